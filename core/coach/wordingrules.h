#pragma once

#include "core/coach/contentlist.h"
#include "core/coach/wordingpattern.h"
#include "core/coach/wordingvocabulary.h"

#include <array>

namespace evenkeel {

class ContentFile;

/// What a finding may be called; several items of a content file share one.
namespace wordingrules {
inline constexpr std::array Ids{
    "negative-word", "confrontation", "absolute-promise", "justifying",      "pity",
    "blame",         "jargon",        "wall-of-text",     "blaming-apology", "missing-next-step",
    "missing-time"};

/// What a suggestion may leave open, for the agent to fill in.
inline constexpr std::array OpenSlots{"reason",    "day, time", "time",     "name",
                                      "next step", "amount",    "customer", "promise"};
} // namespace wordingrules

/// Words and short patterns under one name, for use in patterns.
struct WordList
{
    QString id;
    std::vector<PatternSequence> entries;
};

/// Something that is fine: what overlaps it is not pointed out.
struct WordingException
{
    QString id;
    std::vector<PatternSequence> patterns;
    QStringList rules; ///< for which it holds; empty for all
    int layer = 0; ///< in which its id came first, from the lowest; it silences none above
};

/// Something in a draft that makes a rule be silent, such as a time.
struct WordingMark
{
    QString id;
    std::vector<PatternSequence> patterns;
};

/// How far a rule looks for a mark.
enum class MarkScope { Sentence, Paragraph, Draft };

/// What is pointed out, why, and what can be said instead.
struct WordingRule
{
    QString id;
    QString rule; ///< one of wordingrules::Ids
    QStringList principles;
    QString reason;
    std::vector<PatternSequence> patterns;
    QStringList suggestions; ///< with captures and open slots in braces
    QStringList unless; ///< ids of marks
    MarkScope scope = MarkScope::Sentence;
    bool isOfPromises = false; ///< holds only where nothing but a promise is written
    int layer = 0; ///< in which its id came first, from the lowest
};

/// How long a sentence or a paragraph may be.
struct WordingLength
{
    QString id;
    QString rule;
    QStringList principles;
    QString reason;
    bool isOfParagraph = false;
    int mostWords = 0;
};

/// Something good that is there already.
struct GoodSign
{
    QString id;
    QString label;
    std::vector<PatternSequence> patterns;
};

/// What one file says of the rules of the wording helper.
struct WordingLayer
{
    ContentList<Contraction> contractions{};
    ContentList<WordList> lists{};
    ContentList<WordingMark> marks{};
    ContentList<WordingException> exceptions{};
    ContentList<WordingRule> rules{};
    ContentList<WordingLength> lengths{};
    ContentList<GoodSign> good{};
};

/// The rules of the wording helper for one language, of all layers.
struct WordingRules
{
    QList<Contraction> contractions;
    QList<WordList> lists;
    QList<WordingMark> marks;
    QList<WordingException> exceptions;
    QList<WordingRule> rules;
    QList<WordingLength> lengths;
    QList<GoodSign> good;
    int layers = 0; ///< laid so far

    /// Those that are compiled in; English where there are none for `language`.
    [[nodiscard]] static WordingRules shipped(const QString &language);

    /// Lays the `wording.json` of a folder over them, where there is one.
    void layFolder(const QString &folder, ContentProblems &problems);
    void layFile(const ContentFile &file);
    /// What a file says that would be laid over them: its patterns may name their lists and marks.
    [[nodiscard]] WordingLayer read(const ContentFile &file) const;

    /// The single words of a list.
    [[nodiscard]] QStringList wordsOf(const QString &list) const;
};

} // namespace evenkeel
