#pragma once

#include "core/base/daterange.h"
#include "core/reflection/reflectionstore.h"
#include "core/storage/draftstore.h"
#include "ui/reflection/typedanswers.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

/// The answers to the questions about one period, as they are typed. What is not saved yet is a
/// draft that outlives a crash and a change of the period; saving is one change with one undo.
class AnswerSheet final : public QObject
{
    Q_OBJECT

public:
    AnswerSheet(
        ChangeLog &log, ReflectionStore &reflections, DraftStore &drafts,
        QObject *parent = nullptr);
    /// Keeps what was typed last.
    ~AnswerSheet() override;

    /// Shows the answers of another period; what was typed about this one stays a draft.
    [[nodiscard]] Result<> open(const DateRange &period);

    [[nodiscard]] QString answer(const QString &prompt) const
    {
        return m_typed.answers.value(prompt);
    }
    /// "If ..." and "then I ..."
    [[nodiscard]] QString when() const { return m_typed.when; }
    [[nodiscard]] QString then() const { return m_typed.then; }
    /// Something differs from what is saved.
    [[nodiscard]] bool isChanged() const { return m_typed != m_saved; }
    /// Ids of the questions that have an answer.
    [[nodiscard]] QStringList answered() const { return m_typed.answers.keys(); }

    void setAnswer(const QString &prompt, const QString &text);
    void setWhen(const QString &text);
    void setThen(const QString &text);

    /// On failure everything typed stays. Faults: those of storage.
    [[nodiscard]] Result<> save();

    /// Writes the draft now instead of within a second; while the log is lent, as soon as it is
    /// back.
    Result<> keep();

signals:
    /// Another period was opened, or an undo changed what is saved.
    void reloaded();
    void changed();
    /// The draft could not be kept.
    void failed(const evenkeel::Error &error);

private:
    [[nodiscard]] Result<> readSaved();
    [[nodiscard]] Result<> readDraft();
    [[nodiscard]] Result<> write(ChangeSet &changes);
    [[nodiscard]] Result<> writePlan(ChangeSet &changes);
    [[nodiscard]] Result<> writeDraft();
    void noteChange();
    void reload();

    ChangeLog &m_log;
    ReflectionStore &m_reflections;
    DraftStore &m_drafts;
    DateRange m_period;
    TypedAnswers m_typed;
    TypedAnswers m_saved;
    std::optional<Plan> m_plan; ///< as it is saved
    QJsonObject m_others; ///< drafts about other periods
    QTimer m_later;
};

} // namespace evenkeel
