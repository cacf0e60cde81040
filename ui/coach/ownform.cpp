#include "ui/coach/ownform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 16;
constexpr int HeadHeight = 46;
constexpr int FootHeight = 55;

} // namespace

OwnForm::OwnForm(QWidget *parent)
    : QWidget(parent), m_card(new Card(u" "_s, this)), m_scroll(new ScrollArea(m_card)),
      m_fault(new IconLine(u"warning"_s, {}, {.size = TextSize::Meta, .token = Token::DangerText})),
      m_unsaved(new QWidget), m_save(new Button(tr("Save"), Button::Kind::Primary)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Quiet))
{
    m_card->setFlush(true);
    m_card->setHeadLine(HeadHeight);
    auto *column = new QWidget;
    m_fields = new QVBoxLayout(column);
    m_fields->setContentsMargins(Padding, 12, Padding, Padding);
    m_fields->setSpacing(10);
    auto *place = new PlainLabel(
        tr("Kept in a file on this computer that is not encrypted. Leave out what names a "
           "customer."),
        looks::Meta);
    place->setWordWrap(true);
    m_fields->addWidget(place);
    m_fields->addStretch();
    m_scroll->setColumn(column);
    m_card->body()->addWidget(m_scroll, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(Padding, 0, Padding, 0);
    below->setSpacing(4);
    below->addWidget(m_fault);
    below->addWidget(m_unsaved);
    m_card->body()->addLayout(below);
    auto *unsaved = new QHBoxLayout(m_unsaved);
    unsaved->setContentsMargins({});
    unsaved->addWidget(new PlainLabel(tr("Not saved yet."), looks::Meta), 1);
    auto *discard = new Button(tr("Discard"), Button::Kind::Quiet);
    discard->setSize(Button::Size::Small);
    discard->setAccessibleName(tr("Discard what is not saved"));
    unsaved->addWidget(discard);
    connect(discard, &Button::clicked, this, &OwnForm::discardRequested);
    m_fault->hide();
    m_unsaved->hide();
    m_save->setKeyHint(tr("Ctrl Enter", "keys"));
    m_cancel->setKeyHint(tr("Esc", "keys"));
    m_card->foot()->addWidget(m_save);
    m_card->foot()->addStretch();
    m_card->foot()->addWidget(m_cancel);
    m_card->setFootQuiet();
    m_card->setFootHeight(FootHeight);
    connect(m_save, &Button::clicked, this, &OwnForm::saveRequested);
    connect(m_cancel, &Button::clicked, this, &OwnForm::left);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
}

void OwnForm::setTitle(const QString &title)
{
    m_card->setTitle(title);
    setAccessibleName(title);
}

/// Before the words about the file and the stretch at the end.
void OwnForm::add(QWidget *field)
{
    m_fields->insertWidget(m_fields->count() - 2, field);
}

void OwnForm::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

void OwnForm::setFault(const QString &sentence)
{
    m_fault->setWords(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_save->setAccessibleDescription(sentence);
}

void OwnForm::setUnsaved(bool unsaved)
{
    m_unsaved->setVisible(unsaved);
}

QString OwnForm::fault() const
{
    return m_fault->words();
}

void OwnForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        emit saveRequested();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
