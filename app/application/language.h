#pragma once

#include <QString>

class QCoreApplication;

namespace evenkeel {

/// Gives the program its language: words, formats and reading direction. An empty `code` is the
/// system's; a code without a translation keeps the words English and changes the formats.
void speak(QCoreApplication &application, const QString &code);

} // namespace evenkeel
