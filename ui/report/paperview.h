#pragma once

#include "ui/report/paperlayout.h"

#include <QWidget>

#include <memory>

namespace evenkeel {

/// The first pages of a paper, one below the other as wide as there is room, always light.
class PaperView final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Lays the paper out anew. Beyond `MostItems` entries only the first are shown.
    void setPaper(const ExportPaper &paper);

    [[nodiscard]] int pageCount() const;
    /// There is more than is shown, so the number of pages is not known.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Which page stands at `y` of this widget, from 0.
    [[nodiscard]] int pageAt(int y) const;

    static constexpr int MostItems = 150;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] qreal scale(int width) const;
    [[nodiscard]] QRectF pageRect(int page) const;

    ExportPaper m_paper;
    std::unique_ptr<PaperLayout> m_layout;
    bool m_cut = false;
};

} // namespace evenkeel
