#include "core/backup/backupname.h"

#include "core/storage/journalfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace evenkeel::backupname {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Before = "evenkeel-"_L1;
constexpr auto After = ".backup"_L1;
constexpr auto Aside = ".aside"_L1;
constexpr auto Form = "yyyyMMdd'T'hhmmsszzz'Z'"_L1;

std::optional<Instant> timeOfStamp(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, QString(Form));
    time.setTimeZone(QTimeZone::utc());
    if (!time.isValid() || stamp(instantFrom(time)) != text)
        return std::nullopt;
    return instantFrom(time);
}

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
    return timeOfStamp(name.sliced(Before.size()).chopped(After.size()));
}

QString asideOf(const QString &file, Instant at)
{
    return file + u'-' + stamp(at) + Aside;
}

Instant freeFrom(Instant at, const NamedBy &files)
{
    const auto isThere = [](const QString &file) { return QFileInfo::exists(file); };
    while (std::ranges::any_of(files(at), isThere))
        at += milliseconds(1); // what the stamp can tell apart
    return at;
}

std::optional<Instant> timeOfAside(const QString &original, const QString &file)
{
    const QString before = original + u'-';
    if (!file.startsWith(before) || !file.endsWith(Aside))
        return std::nullopt;
    return timeOfStamp(file.sliced(before.size()).chopped(Aside.size()));
}

QString originalOf(const QString &file)
{
    const QString original = file.first(std::max<qsizetype>(0, file.lastIndexOf(u'-')));
    return timeOfAside(original, file) ? original : file;
}

QString wrapsOf(const QString &backup)
{
    return backup + u".keys.json"_s;
}

QString nextOf(const QString &backup)
{
    return backup + u".next"_s;
}

QString partOf(const QString &file)
{
    return file + u".part"_s;
}

QString anewOf(const QString &file)
{
    return file + u".anew"_s;
}

QString damagedOf(const QString &target)
{
    return target + u".damaged"_s;
}

bool isUnfinished(const QString &name)
{
    const qsizetype after = name.indexOf(After);
    if (after < 0)
        return false;
    const QString backup = name.first(after + After.size());
    const QStringList ways{
        partOf(backup), partOf(nextOf(backup)), anewOf(backup), damagedOf(backup)};
    const auto isOf = [&name](const QString &way) {
        return name == way || name == journalOf(way) || name == journalIndexOf(way);
    };
    return timeOf(backup) && std::ranges::any_of(ways, isOf);
}

} // namespace evenkeel::backupname
