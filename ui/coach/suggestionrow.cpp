#include "ui/coach/suggestionrow.h"

#include "ui/coach/slottext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 16;
constexpr int Above = 12;
constexpr int Between = 3;
constexpr int ActionsAbove = 8;
constexpr int LineGap = 4; ///< between lines of actions
constexpr int Bar = 3; ///< of the current one

} // namespace

SuggestionRow::SuggestionRow(
    WordingFinding finding, const QString &said, QString place, RuleChoice choice, QWidget *parent)
    : QAbstractButton(parent), m_finding(std::move(finding)), m_said(said.simplified()),
      m_place(std::move(place)), m_choice(choice)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

QString SuggestionRow::suggestion() const
{
    return m_finding.suggestions.value(m_suggestion);
}

bool SuggestionRow::holdsFocus() const
{
    const QWidget *focused = focusWidget();
    return hasFocus() || (focused && focused != this && focused->hasFocus());
}

void SuggestionRow::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    if (current && !m_keep)
        buildActions();
    for (QWidget *action : actions())
        action->setVisible(current);
    if (m_placeLabel)
        m_placeLabel->setVisible(current);
    updateGeometry();
    placeActions();
    update();
}

void SuggestionRow::buildActions()
{
    const auto button = [this](const QString &text, Button::Kind kind) {
        auto *made = new Button(text, kind, this);
        made->setSize(Button::Size::Small);
        return made;
    };
    if (!m_finding.suggestions.isEmpty()) {
        m_replace = button(tr("Replace"), Button::Kind::Secondary);
        m_replace->setKeyHint(tr("Enter", "keys"));
        m_replace->setFocusPolicy(Qt::NoFocus); // Enter on the row does the same
        connect(m_replace, &Button::clicked, this, &SuggestionRow::replaceRequested);
    }
    if (m_finding.suggestions.size() > 1) {
        m_another = button(tr("Another"), Button::Kind::Quiet);
        connect(m_another, &Button::clicked, this, &SuggestionRow::showAnother);
    }
    m_keep = button(tr("Keep mine"), Button::Kind::Quiet);
    connect(m_keep, &Button::clicked, this, &SuggestionRow::keepRequested);
    if (m_choice != RuleChoice::None) {
        const bool isOwn = m_choice == RuleChoice::Change;
        m_rule = button(isOwn ? tr("Change") : tr("Never point this out"), Button::Kind::Quiet);
        m_rule->setIconName(isOwn ? u"edit"_s : u"eye-off"_s);
        connect(m_rule, &Button::clicked, this, [this] { emit ruleRequested(m_rule); });
    }
    m_placeLabel = new PlainLabel(m_place, looks::Label, this);
}

QList<QWidget *> SuggestionRow::actions() const
{
    QList<QWidget *> all{m_replace, m_another, m_keep, m_rule};
    all.removeAll(nullptr);
    return all;
}

void SuggestionRow::showAnother()
{
    m_suggestion = (m_suggestion + 1) % m_finding.suggestions.size();
    describe();
    updateGeometry();
    placeActions();
    update();
}

void SuggestionRow::describe()
{
    const QString instead = SlotText::inBrackets(suggestion());
    //: what the draft says, and what could be said instead
    const QString name = instead.isEmpty() ? m_said : tr("%1. Instead: %2").arg(m_said, instead);
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(m_finding.reason + QLatin1Char(' ') + m_place);
}

QSize SuggestionRow::sizeHint() const
{
    const int wide = Theme::of(this).px(340);
    return {wide, heightForWidth(wide)};
}

QSize SuggestionRow::minimumSizeHint() const
{
    return {Theme::of(this).px(200), Theme::of(this).px(60)};
}

int SuggestionRow::heightForWidth(int width) const
{
    const int words = static_cast<int>(layWords(nullptr, width));
    const bool acts = m_current && m_keep;
    return (acts ? placeActions(width, words + ActionsAbove, false) : words) + Above;
}

qreal SuggestionRow::layWords(QPainter *painter, int width) const
{
    const Theme &theme = Theme::of(this);
    const qreal wide = width - 2 * Side;
    qreal top = Above;
    const auto say = [&](const QString &sentence, const TextLook &look, bool struck = false) {
        if (sentence.isEmpty())
            return;
        top += SlotText::of(sentence).lay(
            painter, theme, look, {qreal(Side), top}, wide, layoutDirection(), struck);
        top += Between;
    };
    // What people typed has no slots, whatever braces are in it.
    const SlotText said{.text = m_said};
    top += said.lay(
        painter, theme, looks::Secondary, {qreal(Side), top}, wide, layoutDirection(),
        !m_finding.suggestions.isEmpty());
    top += Between;
    say(suggestion(), {.weight = QFont::DemiBold});
    say(m_finding.reason, looks::Label);
    return top;
}

int SuggestionRow::placeActions(int width, int top, bool place) const
{
    int left = Side;
    int bottom = top;
    for (QWidget *action : actions()) {
        const QSize size = action->sizeHint();
        if (left > Side && left + size.width() > width - Side) {
            left = Side;
            top = bottom + LineGap;
        }
        const int x = layoutDirection() == Qt::LeftToRight ? left : width - left - size.width();
        if (place)
            action->setGeometry(QRect(QPoint(x, top), size));
        left += size.width() + 4;
        bottom = top + size.height();
    }
    const QSize size = m_placeLabel->sizeHint();
    const int y = top + (bottom - top - size.height()) / 2;
    const int x = layoutDirection() == Qt::LeftToRight ? width - Side - size.width() : Side;
    if (place) {
        m_placeLabel->setGeometry(QRect(QPoint(x, y), size));
        m_placeLabel->setVisible(left + size.width() + Side <= width);
    }
    return bottom;
}

void SuggestionRow::placeActions()
{
    if (m_current && m_keep)
        placeActions(width(), static_cast<int>(layWords(nullptr, width())) + ActionsAbove, true);
}

void SuggestionRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeActions();
}

void SuggestionRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeActions();
    }
}

void SuggestionRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current && !m_finding.suggestions.isEmpty())
            emit replaceRequested();
        break;
    case Qt::Key_H:
        if (m_current && m_choice == RuleChoice::Hide)
            emit ruleRequested(m_rule);
        break;
    case Qt::Key_Up: emit stepped(-1); break;
    case Qt::Key_Down: emit stepped(1); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void SuggestionRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current) {
        painter.fillRect(rect(), theme.colour(Token::InfoSoft));
        const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - Bar;
        painter.fillRect(x, 0, Bar, height(), theme.colour(Token::InfoLine));
    }
    layWords(&painter, width());
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Token::Border));
}

} // namespace evenkeel
