#pragma once

#include "core/capture/personaldataguard.h"
#include "core/reflection/reflectionstore.h"
#include "ui/reflection/lookbackdialog.h"
#include "ui/widgets/page.h"

#include <QPointer>

namespace evenkeel {

class Timeline;

/// Opens the questions about one interaction over a window, and saves what is answered.
class LookBackDesk final : public QObject
{
    Q_OBJECT

public:
    LookBackDesk(
        ChangeLog &log, ReflectionStore &reflections, const Timeline &timeline,
        PersonalDataGuard guard, QWidget *window);

    void open(InteractionId interaction);

signals:
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);
    /// The cards for calls of this category.
    void cardsRequested(const QString &category);
    /// Saved, erased, or left for later.
    void closed();

private:
    void connectDialog(LookBackDialog &dialog, InteractionSheet &sheet);
    void save(LookBackDialog &dialog, InteractionSheet &sheet);
    void erase(LookBackDialog &dialog, InteractionSheet &sheet);
    void leave(InteractionSheet &sheet);

    ChangeLog &m_log;
    ReflectionStore &m_reflections;
    const Timeline &m_timeline;
    PersonalDataGuard m_guard;
    PromptBook m_prompts;
    QWidget *m_window;
    QPointer<LookBackDialog> m_dialog; ///< while it is open; the window's
};

} // namespace evenkeel
