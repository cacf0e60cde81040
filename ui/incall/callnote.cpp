#include "ui/incall/callnote.h"

#include "ui/capture/draftchips.h"
#include "ui/capture/linefield.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QTextBlock>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Edge = 16;

} // namespace

CallNote::CallNote(const LineParser &parser, const Clock &clock, QWidget *parent) : QWidget(parent)
{
    m_line = new QuickLine(this);
    m_line->setAccessibleName(tr("Note of this call"));
    m_line->installEventFilter(this);
    m_promise = new IconButton(u"flag"_s, tr("Note a promise"), this);
    m_promise->setObjectName(u"promise"_s);
    m_chips = new DraftChips(this);
    m_failure = new PlainLabel({}, {.token = Token::DangerText}, this);
    m_failure->setWordWrap(true);
    m_failure->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *field = new LineField(m_line, this);
    field->setCompact(true);
    row->addWidget(field, 1);
    row->addWidget(m_promise, 0, Qt::AlignVCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Edge, 4, Edge, 10);
    all->setSpacing(8);
    all->addLayout(row);
    all->addWidget(m_chips);
    all->addWidget(m_failure);
    m_chips->follow(m_line);

    m_control = new CaptureControl(parser, clock, m_line, m_chips, this);
    m_control->setWithoutDefaults(true);
    setKeys({});
    connect(m_promise, &IconButton::clicked, this, &CallNote::beginPromise);
    connect(m_line, &QuickLine::edited, this, &CallNote::hideFailure);
    connect(m_line, &QuickLine::edited, this, &CallNote::edited);
    connect(m_control, &CaptureControl::chosen, this, &CallNote::edited);
    connect(m_line, &QuickLine::cancelled, this, &CallNote::left);
}

/// Where its words are the last of the first line, in which promises are read.
void CallNote::beginPromise()
{
    QTextCursor cursor(m_line->document()->firstBlock());
    cursor.movePosition(QTextCursor::EndOfBlock);
    const QString before = cursor.block().text();
    const bool needsBlank = !before.isEmpty() && !before.back().isSpace();
    //: begins a promise in the quick line, as the words of this language have it
    cursor.insertText((needsBlank ? u" "_s : QString()) + tr("I will") + u' ');
    m_line->setTextCursor(cursor);
    m_line->setFocus();
}

void CallNote::setBelow(QWidget *below)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_failure), below);
}

void CallNote::setKeys(const QString &keys)
{
    m_line->setPlaceholderText(
        //: %1 are keys
        keys.isEmpty() ? tr("Note, promise, #kind") : tr("Note here (%1)").arg(keys));
}

void CallNote::showFailure(const QString &sentence)
{
    m_failure->setText(sentence);
    m_failure->show();
}

void CallNote::hideFailure()
{
    m_failure->hide();
}

/// Enter alone would end a call that goes on.
bool CallNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isPlainEnter(key))
        return false;
    // On the same line: promises and signs are read there, and not in the details below it.
    const QString before = m_line->textCursor().block().text();
    if (!before.trimmed().isEmpty())
        m_line->insertPlainText(u"; "_s);
    m_line->ensureCursorVisible();
    return true;
}

} // namespace evenkeel
