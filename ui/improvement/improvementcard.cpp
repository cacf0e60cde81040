#include "ui/improvement/improvementcard.h"

#include "ui/improvement/improvementrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int LongestWords = 2000;

} // namespace

ImprovementCard::ImprovementCard(const Kind &kind, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_card(new Card(kind.title, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    buildFields(guard);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_card->body()->addLayout(m_rows);
    m_card->body()->addStretch(1);
    setItems({});
}

void ImprovementCard::buildFields(const PersonalDataGuard &guard)
{
    m_title = new TextField(m_kind.titleField, m_kind.titleExample, this);
    if (!m_kind.detailField.isEmpty())
        m_detail = new TextField(m_kind.detailField, m_kind.detailExample, this);
    QVBoxLayout *body = m_card->body();
    body->setSpacing(8);
    for (TextField *field : {m_title, m_detail}) {
        if (!field)
            continue;
        field->edit()->setMaxLength(LongestWords);
        field->addBelow(new PersonalDataNote(guard, field->edit()));
        body->addWidget(field);
        connect(field, &TextField::submitted, this, &ImprovementCard::submit);
        connect(field, &TextField::textEdited, this, &ImprovementCard::noteTyped);
    }
    m_save = new Button({}, Button::Kind::Tonal, this);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Quiet, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {m_save, m_cancel}) {
        button->setSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    body->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &ImprovementCard::submit);
    connect(m_cancel, &Button::clicked, this, &ImprovementCard::clearFields);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ImprovementCard::cancel);
    updateButtons();
}

void ImprovementCard::setNotice(QWidget *notice)
{
    QVBoxLayout *body = m_card->body();
    body->insertWidget(body->indexOf(m_rows), notice);
}

void ImprovementCard::setItems(const QList<ImprovementItem> &items)
{
    for (QWidget *shown : std::as_const(m_shown)) {
        shown->hide();
        shown->deleteLater(); // the row whose button was pressed is still at work
    }
    m_shown.clear();
    m_card->setMeta(items.isEmpty() ? QString() : QLocale().toString(items.size()));
    for (const ImprovementItem &item : items)
        addRow(item);
    if (items.isEmpty()) {
        auto *words = new PlainLabel(m_kind.empty, looks::Secondary, this);
        words->setWordWrap(true);
        m_shown.append(words);
        m_rows->addWidget(words);
        words->show(); // the layout would do so only later
    }
    m_typed.setSaved(items);
    fill();
}

void ImprovementCard::addRow(const ImprovementItem &item)
{
    auto *line = new Divider(this);
    auto *row = new ImprovementRow(item, m_kind.states, this);
    const qint64 id = item.id;
    connect(row, &ImprovementRow::editRequested, this, [this, id] { edit(id); });
    connect(row, &ImprovementRow::removeRequested, this, [this, id] { emit removeRequested(id); });
    connect(row, &ImprovementRow::stateChosen, this, [this, id](int state) {
        emit stateChosen(id, state);
    });
    connect(row, &ImprovementRow::interactionsRequested, this, [this, item](QWidget *anchor) {
        emit interactionsRequested(item.interactions, anchor);
    });
    for (QWidget *widget : QWidgetList{line, row}) {
        m_shown.append(widget);
        m_rows->addWidget(widget);
        widget->show();
    }
}

void ImprovementCard::edit(qint64 id)
{
    m_typed.show(id);
    fill();
    focusField();
}

void ImprovementCard::noteTyped()
{
    m_typed.type({.title = m_title->text(), .detail = m_detail ? m_detail->text() : QString()});
    updateButtons();
    emit draftChanged();
}

/// A new one that was begun is no change to take back: its words stay.
void ImprovementCard::cancel()
{
    if (m_typed.shown() != 0)
        clearFields();
}

void ImprovementCard::clearFields()
{
    m_typed.letGo();
    fill();
    emit draftChanged();
}

void ImprovementCard::setDraft(const QJsonObject &draft)
{
    m_typed.setJson(draft);
    fill();
}

/// The fields show what is typed or saved; the cursor stays where it was if they do already.
void ImprovementCard::fill()
{
    const auto [title, detail] = m_typed.words();
    if (m_title->text() != title)
        m_title->setText(title);
    if (m_detail && m_detail->text() != detail)
        m_detail->setText(detail);
    updateButtons();
}

void ImprovementCard::focusField()
{
    m_title->edit()->setFocus(Qt::TabFocusReason);
}

void ImprovementCard::submit()
{
    if (!m_title->text().trimmed().isEmpty())
        emit saveRequested(
            m_typed.shown(), m_title->text().trimmed(),
            m_detail ? m_detail->text().trimmed() : QString());
}

void ImprovementCard::updateButtons()
{
    m_save->setText(m_typed.shown() ? tr("Save") : tr("Add", "to a list"));
    m_save->setEnabled(!m_title->text().trimmed().isEmpty());
    m_cancel->setVisible(m_typed.shown() != 0);
}

} // namespace evenkeel
