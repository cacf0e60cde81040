#pragma once

#include "core/reflection/reflectionstore.h"
#include "core/storage/draftstore.h"
#include "ui/reflection/typedanswers.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

/// The answers to the questions about one interaction, as they are typed. What is not saved yet is
/// a draft that outlives a crash and the closing of the form; saving is one change with one undo,
/// and so is erasing.
class InteractionSheet final : public QObject
{
    Q_OBJECT

public:
    InteractionSheet(
        ChangeLog &log, ReflectionStore &reflections, const Interaction &interaction,
        QObject *parent = nullptr);
    /// Keeps what was typed last.
    ~InteractionSheet() override;

    /// Reads what is saved and what was typed and not saved.
    [[nodiscard]] Result<> open();

    [[nodiscard]] const TypedAnswers &typed() const { return m_typed; }
    /// Something differs from what is saved.
    [[nodiscard]] bool isChanged() const { return m_typed != m_saved; }
    /// Something is saved.
    [[nodiscard]] bool isWritten() const { return !m_saved.isEmpty(); }

    void setAnswer(const QString &prompt, const QString &text);
    void setWhen(const QString &text);
    void setThen(const QString &text);

    /// On failure everything typed stays. Faults: those of storage.
    [[nodiscard]] Result<> save();
    /// Takes away all that is saved and all that is typed.
    [[nodiscard]] Result<> erase();

    /// Writes the draft now instead of within a second; while the log is lent, as soon as it is
    /// back.
    Result<> keep();

signals:
    /// The draft was written, or there is none to write.
    void kept();
    void changed();
    /// The draft could not be kept.
    void failed(const evenkeel::Error &error);

private:
    [[nodiscard]] Result<> readSaved();
    [[nodiscard]] Result<> write(ChangeSet &changes);
    [[nodiscard]] Result<> writePlan(ChangeSet &changes);
    [[nodiscard]] Result<> writeDraft();
    void noteChange();

    ChangeLog &m_log;
    ReflectionStore &m_reflections;
    DraftStore m_drafts;
    Interaction m_interaction;
    QByteArray m_form; ///< the draft's
    TypedAnswers m_typed;
    TypedAnswers m_saved;
    std::optional<Plan> m_plan; ///< as it is saved
    QTimer m_later;
};

} // namespace evenkeel
