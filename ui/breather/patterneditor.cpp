#include "ui/breather/patterneditor.h"

#include "ui/breather/patternpreview.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The order in which the parts stand in two columns.
QString partTitle(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In: return PatternEditor::tr("Breathe in");
    case BreathPhase::Hold: return PatternEditor::tr("Hold");
    case BreathPhase::InAgain: return PatternEditor::tr("In again");
    case BreathPhase::HoldAgain: return PatternEditor::tr("Hold again");
    case BreathPhase::Out: return PatternEditor::tr("Breathe out");
    case BreathPhase::Rest: break;
    }
    return PatternEditor::tr("Hold after");
}

} // namespace

PatternEditor::PatternEditor(const Pattern &pattern, PatternBook book, QWidget *parent)
    : QDialog(parent), m_id(pattern.id), m_book(std::move(book))
{
    setWindowTitle(tr("My own breathing pattern"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    m_preview = new PatternPreview(this);
    column->addWidget(m_preview);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    buildParts(*grid);
    column->addLayout(grid);

    m_name = new TextField(tr("Name"), tr("My own"), this);
    m_name->edit()->setMaxLength(PatternBook::LongestName);
    m_name->edit()->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[^;=,]*"_s), m_name));
    m_text = new TextField(tr("As text, to copy or paste"), u"4,1,0,6,0"_s, this);
    connect(m_text, &TextField::textEdited, this, &PatternEditor::onTextEdited);
    column->addWidget(m_name);
    column->addWidget(m_text);
    m_advice = new PlainLabel({}, looks::Meta, this);
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(Theme::of(this).px(32));
    column->addWidget(m_advice);
    buildButtons(*column);
    m_name->setText(m_id == PatternBook::Own ? QString() : m_id);
    fill(pattern);
}

void PatternEditor::buildParts(QGridLayout &grid)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const BreathPhase phase = AllBreathPhases[i];
        auto *box = new QDoubleSpinBox(this);
        box->setRange(0, Pattern::LongestPart.count() / 10.0);
        box->setDecimals(1);
        box->setSingleStep(0.1);
        box->setAccelerated(true);
        box->setSuffix(tr(" s", "seconds"));
        box->setAccessibleName(partTitle(phase));
        connect(box, &QDoubleSpinBox::valueChanged, this, &PatternEditor::onPartChanged);
        auto *label = new PlainLabel(partTitle(phase), looks::Secondary, this);
        label->setBuddy(box);
        const int row = static_cast<int>(i) / 2;
        const int column = static_cast<int>(i) % 2 * 2;
        grid.addWidget(label, row, column);
        grid.addWidget(box, row, column + 1);
        m_parts[i] = box;
    }
}

void PatternEditor::buildButtons(QVBoxLayout &column)
{
    m_save = new Button(tr("Save pattern"), Button::Kind::Primary, this);
    m_save->setDefault(true);
    auto *keep = new Button(tr("Not now"), Button::Kind::Quiet, this);
    connect(m_save, &Button::clicked, this, &PatternEditor::save);
    connect(keep, &Button::clicked, this, &PatternEditor::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(keep);
    column.addLayout(row);
}

Pattern PatternEditor::pattern() const
{
    const QString name = m_name->text().trimmed();
    Pattern pattern{.id = name.isEmpty() ? QString(PatternBook::Own) : name};
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        pattern.parts[i] = tenths(static_cast<int>(std::lround(m_parts[i]->value() * 10)));
    return pattern;
}

void PatternEditor::fill(const Pattern &pattern)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QSignalBlocker quiet(m_parts[i]);
        m_parts[i]->setValue(pattern.parts[i].count() / 10.0);
    }
    onPartChanged();
}

void PatternEditor::onPartChanged()
{
    const Pattern now = pattern();
    if (!m_text->edit()->hasFocus())
        m_text->setText(now.toText());
    m_preview->setPattern(now);
    m_save->setEnabled(now.isValid());
    m_advice->setText(advice());
}

void PatternEditor::onTextEdited(const QString &text)
{
    if (const Result<Pattern> read = Pattern::fromText(m_id, text)) {
        fill(*read);
        return;
    }
    m_text->setError(tr("Try 4,1,0,6,0: seconds of in, hold, in again, out, hold. "
                        "A sixth number, before out, is a second hold."));
    m_save->setEnabled(false); // what the boxes say is not what was typed last
}

QString PatternEditor::advice() const
{
    const Pattern now = pattern();
    if (!now.isValid())
        return tr("A breath needs some time in and some time out.");
    const QString rate = QLocale().toString(now.breathsPerMinute(), 'f', 1);
    QStringList sentences{tr("%1 breaths a minute.").arg(rate)};
    for (const PatternWarning warning : now.warnings())
        sentences.append(BreathingLabels::warning(warning));
    if (sentences.size() == 1)
        sentences.append(tr("Breathe gently, not deeper."));
    return sentences.join(u' ');
}

QString PatternEditor::nameFault(const QString &name) const
{
    if (!PatternBook::isName(name))
        return tr("Use letters and figures, for example Evening.");
    if (name.compare(m_id, Qt::CaseInsensitive) == 0 && !PatternBook().find(name))
        return {};
    return m_book.isFree(name) ? QString() : tr("This name is taken. Try Evening.");
}

void PatternEditor::save()
{
    const Pattern now = pattern();
    if (const QString fault = nameFault(now.id); !fault.isEmpty()) {
        m_name->setError(fault);
        return;
    }
    emit saved(now);
    accept();
}

} // namespace evenkeel
