#pragma once

#include "core/coach/coachbook.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace evenkeel::test {

[[nodiscard]] inline QByteArray sourceFile(const QString &path)
{
    QFile file(QStringLiteral(EVENKEEL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the program itself brings.
[[nodiscard]] inline CoachBook ownBook()
{
    return CoachBook::from({CoachBook::ownFolder(QStringLiteral("en"))});
}

/// "cards.json:4 UnknownKey colour": place, fault and what of it.
[[nodiscard]] inline QString inShort(const ContentProblem &problem)
{
    using enum ContentFault;
    static const QHash<ContentFault, QString> names{
        {Unreadable, QStringLiteral("Unreadable")},
        {NotJson, QStringLiteral("NotJson")},
        {NoObject, QStringLiteral("NoObject")},
        {NoList, QStringLiteral("NoList")},
        {NoText, QStringLiteral("NoText")},
        {UnknownKey, QStringLiteral("UnknownKey")},
        {Missing, QStringLiteral("Missing")},
        {Empty, QStringLiteral("Empty")},
        {IdTwice, QStringLiteral("IdTwice")},
        {UnknownWord, QStringLiteral("UnknownWord")},
        {UnknownPrinciple, QStringLiteral("UnknownPrinciple")},
        {LeadsNowhere, QStringLiteral("LeadsNowhere")},
        {UnknownSlot, QStringLiteral("UnknownSlot")},
        {BadPattern, QStringLiteral("BadPattern")},
        {NeverReached, QStringLiteral("NeverReached")},
        {GoesRound, QStringLiteral("GoesRound")},
        {TooShort, QStringLiteral("TooShort")},
        {OutOfRange, QStringLiteral("OutOfRange")}};
    QStringList parts{
        QFileInfo(problem.file).fileName() + u':' + QString::number(problem.line),
        names.value(problem.fault, QStringLiteral("?"))};
    if (problem.fault != NotJson)
        parts += QStringList{problem.detail, problem.other};
    parts.removeAll(QString());
    return parts.join(u' ');
}

[[nodiscard]] inline QStringList inShort(const ContentProblems &problems)
{
    QStringList lines;
    for (const ContentProblem &problem : problems)
        lines.append(inShort(problem));
    return lines;
}

} // namespace evenkeel::test
