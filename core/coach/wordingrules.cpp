#include "core/coach/wordingrules.h"

#include "core/coach/coachbook.h"
#include "core/coach/contentfile.h"

#include <QFile>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastWords = 5;
constexpr int MostWords = 1000;

/// Reads the items of one file; knows which lists and marks its patterns may name.
class RuleReader
{
public:
    RuleReader(QStringList lists, QStringList marks)
        : m_lists(std::move(lists)), m_marks(std::move(marks))
    {
    }

    [[nodiscard]] Contraction contraction(const ContentNode &node) const;
    [[nodiscard]] WordList list(const ContentNode &node);
    [[nodiscard]] WordingMark mark(const ContentNode &node);
    [[nodiscard]] WordingException exception(const ContentNode &node) const;
    [[nodiscard]] WordingRule rule(const ContentNode &node) const;
    [[nodiscard]] WordingLength length(const ContentNode &node) const;
    [[nodiscard]] GoodSign good(const ContentNode &node) const;

private:
    [[nodiscard]] std::vector<PatternSequence>
    patterns(const ContentNode &node, QLatin1StringView key) const;
    static void readSuggestions(const ContentNode &node, WordingRule &rule);
    static QString ruleId(const ContentNode &node);

    QStringList m_lists;
    QStringList m_marks;
};

/// Patterns that name no list which is not there.
std::vector<PatternSequence>
RuleReader::patterns(const ContentNode &node, QLatin1StringView key) const
{
    std::vector<PatternSequence> patterns;
    if (!node.has(key))
        node.report(ContentFault::Missing, key);
    for (const ContentText &text : node.placedTexts(key)) {
        const auto sequence = wordingpattern::parse(text.text);
        const bool isKnown = sequence
            && std::ranges::all_of(wordingpattern::lists(*sequence), [this](const QString &list) {
                                 return m_lists.contains(list);
                             });
        if (isKnown)
            patterns.push_back(*sequence);
        else
            node.reportLine(text.line, ContentFault::BadPattern, text.text);
    }
    return patterns;
}

QString RuleReader::ruleId(const ContentNode &node)
{
    QString rule = node.text("rule"_L1);
    const bool isKnown = std::ranges::any_of(
        wordingrules::Ids, [&rule](const char *id) { return rule == QLatin1StringView(id); });
    if (!rule.isEmpty() && !isKnown)
        node.reportAt("rule"_L1, ContentFault::UnknownWord, u"rule"_s, rule);
    return rule;
}

Contraction RuleReader::contraction(const ContentNode &node) const
{
    node.allowOnly({"id"_L1, "short"_L1, "long"_L1, "hidden"_L1});
    Contraction contraction{
        .id = {}, .shortForms = node.texts("short"_L1), .longForm = node.text("long"_L1)};
    for (const QString &form : std::as_const(contraction.shortForms)) {
        if (form.indexOf(u'|') <= 0)
            node.reportAt("short"_L1, ContentFault::BadPattern, form);
    }
    if (contraction.longForm.count(u' ') != 1)
        node.reportAt("long"_L1, ContentFault::BadPattern, contraction.longForm);
    return contraction;
}

WordList RuleReader::list(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "words"_L1, "hidden"_L1});
    WordList list{.id = {}, .entries = patterns(node, "words"_L1)};
    m_lists.append(node.quietId());
    return list;
}

WordingMark RuleReader::mark(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "find"_L1, "hidden"_L1});
    m_marks.append(node.quietId());
    return {.id = {}, .patterns = patterns(node, "find"_L1)};
}

WordingException RuleReader::exception(const ContentNode &node) const
{
    node.allowOnly({"id"_L1, "find"_L1, "rules"_L1, "hidden"_L1});
    WordingException exception{
        .id = {}, .patterns = patterns(node, "find"_L1), .rules = node.texts("rules"_L1)};
    for (const QString &rule : std::as_const(exception.rules)) {
        const bool isKnown = std::ranges::any_of(
            wordingrules::Ids, [&rule](const char *id) { return rule == QLatin1StringView(id); });
        if (!isKnown)
            node.reportAt("rules"_L1, ContentFault::UnknownWord, u"rules"_s, rule);
    }
    return exception;
}

/// Each slot of a suggestion is captured by a pattern, or one that may stay open.
void RuleReader::readSuggestions(const ContentNode &node, WordingRule &rule)
{
    QStringList known;
    for (const char *slot : wordingrules::OpenSlots)
        known.append(QString::fromLatin1(slot));
    for (const PatternSequence &pattern : rule.patterns)
        known += wordingpattern::captures(pattern);
    for (const ContentText &text : node.placedTexts("say"_L1)) {
        rule.suggestions.append(text.text);
        for (const QString &part : text.text.split(u'{').mid(1)) {
            const QString slot = part.section(u'}', 0, 0);
            if (!part.contains(u'}') || !known.contains(slot))
                node.reportLine(text.line, ContentFault::UnknownSlot, slot);
        }
    }
}

WordingRule RuleReader::rule(const ContentNode &node) const
{
    node.allowOnly(
        {"id"_L1, "rule"_L1, "principles"_L1, "reason"_L1, "find"_L1, "say"_L1, "unless"_L1,
         "unless_in"_L1, "in"_L1, "hidden"_L1});
    WordingRule rule{
        .id = {},
        .rule = ruleId(node),
        .principles = node.principles(),
        .reason = node.text("reason"_L1),
        .patterns = patterns(node, "find"_L1),
        .suggestions = {},
        .unless = node.texts("unless"_L1)};
    readSuggestions(node, rule);
    for (const QString &mark : std::as_const(rule.unless)) {
        if (!m_marks.contains(mark))
            node.reportAt("unless"_L1, ContentFault::LeadsNowhere, u"unless"_s, mark);
    }
    if (node.has("unless_in"_L1)) {
        const QString scope
            = node.word("unless_in"_L1, {"sentence"_L1, "paragraph"_L1, "draft"_L1});
        rule.scope = scope == "draft"_L1 ? MarkScope::Draft
            : scope == "paragraph"_L1    ? MarkScope::Paragraph
                                         : MarkScope::Sentence;
    }
    rule.isOfPromises = node.has("in"_L1) && node.word("in"_L1, {"promise"_L1}) == "promise"_L1;
    return rule;
}

WordingLength RuleReader::length(const ContentNode &node) const
{
    node.allowOnly(
        {"id"_L1, "rule"_L1, "principles"_L1, "reason"_L1, "of"_L1, "most_words"_L1, "hidden"_L1});
    if (!node.has("most_words"_L1))
        node.report(ContentFault::Missing, u"most_words"_s);
    const int most = node.number("most_words"_L1).value_or(LeastWords);
    if (most < LeastWords || most > MostWords)
        node.reportAt("most_words"_L1, ContentFault::OutOfRange, u"most_words"_s);
    return {
        .id = {},
        .rule = ruleId(node),
        .principles = node.principles(),
        .reason = node.text("reason"_L1),
        .isOfParagraph = node.word("of"_L1, {"sentence"_L1, "paragraph"_L1}) == "paragraph"_L1,
        .mostWords = most};
}

GoodSign RuleReader::good(const ContentNode &node) const
{
    node.allowOnly({"id"_L1, "label"_L1, "find"_L1, "hidden"_L1});
    return {.id = {}, .label = node.text("label"_L1), .patterns = patterns(node, "find"_L1)};
}

template<class Item>
QStringList idsOf(const QList<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids.append(item.id);
    return ids;
}

/// One that replaces another stays what it is to the layers between.
template<class Item>
void layWithLayer(QList<Item> &items, ContentList<Item> layer, int number)
{
    for (Item &item : layer.items) {
        const auto same = std::ranges::find(items, item.id, &Item::id);
        item.layer = same == items.end() ? number : same->layer;
    }
    layOver(items, layer);
}

} // namespace

WordingRules WordingRules::shipped(const QString &language)
{
    const QString english = CoachBook::ownFolder(u"en"_s);
    const QString folder = CoachBook::ownFolder(language);
    WordingRules rules;
    ContentProblems problems; // a test holds that there are none
    rules.layFolder(QFile::exists(folder + u"/wording.json"_s) ? folder : english, problems);
    return rules;
}

void WordingRules::layFolder(const QString &folder, ContentProblems &problems)
{
    if (const auto file = ContentFile::at(folder + u"/wording.json"_s, problems))
        layFile(*file);
}

void WordingRules::layFile(const ContentFile &file)
{
    const WordingLayer layer = read(file);
    layOver(contractions, layer.contractions);
    layOver(lists, layer.lists);
    layOver(marks, layer.marks);
    layWithLayer(exceptions, layer.exceptions, layers);
    layWithLayer(rules, layer.rules, layers);
    layOver(lengths, layer.lengths);
    layOver(good, layer.good);
    ++layers;
}

WordingLayer WordingRules::read(const ContentFile &file) const
{
    const ContentNode root = file.root();
    root.allowOnly(
        {"contractions"_L1, "lists"_L1, "marks"_L1, "exceptions"_L1, "rules"_L1, "lengths"_L1,
         "good"_L1});
    RuleReader reader(idsOf(lists), idsOf(marks));
    WordingLayer layer;
    layer.contractions = readContentList<Contraction>(
        root, "contractions"_L1, [&](const auto &n) { return reader.contraction(n); });
    layer.lists = readContentList<WordList>(
        root, "lists"_L1, [&](const auto &n) { return reader.list(n); });
    layer.marks = readContentList<WordingMark>(
        root, "marks"_L1, [&](const auto &n) { return reader.mark(n); });
    layer.exceptions = readContentList<WordingException>(
        root, "exceptions"_L1, [&](const auto &n) { return reader.exception(n); });
    layer.rules = readContentList<WordingRule>(
        root, "rules"_L1, [&](const auto &n) { return reader.rule(n); });
    layer.lengths = readContentList<WordingLength>(
        root, "lengths"_L1, [&](const auto &n) { return reader.length(n); });
    layer.good
        = readContentList<GoodSign>(root, "good"_L1, [&](const auto &n) { return reader.good(n); });
    return layer;
}

QStringList WordingRules::wordsOf(const QString &list) const
{
    const auto found = std::ranges::find(lists, list, &WordList::id);
    QStringList words;
    if (found == lists.end())
        return words;
    for (const PatternSequence &entry : found->entries) {
        if (entry.size() == 1 && entry.front().kind == PatternPart::Kind::Word)
            words.append(entry.front().text);
    }
    return words;
}

} // namespace evenkeel
