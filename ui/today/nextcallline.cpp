#include "ui/today/nextcallline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int LeastBeside = 520; ///< from here on the ways stand beside the words

} // namespace

NextCallLine::NextCallLine(QWidget *parent)
    : QWidget(parent), m_text(new PlainLabel({}, looks::Body, this)),
      m_reveal(new Button(tr("Show it"), Button::Kind::Quiet, this)),
      m_rest(new Button({}, Button::Kind::Quiet, this))
{
    auto *title = new IconLine(u"reflect"_s, tr("For the next call"), looks::Label, this);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_text);
    auto *close = new IconButton(u"close"_s, tr("Close"), this);
    close->setSmall(true);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(2);
    for (Button *way : {m_rest, m_reveal}) {
        way->setSize(Button::Size::Small);
        ways->addWidget(way);
    }
    ways->addStretch();
    ways->addWidget(close);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins({});
    m_row->setSpacing(4);
    m_row->addLayout(words, 1);
    m_row->addLayout(ways);
    connect(close, &IconButton::clicked, this, &NextCallLine::closed);
    connect(m_reveal, &Button::clicked, this, [this] {
        m_hidden = false;
        tell();
    });
    connect(m_rest, &Button::clicked, this, [this] {
        m_whole = !m_whole;
        tell();
    });
    tell();
}

void NextCallLine::say(const nextcall::Words &words)
{
    if (!isHidden() && words == m_words)
        return; // as it was left
    m_words = words;
    m_hidden = m_discreet;
    m_whole = false;
    tell();
    show();
}

void NextCallLine::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    m_hidden = discreet;
    tell();
}

void NextCallLine::tell()
{
    const QString all = m_words.rest.isEmpty() ? m_words.first
        : m_whole                              ? m_words.first + u'\n' + m_words.rest
                                               : m_words.first + u" …"_s;
    const QString hidden = tr("Written by you. Hidden while ratings are.");
    m_text->setText(m_hidden ? hidden : all);
    m_reveal->setVisible(m_hidden);
    m_rest->setVisible(!m_hidden && !m_words.rest.isEmpty());
    m_rest->setText(m_whole ? tr("Less") : tr("All of it"));
    setAccessibleName(
        //: %1 is a plan or a lesson in the user's words
        tr("For the next call: %1").arg(m_hidden ? hidden : all));
    updateGeometry();
}

/// Below the words where there is no room beside them.
void NextCallLine::place()
{
    const bool beside = width() >= Theme::of(this).px(LeastBeside);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NextCallLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// As high as the words are at this width.
QSize NextCallLine::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return width() > 0 ? QSize(hint.width(), heightForWidth(width())) : hint;
}

} // namespace evenkeel
