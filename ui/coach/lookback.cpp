#include "ui/coach/lookback.h"

#include "core/coach/practicerun.h"
#include "ui/text/coachlabels.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int Gap = 4;

} // namespace

LookBack::LookBack(QWidget *parent) : QWidget(parent), m_scroll(new ScrollArea(this))
{
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(Padding, Padding, Padding, Padding);
    m_column->setSpacing(Gap);
    m_column->addStretch();
    m_scroll->setColumn(column);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrows scroll it
    m_scroll->setAccessibleName(tr("Look back"));
    setFocusProxy(m_scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
}

void LookBack::show(const PracticeRun &run, const QString &ended)
{
    qDeleteAll(std::exchange(m_parts, {}));
    addWords(
        tr("What each reply was about, and what else could be tried there."), looks::Secondary);
    for (qsizetype number = 0; number < run.played().size(); ++number) {
        add(new Divider);
        addTurn(run, number);
    }
    describe(ended);
}

void LookBack::describe(const QString &ended)
{
    QStringList words{ended};
    for (const QWidget *part : std::as_const(m_parts)) {
        if (const auto *label = qobject_cast<const PlainLabel *>(part))
            words.append(label->text());
    }
    m_scroll->setAccessibleDescription(words.join(u'\n'));
}

void LookBack::addTurn(const PracticeRun &run, qsizetype number)
{
    const PlayedTurn &played = run.played().at(number);
    const ScenarioReply *reply = run.replyOf(number);
    const QString said = played.typed.isEmpty() ? reply->text : played.typed;
    //: %1: number of the turn, %2: what was said in it
    addWords(tr("%1. %2").arg(QLocale().toString(number + 1), said), looks::Strong);
    m_parts.last()->setContentsMargins(0, Gap, 0, 0); // below the line
    const QString about = CoachLabels::principles(reply->principles);
    if (!played.isRecognised) //: %1: one of the replies
        addWords(tr("Not recognised, and taken for: “%1”").arg(reply->text), looks::Secondary);
    else if (!about.isEmpty())
        addWords(tr("About: %1").arg(about), looks::Secondary);
    const QString also = CoachLabels::principles(run.alsoPossible(number));
    if (!also.isEmpty())
        addWords(tr("Could be tried as well: %1").arg(also), looks::Secondary);
}

void LookBack::addWords(const QString &words, const TextLook &look)
{
    auto *label = new PlainLabel(words, look);
    label->setWordWrap(true);
    add(label);
}

/// Before the stretch at the end.
void LookBack::add(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
    m_parts.append(part);
    part->show();
}

void LookBack::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

} // namespace evenkeel
