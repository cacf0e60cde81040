#pragma once

#include <QString>

#include <optional>

namespace evenkeel {

/// The reference of one customer in the site's own system, as it is compared: with or without the
/// sign before it, whatever the case of its letters, and nothing but all of it.
class CustomerReference
{
public:
    /// Nothing where `typed` holds no reference.
    [[nodiscard]] static std::optional<CustomerReference> from(const QString &typed);

    /// As it was typed, without the sign.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// `stored` is the reference of a record, and this one.
    [[nodiscard]] bool is(const QString &stored) const;

    /// It stands in `text` as a word of its own. One of one or two letters counts only behind the
    /// sign, or every "a" would be one.
    [[nodiscard]] bool isMentionedIn(QStringView text) const;

private:
    CustomerReference(QString text, QString folded)
        : m_text(std::move(text)), m_folded(std::move(folded))
    {
    }

    QString m_text;
    QString m_folded;
};

} // namespace evenkeel
