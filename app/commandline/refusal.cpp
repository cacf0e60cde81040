#include "app/commandline/refusal.h"

#include "ui/text/errors.h"

#include <QCoreApplication>

namespace evenkeel {

ExitStatus statusFor(Fault fault)
{
    switch (fault) {
    case Fault::StorageBusy:
    case Fault::StorageLent:
    case Fault::StorageFull:
    case Fault::StorageReadOnly:
    case Fault::StorageNewer:
    case Fault::StorageDamaged:
    case Fault::StorageFailed:
    case Fault::FileNotWritten: return ExitStatus::StorageFailed;
    case Fault::Locked:
    case Fault::WrongKey:
    case Fault::KeyMissing:
    case Fault::NotAllowed: return ExitStatus::Locked;
    case Fault::InvalidInput:
    case Fault::OutOfRange:
    case Fault::TimeInPast:
    case Fault::NotFound:
    case Fault::WrongState:
    case Fault::NothingToUndo:
    case Fault::NothingToRedo:
    case Fault::StoragePlace:
    case Fault::TwoClocks:
    case Fault::FileUnreadable:
    case Fault::FileTooLarge:
    case Fault::FileFormat:
    case Fault::FileOfLog:
    case Fault::Cancelled: break;
    }
    return ExitStatus::InputRefused;
}

Refusal Refusal::usage(const QString &sentence)
{
    return Refusal(ExitStatus::WrongUsage, sentence);
}

Refusal Refusal::input(const QString &sentence)
{
    return Refusal(ExitStatus::InputRefused, sentence);
}

Refusal Refusal::withUsage(const char *verb, const char *arguments) const
{
    const QString usage = QStringLiteral("evenkeel-cli %1 %2")
                              .arg(QLatin1StringView(verb), QLatin1StringView(arguments));
    return Refusal(
        status(), QCoreApplication::translate("CommandLine", "%1 Usage: %2").arg(text(), usage));
}

ExitStatus Refusal::status() const
{
    return m_error ? statusFor(m_error->fault) : m_status;
}

QString Refusal::text() const
{
    return (m_error ? errors::oneLine(*m_error) : m_sentence).simplified();
}

} // namespace evenkeel
