#pragma once

#include "core/base/clock.h"
#include "core/capture/capturelists.h"
#include "ui/capture/chipaction.h"
#include "ui/widgets/chip.h"

#include <QList>

namespace evenkeel {

/// An entry of a chip's menu.
struct ChipChoice
{
    QString label;
    ChipAction action;
};

/// What one live chip shows and offers.
struct ChipSpec
{
    QString text;
    QString brief = {}; ///< instead, where the chips would need a second row; empty: the same
    QString spoken; ///< "Category Billing"; what a key does is added
    QString icon = {};
    Chip::Kind kind = Chip::Kind::Parsed;
    std::optional<StressLevel> stress = std::nullopt;
    bool uncertain = false;
    QList<ChipChoice> choices = {};
    std::optional<ChipAction> removal = std::nullopt; ///< what Delete does
};

/// The chips of a draft in their one order: channel, category, customer, stress, promises, then
/// what else was read and what should not be kept.
class ChipSpecs
{
public:
    /// `line` is the text as typed, `now` the moment it was read at.
    ChipSpecs(const QString &line, const Moment &now, const CaptureLists &lists)
        : m_line(line), m_now(now), m_lists(lists)
    {
    }

    [[nodiscard]] QList<ChipSpec> of(const Draft &draft) const;

private:
    [[nodiscard]] ChipSpec channel(const Draft &draft) const;
    [[nodiscard]] ChipSpec category(const Draft &draft) const;
    [[nodiscard]] ChipSpec stress(const Draft &draft) const;
    [[nodiscard]] ChipSpec promise(const Draft &draft, qsizetype index) const;
    [[nodiscard]] QList<ChipChoice> times(const Draft &draft, qsizetype index) const;
    void addCustomer(const Draft &draft, QList<ChipSpec> &chips) const;
    void addFurther(const Draft &draft, QList<ChipSpec> &chips) const;
    void addOccurred(const Draft &draft, QList<ChipSpec> &chips) const;
    void addWarnings(const Draft &draft, QList<ChipSpec> &chips) const;
    [[nodiscard]] std::optional<LineToken> token(const Draft &draft, LineToken::Kind kind) const;
    void addRemoval(ChipSpec &chip, const std::optional<LineToken> &token) const;
    [[nodiscard]] QString textOf(TextSpan span) const
    {
        return m_line.mid(span.start, span.length);
    }

    const QString &m_line;
    const Moment &m_now;
    const CaptureLists &m_lists;
};

} // namespace evenkeel
