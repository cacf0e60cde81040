#include "ui/reflection/rememberpane.h"

#include "ui/reflection/rememberedtext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textside.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype LongestText = 2000;
constexpr int LeastTextHeight = 110;

} // namespace

RememberPane::RememberPane(const PersonalDataGuard &guard, QWidget *parent) : QWidget(parent)
{
    buildLayout(guard);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_shown && m_shown->interaction)
            emit interactionRequested(*m_shown->interaction);
    });
    connect(m_cards, &Button::clicked, this, [this] {
        if (m_shown)
            emit cardsRequested(m_shown->category);
    });
    connect(m_edit, &Button::clicked, this, &RememberPane::edit);
    connect(m_cancel, &Button::clicked, this, &RememberPane::cancelEditing);
    connect(m_save, &Button::clicked, this, &RememberPane::save);
    connect(m_remove, &Button::clicked, this, [this] {
        if (m_shown)
            emit removeRequested(*m_shown);
    });
    for (TextField *field : {m_when, m_then})
        connect(field, &TextField::submitted, this, &RememberPane::save);
    show(std::nullopt);
}

void RememberPane::buildLayout(const PersonalDataGuard &guard)
{
    auto *body = new QWidget;
    m_kind = new PlainLabel({}, looks::Label, body);
    m_words = new PlainLabel({}, looks::Reading, body);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trials = new PlainLabel({}, looks::Secondary, body);
    m_origin = new PlainLabel({}, looks::Secondary, body);
    m_open = new Button(tr("Open the interaction"), Button::Kind::Secondary, body);
    m_open->setSize(Button::Size::Small);
    m_cards = new Button(tr("Cards for this"), Button::Kind::Quiet, body);
    m_cards->setSize(Button::Size::Small);
    m_cards->setIconName(u"coach"_s);

    m_lesson = new QWidget(body);
    m_text = new QPlainTextEdit(m_lesson);
    m_text->setAccessibleName(tr("Lesson"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::of(this).px(LeastTextHeight));
    new TextSide(m_text);
    auto *lesson = new QVBoxLayout(m_lesson);
    lesson->setContentsMargins({});
    lesson->addWidget(m_text);
    lesson->addWidget(new PersonalDataNote(guard, m_text));

    m_plan = new QWidget(body);
    m_when = new TextField(tr("If", "beginning of an if-then plan"), {}, m_plan);
    m_then = new TextField(tr("then I", "second half of an if-then plan"), {}, m_plan);
    auto *plan = new QVBoxLayout(m_plan);
    plan->setContentsMargins({});
    plan->setSpacing(8);
    for (TextField *field : {m_when, m_then}) {
        field->edit()->setMaxLength(LongestText);
        field->addBelow(new PersonalDataNote(guard, field->edit()));
        plan->addWidget(field);
    }

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QWidget *part : QWidgetList{m_kind, m_words, m_lesson, m_plan, m_trials, m_origin})
        column->addWidget(part);
    auto *ways = new QWidget(body);
    auto *flow = new FlowLayout(6, ways);
    flow->addWidget(m_open);
    flow->addWidget(m_cards);
    column->addWidget(ways);
    column->addStretch();
    for (PlainLabel *label : {m_words, m_trials, m_origin})
        label->setWordWrap(true);
    auto *scroll = new ScrollArea(this);
    scroll->setColumn(body);

    m_edit = new Button(tr("Edit"), Button::Kind::Secondary, this);
    m_edit->setIconName(u"edit"_s);
    m_edit->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_E)));
    m_remove = new Button(tr("Delete"), Button::Kind::Quiet, this);
    m_remove->setIconName(u"trash"_s);
    m_save = new Button(tr("Save"), Button::Kind::Primary, this);
    m_save->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_cancel = new Button(tr("Cancel"), Button::Kind::Quiet, this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 12, 8);
    foot->addWidget(m_edit);
    foot->addWidget(m_save);
    foot->addWidget(m_cancel);
    foot->addStretch();
    foot->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
}

void RememberPane::show(const std::optional<Remembered> &remembered)
{
    const bool same = m_shown && remembered && m_shown->isSame(*remembered);
    m_shown = remembered;
    if (!same)
        setEditing(false);
    fill();
}

void RememberPane::edit()
{
    if (!m_shown || m_editing)
        return;
    m_text->setPlainText(m_shown->text);
    m_when->setText(m_shown->when);
    m_then->setText(m_shown->then);
    setEditing(true);
    if (m_shown->lesson)
        m_text->setFocus(Qt::TabFocusReason);
    else
        m_when->setFocus(Qt::TabFocusReason);
}

void RememberPane::cancelEditing()
{
    setEditing(false);
    m_edit->setFocus(Qt::TabFocusReason);
}

void RememberPane::save()
{
    if (!m_editing)
        return;
    const Remembered other = typed();
    if (other.text.isEmpty() && other.when.isEmpty() && other.then.isEmpty())
        return; // to have no words is to delete it, and that has a button
    setEditing(false);
    m_edit->setFocus(Qt::TabFocusReason);
    if (!(other == *m_shown))
        emit edited(other);
}

Remembered RememberPane::typed() const
{
    Remembered other = *m_shown;
    if (other.lesson) {
        other.text = m_text->toPlainText().trimmed().left(LongestText);
    } else {
        other.when = m_when->text().trimmed();
        other.then = m_then->text().trimmed();
    }
    return other;
}

void RememberPane::setEditing(bool editing)
{
    if (editing == m_editing)
        return;
    m_editing = editing;
    fill();
    emit editingChanged();
}

void RememberPane::fill()
{
    const bool any = m_shown.has_value();
    const bool editing = any && m_editing;
    m_lesson->setVisible(editing && m_shown->lesson);
    m_plan->setVisible(editing && m_shown->plan);
    m_words->setVisible(any && !editing);
    for (Button *button : {m_save, m_cancel})
        button->setVisible(editing);
    for (Button *button : {m_edit, m_remove})
        button->setVisible(any && !editing);
    m_kind->setText(
        any ? (m_shown->lesson ? tr("Lesson") : tr("If-then plan"))
            : tr("Choose a lesson or plan to see it here."));
    const QString trials = any ? rememberedtext::trials(m_shown->trials) : QString();
    m_trials->setText(trials.isEmpty() ? tr("Not tried yet, as far as you said.") : trials);
    m_trials->setVisible(any);
    m_origin->setVisible(any);
    m_open->setVisible(any && m_shown->interaction);
    m_cards->setVisible(any && !m_shown->category.isEmpty());
    if (!any)
        return;
    //: %1 is a category
    const QString cards
        = tr("Coach, the cards for %1 first").arg(labels::category(m_shown->category));
    m_cards->setToolTip(plaintext::toolTip(cards));
    m_cards->setAccessibleDescription(cards);
    m_words->setText(rememberedtext::sentence(*m_shown));
    const QString written = formats::shortDay(m_shown->written.local().date());
    const QString from = rememberedtext::origin(*m_shown);
    m_origin->setText(
        from.isEmpty() ? tr("Written on %1").arg(written)
                       //: %1 is a day, %2 a category and what happened
                       : tr("Written on %1. From: %2").arg(written, from));
}

} // namespace evenkeel
