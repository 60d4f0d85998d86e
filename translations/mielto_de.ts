<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>About</name>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Erstellt mit:</translation>
    </message>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and export lists others can trust.</source>
        <translation>Sehen Sie die Verbindungen durch, die einem Benutzer der Mielto-Plattform gehören, finden Sie die gestörten, und exportieren Sie Listen, auf die sich andere verlassen können.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>Profil &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>Profil bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove profile…</source>
        <translation>Profil &amp;entfernen…</translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation>&amp;Token ersetzen…</translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation>Beispieldaten &amp;ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>Export ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation>Datei &amp;verifizieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Zeilen als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation>Benutzer &amp;prüfen…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation>&amp;Über Mielto Connections</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation>Strg+1 … Strg+9	Tabs</translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation>Alt+S	Status</translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation>Alt+T	Typ</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>A&amp;lle laden</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>Vorheriger &amp;Tab</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Enter, Space	Details of the row</source>
        <translation>Eingabetaste, Leertaste	Details der Zeile</translation>
    </message>
    <message>
        <source>Esc	Close suggestions; back from the details; clear find</source>
        <translation>Esc	Vorschläge schließen; aus den Details zurück; Suche leeren</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End	First row, last row</source>
        <translation>Strg+Pos1, Strg+Ende	Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <source>Go to &amp;user</source>
        <translation>Gehe zu &amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Sort by current column</source>
        <translation>Nach dieser Spalte &amp;sortieren</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetten</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>Prüf&amp;regeln…</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation>Die Anfrage wurde nicht gesendet. Prüfen Sie Ihre Eingaben.</translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation>Für diesen Server gibt es kein Token. Fügen Sie eines hinzu, um sich anzumelden.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, daher wurde nichts gesendet. Prüfen Sie die Adresse, oder tragen Sie die CA-Datei Ihrer Organisation im Profil ein.</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation>Der Server leitet an eine andere Stelle weiter. Weiterleitungen wird nicht gefolgt, damit das Token hier bleibt: Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation>Der Server hat die Anfrage nicht angenommen. Prüfen Sie die Benutzer-ID.</translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation>Der Server hat das Token abgelehnt. Es ist vielleicht abgelaufen oder widerrufen: Ersetzen Sie es.</translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation>Der Server kennt diesen Benutzer nicht. Prüfen Sie die Benutzer-ID und den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Ask its administrator.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt. Wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The server had an internal error. Try again in a moment.</source>
        <translation>Im Server ist ein interner Fehler aufgetreten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>Der Proxy meldet: %1</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credit limit blocks this request. Check the account&apos;s billing, or use another token.</source>
        <translation>Das Tarif- oder Guthabenlimit des Kontos blockiert diese Anfrage. Prüfen Sie die Abrechnung des Kontos, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>This token isn&apos;t allowed to read these connections. Check its permissions, IP allowlist and workspace, or use another token.</source>
        <translation>Dieses Token darf diese Verbindungen nicht lesen. Prüfen Sie seine Berechtigungen, seine IP-Zulassungsliste und den Arbeitsbereich, oder verwenden Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>The server is busy and asked to wait. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet und bittet zu warten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The response ended too early and was discarded. Try again.</source>
        <translation>Die Antwort endete zu früh und wurde verworfen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response. Check the server address.</source>
        <translation>Der Server hat eine unerwartete Antwort gesendet. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The response is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>Die Antwort ist kein JSON. Vielleicht hat ein Proxy oder eine Anmeldeseite geantwortet: Prüfen Sie das Netzwerk und die Serveradresse.</translation>
    </message>
    <message>
        <source>The response is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation>Die Antwort ist keine Liste von Verbindungen. Prüfen Sie, ob die Adresse zu einem Mielto-Server gehört.</translation>
    </message>
    <message>
        <source>The response is larger than 64 MiB and was not read. Ask the server&apos;s administrator.</source>
        <translation>Die Antwort ist größer als 64 MiB und wurde nicht gelesen. Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Versuch: %1</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not UTF-8. Rename the file, or name it in UTF-8.</source>
        <translation>„%1“ ist kein UTF-8. Benennen Sie die Datei um oder geben Sie ihren Namen in UTF-8 an.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 von %2 Benutzern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>Das Lesen für die Prüfung von %Ln Benutzer hat %1 gedauert. Die Zeilen werden nicht gespeichert.</numerusform>
            <numerusform>Das Lesen für die Prüfung von %Ln Benutzern hat %1 gedauert. Die Zeilen werden nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>Diesen Wert &amp;ausschließen</translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation>Alle mit diesen A&amp;nmeldedaten anzeigen</translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>Diesen &amp;Benutzer in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The status is error.</source>
        <translation>Der Status ist „error“.</translation>
    </message>
    <message>
        <source>Ask the owner to reconnect.</source>
        <translation>Bitten Sie den Eigentümer, die Verbindung neu herzustellen.</translation>
    </message>
    <message>
        <source>The status is expired.</source>
        <translation>Der Status ist „expired“.</translation>
    </message>
    <message>
        <source>Ask the owner to sign in again.</source>
        <translation>Bitten Sie den Eigentümer, sich erneut anzumelden.</translation>
    </message>
    <message>
        <source>The status is error, unchanged for a long time.</source>
        <translation>Der Status ist „error“, seit langer Zeit unverändert.</translation>
    </message>
    <message>
        <source>Fix the connection or delete it.</source>
        <translation>Reparieren oder löschen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>The status is expired, unchanged for a long time.</source>
        <translation>Der Status ist „expired“, seit langer Zeit unverändert.</translation>
    </message>
    <message>
        <source>Renew the connection or delete it.</source>
        <translation>Erneuern oder löschen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>The status is testing, unchanged for a long time.</source>
        <translation>Der Status ist „testing“, seit langer Zeit unverändert.</translation>
    </message>
    <message>
        <source>The test may be stuck: test the connection again.</source>
        <translation>Der Test hängt vielleicht: Testen Sie die Verbindung erneut.</translation>
    </message>
    <message>
        <source>The status is inactive, unchanged for a long time.</source>
        <translation>Der Status ist „inactive“, seit langer Zeit unverändert.</translation>
    </message>
    <message>
        <source>Delete the connection if nobody needs it.</source>
        <translation>Löschen Sie die Verbindung, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>A user has several active connections to one integration in one workspace.</source>
        <translation>Ein Benutzer hat in einem Arbeitsbereich mehrere aktive Verbindungen zu einer Integration.</translation>
    </message>
    <message>
        <source>Ask the owner which one is in use.</source>
        <translation>Fragen Sie den Eigentümer, welche verwendet wird.</translation>
    </message>
    <message>
        <source>Several users share one credential.</source>
        <translation>Mehrere Benutzer teilen sich dieselben Anmeldedaten.</translation>
    </message>
    <message>
        <source>Give each user a credential of their own.</source>
        <translation>Geben Sie jedem Benutzer eigene Anmeldedaten.</translation>
    </message>
    <message>
        <source>The workspace is not the one that was asked for.</source>
        <translation>Der Arbeitsbereich ist nicht der abgefragte.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>Melden Sie es dem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server returns a secret-looking config value in plain text.</source>
        <translation>Der Server liefert einen Konfigurationswert, der wie ein Geheimnis aussieht, im Klartext.</translation>
    </message>
    <message>
        <source>Move the secret to a credential, then replace it.</source>
        <translation>Verschieben Sie das Geheimnis in Anmeldedaten, und ersetzen Sie es dann.</translation>
    </message>
    <message>
        <source>A time is invalid or in the future, or the update is before the creation.</source>
        <translation>Eine Zeit ist ungültig oder liegt in der Zukunft, oder die Aktualisierung liegt vor der Erstellung.</translation>
    </message>
    <message>
        <source>Check the clock of the system that wrote it.</source>
        <translation>Prüfen Sie die Uhr des Systems, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Fields are missing or have an unexpected type.</source>
        <translation>Felder fehlen oder haben einen unerwarteten Typ.</translation>
    </message>
    <message>
        <source>Unchanged for a very long time, whatever the status.</source>
        <translation>Seit sehr langer Zeit unverändert, unabhängig vom Status.</translation>
    </message>
    <message>
        <source>Ask the owner whether it is still needed.</source>
        <translation>Fragen Sie den Eigentümer, ob sie noch gebraucht wird.</translation>
    </message>
    <message>
        <source>Somebody else than the owner created it.</source>
        <translation>Jemand anderes als der Eigentümer hat sie erstellt.</translation>
    </message>
    <message>
        <source>Check that this was intended.</source>
        <translation>Prüfen Sie, ob das beabsichtigt war.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>Sie hat keinen Eigentümer.</translation>
    </message>
    <message>
        <source>Find out who is responsible for it.</source>
        <translation>Finden Sie heraus, wer für sie verantwortlich ist.</translation>
    </message>
    <message>
        <source>The status or type is one that the API does not document.</source>
        <translation>Der Status oder Typ ist in der API nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>secret-looking values are masked in this file</source>
        <translation>Werte, die wie Geheimnisse aussehen, sind in dieser Datei maskiert</translation>
    </message>
    <message>
        <source>no workspace was asked for</source>
        <translation>es wurde kein Arbeitsbereich abgefragt</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no check “%1”. “check --demo” lists all.</source>
        <translation>Die Prüfregel „%1“ gibt es nicht. „check --demo“ listet alle auf.</translation>
    </message>
    <message>
        <source>--check needs at least one check.</source>
        <translation>--check benötigt mindestens eine Prüfregel.</translation>
    </message>
    <message>
        <source>The check “%1” has no age.</source>
        <translation>Die Prüfregel „%1“ hat kein Alter.</translation>
    </message>
    <message>
        <source>--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w).</source>
        <translation>--older-than nimmt CHECK=AGE, etwa error-long=30d (Einheiten m, h, d, w).</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use table, json or csv.</source>
        <translation>Das Format „%1“ gibt es hier nicht. Verwenden Sie table, json oder csv.</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation>--columns gilt für eine Tabelle, CSV oder XLSX: JSON ist der unveränderte Text des Servers.</translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation>Der Server kennt den Status „%1“ nicht. Siehe „list --help“.</translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation>Der Server kennt den Typ „%1“ nicht. Siehe „list --help“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>%Ln mehrfach genannter Benutzer wurde einmal gelesen.</numerusform>
            <numerusform>%Ln mehrfach genannte Benutzer wurden einmal gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>--output would replace the file of --%1. Name another one.</source>
        <translation>--output würde die Datei von --%1 ersetzen. Geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>--users-column goes with --users-file.</source>
        <translation>--users-column gilt nur zusammen mit --users-file.</translation>
    </message>
    <message>
        <source>There is no user ID in it.</source>
        <translation>Sie enthält keine Benutzer-ID.</translation>
    </message>
    <message>
        <source>--columns needs at least one column.</source>
        <translation>--columns benötigt mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Give one or more user IDs.</source>
        <translation>Geben Sie eine oder mehrere Benutzer-IDs an.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.</source>
        <translation>„%1“ endet nicht auf .csv, .xlsx, .json, .ndjson oder .html: Geben Sie --format an.</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json, ndjson or html.</source>
        <translation>Das Format „%1“ gibt es hier nicht. Verwenden Sie csv, xlsx, json, ndjson oder html.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.</source>
        <translation>Das Format „%1“ gibt es nicht. Verwenden Sie table, csv, xlsx, json, ndjson oder html.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>Die Spalte „%1“ gibt es nicht. Spalten: %2.</translation>
    </message>
    <message>
        <source>--where “%1”: %2</source>
        <translation>--where „%1“: %2</translation>
    </message>
</context>
<context>
    <name>CliTarget</name>
    <message>
        <source>--demo cannot be used with --%1. Leave one of them out.</source>
        <translation>--demo kann nicht zusammen mit --%1 verwendet werden. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>Das Profil „%1“ gibt es nicht. Siehe „profile list“.</translation>
    </message>
    <message>
        <source>Others on this computer can see the password in --proxy. Put the proxy in https_proxy instead.</source>
        <translation>Andere auf diesem Computer können das Passwort in --proxy sehen. Geben Sie den Proxy stattdessen in https_proxy an.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation>Die Verbindungen von Benutzern ausgeben</translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation>Die Verbindungen von Benutzern in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation>Die Verbindungen von Benutzern nach Status und Typ zählen</translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation>Das Token im Schlüsselbund; „set“ liest es von einer verdeckten Eingabe oder der Standardeingabe</translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation>Die Profile, die auch das Fenster verwendet</translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation>Den Beispielserver bis zum Abbruch ausführen; seine erste Zeile ist „URL TOKEN“</translation>
    </message>
    <message>
        <source>Print the help of all commands, or of one</source>
        <translation>Die Hilfe zu allen Befehlen oder zu einem ausgeben</translation>
    </message>
    <message>
        <source>Show what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation>Die Unterschiede zweier NDJSON- oder JSON-Exporte anzeigen, als text, csv oder json</translation>
    </message>
    <message>
        <source>Check a file against its manifest</source>
        <translation>Eine Datei anhand ihres Manifests prüfen</translation>
    </message>
    <message>
        <source>Write a report to look at: what is broken, by user and check</source>
        <translation>Einen Bericht zum Ansehen schreiben: was gestört ist, nach Benutzer und Prüfregel</translation>
    </message>
    <message>
        <source>Run named checks on the connections of users, or of a file</source>
        <translation>Benannte Prüfregeln auf die Verbindungen von Benutzern oder einer Datei anwenden</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation>%1 hat in %2 ms geantwortet und das Token angenommen.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation>%1 hat in %2 ms geantwortet und das Token angenommen, kennt aber diesen Benutzer nicht.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>Zeile %1 ist kein JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>Zeile %1 ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation>Zeile %1 ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation>Zeile %1 ist JSON, aber keine Verbindung.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation>Die Datei endet mitten in Zeile %1.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteres</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>%Ln Benutzer aus „%1“ wurde in „%2“ nicht abgefragt.</numerusform>
            <numerusform>%Ln Benutzer aus „%1“ wurden in „%2“ nicht abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation>Sie stammen von verschiedenen Servern: %1 und %2.</translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation>Sie stammen aus verschiedenen Arbeitsbereichen.</translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation>Sie wurden mit verschiedenen Filtern gelesen.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation>%1 hinzugefügt, %2 entfernt, %3 geändert, %4 unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>%Ln maskierter Wert wurde nicht verglichen.</numerusform>
            <numerusform>%Ln maskierte Werte wurden nicht verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>%Ln Zeile von „%1“ wiederholt die ID einer früheren Zeile; verglichen wurde der Reihe nach.</numerusform>
            <numerusform>%Ln Zeilen von „%1“ wiederholen die ID einer früheren Zeile; verglichen wurde der Reihe nach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>Abgefragter Benutzer</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation>Geben Sie eine Benutzer-ID ein.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation>„.“ und „..“ können nicht abgefragt werden: Sie würden die Adresse verändern. Prüfen Sie die Benutzer-ID.</translation>
    </message>
    <message>
        <source>The user ID contains control characters or is too long. Copy it again without line breaks.</source>
        <translation>Die Benutzer-ID enthält Steuerzeichen oder ist zu lang. Kopieren Sie sie erneut, ohne Zeilenumbrüche.</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation>die Verbindungen, die im Fenster geladen waren</translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation>die Verbindungen, die im Fenster angezeigt wurden</translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation>die Verbindungen, die im Fenster ausgewählt waren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden mit</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>Eingeschränkt auf</translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation>Benutzer: ID, Urteil, Zeilen in der Datei, Gesamtzahl auf dem Server</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation>Verbindungen, exportiert von %1 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation>Werte, die wie Geheimnisse aussehen, sind als *** maskiert</translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation>enthalten: Bewahren Sie diesen Ordner so auf, dass nur Befugte hineinsehen können</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Gekürzte Zellen</translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation>%1, länger als eine Arbeitsmappe zulässt; jede endet mit einer Markierung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation>Um zu prüfen, ob die Datei unverändert ist, führen Sie in diesem Ordner aus:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>connections read from the server for this file</source>
        <translation>für diese Datei vom Server gelesene Verbindungen</translation>
    </message>
    <message>
        <source>this name can&apos;t be used; choose another one.</source>
        <translation>dieser Name kann nicht verwendet werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>a file or folder with this name exists; choose another name.</source>
        <translation>es gibt bereits eine Datei oder einen Ordner mit diesem Namen; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation>Es gibt keinen Benutzer, dessen Verbindungen gespeichert werden könnten.</translation>
    </message>
    <message>
        <source>“%1” was written, but its manifest was not. %2</source>
        <translation>„%1“ wurde geschrieben, sein Manifest aber nicht. %2</translation>
    </message>
    <message>
        <source>the file there is not a manifest of this program; choose another name.</source>
        <translation>die vorhandene Datei ist kein Manifest dieses Programms; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>these connections come from it; choose another name.</source>
        <translation>diese Verbindungen stammen aus dieser Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the old one cannot be removed.</source>
        <translation>Das alte kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>A manifest is written next to a file: give a file name instead of “-”.</source>
        <translation>Ein Manifest wird neben eine Datei geschrieben: Geben Sie statt „-“ einen Dateinamen an.</translation>
    </message>
    <message>
        <source>An evidence pack is a folder. Give “%1” a name without a file extension.</source>
        <translation>Ein Nachweispaket ist ein Ordner. Geben Sie „%1“ einen Namen ohne Dateiendung.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>%Ln Zeile, die Datei wird an ihren Platz gelegt…</numerusform>
            <numerusform>%Ln Zeilen, die Datei wird an ihren Platz gelegt…</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation>Der Export nach „%1“ wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>„%1“ wurde nicht gespeichert. %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>„%1“ gespeichert: %Ln Zeile, %2.</numerusform>
            <numerusform>„%1“ gespeichert: %Ln Zeilen, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>Abgefragter Benutzer</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Name a path in the config: has:config.region.</source>
        <translation>Geben Sie einen Pfad in der Konfiguration an: has:config.region.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>Die Prüfregel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Give an age (&gt;30d, &lt;12h) or a day (2026-01-31, &lt;2026-01-31).</source>
        <translation>Geben Sie ein Alter (&gt;30d, &lt;12h) oder einen Tag (2026-01-31, &lt;2026-01-31) an.</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV für Excel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON, ein Dokument</translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation>NDJSON, das sich hier wieder öffnen lässt</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>Verbindungen von %1</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>Verbindungen von %Ln Benutzer</numerusform>
            <numerusform>Verbindungen von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: no connections are missing.</source>
        <translation>Vollständig: Es fehlen keine Verbindungen.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>das ist keine reguläre Datei</translation>
    </message>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>die Datei ließ sich nicht innerhalb von %Ln Sekunde öffnen</numerusform>
            <numerusform>die Datei ließ sich nicht innerhalb von %Ln Sekunden öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>die Datei ist größer als %1</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>Die Datei bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation>Stattdessen werden die Standardwerte verwendet.</translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation>Stattdessen wird die Sicherung verwendet.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>Die Sicherung „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>Die Datei bleibt unverändert als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation>„%1“ fehlte.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>its folder cannot be created (%1).</source>
        <translation>der Ordner dafür kann nicht angelegt werden (%1).</translation>
    </message>
    <message>
        <source>another program is changing it. Try again.</source>
        <translation>ein anderes Programm ändert die Datei gerade. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It could not be backed up; copy it before you go on.</source>
        <translation>Die Datei konnte nicht gesichert werden; kopieren Sie sie, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write in its folder. Check its permissions.</source>
        <translation>Sie haben keine Schreibberechtigung für den Ordner der Datei. Prüfen Sie dessen Berechtigungen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; settings that this version knows are used.</source>
        <translation>„%1“ wurde von einer neueren Version geschrieben; verwendet werden die Einstellungen, die diese Version kennt.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation>Im Schlüsselbund ist kein Token für diesen Server; fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>Your keychain is locked; unlock it and try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt; entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused; allow Mielto Connections to use it and try again.</source>
        <translation>Der Schlüsselbund hat abgelehnt; erlauben Sie Mielto Connections den Zugriff, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund-Dienst (GNOME Keyring, KWallet).</translation>
    </message>
    <message>
        <source>The keychain does not answer; try again.</source>
        <translation>Der Schlüsselbund antwortet nicht; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token was not saved, because the keychain gave back something else; try again.</source>
        <translation>Das Token wurde nicht gespeichert, weil der Schlüsselbund etwas anderes zurückgab; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain failed; try again.</source>
        <translation>Der Schlüsselbund ist fehlgeschlagen; versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server keeps returning its first page, so the rest can&apos;t be read. Ask the server&apos;s administrator.</source>
        <translation>Der Server liefert immer wieder seine erste Seite, daher kann der Rest nicht gelesen werden. Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
</context>
<context>
    <name>ListResult</name>
    <message>
        <source>The server reports %1 connections but returned %2.</source>
        <translation>Der Server meldet %1 Verbindungen, hat aber %2 geliefert.</translation>
    </message>
    <message>
        <source>Only %1 of %2 connections were read.</source>
        <translation>Nur %1 von %2 Verbindungen wurden gelesen.</translation>
    </message>
    <message>
        <source>The list changed each time it was read, so rows may be missing. Try again later.</source>
        <translation>Die Liste hat sich bei jedem Lesen geändert, daher können Zeilen fehlen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another status or type: the server seems to ignore the filter.</source>
        <translation>%1 von %2 Zeilen haben einen anderen Status oder Typ: Der Server ignoriert anscheinend den Filter.</translation>
    </message>
    <message>
        <source>The server did not report a total, so these may not be all connections.</source>
        <translation>Der Server hat keine Gesamtzahl gemeldet, daher sind dies vielleicht nicht alle Verbindungen.</translation>
    </message>
    <message>
        <source>The server reports %1 connections but returned only %2.</source>
        <translation>Der Server meldet %1 Verbindungen, hat aber nur %2 geliefert.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have missing or unexpected values.</source>
        <translation>In %1 von %2 Zeilen fehlen Werte oder sind unerwartet.</translation>
    </message>
    <message>
        <source>The list was not read completely.</source>
        <translation>Die Liste wurde nicht vollständig gelesen.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation>Das Manifest ist beschädigt: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation>Das Manifest wurde von einer anderen Version dieses Programms geschrieben: Verifizieren Sie die Datei mit jener.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation>Das Manifest ist beschädigt: „%1“ fehlt darin oder ist falsch.</translation>
    </message>
    <message>
        <source>No manifest found next to this file, so it can&apos;t be verified.</source>
        <translation>Neben dieser Datei liegt kein Manifest, daher kann sie nicht verifiziert werden.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation>Server, Arbeitsbereich und Token dieses Profils</translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation>Serveradresse (Standard: https://api.mielto.com)</translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation>Arbeitsbereich, der abgefragt wird</translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation>Die eingebauten Beispieldaten verwenden</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation>Unverschlüsseltes HTTP zu diesem Computer erlauben</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation>Auch diesen Zertifikaten (PEM) vertrauen</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation>Für eine ganze Seite, 1 bis 600 (Standard: 60)</translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation>Nach dem ersten Versuch, 0 bis 10 (Standard: 2)</translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation>Gleichzeitige Anfragen, 1 bis 6 (Standard: 4)</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>Keinen Fortschritt anzeigen</translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation>Jede Anfrage auf der Standardfehlerausgabe protokollieren</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation>Nur dieser Status: active, inactive, testing, error, expired; wiederholbar</translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation>Nur dieser Typ: connectors, mcp, tool, model, custom, storage, api; wiederholbar</translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation>Spalten einer Tabelle, CSV oder XLSX, in dieser Reihenfolge; auch requested_user</translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation>Werte, die wie Geheimnisse aussehen, nicht maskieren</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation>CSV mit einer Bytereihenfolge-Markierung (BOM) beginnen</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>Die zu schreibende Datei; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation>Einen Ordner FILE mit Daten, Manifest und Zusammenfassung schreiben</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation>none, red, orange, yellow, green, blue, purple oder gray</translation>
    </message>
    <message>
        <source>Read the token from a file that only you can write, or a pipe</source>
        <translation>Das Token aus einer Datei lesen, in die nur Sie schreiben können, oder aus einer Pipe</translation>
    </message>
    <message>
        <source>More users: one ID a line, or a table with a column of IDs; - is standard input</source>
        <translation>Weitere Benutzer: eine ID pro Zeile oder eine Tabelle mit einer Spalte von IDs; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>The column of the IDs (default: requested_user, user_id, user or id)</source>
        <translation>Die Spalte der IDs (Standard: requested_user, user_id, user oder id)</translation>
    </message>
    <message>
        <source>Print only errors</source>
        <translation>Nur Fehler ausgeben</translation>
    </message>
    <message>
        <source>Output format (default: the first)</source>
        <translation>Ausgabeformat (Standard: das erste)</translation>
    </message>
    <message>
        <source>At most N rows of each user</source>
        <translation>Höchstens N Zeilen pro Benutzer</translation>
    </message>
    <message>
        <source>Do not protect CSV cells against formulas</source>
        <translation>CSV-Zellen nicht gegen Formeln schützen</translation>
    </message>
    <message>
        <source>Keep what could be read, even if incomplete</source>
        <translation>Behalten, was gelesen werden konnte, auch wenn unvollständig</translation>
    </message>
    <message>
        <source>Also write FILE.manifest.json (SHA-256, filters, completeness)</source>
        <translation>Auch FILE.manifest.json schreiben (SHA-256, Filter, Vollständigkeit)</translation>
    </message>
    <message>
        <source>Output format (default: from FILE&apos;s extension)</source>
        <translation>Ausgabeformat (Standard: nach der Endung von FILE)</translation>
    </message>
    <message>
        <source>Of what was read, only rows that match, such as “status:error updated:&gt;30d”</source>
        <translation>Vom Gelesenen nur passende Zeilen, etwa „status:error updated:&gt;30d“</translation>
    </message>
    <message>
        <source>Run these checks (default: all)</source>
        <translation>Diese Prüfregeln anwenden (Standard: alle)</translation>
    </message>
    <message>
        <source>End with 9 if one of these checks finds something (default: all problems)</source>
        <translation>Mit 9 enden, wenn eine dieser Prüfregeln etwas findet (Standard: alle Probleme)</translation>
    </message>
    <message>
        <source>From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable</source>
        <translation>Ab welchem Alter eine Prüfregel etwas findet: 30m, 12h, 7d, 2w; wiederholbar</translation>
    </message>
    <message>
        <source>Check an NDJSON or JSON export instead of the server</source>
        <translation>Einen NDJSON- oder JSON-Export statt des Servers prüfen</translation>
    </message>
</context>
<context>
    <name>PageRequest</name>
    <message>
        <source>The response headers are larger than 256 KiB and were not read. Ask the server&apos;s administrator.</source>
        <translation>Die Header der Antwort sind größer als 256 KiB und wurden nicht gelesen. Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>Geben Sie einen Namen für das Profil ein.</translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation>Der Name des Profils ist länger als 100 Zeichen; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a space; remove it.</source>
        <translation>Der Name des Profils beginnt oder endet mit einem Leerzeichen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>The profile&apos;s name contains line breaks or control characters; remove them.</source>
        <translation>Der Name des Profils enthält Zeilenumbrüche oder Steuerzeichen; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The workspace ID is longer than 255 characters; check it.</source>
        <translation>Die Arbeitsbereichs-ID ist länger als 255 Zeichen; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The workspace ID contains spaces or non-ASCII characters; check it.</source>
        <translation>Die Arbeitsbereichs-ID enthält Leerzeichen oder Nicht-ASCII-Zeichen; prüfen Sie sie.</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The server is reached by plain HTTP; allow it in the profile, or use https://.</source>
        <translation>Der Server wird über unverschlüsseltes HTTP erreicht; erlauben Sie das im Profil, oder verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation>Einige Profile in „%1“ sind nicht verwendbar und werden ausgelassen.</translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation>Es gibt zu viele Profile; entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>A profile with this name exists; choose another name.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>%Ln Benutzer pro Sekunde</numerusform>
            <numerusform>%Ln Benutzer pro Sekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln Zeile pro Sekunde</numerusform>
            <numerusform>%Ln Zeilen pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 von %2 Benutzern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>retrying in %L1 s</source>
        <translation>neuer Versuch in %L1 s</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Proxies with https:// are not supported. Use one with http:// or socks5://.</source>
        <translation>Proxys mit https:// werden nicht unterstützt. Verwenden Sie einen mit http:// oder socks5://.</translation>
    </message>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>Eine Proxy-Adresse sieht so aus: http://proxy.example.com:8080 oder socks5://localhost:1080.</translation>
    </message>
</context>
<context>
    <name>ProxyError</name>
    <message>
        <source>%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy such as cntlm.</source>
        <translation>%1: Dieser Proxy verlangt eine Anmeldung mit %2, die nicht unterstützt wird. Verwenden Sie einen lokalen Proxy wie cntlm.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the name and password. Check them, or ask its administrator.</source>
        <translation>Der Proxy %1 hat Benutzernamen und Passwort abgelehnt. Prüfen Sie beides, oder wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. Add them to its address, or sign in.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort. Ergänzen Sie beides in seiner Adresse, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Cannot resolve the proxy %1. Check its address and the network.</source>
        <translation>Der Proxy %1 lässt sich nicht auflösen. Prüfen Sie seine Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections. Check its address and port, and whether it runs.</source>
        <translation>Der Proxy %1 lehnt Verbindungen ab. Prüfen Sie seine Adresse und seinen Port, und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Ask its administrator whether this server may be reached.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen. Fragen Sie seinen Administrator, ob dieser Server erreicht werden darf.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server in time. Try again in a moment.</source>
        <translation>Der Proxy %1 hat die Verbindung zum Server nicht rechtzeitig hergestellt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used. Check its address and the network.</source>
        <translation>Der Proxy %1 kann nicht verwendet werden. Prüfen Sie seine Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy %1 does not connect to the server (%2). Ask its administrator whether this server may be reached.</source>
        <translation>Der Proxy %1 stellt keine Verbindung zum Server her (%2). Fragen Sie seinen Administrator, ob dieser Server erreicht werden darf.</translation>
    </message>
    <message>
        <source>%1 does not respond like a proxy. Check the proxy&apos;s address and port.</source>
        <translation>%1 antwortet nicht wie ein Proxy. Prüfen Sie Adresse und Port des Proxys.</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>seit %Ln Jahr unverändert</numerusform>
            <numerusform>seit %Ln Jahren unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>seit %Ln Monat unverändert</numerusform>
            <numerusform>seit %Ln Monaten unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>seit %Ln Tag unverändert</numerusform>
            <numerusform>seit %Ln Tagen unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>seit %Ln Stunde unverändert</numerusform>
            <numerusform>seit %Ln Stunden unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>seit %Ln Minute unverändert</numerusform>
            <numerusform>seit %Ln Minuten unverändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation>Der Server leitet auf einen anderen seiner Pfade weiter. Weiterleitungen wird nicht gefolgt: Korrigieren Sie den Pfad in der Serveradresse.</translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation>Der Server leitet an %1 weiter. Weiterleitungen wird nicht gefolgt, damit das Token hier bleibt: Wenn Sie dieser Adresse vertrauen, tragen Sie sie als Serveradresse ein.</translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation>Unter dieser Adresse gibt es keinen Mielto-Dienst. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation>Das Zertifikat des Servers ist heute nicht gültig, daher wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers, und wenden Sie sich dann an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation>%1 lässt sich nicht auflösen. Prüfen Sie die Serveradresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation>%1 lehnt Verbindungen ab. Prüfen Sie Adresse und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation>(Fehler bei Byte %1) %2</translation>
    </message>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: enter %1 as the server address.</source>
        <translation>Der Server leitet auf einen anderen seiner Pfade weiter. Weiterleitungen wird nicht gefolgt: Geben Sie %1 als Serveradresse ein.</translation>
    </message>
    <message>
        <source>The server redirects to the same path with or without a “/” at its end. The server address %1 is right, and no other would help: ask the server&apos;s administrator to answer there without a redirect.</source>
        <translation>Der Server leitet auf denselben Pfad mit oder ohne „/“ am Ende weiter. Die Serveradresse %1 ist richtig, und keine andere würde helfen: Bitten Sie den Administrator des Servers, dort ohne Weiterleitung antworten zu lassen.</translation>
    </message>
    <message>
        <source>No such user, or the server does not accept an ID with “/”. Check the user ID.</source>
        <translation>Diesen Benutzer gibt es nicht, oder der Server nimmt keine ID mit „/“ an. Prüfen Sie die Benutzer-ID.</translation>
    </message>
    <message>
        <source>The server does not know this user, or the address is not that of a Mielto server. Check both.</source>
        <translation>Der Server kennt diesen Benutzer nicht, oder die Adresse gehört nicht zu einem Mielto-Server. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (%2). Try again then.</source>
        <translation>Der Server bittet, %1 s zu warten (%2). Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 min (%2). Try again then.</source>
        <translation>Der Server bittet, %1 min zu warten (%2). Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server refuses this page as too large (413). Ask the server&apos;s administrator.</source>
        <translation>Der Server lehnt diese Seite als zu groß ab (413). Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server does not accept this number of rows per page (422). Ask the server&apos;s administrator.</source>
        <translation>Der Server nimmt diese Anzahl von Zeilen pro Seite nicht an (422). Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server had an internal error (%1). Try again in a moment.</source>
        <translation>Im Server ist ein interner Fehler aufgetreten (%1). Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may offer old versions of TLS only: ask its administrator.</source>
        <translation>Es ließ sich keine sichere Verbindung (TLS) zu %1 aufbauen, daher wurde nichts gesendet. Vielleicht bietet der Server nur alte TLS-Versionen an: Wenden Sie sich an seinen Administrator.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a response. Try again in a moment.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not respond like a web server. Check the address and port.</source>
        <translation>%1 antwortet nicht wie ein Webserver. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The response could not be decompressed and was discarded. Try again, or ask the server&apos;s administrator.</source>
        <translation>Die Antwort konnte nicht dekomprimiert werden und wurde verworfen. Versuchen Sie es erneut, oder wenden Sie sich an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server sent an empty response. Check the server address.</source>
        <translation>Der Server hat eine leere Antwort gesendet. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The response is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>Die Antwort ist kein JSON (%1). Vielleicht hat ein Proxy oder eine Anmeldeseite geantwortet: Prüfen Sie das Netzwerk und die Serveradresse.</translation>
    </message>
    <message>
        <source>The response gives contradicting lengths and was discarded.</source>
        <translation>Die Antwort gibt widersprüchliche Längen an und wurde verworfen.</translation>
    </message>
    <message>
        <source>The response is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation>Die Antwort ist mehr als 256 Ebenen tief verschachtelt und wurde abgelehnt. Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The response is not valid UTF-8 and was discarded. Ask the server&apos;s administrator.</source>
        <translation>Die Antwort ist kein gültiges UTF-8 und wurde verworfen. Wenden Sie sich an den Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server sent an unexpected status (%1). Check the server address.</source>
        <translation>Der Server hat einen unerwarteten Status (%1) gesendet. Prüfen Sie die Serveradresse.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Connections by status</source>
        <translation>Verbindungen nach Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Most broken integrations</source>
        <translation>Integrationen mit den meisten Störungen</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Most broken users</source>
        <translation>Benutzer mit den meisten Störungen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfregel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Users and integrations: the first %1 of %2 users</source>
        <translation>Benutzer und Integrationen: die ersten %1 von %2 Benutzern</translation>
    </message>
    <message>
        <source>Users and integrations</source>
        <translation>Benutzer und Integrationen</translation>
    </message>
    <message>
        <source>Where these rows come from</source>
        <translation>Woher diese Zeilen stammen</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>The proxy address in the settings is not valid. Correct it.</source>
        <translation>Die Proxy-Adresse in den Einstellungen ist nicht gültig. Korrigieren Sie sie.</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds at most %1 rows: choose CSV or NDJSON.</source>
        <translation>Eine Arbeitsmappe fasst höchstens %1 Zeilen: Wählen Sie CSV oder NDJSON.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation>der Datenträger ist voll; geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation>die Datei würde größer, als dieser Datenträger oder dieses Konto zulässt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation>der Datenträger ist schreibgeschützt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation>der Ordner dafür existiert nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation>der Name ist zu lang; wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation>das System meldet „%1“; versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>„%1“ wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger hat es nicht bestätigt: %2</translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation>das ist ein Ordner; fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation>das ist eine Verknüpfung mit „%1“; geben Sie die eigentliche Datei an.</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation>das ist ein Gerät oder eine Pipe, keine Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation>die vorhandene Datei ist schreibgeschützt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation>Der Ordner für temporäre Dateien, „%1“, kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation>der Datenträger hat %1 von %2 Byte behalten; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write there; choose another folder.</source>
        <translation>Sie haben dort keine Schreibberechtigung; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was saved: this file name can&apos;t be used; choose another one.</source>
        <translation>Es wurde nichts gespeichert: Dieser Dateiname kann nicht verwendet werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>a folder with this name exists; choose another name.</source>
        <translation>es gibt bereits einen Ordner mit diesem Namen; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>Can&apos;t start the sample server: no local port could be opened. Check this computer&apos;s firewall and try again.</source>
        <translation>Der Beispielserver kann nicht gestartet werden: Es konnte kein lokaler Port geöffnet werden. Prüfen Sie die Firewall dieses Computers, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>SecretDialogs</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. They are stored in your system keychain and sent only to this proxy.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort. Sie werden im Schlüsselbund Ihres Systems gespeichert und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>Stored in your system keychain; sent only to %1.</source>
        <translation>Wird im Schlüsselbund Ihres Systems gespeichert und nur an %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation>Geben Sie die Adresse des Servers ein, etwa https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation>Die Serveradresse ist zu lang; geben Sie nur Schema, Host und Pfad ein.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>Die Serveradresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation>Die Serveradresse muss vor „?“ und „#“ enden; entfernen Sie, was danach kommt.</translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation>Das ist keine Serveradresse; geben Sie eine ein wie https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation>Mit unverschlüsseltem HTTP wäre Ihr Token im Netzwerk sichtbar; verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation>Unverschlüsseltes HTTP zu diesem Computer muss zuerst erlaubt werden, im Profil oder mit --allow-http; oder verwenden Sie https://.</translation>
    </message>
    <message>
        <source>The server address contains spaces or other characters that are not allowed; remove them.</source>
        <translation>Die Serveradresse enthält Leerzeichen oder andere unzulässige Zeichen; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>A server address must not contain a user name or password; remove everything up to the “@”.</source>
        <translation>Eine Serveradresse darf weder Benutzernamen noch Passwort enthalten; entfernen Sie alles bis einschließlich „@“.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation>Einige Einstellungen in „%1“ wurden nicht verstanden; dafür gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>A proxy address must not contain a user name or password; remove them.</source>
        <translation>Eine Proxy-Adresse darf weder Benutzernamen noch Passwort enthalten; entfernen Sie diese.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>%Ln Verbindung (%1), %2.</numerusform>
            <numerusform>%Ln Verbindungen (%1), %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>%Ln Verbindung, %1.</numerusform>
            <numerusform>%Ln Verbindungen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation>Gelesen von %1, %2.</translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation>Gelesen von %1, Arbeitsbereich %2, %3.</translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation>Nur Status: %1.</translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation>Nur Typ: %1.</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>Nur Zeilen mit „%1“.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Nur: %1.</translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation>Werte, die wie Geheimnisse aussehen, sind maskiert.</translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation>Werte, die wie Geheimnisse aussehen, sind enthalten: Bewahren Sie die Datei sicher auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>Bei %Ln Verbindung fehlt ein Feld oder hat einen falschen Typ.</numerusform>
            <numerusform>Bei %Ln Verbindungen fehlt ein Feld oder hat einen falschen Typ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation>„%1“ ist nicht vollständig: %2.</translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation>„%1“ ist nicht nachweislich vollständig. %2</translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation>„%1“ ist nicht vollständig. %2</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>Die Datei hat sich geändert, seit ihr Manifest geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” is damaged at byte %2, so it was not opened. %3</source>
        <translation>„%1“ ist bei Byte %2 beschädigt und wurde deshalb nicht geöffnet. %3</translation>
    </message>
    <message>
        <source>“%1” contains no connections. %2 Open an NDJSON or JSON export.</source>
        <translation>„%1“ enthält keine Verbindungen. %2 Öffnen Sie einen NDJSON- oder JSON-Export.</translation>
    </message>
    <message>
        <source>It says that there are %1 connections, but has %2.</source>
        <translation>Die Datei nennt %1 Verbindungen, enthält aber %2.</translation>
    </message>
    <message>
        <source>“%1” is not complete: it has %2 of the %3 rows of its manifest.</source>
        <translation>„%1“ ist nicht vollständig: Die Datei enthält %2 der %3 Zeilen ihres Manifests.</translation>
    </message>
    <message>
        <source>“%1” is empty: it contains no connections.</source>
        <translation>„%1“ ist leer: Die Datei enthält keine Verbindungen.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: the output is incomplete.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: Die Ausgabe ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation>Die eingebauten Beispieldaten öffnen.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Dieses Profil öffnen.</translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation>Serveradresse, anstelle eines Profils.</translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation>Arbeitsbereich, der abgefragt wird.</translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation>Die Verbindungen dieses Benutzers laden.</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>Nur dieser Status.</translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation>Nur dieser Integrationstyp.</translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation>Einen Export wieder öffnen; wiederholbar.</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation>Auch diesen Zertifikaten (PEM) vertrauen.</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation>Unverschlüsseltes HTTP zu diesem Computer erlauben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation>Ein Link mit mielto-connections://.</translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation>Geben Sie einen einzigen Link an.</translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation>Ein Link kann nicht zusammen mit --%1 verwendet werden.</translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation>--demo kann nicht zusammen mit --server oder --profile verwendet werden.</translation>
    </message>
    <message>
        <source>There is no display. Use mielto-connections-cli in a terminal.</source>
        <translation>Es gibt keine Anzeige. Verwenden Sie mielto-connections-cli in einem Terminal.</translation>
    </message>
    <message>
        <source>The server has no such status or type.</source>
        <translation>Diesen Status oder Typ kennt der Server nicht.</translation>
    </message>
    <message>
        <source>Mielto Connections can&apos;t open this link.</source>
        <translation>Diesen Link kann Mielto Connections nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>%Ln zuvor gelesene Zeile</numerusform>
            <numerusform>%Ln zuvor gelesene Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>%Ln geladen, Gesamtzahl unbekannt</numerusform>
            <numerusform>%Ln geladen, Gesamtzahl unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation>beim Lesen geändert: wird neu gelesen (%1 von %2)</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>more to load</source>
        <translation>weitere verfügbar</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>The server asked to wait %1 s (%2)</source>
        <translation>Der Server bittet, %1 s zu warten (%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server busy, %2)</source>
        <translation>Neuer Versuch in %1 s (Server ausgelastet, %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server error %2)</source>
        <translation>Neuer Versuch in %1 s (Serverfehler %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (no answer in time)</source>
        <translation>Neuer Versuch in %1 s (keine rechtzeitige Antwort)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (connection failed)</source>
        <translation>Neuer Versuch in %1 s (Verbindung fehlgeschlagen)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln geladen</numerusform>
            <numerusform>%Ln geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsConfiguration</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Check the file.</source>
        <translation>Die CA-Datei %1 kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format. Prüfen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This text contains no token; paste the whole token.</source>
        <translation>Dieser Text enthält kein Token; fügen Sie das ganze Token ein.</translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste only the token.</source>
        <translation>Das ist zu lang für ein Token (über 16.384 Zeichen); fügen Sie nur das Token ein.</translation>
    </message>
    <message>
        <source>The token contains spaces or line breaks; paste only the token, in one piece.</source>
        <translation>Das Token enthält Leerzeichen oder Zeilenumbrüche; fügen Sie nur das Token ein, in einem Stück.</translation>
    </message>
    <message>
        <source>The token contains characters that tokens can&apos;t have, perhaps invisible ones; copy it again from its source.</source>
        <translation>Das Token enthält Zeichen, die in Token nicht vorkommen können, vielleicht unsichtbare; kopieren Sie es erneut aus der Quelle.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>Die Token-Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Others can read the token file “%1”.</source>
        <translation>Andere können die Token-Datei „%1“ lesen.</translation>
    </message>
    <message>
        <source>The environment variable MIELTO_TOKEN can&apos;t be used. %1</source>
        <translation>Die Umgebungsvariable MIELTO_TOKEN kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>Others can write to the token file “%1”; restrict it with chmod 600.</source>
        <translation>Andere können in die Token-Datei „%1“ schreiben; schränken Sie den Zugriff mit chmod 600 ein.</translation>
    </message>
    <message>
        <source>The token file “%1” can&apos;t be used. %2</source>
        <translation>Die Token-Datei „%1“ kann nicht verwendet werden. %2</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation>„%1“ nimmt kein --%2. Siehe „%1 --help“.</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>Die Option %1 gibt es nicht. Siehe --help.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 ist zweimal angegeben. Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Siehe --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation>Aufruf: mielto-connections-cli %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Aufruf: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>See “help COMMAND” for details. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation>Details siehe „help COMMAND“. Ein Token kommt aus --token-file, dann aus MIELTO_TOKEN, dann aus dem Schlüsselbund; keine Option nimmt eines entgegen.</translation>
    </message>
    <message>
        <source>Use “help” or “help COMMAND”.</source>
        <translation>Verwenden Sie „help“ oder „help COMMAND“.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,
5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,
9 different, not intact or found, 130 interrupted.</source>
        <translation>Exit-Status: 0 erledigt, 2 falscher Aufruf, 3 Token fehlt oder abgelehnt, 4 Benutzer nicht gefunden,
5 Netzwerk, 6 unerwartete Antwort, 7 Ausgabe nicht geschrieben, 8 Vollständigkeit nicht belegt,
9 verschieden, nicht unversehrt oder fündig, 130 abgebrochen.</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Line 1: “sep=” must name a comma, a semicolon or a tab.</source>
        <translation>Zeile 1: „sep=“ muss ein Komma, ein Semikolon oder einen Tabulator nennen.</translation>
    </message>
    <message>
        <source>Line %1 can be divided in more than one way. Add a first line “sep=;” that names the separator.</source>
        <translation>Zeile %1 lässt sich auf mehr als eine Art aufteilen. Fügen Sie als erste Zeile „sep=;“ ein, die das Trennzeichen nennt.</translation>
    </message>
    <message>
        <source>Line %1 has more than one column “%2”. Give the number of the column.</source>
        <translation>Zeile %1 hat mehr als eine Spalte „%2“. Geben Sie die Nummer der Spalte an.</translation>
    </message>
    <message>
        <source>Line %1 has no column “%2”. Its cells are: %3.</source>
        <translation>Zeile %1 hat keine Spalte „%2“. Ihre Zellen sind: %3.</translation>
    </message>
    <message>
        <source>There is no column %1: line %2 has %3.</source>
        <translation>Die Spalte %1 gibt es nicht: Zeile %2 hat %3.</translation>
    </message>
    <message>
        <source>Line %1: this is a list of connections without the column “user_id”, and “id” is not a user’s. Choose another column.</source>
        <translation>Zeile %1: Dies ist eine Liste von Verbindungen ohne die Spalte „user_id“, und „id“ ist nicht die eines Benutzers. Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>The list of users is damaged UTF-16. Save it as UTF-8.</source>
        <translation>Die Liste der Benutzer ist beschädigtes UTF-16. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The list of users is not a text. Save it as UTF-8 or CSV.</source>
        <translation>Die Liste der Benutzer ist kein Text. Speichern Sie sie als UTF-8 oder CSV.</translation>
    </message>
    <message>
        <source>The list of users is JSON. Save it as CSV, or with one ID on each line.</source>
        <translation>Die Liste der Benutzer ist JSON. Speichern Sie sie als CSV oder mit einer ID pro Zeile.</translation>
    </message>
    <message>
        <source>The list of users cannot be read: %1.</source>
        <translation>Die Liste der Benutzer kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>Spalte %1 von %2</translation>
    </message>
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
            <numerusform>%Ln Duplikat</numerusform>
            <numerusform>%Ln Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>%Ln leerer Eintrag</numerusform>
            <numerusform>%Ln leere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 users. Divide the list.</source>
        <translation>Mehr als %1 Benutzer. Teilen Sie die Liste auf.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it.</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen. Schließen Sie es.</translation>
    </message>
    <message>
        <source>%1 cells, but line %2 has %3. Put cells that hold a separator in quotes.</source>
        <translation>%1 Zellen, aber Zeile %2 hat %3. Setzen Sie Zellen, die ein Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>another heading in the middle.</source>
        <translation>noch eine Kopfzeile mitten in der Liste.</translation>
    </message>
    <message>
        <source>several cells. Choose the column of the user IDs, or put one ID on each line.</source>
        <translation>mehrere Zellen. Wählen Sie die Spalte der Benutzer-IDs, oder schreiben Sie eine ID pro Zeile.</translation>
    </message>
    <message>
        <source>a heading among the IDs.</source>
        <translation>eine Überschrift zwischen den IDs.</translation>
    </message>
    <message>
        <source>the list is not UTF-8, so that “%1” may be read wrongly. Save it as UTF-8.</source>
        <translation>die Liste ist kein UTF-8, daher wird „%1“ vielleicht falsch gelesen. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>the blank U+%1 at the edge of “%2” belongs to the ID.</source>
        <translation>das Leerzeichen U+%1 am Rand von „%2“ gehört zur ID.</translation>
    </message>
    <message>
        <source>it ends before the column of the user IDs. Add the missing cells.</source>
        <translation>sie endet vor der Spalte der Benutzer-IDs. Ergänzen Sie die fehlenden Zellen.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Total on server</source>
        <translation>Gesamt auf Server</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>first rows only</source>
        <translation>nur die ersten Zeilen</translation>
    </message>
    <message>
        <source>changed while reading</source>
        <translation>beim Lesen geändert</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>Die Datei hat sich geändert, seit ihr Manifest geschrieben wurde.</translation>
    </message>
    <message>
        <source>It has %1 rows, the manifest says %2.</source>
        <translation>Sie hat %1 Zeilen, das Manifest nennt %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1, the manifest says %2.</source>
        <translation>Ihr SHA-256 ist %1, das Manifest nennt %2.</translation>
    </message>
    <message>
        <source>The server reported %1 connections but returned only %2.</source>
        <translation>Der Server hat %1 Verbindungen gemeldet, aber nur %2 geliefert.</translation>
    </message>
    <message>
        <source>Rows may be missing or faulty.</source>
        <translation>Zeilen können fehlen oder fehlerhaft sein.</translation>
    </message>
    <message>
        <source>Limited: not all connections of this user are in the file.</source>
        <translation>Begrenzt: Nicht alle Verbindungen dieses Benutzers sind in der Datei.</translation>
    </message>
    <message>
        <source>Changed: the list changed while it was read.</source>
        <translation>Geändert: Die Liste hat sich beim Lesen geändert.</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>Teilweise: %1</translation>
    </message>
    <message>
        <source>Partial: the user is missing.</source>
        <translation>Teilweise: Der Benutzer fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>Begrenzt: Bei %Ln von %1 Benutzern sind nicht alle Verbindungen in der Datei.</numerusform>
            <numerusform>Begrenzt: Bei %Ln von %1 Benutzern sind nicht alle Verbindungen in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>Geändert: Bei %Ln von %1 Benutzern hat sich die Liste beim Lesen geändert.</numerusform>
            <numerusform>Geändert: Bei %Ln von %1 Benutzern hat sich die Liste beim Lesen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>Teilweise: %Ln von %1 Benutzern fehlt.</numerusform>
            <numerusform>Teilweise: %Ln von %1 Benutzern fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>Teilweise: Bei %Ln von %1 Benutzern ist die Liste unvollständig.</numerusform>
            <numerusform>Teilweise: Bei %Ln von %1 Benutzern ist die Liste unvollständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>Datei seit dem Export unverändert (%Ln Zeile).</numerusform>
            <numerusform>Datei seit dem Export unverändert (%Ln Zeilen).</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>Das Manifest ist nicht signiert.</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation>%1 ist nicht %2 (lokal)</translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation>%1: %2 (lokal)</translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation>Unter den geladenen Zeilen auf diesem Computer. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>a column and a direction</comment>
        <translation>Sortiert nach %1</translation>
    </message>
    <message>
        <source>Sorted by %1; then by %2</source>
        <translation>Sortiert nach %1; dann nach %2</translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation>Klicken Sie für die Reihenfolge des Servers.</translation>
    </message>
    <message>
        <source>Missing or unexpected values (local)</source>
        <translation>Fehlende oder unerwartete Werte (lokal)</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation>die Arbeitsmappe ließ sich nicht zusammensetzen (%1); wählen Sie CSV oder NDJSON.</translation>
    </message>
    <message>
        <source>the workbook was incomplete when it was checked. The disk may be full: free some space and try again.</source>
        <translation>die Arbeitsmappe war bei der Prüfung unvollständig. Vielleicht ist der Datenträger voll: Geben Sie Speicherplatz frei, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>mielto::AuditBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Users by integration</source>
        <translation>Benutzer nach Integration</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Fehlgeschlagene wiederholen (%1)</translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation>Verbindungen (%1)</translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation>Benutzer (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation>Benutzer prüfen</translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation>Benutzer-IDs</translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation>Fügen Sie hier Benutzer-IDs ein, oder legen Sie eine Datei ab.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation>Benutzer-IDs öffnen</translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen von IDs (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation>Und aus: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>mindestens %Ln Anfrage.</numerusform>
            <numerusform>mindestens %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column of the user IDs:</source>
        <translation>&amp;Spalte der Benutzer-IDs:</translation>
    </message>
    <message>
        <source>The first line is a &amp;heading</source>
        <translation>Die erste Zeile ist eine &amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste or open user IDs, one per line, or a table with a column of IDs.</source>
        <translation>Fügen Sie Benutzer-IDs ein, oder öffnen Sie eine Datei: eine ID pro Zeile oder eine Tabelle mit einer Spalte von IDs.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message>
        <source>Export the users of this audit</source>
        <translation>Benutzer dieser Prüfung exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>Die letzte Prüfung (%Ln Benutzer) wurde unterbrochen. Zeilen werden nicht gespeichert, daher beginnt sie von vorn.</numerusform>
            <numerusform>Die letzte Prüfung (%Ln Benutzer) wurde unterbrochen. Zeilen werden nicht gespeichert, daher beginnt sie von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>Prüfung von %Ln Benutzer</numerusform>
            <numerusform>Prüfung von %Ln Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Incomplete users only</source>
        <translation>Nur unvollständige</translation>
    </message>
    <message>
        <source>The server or workspace was changed</source>
        <translation>Server oder Workspace wurde geändert</translation>
    </message>
    <message>
        <source>The loaded rows came from somewhere else, so they were removed. Start over to read all users.</source>
        <translation>Die geladenen Zeilen kamen von woanders und wurden entfernt. Beginnen Sie neu, um alle Benutzer zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>%Ln Benutzer konnte nicht vollständig gelesen werden.</numerusform>
            <numerusform>%Ln Benutzer konnten nicht vollständig gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Benutzer exportieren…</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseFilters</name>
    <message>
        <source>%1: %2 (server)</source>
        <translation>%1: %2 (Server)</translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation>Beim Server angefragt. Zum Entfernen klicken.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseHints</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation>Die ersten Verbindungen werden beim Server angefragt.</translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation>Wessen Verbindungen?</translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation>Keine Verbindungen mit diesen Filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Nichts geladen</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Das Laden wurde gestoppt.</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>Das Laden ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>Das Profil „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another profile above, or add one.</source>
        <translation>Wählen Sie oben ein anderes Profil, oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. Use the user ID from your own application.</source>
        <translation>Geben Sie oben eine Benutzer-ID ein, und drücken Sie die Eingabetaste. Verwenden Sie die Benutzer-ID aus Ihrer eigenen Anwendung.</translation>
    </message>
    <message>
        <source>This user has no connections with this status and type.</source>
        <translation>Dieser Benutzer hat keine Verbindungen mit diesem Status und Typ.</translation>
    </message>
    <message>
        <source>This user has no connections. If you expected some, check the workspace in the profile.</source>
        <translation>Dieser Benutzer hat keine Verbindungen. Wenn Sie welche erwartet haben, prüfen Sie den Arbeitsbereich im Profil.</translation>
    </message>
    <message>
        <source>Add the Mielto server you administer, or try the sample data first. Nothing is installed, and nothing leaves this computer.</source>
        <translation>Fügen Sie den Mielto-Server hinzu, den Sie verwalten, oder probieren Sie zuerst die Beispieldaten aus. Es wird nichts installiert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. Meanwhile, you can choose another profile.</source>
        <translation>Ihr System fragt vielleicht nach dem Passwort des Schlüsselbunds. Sie können unterdessen ein anderes Profil wählen.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Token hinzufügen…</translation>
    </message>
    <message>
        <source>Load all statuses</source>
        <translation>Alle Status laden</translation>
    </message>
    <message>
        <source>Load all types</source>
        <translation>Alle Typen laden</translation>
    </message>
    <message>
        <source>Load all statuses and types</source>
        <translation>Alle Status und Typen laden</translation>
    </message>
    <message>
        <source>The server filter is still on, so other connections with this credential may be missing.</source>
        <translation>Der Filter des Servers ist noch aktiv, daher können andere Verbindungen mit diesen Anmeldedaten fehlen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ohne Bezeichnung)</translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation>Der Server hat für dieses Feld keinen Wert gesendet.</translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation>%1 (ohne Zeitzone geschrieben, als UTC verstanden)</translation>
    </message>
    <message>
        <source>The server sent an unexpected kind of value; shown as received.</source>
        <translation>Der Server hat einen Wert mit unerwartetem Typ gesendet; er wird wie empfangen angezeigt.</translation>
    </message>
    <message>
        <source>Not a valid time; shown as received.</source>
        <translation>Keine gültige Zeit; wird wie empfangen angezeigt.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (keine gültige Zeit)</translation>
    </message>
    <message>
        <source>This row has missing or unexpected values.</source>
        <translation>Diese Zeile hat fehlende oder unerwartete Werte.</translation>
    </message>
</context>
<context>
    <name>mielto::CheckFileCommand</name>
    <message>
        <source>Give users or --file, not both.</source>
        <translation>Geben Sie Benutzer oder --file an, nicht beides.</translation>
    </message>
    <message>
        <source>Ages are measured from the time of the file.</source>
        <translation>Das Alter wird ab der Zeit der Datei gemessen.</translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Prüfregeln</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Verbindungen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>%Ln Verbindung wird geprüft…</numerusform>
            <numerusform>%Ln Verbindungen werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>%Ln geladene Verbindung geprüft. Doppelklicken Sie auf eine Zeile, um ihre Verbindungen zu sehen.</numerusform>
            <numerusform>%Ln geladene Verbindungen geprüft. Doppelklicken Sie auf eine Zeile, um ihre Verbindungen zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>Filters and sorting</source>
        <translation>Filter und Sortierung</translation>
    </message>
</context>
<context>
    <name>mielto::Command</name>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: Es wird nichts mehr ausgegeben.</translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;Alt</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Choose a list or a file</source>
        <translation>Wählen Sie eine Liste oder eine Datei</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Export öffnen</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Exporte (*.ndjson *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>Wählen Sie zwei verschiedene Listen.</translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation>Beide Listen werden gelesen.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde gestoppt.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>wird verglichen…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes of the connection</source>
        <translation>Änderungen der Verbindung</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Tick Added, Removed or Changed to see the differences of this kind.</source>
        <translation>Aktivieren Sie „Hinzugefügt“, „Entfernt“ oder „Geändert“, um die Unterschiede dieser Art zu sehen.</translation>
    </message>
    <message>
        <source>Both lists are complete and have the same connections.</source>
        <translation>Beide Listen sind vollständig und enthalten dieselben Verbindungen.</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>Keine passenden Unterschiede.</translation>
    </message>
    <message>
        <source>The rows are the same, but at least one list may be incomplete.</source>
        <translation>Die Zeilen sind dieselben, aber es ist nicht sicher, dass beide Listen vollständig sind.</translation>
    </message>
</context>
<context>
    <name>mielto::ConfigView</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>Too large to show here. Use “Copy rows as JSON”.</source>
        <translation>Zu groß, um es hier anzuzeigen. Verwenden Sie „Zeilen als JSON kopieren“.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation>Konfiguration als Baum</translation>
    </message>
    <message>
        <source>Enter reveals a masked value for 30 seconds, or hides it again.</source>
        <translation>Die Eingabetaste zeigt einen maskierten Wert 30 Sekunden lang an oder verbirgt ihn wieder.</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>Konfiguration als JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Find in config</source>
        <translation>In der Konfiguration suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Wert kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Schlüssel kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;subtree as JSON</source>
        <translation>&amp;Teilbaum als JSON kopieren</translation>
    </message>
    <message>
        <source>Subtree copied</source>
        <translation>Teilbaum kopiert</translation>
    </message>
    <message>
        <source>&amp;Hide value</source>
        <translation>Wert &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Reveal for 30 seconds</source>
        <translation>Für 30 Sekunden &amp;anzeigen</translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alle an&amp;passen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation>Das Format „%1“ gibt es hier nicht. Verwenden Sie text oder json.</translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation>%1: Der Server hat nicht gemeldet, wie viele es gibt.</translation>
    </message>
    <message>
        <source>%1: the counts don&apos;t match. The list changed meanwhile, or has unknown statuses or types.</source>
        <translation>%1: Die Zählungen widersprechen sich. Die Liste hat sich inzwischen geändert, oder sie enthält unbekannte Status oder Typen.</translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ohne Bezeichnung)</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation>%1 (unerwartet, wie empfangen)</translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation>%1 (ohne Zeitzone: als UTC verstanden)</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (keine gültige Zeit)</translation>
    </message>
    <message>
        <source>A field appears twice; the last one is shown.</source>
        <translation>Ein Feld kommt zweimal vor; angezeigt wird das letzte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln weiteres Feld</numerusform>
            <numerusform>%Ln weitere Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation>Das Format „%1“ gibt es hier nicht. Verwenden Sie text, csv oder json.</translation>
    </message>
    <message>
        <source>Use “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation>Verwenden Sie „diff OLD NEW“: zwei Exporte, NDJSON oder JSON.</translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Profil bearbeiten…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Benutzer ändern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Am Proxy anmelden…</translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation>Nach %1 wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) written to %2: %3.</source>
        <translation>
            <numerusform>%1 von %Ln Benutzer geschrieben nach %2: %3.</numerusform>
            <numerusform>%1 von %Ln Benutzern geschrieben nach %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --output FILE, or “-” for standard output.</source>
        <translation>Geben Sie --output FILE an, oder „-“ für die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation>Nachweispaket: ein Ordner mit Daten, Manifest, Zusammenfassung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation>Alle zwölf Felder</translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation>Ordner des Nachweispakets</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Protect against spreadsheet formulas</source>
        <translation>Vor Formeln in Tabellenkalkulationen schützen</translation>
    </message>
    <message>
        <source>Include secrets in plain text</source>
        <translation>Geheimnisse im Klartext aufnehmen</translation>
    </message>
    <message>
        <source>Also write a manifest (SHA-256, filters, completeness)</source>
        <translation>Auch ein Manifest schreiben (SHA-256, Filter, Vollständigkeit)</translation>
    </message>
    <message>
        <source>Save even if incomplete (marked as partial)</source>
        <translation>Auch unvollständig speichern (als teilweise markiert)</translation>
    </message>
    <message>
        <source>The origin of these rows is unknown, so no manifest can be written.</source>
        <translation>Die Herkunft dieser Zeilen ist unbekannt, daher kann kein Manifest geschrieben werden.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei ist schon vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Tick “Save even if incomplete” to save what was read.</source>
        <translation>Aktivieren Sie „Auch unvollständig speichern“, um das Gelesene zu speichern.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>%Ln Zelle war länger, als das Format zulässt, und wurde gekürzt.</numerusform>
            <numerusform>%Ln Zellen waren länger, als das Format zulässt, und wurden gekürzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1: %Ln Verbindung, davon %2 gestört</numerusform>
            <numerusform>%1: %Ln Verbindungen, davon %2 gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
</context>
<context>
    <name>mielto::FileFlow</name>
    <message>
        <source>O&amp;pen recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Export öffnen</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Exporte (*.ndjson *.jsonl *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation>Die angezeigten Unterschiede exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Datei verifizieren</translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Mehrere…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>Die API nimmt pro Abfrage einen Status und einen Typ an: %Ln Abfrage wird zusammengeführt.</numerusform>
            <numerusform>Die API nimmt pro Abfrage einen Status und einen Typ an: %Ln Abfragen werden zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by several values</source>
        <translation>Nach mehreren Werten filtern</translation>
    </message>
    <message>
        <source>1 query, one request per 999 rows.</source>
        <translation>1 Abfrage: eine Anfrage je 999 Zeilen.</translation>
    </message>
    <message>
        <source>If nothing is ticked in a group, all are loaded.</source>
        <translation>Ist in einer Gruppe nichts angekreuzt, wird alles geladen.</translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>In geladenen Zeilen suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Text, or a filter such as status:error, updated:&gt;30d, label:*prod* or -type:mcp. See Answers in the manual.</source>
        <translation>Text oder ein Filter wie status:error, updated:&gt;30d, label:*prod* oder -type:mcp. Siehe „Answers“ im Handbuch.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>mielto::GridModel</name>
    <message>
        <source>no connections</source>
        <translation>keine Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>%Ln Verbindung, schlechtester Status %1</numerusform>
            <numerusform>%Ln Verbindungen, schlechtester Status %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
</context>
<context>
    <name>mielto::GridView</name>
    <message>
        <source>Users by integration</source>
        <translation>Benutzer nach Integration</translation>
    </message>
</context>
<context>
    <name>mielto::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation>weitere; siehe JSON</translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation>Suche und lokale Filter löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorted %1 of %2 rows.</source>
        <translation>%1 von %2 Zeilen sortiert.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>No loaded row matches.</source>
        <translation>Keine der geladenen Zeilen passt.</translation>
    </message>
    <message>
        <source>Searched the %1 loaded rows; there are more.</source>
        <translation>Die %1 geladenen Zeilen wurden durchsucht; es gibt weitere.</translation>
    </message>
    <message>
        <source>Sorted the %1 loaded rows; there are more.</source>
        <translation>Die %1 geladenen Zeilen wurden sortiert; es gibt weitere.</translation>
    </message>
    <message>
        <source>Searched %1 of %2 rows.</source>
        <translation>%1 von %2 Zeilen durchsucht.</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Probleme zuerst</translation>
    </message>
    <message>
        <source>Sort by status: errors and expired ones first</source>
        <translation>Nach Status sortieren: fehlerhafte und abgelaufene zuerst</translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>%Ln Benutzer prüfen…</numerusform>
            <numerusform>%Ln Benutzer prüfen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>About Mielto Connections</source>
        <translation>Über Mielto Connections</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>Export abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnosedaten kopiert</translation>
    </message>
    <message>
        <source>Token not saved</source>
        <translation>Token nicht gespeichert</translation>
    </message>
    <message>
        <source>It stays in memory until you quit.</source>
        <translation>Es bleibt bis zum Beenden im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Password not saved</source>
        <translation>Passwort nicht gespeichert</translation>
    </message>
    <message>
        <source>Export running</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>An export is still running. If you close the window now, it is cancelled and no file is changed.</source>
        <translation>Ein Export läuft noch. Wenn Sie das Fenster jetzt schließen, wird er abgebrochen, und keine Datei wird geändert.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation>Nach Status und Typ zählen</translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation>Fragt beim Server 13 Zählungen ab.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>Counts don&apos;t match</source>
        <translation>Zählungen widersprüchlich</translation>
    </message>
    <message>
        <source>The list changed between the counts, or has unknown statuses or types.</source>
        <translation>Die Liste hat sich zwischen den Zählungen geändert, oder sie enthält unbekannte Status oder Typen.</translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>Close to the &amp;right</source>
        <translation>Tabs &amp;rechts davon schließen</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>Tab schließen?</translation>
    </message>
    <message>
        <source>Close the tabs?</source>
        <translation>Tabs schließen?</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close tabs</source>
        <translation>Tabs schließen</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation>Es gibt noch keine Profile. Fügen Sie eines mit „profile add NAME“ hinzu.</translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation>Die Farbe „%1“ gibt es nicht. Siehe „profile --help“.</translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation>Das Profil „%1“ wurde hinzugefügt. Geben Sie ihm ein Token mit „token set --profile“.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>Das Profil „%1“ gibt es nicht. Siehe „profile list“.</translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation>Das Profil „%1“ wurde entfernt, aber sein Token ist vielleicht noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation>Das Profil „%1“ und sein Token wurden entfernt.</translation>
    </message>
    <message>
        <source>Use “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation>Verwenden Sie „profile list“, „profile add NAME“ oder „profile remove NAME“.</translation>
    </message>
    <message>
        <source>The profile “%1” exists. Remove it first.</source>
        <translation>Das Profil „%1“ gibt es schon. Entfernen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>Das Token für %1 ist vielleicht noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>The token of “%1” is still saved under its old name, “%2”. %3</source>
        <translation>Das Token von „%1“ ist noch unter dem alten Namen „%2“ gespeichert. %3</translation>
    </message>
    <message>
        <source>The token of “%1” is saved now.</source>
        <translation>Das Token von „%1“ ist jetzt gespeichert.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Serveradresse</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>&amp;Arbeitsbereichs-ID</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation>Mit &amp;Benutzer-ID</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>Füllen Sie zuerst die Felder oben aus.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird angefragt…</translation>
    </message>
    <message>
        <source>Allow &amp;plain HTTP to this computer</source>
        <translation>Unverschlüsseltes HTTP zu &amp;diesem Computer erlauben</translation>
    </message>
    <message>
        <source>Only if your token can access more than one</source>
        <translation>Nur wenn Ihr Token Zugriff auf mehrere hat</translation>
    </message>
    <message>
        <source>Only for your organisation&apos;s own certificates</source>
        <translation>Nur für eigene Zertifikate Ihrer Organisation</translation>
    </message>
    <message>
        <source>This is another server. The old token is not sent to it: paste a token for this one.</source>
        <translation>Dies ist ein anderer Server. Das alte Token wird nicht an ihn gesendet: Fügen Sie ein Token für diesen ein.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileFlow</name>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation>Das Profil „%1“ und sein Token von diesem Computer entfernen? Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation>Speichern Sie eines mit „token set“, oder geben Sie eines mit MIELTO_TOKEN oder --token-file an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>%Ln Zeile, die gelesen werden konnte, wird zurückgehalten. Mit --allow-partial wird sie behalten.</numerusform>
            <numerusform>%Ln Zeilen, die gelesen werden konnten, werden zurückgehalten. Mit --allow-partial werden sie behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message>
        <source>Cell copied</source>
        <translation>Zelle kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln Zeile als JSON kopiert</numerusform>
            <numerusform>%Ln Zeilen als JSON kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>curl command copied</source>
        <translation>curl-Befehl kopiert</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Wählen Sie zuerst die Zeilen aus, die kopiert werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ScopeChoice</name>
    <message>
        <source>All matching connections, re-read from the server (%1 at last count)</source>
        <translation>Alle passenden Verbindungen, neu vom Server gelesen (zuletzt %1 gezählt)</translation>
    </message>
    <message>
        <source>All matching connections, re-read from the server (not counted yet)</source>
        <translation>Alle passenden Verbindungen, neu vom Server gelesen (noch nicht gezählt)</translation>
    </message>
    <message>
        <source>Loaded rows (%1), server order</source>
        <translation>Geladene Zeilen (%1), Reihenfolge des Servers</translation>
    </message>
    <message>
        <source>Shown rows (%1), as sorted</source>
        <translation>Angezeigte Zeilen (%1), wie sortiert</translation>
    </message>
    <message>
        <source>Selected rows (%1)</source>
        <translation>Ausgewählte Zeilen (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation>„serve-sample“ nimmt keine Argumente. Siehe „serve-sample --help“.</translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation>Benutzer: %1. Beenden mit Strg+C.</translation>
    </message>
</context>
<context>
    <name>mielto::SettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Show times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC anzeigen</translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation>Geladene Benutzer-IDs &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation>Letzte Benutzer lö&amp;schen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>Proxy-&amp;Adresse</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Letzte Benutzer</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Restart to change the language.</source>
        <translation>Starten Sie die Anwendung neu, um die Sprache zu ändern.</translation>
    </message>
    <message>
        <source>Co&amp;nnection timeout</source>
        <translation>&amp;Verbindungs-Timeout</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>&amp;Inaktivitäts-Timeout</translation>
    </message>
    <message>
        <source>Total timeout per pa&amp;ge</source>
        <translation>&amp;Gesamt-Timeout pro Seite</translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Das Öffnen wurde gestoppt.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>%Ln Zeile aus einer Datei</numerusform>
            <numerusform>%Ln Zeilen aus einer Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>Die Datei hat sich geändert, seit ihr Manifest geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Token for %1: </source>
        <translation>Token für %1: </translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation>Es wurde kein Token angegeben. Tippen Sie es ein, oder übergeben Sie es per Pipe.</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation>Das Token für %1 liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation>Im Schlüsselbund gibt es ein Token für %1.</translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>Das Token für %1 ist vielleicht noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation>Im Schlüsselbund gibt es kein Token mehr für %1.</translation>
    </message>
    <message>
        <source>Use “token set”, “token status” or “token delete”.</source>
        <translation>Verwenden Sie „token set“, „token status“ oder „token delete“.</translation>
    </message>
    <message>
        <source>“token” works only with the keychain: leave out --demo and --token-file.</source>
        <translation>„token“ funktioniert nur mit dem Schlüsselbund: Lassen Sie --demo und --token-file weg.</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>„Bearer“ und umgebende Leerzeichen wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation>Bearer-Token einfügen</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>„Bearer“ und umgebende Leerzeichen wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>mielto::UserField</name>
    <message>
        <source>User ID, then Enter</source>
        <translation>Benutzer-ID, dann Eingabetaste</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Letzte Benutzer</translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy user &amp;IDs</source>
        <translation>Benutzer-&amp;IDs kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>%Ln Benutzer-ID kopiert</numerusform>
            <numerusform>%Ln Benutzer-IDs kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>Diesen &amp;Benutzer in neuem Tab öffnen</translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Use “verify FILE”.</source>
        <translation>Verwenden Sie „verify FILE“.</translation>
    </message>
    <message>
        <source>Use “verify %1”.</source>
        <translation>Verwenden Sie „verify %1“.</translation>
    </message>
</context>
</TS>
