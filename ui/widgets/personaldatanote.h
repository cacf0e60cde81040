#pragma once

#include "core/capture/personaldataguard.h"
#include "ui/widgets/iconline.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace evenkeel {

/// Stands below a field for words about a customer and says, as one types, what in them looks like
/// personal data. It never stands in the way; Ctrl M in the field masks what was found.
class PersonalDataNote final : public IconLine
{
    Q_OBJECT

public:
    PersonalDataNote(const PersonalDataGuard &guard, QLineEdit *field);
    PersonalDataNote(const PersonalDataGuard &guard, QPlainTextEdit *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PersonalDataNote(
        const PersonalDataGuard &guard, QWidget *field, QLineEdit *line, QPlainTextEdit *box);

    void readSoon();
    void read();
    void mask();
    [[nodiscard]] QString text() const;
    void replace(const QString &text);

    PersonalDataGuard m_guard;
    QWidget *m_field;
    QLineEdit *m_line; ///< the field, or nullptr where it is a box
    QPlainTextEdit *m_box;
    QTimer m_later;
};

} // namespace evenkeel
