#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

/// How a breather is taken: tone, colours, reminders and the ring, each kept at once. What is
/// changed elsewhere meanwhile shows here, too.
class BreatheSwitches final : public QWidget
{
    Q_OBJECT

public:
    /// `toneAvailable`: something here can play the tone, else it is not offered.
    BreatheSwitches(Settings &settings, bool toneAvailable, QWidget *parent = nullptr);

private:
    void add(const QString &icon, const QString &words, const SettingKey<bool> &key);

    Settings &m_settings;
    QVBoxLayout *m_column;
};

} // namespace evenkeel
