#include "ui/report/exportchoices.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString idOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf: return u"pdf"_s;
    case ExportFormat::Html: return u"html"_s;
    case ExportFormat::Csv: return u"csv"_s;
    case ExportFormat::Json: return u"json"_s;
    case ExportFormat::Calendar: return u"ics"_s;
    }
    return u"pdf"_s;
}

QString suggestedName(const ExportChoices &choices, QDate today)
{
    const auto &period = choices.request.period;
    QString days = (period ? period->from : today).toString(Qt::ISODate);
    if (period && period->to != period->from)
        days += u"-to-"_s + period->to.toString(Qt::ISODate);
    return u"evenkeel-%1.%2"_s.arg(days, idOf(choices.format));
}

} // namespace evenkeel
