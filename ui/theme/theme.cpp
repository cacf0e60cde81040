#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/focusring.h"
#include "ui/theme/systemcontrast.h"
#include "ui/theme/themestyle.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

void qt_set_sequence_auto_mnemonic(bool on); // documented by Qt, in none of its headers

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *PropertyName = "evenkeelTheme";

int designPixels(TextSize size)
{
    switch (size) {
    case TextSize::Meta: return 12;
    case TextSize::Body: return 13;
    case TextSize::Reading: return 15;
    case TextSize::Title: return 20;
    case TextSize::Display: return 28;
    }
    return 13;
}

} // namespace

Theme::Theme(QApplication &application, ThemeChoice choice)
    : m_application(application), m_before(ofApplication()), m_choice(std::move(choice)),
      m_systemFont(QApplication::font())
{
    readSystem();
    m_scheme = resolvedScheme();
    paintApplication();
    application.installEventFilter(this);
    // A button would take an & in what people wrote for keys that press it; the program has none.
    qt_set_sequence_auto_mnemonic(false);
    new FocusRing(application, *this, this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
        &Theme::followSystem);
#endif
    apply();
}

Theme::Theme(const Theme &screen)
    : QObject(nullptr), m_application(screen.m_application), m_choice(screen.m_choice),
      m_onPaper(true), m_systemFont(screen.m_systemFont)
{
    m_choice.mode = ThemeChoice::Mode::Light;
    m_choice.textPercent = 100;
}

std::unique_ptr<Theme> Theme::forPaper() const
{
    return std::unique_ptr<Theme>(new Theme(*this));
}

void Theme::dress(QWidget &window) const
{
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setProperty(PropertyName, QVariant::fromValue<const QObject *>(this));
}

Theme::~Theme()
{
    // At the end the application takes its style along.
    if (m_onPaper || QCoreApplication::closingDown() || ofApplication() != this)
        return;
    m_application.setProperty(PropertyName, QVariant());
    // The style paints with this theme and must not outlive it.
    if (m_before) {
        m_before->paintApplication();
        m_before->apply();
    } else {
        QApplication::setStyle(u"Fusion"_s);
    }
}

Theme *Theme::ofApplication()
{
    return qobject_cast<Theme *>(qApp->property(PropertyName).value<QObject *>());
}

void Theme::paintApplication()
{
    // First the property: a new style makes widgets ask for their theme at once.
    m_application.setProperty(PropertyName, QVariant::fromValue<QObject *>(this));
    m_style = new ThemeStyle(*this);
    QApplication::setStyle(m_style);
}

const Theme &Theme::of(const QWidget *widget)
{
    const QWidget *window = widget ? widget->window() : nullptr;
    if (window && window->testAttribute(Qt::WA_DontShowOnScreen)) {
        const auto *own = window->property(PropertyName).value<const QObject *>();
        if (const auto *theme = qobject_cast<const Theme *>(own))
            return *theme;
    }
    if (const Theme *theme = ofApplication())
        return *theme;
    auto *first = new Theme(*qApp, {.mode = ThemeChoice::Mode::Light});
    first->setParent(qApp);
    return *first;
}

void Theme::choose(const ThemeChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setSystemContrast(const std::optional<QPalette> &palette)
{
    if (palette == m_systemContrast)
        return;
    m_systemContrast = palette;
    apply();
}

bool Theme::followsContrast() const
{
    return m_systemContrast && m_scheme == Scheme::Contrast;
}

Scheme Theme::rampScheme() const
{
    return followsContrast() ? systemcontrast::rampOf(*m_systemContrast) : m_scheme;
}

QColor Theme::colour(Token token) const
{
    return followsContrast() ? systemcontrast::of(token, *m_systemContrast)
                             : colours::of(token, m_scheme);
}

QColor Theme::stress(StressLevel level) const
{
    return colours::stress(level, rampScheme(), m_choice.greyStress);
}

QColor Theme::onStress(StressLevel level) const
{
    return colours::onStress(level, rampScheme(), m_choice.greyStress);
}

int Theme::px(int length) const
{
    const int percent = std::clamp(m_choice.textPercent, 90, 150);
    // Nothing that can be clicked becomes smaller than designed.
    return percent <= 100 ? length : static_cast<int>(std::lround(length * percent / 100.0));
}

QFont Theme::font(TextSize size, QFont::Weight weight) const
{
    const int percent = std::clamp(m_choice.textPercent, 90, 150);
    QFont font = m_choice.family.isEmpty() ? m_systemFont : QFont(m_choice.family);
    font.setPixelSize(static_cast<int>(std::lround(designPixels(size) * percent / 100.0)));
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QPixmap Theme::icon(const QString &name, int size, Token token, const QWidget *widget) const
{
    return icon(name, size, colour(token), widget);
}

QPixmap
Theme::icon(const QString &name, int size, const QColor &colour, const QWidget *widget) const
{
    const qreal ratio = widget ? widget->devicePixelRatioF() : m_application.devicePixelRatio();
    const Qt::LayoutDirection direction
        = widget ? widget->layoutDirection() : QGuiApplication::layoutDirection();
    return m_icons.pixmap(name, px(size), colour, ratio, direction);
}

void Theme::paintIcon(
    QPainter &painter, const QRectF &box, const QString &name, int size, Token token,
    const QWidget *widget) const
{
    if (m_onPaper)
        IconSource::paint(painter, box, name, size, colour(token), widget->layoutDirection());
    else
        painter.drawPixmap(box.toRect(), icon(name, size, token, widget));
}

QPixmap Theme::appIcon(int size, const QWidget *widget) const
{
    const qreal ratio = widget ? widget->devicePixelRatioF() : m_application.devicePixelRatio();
    const QString name = px(size) < 24 ? u"app-icon-16"_s : u"app-icon"_s;
    return m_icons.pixmap(name, px(size), Qt::black, ratio);
}

bool Theme::reducedMotion() const
{
    switch (m_choice.motion) {
    case ThemeChoice::Motion::Reduced: return true;
    case ThemeChoice::Motion::Full: return false;
    case ThemeChoice::Motion::System: break;
    }
    return m_systemReducesMotion || (m_style && m_style->systemAnimation() == 0);
}

void Theme::setSystemMotion(bool reduced)
{
    const bool before = reducedMotion();
    m_systemReducesMotion = reduced;
    if (reducedMotion() != before)
        apply();
}

std::chrono::milliseconds Theme::duration(std::chrono::milliseconds full) const
{
    return reducedMotion() ? std::chrono::milliseconds::zero() : full;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        followSystem();
    return QObject::eventFilter(watched, event);
}

Scheme Theme::resolvedScheme() const
{
    switch (m_choice.mode) {
    case ThemeChoice::Mode::Light: return Scheme::Light;
    case ThemeChoice::Mode::Dark: return Scheme::Dark;
    case ThemeChoice::Mode::Contrast: return Scheme::Contrast;
    case ThemeChoice::Mode::System: break;
    }
    if (m_systemContrast)
        return Scheme::Contrast;
    return m_systemDark ? Scheme::Dark : Scheme::Light;
}

void Theme::readSystem()
{
    // With our own palette taken back, the application's is what the desktop says.
    const QPalette ours = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette());
    const QPalette system = QGuiApplication::palette();
    QGuiApplication::setPalette(ours);
    m_systemContrast = systemcontrast::active(system);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        m_systemDark = scheme == Qt::ColorScheme::Dark;
        return;
    }
#endif
    m_systemDark = system.color(QPalette::Window).lightness()
        < system.color(QPalette::WindowText).lightness();
}

void Theme::followSystem()
{
    const bool wasDark = m_systemDark;
    const std::optional<QPalette> contrast = m_systemContrast;
    readSystem();
    if (wasDark != m_systemDark || contrast != m_systemContrast)
        apply();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set
        = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Bg);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surface);
    set(QPalette::AlternateBase, Token::Sunken);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Button, Token::Surface);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::Accent);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::ToolTipBase, Token::Surface);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Surface);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::BorderStrong);
    set(QPalette::Shadow, Token::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    return palette;
}

void Theme::apply()
{
    m_scheme = resolvedScheme();
    m_icons.clear();
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextSize::Body));
    QToolTip::setFont(font(TextSize::Meta));
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
    emit changed();
}

} // namespace evenkeel
