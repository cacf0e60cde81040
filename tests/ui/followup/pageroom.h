#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/personaldataguard.h"
#include "core/coach/wordingshelf.h"
#include "tests/ui/followup/sampleday.h"
#include "ui/followup/followuplist.h"
#include "ui/followup/followupspage.h"

#include <algorithm>
#include <memory>

namespace evenkeel::test {

/// The Follow-ups page over the sample day, shown in a window of its own.
class PageRoom
{
protected:
    void furnish(const QSize &size)
    {
        m_log = std::make_unique<TestLog>();
        m_day = std::make_unique<SampleDay>(*m_log);
        m_day->fill();
        m_model
            = std::make_unique<FollowUpsModel>(m_log->followUps, m_log->interactions, m_log->clock);
        m_commands = std::make_unique<FollowUpCommands>(m_log->log, m_log->followUps, m_log->clock);
        m_page = std::make_unique<FollowUpsPage>(*m_model, *m_commands, FieldChecks(m_guard, &m_wording));
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        m_list = part<FollowUpList>();
    }

    void clear()
    {
        m_page.reset();
        m_commands.reset();
        m_model.reset();
        m_day.reset();
        m_log.reset();
    }

    template<class T>
    [[nodiscard]] T *part() const
    {
        return m_page->findChild<T *>();
    }

    /// The one of these words, closed or not; an empty one where there is none.
    [[nodiscard]] FollowUp find(const QString &text) const
    {
        const auto all = m_log->followUps.listed(std::nullopt, std::nullopt).value();
        const auto at = std::ranges::find(all, text, &FollowUp::text);
        return at == all.end() ? FollowUp() : *at;
    }

    CaptureWords m_words = CaptureWords::shipped(u"en");
    PersonalDataGuard m_guard{m_words};
    WordingShelf m_wording{QStringLiteral("en"), {}};
    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<SampleDay> m_day;
    std::unique_ptr<FollowUpsModel> m_model;
    std::unique_ptr<FollowUpCommands> m_commands;
    std::unique_ptr<FollowUpsPage> m_page;
    FollowUpList *m_list = nullptr;
};

} // namespace evenkeel::test
