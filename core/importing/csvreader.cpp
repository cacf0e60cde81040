#include "core/importing/csvreader.h"

#include "core/base/importlimits.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// A machine of four states that eats one character at a time.
class Reader
{
public:
    explicit Reader(const QByteArray &csv) : m_text(QString::fromUtf8(csv)) { }

    [[nodiscard]] Result<QList<QStringList>> read();

private:
    enum class State { CellStart, Bare, Quoted, QuoteInQuoted };

    [[nodiscard]] Result<> take(QChar c);
    [[nodiscard]] Result<> takeUnquoted(QChar c);
    [[nodiscard]] Result<> endCell();
    [[nodiscard]] Result<> endRow();
    [[nodiscard]] tl::unexpected<Error> refusal(QLatin1StringView why) const;

    QString m_text;
    State m_state = State::CellStart;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
    qsizetype m_line = 1;
};

tl::unexpected<Error> Reader::refusal(QLatin1StringView why) const
{
    return failure(Fault::FileFormat, u"%1 in line %2"_s.arg(why, QString::number(m_line)));
}

Result<> Reader::endCell()
{
    if (m_cell.toUtf8().size() > importlimits::LongestText)
        return refusal("a text that is too long"_L1);
    m_row.append(m_cell);
    m_cell.clear();
    m_state = State::CellStart;
    return {};
}

/// A line without anything in it is no row.
Result<> Reader::endRow()
{
    EVENKEEL_TRY(endCell());
    if (m_row.size() > 1 || !m_row.front().isEmpty())
        m_rows.append(m_row);
    m_row.clear();
    if (m_rows.size() > importlimits::MostRows + 1) // and the head
        return refusal("too many rows"_L1);
    return {};
}

Result<> Reader::takeUnquoted(QChar c)
{
    if (c == u',')
        return endCell();
    if (c == u'\n')
        return endRow();
    if (m_state != State::Bare && m_state != State::CellStart)
        return refusal("text behind a closing quote"_L1);
    if (c == u'"') {
        if (m_state == State::Bare)
            return refusal("a quote inside a bare cell"_L1);
        m_state = State::Quoted;
        return {};
    }
    m_state = State::Bare;
    m_cell += c;
    return {};
}

Result<> Reader::take(QChar c)
{
    if (c == u'\n')
        ++m_line;
    if (m_state == State::Quoted) {
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            m_cell += c;
        return {};
    }
    if (m_state == State::QuoteInQuoted && c == u'"') {
        m_cell += c;
        m_state = State::Quoted;
        return {};
    }
    return takeUnquoted(c);
}

Result<QList<QStringList>> Reader::read()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        QChar c = m_text.at(i);
        if (c == u'\r' && m_state != State::Quoted) {
            if (i + 1 < m_text.size() && m_text.at(i + 1) == u'\n')
                continue;
            c = u'\n';
        }
        EVENKEEL_TRY(take(c));
    }
    if (m_state == State::Quoted)
        return refusal("a quote that is not closed"_L1);
    EVENKEEL_TRY(endRow());
    return m_rows;
}

} // namespace

Result<QList<QStringList>> readCsv(const QByteArray &csv)
{
    return Reader(csv).read();
}

} // namespace evenkeel
