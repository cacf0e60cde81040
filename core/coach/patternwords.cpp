#include "core/coach/patternwords.h"

#include <algorithm>

namespace evenkeel::patternwords {

using namespace Qt::StringLiterals;

namespace {

using Kind = PatternPart::Kind;

const QString Anything = u"\u2026"_s;

/// A sign that means something to a pattern, some of them only where a word begins.
bool isSign(QChar c, bool begins)
{
    return u"()[]{}<>|,\\"_s.contains(c) || (begins && u"#/^$.*"_s.contains(c));
}

class Sampler
{
public:
    Sampler(const QList<WordList> &lists, std::size_t variant) : m_lists(lists), m_variant(variant)
    {
    }

    void take(const PatternSequence &sequence, int depth);
    [[nodiscard]] QString words() const { return m_words.join(u' '); }

private:
    void take(const PatternPart &part, int depth);
    void takeList(const QString &name, int depth);
    [[nodiscard]] const PatternSequence &chosen(const PatternPart &part) const
    {
        return part.choices.at(std::min(m_variant, part.choices.size() - 1));
    }
    void takeAnything()
    {
        if (m_words.isEmpty() || m_words.constLast() != Anything)
            m_words.append(Anything);
    }

    const QList<WordList> &m_lists;
    std::size_t m_variant;
    QStringList m_words;
};

/// Lists may name themselves.
void Sampler::take(const PatternSequence &sequence, int depth)
{
    if (depth > 2 * wordingpattern::DeepestNesting)
        return;
    for (const PatternPart &part : sequence)
        take(part, depth);
}

void Sampler::take(const PatternPart &part, int depth)
{
    switch (part.kind) {
    case Kind::Word: m_words.append(part.text); break;
    case Kind::Choice:
        if (!part.isOptional)
            take(chosen(part), depth + 1);
        break;
    case Kind::Capture:
        if (part.choices.empty())
            takeAnything();
        else
            take(chosen(part), depth + 1);
        break;
    case Kind::List: takeList(part.text, depth + 1); break;
    case Kind::Gap:
    case Kind::Number:
    case Kind::Rest: takeAnything(); break;
    case Kind::Pause:
    case Kind::Ahead:
    case Kind::Start:
    case Kind::End: break;
    }
}

void Sampler::takeList(const QString &name, int depth)
{
    const auto list = std::ranges::find(m_lists, name, &WordList::id);
    if (list != m_lists.end() && !list->entries.empty())
        take(list->entries.front(), depth);
}

} // namespace

QString tidied(const QString &words)
{
    QStringList chunks = words.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!chunks.isEmpty() && !WordingVocabulary::saysSomething(chunks.constFirst()))
        chunks.removeFirst();
    while (!chunks.isEmpty() && !WordingVocabulary::saysSomething(chunks.constLast()))
        chunks.removeLast();
    return chunks.join(u' ');
}

QString escaped(const QString &words)
{
    const QString text = tidied(words);
    QString pattern;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isSign(text.at(at), at == 0 || text.at(at - 1) == u' '))
            pattern += u'\\';
        pattern += text.at(at);
    }
    return pattern;
}

std::optional<QString> plain(const PatternSequence &pattern)
{
    QStringList words;
    for (const PatternPart &part : pattern) {
        if (part.kind != Kind::Word)
            return std::nullopt;
        words.append(part.text);
    }
    return words.join(u' ');
}

QString sample(const PatternSequence &pattern, const QList<WordList> &lists, std::size_t variant)
{
    Sampler sampler(lists, variant);
    sampler.take(pattern, 0);
    return sampler.words();
}

} // namespace evenkeel::patternwords
