#pragma once

#include "core/coach/contentstamp.h"
#include "core/coach/ownwording.h"
#include "core/coach/wordingfinding.h"

#include <QObject>

#include <optional>

namespace evenkeel {

class OwnContent;

/// What the user adds to the rules of the wording helper and hides of them. It is written to the
/// user's own folder; OwnContent says it and takes the last change back.
class OwnRules final : public QObject
{
    Q_OBJECT

public:
    using Part = OwnWording::Part;

    /// What is not pointed out, and what it is called.
    struct Hidden
    {
        Part part{};
        QString id{};
        QString name{};
    };

    /// The folders that lie one over the other, the lowest first, the program's own in `language`
    /// among them; the last is the user's where `content` offers one.
    OwnRules(QString language, QStringList folders, OwnContent &content, QObject *parent = nullptr);

    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] QList<Hidden> hidden() const;
    [[nodiscard]] QList<OwnTerm> terms() const;
    /// Nothing where it is no term of the user's.
    [[nodiscard]] std::optional<OwnTerm> term(const QString &id) const;

    /// What else the rule of a finding points out, by examples.
    [[nodiscard]] QString nameOf(const WordingFinding &finding) const;
    /// Whether that is these words and nothing else.
    [[nodiscard]] bool findsOnly(const WordingFinding &finding, const QString &words) const;
    [[nodiscard]] static QString nameOf(const OwnTerm &term);
    [[nodiscard]] static QString quoted(const QString &words);

    /// What is wrong, in words; empty where it is saved.
    [[nodiscard]] QString put(const OwnTerm &term);
    void remove(const OwnTerm &term);
    /// Nothing that its rule finds is pointed out any more.
    void hide(const WordingFinding &finding);
    /// These words are not pointed out any more as what the finding says.
    void leaveAlone(const WordingFinding &finding, const QString &said);
    void show(const Hidden &one);

    /// Files may have been changed from outside.
    void lookAgain();

signals:
    void changed(); ///< the user's file is another

private:
    [[nodiscard]] QString keep(const OwnResult<OwnChange> &done, const QString &sentence);
    void tell(const OwnResult<OwnChange> &done, const QString &sentence);
    void noteChange();
    [[nodiscard]] OwnWording &words() const;
    [[nodiscard]] const WordingLayer &layer() const;
    [[nodiscard]] const WordingRule *rule(const QString &id) const;
    [[nodiscard]] const WordingLength *length(const QString &id) const;
    [[nodiscard]] QStringList samplesOf(const WordingRule &rule) const;
    [[nodiscard]] QString nameOf(Part part, const QString &id) const;

    QString m_language;
    QStringList m_below;
    QString m_folder; ///< the user's
    OwnContent &m_content;
    QList<ContentStamp> m_belowStamps;
    mutable std::optional<OwnWording> m_words; ///< read when it is first asked for
    mutable std::optional<WordingLayer> m_layer;
};

} // namespace evenkeel
