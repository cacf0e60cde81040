#include "app/application/sealedpopup.h"

#include "app/openlog/capturesettings.h"
#include "core/followup/reminderrules.h"
#include "core/settings/worksettings.h"
#include "ui/capture/quicklogpopup.h"
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QEvent>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const Error &error)
{
    if (error.fault == Fault::KeyMissing)
        return SealedPopup::tr("This log was not made ready for that yet. Your text stays here: "
                               "unlock the log, then save it.");
    if (error.fault == Fault::OutOfRange && error.detail == "lines"_L1)
        return SealedPopup::tr(
            "%Ln lines wait already. Your text stays here: unlock the log, then "
            "save it.",
            nullptr, SealedFolder::Most);
    return errors::inWords(error);
}

} // namespace

SealedPopup::SealedPopup(SealedFolder folder, const Settings &settings, const Clock &clock)
    : m_folder(std::move(folder)), m_settings(settings), m_clock(clock)
{
}

SealedPopup::~SealedPopup()
{
    leave();
    if (m_popup)
        m_popup->removeEventFilter(this); // it hides while it goes
}

void SealedPopup::open()
{
    if (!m_popup)
        make();
    m_popup->open();
}

void SealedPopup::make()
{
    if (!m_parser)
        m_parser = std::make_unique<LineParser>(lineParserFrom(m_settings, shippedWords()));
    m_popup = std::make_unique<QuickLogPopup>(*m_parser, m_clock);
    m_popup->setWorkCalendar(workCalendarFrom(m_settings));
    m_popup->setReminderLead(reminderRulesFrom(m_settings).before);
    m_popup->setSealing();
    connect(m_popup.get(), &QuickLogPopup::submitted, this, &SealedPopup::submit);
    m_popup->installEventFilter(this);
}

void SealedPopup::submit()
{
    if (const Result<> kept = seal(true); kept)
        drop();
    else
        m_popup->showFailure(sentenceFor(kept.error()));
}

void SealedPopup::leave()
{
    if (!m_popup)
        return;
    const bool isEmpty = m_popup->draftText().trimmed().isEmpty();
    if (isEmpty || seal(false))
        drop();
}

LineDraft SealedPopup::takeOut()
{
    leave();
    if (!m_popup)
        return {};
    LineDraft draft = m_popup->lineDraft();
    drop();
    return draft;
}

Result<> SealedPopup::seal(bool finished)
{
    const LineDraft draft = m_popup->lineDraft();
    EVENKEEL_TRY(m_folder.add(
        {.finished = finished, .text = draft.text, .edits = draft.edits, .at = m_clock.moment()}));
    emit sealed();
    return {};
}

/// It is still telling, so it goes a moment later; its text goes now.
void SealedPopup::drop()
{
    m_popup->removeEventFilter(this);
    m_popup->disconnect(this);
    m_popup->setLineDraft({});
    m_popup->hide();
    m_popup.release()->deleteLater();
}

/// Closed with something in it. Where that cannot be sealed the text stays for the next time.
bool SealedPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == m_popup.get())
        leave();
    return QObject::eventFilter(watched, event);
}

} // namespace evenkeel
