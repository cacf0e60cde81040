#pragma once

#include "core/base/clock.h"
#include "core/followup/followup.h"
#include "ui/widgets/fieldchecks.h"

#include <QWidget>

class QDateTimeEdit;
class QVBoxLayout;

namespace evenkeel {

class TextField;

/// The promises of an interaction in its editor: words can be mended and one can be added. The
/// agreed time of an older promise is changed in Follow-ups, where the reason is kept.
class PromiseRows final : public QWidget
{
    Q_OBJECT

public:
    PromiseRows(const Clock &clock, const FieldChecks &checks, QWidget *parent = nullptr);

    void setPromises(const QList<FollowUp> &promises);
    [[nodiscard]] QList<FollowUp> promises() const;

signals:
    void changed();

private:
    struct Row
    {
        FollowUp promise;
        TextField *text = nullptr;
        QDateTimeEdit *due = nullptr; ///< only while the promise has no agreed time
    };

    [[nodiscard]] QWidget *lastStop() const;
    void clear();
    void addRow(const FollowUp &promise);
    void addFixedDue(QVBoxLayout *column, const FollowUp &promise) const;
    void addNew();
    [[nodiscard]] LocalTime typedDue(const Row &row) const;

    const Clock &m_clock;
    FieldChecks m_checks;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace evenkeel
