#include "ui/interaction/editorfoot.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace evenkeel {

namespace {

constexpr QMargins Around(16, 9, 16, 8);

} // namespace

EditorFoot::EditorFoot(QWidget *parent) : QWidget(parent), m_sides(new QStackedLayout(this))
{
    m_sides->addWidget(makeButtons());
    m_sides->addWidget(makeQuestion());
}

QWidget *EditorFoot::makeButtons()
{
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Quiet);
    save->setKeyHint(tr("Ctrl Enter"));
    cancel->setKeyHint(tr("Esc"));
    connect(save, &Button::clicked, this, &EditorFoot::saveRequested);
    connect(cancel, &Button::clicked, this, &EditorFoot::cancelRequested);
    auto *side = new QWidget;
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins(Around);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
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
    m_sides->setCurrentIndex(1);
    m_keep->setFocus(Qt::ShortcutFocusReason);
}

bool EditorFoot::isAsking() const
{
    return m_sides->currentIndex() == 1;
}

void EditorFoot::showButtons()
{
    m_sides->setCurrentIndex(0);
}

} // namespace evenkeel
