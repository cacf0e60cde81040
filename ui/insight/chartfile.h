#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

#include <memory>

class QPagedPaintDevice;

namespace evenkeel {

class Chart;
class ChartSheet;
struct ChartTable;

/// What a chart can be saved as. The last is its table.
enum class ChartFormat { Png, Svg, Pdf, Csv };

/// The end of the file's name: "png".
[[nodiscard]] QString suffixOf(ChartFormat format);

/// The chart as a file, in light colours on white whatever the screen shows. Names the day in a
/// PDF, where the format asks for one.
[[nodiscard]] QByteArray chartFile(const Chart &chart, ChartFormat format, QDate madeOn);

/// Its table: a head and a row a line, every cell quoted as in our other CSV.
[[nodiscard]] QByteArray chartCsv(const ChartTable &table);

/// The sheets below each other on as many pages as they need. False where `device` did not take
/// them.
[[nodiscard]] bool
paintSheets(QPagedPaintDevice &device, const QList<std::shared_ptr<const ChartSheet>> &sheets);

} // namespace evenkeel
