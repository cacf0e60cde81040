#include "ui/capture/exampleline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace evenkeel {

namespace {

constexpr int Gap = 8;
constexpr int ChipHeight = 28;

} // namespace

ExampleLine::ExampleLine(QWidget *parent) : QWidget(parent)
{
    auto *words = new PlainLabel(text(), looks::Label, this);
    words->setElided(true);
    auto *use = new Button(tr("Use this example"), Button::Kind::Quiet, this);
    use->setSize(Button::Size::Small);
    setFocusProxy(use);
    use->setFixedHeight(Theme::of(this).px(ChipHeight)); // nothing moves when the chips come
    connect(use, &Button::clicked, this, &ExampleLine::chosen);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Gap);
    row->addWidget(new PlainLabel(tr("For example"), looks::Meta, this));
    row->addWidget(words, 1);
    row->addWidget(use);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString ExampleLine::text()
{
    //: an example of a quick line; the signs # @ ! stay as they are
    return tr("angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7");
}

} // namespace evenkeel
