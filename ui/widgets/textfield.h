#pragma once

#include <QWidget>

class QLineEdit;

namespace evenkeel {

class PlainLabel;

/// One line of text with its label above and, where it cannot be read, a sentence with a working
/// example below.
class TextField final : public QWidget
{
    Q_OBJECT

public:
    /// With an empty `label` only the field is shown; its name is then the placeholder.
    TextField(const QString &label, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// An icon before the text, and the low field of a form with many of them.
    void setIconName(const QString &name);
    void setDense();
    /// Something about the text, below it.
    void addBelow(QWidget *note);
    /// An empty sentence takes the error away; typing does so too.
    void setError(const QString &sentence);

signals:
    void textEdited(const QString &text);
    void submitted(); ///< Enter

protected:
    void changeEvent(QEvent *event) override;

private:
    void showErrorIcon();

    PlainLabel *m_label = nullptr;
    QLineEdit *m_edit = nullptr;
    QWidget *m_errorRow = nullptr;
    PlainLabel *m_errorIcon = nullptr;
    PlainLabel *m_error = nullptr;
};

} // namespace evenkeel
