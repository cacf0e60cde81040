#include "ui/breather/optionrow.h"

#include "ui/breather/patterncurve.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/controlpainter.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tag.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Radius = 12;
constexpr int RadioLeft = 19;
constexpr int RadioSide = 20;
constexpr int DrawingLeft = 61;
constexpr int DrawingWidth = 180;
constexpr int DrawingHeight = 45;
constexpr int DrawingDrop = 2; ///< its foot stands that far below the middle of the words
constexpr int WordsLeft = 263;
constexpr int RightPadding = 16;
constexpr int TitleLine = 22;
constexpr int PartsLine = 20;
constexpr int NoteLine = 14;
constexpr int Narrow = 460; ///< a row below this width has no drawing

/// The words of a row: name, how it goes, what to know.
struct RowWords
{
    QString title;
    QString parts;
    QString note;
};

RowWords wordsOf(const BreatheOption &option)
{
    if (option.isSelfPaced()) {
        return {
            BreathingLabels::pattern(option.patternId()), BreathingLabels::howSelfPaced(),
            BreathingLabels::patternNote(option.patternId())};
    }
    if (!option.pattern)
        return {BreathingLabels::kind(option.kind), BreathingLabels::kindNote(option.kind), {}};
    return {
        BreathingLabels::pattern(option.pattern->id), BreathingLabels::parts(*option.pattern),
        BreathingLabels::patternNote(option.pattern->id)};
}

QString iconOf(BreatherKind kind)
{
    switch (kind) {
    case BreatherKind::Walk: return u"sun"_s;
    case BreatherKind::Talk: return u"team"_s;
    case BreatherKind::Quiet: return u"moon"_s;
    case BreatherKind::Grounding: return u"eye"_s;
    case BreatherKind::Breathing: break;
    }
    return u"keyboard"_s; // self-paced: the others of its kind have a drawing
}

} // namespace

OptionRow::OptionRow(BreatheOption option, QWidget *parent)
    : QAbstractButton(parent), m_option(std::move(option))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void OptionRow::setOption(const BreatheOption &option)
{
    m_option = option;
    describe();
    placeChange();
    update();
}

void OptionRow::setLastUsed(bool lastUsed)
{
    m_lastUsed = lastUsed;
    placeChange();
    update();
}

void OptionRow::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void OptionRow::setEditable(bool editable)
{
    if (editable == (m_change != nullptr))
        return;
    delete m_change;
    m_change = nullptr;
    if (!editable)
        return;
    m_change = new Button(tr("Change"), Button::Kind::Quiet, this);
    m_change->setSize(Button::Size::Small);
    m_change->setIconName(u"edit"_s);
    connect(m_change, &Button::clicked, this, &OptionRow::changeRequested);
    placeChange();
}

QSize OptionRow::sizeHint() const
{
    return {Theme::of(this).px(560), Theme::of(this).px(m_compact ? 107 : 123)};
}

QSize OptionRow::minimumSizeHint() const
{
    return {DrawingLeft + 160, sizeHint().height()};
}

void OptionRow::describe()
{
    const RowWords words = wordsOf(m_option);
    setText(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.parts + u". "_s + words.note);
}

QRectF OptionRow::drawingRect() const
{
    const qreal top = (height() - DrawingHeight) / 2.0 + DrawingDrop;
    return {qreal(DrawingLeft), top, DrawingWidth, DrawingHeight};
}

/// What has no note may say how it goes in two lines.
int OptionRow::partsLines() const
{
    const RowWords words = wordsOf(m_option);
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Body));
    const bool fits = metrics.horizontalAdvance(words.parts) <= wordsWidth();
    return words.note.isEmpty() && !fits ? 2 : 1;
}

int OptionRow::noteLines() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Meta));
    return metrics.horizontalAdvance(wordsOf(m_option).note) <= wordsWidth() ? 1 : 2;
}

qreal OptionRow::wordsWidth() const
{
    return width() - (isNarrow() ? DrawingLeft : WordsLeft) - RightPadding;
}

QRectF OptionRow::wordsRect() const
{
    const qreal tall = Theme::of(this).px(TitleLine + PartsLine + noteLines() * NoteLine);
    const qreal left = isNarrow() ? DrawingLeft : WordsLeft;
    return {left, (height() - tall) / 2, wordsWidth(), tall};
}

QRectF OptionRow::mirrored(const QRectF &rect) const
{
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

bool OptionRow::isNarrow() const
{
    return width() < Theme::of(this).px(Narrow);
}

int OptionRow::titleWidth() const
{
    const QFontMetrics metrics(Theme::of(this).font(TextSize::Reading, QFont::DemiBold));
    return metrics.horizontalAdvance(text());
}

void OptionRow::placeChange()
{
    if (!m_change)
        return;
    const QSize size = m_change->sizeHint();
    const QRectF words = wordsRect();
    const qreal y = words.top() + (Theme::of(this).px(TitleLine) - size.height()) / 2.0;
    const qreal left = words.left() + titleWidth() + 6 + (m_lastUsed ? lastUsedWidth() + 8 : 0);
    m_change->setGeometry(mirrored(QRectF(QPointF(left, y), size)).toRect());
}

int OptionRow::lastUsedWidth() const
{
    return Tag::tagSize(Theme::of(this), lastUsedLook()).width();
}

TagLook OptionRow::lastUsedLook()
{
    return {.text = tr("Last used"), .kind = TagLook::Kind::Accent};
}

void OptionRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeChange();
}

void OptionRow::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Up: emit choiceStepped(-1); break;
    case Qt::Key_Down: emit choiceStepped(1); break;
    case Qt::Key_Left: emit lengthStepped(-forward); break;
    case Qt::Key_Right: emit lengthStepped(forward); break;
    case Qt::Key_Space: QAbstractButton::keyPressEvent(event); break;
    default: event->ignore();
    }
}

void OptionRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const bool chosen = isChecked();
    shapes::box(
        painter, theme, rect(), Radius, Token::Surface, chosen ? Token::Accent : Token::Border,
        chosen ? 2 : 1);
    const QRectF radio(RadioLeft, (height() - RadioSide) / 2.0, RadioSide, RadioSide);
    controls::radioButton(
        painter, theme, mirrored(radio),
        {.on = chosen, .enabled = isEnabled(), .hover = underMouse()});
    if (!isNarrow())
        paintDrawing(painter, mirrored(drawingRect()));
    paintWords(painter, wordsRect());
}

void OptionRow::paintDrawing(QPainter &painter, const QRectF &rect) const
{
    const Theme &theme = Theme::of(this);
    if (m_option.pattern) {
        patterncurve::paint(painter, theme, rect, *m_option.pattern);
        return;
    }
    const QPixmap icon = theme.icon(iconOf(m_option.kind), 28, Token::Accent, this);
    const QSizeF size = icon.deviceIndependentSize();
    painter.drawPixmap(rect.center() - QPointF(size.width() / 2, size.height() / 2), icon);
}

void OptionRow::paintWords(QPainter &painter, const QRectF &rect) const
{
    const Theme &theme = Theme::of(this);
    const RowWords words = wordsOf(m_option);
    const auto line = [&](qreal top, int height, int lines, const QFont &font, Token token,
                          const QString &say) {
        const QRectF where(rect.left(), rect.top() + top, rect.width(), height);
        painter.setFont(font);
        painter.setPen(theme.colour(token));
        const QString fits = QFontMetrics(font).elidedText(
            say, Qt::ElideRight, lines * static_cast<int>(rect.width()));
        painter.drawText(
            mirrored(where), shapes::atStart(layoutDirection()) | Qt::TextWordWrap, fits);
    };
    const int first = theme.px(TitleLine);
    const int second = theme.px(PartsLine);
    const int third = theme.px(NoteLine);
    const int parts = partsLines();
    const int notes = noteLines();
    line(0, first, 1, theme.font(TextSize::Reading, QFont::DemiBold), Token::Text, words.title);
    line(first, second * parts, parts, theme.font(TextSize::Body), Token::Text, words.parts);
    line(
        first + second - 1, third * notes + 2, notes, theme.font(TextSize::Meta), Token::Text3,
        words.note);
    if (m_lastUsed) {
        const QSize size = Tag::tagSize(theme, lastUsedLook());
        const QRectF tag(
            QPointF(rect.left() + titleWidth() + 10, rect.top() + (first - size.height()) / 2.0),
            size);
        Tag::paintTag(painter, theme, mirrored(tag).toRect(), lastUsedLook(), this);
    }
}

} // namespace evenkeel
