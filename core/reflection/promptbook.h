#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// One question about a period or an interaction. No question asks which call still hurts.
struct Question
{
    QString id;
    QString text; ///< in the user's language
    QString label{}; ///< what stands before the answer; empty where it stands below the question
    QStringList covers{}; ///< ids of the principles of the guidance

    friend bool operator==(const Question &, const Question &) = default;
};

/// The questions of resources/guidance, one file for each language. They are asked in short sets,
/// each ending in the if-then plan.
class PromptBook
{
public:
    /// The question that a plan answers.
    static constexpr QLatin1StringView Plan{"plan"};
    /// The one whose answer may become a skill to train.
    static constexpr QLatin1StringView Skill{"skill"};
    /// The one whose answer may come back at the start of the next shift.
    static constexpr QLatin1StringView KindAct{"kind-act"};

    /// `language` is a code such as "en"; English where there is no such file.
    explicit PromptBook(const QString &language = {});

    [[nodiscard]] const QList<Question> &all() const { return m_prompts; }
    [[nodiscard]] int setCount() const { return static_cast<int>(m_sets.size()); }

    /// The questions of a set; numbers beyond the last begin again.
    [[nodiscard]] QList<Question> set(int number) const;

    /// What is asked about one interaction, in ninety seconds.
    [[nodiscard]] QList<Question> aboutInteraction() const { return named(m_aboutInteraction); }

private:
    [[nodiscard]] QList<Question> named(const QStringList &ids) const;

    QList<Question> m_prompts;
    QList<QStringList> m_sets;
    QStringList m_aboutInteraction;
};

} // namespace evenkeel
