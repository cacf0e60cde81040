#include "core/breather/idletime.h"

#include <QPointer>

namespace evenkeel {

IdleTime::~IdleTime() = default;

void IdleTime::ask(const QObject &asker, const Answer &answer)
{
    const QPointer<const QObject> waits(&asker);
    question([this, waits, answer](std::optional<milliseconds> idle) {
        m_support = idle ? IdleSupport::Supported : whyNot();
        if (waits)
            answer(idle);
    });
}

} // namespace evenkeel
