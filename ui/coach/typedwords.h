#pragma once

#include <QJsonObject>
#include <QObject>

namespace evenkeel {

/// What was typed into the forms for cards, phrases and steps and is not saved, each by the id of
/// what it is about. As JSON all of it is one draft.
class TypedWords final : public QObject
{
    Q_OBJECT

public:
    /// For a card, a phrase or words to point out that are new.
    static constexpr QLatin1StringView NewCard{"new card"};
    static constexpr QLatin1StringView NewPhrase{"new phrase"};
    static constexpr QLatin1StringView NewTerm{"new words"};
    /// Steps have ids that cards have too.
    [[nodiscard]] static QString forStep(const QString &id) { return QStringLiteral("step ") + id; }

    [[nodiscard]] QJsonObject content() const { return m_content; }
    /// What was kept of it over a crash or a restart.
    void setContent(const QJsonObject &content) { m_content = content; }

    /// Empty where nothing was typed.
    [[nodiscard]] QJsonObject of(const QString &id) const { return m_content.value(id).toObject(); }
    /// Empty `words` forget it.
    void keep(const QString &id, const QJsonObject &words)
    {
        if (words.isEmpty())
            m_content.remove(id);
        else
            m_content.insert(id, words);
        emit changed();
    }

signals:
    void changed();

private:
    QJsonObject m_content;
};

} // namespace evenkeel
