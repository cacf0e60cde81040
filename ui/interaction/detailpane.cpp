#include "ui/interaction/detailpane.h"

#include "ui/interaction/fieldlist.h"
#include "ui/interaction/historylist.h"
#include "ui/interaction/rowtext.h"
#include "ui/interaction/stressline.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_where(new PlainLabel({}, looks::Secondary)),
      m_icon(new PlainLabel), m_title(new PlainLabel({}, looks::ReadingStrong)),
      m_more(new IconButton(u"more"_s, tr("More"))), m_fields(new FieldList),
      m_history(new HistoryList), m_edit(new Button(tr("Edit"), Button::Kind::Primary)),
      m_remove(new Button(tr("Delete"), Button::Kind::Quiet)),
      m_restore(new Button(tr("Put back"), Button::Kind::Primary))
{
    buildLayout();
    connect(m_more, &IconButton::clicked, this, &DetailPane::openMenu);
    connect(m_edit, &Button::clicked, this, &DetailPane::editRequested);
    connect(m_remove, &Button::clicked, this, &DetailPane::removeRequested);
    connect(m_restore, &Button::clicked, this, &DetailPane::restoreRequested);
    showNothing();
}

void DetailPane::buildLayout()
{
    m_edit->setIconName(u"edit"_s);
    m_edit->setKeyHint(tr("Ctrl E"));
    m_remove->setIconName(u"trash"_s);
    m_title->setWordWrap(true);

    m_head = new QHBoxLayout;
    m_head->setSpacing(6);
    m_head->addWidget(m_icon);
    m_head->addWidget(m_where, 1);
    m_head->addWidget(m_more);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(mirrored({16, 11, 13, 12}));
    head->addLayout(m_head);
    head->addSpacing(3);
    head->addWidget(m_title);

    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(16, 9, 16, 9);
    fields->addWidget(m_fields);
    bodyLayout->addLayout(head);
    bodyLayout->addWidget(new Divider);
    bodyLayout->addLayout(fields);
    m_asides = new QVBoxLayout;
    m_asides->setSpacing(0);
    bodyLayout->addLayout(m_asides);
    bodyLayout->addStretch();
    bodyLayout->addWidget(new Divider);
    bodyLayout->addWidget(m_history);
    auto *scroll = new ScrollArea;
    scroll->setColumn(body);

    m_foot = new QWidget;
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(mirrored({16, 9, 12, 8}));
    m_buttons->addStretch();
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(new Divider);
    foot->addLayout(m_buttons);
    placeButtons(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_foot);
}

void DetailPane::add(QWidget *aside)
{
    m_asides->addWidget(aside);
    orderStops();
}

void DetailPane::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    placeButtons(low);
    orderStops();
    showFoot();
}

/// Only where it holds something.
void DetailPane::showFoot()
{
    m_foot->setVisible(!m_low && m_content.row.interaction.id.isValid());
}

void DetailPane::placeButtons(bool beside)
{
    for (Button *button : {m_edit, m_restore, m_remove})
        button->setSize(beside ? Button::Size::Small : Button::Size::Normal);
    if (beside) {
        for (Button *button : {m_edit, m_restore, m_remove})
            m_head->addWidget(button);
    } else {
        m_buttons->insertWidget(0, m_edit);
        m_buttons->insertWidget(1, m_restore);
        m_buttons->addWidget(m_remove);
    }
}

/// Tab goes through the pane as it is read, wherever the buttons stand and whatever was added.
void DetailPane::orderStops()
{
    const QWidgetList buttons{m_edit, m_restore, m_remove};
    QWidgetList stops{m_more};
    if (m_low)
        stops += buttons;
    stops += m_fields->findChildren<QWidget *>();
    for (int i = 0; i < m_asides->count(); ++i)
        stops += m_asides->itemAt(i)->widget()->findChildren<QWidget *>();
    stops += m_history->findChildren<QWidget *>();
    if (!m_low)
        stops += buttons;
    QWidget *before = stops.takeFirst();
    for (QWidget *stop : std::as_const(stops)) {
        if ((stop->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, stop);
        before = stop;
    }
}

void DetailPane::show(const Content &content)
{
    m_content = content;
    const Interaction &interaction = content.row.interaction;
    m_where->setText(tr("%1, %2", "channel and time")
                         .arg(
                             labels::of(interaction.channel),
                             formats::moment(interaction.occurred, m_clock.today())));
    m_icon->setPixmap(
        Theme::of(this).icon(labels::iconOf(interaction.channel), 16, Token::Text2, this));
    m_icon->show();
    m_title->setText(rowtext::headline(content.row));
    m_more->show();
    m_history->setVisible(true);
    const bool deleted = interaction.deleted.has_value();
    m_edit->setVisible(!deleted);
    m_remove->setVisible(!deleted);
    m_restore->setVisible(deleted);
    showFoot();
    fill();
}

void DetailPane::showNothing()
{
    m_content = {};
    m_where->setText(tr("Choose an interaction to see it here."));
    m_icon->hide();
    m_title->setText({});
    m_fields->clear();
    m_history->setVisible(false);
    for (QWidget *widget : QList<QWidget *>{m_edit, m_remove, m_restore})
        widget->hide();
    showFoot();
}

void DetailPane::fill()
{
    const Interaction &interaction = m_content.row.interaction;
    m_fields->clear();
    m_fields->addText(tr("Customer"), formats::isolated(interaction.customer));
    m_fields->addText(tr("Category"), labels::category(interaction.category));
    addTags(tr("Tags"), interaction.tags);
    addStress();
    if (!interaction.trigger.isEmpty())
        m_fields->addText(tr("Trigger"), labels::trigger(interaction.trigger));
    if (interaction.severity)
        m_fields->addText(tr("Severity"), labels::of(*interaction.severity));
    addPromises();
    m_fields->addText(tr("Outcome"), labels::outcome(interaction.outcome));
    addCourtesyOffer();
    if (!interaction.escalatedTo.isEmpty()) {
        const QString sentence = interaction.escalationAccepted ? tr("%1, who accepted it")
                                                                : tr("%1, not accepted yet");
        m_fields->addText(tr("Escalated to"), sentence.arg(interaction.escalatedTo));
    }
    m_fields->addText(tr("Done"), interaction.actions.join(u'\n'));
    m_fields->addText(tr("Next step"), interaction.nextStep);
    QStringList techniques;
    for (const QString &technique : interaction.techniques)
        techniques << labels::technique(technique);
    addTags(tr("Techniques"), techniques);
    m_fields->addText(tr("Details"), interaction.details);
    for (const Lesson &lesson : std::as_const(m_content.lessons))
        m_fields->addText(tr("What I learned"), lesson.text);
    addLookBack();
    m_history->show(m_content.history, m_clock.today(), m_discreet);
    orderStops();
}

void DetailPane::addStress()
{
    if (!m_content.row.rating)
        return;
    m_fields->addWidget(
        tr("Stress after"), new StressLine(m_content.row.rating->value, m_discreet));
}

void DetailPane::addPromises()
{
    for (const FollowUp &followUp : std::as_const(m_content.row.followUps)) {
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        auto *text = new PlainLabel(formats::capitalised(followUp.text));
        text->setWordWrap(true);
        layout->addWidget(text);
        TagLook look = rowtext::followUpTag(followUp, m_clock);
        if (look.kind == TagLook::Kind::Quiet && followUp.due)
            look.text = formats::dueInFull(*followUp.due);
        layout->addWidget(new Tag(look), 0, Qt::AlignLeft);
        const bool promise = followUp.kind == FollowUpKind::Promise;
        m_fields->addWidget(promise ? tr("Promised") : labels::of(followUp.kind), box);
    }
}

void DetailPane::addCourtesyOffer()
{
    if (!m_content.courtesyDue)
        return;
    auto *add = new Button(tr("Add a courtesy check"), Button::Kind::Secondary);
    add->setSize(Button::Size::Small);
    add->setIconName(u"follow-ups"_s);
    add->setToolTip(
        tr("Ask whether all is well, %1").arg(formats::dueInFull(*m_content.courtesyDue)));
    connect(add, &Button::clicked, this, &DetailPane::courtesyRequested);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(add);
    layout->addStretch();
    m_fields->addWidget(tr("Afterwards"), box);
}

/// What was written stays out of sight while ratings do.
void DetailPane::addLookBack()
{
    const LookedBack &back = m_content.lookedBack;
    const bool isWritten = !back.answers.isEmpty();
    if (isWritten && m_discreet)
        m_fields->addText(tr("Looking back"), tr("Written. Hidden while ratings are."));
    for (const auto &[name, words] : back.answers) {
        if (!m_discreet)
            m_fields->addText(name, words);
    }
    if (!m_discreet) {
        m_fields->addText(tr("Spared by"), back.ideas.join(u'\n'));
        m_fields->addText(tr("To train"), back.skills.join(u'\n'));
    }
    if (m_content.row.interaction.deleted)
        return;
    auto *open = new Button(
        back.isBegun    ? tr("Go on looking back")
            : isWritten ? tr("Change what you wrote")
                        : tr("Look back"),
        Button::Kind::Secondary);
    open->setSize(Button::Size::Small);
    open->setIconName(u"reflect"_s);
    open->setToolTip(tr("A few questions, ninety seconds. Only you see the answers."));
    connect(open, &Button::clicked, this, &DetailPane::lookBackRequested);
    auto *box = new QWidget;
    auto *flow = new FlowLayout(6, box);
    flow->addWidget(open);
    if (hasCards())
        flow->addWidget(cardsButton());
    m_fields->addWidget(isWritten ? QString() : tr("For yourself"), box);
}

Button *DetailPane::cardsButton()
{
    auto *cards = new Button(tr("Cards for this"), Button::Kind::Quiet);
    cards->setSize(Button::Size::Small);
    cards->setIconName(u"coach"_s);
    //: %1 is a category
    const QString what = tr("Coach, the cards for %1 first")
                             .arg(labels::category(m_content.row.interaction.category));
    cards->setToolTip(plaintext::toolTip(what));
    cards->setAccessibleDescription(what);
    connect(cards, &Button::clicked, this, &DetailPane::askForCards);
    return cards;
}

/// Where no category is said nothing is known to fit.
bool DetailPane::hasCards() const
{
    const Interaction &interaction = m_content.row.interaction;
    return interaction.id.isValid() && !interaction.deleted && !interaction.category.isEmpty();
}

void DetailPane::askForCards()
{
    emit cardsRequested(hasCards() ? m_content.row.interaction.category : QString());
}

void DetailPane::addTags(const QString &name, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    auto *box = new QWidget;
    auto *flow = new FlowLayout(6, box);
    for (const QString &text : texts)
        flow->addWidget(new Tag({.text = text}));
    m_fields->addWidget(name, box);
}

void DetailPane::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_content.row.interaction.id.isValid()) {
        connect(
            menu->addAction(tr("Copy a note for your own system")), &QAction::triggered, this,
            &DetailPane::noteRequested);
    }
    if (m_content.row.interaction.id.isValid() && !m_content.row.interaction.deleted) {
        connect(
            menu->addAction(tr("Would have been spared by...")), &QAction::triggered, this,
            &DetailPane::ideasRequested);
        connect(
            menu->addAction(tr("A skill to train because of it...")), &QAction::triggered, this,
            &DetailPane::skillsRequested);
    }
    if (hasCards()) {
        connect(
            menu->addAction(tr("Cards for this")), &QAction::triggered, this,
            &DetailPane::askForCards);
    }
    connect(
        menu->addAction(tr("Show what was deleted")), &QAction::triggered, this,
        &DetailPane::binRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void DetailPane::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    if (m_content.row.interaction.id.isValid())
        fill();
}

void DetailPane::setCompact(bool compact)
{
    m_history->setFoldable(compact);
}

} // namespace evenkeel
