#pragma once

#include "core/reflection/reflection.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class PersonalDataGuard;
class PlainLabel;
class ScrollArea;
class TextField;

/// The newest lessons of the period, a line to add one, and the way to all of them.
class LessonCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonCard(const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// Newest first; the first few are shown. `meta` is said beside the title.
    void setLessons(const QList<Lesson> &lessons, const QString &meta);
    /// The lesson that was typed is saved.
    void clearInput();

    /// In this width; the lessons are then out of sight.
    [[nodiscard]] int leastHeight(int width) const;

signals:
    /// There is a field now, or more below it.
    void heightChanged();
    void addRequested(const QString &text);
    void allRequested();

protected:
    bool event(QEvent *event) override;

private:
    void build(const PersonalDataGuard &guard);
    void showInput();

    Card *m_card = nullptr;
    TextField *m_input = nullptr;
    ScrollArea *m_scroll = nullptr; ///< the rows, where the card is low
    QVBoxLayout *m_rows = nullptr;
    PlainLabel *m_more = nullptr;
    QList<QWidget *> m_shown;
};

} // namespace evenkeel
