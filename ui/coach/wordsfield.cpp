#include "ui/coach/wordsfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textside.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Line = 18;
constexpr int Around = 18; ///< above and below the lines

} // namespace

WordsField::WordsField(const QString &label, int lines, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(this)),
      m_error(new IconLine(
          u"warning"_s, {}, {.size = TextSize::Meta, .token = Token::DangerText}, this))
{
    auto *name = new PlainLabel(label, looks::Label, this);
    name->setBuddy(m_edit);
    new TextSide(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setFixedHeight(Theme::of(this).px(lines * Line + Around));
    m_error->hide();
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(name);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        setError({});
        emit textEdited();
    });
}

QString WordsField::text() const
{
    return m_edit->toPlainText().trimmed();
}

QStringList WordsField::lines() const
{
    QStringList lines;
    for (const QString &line : m_edit->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void WordsField::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_edit->setPlainText(text);
}

void WordsField::setError(const QString &sentence)
{
    if (sentence == m_error->words())
        return;
    m_error->setWords(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_edit->setProperty("wrong", !sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    m_edit->update();
}

} // namespace evenkeel
