#include "core/base/checkdigits.h"

namespace evenkeel {

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, doubled = !doubled) {
        const int digit = digits.at(i).digitValue() * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

bool passesMod97(QStringView iban)
{
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar letter = iban.at((i + 4) % iban.size());
        const int value = letter.isDigit() ? letter.digitValue() : letter.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

} // namespace evenkeel
