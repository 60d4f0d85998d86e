<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>About</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licence : %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Réalisé avec :</translation>
    </message>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and export lists others can trust.</source>
        <translation>Parcourez les connexions que possède un utilisateur de la plateforme Mielto, trouvez celles qui sont défaillantes, et exportez des listes auxquelles d’autres peuvent se fier.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nouvel onglet</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>A&amp;jouter un profil…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>&amp;Modifier le profil…</translation>
    </message>
    <message>
        <source>&amp;Remove profile…</source>
        <translation>&amp;Supprimer le profil…</translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation>Remplacer le je&amp;ton…</translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation>&amp;Essayer les données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>&amp;Ouvrir un export…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation>&amp;Vérifier un fichier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Copier les lignes en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier en co&amp;mmande</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation>&amp;Auditer…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier les &amp;diagnostics</translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation>À &amp;propos de Mielto Connections</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation>Ctrl+1 … Ctrl+9	Onglets</translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation>Alt+S	Statut</translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation>Alt+T	Type</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Tout charger</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>&amp;Onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Enter, Space	Details of the row</source>
        <translation>Entrée, Espace	Détails de la ligne</translation>
    </message>
    <message>
        <source>Esc	Close suggestions; back from the details; clear find</source>
        <translation>Échap	Fermer les suggestions ; revenir des détails ; effacer la recherche</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End	First row, last row</source>
        <translation>Ctrl+Début, Ctrl+Fin	Première ligne, dernière ligne</translation>
    </message>
    <message>
        <source>Go to &amp;user</source>
        <translation>Aller à l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Sort by current column</source>
        <translation>&amp;Trier selon cette colonne</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facettes</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>&amp;Contrôles…</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation>La requête n’a pas été envoyée. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation>Il n’y a pas de jeton pour ce serveur. Ajoutez-en un pour vous connecter.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation>Le certificat du serveur n’est pas approuvé, rien n’a donc été envoyé. Vérifiez l’adresse, ou ajoutez au profil le fichier CA de votre organisation.</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation>Le serveur redirige ailleurs. Les redirections ne sont pas suivies, pour que le jeton reste ici : vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation>Le serveur n’a pas accepté la requête. Vérifiez l’ID utilisateur.</translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation>Le serveur a rejeté le jeton. Il a peut-être expiré ou été révoqué : remplacez-le.</translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation>Le serveur ne connaît pas cet utilisateur. Vérifiez l’ID utilisateur et l’espace de travail.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut : %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique : %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Ask its administrator.</source>
        <translation>Le proxy a refusé la connexion. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The server had an internal error. Try again in a moment.</source>
        <translation>Le serveur a rencontré une erreur interne. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>Le proxy indique : %1</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credit limit blocks this request. Check the account&apos;s billing, or use another token.</source>
        <translation>La limite d’abonnement ou de crédit du compte bloque cette requête. Vérifiez la facturation du compte, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>This token isn&apos;t allowed to read these connections. Check its permissions, IP allowlist and workspace, or use another token.</source>
        <translation>Ce jeton n’est pas autorisé à lire ces connexions. Vérifiez ses autorisations, sa liste d’adresses IP autorisées et l’espace de travail, ou utilisez un autre jeton.</translation>
    </message>
    <message>
        <source>The server is busy and asked to wait. Try again in a moment.</source>
        <translation>Le serveur est occupé et demande d’attendre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The response ended too early and was discarded. Try again.</source>
        <translation>La réponse s’est terminée trop tôt et a été ignorée. Réessayez.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response. Check the server address.</source>
        <translation>Le serveur a envoyé une réponse inattendue. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The response is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>La réponse n’est pas du JSON. Un proxy ou une page de connexion a peut-être répondu : vérifiez le réseau et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The response is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation>La réponse n’est pas une liste de connexions. Vérifiez que l’adresse est bien celle d’un serveur Mielto.</translation>
    </message>
    <message>
        <source>The response is larger than 64 MiB and was not read. Ask the server&apos;s administrator.</source>
        <translation>La réponse dépasse 64 Mio et n’a pas été lue. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL : %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Tentative : %1</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not UTF-8. Rename the file, or name it in UTF-8.</source>
        <translation>« %1 » n’est pas en UTF-8. Renommez le fichier ou indiquez son nom en UTF-8.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>arrêté par une erreur</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 utilisateurs sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>La lecture pour l’audit de %Ln utilisateur a pris %1. Les lignes ne sont pas conservées.</numerusform>
            <numerusform>La lecture pour l’audit de %Ln utilisateurs a pris %1. Les lignes ne sont pas conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>E&amp;xclure cette valeur</translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation>Tout afficher avec ces &amp;identifiants</translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>Ouvrir cet &amp;utilisateur dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copier la c&amp;ellule</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The status is error.</source>
        <translation>Le statut est « error ».</translation>
    </message>
    <message>
        <source>Ask the owner to reconnect.</source>
        <translation>Demandez au propriétaire de rétablir la connexion.</translation>
    </message>
    <message>
        <source>The status is expired.</source>
        <translation>Le statut est « expired ».</translation>
    </message>
    <message>
        <source>Ask the owner to sign in again.</source>
        <translation>Demandez au propriétaire de s’authentifier à nouveau.</translation>
    </message>
    <message>
        <source>The status is error, unchanged for a long time.</source>
        <translation>Le statut est « error », inchangé depuis longtemps.</translation>
    </message>
    <message>
        <source>Fix the connection or delete it.</source>
        <translation>Réparez la connexion ou supprimez-la.</translation>
    </message>
    <message>
        <source>The status is expired, unchanged for a long time.</source>
        <translation>Le statut est « expired », inchangé depuis longtemps.</translation>
    </message>
    <message>
        <source>Renew the connection or delete it.</source>
        <translation>Renouvelez la connexion ou supprimez-la.</translation>
    </message>
    <message>
        <source>The status is testing, unchanged for a long time.</source>
        <translation>Le statut est « testing », inchangé depuis longtemps.</translation>
    </message>
    <message>
        <source>The test may be stuck: test the connection again.</source>
        <translation>Le test est peut-être bloqué : testez à nouveau la connexion.</translation>
    </message>
    <message>
        <source>The status is inactive, unchanged for a long time.</source>
        <translation>Le statut est « inactive », inchangé depuis longtemps.</translation>
    </message>
    <message>
        <source>Delete the connection if nobody needs it.</source>
        <translation>Supprimez la connexion si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>A user has several active connections to one integration in one workspace.</source>
        <translation>Un utilisateur a plusieurs connexions actives à une même intégration dans un même espace de travail.</translation>
    </message>
    <message>
        <source>Ask the owner which one is in use.</source>
        <translation>Demandez au propriétaire laquelle est utilisée.</translation>
    </message>
    <message>
        <source>Several users share one credential.</source>
        <translation>Plusieurs utilisateurs partagent les mêmes identifiants.</translation>
    </message>
    <message>
        <source>Give each user a credential of their own.</source>
        <translation>Donnez à chaque utilisateur ses propres identifiants.</translation>
    </message>
    <message>
        <source>The workspace is not the one that was asked for.</source>
        <translation>L’espace de travail n’est pas celui qui a été demandé.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>Signalez-le à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server returns a secret-looking config value in plain text.</source>
        <translation>Le serveur renvoie en clair une valeur de configuration qui ressemble à un secret.</translation>
    </message>
    <message>
        <source>Move the secret to a credential, then replace it.</source>
        <translation>Déplacez le secret dans des identifiants, puis remplacez-le.</translation>
    </message>
    <message>
        <source>A time is invalid or in the future, or the update is before the creation.</source>
        <translation>Une heure est non valide ou dans le futur, ou la mise à jour précède la création.</translation>
    </message>
    <message>
        <source>Check the clock of the system that wrote it.</source>
        <translation>Vérifiez l’horloge du système qui l’a écrite.</translation>
    </message>
    <message>
        <source>Fields are missing or have an unexpected type.</source>
        <translation>Des champs sont absents ou d’un type inattendu.</translation>
    </message>
    <message>
        <source>Unchanged for a very long time, whatever the status.</source>
        <translation>Inchangée depuis très longtemps, quel que soit le statut.</translation>
    </message>
    <message>
        <source>Ask the owner whether it is still needed.</source>
        <translation>Demandez au propriétaire si elle est encore nécessaire.</translation>
    </message>
    <message>
        <source>Somebody else than the owner created it.</source>
        <translation>Quelqu’un d’autre que le propriétaire l’a créée.</translation>
    </message>
    <message>
        <source>Check that this was intended.</source>
        <translation>Vérifiez que c’était voulu.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>Elle n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>Find out who is responsible for it.</source>
        <translation>Cherchez qui en est responsable.</translation>
    </message>
    <message>
        <source>The status or type is one that the API does not document.</source>
        <translation>Le statut ou le type n’est pas documenté par l’API.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Cherchez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>secret-looking values are masked in this file</source>
        <translation>les valeurs qui ressemblent à des secrets sont masquées dans ce fichier</translation>
    </message>
    <message>
        <source>no workspace was asked for</source>
        <translation>aucun espace de travail n’a été demandé</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no check “%1”. “check --demo” lists all.</source>
        <translation>Il n’y a pas de contrôle « %1 ». « check --demo » les liste tous.</translation>
    </message>
    <message>
        <source>--check needs at least one check.</source>
        <translation>--check nécessite au moins un contrôle.</translation>
    </message>
    <message>
        <source>The check “%1” has no age.</source>
        <translation>Le contrôle « %1 » n’a pas d’ancienneté.</translation>
    </message>
    <message>
        <source>--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w).</source>
        <translation>--older-than accepte CHECK=AGE, par exemple error-long=30d (unités m, h, d, w).</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use table, json or csv.</source>
        <translation>Il n’y a pas de format « %1 » ici. Utilisez table, json ou csv.</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation>--columns s’emploie avec un tableau, CSV ou XLSX : le JSON est le texte même du serveur.</translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation>Le serveur n’a pas de statut « %1 ». Voir « list --help ».</translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation>Le serveur n’a pas de type « %1 ». Voir « list --help ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>%Ln utilisateur indiqué plusieurs fois a été lu une seule fois.</numerusform>
            <numerusform>%Ln utilisateurs indiqués plusieurs fois ont été lus une seule fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>--output would replace the file of --%1. Name another one.</source>
        <translation>--output remplacerait le fichier de --%1. Indiquez-en un autre.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>--users-column goes with --users-file.</source>
        <translation>--users-column s’emploie avec --users-file.</translation>
    </message>
    <message>
        <source>There is no user ID in it.</source>
        <translation>Il ne contient aucun identifiant d’utilisateur.</translation>
    </message>
    <message>
        <source>--columns needs at least one column.</source>
        <translation>--columns nécessite au moins une colonne.</translation>
    </message>
    <message>
        <source>Give one or more user IDs.</source>
        <translation>Indiquez un ou plusieurs ID utilisateur.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.</source>
        <translation>« %1 » ne se termine pas par .csv, .xlsx, .json, .ndjson ou .html : indiquez --format.</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json, ndjson or html.</source>
        <translation>Il n’y a pas de format « %1 » ici. Utilisez csv, xlsx, json, ndjson ou html.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.</source>
        <translation>Il n’y a pas de format « %1 ». Utilisez table, csv, xlsx, json, ndjson ou html.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>Il n’y a pas de colonne « %1 ». Colonnes : %2.</translation>
    </message>
    <message>
        <source>--where “%1”: %2</source>
        <translation>--where « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>CliTarget</name>
    <message>
        <source>--demo cannot be used with --%1. Leave one of them out.</source>
        <translation>--demo ne peut pas être utilisé avec --%1. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>Il n’y a pas de profil « %1 ». Voir « profile list ».</translation>
    </message>
    <message>
        <source>Others on this computer can see the password in --proxy. Put the proxy in https_proxy instead.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent voir le mot de passe dans --proxy. Indiquez plutôt le proxy dans https_proxy.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation>Afficher les connexions d’utilisateurs</translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation>Écrire les connexions d’utilisateurs dans un seul fichier</translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation>Compter les connexions d’utilisateurs par statut et par type</translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation>Le jeton dans le trousseau ; « set » le lit par une saisie masquée ou sur l’entrée standard</translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation>Les profils, que la fenêtre utilise aussi</translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation>Exécuter le serveur d’exemple jusqu’à interruption ; sa première ligne est « URL TOKEN »</translation>
    </message>
    <message>
        <source>Print the help of all commands, or of one</source>
        <translation>Afficher l’aide de toutes les commandes, ou d’une seule</translation>
    </message>
    <message>
        <source>Show what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation>Afficher ce qui diffère entre deux exports NDJSON ou JSON, en text, csv ou json</translation>
    </message>
    <message>
        <source>Check a file against its manifest</source>
        <translation>Vérifier un fichier par rapport à son manifeste</translation>
    </message>
    <message>
        <source>Write a report to look at: what is broken, by user and check</source>
        <translation>Écrire un rapport à consulter : ce qui est défaillant, par utilisateur et par contrôle</translation>
    </message>
    <message>
        <source>Run named checks on the connections of users, or of a file</source>
        <translation>Exécuter des contrôles nommés sur les connexions d’utilisateurs, ou d’un fichier</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation>%1 a répondu en %2 ms et a accepté le jeton.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation>%1 a répondu en %2 ms et a accepté le jeton, mais ne connaît pas cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La ligne %1 n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>La ligne %1 n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation>La ligne %1 est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation>La ligne %1 est du JSON, mais pas une connexion.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation>Le fichier se termine au milieu de la ligne %1.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>%Ln utilisateur de « %1 » n’a pas été demandé dans « %2 ».</numerusform>
            <numerusform>%Ln utilisateurs de « %1 » n’ont pas été demandés dans « %2 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation>Elles proviennent de serveurs différents : %1 et %2.</translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation>Elles proviennent d’espaces de travail différents.</translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation>Elles ont été lues avec des filtres différents.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation>%1 ajoutées, %2 supprimées, %3 modifiées, %4 inchangées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>%Ln valeur masquée n’a pas été comparée.</numerusform>
            <numerusform>%Ln valeurs masquées n’ont pas été comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>%Ln ligne de « %1 » répète l’ID d’une ligne précédente ; la comparaison a suivi l’ordre des lignes.</numerusform>
            <numerusform>%Ln lignes de « %1 » répètent l’ID d’une ligne précédente ; la comparaison a suivi l’ordre des lignes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>Utilisateur demandé</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation>Saisissez un ID utilisateur.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation>« . » et « .. » ne peuvent pas être demandés : ils modifieraient l’adresse. Vérifiez l’ID utilisateur.</translation>
    </message>
    <message>
        <source>The user ID contains control characters or is too long. Copy it again without line breaks.</source>
        <translation>L’ID utilisateur contient des caractères de contrôle ou est trop long. Copiez-le de nouveau, sans sauts de ligne.</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation>les connexions chargées dans la fenêtre</translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation>les connexions affichées dans la fenêtre</translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation>les connexions sélectionnées dans la fenêtre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun critère</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvées par</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>Limitées à</translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation>Utilisateurs : ID, verdict, lignes dans le fichier, total sur le serveur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation>Connexions exportées par %1 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation>les valeurs qui ressemblent à des secrets sont masquées par ***</translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation>inclus : conservez ce dossier là où seules les personnes habilitées peuvent le consulter</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Cellules tronquées</translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation>%1, plus longues que ne le permet un classeur ; chacune se termine par une marque</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation>Pour vérifier que le fichier est inchangé, exécutez dans ce dossier :</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>connections read from the server for this file</source>
        <translation>connexions lues sur le serveur pour ce fichier</translation>
    </message>
    <message>
        <source>this name can&apos;t be used; choose another one.</source>
        <translation>ce nom ne peut pas être utilisé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>a file or folder with this name exists; choose another name.</source>
        <translation>un fichier ou un dossier porte déjà ce nom ; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation>Il n’y a aucun utilisateur dont les connexions pourraient être enregistrées.</translation>
    </message>
    <message>
        <source>“%1” was written, but its manifest was not. %2</source>
        <translation>« %1 » a été écrit, mais pas son manifeste. %2</translation>
    </message>
    <message>
        <source>the file there is not a manifest of this program; choose another name.</source>
        <translation>le fichier existant n’est pas un manifeste de ce programme ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>these connections come from it; choose another name.</source>
        <translation>ces connexions proviennent de ce fichier ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the old one cannot be removed.</source>
        <translation>impossible de supprimer l’ancien.</translation>
    </message>
    <message>
        <source>A manifest is written next to a file: give a file name instead of “-”.</source>
        <translation>Un manifeste s’écrit à côté d’un fichier : indiquez un nom de fichier à la place de « - ».</translation>
    </message>
    <message>
        <source>An evidence pack is a folder. Give “%1” a name without a file extension.</source>
        <translation>Un dossier de preuve n’est pas un fichier. Donnez à « %1 » un nom sans extension de fichier.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>%Ln ligne, mise en place du fichier…</numerusform>
            <numerusform>%Ln lignes, mise en place du fichier…</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation>L’export vers « %1 » a été annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>« %1 » n’a pas été enregistré. %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>« %1 » enregistré : %Ln ligne, %2.</numerusform>
            <numerusform>« %1 » enregistré : %Ln lignes, %2.</numerusform>
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
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>Utilisateur demandé</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Il manque le guillemet fermant.</translation>
    </message>
    <message>
        <source>Name a path in the config: has:config.region.</source>
        <translation>Indiquez un chemin dans la configuration : has:config.region.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>Il n’y a pas de contrôle « %1 ».</translation>
    </message>
    <message>
        <source>Give an age (&gt;30d, &lt;12h) or a day (2026-01-31, &lt;2026-01-31).</source>
        <translation>Indiquez une ancienneté (&gt;30d, &lt;12h) ou un jour (2026-01-31, &lt;2026-01-31).</translation>
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
        <translation>CSV pour Excel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON, un seul document</translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation>NDJSON, qui peut être rouvert ici</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>Connexions de %1</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>Connexions de %Ln utilisateur</numerusform>
            <numerusform>Connexions de %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: no connections are missing.</source>
        <translation>Complet : aucune connexion ne manque.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>il n’a pas pu être ouvert en moins de %Ln seconde</numerusform>
            <numerusform>il n’a pas pu être ouvert en moins de %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>Il est conservé sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation>Les valeurs par défaut sont utilisées à la place.</translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation>Sa sauvegarde est utilisée à la place.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>La sauvegarde « %1 » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>Le fichier d’origine est conservé sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation>« %1 » était absent.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>its folder cannot be created (%1).</source>
        <translation>son dossier ne peut pas être créé (%1).</translation>
    </message>
    <message>
        <source>another program is changing it. Try again.</source>
        <translation>un autre programme est en train de le modifier. Réessayez.</translation>
    </message>
    <message>
        <source>It could not be backed up; copy it before you go on.</source>
        <translation>Le fichier n’a pas pu être sauvegardé ; copiez-le avant de continuer.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write in its folder. Check its permissions.</source>
        <translation>vous n’avez pas le droit d’écrire dans son dossier. Vérifiez les autorisations.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; settings that this version knows are used.</source>
        <translation>« %1 » a été écrit par une version plus récente ; les paramètres que cette version connaît sont utilisés.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation>Il n’y a pas de jeton pour ce serveur dans le trousseau ; ajoutez-en un.</translation>
    </message>
    <message>
        <source>Your keychain is locked; unlock it and try again.</source>
        <translation>Votre trousseau est verrouillé ; déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused; allow Mielto Connections to use it and try again.</source>
        <translation>Le trousseau a refusé ; autorisez Mielto Connections à l’utiliser et réessayez.</translation>
    </message>
    <message>
        <source>There is no keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>Il n’y a pas de service de trousseau (GNOME Keyring, KWallet) dans cette session.</translation>
    </message>
    <message>
        <source>The keychain does not answer; try again.</source>
        <translation>Le trousseau ne répond pas ; réessayez.</translation>
    </message>
    <message>
        <source>The token was not saved, because the keychain gave back something else; try again.</source>
        <translation>Le jeton n’a pas été enregistré, car le trousseau a rendu autre chose ; réessayez.</translation>
    </message>
    <message>
        <source>The keychain failed; try again.</source>
        <translation>Le trousseau a échoué ; réessayez.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server keeps returning its first page, so the rest can&apos;t be read. Ask the server&apos;s administrator.</source>
        <translation>Le serveur renvoie sans cesse sa première page, le reste ne peut donc pas être lu. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
</context>
<context>
    <name>ListResult</name>
    <message>
        <source>The server reports %1 connections but returned %2.</source>
        <translation>Le serveur annonce %1 connexions mais en a renvoyé %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 connections were read.</source>
        <translation>Seules %1 connexions sur %2 ont été lues.</translation>
    </message>
    <message>
        <source>The list changed each time it was read, so rows may be missing. Try again later.</source>
        <translation>La liste a changé à chaque lecture, des lignes peuvent donc manquer. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another status or type: the server seems to ignore the filter.</source>
        <translation>%1 lignes sur %2 ont un autre statut ou type : le serveur semble ignorer le filtre.</translation>
    </message>
    <message>
        <source>The server did not report a total, so these may not be all connections.</source>
        <translation>Le serveur n’a pas indiqué de total, ce ne sont donc peut-être pas toutes les connexions.</translation>
    </message>
    <message>
        <source>The server reports %1 connections but returned only %2.</source>
        <translation>Le serveur annonce %1 connexions mais n’en a renvoyé que %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have missing or unexpected values.</source>
        <translation>%1 lignes sur %2 ont des valeurs absentes ou inattendues.</translation>
    </message>
    <message>
        <source>The list was not read completely.</source>
        <translation>La liste n’a pas été lue entièrement.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation>Le manifeste est endommagé : ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation>Le manifeste a été écrit par une autre version de ce programme : vérifiez le fichier avec cette autre version.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation>Le manifeste est endommagé : son champ « %1 » est absent ou erroné.</translation>
    </message>
    <message>
        <source>No manifest found next to this file, so it can&apos;t be verified.</source>
        <translation>Aucun manifeste à côté de ce fichier, il ne peut donc pas être vérifié.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation>Serveur, espace de travail et jeton de ce profil</translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation>Adresse du serveur (par défaut : https://api.mielto.com)</translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation>Espace de travail à interroger</translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation>Utiliser les données d’exemple intégrées</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation>Autoriser HTTP non chiffré vers cet ordinateur</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation>Approuver aussi ces certificats (PEM)</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation>Pour une page entière, de 1 à 600 (par défaut : 60)</translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation>Après la première tentative, de 0 à 10 (par défaut : 2)</translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation>Requêtes simultanées, de 1 à 6 (par défaut : 4)</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>Ne pas afficher la progression</translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation>Journaliser chaque requête sur l’erreur standard</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation>Seulement ce statut : active, inactive, testing, error, expired ; répétable</translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation>Seulement ce type : connectors, mcp, tool, model, custom, storage, api ; répétable</translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation>Colonnes d’un tableau, CSV ou XLSX, dans cet ordre ; aussi requested_user</translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation>Ne pas masquer les valeurs qui ressemblent à des secrets</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation>Commencer le CSV par une marque d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>Le fichier à écrire ; - est la sortie standard</translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation>Écrire un dossier FILE avec les données, le manifeste et un résumé</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation>none, red, orange, yellow, green, blue, purple ou gray</translation>
    </message>
    <message>
        <source>Read the token from a file that only you can write, or a pipe</source>
        <translation>Lire le jeton dans un fichier où vous seul pouvez écrire, ou dans un tube</translation>
    </message>
    <message>
        <source>More users: one ID a line, or a table with a column of IDs; - is standard input</source>
        <translation>Autres utilisateurs : un ID par ligne, ou un tableau avec une colonne d’ID ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>The column of the IDs (default: requested_user, user_id, user or id)</source>
        <translation>La colonne des ID (par défaut : requested_user, user_id, user ou id)</translation>
    </message>
    <message>
        <source>Print only errors</source>
        <translation>N’afficher que les erreurs</translation>
    </message>
    <message>
        <source>Output format (default: the first)</source>
        <translation>Format de sortie (par défaut : le premier)</translation>
    </message>
    <message>
        <source>At most N rows of each user</source>
        <translation>Au plus N lignes par utilisateur</translation>
    </message>
    <message>
        <source>Do not protect CSV cells against formulas</source>
        <translation>Ne pas protéger les cellules CSV contre les formules</translation>
    </message>
    <message>
        <source>Keep what could be read, even if incomplete</source>
        <translation>Garder ce qui a pu être lu, même si c’est incomplet</translation>
    </message>
    <message>
        <source>Also write FILE.manifest.json (SHA-256, filters, completeness)</source>
        <translation>Écrire aussi FILE.manifest.json (SHA-256, filtres, complétude)</translation>
    </message>
    <message>
        <source>Output format (default: from FILE&apos;s extension)</source>
        <translation>Format de sortie (par défaut : selon l’extension de FILE)</translation>
    </message>
    <message>
        <source>Of what was read, only rows that match, such as “status:error updated:&gt;30d”</source>
        <translation>Parmi ce qui a été lu, seulement les lignes qui correspondent, par exemple « status:error updated:&gt;30d »</translation>
    </message>
    <message>
        <source>Run these checks (default: all)</source>
        <translation>Exécuter ces contrôles (par défaut : tous)</translation>
    </message>
    <message>
        <source>End with 9 if one of these checks finds something (default: all problems)</source>
        <translation>Terminer avec 9 si l’un de ces contrôles trouve quelque chose (par défaut : tous les problèmes)</translation>
    </message>
    <message>
        <source>From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable</source>
        <translation>À partir de quelle ancienneté un contrôle trouve quelque chose : 30m, 12h, 7d, 2w ; répétable</translation>
    </message>
    <message>
        <source>Check an NDJSON or JSON export instead of the server</source>
        <translation>Contrôler un export NDJSON ou JSON au lieu du serveur</translation>
    </message>
</context>
<context>
    <name>PageRequest</name>
    <message>
        <source>The response headers are larger than 256 KiB and were not read. Ask the server&apos;s administrator.</source>
        <translation>Les en-têtes de la réponse dépassent 256 Kio et n’ont pas été lus. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>Saisissez un nom pour le profil.</translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation>Le nom du profil dépasse 100 caractères ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a space; remove it.</source>
        <translation>Le nom du profil commence ou se termine par un espace ; supprimez-le.</translation>
    </message>
    <message>
        <source>The profile&apos;s name contains line breaks or control characters; remove them.</source>
        <translation>Le nom du profil contient des sauts de ligne ou des caractères de contrôle ; supprimez-les.</translation>
    </message>
    <message>
        <source>The workspace ID is longer than 255 characters; check it.</source>
        <translation>L’ID d’espace de travail dépasse 255 caractères ; vérifiez-le.</translation>
    </message>
    <message>
        <source>The workspace ID contains spaces or non-ASCII characters; check it.</source>
        <translation>L’ID d’espace de travail contient des espaces ou des caractères non ASCII ; vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The server is reached by plain HTTP; allow it in the profile, or use https://.</source>
        <translation>Le serveur est joint par HTTP non chiffré ; autorisez-le dans le profil, ou utilisez https://.</translation>
    </message>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation>Certains profils de « %1 » sont inutilisables et laissés de côté.</translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation>Il y a trop de profils ; supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>A profile with this name exists; choose another name.</source>
        <translation>Un profil porte déjà ce nom ; choisissez un autre nom.</translation>
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
        <translation>encore %1 environ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>%Ln utilisateur par seconde</numerusform>
            <numerusform>%Ln utilisateurs par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln ligne par seconde</numerusform>
            <numerusform>%Ln lignes par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 utilisateurs sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>retrying in %L1 s</source>
        <translation>nouvel essai dans %L1 s</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Proxies with https:// are not supported. Use one with http:// or socks5://.</source>
        <translation>Les proxys en https:// ne sont pas pris en charge. Utilisez-en un en http:// ou socks5://.</translation>
    </message>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>Une adresse de proxy ressemble à http://proxy.example.com:8080 ou socks5://localhost:1080.</translation>
    </message>
</context>
<context>
    <name>ProxyError</name>
    <message>
        <source>%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy such as cntlm.</source>
        <translation>%1 : ce proxy demande une authentification %2, qui n’est pas prise en charge. Utilisez un proxy local tel que cntlm.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the name and password. Check them, or ask its administrator.</source>
        <translation>Le proxy %1 a rejeté le nom d’utilisateur et le mot de passe. Vérifiez-les, ou adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. Add them to its address, or sign in.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Ajoutez-les à son adresse, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Cannot resolve the proxy %1. Check its address and the network.</source>
        <translation>Impossible de résoudre le proxy %1. Vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections. Check its address and port, and whether it runs.</source>
        <translation>Le proxy %1 refuse les connexions. Vérifiez son adresse et son port, et s’il fonctionne.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Ask its administrator whether this server may be reached.</source>
        <translation>Le proxy %1 a fermé la connexion. Demandez à son administrateur si ce serveur est autorisé.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server in time. Try again in a moment.</source>
        <translation>Le proxy %1 ne s’est pas connecté au serveur à temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used. Check its address and the network.</source>
        <translation>Le proxy %1 est inutilisable. Vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>The proxy %1 does not connect to the server (%2). Ask its administrator whether this server may be reached.</source>
        <translation>Le proxy %1 ne se connecte pas au serveur (%2). Demandez à son administrateur si ce serveur est autorisé.</translation>
    </message>
    <message>
        <source>%1 does not respond like a proxy. Check the proxy&apos;s address and port.</source>
        <translation>%1 ne répond pas comme un proxy. Vérifiez l’adresse et le port du proxy.</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>inchangée depuis %Ln an</numerusform>
            <numerusform>inchangée depuis %Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>inchangée depuis %Ln mois</numerusform>
            <numerusform>inchangée depuis %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>inchangée depuis %Ln jour</numerusform>
            <numerusform>inchangée depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>inchangée depuis %Ln heure</numerusform>
            <numerusform>inchangée depuis %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>inchangée depuis %Ln minute</numerusform>
            <numerusform>inchangée depuis %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation>Le serveur redirige vers un autre de ses propres chemins. Les redirections ne sont pas suivies : corrigez le chemin dans l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation>Le serveur redirige vers %1. Les redirections ne sont pas suivies, pour que le jeton reste ici : si vous faites confiance à cette adresse, utilisez-la comme adresse du serveur.</translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation>Il n’y a pas de service Mielto à cette adresse. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation>Le certificat du serveur n’est pas valide aujourd’hui, rien n’a donc été envoyé. Vérifiez l’horloge de cet ordinateur, puis adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation>Impossible de résoudre %1. Vérifiez l’adresse du serveur et le réseau.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation>%1 refuse les connexions. Vérifiez l’adresse et le port, et si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>aucun type</translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation>(défaut à l’octet %1) %2</translation>
    </message>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: enter %1 as the server address.</source>
        <translation>Le serveur redirige vers un autre de ses propres chemins. Les redirections ne sont pas suivies : saisissez %1 comme adresse du serveur.</translation>
    </message>
    <message>
        <source>The server redirects to the same path with or without a “/” at its end. The server address %1 is right, and no other would help: ask the server&apos;s administrator to answer there without a redirect.</source>
        <translation>Le serveur redirige vers le même chemin, avec ou sans « / » à la fin. L’adresse du serveur %1 est correcte, et aucune autre n’y changerait rien : demandez à l’administrateur du serveur d’y répondre sans redirection.</translation>
    </message>
    <message>
        <source>No such user, or the server does not accept an ID with “/”. Check the user ID.</source>
        <translation>Cet utilisateur n’existe pas, ou le serveur n’accepte pas d’ID contenant « / ». Vérifiez l’ID utilisateur.</translation>
    </message>
    <message>
        <source>The server does not know this user, or the address is not that of a Mielto server. Check both.</source>
        <translation>Le serveur ne connaît pas cet utilisateur, ou l’adresse n’est pas celle d’un serveur Mielto. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (%2). Try again then.</source>
        <translation>Le serveur demande d’attendre %1 s (%2). Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 min (%2). Try again then.</source>
        <translation>Le serveur demande d’attendre %1 min (%2). Réessayez ensuite.</translation>
    </message>
    <message>
        <source>The server refuses this page as too large (413). Ask the server&apos;s administrator.</source>
        <translation>Le serveur refuse cette page, qu’il juge trop volumineuse (413). Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server does not accept this number of rows per page (422). Ask the server&apos;s administrator.</source>
        <translation>Le serveur n’accepte pas ce nombre de lignes par page (422). Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server had an internal error (%1). Try again in a moment.</source>
        <translation>Le serveur a rencontré une erreur interne (%1). Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may offer old versions of TLS only: ask its administrator.</source>
        <translation>Aucune connexion sécurisée (TLS) à %1 n’a pu être établie, rien n’a donc été envoyé. Le serveur ne propose peut-être que d’anciennes versions de TLS : adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a response. Try again in a moment.</source>
        <translation>%1 a fermé la connexion sans réponse. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 does not respond like a web server. Check the address and port.</source>
        <translation>%1 ne répond pas comme un serveur web. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The response could not be decompressed and was discarded. Try again, or ask the server&apos;s administrator.</source>
        <translation>La réponse n’a pas pu être décompressée et a été ignorée. Réessayez, ou adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server sent an empty response. Check the server address.</source>
        <translation>Le serveur a envoyé une réponse vide. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The response is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>La réponse n’est pas du JSON (%1). Un proxy ou une page de connexion a peut-être répondu : vérifiez le réseau et l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The response gives contradicting lengths and was discarded.</source>
        <translation>La réponse indique des longueurs contradictoires et a été ignorée.</translation>
    </message>
    <message>
        <source>The response is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation>La réponse est imbriquée sur plus de 256 niveaux et a été refusée. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The response is not valid UTF-8 and was discarded. Ask the server&apos;s administrator.</source>
        <translation>La réponse n’est pas en UTF-8 valide et a été ignorée. Adressez-vous à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server sent an unexpected status (%1). Check the server address.</source>
        <translation>Le serveur a envoyé un statut inattendu (%1). Vérifiez l’adresse du serveur.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Connections by status</source>
        <translation>Connexions par statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Défaillantes</translation>
    </message>
    <message>
        <source>Most broken integrations</source>
        <translation>Intégrations les plus défaillantes</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Most broken users</source>
        <translation>Utilisateurs les plus touchés</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Users and integrations: the first %1 of %2 users</source>
        <translation>Utilisateurs et intégrations : les %1 premiers utilisateurs sur %2</translation>
    </message>
    <message>
        <source>Users and integrations</source>
        <translation>Utilisateurs et intégrations</translation>
    </message>
    <message>
        <source>Where these rows come from</source>
        <translation>D’où viennent ces lignes</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>The proxy address in the settings is not valid. Correct it.</source>
        <translation>L’adresse du proxy dans les paramètres n’est pas valide. Corrigez-la.</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds at most %1 rows: choose CSV or NDJSON.</source>
        <translation>Un classeur contient au plus %1 lignes : choisissez CSV ou NDJSON.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation>le disque est plein ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation>le fichier dépasserait ce que ce disque ou ce compte autorise ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation>le disque est en lecture seule ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation>son dossier n’existe pas ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation>le nom est trop long ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation>le système signale « %1 » ; réessayez ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>« %1 » n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation>« %1 » a été écrit, mais le disque ne l’a pas confirmé : %2</translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation>c’est le nom d’un dossier ; ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation>c’est un lien vers « %1 » ; indiquez le vrai fichier.</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation>c’est un périphérique ou un tube, pas un fichier ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation>le fichier existant est en lecture seule ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation>Le dossier des fichiers temporaires, « %1 », est inutilisable : %2</translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation>le disque a conservé %1 octets sur %2 ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write there; choose another folder.</source>
        <translation>vous n’avez pas le droit d’écrire à cet endroit ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was saved: this file name can&apos;t be used; choose another one.</source>
        <translation>Rien n’a été enregistré : ce nom de fichier ne peut pas être utilisé ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>a folder with this name exists; choose another name.</source>
        <translation>un dossier porte déjà ce nom ; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>Can&apos;t start the sample server: no local port could be opened. Check this computer&apos;s firewall and try again.</source>
        <translation>Impossible de démarrer le serveur d’exemple : aucun port local n’a pu être ouvert. Vérifiez le pare-feu de cet ordinateur et réessayez.</translation>
    </message>
</context>
<context>
    <name>SecretDialogs</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. They are stored in your system keychain and sent only to this proxy.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Ils sont conservés dans le trousseau de votre système et envoyés uniquement à ce proxy.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Jeton de %1</translation>
    </message>
    <message>
        <source>Stored in your system keychain; sent only to %1.</source>
        <translation>Conservé dans le trousseau de votre système ; envoyé uniquement à %1.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation>Saisissez l’adresse du serveur, par exemple https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation>L’adresse du serveur est trop longue ; saisissez seulement le schéma, l’hôte et le chemin.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>L’adresse du serveur doit commencer par https://.</translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation>L’adresse du serveur doit s’arrêter avant « ? » et « # » ; supprimez ce qui suit.</translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation>Ce n’est pas une adresse de serveur ; saisissez-en une comme https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>Le port doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation>HTTP non chiffré montrerait votre jeton au réseau ; utilisez https://.</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation>HTTP non chiffré vers cet ordinateur doit d’abord être autorisé, dans le profil ou avec --allow-http ; ou utilisez https://.</translation>
    </message>
    <message>
        <source>The server address contains spaces or other characters that are not allowed; remove them.</source>
        <translation>L’adresse du serveur contient des espaces ou d’autres caractères non autorisés ; supprimez-les.</translation>
    </message>
    <message>
        <source>A server address must not contain a user name or password; remove everything up to the “@”.</source>
        <translation>Une adresse de serveur ne doit contenir ni nom d’utilisateur ni mot de passe ; supprimez tout jusqu’au « @ » inclus.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation>Certains paramètres de « %1 » n’ont pas été compris ; leurs valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>A proxy address must not contain a user name or password; remove them.</source>
        <translation>L’adresse d’un proxy ne doit contenir ni nom d’utilisateur ni mot de passe ; supprimez-les.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>%Ln connexion de %1, %2.</numerusform>
            <numerusform>%Ln connexions de %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>%Ln connexion, %1.</numerusform>
            <numerusform>%Ln connexions, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation>Lu depuis %1, %2.</translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation>Lu depuis %1, espace de travail %2, %3.</translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation>Seulement le statut : %1.</translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation>Seulement le type : %1.</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>Seulement les lignes avec « %1 ».</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Seulement : %1.</translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation>Les valeurs qui ressemblent à des secrets sont masquées.</translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation>Les valeurs qui ressemblent à des secrets sont incluses : gardez le fichier en lieu sûr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>%Ln connexion a un champ absent ou de type incorrect.</numerusform>
            <numerusform>%Ln connexions ont un champ absent ou de type incorrect.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation>« %1 » n’est pas complet : %2.</translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation>Il n’est pas prouvé que « %1 » soit complet. %2</translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation>« %1 » n’est pas complet. %2</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>Le fichier a changé depuis l’écriture de son manifeste.</translation>
    </message>
    <message>
        <source>“%1” is damaged at byte %2, so it was not opened. %3</source>
        <translation>« %1 » est endommagé à l’octet %2 et n’a donc pas été ouvert. %3</translation>
    </message>
    <message>
        <source>“%1” contains no connections. %2 Open an NDJSON or JSON export.</source>
        <translation>« %1 » ne contient aucune connexion. %2 Ouvrez un export NDJSON ou JSON.</translation>
    </message>
    <message>
        <source>It says that there are %1 connections, but has %2.</source>
        <translation>Il annonce %1 connexions mais en contient %2.</translation>
    </message>
    <message>
        <source>“%1” is not complete: it has %2 of the %3 rows of its manifest.</source>
        <translation>« %1 » n’est pas complet : il contient %2 des %3 lignes de son manifeste.</translation>
    </message>
    <message>
        <source>“%1” is empty: it contains no connections.</source>
        <translation>« %1 » est vide : il ne contient aucune connexion.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: the output is incomplete.</source>
        <translation>Impossible d’écrire sur la sortie standard : la sortie est incomplète.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation>Ouvrir les données d’exemple intégrées.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Ouvrir ce profil.</translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation>Adresse du serveur, à la place d’un profil.</translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation>Espace de travail à interroger.</translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation>Charger les connexions de cet utilisateur.</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>Seulement ce statut.</translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation>Seulement ce type d’intégration.</translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation>Rouvrir un export ; répétable.</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation>Approuver aussi ces certificats (PEM).</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation>Autoriser HTTP non chiffré vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation>Un lien mielto-connections://.</translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation>Indiquez un seul lien.</translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation>Un lien ne peut pas être utilisé avec --%1.</translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation>--demo ne peut pas être utilisé avec --server ou --profile.</translation>
    </message>
    <message>
        <source>There is no display. Use mielto-connections-cli in a terminal.</source>
        <translation>Il n’y a pas d’affichage. Utilisez mielto-connections-cli dans un terminal.</translation>
    </message>
    <message>
        <source>The server has no such status or type.</source>
        <translation>Le serveur ne connaît pas ce statut ou ce type.</translation>
    </message>
    <message>
        <source>Mielto Connections can&apos;t open this link.</source>
        <translation>Mielto Connections ne peut pas ouvrir ce lien.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>%Ln ligne lue auparavant</numerusform>
            <numerusform>%Ln lignes lues auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>%Ln chargée, total inconnu</numerusform>
            <numerusform>%Ln chargées, total inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 chargées sur %2</translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation>modifiée pendant la lecture : nouvelle lecture (%1 sur %2)</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>more to load</source>
        <translation>suite à charger</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>arrêtée par une erreur</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>The server asked to wait %1 s (%2)</source>
        <translation>Le serveur a demandé d’attendre %1 s (%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server busy, %2)</source>
        <translation>Nouvel essai dans %1 s (serveur occupé, %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server error %2)</source>
        <translation>Nouvel essai dans %1 s (erreur du serveur %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (no answer in time)</source>
        <translation>Nouvel essai dans %1 s (pas de réponse à temps)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (connection failed)</source>
        <translation>Nouvel essai dans %1 s (échec de la connexion)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln chargée</numerusform>
            <numerusform>%Ln chargées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsConfiguration</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Check the file.</source>
        <translation>Le fichier CA %1 ne peut pas être lu ou ne contient pas de certificat au format PEM. Vérifiez le fichier.</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This text contains no token; paste the whole token.</source>
        <translation>Ce texte ne contient aucun jeton ; collez le jeton entier.</translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste only the token.</source>
        <translation>C’est trop long pour un jeton (plus de 16 384 caractères) ; collez uniquement le jeton.</translation>
    </message>
    <message>
        <source>The token contains spaces or line breaks; paste only the token, in one piece.</source>
        <translation>Le jeton contient des espaces ou des sauts de ligne ; collez uniquement le jeton, d’un seul tenant.</translation>
    </message>
    <message>
        <source>The token contains characters that tokens can&apos;t have, perhaps invisible ones; copy it again from its source.</source>
        <translation>Le jeton contient des caractères impossibles dans un jeton, peut-être invisibles ; copiez-le de nouveau depuis sa source.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>Le fichier de jeton « %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Others can read the token file “%1”.</source>
        <translation>D’autres peuvent lire le fichier de jeton « %1 ».</translation>
    </message>
    <message>
        <source>The environment variable MIELTO_TOKEN can&apos;t be used. %1</source>
        <translation>La variable d’environnement MIELTO_TOKEN ne peut pas être utilisée. %1</translation>
    </message>
    <message>
        <source>Others can write to the token file “%1”; restrict it with chmod 600.</source>
        <translation>D’autres peuvent écrire dans le fichier de jeton « %1 » ; restreignez-en l’accès avec chmod 600.</translation>
    </message>
    <message>
        <source>The token file “%1” can&apos;t be used. %2</source>
        <translation>Le fichier de jeton « %1 » ne peut pas être utilisé. %2</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation>« %1 » n’accepte pas --%2. Voir « %1 --help ».</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>Il n’y a pas d’option %1. Voir --help.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 est indiqué deux fois. Indiquez-le une seule fois.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>Il n’y a pas de commande « %1 ». Voir --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 accepte un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation>Utilisation : mielto-connections-cli %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Options de toutes les commandes :</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Utilisation : mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>See “help COMMAND” for details. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation>Voir « help COMMAND » pour plus de détails. Un jeton vient de --token-file, puis de MIELTO_TOKEN, puis du trousseau ; aucune option n’en accepte.</translation>
    </message>
    <message>
        <source>Use “help” or “help COMMAND”.</source>
        <translation>Utilisez « help » ou « help COMMAND ».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,
5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,
9 different, not intact or found, 130 interrupted.</source>
        <translation>Code de sortie : 0 terminé, 2 mauvaise utilisation, 3 jeton absent ou rejeté, 4 utilisateur introuvable,
5 réseau, 6 réponse inattendue, 7 sortie non écrite, 8 complétude non prouvée,
9 différent, non intact ou constat, 130 interrompu.</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Line 1: “sep=” must name a comma, a semicolon or a tab.</source>
        <translation>Ligne 1 : « sep= » doit indiquer une virgule, un point-virgule ou une tabulation.</translation>
    </message>
    <message>
        <source>Line %1 can be divided in more than one way. Add a first line “sep=;” that names the separator.</source>
        <translation>La ligne %1 peut être découpée de plusieurs façons. Ajoutez une première ligne « sep=; » qui indique le séparateur.</translation>
    </message>
    <message>
        <source>Line %1 has more than one column “%2”. Give the number of the column.</source>
        <translation>La ligne %1 a plus d’une colonne « %2 ». Indiquez le numéro de la colonne.</translation>
    </message>
    <message>
        <source>Line %1 has no column “%2”. Its cells are: %3.</source>
        <translation>La ligne %1 n’a pas de colonne « %2 ». Ses cellules sont : %3.</translation>
    </message>
    <message>
        <source>There is no column %1: line %2 has %3.</source>
        <translation>Il n’y a pas de colonne %1 : la ligne %2 en a %3.</translation>
    </message>
    <message>
        <source>Line %1: this is a list of connections without the column “user_id”, and “id” is not a user’s. Choose another column.</source>
        <translation>Ligne %1 : c’est une liste de connexions sans la colonne « user_id », et « id » n’est pas celui d’un utilisateur. Choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>The list of users is damaged UTF-16. Save it as UTF-8.</source>
        <translation>La liste d’utilisateurs est de l’UTF-16 endommagé. Enregistrez-la en UTF-8.</translation>
    </message>
    <message>
        <source>The list of users is not a text. Save it as UTF-8 or CSV.</source>
        <translation>La liste d’utilisateurs n’est pas un texte. Enregistrez-la en UTF-8 ou en CSV.</translation>
    </message>
    <message>
        <source>The list of users is JSON. Save it as CSV, or with one ID on each line.</source>
        <translation>La liste d’utilisateurs est du JSON. Enregistrez-la en CSV, ou avec un ID par ligne.</translation>
    </message>
    <message>
        <source>The list of users cannot be read: %1.</source>
        <translation>La liste d’utilisateurs ne peut pas être lue : %1.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>colonne %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s)</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>%Ln entrée vide</numerusform>
            <numerusform>%Ln entrées vides</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 users. Divide the list.</source>
        <translation>Plus de %1 utilisateurs. Divisez la liste.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it.</source>
        <translation>un guillemet est ouvert et n’est jamais fermé. Fermez-le.</translation>
    </message>
    <message>
        <source>%1 cells, but line %2 has %3. Put cells that hold a separator in quotes.</source>
        <translation>%1 cellules, mais la ligne %2 en a %3. Mettez entre guillemets les cellules qui contiennent un séparateur.</translation>
    </message>
    <message>
        <source>another heading in the middle.</source>
        <translation>un autre en-tête au milieu de la liste.</translation>
    </message>
    <message>
        <source>several cells. Choose the column of the user IDs, or put one ID on each line.</source>
        <translation>plusieurs cellules. Choisissez la colonne des ID utilisateur, ou mettez un ID par ligne.</translation>
    </message>
    <message>
        <source>a heading among the IDs.</source>
        <translation>un en-tête parmi les ID.</translation>
    </message>
    <message>
        <source>the list is not UTF-8, so that “%1” may be read wrongly. Save it as UTF-8.</source>
        <translation>la liste n’est pas en UTF-8, « %1 » risque donc d’être mal lu. Enregistrez-la en UTF-8.</translation>
    </message>
    <message>
        <source>the blank U+%1 at the edge of “%2” belongs to the ID.</source>
        <translation>l’espace U+%1 au bord de « %2 » fait partie de l’ID.</translation>
    </message>
    <message>
        <source>it ends before the column of the user IDs. Add the missing cells.</source>
        <translation>elle se termine avant la colonne des ID utilisateur. Ajoutez les cellules manquantes.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Total on server</source>
        <translation>Total serveur</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
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
        <translation>complète</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>utilisateur introuvable</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>first rows only</source>
        <translation>premières lignes seulement</translation>
    </message>
    <message>
        <source>changed while reading</source>
        <translation>modifiée pendant la lecture</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>« %1 » ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>Le fichier a changé depuis l’écriture de son manifeste.</translation>
    </message>
    <message>
        <source>It has %1 rows, the manifest says %2.</source>
        <translation>Il a %1 lignes, le manifeste en indique %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1, the manifest says %2.</source>
        <translation>Son SHA-256 est %1, le manifeste indique %2.</translation>
    </message>
    <message>
        <source>The server reported %1 connections but returned only %2.</source>
        <translation>Le serveur a annoncé %1 connexions mais n’en a renvoyé que %2.</translation>
    </message>
    <message>
        <source>Rows may be missing or faulty.</source>
        <translation>Des lignes peuvent manquer ou être défectueuses.</translation>
    </message>
    <message>
        <source>Limited: not all connections of this user are in the file.</source>
        <translation>Limité : le fichier ne contient pas toutes les connexions de cet utilisateur.</translation>
    </message>
    <message>
        <source>Changed: the list changed while it was read.</source>
        <translation>Modifié : la liste a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>Partiel : %1</translation>
    </message>
    <message>
        <source>Partial: the user is missing.</source>
        <translation>Partiel : l’utilisateur manque.</translation>
    </message>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>Limité : le fichier ne contient pas toutes les connexions de %Ln utilisateur sur %1.</numerusform>
            <numerusform>Limité : le fichier ne contient pas toutes les connexions de %Ln utilisateurs sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>Modifié : la liste de %Ln utilisateur sur %1 a changé pendant sa lecture.</numerusform>
            <numerusform>Modifié : les listes de %Ln utilisateurs sur %1 ont changé pendant leur lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>Partiel : %Ln utilisateur sur %1 manque.</numerusform>
            <numerusform>Partiel : %Ln utilisateurs sur %1 manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>Partiel : la liste de %Ln utilisateur sur %1 est incomplète.</numerusform>
            <numerusform>Partiel : les listes de %Ln utilisateurs sur %1 sont incomplètes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>Fichier inchangé depuis l’export (%Ln ligne).</numerusform>
            <numerusform>Fichier inchangé depuis l’export (%Ln lignes).</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>Le manifeste n’est pas signé.</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation>%1 n’est pas %2 (local)</translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation>%1 : %2 (local)</translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation>Parmi les lignes chargées sur cet ordinateur. Cliquez pour retirer.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>a column and a direction</comment>
        <translation>Trié par %1</translation>
    </message>
    <message>
        <source>Sorted by %1; then by %2</source>
        <translation>Trié par %1 ; puis par %2</translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation>Cliquez pour revenir à l’ordre du serveur.</translation>
    </message>
    <message>
        <source>Missing or unexpected values (local)</source>
        <translation>Valeurs absentes ou inattendues (local)</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation>le classeur n’a pas pu être assemblé (%1) ; choisissez CSV ou NDJSON.</translation>
    </message>
    <message>
        <source>the workbook was incomplete when it was checked. The disk may be full: free some space and try again.</source>
        <translation>le classeur était incomplet lors de la vérification. Le disque est peut-être plein : libérez de l’espace et réessayez.</translation>
    </message>
</context>
<context>
    <name>mielto::AuditBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Users by integration</source>
        <translation>Utilisateurs par intégration</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Réessayer les échecs (%1)</translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation>Connexions (%1)</translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation>Utilisateurs (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation>Auditer des utilisateurs</translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation>Collez des ID utilisateur ici, ou déposez un fichier.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation>Ouvrir des ID utilisateur</translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes d’ID (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation>Et depuis : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>au moins %Ln requête.</numerusform>
            <numerusform>au moins %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column of the user IDs:</source>
        <translation>&amp;Colonne des ID utilisateur :</translation>
    </message>
    <message>
        <source>The first line is a &amp;heading</source>
        <translation>La première ligne est un en-&amp;tête</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Paste or open user IDs, one per line, or a table with a column of IDs.</source>
        <translation>Collez des ID utilisateur ou ouvrez un fichier : un ID par ligne, ou un tableau avec une colonne d’ID.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message>
        <source>Export the users of this audit</source>
        <translation>Exporter les utilisateurs de cet audit</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>« %1 » enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>Le dernier audit (%Ln utilisateur) a été interrompu. Les lignes ne sont pas conservées, il recommence donc du début.</numerusform>
            <numerusform>Le dernier audit (%Ln utilisateurs) a été interrompu. Les lignes ne sont pas conservées, il recommence donc du début.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>Audit de %Ln utilisateur</numerusform>
            <numerusform>Audit de %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Ajouter un jeton…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Incomplete users only</source>
        <translation>Seulement les incomplets</translation>
    </message>
    <message>
        <source>The server or workspace was changed</source>
        <translation>Le serveur ou l’espace de travail a changé</translation>
    </message>
    <message>
        <source>The loaded rows came from somewhere else, so they were removed. Start over to read all users.</source>
        <translation>Les lignes chargées provenaient d’ailleurs et ont été retirées. Recommencez pour lire tous les utilisateurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>%Ln utilisateur n’a pas pu être lu entièrement.</numerusform>
            <numerusform>%Ln utilisateurs n’ont pas pu être lus entièrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Exporter les utilisateurs…</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseFilters</name>
    <message>
        <source>%1: %2 (server)</source>
        <translation>%1 : %2 (serveur)</translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation>Demandé au serveur. Cliquez pour retirer.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseHints</name>
    <message>
        <source>Waiting for the server</source>
        <translation>En attente du serveur</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation>Les premières connexions sont demandées au serveur.</translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation>Les connexions de qui ?</translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation>Aucune connexion avec ces filtres</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Rien n’est chargé</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>Le chargement a été arrêté.</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>Le chargement a échoué.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Charger de nouveau</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Ajouter un profil…</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>Essayer les données d’exemple</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>Il n’y a pas de profil « %1 »</translation>
    </message>
    <message>
        <source>Choose another profile above, or add one.</source>
        <translation>Choisissez un autre profil ci-dessus, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Ajouter un jeton…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. Use the user ID from your own application.</source>
        <translation>Saisissez un ID utilisateur ci-dessus et appuyez sur Entrée. Utilisez l’ID utilisateur de votre propre application.</translation>
    </message>
    <message>
        <source>This user has no connections with this status and type.</source>
        <translation>Cet utilisateur n’a aucune connexion avec ce statut et ce type.</translation>
    </message>
    <message>
        <source>This user has no connections. If you expected some, check the workspace in the profile.</source>
        <translation>Cet utilisateur n’a aucune connexion. Si vous en attendiez, vérifiez l’espace de travail dans le profil.</translation>
    </message>
    <message>
        <source>Add the Mielto server you administer, or try the sample data first. Nothing is installed, and nothing leaves this computer.</source>
        <translation>Ajoutez le serveur Mielto que vous administrez, ou essayez d’abord les données d’exemple. Rien n’est installé, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. Meanwhile, you can choose another profile.</source>
        <translation>Votre système demandera peut-être le mot de passe du trousseau. Vous pouvez entre-temps choisir un autre profil.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Ajouter un jeton…</translation>
    </message>
    <message>
        <source>Load all statuses</source>
        <translation>Charger tous les statuts</translation>
    </message>
    <message>
        <source>Load all types</source>
        <translation>Charger tous les types</translation>
    </message>
    <message>
        <source>Load all statuses and types</source>
        <translation>Charger tous les statuts et types</translation>
    </message>
    <message>
        <source>The server filter is still on, so other connections with this credential may be missing.</source>
        <translation>Le filtre du serveur est encore actif, d’autres connexions avec ces identifiants peuvent donc manquer.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(sans libellé)</translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation>Le serveur n’a envoyé aucune valeur pour ce champ.</translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation>%1 (écrite sans fuseau, considérée comme UTC)</translation>
    </message>
    <message>
        <source>The server sent an unexpected kind of value; shown as received.</source>
        <translation>Le serveur a envoyé une valeur de type inattendu ; elle est affichée telle que reçue.</translation>
    </message>
    <message>
        <source>Not a valid time; shown as received.</source>
        <translation>Heure non valide ; affichée telle que reçue.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (heure non valide)</translation>
    </message>
    <message>
        <source>This row has missing or unexpected values.</source>
        <translation>Cette ligne a des valeurs absentes ou inattendues.</translation>
    </message>
</context>
<context>
    <name>mielto::CheckFileCommand</name>
    <message>
        <source>Give users or --file, not both.</source>
        <translation>Indiquez des utilisateurs ou --file, pas les deux.</translation>
    </message>
    <message>
        <source>Ages are measured from the time of the file.</source>
        <translation>L’ancienneté est mesurée à partir de l’heure du fichier.</translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Afficher les connexions</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>Contrôle de %Ln connexion…</numerusform>
            <numerusform>Contrôle de %Ln connexions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>%Ln connexion chargée contrôlée. Double-cliquez sur une ligne pour voir ses connexions.</numerusform>
            <numerusform>%Ln connexions chargées contrôlées. Double-cliquez sur une ligne pour voir ses connexions.</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>Filters and sorting</source>
        <translation>Filtres et tri</translation>
    </message>
</context>
<context>
    <name>mielto::Command</name>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation>Impossible d’écrire sur la sortie standard : plus rien n’est affiché.</translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;Avant</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>Choose a list or a file</source>
        <translation>Choisissez une liste ou un fichier</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Ouvrir un export</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Exports (*.ndjson *.jsonl *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>Choisissez deux listes différentes.</translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation>Lecture des deux listes.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparaison…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes of the connection</source>
        <translation>Changements de la connexion</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Tick Added, Removed or Changed to see the differences of this kind.</source>
        <translation>Cochez Ajoutée, Supprimée ou Modifiée pour voir les différences de ce genre.</translation>
    </message>
    <message>
        <source>Both lists are complete and have the same connections.</source>
        <translation>Les deux listes sont complètes et contiennent les mêmes connexions.</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>Aucune différence ne correspond.</translation>
    </message>
    <message>
        <source>The rows are the same, but at least one list may be incomplete.</source>
        <translation>Les lignes sont les mêmes, mais il n’est pas certain que les deux listes soient complètes.</translation>
    </message>
</context>
<context>
    <name>mielto::ConfigView</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Too large to show here. Use “Copy rows as JSON”.</source>
        <translation>Trop volumineux pour être affiché ici. Utilisez « Copier les lignes en JSON ».</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation>Configuration en arbre</translation>
    </message>
    <message>
        <source>Enter reveals a masked value for 30 seconds, or hides it again.</source>
        <translation>Entrée affiche une valeur masquée pendant 30 secondes, ou la masque à nouveau.</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>Configuration en JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Find in config</source>
        <translation>Rechercher dans la configuration</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valeur copiée</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copier la &amp;clé</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Clé copiée</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Chemin copié</translation>
    </message>
    <message>
        <source>Copy &amp;subtree as JSON</source>
        <translation>Copier le &amp;sous-arbre en JSON</translation>
    </message>
    <message>
        <source>Subtree copied</source>
        <translation>Sous-arbre copié</translation>
    </message>
    <message>
        <source>&amp;Hide value</source>
        <translation>&amp;Masquer la valeur</translation>
    </message>
    <message>
        <source>&amp;Reveal for 30 seconds</source>
        <translation>&amp;Afficher pendant 30 secondes</translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Tout &amp;ajuster</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation>Il n’y a pas de format « %1 » ici. Utilisez text ou json.</translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation>%1 : le serveur n’a pas indiqué combien il y en a.</translation>
    </message>
    <message>
        <source>%1: the counts don&apos;t match. The list changed meanwhile, or has unknown statuses or types.</source>
        <translation>%1 : les comptages sont incohérents. La liste a changé entre-temps, ou contient des statuts ou des types inconnus.</translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(sans libellé)</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation>%1 (inattendu, tel que reçu)</translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation>%1 (sans fuseau : considérée comme UTC)</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Sélectionnez une ligne pour voir ses détails.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (heure non valide)</translation>
    </message>
    <message>
        <source>A field appears twice; the last one is shown.</source>
        <translation>Un champ figure deux fois ; le dernier est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln autre champ</numerusform>
            <numerusform>%Ln autres champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation>Il n’y a pas de format « %1 » ici. Utilisez text, csv ou json.</translation>
    </message>
    <message>
        <source>Use “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation>Utilisez « diff OLD NEW » : deux exports, NDJSON ou JSON.</translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Remplacer le jeton…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Modifier le profil…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Changer d’utilisateur</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Se connecter au proxy…</translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation>Rien n’a été écrit vers %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) written to %2: %3.</source>
        <translation>
            <numerusform>Écrit vers %2 : %1 de %Ln utilisateur, %3.</numerusform>
            <numerusform>Écrit vers %2 : %1 de %Ln utilisateurs, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --output FILE, or “-” for standard output.</source>
        <translation>Indiquez --output FILE, ou « - » pour la sortie standard.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation>Dossier de preuve : données, manifeste et résumé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation>Les douze champs</translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation>Emplacement du dossier de preuve</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Protect against spreadsheet formulas</source>
        <translation>Protéger contre les formules de tableur</translation>
    </message>
    <message>
        <source>Include secrets in plain text</source>
        <translation>Inclure les secrets en clair</translation>
    </message>
    <message>
        <source>Also write a manifest (SHA-256, filters, completeness)</source>
        <translation>Écrire aussi un manifeste (SHA-256, filtres, complétude)</translation>
    </message>
    <message>
        <source>Save even if incomplete (marked as partial)</source>
        <translation>Enregistrer même si c’est incomplet (marqué comme partiel)</translation>
    </message>
    <message>
        <source>The origin of these rows is unknown, so no manifest can be written.</source>
        <translation>L’origine de ces lignes est inconnue, aucun manifeste ne peut donc être écrit.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>Tick “Save even if incomplete” to save what was read.</source>
        <translation>Cochez « Enregistrer même si c’est incomplet » pour enregistrer ce qui a été lu.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>%Ln cellule était plus longue que ne le permet le format et a été tronquée.</numerusform>
            <numerusform>%Ln cellules étaient plus longues que ne le permet le format et ont été tronquées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1 : %Ln connexion, dont %2 défaillante</numerusform>
            <numerusform>%1 : %Ln connexions, dont %2 défaillantes</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
</context>
<context>
    <name>mielto::FileFlow</name>
    <message>
        <source>O&amp;pen recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Ouvrir un export</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Exports (*.ndjson *.jsonl *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation>Exporter les différences affichées</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>« %1 » enregistré.</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Vérifier un fichier</translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Plusieurs…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>L’API accepte un statut et un type par interrogation : %Ln interrogation sera fusionnée.</numerusform>
            <numerusform>L’API accepte un statut et un type par interrogation : %Ln interrogations seront fusionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by several values</source>
        <translation>Filtrer sur plusieurs valeurs</translation>
    </message>
    <message>
        <source>1 query, one request per 999 rows.</source>
        <translation>1 interrogation : une requête par tranche de 999 lignes.</translation>
    </message>
    <message>
        <source>If nothing is ticked in a group, all are loaded.</source>
        <translation>Si rien n’est coché dans un groupe, tout est chargé.</translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>Rechercher dans les lignes chargées</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Text, or a filter such as status:error, updated:&gt;30d, label:*prod* or -type:mcp. See Answers in the manual.</source>
        <translation>Texte, ou un filtre comme status:error, updated:&gt;30d, label:*prod* ou -type:mcp. Voir « Answers » dans le manuel.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>mielto::GridModel</name>
    <message>
        <source>no connections</source>
        <translation>aucune connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>%Ln connexion, pire statut : %1</numerusform>
            <numerusform>%Ln connexions, pire statut : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
</context>
<context>
    <name>mielto::GridView</name>
    <message>
        <source>Users by integration</source>
        <translation>Utilisateurs par intégration</translation>
    </message>
</context>
<context>
    <name>mielto::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Le manuel est en anglais.</translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation>suite : voir le JSON</translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation>Effacer la recherche et les filtres locaux</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sorted %1 of %2 rows.</source>
        <translation>%1 lignes triées sur %2.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>No loaded row matches.</source>
        <translation>Aucune ligne chargée ne correspond.</translation>
    </message>
    <message>
        <source>Searched the %1 loaded rows; there are more.</source>
        <translation>Recherche dans les %1 lignes chargées ; il y en a d’autres.</translation>
    </message>
    <message>
        <source>Sorted the %1 loaded rows; there are more.</source>
        <translation>Tri des %1 lignes chargées ; il y en a d’autres.</translation>
    </message>
    <message>
        <source>Searched %1 of %2 rows.</source>
        <translation>Recherche dans %1 lignes sur %2.</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problèmes d’abord</translation>
    </message>
    <message>
        <source>Sort by status: errors and expired ones first</source>
        <translation>Trier par statut : erreurs et expirées d’abord</translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>Auditer %Ln utilisateur…</numerusform>
            <numerusform>Auditer %Ln utilisateurs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>About Mielto Connections</source>
        <translation>À propos de Mielto Connections</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>Annuler l’export et fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnostics copiés</translation>
    </message>
    <message>
        <source>Token not saved</source>
        <translation>Jeton non enregistré</translation>
    </message>
    <message>
        <source>It stays in memory until you quit.</source>
        <translation>Il reste en mémoire jusqu’à ce que vous quittiez l’application.</translation>
    </message>
    <message>
        <source>Password not saved</source>
        <translation>Mot de passe non enregistré</translation>
    </message>
    <message>
        <source>Export running</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>An export is still running. If you close the window now, it is cancelled and no file is changed.</source>
        <translation>Un export est encore en cours. Si vous fermez la fenêtre maintenant, il est annulé et aucun fichier n’est modifié.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation>Compter par statut et par type</translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation>Demande 13 comptages au serveur.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Afficher seulement celles-ci</translation>
    </message>
    <message>
        <source>Counts don&apos;t match</source>
        <translation>Comptages incohérents</translation>
    </message>
    <message>
        <source>The list changed between the counts, or has unknown statuses or types.</source>
        <translation>La liste a changé entre les comptages, ou contient des statuts ou des types inconnus.</translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Fermer les &amp;autres</translation>
    </message>
    <message>
        <source>Close to the &amp;right</source>
        <translation>Fermer ceux de &amp;droite</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>Fermer l’onglet ?</translation>
    </message>
    <message>
        <source>Close the tabs?</source>
        <translation>Fermer les onglets ?</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close tabs</source>
        <translation>Fermer les onglets</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation>Il n’y a pas encore de profil. Ajoutez-en un avec « profile add NAME ».</translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation>Il n’y a pas de couleur « %1 ». Voir « profile --help ».</translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation>Le profil « %1 » a été ajouté. Donnez-lui un jeton avec « token set --profile ».</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>Il n’y a pas de profil « %1 ». Voir « profile list ».</translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation>Le profil « %1 » a été supprimé, mais son jeton est peut-être encore dans le trousseau. %2</translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation>Le profil « %1 » et son jeton ont été supprimés.</translation>
    </message>
    <message>
        <source>Use “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation>Utilisez « profile list », « profile add NAME » ou « profile remove NAME ».</translation>
    </message>
    <message>
        <source>The profile “%1” exists. Remove it first.</source>
        <translation>Le profil « %1 » existe déjà. Supprimez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>Le jeton pour %1 est peut-être encore dans le trousseau. %2</translation>
    </message>
    <message>
        <source>The token of “%1” is still saved under its old name, “%2”. %3</source>
        <translation>Le jeton de « %1 » est encore enregistré sous son ancien nom, « %2 ». %3</translation>
    </message>
    <message>
        <source>The token of “%1” is saved now.</source>
        <translation>Le jeton de « %1 » est maintenant enregistré.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>Adresse du &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>ID d’&amp;espace de travail</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>Fichier C&amp;A</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation>Avec l’&amp;ID utilisateur</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>Remplissez d’abord les champs ci-dessus.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Allow &amp;plain HTTP to this computer</source>
        <translation>Autoriser HTTP non chiffré vers &amp;cet ordinateur</translation>
    </message>
    <message>
        <source>Only if your token can access more than one</source>
        <translation>Seulement si votre jeton donne accès à plusieurs</translation>
    </message>
    <message>
        <source>Only for your organisation&apos;s own certificates</source>
        <translation>Seulement pour les certificats propres à votre organisation</translation>
    </message>
    <message>
        <source>This is another server. The old token is not sent to it: paste a token for this one.</source>
        <translation>C’est un autre serveur. L’ancien jeton ne lui est pas envoyé : collez un jeton pour celui-ci.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileFlow</name>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation>Supprimer le profil « %1 » et son jeton de cet ordinateur ? Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation>Enregistrez-en un avec « token set », ou donnez-en un dans MIELTO_TOKEN ou --token-file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>%Ln ligne lue est retenue. Indiquez --allow-partial pour la conserver.</numerusform>
            <numerusform>%Ln lignes lues sont retenues. Indiquez --allow-partial pour les conserver.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message>
        <source>Cell copied</source>
        <translation>Cellule copiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln ligne copiée en JSON</numerusform>
            <numerusform>%Ln lignes copiées en JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>curl command copied</source>
        <translation>Commande curl copiée</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Sélectionnez d’abord les lignes à copier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ScopeChoice</name>
    <message>
        <source>All matching connections, re-read from the server (%1 at last count)</source>
        <translation>Toutes les connexions correspondantes, relues du serveur (%1 au dernier comptage)</translation>
    </message>
    <message>
        <source>All matching connections, re-read from the server (not counted yet)</source>
        <translation>Toutes les connexions correspondantes, relues du serveur (pas encore comptées)</translation>
    </message>
    <message>
        <source>Loaded rows (%1), server order</source>
        <translation>Lignes chargées (%1), ordre du serveur</translation>
    </message>
    <message>
        <source>Shown rows (%1), as sorted</source>
        <translation>Lignes affichées (%1), dans l’ordre du tri</translation>
    </message>
    <message>
        <source>Selected rows (%1)</source>
        <translation>Lignes sélectionnées (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation>« serve-sample » n’accepte pas d’arguments. Voir « serve-sample --help ».</translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation>Utilisateurs : %1. Arrêt avec Ctrl+C.</translation>
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
        <translation>Afficher les heures en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation>&amp;Mémoriser les ID utilisateur que je charge</translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation>&amp;Effacer les utilisateurs récents</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>&amp;Adresse du proxy</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Utilisateurs récents</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Restart to change the language.</source>
        <translation>Redémarrez l’application pour changer la langue.</translation>
    </message>
    <message>
        <source>Co&amp;nnection timeout</source>
        <translation>Délai de &amp;connexion</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>&amp;Délai d’inactivité</translation>
    </message>
    <message>
        <source>Total timeout per pa&amp;ge</source>
        <translation>Délai total par pa&amp;ge</translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Lecture du fichier.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>L’ouverture a été arrêtée.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>%Ln ligne d’un fichier</numerusform>
            <numerusform>%Ln lignes d’un fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>Le fichier a changé depuis l’écriture de son manifeste.</translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Token for %1: </source>
        <translation>Jeton pour %1 : </translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation>Aucun jeton n’a été donné. Saisissez-le, ou transmettez-le par un tube.</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation>Le jeton pour %1 est dans le trousseau.</translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation>Il y a un jeton pour %1 dans le trousseau.</translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>Le jeton pour %1 est peut-être encore dans le trousseau. %2</translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation>Il n’y a plus de jeton pour %1 dans le trousseau.</translation>
    </message>
    <message>
        <source>Use “token set”, “token status” or “token delete”.</source>
        <translation>Utilisez « token set », « token status » ou « token delete ».</translation>
    </message>
    <message>
        <source>“token” works only with the keychain: leave out --demo and --token-file.</source>
        <translation>« token » ne fonctionne qu’avec le trousseau : retirez --demo et --token-file.</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>« Bearer » et les espaces autour ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation>Collez le jeton Bearer</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>« Bearer » et les espaces autour ont été supprimés.</translation>
    </message>
</context>
<context>
    <name>mielto::UserField</name>
    <message>
        <source>User ID, then Enter</source>
        <translation>ID utilisateur, puis Entrée</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Utilisateurs récents</translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy user &amp;IDs</source>
        <translation>Copier les &amp;ID utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>%Ln ID utilisateur copié</numerusform>
            <numerusform>%Ln ID utilisateur copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>Ouvrir cet &amp;utilisateur dans un nouvel onglet</translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Use “verify FILE”.</source>
        <translation>Utilisez « verify FILE ».</translation>
    </message>
    <message>
        <source>Use “verify %1”.</source>
        <translation>Utilisez « verify %1 ».</translation>
    </message>
</context>
</TS>
