#include "ui/coach/carddetail.h"

#include "ui/coach/sayline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int IconSize = 20;
constexpr int Padding = 16;
constexpr int FootHeight = 55;

} // namespace

CardDetail::CardDetail(QWidget *parent) : QWidget(parent)
{
    buildLayout();
    setCard(nullptr);
}

void CardDetail::buildLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(this);
    m_card->setFlush(true);
    all->addWidget(m_card);

    auto *column = new QWidget;
    m_words = new QVBoxLayout(column);
    m_words->setContentsMargins(Padding, Padding, Padding, Padding);
    m_words->setSpacing(8);
    m_head = new QWidget(column);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(12);
    m_title = new PlainLabel({}, looks::ReadingStrong, m_head);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    m_words->addWidget(m_head);
    m_whose = new PlainLabel({}, looks::Meta, column);
    m_words->addWidget(m_whose);
    m_words->addStretch();
    buildActions();
    m_words->addWidget(m_actions);
    m_scroll = new ScrollArea(m_card);
    m_scroll->setColumn(column);
    m_card->body()->addWidget(m_scroll, 1);

    m_pin = new Button({}, Button::Kind::Primary, m_card);
    m_pin->setIconName(u"pin"_s);
    connect(m_pin, &Button::clicked, this, &CardDetail::pinRequested);
    m_copy = new IconButton(u"copy"_s, {}, m_card);
    m_copy->setName(tr("Copy the first sentence"), tr("Ctrl C", "keys"));
    connect(m_copy, &IconButton::clicked, this, [this] {
        if (!m_shown.say.isEmpty())
            emit copyRequested(m_shown.say.first());
    });
    m_card->foot()->addWidget(m_pin);
    m_card->foot()->addStretch();
    m_card->foot()->addWidget(m_copy);
    m_card->setFootHeight(FootHeight);
}

void CardDetail::buildActions()
{
    m_actions = new QWidget;
    m_actions->setLayout(new FlowLayout(4));
    const auto add = [this](const QString &text, const QString &icon, auto asked) {
        auto *button = new Button(text, Button::Kind::Quiet, m_actions);
        button->setSize(Button::Size::Small);
        button->setIconName(icon);
        connect(button, &Button::clicked, this, asked);
        m_actions->layout()->addWidget(button);
        return button;
    };
    add(tr("Change"), u"edit"_s, &CardDetail::changeRequested);
    add(tr("Hide"), u"eye-off"_s, &CardDetail::hideRequested)->setKeyHint(tr("H", "keys"));
    m_takeBack = add({}, u"undo"_s, &CardDetail::takeBackRequested);
}

void CardDetail::setWhose(OwnContent::Whose whose, bool changeable)
{
    using enum OwnContent::Whose;
    m_actions->setVisible(changeable);
    m_whose->setVisible(whose != Others);
    m_whose->setText(whose == Own ? tr("Your own card.") : tr("In your words."));
    m_takeBack->setVisible(whose != Others);
    m_takeBack->setText(whose == Own ? tr("Delete") : tr("Back to the original"));
    m_takeBack->setIconName(whose == Own ? u"trash"_s : u"undo"_s);
}

void CardDetail::setCard(const CoachCard *card)
{
    qDeleteAll(std::exchange(m_parts, {}));
    delete std::exchange(m_icon, nullptr);
    m_shown = card ? *card : CoachCard();
    m_title->setText(m_shown.title);
    m_card->setFootVisible(card);
    m_copy->setVisible(!m_shown.say.isEmpty());
    if (!m_shown.icon.isEmpty()) {
        m_icon = new Glyph(m_shown.icon, IconSize, Token::Accent, m_head);
        m_icon->setBoxed(true);
        static_cast<QHBoxLayout *>(m_head->layout())->insertWidget(0, m_icon, 0, Qt::AlignTop);
    }
    if (!card)
        return;
    addText({}, m_shown.why.isEmpty() ? m_shown.text : m_shown.why);
    addWords(tr("Say"), m_shown.say, true);
    addWords(tr("Rather than"), m_shown.ratherThan, false);
    addText(tr("Try it on the next call"), m_shown.toTry);
}

/// Before the stretch and what can be done.
void CardDetail::addPart(QWidget *part)
{
    m_words->insertWidget(m_words->count() - 2, part);
    m_parts.append(part);
    part->show();
}

void CardDetail::addHead(const QString &text)
{
    if (text.isEmpty())
        return;
    addPart(new PlainLabel(text, looks::CardTitle));
}

void CardDetail::addText(const QString &head, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!head.isEmpty()) {
        addPart(new Divider);
    }
    addHead(head);
    auto *words = new PlainLabel(text, looks::Secondary);
    words->setWordWrap(true);
    addPart(words);
}

void CardDetail::addWords(const QString &head, const QStringList &sentences, bool says)
{
    if (sentences.isEmpty())
        return;
    if (says) {
        addPart(new Divider);
    }
    addHead(head);
    for (const QString &sentence : sentences) {
        auto *line = new SayLine(
            {.text = sentence}, says ? SayLine::Kind::Say : SayLine::Kind::RatherThan);
        if (says) {
            connect(
                line, &SayLine::clicked, this, [this, sentence] { emit copyRequested(sentence); });
        }
        addPart(line);
    }
}

void CardDetail::setPinned(bool pinned)
{
    m_pin->setText(pinned ? tr("Take the pin away") : tr("Pin to in-call strip"));
    m_pin->setKind(pinned ? Button::Kind::Secondary : Button::Kind::Primary);
}

void CardDetail::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

} // namespace evenkeel
