#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace evenkeel {

/// One step of the day: something is done, and then it must have come true.
struct TourStep
{
    QString name; ///< for whoever reads why it failed: "log a call"
    std::function<bool()> act; ///< false where it could not even be tried
    std::function<bool()> holds; ///< asked until it is true or the time is up; told by the stores
    QString picture = {}; ///< "02-logged"; empty: no picture
    std::function<QWidget *()> seen = {}; ///< which window is pictured; empty: the main window
};

} // namespace evenkeel
