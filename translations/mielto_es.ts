<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Hecho con:</translation>
    </message>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and export lists others can trust.</source>
        <translation>Explore las conexiones que posee un usuario de la plataforma Mielto, encuentre las que fallan y exporte listas en las que otros puedan confiar.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>&amp;Nueva pestaña</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>Aña&amp;dir perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>&amp;Editar perfil…</translation>
    </message>
    <message>
        <source>&amp;Remove profile…</source>
        <translation>&amp;Quitar perfil…</translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation>Reemplazar &amp;token…</translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation>Pro&amp;bar los datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>&amp;Abrir una exportación…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation>&amp;Verificar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Copiar filas como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation>&amp;Auditar…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parar…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation>&amp;Acerca de Mielto Connections</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation>Ctrl+1 … Ctrl+9	Pestañas</translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation>Alt+S	Estado</translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation>Alt+T	Tipo</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>Cargar &amp;todo</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>Pes&amp;taña anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Enter, Space	Details of the row</source>
        <translation>Entrar, Espacio	Detalles de la fila</translation>
    </message>
    <message>
        <source>Esc	Close suggestions; back from the details; clear find</source>
        <translation>Esc	Cerrar sugerencias; volver de los detalles; borrar la búsqueda</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End	First row, last row</source>
        <translation>Ctrl+Inicio, Ctrl+Fin	Primera fila, última fila</translation>
    </message>
    <message>
        <source>Go to &amp;user</source>
        <translation>Ir al &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Sort by current column</source>
        <translation>&amp;Ordenar por esta columna</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetas</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>&amp;Comprobaciones…</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation>La solicitud no se envió. Compruebe los datos introducidos.</translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation>No hay token para este servidor. Añada uno para iniciar sesión.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation>No se puede acceder al servidor. Compruebe la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>El servidor no respondió a tiempo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation>El certificado del servidor no es de confianza, así que no se envió nada. Compruebe la dirección o añada al perfil el archivo de CA de su organización.</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation>El servidor redirige a otro lugar. Las redirecciones no se siguen, para que el token no salga de aquí: compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation>El servidor no aceptó la solicitud. Compruebe el ID de usuario.</translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation>El servidor rechazó el token. Puede haber caducado o haber sido revocado: reemplácelo.</translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation>El servidor no conoce a este usuario. Compruebe el ID de usuario y el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Ask its administrator.</source>
        <translation>El proxy rechazó la conexión. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The server had an internal error. Try again in a moment.</source>
        <translation>El servidor tuvo un error interno. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>El proxy dice: %1</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credit limit blocks this request. Check the account&apos;s billing, or use another token.</source>
        <translation>El límite del plan o del crédito de la cuenta bloquea esta solicitud. Compruebe la facturación de la cuenta o use otro token.</translation>
    </message>
    <message>
        <source>This token isn&apos;t allowed to read these connections. Check its permissions, IP allowlist and workspace, or use another token.</source>
        <translation>Este token no tiene permiso para leer estas conexiones. Compruebe sus permisos, su lista de IP permitidas y el espacio de trabajo, o use otro token.</translation>
    </message>
    <message>
        <source>The server is busy and asked to wait. Try again in a moment.</source>
        <translation>El servidor está ocupado y pide esperar. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The response ended too early and was discarded. Try again.</source>
        <translation>La respuesta terminó antes de tiempo y se descartó. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response. Check the server address.</source>
        <translation>El servidor envió una respuesta inesperada. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The response is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>La respuesta no es JSON. Puede haber respondido un proxy o una página de inicio de sesión: compruebe la red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The response is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation>La respuesta no es una lista de conexiones. Compruebe que la dirección sea la de un servidor Mielto.</translation>
    </message>
    <message>
        <source>The response is larger than 64 MiB and was not read. Ask the server&apos;s administrator.</source>
        <translation>La respuesta supera los 64 MiB y no se leyó. Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>Intento: %1</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not UTF-8. Rename the file, or name it in UTF-8.</source>
        <translation>«%1» no es UTF-8. Cambie el nombre del archivo o indíquelo en UTF-8.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenida por un error</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 de %2 usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>La lectura de la auditoría de %Ln usuario tardó %1. Sus filas no se guardan.</numerusform>
            <numerusform>La lectura de la auditoría de %Ln usuarios tardó %1. Sus filas no se guardan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>E&amp;xcluir este valor</translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation>Mostrar todas con esta c&amp;redencial</translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>Abrir este &amp;usuario en otra pestaña</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar c&amp;elda</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The status is error.</source>
        <translation>El estado es «Error».</translation>
    </message>
    <message>
        <source>Ask the owner to reconnect.</source>
        <translation>Pida al propietario que vuelva a conectar.</translation>
    </message>
    <message>
        <source>The status is expired.</source>
        <translation>El estado es «Caducada».</translation>
    </message>
    <message>
        <source>Ask the owner to sign in again.</source>
        <translation>Pida al propietario que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The status is error, unchanged for a long time.</source>
        <translation>El estado es «Error», sin cambios desde hace mucho tiempo.</translation>
    </message>
    <message>
        <source>Fix the connection or delete it.</source>
        <translation>Repare la conexión o elimínela.</translation>
    </message>
    <message>
        <source>The status is expired, unchanged for a long time.</source>
        <translation>El estado es «Caducada», sin cambios desde hace mucho tiempo.</translation>
    </message>
    <message>
        <source>Renew the connection or delete it.</source>
        <translation>Renueve la conexión o elimínela.</translation>
    </message>
    <message>
        <source>The status is testing, unchanged for a long time.</source>
        <translation>El estado es «En pruebas», sin cambios desde hace mucho tiempo.</translation>
    </message>
    <message>
        <source>The test may be stuck: test the connection again.</source>
        <translation>Puede que la prueba se haya quedado bloqueada: pruebe de nuevo la conexión.</translation>
    </message>
    <message>
        <source>The status is inactive, unchanged for a long time.</source>
        <translation>El estado es «Inactiva», sin cambios desde hace mucho tiempo.</translation>
    </message>
    <message>
        <source>Delete the connection if nobody needs it.</source>
        <translation>Elimine la conexión si nadie la necesita.</translation>
    </message>
    <message>
        <source>A user has several active connections to one integration in one workspace.</source>
        <translation>Un usuario tiene varias conexiones activas a una misma integración en un mismo espacio de trabajo.</translation>
    </message>
    <message>
        <source>Ask the owner which one is in use.</source>
        <translation>Pregunte al propietario cuál se usa.</translation>
    </message>
    <message>
        <source>Several users share one credential.</source>
        <translation>Varios usuarios comparten una credencial.</translation>
    </message>
    <message>
        <source>Give each user a credential of their own.</source>
        <translation>Dé a cada usuario una credencial propia.</translation>
    </message>
    <message>
        <source>The workspace is not the one that was asked for.</source>
        <translation>El espacio de trabajo no es el que se pidió.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>Informe al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server returns a secret-looking config value in plain text.</source>
        <translation>El servidor devuelve en texto plano un valor de la configuración que parece secreto.</translation>
    </message>
    <message>
        <source>Move the secret to a credential, then replace it.</source>
        <translation>Mueva el secreto a una credencial y después reemplácelo.</translation>
    </message>
    <message>
        <source>A time is invalid or in the future, or the update is before the creation.</source>
        <translation>Una hora no es válida o está en el futuro, o la actualización es anterior a la creación.</translation>
    </message>
    <message>
        <source>Check the clock of the system that wrote it.</source>
        <translation>Compruebe el reloj del sistema que la escribió.</translation>
    </message>
    <message>
        <source>Fields are missing or have an unexpected type.</source>
        <translation>Faltan campos o tienen un tipo inesperado.</translation>
    </message>
    <message>
        <source>Unchanged for a very long time, whatever the status.</source>
        <translation>Sin cambios desde hace muchísimo tiempo, sea cual sea el estado.</translation>
    </message>
    <message>
        <source>Ask the owner whether it is still needed.</source>
        <translation>Pregunte al propietario si todavía se necesita.</translation>
    </message>
    <message>
        <source>Somebody else than the owner created it.</source>
        <translation>La creó alguien que no es el propietario.</translation>
    </message>
    <message>
        <source>Check that this was intended.</source>
        <translation>Compruebe que fuera intencionado.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>No tiene propietario.</translation>
    </message>
    <message>
        <source>Find out who is responsible for it.</source>
        <translation>Averigüe quién es el responsable.</translation>
    </message>
    <message>
        <source>The status or type is one that the API does not document.</source>
        <translation>El estado o el tipo no figura en la documentación de la API.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>secret-looking values are masked in this file</source>
        <translation>los valores que parecen secretos están enmascarados en este archivo</translation>
    </message>
    <message>
        <source>no workspace was asked for</source>
        <translation>no se pidió ningún espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no check “%1”. “check --demo” lists all.</source>
        <translation>No existe la comprobación «%1». «check --demo» las muestra todas.</translation>
    </message>
    <message>
        <source>--check needs at least one check.</source>
        <translation>--check necesita al menos una comprobación.</translation>
    </message>
    <message>
        <source>The check “%1” has no age.</source>
        <translation>La comprobación «%1» no tiene antigüedad.</translation>
    </message>
    <message>
        <source>--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w).</source>
        <translation>--older-than admite CHECK=AGE, como error-long=30d (unidades m, h, d, w).</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use table, json or csv.</source>
        <translation>Aquí no existe el formato «%1». Use table, json o csv.</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation>--columns se usa con tabla, CSV o XLSX: JSON es el texto propio del servidor.</translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation>El servidor no tiene el estado «%1». Consulte «list --help».</translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation>El servidor no tiene el tipo «%1». Consulte «list --help».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>%Ln usuario indicado más de una vez se leyó una sola vez.</numerusform>
            <numerusform>%Ln usuarios indicados más de una vez se leyeron una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>--output would replace the file of --%1. Name another one.</source>
        <translation>--output reemplazaría el archivo de --%1. Indique otro.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>--users-column goes with --users-file.</source>
        <translation>--users-column se usa con --users-file.</translation>
    </message>
    <message>
        <source>There is no user ID in it.</source>
        <translation>No contiene ningún ID de usuario.</translation>
    </message>
    <message>
        <source>--columns needs at least one column.</source>
        <translation>--columns necesita al menos una columna.</translation>
    </message>
    <message>
        <source>Give one or more user IDs.</source>
        <translation>Indique uno o más ID de usuario.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.</source>
        <translation>«%1» no termina en .csv, .xlsx, .json, .ndjson ni .html: indique --format.</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json, ndjson or html.</source>
        <translation>Aquí no existe el formato «%1». Use csv, xlsx, json, ndjson o html.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.</source>
        <translation>No existe el formato «%1». Use table, csv, xlsx, json, ndjson o html.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>No existe la columna «%1». Columnas: %2.</translation>
    </message>
    <message>
        <source>--where “%1”: %2</source>
        <translation>--where «%1»: %2</translation>
    </message>
</context>
<context>
    <name>CliTarget</name>
    <message>
        <source>--demo cannot be used with --%1. Leave one of them out.</source>
        <translation>--demo no se puede usar con --%1. Omita una de las dos.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>No existe el perfil «%1». Consulte «profile list».</translation>
    </message>
    <message>
        <source>Others on this computer can see the password in --proxy. Put the proxy in https_proxy instead.</source>
        <translation>Otras personas en este equipo pueden ver la contraseña en --proxy. Indique el proxy en https_proxy en su lugar.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation>Mostrar las conexiones de usuarios</translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation>Escribir las conexiones de usuarios en un solo archivo</translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation>Contar las conexiones de usuarios por estado y tipo</translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation>El token del llavero; «set» lo lee de una pregunta oculta o de la entrada estándar</translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation>Los perfiles, que la ventana también usa</translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation>Ejecutar el servidor de ejemplo hasta interrumpirlo; su primera línea es «URL TOKEN»</translation>
    </message>
    <message>
        <source>Print the help of all commands, or of one</source>
        <translation>Mostrar la ayuda de todos los comandos o de uno</translation>
    </message>
    <message>
        <source>Show what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation>Mostrar en qué difieren dos exportaciones NDJSON o JSON, como text, csv o json</translation>
    </message>
    <message>
        <source>Check a file against its manifest</source>
        <translation>Comprobar un archivo con su manifiesto</translation>
    </message>
    <message>
        <source>Write a report to look at: what is broken, by user and check</source>
        <translation>Escribir un informe para consultar: qué falla, por usuario y comprobación</translation>
    </message>
    <message>
        <source>Run named checks on the connections of users, or of a file</source>
        <translation>Ejecutar comprobaciones con nombre sobre las conexiones de usuarios o de un archivo</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation>%1 respondió en %2 ms y aceptó el token.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation>%1 respondió en %2 ms y aceptó el token, pero no conoce a este usuario.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>La línea %1 no es JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>La línea %1 no es UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation>La línea %1 tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation>La línea %1 es JSON, pero no una conexión.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation>El archivo termina en mitad de la línea %1.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>%Ln usuario de «%1» no se pidió en «%2».</numerusform>
            <numerusform>%Ln usuarios de «%1» no se pidieron en «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation>Proceden de servidores distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation>Proceden de espacios de trabajo distintos.</translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation>Se leyeron con filtros distintos.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation>%1 añadidas, %2 eliminadas, %3 modificadas, %4 sin cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>%Ln valor enmascarado no se comparó.</numerusform>
            <numerusform>%Ln valores enmascarados no se compararon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>%Ln fila de «%1» repite el ID de una fila anterior; se comparó en orden.</numerusform>
            <numerusform>%Ln filas de «%1» repiten el ID de una fila anterior; se compararon en orden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>Usuario solicitado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation>Introduzca un ID de usuario.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation>«.» y «..» no se pueden pedir: cambiarían la dirección. Compruebe el ID de usuario.</translation>
    </message>
    <message>
        <source>The user ID contains control characters or is too long. Copy it again without line breaks.</source>
        <translation>El ID de usuario contiene caracteres de control o es demasiado largo. Cópielo de nuevo, sin saltos de línea.</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation>las conexiones cargadas en la ventana</translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation>las conexiones mostradas en la ventana</translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation>las conexiones seleccionadas en la ventana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>Limitado a</translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation>Usuarios: ID, veredicto, filas en el archivo, total en el servidor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation>Conexiones exportadas por %1 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation>los valores que parecen secretos se enmascaran como ***</translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation>incluidos: guarde esta carpeta donde solo pueda verla quien deba hacerlo</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Celdas recortadas</translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation>%1, más largas de lo que permite un libro; cada una termina con una marca</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation>Para comprobar que el archivo no ha cambiado, ejecute en esta carpeta:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>connections read from the server for this file</source>
        <translation>conexiones leídas del servidor para este archivo</translation>
    </message>
    <message>
        <source>this name can&apos;t be used; choose another one.</source>
        <translation>este nombre no se puede usar; elija otro.</translation>
    </message>
    <message>
        <source>a file or folder with this name exists; choose another name.</source>
        <translation>ya existe un archivo o una carpeta con este nombre; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation>No hay ningún usuario cuyas conexiones se puedan guardar.</translation>
    </message>
    <message>
        <source>“%1” was written, but its manifest was not. %2</source>
        <translation>Se escribió «%1», pero no su manifiesto. %2</translation>
    </message>
    <message>
        <source>the file there is not a manifest of this program; choose another name.</source>
        <translation>el archivo que hay allí no es un manifiesto de este programa; elija otro nombre.</translation>
    </message>
    <message>
        <source>these connections come from it; choose another name.</source>
        <translation>estas conexiones proceden de ese archivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>the old one cannot be removed.</source>
        <translation>no se puede quitar el anterior.</translation>
    </message>
    <message>
        <source>A manifest is written next to a file: give a file name instead of “-”.</source>
        <translation>Un manifiesto se escribe junto a un archivo: indique un nombre de archivo en lugar de «-».</translation>
    </message>
    <message>
        <source>An evidence pack is a folder. Give “%1” a name without a file extension.</source>
        <translation>Un paquete de evidencias es una carpeta. Dé a «%1» un nombre sin extensión de archivo.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>%Ln fila, colocando el archivo en su lugar…</numerusform>
            <numerusform>%Ln filas, colocando el archivo en su lugar…</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation>La exportación a «%1» se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>«%1» no se guardó. %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>«%1» guardado: %Ln fila, %2.</numerusform>
            <numerusform>«%1» guardado: %Ln filas, %2.</numerusform>
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
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>Usuario solicitado</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>Name a path in the config: has:config.region.</source>
        <translation>Indique una ruta de la configuración: has:config.region.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>No existe la comprobación «%1».</translation>
    </message>
    <message>
        <source>Give an age (&gt;30d, &lt;12h) or a day (2026-01-31, &lt;2026-01-31).</source>
        <translation>Indique una antigüedad (&gt;30d, &lt;12h) o un día (2026-01-31, &lt;2026-01-31).</translation>
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
        <translation>CSV para Excel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON, un documento</translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation>NDJSON, que se puede reabrir aquí</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>Conexiones de %1</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>Conexiones de %Ln usuario</numerusform>
            <numerusform>Conexiones de %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: no connections are missing.</source>
        <translation>Completo: no falta ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>no se pudo abrir en %Ln segundo</numerusform>
            <numerusform>no se pudo abrir en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>supera %1</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>Se conserva como «%1».</translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation>En su lugar se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation>En su lugar se usa su copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>No se puede leer la copia de seguridad «%1».</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>El archivo tal como estaba se conserva como «%1».</translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation>Faltaba «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>its folder cannot be created (%1).</source>
        <translation>no se puede crear su carpeta (%1).</translation>
    </message>
    <message>
        <source>another program is changing it. Try again.</source>
        <translation>otro programa lo está modificando. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It could not be backed up; copy it before you go on.</source>
        <translation>No se pudo hacer una copia de seguridad; copie el archivo antes de continuar.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write in its folder. Check its permissions.</source>
        <translation>no tiene permiso para escribir en su carpeta. Compruebe los permisos.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; settings that this version knows are used.</source>
        <translation>«%1» se escribió con una versión más reciente; se usan los ajustes que esta versión conoce.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation>No hay token para este servidor en el llavero; añada uno.</translation>
    </message>
    <message>
        <source>Your keychain is locked; unlock it and try again.</source>
        <translation>Su llavero está bloqueado; desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain refused; allow Mielto Connections to use it and try again.</source>
        <translation>El llavero se negó; permita que Mielto Connections lo use y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>No hay servicio de llavero (GNOME Keyring, KWallet) en esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer; try again.</source>
        <translation>El llavero no responde; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The token was not saved, because the keychain gave back something else; try again.</source>
        <translation>El token no se guardó, porque el llavero devolvió otra cosa; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain failed; try again.</source>
        <translation>El llavero falló; vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server keeps returning its first page, so the rest can&apos;t be read. Ask the server&apos;s administrator.</source>
        <translation>El servidor devuelve una y otra vez su primera página, así que no se puede leer el resto. Consulte al administrador del servidor.</translation>
    </message>
</context>
<context>
    <name>ListResult</name>
    <message>
        <source>The server reports %1 connections but returned %2.</source>
        <translation>El servidor indica %1 conexiones, pero devolvió %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 connections were read.</source>
        <translation>Solo se leyeron %1 de %2 conexiones.</translation>
    </message>
    <message>
        <source>The list changed each time it was read, so rows may be missing. Try again later.</source>
        <translation>La lista cambió cada vez que se leyó, así que pueden faltar filas. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another status or type: the server seems to ignore the filter.</source>
        <translation>%1 de %2 filas tienen otro estado o tipo: parece que el servidor no tiene en cuenta el filtro.</translation>
    </message>
    <message>
        <source>The server did not report a total, so these may not be all connections.</source>
        <translation>El servidor no indicó el total, así que puede que no estén todas las conexiones.</translation>
    </message>
    <message>
        <source>The server reports %1 connections but returned only %2.</source>
        <translation>El servidor indica %1 conexiones, pero solo devolvió %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have missing or unexpected values.</source>
        <translation>%1 de %2 filas tienen valores que faltan o son inesperados.</translation>
    </message>
    <message>
        <source>The list was not read completely.</source>
        <translation>La lista no se leyó por completo.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation>El manifiesto está dañado: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation>El manifiesto se escribió con otra versión de este programa: verifique el archivo con ella.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation>El manifiesto está dañado: su «%1» falta o es incorrecto.</translation>
    </message>
    <message>
        <source>No manifest found next to this file, so it can&apos;t be verified.</source>
        <translation>No hay ningún manifiesto junto a este archivo, así que no se puede verificar.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation>Servidor, espacio de trabajo y token de este perfil</translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation>Dirección del servidor (predeterminada: https://api.mielto.com)</translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation>Espacio de trabajo que se pide</translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation>Usar los datos de ejemplo integrados</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation>Permitir HTTP sin cifrar a este equipo</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation>Confiar también en estos certificados (PEM)</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation>Para una página entera, de 1 a 600 (predeterminado: 60)</translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation>Tras el primer intento, de 0 a 10 (predeterminado: 2)</translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation>Solicitudes a la vez, de 1 a 6 (predeterminado: 4)</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>No mostrar el progreso</translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation>Registrar cada solicitud en el error estándar</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation>Solo este estado: active, inactive, testing, error, expired; repetible</translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation>Solo este tipo: connectors, mcp, tool, model, custom, storage, api; repetible</translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation>Columnas de una tabla, CSV o XLSX, en este orden; también requested_user</translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation>No enmascarar los valores que parecen secretos</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation>Empezar el CSV con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>El archivo que se escribe; - es la salida estándar</translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation>Escribir una carpeta FILE con los datos, el manifiesto y un resumen</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation>none, red, orange, yellow, green, blue, purple o gray</translation>
    </message>
    <message>
        <source>Read the token from a file that only you can write, or a pipe</source>
        <translation>Leer el token de un archivo en el que solo usted pueda escribir o de una tubería</translation>
    </message>
    <message>
        <source>More users: one ID a line, or a table with a column of IDs; - is standard input</source>
        <translation>Más usuarios: un ID por línea, o una tabla con una columna de ID; - es la entrada estándar</translation>
    </message>
    <message>
        <source>The column of the IDs (default: requested_user, user_id, user or id)</source>
        <translation>La columna de los ID (predeterminada: requested_user, user_id, user o id)</translation>
    </message>
    <message>
        <source>Print only errors</source>
        <translation>Mostrar solo los errores</translation>
    </message>
    <message>
        <source>Output format (default: the first)</source>
        <translation>Formato de salida (predeterminado: el primero)</translation>
    </message>
    <message>
        <source>At most N rows of each user</source>
        <translation>Como máximo N filas por usuario</translation>
    </message>
    <message>
        <source>Do not protect CSV cells against formulas</source>
        <translation>No proteger las celdas CSV contra fórmulas</translation>
    </message>
    <message>
        <source>Keep what could be read, even if incomplete</source>
        <translation>Conservar lo que se pudo leer, aunque esté incompleto</translation>
    </message>
    <message>
        <source>Also write FILE.manifest.json (SHA-256, filters, completeness)</source>
        <translation>Escribir también FILE.manifest.json (SHA-256, filtros, completitud)</translation>
    </message>
    <message>
        <source>Output format (default: from FILE&apos;s extension)</source>
        <translation>Formato de salida (predeterminado: según la extensión de FILE)</translation>
    </message>
    <message>
        <source>Of what was read, only rows that match, such as “status:error updated:&gt;30d”</source>
        <translation>De lo leído, solo las filas que coincidan, como «status:error updated:&gt;30d»</translation>
    </message>
    <message>
        <source>Run these checks (default: all)</source>
        <translation>Ejecutar estas comprobaciones (predeterminado: todas)</translation>
    </message>
    <message>
        <source>End with 9 if one of these checks finds something (default: all problems)</source>
        <translation>Terminar con 9 si una de estas comprobaciones encuentra algo (predeterminado: todos los problemas)</translation>
    </message>
    <message>
        <source>From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable</source>
        <translation>A partir de qué antigüedad encuentra algo una comprobación: 30m, 12h, 7d, 2w; repetible</translation>
    </message>
    <message>
        <source>Check an NDJSON or JSON export instead of the server</source>
        <translation>Comprobar una exportación NDJSON o JSON en lugar del servidor</translation>
    </message>
</context>
<context>
    <name>PageRequest</name>
    <message>
        <source>The response headers are larger than 256 KiB and were not read. Ask the server&apos;s administrator.</source>
        <translation>Los encabezados de la respuesta superan los 256 KiB y no se leyeron. Consulte al administrador del servidor.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>Introduzca un nombre para el perfil.</translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation>El nombre del perfil supera los 100 caracteres; elija uno más corto.</translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a space; remove it.</source>
        <translation>El nombre del perfil empieza o termina con un espacio; quítelo.</translation>
    </message>
    <message>
        <source>The profile&apos;s name contains line breaks or control characters; remove them.</source>
        <translation>El nombre del perfil contiene saltos de línea o caracteres de control; quítelos.</translation>
    </message>
    <message>
        <source>The workspace ID is longer than 255 characters; check it.</source>
        <translation>El ID del espacio de trabajo supera los 255 caracteres; compruébelo.</translation>
    </message>
    <message>
        <source>The workspace ID contains spaces or non-ASCII characters; check it.</source>
        <translation>El ID del espacio de trabajo contiene espacios o caracteres no ASCII; compruébelo.</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
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
        <translation>Al servidor se accede por HTTP sin cifrar; permítalo en el perfil o use https://.</translation>
    </message>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation>Algunos perfiles de «%1» no se pueden usar y se omiten.</translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation>Hay demasiados perfiles; quite uno primero.</translation>
    </message>
    <message>
        <source>A profile with this name exists; choose another name.</source>
        <translation>Ya existe un perfil con este nombre; elija otro nombre.</translation>
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
        <translation>quedan aprox. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>%Ln usuario por segundo</numerusform>
            <numerusform>%Ln usuarios por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln fila por segundo</numerusform>
            <numerusform>%Ln filas por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 de %2 usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 de %Ln fila</numerusform>
            <numerusform>%1 de %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>retrying in %L1 s</source>
        <translation>nuevo intento en %L1 s</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Proxies with https:// are not supported. Use one with http:// or socks5://.</source>
        <translation>No se admiten proxies con https://. Use uno con http:// o socks5://.</translation>
    </message>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>La dirección de un proxy es como http://proxy.example.com:8080 o socks5://localhost:1080.</translation>
    </message>
</context>
<context>
    <name>ProxyError</name>
    <message>
        <source>%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy such as cntlm.</source>
        <translation>%1: este proxy pide autenticación %2, que no se admite. Use un proxy local como cntlm.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the name and password. Check them, or ask its administrator.</source>
        <translation>El proxy %1 rechazó el nombre de usuario y la contraseña. Compruébelos o consulte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. Add them to its address, or sign in.</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña. Añádalos a su dirección o inicie sesión.</translation>
    </message>
    <message>
        <source>Cannot resolve the proxy %1. Check its address and the network.</source>
        <translation>No se puede resolver el proxy %1. Compruebe su dirección y la red.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections. Check its address and port, and whether it runs.</source>
        <translation>El proxy %1 rechaza las conexiones. Compruebe su dirección y su puerto, y si está en marcha.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Ask its administrator whether this server may be reached.</source>
        <translation>El proxy %1 cerró la conexión. Pregunte a su administrador si se permite acceder a este servidor.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server in time. Try again in a moment.</source>
        <translation>El proxy %1 no se conectó al servidor a tiempo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used. Check its address and the network.</source>
        <translation>El proxy %1 no se puede usar. Compruebe su dirección y la red.</translation>
    </message>
    <message>
        <source>The proxy %1 does not connect to the server (%2). Ask its administrator whether this server may be reached.</source>
        <translation>El proxy %1 no se conecta al servidor (%2). Pregunte a su administrador si se permite acceder a este servidor.</translation>
    </message>
    <message>
        <source>%1 does not respond like a proxy. Check the proxy&apos;s address and port.</source>
        <translation>%1 no responde como un proxy. Compruebe la dirección y el puerto del proxy.</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dentro de %Ln minuto</numerusform>
            <numerusform>dentro de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dentro de %Ln hora</numerusform>
            <numerusform>dentro de %Ln horas</numerusform>
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
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dentro de %Ln año</numerusform>
            <numerusform>dentro de %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %Ln año</numerusform>
            <numerusform>sin cambios desde hace %Ln años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dentro de %Ln mes</numerusform>
            <numerusform>dentro de %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %Ln mes</numerusform>
            <numerusform>sin cambios desde hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %Ln día</numerusform>
            <numerusform>sin cambios desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %Ln hora</numerusform>
            <numerusform>sin cambios desde hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>sin cambios desde hace %Ln minuto</numerusform>
            <numerusform>sin cambios desde hace %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation>El servidor redirige a otra ruta suya. Las redirecciones no se siguen: corrija la ruta en la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation>El servidor redirige a %1. Las redirecciones no se siguen, para que el token no salga de aquí: si confía en esa dirección, úsela como dirección del servidor.</translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation>No hay ningún servicio Mielto en esta dirección. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation>El certificado del servidor no es válido hoy, así que no se envió nada. Compruebe el reloj de este equipo y, después, consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation>No se puede resolver %1. Compruebe la dirección del servidor y la red.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation>%1 rechaza las conexiones. Compruebe la dirección y el puerto, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation>(fallo en el byte %1) %2</translation>
    </message>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: enter %1 as the server address.</source>
        <translation>El servidor redirige a otra ruta suya. Las redirecciones no se siguen: introduzca %1 como dirección del servidor.</translation>
    </message>
    <message>
        <source>The server redirects to the same path with or without a “/” at its end. The server address %1 is right, and no other would help: ask the server&apos;s administrator to answer there without a redirect.</source>
        <translation>El servidor redirige a la misma ruta con o sin «/» al final. La dirección del servidor %1 es correcta y ninguna otra serviría: pida al administrador del servidor que responda allí sin redirección.</translation>
    </message>
    <message>
        <source>No such user, or the server does not accept an ID with “/”. Check the user ID.</source>
        <translation>No existe ese usuario o el servidor no acepta un ID con «/». Compruebe el ID de usuario.</translation>
    </message>
    <message>
        <source>The server does not know this user, or the address is not that of a Mielto server. Check both.</source>
        <translation>El servidor no conoce a este usuario o la dirección no es la de un servidor Mielto. Compruebe ambas cosas.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (%2). Try again then.</source>
        <translation>El servidor pide esperar %1 s (%2). Vuelva a intentarlo entonces.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 min (%2). Try again then.</source>
        <translation>El servidor pide esperar %1 min (%2). Vuelva a intentarlo entonces.</translation>
    </message>
    <message>
        <source>The server refuses this page as too large (413). Ask the server&apos;s administrator.</source>
        <translation>El servidor rechaza esta página por ser demasiado grande (413). Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server does not accept this number of rows per page (422). Ask the server&apos;s administrator.</source>
        <translation>El servidor no acepta este número de filas por página (422). Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server had an internal error (%1). Try again in a moment.</source>
        <translation>El servidor tuvo un error interno (%1). Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may offer old versions of TLS only: ask its administrator.</source>
        <translation>No se pudo establecer una conexión segura (TLS) con %1, así que no se envió nada. Puede que el servidor solo ofrezca versiones antiguas de TLS: consulte a su administrador.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a response. Try again in a moment.</source>
        <translation>%1 cerró la conexión sin responder. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>%1 does not respond like a web server. Check the address and port.</source>
        <translation>%1 no responde como un servidor web. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The response could not be decompressed and was discarded. Try again, or ask the server&apos;s administrator.</source>
        <translation>La respuesta no se pudo descomprimir y se descartó. Vuelva a intentarlo o consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server sent an empty response. Check the server address.</source>
        <translation>El servidor envió una respuesta vacía. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The response is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>La respuesta no es JSON (%1). Puede haber respondido un proxy o una página de inicio de sesión: compruebe la red y la dirección del servidor.</translation>
    </message>
    <message>
        <source>The response gives contradicting lengths and was discarded.</source>
        <translation>La respuesta indica longitudes contradictorias y se descartó.</translation>
    </message>
    <message>
        <source>The response is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation>La respuesta tiene más de 256 niveles anidados y se rechazó. Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The response is not valid UTF-8 and was discarded. Ask the server&apos;s administrator.</source>
        <translation>La respuesta no es UTF-8 válido y se descartó. Consulte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server sent an unexpected status (%1). Check the server address.</source>
        <translation>El servidor envió un estado inesperado (%1). Compruebe la dirección del servidor.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Connections by status</source>
        <translation>Conexiones por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Most broken integrations</source>
        <translation>Integraciones con más fallos</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Most broken users</source>
        <translation>Usuarios con más fallos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Users and integrations: the first %1 of %2 users</source>
        <translation>Usuarios e integraciones: los primeros %1 de %2 usuarios</translation>
    </message>
    <message>
        <source>Users and integrations</source>
        <translation>Usuarios e integraciones</translation>
    </message>
    <message>
        <source>Where these rows come from</source>
        <translation>De dónde proceden estas filas</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>The proxy address in the settings is not valid. Correct it.</source>
        <translation>La dirección del proxy en los ajustes no es válida. Corríjala.</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds at most %1 rows: choose CSV or NDJSON.</source>
        <translation>Un libro admite %1 filas como máximo: elija CSV o NDJSON.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation>el disco está lleno; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation>el archivo sería mayor de lo que permite este disco o cuenta; elija otra carpeta.</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation>el disco es de solo lectura; elija otra carpeta.</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation>su carpeta no existe; elija otra.</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation>el nombre es demasiado largo; elija uno más corto.</translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation>el sistema indica «%1»; vuelva a intentarlo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>«%1» no se guardó: %2</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation>«%1» se escribió, pero el disco no lo confirmó: %2</translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation>es el nombre de una carpeta; añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation>es un enlace a «%1»; indique el archivo real.</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation>es un dispositivo o una tubería, no un archivo; elija otro nombre.</translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation>el archivo que hay allí es de solo lectura; elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation>La carpeta de archivos temporales, «%1», no se puede usar: %2</translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation>el disco conservó %1 de %2 bytes; elija otra carpeta.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write there; choose another folder.</source>
        <translation>no tiene permiso para escribir allí; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Nothing was saved: this file name can&apos;t be used; choose another one.</source>
        <translation>No se guardó nada: este nombre de archivo no se puede usar; elija otro.</translation>
    </message>
    <message>
        <source>a folder with this name exists; choose another name.</source>
        <translation>ya existe una carpeta con este nombre; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>Can&apos;t start the sample server: no local port could be opened. Check this computer&apos;s firewall and try again.</source>
        <translation>No se puede iniciar el servidor de ejemplo: no se pudo abrir ningún puerto local. Compruebe el cortafuegos de este equipo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>SecretDialogs</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. They are stored in your system keychain and sent only to this proxy.</source>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña. Se guardan en el llavero de su sistema y se envían solo a este proxy.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>Stored in your system keychain; sent only to %1.</source>
        <translation>Se guarda en el llavero de su sistema; se envía solo a %1.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation>Introduzca la dirección del servidor, por ejemplo https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation>La dirección del servidor es demasiado larga; introduzca solo esquema, host y ruta.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>La dirección del servidor debe empezar por https://.</translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation>La dirección del servidor debe terminar antes de «?» y «#»; quite lo que sigue.</translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation>Esto no es una dirección de servidor; introduzca una como https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>El puerto debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation>HTTP sin cifrar mostraría su token a la red; use https://.</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation>HTTP sin cifrar a este equipo debe permitirse antes, en el perfil o con --allow-http; o use https://.</translation>
    </message>
    <message>
        <source>The server address contains spaces or other characters that are not allowed; remove them.</source>
        <translation>La dirección del servidor contiene espacios u otros caracteres no permitidos; quítelos.</translation>
    </message>
    <message>
        <source>A server address must not contain a user name or password; remove everything up to the “@”.</source>
        <translation>La dirección de un servidor no debe contener nombre de usuario ni contraseña; quite todo hasta la «@».</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation>Algunos ajustes de «%1» no se entendieron; se usan sus valores predeterminados.</translation>
    </message>
    <message>
        <source>A proxy address must not contain a user name or password; remove them.</source>
        <translation>La dirección de un proxy no debe contener nombre de usuario ni contraseña; quítelos.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>%Ln conexión de %1, %2.</numerusform>
            <numerusform>%Ln conexiones de %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>%Ln conexión, %1.</numerusform>
            <numerusform>%Ln conexiones, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation>Leído de %1, %2.</translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation>Leído de %1, espacio de trabajo %2, %3.</translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation>Solo el estado: %1.</translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation>Solo el tipo: %1.</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>Solo filas con «%1».</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>Solo: %1.</translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation>Los valores que parecen secretos están enmascarados.</translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation>Los valores que parecen secretos están incluidos: guárdelo en lugar seguro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>A %Ln conexión le falta un campo o tiene uno de tipo incorrecto.</numerusform>
            <numerusform>A %Ln conexiones les falta un campo o tienen uno de tipo incorrecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation>«%1» no está completo: %2.</translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation>No está probado que «%1» esté completo. %2</translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation>«%1» no está completo. %2</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>El archivo cambió después de escribirse su manifiesto.</translation>
    </message>
    <message>
        <source>“%1” is damaged at byte %2, so it was not opened. %3</source>
        <translation>«%1» está dañado en el byte %2, por eso no se abrió. %3</translation>
    </message>
    <message>
        <source>“%1” contains no connections. %2 Open an NDJSON or JSON export.</source>
        <translation>«%1» no contiene ninguna conexión. %2 Abra una exportación NDJSON o JSON.</translation>
    </message>
    <message>
        <source>It says that there are %1 connections, but has %2.</source>
        <translation>Dice que hay %1 conexiones, pero contiene %2.</translation>
    </message>
    <message>
        <source>“%1” is not complete: it has %2 of the %3 rows of its manifest.</source>
        <translation>«%1» no está completo: contiene %2 de las %3 filas de su manifiesto.</translation>
    </message>
    <message>
        <source>“%1” is empty: it contains no connections.</source>
        <translation>«%1» está vacío: no contiene ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: the output is incomplete.</source>
        <translation>No se puede escribir en la salida estándar: la salida está incompleta.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation>Abrir los datos de ejemplo integrados.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>Abrir este perfil.</translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation>Dirección del servidor, en lugar de un perfil.</translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation>Espacio de trabajo que se pide.</translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation>Cargar las conexiones de este usuario.</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>Solo este estado.</translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation>Solo este tipo de integración.</translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation>Volver a abrir una exportación; repetible.</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation>Confiar también en estos certificados (PEM).</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation>Permitir HTTP sin cifrar a este equipo.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation>Un enlace mielto-connections://.</translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation>Indique un solo enlace.</translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation>Un enlace no se puede usar con --%1.</translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation>--demo no se puede usar con --server ni --profile.</translation>
    </message>
    <message>
        <source>There is no display. Use mielto-connections-cli in a terminal.</source>
        <translation>No hay pantalla. Use mielto-connections-cli en una terminal.</translation>
    </message>
    <message>
        <source>The server has no such status or type.</source>
        <translation>El servidor no tiene ese estado o tipo.</translation>
    </message>
    <message>
        <source>Mielto Connections can&apos;t open this link.</source>
        <translation>Mielto Connections no puede abrir este enlace.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>%Ln fila leída antes</numerusform>
            <numerusform>%Ln filas leídas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>%Ln cargada, total desconocido</numerusform>
            <numerusform>%Ln cargadas, total desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1 de %2 cargadas</translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation>cambió durante la lectura: leyendo de nuevo (%1 de %2)</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>more to load</source>
        <translation>hay más por cargar</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenida por un error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>The server asked to wait %1 s (%2)</source>
        <translation>El servidor pidió esperar %1 s (%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server busy, %2)</source>
        <translation>Nuevo intento en %1 s (servidor ocupado, %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server error %2)</source>
        <translation>Nuevo intento en %1 s (error del servidor %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (no answer in time)</source>
        <translation>Nuevo intento en %1 s (sin respuesta a tiempo)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (connection failed)</source>
        <translation>Nuevo intento en %1 s (falló la conexión)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln cargada</numerusform>
            <numerusform>%Ln cargadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsConfiguration</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Check the file.</source>
        <translation>El archivo de CA %1 no se puede leer o no contiene ningún certificado en formato PEM. Compruebe el archivo.</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This text contains no token; paste the whole token.</source>
        <translation>Este texto no contiene ningún token; pegue el token entero.</translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste only the token.</source>
        <translation>Es demasiado largo para un token (más de 16.384 caracteres); pegue solo el token.</translation>
    </message>
    <message>
        <source>The token contains spaces or line breaks; paste only the token, in one piece.</source>
        <translation>El token contiene espacios o saltos de línea; pegue solo el token, de una pieza.</translation>
    </message>
    <message>
        <source>The token contains characters that tokens can&apos;t have, perhaps invisible ones; copy it again from its source.</source>
        <translation>El token contiene caracteres que un token no admite, quizá invisibles; cópielo de nuevo desde su origen.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo de token «%1»: %2.</translation>
    </message>
    <message>
        <source>Others can read the token file “%1”.</source>
        <translation>Otros pueden leer el archivo de token «%1».</translation>
    </message>
    <message>
        <source>The environment variable MIELTO_TOKEN can&apos;t be used. %1</source>
        <translation>La variable de entorno MIELTO_TOKEN no se puede usar. %1</translation>
    </message>
    <message>
        <source>Others can write to the token file “%1”; restrict it with chmod 600.</source>
        <translation>Otros pueden escribir en el archivo de token «%1»; restrinja el acceso con chmod 600.</translation>
    </message>
    <message>
        <source>The token file “%1” can&apos;t be used. %2</source>
        <translation>El archivo de token «%1» no se puede usar. %2</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation>«%1» no admite --%2. Consulte «%1 --help».</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>No existe la opción %1. Consulte --help.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 aparece dos veces. Indíquela una sola vez.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>No existe el comando «%1». Consulte --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation>Uso: mielto-connections-cli %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opciones de todos los comandos:</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Uso: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>See “help COMMAND” for details. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation>Consulte «help COMMAND» para más detalles. El token se toma de --token-file, luego de MIELTO_TOKEN y luego del llavero; ninguna opción lo acepta.</translation>
    </message>
    <message>
        <source>Use “help” or “help COMMAND”.</source>
        <translation>Use «help» o «help COMMAND».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,
5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,
9 different, not intact or found, 130 interrupted.</source>
        <translation>Estado de salida: 0 correcto, 2 uso incorrecto, 3 token ausente o rechazado,
4 usuario no encontrado, 5 red, 6 respuesta inesperada, 7 salida no escrita, 8 no se probó
que esté completo, 9 diferente, no intacto o con hallazgos, 130 interrumpido.</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Line 1: “sep=” must name a comma, a semicolon or a tab.</source>
        <translation>Línea 1: «sep=» debe indicar una coma, un punto y coma o una tabulación.</translation>
    </message>
    <message>
        <source>Line %1 can be divided in more than one way. Add a first line “sep=;” that names the separator.</source>
        <translation>La línea %1 se puede dividir de más de una manera. Añada una primera línea «sep=;» que indique el separador.</translation>
    </message>
    <message>
        <source>Line %1 has more than one column “%2”. Give the number of the column.</source>
        <translation>La línea %1 tiene más de una columna «%2». Indique el número de la columna.</translation>
    </message>
    <message>
        <source>Line %1 has no column “%2”. Its cells are: %3.</source>
        <translation>La línea %1 no tiene ninguna columna «%2». Sus celdas son: %3.</translation>
    </message>
    <message>
        <source>There is no column %1: line %2 has %3.</source>
        <translation>No existe la columna %1: la línea %2 tiene %3.</translation>
    </message>
    <message>
        <source>Line %1: this is a list of connections without the column “user_id”, and “id” is not a user’s. Choose another column.</source>
        <translation>Línea %1: es una lista de conexiones sin la columna «user_id», e «id» no es el de un usuario. Elija otra columna.</translation>
    </message>
    <message>
        <source>The list of users is damaged UTF-16. Save it as UTF-8.</source>
        <translation>La lista de usuarios es UTF-16 dañado. Guárdela como UTF-8.</translation>
    </message>
    <message>
        <source>The list of users is not a text. Save it as UTF-8 or CSV.</source>
        <translation>La lista de usuarios no es un texto. Guárdela como UTF-8 o CSV.</translation>
    </message>
    <message>
        <source>The list of users is JSON. Save it as CSV, or with one ID on each line.</source>
        <translation>La lista de usuarios es JSON. Guárdela como CSV o con un ID por línea.</translation>
    </message>
    <message>
        <source>The list of users cannot be read: %1.</source>
        <translation>No se puede leer la lista de usuarios: %1.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>columna %1 de %2</translation>
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
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>%Ln vacío</numerusform>
            <numerusform>%Ln vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 users. Divide the list.</source>
        <translation>Más de %1 usuarios. Divida la lista.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it.</source>
        <translation>se abren unas comillas que nunca se cierran. Ciérrelas.</translation>
    </message>
    <message>
        <source>%1 cells, but line %2 has %3. Put cells that hold a separator in quotes.</source>
        <translation>%1 celdas, pero la línea %2 tiene %3. Ponga entre comillas las celdas que contengan un separador.</translation>
    </message>
    <message>
        <source>another heading in the middle.</source>
        <translation>otro encabezado en medio de la lista.</translation>
    </message>
    <message>
        <source>several cells. Choose the column of the user IDs, or put one ID on each line.</source>
        <translation>varias celdas. Elija la columna de los ID de usuario o ponga un ID por línea.</translation>
    </message>
    <message>
        <source>a heading among the IDs.</source>
        <translation>un encabezado entre los ID.</translation>
    </message>
    <message>
        <source>the list is not UTF-8, so that “%1” may be read wrongly. Save it as UTF-8.</source>
        <translation>la lista no es UTF-8, así que «%1» puede leerse mal. Guárdela como UTF-8.</translation>
    </message>
    <message>
        <source>the blank U+%1 at the edge of “%2” belongs to the ID.</source>
        <translation>el espacio U+%1 en el borde de «%2» forma parte del ID.</translation>
    </message>
    <message>
        <source>it ends before the column of the user IDs. Add the missing cells.</source>
        <translation>termina antes de la columna de los ID de usuario. Añada las celdas que faltan.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Total on server</source>
        <translation>Total en el servidor</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En pruebas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
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
        <translation>completa</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>usuario no encontrado</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>first rows only</source>
        <translation>solo las primeras filas</translation>
    </message>
    <message>
        <source>changed while reading</source>
        <translation>cambió durante la lectura</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>El archivo cambió después de escribirse su manifiesto.</translation>
    </message>
    <message>
        <source>It has %1 rows, the manifest says %2.</source>
        <translation>Tiene %1 filas, el manifiesto indica %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1, the manifest says %2.</source>
        <translation>Su SHA-256 es %1, el manifiesto indica %2.</translation>
    </message>
    <message>
        <source>The server reported %1 connections but returned only %2.</source>
        <translation>El servidor indicó %1 conexiones, pero solo devolvió %2.</translation>
    </message>
    <message>
        <source>Rows may be missing or faulty.</source>
        <translation>Puede que falten filas o que sean defectuosas.</translation>
    </message>
    <message>
        <source>Limited: not all connections of this user are in the file.</source>
        <translation>Limitado: no todas las conexiones de este usuario están en el archivo.</translation>
    </message>
    <message>
        <source>Changed: the list changed while it was read.</source>
        <translation>Modificado: la lista cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>Parcial: %1</translation>
    </message>
    <message>
        <source>Partial: the user is missing.</source>
        <translation>Parcial: falta el usuario.</translation>
    </message>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>Limitado: no están en el archivo todas las conexiones de %Ln de %1 usuarios.</numerusform>
            <numerusform>Limitado: no están en el archivo todas las conexiones de %Ln de %1 usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>Modificado: la lista de %Ln de %1 usuarios cambió mientras se leía.</numerusform>
            <numerusform>Modificado: las listas de %Ln de %1 usuarios cambiaron mientras se leían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>Parcial: falta %Ln de %1 usuarios.</numerusform>
            <numerusform>Parcial: faltan %Ln de %1 usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>Parcial: la lista de %Ln de %1 usuarios está incompleta.</numerusform>
            <numerusform>Parcial: las listas de %Ln de %1 usuarios están incompletas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>Archivo sin cambios desde la exportación (%Ln fila).</numerusform>
            <numerusform>Archivo sin cambios desde la exportación (%Ln filas).</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>El manifiesto no está firmado.</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation>%1 no es %2 (local)</translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation>%1: %2 (local)</translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation>Entre las filas cargadas en este equipo. Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>a column and a direction</comment>
        <translation>Ordenado por %1</translation>
    </message>
    <message>
        <source>Sorted by %1; then by %2</source>
        <translation>Ordenado por %1; luego por %2</translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation>Haga clic para usar el orden del servidor.</translation>
    </message>
    <message>
        <source>Missing or unexpected values (local)</source>
        <translation>Valores que faltan o son inesperados (local)</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation>el libro no se pudo componer (%1); elija CSV o NDJSON.</translation>
    </message>
    <message>
        <source>the workbook was incomplete when it was checked. The disk may be full: free some space and try again.</source>
        <translation>el libro estaba incompleto al comprobarlo. El disco puede estar lleno: libere espacio y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>mielto::AuditBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Users by integration</source>
        <translation>Usuarios por integración</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>Reintentar fallidos (%1)</translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation>Conexiones (%1)</translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation>Usuarios (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation>Auditar usuarios</translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation>Pegue aquí los ID de usuario o suelte un archivo.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation>Abrir ID de usuario</translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas de ID (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation>Y de: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>al menos %Ln solicitud.</numerusform>
            <numerusform>al menos %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column of the user IDs:</source>
        <translation>&amp;Columna de los ID de usuario:</translation>
    </message>
    <message>
        <source>The first line is a &amp;heading</source>
        <translation>La primera línea es un &amp;encabezado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste or open user IDs, one per line, or a table with a column of IDs.</source>
        <translation>Pegue ID de usuario o abra un archivo: un ID por línea, o una tabla con una columna de ID.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message>
        <source>Export the users of this audit</source>
        <translation>Exportar los usuarios de esta auditoría</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» guardado.</translation>
    </message>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>La última auditoría (%Ln usuario) se interrumpió. Las filas no se guardan, así que empieza de nuevo.</numerusform>
            <numerusform>La última auditoría (%Ln usuarios) se interrumpió. Las filas no se guardan, así que empieza de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>Auditoría de %Ln usuario</numerusform>
            <numerusform>Auditoría de %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Añadir token…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Incomplete users only</source>
        <translation>Solo los incompletos</translation>
    </message>
    <message>
        <source>The server or workspace was changed</source>
        <translation>El servidor o el espacio de trabajo ha cambiado</translation>
    </message>
    <message>
        <source>The loaded rows came from somewhere else, so they were removed. Start over to read all users.</source>
        <translation>Las filas cargadas procedían de otro lugar y se quitaron. Empiece de nuevo para leer todos los usuarios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>%Ln usuario no se pudo leer por completo.</numerusform>
            <numerusform>%Ln usuarios no se pudieron leer por completo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>Exportar usuarios…</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseFilters</name>
    <message>
        <source>%1: %2 (server)</source>
        <translation>%1: %2 (servidor)</translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation>Se pide al servidor. Haga clic para quitarlo.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseHints</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation>Pidiendo al servidor las primeras conexiones.</translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation>¿De quién son las conexiones?</translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation>No hay conexiones con estos filtros</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>No hay conexiones</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>No se cargó nada</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>La carga se detuvo.</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>La carga falló.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>Probar los datos de ejemplo</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>No existe el perfil «%1»</translation>
    </message>
    <message>
        <source>Choose another profile above, or add one.</source>
        <translation>Elija otro perfil arriba o añada uno.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Añadir token…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. Use the user ID from your own application.</source>
        <translation>Introduzca arriba un ID de usuario y pulse Entrar. Use el ID de usuario de su propia aplicación.</translation>
    </message>
    <message>
        <source>This user has no connections with this status and type.</source>
        <translation>Este usuario no tiene conexiones con este estado y tipo.</translation>
    </message>
    <message>
        <source>This user has no connections. If you expected some, check the workspace in the profile.</source>
        <translation>Este usuario no tiene conexiones. Si esperaba alguna, compruebe el espacio de trabajo del perfil.</translation>
    </message>
    <message>
        <source>Add the Mielto server you administer, or try the sample data first. Nothing is installed, and nothing leaves this computer.</source>
        <translation>Añada el servidor Mielto que administra o pruebe antes los datos de ejemplo. No se instala nada y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. Meanwhile, you can choose another profile.</source>
        <translation>Su sistema puede pedirle la contraseña del llavero. Mientras tanto, puede elegir otro perfil.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>Añadir token…</translation>
    </message>
    <message>
        <source>Load all statuses</source>
        <translation>Cargar todos los estados</translation>
    </message>
    <message>
        <source>Load all types</source>
        <translation>Cargar todos los tipos</translation>
    </message>
    <message>
        <source>Load all statuses and types</source>
        <translation>Cargar todos los estados y tipos</translation>
    </message>
    <message>
        <source>The server filter is still on, so other connections with this credential may be missing.</source>
        <translation>El filtro del servidor sigue activo, así que pueden faltar otras conexiones con esta credencial.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(sin etiqueta)</translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation>El servidor no envió ningún valor para este campo.</translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation>%1 (escrita sin zona, tomada como UTC)</translation>
    </message>
    <message>
        <source>The server sent an unexpected kind of value; shown as received.</source>
        <translation>El servidor envió un valor de tipo inesperado; se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>Not a valid time; shown as received.</source>
        <translation>Hora no válida; se muestra tal como se recibió.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (hora no válida)</translation>
    </message>
    <message>
        <source>This row has missing or unexpected values.</source>
        <translation>Esta fila tiene valores que faltan o son inesperados.</translation>
    </message>
</context>
<context>
    <name>mielto::CheckFileCommand</name>
    <message>
        <source>Give users or --file, not both.</source>
        <translation>Indique usuarios o --file, no ambas cosas.</translation>
    </message>
    <message>
        <source>Ages are measured from the time of the file.</source>
        <translation>Las antigüedades se miden desde la hora del archivo.</translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Mostrar conexiones</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>Comprobando %Ln conexión…</numerusform>
            <numerusform>Comprobando %Ln conexiones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>Se comprobó %Ln conexión cargada. Haga doble clic en una línea para ver sus conexiones.</numerusform>
            <numerusform>Se comprobaron %Ln conexiones cargadas. Haga doble clic en una línea para ver sus conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>Filters and sorting</source>
        <translation>Filtros y orden</translation>
    </message>
</context>
<context>
    <name>mielto::Command</name>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation>No se puede escribir en la salida estándar: no se muestra nada más.</translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>Choose a list or a file</source>
        <translation>Elija una lista o un archivo</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Abrir una exportación</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Exportaciones (*.ndjson *.jsonl *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>Elija dos listas distintas.</translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation>Leyendo ambas listas.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>comparando…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changes of the connection</source>
        <translation>Cambios de la conexión</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Tick Added, Removed or Changed to see the differences of this kind.</source>
        <translation>Marque Añadida, Eliminada o Modificada para ver las diferencias de esa clase.</translation>
    </message>
    <message>
        <source>Both lists are complete and have the same connections.</source>
        <translation>Ambas listas están completas y contienen las mismas conexiones.</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>Ninguna diferencia coincide.</translation>
    </message>
    <message>
        <source>The rows are the same, but at least one list may be incomplete.</source>
        <translation>Las filas son las mismas, pero no hay certeza de que ambas listas estén completas.</translation>
    </message>
</context>
<context>
    <name>mielto::ConfigView</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Too large to show here. Use “Copy rows as JSON”.</source>
        <translation>Demasiado grande para mostrarlo aquí. Use «Copiar filas como JSON».</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation>Configuración en árbol</translation>
    </message>
    <message>
        <source>Enter reveals a masked value for 30 seconds, or hides it again.</source>
        <translation>Entrar muestra durante 30 segundos un valor enmascarado o lo vuelve a ocultar.</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>Configuración como JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Find in config</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valor copiado</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar &amp;clave</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Clave copiada</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Ruta copiada</translation>
    </message>
    <message>
        <source>Copy &amp;subtree as JSON</source>
        <translation>Copiar &amp;subárbol como JSON</translation>
    </message>
    <message>
        <source>Subtree copied</source>
        <translation>Subárbol copiado</translation>
    </message>
    <message>
        <source>&amp;Hide value</source>
        <translation>&amp;Ocultar valor</translation>
    </message>
    <message>
        <source>&amp;Reveal for 30 seconds</source>
        <translation>&amp;Mostrar durante 30 segundos</translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Ajustar todas</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Mostrar todas</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation>Aquí no existe el formato «%1». Use text o json.</translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation>%1: el servidor no dijo cuántas hay.</translation>
    </message>
    <message>
        <source>%1: the counts don&apos;t match. The list changed meanwhile, or has unknown statuses or types.</source>
        <translation>%1: los recuentos no coinciden. La lista cambió entretanto o contiene estados o tipos desconocidos.</translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(sin etiqueta)</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation>%1 (inesperado, tal como se recibió)</translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation>%1 (sin zona: tomada como UTC)</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Seleccione una fila para ver sus detalles.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (hora no válida)</translation>
    </message>
    <message>
        <source>A field appears twice; the last one is shown.</source>
        <translation>Un campo aparece dos veces; se muestra el último.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>%Ln campo más</numerusform>
            <numerusform>%Ln campos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation>Aquí no existe el formato «%1». Use text, csv o json.</translation>
    </message>
    <message>
        <source>Use “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation>Use «diff OLD NEW»: dos exportaciones, NDJSON o JSON.</translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Reemplazar token…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Editar perfil…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Cambiar usuario</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation>No se escribió nada en %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) written to %2: %3.</source>
        <translation>
            <numerusform>Escrito en %2: %1 de %Ln usuario, %3.</numerusform>
            <numerusform>Escrito en %2: %1 de %Ln usuarios, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --output FILE, or “-” for standard output.</source>
        <translation>Indique --output FILE, o «-» para la salida estándar.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation>Paquete de evidencias: carpeta con datos, manifiesto y resumen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation>Los doce campos</translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation>Carpeta del paquete de evidencias</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Protect against spreadsheet formulas</source>
        <translation>Proteger contra fórmulas de hoja de cálculo</translation>
    </message>
    <message>
        <source>Include secrets in plain text</source>
        <translation>Incluir los secretos en texto plano</translation>
    </message>
    <message>
        <source>Also write a manifest (SHA-256, filters, completeness)</source>
        <translation>Escribir también un manifiesto (SHA-256, filtros, completitud)</translation>
    </message>
    <message>
        <source>Save even if incomplete (marked as partial)</source>
        <translation>Guardar aunque esté incompleto (marcado como parcial)</translation>
    </message>
    <message>
        <source>The origin of these rows is unknown, so no manifest can be written.</source>
        <translation>El origen de estas filas es desconocido, así que no se puede escribir ningún manifiesto.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>Tick “Save even if incomplete” to save what was read.</source>
        <translation>Marque «Guardar aunque esté incompleto» para guardar lo que se leyó.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>%Ln celda era más larga de lo que permite el formato y se recortó.</numerusform>
            <numerusform>%Ln celdas eran más largas de lo que permite el formato y se recortaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1: %Ln conexión, con fallos: %2</numerusform>
            <numerusform>%1: %Ln conexiones, con fallos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
</context>
<context>
    <name>mielto::FileFlow</name>
    <message>
        <source>O&amp;pen recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>Abrir una exportación</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>Exportaciones (*.ndjson *.jsonl *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation>Exportar las diferencias mostradas</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>CSV (*.csv);;JSON (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» guardado.</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Verificar un archivo</translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Varios…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>La API admite un estado y un tipo por consulta: se combinará %Ln consulta.</numerusform>
            <numerusform>La API admite un estado y un tipo por consulta: se combinarán %Ln consultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by several values</source>
        <translation>Filtrar por varios valores</translation>
    </message>
    <message>
        <source>1 query, one request per 999 rows.</source>
        <translation>1 consulta: una solicitud por cada 999 filas.</translation>
    </message>
    <message>
        <source>If nothing is ticked in a group, all are loaded.</source>
        <translation>Si no se marca nada en un grupo, se cargan todas.</translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>Buscar en las filas cargadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Text, or a filter such as status:error, updated:&gt;30d, label:*prod* or -type:mcp. See Answers in the manual.</source>
        <translation>Texto o un filtro como status:error, updated:&gt;30d, label:*prod* o -type:mcp. Consulte «Answers» en el manual.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>mielto::GridModel</name>
    <message>
        <source>no connections</source>
        <translation>sin conexiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>%Ln conexión, peor estado: %1</numerusform>
            <numerusform>%Ln conexiones, peor estado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
</context>
<context>
    <name>mielto::GridView</name>
    <message>
        <source>Users by integration</source>
        <translation>Usuarios por integración</translation>
    </message>
</context>
<context>
    <name>mielto::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>El manual está en inglés.</translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation>hay más; vea el JSON</translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation>Quitar búsqueda y filtros locales</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sorted %1 of %2 rows.</source>
        <translation>Se ordenaron %1 de %2 filas.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>No loaded row matches.</source>
        <translation>Ninguna fila cargada coincide.</translation>
    </message>
    <message>
        <source>Searched the %1 loaded rows; there are more.</source>
        <translation>Se buscó en las %1 filas cargadas; hay más.</translation>
    </message>
    <message>
        <source>Sorted the %1 loaded rows; there are more.</source>
        <translation>Se ordenaron las %1 filas cargadas; hay más.</translation>
    </message>
    <message>
        <source>Searched %1 of %2 rows.</source>
        <translation>Se buscó en %1 de %2 filas.</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problemas primero</translation>
    </message>
    <message>
        <source>Sort by status: errors and expired ones first</source>
        <translation>Ordenar por estado: primero los errores y las caducadas</translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>Auditar %Ln usuario…</numerusform>
            <numerusform>Auditar %Ln usuarios…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>About Mielto Connections</source>
        <translation>Acerca de Mielto Connections</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>Cancelar la exportación y cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>Diagnóstico copiado</translation>
    </message>
    <message>
        <source>Token not saved</source>
        <translation>Token no guardado</translation>
    </message>
    <message>
        <source>It stays in memory until you quit.</source>
        <translation>Se conserva en memoria hasta que salga de la aplicación.</translation>
    </message>
    <message>
        <source>Password not saved</source>
        <translation>Contraseña no guardada</translation>
    </message>
    <message>
        <source>Export running</source>
        <translation>Exportación en curso</translation>
    </message>
    <message>
        <source>An export is still running. If you close the window now, it is cancelled and no file is changed.</source>
        <translation>Todavía hay una exportación en curso. Si cierra la ventana ahora, se cancela y no se modifica ningún archivo.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation>Contar por estado y tipo</translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation>Pide 13 recuentos al servidor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message>
        <source>Counts don&apos;t match</source>
        <translation>Los recuentos no coinciden</translation>
    </message>
    <message>
        <source>The list changed between the counts, or has unknown statuses or types.</source>
        <translation>La lista cambió entre los recuentos o contiene estados o tipos desconocidos.</translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>Cerrar las &amp;demás</translation>
    </message>
    <message>
        <source>Close to the &amp;right</source>
        <translation>Cerrar las de la de&amp;recha</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>¿Cerrar la pestaña?</translation>
    </message>
    <message>
        <source>Close the tabs?</source>
        <translation>¿Cerrar las pestañas?</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Cerrar pestaña</translation>
    </message>
    <message>
        <source>Close tabs</source>
        <translation>Cerrar pestañas</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation>Todavía no hay perfiles. Añada uno con «profile add NAME».</translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation>No existe el color «%1». Consulte «profile --help».</translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation>Se añadió el perfil «%1». Dele un token con «token set --profile».</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>No existe el perfil «%1». Consulte «profile list».</translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation>Se quitó el perfil «%1», pero su token puede seguir en el llavero. %2</translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation>Se quitaron el perfil «%1» y su token.</translation>
    </message>
    <message>
        <source>Use “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation>Use «profile list», «profile add NAME» o «profile remove NAME».</translation>
    </message>
    <message>
        <source>The profile “%1” exists. Remove it first.</source>
        <translation>Ya existe un perfil «%1». Quítelo primero.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>El token de %1 puede seguir en el llavero. %2</translation>
    </message>
    <message>
        <source>The token of “%1” is still saved under its old name, “%2”. %3</source>
        <translation>El token de «%1» sigue guardado con su nombre anterior, «%2». %3</translation>
    </message>
    <message>
        <source>The token of “%1” is saved now.</source>
        <translation>El token de «%1» ya está guardado.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>Probar &amp;conexión</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Añadir perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>ID del espacio de t&amp;rabajo</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>&amp;Archivo de CA</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation>Con ID de &amp;usuario</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>Complete antes los campos de arriba.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Allow &amp;plain HTTP to this computer</source>
        <translation>Permitir HTTP sin cifrar a &amp;este equipo</translation>
    </message>
    <message>
        <source>Only if your token can access more than one</source>
        <translation>Solo si su token da acceso a varios</translation>
    </message>
    <message>
        <source>Only for your organisation&apos;s own certificates</source>
        <translation>Solo para certificados propios de su organización</translation>
    </message>
    <message>
        <source>This is another server. The old token is not sent to it: paste a token for this one.</source>
        <translation>Este es otro servidor. El token anterior no se le envía: pegue un token para este.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileFlow</name>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation>¿Quitar de este equipo el perfil «%1» y su token? En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation>Guarde uno con «token set», o indíquelo en MIELTO_TOKEN o --token-file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>Se retiene %Ln fila que pudo leerse. Indique --allow-partial para conservarla.</numerusform>
            <numerusform>Se retienen %Ln filas que pudieron leerse. Indique --allow-partial para conservarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message>
        <source>Cell copied</source>
        <translation>Celda copiada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln fila copiada como JSON</numerusform>
            <numerusform>%Ln filas copiadas como JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>curl command copied</source>
        <translation>Comando curl copiado</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Seleccione primero las filas que quiere copiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln mostrada</numerusform>
            <numerusform>%Ln mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ScopeChoice</name>
    <message>
        <source>All matching connections, re-read from the server (%1 at last count)</source>
        <translation>Todas las conexiones coincidentes, leídas de nuevo del servidor (%1 en el último recuento)</translation>
    </message>
    <message>
        <source>All matching connections, re-read from the server (not counted yet)</source>
        <translation>Todas las conexiones coincidentes, leídas de nuevo del servidor (aún sin contar)</translation>
    </message>
    <message>
        <source>Loaded rows (%1), server order</source>
        <translation>Filas cargadas (%1), orden del servidor</translation>
    </message>
    <message>
        <source>Shown rows (%1), as sorted</source>
        <translation>Filas mostradas (%1), tal como están ordenadas</translation>
    </message>
    <message>
        <source>Selected rows (%1)</source>
        <translation>Filas seleccionadas (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation>«serve-sample» no admite argumentos. Consulte «serve-sample --help».</translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation>Usuarios: %1. Deténgalo con Ctrl+C.</translation>
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
        <translation>Mostrar las horas en &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation>&amp;Recordar los ID de usuario que cargo</translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation>&amp;Borrar usuarios recientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Usuarios recientes</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Restart to change the language.</source>
        <translation>Reinicie la aplicación para cambiar el idioma.</translation>
    </message>
    <message>
        <source>Co&amp;nnection timeout</source>
        <translation>Tiempo de espera de &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>Tiemp&amp;o de espera por inactividad</translation>
    </message>
    <message>
        <source>Total timeout per pa&amp;ge</source>
        <translation>Tiempo de espera total por pá&amp;gina</translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Leyendo el archivo.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>La apertura se detuvo.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>%Ln fila de un archivo</numerusform>
            <numerusform>%Ln filas de un archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>El archivo cambió después de escribirse su manifiesto.</translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Token for %1: </source>
        <translation>Token para %1: </translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation>No se indicó ningún token. Escríbalo o páselo por una tubería.</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation>El token de %1 está en el llavero.</translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation>Hay un token de %1 en el llavero.</translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>El token de %1 puede seguir en el llavero. %2</translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation>Ya no hay ningún token de %1 en el llavero.</translation>
    </message>
    <message>
        <source>Use “token set”, “token status” or “token delete”.</source>
        <translation>Use «token set», «token status» o «token delete».</translation>
    </message>
    <message>
        <source>“token” works only with the keychain: leave out --demo and --token-file.</source>
        <translation>«token» solo funciona con el llavero: omita --demo y --token-file.</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>Se quitaron «Bearer» y los espacios de alrededor.</translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation>Pegue el token Bearer</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>Se quitaron «Bearer» y los espacios de alrededor.</translation>
    </message>
</context>
<context>
    <name>mielto::UserField</name>
    <message>
        <source>User ID, then Enter</source>
        <translation>ID de usuario y luego Entrar</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>Usuarios recientes</translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy user &amp;IDs</source>
        <translation>Copiar &amp;ID de usuario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>%Ln ID de usuario copiado</numerusform>
            <numerusform>%Ln ID de usuario copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>Abrir este &amp;usuario en otra pestaña</translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Use “verify FILE”.</source>
        <translation>Use «verify FILE».</translation>
    </message>
    <message>
        <source>Use “verify %1”.</source>
        <translation>Use «verify %1».</translation>
    </message>
</context>
</TS>
