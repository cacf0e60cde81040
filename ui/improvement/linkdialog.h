#pragma once

#include <QDialog>
#include <QSet>

class QVBoxLayout;

namespace evenkeel {

class Button;
class PersonalDataGuard;
class TextField;

/// Which skills or ideas an interaction belongs to: those that are there, each on or off, and a
/// line for a new one.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString explanation;
        QString field;
        QString example;
    };
    struct Choice
    {
        qint64 id = 0;
        QString text;
        bool linked = false;
    };

    LinkDialog(
        const Words &words, const QList<Choice> &choices, const PersonalDataGuard &guard,
        QWidget *parent);

    /// The words of a new one, as they are typed.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &text);

signals:
    void typedChanged();
    /// Those that are on, and the words of a new one or none.
    void submitted(const QSet<qint64> &linked, const QString &added);

private:
    void addChoice(QVBoxLayout *rows, const Choice &choice);
    void submit();

    TextField *m_field;
    Button *m_save;
    QSet<qint64> m_linked;
    QWidget *m_last; ///< where Tab stops before what comes next
};

} // namespace evenkeel
