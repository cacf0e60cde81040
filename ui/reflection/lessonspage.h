#pragma once

#include "core/reflection/reflectionstore.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QListView;

namespace evenkeel {

class Card;
class EmptyState;
class PersonalDataGuard;
class RememberModel;
class RememberPane;
class SearchField;

/// All lessons and plans: a search, the list, and one of them in full. Reached from Reflect, and
/// Escape leads back there.
class LessonsPage final : public Page
{
    Q_OBJECT

public:
    LessonsPage(
        ChangeLog &log, ReflectionStore &reflections, const PersonalDataGuard &guard,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    void focusSearch() override;

signals:
    void interactionRequested(evenkeel::InteractionId id);
    /// The cards for calls of this category.
    void cardsRequested(const QString &category);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout(const PersonalDataGuard &guard);
    void connectParts();
    void addKeys();
    void arrange();
    void showCurrent();
    void refresh();
    void stepBack();
    void save(const Remembered &remembered);
    void remove(const Remembered &remembered);
    [[nodiscard]] Result<> write(const Remembered &remembered);
    [[nodiscard]] Result<> erase(const Remembered &remembered);

    ChangeLog &m_log;
    ReflectionStore &m_reflections;
    RememberModel *m_model;
    QWidget *m_back = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_rows = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_list = nullptr;
    Card *m_side = nullptr;
    RememberPane *m_pane = nullptr;
    QBoxLayout *m_row = nullptr;
};

} // namespace evenkeel
