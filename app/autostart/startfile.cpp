#include "app/autostart/startfile.h"

#include <QXmlStreamWriter>

namespace evenkeel::startfile {

using namespace Qt::StringLiterals;

namespace {

/// As a word of Exec: in quotes, what would end them escaped, and that once more as a string value
/// of the file. A per cent sign would be a field code.
QString execWord(const QString &word)
{
    QString quoted;
    for (const QChar sign : word) {
        if (sign == u'%')
            quoted += u"%%"_s;
        else if (u"\"`$\\"_s.contains(sign))
            quoted += u"\\\\"_s + (sign == u'\\' ? u"\\\\"_s : QString(sign));
        else
            quoted += sign;
    }
    return u'"' + quoted + u'"';
}

/// Backslashes before a quotation mark are doubled, others are not.
QString windowsWord(const QString &word)
{
    QString quoted;
    qsizetype slashes = 0;
    for (const QChar sign : word) {
        if (sign == u'"')
            quoted += QString(slashes + 1, u'\\');
        slashes = sign == u'\\' ? slashes + 1 : 0;
        quoted += sign;
    }
    return u'"' + quoted + QString(slashes, u'\\') + u'"';
}

} // namespace

QByteArray desktopEntry(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words << execWord(word);
    const QStringList lines{
        u"[Desktop Entry]"_s,
        u"Type=Application"_s,
        u"Name=Evenkeel"_s,
        u"Icon=io.github.evenkeel.Evenkeel"_s,
        u"Exec="_s + words.join(u' '),
        u"Terminal=false"_s,
        u"X-GNOME-Autostart-enabled=true"_s};
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray launchAgent(const QString &label, const QStringList &command)
{
    QByteArray file;
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, label);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const QString &word : command)
        xml.writeTextElement(u"string"_s, word);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    xml.writeEndDocument();
    return file + '\n';
}

QString commandLine(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words << windowsWord(word);
    return words.join(u' ');
}

} // namespace evenkeel::startfile
