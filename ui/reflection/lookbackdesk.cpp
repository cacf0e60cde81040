#include "ui/reflection/lookbackdesk.h"

#include "core/timeline/timeline.h"
#include "ui/reflection/interactionsheet.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// "today 14:18, phone: parcel lost twice"
QString inWords(const Interaction &interaction, QDate today)
{
    const QString what = interaction.summary.isEmpty() ? interaction.details.section(u'\n', 0, 0)
                                                       : interaction.summary;
    //: %1 a day and time, %2 a channel, %3 what happened
    return LookBackDesk::tr("%1, %2: %3")
        .arg(
            formats::capitalised(formats::moment(interaction.occurred, today)),
            labels::of(interaction.channel).toLower(), formats::isolated(what));
}

} // namespace

LookBackDesk::LookBackDesk(
    ChangeLog &log, ReflectionStore &reflections, const Timeline &timeline, PersonalDataGuard guard,
    QWidget *window)
    : QObject(window), m_log(log), m_reflections(reflections), m_timeline(timeline),
      m_guard(std::move(guard)), m_prompts(QLocale().name().section(u'_', 0, 0)), m_window(window)
{
}

void LookBackDesk::open(InteractionId interaction)
{
    if (m_dialog)
        return m_dialog->raise();
    const auto row = m_timeline.row(interaction);
    if (!row) {
        emit failed(row.error());
        return;
    }
    auto *sheet = new InteractionSheet(m_log, m_reflections, row->interaction);
    if (const auto opened = sheet->open(); !opened) {
        emit failed(opened.error());
        delete sheet;
        return;
    }
    m_dialog = new LookBackDialog(
        {.sheet = *sheet,
         .clock = m_log.clock(),
         .guard = m_guard,
         .questions = m_prompts.aboutInteraction(),
         .about = inWords(row->interaction, m_log.clock().today()),
         .category = labels::category(row->interaction.category)},
        m_window->window());
    sheet->setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connectDialog(*m_dialog, *sheet);
    connect(
        m_dialog, &LookBackDialog::cardsRequested, this,
        [this, category = row->interaction.category] { emit cardsRequested(category); });
    m_dialog->open();
}

void LookBackDesk::connectDialog(LookBackDialog &dialog, InteractionSheet &sheet)
{
    connect(&sheet, &InteractionSheet::failed, this, &LookBackDesk::failed);
    connect(&dialog, &LookBackDialog::saveRequested, this, [this, &dialog, &sheet] {
        save(dialog, sheet);
    });
    connect(&dialog, &LookBackDialog::eraseRequested, this, [this, &dialog, &sheet] {
        erase(dialog, sheet);
    });
    connect(&dialog, &QDialog::rejected, this, [this, &sheet] { leave(sheet); });
    connect(&dialog, &QDialog::finished, this, &LookBackDesk::closed);
}

void LookBackDesk::save(LookBackDialog &dialog, InteractionSheet &sheet)
{
    if (const auto saved = sheet.save(); !saved) {
        emit failed(saved.error());
        return; // what was typed stays
    }
    dialog.accept();
    emit said({.text = tr("Saved. Only you see it."), .offersUndo = true});
}

void LookBackDesk::erase(LookBackDialog &dialog, InteractionSheet &sheet)
{
    const bool wasWritten = sheet.isWritten();
    if (const auto erased = sheet.erase(); !erased) {
        emit failed(erased.error());
        return;
    }
    dialog.accept();
    emit said({.text = tr("Erased."), .offersUndo = wasWritten});
}

void LookBackDesk::leave(InteractionSheet &sheet)
{
    const auto tell = [this, &sheet] {
        if (sheet.isChanged())
            emit said({.text = tr("What you typed is kept. It is not saved yet.")});
    };
    const Result<> kept = sheet.keep();
    if (kept)
        return tell();
    if (kept.error().fault != Fault::StorageLent)
        return;
    sheet.setParent(this); // outlives its dialog until the log is back
    connect(&sheet, &InteractionSheet::kept, this, tell);
    connect(&sheet, &InteractionSheet::kept, &sheet, &QObject::deleteLater);
}

} // namespace evenkeel
