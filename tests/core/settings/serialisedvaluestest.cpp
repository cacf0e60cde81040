#include "core/settings/serialisedvalues.h"
#include "core/settings/keys.h"
#include "core/settings/settings.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A picture, which cannot be made without a screen.
const QByteArray Picture(R"(@Variant(\0\0\0A\x2\x7f\xff\xff\xff))");

} // namespace

/// What QSettings must not read is not there when it does.
class SerialisedValuesTest final : public QObject
{
    Q_OBJECT

private slots:
    void areTakenOut_data();
    void areTakenOut();
    void whatSettingsWriteStays();
    void aFileWithAPictureIsRead();
};

void SerialisedValuesTest::areTakenOut_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << "x=" + Picture;
    QTest::newRow("a day") << QByteArray("x=@DateTime(\\0\\0\\0\\x10)");
    QTest::newRow("in a list") << "x=1, " + Picture;
    QTest::newRow("quoted") << "x=\"" + Picture + '"';
    QTest::newRow("quotes within") << QByteArray("x=@Var\"ia\"nt(\\0)");
    QTest::newRow("hexadecimal") << QByteArray("x=\\x40Variant(\\0)");
    QTest::newRow("hexadecimal, too long") << QByteArray("x=\\x10040Variant(\\0)");
    QTest::newRow("octal") << QByteArray("x=\\100Variant(\\0)");
    QTest::newRow("the line goes on") << QByteArray("x=@Var\\\niant(\\0)");
    QTest::newRow("the line goes on, two signs") << QByteArray("x=@Var\\\r\niant(\\0)");
}

void SerialisedValuesTest::areTakenOut()
{
    QFETCH(QByteArray, line);
    const QByteArray before("[day]\nwork_end=17:30\n");
    const QByteArray after("note=a @ b\n[reminders]\nminutes_before=5\n");
    QCOMPARE(withoutSerialisedValues(before + line + '\n' + after), before + after);
    QCOMPARE(withoutSerialisedValues(before + line), before);
}

void SerialisedValuesTest::whatSettingsWriteStays()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        settings.set(keys::NoteTemplate, u"@customer: \"Variant(\" \\ ; é\r\n{actions}"_s);
        settings.set(keys::Channels, {u"email"_s, u"@phone"_s});
        settings.set(keys::WindowGeometry, QByteArray("\0\xff@geometry", 11));
        settings.set(keys::Discreet, true);
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray ini = written.readAll();
    QVERIFY(ini.contains("geometry"));
    QCOMPARE(withoutSerialisedValues(ini), ini);
}

void SerialisedValuesTest::aFileWithAPictureIsRead()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QFile ini(file);
        QVERIFY(ini.open(QIODevice::WriteOnly));
        ini.write("[reminders]\nminutes_before=" + Picture + "\n[view]\ndiscreet=true\n");
    }
    Settings settings(file);
    settings.set(keys::Discreet, true);
    QCOMPARE(settings.get(keys::Discreet), true);
    QCOMPARE(settings.file(), file);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::ReadOnly));
    QVERIFY(!ini.readAll().contains("Variant"));
}

EVENKEEL_TEST(SerialisedValuesTest)
#include "serialisedvaluestest.moc"
