#pragma once

#include "core/coach/wording.h"

#include <QObject>

namespace evenkeel {

class CoachShelf;

/// What a user can do about the rule behind a finding.
enum class RuleChoice {
    None, ///< there is nowhere to write it
    Hide,
    Change, ///< the user's own words
};

/// A draft reply, what the wording helper points out in it, and which of that the user keeps as it
/// is. Nothing of it is stored.
class DraftReview final : public QObject
{
    Q_OBJECT

public:
    explicit DraftReview(CoachShelf &shelf, QObject *parent = nullptr);

    /// Has the rules made, which takes longer than a keystroke may.
    void prepare();

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    /// In the order of the text, without those that are kept.
    [[nodiscard]] const QList<WordingFinding> &findings() const { return m_findings; }
    [[nodiscard]] const QList<GoodFinding> &good() const { return m_report.good; }
    [[nodiscard]] int words() const { return m_report.words; }
    [[nodiscard]] QString said(const WordingFinding &finding) const;
    /// What can be done about its rule, by the user's own words.
    [[nodiscard]] RuleChoice choiceFor(const WordingFinding &finding) const;

    /// Index in findings(), -1 where there are none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    void setCurrent(qsizetype index);
    /// The next one, and after the last the first.
    void next();
    /// The words of the current one stay, wherever they stand, until the draft is cleared.
    void keep();

signals:
    void changed();
    void currentChanged();

private:
    void readAgain();
    void refresh();
    [[nodiscard]] QString keyOf(const WordingFinding &finding) const;

    CoachShelf &m_shelf;
    WordingCache m_cache;
    QString m_text;
    WordingReport m_report;
    QList<WordingFinding> m_findings;
    QSet<QString> m_kept;
    qsizetype m_current = -1;
};

} // namespace evenkeel
