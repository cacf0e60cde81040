#pragma once

#include "ui/widgets/textlook.h"

#include <QWidget>

class QSpacerItem;

namespace evenkeel {

class PlainLabel;

/// A small icon and quiet words beside it, on as many lines as they need.
class IconLine : public QWidget
{
    Q_OBJECT

public:
    IconLine(QString icon, const QString &words, const TextLook &look, QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QString words() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void indent();

    QString m_icon;
    PlainLabel *m_label;
    QSpacerItem *m_indent; ///< below the icon; the layout's
};

} // namespace evenkeel
