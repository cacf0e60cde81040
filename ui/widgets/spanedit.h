#pragma once

#include "core/base/weekhours.h"

#include <QWidget>

namespace evenkeel {

class TextField;

/// Two times of day in one line, "16:00 to 18:30", as people type them. Both may be empty.
class SpanEdit final : public QWidget
{
    Q_OBJECT

public:
    /// What the two fields are called when they are read aloud.
    SpanEdit(const QString &begin, const QString &end, QWidget *parent = nullptr);

    void setValue(const std::optional<DaySpan> &span);
    /// Nothing where it is empty, and where it is not whole.
    [[nodiscard]] std::optional<DaySpan> value() const;

    /// Both times can be read, or neither was typed.
    [[nodiscard]] bool isWhole() const;
    /// Puts the focus where a time is missing or cannot be read.
    void pointAtWrong();

signals:
    void edited();
    void submitted(); ///< Enter

private:
    [[nodiscard]] TextField *makeField(const QString &name);
    [[nodiscard]] bool isEmpty() const;

    TextField *m_begin;
    TextField *m_end;
};

} // namespace evenkeel
