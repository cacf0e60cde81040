#include "ui/reflection/questionitem.h"

#include "ui/reflection/questionheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textside.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int LeastAnswerHeight = 66;
constexpr qsizetype LongestAnswer = 20000;

} // namespace

QuestionItem::QuestionItem(const Question &prompt, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_prompt(prompt.id), m_header(new QuestionHeader(prompt.text, this)),
      m_body(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    if (prompt.id == PromptBook::Plan)
        buildPlan(guard);
    else
        buildAnswer(prompt, guard);
    connect(m_header, &QuestionHeader::clicked, this, &QuestionItem::openRequested);
    setOpen(false);
}

void QuestionItem::setAnswer(const QString &text)
{
    if (m_edit && m_edit->toPlainText() != text) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(text);
    }
}

void QuestionItem::setPlan(const QString &when, const QString &then)
{
    if (!isPlan())
        return;
    if (m_when->text() != when)
        m_when->setText(when);
    if (m_then->text() != then)
        m_then->setText(then);
}

void QuestionItem::setOpen(bool open)
{
    m_open = open;
    m_header->setOpen(open);
    m_body->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    update();
}

void QuestionItem::focusAnswer()
{
    if (isPlan())
        m_when->setFocus(Qt::TabFocusReason);
    else
        m_edit->setFocus(Qt::TabFocusReason);
}

QList<QWidget *> QuestionItem::stops() const
{
    if (isPlan())
        return {m_header, m_when->edit(), m_then->edit()};
    return {m_header, m_edit};
}

void QuestionItem::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    if (m_open)
        return;
    QPainter painter(this);
    painter.fillRect(1, 0, width() - 2, 1, Theme::of(this).colour(Token::Border));
}

void QuestionItem::buildAnswer(const Question &prompt, const PersonalDataGuard &guard)
{
    m_edit = new QPlainTextEdit(m_body);
    new TextSide(m_edit);
    m_edit->setAccessibleName(prompt.text);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(Theme::of(this).px(LeastAnswerHeight));
    m_edit->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // asks for a few lines
    m_edit->document()->setDocumentMargin(4);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(Padding, 2, Padding, 14);
    column->addWidget(m_edit);
    column->addWidget(new PersonalDataNote(guard, m_edit));
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        emit answerEdited(m_edit->toPlainText().left(LongestAnswer));
    });
}

void QuestionItem::buildPlan(const PersonalDataGuard &guard)
{
    m_when = new TextField(tr("If", "beginning of an if-then plan"), {}, m_body);
    m_then = new TextField(tr("then I", "second half of an if-then plan"), {}, m_body);
    m_when->edit()->setPlaceholderText(tr("a caller raises their voice"));
    m_then->edit()->setPlaceholderText(tr("breathe out before I answer"));
    for (TextField *field : {m_when, m_then})
        field->addBelow(new PersonalDataNote(guard, field->edit()));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(Padding, 2, Padding, 14);
    column->setSpacing(8);
    column->addWidget(m_when);
    column->addWidget(m_then);
    column->addStretch();
    connect(m_when, &TextField::textEdited, this, &QuestionItem::whenEdited);
    connect(m_then, &TextField::textEdited, this, &QuestionItem::thenEdited);
}

} // namespace evenkeel
