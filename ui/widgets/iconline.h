#pragma once

#include "ui/widgets/textlook.h"

#include <QWidget>

namespace evenkeel {

class PlainLabel;

/// A small icon and quiet words beside it, on as many lines as they need.
class IconLine : public QWidget
{
    Q_OBJECT

public:
    IconLine(
        const QString &icon, const QString &words, const TextLook &look, QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    PlainLabel *m_label;
};

} // namespace evenkeel
