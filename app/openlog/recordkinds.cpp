#include "app/openlog/recordkinds.h"

#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds = std::to_array<RecordKind>({
    {"interactions"_L1, "interaction", "occurred_at"},
    {"followups"_L1, "follow_up", "created_at"},
    {"ratings"_L1, "rating", "given_at"},
    {"breathers"_L1, "breather", "started_at"},
    {"reflections"_L1, "reflection", "written_at"},
    {"interaction_answers"_L1, "interaction_answer", "written_at"},
    {"lessons"_L1, "lesson", "written_at"},
    {"plans"_L1, "if_then_plan", "written_at"},
    {"trials"_L1, "trial", "answered_at"},
    {"skills"_L1, "skill", "written_at"},
    {"process_ideas"_L1, "process_idea", "written_at"},
});

} // namespace

std::span<const RecordKind> recordKinds()
{
    return Kinds;
}

QList<RecordTable> recordTables()
{
    QList<RecordTable> tables;
    for (const RecordKind &kind : Kinds)
        tables.append(RecordTable{.name = kind.table, .timeColumn = kind.timeColumn});
    return tables;
}

} // namespace evenkeel
