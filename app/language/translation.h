#pragma once

#include <QLocale>

class QCoreApplication;

namespace evenkeel {

/// Loads the words of a language; English, whose plurals are a translation too, where it has none.
void installTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace evenkeel
