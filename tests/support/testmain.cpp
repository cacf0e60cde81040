#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <vector>

namespace evenkeel::test {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &registered()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> makers;
    return makers;
}

} // namespace

Registration::Registration(std::function<std::unique_ptr<QObject>()> make)
{
    registered().push_back(std::move(make));
}

int runAll(int argc, char **argv)
{
    qputenv("TZ", "Europe/London");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator plurals; // where the room under test knows words
    if (plurals.load(QStringLiteral(":/translations/evenkeel_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    int failures = 0;
    for (const auto &make : registered())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures;
}

} // namespace evenkeel::test
