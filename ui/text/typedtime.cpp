#include "ui/text/typedtime.h"

#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

QTime typedTime(const QString &text)
{
    const QString typed = text.trimmed();
    const QTime local = QLocale().toTime(typed, QLocale::ShortFormat);
    if (local.isValid())
        return local;
    for (const QString &format : {u"H:mm"_s, u"H.mm"_s, u"HHmm"_s, u"H"_s}) {
        if (const QTime time = QTime::fromString(typed, format); time.isValid())
            return time;
    }
    return {};
}

} // namespace evenkeel
