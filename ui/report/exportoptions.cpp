#include "ui/report/exportoptions.h"

#include "ui/report/exportperiods.h"
#include "ui/report/formatcards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// A part of the card with its padding and, above it, a line.
std::pair<QWidget *, QVBoxLayout *> section(const QString &title)
{
    auto *box = new QWidget;
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new Divider);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(new PlainLabel(title, looks::CardTitle));
    all->addLayout(column);
    return {box, column};
}

/// A check box at the start and quiet words at the end.
ChoiceRow *addCheck(QVBoxLayout &column, const QString &text, const QString &meta, bool on)
{
    auto *check = new ChoiceRow(ChoiceRow::Kind::Check, text);
    check->setChecked(on);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(check, 1);
    if (!meta.isEmpty())
        row->addWidget(new PlainLabel(meta, looks::Meta));
    column.addLayout(row);
    return check;
}

QDateEdit *dateField(const QString &name, QDate day)
{
    auto *field = new QDateEdit(day);
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    return field;
}

} // namespace

ExportOptions::ExportOptions(QDate today, QWidget *parent) : QWidget(parent), m_today(today)
{
    auto *inside = new QWidget;
    auto *parts = new QVBoxLayout(inside);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(buildPeriod());
    parts->addWidget(buildHiding());
    parts->addWidget(buildMine());
    parts->addWidget(buildCalendar());
    parts->addStretch(1); // the kinds of file stay where they are, whatever can be hidden
    parts->addWidget(buildFormat());
    m_area = new ScrollArea;
    m_area->setColumn(inside);

    auto *card = new Card;
    card->setFlush(true);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_area, 1);
    buildFoot(*card->body());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
    setFocusProxy(m_period);
    setToday(today);
    showWhatFits();
}

QWidget *ExportOptions::buildPeriod()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 13, 16, 14);
    column->setSpacing(4);
    auto *label = new PlainLabel(tr("Period"), {.size = TextSize::Meta, .token = Token::Text2});
    m_period = new MenuButton(tr("Period"));
    m_period->setIconName(u"calendar"_s);
    m_period->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    label->setBuddy(m_period);
    column->addWidget(label);
    column->addWidget(m_period);

    m_days = new QWidget;
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 8, 0, 0);
    days->setSpacing(8);
    m_from = dateField(tr("First day"), m_today);
    m_to = dateField(tr("Last day"), m_today);
    days->addWidget(m_from, 1);
    days->addWidget(new PlainLabel(tr("to", "between two days"), looks::Secondary));
    days->addWidget(m_to, 1);
    m_days->hide();
    column->addWidget(m_days);
    connect(m_period, &MenuButton::chosen, this, &ExportOptions::onPeriodChosen);
    connect(m_from, &QDateEdit::dateChanged, this, &ExportOptions::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &ExportOptions::changed);
    return box;
}

QWidget *ExportOptions::buildFormat()
{
    const auto [box, column] = section(tr("File"));
    m_formats = new FormatCards;
    column->addSpacing(4);
    column->addWidget(m_formats);
    column->addSpacing(5);
    connect(m_formats, &FormatCards::chosen, this, &ExportOptions::showWhatFits);
    connect(m_formats, &FormatCards::chosen, this, &ExportOptions::changed);
    return box;
}

QWidget *ExportOptions::buildHiding()
{
    const auto [box, column] = section(tr("Hide"));
    m_hiding = box;
    m_hideCustomers = addCheck(*column, tr("Customer references"), tr("become A, B, C"), true);
    m_hideTimes = addCheck(*column, tr("Exact times"), tr("become the day"), true);
    connect(m_hideCustomers, &ChoiceRow::toggled, this, &ExportOptions::changed);
    connect(m_hideTimes, &ChoiceRow::toggled, this, &ExportOptions::changed);
    return box;
}

QWidget *ExportOptions::buildMine()
{
    const auto [box, column] = section(tr("Just me"));
    m_private = box;
    m_mine = addCheck(*column, tr("Add what is private to me"), {}, false);
    auto *words = new PlainLabel(
        tr("Self-ratings, breathers, reflections and lessons. Keep such a file to yourself."),
        looks::Meta);
    words->setWordWrap(true);
    column->addWidget(words);
    connect(m_mine, &ChoiceRow::toggled, this, &ExportOptions::changed);
    return box;
}

QWidget *ExportOptions::buildCalendar()
{
    const auto [box, column] = section(tr("Calendar"));
    m_calendar = box;
    m_promised = addCheck(*column, tr("Say what was promised"), {}, false);
    auto *words = new PlainLabel(
        tr("A calendar may copy it to a server. Without this each task says only that a follow-up "
           "is due. It does not know when you are on a call."),
        looks::Meta);
    words->setWordWrap(true);
    column->addWidget(words);
    connect(m_promised, &ChoiceRow::toggled, this, &ExportOptions::changed);
    return box;
}

void ExportOptions::buildFoot(QVBoxLayout &column)
{
    m_button = new Button({}, Button::Kind::Primary);
    m_progress = new PlainLabel({}, looks::Secondary);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 9, 16, 9);
    foot->setSpacing(12);
    foot->addWidget(m_button);
    foot->addWidget(m_progress);
    foot->addStretch(1);
    column.addWidget(new Divider);
    column.addLayout(foot);
    connect(m_button, &Button::clicked, this, &ExportOptions::onButton);
    setBusy(false);
}

void ExportOptions::onButton()
{
    if (m_busy)
        emit cancelRequested();
    else
        emit exportRequested();
}

void ExportOptions::setToday(QDate today)
{
    m_today = today;
    QStringList names;
    const auto offered = ExportPeriods::offered(today);
    for (const ExportPeriods::Period &period : offered)
        names.append(period.name);
    names.append(tr("Other days"));
    m_period->setChoices(names, std::max(0, m_period->current()));
}

void ExportOptions::onPeriodChosen()
{
    m_days->setVisible(m_period->current() == ExportPeriods::offered(m_today).size());
    emit changed();
}

/// The two ends are taken in either order.
std::optional<DateRange> ExportOptions::period() const
{
    const auto offered = ExportPeriods::offered(m_today);
    if (m_period->current() < offered.size())
        return offered.at(m_period->current()).days;
    return DateRange{
        .from = std::min(m_from->date(), m_to->date()),
        .to = std::max(m_from->date(), m_to->date())};
}

ExportChoices ExportOptions::choices() const
{
    ExportChoices choices;
    choices.format = m_formats->format();
    choices.request.period = period();
    choices.request.mine = choices.format == ExportFormat::Json && m_mine->isChecked();
    choices.hiding = {.customers = m_hideCustomers->isChecked(), .times = m_hideTimes->isChecked()};
    choices.calendar.hideWords = !m_promised->isChecked();
    return choices;
}

void ExportOptions::setFormat(ExportFormat format)
{
    if (m_formats->format() == format)
        return;
    m_formats->setFormat(format);
    showWhatFits();
    emit changed();
}

void ExportOptions::showWhatFits()
{
    m_hiding->setVisible(choices().isForReading());
    m_private->setVisible(m_formats->format() == ExportFormat::Json);
    m_calendar->setVisible(m_formats->format() == ExportFormat::Calendar);
    setBusy(m_busy);
}

void ExportOptions::setBusy(bool busy)
{
    m_busy = busy;
    const QString kind = m_formats->format() == ExportFormat::Calendar
        ? tr("calendar", "a kind of file")
        : idOf(m_formats->format()).toUpper();
    //: %1 is "PDF", "calendar" or another kind of file
    m_button->setText(busy ? tr("Stop") : tr("Export %1").arg(kind));
    m_button->setIconName(busy ? u"stop"_s : u"export"_s);
    m_button->setKeyHint(busy ? QString() : tr("Ctrl Enter", "key"));
    m_progress->setText({});
}

void ExportOptions::setWhole(bool whole)
{
    m_area->setWhole(whole);
}

void ExportOptions::setProgress(int percent)
{
    m_progress->setText(tr("%1 percent written").arg(QLocale().toString(percent)));
}

} // namespace evenkeel
