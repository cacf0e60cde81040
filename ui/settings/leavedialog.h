#pragma once

#include "ui/settings/keepingdesk.h"

#include <QDialog>

class QPlainTextEdit;
class QStackedWidget;

namespace evenkeel {

class Button;
class PlainLabel;

/// Leaves this computer in three steps: what is still promised, what is taken along, and then the
/// one button that destroys the log. It is there only after a file was written and read again, or
/// after somebody said that they take nothing.
class LeaveDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(KeepingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] int step() const;
    [[nodiscard]] QString said() const;

private:
    [[nodiscard]] QWidget *makePromises();
    [[nodiscard]] QWidget *makeTaking();
    [[nodiscard]] QWidget *makeEnd();
    void addButtons();
    void connectDesk();
    void goTo(int step);
    void chooseFile(TakeAlong what);
    void setBusy(bool busy);

    KeepingDesk &m_desk;
    PlainLabel *m_title = nullptr;
    QStackedWidget *m_steps = nullptr;
    PlainLabel *m_taken = nullptr;
    Button *m_own = nullptr;
    Button *m_work = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    Button *m_leave = nullptr;
    Button *m_close = nullptr;
    bool m_hasTaken = false;
};

} // namespace evenkeel
