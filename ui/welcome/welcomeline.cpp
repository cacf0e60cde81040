#include "ui/welcome/welcomeline.h"

#include "ui/capture/capturecontrol.h"
#include "ui/capture/draftchips.h"
#include "ui/capture/exampleline.h"
#include "ui/capture/linefield.h"
#include "ui/capture/quickline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

bool typesText(const QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool command = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const QString text = key.text();
    return key.matches(QKeySequence::Paste)
        || (!command && !text.isEmpty() && text.at(0).isPrint());
}

bool movesInText(const QEvent &event)
{
    if (event.type() == QEvent::MouseButtonPress)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Backspace || key == Qt::Key_Delete
        || (key >= Qt::Key_Home && key <= Qt::Key_Down);
}

} // namespace

WelcomeLine::WelcomeLine(
    const LineParser &parser, const Clock &clock, const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
{
    m_line = new QuickLine;
    auto *chips = new DraftChips;
    m_control = new CaptureControl(parser, clock, m_line, chips, this);
    m_control->setDraftText(ExampleLine::text());
    connect(m_control, &CaptureControl::submitted, this, &WelcomeLine::submitted);
    connect(m_line, &QuickLine::cancelled, this, &WelcomeLine::cancelled);
    m_line->installEventFilter(this);
    m_line->viewport()->installEventFilter(this);

    auto *signs = new QGridLayout;
    signs->setHorizontalSpacing(16);
    signs->setVerticalSpacing(7);
    signs->setColumnStretch(1, 1);
    addSign(*signs, u"#"_s, tr("a category"));
    addSign(*signs, u"@"_s, tr("the customer reference"));
    addSign(*signs, u"!"_s, tr("how stressed you were, 0 to 10"));
    addSign(*signs, tr("promised"), tr("what and when, and you get a reminder"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildKeys(keys));
    column->addSpacing(4);
    column->addWidget(new LineField(m_line));
    column->addWidget(chips);
    column->addSpacing(6);
    column->addLayout(signs);
    column->addWidget(new PlainLabel(tr("This is practice and is not saved."), looks::Meta));
    column->addStretch(1);
}

QWidget *WelcomeLine::buildKeys(const QKeySequence &keys)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    const QStringList names = keyText(keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (row->count() > 0)
            row->addWidget(new PlainLabel(u"+"_s, looks::Meta));
        auto *cap = new KeyCap(name);
        cap->setSize(KeyCap::Size::Large);
        row->addWidget(cap);
    }
    if (names.isEmpty()) {
        row->addWidget(new PlainLabel(tr("Add a shortcut for this command:"), looks::Body));
        row->addWidget(new PlainLabel(u"evenkeel --quick-log"_s, looks::Strong));
    }
    auto *change = new Button(tr("Change keys"), Button::Kind::Quiet);
    change->setSize(Button::Size::Small);
    change->setIconName(u"keyboard"_s);
    connect(change, &Button::clicked, this, &WelcomeLine::keysRequested);
    row->addSpacing(4);
    row->addWidget(change);
    row->addStretch(1);
    return box;
}

void WelcomeLine::addSign(QGridLayout &grid, const QString &sign, const QString &meaning)
{
    const int row = grid.rowCount();
    grid.addWidget(new KeyCap(sign), row, 0, Qt::AlignLeading);
    grid.addWidget(new PlainLabel(meaning, looks::Secondary), row, 1);
}

/// The first letter typed takes the place of the example, which is not selected for it: its colours
/// show what was understood. Who clicks into it or moves in it goes on with it instead.
bool WelcomeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isExample && typesText(*event))
        m_line->selectAll();
    m_isExample = m_isExample && !typesText(*event) && !movesInText(*event);
    return QWidget::eventFilter(watched, event);
}

void WelcomeLine::focusLine()
{
    m_line->setFocus();
    m_line->moveCursor(QTextCursor::End);
}

} // namespace evenkeel
