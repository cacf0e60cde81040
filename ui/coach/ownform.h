#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class IconLine;
class ScrollArea;

/// A form for the user's own words in the place of the detail: its title, fields that scroll, and a
/// foot with Save and Cancel, which are also Ctrl Enter and Esc.
class OwnForm : public QWidget
{
    Q_OBJECT

public:
    explicit OwnForm(QWidget *parent = nullptr);

    /// As tall as its fields, inside something that scrolls as a whole.
    void setWhole(bool whole);
    /// Why it could not be saved; what was typed stays. Empty takes it away.
    void setFault(const QString &sentence);
    [[nodiscard]] QString fault() const;
    /// There is something that is not saved, and may be discarded.
    void setUnsaved(bool unsaved);

signals:
    void saveRequested();
    /// What was typed is not wanted.
    void discardRequested();
    void left(); ///< Esc or Cancel: what was typed is kept
    void typed();

protected:
    void setTitle(const QString &title);
    void add(QWidget *field);
    void keyPressEvent(QKeyEvent *event) override;

private:
    Card *m_card;
    ScrollArea *m_scroll;
    QVBoxLayout *m_fields;
    IconLine *m_fault;
    QWidget *m_unsaved;
    Button *m_save;
    Button *m_cancel;
};

} // namespace evenkeel
