#include "ui/capture/captureform.h"

#include "ui/capture/belowstops.h"
#include "ui/capture/draftchips.h"
#include "ui/capture/exampleline.h"
#include "ui/capture/linefield.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Radius = 12;
constexpr int Padding = 17; ///< with the outline
constexpr int Gap = 12;
constexpr int QuietEdge
    = 10; ///< around the words of the example's button, which end where Save ends

} // namespace

CaptureForm::CaptureForm(const LineParser &parser, const Clock &clock, QWidget *parent)
    : QWidget(parent)
{
    // In the order of Tab; the chips follow the line when they come.
    m_line = new QuickLine(this);
    m_example = new ExampleLine(this);
    m_save = new Button(tr("Save"), Button::Kind::Primary, this);
    m_chips = new DraftChips(this);
    m_notice = new PlainLabel({}, {.token = Token::DangerText}, this);
    m_notice->setWordWrap(true);
    m_notice->hide();
    buildLayout();
    m_control = new CaptureControl(parser, clock, m_line, m_chips, this);

    connect(m_control, &CaptureControl::submitted, this, &CaptureForm::submitted);
    connect(m_control, &CaptureControl::wordsNeeded, this, [this] {
        showFailure(
            tr("Add a few words about what happened, for example: angry about late refund"));
    });
    connect(m_line, &QuickLine::edited, this, [this] {
        m_notice->hide();
        showEmptiness();
        emit draftChanged();
    });
    connect(m_control, &CaptureControl::chosen, this, &CaptureForm::draftChanged);
    connect(m_line, &QuickLine::cancelled, this, &CaptureForm::cancelled);
    showEmptiness();
}

void CaptureForm::buildLayout()
{
    m_save->setSize(Button::Size::Large);
    m_save->setKeyHint(tr("Enter", "key"));
    connect(m_save, &Button::clicked, this, [this] { m_control->submit(AfterSave::Nothing); });
    auto *top = new QHBoxLayout;
    top->setContentsMargins(mirrored({0, 0, QuietEdge, 0}));
    top->setSpacing(Gap);
    top->addWidget(new LineField(m_line, this), 1);
    top->addWidget(m_save, 0, Qt::AlignTop);

    m_reading = buildReading();
    connect(m_example, &ExampleLine::chosen, this, &CaptureForm::useExample);
    m_all = new QVBoxLayout(this);
    m_all->setContentsMargins(mirrored({Padding, Padding, Padding - QuietEdge, Padding}));
    m_all->setSpacing(Gap);
    m_all->addLayout(top);
    m_all->addWidget(m_reading);
    m_all->addWidget(m_example);
    m_all->addWidget(m_notice);
    m_chips->follow(m_line);
}

QWidget *CaptureForm::buildReading()
{
    auto *reading = new QWidget(this);
    auto *willSave = new PlainLabel(tr("Will save as"), looks::Meta, reading);
    auto *tab = new KeyCap(tr("Tab", "key"), reading);
    auto *edit = new PlainLabel(tr("edit a chip"), looks::Meta, reading);
    auto *below = new QHBoxLayout(reading);
    below->setContentsMargins(mirrored({0, 0, QuietEdge, 0}));
    below->setSpacing(Gap);
    below->addWidget(willSave, 0, Qt::AlignTop);
    below->addWidget(m_chips, 1);
    auto *hint = new QHBoxLayout;
    hint->setSpacing(4);
    hint->addWidget(tab);
    hint->addWidget(edit);
    below->addLayout(hint);
    below->setAlignment(hint, Qt::AlignTop);
    willSave->setMinimumHeight(Theme::of(this).px(28));
    edit->setMinimumHeight(Theme::of(this).px(28));
    return reading;
}

void CaptureForm::setBelow(QWidget *below)
{
    m_all->insertWidget(m_all->indexOf(m_notice), below);
    placeStops(m_line, below, m_save);
}

/// Where nothing is written there is nothing to save and nothing to understand.
void CaptureForm::showEmptiness()
{
    const bool empty = m_line->document()->isEmpty();
    if (empty && m_save->hasFocus())
        m_line->setFocus();
    m_save->setEnabled(!empty);
    m_reading->setVisible(!empty);
    m_example->setVisible(empty);
}

void CaptureForm::useExample()
{
    m_line->setFocus(); // before the button goes
    m_control->setDraftText(ExampleLine::text());
}

void CaptureForm::saved()
{
    m_notice->hide();
    m_control->clear();
}

void CaptureForm::showFailure(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->show();
}

/// By hand and not by a proxy: Qt would put the form behind its line in the order of Tab, which
/// then leads from the chips back to the line and never to Save.
void CaptureForm::focusInEvent(QFocusEvent *event)
{
    m_line->setFocus(event->reason());
}

void CaptureForm::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), Radius, Token::Surface, Token::Border);
}

} // namespace evenkeel
