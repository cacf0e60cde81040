#include "core/coach/wordingpattern.h"

#include <QStringList>

#include <algorithm>

namespace evenkeel::wordingpattern {

using namespace Qt::StringLiterals;

namespace {

using Kind = PatternPart::Kind;
using Choices = std::vector<PatternSequence>;

/// Reads a pattern by descent; m_failed once it is none.
class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) { }

    [[nodiscard]] std::optional<PatternSequence> parse()
    {
        PatternSequence sequence = readSequence(0);
        if (m_at < m_text.size())
            m_failed = true;
        return m_failed || sequence.empty() ? std::nullopt : std::optional(std::move(sequence));
    }

private:
    PatternSequence readSequence(int depth);
    Choices readChoices(QChar closing, int depth);
    void readPart(PatternSequence &sequence, int depth);
    void readCapture(PatternSequence &sequence, int depth);
    void readWord(PatternSequence &sequence);
    QString readName(QStringView endings);
    void skipSpaces();
    bool take(QStringView mark);

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

void Parser::skipSpaces()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool Parser::take(QStringView mark)
{
    if (!m_text.mid(m_at).startsWith(mark))
        return false;
    m_at += mark.size();
    return true;
}

PatternSequence Parser::readSequence(int depth)
{
    PatternSequence sequence;
    if (depth > DeepestNesting)
        m_failed = true;
    for (skipSpaces(); !m_failed && m_at < m_text.size(); skipSpaces()) {
        if (u"|)]}>"_s.contains(m_text.at(m_at)))
            break;
        readPart(sequence, depth);
    }
    return sequence;
}

Choices Parser::readChoices(QChar closing, int depth)
{
    Choices choices;
    do {
        choices.push_back(readSequence(depth + 1));
        if (choices.back().empty())
            m_failed = true;
    } while (!m_failed && take(u"|"));
    if (!take(QStringView(&closing, 1)))
        m_failed = true;
    return choices;
}

/// Up to one of `endings`, which is left.
QString Parser::readName(QStringView endings)
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && !endings.contains(m_text.at(m_at)))
        ++m_at;
    QString name = m_text.mid(from, m_at - from).toString();
    if (name.isEmpty())
        m_failed = true;
    return name;
}

void Parser::readPart(PatternSequence &sequence, int depth)
{
    if (take(u"("))
        sequence.push_back({.kind = Kind::Choice, .choices = readChoices(u')', depth)});
    else if (take(u"["))
        sequence.push_back(
            {.kind = Kind::Choice, .choices = readChoices(u']', depth), .isOptional = true});
    else if (take(u"{"))
        readCapture(sequence, depth);
    else if (take(u"<")) {
        sequence.push_back({.kind = Kind::List, .text = readName(u">")});
        m_failed = m_failed || !take(u">");
    } else if (take(u"..."))
        sequence.push_back({.kind = Kind::Gap});
    else if (take(u"**"))
        sequence.push_back({.kind = Kind::Rest});
    else if (take(u"#"))
        sequence.push_back({.kind = Kind::Number});
    else if (take(u","))
        sequence.push_back({.kind = Kind::Pause});
    else if (take(u"/"))
        sequence.push_back({.kind = Kind::Ahead});
    else if (take(u"^"))
        sequence.push_back({.kind = Kind::Start});
    else if (take(u"$"))
        sequence.push_back({.kind = Kind::End});
    else
        readWord(sequence);
}

void Parser::readCapture(PatternSequence &sequence, int depth)
{
    PatternPart part{.kind = Kind::Capture, .text = readName(u"=}|")};
    if (take(u"="))
        part.choices = readChoices(u'}', depth);
    else if (!take(u"}"))
        m_failed = true;
    sequence.push_back(std::move(part));
}

void Parser::readWord(PatternSequence &sequence)
{
    QString word;
    while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) {
        const bool isMeant = m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()
            && !m_text.at(m_at + 1).isSpace();
        if (isMeant)
            ++m_at;
        else if (u"()[]{}<>|,"_s.contains(m_text.at(m_at)))
            break;
        word += m_text.at(m_at);
        ++m_at;
    }
    if (word.isEmpty())
        m_failed = true;
    else
        sequence.push_back({.kind = Kind::Word, .text = word});
}

/// Whether it may begin with anything, or match nothing at all.
bool beginsOpen(const PatternSequence &sequence)
{
    for (const PatternPart &part : sequence) {
        switch (part.kind) {
        case Kind::Word:
        case Kind::List:
        case Kind::Number: return false;
        case Kind::Start: continue;
        case Kind::Gap:
        case Kind::Pause:
        case Kind::Ahead:
        case Kind::End:
        case Kind::Rest: return true;
        case Kind::Capture:
        case Kind::Choice:
            if (part.choices.empty() || std::ranges::any_of(part.choices, beginsOpen))
                return true;
            if (!part.isOptional)
                return false;
        }
    }
    return true;
}

void gather(const PatternSequence &sequence, Kind kind, QStringList &names)
{
    for (const PatternPart &part : sequence) {
        if (part.kind == kind && !names.contains(part.text))
            names.append(part.text);
        for (const PatternSequence &choice : part.choices)
            gather(choice, kind, names);
    }
}

QStringList namesOf(const PatternSequence &sequence, Kind kind)
{
    QStringList names;
    gather(sequence, kind, names);
    return names;
}

} // namespace

std::optional<PatternSequence> parse(QStringView text)
{
    std::optional<PatternSequence> sequence = Parser(text).parse();
    if (!sequence || beginsOpen(*sequence) || captures(*sequence).size() > MostCaptures)
        return std::nullopt;
    return sequence;
}

QStringList captures(const PatternSequence &sequence)
{
    return namesOf(sequence, Kind::Capture);
}

QStringList lists(const PatternSequence &sequence)
{
    return namesOf(sequence, Kind::List);
}

} // namespace evenkeel::wordingpattern
