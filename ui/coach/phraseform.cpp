#include "ui/coach/phraseform.h"

#include "core/coach/phraseslots.h"
#include "ui/coach/slotwords.h"
#include "ui/coach/wordsfield.h"
#include "ui/text/coachlabels.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

PhraseForm::PhraseForm(QWidget *parent) : OwnForm(parent)
{
    buildFields();
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &PhraseForm::typed);
    for (WordsField *field : {m_formal, m_plain})
        connect(field, &WordsField::textEdited, this, &PhraseForm::typed);
}

void PhraseForm::buildFields()
{
    auto *purpose = new QWidget;
    auto *column = new QVBoxLayout(purpose);
    column->setContentsMargins({});
    column->setSpacing(3);
    m_purpose = new QComboBox;
    m_purpose->setProperty("dense", true);
    m_purpose->setAccessibleName(tr("Purpose"));
    for (const PhrasePurpose one : AllPurposes)
        m_purpose->addItem(CoachLabels::purpose(one));
    auto *name = new PlainLabel(tr("Purpose"), looks::Label);
    name->setBuddy(m_purpose);
    column->addWidget(name);
    column->addWidget(m_purpose);
    m_formal = new WordsField(tr("Formal"), 3);
    m_plain = new WordsField(tr("Plain"), 3);
    auto *known = new PlainLabel(slotwords::known(), looks::Meta);
    known->setWordWrap(true);
    for (QWidget *field : std::initializer_list<QWidget *>{purpose, m_formal, m_plain, known})
        add(field);
}

void PhraseForm::edit(const Phrase &phrase, const QJsonObject &words)
{
    m_before = phrase;
    setTitle(phrase.id.isEmpty() ? tr("New phrase") : tr("Change phrase"));
    setFault({});
    const QSignalBlocker quiet(m_purpose);
    const QString id = words.value("purpose"_L1).toString(idOf(phrase.purpose));
    m_purpose->setCurrentIndex(static_cast<int>(purposeFromId(id).value_or(phrase.purpose)));
    m_formal->setText(words.value("formal"_L1).toString(phrase.formal));
    m_plain->setText(words.value("plain"_L1).toString(phrase.plain));
    for (WordsField *field : {m_formal, m_plain})
        field->setError({});
}

Phrase PhraseForm::phrase() const
{
    Phrase phrase = m_before;
    phrase.purpose = static_cast<PhrasePurpose>(m_purpose->currentIndex());
    phrase.formal = m_formal->text().simplified();
    phrase.plain = m_plain->text().simplified();
    return phrase;
}

QJsonObject PhraseForm::words() const
{
    const Phrase now = phrase();
    if (now == m_before)
        return {};
    return {{u"purpose"_s, idOf(now.purpose)}, {u"formal"_s, now.formal}, {u"plain"_s, now.plain}};
}

bool PhraseForm::check(WordsField &field)
{
    const QString text = field.text();
    if (text.isEmpty()) {
        field.setError(tr("Write a sentence, for example: You will hear from me by {time}."));
    } else if (const std::optional<QString> unknown = unknownSlotIn(text)) {
        field.setError(slotwords::fault(*unknown));
    } else {
        return true;
    }
    field.setFocus();
    return false;
}

bool PhraseForm::isWhole()
{
    const bool plain = check(*m_plain);
    const bool formal = check(*m_formal);
    return plain && formal;
}

void PhraseForm::startAgain()
{
    edit(Phrase(m_before), {});
    focusFirst();
}

void PhraseForm::focusFirst()
{
    m_formal->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel
