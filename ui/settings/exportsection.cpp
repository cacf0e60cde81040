#include "ui/settings/exportsection.h"

#include "ui/widgets/button.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

ExportSection::ExportSection(Settings &settings, QWidget *parent)
    : SettingsSection(settings, parent)
{
    addCard(tr("Take it with you"));
    auto *out = new Button(tr("Export"), Button::Kind::Secondary);
    out->setSize(Button::Size::Small);
    out->setIconName(u"export"_s);
    connect(out, &Button::clicked, this, &ExportSection::exportRequested);
    addRow(tr("Export"), tr("The work record of some days, or everything, as a file"), out);
    auto *in = new Button(tr("Import"), Button::Kind::Secondary);
    in->setSize(Button::Size::Small);
    in->setIconName(u"import"_s);
    connect(in, &Button::clicked, this, &ExportSection::importRequested);
    addRow(tr("Import"), tr("From an Evenkeel export, JSON or CSV, with a preview first"), in);
    addNote(tr("Self-ratings are in no file but the one you ask for with Just me."));
}

} // namespace evenkeel
