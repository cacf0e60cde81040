#pragma once

#include "core/base/textspan.h"
#include "core/coach/phraseslots.h"

#include <QList>
#include <QPointF>
#include <QString>

class QPainter;

namespace evenkeel {

class Theme;
struct TextLook;

/// A sentence with open slots, such as "by {day, time}", as people read it.
struct SlotText
{
    QString text{}; ///< the names of slots without their braces, with a little room around them
    QList<TextSpan> open{}; ///< where the slots stand in `text`

    [[nodiscard]] static SlotText of(const QString &sentence);
    /// What is known stands in it as plain text, whatever braces it has.
    [[nodiscard]] static SlotText of(const QList<PhrasePiece> &pieces);
    /// As it is read aloud.
    [[nodiscard]] QString spoken() const;
    /// For the draft and the clipboard: slots in brackets, "by [day, time]".
    [[nodiscard]] static QString inBrackets(const QString &sentence);

    /// Lays it out in lines of `width` from `top` on, each slot in a dashed frame; paints where
    /// there is a painter. Gives back the height.
    qreal
    lay(QPainter *painter, const Theme &theme, const TextLook &look, const QPointF &at, qreal width,
        Qt::LayoutDirection direction, bool struck = false) const;
};

} // namespace evenkeel
