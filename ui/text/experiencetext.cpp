#include "ui/text/experiencetext.h"

#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenkeel::experiencetext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Experience)
};

QString kind(const Experience &experience)
{
    const QString category = labels::category(experience.category);
    if (experience.trigger.isEmpty())
        return category;
    return Words::tr("%1, %2", "category and trigger")
        .arg(category, labels::trigger(experience.trigger));
}

/// "resolved 8, promised 4"
QString listOf(const QList<Experience::Ending> &endings)
{
    QStringList parts;
    for (const Experience::Ending &ending : endings) {
        const QString name = ending.outcome.isEmpty()
            ? Words::tr("no outcome noted", "how an interaction ended")
            : labels::outcome(ending.outcome).toLower();
        parts.append(name + u' ' + QLocale().toString(ending.count));
    }
    return parts.join(Words::tr(", ", "between the parts of a list"));
}

} // namespace

QString count(const Experience &experience)
{
    if (experience.count == 0)
        return {};
    //: %1 is a category, or category and trigger; "others" are interactions
    return Words::tr("%Ln other(s) of this kind in your log: %1", nullptr, experience.count)
        .arg(kind(experience));
}

QString endings(const Experience &experience)
{
    const QString list = listOf(experience.endings);
    //: %1 is a list: resolved 8, promised 4
    return list.isEmpty() ? QString() : Words::tr("How they ended: %1").arg(list);
}

QString brief(const Experience &experience)
{
    if (experience.count == 0)
        return {};
    //: %1 is a category, or category and trigger
    const QString count = Words::tr("%Ln before of this kind (%1)", nullptr, experience.count)
                              .arg(kind(experience));
    const QString list
        = listOf(experience.endings.first(qMin<qsizetype>(3, experience.endings.size())));
    return list.isEmpty() ? count : count + u": "_s + list;
}

QString calmest(const Experience &experience, bool discreet)
{
    if (!experience.calmest)
        return {};
    const auto &[interaction, stress, rated] = *experience.calmest;
    const QString words = Words::tr("The calmest of the %Ln you rated", nullptr, rated);
    if (discreet)
        return words;
    //: %1 is "The calmest of the 9 you rated", %2 the rating
    return Words::tr("%1, with a %2").arg(words, QLocale().toString(stress.value()));
}

QString done(const Experience &experience)
{
    if (!experience.calmest)
        return {};
    const QStringList &actions = experience.calmest->interaction.actions;
    if (actions.isEmpty())
        return Words::tr("What you did then is not noted.");
    //: %1 is what the user noted
    return Words::tr("What you did then: %1").arg(actions.join(u"; "_s));
}

} // namespace evenkeel::experiencetext
