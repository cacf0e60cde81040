#pragma once

#include "core/insight/summary.h"

#include <QWidget>

namespace evenkeel {

class Card;
class IconButton;
class PlainLabel;
class Words;
struct RecordsAsked;

/// What went together with what in a period, in sentences, and how much was looked at. Its menu
/// opens the interactions that a sentence is about. Hidden where nothing could be looked at.
class FindingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsCard(const Words &words, QWidget *parent = nullptr);

    void setSummary(const Summary &summary);

signals:
    void recordsRequested(const evenkeel::RecordsAsked &records);

private:
    void openMenu();
    [[nodiscard]] QString opening(const Finding &finding) const;

    const Words &m_words;
    QList<Finding> m_findings;
    DateRange m_days;
    Card *m_card = nullptr;
    IconButton *m_more = nullptr;
    PlainLabel *m_sentences = nullptr;
    PlainLabel *m_basis = nullptr; ///< how many were rated, and what the brackets hold
};

} // namespace evenkeel
