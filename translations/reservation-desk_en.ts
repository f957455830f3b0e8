<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Desk::AttributesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::BulkActs</name>
    <message numerus="yes">
        <source>%n reservation(s) marked.</source>
        <translation>
            <numerusform>%n reservation marked.</numerusform>
            <numerusform>%n reservations marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n reservation(s)</source>
        <translation>
            <numerusform>%1: %n reservation</numerusform>
            <numerusform>%1: %n reservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ClassView</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DescriptionDialog</name>
    <message numerus="yes">
        <source>“%1” differs in %n place(s).</source>
        <translation>
            <numerusform>“%1” differs in %n place.</numerusform>
            <numerusform>“%1” differs in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DetailHeader</name>
    <message numerus="yes">
        <source>%n second(s) left to answer</source>
        <translation>
            <numerusform>%n second left to answer</numerusform>
            <numerusform>%n seconds left to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Diagnosis</name>
    <message numerus="yes">
        <source>%1, %2 and %n more</source>
        <extracomment>Two names, and how many others there are.</extracomment>
        <translation>
            <numerusform>%1, %2 and %n more</numerusform>
            <numerusform>%1, %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not the one it is for</source>
        <translation>
            <numerusform>%n is not the one it is for</numerusform>
            <numerusform>%n are not the one it is for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not in the queue</source>
        <translation>
            <numerusform>%n is not in the queue</numerusform>
            <numerusform>%n are not in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit the step&apos;s expression</source>
        <translation>
            <numerusform>%n does not fit the step&apos;s expression</numerusform>
            <numerusform>%n do not fit the step&apos;s expression</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are unavailable</source>
        <translation>
            <numerusform>%n is unavailable</numerusform>
            <numerusform>%n are unavailable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n since they missed an offer)</source>
        <extracomment>In brackets behind how many are unavailable.</extracomment>
        <translation>
            <numerusform>(%n since a missed offer)</numerusform>
            <numerusform>(%n since they missed an offer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no room</source>
        <translation>
            <numerusform>%n has no room</numerusform>
            <numerusform>%n have no room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have an offer of it</source>
        <translation>
            <numerusform>%n has an offer of it</numerusform>
            <numerusform>%n have an offer of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n it is not known what they have room for</source>
        <translation>
            <numerusform>of %n it is not known what they have room for</numerusform>
            <numerusform>of %n it is not known what they have room for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be asked</source>
        <translation>
            <numerusform>%n can be asked</numerusform>
            <numerusform>%n can be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out</source>
        <translation>
            <numerusform>%n offer ran out</numerusform>
            <numerusform>%n offers ran out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rejected</source>
        <translation>
            <numerusform>%n was rejected</numerusform>
            <numerusform>%n were rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were canceled</source>
        <translation>
            <numerusform>%n was canceled</numerusform>
            <numerusform>%n were canceled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were rescinded</source>
        <translation>
            <numerusform>%n was rescinded</numerusform>
            <numerusform>%n were rescinded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of the %n who were looked at.</source>
        <translation>
            <numerusform>Nobody can take it: 0 of the one who was looked at.</numerusform>
            <numerusform>Nobody can take it: 0 of the %n who were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can take it: 0 of %n.</source>
        <translation>
            <numerusform>Nobody can take it: 0 of %n.</numerusform>
            <numerusform>Nobody can take it: 0 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n who are available it was not read what they have room for.</source>
        <translation>
            <numerusform>Of one who is available it was not read what they have room for.</numerusform>
            <numerusform>Of %n who are available it was not read what they have room for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue has more tasks than the %n that were looked at.</source>
        <translation>
            <numerusform>The queue has more tasks than the one that was looked at.</numerusform>
            <numerusform>The queue has more tasks than the %n that were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</source>
        <translation>
            <numerusform>It was offered once, and TaskRouter cancels a task after 1,000 offers.</numerusform>
            <numerusform>It was offered %n times, and TaskRouter cancels a task after 1,000 offers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers to %1 were canceled within seconds.</source>
        <translation>
            <numerusform>%n offer to %1 was canceled within seconds.</numerusform>
            <numerusform>%n offers to %1 were canceled within seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected it %n times and was asked again at once.</source>
        <translation>
            <numerusform>%1 rejected it and was asked again at once.</numerusform>
            <numerusform>%1 rejected it %n times and was asked again at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out: nobody answered.</source>
        <translation>
            <numerusform>%n offer ran out: nobody answered.</numerusform>
            <numerusform>%n offers ran out: nobody answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is in the queue %1: 0 of %n.</source>
        <translation>
            <numerusform>Nobody is in the queue %1: 0 of %n.</numerusform>
            <numerusform>Nobody is in the queue %1: 0 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</source>
        <translation>
            <numerusform>The step&apos;s expression leaves nobody: 0 of the one in the queue.</numerusform>
            <numerusform>The step&apos;s expression leaves nobody: 0 of the %n in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has room for it: %n of those who are available were looked at, and all are full.</source>
        <translation>
            <numerusform>Nobody has room for it: one of those who are available was looked at, and is full.</numerusform>
            <numerusform>Nobody has room for it: %n of those who are available were looked at, and all are full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is in line: %n tasks of the queue %1 are before it.</source>
        <translation>
            <numerusform>It is in line: %n task of the queue %1 is before it.</numerusform>
            <numerusform>It is in line: %n tasks of the queue %1 are before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a higher priority</source>
        <translation>
            <numerusform>%n has a higher priority</numerusform>
            <numerusform>%n have a higher priority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came later, and the newest is first here (LIFO)</source>
        <translation>
            <numerusform>%n came later, and the newest is first here (LIFO)</numerusform>
            <numerusform>%n came later, and the newest is first here (LIFO)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have waited longer</source>
        <translation>
            <numerusform>%n has waited longer</numerusform>
            <numerusform>%n have waited longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrapping</source>
        <translation>
            <numerusform>%n wrapping</numerusform>
            <numerusform>%n wrapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending or wrapping</source>
        <translation>
            <numerusform>%n pending or wrapping</numerusform>
            <numerusform>%n pending or wrapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before that</source>
        <extracomment>In front of the newest of a list: how many others there are, which are older.</extracomment>
        <translation>
            <numerusform>%n before that</numerusform>
            <numerusform>%n before that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is offered to %n workers at once, and none of them has answered yet: %1.</source>
        <extracomment>Workers who are asked at the same time.</extracomment>
        <translation>
            <numerusform>It is offered to %n workers at once, and none of them has answered yet: %1.</numerusform>
            <numerusform>It is offered to %n workers at once, and none of them has answered yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nor do %n other filters</source>
        <extracomment>Behind some filters that do not fit.</extracomment>
        <translation>
            <numerusform>nor do %n other filters</numerusform>
            <numerusform>nor do %n other filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>TaskRouter itself says who of all in the queue is available and fits the step: %n.</source>
        <translation>
            <numerusform>TaskRouter itself says who of all in the queue is available and fits the step: %n.</numerusform>
            <numerusform>TaskRouter itself says who of all in the queue is available and fits the step: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DiagnosisReport</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::EventsView</name>
    <message numerus="yes">
        <source>%n event(s) of: %1</source>
        <translation>
            <numerusform>%n event of: %1</numerusform>
            <numerusform>%n events of: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n event(s) in all.</source>
        <translation>
            <numerusform>There are %n event in all.</numerusform>
            <numerusform>There are %n events in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Evidence</name>
    <message numerus="yes">
        <source>There is more than fits into one story: %n facts were left out.</source>
        <translation>
            <numerusform>There is more than fits into one story: %n fact was left out.</numerusform>
            <numerusform>There is more than fits into one story: %n facts were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to other services, which tell nothing of a task.</source>
        <translation>
            <numerusform>%n request to another service, which tells nothing of a task.</numerusform>
            <numerusform>%n requests to other services, which tell nothing of a task.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests to TaskRouter that were not answered with data.</source>
        <translation>
            <numerusform>%n request to TaskRouter that was not answered with data.</numerusform>
            <numerusform>%n requests to TaskRouter that were not answered with data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers whose bodies are not in the file: save it with content.</source>
        <translation>
            <numerusform>%n answer whose body is not in the file: save it with content.</numerusform>
            <numerusform>%n answers whose bodies are not in the file: save it with content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::EvidenceChooser</name>
    <message numerus="yes">
        <source>The text tells of %n tasks</source>
        <translation>
            <numerusform>The text tells of %n task</numerusform>
            <numerusform>The text tells of %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tells of %n tasks</source>
        <translation>
            <numerusform>%1 tells of %n task</numerusform>
            <numerusform>%1 tells of %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not all of it could be read: %n places.</source>
        <translation>
            <numerusform>Not all of it could be read: %n place.</numerusform>
            <numerusform>Not all of it could be read: %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Explain</name>
    <message numerus="yes">
        <source>%1 tells of %n tasks; name one with --task:</source>
        <translation>
            <numerusform>%1 tells of %n task; name it with --task:</numerusform>
            <numerusform>%1 tells of %n tasks; name one with --task:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::FormGroup</name>
    <message numerus="yes">
        <source>Unfolded, %n set</source>
        <translation>
            <numerusform>Unfolded, %n set</numerusform>
            <numerusform>Unfolded, %n set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folded, %n set</source>
        <translation>
            <numerusform>Folded, %n set</numerusform>
            <numerusform>Folded, %n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::GuideDialog</name>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Handout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Journal</name>
    <message numerus="yes">
        <source>%n entries could be read and were taken over;</source>
        <translation>
            <numerusform>%n entry could be read and was taken over;</numerusform>
            <numerusform>%n entries could be read and were taken over;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not.</source>
        <translation>
            <numerusform>%n could not.</numerusform>
            <numerusform>%n could not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JournalDock</name>
    <message numerus="yes">
        <source>Export %n entries as HAR</source>
        <translation>
            <numerusform>Export %n entry as HAR</numerusform>
            <numerusform>Export %n entries as HAR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonCompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::JsonView</name>
    <message numerus="yes">
        <source>Last seen %1: %n difference(s)</source>
        <translation>
            <numerusform>Last seen %1: %n difference</numerusform>
            <numerusform>Last seen %1: %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::KeptStoriesDialog</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::LastMinutes</name>
    <message numerus="yes">
        <source>%n tasks waited</source>
        <extracomment>A time, and a number of tasks: &quot;14:02:30: 3 tasks waited&quot;.</extracomment>
        <translation>
            <numerusform>%n task waited</numerusform>
            <numerusform>%n tasks waited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PaletteDialog</name>
    <message numerus="yes">
        <source>Return goes there · Tab shows what else can be done · %n fit(s)</source>
        <translation>
            <numerusform>Return goes there · Tab shows what else can be done · %n fits</numerusform>
            <numerusform>Return goes there · Tab shows what else can be done · %n fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SearchField</name>
    <message numerus="yes">
        <source>At least %n found</source>
        <translation>
            <numerusform>At least %n found</numerusform>
            <numerusform>At least %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SendBar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 is &quot;Fill in: Reason&quot;</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SessionRecording</name>
    <message numerus="yes">
        <source>%n requests were recorded into %1, readable by you alone.</source>
        <translation>
            <numerusform>%n request was recorded into %1, readable by you alone.</numerusform>
            <numerusform>%n requests were recorded into %1, readable by you alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SettingsDialog</name>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n settings</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::StoryFetch</name>
    <message numerus="yes">
        <source>There are more Events than the %n that were read.</source>
        <translation>
            <numerusform>There are more Events than the one that was read.</numerusform>
            <numerusform>There are more Events than the %n that were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::StoryWindow</name>
    <message numerus="yes">
        <source>Not everything could be read or used: %n places.</source>
        <translation>
            <numerusform>Not everything could be read or used: %n place.</numerusform>
            <numerusform>Not everything could be read or used: %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TableMenu</name>
    <message numerus="yes">
        <source>Copy %n rows as</source>
        <translation>
            <numerusform>Copy %n rows as</numerusform>
            <numerusform>Copy %n rows as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TablePdf</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TermsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Timeline</name>
    <message numerus="yes">
        <source>From %n event(s) around it.</source>
        <translation>
            <numerusform>From %n event around it.</numerusform>
            <numerusform>From %n events around it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proved by %n event(s).</source>
        <translation>
            <numerusform>Proved by %n event.</numerusform>
            <numerusform>Proved by %n events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainerPanel</name>
    <message numerus="yes">
        <source>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</source>
        <translation>
            <numerusform>This simulator ends, and with it the key of one trainee: nothing that they do is answered any more.</numerusform>
            <numerusform>This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrainingOpening</name>
    <message numerus="yes">
        <source>and %n more, which reservation-desk-simulator --workspace tells</source>
        <translation>
            <numerusform>and %n more, which reservation-desk-simulator --workspace tells</numerusform>
            <numerusform>and %n more, which reservation-desk-simulator --workspace tells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TrayControl</name>
    <message numerus="yes">
        <source>%n task(s) wait(s)</source>
        <translation>
            <numerusform>%n task waits</numerusform>
            <numerusform>%n tasks wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Waiting</name>
    <message numerus="yes">
        <source>%n offers before it failed</source>
        <translation>
            <numerusform>%n offer before it failed</numerusform>
            <numerusform>%n offers before it failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more asked</source>
        <translation>
            <numerusform>%n more asked</numerusform>
            <numerusform>%n more asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eligible</source>
        <translation>
            <numerusform>%n eligible</numerusform>
            <numerusform>%n eligible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n busy</numerusform>
            <numerusform>%n busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away when they missed an offer</source>
        <translation>
            <numerusform>%n worker went away when they missed an offer</numerusform>
            <numerusform>%n workers went away when they missed an offer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Put %n worker back…</numerusform>
            <numerusform>Put %n workers back…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n…</source>
        <translation>
            <numerusform>Clear up %n…</numerusform>
            <numerusform>Clear up %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call for somebody</source>
        <translation>
            <numerusform>%n calls for somebody</numerusform>
            <numerusform>%n call for somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n free</source>
        <translation>
            <numerusform>at most %n free</numerusform>
            <numerusform>at most %n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers failed</source>
        <translation>
            <numerusform>%n offer failed</numerusform>
            <numerusform>%n offers failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers before it failed</source>
        <translation>
            <numerusform>at least %n offers before it failed</numerusform>
            <numerusform>at least %n offers before it failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n offers failed</source>
        <translation>
            <numerusform>at least %n offers failed</numerusform>
            <numerusform>at least %n offers failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingAlarms</name>
    <message numerus="yes">
        <source>%n more run out as well.</source>
        <translation>
            <numerusform>%n more runs out as well.</numerusform>
            <numerusform>%n more runs out as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tasks have waited longer than %n minutes</source>
        <translation>
            <numerusform>Tasks have waited longer than a minute</numerusform>
            <numerusform>Tasks have waited longer than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So have %n more.</source>
        <translation>
            <numerusform>So has %n more.</numerusform>
            <numerusform>So has %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrap-up is longer than %n minutes</source>
        <translation>
            <numerusform>Wrap-up is longer than a minute</numerusform>
            <numerusform>Wrap-up is longer than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers went away by missed offers</source>
        <translation>
            <numerusform>%n worker went away by a missed offer</numerusform>
            <numerusform>%n workers went away by missed offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n minutes.</source>
        <translation>
            <numerusform>%1, within a minute.</numerusform>
            <numerusform>%1, within %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After some names: &quot;Ann, Bob, Cyd and 3 more&quot;.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingController</name>
    <message numerus="yes">
        <source>%n calls looked at.</source>
        <translation>
            <numerusform>%n call looked at.</numerusform>
            <numerusform>%n calls looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are over.</source>
        <translation>
            <numerusform>%n is over.</numerusform>
            <numerusform>%n are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingEntry</name>
    <message numerus="yes">
        <source>%n tasks, by cause</source>
        <translation>
            <numerusform>%n task, by cause</numerusform>
            <numerusform>%n tasks, by cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks wait</source>
        <translation>
            <numerusform>%n task waits</numerusform>
            <numerusform>%n tasks wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPage</name>
    <message numerus="yes">
        <source>Looking at %n calls…</source>
        <translation>
            <numerusform>Looking at %n call…</numerusform>
            <numerusform>Looking at %n calls…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at %n calls</source>
        <translation>
            <numerusform>Look at %n call</numerusform>
            <numerusform>Look at %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingPlans</name>
    <message numerus="yes">
        <source>Put %n workers back</source>
        <translation>
            <numerusform>Put %n worker back</numerusform>
            <numerusform>Put %n workers back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear up %n that are stuck</source>
        <translation>
            <numerusform>Clear up %n that is stuck</numerusform>
            <numerusform>Clear up %n that are stuck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WaitingTable</name>
    <message numerus="yes">
        <source>Put %n workers back…</source>
        <translation>
            <numerusform>Put %n worker back…</numerusform>
            <numerusform>Put %n workers back…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhatIfDialog</name>
    <message numerus="yes">
        <source>Different in %n line(s).</source>
        <extracomment>%1 is what is different (&quot;Queue&quot;), %2 what it is, %3 what it would be.</extracomment>
        <translation>
            <numerusform>Different in %n line.</numerusform>
            <numerusform>Different in %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhyPage</name>
    <message numerus="yes">
        <source>Reading, %n request(s)</source>
        <translation>
            <numerusform>Reading, %n request</numerusform>
            <numerusform>Reading, %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as of %1 · %n request(s)</source>
        <translation>
            <numerusform>as of %1 · %n request</numerusform>
            <numerusform>as of %1 · %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Event(s)</source>
        <translation>
            <numerusform>Show %n Event</numerusform>
            <numerusform>Show %n Events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more worker(s), of whom only a sample was read</source>
        <translation>
            <numerusform>and %n more worker, of whom only a sample was read</numerusform>
            <numerusform>and %n more workers, of whom only a sample was read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WhyPlans</name>
    <message numerus="yes">
        <source>Put %n worker(s) back</source>
        <translation>
            <numerusform>Put %n worker back</numerusform>
            <numerusform>Put %n workers back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete %n wrap-up(s)</source>
        <translation>
            <numerusform>Complete %n wrap-up</numerusform>
            <numerusform>Complete %n wrap-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also how many tasks each worker may have: %n requests f&amp;or it</source>
        <translation>
            <numerusform>Also how many tasks each worker may have: %n requests f&amp;or it</numerusform>
            <numerusform>Also how many tasks each worker may have: %n requests f&amp;or it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::WorkspaceFile</name>
    <message numerus="yes">
        <source>the workers are not in the file: %n people were made up who fit the queues</source>
        <translation>
            <numerusform>the workers are not in the file: %n person was made up who fits the queues</numerusform>
            <numerusform>the workers are not in the file: %n people were made up who fit the queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose activity is not known: %n; they are available</source>
        <translation>
            <numerusform>workers whose activity is not known: %n; that one is available</numerusform>
            <numerusform>workers whose activity is not known: %n; they are available</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>workers whose channels are not in the file: %n; one task at a time in each channel</source>
        <translation>
            <numerusform>workers whose channels are not in the file: %n; one task at a time in each channel</numerusform>
            <numerusform>workers whose channels are not in the file: %n; one task at a time in each channel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n times)</source>
        <translation>
            <numerusform>(once)</numerusform>
            <numerusform>(%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::Control</name>
    <message numerus="yes">
        <source>a list of %n is expected</source>
        <translation>
            <numerusform>a list of %n is expected</numerusform>
            <numerusform>a list of %n is expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultPreview</name>
    <message numerus="yes">
        <source>It is for %1 of the %n request(s) of the last minute.</source>
        <translation>
            <numerusform>It is for %1 of the %n request of the last minute.</numerusform>
            <numerusform>It is for %1 of the %n requests of the last minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::FaultRule</name>
    <message numerus="yes">
        <source>%1 · %n time(s)</source>
        <translation>
            <numerusform>%1 · %n time</numerusform>
            <numerusform>%1 · %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::Scenario</name>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>at most %n character</numerusform>
            <numerusform>at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulator::SimulatorThread</name>
    <message numerus="yes">
        <source>%n moments are kept already. Remove one first.</source>
        <translation>
            <numerusform>%n moments are kept already. Remove one first.</numerusform>
            <numerusform>%n moments are kept already. Remove one first.</numerusform>
        </translation>
    </message>
</context>
</TS>
