#include "app/commandline/arguments.h"

#include "app/commandline/clitext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit() && word != u"--"_s;
}

} // namespace

Attempted<Arguments> Arguments::read(const QStringList &words, const ArgumentShape &shape)
{
    Arguments arguments;
    QStringList rest = words;
    while (!rest.isEmpty())
        EVENKEEL_TRY(arguments.take(rest, shape));

    if (arguments.m_plain.size() < shape.fewest)
        return refuse(Refusal::usage(CliText::tr("Something is missing after the verb.")));
    if (arguments.m_plain.size() > shape.most) {
        const QString extra = arguments.m_plain.at(shape.most);
        return refuse(
            Refusal::usage(CliText::tr("There is one argument too many: %1.").arg(extra)));
    }
    return arguments;
}

Attempted<> Arguments::take(QStringList &rest, const ArgumentShape &shape)
{
    const QString word = rest.takeFirst();
    if (word == u"--"_s) {
        m_plain += std::exchange(rest, {});
        return {};
    }
    if (!isOption(word)) {
        m_plain.append(word);
        return {};
    }
    const qsizetype equals = word.startsWith(u"--"_s) ? word.indexOf(u'=') : -1;
    const QString name = equals < 0 ? word : word.first(equals);
    if (shape.flags.contains(name) && equals < 0) {
        m_flags.insert(name);
        return {};
    }
    if (!shape.values.contains(name))
        return refuse(Refusal::usage(CliText::tr("There is no option %1 here.").arg(name)));
    if (equals < 0 && rest.isEmpty())
        return refuse(
            Refusal::usage(CliText::tr("The option %1 needs a value after it.").arg(name)));
    m_values.insert(name, equals < 0 ? rest.takeFirst() : word.sliced(equals + 1));
    return {};
}

bool Arguments::has(const QString &option) const
{
    return m_flags.contains(option) || m_values.contains(option);
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::nullopt : std::optional(*found);
}

} // namespace evenkeel
