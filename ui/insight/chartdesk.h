#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/workthread.h"
#include "ui/insight/chartfile.h"
#include "ui/widgets/page.h"

#include <functional>

class QPrinter;

namespace evenkeel {

/// Brings charts into files and onto paper; asks where to. Draws at once, so that what is saved is
/// what was seen, and writes in a thread of its own.
class ChartDesk final : public QObject
{
    Q_OBJECT

public:
    /// Refuses a file that nothing may be written over.
    using Check = std::function<Result<>(const QString &)>;

    /// Dialogs are children of `window`.
    ChartDesk(const Clock &clock, Check check, QWidget &window);
    ~ChartDesk() override;

    /// Where files are offered to be saved; empty for the dialog's own choice.
    void setFirstFolder(const QString &folder) { m_firstFolder = folder; }

    void save(const Chart &chart, ChartFormat format);
    void print(const QList<const Chart *> &charts);

    /// The same without asking where to.
    void write(const QByteArray &content, const QString &file);
    void printOn(QPrinter &printer, const QList<std::shared_ptr<const ChartSheet>> &sheets);

signals:
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);

private:
    [[nodiscard]] static QString titleOf(ChartFormat format);
    void tellWritten(const Result<> &done, const QString &file);

    const Clock &m_clock;
    Check m_check;
    QWidget &m_window;
    QString m_firstFolder;
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
