#pragma once

#include "core/breather/patternfile.h"

namespace evenkeel {

class Settings;

/// The user's own breathing patterns where the settings keep them. Every change can be taken back
/// until the next one.
class PatternShelf final
{
public:
    explicit PatternShelf(Settings &settings) : m_settings(settings) { }

    [[nodiscard]] PatternBook book() const;

    /// In the place of the one that is called `id`, or at the end where there is none. The last
    /// used one stays it under another name.
    void put(const QString &id, const Pattern &pattern);

    /// A second one beside it, under `name` or the next that is free; gives that name back.
    QString duplicate(const Pattern &pattern, const QString &name);

    void remove(const QString &id);

    /// What can be taken of `entries`, after those that are there.
    void take(const QList<patternfile::Entry> &entries);

    /// As before the last change.
    void undo();

private:
    void keep(const QList<Pattern> &patterns);

    Settings &m_settings;
    QString m_before;
    QString m_lastBefore; ///< the last used pattern
};

} // namespace evenkeel
