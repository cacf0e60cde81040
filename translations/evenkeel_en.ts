<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BreathingLabels</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln more like it.</numerusform>
            <numerusform>%Ln more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentText</name>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln more like it.</numerusform>
            <numerusform>%Ln more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experience</name>
    <message numerus="yes">
        <source>%Ln other(s) of this kind in your log: %1</source>
        <extracomment>%1 is a category, or category and trigger; "others" are interactions</extracomment>
        <translation>
            <numerusform>%Ln other of this kind in your log: %1</numerusform>
            <numerusform>%Ln others of this kind in your log: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The calmest of the %Ln you rated</source>
        <translation>
            <numerusform>The calmest of the %Ln you rated</numerusform>
            <numerusform>The calmest of the %Ln you rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln before of this kind (%1)</source>
        <extracomment>%1 is a category, or category and trigger</extracomment>
        <translation>
            <numerusform>%Ln before of this kind (%1)</numerusform>
            <numerusform>%Ln before of this kind (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln days</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln days</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headlines</name>
    <message numerus="yes">
        <source>%Ln rated so far</source>
        <translation>
            <numerusform>%Ln rated so far</numerusform>
            <numerusform>%Ln rated so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean %1, %2 interval %3 to %4 over %Ln days.</source>
        <translation>
            <numerusform>Mean %1, %2 interval %3 to %4 over %Ln days.</numerusform>
            <numerusform>Mean %1, %2 interval %3 to %4 over %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln promises kept on time</source>
        <translation>
            <numerusform>%1 of %Ln promises kept on time</numerusform>
            <numerusform>%1 of %Ln promises kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rated twice. Bar: middle half</source>
        <translation>
            <numerusform>%1 of %Ln rated twice. Bar: middle half</numerusform>
            <numerusform>%1 of %Ln rated twice. Bar: middle half</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldingWords</name>
    <message numerus="yes">
        <source>%Ln reminder(s) held back: %1</source>
        <translation>
            <numerusform>%Ln reminder held back: %1</numerusform>
            <numerusform>%Ln reminders held back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) and a breather held back: %1</source>
        <translation>
            <numerusform>%Ln reminder and a breather held back: %1</numerusform>
            <numerusform>%Ln reminders and a breather held back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered %Ln time(s) this shift</source>
        <translation>
            <numerusform>offered %Ln time this shift</numerusform>
            <numerusform>offered %Ln times this shift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you were asked %Ln time(s) this shift</source>
        <translation>
            <numerusform>you were asked %Ln time this shift</numerusform>
            <numerusform>you were asked %Ln times this shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingText</name>
    <message numerus="yes">
        <source>Details of %Ln interaction(s)</source>
        <translation>
            <numerusform>Details of %Ln interaction</numerusform>
            <numerusform>Details of %Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reference in %Ln record(s)</source>
        <translation>
            <numerusform>The reference in %Ln record</numerusform>
            <numerusform>The reference in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln closed follow-up(s)</source>
        <translation>
            <numerusform>The words of %Ln closed follow-up</numerusform>
            <numerusform>The words of %Ln closed follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln self-rating(s)</source>
        <translation>
            <numerusform>%Ln self-rating</numerusform>
            <numerusform>%Ln self-ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your employer's policy: at most %Ln month(s).</source>
        <translation>
            <numerusform>Your employer's policy: at most %Ln month.</numerusform>
            <numerusform>Your employer's policy: at most %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and copies in %Ln backup(s)</source>
        <translation>
            <numerusform>and copies in %Ln backup</numerusform>
            <numerusform>and copies in %Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other record(s) name it in their words; these stay as they are.</source>
        <translation>
            <numerusform>%Ln other record names it in its words; it stays as it is.</numerusform>
            <numerusform>%Ln other records name it in their words; these stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln attempt(s) so far, most recently: %1.</source>
        <extracomment>%1: the last of them, "no answer 10:15, left a message 11:40"</extracomment>
        <translation>
            <numerusform>%Ln attempt so far, most recently: %1.</numerusform>
            <numerusform>%Ln attempts so far, most recently: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) so far: %1.</source>
        <translation>
            <numerusform>%Ln attempt so far: %1.</numerusform>
            <numerusform>%Ln attempts so far: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln attempt(s))</source>
        <extracomment>%1: what is owed</extracomment>
        <translation>
            <numerusform>%1 (%Ln attempt)</numerusform>
            <numerusform>%1 (%Ln attempts)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>%Ln this day</source>
        <translation>
            <numerusform>%Ln this day</numerusform>
            <numerusform>%Ln this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln this week</source>
        <translation>
            <numerusform>%Ln this week</numerusform>
            <numerusform>%Ln this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln this month</source>
        <translation>
            <numerusform>%Ln this month</numerusform>
            <numerusform>%Ln this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in these days</source>
        <translation>
            <numerusform>%Ln in these days</numerusform>
            <numerusform>%Ln in these days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remembered</name>
    <message numerus="yes">
        <source>Tried %Ln time(s), not said whether it helped</source>
        <translation>
            <numerusform>Tried %Ln time, not said whether it helped</numerusform>
            <numerusform>Tried %Ln times, not said whether it helped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s): helped %1</source>
        <extracomment>%1 is how often it helped</extracomment>
        <translation>
            <numerusform>Tried %Ln time: helped %1</numerusform>
            <numerusform>Tried %Ln times: helped %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not said %Ln</source>
        <translation>
            <numerusform>not said %Ln</numerusform>
            <numerusform>not said %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breather(s)</source>
        <translation>
            <numerusform>%Ln breather</numerusform>
            <numerusform>%Ln breathers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reflection(s)</source>
        <translation>
            <numerusform>%Ln reflection</numerusform>
            <numerusform>%Ln reflections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other row(s)</source>
        <translation>
            <numerusform>%Ln other row</numerusform>
            <numerusform>%Ln other rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about an interaction</source>
        <translation>
            <numerusform>%Ln answer about an interaction</numerusform>
            <numerusform>%Ln answers about an interaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) on what was tried</source>
        <translation>
            <numerusform>%Ln answer on what was tried</numerusform>
            <numerusform>%Ln answers on what was tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skill(s) to train</source>
        <translation>
            <numerusform>%Ln skill to train</numerusform>
            <numerusform>%Ln skills to train</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln process idea(s)</source>
        <translation>
            <numerusform>%Ln process idea</numerusform>
            <numerusform>%Ln process ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedText</name>
    <message numerus="yes">
        <source>Reminder %1, %Ln minute(s) before.</source>
        <translation>
            <numerusform>Reminder %1, %Ln minute before.</numerusform>
            <numerusform>Reminder %1, %Ln minutes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedReturn</name>
    <message numerus="yes">
        <source>Filed: %Ln line(s) that you wrote while the log was locked.</source>
        <translation>
            <numerusform>Filed: %Ln line that you wrote while the log was locked.</numerusform>
            <numerusform>Filed: %Ln lines that you wrote while the log was locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::AbsenceList</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) due in between</source>
        <translation>
            <numerusform>%Ln follow-up due in between</numerusform>
            <numerusform>%Ln follow-ups due in between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BreatheAfter</name>
    <message numerus="yes">
        <source>%Ln breath(s)</source>
        <translation>
            <numerusform>%Ln breath</numerusform>
            <numerusform>%Ln breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s) waiting</source>
        <translation>
            <numerusform>%Ln reminder waiting</numerusform>
            <numerusform>%Ln reminders waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BreathePanel</name>
    <message numerus="yes">
        <source>%Ln breath(s)</source>
        <translation>
            <numerusform>%Ln breath</numerusform>
            <numerusform>%Ln breaths</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::BreathingBoxes</name>
    <message numerus="yes">
        <source>%Ln, too few</source>
        <translation>
            <numerusform>%Ln, too few</numerusform>
            <numerusform>%Ln, too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breathers, none rated before and after.</source>
        <translation>
            <numerusform>%Ln breathers, none rated before and after.</numerusform>
            <numerusform>%Ln breathers, none rated before and after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln rated twice, typical %2</source>
        <extracomment>a breather, how many were rated before and after, and the typical change</extracomment>
        <translation>
            <numerusform>%1, %Ln rated twice, typical %2</numerusform>
            <numerusform>%1, %Ln rated twice, typical %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln pair(s), typical %2</source>
        <extracomment>read aloud: a breather, the number of pairs, and the typical change</extracomment>
        <translation>
            <numerusform>%1 %Ln pair, typical %2</numerusform>
            <numerusform>%1 %Ln pairs, typical %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more kind(s), %1</source>
        <extracomment>under a list of breathers; %1 is "4 pairs"</extracomment>
        <translation>
            <numerusform>and %Ln more kind, %1</numerusform>
            <numerusform>and %Ln more kinds, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln breather(s)</source>
        <translation>
            <numerusform>Show all %Ln breather</numerusform>
            <numerusform>Show all %Ln breathers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln rated twice</source>
        <translation>
            <numerusform>Show the %Ln rated twice</numerusform>
            <numerusform>Show the %Ln rated twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln not rated twice</source>
        <translation>
            <numerusform>Show the %Ln not rated twice</numerusform>
            <numerusform>Show the %Ln not rated twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::Chart</name>
    <message numerus="yes">
        <source>Show the %Ln rated</source>
        <translation>
            <numerusform>Show the %Ln rated</numerusform>
            <numerusform>Show the %Ln rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln without a rating</source>
        <translation>
            <numerusform>Show the %Ln without a rating</numerusform>
            <numerusform>Show the %Ln without a rating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln interactions</source>
        <translation>
            <numerusform>Show all %Ln interactions</numerusform>
            <numerusform>Show all %Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ChartDesk</name>
    <message numerus="yes">
        <source>%Ln chart(s) went to the printer.</source>
        <translation>
            <numerusform>%Ln chart went to the printer.</numerusform>
            <numerusform>%Ln charts went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ChosenPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) chosen</source>
        <translation>
            <numerusform>%Ln follow-up chosen</numerusform>
            <numerusform>%Ln follow-ups chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::CoachPage</name>
    <message numerus="yes">
        <source>%Ln short cards for hard moments</source>
        <translation>
            <numerusform>%Ln short card for hard moments</numerusform>
            <numerusform>%Ln short cards for hard moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln more like it.</numerusform>
            <numerusform>%Ln more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::DayCard</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breather(s)</source>
        <translation>
            <numerusform>%Ln breather</numerusform>
            <numerusform>%Ln breathers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::DayStrip</name>
    <message numerus="yes">
        <source>%Ln rating(s) today</source>
        <translation>
            <numerusform>%Ln rating today</numerusform>
            <numerusform>%Ln ratings today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportPage</name>
    <message numerus="yes">
        <source>%Ln record(s) imported.</source>
        <translation>
            <numerusform>%Ln record imported.</numerusform>
            <numerusform>%Ln records imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ExportPreviewCard</name>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>%Ln place replaced.</numerusform>
            <numerusform>%Ln places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::FollowUpCommands</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) marked done.</source>
        <translation>
            <numerusform>%Ln follow-up marked done.</numerusform>
            <numerusform>%Ln follow-ups marked done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New time agreed for %Ln follow-up(s).</source>
        <translation>
            <numerusform>New time agreed for %Ln follow-up.</numerusform>
            <numerusform>New time agreed for %Ln follow-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) handed over to %1.</source>
        <extracomment>%1: the name of a colleague</extracomment>
        <translation>
            <numerusform>%Ln follow-up handed over to %1.</numerusform>
            <numerusform>%Ln follow-ups handed over to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) no longer needed.</source>
        <translation>
            <numerusform>%Ln follow-up no longer needed.</numerusform>
            <numerusform>%Ln follow-ups no longer needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) open again.</source>
        <translation>
            <numerusform>%Ln follow-up open again.</numerusform>
            <numerusform>%Ln follow-ups open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) deleted.</source>
        <translation>
            <numerusform>%Ln follow-up deleted.</numerusform>
            <numerusform>%Ln follow-ups deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::GroupBars</name>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interactions</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln interaction(s), %2</source>
        <extracomment>a category or the like, how many interactions, and the typical rating</extracomment>
        <translation>
            <numerusform>%1, %Ln interaction, %2</numerusform>
            <numerusform>%1, %Ln interactions, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln without a trigger</source>
        <translation>
            <numerusform>Show the %Ln without a trigger</numerusform>
            <numerusform>Show the %Ln without a trigger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln without a technique</source>
        <translation>
            <numerusform>Show the %Ln without a technique</numerusform>
            <numerusform>Show the %Ln without a technique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln without a category</source>
        <translation>
            <numerusform>Show the %Ln without a category</numerusform>
            <numerusform>Show the %Ln without a category</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HandoverOffer</name>
    <message numerus="yes">
        <source>With %Ln other(s) handed to them today</source>
        <translation>
            <numerusform>With %Ln other handed to them today</numerusform>
            <numerusform>With %Ln others handed to them today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HeatMap</name>
    <message numerus="yes">
        <source>%1, %Ln rating(s), %2</source>
        <extracomment>a weekday and hour, how many ratings, and the typical one</extracomment>
        <translation>
            <numerusform>%1, %Ln rating, %2</numerusform>
            <numerusform>%1, %Ln ratings, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks, %1</source>
        <extracomment>%1 is "164 rated, 20 not"</extracomment>
        <translation>
            <numerusform>%Ln weeks, %1</numerusform>
            <numerusform>%Ln weeks, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) with under %1 ratings</source>
        <extracomment>%1 is 5</extracomment>
        <translation>
            <numerusform>%Ln hour with under %1 ratings</numerusform>
            <numerusform>%Ln hours with under %1 ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HiddenList</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HistoryList</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::HolidaysDialog</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>%1: "Fri 25 Dec"</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s)</source>
        <translation>
            <numerusform>%Ln follow-up</numerusform>
            <numerusform>%Ln follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that are private to you</source>
        <translation>
            <numerusform>%Ln record that are private to you</numerusform>
            <numerusform>%Ln records that are private to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: a value in it cannot be read.</source>
        <translation>
            <numerusform>%Ln left out: a value in it cannot be read.</numerusform>
            <numerusform>%Ln left out: a value in it cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: no text in it.</source>
        <translation>
            <numerusform>%Ln left out: no text in it.</numerusform>
            <numerusform>%Ln left out: no text in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: its number comes twice in the file.</source>
        <translation>
            <numerusform>%Ln left out: its number comes twice in the file.</numerusform>
            <numerusform>%Ln left out: its number comes twice in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: its interaction is missing.</source>
        <translation>
            <numerusform>%Ln left out: its interaction is missing.</numerusform>
            <numerusform>%Ln left out: its interaction is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: already in your log.</source>
        <translation>
            <numerusform>%Ln left out: already in your log.</numerusform>
            <numerusform>%Ln left out: already in your log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: in the bin of your log.</source>
        <translation>
            <numerusform>%Ln left out: in the bin of your log.</numerusform>
            <numerusform>%Ln left out: in the bin of your log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) handed over to you</source>
        <translation>
            <numerusform>%Ln follow-up handed over to you</numerusform>
            <numerusform>%Ln follow-ups handed over to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ImprovementRow</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LeaveDialog</name>
    <message numerus="yes">
        <source>%Ln promise(s) are still open. Hand them over before you go; this list can be copied.</source>
        <translation>
            <numerusform>%Ln promise is still open. Hand it over before you go; this list can be copied.</numerusform>
            <numerusform>%Ln promises are still open. Hand them over before you go; this list can be copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are in %1. The file was read again and is whole.</source>
        <translation>
            <numerusform>%Ln record is in %1. The file was read again and is whole.</numerusform>
            <numerusform>%Ln records are in %1. The file was read again and is whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LessonCard</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LessonsPage</name>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <translation>
            <numerusform>%Ln lesson</numerusform>
            <numerusform>%Ln lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LockedDesk</name>
    <message numerus="yes">
        <source>Due now: %Ln follow-up(s).</source>
        <translation>
            <numerusform>Due now: %Ln follow-up.</numerusform>
            <numerusform>Due now: %Ln follow-ups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed line(s) will be filed when you unlock.</source>
        <translation>
            <numerusform>%Ln sealed line will be filed when you unlock.</numerusform>
            <numerusform>%Ln sealed lines will be filed when you unlock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LogPage</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::LookBackDialog</name>
    <message numerus="yes">
        <source>%Ln minutes so far. Stop wherever you are.</source>
        <translation>
            <numerusform>%Ln minutes so far. Stop wherever you are.</numerusform>
            <numerusform>%Ln minutes so far. Stop wherever you are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::OwnRules</name>
    <message numerus="yes">
        <source>Blocks of more than %Ln words</source>
        <translation>
            <numerusform>Blocks of more than %Ln words</numerusform>
            <numerusform>Blocks of more than %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentences of more than %Ln words</source>
        <translation>
            <numerusform>Sentences of more than %Ln words</numerusform>
            <numerusform>Sentences of more than %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PatternImport</name>
    <message numerus="yes">
        <source>Take %Ln pattern(s)</source>
        <translation>
            <numerusform>Take %Ln pattern</numerusform>
            <numerusform>Take %Ln patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PatternsDialog</name>
    <message numerus="yes">
        <source>The file is too large. Nothing was changed. Use one with at most %Ln pattern(s).</source>
        <translation>
            <numerusform>The file is too large. Nothing was changed. Use one with at most %Ln pattern.</numerusform>
            <numerusform>The file is too large. Nothing was changed. Use one with at most %Ln patterns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) taken.</source>
        <translation>
            <numerusform>%Ln pattern taken.</numerusform>
            <numerusform>%Ln patterns taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PracticeList</name>
    <message numerus="yes">
        <source>up to %Ln turns</source>
        <translation>
            <numerusform>up to %Ln turns</numerusform>
            <numerusform>up to %Ln turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PrivacySection</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::PromiseSquares</name>
    <message numerus="yes">
        <source>%Ln kept late</source>
        <translation>
            <numerusform>%Ln kept late</numerusform>
            <numerusform>%Ln kept late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be kept</source>
        <translation>
            <numerusform>%Ln could not be kept</numerusform>
            <numerusform>%Ln could not be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new times agreed with the customer</source>
        <translation>
            <numerusform>%Ln new times agreed with the customer</numerusform>
            <numerusform>%Ln new times agreed with the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept on time</source>
        <translation>
            <numerusform>%Ln kept on time</numerusform>
            <numerusform>%Ln kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new time(s) agreed</source>
        <translation>
            <numerusform>%Ln new time agreed</numerusform>
            <numerusform>%Ln new times agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln that were due</source>
        <translation>
            <numerusform>Show the %Ln that was due</numerusform>
            <numerusform>Show all %Ln that were due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln kept as first promised</source>
        <translation>
            <numerusform>Show the %Ln kept as first promised</numerusform>
            <numerusform>Show the %Ln kept as first promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln not kept as first promised</source>
        <translation>
            <numerusform>Show the %Ln not kept as first promised</numerusform>
            <numerusform>Show the %Ln not kept as first promised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::RecordsDialog</name>
    <message numerus="yes">
        <source>%Ln record(s), newest first</source>
        <translation>
            <numerusform>%Ln record, newest first</numerusform>
            <numerusform>%Ln records, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::ReflectPage</name>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interactions</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SayInsteadView</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SealedPopup</name>
    <message numerus="yes">
        <source>%Ln lines wait already. Your text stays here: unlock the log, then save it.</source>
        <translation>
            <numerusform>%Ln lines wait already. Your text stays here: unlock the log, then save it.</numerusform>
            <numerusform>%Ln lines wait already. Your text stays here: unlock the log, then save it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::StressChart</name>
    <message numerus="yes">
        <source>%1 %Ln rated, typical %2</source>
        <extracomment>read aloud: a day, the number of ratings, and the typical one</extracomment>
        <translation>
            <numerusform>%1 %Ln rated, typical %2</numerusform>
            <numerusform>%1 %Ln rated, typical %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln interaction(s), %2 rated, typical %3</source>
        <extracomment>a day, the number of interactions, of ratings, and the typical one</extracomment>
        <translation>
            <numerusform>%1, %Ln interaction, %2 rated, typical %3</numerusform>
            <numerusform>%1, %Ln interactions, %2 rated, typical %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::SuggestionList</name>
    <message numerus="yes">
        <source>%Ln more further down</source>
        <translation>
            <numerusform>%Ln more further down</numerusform>
            <numerusform>%Ln more further down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TermForm</name>
    <message numerus="yes">
        <source>At most %Ln words a line.</source>
        <translation>
            <numerusform>At most %Ln words a line.</numerusform>
            <numerusform>At most %Ln words a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln lines.</source>
        <translation>
            <numerusform>At most %Ln lines.</numerusform>
            <numerusform>At most %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TermList</name>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln of your own</numerusform>
            <numerusform>%Ln of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln follow-ups wait</source>
        <translation>
            <numerusform>%Ln follow-ups wait</numerusform>
            <numerusform>%Ln follow-ups wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evenkeel::rowtext</name>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
</TS>
