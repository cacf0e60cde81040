#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

class QPainter;

/// The recovery code on paper or in a file, with what it is for.
namespace evenkeel::recoverysheet {

/// UTF-8. It opens the log: the caller wipes it.
[[nodiscard]] QByteArray fileText(const QString &code);

/// Black on white, from the top of `page`.
void paint(QPainter &painter, const QRectF &page, const QString &code);

} // namespace evenkeel::recoverysheet
