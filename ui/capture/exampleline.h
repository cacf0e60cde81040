#pragma once

#include <QWidget>

namespace evenkeel {

class Button;
class PlainLabel;

/// Below an empty line: how a line can look, and a button that writes it there.
class ExampleLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleLine(QWidget *parent = nullptr);

    [[nodiscard]] static QString text();

signals:
    void chosen();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fitButton();

    PlainLabel *m_lead;
    PlainLabel *m_words;
    Button *m_use;
};

} // namespace evenkeel
