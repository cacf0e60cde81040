#include "ui/coach/draftreview.h"

#include "ui/coach/coachshelf.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

DraftReview::DraftReview(CoachShelf &shelf, QObject *parent) : QObject(parent), m_shelf(shelf)
{
    connect(&m_shelf, &CoachShelf::rulesChanged, this, &DraftReview::readAgain);
}

/// By other rules than before.
void DraftReview::readAgain()
{
    m_cache = {};
    if (m_text.isEmpty())
        return;
    m_report = m_shelf.wording().check(m_text, m_cache);
    refresh();
}

void DraftReview::prepare()
{
    std::ignore = m_shelf.wording();
}

void DraftReview::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_report = m_shelf.wording().check(m_text, m_cache);
    if (m_text.isEmpty())
        m_kept.clear();
    refresh();
}

QString DraftReview::said(const WordingFinding &finding) const
{
    return m_text.mid(finding.span.start, finding.span.length);
}

RuleChoice DraftReview::choiceFor(const WordingFinding &finding) const
{
    if (!m_shelf.rules().isOffered())
        return RuleChoice::None;
    return m_shelf.rules().term(finding.item) ? RuleChoice::Change : RuleChoice::Hide;
}

void DraftReview::setCurrent(qsizetype index)
{
    if (index == m_current || index < 0 || index >= m_findings.size())
        return;
    m_current = index;
    emit currentChanged();
}

void DraftReview::next()
{
    if (!m_findings.isEmpty())
        setCurrent((m_current + 1) % m_findings.size());
}

void DraftReview::keep()
{
    if (m_current < 0)
        return;
    m_kept.insert(keyOf(m_findings.at(m_current)));
    refresh();
}

QString DraftReview::keyOf(const WordingFinding &finding) const
{
    return finding.rule + QLatin1Char('\n') + said(finding).simplified().toCaseFolded();
}

/// Stays at the place in the text where it was.
void DraftReview::refresh()
{
    const qsizetype place = m_current < 0 ? 0 : m_findings.at(m_current).span.start;
    m_findings = m_report.findings;
    m_findings.removeIf(
        [this](const WordingFinding &finding) { return m_kept.contains(keyOf(finding)); });
    const auto at = std::ranges::find_if(m_findings, [place](const WordingFinding &finding) {
        return finding.span.start + finding.span.length > place;
    });
    m_current = at == m_findings.end() ? m_findings.size() - 1 : at - m_findings.begin();
    emit changed();
    emit currentChanged();
}

} // namespace evenkeel
