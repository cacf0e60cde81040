#include "ui/capture/capturecontrol.h"

#include "ui/capture/chipspecs.h"
#include "ui/capture/draftchips.h"

namespace evenkeel {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype LongText = 8000; ///< from here on reading waits for a pause in typing
constexpr auto Pause = 120ms;

} // namespace

CaptureControl::CaptureControl(
    const LineParser &parser, const Clock &clock, QuickLine *line, DraftChips *chips,
    QObject *parent)
    : QObject(parent), m_parser(parser), m_clock(clock), m_line(line), m_chips(chips)
{
    m_later.setSingleShot(true);
    m_later.setInterval(Pause);
    connect(&m_later, &QTimer::timeout, this, &CaptureControl::read);
    connect(line, &QuickLine::edited, this, &CaptureControl::onEdited);
    connect(line, &QuickLine::submitted, this, &CaptureControl::submit);
    connect(line, &QuickLine::maskRequested, this, &CaptureControl::maskAll);
    connect(chips, &DraftChips::acted, this, &CaptureControl::act);
    connect(chips, &DraftChips::hintChosen, this, &CaptureControl::insertSign);
    connect(chips, &DraftChips::left, line, qOverload<>(&QWidget::setFocus));
    read();
}

void CaptureControl::setHinting(bool hinting)
{
    m_hinting = hinting;
    read();
}

void CaptureControl::setWithoutDefaults(bool without)
{
    m_withoutDefaults = without;
    read();
}

QList<ChipSpec> CaptureControl::chips(const QString &text, const Moment &now) const
{
    QList<ChipSpec> specs = ChipSpecs(text, now, m_parser.lists()).of(m_draft);
    if (m_withoutDefaults)
        specs.removeIf([](const ChipSpec &chip) { return chip.kind == Chip::Kind::Quiet; });
    return specs;
}

void CaptureControl::onEdited()
{
    if (m_line->document()->characterCount() > LongText)
        m_later.start();
    else
        read();
}

void CaptureControl::read()
{
    m_later.stop();
    const QString text = m_line->toPlainText();
    const Moment now = m_clock.moment();
    m_draft = m_parser.edited(text, m_parser.parse(text, now, m_work), m_edits, now);
    m_line->showTokens(m_draft.tokens);
    if (m_hinting && text.isEmpty())
        m_chips->showHints();
    else
        m_chips->show(chips(text, now));
    emit changed();
}

void CaptureControl::submit(AfterSave then)
{
    read();
    if (m_draft.isSavable())
        emit submitted(m_draft, then);
    else
        emit wordsNeeded();
}

void CaptureControl::act(const ChipAction &action)
{
    struct Apply
    {
        DraftEdits &edits;
        void operator()(const ChipAction::UseChannel &use) const { edits.channel = use.channel; }
        void operator()(const ChipAction::UseCategory &use) const { edits.category = use.id; }
        void operator()(const ChipAction::UseStress &use) const { edits.stress = use.level; }
        void operator()(const ChipAction::Choose &use) const
        {
            edits.chosen.insert(use.said, use.choice);
        }
        void operator()(const ChipAction::Remove &use) const { edits.removed.append(use.what); }
        void operator()(const ChipAction::MaskAll &) const { }
    };
    std::visit(Apply{m_edits}, action.what);
    if (std::holds_alternative<ChipAction::MaskAll>(action.what))
        maskAll();
    read();
    emit chosen();
}

void CaptureControl::maskAll()
{
    const QString text = PersonalDataGuard::masked(m_line->toPlainText(), m_draft.warnings);
    if (text == m_line->toPlainText())
        return;
    QTextCursor cursor = m_line->textCursor();
    const int position = cursor.position();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.setPosition(position);
    m_line->setTextCursor(cursor);
}

void CaptureControl::insertSign(const QString &sign)
{
    const QString before = m_line->toPlainText();
    const bool gap = !before.isEmpty() && !before.back().isSpace();
    const bool word = sign.size() > 1;
    m_line->moveCursor(QTextCursor::End);
    m_line->insertPlainText(
        (gap ? QStringLiteral(" ") : QString()) + sign + (word ? QStringLiteral(" ") : QString()));
    m_line->setFocus();
}

QString CaptureControl::draftText() const
{
    return m_parser.safeText(m_line->toPlainText());
}

void CaptureControl::setDraftText(const QString &text)
{
    m_line->setPlainText(text);
    m_line->moveCursor(QTextCursor::End);
    read();
}

LineDraft CaptureControl::lineDraft() const
{
    const QString text = draftText();
    return {.text = text, .edits = editsOf(text, m_edits)};
}

void CaptureControl::setLineDraft(const LineDraft &draft)
{
    m_edits = draft.edits;
    setDraftText(draft.text);
}

void CaptureControl::clear()
{
    m_edits = {};
    m_line->clear();
    read();
}

} // namespace evenkeel
