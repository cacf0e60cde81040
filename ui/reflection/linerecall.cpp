#include "ui/reflection/linerecall.h"

#include "ui/reflection/recallline.h"
#include "ui/reflection/recallshelf.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

using namespace std::chrono_literals;

constexpr auto Rest = 600ms; ///< longer than between two keystrokes of a sentence

Situation situationOf(const Draft &draft)
{
    const Interaction &call = draft.interaction;
    return {
        .category = call.category,
        .trigger = call.trigger,
        .customer = call.customer,
        .text = call.summary + u'\n' + call.details};
}

} // namespace

LineRecall::LineRecall(RecallShelf &shelf, std::function<Draft()> draft, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_draft(std::move(draft)), m_line(new RecallLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_line);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &LineRecall::settle);
    connect(m_line, &RecallLine::answered, this, &LineRecall::takeAnswer);
    connect(m_line, &RecallLine::putAway, this, &LineRecall::putAway);
    hide();
}

void LineRecall::noteChange()
{
    m_rest.start();
}

void LineRecall::settle()
{
    const Draft draft = m_draft();
    if (!draft.isSavable() && !m_answer) {
        m_line->clear();
        hide();
        emit rested({});
        return;
    }
    const Situation situation = situationOf(draft);
    emit rested(situation);
    if (m_answer)
        return; // what was answered stays until the line is saved
    const auto best = m_shelf.best(situation, [this](const Remembered &one) {
        return std::ranges::any_of(
            m_away, [&one](const Remembered &away) { return away.isSame(one); });
    });
    if (best)
        m_line->show(*best, std::nullopt);
    else
        m_line->clear();
    setVisible(best.has_value());
}

void LineRecall::takeAnswer(std::optional<Trial::Outcome> outcome)
{
    m_answer = outcome;
    m_line->show(*m_line->shown(), outcome);
}

/// An answer is part of a line that is not saved yet: undoing it must reach no call that is.
bool LineRecall::event(QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || !m_answer || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        takeAnswer(std::nullopt);
    return true;
}

/// The next best does not take its place: one line, once.
void LineRecall::putAway()
{
    m_away.append(*m_line->shown());
    m_answer.reset();
    if (parentWidget())
        parentWidget()->setFocus(); // to the line, before the button goes
    m_line->clear();
    hide();
}

Result<> LineRecall::save(ChangeSet &changes, InteractionId interaction) const
{
    if (!m_answer || !m_line->shown() || !m_shelf.has(*m_line->shown()))
        return {};
    return m_shelf.answer(changes, *m_line->shown(), interaction, *m_answer);
}

void LineRecall::forget()
{
    m_rest.stop();
    m_answer.reset();
    m_away.clear();
    m_line->clear();
    hide();
    emit rested({});
}

} // namespace evenkeel
