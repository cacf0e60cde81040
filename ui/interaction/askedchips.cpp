#include "ui/interaction/askedchips.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/chip.h"

#include <QLayout>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString hoursOf(const HourRange &hours)
{
    const QString from = formats::time(QTime(hours.from, 0));
    if (hours.from == hours.to)
        return from;
    if (hours.to == 23)
        return AskedChips::tr("From %1", "a time of day").arg(from);
    const QString until = formats::time(QTime(hours.to + 1, 0));
    if (hours.from == 0)
        return AskedChips::tr("Before %1", "a time of day").arg(until);
    return AskedChips::tr("%1 to %2", "times of day").arg(from, until);
}

QString timeOf(const LogFilter &filter)
{
    QStringList words;
    if (filter.weekday)
        words.append(QLocale().standaloneDayName(*filter.weekday));
    if (filter.hours)
        words.append(hoursOf(*filter.hours));
    return words.join(u' ');
}

QString missingOf(std::optional<Missing> missing)
{
    if (!missing)
        return {};
    switch (*missing) {
    case Missing::Category: return AskedChips::tr("Without a category");
    case Missing::Trigger: return AskedChips::tr("Without a trigger");
    case Missing::Technique: break;
    }
    return AskedChips::tr("Without a technique");
}

QString ratedOf(LogFilter::Rated rated)
{
    switch (rated) {
    case LogFilter::Rated::Yes: return AskedChips::tr("Rated");
    case LogFilter::Rated::No: return AskedChips::tr("Not rated");
    case LogFilter::Rated::Any: break;
    }
    return {};
}

} // namespace

AskedChips::AskedChips(QLayout &row, QObject *parent) : QObject(parent)
{
    m_time = make(row, u"clock"_s, [](LogFilter &filter) {
        filter.weekday.reset();
        filter.hours.reset();
    });
    m_trigger = make(row, u"flag"_s, [](LogFilter &filter) { filter.trigger.clear(); });
    m_technique = make(row, u"bubble"_s, [](LogFilter &filter) { filter.technique.clear(); });
    m_missing = make(row, u"tag"_s, [](LogFilter &filter) { filter.missing.reset(); });
    m_rated = make(row, u"wave"_s, [](LogFilter &filter) { filter.rated = LogFilter::Rated::Any; });
}

Chip *AskedChips::make(QLayout &row, const QString &icon, Forget forget)
{
    auto *chip = new Chip({}, Chip::Kind::Chosen);
    chip->setIconName(icon);
    chip->hide();
    row.addWidget(chip);
    const auto takeAway = [this, forget] {
        LogFilter rest = m_filter;
        forget(rest);
        emit changed(rest);
    };
    connect(chip, &Chip::clicked, this, takeAway);
    connect(chip, &Chip::removeRequested, this, takeAway);
    return chip;
}

void AskedChips::show(const LogFilter &filter)
{
    m_filter = filter;
    name(m_time, timeOf(filter));
    name(m_trigger, filter.trigger.isEmpty() ? QString() : labels::trigger(filter.trigger));
    name(m_technique, filter.technique.isEmpty() ? QString() : labels::technique(filter.technique));
    name(m_missing, missingOf(filter.missing));
    name(m_rated, ratedOf(filter.rated));
}

void AskedChips::name(Chip *chip, const QString &text)
{
    chip->setText(text);
    chip->setToolTip(tr("Press to take it away"));
    chip->setAccessibleName(tr("%1, press Enter to take it away").arg(text));
    chip->setVisible(!text.isEmpty());
}

QList<Chip *> AskedChips::shown() const
{
    QList<Chip *> chips{m_time, m_trigger, m_technique, m_missing, m_rated};
    chips.removeIf([](const Chip *chip) { return chip->isHidden(); });
    return chips;
}

} // namespace evenkeel
