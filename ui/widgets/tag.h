#pragma once

#include "ui/theme/token.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace evenkeel {

class Theme;

/// What a tag says and how: a small label of 22 that is never clicked.
struct TagLook
{
    enum class Kind {
        Quiet, ///< outline
        Amber, ///< time is due or over
        Accent, ///< chosen, kept for later
        Info,
        Plain, ///< no outline, for "Kept" in a table
    };

    QString text;
    QString icon{}; ///< a name of `resources/icons`, or empty
    Kind kind = Kind::Quiet;

    friend bool operator==(const TagLook &, const TagLook &) = default;
};

/// The widget of a TagLook; the functions serve delegates.
class Tag final : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const TagLook &look = {}, QWidget *parent = nullptr);

    void setLook(const TagLook &look);
    [[nodiscard]] const TagLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static QSize tagSize(const Theme &theme, const TagLook &look);
    /// The same without its icon where that alone makes the words fit into `width`.
    [[nodiscard]] static TagLook fitted(const Theme &theme, TagLook look, int width);
    static void paintTag(
        QPainter &painter, const Theme &theme, const QRect &rect, const TagLook &look,
        const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagLook m_look;
};

} // namespace evenkeel
