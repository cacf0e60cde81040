#include "ui/improvement/linkdialog.h"

#include "core/capture/personaldataguard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize FirstSize{480, 460};
constexpr int LongestWords = 2000;

} // namespace

LinkDialog::LinkDialog(
    const Words &words, const QList<Choice> &choices, const PersonalDataGuard &guard,
    QWidget *parent)
    : QDialog(parent), m_field(new TextField(words.field, words.example, this)),
      m_save(new Button(tr("Save"), Button::Kind::Primary, this)), m_last(m_field->edit())
{
    setWindowTitle(words.title);
    m_field->edit()->setMaxLength(LongestWords);
    m_field->addBelow(new PersonalDataNote(guard, m_field->edit()));
    m_save->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *explanation = new PlainLabel(words.explanation, looks::Secondary, this);
    explanation->setWordWrap(true);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    for (const Choice &choice : choices)
        addChoice(rows, choice);
    rows->addStretch(1);
    auto *scroll = new ScrollArea(this);
    scroll->setColumn(list);
    auto *leave = new Button(tr("Not now"), Button::Kind::Quiet, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(words.title, looks::PageTitle, this));
    column->addWidget(explanation);
    column->addWidget(m_field);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    column->addWidget(
        new IconLine(u"lock"_s, tr("Only you see this. Not in any report."), looks::Meta, this));
    setTabOrder(m_last, m_save);
    setTabOrder(m_save, leave);
    connect(m_save, &Button::clicked, this, &LinkDialog::submit);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(m_field, &TextField::submitted, this, &LinkDialog::submit);
    connect(m_field, &TextField::textEdited, this, &LinkDialog::typedChanged);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &LinkDialog::submit);
    }
    for (Button *button : findChildren<Button *>())
        button->setAutoDefault(false); // Enter in the field is the field's
    const Theme &theme = Theme::of(this);
    const QSize wanted(theme.px(FirstSize.width()), theme.px(FirstSize.height()));
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(32, 32)) : wanted);
    m_field->edit()->setFocus();
}

QString LinkDialog::typed() const
{
    return m_field->text();
}

void LinkDialog::setTyped(const QString &text)
{
    m_field->setText(text);
}

void LinkDialog::addChoice(QVBoxLayout *rows, const Choice &choice)
{
    auto *toggle = new ToggleSwitch(choice.text, this);
    setTabOrder(m_last, toggle);
    m_last = toggle;
    toggle->setChecked(choice.linked);
    if (choice.linked)
        m_linked.insert(choice.id);
    auto *words = new PlainLabel(choice.text);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(words, 1);
    row->addWidget(toggle, 0, Qt::AlignTop);
    rows->addLayout(row);
    const qint64 id = choice.id;
    connect(toggle, &ToggleSwitch::toggled, this, [this, id](bool on) {
        if (on)
            m_linked.insert(id);
        else
            m_linked.remove(id);
    });
}

void LinkDialog::submit()
{
    emit submitted(m_linked, m_field->text().trimmed());
}

} // namespace evenkeel
