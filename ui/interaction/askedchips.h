#pragma once

#include "ui/interaction/logfilter.h"

#include <QObject>

class QLayout;

namespace evenkeel {

class Chip;

/// Chips for what only a figure of Reflect asks of the Log: hour, trigger, technique, rated or not.
/// Each is there only while it is asked for; a click takes it away.
class AskedChips final : public QObject
{
    Q_OBJECT

public:
    /// The chips stand in `row`.
    AskedChips(QLayout &row, QObject *parent);

    void show(const LogFilter &filter);
    [[nodiscard]] QList<Chip *> shown() const;

signals:
    /// The filter without what was taken away.
    void changed(const evenkeel::LogFilter &filter);

private:
    using Forget = void (*)(LogFilter &);

    [[nodiscard]] Chip *make(QLayout &row, const QString &icon, Forget forget);
    static void name(Chip *chip, const QString &text);

    LogFilter m_filter;
    Chip *m_time = nullptr;
    Chip *m_trigger = nullptr;
    Chip *m_technique = nullptr;
    Chip *m_missing = nullptr;
    Chip *m_rated = nullptr;
};

} // namespace evenkeel
