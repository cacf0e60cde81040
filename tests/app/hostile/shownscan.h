#pragma once

#include "tests/app/hostile/payloads.h"
#include "tests/app/hostile/shownwords.h"

#include <QHash>
#include <QSet>

namespace evenkeel::test {

/// Looks at every widget of the program, and remembers where each payload was seen and where it was
/// not what it is.
class ShownScan
{
public:
    explicit ShownScan(const QList<Payload> &payloads);

    /// All widgets there are now. `page` names where the program is.
    void look(const QString &page);
    /// Only those inside `part`, which is quicker.
    void lookAt(QWidget &part, const QString &page);
    /// A text that came out elsewhere.
    void take(const ShownWords &words);
    /// How Qt shows the tooltip of each row that is seen now.
    void lookAtTooltips(const QString &page);

    /// The payloads that the next place is given: all in a long run; else a third, each place
    /// another, so that each is in several.
    [[nodiscard]] const QList<qsizetype> &chosen();
    /// Those of them that were not seen in a place whose name begins so. Half a letter, a lone
    /// surrogate, looks different everywhere and is left out.
    [[nodiscard]] QStringList missed(const QString &place) const;

    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }
    [[nodiscard]] qsizetype places() const { return m_places.size(); }
    [[nodiscard]] qsizetype texts() const { return m_texts; }
    /// Payloads that were seen in a place whose name begins so.
    [[nodiscard]] qsizetype seenIn(const QString &place) const;
    /// Those that were never seen.
    [[nodiscard]] QStringList neverSeen() const;
    [[nodiscard]] QStringList placeNames() const;

private:
    void look(const QWidgetList &widgets, const QString &page);
    void complain(const QString &words);
    [[nodiscard]] QSet<qsizetype> indexesIn(const QString &place) const;

    const QList<Payload> &m_payloads;
    QStringList m_comparable;
    QHash<QString, QSet<qsizetype>> m_places;
    QSet<qsizetype> m_seen;
    QSet<size_t> m_known; ///< texts that were looked at already
    QStringList m_wrong;
    qsizetype m_texts = 0;
    const bool m_whole = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1;
    qsizetype m_turn = 0;
    QList<qsizetype> m_chosen;
};

} // namespace evenkeel::test
