#include "app/openlog/capturesettings.h"
#include "core/backup/checkplan.h"
#include "core/base/isotime.h"
#include "core/breather/patternbook.h"
#include "core/capture/notetemplate.h"
#include "core/followup/reminderrules.h"
#include "core/settings/keys.h"
#include "core/settings/worksettings.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/scratch.h"
#include "tests/support/testlog.h"
#include "ui/settings/shortcutsettings.h"
#include "ui/text/typedtime.h"
#include "ui/widgets/commands.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

void lookAtLists(const Settings &settings)
{
    const CaptureLists lists = captureListsFrom(settings);
    mustHold(lists.channels.size() == AllChannels.size(), "every channel is offered once");
    static const CaptureWords words = shippedWords();
    const LineParser parser = lineParserFrom(settings, words);
    const Moment now{.at = test::testNow(), .zone = "Europe/London"_ba};
    const Draft draft = parser.parse(
        u"#billing /chat callback eod #\u00e9 late"_s, now, workCalendarFrom(settings));
    mustHold(draft.isSavable(), "whatever is set, a line can be saved");
}

void lookAtTimes(const Settings &settings)
{
    const ReminderRules rules = reminderRulesFrom(settings);
    mustHold(rules.work.beginOn(QDate(2026, 5, 14)).isValid(), "the day begins some time");
    mustHold(!rules.work.weekdays || rules.work.weekdays->any(), "some day is worked");
    mustHold(
        rules.before >= minutes(0) && rules.before <= minutes(240),
        "a reminder comes at most four hours before");
    const auto lastFull = instantFromIso(settings.get(keys::LastFullCheck));
    if (lastFull && *lastFull > test::testNow())
        mustHold(
            dueCheck(false, lastFull, test::testNow()) == CheckDepth::Full,
            "a check that is to come is not believed");
    std::ignore = typedTime(settings.get(keys::WorkEnd));
}

void lookAtPatterns(const QString &text)
{
    const PatternBook book(text);
    for (const Pattern &pattern : book.own()) {
        mustHold(pattern.isValid(), "a pattern can be breathed");
        mustHold(pattern.cycle() > milliseconds(0), "a breath takes some time");
        std::ignore = pattern.warnings();
    }
    const QString written = PatternBook::toText(book.own());
    mustHold(PatternBook(written).own() == book.own(), "patterns come back as they were written");
}

/// What was written in the log is never taken for a placeholder itself.
void lookAtNote(const QString &text)
{
    const QString marker = u"{customer}"_s;
    const NoteFacts facts{.customer = u"4711"_s, .summary = marker, .actions = {marker, marker}};
    const QString note = NoteTemplate(text).fill(facts);
    const qsizetype asked = text.count(u"{summary}"_s) + 2 * text.count(u"{actions}"_s);
    mustHold(note.count(marker) == asked, "a note fills each placeholder once");
}

void lookAtShortcuts(const Settings &settings)
{
    Commands commands;
    commands.add({.id = u"page.log"_s, .text = u"Log"_s, .shortcut = QKeySequence(u"Ctrl+2"_s)});
    shortcutsettings::apply(settings, commands);
    mustHold(commands.all().size() == 1, "settings add no command");
}

template<class T>
void copy(const Settings &from, Settings &to, const SettingKey<T> &key)
{
    const T value = from.get(key);
    to.set(key, value);
    mustHold(to.get(key) == value, QLatin1StringView(key.name) + u" is kept as it was set"_s);
}

} // namespace

void fuzz(Input input)
{
    const Settings settings(scratchFile(input.rest()));
    lookAtLists(settings);
    lookAtTimes(settings);
    lookAtPatterns(settings.get(keys::OwnPattern));
    lookAtPatterns(input.text());
    lookAtNote(settings.get(keys::NoteTemplate));
    lookAtShortcuts(settings);
    Settings kept{QString()};
    copy(settings, kept, keys::Shortcuts);
    copy(settings, kept, keys::TextSize);
    copy(settings, kept, keys::Theme);
    copy(settings, kept, keys::WindowGeometry);
    copy(settings, kept, keys::LockAfter);
    copy(settings, kept, keys::CliMayRead);
}

} // namespace evenkeel::fuzz
