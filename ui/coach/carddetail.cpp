#include "ui/coach/carddetail.h"

#include "ui/coach/sayline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
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
    m_words->addStretch();
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
    addText({}, m_shown.why);
    addWords(tr("Say"), m_shown.say, true);
    addWords(tr("Rather than"), m_shown.ratherThan, false);
    addText(tr("Try it on the next call"), m_shown.toTry);
}

/// Before the stretch at the end.
void CardDetail::addPart(QWidget *part)
{
    m_words->insertWidget(m_words->count() - 1, part);
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
    m_pin->setText(pinned ? tr("Take the pin away") : tr("Pin to the top"));
    m_pin->setKind(pinned ? Button::Kind::Secondary : Button::Kind::Primary);
}

void CardDetail::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

} // namespace evenkeel
