<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bods</name>
    <message numerus="yes">
        <source>%n records are closed. They are kept and change no answer.</source>
        <translation>
            <numerusform>%n record is closed. It is kept and changes no answer.</numerusform>
            <numerusform>%n records are closed. They are kept and change no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records say something for which the questionnaire has no place. They are kept as they are and come out again on export.</source>
        <translation>
            <numerusform>%n record says something for which the questionnaire has no place. It is kept as it is and comes out again on export.</numerusform>
            <numerusform>%n records say something for which the questionnaire has no place. They are kept as they are and come out again on export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message numerus="yes">
        <source>%n more answers were changed after the export.</source>
        <translation>
            <numerusform>%n more answer was changed after the export.</numerusform>
            <numerusform>%n more answers were changed after the export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Suggestions received: %n. Nothing is taken over until you accept it.</source>
        <translation>
            <numerusform>Suggestions received: %n. Nothing is taken over until you accept it.</numerusform>
            <numerusform>Suggestions received: %n. Nothing is taken over until you accept it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <translation>
            <numerusform>Undo %n change</numerusform>
            <numerusform>Undo %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n changes</source>
        <translation>
            <numerusform>Redo %n change</numerusform>
            <numerusform>Redo %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message numerus="yes">
        <source>Not older than %n day(s) at filing.</source>
        <translation>
            <numerusform>Not older than %n day at filing.</numerusform>
            <numerusform>Not older than %n days at filing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n month(s) at filing.</source>
        <translation>
            <numerusform>Not older than %n month at filing.</numerusform>
            <numerusform>Not older than %n months at filing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n day(s) at filing.</source>
        <translation>
            <numerusform>Not older than %n day at filing.</numerusform>
            <numerusform>Not older than %n days at filing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n month(s) at filing.</source>
        <translation>
            <numerusform>Not older than %n month at filing.</numerusform>
            <numerusform>Not older than %n months at filing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s)</source>
        <translation>
            <numerusform>At most %n file</numerusform>
            <numerusform>At most %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s)</source>
        <translation>
            <numerusform>%n required answer</numerusform>
            <numerusform>%n required answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n required answer(s)</source>
        <translation>
            <numerusform>%1 to %n required answer</numerusform>
            <numerusform>%1 to %n required answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block the final bundle.</source>
        <translation>
            <numerusform>%n finding blocks the final bundle.</numerusform>
            <numerusform>%n findings block the final bundle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be at most %n day(s) old at filing: look at its date.</source>
        <translation>
            <numerusform>“%1” may be at most %n day old at filing: look at its date.</numerusform>
            <numerusform>“%1” may be at most %n days old at filing: look at its date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be at most %n month(s) old at filing: look at its date.</source>
        <translation>
            <numerusform>“%1” may be at most %n month old at filing: look at its date.</numerusform>
            <numerusform>“%1” may be at most %n months old at filing: look at its date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n required answer(s)</source>
        <translation>
            <numerusform>Up to %n required answer</numerusform>
            <numerusform>Up to %n required answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>The PDF “%1” holds %n other file(s) inside. Attach them as papers of their own.</source>
        <translation>
            <numerusform>The PDF “%1” holds %n other file inside. Attach it as a paper of its own.</numerusform>
            <numerusform>The PDF “%1” holds %n other files inside. Attach them as papers of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>%n required answer left</numerusform>
            <numerusform>%n required answers left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over, to be looked at</source>
        <translation>
            <numerusform>%n carried over, to be looked at</numerusform>
            <numerusform>%n carried over, to be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message numerus="yes">
        <source>%n more to be named as “%1”.</source>
        <translation>
            <numerusform>%n more to be named as “%1”.</numerusform>
            <numerusform>%n more to be named as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows for “%1” name nobody.</source>
        <translation>
            <numerusform>%n row for “%1” names nobody.</numerusform>
            <numerusform>%n rows for “%1” name nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is entered for %n days, from %1 to %2.</source>
        <translation>
            <numerusform>Nothing is entered for %n day, from %1 to %2.</numerusform>
            <numerusform>Nothing is entered for %n days, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” overlap for %n days, from %3 to %4.</source>
        <translation>
            <numerusform>“%1” and “%2” overlap for %n day, from %3 to %4.</numerusform>
            <numerusform>“%1” and “%2” overlap for %n days, from %3 to %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n row(s) hidden in the workbook are read too.</source>
        <translation>
            <numerusform>%n row hidden in the workbook is read too.</numerusform>
            <numerusform>%n rows hidden in the workbook are read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden in the workbook are read too.</source>
        <translation>
            <numerusform>%n column hidden in the workbook is read too.</numerusform>
            <numerusform>%n columns hidden in the workbook are read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n merged area(s), only the first cell holds the value; the others are blank.</source>
        <translation>
            <numerusform>Of %n merged area, only the first cell holds the value; the others are blank.</numerusform>
            <numerusform>Of %n merged areas, only the first cells hold values; the others are blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>%n required answer left</numerusform>
            <numerusform>%n required answers left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n required answer(s) left</source>
        <translation>
            <numerusform>%1 to %n required answer left</numerusform>
            <numerusform>%1 to %n required answers left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block(s)</source>
        <translation>
            <numerusform>%n finding blocks</numerusform>
            <numerusform>%n findings block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Subform</name>
    <message numerus="yes">
        <source>Answered; %n suggestions are still to be decided.</source>
        <translation>
            <numerusform>Answered; %n suggestion is still to be decided.</numerusform>
            <numerusform>Answered; %n suggestions are still to be decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept as they are</source>
        <translation>
            <numerusform>%n answer kept as it is</numerusform>
            <numerusform>%n answers kept as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept, to be looked at</source>
        <translation>
            <numerusform>%n answer kept, to be looked at</numerusform>
            <numerusform>%n answers kept, to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) set aside: kept, and back when they fit again</source>
        <translation>
            <numerusform>%n answer set aside: kept, and back when it fits again</numerusform>
            <numerusform>%n answers set aside: kept, and back when they fit again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation>
            <numerusform>%n new question</numerusform>
            <numerusform>%n new questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came from “%1”. They are copies: what is changed there later does not change here.</source>
        <translation>
            <numerusform>%n answer came from “%1”. It is a copy: what is changed there later does not change here.</numerusform>
            <numerusform>%n answers came from “%1”. They are copies: what is changed there later does not change here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of “%1” fit questions that are unanswered here. Nothing has been changed yet. They are copied in one step that can be undone: what is changed there later does not change here.</source>
        <translation>
            <numerusform>%n answer of “%1” fits a question that is unanswered here. Nothing has been changed yet. It is copied in one step that can be undone: what is changed there later does not change here.</numerusform>
            <numerusform>%n answers of “%1” fit questions that are unanswered here. Nothing has been changed yet. They are copied in one step that can be undone: what is changed there later does not change here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AnswersPage</name>
    <message numerus="yes">
        <source>%n person(s) or companies have not settled their part.</source>
        <translation>
            <numerusform>%n person or company has not settled its part.</numerusform>
            <numerusform>%n people or companies have not settled their parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer was received: %n suggestion(s) to decide.</source>
        <translation>
            <numerusform>The answer was received: %n suggestion to decide.</numerusform>
            <numerusform>The answer was received: %n suggestions to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AttachmentInput</name>
    <message numerus="yes">
        <source>At most %n file(s).</source>
        <translation>
            <numerusform>At most %n file.</numerusform>
            <numerusform>At most %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DeclarePage</name>
    <message numerus="yes">
        <source>%n thing(s) in this part must still be settled before it can be declared.</source>
        <translation>
            <numerusform>%n thing in this part must still be settled before it can be declared.</numerusform>
            <numerusform>%n things in this part must still be settled before it can be declared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks. %n thing(s) are worth another look.</source>
        <translation>
            <numerusform>Nothing blocks. %n thing is worth another look.</numerusform>
            <numerusform>Nothing blocks. %n things are worth another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DocumentsPage</name>
    <message numerus="yes">
        <source>At most %n file(s) are taken at once; the others were left.</source>
        <translation>
            <numerusform>At most %n file is taken at once; the others were left.</numerusform>
            <numerusform>At most %n files are taken at once; the others were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n file(s)…</source>
        <translation>
            <numerusform>Storing %n file…</numerusform>
            <numerusform>Storing %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. Undo takes all of them back in one step.</source>
        <translation>
            <numerusform>%n file attached. Undo takes it back.</numerusform>
            <numerusform>%n files attached. Undo takes all of them back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DuplicatesStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of entries may be one and the same</source>
        <translation>
            <numerusform>%n pair of entries may be one and the same</numerusform>
            <numerusform>%n pairs of entries may be one and the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n pair(s) said to be different</source>
        <translation>
            <numerusform>Show %n pair said to be different</numerusform>
            <numerusform>Show %n pairs said to be different</numerusform>
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
    <name>aspirant::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n finding(s) block a final bundle.</source>
        <translation>
            <numerusform>%n finding blocks a final bundle.</numerusform>
            <numerusform>%n findings block a final bundle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s); those you accept are exported with their reasons.</source>
        <translation>
            <numerusform>There is %n warning; if you accept it, it is exported with your reason.</numerusform>
            <numerusform>There are %n warnings; those you accept are exported with their reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) may come up, depending on answers still open.</source>
        <translation>
            <numerusform>%n more question may come up, depending on answers still open.</numerusform>
            <numerusform>%n more questions may come up, depending on answers still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle is saved: %1 (%2, %n file(s)). SHA-256: %3</source>
        <translation>
            <numerusform>The bundle is saved: %1 (%2, %n file). SHA-256: %3</numerusform>
            <numerusform>The bundle is saved: %1 (%2, %n files). SHA-256: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) will be added; you can undo this in one step.</source>
        <translation>
            <numerusform>%n row will be added; you can undo this in one step.</numerusform>
            <numerusform>%n rows will be added; you can undo this in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and will be left blank.</source>
        <translation>
            <numerusform>%n cell cannot be read and will be left blank.</numerusform>
            <numerusform>%n cells cannot be read and will be left blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) are passed over.</source>
        <translation>
            <numerusform>%n blank row is passed over.</numerusform>
            <numerusform>%n blank rows are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form asks for at most %n row(s) here; with these there are more.</source>
        <translation>
            <numerusform>The form asks for at most %n row here; with these there are more.</numerusform>
            <numerusform>The form asks for at most %n rows here; with these there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IntakeDialog</name>
    <message numerus="yes">
        <source>Attach to %n place(s)</source>
        <translation>
            <numerusform>Attach to %n place</numerusform>
            <numerusform>Attach to %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::MergeDialog</name>
    <message numerus="yes">
        <source>Keep “%1” (named in %n question(s))</source>
        <translation>
            <numerusform>Keep “%1” (named in %n question)</numerusform>
            <numerusform>Keep “%1” (named in %n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>aspirant::ui::NewApplicationCard</name>
    <message numerus="yes">
        <source>%n question(s), as at %1. %2.</source>
        <translation>
            <numerusform>%n question, as at %1. %2.</numerusform>
            <numerusform>%n questions, as at %1. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PaperPreview</name>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <comment>after the number of a page</comment>
        <translation>
            <numerusform>of %n page</numerusform>
            <numerusform>of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PartStrip</name>
    <message numerus="yes">
        <source>Decide on %n suggestion(s)…</source>
        <translation>
            <numerusform>Decide on %n suggestion…</numerusform>
            <numerusform>Decide on %n suggestions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RowModel</name>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>%n required answer left</numerusform>
            <numerusform>%n required answers left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SearchPanel</name>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::StartPage</name>
    <message numerus="yes">
        <source>The last session ended unexpectedly. Everything entered up to then was recovered in %n application(s).</source>
        <translation>
            <numerusform>The last session ended unexpectedly. Everything entered up to then was recovered in %n application.</numerusform>
            <numerusform>The last session ended unexpectedly. Everything entered up to then was recovered in %n applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SuggestionList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>%n suggestion accepted.</numerusform>
            <numerusform>%n suggestions accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) rejected.</source>
        <translation>
            <numerusform>%n suggestion rejected.</numerusform>
            <numerusform>%n suggestions rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::WorkspaceHeader</name>
    <message numerus="yes">
        <source>%n more may open</source>
        <translation>
            <numerusform>%n more may open</numerusform>
            <numerusform>%n more may open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on this computer since they were attached.</source>
        <translation>
            <numerusform>%n file has changed on this computer since it was attached.</numerusform>
            <numerusform>%n files have changed on this computer since they were attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aspirant::ui::WorkspaceView</name>
    <message numerus="yes">
        <source>With this answer, %n answered question(s) no longer apply. Their answers are set aside, and come back if you change this again.</source>
        <translation>
            <numerusform>With this answer, %n answered question no longer applies. Its answer is set aside, and comes back if you change this again.</numerusform>
            <numerusform>With this answer, %n answered questions no longer apply. Their answers are set aside, and come back if you change this again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were set aside.</source>
        <translation>
            <numerusform>%n answer was set aside.</numerusform>
            <numerusform>%n answers were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came back.</source>
        <translation>
            <numerusform>%n answer came back.</numerusform>
            <numerusform>%n answers came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>%n row was imported.</numerusform>
            <numerusform>%n rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were carried over.</source>
        <translation>
            <numerusform>%n answer was carried over.</numerusform>
            <numerusform>%n answers were carried over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on this computer since they were attached.</source>
        <translation>
            <numerusform>%n file has changed on this computer since it was attached.</numerusform>
            <numerusform>%n files have changed on this computer since they were attached.</numerusform>
        </translation>
    </message>
</context>
</TS>
