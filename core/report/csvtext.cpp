#include "core/report/csvtext.h"

namespace evenkeel::csvtext {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Apostrophe = u'\'';

/// Spreadsheets read the full-width forms as the plain ones.
bool needsApostrophe(const QString &text)
{
    if (text.isEmpty())
        return false;
    static const QString dangerous = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n'"_s + QChar(u'\0');
    return dangerous.contains(text.front());
}

} // namespace

QString quoted(const QString &text)
{
    QString cell = needsApostrophe(text) ? Apostrophe + text : text;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

QString plain(const QString &cell)
{
    return cell.startsWith(Apostrophe) ? cell.mid(1) : cell;
}

} // namespace evenkeel::csvtext
