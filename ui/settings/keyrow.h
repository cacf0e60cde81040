#pragma once

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// The keys of one command as caps, and the button that records other ones. While it records, the
/// next keys are taken; Escape keeps the old ones.
class KeyRow final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyRow(const QKeySequence &keys, QWidget *parent = nullptr);

    /// What the keys do, spoken with the button.
    void setCommand(const QString &text);
    void focusChange();
    void setKeys(const QKeySequence &keys);
    [[nodiscard]] bool isRecording() const { return m_recording; }

signals:
    void recorded(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setRecording(bool recording);
    void showCaps();

    QKeySequence m_keys;
    QHBoxLayout *m_caps = nullptr;
    PlainLabel *m_prompt = nullptr;
    Button *m_change = nullptr;
    bool m_recording = false;
};

} // namespace evenkeel
