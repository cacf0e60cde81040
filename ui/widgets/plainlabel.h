#pragma once

#include "ui/widgets/textlook.h"

#include <QLabel>

namespace evenkeel {

/// Words on a surface. Always plain text, whoever wrote them. One line elides at its end and then
/// shows the whole in its tooltip; several lines keep the line height of the design.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    PlainLabel(const QString &text, const TextLook &look, QWidget *parent = nullptr);

    void setLook(const TextLook &look);
    [[nodiscard]] const TextLook &look() const { return m_look; }

    /// The label may become narrower than its text.
    void setElided(bool elided);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return wordWrap(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void updateToolTip();
    [[nodiscard]] int lineHeight() const;
    /// What margins take from the words.
    [[nodiscard]] QSize around() const;
    /// Lays the text out in lines of `width`, calls back for each, returns the height.
    template<class Visit>
    int layOut(int width, Visit visit) const;

    TextLook m_look;
    bool m_elided = false;
    bool m_restyling = false;
};

} // namespace evenkeel
