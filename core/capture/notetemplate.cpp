#include "core/capture/notetemplate.h"

#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Placeholder
{
    QLatin1StringView name;
    QString (*value)(const NoteFacts &facts);
};

QString joined(const QStringList &parts)
{
    return parts.join(u"; "_s);
}

constexpr std::array Placeholders{
    Placeholder{"{when}"_L1, [](const NoteFacts &facts) { return facts.when; }},
    Placeholder{"{channel}"_L1, [](const NoteFacts &facts) { return facts.channel; }},
    Placeholder{"{customer}"_L1, [](const NoteFacts &facts) { return facts.customer; }},
    Placeholder{"{category}"_L1, [](const NoteFacts &facts) { return facts.category; }},
    Placeholder{"{summary}"_L1, [](const NoteFacts &facts) { return facts.summary; }},
    Placeholder{"{details}"_L1, [](const NoteFacts &facts) { return facts.details; }},
    Placeholder{"{actions}"_L1, [](const NoteFacts &facts) { return joined(facts.actions); }},
    Placeholder{"{promises}"_L1, [](const NoteFacts &facts) { return joined(facts.promises); }},
    Placeholder{"{next_step}"_L1, [](const NoteFacts &facts) { return facts.nextStep; }},
    Placeholder{"{outcome}"_L1, [](const NoteFacts &facts) { return facts.outcome; }},
};

/// The placeholder that begins at `at`, or nothing.
const Placeholder *placeholderAt(QStringView text, qsizetype at)
{
    const auto found = std::ranges::find_if(Placeholders, [text, at](const Placeholder &entry) {
        return text.mid(at).startsWith(entry.name);
    });
    return found == Placeholders.end() ? nullptr : &*found;
}

/// The line with its placeholders filled; nothing where it had some and all of them are empty.
std::optional<QString> filledLine(QStringView line, const NoteFacts &facts)
{
    QString filled;
    bool anyPlaceholder = false;
    bool anyValue = false;
    for (qsizetype at = 0; at < line.size();) {
        const Placeholder *placeholder = placeholderAt(line, at);
        if (placeholder == nullptr) {
            filled += line.at(at++);
            continue;
        }
        const QString value = placeholder->value(facts);
        anyPlaceholder = true;
        anyValue |= !value.isEmpty();
        filled += value;
        at += placeholder->name.size();
    }
    if (anyPlaceholder && !anyValue)
        return std::nullopt;
    return filled;
}

} // namespace

QString NoteTemplate::fill(const NoteFacts &facts) const
{
    QStringList lines;
    for (const QString &line : m_text.split(u'\n')) {
        if (const auto filled = filledLine(line, facts))
            lines.append(*filled);
    }
    return lines.join(u'\n').trimmed();
}

QStringList NoteTemplate::placeholders()
{
    QStringList names;
    for (const Placeholder &placeholder : Placeholders)
        names.append(placeholder.name);
    return names;
}

} // namespace evenkeel
