#include "core/report/exporthtml.h"

#include <QCryptographicHash>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The light tokens of the design; bars are drawn by width classes, so that no style attribute is
/// needed. Named in the content policy by its digest.
QString styleSheet()
{
    return uR"(
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.5rem; background: #fff; color: #1a2423;
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; border-bottom: 1px solid #d3dbd7; }
p { margin: 0; }
.quiet, footer { color: #465352; font-size: .9rem; }
article { margin: .75rem 0; break-inside: avoid; }
article p { white-space: pre-line; }
.title { font-weight: 600; }
.late { border-inline-start: 3px solid #d9a441; padding-inline-start: .75rem; }
.hidden { border: 1px dashed #75837f; border-radius: 3px; padding: 0 .2rem; }
.side { float: inline-end; color: #465352; }
dl { margin: .25rem 0 0; }
dt { display: inline; color: #465352; }
dt::after { content: ": "; }
dd { display: inline; margin: 0; white-space: pre-line; }
p.box { border: 1px solid #75837f; border-radius: 3px; padding: .2rem .5rem 2rem; margin: .5rem 0; }
table { border-collapse: collapse; }
th { font-weight: 400; text-align: start; padding-inline-end: 1rem; }
td { width: 20rem; }
meter { width: 14rem; }
footer { margin-top: 2.5rem; border-top: 1px solid #d3dbd7; padding-top: .75rem; }
)"_s;
}

QString text(const PaperText &text)
{
    QString html;
    for (const PaperRun &run : text) {
        const QString escaped = run.text.toHtmlEscaped();
        html += run.hidden ? u"<span class=\"hidden\">"_s + escaped + u"</span>"_s : escaped;
    }
    return html;
}

QString element(QLatin1StringView name, const QString &content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u">\n"_s;
}

QString quiet(const QString &content)
{
    return u"<p class=\"quiet\">"_s + content + u"</p>\n"_s;
}

QString html(const PaperItem &item)
{
    QString out = item.late ? u"<article class=\"late\">\n"_s : u"<article>\n"_s;
    if (!item.side.isEmpty())
        out += u"<span class=\"side\">"_s + item.side.toHtmlEscaped() + u"</span>\n"_s;
    out += u"<p class=\"title\">"_s + text(item.title) + u"</p>\n"_s;
    if (!item.meta.isEmpty())
        out += quiet(text(item.meta));
    if (!item.lines.isEmpty())
        out += u"<dl>\n"_s;
    for (const PaperLine &line : item.lines)
        out += u"<div><dt>"_s + line.label.toHtmlEscaped() + u"</dt><dd>"_s + text(line.text)
            + u"</dd></div>\n"_s;
    if (!item.lines.isEmpty())
        out += u"</dl>\n"_s;
    return out + u"</article>\n"_s;
}

QString html(const QList<PaperBar> &bars, const QLocale &locale)
{
    if (bars.isEmpty())
        return {};
    const int most = std::ranges::max(bars, {}, &PaperBar::count).count;
    QString out = u"<table>\n"_s;
    for (const PaperBar &bar : bars)
        out += u"<tr><th scope=\"row\">%1</th><td><meter max=\"%2\" value=\"%3\">%4</meter> %4</td></tr>\n"_s
                   .arg(
                       bar.label.toHtmlEscaped(), QString::number(most), QString::number(bar.count),
                       locale.toString(bar.count));
    return out + u"</table>\n"_s;
}

QString html(const PaperSection &section, const QLocale &locale)
{
    QString out = u"<section>\n"_s
        + element(section.day ? "h3"_L1 : "h2"_L1, section.heading.toHtmlEscaped());
    if (!section.note.isEmpty())
        out += quiet(section.note.toHtmlEscaped());
    out += html(section.bars, locale);
    for (const PaperItem &item : section.items)
        out += html(item);
    for (const QString &box : section.boxes)
        out += u"<p class=\"box\">"_s + box.toHtmlEscaped() + u"</p>\n"_s;
    return out + u"</section>\n"_s;
}

/// Nothing may be loaded but the one style sheet in the file itself, known by its digest.
QString policy(const QString &style)
{
    const QByteArray digest
        = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(
        QString::fromLatin1(digest));
}

QString head(const ExportPaper &paper)
{
    const QString style = styleSheet();
    return u"<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"_s.arg(policy(style))
        + element("title"_L1, paper.title.toHtmlEscaped()) + u"<style>"_s + style
        + u"</style>\n</head>\n"_s;
}

} // namespace

QByteArray exportHtml(const ExportPaper &paper, const QLocale &locale)
{
    const bool rightToLeft = locale.textDirection() == Qt::RightToLeft;
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"_s.arg(
        locale.bcp47Name(), rightToLeft ? u"rtl"_s : u"ltr"_s);
    out += head(paper) + u"<body>\n<header>\n"_s;
    out += element("h1"_L1, paper.title.toHtmlEscaped());
    out += quiet(paper.subtitle.toHtmlEscaped()) + quiet(paper.made.toHtmlEscaped());
    out += u"</header>\n<main>\n"_s;
    for (const PaperSection &section : paper.sections)
        out += html(section, locale);
    out += u"</main>\n"_s + element("footer"_L1, paper.footer.toHtmlEscaped());
    return (out + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace evenkeel
