<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BreathingLabels</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n days</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n days</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message numerus="yes">
        <source>%n rated so far</source>
        <translation>
            <numerusform>%n rated so far</numerusform>
            <numerusform>%n rated so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean %1, 95 % interval %2 to %3 over %n days.</source>
        <translation>
            <numerusform>Mean %1, 95 % interval %2 to %3 over %n days.</numerusform>
            <numerusform>Mean %1, 95 % interval %2 to %3 over %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n promises kept on time</source>
        <translation>
            <numerusform>%1 of %n promises kept on time</numerusform>
            <numerusform>%1 of %n promises kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rated twice. Bar: middle half</source>
        <translation>
            <numerusform>%1 of %n rated twice. Bar: middle half</numerusform>
            <numerusform>%1 of %n rated twice. Bar: middle half</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedText</name>
    <message numerus="yes">
        <source>Reminder %1, %n minute(s) before.</source>
        <translation>
            <numerusform>Reminder %1, %n minute before.</numerusform>
            <numerusform>Reminder %1, %n minutes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BreatheAfter</name>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) waiting</source>
        <translation>
            <numerusform>%n reminder waiting</numerusform>
            <numerusform>%n reminders waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BreathePanel</name>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BreathingBoxes</name>
    <message numerus="yes">
        <source>%n, too few</source>
        <translation>
            <numerusform>%n, too few</numerusform>
            <numerusform>%n, too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CategoryBars</name>
    <message numerus="yes">
        <source>%n interactions, %1 unrated</source>
        <translation>
            <numerusform>%n interactions, %1 unrated</numerusform>
            <numerusform>%n interactions, %1 unrated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::DayCard</name>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breather(s)</source>
        <translation>
            <numerusform>%n breather</numerusform>
            <numerusform>%n breathers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::DayStrip</name>
    <message numerus="yes">
        <source>%n rating(s) today</source>
        <translation>
            <numerusform>%n rating today</numerusform>
            <numerusform>%n ratings today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportPage</name>
    <message numerus="yes">
        <source>%n record(s) imported.</source>
        <translation>
            <numerusform>%n record imported.</numerusform>
            <numerusform>%n records imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportPreviewCard</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HeatMap</name>
    <message numerus="yes">
        <source>last %n weeks, %1</source>
        <extracomment>%1 is "164 rated, 20 not"</extracomment>
        <translation>
            <numerusform>last %n weeks, %1</numerusform>
            <numerusform>last %n weeks, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HistoryList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ImportDialog</name>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that are private to you</source>
        <translation>
            <numerusform>%n record that are private to you</numerusform>
            <numerusform>%n records that are private to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a value in it cannot be read.</source>
        <translation>
            <numerusform>%n left out: a value in it cannot be read.</numerusform>
            <numerusform>%n left out: a value in it cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no text in it.</source>
        <translation>
            <numerusform>%n left out: no text in it.</numerusform>
            <numerusform>%n left out: no text in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its number comes twice in the file.</source>
        <translation>
            <numerusform>%n left out: its number comes twice in the file.</numerusform>
            <numerusform>%n left out: its number comes twice in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its interaction is missing.</source>
        <translation>
            <numerusform>%n left out: its interaction is missing.</numerusform>
            <numerusform>%n left out: its interaction is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: already in your log.</source>
        <translation>
            <numerusform>%n left out: already in your log.</numerusform>
            <numerusform>%n left out: already in your log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: in the bin of your log.</source>
        <translation>
            <numerusform>%n left out: in the bin of your log.</numerusform>
            <numerusform>%n left out: in the bin of your log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LessonCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LogPage</name>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PrivacySection</name>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PromiseSquares</name>
    <message numerus="yes">
        <source>%n kept late</source>
        <translation>
            <numerusform>%n kept late</numerusform>
            <numerusform>%n kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be kept</source>
        <translation>
            <numerusform>%n could not be kept</numerusform>
            <numerusform>%n could not be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new times agreed with the customer</source>
        <translation>
            <numerusform>%n new times agreed with the customer</numerusform>
            <numerusform>%n new times agreed with the customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReflectPage</name>
    <message numerus="yes">
        <source>%n interactions</source>
        <translation>
            <numerusform>%n interactions</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this month</source>
        <translation>
            <numerusform>%n this month</numerusform>
            <numerusform>%n this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TrayIcon</name>
    <message numerus="yes">
        <source>%n follow-ups wait</source>
        <translation>
            <numerusform>%n follow-ups wait</numerusform>
            <numerusform>%n follow-ups wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::rowtext</name>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
</context>
</TS>
