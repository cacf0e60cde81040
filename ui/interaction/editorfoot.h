#pragma once

#include <QWidget>

namespace evenkeel {

class Button;

/// The foot of the editor: save, cancel and the history, or the question whether what was typed may
/// go.
class EditorFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorFoot(QWidget *parent = nullptr);

    /// In place of the buttons; the first answer keeps what was typed and has the focus.
    void ask();
    [[nodiscard]] bool isAsking() const;
    void showButtons();

signals:
    void saveRequested();
    void cancelRequested();
    void keepRequested();
    void discardRequested();
    /// `anchor` is where it is to be shown.
    void historyRequested(QWidget *anchor);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeQuestion();

    Button *m_keep = nullptr;
    QWidget *m_buttons;
    QWidget *m_question;
};

} // namespace evenkeel
