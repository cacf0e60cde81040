#include "ui/incall/boundaryview.h"

#include "core/coach/callsession.h"
#include "ui/coach/sitenote.h"
#include "ui/incall/saidrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

namespace {

constexpr int Edge = 16;
constexpr int QuietEdge = 10; ///< around the words of a quiet button

} // namespace

BoundaryView::BoundaryView(CallSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sentences(new QVBoxLayout),
      m_title(new PlainLabel({}, looks::CardTitle, this)),
      m_warning(new PlainLabel({}, looks::Label, this)),
      m_reminder(new PlainLabel({}, looks::Label, this)), m_foot(new QVBoxLayout)
{
    auto *back = new Button(tr("Back to the steps"), Button::Kind::Quiet, this);
    back->setSize(Button::Size::Small);
    connect(back, &Button::clicked, this, &BoundaryView::left);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(mirrored({Edge, 8, Edge - QuietEdge, 0}));
    head->addWidget(m_title, 1);
    head->addWidget(back);
    m_sentences->setContentsMargins(0, 4, 0, 4);
    m_sentences->setSpacing(0);
    m_foot->setContentsMargins(Edge, 4, Edge, 8);
    m_foot->setSpacing(6);
    for (PlainLabel *label : {m_warning, m_reminder}) {
        label->setWordWrap(true);
        m_foot->addWidget(label);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(m_sentences);
    all->addLayout(m_foot);
    all->addStretch(1);
    connect(&session, &CallSession::changed, this, &BoundaryView::follow);
}

void BoundaryView::setContent(
    const Boundary &boundary, const QString &reminder, const SitePolicy &site)
{
    delete std::exchange(m_whom, nullptr);
    if (SiteNote::has(site, SiteNote::About::Escalation)) {
        m_whom = new SiteNote(site, SiteNote::About::Escalation, this);
        m_foot->addWidget(m_whom);
    }
    m_title->setText(boundary.title);
    setAccessibleName(boundary.title);
    m_warning->setText(boundary.warning);
    m_warning->setVisible(!boundary.warning.isEmpty());
    m_reminder->setText(reminder);
    m_reminder->setVisible(!reminder.isEmpty());
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QString &sentence : boundary.says) {
        auto *row = new SaidRow(sentence, this);
        const auto number = int(m_rows.size());
        connect(row, &SaidRow::clicked, this, [this, number] { m_session.say(number); });
        m_sentences->addWidget(row);
        row->show();
        m_rows.append(row);
    }
    follow();
}

QWidget *BoundaryView::first() const
{
    return m_rows.isEmpty() ? nullptr : m_rows.first();
}

void BoundaryView::follow()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        std::optional<QTime> at;
        for (const CallRun::Said &said : m_session.run().said()) {
            if (said.sentence == i)
                at = m_session.momentOf(said.at).local().time();
        }
        m_rows.at(i)->setSaid(at);
    }
}

void BoundaryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
