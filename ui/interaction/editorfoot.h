#pragma once

#include <QWidget>

class QStackedLayout;

namespace evenkeel {

class Button;

/// The foot of the editor: save and cancel, or the question whether what was typed may go.
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

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QWidget *makeQuestion();

    QStackedLayout *m_sides;
    Button *m_keep = nullptr;
};

} // namespace evenkeel
