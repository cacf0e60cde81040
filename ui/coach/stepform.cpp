#include "ui/coach/stepform.h"

#include "core/coach/phraseslots.h"
#include "ui/coach/slotwords.h"
#include "ui/coach/wordsfield.h"
#include "ui/text/formats.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTitle = 40;
constexpr qsizetype LongestHint = 160;

/// What a file says may be longer, and stays whole.
void fill(TextField &field, const QString &text, qsizetype longest)
{
    field.edit()->setMaxLength(static_cast<int>(std::max(longest, text.size())));
    field.setText(text);
    field.setError({});
}

} // namespace

StepForm::StepForm(QWidget *parent)
    : OwnForm(parent), m_title(new TextField(tr("Name of the step"), {})),
      m_hint(new TextField(tr("What it is about, in one line"), {})),
      m_says(new WordsField(tr("What can be said, one sentence a line"), 7))
{
    auto *known = new PlainLabel(slotwords::known(), looks::Meta);
    known->setWordWrap(true);
    for (QWidget *field : std::initializer_list<QWidget *>{m_says, known, m_hint, m_title})
        add(field);
    for (TextField *field : {m_title, m_hint}) {
        field->setDense();
        connect(field, &TextField::textEdited, this, &StepForm::typed);
    }
    connect(m_says, &WordsField::textEdited, this, &StepForm::typed);
}

void StepForm::edit(const CallStep &step, const QJsonObject &words)
{
    m_before = step;
    //: %1 is the name of a step of a call
    setTitle(tr("Change %1").arg(formats::isolated(step.title)));
    setFault({});
    fill(*m_title, words.value("title"_L1).toString(step.title), LongestTitle);
    fill(*m_hint, words.value("hint"_L1).toString(step.hint), LongestHint);
    const QStringList says
        = words.contains("says"_L1) ? words.value("says"_L1).toVariant().toStringList() : step.says;
    m_says->setText(says.join(u'\n'));
    m_says->setError({});
}

CallStep StepForm::step() const
{
    CallStep step = m_before;
    step.title = m_title->text().simplified();
    step.hint = m_hint->text().simplified();
    step.says = m_says->lines();
    step.says.removeDuplicates();
    step.hiddenSays.removeIf([&step](const QString &hidden) { return step.says.contains(hidden); });
    return step;
}

QJsonObject StepForm::words() const
{
    const CallStep now = step();
    if (now == m_before)
        return {};
    return {
        {u"title"_s, now.title},
        {u"hint"_s, now.hint},
        {u"says"_s, QJsonArray::fromStringList(now.says)}};
}

bool StepForm::isWhole()
{
    const CallStep now = step();
    if (now.title.isEmpty()) {
        m_title->setError(tr("Give it a name, for example: Listen."));
        m_title->setFocus();
    }
    for (const QString &sentence : now.says) {
        const std::optional<QString> unknown = unknownSlotIn(sentence);
        if (!unknown)
            continue;
        m_says->setError(slotwords::fault(*unknown));
        m_says->setFocus();
        return false;
    }
    return !now.title.isEmpty();
}

void StepForm::focusSentence(const QString &sentence)
{
    QPlainTextEdit *edit = m_says->edit();
    const qsizetype line
        = sentence.isEmpty() ? -1 : edit->toPlainText().split(u'\n').indexOf(sentence);
    QTextCursor cursor(edit->document());
    if (line >= 0) {
        cursor.setPosition(edit->document()->findBlockByNumber(int(line)).position());
        cursor.movePosition(QTextCursor::EndOfBlock);
    } else {
        cursor.movePosition(QTextCursor::End);
    }
    edit->setTextCursor(cursor);
    edit->setFocus(Qt::OtherFocusReason);
    if (sentence.isEmpty() && !cursor.block().text().isEmpty())
        cursor.insertBlock();
}

void StepForm::startAgain()
{
    edit(CallStep(m_before), {});
    focusSentence(m_before.says.value(0));
}

} // namespace evenkeel
