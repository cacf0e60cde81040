#include "ui/reflection/rememberedtext.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenkeel::rememberedtext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Remembered)
};

} // namespace

QString sentence(const Remembered &remembered)
{
    if (remembered.lesson)
        return remembered.text;
    if (remembered.then.isEmpty())
        //: %1 is the first half of an if-then plan, in the user's words
        return Words::tr("If %1").arg(remembered.when);
    if (remembered.when.isEmpty())
        //: %1 is the second half of an if-then plan, in the user's words
        return Words::tr("I %1").arg(remembered.then);
    //: an if-then plan in the user's words
    return Words::tr("If %1, then I %2").arg(remembered.when, remembered.then);
}

QString origin(const Remembered &remembered)
{
    const QString category
        = remembered.category.isEmpty() ? QString() : labels::category(remembered.category);
    const QString summary = remembered.summary.simplified();
    if (category.isEmpty() || summary.isEmpty())
        return category + summary;
    return Words::tr("%1: %2", "category and what happened").arg(category, summary);
}

QString meta(const Remembered &remembered)
{
    QStringList parts{
        remembered.lesson ? Words::tr("Lesson") : Words::tr("Plan"),
        formats::shortDay(remembered.written.local().date())};
    if (const QString from = origin(remembered); !from.isEmpty())
        parts.append(from);
    const QString words = parts.join(Words::tr(", ", "between the parts of a list"));
    const QString tried = trials(remembered.trials);
    return tried.isEmpty() ? words : QString(words + u". "_s + tried);
}

QString trials(const TrialCount &trials)
{
    if (trials.tried == 0)
        return {};
    const int notSaid = trials.tried - trials.helped - trials.didNot;
    const QString helped = QLocale().toString(trials.helped);
    if (notSaid > 0 && trials.helped + trials.didNot == 0)
        return Words::tr("Tried %Ln time(s), not said whether it helped", nullptr, trials.tried);
    //: %1 is how often it helped
    QString words = Words::tr("Tried %Ln time(s): helped %1", nullptr, trials.tried).arg(helped);
    if (notSaid > 0)
        words += u", "_s + Words::tr("not said %Ln", nullptr, notSaid);
    return words;
}

} // namespace evenkeel::rememberedtext
