#include "app/language/translation.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace evenkeel {

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    const bool loaded = translator->load(locale, u"evenkeel"_s, u"_"_s, u":/translations"_s)
        || translator->load(u":/translations/evenkeel_en.qm"_s);
    if (loaded)
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace evenkeel
