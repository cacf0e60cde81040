#pragma once

#include "core/reflection/promptbook.h"
#include "ui/reflection/answersheet.h"
#include "ui/reflection/lessonshelf.h"
#include "ui/reflection/reflectmodel.h"

namespace evenkeel {

/// Everything behind the Reflect page, for as long as the log is open.
class ReflectDesk final
{
public:
    /// `open` gives the worker a connection of its own that only reads.
    ReflectDesk(ChangeLog &log, ReflectionStore &reflections, SummaryWorker::Open open);

    [[nodiscard]] ReflectModel &model() { return m_model; }
    [[nodiscard]] AnswerSheet &answers() { return m_answers; }
    [[nodiscard]] LessonShelf &lessons() { return m_lessons; }
    [[nodiscard]] const PromptBook &prompts() const { return m_prompts; }

private:
    DraftStore m_drafts;
    SummaryWorker m_worker;
    ReflectModel m_model;
    AnswerSheet m_answers;
    LessonShelf m_lessons;
    PromptBook m_prompts;
};

} // namespace evenkeel
