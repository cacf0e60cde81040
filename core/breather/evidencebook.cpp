#include "core/breather/evidencebook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QJsonArray studiesOf(const QString &language)
{
    QFile file(u":/evenkeel/evidence/evidence.%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("studies"_L1).toArray();
}

Study studyFrom(const QJsonObject &object)
{
    return {
        .source = object.value("source"_L1).toString(),
        .about = object.value("about"_L1).toVariant().toStringList(),
        .setting = object.value("setting"_L1).toString(),
        .result = object.value("result"_L1).toString(),
        .limits = object.value("limits"_L1).toString(),
        .foundNothing = object.value("foundNothing"_L1).toBool()};
}

/// What it is called in the book by itself.
QString idOf(BreatherKind kind, const QString &pattern)
{
    return kind == BreatherKind::Breathing ? pattern : evenkeel::idOf(kind);
}

} // namespace

EvidenceBook::EvidenceBook(const QString &language)
{
    QJsonArray studies = studiesOf(language);
    if (studies.isEmpty())
        studies = studiesOf(u"en"_s);
    for (const auto &study : std::as_const(studies))
        m_studies.append(studyFrom(study.toObject()));
    Q_ASSERT(!m_studies.isEmpty());
}

QList<Study> EvidenceBook::about(BreatherKind kind, const QString &pattern) const
{
    const QString own = idOf(kind, pattern);
    const QString group = evenkeel::idOf(kind);
    QList<Study> found;
    for (const Study &study : m_studies) {
        if (study.about.contains(own) || study.about.contains(group)
            || study.about.contains("any"_L1))
            found.append(study);
    }
    // Not the one of std::ranges, of which clang 14 makes nothing.
    std::stable_partition(found.begin(), found.end(), [&own](const Study &study) {
        return study.about.contains(own);
    });
    return found;
}

bool EvidenceBook::isStudied(BreatherKind kind, const QString &pattern) const
{
    return std::ranges::any_of(m_studies, [own = idOf(kind, pattern)](const Study &study) {
        return study.about.contains(own);
    });
}

} // namespace evenkeel
