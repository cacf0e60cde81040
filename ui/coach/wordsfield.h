#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace evenkeel {

class IconLine;

/// Several lines of text with their label above and, where they cannot be read, a sentence with a
/// working example below. Tab goes on to the next field.
class WordsField final : public QWidget
{
    Q_OBJECT

public:
    /// So many lines high, in the beginning.
    WordsField(const QString &label, int lines, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    /// Without blanks around it.
    [[nodiscard]] QString text() const;
    /// Each line that says something.
    [[nodiscard]] QStringList lines() const;
    void setText(const QString &text);
    /// An empty sentence takes the error away; typing does so too.
    void setError(const QString &sentence);

signals:
    void textEdited();

private:
    QPlainTextEdit *m_edit;
    IconLine *m_error;
};

} // namespace evenkeel
