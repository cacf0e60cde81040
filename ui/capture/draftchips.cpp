#include "ui/capture/draftchips.h"

#include "ui/capture/chipmenu.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;
constexpr int RowHeight = 28;
constexpr int LeastWidth = 160;

} // namespace

DraftChips::DraftChips(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(Gap, this);
    flow->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("What was understood"));
    // Heights that follow widths make parents guess a narrow one first; this one answers itself.
    flow->setSizeConstraint(QLayout::SetNoConstraint);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DraftChips::sizeHint() const
{
    const int oneRow = Theme::of(this).px(RowHeight);
    const bool laidOut = testAttribute(Qt::WA_WState_Created) && width() > LeastWidth;
    return {LeastWidth, laidOut ? qMax(oneRow, layout()->heightForWidth(width())) : oneRow};
}

QSize DraftChips::minimumSizeHint() const
{
    return sizeHint();
}

void DraftChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    fit();
    updateGeometry();
}

/// One row, if dates without what goes without saying make it so.
void DraftChips::fit()
{
    int needed = -Gap;
    for (qsizetype i = 0; i < m_specs.size(); ++i)
        needed += m_chips.at(i)->widthWith(m_specs.at(i).text) + Gap;
    const bool whole = needed <= width();
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        const ChipSpec &spec = m_specs.at(i);
        const bool shortens = !whole && !spec.brief.isEmpty() && spec.brief != spec.text;
        m_chips.at(i)->setText(shortens ? spec.brief : spec.text);
        m_chips.at(i)->setToolTip(shortens ? plaintext::toolTip(spec.text) : QString());
    }
}

void DraftChips::resizeTo(qsizetype count)
{
    while (m_chips.size() < count) {
        auto *chip = new Chip({}, Chip::Kind::Quiet, this);
        connect(chip, &Chip::clicked, this, [this, chip] { open(chip); });
        connect(chip, &Chip::removeRequested, this, [this, chip] { removeBy(chip); });
        layout()->addWidget(chip);
        if (QWidget *before = m_chips.isEmpty() ? m_before : m_chips.last())
            setTabOrder(before, chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setVisible(i < count);
}

void DraftChips::dress(Chip *chip, const ChipSpec &spec) const
{
    chip->setKind(spec.kind);
    chip->setIconName(spec.icon);
    chip->setStress(spec.stress);
    chip->setUncertain(spec.uncertain);
    //: A chip read aloud. %1: what it holds
    chip->setAccessibleName(
        spec.choices.isEmpty() ? spec.spoken : tr("%1, press Enter to change").arg(spec.spoken));
}

void DraftChips::show(const QList<ChipSpec> &specs)
{
    for (QWidget *hint : m_hints)
        hint->hide();
    m_specs = specs;
    resizeTo(specs.size());
    for (qsizetype i = 0; i < specs.size(); ++i)
        dress(m_chips.at(i), specs.at(i));
    fit();
    updateGeometry();
}

void DraftChips::showHints()
{
    m_specs.clear();
    resizeTo(0);
    if (m_hints.isEmpty()) {
        const QList<QPair<QString, QString>> signs{
            {u"#"_s, tr("category")},
            {u"@"_s, tr("customer")},
            {u"!"_s, tr("stress 0 to 10")},
            {tr("promised"), tr("what and when")}};
        for (const auto &[sign, meaning] : signs) {
            auto *hint = new Chip(meaning, Chip::Kind::Quiet, this);
            hint->setSign(sign);
            //: A hint what can be typed, read aloud. %1: the sign, %2: what it stands for
            hint->setAccessibleName(tr("%1 for %2").arg(sign, meaning));
            connect(hint, &Chip::clicked, this, [this, text = sign] { emit hintChosen(text); });
            layout()->addWidget(hint);
            m_hints.append(hint);
        }
    }
    for (QWidget *hint : m_hints)
        hint->show();
    updateGeometry();
}

QWidget *DraftChips::firstChip() const
{
    if (!m_specs.isEmpty())
        return m_chips.first();
    return m_hints.value(0);
}

void DraftChips::open(Chip *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    const QList<ChipChoice> choices = m_specs.value(index).choices;
    if (choices.isEmpty())
        return;
    QMenu *menu
        = makeChipMenu(choices, this, [this](const ChipAction &action) { emit acted(action); });
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? chip->width() - menu->sizeHint().width() : 0;
    menu->popup(chip->mapToGlobal(QPoint(x, chip->height() + 4)));
}

void DraftChips::removeBy(Chip *chip)
{
    const auto removal = m_specs.value(m_chips.indexOf(chip)).removal;
    if (removal)
        emit acted(*removal);
}

void DraftChips::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
