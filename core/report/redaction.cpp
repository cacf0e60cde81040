#include "core/report/redaction.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// 0 is "A", 25 "Z", 26 "AA".
QString letterFor(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + static_cast<char16_t>(rest % 26)));
    return letters;
}

bool isMark(QChar c)
{
    return c == u'@' || c == u'#';
}

bool endsWordAt(QStringView text, qsizetype position)
{
    return position >= text.size() || !text.at(position).isLetterOrNumber();
}

bool beginsWordAt(QStringView text, qsizetype position)
{
    return position == 0 || !text.at(position - 1).isLetterOrNumber();
}

} // namespace

Redaction::Redaction(const ExportDocument &document)
{
    for (const ExportEntry &entry : document.entries) {
        learn(entry.interaction.customer);
        for (const FollowUp &followUp : entry.followUps)
            learn(followUp.customer);
    }
    for (const FollowUp &followUp : document.loose)
        learn(followUp.customer);
    std::ranges::sort(m_lengths, std::greater());
    m_lengths.resize(std::unique(m_lengths.begin(), m_lengths.end()) - m_lengths.begin());
}

void Redaction::learn(const QString &reference)
{
    const QString folded = reference.toCaseFolded();
    if (folded.isEmpty() || m_letters.contains(folded))
        return;
    m_letters.insert(folded, letterFor(m_letters.size()));
    m_lengths.append(folded.size());
}

QString Redaction::letterOf(const QString &reference) const
{
    return m_letters.value(reference.toCaseFolded());
}

/// The length of the longest reference that begins at `start`, or 0.
qsizetype Redaction::referenceAt(QStringView text, qsizetype start) const
{
    const bool marked = start > 0 && isMark(text.at(start - 1));
    for (const qsizetype length : m_lengths) {
        if (start + length > text.size() || (length < ShortestBare && !marked))
            continue;
        if (!endsWordAt(text, start + length))
            continue;
        if (m_letters.contains(text.mid(start, length).toString().toCaseFolded()))
            return length;
    }
    return 0;
}

PaperText Redaction::hide(const QString &text) const
{
    PaperText runs;
    qsizetype kept = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = beginsWordAt(text, at) ? referenceAt(text, at) : 0;
        if (length == 0)
            continue;
        const qsizetype start = at > 0 && isMark(text.at(at - 1)) ? at - 1 : at;
        if (start > kept)
            runs.append({.text = text.mid(kept, start - kept), .was = {}, .hidden = false});
        const QString was = text.mid(at, length);
        runs.append({.text = letterOf(was), .was = was, .hidden = true});
        kept = at + length;
        at = kept - 1;
    }
    if (kept < text.size())
        runs.append({.text = text.mid(kept), .was = {}, .hidden = false});
    return runs;
}

} // namespace evenkeel
