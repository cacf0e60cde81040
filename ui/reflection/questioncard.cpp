#include "ui/reflection/questioncard.h"

#include "ui/reflection/answersheet.h"
#include "ui/reflection/questionitem.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/scrollarea.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

QuestionCard::QuestionCard(AnswerSheet &sheet, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_guard(guard)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(tr("A few questions"), this);
    m_card->setFlush(true);
    all->addWidget(m_card);

    m_list = new QWidget(this);
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(m_list);
    m_list->installEventFilter(this);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_scroll, 1);
    buildFoot(m_card->body());
    connect(&m_sheet, &AnswerSheet::reloaded, this, &QuestionCard::fill);
    connect(&m_sheet, &AnswerSheet::changed, this, &QuestionCard::updateSave);
    updateSave();
}

void QuestionCard::setPrompts(const QList<Question> &prompts)
{
    qDeleteAll(m_items);
    m_items.clear();
    for (const Question &prompt : prompts)
        add(prompt);
    // They are made after the buttons below them, and Tab comes to them before.
    QWidget *before = m_card;
    for (const QuestionItem *item : std::as_const(m_items)) {
        for (QWidget *stop : item->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    fill();
    if (!m_items.isEmpty())
        open(m_items.first());
}

void QuestionCard::focusFirst()
{
    if (!m_items.isEmpty())
        m_items.first()->focusAnswer();
}

void QuestionCard::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

int QuestionCard::wholeHeight(int width) const
{
    const int around
        = layout()->minimumHeightForWidth(width) - m_scroll->minimumSizeHint().height();
    return around + m_list->heightForWidth(width);
}

bool QuestionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::LayoutRequest)
        emit heightChanged();
    return QWidget::eventFilter(watched, event);
}

void QuestionCard::buildFoot(QVBoxLayout *column)
{
    column->addWidget(new Divider(this));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 14, 16, 14);
    foot->setSpacing(10);
    column->addLayout(foot);

    m_save = new Button(tr("Save"), Button::Kind::Primary, this);
    m_save->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *others = new Button(tr("Other questions"), Button::Kind::Quiet, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(others);
    buttons->addStretch();
    foot->addLayout(buttons);

    foot->addWidget(
        new IconLine(u"lock"_s, tr("Only you see this. Not in any report."), looks::Meta, this));

    connect(m_save, &Button::clicked, this, &QuestionCard::saveRequested);
    connect(others, &Button::clicked, this, &QuestionCard::othersRequested);
}

void QuestionCard::add(const Question &prompt)
{
    auto *item = new QuestionItem(prompt, m_guard, this);
    m_items.append(item);
    m_column->addWidget(item);
    item->show(); // the layout would do so only later, too late for the focus
    connect(item, &QuestionItem::openRequested, this, [this, item] {
        open(item);
        item->focusAnswer();
        m_column->activate(); // what was opened has its place
        m_scroll->ensureWidgetVisible(item, 0, 0);
    });
    connect(item, &QuestionItem::answerEdited, &m_sheet, [this, item](const QString &text) {
        m_sheet.setAnswer(item->prompt(), text);
    });
    connect(item, &QuestionItem::whenEdited, &m_sheet, &AnswerSheet::setWhen);
    connect(item, &QuestionItem::thenEdited, &m_sheet, &AnswerSheet::setThen);
}

void QuestionCard::open(QuestionItem *item)
{
    for (QuestionItem *other : std::as_const(m_items)) {
        other->setOpen(other == item);
        m_column->setStretchFactor(other, other == item ? 1 : 0);
    }
}

void QuestionCard::fill()
{
    for (QuestionItem *item : std::as_const(m_items)) {
        item->setAnswer(m_sheet.answer(item->prompt()));
        item->setPlan(m_sheet.when(), m_sheet.then());
    }
    updateSave();
}

void QuestionCard::updateSave()
{
    m_save->setEnabled(m_sheet.isChanged());
}

} // namespace evenkeel
