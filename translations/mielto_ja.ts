<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and take lists away that others can trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space	Details of the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the proxy in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses because of the plan or credit of this account. Check the account&apos;s billing, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not read these connections. Check its permissions, its IP list and the workspace, or use another token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy and asks to wait. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ended too early, so none of it was used. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that this application does not expect. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than 64 MiB and was not read. Choose a status or a type to get less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of this name; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds the file; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the file name will not do; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read again; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole data are in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name will not do; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something of this name; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be renamed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln second(s) as the server asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of users, and of how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseHints</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. IDs are those of your own application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has none with this status and type for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows this user and says that there are no connections. Check the workspace of the profile if you expected some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands above. What you do next begins there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the Mielto server that you administer, or look around with made-up data first: nothing is installed and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. You can choose another profile meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Copy &amp;cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliExport</name>
    <message>
        <source>Where to? Give --output FILE, or “-”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json or .ndjson: give --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json or ndjson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json or ndjson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns are the names of the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--columns names no column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose connections? Give one or more user IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3 rows read, the server counts %4, %5 faulty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CliTarget</name>
    <message>
        <source>--demo cannot be used with --%1. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a file is what its manifest tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file, from line %1, is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of “%1” could not be read and were not compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” have an id that a row before them has; they were compared in their order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user ID holds control characters or is too long. Copy it again, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>all connections on the server, read for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A manifest stands beside a file: name one in place of “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its old manifest, “%1”, cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waiting %Ln second(s) as the server asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>What is stored there is not a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server gives its first page again and again, so the rest cannot be read. Ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>There is no “%1”: export with a manifest to be able to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token from a file of mode 0600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More users: the first column of a .csv or .tsv, else one a line; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table (list only), csv, xlsx, json or ndjson; export goes by the file&apos;s ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first N rows of each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not guard CSV cells against formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what could be read, even if it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write FILE.manifest.json: what the file holds, and its hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWorker</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Correct it in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%L1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080. Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with status %1, which this application does not expect. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be unpacked, so none of it was used. Try again, or ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer contradicts itself about its length, so none of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an empty answer. Check the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not valid UTF-8 text, so none of it was used. Ask the server&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds %1 rows at the most: choose CSV or NDJSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>The sample data cannot be offered on this computer, because no local port could be opened. Check the firewall of this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file; save it as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no connection. %2 Open an NDJSON or JSON export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the file that its manifest describes (SHA-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed after its manifest was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not compared with its manifest&apos;s SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not complete: it holds %2 of the %3 rows of its manifest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: it has not got everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status or type is none that the server knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is none that Mielto Connections opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>trying again in %Ln second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list kept changing while it was read (%Ln readings), so rows may be missing. Read it again when it is calmer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server did not say how many connections there are, so it is not proven that these are all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts %1 connections but gave only %2. Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack fields or hold values of an unexpected kind. They are shown as received and marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“COMMAND --help” tells more. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>The users file “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of users is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users file “%1” is larger than 256 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” is not a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not intact: the file has %1 rows, its manifest tells of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not intact: the file was changed after it was written. Its SHA-256 is %1, its manifest tells of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact: these are the %1 rows that were written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxTexts</name>
    <message>
        <source>The temporary file of the workbook is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook was not whole when it was read again. The disk may be full: free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto</name>
    <message>
        <source>It could not be kept aside; copy it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; what this version knows of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name for the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a blank; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s name holds line breaks or control characters; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace id is longer than 255 characters; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace id holds blanks or characters other than letters, digits and signs of ASCII; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is reached by plain HTTP; allow it in the profile, or use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address holds blanks or characters that addresses cannot hold; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy&apos;s address must not hold a user name or password; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read; check its name and rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” is not a regular file; name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may use the token file “%1”; make it yours alone with chmod 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” is larger than 64 KiB; name the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file “%1” will not do. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain service in this session, so no token can be kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyring is locked; unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused; allow Mielto Connections to use it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer; try again, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not saved, because the keyring gave back something else; try again, or use it for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed; try again, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose connections? One user ID a line, or between commas, semicolons or tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be user ID(s), such as “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message>
        <source>An audit was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were to be read. Rows are never kept on disk, so all users are read afresh.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read whole. See why under “Users”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that are not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a value of another kind; it is shown as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time that exists; it is shown as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>What narrows and sorts the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lists are complete and hold the same connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections that are there are the same; but see above what is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the differences is of this kind or has what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the counts contradict each other. The list changed meanwhile, or holds values that are not in the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A masked value is shown for half a minute when you double-click it or press Enter on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no such time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field stands twice; the last one is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>Reading %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 users, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, waiting until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows of %Ln user(s) written to %2: %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Guard cells that a spreadsheet would run as formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include secret-looking values, readable to anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a manifest beside it, which proves what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what could be read, even if it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that match on the server, read afresh (%1 by its last count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that match on the server, read afresh (not counted yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded (%1), in the server&apos;s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown (%1), in the order shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ListCommand</name>
    <message>
        <source>%1 of %2 users, %3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the loaded rows has what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not loaded: load all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sorting and finding see the loaded rows only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mielto Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”. Choose one, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use the token for this session only. It is then kept in memory, nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is still under way. If you close the window now, it is cancelled and nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed between the counts, or holds values of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::PastedToken</name>
    <message>
        <source>There is no token in this text; paste the whole token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds blanks or line breaks inside; paste the token alone, in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds characters that tokens cannot hold, perhaps invisible ones; copy it again from where you got it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>Say “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Allow plain HTTP to &amp;this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if your token has several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for certificates of your own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another server: the old token is not sent to it. Paste one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ProfileStore</name>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::ServerUrl</name>
    <message>
        <source>A server address must not hold a user name or password; remove everything up to the “@”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::SettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show times in &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up without &amp;data after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole page within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::SettingsStore</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::SeveralDialog</name>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list: the server is asked once for each 999 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server takes one value of a kind: %Ln list(s) are read whole and merged, with at least as many requests.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the file that its manifest describes: it was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file are damaged and left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Say “token set”, “token status” or “token delete”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“token” is about the keychain alone: leave out --demo and --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “Bearer” prefix or blanks around the token were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in your system&apos;s keychain and is sent to %1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Bearer” or blanks around the token were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::TokenSource</name>
    <message>
        <source>The environment variable MIELTO_TOKEN will not do. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Say “verify FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
