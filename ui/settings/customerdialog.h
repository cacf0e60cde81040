#pragma once

#include "ui/settings/keepingdesk.h"

#include <QDialog>

namespace evenkeel {

class Button;
class PlainLabel;
class TextField;

/// What is kept about one customer: how much, into a file, or away for good. An erasure needs two
/// presses, the second of which says that it cannot be undone.
class CustomerDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CustomerDialog(KeepingDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString said() const;

private:
    void build();
    void connectDesk();
    void lookUp();
    void offer(const CustomerKept &kept);
    void chooseFile();
    void erase();
    void setBusy(bool busy);
    void say(const QString &sentence);

    KeepingDesk &m_desk;
    TextField *m_reference = nullptr;
    PlainLabel *m_said = nullptr;
    Button *m_lookUp = nullptr;
    Button *m_export = nullptr;
    Button *m_erase = nullptr;
    CustomerKept m_kept;
    QString m_shown; ///< the reference that the sentence is about
    bool m_sure = false; ///< the next press erases
};

} // namespace evenkeel
