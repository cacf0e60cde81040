#include "core/breather/patternbook.h"

#include "core/breather/breather.h"
#include "core/breather/selfpacedsession.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// "id,4,0,0,6,0"
std::optional<Pattern> patternFromLine(QStringView line)
{
    const qsizetype comma = line.indexOf(u',');
    if (line.startsWith(u'#') || comma < 1)
        return std::nullopt;
    const auto pattern = Pattern::fromText(line.first(comma).toString(), line.sliced(comma + 1));
    return pattern ? std::optional(*pattern) : std::nullopt;
}

QList<Pattern> shippedPatterns()
{
    QFile file(u":/evenkeel/breathing/patterns.csv"_s);
    QList<Pattern> patterns;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringView(text).split(u'\n')) {
            if (const auto pattern = patternFromLine(line))
                patterns.append(*pattern);
        }
    }
    Q_ASSERT(!patterns.isEmpty());
    return patterns;
}

/// "name=4,1,0,6,0" or "4,1,0,6,0"
std::optional<Pattern> ownPattern(QStringView entry)
{
    const qsizetype sign = entry.lastIndexOf(u'=');
    const QString name = sign < 0 ? QString() : entry.first(sign).trimmed().toString();
    const QString id = name.isEmpty() ? QString(PatternBook::Own) : name;
    const auto pattern = Pattern::fromText(id, entry.sliced(sign + 1));
    return pattern ? std::optional(*pattern) : std::nullopt;
}

std::optional<Pattern> findIn(const QList<Pattern> &patterns, QStringView id)
{
    const auto named
        = [id](const Pattern &pattern) { return id.compare(pattern.id, Qt::CaseInsensitive) == 0; };
    const auto found = std::ranges::find_if(patterns, named);
    return found == patterns.end() ? std::nullopt : std::optional(*found);
}

/// The chooser offers these beside the patterns, so no pattern may look like them.
bool isReserved(const QString &id)
{
    const QStringList others{QString(SelfPacedSession::Id), idOf(BreatherKind::Breathing),
                             idOf(BreatherKind::Walk),      idOf(BreatherKind::Talk),
                             idOf(BreatherKind::Quiet),     idOf(BreatherKind::Grounding)};
    return others.contains(id, Qt::CaseInsensitive);
}

/// Joiners are part of the words of some languages.
bool isPrinted(QChar letter)
{
    constexpr char16_t nonJoiner = 0x200C;
    constexpr char16_t joiner = 0x200D;
    return letter.isPrint() || letter.isSurrogate() || letter == nonJoiner || letter == joiner;
}

} // namespace

PatternBook::PatternBook(QStringView own) : m_shipped(shippedPatterns())
{
    for (const QStringView entry : own.split(u';', Qt::SkipEmptyParts)) {
        const auto pattern = ownPattern(entry);
        if (pattern && isFree(pattern->id))
            m_own.append(*pattern);
    }
}

std::optional<Pattern> PatternBook::find(QStringView id) const
{
    const std::optional<Pattern> pattern = findIn(m_shipped, id);
    return pattern ? pattern : findIn(m_own, id);
}

bool PatternBook::isName(const QString &name)
{
    const auto parts
        = [](QChar letter) { return letter == u';' || letter == u'=' || letter == u','; };
    return !name.isEmpty() && name == name.trimmed() && name.size() <= LongestName
        && name.isValidUtf16() && std::ranges::all_of(name, isPrinted)
        && std::ranges::none_of(name, parts);
}

bool PatternBook::isFree(const QString &name) const
{
    return !isReserved(name) && !find(name);
}

QString PatternBook::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; !isFree(free); ++number) {
        const QString end = u' ' + QString::number(number);
        free = name.first(std::min(name.size(), LongestName - end.size())).trimmed() + end;
    }
    return free;
}

QString PatternBook::toText(const QList<Pattern> &patterns)
{
    QStringList entries;
    for (const Pattern &pattern : patterns) {
        const bool unnamed = pattern.id == Own;
        entries.append(unnamed ? pattern.toText() : pattern.id + u'=' + pattern.toText());
    }
    return entries.join(u';');
}

} // namespace evenkeel
