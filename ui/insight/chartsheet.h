#pragma once

#include <QCoreApplication>
#include <QSize>
#include <QString>

#include <memory>

class QPainter;
class QRectF;

namespace evenkeel {

class Chart;
class Theme;

/// One chart as it leaves the screen: its finding, what explains the marks, the drawing by the
/// chart's own hand, what the figures rest on, and their days. Light colours on white; marks differ
/// by shape and number as well, for printers without colours.
class ChartSheet final
{
    Q_DECLARE_TR_FUNCTIONS(ChartSheet)

public:
    /// Takes a copy: the chart may have other figures soon.
    explicit ChartSheet(const Chart &chart);
    ChartSheet(const ChartSheet &) = delete;
    ChartSheet &operator=(const ChartSheet &) = delete;
    ~ChartSheet();

    /// In pixels of the design.
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] QString title() const;
    /// The figures in a sentence.
    [[nodiscard]] QString description() const;
    void paint(QPainter &painter) const;

private:
    struct Words;

    [[nodiscard]] QList<Words> wordsAbove() const;
    [[nodiscard]] QList<Words> wordsBelow() const;
    [[nodiscard]] bool fitBeside(const QString &note, const QString &right) const;
    [[nodiscard]] QSize drawingSize() const;
    [[nodiscard]] int heightOf(const Words &words) const;
    /// The height of it all; paints it as well where there is a painter.
    int layOut(QPainter *painter) const;
    int writeAll(QPainter *painter, const QList<Words> &all, int top) const;
    void write(QPainter &painter, const Words &words, const QRectF &box) const;
    void draw(QPainter &painter, int top) const;

    std::unique_ptr<Theme> m_paper;
    std::unique_ptr<Chart> m_chart; ///< the copy
    QSize m_size;
};

} // namespace evenkeel
