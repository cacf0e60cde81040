#pragma once

#include <QWidget>

namespace evenkeel {

/// The end of a card of keys: what to do where the desktop gives programs no keys from anywhere,
/// and the command to copy.
class DesktopKeyNote final : public QWidget
{
    Q_OBJECT

public:
    explicit DesktopKeyNote(const QString &command, QWidget *parent = nullptr);

signals:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace evenkeel
