#include "app/application/themechoice.h"

#include "core/settings/keys.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int SmallestText = 90;
constexpr int LargestText = 150;

ThemeChoice::Mode modeFrom(const QString &name)
{
    if (name == "light"_L1)
        return ThemeChoice::Mode::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Mode::Dark;
    return name == "contrast"_L1 ? ThemeChoice::Mode::Contrast : ThemeChoice::Mode::System;
}

ThemeChoice::Motion motionFrom(const QString &name)
{
    if (name == "reduced"_L1)
        return ThemeChoice::Motion::Reduced;
    return name == "full"_L1 ? ThemeChoice::Motion::Full : ThemeChoice::Motion::System;
}

} // namespace

ThemeChoice themeChoiceFrom(const Settings &settings, const QString &family)
{
    return {
        .mode = modeFrom(settings.get(keys::Theme)),
        .textPercent = std::clamp(settings.get(keys::TextSize), SmallestText, LargestText),
        .greyStress = settings.get(keys::GreyStress),
        .motion = motionFrom(settings.get(keys::Motion)),
        .family = family};
}

QIcon appIconOf(const Theme &theme)
{
    constexpr std::array Sizes{16, 32, 48, 64};
    QIcon icon;
    for (const int size : Sizes)
        icon.addPixmap(theme.appIcon(size, nullptr));
    return icon;
}

} // namespace evenkeel
