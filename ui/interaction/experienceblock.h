#pragma once

#include "core/base/clock.h"
#include "core/timeline/experienceworker.h"

#include <QWidget>

namespace evenkeel {

class Button;
class IconButton;
class PlainLabel;

/// "You have done this before": how many of a kind there are, and, unfolded, how they ended and the
/// calmest one. Quiet, and not there where there was none. Looks up in a thread of its own.
class ExperienceBlock final : public QWidget
{
    Q_OBJECT

public:
    ExperienceBlock(ExperienceWorker::Open open, const Clock &clock, QWidget *parent = nullptr);

    /// An interaction without a number is none.
    void look(const Interaction &interaction);
    /// The rating is not told.
    void setDiscreet(bool discreet);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    void openRequested(evenkeel::InteractionId id);

private:
    void buildLayout();
    void take(const Experience &experience);
    void fill();

    ExperienceWorker m_worker;
    const Clock &m_clock;
    InteractionId m_of;
    Experience m_experience;
    bool m_folded = true;
    bool m_discreet = false;
    PlainLabel *m_count = nullptr;
    IconButton *m_fold = nullptr;
    QWidget *m_body = nullptr;
    PlainLabel *m_endings = nullptr;
    PlainLabel *m_calmest = nullptr;
    PlainLabel *m_which = nullptr;
    Button *m_open = nullptr;
    PlainLabel *m_done = nullptr;
};

} // namespace evenkeel
