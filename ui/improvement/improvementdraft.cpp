#include "ui/improvement/improvementdraft.h"

using namespace Qt::StringLiterals;

namespace evenkeel::improvementdraft {

Result<> letGo(DraftStore &drafts, QLatin1StringView form, qint64 id)
{
    const auto kept = drafts.load(form);
    EVENKEEL_TRY(kept);
    if (!kept->has_value())
        return {};
    QJsonObject draft = **kept;
    QJsonObject typed = draft.value("typed"_L1).toObject();
    typed.remove(QString::number(id));
    if (typed.isEmpty())
        return drafts.forget(form);
    draft.insert("typed"_L1, typed);
    return drafts.save(form, draft);
}

} // namespace evenkeel::improvementdraft
