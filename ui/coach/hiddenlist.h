#pragma once

#include "ui/coach/foldedrows.h"

namespace evenkeel {

/// How many of a list are hidden; opened it names them, each with a way back.
class HiddenList final : public FoldedRows
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        QString name;
    };

    explicit HiddenList(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

signals:
    void showRequested(const QString &id, const QString &name);
};

} // namespace evenkeel
