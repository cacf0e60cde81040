#include "ui/widgets/spanedit.h"

#include "ui/text/formats.h"
#include "ui/text/typedtime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace evenkeel {

namespace {

constexpr int TimeWidth = 92;

} // namespace

SpanEdit::SpanEdit(const QString &begin, const QString &end, QWidget *parent)
    : QWidget(parent), m_begin(makeField(begin)), m_end(makeField(end))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_begin);
    line->addWidget(new PlainLabel(tr("to", "between two times"), looks::Secondary));
    line->addWidget(m_end);
    line->addStretch();
    setFocusProxy(m_begin->edit());
}

TextField *SpanEdit::makeField(const QString &name)
{
    auto *field = new TextField({}, tr("not set"));
    field->edit()->setAccessibleName(name);
    field->setFixedWidth(Theme::of(this).px(TimeWidth));
    connect(field, &TextField::textEdited, this, &SpanEdit::edited);
    connect(field, &TextField::submitted, this, &SpanEdit::submitted);
    return field;
}

void SpanEdit::setValue(const std::optional<DaySpan> &span)
{
    m_begin->setText(span ? formats::time(span->begin) : QString());
    m_end->setText(span ? formats::time(span->end) : QString());
}

std::optional<DaySpan> SpanEdit::value() const
{
    const DaySpan span{.begin = typedTime(m_begin->text()), .end = typedTime(m_end->text())};
    return span.begin.isValid() && span.end.isValid() ? std::optional(span) : std::nullopt;
}

bool SpanEdit::isEmpty() const
{
    return m_begin->text().trimmed().isEmpty() && m_end->text().trimmed().isEmpty();
}

bool SpanEdit::isWhole() const
{
    return isEmpty() || value();
}

void SpanEdit::pointAtWrong()
{
    QLineEdit *wrong = typedTime(m_begin->text()).isValid() ? m_end->edit() : m_begin->edit();
    wrong->setFocus();
    wrong->selectAll();
}

} // namespace evenkeel
