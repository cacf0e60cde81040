#include "ui/widgets/promisenote.h"

#include "core/coach/wordingshelf.h"
#include "ui/widgets/fielddescription.h"

#include <QAccessible>
#include <QLineEdit>

namespace evenkeel {

using namespace Qt::StringLiterals;

PromiseNote::PromiseNote(WordingShelf &shelf, QWidget *parent)
    : IconLine(u"coach"_s, {}, looks::Label, parent), m_shelf(shelf)
{
    hide();
    connect(&shelf, &WordingShelf::made, this, &PromiseNote::readAgain);
}

PromiseNote::PromiseNote(WordingShelf &shelf, QLineEdit *field) : PromiseNote(shelf)
{
    m_field = field;
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) { read({text}); });
}

void PromiseNote::read(const QStringList &promises)
{
    const bool begins = m_promises.isEmpty();
    m_promises = promises;
    m_promises.removeAll(QString());
    if (begins && !m_promises.isEmpty())
        m_shelf.lookAgain();
    readAgain();
}

/// The rules are there, or will be told of.
void PromiseNote::readAgain()
{
    const Wording *wording = m_promises.isEmpty() ? nullptr : m_shelf.ready();
    for (const QString &promise : std::as_const(m_promises)) {
        const auto found = wording ? wording->absolutePromises(promise) : QList<WordingFinding>();
        if (!found.isEmpty()) {
            say(inWords(promise, found.first()));
            return;
        }
    }
    say({});
}

QString PromiseNote::inWords(const QString &promise, const WordingFinding &finding)
{
    const QString said = promise.mid(finding.span.start, finding.span.length);
    //: %1 is a word of a promise, %2 says what is the matter with it and what to do
    QString words = tr("“%1”: %2").arg(said, finding.reason);
    const QString instead = finding.suggestions.value(0);
    if (instead.isEmpty() || instead.contains(u'{'))
        return words; // what would have to be filled in is no help in a line
    //: %1 says what is the matter with a word, %2 is what to say instead
    return tr("%1 Perhaps “%2”.").arg(words, instead);
}

void PromiseNote::say(const QString &words)
{
    if (words == this->words())
        return;
    setWords(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (m_field)
        fielddescription::set(*m_field, "promise", words);
    if (words.isEmpty())
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace evenkeel
