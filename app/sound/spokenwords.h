#pragma once

#include <QString>

#include <memory>

class QTextToSpeech;

namespace evenkeel {

/// Speaks single words by the voice of the system through Qt's TextToSpeech, where the program was
/// built with it and the system has an engine with a voice in the language of the program. Nothing
/// is loaded before somebody asks.
class SpokenWords final
{
public:
    SpokenWords();
    ~SpokenWords();

    [[nodiscard]] bool isAvailable() const;
    /// Breaks off the word before.
    void say(const QString &word);
    void hush();

private:
    /// Null where nothing speaks.
    [[nodiscard]] QTextToSpeech *voice() const;

    mutable std::unique_ptr<QTextToSpeech> m_voice;
    [[maybe_unused]] mutable bool m_asked = false; ///< not without TextToSpeech
};

} // namespace evenkeel
