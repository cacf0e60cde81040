#include "ui/widgets/personaldatanote.h"

#include "ui/text/privacylabels.h"
#include "ui/widgets/fielddescription.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr qsizetype LongText = 8000; ///< from here on reading waits for a pause in typing
constexpr auto Pause = 120ms;

} // namespace

PersonalDataNote::PersonalDataNote(
    const PersonalDataGuard &guard, QWidget *field, QLineEdit *line, QPlainTextEdit *box)
    : IconLine(u"shield"_s, {}, looks::Label), m_guard(guard), m_field(field), m_line(line),
      m_box(box)
{
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(Pause);
    connect(&m_later, &QTimer::timeout, this, &PersonalDataNote::read);
    field->installEventFilter(this);
}

PersonalDataNote::PersonalDataNote(const PersonalDataGuard &guard, QLineEdit *field)
    : PersonalDataNote(guard, field, field, nullptr)
{
    connect(field, &QLineEdit::textChanged, this, &PersonalDataNote::readSoon);
}

PersonalDataNote::PersonalDataNote(const PersonalDataGuard &guard, QPlainTextEdit *field)
    : PersonalDataNote(guard, field, nullptr, field)
{
    // Of the document: a form that is filled again keeps its field quiet.
    connect(field->document(), &QTextDocument::contentsChanged, this, &PersonalDataNote::readSoon);
}

bool PersonalDataNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_M && key->modifiers() == Qt::ControlModifier) {
            mask();
            return true;
        }
    }
    return IconLine::eventFilter(watched, event);
}

void PersonalDataNote::readSoon()
{
    if (text().size() > LongText)
        m_later.start();
    else
        read();
}

void PersonalDataNote::read()
{
    m_later.stop();
    QStringList found;
    for (const PrivacyWarning &warning : m_guard.find(text()))
        found << privacylabels::pointedOut(warning.kind);
    found.removeDuplicates();
    const QString words = found.join(u'\n');
    if (words == this->words())
        return;
    setWords(words);
    setVisible(!found.isEmpty());
    fielddescription::set(*m_field, "personal-data", words); // read out after what is being said
}

void PersonalDataNote::mask()
{
    const QString typed = text();
    const QString safe = PersonalDataGuard::masked(typed, m_guard.find(typed));
    if (safe != typed)
        replace(safe);
}

QString PersonalDataNote::text() const
{
    return m_line ? m_line->text() : m_box->toPlainText();
}

/// As if it had been typed: it can be undone, and the form hears of it.
void PersonalDataNote::replace(const QString &text)
{
    if (m_line) {
        const int position = m_line->cursorPosition();
        m_line->selectAll();
        m_line->insert(text);
        m_line->setCursorPosition(position);
        return;
    }
    QTextCursor cursor = m_box->textCursor();
    const int position = cursor.position();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.setPosition(position);
    m_box->setTextCursor(cursor);
}

} // namespace evenkeel
