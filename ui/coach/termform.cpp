#include "ui/coach/termform.h"

#include "core/coach/patternwords.h"
#include "ui/coach/wordsfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 300;
constexpr qsizetype MostWords = 20; ///< of one thing to find
constexpr qsizetype MostLines = 50;

const QString OfPromises = u"absolute-promise"_s;
const QString OfAll = u"jargon"_s;

QStringList listIn(const QJsonObject &words, QLatin1StringView key)
{
    return words.value(key).toVariant().toStringList();
}

} // namespace

TermForm::TermForm(QWidget *parent) : OwnForm(parent)
{
    buildFields();
    for (WordsField *field : {m_find, m_say})
        connect(field, &WordsField::textEdited, this, &TermForm::typed);
    connect(m_reason, &TextField::textEdited, this, &TermForm::typed);
    connect(m_promises, &QCheckBox::clicked, this, &TermForm::typed);
}

void TermForm::buildFields()
{
    m_find = new WordsField(tr("Words to point out, one wording a line"), 2);
    m_say = new WordsField(tr("Say instead, one wording a line, if you like"), 2);
    m_reason = new TextField(tr("Why, if you like"), {});
    m_reason->setDense();
    m_reason->edit()->setMaxLength(LongestReason);
    m_promises = new QCheckBox(tr("Also where a promise is typed"));
    auto *how = new PlainLabel(
        tr("Found in any case. Signs before and after a word do not count."), looks::Meta);
    how->setWordWrap(true);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_find, m_say, m_reason, m_promises, how})
        add(field);
}

/// Stands where the user gave none.
QString TermForm::ownReason()
{
    return tr("You asked to have this pointed out.");
}

void TermForm::edit(const OwnTerm &term, const QJsonObject &words)
{
    m_before = term;
    setTitle(term.id.isEmpty() ? tr("Add words") : tr("Change words"));
    setFault({});
    OwnTerm shown = term;
    if (!words.isEmpty()) {
        shown.find = listIn(words, "find"_L1);
        shown.say = listIn(words, "say"_L1);
        shown.reason = words.value("reason"_L1).toString();
        shown.rule = words.value("rule"_L1).toString();
    }
    fill(shown);
}

void TermForm::fill(const OwnTerm &term)
{
    m_find->setText(term.find.join(u'\n'));
    m_say->setText(term.say.join(u'\n'));
    m_reason->setText(term.reason == ownReason() ? QString() : term.reason);
    m_promises->setChecked(term.rule == OfPromises);
    for (WordsField *field : {m_find, m_say})
        field->setError({});
}

OwnTerm TermForm::term() const
{
    OwnTerm term = m_before;
    term.find.clear();
    for (const QString &line : m_find->lines())
        term.find.append(patternwords::tidied(line));
    term.say.clear();
    for (const QString &line : m_say->lines())
        term.say.append(line.simplified());
    const QString reason = m_reason->edit()->text().simplified();
    term.reason = reason.isEmpty() ? ownReason() : reason;
    const bool wasOfPromises = m_before.rule == OfPromises;
    if (m_promises->isChecked() != wasOfPromises || term.rule.isEmpty())
        term.rule = m_promises->isChecked() ? OfPromises : OfAll;
    return term;
}

QJsonObject TermForm::words() const
{
    OwnTerm before = m_before;
    if (before.id.isEmpty()) {
        before.reason = ownReason();
        before.rule = OfAll;
    }
    const OwnTerm now = term();
    if (now == before)
        return {};
    return {
        {u"find"_s, QJsonArray::fromStringList(m_find->lines())},
        {u"say"_s, QJsonArray::fromStringList(m_say->lines())},
        {u"reason"_s, m_reason->edit()->text()},
        {u"rule"_s, now.rule}};
}

bool TermForm::checkFind()
{
    const QStringList lines = m_find->lines();
    const auto saysNothing
        = [](const QString &line) { return patternwords::escaped(line).isEmpty(); };
    const auto isLong
        = [](const QString &line) { return line.simplified().count(u' ') >= MostWords; };
    if (lines.isEmpty() || std::ranges::any_of(lines, saysNothing))
        m_find->setError(tr("Write words, for example: touch base."));
    else if (std::ranges::any_of(lines, isLong))
        m_find->setError(tr("At most %Ln words a line.", nullptr, int(MostWords)));
    else if (lines.size() > MostLines)
        m_find->setError(tr("At most %Ln lines.", nullptr, int(MostLines)));
    else
        return true;
    m_find->setFocus();
    return false;
}

bool TermForm::checkSay()
{
    const std::optional<QString> unknown = OwnTerm::unknownSlotIn(m_say->text());
    if (!unknown)
        return true;
    m_say->setError(
        unknown->isEmpty()
            ? tr("A brace has no other one. Write for example {day, time}.")
            : tr("There is no slot {%1}. Write for example {day, time}.").arg(*unknown));
    m_say->setFocus();
    return false;
}

bool TermForm::isWhole()
{
    const bool say = checkSay();
    const bool find = checkFind();
    return say && find;
}

void TermForm::startAgain()
{
    edit(OwnTerm(m_before), {});
    focusFirst();
}

void TermForm::focusFirst()
{
    m_find->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel
