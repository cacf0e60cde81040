#pragma once

#include "core/capture/draft.h"
#include "core/reflection/recall.h"
#include "core/timeline/experienceworker.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace evenkeel {

class PlainLabel;

/// What the agent's own log says of the kind of call that is noted: how many there were, how they
/// ended, and the own lesson or plan. Nothing where there is nothing. Asks nothing: somebody is on
/// a call.
class BeenHere final : public QWidget
{
    Q_OBJECT

public:
    using Lesson = std::function<std::optional<Remembered>(const Situation &)>;

    BeenHere(ExperienceWorker::Open open, Lesson lesson, QWidget *parent = nullptr);

    /// What was meant for the next call, for as long as nothing is known of this one; empty for
    /// nothing.
    void setMeant(const QString &words);
    /// The note was edited.
    void follow(const Draft &draft);
    [[nodiscard]] bool isEmpty() const;

signals:
    void changed(); ///< it has something to say, or no longer

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isUnknown() const;
    void look();
    void take(const Experience &experience);
    void showLesson(const std::optional<Remembered> &lesson);
    void settle();

    ExperienceWorker m_worker;
    Lesson m_lesson;
    QTimer m_rest; ///< runs out when nothing was typed for a while
    Situation m_call;
    ExperienceQuery m_asked;
    QString m_meant;
    PlainLabel *m_past;
    PlainLabel *m_noted;
};

} // namespace evenkeel
