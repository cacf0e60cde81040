#include "app/application/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace evenkeel {

void speak(QCoreApplication &application, const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    auto *translator = new QTranslator(&application);
    // English is the language of the sources; its file knows the plurals.
    if (translator->load(locale, u"evenkeel"_s, u"_"_s, u":/translations"_s)
        || translator->load(u":/translations/evenkeel_en.qm"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace evenkeel
