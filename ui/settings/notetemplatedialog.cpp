#include "ui/settings/notetemplatedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textside.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

NoteTemplateDialog::NoteTemplateDialog(
    const QString &text, const QString &shipped, const QStringList &placeholders, QWidget *parent)
    : QDialog(parent), m_shipped(shipped)
{
    setWindowTitle(tr("Note template"));
    m_edit = new QPlainTextEdit(text.isEmpty() ? shipped : text);
    new TextSide(m_edit);
    m_edit->setTabChangesFocus(true);
    auto *label = new PlainLabel(tr("Note template"), looks::PageTitle);
    label->setBuddy(m_edit);
    auto *words = new PlainLabel(
        tr("A line is left out where all its places are empty. There are: %1")
            .arg(placeholders.join(u' ')),
        looks::Meta);
    words->setWordWrap(true);

    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    auto *reset = new Button(tr("As shipped"), Button::Kind::Secondary);
    auto *leave = new Button(tr("Keep mine"), Button::Kind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    connect(save, &Button::clicked, this, &QDialog::accept);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(reset, &Button::clicked, this, [this] { m_edit->setPlainText(m_shipped); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_edit, 1);
    column->addWidget(words);
    column->addSpacing(8);
    column->addLayout(buttons);
    resize(520, 420);
}

QString NoteTemplateDialog::text() const
{
    const QString text = m_edit->toPlainText();
    return text == m_shipped ? QString() : text;
}

} // namespace evenkeel
