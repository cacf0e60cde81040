#pragma once

#include "core/insight/recordreader.h"
#include "ui/insight/charttable.h"

#include <QDialog>

namespace evenkeel {

/// The records behind a figure that no page lists, in a table. Enter or a click opens the one that
/// has a page.
class RecordsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecordsDialog(const QList<PromiseRecord> &promises, QWidget *parent);
    explicit RecordsDialog(const QList<BreatherRecord> &breathers, QWidget *parent);
    explicit RecordsDialog(const QList<MatchRecord> &matches, QWidget *parent);

signals:
    void followUpRequested(evenkeel::FollowUpId id);
    void interactionRequested(evenkeel::InteractionId id);

private:
    void build(const ChartTable &table, qsizetype count);
    void choose(const PromiseRecord &promise);
};

} // namespace evenkeel
