#include "core/capture/lineparser.h"

#include "core/base/accountnumbers.h"
#include "core/capture/actionfinder.h"
#include "core/capture/drafteditor.h"
#include "core/capture/linesplitter.h"
#include "core/capture/occurredfinder.h"
#include "core/capture/promisefinder.h"
#include "core/capture/summarybuilder.h"
#include "core/capture/tokenreader.h"
#include "core/interaction/interactionmask.h"

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList isoTimes(const ResolvedDate &due)
{
    QStringList texts;
    for (const LocalTime &time : due.times) {
        if (const QString text = time.toIso(); !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/// Where something was taken out of the middle of a number, what is left may be a card.
void maskJoinedCards(Draft &draft)
{
    maskCards(draft.interaction);
    for (PromiseDraft &promise : draft.promises)
        promise.text = accountnumbers::withCardsMasked(promise.text);
}

} // namespace

/// One line on its way to becoming a draft.
class LineParser::Sentence
{
public:
    Sentence(
        const LineParser &parser, const LineText &line, const Moment &now, const WorkCalendar &work)
        : m_parser(parser), m_line(line), m_now(now), m_dates(parser.m_words, parser.m_order),
          m_resolver(now, parser.m_order, work)
    {
    }

    void readInto(Draft &draft);

private:
    void readActions(Draft &draft);
    void readPromises(Draft &draft);
    void addPromise(const FoundPromise &promise, Draft &draft);
    void readOccurred(Draft &draft);
    void writeSummary(Draft &draft) const;
    void addToken(Draft &draft, LineToken::Kind kind, WordRange range, bool uncertain);

    const LineParser &m_parser;
    const LineText &m_line;
    const Moment &m_now;
    DatePhraseReader m_dates;
    DateResolver m_resolver;
    LineWords m_sentence;
    QList<WordRange> m_taken;
    QList<SummaryBuilder::Cut> m_cuts;
};

void LineParser::Sentence::addToken(
    Draft &draft, LineToken::Kind kind, WordRange range, bool uncertain)
{
    const TextSpan span = spanOf(m_sentence, range);
    draft.tokens.append({.kind = kind, .span = span, .uncertain = uncertain});
    m_cuts.append({.span = span, .phrase = true});
}

void LineParser::Sentence::readInto(Draft &draft)
{
    const LineSplitter splitter(m_parser.m_words);
    const QList<TextSpan> chunks = splitter.chunks(m_line);
    const TokenReader tokens(m_parser.m_words, m_parser.m_lists);
    const QList<bool> isToken = tokens.read(m_line, chunks, m_now, draft);
    for (const LineToken &token : draft.tokens)
        m_cuts.append({.span = token.span, .phrase = false});
    m_sentence = splitter.words(m_line, chunks, isToken);
    readActions(draft);
    readPromises(draft);
    readOccurred(draft);
    writeSummary(draft);
}

void LineParser::Sentence::readActions(Draft &draft)
{
    const auto actions = ActionFinder(m_parser.m_words).find(m_sentence, m_line.shown);
    for (const ActionFinder::Action &action : actions) {
        draft.interaction.actions.append(action.text);
        addToken(draft, LineToken::Kind::Action, action.range, false);
    }
    for (qsizetype i = actions.size() - 1; i >= 0; --i) {
        const WordRange range = actions.at(i).range;
        m_sentence.remove(range.first, range.end - range.first);
        if (range.first < m_sentence.size())
            m_sentence[range.first].breakBefore = true;
    }
}

void LineParser::Sentence::readPromises(Draft &draft)
{
    const PromiseFinder finder(m_parser.m_words, m_dates, m_resolver);
    const PromiseFinder::Found found = finder.find(m_sentence);
    m_taken = found.refused;
    for (const FoundPromise &promise : found.promises)
        addPromise(promise, draft);
    if (!draft.promises.isEmpty() && draft.interaction.outcome.isEmpty())
        draft.interaction.outcome = lists::Promised;
}

void LineParser::Sentence::addPromise(const FoundPromise &promise, Draft &draft)
{
    const WordRange whole{
        promise.saidTime.isEmpty() ? promise.range.first
                                   : std::min(promise.range.first, promise.saidTime.first),
        std::max(promise.range.end, promise.saidTime.end)};
    m_taken.append(whole);
    PromiseDraft made{
        .text = promise.text,
        .due = std::nullopt,
        .needsTime = !promise.due.certain,
        .span = spanOf(m_sentence, whole),
        .uncertain = promise.uncertain};
    if (promise.due.certain)
        made.due = promise.due.times.first();
    addToken(draft, LineToken::Kind::Promise, whole, promise.uncertain);
    if (!promise.due.certain && !promise.due.times.isEmpty()) {
        const TextSpan said = spanOf(m_sentence, promise.saidTime);
        draft.ambiguities.append(
            {.about = Ambiguity::About::PromiseDue,
             .text = m_line.shown.mid(said.start, said.length),
             .choices = isoTimes(promise.due),
             .span = said,
             .promise = draft.promises.size()});
    }
    draft.promises.append(made);
}

void LineParser::Sentence::readOccurred(Draft &draft)
{
    if (draft.occurredSaid)
        return;
    const OccurredFinder finder(m_parser.m_words, m_dates, m_resolver);
    const auto found = finder.find(m_sentence, m_taken);
    if (!found)
        return;
    if (!found->time.certain) {
        const TextSpan said = spanOf(m_sentence, found->range);
        draft.ambiguities.append(
            {.about = Ambiguity::About::Occurred,
             .text = m_line.shown.mid(said.start, said.length),
             .choices = isoTimes(found->time),
             .span = said,
             .promise = -1});
        return;
    }
    draft.interaction.occurred.at = found->time.times.first().instant();
    draft.occurredSaid = true;
    addToken(draft, LineToken::Kind::Occurred, found->range, found->uncertain);
}

void LineParser::Sentence::writeSummary(Draft &draft) const
{
    QString &summary = draft.interaction.summary;
    summary = SummaryBuilder(m_parser.m_words).build(m_line.shown, m_cuts);
    for (PromiseDraft &promise : draft.promises) {
        const TextSpan said = promise.span;
        if (promise.text.isEmpty())
            promise.text = summary.isEmpty() ? m_line.shown.mid(said.start, said.length) : summary;
    }
    // Enter always saves: a line that is all promise is known by it.
    if (summary.isEmpty() && !draft.promises.isEmpty())
        summary = draft.promises.first().text;
    if (summary.isEmpty() && !draft.interaction.actions.isEmpty())
        summary = draft.interaction.actions.first();
}

LineParser::LineParser(CaptureWords words, const QLocale &locale, CaptureLists lists)
    : m_words(std::move(words)), m_order(DateOrder::of(locale)), m_lists(std::move(lists))
{
}

Draft LineParser::parse(const QString &line, const Moment &now, const WorkCalendar &work) const
{
    Draft draft;
    draft.interaction.occurred = now;
    draft.interaction.channel = m_lists.channels.value(0);
    const PersonalDataGuard guard(m_words);
    draft.warnings = guard.find(line);
    const QString safe = safeText(line);
    const qsizetype lineBreak = safe.indexOf(u'\n');
    if (lineBreak >= 0)
        draft.interaction.details = safe.mid(lineBreak + 1).trimmed();
    const LineText text = LineText::from(lineBreak < 0 ? safe : safe.left(lineBreak));
    Sentence(*this, text, now, work).readInto(draft);
    if (!draft.interaction.customer.isEmpty())
        draft.ambiguities.removeIf([](const Ambiguity &ambiguity) {
            return ambiguity.about == Ambiguity::About::Customer;
        });
    std::ranges::sort(draft.tokens, {}, [](const LineToken &token) { return token.span.start; });
    maskJoinedCards(draft);
    return draft;
}

Draft LineParser::edited(
    const QString &line, const Draft &draft, const DraftEdits &edits, const Moment &now) const
{
    if (edits == DraftEdits())
        return draft;
    const QString safe = safeText(line);
    const qsizetype lineBreak = safe.indexOf(u'\n');
    const QString first = lineBreak < 0 ? safe : safe.left(lineBreak);
    Draft edited
        = DraftEditor(m_words, first, now, m_lists.channels.value(0)).applied(draft, edits);
    maskJoinedCards(edited);
    return edited;
}

QString LineParser::safeText(const QString &line) const
{
    return accountnumbers::withCardsMasked(line);
}

ResolvedDate LineParser::timeAhead(
    const QString &text, const Moment &now, const Moment &after, const WorkCalendar &work) const
{
    const LineText line = LineText::from(text);
    const LineSplitter splitter(m_words);
    const QList<TextSpan> chunks = splitter.chunks(line);
    const LineWords words = splitter.words(line, chunks, QList<bool>(chunks.size(), false));
    const auto phrase = DatePhraseReader(m_words, m_order).read(words, 0);
    if (!phrase || phrase->range.end != words.size())
        return {};
    return DateResolver(phrase->hasDay() ? now : after, m_order, work).ahead(*phrase);
}

} // namespace evenkeel
