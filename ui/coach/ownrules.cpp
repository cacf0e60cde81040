#include "ui/coach/ownrules.h"

#include "core/coach/ownwords.h"
#include "core/coach/patternwords.h"
#include "ui/coach/owncontent.h"
#include "ui/text/contenttext.h"
#include "ui/text/formats.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSamples = 2;

template<class Item>
const Item *find(const QList<Item> &items, const QString &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

template<class Item>
const Item *find(const ContentList<Item> &layer, const QList<Item> &below, const QString &id)
{
    if (const Item *own = find(layer.items, id))
        return own;
    const Item *kept = find(layer.kept, id);
    return kept ? kept : find(below, id);
}

/// More than an example can say.
bool findsMany(const PatternSequence &pattern)
{
    return std::ranges::any_of(pattern, [](const PatternPart &part) {
        using enum PatternPart::Kind;
        switch (part.kind) {
        case Choice: return !part.isOptional;
        case List:
        case Capture:
        case Gap:
        case Number:
        case Rest: return true;
        default: return false;
        }
    });
}

} // namespace

OwnRules::OwnRules(QString language, QStringList folders, OwnContent &content, QObject *parent)
    : QObject(parent), m_language(std::move(language)), m_below(std::move(folders)),
      m_folder(content.isOffered() ? m_below.takeLast() : QString()), m_content(content),
      m_belowStamps(ContentStamp::ofWording(m_below))
{
    connect(&m_content, &OwnContent::othersUndone, this, &OwnRules::noteChange);
}

bool OwnRules::isOffered() const
{
    return m_content.isOffered();
}

void OwnRules::lookAgain()
{
    m_layer.reset();
    if (const auto stamps = ContentStamp::ofWording(m_below); stamps != m_belowStamps) {
        m_belowStamps = stamps;
        m_words.reset();
    }
}

OwnWording &OwnRules::words() const
{
    if (!m_words) {
        WordingRules below = WordingRules::shipped(m_language);
        ContentProblems problems; // who reads all layers tells of them
        for (const QString &folder : m_below) {
            if (!folder.startsWith(u':'))
                below.layFolder(folder, problems);
        }
        m_words.emplace(m_folder, std::move(below));
    }
    return *m_words;
}

const WordingLayer &OwnRules::layer() const
{
    if (!m_layer && (!isOffered() || ContentStamp::ofWording({m_folder}).isEmpty()))
        m_layer.emplace();
    if (!m_layer)
        m_layer = words().layer();
    return *m_layer;
}

const WordingRule *OwnRules::rule(const QString &id) const
{
    return find(layer().rules, words().below().rules, id);
}

const WordingLength *OwnRules::length(const QString &id) const
{
    return find(layer().lengths, words().below().lengths, id);
}

QList<OwnTerm> OwnRules::terms() const
{
    QList<OwnTerm> terms;
    for (const WordingRule &one : layer().rules.items) {
        if (const auto own = term(one.id))
            terms.append(*own);
    }
    return terms;
}

std::optional<OwnTerm> OwnRules::term(const QString &id) const
{
    const WordingRule *own = find(layer().rules.items, id);
    const bool isNew = own && !find(words().below().rules, id);
    return isNew ? OwnTerm::from(*own) : std::nullopt;
}

QList<OwnRules::Hidden> OwnRules::hidden() const
{
    QList<Hidden> hidden;
    const auto add = [&](Part part, const QString &id) {
        if (const QString name = nameOf(part, id); !name.isEmpty())
            hidden.append({.part = part, .id = id, .name = name});
    };
    for (const QString &id : layer().rules.hidden)
        add(Part::Rules, id);
    for (const QString &id : layer().lengths.hidden)
        add(Part::Lengths, id);
    for (const WordingException &one : layer().exceptions.items)
        add(Part::Exceptions, one.id);
    return hidden;
}

QString OwnRules::quoted(const QString &words)
{
    //: %1 are words that somebody typed or a rule finds
    return tr("“%1”").arg(words);
}

QStringList OwnRules::samplesOf(const WordingRule &rule) const
{
    QStringList samples;
    for (std::size_t variant = 0; variant < MostSamples; ++variant) {
        for (const PatternSequence &pattern : rule.patterns)
            samples.append(quoted(patternwords::sample(pattern, words().below().lists, variant)));
    }
    samples.removeDuplicates();
    return samples;
}

QString OwnRules::nameOf(const OwnTerm &term)
{
    QStringList names;
    for (const QString &words : term.find)
        names.append(quoted(words));
    return names.join(tr(", ", "in a list"));
}

/// Empty where there is no such thing any more.
QString OwnRules::nameOf(Part part, const QString &id) const
{
    if (part == Part::Exceptions) {
        const WordingException *one = find(layer().exceptions.items, id);
        const auto words = one ? OwnWording::wordsOf(*one) : std::nullopt;
        return words ? quoted(*words) : QString();
    }
    if (part == Part::Lengths) {
        const WordingLength *one = length(id);
        if (!one)
            return {};
        return one->isOfParagraph ? tr("Blocks of more than %Ln words", nullptr, one->mostWords)
                                  : tr("Sentences of more than %Ln words", nullptr, one->mostWords);
    }
    const WordingRule *one = rule(id);
    if (!one)
        return {};
    const QStringList samples = samplesOf(*one);
    const QString first = samples.mid(0, MostSamples).join(tr(", ", "in a list"));
    const bool isMore
        = samples.size() > MostSamples || std::ranges::any_of(one->patterns, findsMany);
    //: %1 are examples in quotation marks
    return isMore ? tr("%1 and more").arg(first) : first;
}

QString OwnRules::nameOf(const WordingFinding &finding) const
{
    const bool isRule = rule(finding.item) != nullptr;
    return nameOf(isRule ? Part::Rules : Part::Lengths, finding.item);
}

bool OwnRules::findsOnly(const WordingFinding &finding, const QString &words) const
{
    const WordingRule *one = rule(finding.item);
    if (!one)
        return false;
    return samplesOf(*one) == QStringList{quoted(WordingVocabulary::normalised(words))};
}

QString OwnRules::put(const OwnTerm &term)
{
    //: %1 are words that are pointed out from now on
    const QString sentence = tr("Saved: %1").arg(formats::isolated(nameOf(term)));
    return keep(words().put(term), sentence);
}

void OwnRules::remove(const OwnTerm &term)
{
    //: %1 are words that are pointed out no longer
    tell(
        words().takeBack(Part::Rules, term.id),
        tr("Deleted: %1").arg(formats::isolated(nameOf(term))));
}

void OwnRules::hide(const WordingFinding &finding)
{
    const Part part = rule(finding.item) ? Part::Rules : Part::Lengths;
    //: %1 is what is not pointed out any more
    tell(
        words().hide(part, finding.item),
        tr("Not pointed out any more: %1").arg(formats::isolated(nameOf(finding))));
}

void OwnRules::leaveAlone(const WordingFinding &finding, const QString &said)
{
    tell(
        words().leaveAlone(OwnWords::freshId(), said, finding.rule),
        tr("Not pointed out any more: %1").arg(formats::isolated(quoted(said))));
}

void OwnRules::show(const Hidden &one)
{
    //: %1 is what is pointed out as before
    const QString sentence = tr("Pointed out again: %1").arg(formats::isolated(one.name));
    tell(
        one.part == Part::Exceptions ? words().takeBack(one.part, one.id)
                                     : words().show(one.part, one.id),
        sentence);
}

void OwnRules::noteChange()
{
    m_layer.reset();
    emit changed();
}

QString OwnRules::keep(const OwnResult<OwnChange> &done, const QString &sentence)
{
    if (!done)
        return contenttext::notSaved(done.error());
    noteChange();
    m_content.note(*done, sentence);
    return {};
}

void OwnRules::tell(const OwnResult<OwnChange> &done, const QString &sentence)
{
    if (const QString wrong = keep(done, sentence); !wrong.isEmpty())
        m_content.say(wrong);
}

} // namespace evenkeel
