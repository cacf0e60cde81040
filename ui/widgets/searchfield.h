#pragma once

#include <QLineEdit>

namespace evenkeel {

/// A field to search in, with a glass before the text and, while it is empty, the keys that lead
/// here.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// "Ctrl F"; sets no shortcut.
    void setKeyHint(const QString &keys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeText();

    QString m_keyHint;
};

} // namespace evenkeel
