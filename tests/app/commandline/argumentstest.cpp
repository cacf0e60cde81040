#include "app/commandline/arguments.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class ArgumentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOptionsFromPlainWords();
    void takesAMinusNumberAsPlain();
    void endsOptionsAtTwoHyphens();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();

private:
    const ArgumentShape m_shape{
        .values = {u"--from"_s, u"-o"_s}, .flags = {u"--deleted"_s}, .fewest = 1, .most = 2};
};

void ArgumentsTest::tellsOptionsFromPlainWords()
{
    const auto arguments = Arguments::read(
        {u"7"_s, u"--from"_s, u"2026-05-14"_s, u"--deleted"_s, u"-o"_s, u"x.json"_s}, m_shape);
    QVERIFY(arguments);
    QCOMPARE(arguments->plain(), QStringList{u"7"_s});
    QCOMPARE(arguments->value(u"--from"_s), std::optional(u"2026-05-14"_s));
    QCOMPARE(arguments->value(u"-o"_s), std::optional(u"x.json"_s));
    QVERIFY(arguments->has(u"--deleted"_s));
    QCOMPARE(
        Arguments::read({u"7"_s, u"--from=x=y"_s}, m_shape)->value(u"--from"_s),
        std::optional(u"x=y"_s));
}

void ArgumentsTest::takesAMinusNumberAsPlain()
{
    QCOMPARE(Arguments::read({u"-1"_s}, m_shape)->plain(), QStringList{u"-1"_s});
}

void ArgumentsTest::endsOptionsAtTwoHyphens()
{
    const auto arguments = Arguments::read({u"--"_s, u"--from"_s, u"-x"_s}, m_shape);
    QCOMPARE(arguments->plain(), (QStringList{u"--from"_s, u"-x"_s}));
}

void ArgumentsTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("too many") << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("unknown option") << QStringList{u"1"_s, u"--to"_s, u"x"_s};
    QTest::newRow("no value") << QStringList{u"1"_s, u"--from"_s};
    QTest::newRow("value for a flag") << QStringList{u"1"_s, u"--deleted=yes"_s};
}

void ArgumentsTest::refusesWhatDoesNotFit()
{
    QFETCH(QStringList, words);
    const auto arguments = Arguments::read(words, m_shape);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().status(), ExitStatus::WrongUsage);
    QVERIFY(!arguments.error().text().contains(u'\n'));
}

EVENKEEL_TEST(ArgumentsTest)
#include "argumentstest.moc"
