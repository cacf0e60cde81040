#include "ui/reflection/panerecall.h"

#include "ui/reflection/recallline.h"
#include "ui/reflection/recallshelf.h"

#include <QVBoxLayout>

namespace evenkeel {

PaneRecall::PaneRecall(RecallShelf &shelf, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_line(new RecallLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 8);
    column->addWidget(m_line);
    connect(m_line, &RecallLine::answered, this, &PaneRecall::takeAnswer);
    connect(m_line, &RecallLine::putAway, this, &PaneRecall::putAway);
    connect(&shelf, &RecallShelf::changed, this, [this] { show(m_shown); });
    hide();
}

void PaneRecall::show(const Interaction &interaction)
{
    if (&interaction != &m_shown)
        m_shown = interaction;
    if (!interaction.id.isValid() || interaction.deleted) {
        m_line->clear();
        hide();
        return;
    }
    if (const auto answered = m_shelf.answeredAt(interaction.id)) {
        m_line->show(answered->first, answered->second.outcome);
        QWidget::show();
        return;
    }
    const auto best = m_shelf.best(
        {.interaction = interaction.id,
         .category = interaction.category,
         .trigger = interaction.trigger,
         .customer = interaction.customer,
         .text = interaction.summary + u'\n' + interaction.details});
    const bool comesBack = best && !m_away.contains(interaction.id);
    if (comesBack)
        m_line->show(*best, std::nullopt);
    else
        m_line->clear();
    setVisible(comesBack);
}

void PaneRecall::takeAnswer(std::optional<Trial::Outcome> outcome)
{
    const Remembered remembered = *m_line->shown();
    const Result<> kept = m_shelf.answer(remembered, m_shown.id, outcome);
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    emit said(
        {.text = outcome ? tr("Kept. Only you see it.") : tr("Answer taken back."),
         .offersUndo = true});
}

void PaneRecall::putAway()
{
    m_away.insert(m_shown.id);
    m_line->clear();
    hide();
}

} // namespace evenkeel
