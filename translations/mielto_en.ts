<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditText</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>The audit of %Ln user took %1 to read. Its rows aren&apos;t stored.</numerusform>
            <numerusform>The audit of %Ln users took %1 to read. Its rows aren&apos;t stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>%Ln user named more than once was read once.</numerusform>
            <numerusform>%Ln users named more than once were read once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>%Ln user of “%1” was not asked for in “%2”.</numerusform>
            <numerusform>%Ln users of “%1” were not asked for in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>%Ln masked value was not compared.</numerusform>
            <numerusform>%Ln masked values were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>%Ln row of “%1” repeats the ID of an earlier row; they were compared in order.</numerusform>
            <numerusform>%Ln rows of “%1” repeat the ID of an earlier row; they were compared in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>%Ln row, putting the file in its place…</numerusform>
            <numerusform>%Ln rows, putting the file in its place…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>Saved “%1”: %Ln row, %2.</numerusform>
            <numerusform>Saved “%1”: %Ln rows, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>Connections of %Ln user</numerusform>
            <numerusform>Connections of %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>it could not be opened within %Ln second</numerusform>
            <numerusform>it could not be opened within %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>%Ln user a second</numerusform>
            <numerusform>%Ln users a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln row a second</numerusform>
            <numerusform>%Ln rows a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>unchanged for %Ln year</numerusform>
            <numerusform>unchanged for %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>unchanged for %Ln month</numerusform>
            <numerusform>unchanged for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>unchanged for %Ln day</numerusform>
            <numerusform>unchanged for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>unchanged for %Ln hour</numerusform>
            <numerusform>unchanged for %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>unchanged for %Ln minute</numerusform>
            <numerusform>unchanged for %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>%Ln connection of %1, %2.</numerusform>
            <numerusform>%Ln connections of %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>%Ln connection, %1.</numerusform>
            <numerusform>%Ln connections, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>%Ln connection lacks a field or has one of a wrong type.</numerusform>
            <numerusform>%Ln connections lack a field or have one of a wrong type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>%Ln loaded, total unknown</numerusform>
            <numerusform>%Ln loaded, total unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>%Ln row read before</numerusform>
            <numerusform>%Ln rows read before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln loaded</numerusform>
            <numerusform>%Ln loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message numerus="yes">
        <source>%Ln ID(s)</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>%Ln blank</numerusform>
            <numerusform>%Ln blanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>Limited: not all connections of %Ln of %1 users are in the file.</numerusform>
            <numerusform>Limited: not all connections of %Ln of %1 users are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>Changed: the list of %Ln of %1 users changed while it was read.</numerusform>
            <numerusform>Changed: the lists of %Ln of %1 users changed while they were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>Partial: %Ln of %1 users is missing.</numerusform>
            <numerusform>Partial: %Ln of %1 users are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>Partial: the list of %Ln of %1 users is incomplete.</numerusform>
            <numerusform>Partial: the lists of %Ln of %1 users are incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>File unchanged since export (%Ln row).</numerusform>
            <numerusform>File unchanged since export (%Ln rows).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>at least %Ln request.</numerusform>
            <numerusform>at least %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>The last audit (%Ln user) was interrupted. Rows aren&apos;t stored, so it starts over.</numerusform>
            <numerusform>The last audit (%Ln users) was interrupted. Rows aren&apos;t stored, so it starts over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>Audit of %Ln user</numerusform>
            <numerusform>Audit of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>%Ln user could not be read completely.</numerusform>
            <numerusform>%Ln users could not be read completely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>Checking %Ln connection…</numerusform>
            <numerusform>Checking %Ln connections…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>Checked %Ln loaded connection. Double-click a line to see its connections.</numerusform>
            <numerusform>Checked %Ln loaded connections. Double-click a line to see its connections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln more field</numerusform>
            <numerusform>%Ln more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) written to %2: %3.</source>
        <translation>
            <numerusform>%1 of %Ln user written to %2: %3.</numerusform>
            <numerusform>%1 of %Ln users written to %2: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>%Ln cell was longer than the format allows and was cut.</numerusform>
            <numerusform>%Ln cells were longer than the format allows and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1: %Ln connection, %2 of them broken</numerusform>
            <numerusform>%1: %Ln connections, %2 of them broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>The API accepts one status and one type per query: %Ln query.</numerusform>
            <numerusform>The API accepts one status and one type per query: %Ln queries will be merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::GridModel</name>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>%Ln connection, worst status %1</numerusform>
            <numerusform>%Ln connections, worst status %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>Audit %Ln user…</numerusform>
            <numerusform>Audit %Ln users…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>%Ln row that could be read is withheld. Give --allow-partial to keep it.</numerusform>
            <numerusform>%Ln rows that could be read are withheld. Give --allow-partial to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln row copied as JSON</numerusform>
            <numerusform>%Ln rows copied as JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>%Ln row from a file</numerusform>
            <numerusform>%Ln rows from a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>%Ln user ID copied</numerusform>
            <numerusform>%Ln user IDs copied</numerusform>
        </translation>
    </message>
</context>
</TS>
