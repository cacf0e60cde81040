#include "ui/text/plaintext.h"

namespace evenkeel::plaintext {

using namespace Qt::StringLiterals;

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

QString menuEntry(QString text)
{
    // What stands behind a tab would be taken for keys.
    return text.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}

} // namespace evenkeel::plaintext
