#include "core/coach/phrasefile.h"

#include "core/coach/contentfile.h"
#include "core/coach/phraseslots.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

PhrasePurpose purposeOf(const ContentNode &node)
{
    const QString word = node.text("purpose"_L1);
    const std::optional<PhrasePurpose> purpose = purposeFromId(word);
    if (!purpose && !word.trimmed().isEmpty())
        node.reportAt("purpose"_L1, ContentFault::UnknownWord, u"purpose"_s, word);
    return purpose.value_or(PhrasePurpose::Clarify);
}

QString wordingOf(const ContentNode &node, QLatin1StringView key)
{
    QString text = node.text(key);
    if (const std::optional<QString> unknown = unknownSlotIn(text))
        node.reportAt(key, ContentFault::UnknownSlot, *unknown);
    return text;
}

Phrase phraseFrom(const ContentNode &node)
{
    node.allowOnly({"id"_L1, "purpose"_L1, "formal"_L1, "plain"_L1, "principles"_L1, "hidden"_L1});
    return {
        .purpose = purposeOf(node),
        .formal = wordingOf(node, "formal"_L1),
        .plain = wordingOf(node, "plain"_L1),
        .principles = node.principles()};
}

} // namespace

ContentList<Phrase> readPhrases(const ContentFile &file)
{
    file.root().allowOnly({"phrases"_L1});
    return readContentList<Phrase>(file.root(), "phrases"_L1, phraseFrom);
}

} // namespace evenkeel
