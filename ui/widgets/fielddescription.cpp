#include "ui/widgets/fielddescription.h"

#include <QVariantMap>
#include <QWidget>

namespace evenkeel::fielddescription {

namespace {

constexpr auto Property = "descriptions";

} // namespace

void set(QWidget &field, const char *by, const QString &words)
{
    QVariantMap all = field.property(Property).toMap();
    if (words.isEmpty())
        all.remove(QLatin1StringView(by));
    else
        all.insert(QLatin1StringView(by), words);
    field.setProperty(Property, all);
    QStringList said;
    for (const QVariant &one : std::as_const(all))
        said << one.toString();
    field.setAccessibleDescription(said.join(u'\n'));
}

} // namespace evenkeel::fielddescription
