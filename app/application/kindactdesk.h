#pragma once

#include <QObject>

namespace evenkeel {

class KindActLine;
class OpenLog;
class Settings;
class TodayPage;

/// The kind act of the shift before comes back on Today, until it is put away or the first
/// interaction is logged. A setting switches it off.
class KindActDesk final : public QObject
{
    Q_OBJECT

public:
    KindActDesk(OpenLog &log, Settings &settings, TodayPage &page);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void consider();
    [[nodiscard]] bool isShiftStart() const;
    void follow(const QString &setting);
    void noteLogged();
    void putAway();

    OpenLog &m_log;
    Settings &m_settings;
    TodayPage &m_page;
    KindActLine *m_line; ///< the page's
};

} // namespace evenkeel
