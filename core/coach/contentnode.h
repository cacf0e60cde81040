#pragma once

#include "core/base/textspan.h"
#include "core/coach/contentproblem.h"

#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace Json {
class Value;
}

namespace evenkeel {

class ContentFile;

/// A text of a content file and the line on which it stands.
struct ContentText
{
    QString text;
    int line = 1;
};

/// Something in a list of a content file and the bytes where it stands.
struct ContentPart
{
    QString id; ///< empty for what is no object or has none
    TextSpan bytes;
};

/// One JSON object of a content file. Its getters report what is of another type, missing or empty,
/// with file and line, and give something harmless instead. Valid while its file is.
class ContentNode
{
public:
    ContentNode(const ContentFile &file, const Json::Value &value) : m_file(&file), m_value(&value)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const;

    /// A text that must be there and say something.
    [[nodiscard]] QString text(QLatin1StringView key) const;
    /// The same, but empty where the key is missing.
    [[nodiscard]] QString maybeText(QLatin1StringView key) const;
    /// The texts of a list, each of which says something; none where the key is missing.
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    [[nodiscard]] std::vector<ContentText> placedTexts(QLatin1StringView key) const;
    [[nodiscard]] bool flag(QLatin1StringView key) const; ///< false where the key is missing
    [[nodiscard]] std::optional<int> number(QLatin1StringView key) const;

    /// "id": lower-case Latin letters, digits and hyphens, at most 64.
    [[nodiscard]] QString id() const;
    /// The same without a report where it is wrong.
    [[nodiscard]] QString quietId() const;
    /// A text that must be one of `allowed`.
    [[nodiscard]] QString
    word(QLatin1StringView key, std::initializer_list<QLatin1StringView> allowed) const;
    /// "principles": ids of the table of principles; none where the key is missing.
    [[nodiscard]] QStringList principles() const;

    /// Nothing where the key is missing or holds no object.
    [[nodiscard]] std::optional<ContentNode> object(QLatin1StringView key) const;
    /// The objects of a list; none where the key is missing.
    [[nodiscard]] std::vector<ContentNode> objects(QLatin1StringView key) const;

    /// Reports every key but these.
    void allowOnly(std::initializer_list<QLatin1StringView> keys) const;

    /// Reports that something is wrong here, or with the value at `key`.
    void report(ContentFault fault, const QString &detail = {}, const QString &other = {}) const;
    void reportAt(
        QLatin1StringView key, ContentFault fault, const QString &detail = {},
        const QString &other = {}) const;

    /// Reports on a line that a getter gave.
    void reportLine(int line, ContentFault fault, const QString &detail = {}) const;

    /// Where the object stands, with its braces, and where the value at `key`.
    [[nodiscard]] TextSpan bytes() const;
    [[nodiscard]] std::optional<TextSpan> bytesOf(QLatin1StringView key) const;
    /// Everything in a list.
    [[nodiscard]] std::vector<ContentPart> parts(QLatin1StringView key) const;
    [[nodiscard]] qsizetype keyCount() const;

    [[nodiscard]] int line() const;
    /// How many problems were reported in the file's list so far.
    [[nodiscard]] qsizetype problemCount() const;

private:
    [[nodiscard]] const Json::Value *find(QLatin1StringView key) const;
    [[nodiscard]] const Json::Value *list(QLatin1StringView key) const;
    [[nodiscard]] int lineOf(const Json::Value &value) const;
    void reportAt(const Json::Value &value, ContentFault fault, QLatin1StringView key) const;

    const ContentFile *m_file;
    const Json::Value *m_value;
};

} // namespace evenkeel
