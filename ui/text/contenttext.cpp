#include "ui/text/contenttext.h"

#include "ui/text/errors.h"
#include "ui/text/formats.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace evenkeel::contenttext {

using namespace Qt::StringLiterals;

namespace {

/// The sentence for each fault, with %1 for its detail and %2 for the other one.
const char *sentenceFor(ContentFault fault)
{
    switch (fault) {
    case ContentFault::Unreadable:
        return QT_TRANSLATE_NOOP("ContentText", "The file cannot be read.");
    case ContentFault::TooLarge:
        return QT_TRANSLATE_NOOP("ContentText", "The file is larger than 1 MiB.");
    case ContentFault::NotUtf8:
        return QT_TRANSLATE_NOOP("ContentText", "The file is not UTF-8 text.");
    case ContentFault::NotJson:
        return QT_TRANSLATE_NOOP("ContentText", "This is not JSON as it is read here: %1");
    case ContentFault::NoObject:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" must hold objects in braces.");
    case ContentFault::NoList:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" must be a list in brackets.");
    case ContentFault::NoText:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" must be text in quotation marks.");
    case ContentFault::NoFlag:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" must be true or false.");
    case ContentFault::NoNumber:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" must be a whole number.");
    case ContentFault::UnknownKey:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" is no key that is known here.");
    case ContentFault::Missing: return QT_TRANSLATE_NOOP("ContentText", "\"%1\" is missing.");
    case ContentFault::Empty: return QT_TRANSLATE_NOOP("ContentText", "\"%1\" says nothing.");
    case ContentFault::BadId:
        return QT_TRANSLATE_NOOP(
            "ContentText",
            "The id \"%1\" may hold small letters, digits and hyphens only, at most 64.");
    case ContentFault::IdTwice:
        return QT_TRANSLATE_NOOP("ContentText", "The id \"%1\" came before in this file.");
    case ContentFault::UnknownWord:
        return QT_TRANSLATE_NOOP("ContentText", "\"%2\" is no word that \"%1\" may have.");
    case ContentFault::UnknownPrinciple:
        return QT_TRANSLATE_NOOP("ContentText", "There is no principle \"%1\".");
    case ContentFault::LeadsNowhere:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" names \"%2\", which is not there.");
    case ContentFault::UnknownSlot:
        return QT_TRANSLATE_NOOP("ContentText", "There is no slot \"%1\".");
    case ContentFault::BadPattern:
        return QT_TRANSLATE_NOOP("ContentText", "The pattern \"%1\" cannot be read.");
    case ContentFault::NeverReached:
        return QT_TRANSLATE_NOOP("ContentText", "No path leads to \"%1\".");
    case ContentFault::GoesRound:
        return QT_TRANSLATE_NOOP("ContentText", "A path through \"%1\" can go round for ever.");
    case ContentFault::TooShort:
        return QT_TRANSLATE_NOOP("ContentText", "The longest path must have %1 turns or more.");
    case ContentFault::OutOfRange:
        return QT_TRANSLATE_NOOP("ContentText", "\"%1\" is outside what is allowed.");
    }
    return "";
}

} // namespace

QString sentence(const ContentProblem &problem)
{
    if (problem.fault == ContentFault::NoObject && problem.detail.isEmpty())
        return QCoreApplication::translate("ContentText", "The file must be one object in braces.");
    QString text = QCoreApplication::translate("ContentText", sentenceFor(problem.fault));
    if (text.contains("%2"_L1))
        return text.arg(problem.detail, problem.other);
    return text.contains("%1"_L1) ? text.arg(problem.detail) : text;
}

QString line(const ContentProblem &problem)
{
    return u"%1:%2: %3"_s.arg(problem.file, QString::number(problem.line), sentence(problem));
}

QString notSaved(const OwnFault &fault)
{
    if (fault.problem) {
        //: %1 says in which file and line something is wrong
        return QCoreApplication::translate(
                   "ContentText", "Not saved: your file has to be mended first. %1")
            .arg(line(*fault.problem));
    }
    switch (fault.error.fault) {
    case Fault::FileNotWritten:
        return QCoreApplication::translate(
            "ContentText",
            "Not saved: the file could not be written. Free some space on the disk, then try "
            "again.");
    case Fault::WrongState:
        return QCoreApplication::translate(
            "ContentText",
            "The file has changed in the meantime, so it was left as it is. Change it there.");
    case Fault::OutOfRange:
        return QCoreApplication::translate(
            "ContentText",
            "Not saved: the folder holds as many conversations as are read. Remove one first.");
    default: return errors::inWords(fault.error);
    }
}

QString notAdded(const ContentProblems &problems)
{
    constexpr qsizetype Most = 5;
    ContentProblems sorted = problems;
    std::ranges::stable_sort(sorted, {}, &ContentProblem::line);
    const QString file = QFileInfo(sorted.value(0).file).fileName();
    //: %1 is the name of a file
    QStringList lines{
        QCoreApplication::translate("ContentText", "%1 was not added. Mend it, then add it again.")
            .arg(formats::isolated(file))};
    for (const ContentProblem &problem : std::as_const(sorted).first(std::min(Most, sorted.size())))
        //: %1 is the number of a line in a file, %2 says what is wrong there
        lines.append(QCoreApplication::translate("ContentText", "Line %1: %2")
                         .arg(QString::number(problem.line), sentence(problem)));
    if (const auto more = static_cast<int>(sorted.size() - Most); more > 0)
        lines.append(
            QCoreApplication::translate("ContentText", "%Ln more like it.", nullptr, more));
    return lines.join(u'\n');
}

} // namespace evenkeel::contenttext
