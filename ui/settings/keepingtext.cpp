#include "ui/settings/keepingtext.h"

#include "ui/text/errors.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel::keepingtext {

namespace {

struct KeepingText
{
    Q_DECLARE_TR_FUNCTIONS(KeepingText)
};

QString counted(RetentionKind kind, int n)
{
    switch (kind) {
    case RetentionKind::Details:
        return KeepingText::tr("Details of %Ln interaction(s)", nullptr, n);
    case RetentionKind::Customers:
        return KeepingText::tr("The reference in %Ln record(s)", nullptr, n);
    case RetentionKind::Promises:
        return KeepingText::tr("The words of %Ln closed follow-up(s)", nullptr, n);
    case RetentionKind::Ratings: break;
    }
    return KeepingText::tr("%Ln self-rating(s)", nullptr, n);
}

QString fullDay(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

QString preview(const QList<Retention::Line> &lines)
{
    QStringList said;
    for (const Retention::Line &line : lines) {
        if (line.found.count == 0)
            continue;
        const QString what = counted(line.kind, static_cast<int>(line.found.count));
        said.append(
            line.found.oldest
                //: %1 "Details of 12 interactions", %2 a day with its year
                ? KeepingText::tr("%1, the oldest of %2").arg(what, fullDay(*line.found.oldest))
                : what);
    }
    return said.isEmpty() ? KeepingText::tr("Nothing is past its term.") : said.join(u'\n');
}

QString limit(int months)
{
    return KeepingText::tr("Your employer's policy: at most %Ln month(s).", nullptr, months);
}

QString notice(QDate first)
{
    return KeepingText::tr("From %1 on, what is past its term goes. Nothing has gone yet; you can "
                           "choose longer terms here.")
        .arg(fullDay(first));
}

QString kept(const CustomerKept &kept)
{
    if (kept.isNothing() && kept.mentions == 0)
        return KeepingText::tr("Nothing is kept about this reference. Check how it is written.");
    QStringList parts{
        KeepingText::tr("%Ln interaction(s)", nullptr, kept.interactions),
        KeepingText::tr("%Ln follow-up(s)", nullptr, kept.followUps)};
    if (kept.drafts > 0)
        parts.append(KeepingText::tr("%Ln draft(s)", nullptr, kept.drafts));
    if (kept.copies > 0)
        parts.append(KeepingText::tr("and copies in %Ln backup(s)", nullptr, kept.copies));
    QString said = QLocale().createSeparatedList(parts) + u'.';
    if (kept.mentions > 0) {
        said += u' '
            + KeepingText::tr(
                    "%Ln other record(s) name it in their words; these stay as they are.", nullptr,
                    kept.mentions);
    }
    return said;
}

QString failure(const Error &error)
{
    return errors::inWords(error);
}

} // namespace evenkeel::keepingtext
