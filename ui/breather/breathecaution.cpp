#include "ui/breather/breathecaution.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int ColumnWidth = 440;
constexpr int Padding = 24;
constexpr int Gap = 8;
constexpr int ButtonsGap = 16; ///< between the words and the buttons
constexpr int FocusRoom = 4; ///< for the ring of focus around a button

PlainLabel *wrapped(const QString &text, const TextLook &look)
{
    auto *label = new PlainLabel(text, look);
    label->setWordWrap(true);
    return label;
}

} // namespace

BreatheCaution::BreatheCaution(QWidget &scene) : QWidget(&scene)
{
    setFocusPolicy(Qt::StrongFocus);
    buildWords();
    buildButtons();
    hide();
    scene.installEventFilter(this);
}

void BreatheCaution::buildWords()
{
    const QString title = tr("Before your first one");
    const QStringList sentences{
        tr("Breathe gently, not deeper."),
        tr("Stop if you feel dizzy. Escape ends it at any moment."),
        tr("If you are not sure that breathing exercises are for you, ask a doctor first, or take "
           "a walk instead."),
        tr("One minute is a pause, not a treatment.")};
    setAccessibleName(title);
    setAccessibleDescription(sentences.join(u' '));
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Gap);
    rows->addWidget(wrapped(title, looks::PageTitle));
    for (const QString &sentence : sentences)
        rows->addWidget(wrapped(sentence, looks::Body));
    m_words = new ScrollArea(this);
    m_words->setColumn(inside);
}

void BreatheCaution::buildButtons()
{
    m_buttons = new QWidget(this);
    auto *begin = new Button(tr("Begin"), Button::Kind::Primary);
    begin->setKeyHint(tr("Enter", "key"));
    auto *leave = new Button(tr("Not now"), Button::Kind::Quiet);
    leave->setKeyHint(tr("Esc", "key"));
    connect(begin, &Button::clicked, this, &BreatheCaution::understood);
    connect(leave, &Button::clicked, this, &BreatheCaution::declined);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(FocusRoom, FocusRoom, FocusRoom, FocusRoom);
    row->setSpacing(Gap);
    row->addWidget(begin);
    row->addWidget(leave);
    row->addStretch(1);
}

void BreatheCaution::ask()
{
    setGeometry(parentWidget()->rect());
    setOthersEnabled(false);
    show();
    raise();
    parentWidget()->setFocusProxy(this);
    setFocus();
}

/// Nothing that lies below is reached by Tab.
void BreatheCaution::setOthersEnabled(bool enabled)
{
    const auto others
        = parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *other : others) {
        if (other != this)
            other->setEnabled(enabled);
    }
}

void BreatheCaution::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!isHidden())
        return; // only with the window
    parentWidget()->setFocusProxy(nullptr);
    setOthersEnabled(true);
}

bool BreatheCaution::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void BreatheCaution::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit understood(); return;
    case Qt::Key_Escape: emit declined(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void BreatheCaution::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).colour(Token::Bg));
}

/// In the middle, words above buttons; where it is too low for them the words scroll.
void BreatheCaution::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Theme &theme = Theme::of(this);
    const int wide = std::min(theme.px(ColumnWidth), width() - 2 * Padding);
    const int below = m_buttons->sizeHint().height();
    const int room = height() - 2 * Padding - ButtonsGap - below;
    const int high = std::min(m_words->widget()->heightForWidth(wide), room);
    const int x = (width() - wide) / 2;
    const int y = (height() - high - ButtonsGap - below) / 2;
    m_words->setGeometry(x, y, wide, high);
    m_buttons->setGeometry(x - FocusRoom, y + high + ButtonsGap, wide + 2 * FocusRoom, below);
}

} // namespace evenkeel
