#include "ui/followup/whenfield.h"

#include "ui/followup/whenedit.h"
#include "ui/text/formats.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

WhenField::WhenField(
    const QString &name, const QString &placeholder, Reader reader, QWidget *parent)
    : QWidget(parent), m_reader(std::move(reader)), m_words(new TextField(name, placeholder, this)),
      m_when(new WhenEdit(name, this)), m_choiceBox(new QWidget(this)),
      m_choices(new FlowLayout(6, m_choiceBox))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_choiceBox);
    column->addWidget(m_when);
    m_choiceBox->hide();
    setFocusProxy(m_words);
    connect(m_words, &TextField::textEdited, this, [this] {
        m_isPicked = false;
        read();
    });
    connect(m_words, &TextField::submitted, this, &WhenField::submitted);
    connect(m_when, &WhenEdit::edited, this, [this] { choose(m_when->value()); });
}

void WhenField::setUsual(const LocalTime &usual)
{
    m_usual = usual;
    if (isUnsaid())
        show(usual);
}

bool WhenField::isUnsaid() const
{
    return !m_isPicked && m_words->text().trimmed().isEmpty();
}

std::optional<LocalTime> WhenField::value() const
{
    return m_isUnderstood ? std::optional(m_when->value()) : std::nullopt;
}

void WhenField::readAgain()
{
    if (!isUnsaid() && !m_isPicked)
        read();
}

void WhenField::setError(const QString &sentence)
{
    m_words->setError(sentence);
}

void WhenField::focusWords()
{
    m_words->edit()->setFocus();
    m_words->edit()->selectAll();
}

void WhenField::read()
{
    if (isUnsaid()) {
        offer({});
        show(m_usual);
        emit edited();
        return;
    }
    const ResolvedDate meant = m_reader(m_words->text().trimmed());
    offer(meant.certain ? QList<LocalTime>() : meant.times);
    if (meant.certain)
        show(meant.times.first());
    else
        m_isUnderstood = false;
    emit edited();
}

void WhenField::offer(const QList<LocalTime> &times)
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just clicked
        delete item;
    }
    for (const LocalTime &time : times) {
        auto *chip = new Chip(formats::dueInFull(time), Chip::Kind::Parsed, m_choiceBox);
        connect(chip, &Chip::clicked, this, [this, time] {
            show(time);
            choose(m_when->value());
            focusWords();
        });
        m_choices->addWidget(chip);
    }
    m_choiceBox->setVisible(!times.isEmpty());
}

void WhenField::choose(const LocalTime &time)
{
    m_isPicked = true;
    setError({});
    offer({});
    show(time);
    emit edited();
}

/// A day alone is shown as its first moment; who asks for an end says so by the reader.
void WhenField::show(const LocalTime &time)
{
    const QSignalBlocker blocker(m_when);
    LocalTime shown = time;
    shown.time = time.time.value_or(QTime(0, 0));
    m_when->setValue(shown);
    m_isUnderstood = true;
}

} // namespace evenkeel
