#pragma once

#include "core/capture/linedraft.h"
#include "core/capture/lineparser.h"
#include "core/capture/sealedfolder.h"

#include <QObject>

#include <memory>

namespace evenkeel {

class Clock;
class QuickLogPopup;
class Settings;

/// The quick log while the log is locked. What is typed stands in the popup only while it is typed:
/// Enter seals it as a line, closing seals it as a draft, and then the popup is thrown away.
class SealedPopup final : public QObject
{
    Q_OBJECT

public:
    SealedPopup(SealedFolder folder, const Settings &settings, const Clock &clock);
    /// Seals what still stands in it.
    ~SealedPopup() override;

    void open();

    /// Seals what stands in it as a draft; it is found again when the log is open.
    void leave();

    /// The log is open: leaves, and empties the popup of what could not be sealed, which is told.
    [[nodiscard]] LineDraft takeOut();

signals:
    /// One more was sealed.
    void sealed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void submit();
    [[nodiscard]] Result<> seal(bool finished);
    void drop();

    SealedFolder m_folder;
    const Settings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<LineParser> m_parser; ///< made for the first line
    std::unique_ptr<QuickLogPopup> m_popup;
};

} // namespace evenkeel
