#include "ui/stress/checkincard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stressscale.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel {

CheckInCard::CheckInCard(QWidget *parent) : QWidget(parent)
{
    m_card = new Card(this);
    auto *title = new PlainLabel(tr("Right now, how stressed do you feel?"), looks::CardTitle);
    title->setWordWrap(true);
    m_meta = new PlainLabel({}, looks::Meta);
    m_scale = new StressScale;
    title->setBuddy(m_scale);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title, 1);
    head->addWidget(m_meta);
    m_card->body()->setSpacing(6);
    m_card->body()->setContentsMargins(16, 14, 16, 12);
    m_card->body()->addLayout(head);
    m_card->body()->addWidget(m_scale);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);

    // Lies over the quiet words, so that nothing moves when it comes and goes.
    m_undo = new Button(tr("Undo"), Button::Kind::Quiet, this);
    m_undo->setSize(Button::Size::Small);
    m_undo->setAccessibleName(tr("Undo this answer"));
    m_undo->hide();
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(UndoTime);
    connect(m_scale, &StressScale::chosen, this, &CheckInCard::rated);
    connect(m_undo, &Button::clicked, this, &CheckInCard::undoRequested);
    connect(&m_undoTime, &QTimer::timeout, this, &CheckInCard::showNothing);
    updateMeta();
}

void CheckInCard::setLast(std::optional<StressLevel> last, const QString &when)
{
    m_last = last;
    m_when = when;
    m_scale->setLast(last);
    updateMeta();
}

void CheckInCard::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    m_scale->setDiscreet(discreet);
    updateMeta();
}

void CheckInCard::showSaved(StressLevel level)
{
    m_scale->setLevel(level);
    m_undo->show();
    m_undoTime.start();
    placeUndo();
    updateMeta();
}

void CheckInCard::showNothing()
{
    m_undoTime.stop();
    const bool hadFocus = m_undo->hasFocus();
    m_undo->hide();
    if (hadFocus)
        m_scale->setFocus();
    m_scale->setLevel({});
    updateMeta();
}

bool CheckInCard::offersUndo() const
{
    return !m_undo->isHidden();
}

void CheckInCard::focusScale()
{
    m_scale->setFocus(Qt::ShortcutFocusReason);
}

void CheckInCard::updateMeta()
{
    if (offersUndo())
        m_meta->setText({});
    else if (!m_last)
        m_meta->setText(tr("optional", "the check-in"));
    else if (m_discreet)
        //: %1 is the time of the last answer
        m_meta->setText(tr("last at %1").arg(m_when));
    else
        //: %1 is the last answer, 0 to 10, and %2 its time
        m_meta->setText(tr("%1 at %2").arg(QLocale().toString(m_last->value()), m_when));
}

void CheckInCard::placeUndo()
{
    const QSize size = m_undo->sizeHint();
    const int inset = 6;
    const int x = layoutDirection() == Qt::RightToLeft ? inset : width() - inset - size.width();
    m_undo->setGeometry(QRect(QPoint(x, inset + 2), size));
    m_undo->raise();
}

void CheckInCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeUndo();
}

} // namespace evenkeel
