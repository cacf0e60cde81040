#pragma once

#include "ui/theme/token.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// A quiet line of news over a page: a suggestion, something due, a note.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Suggestion, Amber, Info };

    Banner(Kind kind, QString icon, QWidget *parent = nullptr);

    /// A strong sentence and the quiet one after it, or below it where they need the room; either
    /// may be empty.
    void setText(const QString &strong, const QString &text);
    /// Adds an action at the end; the first is framed, the others are quiet.
    Button *addAction(const QString &verb, const QString &keys = {});

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    Kind m_kind;
    QString m_icon;
    PlainLabel *m_strong = nullptr;
    PlainLabel *m_text = nullptr;
    QBoxLayout *m_words = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

} // namespace evenkeel
