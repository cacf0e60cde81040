#include "ui/text/breathinglabels.h"

#include "core/breather/patternbook.h"
#include "core/breather/selfpacedsession.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString inSeconds(tenths part)
{
    const QLocale locale;
    return locale.toString(static_cast<double>(part.count()) / 10, 'f', part.count() % 10 ? 1 : 0);
}

} // namespace

QString BreathingLabels::pattern(const QString &id)
{
    if (id == "six"_L1)
        return tr("Six a minute");
    if (id == "even-5"_L1)
        return tr("Even %1").arg(inSeconds(tenths(50)));
    if (id == "even-5.5"_L1)
        return tr("Even %1").arg(inSeconds(tenths(55)));
    if (id == "box"_L1)
        return tr("Box", "breathing pattern");
    if (id == "sighing"_L1)
        return tr("Cyclic sighing");
    if (id == "gentle"_L1)
        return tr("Gentle start");
    if (id == SelfPacedSession::Id)
        return tr("Self-paced");
    return id == PatternBook::Own ? tr("My own", "breathing pattern") : id;
}

QString BreathingLabels::patternNote(const QString &id)
{
    if (id == "six"_L1)
        return tr("Slow, with a longer breath out. A good first choice.");
    if (id == "even-5"_L1)
        return tr("In and out are equally long.");
    if (id == "even-5.5"_L1)
        return tr("Slow and even. Suits two minutes or more.");
    if (id == "box"_L1)
        return tr("Even sides. Easy to follow without looking.");
    if (id == "4-7-8"_L1)
        return tr("Long hold. Skip it if holding feels unpleasant.");
    if (id == "sighing"_L1)
        return tr("Two breaths in, one long out. Fits between calls.");
    if (id == "gentle"_L1)
        return tr("Close to everyday breathing. No holding.");
    if (id == SelfPacedSession::Id)
        return tr("As you like it. It tells your breaths a minute.");
    return tr("Set each part from 0 to 12 seconds.");
}

QString BreathingLabels::howSelfPaced()
{
    return tr("Hold Space while you breathe in");
}

QString BreathingLabels::pace(double breathsPerMinute)
{
    //: %1 is a number with one decimal, as in 6.4
    return tr("%1 breaths a minute").arg(QLocale().toString(breathsPerMinute, 'f', 1));
}

QString BreathingLabels::sound(TonePlayer::State state)
{
    switch (state) {
    case TonePlayer::State::NoDevice:
        return tr("There is no sound here: no device was found. The guide goes on without it.");
    case TonePlayer::State::Lost:
        return tr("The sound device went away. The guide goes on without it.");
    case TonePlayer::State::Fine: break;
    }
    return {};
}

QString BreathingLabels::pace(const SelfPacedSession::Change &change)
{
    const QLocale locale;
    const QString start = locale.toString(change.atStart, 'f', 0);
    const QString end = locale.toString(change.atEnd, 'f', 0);
    if (start == end)
        return tr("%1 breaths a minute at the start and at the end").arg(start);
    return tr("from %1 to %2 breaths a minute").arg(start, end);
}

QString BreathingLabels::parts(const Pattern &pattern)
{
    QStringList words;
    const bool sip = pattern.length(BreathPhase::InAgain) > tenths(0);
    for (const BreathPhase phase : AllBreathPhases) {
        const tenths length = pattern.length(phase);
        if (length == tenths(0))
            continue;
        const QString number = inSeconds(length);
        switch (phase) {
        case BreathPhase::In: words.append(tr("In %1").arg(number)); break;
        case BreathPhase::InAgain: words.append(tr("a short sip %1").arg(number)); break;
        case BreathPhase::Hold:
        case BreathPhase::HoldAgain:
        case BreathPhase::Rest: words.append(tr("hold %1").arg(number)); break;
        case BreathPhase::Out:
            words.append(sip ? tr("long out %1").arg(number) : tr("out %1").arg(number));
            break;
        }
    }
    return words.join(tr(", ", "between the parts of a breath"));
}

QString BreathingLabels::guide(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In: return tr("Breathe in");
    case BreathPhase::InAgain: return tr("And a sip");
    case BreathPhase::Out: return tr("Breathe out");
    case BreathPhase::Rest: return tr("Rest", "after breathing out");
    case BreathPhase::Hold:
    case BreathPhase::HoldAgain: break;
    }
    return tr("Hold", "the breath");
}

QString BreathingLabels::part(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In: return tr("In", "part of a breath");
    case BreathPhase::InAgain: return tr("Sip", "part of a breath");
    case BreathPhase::Out: return tr("Out", "part of a breath");
    case BreathPhase::Rest: return tr("Rest", "part of a breath");
    case BreathPhase::Hold:
    case BreathPhase::HoldAgain: break;
    }
    return tr("Hold", "part of a breath");
}

QString BreathingLabels::warning(PatternWarning warning)
{
    switch (warning) {
    case PatternWarning::TooSlow:
        return tr("Fewer than 3 breaths a minute is very slow. Stop if you feel dizzy.");
    case PatternWarning::TooFast:
        return tr("More than 12 breaths a minute is faster than rest. Stop if you feel dizzy.");
    case PatternWarning::LongHold: break;
    }
    return tr("A hold over 10 seconds is long. Skip it if holding feels unpleasant.");
}

QString BreathingLabels::kind(BreatherKind kind)
{
    switch (kind) {
    case BreatherKind::Breathing: return tr("Breathing");
    case BreatherKind::Walk: return tr("Short walk");
    case BreatherKind::Talk: return tr("Talk it over");
    case BreatherKind::Quiet: return tr("Quiet minute");
    case BreatherKind::Grounding: break;
    }
    return tr("Grounding", "a kind of breather");
}

QString BreathingLabels::kindNote(BreatherKind kind)
{
    switch (kind) {
    case BreatherKind::Breathing: return tr("Breathe gently, not deeper.");
    case BreatherKind::Walk: return tr("Leave the desk for a moment.");
    case BreatherKind::Talk: return tr("Tell a colleague how it was, if you like.");
    case BreatherKind::Quiet: return tr("Nothing to do and nothing to answer.");
    case BreatherKind::Grounding: break;
    }
    return tr("Name five things you see, four you feel, three you hear.");
}

QString BreathingLabels::title(const Breather &breather)
{
    return breather.kind == BreatherKind::Breathing ? pattern(breather.pattern)
                                                    : kind(breather.kind);
}

QString BreathingLabels::begin(seconds length)
{
    //: %1 is a length of time, as in "1 min"
    return tr("Breathe %1").arg(shortLength(length));
}

QString BreathingLabels::question(seconds length, const QString &firstLine)
{
    //: %1 is a length of time, as in "2 minutes"
    const QString question = length == minutes(1) ? tr("One minute of breathing?")
                                                  : tr("%1 of breathing?").arg(longLength(length));
    if (firstLine.isEmpty())
        return question;
    //: a question, and what the site wants done before
    return tr("%1 %2", "question and first line").arg(question, first(firstLine));
}

QString BreathingLabels::first(const QString &line)
{
    //: %1 is what the site wants done before a breather, as in "Set yourself to not ready"
    return line.isEmpty() ? QString() : tr("First: %1").arg(line);
}

QString BreathingLabels::shortLength(seconds length)
{
    const QLocale locale;
    const auto whole = std::chrono::duration_cast<minutes>(length);
    const auto rest = length - whole;
    if (whole == minutes(0))
        return tr("%1 s", "seconds").arg(locale.toString(qint64(rest.count())));
    const QString number = locale.toString(qint64(whole.count()));
    if (rest == seconds(0))
        return tr("%1 min", "minutes").arg(number);
    //: minutes and seconds with two digits, as in "1 min 04"
    return tr("%1 min %2").arg(number, QString::number(rest.count()).rightJustified(2, u'0'));
}

QString BreathingLabels::roundLength(seconds length)
{
    for (const seconds round : {seconds(30), seconds(60), seconds(120), seconds(300)}) {
        if (std::chrono::abs(length - round) * 10 <= round)
            return shortLength(round);
    }
    return shortLength(length);
}

QString BreathingLabels::longLength(seconds length)
{
    if (length < minutes(1))
        return tr("%Ln second(s)", nullptr, static_cast<int>(length.count()));
    if (length % minutes(1) == seconds(0))
        return tr("%Ln minute(s)", nullptr, static_cast<int>(length / minutes(1)));
    return shortLength(length);
}

QString BreathingLabels::whyNoIdleTime(IdleSupport support)
{
    switch (support) {
    case IdleSupport::NotAsked:
    case IdleSupport::Supported: break;
    case IdleSupport::NotOnWayland:
        return tr("This Wayland desktop does not tell programs when nobody types.");
    case IdleSupport::NotByDisplay: return tr("This display does not tell when nobody types.");
    case IdleSupport::NotHere: return tr("Nothing on this computer tells when nobody types.");
    }
    return {};
}

} // namespace evenkeel
