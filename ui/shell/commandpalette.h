#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace evenkeel {

class CommandModel;
class Commands;
class PlainLabel;

/// Everything that can be done, found by typing a part of it. Lies over the window; Escape, a
/// click beside it or a lost focus closes it, and the focus returns.
class CommandPalette final : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const Commands &commands, QWidget *window);

    void open();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void search(const QString &typed);
    void fitHeight();
    void step(int by);
    void runCurrent();
    void closePanel();
    bool handleKey(int key);

    const Commands &m_commands;
    CommandModel *m_model = nullptr;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    PlainLabel *m_nothing = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace evenkeel
