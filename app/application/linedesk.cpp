#include "app/application/linedesk.h"

#include "app/application/coachcontent.h"
#include "app/application/draftkeeper.h"
#include "app/openlog/capturesettings.h"
#include "app/openlog/openlog.h"
#include "core/coach/wordingshelf.h"
#include "core/followup/notifier.h"
#include "core/followup/reminderrules.h"
#include "core/settings/keys.h"
#include "core/settings/worksettings.h"
#include "ui/capture/savedpanel.h"
#include "ui/incall/beenhere.h"
#include "ui/incall/callstrip.h"
#include "ui/interaction/pastline.h"
#include "ui/reflection/linerecall.h"
#include "ui/reflection/recallshelf.h"
#include "ui/text/errors.h"
#include "ui/widgets/promisenote.h"

#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// As it was said: what was understood of it leaves out what a note does not need.
QStringList promisedIn(const QString &line, const Draft &draft)
{
    QStringList said;
    for (const PromiseDraft &promise : draft.promises)
        said << line.mid(promise.span.start, promise.span.length);
    return said;
}

} // namespace

LineDesk::LineDesk(
    OpenLog &log, Settings &settings, Notifier &notifier, Offering offering, QObject *parent)
    : QObject(parent), m_log(log), m_settings(settings), m_notifier(notifier),
      m_offering(std::move(offering)),
      m_recall(new RecallShelf(log.changes(), log.reflections(), this)),
      m_wording(new WordingShelf(coachcontent::language(), coachcontent::folders(log), this)),
      m_parser(lineParserFrom(settings, {}))
{
    connect(&settings, &Settings::changed, this, &LineDesk::takeSetting);
    // Back from the editor of a file of rules, say.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_wording, [this] {
        m_wording->lookAgain();
    });
}

LineDesk::~LineDesk() = default;

const LineParser &LineDesk::parser()
{
    learn();
    return m_parser;
}

void LineDesk::learn()
{
    if (m_learned)
        return;
    m_learned = true;
    m_parser = lineParserFrom(m_settings, shippedWords());
    if (m_form && !m_form->draftText().isEmpty())
        m_form->readAgain();
}

CaptureForm *LineDesk::makeForm()
{
    m_form = new CaptureForm(m_parser, m_log.clock());
    adopt(m_form, "line"_L1, true);
    connect(m_form, &QObject::destroyed, this, [this] { m_form = nullptr; });
    return m_form;
}

QuickLogPopup &LineDesk::popup()
{
    if (!m_popup) {
        m_popup = std::make_unique<QuickLogPopup>(parser(), m_log.clock());
        m_popup->setReminderLead(reminderRulesFrom(m_settings).before);
        m_popup->setDiscreet(m_settings.get(keys::Discreet));
        adopt(m_popup.get(), "popup"_L1, false);
        connectPopup();
    }
    return *m_popup;
}

void LineDesk::addToPopup(const LineDraft &draft)
{
    LineDraft all = popup().lineDraft();
    all.append(draft);
    popup().setLineDraft(all);
    for (DraftKeeper *keeper : popup().findChildren<DraftKeeper *>())
        keeper->noteChange();
    keepDrafts();
}

void LineDesk::followPopup(const LineDraft &added)
{
    if (m_popup && !added.isEmpty())
        addToPopup(added);
}

void LineDesk::keepDrafts()
{
    if (!m_popup)
        return;
    for (DraftKeeper *keeper : m_popup->findChildren<DraftKeeper *>())
        keeper->keepNow();
}

template<class Line>
void LineDesk::keep(Line *line, QLatin1StringView form)
{
    line->setWorkCalendar(workCalendarFrom(m_settings));
    auto *keeper = new DraftKeeper(
        m_log.drafts(), form, [line] { return toJson(line->lineDraft()); }, line);
    if (const LineDraft kept = lineDraftFrom(keeper->content()); !kept.isEmpty()) {
        learn();
        line->setLineDraft(kept);
    }
    connect(line, &Line::draftChanged, this, &LineDesk::learn);
    connect(line, &Line::draftChanged, keeper, &DraftKeeper::noteChange);
}

template<class Line>
void LineDesk::hintAtPromises(Line *line)
{
    auto *promised = new PromiseNote(*m_wording);
    line->setBelow(promised);
    connect(line, &Line::draftChanged, promised, [line, promised] {
        promised->read(promisedIn(line->draftText(), line->draft()));
    });
}

template<class Line>
void LineDesk::adopt(Line *line, QLatin1StringView form, bool inWindow)
{
    keep(line, form);
    hintAtPromises(line);
    auto *recall = new LineRecall(
        *m_recall, [line] { return line->draft(); }, line);
    line->setBelow(recall);
    auto *past = new PastLine([&log = m_log] { return log.reader(); }, line);
    line->setBelow(past);
    connect(recall, &LineRecall::rested, past, [past](const Situation &call) {
        past->look({.category = call.category, .trigger = call.trigger});
    });
    connect(line, &Line::draftChanged, recall, &LineRecall::noteChange);
    connect(line, &Line::submitted, this, [=, this](const Draft &draft, AfterSave then) {
        save(line, recall, draft, then, inWindow);
    });
}

void LineDesk::adoptStrip(CallStrip &strip)
{
    keep(&strip, "call"_L1);
    hintAtPromises(&strip);
    auto *past = new BeenHere(
        [&log = m_log] { return log.reader(); },
        [this](const Situation &call) { return m_recall->best(call); });
    strip.setBeenHere(past);
    connect(
        &strip, &CallStrip::draftChanged, past, [&strip, past] { past->follow(strip.draft()); });
    connect(
        &strip, &CallStrip::submitted, this, [this, &strip](const Draft &draft, AfterSave then) {
            save(&strip, nullptr, draft, then, false);
        });
    connect(
        &strip, &CallStrip::logged, this,
        [this](const Draft &draft, const QRect &where, AfterSave then) {
            popup().tell(draft, where, then);
        });
}

template<class Line>
void LineDesk::save(
    Line *line, LineRecall *recall, const Draft &draft, AfterSave then, bool inWindow)
{
    if (!inWindow)
        considerOffer(draft, then);
    const auto saved = write(draft, recall);
    if (!saved) {
        emit offerGone();
        line->showFailure(errors::inWords(saved.error()));
        return;
    }
    m_last = *saved;
    line->saved(); // its empty text takes the draft away, too
    if (recall)
        recall->forget();
    emit logged(m_last, then, inWindow);
}

/// The line, and what was answered to the lesson that came back with it: one undo for both.
Result<InteractionId> LineDesk::write(const Draft &draft, const LineRecall *recall)
{
    auto changes = m_log.changes().begin("log"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto logged = m_log.journal().add(*changes, draft);
    if (!logged)
        return tl::unexpected(logged.error());
    if (recall)
        EVENKEEL_TRY(recall->save(*changes, logged->interaction));
    EVENKEEL_TRY(changes->commit());
    return logged->interaction;
}

/// Where the panel cannot be shown, or the window opens anyway, nothing is offered.
void LineDesk::considerOffer(const Draft &draft, AfterSave then)
{
    const bool shows = popup().placesWindows() && then == AfterSave::Nothing;
    m_popup->setOffer(shows && m_offering ? m_offering(draft) : std::nullopt);
}

void LineDesk::takeSetting(const QString &name)
{
    if (name == QLatin1StringView(keys::Categories.name))
        m_parser = lineParserFrom(m_settings, m_learned ? shippedWords() : CaptureWords());
    if (m_form)
        m_form->setWorkCalendar(workCalendarFrom(m_settings));
    if (m_popup) {
        m_popup->setWorkCalendar(workCalendarFrom(m_settings));
        m_popup->setReminderLead(reminderRulesFrom(m_settings).before);
        m_popup->setDiscreet(m_settings.get(keys::Discreet));
    }
}

void LineDesk::connectPopup()
{
    connect(m_popup.get(), &QuickLogPopup::undoRequested, this, &LineDesk::undoRequested);
    connect(m_popup.get(), &QuickLogPopup::breatherRequested, this, &LineDesk::breatherRequested);
    connect(m_popup.get(), &QuickLogPopup::breatherDeclined, this, &LineDesk::breatherDeclined);
    connect(m_popup->savedPanel(), &SavedPanel::offerGone, this, &LineDesk::offerGone);
    // Others may look on: that it was saved, and nothing of what.
    connect(m_popup.get(), &QuickLogPopup::savedQuietly, this, [this] {
        m_notifier.say(tr("Saved in Evenkeel"));
    });
    connect(m_popup.get(), &QuickLogPopup::detailsRequested, this, [this] {
        emit detailsRequested(m_last);
    });
}

} // namespace evenkeel
