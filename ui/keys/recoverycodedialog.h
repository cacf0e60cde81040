#pragma once

#include "core/base/result.h"
#include "core/keys/recoverycode.h"

#include <QDialog>

class QStackedWidget;

namespace evenkeel {

class Button;
class PlainLabel;
class TextField;

/// Shows a new recovery code, lets it be saved or printed, and asks for it: only a code that was
/// typed back counts as kept. It knows nothing of the log, and nobody else sees the code.
class RecoveryCodeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `replaces`: there is a code already, which ends when this one is kept.
    RecoveryCodeDialog(const RecoveryCode &code, bool replaces, QWidget *parent = nullptr);

    [[nodiscard]] const RecoveryCode &code() const { return m_code; }

    void setBusy(bool busy);
    /// Neither saving nor keeping it is told by a message behind the dialog.
    void tell(const QString &sentence);
    void refuse(const Error &error);

    void reject() override;

signals:
    /// `text` is wiped as soon as the signal was handled.
    void saveRequested(const QString &file, const QByteArray &text);
    /// It was typed back as it is.
    void typedBack();

private:
    [[nodiscard]] QWidget *makeShown(bool replaces);
    [[nodiscard]] QWidget *makeAsked();
    void showCode();
    void askBack();
    void check();
    void save();
    void print();

    RecoveryCode m_code;
    bool m_busy = false;
    QStackedWidget *m_steps = nullptr;
    PlainLabel *m_news = nullptr;
    TextField *m_typed = nullptr;
    Button *m_check = nullptr;
};

} // namespace evenkeel
