#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace evenkeel::test {

/// Puts the test class into the executable's list; one executable holds all tests of a room.
class Registration
{
public:
    explicit Registration(std::function<std::unique_ptr<QObject>()> make);
};

/// Runs every registered test class after pinning zone and locale; returns the number of failures.
int runAll(int argc, char **argv);

} // namespace evenkeel::test

/// At the end of each test source: EVENKEEL_TEST(ClockTest)
#define EVENKEEL_TEST(TestClass)                                                                   \
    namespace {                                                                                    \
    const evenkeel::test::Registration registration##TestClass([] {                                \
        return std::unique_ptr<QObject>(std::make_unique<TestClass>());                            \
    });                                                                                            \
    }
