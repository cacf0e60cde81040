#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

/// Comments become blanks; literals are taken out and listed.
void splitCode(SourceFile &file)
{
    static const QRegularExpression piece(
        uR"RX(//[^\n]*|/\*.*?\*/|R"([A-Z]*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"|'(?:[^'\\\n]|\\.)')RX"_s,
        QRegularExpression::DotMatchesEverythingOption);
    qsizetype end = 0;
    for (auto match = piece.globalMatch(file.text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        file.code += QStringView(file.text).mid(end, found.capturedStart() - end);
        end = found.capturedEnd();
        if (found.captured().startsWith(u'/'))
            continue;
        file.code += u"\"\""_s;
        file.literals << found.captured(2) + found.captured(3);
    }
    file.code += QStringView(file.text).mid(end);
}

void findIncludes(SourceFile &file)
{
    static const QRegularExpression include(
        uR"RX(^#include "([^"]+)")RX"_s, QRegularExpression::MultilineOption);
    for (auto match = include.globalMatch(file.text); match.hasNext();)
        file.includes << match.next().captured(1);
}

} // namespace

QList<SourceFile> readTree(const QString &root, const QStringList &folders)
{
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(
            root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile source(walk.next());
            if (!source.open(QIODevice::ReadOnly))
                continue;
            SourceFile file;
            file.path = source.fileName().mid(root.size() + 1);
            file.text = QString::fromUtf8(source.readAll());
            file.lines = file.text.count(u'\n');
            splitCode(file);
            findIncludes(file);
            files << file;
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace evenkeel::test
