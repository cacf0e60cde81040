#pragma once

#include "core/coach/coachbook.h"
#include "core/coach/pins.h"
#include "core/coach/wording.h"

#include <QObject>

#include <memory>

namespace evenkeel {

class Settings;

/// What the pages of the coach are made of: the content, read once, and the user's pins.
class CoachShelf final : public QObject
{
    Q_OBJECT

public:
    /// The program's own content in `language`, and `folders` laid over it, the lowest first.
    CoachShelf(
        const QString &language, const QStringList &folders, Settings &settings,
        QObject *parent = nullptr);

    [[nodiscard]] const CoachBook &book() const { return m_book; }
    /// Made when it is first asked for.
    [[nodiscard]] const Wording &wording();

    [[nodiscard]] const Pins &pins() const { return m_pins; }
    void togglePin(const QString &id);

signals:
    void pinned(const QString &id, bool pinned);

private:
    QString m_language;
    QStringList m_folders;
    CoachBook m_book;
    std::unique_ptr<Wording> m_wording;
    Pins m_pins;
    Settings &m_settings;
};

} // namespace evenkeel
