#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class TextField;

/// The second step: shift, looks, what hard calls are about, and gentle suggestions. All of it
/// stands in Settings as well; nothing is filled in beforehand.
class WelcomeDay final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeDay(Settings &settings, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildShift();
    [[nodiscard]] QWidget *buildTheme();
    void addChannels(QVBoxLayout &column);
    void addCategories(QVBoxLayout &column);
    void addSwitch(QVBoxLayout &column, const QString &words, const SettingKey<bool> &key);
    [[nodiscard]] TextField *timeField(const QString &name, const SettingKey<QString> &key);

    Settings &m_settings;
};

} // namespace evenkeel
