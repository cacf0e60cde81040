#pragma once

#include "core/base/stresslevel.h"
#include "ui/theme/iconsource.h"
#include "ui/theme/token.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

class QApplication;
class QWidget;

namespace evenkeel {

class ThemeStyle;

/// The sizes of type, in pixels at text size 100: 12, 13, 15, 20, 28.
enum class TextSize { Meta, Body, Reading, Title, Display };

/// What the user chose about the looks.
struct ThemeChoice
{
    enum class Mode { System, Light, Dark, Contrast };
    enum class Motion { System, Reduced, Full };

    Mode mode = Mode::System;
    int textPercent = 100; ///< 90 to 150
    bool greyStress = false;
    Motion motion = Motion::System;
    QString family{}; ///< empty: the system's font

    friend bool operator==(const ThemeChoice &, const ThemeChoice &) = default;
};

/// The looks of the whole application: one object, made beside QApplication and owned there.
/// It sets palette, font and style, and puts itself into a property of the application, where
/// widgets find it: `Theme::of(this).colour(Token::Accent)`. Ask it while painting and keep
/// nothing: when the choice changes every widget gets QEvent::StyleChange and is repainted, and
/// changed() follows for those who keep more. Made while there is one, it takes its place and
/// gives it back when it goes.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, ThemeChoice choice = {});
    ~Theme() override;

    /// The theme that `widget` is painted in. Where nobody has made one (a test of one widget),
    /// a first one is made and left to the application.
    [[nodiscard]] static const Theme &of(const QWidget *widget);

    /// A second theme for what goes on paper or into a file: light, with the sizes of the design,
    /// the same font and ramp of stress. It changes nothing of the application.
    [[nodiscard]] std::unique_ptr<Theme> forPaper() const;
    /// From now on of() gives this theme for a window that is never shown, and all in it. Must
    /// outlive it.
    void dress(QWidget &window) const;

    [[nodiscard]] const ThemeChoice &choice() const { return m_choice; }
    void choose(const ThemeChoice &choice);
    /// The palette of the system's contrast theme, nothing for none; where light or dark is not
    /// chosen, it decides every colour. Read from Windows at the start and at each change.
    void setSystemContrast(const std::optional<QPalette> &palette);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isContrast() const { return m_scheme == Scheme::Contrast; }
    [[nodiscard]] QColor colour(Token token) const;
    [[nodiscard]] QColor stress(StressLevel level) const;
    [[nodiscard]] QColor onStress(StressLevel level) const;

    /// A length of the 100 percent design in the text size chosen; for heights, icons, widths of
    /// columns. Spacing stays as it is.
    [[nodiscard]] int px(int length) const;
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;

    /// The drawing `name`, `size` in pixels of the design, ready for the screen of `widget`.
    [[nodiscard]] QPixmap
    icon(const QString &name, int size, Token token, const QWidget *widget) const;
    [[nodiscard]] QPixmap
    icon(const QString &name, int size, const QColor &colour, const QWidget *widget) const;

    /// The same drawing into `box`; as lines rather than pixels where it goes on paper.
    void paintIcon(
        QPainter &painter, const QRectF &box, const QString &name, int size, Token token,
        const QWidget *widget) const;

    /// The program's own sign, always in its colours.
    [[nodiscard]] QPixmap appIcon(int size, const QWidget *widget) const;

    /// Less movement, as was chosen or as the desktop asks.
    [[nodiscard]] bool reducedMotion() const;
    /// What the desktop asks, beside the style hint for the length of animations.
    void setSystemMotion(bool reduced);
    /// How long a movement takes: nothing where movement is reduced.
    [[nodiscard]] std::chrono::milliseconds duration(std::chrono::milliseconds full) const;
    [[nodiscard]] int focusWidth() const { return isContrast() ? 3 : 2; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Theme(const Theme &screen);

    /// Whom the application is painted by; nobody at first.
    [[nodiscard]] static Theme *ofApplication();
    void paintApplication();
    [[nodiscard]] Scheme resolvedScheme() const;
    [[nodiscard]] bool followsContrast() const;
    [[nodiscard]] Scheme rampScheme() const;
    [[nodiscard]] QPalette palette() const;
    void readSystem();
    void followSystem();
    void apply();

    QApplication &m_application;
    QPointer<Theme> m_before; ///< what the application was painted in, and will be again
    QPointer<ThemeStyle> m_style;
    ThemeChoice m_choice;
    const bool m_onPaper = false;
    Scheme m_scheme = Scheme::Light;
    bool m_systemDark = false;
    bool m_systemReducesMotion = false;
    std::optional<QPalette> m_systemContrast; ///< of the contrast theme that is on
    QFont m_systemFont;
    IconSource m_icons;
};

} // namespace evenkeel
