#include "ui/widgets/addchip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int EditWidth = 160;
constexpr int EditHeight = 28;
constexpr int LongestWord = 40;

} // namespace

AddChip::AddChip(const QString &text, QWidget *parent)
    : QWidget(parent), m_chip(new Chip(text)), m_edit(new QLineEdit)
{
    m_chip->setIconName(u"add"_s);
    m_edit->setAccessibleName(text);
    m_edit->setMaxLength(LongestWord);
    m_edit->hide();
    setFocusProxy(m_chip);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chip);
    row->addWidget(m_edit);
    fit();
    connect(m_chip, &Chip::clicked, this, &AddChip::open);
    connect(m_edit, &QLineEdit::editingFinished, this, &AddChip::take);
}

/// Enter and Esc are for the field alone while it is open: they must not leave the page.
void AddChip::keyPressEvent(QKeyEvent *event)
{
    const bool open = !m_edit->isHidden();
    const int key = event->key();
    if (open && key == Qt::Key_Escape) {
        m_edit->clear();
        close();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AddChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_edit)
        fit();
}

void AddChip::open()
{
    m_chip->hide();
    m_edit->show();
    m_edit->setFocus();
}

void AddChip::close()
{
    m_chip->show();
    if (m_edit->hasFocus())
        m_chip->setFocus();
    m_edit->hide();
}

/// Enter was pressed or the focus goes on; both keep what was typed.
void AddChip::take()
{
    const QString word = m_edit->text().simplified();
    m_edit->clear();
    if (!m_edit->hasFocus())
        close();
    if (!word.isEmpty())
        emit added(word);
}

void AddChip::fit()
{
    m_edit->setFixedSize(Theme::of(this).px(EditWidth), Theme::of(this).px(EditHeight));
}

} // namespace evenkeel
