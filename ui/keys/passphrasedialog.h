#pragma once

#include "core/base/result.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;
class TextField;

/// Asks for what changing the passphrase or the key itself needs, and stays until that is done.
/// It knows nothing of the log. What was typed is cleared when it closes.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Set, Change, Remove, NewKey };

    /// `asks`: there is a passphrase of now; without one NewKey only says what it does.
    explicit PassphraseDialog(Purpose purpose, bool asks = true, QWidget *parent = nullptr);

    /// It is being done: nothing can be typed, and the dialog does not close.
    void setBusy(bool busy);

    /// Says why it was not done; what was typed stays.
    void refuse(const Error &error);

    void reject() override;
    void done(int result) override;

signals:
    /// UTF-8; both are wiped as soon as the signal was handled. Empty where it was not asked for.
    void submitted(const QByteArray &present, const QByteArray &fresh);

private:
    void addFields(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    TextField *addField(QVBoxLayout &column, const QString &label);
    void submit();
    [[nodiscard]] bool isComplete();
    void showStrength();
    void toggleShown();
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QString sentenceFor(const Error &error) const;

    [[nodiscard]] bool asksForFresh() const;

    Purpose m_purpose;
    bool m_asks; ///< for the passphrase of now
    bool m_busy = false;
    bool m_shown = false;
    QList<TextField *> m_fields;
    TextField *m_present = nullptr; ///< none where the first one is set
    TextField *m_fresh = nullptr; ///< none where it is removed
    TextField *m_again = nullptr;
    PlainLabel *m_strength = nullptr;
    PlainLabel *m_problem = nullptr; ///< what belongs to no field
    Button *m_show = nullptr;
    Button *m_submit = nullptr;
    Button *m_leave = nullptr;
};

} // namespace evenkeel
