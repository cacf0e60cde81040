#include "ui/coach/cardform.h"

#include "core/coach/cardfile.h"
#include "ui/coach/wordsfield.h"
#include "ui/text/labels.h"
#include "ui/widgets/choicechips.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textfield.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestTitle = 60;
constexpr int LongestLine = 300;

/// In the order of the choices.
constexpr std::array Moments{CardMoment::Before, CardMoment::During, CardMoment::After};

constexpr std::array<std::pair<QLatin1StringView, QString CoachCard::*>, 5> Texts{{
    {"title"_L1, &CoachCard::title},
    {"text"_L1, &CoachCard::text},
    {"example"_L1, &CoachCard::example},
    {"why"_L1, &CoachCard::why},
    {"try"_L1, &CoachCard::toTry},
}};

constexpr std::array<std::pair<QLatin1StringView, QStringList CoachCard::*>, 3> Lists{{
    {"say"_L1, &CoachCard::say},
    {"rather_than"_L1, &CoachCard::ratherThan},
    {"categories"_L1, &CoachCard::categories},
}};

QJsonObject wordsOf(const CoachCard &card)
{
    QJsonObject words{{u"moment"_s, static_cast<int>(card.moment)}};
    for (const auto &[key, text] : Texts)
        words.insert(key, card.*text);
    for (const auto &[key, list] : Lists)
        words.insert(key, QJsonArray::fromStringList(card.*list));
    return words;
}

void layWordsOver(CoachCard &card, const QJsonObject &words)
{
    const int moment = words.value("moment"_L1).toInt(static_cast<int>(card.moment));
    card.moment = Moments.at(std::size_t(qBound(0, moment, int(Moments.size()) - 1)));
    for (const auto &[key, text] : Texts)
        card.*text = words.value(key).toString();
    for (const auto &[key, list] : Lists)
        card.*list = words.value(key).toVariant().toStringList();
}

} // namespace

CardForm::CardForm(QWidget *parent) : OwnForm(parent)
{
    buildFields();
    for (TextField *field : {m_title, m_text, m_example, m_toTry}) {
        field->setDense();
        field->edit()->setMaxLength(field == m_title ? LongestTitle : LongestLine);
        connect(field, &TextField::textEdited, this, &CardForm::typed);
    }
    for (WordsField *field : {m_why, m_say, m_ratherThan})
        connect(field, &WordsField::textEdited, this, &CardForm::typed);
    connect(m_moment, &SegmentedControl::chosen, this, &CardForm::typed);
}

void CardForm::buildFields()
{
    m_title = new TextField(tr("Title"), {});
    m_text = new TextField(tr("What to do, in one line"), {});
    m_example = new TextField(tr("An example, in one line"), {});
    m_why = new WordsField(tr("Why"), 3);
    m_say = new WordsField(tr("Say it like this, one sentence a line"), 3);
    m_ratherThan = new WordsField(tr("Rather than, one sentence a line"), 3);
    m_toTry = new TextField(tr("Try it on the next call"), {});
    auto *moment = new QWidget;
    auto *momentColumn = new QVBoxLayout(moment);
    momentColumn->setContentsMargins({});
    momentColumn->setSpacing(3);
    momentColumn->addWidget(new PlainLabel(tr("Moment"), looks::Label));
    m_moment = new SegmentedControl(
        tr("Moment"), {tr("Before", "a call"), tr("During", "a call"), tr("After", "a call")});
    m_moment->setSmall(true);
    momentColumn->addWidget(m_moment, 0, Qt::AlignLeft);
    m_categoryBox = new QWidget;
    auto *categories = new QVBoxLayout(m_categoryBox);
    categories->setContentsMargins({});
    categories->setSpacing(3);
    categories->addWidget(new PlainLabel(tr("Comes first for"), looks::Label));
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_title, m_text, m_example, m_why, m_say, m_ratherThan, m_toTry, moment,
             m_categoryBox})
        add(field);
}

void CardForm::edit(const CoachCard &card, const QJsonObject &words)
{
    m_before = card;
    setTitle(card.id.isEmpty() ? tr("New card") : tr("Change card"));
    setFault({});
    CoachCard shown = card;
    if (!words.isEmpty())
        layWordsOver(shown, words);
    fill(shown);
}

void CardForm::fill(const CoachCard &card)
{
    m_title->setText(card.title);
    m_text->setText(card.text);
    m_example->setText(card.example);
    m_why->setText(card.why);
    m_say->setText(card.say.join(u'\n'));
    m_ratherThan->setText(card.ratherThan.join(u'\n'));
    m_toTry->setText(card.toTry);
    m_moment->setCurrent(static_cast<int>(card.moment));
    offerCategories(card.categories);
    for (TextField *field : {m_title, m_text})
        field->setError({});
}

/// Those that the card has and the program does not know stand with the others.
void CardForm::offerCategories(const QStringList &chosen)
{
    delete m_categories;
    QStringList ids = m_offered;
    for (const QString &id : chosen) {
        if (!ids.contains(id))
            ids.append(id);
    }
    QList<ChoiceChips::Choice> choices;
    for (const QString &id : std::as_const(ids))
        choices.append({.id = id, .name = labels::category(id)});
    m_categories = new ChoiceChips(choices, chosen, m_categoryBox);
    m_categories->setAccessibleName(tr("Comes first for"));
    m_categoryBox->layout()->addWidget(m_categories);
    connect(m_categories, &ChoiceChips::changed, this, &CardForm::typed);
}

CoachCard CardForm::card() const
{
    CoachCard card = m_before;
    card.title = m_title->text().simplified();
    card.text = m_text->text().simplified();
    card.example = m_example->text().simplified();
    card.why = m_why->text();
    card.say = m_say->lines();
    card.ratherThan = m_ratherThan->lines();
    card.toTry = m_toTry->text().simplified();
    card.moment = Moments.at(std::size_t(m_moment->current()));
    card.categories = m_categories->chosen();
    return card;
}

QJsonObject CardForm::words() const
{
    const CoachCard now = card();
    return now == m_before ? QJsonObject() : wordsOf(now);
}

bool CardForm::isWhole()
{
    const CoachCard now = card();
    if (now.text.isEmpty()) {
        m_text->setError(tr("Say in one line what to do, for example: Name one date."));
        m_text->setFocus();
    }
    if (now.title.isEmpty()) {
        m_title->setError(tr("Give it a title, for example: Late post."));
        m_title->setFocus();
    }
    return !now.title.isEmpty() && !now.text.isEmpty();
}

void CardForm::startAgain()
{
    edit(CoachCard(m_before), {});
    focusFirst();
}

void CardForm::focusFirst()
{
    m_title->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel
