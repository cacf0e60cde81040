#include "ui/followup/absencedialog.h"

#include "ui/followup/absencelist.h"
#include "ui/followup/whenfield.h"
#include "ui/text/formats.h"
#include "ui/text/typedtime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{620, 640};
constexpr int FirstClearHour = 8; ///< an earlier one, typed alone, may be one of the afternoon
constexpr int HourAlone = 2; ///< letters

LocalTime wallOf(const Moment &moment)
{
    const QDateTime wall = inZone(moment.at, QTimeZone(moment.zone));
    return {
        .date = wall.date(),
        .time = QTime(wall.time().hour(), wall.time().minute()),
        .zone = moment.zone};
}

QString inFull(Instant at, const Clock &clock)
{
    return formats::dueInFull(wallOf({.at = at, .zone = clock.zone().id()}));
}

} // namespace

/// Why what is said cannot be declared, and whose it is.
struct AbsenceDialog::Problem
{
    WhenField *field = nullptr;
    QString sentence;
    bool isUnsaid = false; ///< only something is missing yet
};

AbsenceDialog::AbsenceDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent), m_parts(parts),
      m_from(new WhenField(
          tr("From"), tr("now"), [this](const QString &text) { return readFrom(text); })),
      m_to(new WhenField(
          tr("To"), tr("for example 14:30, fri 10 or in 2 h"),
          [this](const QString &text) { return readTo(text); })),
      m_span(new PlainLabel({}, looks::Secondary)),
      m_list(new AbsenceList(parts.clock, parts.guard)), m_said(new PlainLabel({}, looks::Meta)),
      m_undo(new Button(tr("Undo"), Button::Kind::Quiet)),
      m_planned(new PlainLabel({}, looks::Secondary)),
      m_callOff(new Button(tr("Call it off"), Button::Kind::Secondary)),
      m_declare(new Button(tr("Set this absence"), Button::Kind::Primary))
{
    setWindowTitle(tr("Away from … to …"));
    m_from->setUsual(wallOf(m_parts.clock.moment()));
    buildLayout();
    connectParts();
    setPlanned(std::nullopt);
    m_list->setWorkCalendar(m_parts.work);
    const Theme &theme = Theme::of(this);
    const QSize wanted(theme.px(FirstSize.width()), theme.px(FirstSize.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(32, 32)) : wanted);
    refresh();
    m_to->setFocus(); // from now is what is meant most
}

void AbsenceDialog::setPlanned(const std::optional<PlannedAbsence> &planned)
{
    m_plannedRow->setVisible(planned.has_value());
    if (planned)
        //: %1, %2: days and times: "Fri 15 May 14:00"
        m_planned->setText(
            tr("Declared so far: away from %1 to %2. Another one that begins later "
               "takes its place.")
                .arg(inFull(planned->from, m_parts.clock), inFull(planned->until, m_parts.clock)));
}

void AbsenceDialog::setFalling(const QList<Alert> &alerts)
{
    if (const auto away = span())
        m_list->setAlerts(alerts, away->until);
}

void AbsenceDialog::say(const Message &message)
{
    m_said->setText(message.text);
    m_said->setVisible(!message.text.isEmpty());
    m_undo->setVisible(message.offersUndo);
}

std::optional<PlannedAbsence> AbsenceDialog::span() const
{
    if (problem())
        return std::nullopt;
    return PlannedAbsence{.from = *from(), .until = m_to->value()->instant()};
}

/// A day alone begins with its first moment.
ResolvedDate AbsenceDialog::readFrom(const QString &text) const
{
    return read(text, m_parts.clock.moment());
}

/// A day alone lasts until it is over. A time of day alone is the next one after the beginning.
ResolvedDate AbsenceDialog::readTo(const QString &text) const
{
    const QByteArray zone = m_parts.clock.zone().id();
    ResolvedDate meant = read(text, {.at = from().value_or(m_parts.clock.now()), .zone = zone});
    for (LocalTime &time : meant.times) {
        if (time.isDateOnly())
            time = wallOf({.at = time.instant(), .zone = zone});
    }
    return meant;
}

ResolvedDate AbsenceDialog::read(const QString &text, const Moment &after) const
{
    const ResolvedDate meant
        = m_parts.parser.timeAhead(text, m_parts.clock.moment(), after, m_parts.work);
    if (!meant.times.isEmpty())
        return meant;
    const QTime time = typedTime(text); // "10", "1430": here nothing else can be meant
    if (!time.isValid())
        return {};
    const bool isClear
        = time.hour() == 0 || time.hour() >= FirstClearHour || text.size() > HourAlone;
    QList<LocalTime> times;
    for (const QTime &one : isClear ? QList{time} : QList{time, time.addSecs(12 * 60 * 60)}) {
        const QDate day = inZone(after.at, QTimeZone(after.zone)).date();
        LocalTime next{.date = day, .time = one, .zone = after.zone};
        if (next.instant() <= after.at)
            next.date = day.addDays(1);
        times.append(next);
    }
    return {.times = times, .certain = times.size() == 1};
}

/// Now where no beginning was said.
std::optional<Instant> AbsenceDialog::from() const
{
    if (m_from->isUnsaid())
        return m_parts.clock.now();
    const auto said = m_from->value();
    return said ? std::optional(said->instant()) : std::nullopt;
}

std::optional<AbsenceDialog::Problem> AbsenceDialog::problem() const
{
    const Instant now = m_parts.clock.now();
    const auto begin = from();
    if (!begin)
        return Problem{
            m_from, tr("Write when it begins, for example 14:00 or fri 9. Empty means now."), true};
    if (const QString gap = m_from->isUnsaid() ? QString() : gapIn(*m_from->value());
        !gap.isEmpty())
        return Problem{m_from, gap};
    const auto end = m_to->value();
    if (!end)
        return Problem{m_to, tr("Write until when, for example 14:30, fri 10 or in 2 h."), true};
    if (const QString gap = gapIn(*end); !gap.isEmpty())
        return Problem{m_to, gap};
    if (end->instant() <= now)
        return Problem{m_to, tr("That time has passed. Write a later one, for example fri 10.")};
    if (end->instant() <= *begin)
        return Problem{m_to, tr("It would end before it begins. Write a later time.")};
    return std::nullopt;
}

/// In the night in which the clocks are put forward some times do not come.
QString AbsenceDialog::gapIn(const LocalTime &time) const
{
    const QDateTime comes = inZone(time.instant(), QTimeZone(time.zone));
    if (!time.time || comes.time() == *time.time)
        return {};
    //: %1, %2: times of day
    return tr("The clocks are put forward that day and %1 does not come. Write %2 or later.")
        .arg(formats::time(*time.time), formats::time(comes.time()));
}

/// An hour from the beginning, until something else is said.
void AbsenceDialog::offerHour()
{
    const Instant begin = from().value_or(m_parts.clock.now());
    m_to->setUsual(
        wallOf({.at = begin + std::chrono::hours(1), .zone = m_parts.clock.zone().id()}));
}

void AbsenceDialog::refresh()
{
    offerHour();
    const auto wrong = problem();
    for (WhenField *field : {m_from, m_to})
        field->setError(
            wrong && !wrong->isUnsaid && wrong->field == field ? wrong->sentence : QString());
    m_span->setVisible(!wrong);
    if (wrong) {
        m_list->setWaiting(tr("What falls due in between is listed here."));
        emit spanChanged();
        return;
    }
    const PlannedAbsence absence = *span();
    const bool isNow = m_from->isUnsaid();
    const QString to = inFull(absence.until, m_parts.clock);
    m_span->setText(
        //: %1: "Fri 15 May 10:00"
        isNow ? tr("Away from now to %1").arg(to)
              //: %1, %2: "Fri 15 May 10:00"
              : tr("Away from %1 to %2").arg(inFull(absence.from, m_parts.clock), to));
    emit spanChanged();
}

/// What is wrong is said at its field, and everything stays as it was typed.
void AbsenceDialog::declare()
{
    if (const auto wrong = problem()) {
        wrong->field->setError(wrong->sentence);
        wrong->field->focusWords();
        return;
    }
    emit declared(*span());
}

/// Ctrl Enter: the form that is open comes first.
void AbsenceDialog::submit()
{
    if (!m_list->submit())
        declare();
}

void AbsenceDialog::connectParts()
{
    connect(m_from, &WhenField::edited, this, [this] {
        m_to->readAgain();
        refresh();
    });
    connect(m_to, &WhenField::edited, this, &AbsenceDialog::refresh);
    for (WhenField *field : {m_from, m_to})
        connect(field, &WhenField::submitted, this, &AbsenceDialog::declare);
    connect(m_list, &AbsenceList::outcomeGiven, this, &AbsenceDialog::outcomeGiven);
    connect(m_declare, &Button::clicked, this, &AbsenceDialog::declare);
    connect(m_callOff, &Button::clicked, this, &AbsenceDialog::calledOff);
    connect(m_undo, &Button::clicked, this, &AbsenceDialog::undoRequested);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &AbsenceDialog::submit);
    }
    for (Button *button : findChildren<Button *>())
        button->setAutoDefault(false); // Enter in a field is the field's
}

void AbsenceDialog::buildLayout()
{
    auto *ends = new QHBoxLayout;
    ends->setSpacing(16);
    ends->addWidget(m_from, 1, Qt::AlignTop);
    ends->addWidget(m_to, 1, Qt::AlignTop);
    auto *close = new Button(tr("Not now"), Button::Kind::Quiet);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_declare);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *said = new QHBoxLayout;
    said->addWidget(m_said, 1);
    said->addWidget(m_undo);
    m_undo->setSize(Button::Size::Small);
    m_callOff->setSize(Button::Size::Small);
    m_plannedRow = new QWidget;
    auto *planned = new QHBoxLayout(m_plannedRow);
    planned->setContentsMargins(0, 0, 0, 0);
    planned->addWidget(m_planned, 1);
    planned->addWidget(m_callOff, 0, Qt::AlignTop);
    for (PlainLabel *words : {m_span, m_said, m_planned})
        words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(windowTitle(), looks::PageTitle));
    column->addWidget(m_plannedRow);
    column->addLayout(ends);
    column->addWidget(m_span);
    column->addWidget(new Divider);
    column->addWidget(m_list, 1);
    column->addLayout(said);
    column->addLayout(buttons);
    say({});
}

} // namespace evenkeel
