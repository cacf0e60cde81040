#include "ui/settings/holidaysdialog.h"

#include "core/followup/calendarholidays.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textside.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostWordsOfADate = 4;
constexpr auto Written = "d MMM yyyy"_L1;

QString lineOf(QDate day, const QString &name)
{
    return (QLocale().toString(day, Written) + u' ' + name).trimmed();
}

QString linesOf(const Holidays &holidays)
{
    QStringList lines;
    const QMap<QDate, QString> &all = holidays.all();
    for (auto day = all.cbegin(); day != all.cend(); ++day)
        lines << lineOf(day.key(), day.value());
    return lines.join(u'\n');
}

QDate dateFrom(QString text)
{
    while (text.endsWith(u',') || text.endsWith(u':'))
        text.chop(1);
    const QLocale locale;
    const QString figures = locale.dateFormat(QLocale::ShortFormat);
    const QString withYear
        = figures.contains(u"yyyy"_s) ? figures : QString(figures).replace(u"yy"_s, u"yyyy"_s);
    for (const QString &format :
         {QString(Written), u"d MMMM yyyy"_s, u"MMM d, yyyy"_s, u"MMMM d, yyyy"_s, withYear}) {
        if (const QDate day = locale.toDate(text, format); day.isValid())
            return day;
    }
    constexpr qsizetype isoLength = 10; // Qt would read over what follows
    return text.size() == isoLength ? QDate::fromString(text, Qt::ISODate) : QDate();
}

} // namespace

HolidaysDialog::HolidaysDialog(const Holidays &holidays, QDate today, QWidget *parent)
    : QDialog(parent), m_today(today), m_holidays(holidays),
      m_edit(new QPlainTextEdit(linesOf(holidays))),
      m_error(new PlainLabel({}, {.size = TextSize::Meta, .token = Token::DangerText}))
{
    setWindowTitle(tr("Holidays"));
    buildLayout();
}

void HolidaysDialog::buildLayout()
{
    new TextSide(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Holidays, one a line"));
    auto *title = new PlainLabel(tr("Holidays"), looks::PageTitle);
    title->setBuddy(m_edit);
    auto *words = new PlainLabel(
        //: %1: "25 Dec 2026"
        tr("One a line, for example %1 Christmas Day. “In 2 working days” counts without them, a "
           "new "
           "try is not offered on them, and a promise for one is pointed out.")
            .arg(QLocale().toString(QDate(m_today.year(), 12, 25), Written)),
        looks::Meta);
    words->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    auto *file = new Button(tr("From a calendar file"), Button::Kind::Secondary);
    auto *leave = new Button(tr("Keep mine"), Button::Kind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(file);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    connect(save, &Button::clicked, this, &HolidaysDialog::save);
    connect(file, &Button::clicked, this, &HolidaysDialog::askForFile);
    connect(leave, &Button::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_edit, 1);
    column->addWidget(m_error);
    column->addSpacing(8);
    column->addLayout(buttons);
    resize(520, 420);
}

void HolidaysDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Calendar file"), {}, u"*.ics"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HolidaysDialog::addFrom);
    dialog->open();
}

void HolidaysDialog::addFrom(const QString &file)
{
    QFile calendar(file);
    const bool isOpen = calendar.open(QIODevice::ReadOnly);
    const auto found
        = holidaysIn(calendar.read(LargestHolidayFile + 1), QDate(m_today.year(), 1, 1));
    if (!isOpen || !found) {
        refuse(tr("No calendar could be read from this file. Choose one that ends in .ics."));
        return;
    }
    if (found->isEmpty()) {
        refuse(tr("This calendar has no whole days from this year on."));
        return;
    }
    m_error->hide();
    const QString before = m_edit->toPlainText().trimmed();
    m_edit->setPlainText(before.isEmpty() ? linesOf(*found) : before + u'\n' + linesOf(*found));
}

/// What cannot be read keeps the dialog open.
void HolidaysDialog::save()
{
    Holidays holidays;
    for (QTextBlock line = m_edit->document()->begin(); line.isValid(); line = line.next()) {
        if (line.text().trimmed().isEmpty())
            continue;
        const auto typed = typedHoliday(line.text());
        if (!typed) {
            m_edit->setTextCursor(QTextCursor(line));
            m_edit->setFocus();
            //: %1: the number of a line, %2: a date as it is meant to be written
            refuse(tr("Line %1 does not begin with a date, for example %2.")
                       .arg(
                           QLocale().toString(line.blockNumber() + 1),
                           QLocale().toString(QDate(m_today.year(), 12, 25), Written)));
            return;
        }
        holidays.add(typed->first, typed->second);
    }
    m_holidays = holidays;
    accept();
}

void HolidaysDialog::refuse(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

std::optional<QPair<QDate, QString>> typedHoliday(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    for (qsizetype count = std::min(MostWordsOfADate, words.size()); count > 0; --count) {
        if (const QDate day = dateFrom(words.first(count).join(u' ')); day.isValid())
            return std::pair(day, words.sliced(count).join(u' '));
    }
    return std::nullopt;
}

QString holidaysInWords(const Holidays &holidays, QDate today)
{
    const auto next = holidays.all().lowerBound(today);
    if (holidays.isEmpty())
        return HolidaysDialog::tr("Not set");
    if (next == holidays.all().cend())
        return HolidaysDialog::tr("All of them have passed");
    //: %1: "Fri 25 Dec"
    return HolidaysDialog::tr("%Ln day(s)", nullptr, static_cast<int>(holidays.all().size()))
        + HolidaysDialog::tr(", next %1").arg(formats::shortDay(next.key()));
}

} // namespace evenkeel
