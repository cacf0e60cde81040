#include "ui/text/plaintext.h"

namespace evenkeel::plaintext {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Begin = "<qt>"_L1;
constexpr QLatin1StringView End = "</qt>"_L1;

} // namespace

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

QString spoken(QString toolTip)
{
    if (!toolTip.startsWith(Begin) || !toolTip.endsWith(End))
        return toolTip;
    toolTip = toolTip.sliced(Begin.size()).chopped(End.size());
    toolTip.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
    return toolTip.replace(u"&amp;"_s, u"&"_s); // the last, for what it would make
}

QString menuEntry(QString text)
{
    // What stands behind a tab would be taken for keys.
    return text.replace(u'&', u"&&"_s).replace(u'\t', u' ');
}

} // namespace evenkeel::plaintext
