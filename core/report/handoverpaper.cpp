#include "core/report/handoverpaper.h"

#include "core/followup/keeping.h"
#include "core/report/paperphrases.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView labelOf(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Promise: return "export.promise"_L1;
    case FollowUpKind::Update: return "export.update"_L1;
    case FollowUpKind::Courtesy: return "export.courtesy"_L1;
    }
    return "export.promise"_L1;
}

QLatin1StringView wordsOf(Attempt::Result result)
{
    return result == Attempt::Result::NoAnswer ? "handover.no-answer"_L1
                                               : "handover.left-message"_L1;
}

/// Whether the customer knows of a new time, where that was said.
QLatin1StringView wordsOf(bool told)
{
    return told ? "handover.told"_L1 : "handover.not-told"_L1;
}

/// Writes one sheet; lives for one call.
class Sheet
{
public:
    Sheet(const Handover &handover, const PaperPhrases &phrases)
        : m_handover(handover), m_phrases(phrases), m_words(phrases.words())
    {
    }

    [[nodiscard]] ExportPaper paper() const;

private:
    [[nodiscard]] PaperSection owed() const;
    [[nodiscard]] PaperSection signing() const;
    [[nodiscard]] PaperItem item(const HandoverItem &given) const;
    [[nodiscard]] QString due(const LocalTime &due) const;
    [[nodiscard]] QString moment(Instant at) const;
    [[nodiscard]] QString moved(const Renegotiation &move) const;
    void addTimes(PaperItem &item, const FollowUp &followUp) const;
    void addTries(PaperItem &item, const FollowUp &followUp) const;
    void addOrigin(PaperItem &item, const HandoverOrigin &origin) const;
    void addLine(PaperItem &item, QLatin1StringView label, const QString &text) const;

    const Handover &m_handover;
    const PaperPhrases &m_phrases;
    const Words &m_words;
};

void Sheet::addLine(PaperItem &item, QLatin1StringView label, const QString &text) const
{
    if (!text.isEmpty())
        item.lines.append({.label = m_words.say(label), .text = PaperPhrases::plain(text)});
}

/// With its zone: who reads it may work elsewhere.
QString Sheet::due(const LocalTime &due) const
{
    const auto key = due.isDateOnly() ? "handover.due-day"_L1 : "handover.due"_L1;
    return m_words.say(key, {m_phrases.due(due), QString::fromLatin1(due.zone)});
}

/// By the clocks of where the sheet is made, whose zone the head of the list names.
QString Sheet::moment(Instant at) const
{
    const Moment there{.at = at, .zone = m_handover.made.zone};
    return m_phrases.day(there.local().date()) + u' ' + m_phrases.time(there);
}

QString Sheet::moved(const Renegotiation &move) const
{
    const QString from = move.from ? due(*move.from) : m_words.say("handover.none"_L1);
    QStringList sentences{m_words.say("handover.moved"_L1, {moment(move.at), from, due(move.to)})};
    if (!move.reason.isEmpty())
        sentences.append(m_words.say("handover.reason"_L1, {move.reason}));
    if (move.told)
        sentences.append(m_words.say(wordsOf(*move.told)));
    return sentences.join(u' ');
}

void Sheet::addTimes(PaperItem &item, const FollowUp &followUp) const
{
    addLine(
        item, "handover.by-when"_L1,
        followUp.needsTime || !followUp.due ? m_words.say("handover.no-time"_L1)
                                            : due(*followUp.due));
    if (followUp.channel)
        addLine(
            item, "handover.channel"_L1, m_phrases.label("channel"_L1, idOf(*followUp.channel)));
    if (const auto &window = followUp.customerWindow)
        addLine(
            item, "handover.window"_L1,
            m_words.say(
                "handover.span"_L1, {m_phrases.time(window->begin), m_phrases.time(window->end)}));
    if (followUp.everyDays > 0)
        addLine(
            item, "handover.again"_L1, m_words.count("handover.every-days"_L1, followUp.everyDays));
    const auto first = firstPromised(followUp);
    if (first && !followUp.renegotiations.isEmpty())
        addLine(item, "handover.first"_L1, due(*first));
    for (const Renegotiation &move : followUp.renegotiations)
        addLine(item, "handover.new-time"_L1, moved(move));
}

void Sheet::addTries(PaperItem &item, const FollowUp &followUp) const
{
    for (const Attempt &attempt : followUp.attempts)
        addLine(
            item, "handover.tried"_L1,
            m_words.say(
                "handover.try"_L1, {moment(attempt.at), m_words.say(wordsOf(attempt.result))}));
}

void Sheet::addOrigin(PaperItem &item, const HandoverOrigin &origin) const
{
    const QString when
        = m_phrases.day(origin.occurred.local().date()) + u' ' + m_phrases.time(origin.occurred);
    const PaperText facts = joined(
        {PaperPhrases::plain(when),
         PaperPhrases::plain(m_phrases.label("channel"_L1, idOf(origin.channel))),
         PaperPhrases::plain(m_phrases.label("category"_L1, origin.category)),
         PaperPhrases::plain(origin.summary)});
    item.lines.append({.label = m_words.say("handover.from"_L1), .text = facts});
    addLine(item, "export.details"_L1, origin.details);
}

PaperItem Sheet::item(const HandoverItem &given) const
{
    const FollowUp &followUp = given.followUp;
    PaperItem item;
    item.title = PaperPhrases::plain(followUp.text);
    item.meta = joined(
        {PaperPhrases::plain(m_words.say(labelOf(followUp.kind))),
         m_phrases.customer(followUp.customer)});
    item.late = !followUp.needsTime && followUp.due && isPast(*followUp.due, m_handover.made.at);
    addTimes(item, followUp);
    addTries(item, followUp);
    if (given.origin)
        addOrigin(item, *given.origin);
    const QString noted = m_words.say(
        followUp.handoverAccepted ? "handover.noted-accepted"_L1 : "handover.noted"_L1,
        {moment(followUp.closed.value_or(m_handover.made.at)), followUp.handedTo});
    addLine(item, "handover.handed"_L1, noted);
    return item;
}

PaperSection Sheet::owed() const
{
    PaperSection section;
    section.heading = m_words.say("handover.owed"_L1);
    section.note = m_words.say("handover.zone"_L1, {QString::fromLatin1(m_handover.made.zone)});
    for (const HandoverItem &given : m_handover.items)
        section.items.append(item(given));
    return section;
}

PaperSection Sheet::signing() const
{
    PaperSection section;
    section.heading = m_words.say("handover.sign"_L1);
    section.note = m_words.say("handover.sign-note"_L1);
    for (const QLatin1StringView key :
         {"handover.handed-by"_L1, "handover.accepted-by"_L1, "handover.accepted-at"_L1})
        section.boxes.append(m_words.say(key));
    return section;
}

ExportPaper Sheet::paper() const
{
    ExportPaper paper;
    paper.title = m_words.say("handover.title"_L1);
    paper.subtitle = m_words.say(
        "handover.to"_L1,
        {m_handover.to,
         m_words.count("handover.count"_L1, static_cast<int>(m_handover.items.size()))});
    paper.madeOn = m_handover.made.local().date();
    paper.made = m_words.say("export.made"_L1, {m_phrases.day(paper.madeOn)});
    paper.footer = m_words.say("handover.footer"_L1);
    paper.page = m_words.say("export.page"_L1);
    paper.sections = {owed(), signing()};
    return paper;
}

} // namespace

ExportPaper composeHandover(const Handover &handover, const Words &words, const QLocale &locale)
{
    const Redaction nothing{ExportDocument()};
    const Hiding open{.customers = false, .times = false};
    const PaperPhrases phrases(words, locale, nothing, open);
    return Sheet(handover, phrases).paper();
}

} // namespace evenkeel
