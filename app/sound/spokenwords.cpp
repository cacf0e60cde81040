#include "app/sound/spokenwords.h"

#include <QLocale>

#ifdef EVENKEEL_SPEECH
#include <QTextToSpeech>
#else
class QTextToSpeech
{
};
#endif

namespace evenkeel {

SpokenWords::SpokenWords() = default;
SpokenWords::~SpokenWords() = default;

bool SpokenWords::isAvailable() const
{
    return voice() != nullptr;
}

#ifdef EVENKEEL_SPEECH

namespace {

/// An engine that has a voice for the language in which the words are; null for none.
std::unique_ptr<QTextToSpeech> findVoice()
{
    const QLocale spoken;
    const QStringList engines = QTextToSpeech::availableEngines();
    for (const QString &engine : engines) {
        if (engine == QLatin1StringView("mock"))
            continue;
        auto voice = std::make_unique<QTextToSpeech>(engine);
        if (voice->state() != QTextToSpeech::Ready)
            continue;
        const QList<QLocale> locales = voice->availableLocales();
        for (const QLocale &locale : locales) {
            if (locale.language() != spoken.language())
                continue;
            voice->setLocale(locale);
            if (!voice->availableVoices().isEmpty())
                return voice;
        }
    }
    return nullptr;
}

} // namespace

QTextToSpeech *SpokenWords::voice() const
{
    if (!m_asked)
        m_voice = findVoice();
    m_asked = true;
    return m_voice.get();
}

void SpokenWords::say(const QString &word)
{
    if (QTextToSpeech *const found = voice())
        found->say(word);
}

void SpokenWords::hush()
{
    if (m_voice)
        m_voice->stop();
}

#else

QTextToSpeech *SpokenWords::voice() const
{
    return nullptr;
}

void SpokenWords::say([[maybe_unused]] const QString &word) { }

void SpokenWords::hush() { }

#endif

} // namespace evenkeel
