#include "ui/text/privacylabels.h"

#include <QCoreApplication>

namespace evenkeel::privacylabels {

namespace {

struct PrivacyLabels
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyLabels)
};

} // namespace

QString of(PrivacyWarning::Kind kind)
{
    using Kind = PrivacyWarning::Kind;
    switch (kind) {
    case Kind::Card: return PrivacyLabels::tr("Card number will be masked");
    case Kind::SecurityCode: return PrivacyLabels::tr("Looks like a security code");
    case Kind::Iban: return PrivacyLabels::tr("Looks like an account number");
    case Kind::Phone: return PrivacyLabels::tr("Looks like a phone number");
    case Kind::Email: return PrivacyLabels::tr("Looks like a mail address");
    }
    return {};
}

QString pointedOut(PrivacyWarning::Kind kind)
{
    if (kind == PrivacyWarning::Kind::Card)
        return of(kind);
    //: %1: "Looks like a phone number"
    return PrivacyLabels::tr("%1, Ctrl M masks it").arg(of(kind));
}

} // namespace evenkeel::privacylabels
