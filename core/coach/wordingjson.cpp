#include "core/coach/wordingjson.h"

#include <QJsonArray>

namespace evenkeel {

using namespace Qt::StringLiterals;

QJsonObject toJson(const WordingReport &report)
{
    QJsonArray findings;
    for (const WordingFinding &finding : report.findings) {
        findings.append(QJsonObject{
            {u"start"_s, finding.span.start},
            {u"length"_s, finding.span.length},
            {u"rule"_s, finding.rule},
            {u"principles"_s, QJsonArray::fromStringList(finding.principles)},
            {u"suggestions"_s, QJsonArray::fromStringList(finding.suggestions)}});
    }
    return {{u"findings"_s, findings}};
}

} // namespace evenkeel
