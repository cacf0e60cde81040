#include "tests/support/testmain.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return evenkeel::test::runAll(argc, argv);
}
