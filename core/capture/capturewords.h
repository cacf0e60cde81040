#pragma once

#include "core/base/result.h"
#include "core/capture/datewords.h"
#include "core/capture/phrasetable.h"
#include "core/capture/wordclass.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>

namespace evenkeel {

/// How a promise announces itself.
enum class Cue {
    AgentModal, ///< "I will"
    AgentWould, ///< "I'd": only with a verb of the agent's
    AgentDoing, ///< "I'm": only with "calling", "sending" and a time
    BareModal, ///< "will"
    Vow, ///< "promised"
    Owe, ///< "owe"
    Verb, ///< "call back"
    Noun, ///< "callback"
    Imperative, ///< "send", with a time
};

/// What a word after a slash means.
enum class SlashKind { Channel, Outcome, Trigger, Severity };

struct SlashWord
{
    SlashKind kind = SlashKind::Channel;
    QString id; ///< of the list, or the number of the severity

    friend bool operator==(const SlashWord &, const SlashWord &) = default;
};

/// A word that an unknown one is compared with, and how many slips are allowed.
struct ForgivenWord
{
    QString word;
    int slips = 1;

    friend bool operator==(const ForgivenWord &, const ForgivenWord &) = default;
};

/// The words of one language for the quick line, read from a file. The code knows what kinds of
/// words there are, never a word.
class CaptureWords
{
public:
    /// Fault: FileFormat, the detail says what was expected.
    [[nodiscard]] static Result<CaptureWords> fromJson(const QByteArray &json);

    /// A shipped language by its code; English for one that is not shipped.
    [[nodiscard]] static CaptureWords shipped(QStringView language);

    /// The code of the language, for example "en".
    [[nodiscard]] QString language() const { return m_language; }

    [[nodiscard]] bool is(const LineWord &word, WordClass wordClass) const
    {
        return is(word.text, wordClass);
    }
    [[nodiscard]] bool is(const QString &word, WordClass wordClass) const
    {
        return (m_classes.value(word) >> static_cast<int>(wordClass) & 1U) != 0;
    }

    [[nodiscard]] const PhraseTable<Cue> &cues() const { return m_cues; }
    [[nodiscard]] const DateWords &dates() const { return m_dates; }

    /// "never came": a promise that was not kept.
    [[nodiscard]] const PhraseTable<bool> &unkept() const { return m_unkept; }

    /// Where they end the clause: "we would call, and did not".
    [[nodiscard]] const PhraseTable<bool> &unkeptAtEnd() const { return m_unkeptAtEnd; }

    /// "not needed", "declined": after a cue, no promise.
    [[nodiscard]] const PhraseTable<bool> &declined() const { return m_declined; }

    /// "last week", "ago": a vow with these is an old one.
    [[nodiscard]] const PhraseTable<bool> &surelyPast() const { return m_surelyPast; }

    /// "security code"
    [[nodiscard]] const PhraseTable<bool> &securityCodes() const { return m_securityCodes; }

    /// Words that begin an action when a colon follows: "did".
    [[nodiscard]] const QStringList &actionWords() const { return m_actionWords; }

    /// Further words after a slash, beside the ids of the lists.
    [[nodiscard]] const QHash<QString, SlashWord> &slashWords() const { return m_slashWords; }

    /// Words with a meaning here, which are never taken for a slip of another.
    [[nodiscard]] bool isKnown(const QString &word) const { return m_known.contains(word); }

    /// Known slips and what was meant.
    [[nodiscard]] const QHash<QString, QString> &slips() const { return m_slips; }

    /// Words that an unknown word is compared with.
    [[nodiscard]] const QList<ForgivenWord> &forgiven() const { return m_forgiven; }

private:
    void readCues(const QJsonObject &json);
    void readClasses(const QJsonObject &json);
    void readSlash(const QJsonObject &json);
    void readForgiven(const QJsonObject &json);
    void gatherKnown();

    QString m_language;
    QHash<QString, quint64> m_classes;
    PhraseTable<Cue> m_cues;
    PhraseTable<bool> m_unkept;
    PhraseTable<bool> m_unkeptAtEnd;
    PhraseTable<bool> m_declined;
    PhraseTable<bool> m_surelyPast;
    PhraseTable<bool> m_securityCodes;
    DateWords m_dates;
    QStringList m_actionWords;
    QHash<QString, SlashWord> m_slashWords;
    QSet<QString> m_known;
    QHash<QString, QString> m_slips;
    QList<ForgivenWord> m_forgiven;
};

} // namespace evenkeel
