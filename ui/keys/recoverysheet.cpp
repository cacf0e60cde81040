#include "ui/keys/recoverysheet.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPainter>

namespace evenkeel::recoverysheet {

namespace {

constexpr int TitlePoints = 18;
constexpr int CodePoints = 20;
constexpr int TextPoints = 11;

QString title()
{
    return QCoreApplication::translate("RecoverySheet", "Evenkeel: recovery code");
}

QString words()
{
    return QCoreApplication::translate(
        "RecoverySheet",
        "This code opens your log when the passphrase is forgotten or the keychain is gone. "
        "Whoever "
        "has it and your files can read everything. Keep it where the computer is not. A newer "
        "code ends this one.");
}

QFont sized(QFont font, int points)
{
    font.setPointSize(points);
    return font;
}

} // namespace

QByteArray fileText(const QString &code)
{
    return title().toUtf8() + "\n\n" + code.toUtf8() + "\n\n" + words().toUtf8() + '\n';
}

void paint(QPainter &painter, const QRectF &page, const QString &code)
{
    painter.setPen(Qt::black);
    QRectF left = page;
    const auto write = [&painter, &left](const QString &text, const QFont &font, int flags) {
        painter.setFont(font);
        QRectF used;
        painter.drawText(left, flags, text, &used);
        left.setTop(used.bottom() + painter.fontMetrics().height());
    };
    constexpr int Wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;
    const QFont plain = painter.font();
    write(title(), sized(plain, TitlePoints), Wrapped);
    // The code is read from left to right in every language, in two lines of four groups.
    QString lines = code;
    lines[code.size() / 2] = QLatin1Char('\n');
    write(
        lines, sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), CodePoints),
        Qt::AlignTop | Qt::AlignLeft);
    write(words(), sized(plain, TextPoints), Wrapped);
}

} // namespace evenkeel::recoverysheet
