#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace evenkeel {

/// The template of the note that is copied for the site's own system.
class NoteTemplateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shipped` is what "As shipped" brings back.
    NoteTemplateDialog(
        const QString &text, const QString &shipped, const QStringList &placeholders,
        QWidget *parent = nullptr);

    /// Empty where it is the shipped one.
    [[nodiscard]] QString text() const;

private:
    QString m_shipped;
    QPlainTextEdit *m_edit = nullptr;
};

} // namespace evenkeel
