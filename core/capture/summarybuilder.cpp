#include "core/capture/summarybuilder.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool isSeparator(QChar letter)
{
    return letter.isSpace()
        || u",;:-\u2013\u2014&+>=/|\u060C\u061B\u3001\uFF0C\uFF1B"_s.contains(letter);
}

constexpr QStringView HangingMarks = u"-&+>=/|";

/// Where the marks begin that end the piece; its size where none do.
qsizetype startOfMarks(QStringView piece)
{
    qsizetype at = piece.size();
    while (at > 0 && HangingMarks.contains(piece.at(at - 1)))
        --at;
    return at;
}

/// A mark that hangs on a word belongs to it: "pre-", "C++", "</b>". A line of dashes is text.
bool hangsOnWord(QStringView piece, qsizetype marks)
{
    if (marks == 0)
        return piece.size() > 1 && std::ranges::all_of(piece, [](QChar c) { return c == u'-'; });
    return !piece.at(marks - 1).isSpace();
}

QString trimmedEnd(QString piece, bool *comma)
{
    while (!piece.isEmpty() && isSeparator(piece.back())) {
        const qsizetype marks = startOfMarks(piece);
        if (marks < piece.size() && hangsOnWord(piece, marks))
            break;
        *comma |= !piece.back().isSpace();
        piece.truncate(std::min(marks, piece.size() - 1));
    }
    return piece;
}

QString trimmedStart(const QString &piece, bool *comma)
{
    const QString marks = u".!?)"_s;
    qsizetype at = 0;
    while (at < piece.size() && u"\"\u201D\u2019\u00BB)]}"_s.contains(piece.at(at)))
        ++at; // what closes around the phrase
    while (at < piece.size() && (isSeparator(piece.at(at)) || marks.contains(piece.at(at)))) {
        const bool inWord
            = piece.at(at) == u'-' && at + 1 < piece.size() && !piece.at(at + 1).isSpace();
        if (inWord)
            break;
        *comma |= !piece.at(at).isSpace();
        ++at;
    }
    return piece.mid(at);
}

} // namespace

QString
SummaryBuilder::trimmedPiece(QString piece, bool cutBefore, bool cutAfter, bool *comma) const
{
    bool ignored = false;
    if (cutBefore)
        piece = trimmedStart(piece, comma);
    if (cutAfter)
        piece = trimmedEnd(piece, &ignored);
    if (cutAfter && (piece.endsWith(u'(') || piece.endsWith(u'[')))
        piece = trimmedEnd(piece.chopped(1), &ignored);
    const qsizetype blank = piece.lastIndexOf(u' ');
    const QString last = piece.mid(blank + 1).toLower();
    if (cutAfter && m_words.is(last, WordClass::Connective))
        piece = trimmedEnd(piece.left(std::max<qsizetype>(blank, 0)), &ignored);
    const qsizetype first = piece.indexOf(u' ');
    if (cutBefore && first > 0 && m_words.is(piece.left(first).toLower(), WordClass::Connective)) {
        piece = piece.mid(first + 1);
        *comma = true;
    }
    return piece;
}

QString SummaryBuilder::build(const QString &line, QList<Cut> cuts) const
{
    std::ranges::sort(cuts, {}, [](const Cut &cut) { return cut.span.start; });
    QString summary;
    qsizetype at = 0;
    cuts.append(Cut{.span = {line.size(), 0}});
    bool comma = false;
    bool afterPhrase = false;
    for (const auto &[cut, phrase] : cuts) {
        if (cut.start < at)
            continue;
        QString piece = line.mid(at, cut.start - at);
        bool before = comma;
        const QString bare = piece.trimmed();
        comma = !bare.isEmpty() && u",;.!?"_s.contains(bare.back());
        piece = trimmedPiece(piece, afterPhrase, phrase, &before).trimmed();
        afterPhrase = phrase || (afterPhrase && piece.isEmpty());
        const bool sentence = !summary.isEmpty() && u".!?"_s.contains(summary.back());
        // A mark that clung to a token clings to the word before it now.
        const bool clings = at > 0 && !piece.isEmpty() && line.at(at) == piece.at(0)
            && u",;.:!?)"_s.contains(piece.at(0));
        if (clings && summary.isEmpty()) {
            bool ignored = false;
            piece = trimmedStart(piece, &ignored);
        }
        if (!piece.isEmpty())
            summary += (summary.isEmpty() || clings ? u""_s
                            : before && !sentence   ? u", "_s
                                                    : u" "_s)
                + piece;
        else
            comma |= before;
        at = cut.start + cut.length;
    }
    return tidy(summary);
}

QString SummaryBuilder::tidy(const QString &text)
{
    bool ignored = false;
    QString tidied = trimmedEnd(text.simplified(), &ignored);
    for (const QString &mark : {u","_s, u";"_s, u"."_s})
        tidied.replace(u" "_s + mark + u" "_s, mark + u" "_s);
    if (tidied.endsWith(u" ."_s))
        tidied.remove(tidied.size() - 2, 1);
    const auto first
        = std::ranges::find_if_not(tidied, [](QChar letter) { return u",; "_s.contains(letter); });
    tidied.remove(0, std::distance(tidied.begin(), first));
    while (tidied.contains(u",,"_s))
        tidied.replace(u",,"_s, u","_s);
    return tidied.trimmed();
}

} // namespace evenkeel
