#pragma once

#include "core/base/result.h"
#include "core/capture/personaldataguard.h"
#include "core/improvement/improvement.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class ImprovementCard;
class ImprovementShelf;

/// What somebody wants to train, with the reasons, and ideas for the process with what they would
/// have spared. Beside each other where there is room.
class ImprovementPage final : public Page
{
    Q_OBJECT

public:
    ImprovementPage(
        ImprovementShelf &shelf, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;

    [[nodiscard]] ImprovementCard &skills() const { return *m_skills; }
    [[nodiscard]] ImprovementCard &ideas() const { return *m_ideas; }

signals:
    /// One is to be shown in the Log.
    void interactionRequested(evenkeel::InteractionId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout(const PersonalDataGuard &guard);
    void connectSkills();
    void connectIdeas();
    void refresh();
    void showAnswers();
    void offer(const QList<InteractionId> &interactions, QWidget *anchor);
    void place();
    [[nodiscard]] bool tell(const Result<> &done, const QString &words);

    ImprovementShelf &m_shelf;
    Button *m_back;
    ImprovementCard *m_skills = nullptr;
    ImprovementCard *m_ideas = nullptr;
    QVBoxLayout *m_answers = nullptr; ///< those that could become a skill
    QList<QWidget *> m_shownAnswers;
    QBoxLayout *m_columns = nullptr;
};

} // namespace evenkeel
