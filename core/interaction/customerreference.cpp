#include "core/interaction/customerreference.h"

namespace evenkeel {

namespace {

constexpr qsizetype ShortestBare = 3;

bool isMark(QChar c)
{
    return c == u'@' || c == u'#';
}

QString withoutSign(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.startsWith(u'@') ? text.mid(1).trimmed() : text;
}

QString folded(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool isLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// A sign inside a reference: "4711-b" is not "4711".
bool joins(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && QStringView(u"-_.*+").contains(text.at(at));
}

bool beginsWordAt(QStringView text, qsizetype at)
{
    return !isLetter(text, at - 1) && !(joins(text, at - 1) && isLetter(text, at - 2));
}

bool endsWordAt(QStringView text, qsizetype at)
{
    return !isLetter(text, at) && !(joins(text, at) && isLetter(text, at + 1));
}

} // namespace

std::optional<CustomerReference> CustomerReference::from(const QString &typed)
{
    const QString text = withoutSign(typed);
    if (text.isEmpty())
        return std::nullopt;
    return CustomerReference(text, folded(text));
}

bool CustomerReference::is(const QString &stored) const
{
    return folded(withoutSign(stored)) == m_folded;
}

bool CustomerReference::isMentionedIn(QStringView text) const
{
    const QString whole = folded(text);
    qsizetype at = whole.indexOf(m_folded);
    for (; at >= 0; at = whole.indexOf(m_folded, at + 1)) {
        const bool isMarked = at > 0 && isMark(whole.at(at - 1));
        const bool isLongEnough = isMarked || m_folded.size() >= ShortestBare;
        if (isLongEnough && beginsWordAt(whole, at) && endsWordAt(whole, at + m_folded.size()))
            return true;
    }
    return false;
}

} // namespace evenkeel
