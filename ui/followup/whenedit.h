#pragma once

#include "core/base/localtime.h"

#include <QWidget>

class QDateEdit;
class QTimeEdit;

namespace evenkeel {

class ChoiceRow;

/// A day and a time of day, or the whole day. Knows no clock: it shows what it is given.
class WhenEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is spoken before the parts.
    explicit WhenEdit(const QString &name, QWidget *parent = nullptr);

    /// With the offer to leave the time of day out.
    void setWholeDayOffered(bool offered);

    void setValue(const LocalTime &value);
    [[nodiscard]] LocalTime value() const;

signals:
    void edited();

private:
    void buildLayout(const QString &name);

    QDateEdit *m_date;
    QTimeEdit *m_time;
    ChoiceRow *m_wholeDay;
    QByteArray m_zone;
};

} // namespace evenkeel
