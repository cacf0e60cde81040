#include "tests/support/testmain.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    return evenkeel::test::runAll(argc, argv);
}
