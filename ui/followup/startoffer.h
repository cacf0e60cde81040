#pragma once

#include <QWidget>

namespace evenkeel {

/// Offers to start with the computer, in one line, so that reminders come without anybody thinking
/// of it.
class StartOffer final : public QWidget
{
    Q_OBJECT

public:
    explicit StartOffer(QWidget *parent = nullptr);

signals:
    void accepted();
    void declined();
};

} // namespace evenkeel
