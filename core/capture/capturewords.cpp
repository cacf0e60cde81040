#include "core/capture/capturewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

static void openCaptureResources()
{
    Q_INIT_RESOURCE(capture);
}

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongWord = 8; ///< from here on two slips in a word for a time are forgiven

struct CueName
{
    QLatin1StringView name;
    Cue cue;
};

constexpr std::array CueNames{
    CueName{"agent-modal"_L1, Cue::AgentModal},
    CueName{"agent-would"_L1, Cue::AgentWould},
    CueName{"agent-doing"_L1, Cue::AgentDoing},
    CueName{"bare-modal"_L1, Cue::BareModal},
    CueName{"vow"_L1, Cue::Vow},
    CueName{"owe"_L1, Cue::Owe},
    CueName{"verb"_L1, Cue::Verb},
    CueName{"noun"_L1, Cue::Noun},
    CueName{"imperative"_L1, Cue::Imperative},
};

struct SlashName
{
    QLatin1StringView name;
    SlashKind kind;
};

constexpr std::array SlashNames{
    SlashName{"severity"_L1, SlashKind::Severity},
    SlashName{"trigger"_L1, SlashKind::Trigger},
    SlashName{"outcome"_L1, SlashKind::Outcome},
    SlashName{"channel"_L1, SlashKind::Channel},
};

PhraseTable<bool> phrases(const QJsonValue &list)
{
    PhraseTable<bool> table;
    const QJsonArray phrases = list.toArray();
    for (const auto &phrase : phrases)
        table.add(phrase.toString(), true);
    return table;
}

} // namespace

Result<CaptureWords> CaptureWords::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Fault::FileFormat, error.errorString());
    for (const QLatin1StringView key : {"language"_L1, "cues"_L1, "classes"_L1, "dates"_L1}) {
        if (!root.contains(key))
            return failure(Fault::FileFormat, key);
    }
    CaptureWords words;
    words.m_language = root["language"_L1].toString();
    words.m_dates = DateWords::fromJson(root["dates"_L1].toObject());
    const QJsonArray actions = root["action"_L1].toArray();
    for (const auto &word : actions)
        words.m_actionWords.append(word.toString());
    words.readCues(root);
    words.readClasses(root["classes"_L1].toObject());
    words.readSlash(root["slash"_L1].toObject());
    words.gatherKnown();
    words.readForgiven(root["forgiven"_L1].toObject());
    return words;
}

CaptureWords CaptureWords::shipped(QStringView language)
{
    openCaptureResources();
    QFile file(u":/capture/%1.json"_s.arg(language));
    if (!file.exists())
        file.setFileName(u":/capture/en.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(file.readAll()).value_or(CaptureWords());
}

void CaptureWords::readCues(const QJsonObject &json)
{
    const QJsonObject cues = json["cues"_L1].toObject();
    for (const auto &[name, cue] : CueNames) {
        const QJsonArray phrases = cues[name].toArray();
        for (const auto &phrase : phrases)
            m_cues.add(phrase.toString(), cue);
    }
    m_unkept = phrases(json["unkept"_L1]);
    m_unkeptAtEnd = phrases(json["unkept_at_end"_L1]);
    m_declined = phrases(json["declined"_L1]);
    m_surelyPast = phrases(json["surely_past"_L1]);
    m_securityCodes = phrases(json["security_code_phrases"_L1]);
}

void CaptureWords::readClasses(const QJsonObject &json)
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto wordClass = wordClassFrom(entry.key());
        if (!wordClass)
            continue;
        const QJsonArray words = entry.value().toArray();
        for (const auto &word : words)
            m_classes[word.toString()] |= quint64(1) << static_cast<int>(*wordClass);
    }
}

void CaptureWords::readSlash(const QJsonObject &json)
{
    for (const auto &[name, kind] : SlashNames) {
        const QJsonObject words = json[name].toObject();
        for (auto entry = words.begin(); entry != words.end(); ++entry)
            m_slashWords.insert(entry.key(), {kind, entry.value().toVariant().toString()});
    }
}

void CaptureWords::gatherKnown()
{
    QStringList all = m_dates.vocabulary() + m_cues.vocabulary() + m_classes.keys();
    for (const auto *table :
         {&m_unkept, &m_unkeptAtEnd, &m_declined, &m_surelyPast, &m_securityCodes})
        all += table->vocabulary();
    m_known = QSet<QString>(all.begin(), all.end());
}

void CaptureWords::readForgiven(const QJsonObject &json)
{
    const QJsonObject slips = json["slips"_L1].toObject();
    for (auto slip = slips.begin(); slip != slips.end(); ++slip)
        m_slips.insert(slip.key(), slip.value().toString());
    const QJsonArray words = json["real_words"_L1].toArray();
    for (const auto &word : words)
        m_known.insert(word.toString());
    for (const QString &word : m_dates.forgivable())
        m_forgiven.append({word, word.size() >= LongWord ? 2 : 1});
    const QJsonArray also = json["also"_L1].toArray();
    for (const auto &word : also)
        m_forgiven.append({word.toString(), 1});
}

} // namespace evenkeel
