#include "core/report/papercomposer.h"

#include "core/report/paperitems.h"
#include "core/report/redaction.h"

#include <QMap>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Writes one paper; lives for one call.
class Composer
{
public:
    Composer(const ExportDocument &document, const PaperPhrases &phrases)
        : m_document(document), m_phrases(phrases), m_words(phrases.words()),
          m_items(phrases, document.made.at)
    {
    }

    [[nodiscard]] ExportPaper paper() const;

private:
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] PaperSection openPromises() const;
    [[nodiscard]] PaperSection escalations() const;
    [[nodiscard]] PaperSection abuse() const;
    [[nodiscard]] PaperSection
    counts(QLatin1StringView heading, QLatin1StringView list, QString Interaction::*field) const;
    [[nodiscard]] PaperSection looseOnes() const;
    [[nodiscard]] QList<PaperSection> days() const;
    [[nodiscard]] PaperSection
    section(QLatin1StringView heading, QLatin1StringView note = {}) const;

    const ExportDocument &m_document;
    const PaperPhrases &m_phrases;
    const Words &m_words;
    PaperItems m_items;
};

PaperSection Composer::section(QLatin1StringView heading, QLatin1StringView note) const
{
    PaperSection section;
    section.heading = m_words.say(heading);
    section.note = note.isEmpty() ? QString() : m_words.say(note);
    return section;
}

QString Composer::subtitle() const
{
    const QString logged
        = m_words.count("report.interactions"_L1, static_cast<int>(m_document.entries.size()));
    if (!m_document.period)
        return m_words.say("export.everything"_L1, {logged});
    return m_words.say(
        "export.period"_L1,
        {m_phrases.day(m_document.period->from), m_phrases.day(m_document.period->to), logged});
}

/// Overdue ones first, then by due; those without a time last.
PaperSection Composer::openPromises() const
{
    QList<FollowUp> open;
    const auto take = [&open](const QList<FollowUp> &followUps) {
        std::ranges::copy_if(followUps, std::back_inserter(open), [](const FollowUp &followUp) {
            return followUp.state == FollowUpState::Open;
        });
    };
    for (const ExportEntry &entry : m_document.entries)
        take(entry.followUps);
    take(m_document.loose);
    std::ranges::stable_sort(
        open, {}, [](const FollowUp &followUp) { return followUp.dueAt.value_or(Instant::max()); });

    PaperSection result = section("export.open"_L1);
    for (const FollowUp &followUp : open)
        result.items.append(m_items.openPromise(followUp));
    return result;
}

PaperSection Composer::escalations() const
{
    PaperSection result = section("export.escalated"_L1);
    for (const ExportEntry &entry : m_document.entries) {
        if (entry.interaction.outcome == lists::Escalated)
            result.items.append(m_items.brief(entry.interaction));
    }
    return result;
}

PaperSection Composer::abuse() const
{
    PaperSection result = section("export.abuse"_L1);
    for (const ExportEntry &entry : m_document.entries) {
        if (entry.interaction.severity >= Severity::Abuse)
            result.items.append(m_items.brief(entry.interaction));
    }
    return result;
}

PaperSection Composer::counts(
    QLatin1StringView heading, QLatin1StringView list, QString Interaction::*field) const
{
    QMap<QString, int> counted;
    for (const ExportEntry &entry : m_document.entries) {
        if (const QString &id = entry.interaction.*field; !id.isEmpty())
            ++counted[m_phrases.label(list, id)];
    }
    PaperSection result = section(heading);
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        result.bars.append({.label = it.key(), .count = it.value()});
    std::ranges::stable_sort(result.bars, std::greater(), &PaperBar::count);
    return result;
}

PaperSection Composer::looseOnes() const
{
    PaperSection result = section("export.loose"_L1);
    for (const FollowUp &followUp : m_document.loose)
        result.items.append(m_items.loose(followUp));
    return result;
}

QList<PaperSection> Composer::days() const
{
    QList<PaperSection> days;
    QDate last;
    for (const ExportEntry &entry : m_document.entries) {
        const QDate day = entry.interaction.occurred.local().date();
        if (day != last) {
            PaperSection section;
            section.heading = m_phrases.longDay(day);
            section.day = true;
            days.append(section);
            last = day;
        }
        days.last().items.append(m_items.entry(entry));
    }
    return days;
}

ExportPaper Composer::paper() const
{
    ExportPaper paper;
    paper.title = m_words.say("export.title"_L1);
    paper.subtitle = subtitle();
    paper.madeOn = m_document.made.local().date();
    paper.made = m_words.say("export.made"_L1, {m_phrases.day(paper.madeOn)});
    paper.footer = m_words.say("report.footer.own"_L1);
    paper.page = m_words.say("export.page"_L1);
    const QList<PaperSection> before{
        openPromises(),
        escalations(),
        abuse(),
        counts("export.categories"_L1, "category"_L1, &Interaction::category),
        counts("export.triggers"_L1, "trigger"_L1, &Interaction::trigger),
        looseOnes(),
    };
    for (const PaperSection &section : before) {
        if (!section.items.isEmpty() || !section.bars.isEmpty())
            paper.sections.append(section);
    }
    paper.sections.append(days());
    return paper;
}

/// Counts what was hidden, and forgets it where the paper is to leave the computer.
void settle(PaperText &text, PaperUse use, int &replaced)
{
    for (PaperRun &run : text) {
        replaced += run.hidden ? 1 : 0;
        if (use == PaperUse::Sending)
            run.was.clear();
    }
}

void settle(ExportPaper &paper, PaperUse use)
{
    for (PaperSection &section : paper.sections) {
        for (PaperItem &item : section.items) {
            settle(item.title, use, paper.replaced);
            settle(item.meta, use, paper.replaced);
            for (PaperLine &line : item.lines)
                settle(line.text, use, paper.replaced);
        }
    }
}

} // namespace

ExportPaper composePaper(
    const ExportDocument &document, const Hiding &hiding, PaperUse use, const Words &words,
    const QLocale &locale)
{
    const Redaction redaction(document);
    const PaperPhrases phrases(words, locale, redaction, hiding);
    ExportPaper paper = Composer(document, phrases).paper();
    settle(paper, use);
    return paper;
}

} // namespace evenkeel
