#pragma once

#include "ui/widgets/page.h"

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class CardsView;
class CoachShelf;
class SayInsteadView;
class SegmentedControl;

/// Coach: the advice at the moment it is needed.
class CoachPage final : public Page
{
    Q_OBJECT

public:
    enum class View { Cards, SayInstead };

    explicit CoachPage(CoachShelf &shelf, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    void focusSearch() override;

    void showView(View view);
    /// The cards, with those for this category first.
    void showFor(const QString &category);

    [[nodiscard]] CardsView &cards() const { return *m_cards; }
    [[nodiscard]] SayInsteadView &sayInstead() const { return *m_say; }

signals:
    /// Words that belong into the clipboard.
    void copyRequested(const QString &words);

private:
    void buildLayout();
    void addShortcuts();
    void copy(const QString &words, const QString &told);
    [[nodiscard]] View view() const;

    CoachShelf &m_shelf;
    QVBoxLayout *m_all = nullptr;
    SegmentedControl *m_choice = nullptr;
    QWidget *m_private = nullptr;
    Button *m_paste = nullptr;
    QStackedLayout *m_views = nullptr;
    CardsView *m_cards = nullptr;
    SayInsteadView *m_say = nullptr;
};

} // namespace evenkeel
