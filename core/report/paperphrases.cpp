#include "core/report/paperphrases.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Keeps a reference left to right inside right-to-left text.
QString isolated(const QString &text, const QLocale &locale)
{
    if (locale.textDirection() == Qt::LeftToRight)
        return text;
    return QChar(0x2066) + text + QChar(0x2069);
}

/// "14:31", or as the language writes it. The C locale writes seconds, which nobody means.
QString clockTime(QTime time, const QLocale &locale)
{
    const bool plain = locale.language() == QLocale::C;
    return locale.toString(time, plain ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat));
}

} // namespace

PaperPhrases::PaperPhrases(
    const Words &words, const QLocale &locale, const Redaction &redaction, const Hiding &hiding)
    : m_words(words), m_locale(locale), m_redaction(redaction), m_hiding(hiding)
{
}

QString PaperPhrases::label(QLatin1StringView list, const QString &id) const
{
    return id.isEmpty() ? QString() : m_words.say(list, {id});
}

QString PaperPhrases::longDay(QDate day) const
{
    return m_locale.toString(day, QLocale::LongFormat);
}

QString PaperPhrases::day(QDate day) const
{
    return m_locale.toString(day, m_words.say("export.day-format"_L1));
}

QString PaperPhrases::time(const Moment &moment) const
{
    return time(moment.local().time());
}

QString PaperPhrases::time(QTime time) const
{
    return m_hiding.times ? QString() : clockTime(time, m_locale);
}

QString PaperPhrases::due(const LocalTime &due) const
{
    if (m_hiding.times || due.isDateOnly())
        return day(due.date);
    return day(due.date) + u' ' + clockTime(*due.time, m_locale);
}

PaperText PaperPhrases::around(QLatin1StringView key, const PaperText &inner) const
{
    const QString place(QChar(0xFFFC));
    const QString sentence = m_words.say(key, {place});
    const qsizetype at = sentence.indexOf(place);
    return plain(sentence.left(at)) + inner + plain(sentence.mid(at + 1));
}

PaperText PaperPhrases::text(const QString &text) const
{
    return m_hiding.customers ? m_redaction.hide(text) : plain(text);
}

PaperText PaperPhrases::customer(const QString &reference) const
{
    if (reference.isEmpty())
        return {};
    if (!m_hiding.customers)
        return plain(m_words.say("export.customer"_L1, {isolated(reference, m_locale)}));
    const QString letter = m_redaction.letterOf(reference);
    return {
        {.text = m_words.say("export.customer"_L1, {letter}), .was = reference, .hidden = true}};
}

PaperText PaperPhrases::plain(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {{.text = text, .was = {}, .hidden = false}};
}

PaperText joined(const QList<PaperText> &parts)
{
    PaperText whole;
    for (const PaperText &part : parts) {
        if (part.isEmpty())
            continue;
        if (!whole.isEmpty())
            whole.append(PaperPhrases::plain(u" \u00B7 "_s));
        whole.append(part);
    }
    return whole;
}

} // namespace evenkeel
