#include "ui/breather/evidencedialog.h"

#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Width = 520;
constexpr int Height = 480;
constexpr int HeightAround = 64; ///< of the window, for the frame of the dialog

PlainLabel *wrapped(const QString &text, const TextLook &look)
{
    auto *label = new PlainLabel(text, look);
    label->setWordWrap(true);
    return label;
}

QString nameOf(const BreatheOption &option)
{
    return option.kind == BreatherKind::Breathing ? BreathingLabels::pattern(option.patternId())
                                                  : BreathingLabels::kind(option.kind);
}

} // namespace

EvidenceDialog::EvidenceDialog(
    const BreatheOption &option, const EvidenceBook &book, QWidget *parent)
    : QDialog(parent)
{
    //: %1: the name of a pattern or kind of breather
    setWindowTitle(tr("What is known: %1").arg(nameOf(option)));
    const int room
        = parent ? parent->window()->height() - HeightAround : Theme::of(this).px(Height);
    resize(Theme::of(this).px(Width), std::min(Theme::of(this).px(Height), room));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(8);
    addIntroduction(*column, option, book);
    const QList<Study> studies = book.about(option.kind, option.patternId());
    for (const Study &study : studies)
        addStudy(*column, study);
    column->addStretch(1);
    auto *area = new ScrollArea(this);
    area->setColumn(inside);
    auto *close = new Button(tr("Close"), Button::Kind::Secondary, this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(area, 1);
    all->addWidget(close, 0, Qt::AlignTrailing);
}

void EvidenceDialog::addIntroduction(
    QVBoxLayout &column, const BreatheOption &option, const EvidenceBook &book)
{
    column.addWidget(wrapped(windowTitle(), looks::PageTitle));
    if (!book.isStudied(option.kind, option.patternId()))
        column.addWidget(wrapped(
            tr("No study of this one by itself is known to us. What follows is about others like "
               "it."),
            looks::Body));
    if (option.kind == BreatherKind::Breathing)
        column.addWidget(
            wrapped(tr("Breathe gently, not deeper. Stop if you feel dizzy."), looks::Body));
}

void EvidenceDialog::addStudy(QVBoxLayout &column, const Study &study)
{
    column.addWidget(new Divider);
    if (study.foundNothing)
        column.addWidget(wrapped(tr("Found nothing"), looks::Secondary));
    column.addWidget(wrapped(study.setting, looks::Secondary));
    column.addWidget(wrapped(study.result, looks::Strong));
    if (!study.limits.isEmpty())
        column.addWidget(wrapped(study.limits, looks::Body));
    column.addWidget(wrapped(study.source, looks::Meta));
}

} // namespace evenkeel
