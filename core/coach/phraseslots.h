#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

/// What a phrase leaves open.
enum class PhraseSlot { Customer, Promise, Time, Reason, Amount, Name, NextStep };

/// "customer", ..., "next step": what stands between the braces of a phrase.
[[nodiscard]] QString idOf(PhraseSlot slot);
[[nodiscard]] std::optional<PhraseSlot> slotFromId(QStringView id);

/// What is known of the call at hand, in the words in which it is shown.
using PhraseFacts = QHash<PhraseSlot, QString>;

/// A part of a phrase.
struct PhrasePiece
{
    QString text{}; ///< plain text; the id of the slot where it is open
    std::optional<PhraseSlot> slot{}; ///< none: words of the phrase itself
    bool isOpen = false; ///< nothing is known for the slot

    friend bool operator==(const PhrasePiece &, const PhrasePiece &) = default;
};

/// `phrase` with what `facts` know put into its slots. The rest stays open: nothing is made up.
/// A fact is one line of plain text, and nothing in it is a slot.
[[nodiscard]] QList<PhrasePiece> filledPhrase(const QString &phrase, const PhraseFacts &facts);

/// For copying: what is open stands in brackets, as "[next step]".
[[nodiscard]] QString textOf(const QList<PhrasePiece> &pieces);

/// What stands between braces in `phrase` and is no slot; an empty one for a brace without its
/// other one.
[[nodiscard]] std::optional<QString> unknownSlotIn(const QString &phrase);

} // namespace evenkeel
