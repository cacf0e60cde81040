#include "ui/coach/slotwords.h"

#include "core/coach/phraseslots.h"

#include <QCoreApplication>
#include <QStringList>

namespace evenkeel::slotwords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlotWords)
};

} // namespace

QString known()
{
    QStringList names;
    for (const PhraseSlot slot :
         {PhraseSlot::Customer, PhraseSlot::Promise, PhraseSlot::Time, PhraseSlot::Reason,
          PhraseSlot::Amount, PhraseSlot::Name, PhraseSlot::NextStep})
        names.append(u'{' + idOf(slot) + u'}');
    //: %1 is a list of names in braces that are written as they are
    return Words::tr("What is known of a call can stand in it: %1.").arg(names.join(u' '));
}

QString fault(const QString &unknown)
{
    return unknown.isEmpty()
        ? Words::tr("A brace has no other one. Write for example {time}.")
        : Words::tr("There is no slot {%1}. Write for example {time}.").arg(unknown);
}

} // namespace evenkeel::slotwords
