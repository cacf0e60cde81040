#include "core/report/csvcolumns.h"
#include "core/report/exportjson.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What is published is what is written: every key of an export stands in the schema, and every
/// key that the schema requires stands in the export.
class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void exportFollowsThePublishedSchema();
    void columnsStandInTheDocument();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(EVENKEEL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first thing in which `value` is not as `schema` says, or nothing.
QString deviation(const QJsonValue &value, QJsonObject schema, const QJsonObject &definitions)
{
    if (schema.contains("$ref"_L1))
        schema = definitions.value(schema.value("$ref"_L1).toString().mid(8)).toObject();
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const QString inside = deviation(item, schema.value("items"_L1).toObject(), definitions);
        if (!inside.isEmpty())
            return inside;
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const auto &key : required) {
        if (!object.contains(key.toString()))
            return u"missing "_s + key.toString();
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()))
            return u"not published "_s + it.key();
        const QString inside
            = deviation(it.value(), properties.value(it.key()).toObject(), definitions);
        if (!inside.isEmpty())
            return it.key() + u'.' + inside;
    }
    return {};
}

} // namespace

void SchemaTest::exportFollowsThePublishedSchema()
{
    const QJsonObject schema
        = QJsonDocument::fromJson(contentOf(u"resources/formats/evenkeel-export.schema.json"_s))
              .object();
    QVERIFY(!schema.isEmpty());
    ExportDocument document = test::exampleDocument();
    for (const bool isHandover : {false, true}) {
        document.isHandover = isHandover;
        const QJsonObject written = QJsonDocument::fromJson(exportJson(document)).object();
        QCOMPARE(deviation(written, schema, schema.value("$defs"_L1).toObject()), QString());
    }
}

void SchemaTest::columnsStandInTheDocument()
{
    QStringList columns;
    for (const QLatin1StringView column : csvcolumns::All)
        columns.append(column);
    const QString page = QString::fromUtf8(contentOf(u"docs/formats.md"_s)).simplified();
    QVERIFY(page.contains(columns.join(u", "_s)));
}

EVENKEEL_TEST(SchemaTest)
#include "schematest.moc"
