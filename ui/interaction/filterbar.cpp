#include "ui/interaction/filterbar.h"

#include "ui/interaction/askedchips.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"

#include <QActionGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

namespace evenkeel {

namespace {

using Period = LogFilter::Period;

constexpr int Gap = 8;
constexpr int LeastSearchWidth = 180;

constexpr std::array Periods{
    Period::Today, Period::Week, Period::FourWeeks, Period::Month, Period::Always};

QAction *choice(QMenu &menu, const QString &text, bool chosen)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

QString hardName()
{
    const QLocale locale;
    //: only those rated so high; the numbers are 7 and 10
    return formats::isolated(
        FilterBar::tr("Stress %1 to %2").arg(locale.toString(7), locale.toString(10)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Search the log"))),
      m_period(new Chip({}, Chip::Kind::Chosen)), m_channel(new Chip({})), m_category(new Chip({})),
      m_promise(new Chip(tr("Promise open"))), m_hard(new Chip(hardName())),
      m_clear(new Button(tr("Clear"), Button::Kind::Quiet))
{
    buildLayout();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        LogFilter changed = m_filter;
        changed.text = text;
        change(changed);
    });
    connect(m_period, &Chip::clicked, this, &FilterBar::choosePeriod);
    connect(m_channel, &Chip::clicked, this, &FilterBar::chooseChannel);
    connect(m_category, &Chip::clicked, this, &FilterBar::chooseCategory);
    connect(m_promise, &Chip::clicked, this, &FilterBar::togglePromise);
    connect(m_hard, &Chip::clicked, this, &FilterBar::toggleHard);
    connect(m_clear, &Button::clicked, this, [this] { change({}); });
    showFilter();
}

void FilterBar::buildLayout()
{
    m_row = new QGridLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Gap);
    m_row->setColumnStretch(0, 1);
    m_search->setKeyHint(tr("Ctrl F"));
    m_search->setMinimumWidth(LeastSearchWidth);
    m_clear->setSize(Button::Size::Small);
    m_period->setIconName(QStringLiteral("calendar"));
    m_channel->setIconName(QStringLiteral("phone"));
    m_category->setIconName(QStringLiteral("tag"));
    m_promise->setIconName(QStringLiteral("flag"));
    m_chips = new QWidget;
    auto *flow = new FlowLayout(Gap, m_chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Chip *chip : {m_period, m_channel, m_category, m_promise, m_hard})
        flow->addWidget(chip);
    m_asked = new AskedChips(*flow, this);
    connect(m_asked, &AskedChips::changed, this, &FilterBar::change);
    m_row->addWidget(m_search, 0, 0);
    m_row->addWidget(m_chips, 0, 1, Qt::AlignVCenter);
    m_row->addWidget(m_clear, 0, 2);
    setTabOrder(m_search, m_period);
    setTabOrder(m_hard, m_clear);
}

int FilterBar::chipsWidth() const
{
    int wide = -Gap;
    for (const Chip *chip : chips())
        wide += chip->sizeHint().width() + Gap;
    return wide;
}

QList<Chip *> FilterBar::chips() const
{
    return QList<Chip *>{m_period, m_channel, m_category, m_promise, m_hard} + m_asked->shown();
}

/// Where the chips do not fit beside the search field they stand below it, and no word is cut.
void FilterBar::arrange()
{
    const int chips = chipsWidth();
    const int beside = LeastSearchWidth + m_clear->sizeHint().width() + 2 * Gap;
    const bool below = beside + chips > width();
    m_chips->setMinimumWidth(below ? 0 : chips);
    if (below == m_below)
        return;
    m_below = below;
    m_row->removeWidget(m_chips);
    if (below)
        m_row->addWidget(m_chips, 1, 0, 1, 3);
    else
        m_row->addWidget(m_chips, 0, 1, Qt::AlignVCenter);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::setFilter(const LogFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void FilterBar::change(const LogFilter &filter)
{
    setFilter(filter);
    emit filterChanged(m_filter);
}

void FilterBar::togglePromise()
{
    LogFilter changed = m_filter;
    changed.promiseOpen = !changed.promiseOpen;
    change(changed);
}

void FilterBar::toggleHard()
{
    LogFilter changed = m_filter;
    changed.hardOnly = !changed.hardOnly;
    change(changed);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_row)
        arrange();
}

QString FilterBar::periodName(LogFilter::Period period)
{
    switch (period) {
    case Period::Today: return tr("Today");
    case Period::Week: return tr("This week");
    case Period::FourWeeks: return tr("Last 4 weeks");
    case Period::Month: return tr("This month");
    case Period::Always: return tr("Any time");
    }
    return {};
}

QString FilterBar::daysOf(const LogFilter &filter)
{
    return filter.range ? formats::fullRange(filter.range->from, filter.range->to)
                        : periodName(filter.period);
}

void FilterBar::showFilter()
{
    const auto look = [](Chip *chip, const QString &text, bool on, const QString &what) {
        chip->setText(text);
        chip->setKind(on ? Chip::Kind::Chosen : Chip::Kind::Quiet);
        chip->setAccessibleName(what);
    };
    const QString period = daysOf(m_filter);
    look(
        m_period, period, m_filter.range || m_filter.period != Period::Always,
        tr("Days: %1, press Enter to change").arg(period));

    const QString channel = m_filter.channel ? labels::of(*m_filter.channel) : tr("Any channel");
    look(
        m_channel, channel, m_filter.channel.has_value(),
        tr("Channel: %1, press Enter to change").arg(channel));
    m_channel->setIconName(labels::iconOf(m_filter.channel.value_or(Channel::Phone)));

    const QString category
        = m_filter.category.isEmpty() ? tr("Any category") : labels::category(m_filter.category);
    look(
        m_category, category, !m_filter.category.isEmpty(),
        tr("Category: %1, press Enter to change").arg(category));

    const auto onOff = [](bool on) { return on ? tr("on") : tr("off"); };
    look(
        m_promise, tr("Promise open"), m_filter.promiseOpen,
        tr("Promise open: %1").arg(onOff(m_filter.promiseOpen)));
    look(
        m_hard, hardName(), m_filter.hardOnly,
        //: %1 is "Stress 7 to 10", %2 on or off
        tr("%1: %2", "a filter").arg(hardName(), onOff(m_filter.hardOnly)));

    m_asked->show(m_filter);
    m_clear->setEnabled(m_filter != LogFilter{});
    if (m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    arrange();
}

void FilterBar::choosePeriod()
{
    auto *menu = new QMenu(this);
    for (const Period period : Periods) {
        connect(
            choice(*menu, periodName(period), !m_filter.range && period == m_filter.period),
            &QAction::triggered, this, [this, period] {
                LogFilter changed = m_filter;
                changed.period = period;
                changed.range.reset();
                change(changed);
            });
    }
    openMenu(menu, m_period);
}

void FilterBar::chooseChannel()
{
    auto *menu = new QMenu(this);
    const auto offer = [&](const QString &text, std::optional<Channel> channel) {
        connect(
            choice(*menu, text, channel == m_filter.channel), &QAction::triggered, this,
            [this, channel] {
                LogFilter changed = m_filter;
                changed.channel = channel;
                change(changed);
            });
    };
    offer(tr("Any channel"), std::nullopt);
    for (const Channel channel : AllChannels)
        offer(labels::of(channel), channel);
    openMenu(menu, m_channel);
}

void FilterBar::chooseCategory()
{
    auto *menu = new QMenu(this);
    const auto offer = [&](const QString &text, const QString &category) {
        connect(
            choice(*menu, plaintext::menuEntry(text), category == m_filter.category),
            &QAction::triggered, this, [this, category] {
                LogFilter changed = m_filter;
                changed.category = category;
                change(changed);
            });
    };
    offer(tr("Any category"), {});
    for (const QString &category : std::as_const(m_categories))
        offer(labels::category(category), category);
    openMenu(menu, m_category);
}

void FilterBar::openMenu(QMenu *menu, const Chip *chip)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit listWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace evenkeel
