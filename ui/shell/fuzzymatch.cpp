#include "ui/shell/fuzzymatch.h"

namespace evenkeel {

namespace {

constexpr int WholeWord = 1000;
constexpr int AtWordStart = 8;
constexpr int NextToLast = 5;
constexpr int Anywhere = 1;

// Without accents and capitals.
QString plain(const QString &text)
{
    QString result;
    const QString split = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar letter : split) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter;
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyMatch(const QString &typed, const QString &text)
{
    const QString wanted = plain(typed).remove(QLatin1Char(' '));
    const QString given = plain(text);
    if (wanted.isEmpty())
        return 0;
    const qsizetype whole = given.indexOf(plain(typed).trimmed());
    if (whole >= 0 && startsWord(given, whole))
        return WholeWord - static_cast<int>(whole) - static_cast<int>(given.size());
    int score = 0;
    qsizetype next = 0;
    qsizetype last = -2;
    for (qsizetype at = 0; at < given.size() && next < wanted.size(); ++at) {
        if (given.at(at) != wanted.at(next))
            continue;
        score += startsWord(given, at) ? AtWordStart : last == at - 1 ? NextToLast : Anywhere;
        last = at;
        ++next;
    }
    if (next < wanted.size())
        return std::nullopt;
    return score;
}

} // namespace evenkeel
