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
    <name>aspirant::ui::RowModel</name>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>%n required answer left</numerusform>
            <numerusform>%n required answers left</numerusform>
        </translation>
    </message>
</context>
</TS>
