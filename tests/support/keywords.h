#pragma once

#include "core/base/words.h"

namespace evenkeel::test {

/// Words that say their own key, so that tests of core need no language: "export.customer[A]".
class KeyWords final : public Words
{
public:
    [[nodiscard]] QString
    say(QLatin1StringView key, const QStringList &arguments = {}) const override
    {
        if (key == QLatin1StringView("export.day-format"))
            return QStringLiteral("yyyy-MM-dd");
        QString said = key;
        if (!arguments.isEmpty())
            said += u'[' + arguments.join(u'|') + u']';
        return said;
    }

    [[nodiscard]] QString
    count(QLatin1StringView key, int n, const QStringList &arguments = {}) const override
    {
        return say(key, QStringList{QString::number(n)} + arguments);
    }
};

} // namespace evenkeel::test
