#pragma once

#include "core/storage/changelog.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class IconButton;
class PlainLabel;

/// The changes of one interaction, newest first; can be folded.
class HistoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent = nullptr);

    /// Discreet: says that there was a rating, not which.
    void show(const QList<HistoryEntry> &entries, QDate today, bool discreet);
    /// Folded at first, with a button to unfold; else always open.
    void setFoldable(bool foldable);
    void setFolded(bool folded);

private:
    void buildLayout();
    void clear();

    PlainLabel *m_count;
    IconButton *m_fold;
    QWidget *m_lines;
    QVBoxLayout *m_linesLayout;
    bool m_folded = false;
};

} // namespace evenkeel
