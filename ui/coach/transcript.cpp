#include "ui/coach/transcript.h"

#include "core/coach/practicerun.h"
#include "ui/coach/talkbox.h"
#include "ui/text/coachlabels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int Gap = 8;
constexpr qsizetype BoxesOfATurn = 3;
constexpr TextLook Head{.size = TextSize::Meta, .weight = QFont::DemiBold, .token = Token::Text2};

} // namespace

Transcript::Transcript(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)),
      m_about(new PlainLabel({}, looks::Secondary))
{
    m_column->setContentsMargins(Padding, Padding, Padding, Padding);
    m_column->setSpacing(Gap);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(0, 0, 0, Gap);
    m_column->addWidget(m_about);
    m_column->addStretch();
}

void Transcript::clear()
{
    truncate(0);
}

void Transcript::show(const PracticeRun &run)
{
    m_about->setText(run.scenario().about);
    m_spoken.clear();
    const qsizetype turns = run.played().size();
    const qsizetype before = (m_boxes.size() - 1) / BoxesOfATurn;
    truncate(BoxesOfATurn * turns + 1);
    if (turns > before)
        addAnswer(run, turns - 1);
    if (turns > before || m_boxes.isEmpty())
        addNewest(run);
    announce(*m_boxes.last());
    offerOther(run);
}

void Transcript::announce(TalkBox &box)
{
    box.announce();
    m_spoken += (m_spoken.isEmpty() ? QString() : u"\n"_s) + box.accessibleName();
    emit announced(box.accessibleName());
}

void Transcript::truncate(qsizetype parts)
{
    while (m_boxes.size() > parts) {
        TalkBox *box = m_boxes.takeLast();
        box->hide();
        box->deleteLater(); // its own button may have been pressed
    }
}

/// Before the stretch at the end.
TalkBox *Transcript::append(TalkBox *box)
{
    m_column->insertWidget(m_column->count() - 1, box);
    m_boxes.append(box);
    box->QWidget::show();
    return box;
}

void Transcript::addAnswer(const PracticeRun &run, qsizetype number)
{
    const PlayedTurn &played = run.played().at(number);
    const ScenarioReply *reply = run.replyOf(number);
    auto *mine = append(new TalkBox(TalkBox::Kind::Mine));
    mine->add(tr("You"), Head);
    mine->add(played.typed.isEmpty() ? reply->text : played.typed, looks::Reading);

    auto *note = append(new TalkBox(TalkBox::Kind::Note));
    if (played.isRecognised) {
        if (!played.typed.isEmpty())
            note->add(tr("Taken for: “%1”").arg(reply->text), looks::Secondary);
        note->add(CoachLabels::principles(reply->principles), looks::CardTitle);
        note->add(reply->feedback, looks::Body);
        //: %1: what the customer would have made of the answer
        note->add(tr("They would have heard: “%1”").arg(reply->heard), looks::Secondary);
    } else { // what is said about that reply would be said about other words
        //: %1: one of the replies
        note->add(
            tr("Your words hold nothing that this conversation listens for here. They were taken "
               "for: “%1”")
                .arg(reply->text),
            looks::Body);
    }
    announce(*note);
}

void Transcript::addNewest(const PracticeRun &run)
{
    if (const ScenarioTurn *turn = run.turn()) {
        auto *caller = append(new TalkBox(TalkBox::Kind::Caller));
        //: %1: how the caller sounds, such as "loud and fast"
        caller->add(tr("Caller, %1").arg(turn->calm), Head);
        caller->add(turn->caller, looks::Reading);
    } else if (const ScenarioEnd *end = run.ending()) {
        auto *ending = append(new TalkBox(TalkBox::Kind::End));
        //: %1: how the caller sounds, such as "calm, a little relieved"
        ending->add(tr("The end. The caller now: %1").arg(end->calm), Head);
        ending->add(end->text, looks::Reading);
    }
}

void Transcript::offerOther(const PracticeRun &run)
{
    if (m_other) {
        m_other->hide();
        m_other->deleteLater(); // it may be the one that was pressed
        m_other = nullptr;
    }
    if (run.played().isEmpty() || run.played().last().isRecognised)
        return;
    auto *other = new Button(tr("Choose another reply"), Button::Kind::Secondary);
    other->setSize(Button::Size::Small);
    connect(other, &Button::clicked, this, &Transcript::otherReplyWanted);
    m_boxes.at(m_boxes.size() - 2)->add(other);
    other->show();
    m_other = other;
}

QList<QWidget *> Transcript::newest() const
{
    const auto last = m_boxes.last(qMin(m_boxes.size(), BoxesOfATurn));
    return {last.begin(), last.end()};
}

} // namespace evenkeel
