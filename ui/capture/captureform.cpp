#include "ui/capture/captureform.h"

#include "ui/capture/draftchips.h"
#include "ui/capture/linefield.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Radius = 12;
constexpr int Padding = 17; ///< with the outline
constexpr int Gap = 12;

} // namespace

CaptureForm::CaptureForm(const LineParser &parser, const Clock &clock, QWidget *parent)
    : QWidget(parent)
{
    m_line = new QuickLine(this);
    m_chips = new DraftChips(this);
    m_notice = new PlainLabel({}, {.token = Token::DangerText}, this);
    m_notice->setWordWrap(true);
    m_notice->hide();
    buildLayout();
    m_control = new CaptureControl(parser, clock, m_line, m_chips, this);
    setFocusProxy(m_line);

    connect(m_control, &CaptureControl::submitted, this, &CaptureForm::submitted);
    connect(m_control, &CaptureControl::wordsNeeded, this, [this] {
        showFailure(
            tr("Add a few words about what happened, for example: angry about late refund"));
    });
    connect(m_line, &QuickLine::edited, this, [this] {
        m_notice->hide();
        emit draftChanged();
    });
    connect(m_line, &QuickLine::cancelled, this, &CaptureForm::cancelled);
}

void CaptureForm::buildLayout()
{
    auto *save = new Button(tr("Save"), Button::Kind::Primary, this);
    save->setSize(Button::Size::Large);
    save->setKeyHint(tr("Enter", "key"));
    connect(save, &Button::clicked, this, [this] { m_control->submit(AfterSave::Nothing); });
    auto *top = new QHBoxLayout;
    top->setSpacing(Gap);
    top->addWidget(new LineField(m_line, this), 1);
    top->addWidget(save, 0, Qt::AlignTop);

    auto *willSave = new PlainLabel(tr("Will save as"), looks::Meta, this);
    auto *tab = new KeyCap(tr("Tab", "key"), this);
    auto *edit = new PlainLabel(tr("edit a chip"), looks::Meta, this);
    auto *below = new QHBoxLayout;
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

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Padding, Padding, Padding, Padding);
    all->setSpacing(Gap);
    all->addLayout(top);
    all->addLayout(below);
    all->addWidget(m_notice);
    setTabOrder(m_line, save);
    m_chips->follow(m_line);
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

void CaptureForm::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), Radius, Token::Surface, Token::Border);
}

} // namespace evenkeel
