#include "ui/restore/restorewords.h"

#include "ui/text/errors.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <numeric>

namespace evenkeel::restorewords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestoreWords)
};

QString shown(const QString &file)
{
    return formats::isolated(QDir::toNativeSeparators(file));
}

QString counted(const QByteArray &table, qint64 count)
{
    const int n = static_cast<int>(count);
    if (table == "interaction")
        return Words::tr("%Ln interaction(s)", nullptr, n);
    if (table == "follow_up")
        return Words::tr("%Ln follow-up(s)", nullptr, n);
    if (table == "rating")
        return Words::tr("%Ln rating(s)", nullptr, n);
    if (table == "breather")
        return Words::tr("%Ln breather(s)", nullptr, n);
    if (table == "reflection")
        return Words::tr("%Ln reflection(s)", nullptr, n);
    if (table == "interaction_answer")
        return Words::tr("%Ln answer(s) about an interaction", nullptr, n);
    if (table == "lesson")
        return Words::tr("%Ln lesson(s)", nullptr, n);
    if (table == "if_then_plan")
        return Words::tr("%Ln plan(s)", nullptr, n);
    if (table == "skill")
        return Words::tr("%Ln skill(s) to train", nullptr, n);
    if (table == "process_idea")
        return Words::tr("%Ln process idea(s)", nullptr, n);
    if (table == "trial")
        return Words::tr("%Ln answer(s) on what was tried", nullptr, n);
    return Words::tr("%Ln other row(s)", nullptr, n);
}

/// "3 interactions, 2 ratings"; empty where there are none.
QString listed(const QList<RecordDifference> &tables, qint64 RecordDifference::*which)
{
    QStringList words;
    for (const RecordDifference &table : tables) {
        if (table.*which > 0)
            words.append(counted(table.table, table.*which));
    }
    return words.join(Words::tr(", ", "between the parts of a list"));
}

} // namespace

QString titleOf(const Restorable &one, QDate today, const QTimeZone &zone)
{
    const QString at
        = formats::capitalised(formats::moment({.at = one.at, .zone = zone.id()}, today));
    //: %1 a day and time
    return one.setAside ? Words::tr("%1, set aside by a restore").arg(at) : at;
}

QString detailOf(const BackupLook &look, QDate today, const QTimeZone &zone)
{
    const QString count = counted("interaction", look.interactions);
    if (!look.lastEntry)
        return count;
    //: %1 "120 interactions", %2 a day and time
    return Words::tr("%1, the last of %2")
        .arg(count, formats::moment({.at = *look.lastEntry, .zone = zone.id()}, today));
}

QString reasonFor(const Error &error)
{
    switch (error.fault) {
    case Fault::WrongKey:
        return Words::tr("Cannot be opened: another key, or its beginning is damaged");
    case Fault::KeyMissing: return Words::tr("Cannot be opened: its key is missing");
    case Fault::StorageDamaged: return Words::tr("Cannot be opened: it is damaged");
    case Fault::StorageNewer:
        return Words::tr("Cannot be opened: written by a newer version of Evenkeel");
    case Fault::FileUnreadable:
        return Words::tr("Cannot be opened: it is empty, or you may not read it");
    default: break;
    }
    return errors::explained(error).happened;
}

QStringList changes(const RestorePreview &preview)
{
    QStringList lines;
    const auto add = [&](const QString &words, qint64 RecordDifference::*which) {
        if (const QString list = listed(preview.tables, which); !list.isEmpty())
            lines.append(words.arg(list));
    };
    if (preview.present == RestorePreview::Present::Readable) {
        //: %1 "3 interactions, 2 ratings"
        add(Words::tr("Comes back: %1."), &RecordDifference::onlyThere);
        add(Words::tr("Goes from the log: %1. They stay in what is set aside."),
            &RecordDifference::onlyHere);
        add(Words::tr("Will be as they were then: %1."), &RecordDifference::changed);
        if (lines.isEmpty())
            lines.append(Words::tr("Nothing changes: the log and this backup hold the same."));
        return lines;
    }
    add(Words::tr("Comes back: %1."), &RecordDifference::onlyThere);
    if (lines.isEmpty())
        lines.append(Words::tr("There is nothing in it: an empty log comes back."));
    return lines;
}

QString present(RestorePreview::Present present)
{
    switch (present) {
    case RestorePreview::Present::None:
        return Words::tr("There is no log here now, so nothing is replaced.");
    case RestorePreview::Present::Unreadable:
        return Words::tr("The log that is here cannot be read, so nobody can say what it holds "
                         "beyond this. It is set aside in its folder, never deleted.");
    case RestorePreview::Present::Readable: break;
    }
    return Words::tr("The log of now is set aside in its folder, never deleted. Restoring it takes "
                     "this back.");
}

QStringList losses(const SalvageReport &report)
{
    QStringList lines;
    for (const SalvagedTable &table : report.tables) {
        if (table.isWhole())
            continue;
        const QString saved = counted(table.table.toUtf8(), table.saved);
        const auto missing = table.loss.missing;
        if (!missing)
            //: %1 "30 interactions"
            lines.append(Words::tr("Saved: %1. How many are lost cannot be told.").arg(saved));
        else
            lines.append(
                //: %1 "30 interactions", %2 a number
                Words::tr("Saved: %1. Lost: %2.")
                    .arg(saved, formats::number(static_cast<double>(*missing + table.left))));
    }
    lines.removeDuplicates(); // several tables are "other rows" to people
    return lines;
}

QStringList done(const RestoredLog &restored)
{
    QStringList lines;
    if (!restored.setAside.isEmpty())
        //: %1 a file
        lines.append(
            Words::tr("What was there before is set aside: %1").arg(shown(restored.setAside)));
    for (const QString &way : restored.keysAside)
        lines.append(Words::tr("What opened it before is set aside, too: %1").arg(shown(way)));
    if (!restored.keysAside.isEmpty())
        lines.append(Words::tr("From now on the log opens with what you have just given."));
    return lines;
}

} // namespace evenkeel::restorewords
