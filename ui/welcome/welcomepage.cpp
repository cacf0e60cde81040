#include "ui/welcome/welcomepage.h"

#include "core/settings/keys.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcomeday.h"
#include "ui/welcome/welcomeline.h"
#include "ui/welcome/welcomeprivacy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/stepmarks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize PanelSize(720, 608);
constexpr int Padding = 40;
constexpr int SignSide = 40;

} // namespace

WelcomePage::WelcomePage(Parts parts, QWidget *parent) : Page(parent), m_parts(std::move(parts))
{
    buildPanel();
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(1);
    middle->addWidget(m_panel, 100, Qt::AlignHCenter);
    middle->addStretch(1);
    setCompact(false);
    showStep(0);
}

void WelcomePage::buildPanel()
{
    auto *card = new Card;
    card->body()->setContentsMargins({}); // not flush: behind its corners lie two colours
    card->body()->setSpacing(0);
    m_panel = card;
    m_line = new WelcomeLine(m_parts.parser, m_parts.clock, m_parts.quickLogKeys);
    m_stack = new QStackedWidget;
    m_stack->addWidget(new WelcomePrivacy(m_parts.folder));
    m_stack->addWidget(new WelcomeDay(m_parts.settings));
    m_stack->addWidget(m_line);
    connect(m_line, &WelcomeLine::submitted, this, &WelcomePage::next);
    connect(m_line, &WelcomeLine::cancelled, this, &WelcomePage::back);
    connect(m_line, &WelcomeLine::keysRequested, this, &WelcomePage::keysRequested);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Padding, 28, Padding, 0);
    column->setSpacing(6);
    buildHead(*column);
    column->addWidget(m_stack, 1);
    auto *area = new ScrollArea;
    area->setColumn(inside);
    card->body()->addWidget(area, 1);
    buildFoot(*card->body());
}

void WelcomePage::buildHead(QVBoxLayout &column)
{
    auto *sign = new PlainLabel;
    sign->setPixmap(Theme::of(this).appIcon(SignSide, this));
    m_marks = new StepMarks(Steps);
    m_stepOf = new PlainLabel({}, looks::Meta);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(sign);
    top->addStretch(1);
    top->addWidget(m_marks);
    top->addWidget(m_stepOf);
    m_title = new PlainLabel({}, looks::Display);
    m_subtitle = new PlainLabel({}, {.size = TextSize::Reading, .token = Token::Text2});
    m_subtitle->setWordWrap(true);
    column.addLayout(top);
    column.addSpacing(12);
    column.addWidget(m_title);
    column.addWidget(m_subtitle);
    column.addSpacing(16);
}

void WelcomePage::buildFoot(QVBoxLayout &column)
{
    m_next = new Button({}, Button::Kind::Primary);
    m_next->setKeyHint(tr("Enter", "key"));
    m_back = new Button(tr("Back"), Button::Kind::Quiet);
    m_back->setKeyHint(tr("Esc", "key"));
    m_sample = new Button(tr("Look around with a made log"), Button::Kind::Quiet);
    m_skip = new Button(tr("Skip setup"), Button::Kind::Quiet);
    connect(m_next, &Button::clicked, this, &WelcomePage::next);
    connect(m_back, &Button::clicked, this, &WelcomePage::back);
    connect(m_skip, &Button::clicked, this, &WelcomePage::finish);
    connect(m_sample, &Button::clicked, this, [this] {
        m_parts.settings.set(keys::Welcomed, true);
        m_next->setFocus(); // who comes back and presses Enter opens the own log
        emit sampleRequested();
    });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Padding, 18, Padding, 17);
    foot->setSpacing(8);
    foot->addWidget(m_next);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_sample);
    foot->addWidget(m_skip);
    column.addWidget(new Divider);
    column.addLayout(foot);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

void WelcomePage::activate()
{
    if (step() + 1 == Steps)
        m_line->focusLine();
    else
        m_next->setFocus();
}

void WelcomePage::setCompact(bool compact)
{
    const int padding = compact ? 16 : 24;
    layout()->setContentsMargins(padding, padding, padding, padding);
    fitPanel();
}

/// The size of the design, or what the window leaves.
void WelcomePage::fitPanel()
{
    const Theme &theme = Theme::of(this);
    const int room = std::max(320, width() - 2 * layout()->contentsMargins().left());
    m_panel->setFixedWidth(std::min(theme.px(PanelSize.width()), room));
    m_panel->setMaximumHeight(theme.px(PanelSize.height()));
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitPanel();
}

int WelcomePage::step() const
{
    return m_stack->currentIndex();
}

void WelcomePage::showStep(int step)
{
    for (int i = 0; i < Steps; ++i) // only the step that is shown needs its height
        m_stack->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(step);
    m_marks->setCurrent(step);
    showWords();
    activate();
}

void WelcomePage::showWords()
{
    const QLocale locale;
    const bool last = step() + 1 == Steps;
    const QStringList titles{
        tr("This log stays on this desk"), tr("Your day"), tr("Try the quick line")};
    const QStringList sentences{
        tr("Evenkeel is a private log. It works without an account and without the internet."),
        tr("You can change all of this later."),
        tr("Press the keys anywhere, even inside other programs, type one line, press Enter.")};
    m_title->setText(titles.at(step()));
    m_subtitle->setText(sentences.at(step()));
    m_stepOf->setText(tr("Step %1 of %2").arg(locale.toString(step() + 1), locale.toString(Steps)));
    m_next->setText(last ? tr("Open Today") : tr("Next"));
    m_back->setVisible(step() > 0);
    m_skip->setVisible(!last);
    m_sample->setVisible(last);
    m_panel->setAccessibleName(titles.at(step()));
}

void WelcomePage::next()
{
    if (step() + 1 < Steps)
        showStep(step() + 1);
    else
        finish();
}

void WelcomePage::back()
{
    if (step() > 0)
        showStep(step() - 1);
}

void WelcomePage::finish()
{
    m_parts.settings.set(keys::Welcomed, true);
    emit finished();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else if (event->key() == Qt::Key_Escape)
        back();
    else
        Page::keyPressEvent(event);
}

/// The flat horizon of the breathing scene: the day above, the sea below.
void WelcomePage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int horizon = height() / 2;
    painter.fillRect(0, 0, width(), horizon, theme.colour(Token::Bg));
    painter.fillRect(0, horizon, width(), height() - horizon, theme.colour(Token::Sea));
    painter.fillRect(0, horizon, width(), 1, theme.colour(Token::Border));
}

} // namespace evenkeel
