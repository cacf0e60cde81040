#include "ui/breather/patternshelf.h"

#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel {

namespace {

QList<Pattern>::iterator called(QList<Pattern> &patterns, const QString &id)
{
    return std::ranges::find(patterns, id, &Pattern::id);
}

} // namespace

PatternBook PatternShelf::book() const
{
    return PatternBook(m_settings.get(keys::OwnPattern));
}

void PatternShelf::put(const QString &id, const Pattern &pattern)
{
    QList<Pattern> own = book().own();
    const auto there = called(own, id);
    if (there == own.end())
        own.append(pattern);
    else
        *there = pattern;
    keep(own);
    if (m_settings.get(keys::LastPattern) == id)
        m_settings.set(keys::LastPattern, pattern.id);
}

QString PatternShelf::duplicate(const Pattern &pattern, const QString &name)
{
    QList<Pattern> own = book().own();
    Pattern second = pattern;
    second.id = book().freeName(name);
    const auto there = called(own, pattern.id);
    own.insert(there == own.end() ? there : there + 1, second);
    keep(own);
    return second.id;
}

void PatternShelf::remove(const QString &id)
{
    QList<Pattern> own = book().own();
    if (const auto there = called(own, id); there != own.end())
        own.erase(there);
    keep(own);
}

void PatternShelf::take(const QList<patternfile::Entry> &entries)
{
    keep(patternfile::taken(book(), entries));
}

void PatternShelf::undo()
{
    m_settings.set(keys::OwnPattern, m_before);
    m_settings.set(keys::LastPattern, m_lastBefore);
}

void PatternShelf::keep(const QList<Pattern> &patterns)
{
    m_before = m_settings.get(keys::OwnPattern);
    m_lastBefore = m_settings.get(keys::LastPattern);
    m_settings.set(keys::OwnPattern, PatternBook::toText(patterns));
}

} // namespace evenkeel
