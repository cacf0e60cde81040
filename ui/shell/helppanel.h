#pragma once

#include "ui/widgets/page.h"

class QVBoxLayout;

namespace evenkeel {

class ScrollArea;

/// What this page is for and which keys it knows; beside the page, opened and closed by F1.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 320;

    explicit HelpPanel(QWidget *parent = nullptr);

    /// `text` has one paragraph per line.
    void setHelp(const QString &title, const QString &text, const QList<KeyHint> &keys);

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScrollArea *m_scroll = nullptr;
};

} // namespace evenkeel
