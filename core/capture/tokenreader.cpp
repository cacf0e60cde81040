#include "core/capture/tokenreader.h"

#include "core/capture/spelling.h"

#include <QRegularExpression>

namespace evenkeel {

using namespace Qt::StringLiterals;

/// A chunk without the punctuation after it.
struct TokenReader::Piece
{
    QString shown;
    QString plain;
    TextSpan span;
    QString next; ///< the chunk after it, plain, without punctuation
    TextSpan nextSpan;
    bool nextEnds = false; ///< nothing but a token goes on in the same clause behind that
};

namespace {

constexpr int MinutesInHour = 60;
constexpr qsizetype ShortestCategory = 6; ///< shorter ones are taken as typed

bool isWord(QStringView text, QStringView further)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [further](QChar letter) {
        return letter.isLetterOrNumber() || letter.isMark() || further.contains(letter);
    });
}

bool isNumber(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

void addToken(Draft &draft, LineToken::Kind kind, TextSpan span, bool uncertain = false)
{
    draft.tokens.append({.kind = kind, .span = span, .uncertain = uncertain});
}

} // namespace

QList<bool> TokenReader::read(
    const LineText &line, const QList<TextSpan> &chunks, const Moment &now, Draft &draft) const
{
    QList<bool> taken(chunks.size(), false);
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        TextSpan span = chunks.at(i);
        const QString marks = line.plain.at(span.start) == u'!' ? u",;.)?"_s : u",;.)?!:"_s;
        while (span.length > 1 && marks.contains(line.plain.at(span.start + span.length - 1)))
            --span.length;
        if (span.length < 2)
            continue;
        taken[i] = taken.at(i) || readPiece(pieceAt(line, chunks, i, span), now, draft);
        const bool withNext
            = taken.at(i) && i + 1 < chunks.size() && draft.tokens.last().span.length > span.length;
        if (withNext)
            taken[i + 1] = true;
    }
    draft.interaction.tags.removeAll(draft.interaction.category);
    draft.interaction.tags.removeDuplicates();
    return taken;
}

TokenReader::Piece TokenReader::pieceAt(
    const LineText &line, const QList<TextSpan> &chunks, qsizetype index, TextSpan span)
{
    TextSpan next = chunks.value(index + 1);
    const qsizetype whole = next.length;
    while (next.length > 1 && u",;."_s.contains(line.plain.at(next.start + next.length - 1)))
        --next.length;
    const TextSpan after = chunks.value(index + 2);
    const bool ends = after.length == 0 || next.length < whole
        || u"#@!/"_s.contains(line.plain.at(after.start));
    return {
        .shown = line.shown.mid(span.start, span.length),
        .plain = line.plain.mid(span.start, span.length),
        .span = span,
        .next = line.plain.mid(next.start, next.length),
        .nextSpan = next,
        .nextEnds = ends};
}

bool TokenReader::readPiece(const Piece &piece, const Moment &now, Draft &draft) const
{
    switch (piece.plain.at(0).unicode()) {
    case u'#': return readHash(piece, draft);
    case u'@': return readAt(piece, draft);
    case u'!': return readStress(piece, draft);
    case u'/': return readSlash(piece, draft);
    case u'-': return readMinutesAgo(piece, now, draft);
    default: return false;
    }
}

bool TokenReader::readHash(const Piece &piece, Draft &draft) const
{
    const QString word = piece.plain.mid(1);
    if (!isWord(word, u"-_&+"))
        return false;
    if (isNumber(word)) {
        draft.ambiguities.append(
            {.about = Ambiguity::About::Customer,
             .text = piece.shown,
             .choices = {piece.shown.mid(1)},
             .span = piece.span,
             .promise = -1});
        return false;
    }
    Interaction &interaction = draft.interaction;
    if (!interaction.category.isEmpty()) {
        interaction.tags.append(word);
        addToken(draft, LineToken::Kind::Tag, piece.span);
        return true;
    }
    std::optional<QString> meant;
    if (!m_lists.categories.contains(word) && word.size() >= ShortestCategory)
        meant = Spelling::nearest(word, m_lists.categories);
    interaction.category = meant.value_or(word);
    addToken(draft, LineToken::Kind::Category, piece.span, meant.has_value());
    return true;
}

bool TokenReader::readAt(const Piece &piece, Draft &draft) const
{
    const QString reference = piece.shown.mid(1);
    if (!draft.interaction.customer.isEmpty() || !isWord(reference, u"-_./*+:"))
        return false;
    draft.interaction.customer = reference;
    addToken(draft, LineToken::Kind::Customer, piece.span);
    return true;
}

bool TokenReader::readStress(const Piece &piece, Draft &draft) const
{
    const QString number = piece.plain.mid(1);
    if (draft.stress || !isNumber(number) || number.size() > 2)
        return false;
    draft.stress = StressLevel::from(number.toInt());
    if (draft.stress)
        addToken(draft, LineToken::Kind::Stress, piece.span);
    return draft.stress.has_value();
}

std::optional<SlashWord> TokenReader::slashWord(const QString &word) const
{
    if (channelFromId(word))
        return SlashWord{SlashKind::Channel, word};
    if (m_lists.outcomes.contains(word))
        return SlashWord{SlashKind::Outcome, word};
    if (m_lists.triggers.contains(word))
        return SlashWord{SlashKind::Trigger, word};
    const auto further = m_words.slashWords().constFind(word);
    return further == m_words.slashWords().cend() ? std::nullopt : std::optional(*further);
}

QStringList TokenReader::slashIds() const
{
    QStringList ids = m_lists.outcomes + m_lists.triggers;
    for (const Channel channel : AllChannels)
        ids.append(idOf(channel));
    return ids;
}

/// A word that is in both lists ("other") names the trigger once the outcome is said.
bool TokenReader::readTrigger(
    const Piece &piece, const SlashWord &word, bool uncertain, Draft &draft) const
{
    if (!draft.interaction.trigger.isEmpty()
        || (word.kind == SlashKind::Outcome && !m_lists.triggers.contains(word.id)))
        return false;
    draft.interaction.trigger = word.id;
    addToken(draft, LineToken::Kind::Trigger, piece.span, uncertain);
    return true;
}

bool TokenReader::readSlash(const Piece &piece, Draft &draft) const
{
    const QString typed = piece.plain.mid(1);
    auto word = slashWord(typed);
    const bool uncertain = !word.has_value();
    if (const auto meant = uncertain ? Spelling::nearest(typed, slashIds()) : std::nullopt)
        word = slashWord(*meant);
    if (!word)
        return false;
    Interaction &interaction = draft.interaction;
    switch (word->kind) {
    case SlashKind::Channel:
        if (draft.channelSaid)
            return false;
        interaction.channel = channelFromId(word->id).value_or(interaction.channel);
        draft.channelSaid = true;
        addToken(draft, LineToken::Kind::Channel, piece.span, uncertain);
        return true;
    case SlashKind::Outcome:
        if (!interaction.outcome.isEmpty())
            return readTrigger(piece, *word, uncertain, draft);
        interaction.outcome = word->id;
        addToken(draft, LineToken::Kind::Outcome, piece.span, uncertain);
        return true;
    case SlashKind::Trigger: return readTrigger(piece, *word, uncertain, draft);
    case SlashKind::Severity:
        if (interaction.severity)
            return false;
        interaction.severity = severityFrom(word->id.toInt());
        addToken(draft, LineToken::Kind::Severity, piece.span, uncertain);
        return true;
    }
    return false;
}

bool TokenReader::readMinutesAgo(const Piece &piece, const Moment &now, Draft &draft) const
{
    static const QRegularExpression form(u"^-(\\d{1,3})(m|min|mins|h|hr|hrs)?$"_s);
    const auto match = form.match(piece.plain);
    if (draft.occurredSaid || !match.hasMatch() || m_words.is(piece.next, WordClass::Currency))
        return false;
    // "-20 min" is one token of two words, "-20 min late" is text.
    const auto unit = m_words.dates().units.match(LineWords{LineWord{.text = piece.next}}, 0);
    const bool apart = unit && match.capturedLength(2) == 0;
    if (apart && (!piece.nextEnds || unit->value > MinutesInHour))
        return false;
    const int number = match.captured(1).toInt();
    const bool hours = match.captured(2).startsWith(u'h') || (apart && unit->value > 1);
    const minutes ago(hours ? number * MinutesInHour : number);
    if (number == 0 || ago > std::chrono::hours(24))
        return false;
    draft.interaction.occurred = {.at = now.at - ago, .zone = now.zone};
    draft.occurredSaid = true;
    TextSpan span = piece.span;
    if (apart)
        span.length = piece.nextSpan.start + piece.nextSpan.length - span.start;
    addToken(draft, LineToken::Kind::Occurred, span);
    return true;
}

} // namespace evenkeel
