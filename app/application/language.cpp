#include "app/application/language.h"

#include "app/language/translation.h"

#include <QGuiApplication>
#include <QLocale>

namespace evenkeel {

void speak(QCoreApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    installTranslation(application, locale);
}

} // namespace evenkeel
