#include "core/coach/wording.h"

#include "app/commandline/arguments.h"
#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbs.h"
#include "app/paths/contentfolders.h"
#include "core/base/utf8.h"
#include "core/coach/wordingjson.h"
#include "ui/text/contenttext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

constexpr qint64 LargestDraft = qint64(1024) * 1024; ///< bytes, as from standard input
constexpr qsizetype MostTold = 20; ///< problems, each in a line

Attempted<QString> draftIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // no folder, no pipe
        return refuse(Error{Fault::FileUnreadable, {}});
    const QByteArray bytes = file.read(LargestDraft + 1);
    if (file.error() != QFileDevice::NoError)
        return refuse(Error{Fault::FileUnreadable, file.errorString()});
    if (bytes.size() > LargestDraft) {
        return refuse(
            Refusal::input(CliText::tr("The file is larger than 1 MiB. Check a shorter draft.")));
    }
    const auto text = textFromUtf8(bytes);
    if (!text)
        return refuse(Refusal::input(CliText::tr("The file is not UTF-8 text. Convert it first.")));
    return *text;
}

/// Shipped rules with what the site and the user laid over them. What is wrong there is left out
/// and told.
WordingRules rulesFor(const QString &language, const DataFolder &folder, const Invocation &call)
{
    WordingRules rules = WordingRules::shipped(language);
    ContentProblems problems;
    for (const QString &own : contentFolders(folder, language))
        rules.layFolder(own, problems);
    const auto told = std::min(problems.size(), MostTold);
    for (const ContentProblem &problem : problems.first(told))
        call.note(contenttext::line(problem));
    if (const auto more = static_cast<int>(problems.size() - told); more > 0)
        call.note(CliText::tr("%Ln more like it.", nullptr, more));
    return rules;
}

} // namespace

Attempted<QJsonObject> wording(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {.fewest = 1, .most = 1});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const QString named = arguments->plain().first();
    const auto draft = named == u"-"_s ? Attempted<QString>(call.line) : draftIn(call.path(named));
    if (!draft)
        return tl::unexpected(draft.error());
    const QString language = call.locale.name().section(u'_', 0, 0);
    return toJson(Wording(rulesFor(language, source.folder(), call)).check(*draft));
}

} // namespace evenkeel::verbs
