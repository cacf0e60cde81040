#include "tests/app/hostile/payloads.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

QList<Payload> hostilePayloads(const QString &canaries)
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/hostile/payloads.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no payloads");
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    QList<Payload> payloads;
    for (const QJsonValue &one : all) {
        const QString mark = u" k%1k"_s.arg(qlonglong(payloads.size()), 3, 10, QLatin1Char('0'));
        QString text = one["text"_L1].toString();
        text.replace("@CANARY@"_L1, canaries);
        payloads.append({.name = one["name"_L1].toString(), .text = text + mark});
    }
    return payloads;
}

qsizetype markIn(const QString &shown, qsizetype from, qsizetype &end)
{
    static const QRegularExpression mark(u"k(\\d{3})k"_s);
    const auto found = mark.match(shown, from);
    if (!found.hasMatch())
        return -1;
    end = found.capturedEnd();
    return found.captured(1).toInt();
}

QString comparable(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    const QString whole = QString::fromUtf8(text.toUtf8()); // a lone surrogate becomes a "?"
    for (const QChar letter : whole) {
        const bool format = letter.category() == QChar::Other_Format;
        const bool control = letter.category() == QChar::Other_Control;
        const bool left = letter == u'-' || letter == u'/' || letter.isSpace();
        if (!left && !format && !control)
            kept.append(letter.toLower());
    }
    return kept;
}

QString asFileName(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString name = text.trimmed();
    name.remove(u'/').remove(QChar(u'\0'));
    const QByteArray bytes = name.toUtf8();
    return bytes.size() > longest ? u"long.csv"_s : QString::fromUtf8(bytes);
}

} // namespace evenkeel::test
