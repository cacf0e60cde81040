#pragma once

#include "core/base/daterange.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// Asks from which day to which Reflect shall look back.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    RangeDialog(const DateRange &days, QDate today, QWidget *parent);

    /// Why these days cannot be looked back at; empty where they can.
    [[nodiscard]] static QString faultOf(const DateRange &days, QDate today);

signals:
    void chosen(const evenkeel::DateRange &days);

private:
    [[nodiscard]] QDateEdit *addField(QFormLayout &form, const QString &name, QDate day);
    [[nodiscard]] DateRange days() const;
    void check();
    void choose();

    QDate m_today;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    PlainLabel *m_fault = nullptr;
    Button *m_show = nullptr;
};

} // namespace evenkeel
