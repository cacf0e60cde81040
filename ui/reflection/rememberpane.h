#pragma once

#include "core/capture/personaldataguard.h"
#include "core/reflection/remembered.h"

#include <QWidget>

class QPlainTextEdit;

namespace evenkeel {

class Button;
class PlainLabel;
class TextField;

/// One lesson or plan in full: its words, where they came from, what was tried. Its words can be
/// edited in place; nobody else's are.
class RememberPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RememberPane(const PersonalDataGuard &guard, QWidget *parent = nullptr);

    /// Nothing where nothing is chosen. What is being edited stays while it is the same one.
    void show(const std::optional<Remembered> &remembered);
    void edit();
    [[nodiscard]] bool isEditing() const { return m_editing; }
    void cancelEditing();
    /// What stands in the fields.
    void save();

signals:
    void interactionRequested(evenkeel::InteractionId id);
    /// The cards for calls of this category.
    void cardsRequested(const QString &category);
    /// With other words; the rest is as it was.
    void edited(const evenkeel::Remembered &remembered);
    void removeRequested(const evenkeel::Remembered &remembered);
    void editingChanged();

private:
    void buildLayout(const PersonalDataGuard &guard);
    void setEditing(bool editing);
    void fill();
    [[nodiscard]] Remembered typed() const;

    std::optional<Remembered> m_shown;
    bool m_editing = false;
    PlainLabel *m_kind = nullptr;
    PlainLabel *m_words = nullptr;
    PlainLabel *m_trials = nullptr;
    PlainLabel *m_origin = nullptr;
    Button *m_open = nullptr;
    Button *m_cards = nullptr;
    QWidget *m_lesson = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_plan = nullptr;
    TextField *m_when = nullptr;
    TextField *m_then = nullptr;
    Button *m_edit = nullptr;
    Button *m_remove = nullptr;
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace evenkeel
