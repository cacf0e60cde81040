#pragma once

#include "ui/improvement/typeditems.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class PersonalDataGuard;
class TextField;

/// A list of skills or of ideas, and the fields for a new one or for other words of one that is
/// there.
class ImprovementCard final : public QWidget
{
    Q_OBJECT

public:
    /// What one list says and another does not.
    struct Kind
    {
        QString title;
        QString empty; ///< said where there is none
        QString titleField;
        QString titleExample;
        QString detailField{}; ///< empty: an item has no more than its title
        QString detailExample{};
        QStringList states{}; ///< empty: none
    };

    ImprovementCard(const Kind &kind, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    void setItems(const QList<ImprovementItem> &items);
    /// What was typed is saved, or not wanted.
    void clearFields();
    /// What is typed and not saved; empty for nothing.
    [[nodiscard]] QJsonObject draft() const { return m_typed.toJson(); }
    void setDraft(const QJsonObject &draft);
    void focusField();
    /// Stands between the fields and the list; the card takes it over.
    void setNotice(QWidget *notice);

signals:
    void draftChanged();
    /// An id of 0 is a new one.
    void saveRequested(qint64 id, const QString &title, const QString &detail);
    void removeRequested(qint64 id);
    void stateChosen(qint64 id, int state);
    /// Below `anchor`, or at once where it is one.
    void interactionsRequested(const QList<evenkeel::InteractionId> &interactions, QWidget *anchor);

private:
    void buildFields(const PersonalDataGuard &guard);
    void addRow(const ImprovementItem &item);
    void edit(qint64 id);
    void noteTyped();
    void cancel();
    void submit();
    void fill();
    void updateButtons();

    Kind m_kind;
    Card *m_card = nullptr;
    QVBoxLayout *m_rows = nullptr;
    TextField *m_title = nullptr;
    TextField *m_detail = nullptr; ///< none where an item has none
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
    TypedItems m_typed;
    QList<QWidget *> m_shown;
};

} // namespace evenkeel
