#include "ui/coach/owncontent.h"

#include "ui/text/contenttext.h"
#include "ui/text/formats.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

template<class Item>
const Item *find(const QList<Item> &items, const QString &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

/// `theirs()` is asked only where the user has such words: then the layers below are read.
template<class Item, class Theirs>
OwnContent::Whose whoseOf(const QString &id, const QList<Item> &own, Theirs theirs)
{
    if (!find(own, id))
        return OwnContent::Whose::Others;
    const QList<Item> all = theirs();
    return find(all, id) ? OwnContent::Whose::Changed : OwnContent::Whose::Own;
}

/// In the user's words where there are such.
template<class Item>
QList<Item> hiddenOf(const ContentList<Item> &layer, const QList<Item> &theirs)
{
    QList<Item> hidden;
    for (const QString &id : layer.hidden) {
        const Item *kept = find(layer.kept, id);
        if (const Item *item = kept ? kept : find(theirs, id))
            hidden.append(*item);
    }
    return hidden;
}

} // namespace

OwnContent::OwnContent(QStringList folders, bool hasOwn, QObject *parent)
    : QObject(parent), m_below(std::move(folders)),
      m_folder(hasOwn ? m_below.takeLast() : QString()), m_hasOwn(hasOwn), m_words(m_folder)
{
    readLayer();
}

void OwnContent::readLayer()
{
    if (m_hasOwn)
        m_layer = m_words.layer();
}

void OwnContent::lookAgain()
{
    m_belowBook.reset();
    readLayer();
}

const CoachBook &OwnContent::below() const
{
    if (!m_belowBook)
        m_belowBook = CoachBook::from(m_below);
    return *m_belowBook;
}

OwnContent::Whose OwnContent::whose(Kind kind, const QString &id) const
{
    switch (kind) {
    case Kind::Cards: return whoseOf(id, m_layer.cards.items, [this] { return below().cards; });
    case Kind::Phrases:
        return whoseOf(id, m_layer.phrases.items, [this] { return below().phrases; });
    case Kind::Steps:
        return whoseOf(id, m_layer.steps.items, [this] { return below().guide.steps; });
    case Kind::Scenarios: break;
    }
    return whoseOf(id, m_layer.scenarios.items, [this] { return below().scenarios; });
}

QList<CoachCard> OwnContent::hiddenCards() const
{
    if (m_layer.cards.hidden.isEmpty())
        return {};
    return hiddenOf(m_layer.cards, below().cards);
}

QList<Phrase> OwnContent::hiddenPhrases() const
{
    if (m_layer.phrases.hidden.isEmpty())
        return {};
    return hiddenOf(m_layer.phrases, below().phrases);
}

QList<CallStep> OwnContent::hiddenSteps() const
{
    if (m_layer.steps.hidden.isEmpty())
        return {};
    return hiddenOf(m_layer.steps, below().guide.steps);
}

QList<Scenario> OwnContent::hiddenScenarios() const
{
    if (m_layer.scenarios.hidden.isEmpty())
        return {};
    return hiddenOf(m_layer.scenarios, below().scenarios);
}

QString OwnContent::put(const CoachCard &card)
{
    return keep({Kind::Cards, card.id}, m_words.put(card), tr("Card saved."));
}

QString OwnContent::put(const Phrase &phrase)
{
    return keep({Kind::Phrases, phrase.id}, m_words.put(phrase), tr("Phrase saved."));
}

void OwnContent::hide(Kind kind, const QString &id, const QString &name)
{
    //: %1 is the title of a card or the words of a phrase
    tell({kind, id}, m_words.hide(kind, id), tr("%1 is hidden.").arg(formats::isolated(name)));
}

void OwnContent::show(Kind kind, const QString &id, const QString &name)
{
    //: %1 is the title of a card or the words of a phrase
    tell({kind, id}, m_words.show(kind, id), tr("%1 is shown again.").arg(formats::isolated(name)));
}

void OwnContent::takeBack(Kind kind, const QString &id, const QString &name)
{
    const bool isOwn = whose(kind, id) == Whose::Own;
    //: %1 is the title of a card or the words of a phrase
    const QString sentence = isOwn ? tr("%1 is deleted.") : tr("%1 is as it was at first.");
    tell({kind, id}, m_words.takeBack(kind, id), sentence.arg(formats::isolated(name)));
}

QString OwnContent::keep(Last last, const OwnResult<OwnChange> &done, const QString &sentence)
{
    if (!done)
        return contenttext::notSaved(done.error());
    last.change = *done;
    m_last = std::move(last);
    readLayer();
    emit changed();
    emit said(sentence);
    return {};
}

void OwnContent::tell(const Last &last, const OwnResult<OwnChange> &done, const QString &sentence)
{
    if (const QString wrong = keep(last, done, sentence); !wrong.isEmpty())
        say(wrong);
}

void OwnContent::note(const OwnChange &change, const QString &sentence)
{
    m_last = Last{.kind = Kind::Cards, .id = {}, .change = change, .isOthers = true};
    emit said(sentence);
}

void OwnContent::say(const QString &sentence)
{
    m_last.reset();
    emit said(sentence);
}

void OwnContent::undo()
{
    if (!m_last)
        return;
    const Last last = *std::exchange(m_last, std::nullopt);
    const OwnResult<> done = m_words.undo(last.change);
    if (last.isOthers) {
        emit othersUndone();
    } else {
        readLayer();
        emit changed();
        if (done)
            emit undone(last.kind, last.id);
    }
    emit said(done ? tr("Undone.") : contenttext::notSaved(done.error()));
}

} // namespace evenkeel
