#include "ui/breather/pastsessions.h"

#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString ratingsOf(const TakenBreather &session)
{
    const QLocale locale;
    if (session.before && session.after) {
        return PastSessions::tr("%1 before, %2 after")
            .arg(locale.toString(session.before->value()), locale.toString(session.after->value()));
    }
    if (session.before)
        return PastSessions::tr("%1 before").arg(locale.toString(session.before->value()));
    if (session.after)
        return PastSessions::tr("%1 after").arg(locale.toString(session.after->value()));
    return PastSessions::tr("not rated");
}

} // namespace

PastSessions::PastSessions(const QList<TakenBreather> &sessions, QDate today, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Past sessions"));
    resize(Theme::of(this).px(520), Theme::of(this).px(480));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(8);
    for (const TakenBreather &session : sessions)
        addRow(*column, session, today);
    if (sessions.isEmpty()) {
        column->addWidget(new EmptyState(
            EmptyState::Drawing::Icon, tr("No sessions yet"),
            tr("A breather that you take stands here afterwards."), inside, u"breathe"_s));
    }
    column->addStretch(1);
    auto *area = new ScrollArea(this);
    area->setColumn(inside);
    auto *close = new Button(tr("Close"), Button::Kind::Secondary, this);
    connect(close, &Button::clicked, this, &PastSessions::accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(area, 1);
    all->addWidget(close, 0, Qt::AlignTrailing);
}

void PastSessions::addRow(QVBoxLayout &column, const TakenBreather &session, QDate today)
{
    const Breather &breather = session.breather;
    auto *title = new PlainLabel(
        tr("%1, %2", "name and length of a breather")
            .arg(BreathingLabels::title(breather), BreathingLabels::roundLength(breather.taken)),
        looks::Strong);
    title->setElided(true);
    auto *when = new PlainLabel(formats::moment(breather.started, today), looks::Meta);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(title);
    names->addWidget(when);
    if (!breather.note.isEmpty()) {
        auto *note = new PlainLabel(breather.note, looks::Body);
        note->setWordWrap(true);
        names->addWidget(note);
    }
    auto *row = new QHBoxLayout;
    row->addLayout(names, 1);
    row->addWidget(new PlainLabel(ratingsOf(session), looks::Secondary));
    column.addLayout(row);
    column.addWidget(new Divider);
}

} // namespace evenkeel
