#include "ui/settings/keyrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace evenkeel {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

} // namespace

KeyRow::KeyRow(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    m_prompt = new PlainLabel(tr("Press the new keys, or Esc"), looks::Secondary);
    m_change = new Button(tr("Change"), Button::Kind::Secondary);
    m_change->setSize(Button::Size::Small);
    m_caps = new QHBoxLayout;
    m_caps->setSpacing(6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    row->addWidget(m_prompt);
    row->addLayout(m_caps);
    row->addWidget(m_change);
    setFocusProxy(nullptr);
    connect(m_change, &Button::clicked, this, [this] { setRecording(true); });
    setRecording(false);
    showCaps();
}

void KeyRow::setCommand(const QString &text)
{
    m_change->setAccessibleName(tr("Change the keys of: %1").arg(text));
}

void KeyRow::focusChange()
{
    m_change->setFocus();
}

void KeyRow::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    showCaps();
}

void KeyRow::showCaps()
{
    while (QLayoutItem *item = m_caps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList names = keyText(m_keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        auto *cap = new KeyCap(name);
        cap->setSize(KeyCap::Size::Middle);
        m_caps->addWidget(cap);
        cap->setVisible(!m_recording);
    }
    //: spoken: the keys of a command
    m_change->setAccessibleDescription(
        names.isEmpty() ? tr("No keys") : tr("Keys %1").arg(keyText(m_keys)));
}

void KeyRow::setRecording(bool recording)
{
    m_recording = recording;
    m_prompt->setVisible(recording);
    m_change->setVisible(!recording);
    setFocusPolicy(recording ? Qt::StrongFocus : Qt::NoFocus);
    showCaps();
    if (recording)
        setFocus();
}

/// Keys that are a shortcut already come here first, too.
bool KeyRow::event(QEvent *event)
{
    if (m_recording && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeyRow::keyPressEvent(QKeyEvent *event)
{
    if (!m_recording)
        return QWidget::keyPressEvent(event);
    if (isModifier(event->key()))
        return;
    setRecording(false);
    m_change->setFocus();
    if (event->key() != Qt::Key_Escape)
        emit recorded(QKeySequence(event->keyCombination()));
}

void KeyRow::focusOutEvent(QFocusEvent *event)
{
    if (m_recording)
        setRecording(false);
    QWidget::focusOutEvent(event);
}

} // namespace evenkeel
