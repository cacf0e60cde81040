#pragma once

#include "core/capture/draft.h"

#include <QHash>

#include <utility>

namespace evenkeel {

/// What a note for the site's own system can say. Facts only: a self-rating, tags and lessons
/// have no place here, so that no template can let them out.
struct NoteFacts
{
    QString when = {}; ///< date and time, in words of the user's locale
    QString channel = {};
    QString customer = {};
    QString category = {};
    QString summary = {};
    QString details = {};
    QStringList actions = {};
    QStringList promises = {}; ///< each with its time, "callback, Fri 15 May 15:00"
    QString nextStep = {};
    QString outcome = {};

    friend bool operator==(const NoteFacts &, const NoteFacts &) = default;
};

/// The note that is copied for the site's own system, made from a template with placeholders:
/// {when} {channel} {customer} {category} {summary} {details} {actions} {promises} {next_step}
/// {outcome}. A line whose placeholders are all empty is left out.
class NoteTemplate
{
public:
    explicit NoteTemplate(QString text) : m_text(std::move(text)) { }

    /// The plain text of the note. An unknown placeholder stays as it was written.
    [[nodiscard]] QString fill(const NoteFacts &facts) const;

    /// All placeholders, with their braces, in the order in which they are offered.
    [[nodiscard]] static QStringList placeholders();

private:
    QString m_text;
};

} // namespace evenkeel
