#include "core/breather/idletime.h"

#include <QPointer>

#include <utility>

namespace evenkeel {

IdleTime::~IdleTime() = default;

void IdleTime::ask(const QObject &asker, const Answer &answer)
{
    const QPointer<const QObject> waits(&asker);
    question([this, waits, answer](std::optional<milliseconds> idle) {
        const IdleSupport told = idle ? IdleSupport::Supported : whyNot();
        if (std::exchange(m_support, told) != told)
            emit supportChanged();
        if (waits)
            answer(idle);
    });
}

} // namespace evenkeel
