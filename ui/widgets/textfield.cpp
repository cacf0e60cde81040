#include "ui/widgets/textfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fielddescription.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

TextField::TextField(const QString &label, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
{
    m_label = new PlainLabel(label, looks::Secondary, this);
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setTextMargins(8, 0, 8, 0);
    m_edit->setAccessibleName(label.isEmpty() ? placeholder : label);
    m_label->setBuddy(m_edit);
    m_label->setVisible(!label.isEmpty());
    setFocusProxy(m_edit);

    m_errorRow = new QWidget(this);
    m_errorIcon = new PlainLabel({}, m_errorRow);
    m_error = new PlainLabel({}, {.size = TextSize::Meta, .token = Token::DangerText}, m_errorRow);
    m_error->setWordWrap(true);
    auto *row = new QHBoxLayout(m_errorRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_errorIcon, 0, Qt::AlignTop);
    row->addWidget(m_error, 1);
    m_errorRow->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_errorRow);

    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        setError({});
        emit textEdited(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &TextField::submitted);
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
}

void TextField::setIconName(const QString &name)
{
    m_edit->setProperty("fieldIcon", name);
    m_edit->update();
}

void TextField::setDense()
{
    m_edit->setProperty("dense", true);
    m_label->setLook(looks::Label);
    layout()->setSpacing(3);
}

void TextField::addBelow(QWidget *note)
{
    layout()->addWidget(note);
}

void TextField::setError(const QString &sentence)
{
    if (sentence == m_error->text())
        return;
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    m_edit->setProperty("wrong", !sentence.isEmpty());
    fielddescription::set(*m_edit, "error", sentence);
    m_edit->update();
    showErrorIcon();
}

void TextField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_errorIcon)
        showErrorIcon();
}

void TextField::showErrorIcon()
{
    if (!m_error->text().isEmpty())
        m_errorIcon->setPixmap(Theme::of(this).icon(u"warning"_s, 14, Token::DangerText, this));
}

} // namespace evenkeel
