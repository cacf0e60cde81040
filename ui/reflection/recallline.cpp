#include "ui/reflection/recallline.h"

#include "ui/reflection/rememberedtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int LeastBeside = 520; ///< from here on words and answers stand in one row

} // namespace

RecallLine::RecallLine(QWidget *parent) : QWidget(parent)
{
    buildLayout();
    connect(m_helped, &Button::clicked, this, [this] { choose(Outcome::Helped); });
    connect(m_didNot, &Button::clicked, this, [this] { choose(Outcome::DidNot); });
    connect(m_notYet, &Button::clicked, this, &RecallLine::putAway);
    hide();
}

void RecallLine::buildLayout()
{
    auto *sign = new PlainLabel({}, this);
    sign->setPixmap(Theme::of(this).icon(u"reflect"_s, 16, Token::Text3, this));
    m_words = new PlainLabel({}, looks::Secondary, this);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(sign, 0, Qt::AlignTop);
    said->addWidget(m_words, 1);

    m_question = new PlainLabel(tr("Tried it?"), looks::Meta, this);
    m_helped = new Button(tr("Helped"), Button::Kind::Quiet, this);
    m_didNot = new Button(tr("Did not help"), Button::Kind::Quiet, this);
    m_notYet = new Button(tr("Not yet"), Button::Kind::Quiet, this);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(2);
    answers->addWidget(m_question);
    answers->addSpacing(4);
    for (Button *button : {m_helped, m_didNot, m_notYet}) {
        button->setSize(Button::Size::Small);
        answers->addWidget(button);
    }
    // Nothing may move under the pointer once an answer is given.
    QSizePolicy keepsPlace = m_notYet->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_notYet->setSizePolicy(keepsPlace);
    answers->addStretch();
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins({});
    m_row->setSpacing(4);
    m_row->addLayout(said, 1);
    m_row->addLayout(answers);
    place();
}

void RecallLine::show(const Remembered &remembered, std::optional<Outcome> answer)
{
    const bool isNew = !m_shown || !m_shown->isSame(remembered);
    m_shown = remembered;
    m_answer = answer;
    const QString sentence = rememberedtext::sentence(remembered);
    m_words->setText(sentence);
    setAccessibleName(
        //: %1 is a lesson or plan in the user's words
        remembered.lesson ? tr("You noted: %1").arg(sentence) : tr("Your plan: %1").arg(sentence));
    dress(m_helped, Outcome::Helped, tr("Tried it, and it helped: %1").arg(sentence));
    dress(m_didNot, Outcome::DidNot, tr("Tried it, and it did not help: %1").arg(sentence));
    m_notYet->setAccessibleName(tr("Not tried yet: %1").arg(sentence));
    m_notYet->setVisible(!answer);
    QWidget::show();
    if (!isNew)
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void RecallLine::dress(Button *button, Outcome outcome, const QString &spoken)
{
    const bool chosen = m_answer == outcome;
    // As wide as its words are at most: those of the chosen one are bolder.
    button->setKind(Button::Kind::Tonal);
    button->setMinimumWidth(button->sizeHint().width());
    button->setKind(chosen ? Button::Kind::Tonal : Button::Kind::Quiet);
    button->setAccessibleName(chosen ? tr("Answered: %1").arg(spoken) : spoken);
    button->setToolTip(chosen ? tr("Takes the answer back") : QString());
}

void RecallLine::clear()
{
    m_shown.reset();
    m_answer.reset();
    hide();
}

void RecallLine::choose(Outcome outcome)
{
    emit answered(m_answer == outcome ? std::nullopt : std::optional(outcome));
}

void RecallLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RecallLine::place()
{
    const bool beside = width() >= Theme::of(this).px(LeastBeside);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setWordWrap(!beside);
    m_words->setElided(beside);
}

} // namespace evenkeel
