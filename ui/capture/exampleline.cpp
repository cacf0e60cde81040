#include "ui/capture/exampleline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace evenkeel {

namespace {

constexpr int Gap = 8;
constexpr int ChipHeight = 28;

} // namespace

ExampleLine::ExampleLine(QWidget *parent)
    : QWidget(parent), m_lead(new PlainLabel(tr("For example"), looks::Meta, this)),
      m_words(new PlainLabel(text(), looks::Label, this)),
      m_use(new Button(tr("Use this example"), Button::Kind::Quiet, this))
{
    m_words->setElided(true);
    m_use->setSize(Button::Size::Small);
    setFocusProxy(m_use);
    connect(m_use, &Button::clicked, this, &ExampleLine::chosen);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    row->addWidget(m_lead);
    row->addWidget(m_words, 1);
    row->addWidget(m_use);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitButton();
}

/// Nothing moves when the chips come.
void ExampleLine::fitButton()
{
    m_use->setFixedHeight(Theme::of(this).px(ChipHeight));
}

void ExampleLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ExampleLine::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) // its words have another size
        arrange();
    return handled;
}

/// The example is shown whole: for it the words before it go, and where that is not enough it takes
/// two lines.
void ExampleLine::arrange()
{
    fitButton();
    const int room = width() - m_use->sizeHint().width() - Gap;
    const int words = m_words->fontMetrics().horizontalAdvance(m_words->text());
    m_lead->setVisible(m_lead->sizeHint().width() + Gap + words <= room);
    const bool wraps = words > room;
    if (m_words->wordWrap() != wraps) // a label asks for a new layout whatever it is told
        m_words->setWordWrap(wraps);
}

QString ExampleLine::text()
{
    //: an example of a quick line; the signs # @ ! stay as they are
    return tr("angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7");
}

} // namespace evenkeel
