#include "ui/insight/findingscard.h"

#include "core/insight/associations.h"
#include "ui/insight/headlines.h"
#include "ui/text/labels.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

/// With the name of its category or channel in place of the id.
Finding named(Finding finding)
{
    if (finding.kind == Finding::Kind::Category)
        finding.subject = labels::category(finding.subject);
    else if (finding.kind == Finding::Kind::Channel)
        finding.subject = Headlines::channel(finding.subject);
    return finding;
}

} // namespace

FindingsCard::FindingsCard(const Words &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(tr("What went together"), this);
    all->addWidget(m_card);
    m_more = new IconButton(
        QStringLiteral("more"), tr("Show the interactions: %1").arg(tr("What went together")),
        m_card);
    m_more->setSmall(true);
    m_card->head()->addWidget(m_more);
    connect(m_more, &IconButton::clicked, this, &FindingsCard::openMenu);
    m_sentences = new PlainLabel({}, looks::Body, m_card);
    m_sentences->setWordWrap(true);
    m_card->body()->addWidget(m_sentences);
    m_basis = new PlainLabel({}, looks::Meta, m_card);
    m_basis->setWordWrap(true);
    m_card->body()->addWidget(m_basis);
    hide();
}

void FindingsCard::setSummary(const Summary &summary)
{
    m_findings = summary.findings;
    m_days = summary.period;
    QStringList sentences;
    for (const Finding &finding : std::as_const(m_findings))
        sentences.append(sentenceOf(named(finding), m_words));
    sentences.append(testedText(summary.tested, m_words));
    if (m_findings.isEmpty())
        sentences.append(tr("None stood out."));
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    m_basis->setText(tr("%1 Brackets: %2 interval.")
                         .arg(
                             Headlines::ratedBasis(summary.stress) + QLatin1Char('.'),
                             Headlines::percent(IntervalShare)));
    m_basis->setVisible(!m_findings.isEmpty());
    m_more->setVisible(!m_findings.isEmpty());
    setVisible(summary.tested > 0);
}

void FindingsCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Finding &finding : std::as_const(m_findings)) {
        const RecordsAsked records = recordsOf(finding, m_days);
        connect(menu->addAction(opening(finding)), &QAction::triggered, this, [this, records] {
            emit recordsRequested(records);
        });
    }
    const int side = isRightToLeft() ? m_more->width() : 0;
    menu->popup(m_more->mapToGlobal(QPoint(side, m_more->height())));
}

QString FindingsCard::opening(const Finding &finding) const
{
    const QString subject = subjectOf(named(finding), m_words);
    if (subject.isEmpty())
        return tr("Show all rated interactions");
    //: %1 is what they have in common: "Mondays", "Mornings", a category or a channel
    return tr("Show the rated interactions: %1").arg(subject);
}

} // namespace evenkeel
