#include "core/base/holidays.h"

namespace evenkeel {

namespace {

constexpr qsizetype IsoLength = 10; ///< of "2026-12-25"

} // namespace

void Holidays::add(QDate day, const QString &name)
{
    if (day.isValid())
        m_names.insert(day, name.simplified());
}

QStringList Holidays::toTexts() const
{
    QStringList texts;
    for (auto day = m_names.cbegin(); day != m_names.cend(); ++day)
        texts << (day.key().toString(Qt::ISODate) + u' ' + day.value()).trimmed();
    return texts;
}

Holidays Holidays::fromTexts(const QStringList &texts)
{
    Holidays holidays;
    for (const QString &text : texts)
        holidays.add(
            QDate::fromString(text.first(std::min(IsoLength, text.size())), Qt::ISODate),
            text.sliced(std::min(IsoLength, text.size())));
    return holidays;
}

} // namespace evenkeel
