#include "core/backup/backupname.h"

namespace evenkeel::backupname {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Before = "evenkeel-"_L1;
constexpr auto After = ".backup"_L1;
constexpr auto Form = "yyyyMMdd'T'hhmmsszzz'Z'"_L1;

} // namespace

QString stamp(Instant at)
{
    return inZone(at, QTimeZone::utc()).toString(Form);
}

QString of(Instant at)
{
    return Before + stamp(at) + After;
}

std::optional<Instant> timeOf(const QString &name)
{
    if (!name.startsWith(Before) || !name.endsWith(After))
        return std::nullopt;
    const QString middle = name.sliced(Before.size()).chopped(After.size());
    QDateTime time = QDateTime::fromString(middle, QString(Form));
    time.setTimeZone(QTimeZone::utc());
    if (!time.isValid() || of(instantFrom(time)) != name)
        return std::nullopt;
    return instantFrom(time);
}

QString wrapsOf(const QString &backup)
{
    return backup + u".keys.json"_s;
}

QString partOf(const QString &file)
{
    return file + u".part"_s;
}

} // namespace evenkeel::backupname
