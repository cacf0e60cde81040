#pragma once

#include <QList>
#include <QString>

namespace evenkeel {

/// Something that agents of a site may promise without asking.
struct AllowedPromise
{
    QString id{};
    QString text{}; ///< one line
    QString within{}; ///< by when, in the site's words; empty: not said

    friend bool operator==(const AllowedPromise &, const AllowedPromise &) = default;
};

/// One of those to whom a site hands a call over, the first to ask first.
struct EscalationStep
{
    QString id{};
    QString to{}; ///< a person, a role or a desk
    QString when{}; ///< empty: not said
    QString how{}; ///< such as an extension; empty: not said

    friend bool operator==(const EscalationStep &, const EscalationStep &) = default;
};

/// What a site lays down for its calls, in its own words. The program brings none of it.
struct SitePolicy
{
    QList<AllowedPromise> allowedPromises{};
    QString promiseNote{}; ///< about all of them; may be empty
    QList<EscalationStep> escalation{};

    [[nodiscard]] bool hasPromises() const
    {
        return !allowedPromises.isEmpty() || !promiseNote.isEmpty();
    }
    [[nodiscard]] bool isEmpty() const { return !hasPromises() && escalation.isEmpty(); }

    friend bool operator==(const SitePolicy &, const SitePolicy &) = default;
};

} // namespace evenkeel
