#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

/// Names at the left, values at the right, one below the other; values wrap.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void clear();

    /// Nothing is added for an empty value.
    void addText(const QString &name, const QString &value);

    /// Takes `value` as its own.
    void addWidget(const QString &name, QWidget *value);

private:
    QVBoxLayout *m_rows;
};

} // namespace evenkeel
