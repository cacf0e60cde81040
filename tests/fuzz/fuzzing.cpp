#include "tests/fuzz/fuzzing.h"

#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

namespace evenkeel::fuzz {

void mustHold(bool held, const char *rule)
{
    if (held)
        return;
    std::fprintf(stderr, "broken rule: %s\n", rule);
    std::abort();
}

void mustHold(bool held, const QString &rule)
{
    mustHold(held, rule.toUtf8().constData());
}

Input::Input(const uint8_t *data, size_t size)
    : m_rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
{
}

int Input::choice(int count)
{
    if (m_rest.isEmpty())
        return 0;
    const auto byte = static_cast<unsigned char>(m_rest.front());
    m_rest.remove(0, 1);
    return byte % count;
}

} // namespace evenkeel::fuzz

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    // What a reader has to say about bad input belongs to no report.
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    evenkeel::fuzz::fuzz(evenkeel::fuzz::Input(data, size));
    return 0;
}
