#include "ui/interaction/editorfoot.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr QMargins Around(16, 9, 16, 8);

} // namespace

EditorFoot::EditorFoot(QWidget *parent)
    : QWidget(parent), m_buttons(makeButtons()), m_question(makeQuestion())
{
    auto *sides = new QVBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(m_buttons);
    sides->addWidget(m_question);
    showButtons();
}

QWidget *EditorFoot::makeButtons()
{
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    save->setKeyHint(tr("Ctrl Enter"));
    cancel->setKeyHint(tr("Esc"));
    auto *history = new IconButton(QStringLiteral("history"), tr("History of this interaction"));
    connect(save, &Button::clicked, this, &EditorFoot::saveRequested);
    connect(cancel, &Button::clicked, this, &EditorFoot::cancelRequested);
    connect(
        history, &IconButton::clicked, this, [this, history] { emit historyRequested(history); });
    auto *side = new QWidget;
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(Around);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(history);
    return side;
}

QWidget *EditorFoot::makeQuestion()
{
    m_keep = new Button(tr("Keep editing"), Button::Kind::Secondary);
    auto *discard = new Button(tr("Discard"), Button::Kind::Danger);
    connect(m_keep, &Button::clicked, this, &EditorFoot::keepRequested);
    connect(discard, &Button::clicked, this, &EditorFoot::discardRequested);
    auto *question = new PlainLabel(tr("What you changed is not saved."), looks::Secondary);
    question->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Around);
    column->addWidget(question);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(discard);
    row->addStretch();
    column->addLayout(row);
    return side;
}

void EditorFoot::ask()
{
    m_buttons->hide();
    m_question->show();
    m_keep->setFocus(Qt::ShortcutFocusReason);
}

bool EditorFoot::isAsking() const
{
    return !m_question->isHidden();
}

void EditorFoot::showButtons()
{
    m_question->hide();
    m_buttons->show();
}

} // namespace evenkeel
