#include "ui/breather/differences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace evenkeel {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Differences", text);
}

/// Numbers up to twelve as words at the start of a sentence.
QString numberWord(qsizetype number)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Differences", "None"),  QT_TRANSLATE_NOOP("Differences", "One"),
        QT_TRANSLATE_NOOP("Differences", "Two"),   QT_TRANSLATE_NOOP("Differences", "Three"),
        QT_TRANSLATE_NOOP("Differences", "Four"),  QT_TRANSLATE_NOOP("Differences", "Five"),
        QT_TRANSLATE_NOOP("Differences", "Six"),   QT_TRANSLATE_NOOP("Differences", "Seven"),
        QT_TRANSLATE_NOOP("Differences", "Eight"), QT_TRANSLATE_NOOP("Differences", "Nine"),
        QT_TRANSLATE_NOOP("Differences", "Ten"),   QT_TRANSLATE_NOOP("Differences", "Eleven"),
        QT_TRANSLATE_NOOP("Differences", "Twelve")};
    if (number >= 0 && number < static_cast<qsizetype>(words.size()))
        return say(words[static_cast<std::size_t>(number)]);
    return QLocale().toString(number);
}

/// "2 lower", "the same", "1 higher"
QString sized(double difference)
{
    if (difference == 0)
        return say(QT_TRANSLATE_NOOP("Differences", "the same"));
    const double size = std::abs(difference);
    const int decimals = size == std::floor(size) ? 0 : 1;
    const QString number = QLocale().toString(size, 'f', decimals);
    return difference < 0 ? say(QT_TRANSLATE_NOOP("Differences", "%1 lower")).arg(number)
                          : say(QT_TRANSLATE_NOOP("Differences", "%1 higher")).arg(number);
}

} // namespace

Differences::Differences(QList<int> values) : m_sorted(std::move(values))
{
    std::ranges::sort(m_sorted);
}

double Differences::median() const
{
    const qsizetype middle = m_sorted.size() / 2;
    if (m_sorted.size() % 2 == 1)
        return m_sorted.at(middle);
    return (m_sorted.at(middle - 1) + m_sorted.at(middle)) / 2.0;
}

QString Differences::summary() const
{
    if (!areEnough())
        return {};
    const QString size = say(QT_TRANSLATE_NOOP("Differences", "Usually %1, from %2 to %3."))
                             .arg(sized(median()), sized(lowest()), sized(highest()));
    const QString limit = count() < Many
        ? say(QT_TRANSLATE_NOOP(
                  "Differences", "%1 is a small number, and high ratings fall by themselves."))
              .arg(numberWord(count()))
        : say(QT_TRANSLATE_NOOP("Differences", "High ratings fall by themselves, too."));
    //: two sentences, one after the other
    return say(QT_TRANSLATE_NOOP("Differences", "%1 %2")).arg(size, limit);
}

QString Differences::beforeAndNow(int before, int now)
{
    const QLocale locale;
    return say(QT_TRANSLATE_NOOP("Differences", "%1 before, %2 now."))
        .arg(locale.toString(before), locale.toString(now));
}

QString Differences::thisTime(int difference)
{
    if (difference == 0)
        return say(QT_TRANSLATE_NOOP("Differences", "The same this time."));
    const QString number = numberWord(std::abs(difference));
    return difference < 0
        ? say(QT_TRANSLATE_NOOP("Differences", "%1 lower this time.")).arg(number)
        : say(QT_TRANSLATE_NOOP("Differences", "%1 higher this time.")).arg(number);
}

} // namespace evenkeel
