#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// How many of a list are hidden; opened it names them, each with a way back.
class HiddenList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString id;
        QString name;
    };

    explicit HiddenList(QWidget *parent = nullptr);

    /// Without any it is not there.
    void setRows(const QList<Row> &rows);
    /// To the button that opens it.
    void focusWay();

signals:
    void showRequested(const QString &id, const QString &name);

private:
    void setOpen(bool open);
    void addRow(const Row &row);

    PlainLabel *m_count;
    Button *m_open;
    QWidget *m_box;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_lines;
    bool m_isOpen = false;
};

} // namespace evenkeel
