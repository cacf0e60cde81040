#include "core/coach/phraseslots.h"

#include "core/base/idtable.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable SlotIds{std::to_array<IdOf<PhraseSlot>>({
    {PhraseSlot::Customer, "customer"_L1},
    {PhraseSlot::Promise, "promise"_L1},
    {PhraseSlot::Time, "time"_L1},
    {PhraseSlot::Reason, "reason"_L1},
    {PhraseSlot::Amount, "amount"_L1},
    {PhraseSlot::Name, "name"_L1},
    {PhraseSlot::NextStep, "next step"_L1},
})};

/// Nobody sees it, or it turns the line round; the two that join letters belong to words.
bool isHiddenSign(QChar letter)
{
    const bool joins = letter == u'\u200c' || letter == u'\u200d';
    const QChar::Category category = letter.category();
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joins);
}

/// One line of what can be seen.
QString plainFact(const QString &fact)
{
    QString plain = fact.simplified();
    plain.removeIf(isHiddenSign);
    return plain.simplified();
}

PhrasePiece pieceFor(PhraseSlot slot, const PhraseFacts &facts)
{
    const QString fact = plainFact(facts.value(slot));
    return {.text = fact.isEmpty() ? idOf(slot) : fact, .slot = slot, .isOpen = fact.isEmpty()};
}

void addWords(QList<PhrasePiece> &pieces, QStringView words)
{
    if (!words.isEmpty())
        pieces.append({.text = words.toString()});
}

} // namespace

QString idOf(PhraseSlot slot)
{
    return SlotIds.idOf(slot);
}

std::optional<PhraseSlot> slotFromId(QStringView id)
{
    return SlotIds.valueOf(id);
}

QList<PhrasePiece> filledPhrase(const QString &phrase, const PhraseFacts &facts)
{
    QList<PhrasePiece> pieces;
    const QStringView text = phrase;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto slot = slotFromId(text.sliced(open + 1, close - open - 1));
        if (!slot)
            continue;
        addWords(pieces, text.sliced(from, open - from));
        pieces.append(pieceFor(*slot, facts));
        from = close + 1;
    }
    addWords(pieces, text.sliced(from));
    return pieces;
}

QString textOf(const QList<PhrasePiece> &pieces)
{
    QString text;
    for (const PhrasePiece &piece : pieces)
        text.append(piece.isOpen ? u'[' + piece.text + u']' : piece.text);
    return text;
}

std::optional<QString> unknownSlotIn(const QString &phrase)
{
    qsizetype from = 0;
    while (true) {
        const qsizetype open = phrase.indexOf(u'{', from);
        const qsizetype close = phrase.indexOf(u'}', from);
        if (open < 0 && close < 0)
            return std::nullopt;
        if (open < 0 || close < open)
            return QString();
        const QString inside = phrase.mid(open + 1, close - open - 1);
        if (!slotFromId(inside))
            return inside;
        from = close + 1;
    }
}

} // namespace evenkeel
