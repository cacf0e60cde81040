#include "ui/coach/changeline.h"

#include "ui/coach/owncontent.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace evenkeel {

using namespace Qt::StringLiterals;

ChangeLine::ChangeLine(OwnContent &own, QWidget *page) : QWidget(page), m_own(own)
{
    buildLayout();
    page->installEventFilter(this);
    connect(&m_own, &OwnContent::said, this, &ChangeLine::say);
    connect(m_undo, &Button::clicked, this, [this] {
        m_own.undo();
        emit undone();
    });
    connect(m_close, &IconButton::clicked, this, &ChangeLine::putAway);
    hide();
}

void ChangeLine::buildLayout()
{
    m_words = new PlainLabel({}, looks::Secondary, this);
    m_words->setWordWrap(true);
    m_undo = new Button(tr("Undo"), Button::Kind::Quiet, this);
    m_undo->setSize(Button::Size::Small);
    m_undo->setIconName(u"undo"_s);
    m_undo->setKeyHint(tr("Ctrl Z", "keys"));
    m_close = new IconButton(u"close"_s, tr("Put the message away"), this);
    m_close->setSmall(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
}

QString ChangeLine::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void ChangeLine::putAway()
{
    m_own.letUndoGo();
    hide();
    emit keysTaken(false);
}

void ChangeLine::say(const QString &sentence)
{
    m_words->setText(sentence);
    m_undo->setVisible(m_own.offersUndo());
    show();
    emit keysTaken(m_own.offersUndo());
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// Keys come to the page when what has the focus does not want them.
bool ChangeLine::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
        = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && isVisible() && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept(); // once too often it takes back nothing else
        if (event->type() == QEvent::KeyPress)
            m_own.undo();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace evenkeel
