#pragma once

#include "core/timeline/experienceworker.h"

#include <QWidget>

namespace evenkeel {

class PlainLabel;

/// How many of a kind were logged before and how they ended, in one quiet line while the next of
/// them is being told. Not there where there are few.
class PastLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PastLine(ExperienceWorker::Open open, QWidget *parent = nullptr);

    /// The same kind again is not looked up again.
    void look(const ExperienceQuery &query);

private:
    void take(const Experience &experience);

    ExperienceWorker m_worker;
    ExperienceQuery m_query;
    PlainLabel *m_words;
};

} // namespace evenkeel
