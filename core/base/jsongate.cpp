#include "core/base/jsongate.h"

#include "core/base/importlimits.h"

#include <QSet>
#include <QString>

#include <vector>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// One pass over the bytes with a stack of what is open.
class Gate
{
public:
    explicit Gate(const QByteArray &json) : m_json(json) { }

    [[nodiscard]] Result<> check();

private:
    struct Level
    {
        bool object = false;
        bool expectsKey = false;
        QSet<QByteArray> keys;
    };

    [[nodiscard]] Result<> take(char c);
    [[nodiscard]] Result<> open(bool object);
    [[nodiscard]] Result<> takeText();
    void close();
    [[nodiscard]] Result<QByteArray> readText();
    void appendEscaped(QByteArray &text);
    void appendUnit(QByteArray &text);
    [[nodiscard]] tl::unexpected<Error> refusal(QLatin1StringView why) const;

    const QByteArray &m_json;
    qsizetype m_at = 0;
    qsizetype m_rows = 0;
    char16_t m_highHalf = 0; ///< of a pair of \uXXXX that is not complete yet
    std::vector<Level> m_levels;
};

tl::unexpected<Error> Gate::refusal(QLatin1StringView why) const
{
    return failure(Fault::FileFormat, u"%1 at byte %2"_s.arg(why, QString::number(m_at)));
}

Result<> Gate::check()
{
    for (; m_at < m_json.size(); ++m_at)
        EVENKEEL_TRY(take(m_json.at(m_at)));
    return {};
}

Result<> Gate::take(char c)
{
    switch (c) {
    case '{': return open(true);
    case '[': return open(false);
    case '}':
    case ']': close(); break;
    case '"': return takeText();
    case ',':
        if (!m_levels.empty())
            m_levels.back().expectsKey = m_levels.back().object;
        break;
    default: break;
    }
    return {};
}

Result<> Gate::open(bool object)
{
    if (m_levels.size() >= importlimits::DeepestNesting)
        return refusal("nested too deep"_L1);
    const bool inArray = !m_levels.empty() && !m_levels.back().object;
    if (object && inArray && ++m_rows > importlimits::MostRows)
        return refusal("too many rows"_L1);
    m_levels.push_back({.object = object, .expectsKey = object, .keys = {}});
    return {};
}

void Gate::close()
{
    if (!m_levels.empty())
        m_levels.pop_back();
}

Result<> Gate::takeText()
{
    const auto text = readText();
    if (!text)
        return tl::unexpected(text.error());
    if (m_levels.empty() || !m_levels.back().expectsKey)
        return {};
    Level &level = m_levels.back();
    if (level.keys.contains(*text))
        return refusal("a key that comes twice"_L1);
    level.keys.insert(*text);
    level.expectsKey = false;
    return {};
}

/// From the opening quote to the closing one, where m_at is left; as UTF-8 without escapes.
Result<QByteArray> Gate::readText()
{
    QByteArray text;
    for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at) {
        if (m_json.at(m_at) == '\\')
            appendEscaped(text);
        else
            text.append(m_json.at(m_at));
        if (text.size() > importlimits::LongestText)
            return refusal("a text that is too long"_L1);
    }
    return text;
}

/// m_at stands on the backslash and is left on the last character of the escape.
void Gate::appendEscaped(QByteArray &text)
{
    if (++m_at >= m_json.size())
        return;
    switch (m_json.at(m_at)) {
    case 'u': appendUnit(text); break;
    case 'b': text.append('\b'); break;
    case 'f': text.append('\f'); break;
    case 'n': text.append('\n'); break;
    case 'r': text.append('\r'); break;
    case 't': text.append('\t'); break;
    default: text.append(m_json.at(m_at)); break;
    }
}

void Gate::appendUnit(QByteArray &text)
{
    const auto unit = static_cast<char16_t>(m_json.mid(m_at + 1, 4).toUShort(nullptr, 16));
    m_at += 4;
    if (QChar::isHighSurrogate(unit)) {
        m_highHalf = unit;
        return;
    }
    QString character;
    if (QChar::isLowSurrogate(unit) && m_highHalf != 0)
        character += QChar(m_highHalf);
    m_highHalf = 0;
    text.append((character + QChar(unit)).toUtf8());
}

} // namespace

Result<> checkJson(const QByteArray &json)
{
    return Gate(json).check();
}

} // namespace evenkeel
