#include "core/settings/serialisedvalues.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool endsLine(char sign)
{
    return sign == '\n' || sign == '\r';
}

/// How many signs end a line at `at`: "\r\n" is one end.
qsizetype lineEndAt(const QByteArray &text, qsizetype at)
{
    if (at >= text.size() || !endsLine(text.at(at)))
        return 0;
    const bool pair
        = at + 1 < text.size() && endsLine(text.at(at + 1)) && text.at(at + 1) != text.at(at);
    return pair ? 2 : 1;
}

int digitOf(char sign, int base)
{
    const int value = sign >= '0' && sign <= '9' ? sign - '0'
        : sign >= 'a' && sign <= 'f'             ? sign - 'a' + 10
        : sign >= 'A' && sign <= 'F'             ? sign - 'A' + 10
                                                 : base;
    return value < base ? value : -1;
}

/// Reads the escaped signs of one line as QSettings does.
class LineReader
{
public:
    explicit LineReader(const QByteArray &line) : m_line(line) { }

    /// Without quotes and escapes; what is beyond Latin 1 counts as "?".
    [[nodiscard]] QByteArray plain()
    {
        QByteArray text;
        while (m_at < m_line.size()) {
            const char sign = m_line.at(m_at++);
            if (sign == '\\')
                text += escaped();
            else if (sign != '"')
                text += sign;
        }
        return text;
    }

private:
    QByteArray escaped()
    {
        if (m_at >= m_line.size())
            return {};
        const char sign = m_line.at(m_at);
        if (digitOf(sign, 8) >= 0)
            return numbered(8);
        if (const qsizetype end = lineEndAt(m_line, m_at); end > 0) {
            m_at += end; // the line goes on
            return {};
        }
        ++m_at;
        return sign == 'x' ? numbered(16) : QByteArray(1, sign);
    }

    /// As many digits as follow; only the last sixteen bits count.
    QByteArray numbered(int base)
    {
        quint16 value = 0;
        for (; m_at < m_line.size() && digitOf(m_line.at(m_at), base) >= 0; ++m_at)
            value = static_cast<quint16>(value * base + digitOf(m_line.at(m_at), base));
        return QByteArray(1, value < 256 ? static_cast<char>(value) : '?');
    }

    const QByteArray &m_line;
    qsizetype m_at = 0;
};

/// One after the end of the line that begins at `start`; a backslash before it makes it go on.
qsizetype endOfLine(const QByteArray &ini, qsizetype start)
{
    for (qsizetype at = start; at < ini.size(); ++at) {
        if (ini.at(at) == '\\')
            at += std::max<qsizetype>(lineEndAt(ini, at + 1), 1);
        else if (endsLine(ini.at(at)))
            return at + 1;
    }
    return ini.size();
}

bool isSerialised(const QByteArray &line)
{
    const QByteArray plain = LineReader(line).plain();
    return plain.contains("@Variant(") || plain.contains("@DateTime(");
}

} // namespace

QByteArray withoutSerialisedValues(const QByteArray &ini)
{
    QByteArray kept;
    for (qsizetype start = 0; start < ini.size();) {
        const qsizetype end = endOfLine(ini, start);
        const QByteArray line = ini.sliced(start, end - start);
        if (!isSerialised(line))
            kept += line;
        start = end;
    }
    return kept;
}

} // namespace evenkeel
