<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>About</name>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>使用しているソフトウェア:</translation>
    </message>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and export lists others can trust.</source>
        <translation>Mielto プラットフォームのユーザーが所有する接続を閲覧し、問題のある接続を見つけ、他の人が信頼できる一覧をエクスポートします。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>新しいタブ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>プロファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>プロファイルを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove profile…</source>
        <translation>プロファイルを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation>トークンを置き換え(&amp;T)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation>サンプルデータを試す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>エクスポートを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation>ファイルを検証(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>行を JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>コマンドとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>時刻を UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation>監査(&amp;A)…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>比較(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation>Mielto Connections について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation>Ctrl+1 … Ctrl+9	タブ</translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation>Alt+S	ステータス</translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation>Alt+T	種類</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>すべて読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>次のタブ(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>前のタブ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Enter, Space	Details of the row</source>
        <translation>Enter、Space	行の詳細</translation>
    </message>
    <message>
        <source>Esc	Close suggestions; back from the details; clear find</source>
        <translation>Esc	候補を閉じる、詳細から戻る、検索をクリア</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End	First row, last row</source>
        <translation>Ctrl+Home、Ctrl+End	最初の行、最後の行</translation>
    </message>
    <message>
        <source>Go to &amp;user</source>
        <translation>ユーザーに移動(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sort by current column</source>
        <translation>この列で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>ファセット(&amp;F)</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>チェック(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation>リクエストは送信されませんでした。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation>このサーバーのトークンがありません。サインインするにはトークンを追加してください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation>サーバーに到達できません。ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>サーバーが時間内に応答しませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation>サーバーの証明書が信頼されていないため、何も送信しませんでした。アドレスを確認するか、組織の CA ファイルをプロファイルに追加してください。</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation>サーバーが別の場所へリダイレクトしています。トークンを外に出さないため、リダイレクトには従いません。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation>サーバーがリクエストを受け付けませんでした。ユーザー ID を確認してください。</translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation>サーバーがトークンを拒否しました。期限切れか、取り消された可能性があります。トークンを置き換えてください。</translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation>サーバーにこのユーザーが見つかりません。ユーザー ID とワークスペースを確認してください。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーのメッセージ: %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Ask its administrator.</source>
        <translation>プロキシが接続を拒否しました。プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The server had an internal error. Try again in a moment.</source>
        <translation>サーバーで内部エラーが発生しました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>プロキシのメッセージ: %1</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credit limit blocks this request. Check the account&apos;s billing, or use another token.</source>
        <translation>このアカウントのプランまたはクレジットの上限により、リクエストが拒否されました。アカウントの請求情報を確認するか、別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>This token isn&apos;t allowed to read these connections. Check its permissions, IP allowlist and workspace, or use another token.</source>
        <translation>このトークンには、これらの接続を読み取る権限がありません。権限、IP 許可リスト、ワークスペースを確認するか、別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>The server is busy and asked to wait. Try again in a moment.</source>
        <translation>サーバーが混雑しているため、待機を求められました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The response ended too early and was discarded. Try again.</source>
        <translation>応答が途中で終わったため、破棄しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server sent an unexpected response. Check the server address.</source>
        <translation>サーバーから予期しない応答がありました。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The response is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>応答が JSON ではありません。プロキシまたはサインインページが応答した可能性があります。ネットワークとサーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The response is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation>応答が接続の一覧ではありません。アドレスが Mielto サーバーのものか確認してください。</translation>
    </message>
    <message>
        <source>The response is larger than 64 MiB and was not read. Ask the server&apos;s administrator.</source>
        <translation>応答が 64 MiB を超えるため、読み取りませんでした。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>試行: %1</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not UTF-8. Rename the file, or name it in UTF-8.</source>
        <translation>「%1」は UTF-8 ではありません。ファイルの名前を変えるか、UTF-8 で指定してください。</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1/%2 ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>リクエスト %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み取り中</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>%Ln ユーザーの監査の読み取りに %1 かかりました。行は保存されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>この値で絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>この値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation>この資格情報をすべて表示(&amp;R)</translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>このユーザーを新しいタブで開く(&amp;U)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>セルをコピー(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The status is error.</source>
        <translation>ステータスが「エラー」です。</translation>
    </message>
    <message>
        <source>Ask the owner to reconnect.</source>
        <translation>接続し直すよう所有者に依頼してください。</translation>
    </message>
    <message>
        <source>The status is expired.</source>
        <translation>ステータスが「期限切れ」です。</translation>
    </message>
    <message>
        <source>Ask the owner to sign in again.</source>
        <translation>サインインし直すよう所有者に依頼してください。</translation>
    </message>
    <message>
        <source>The status is error, unchanged for a long time.</source>
        <translation>ステータスが「エラー」のまま、長い間変更されていません。</translation>
    </message>
    <message>
        <source>Fix the connection or delete it.</source>
        <translation>接続を修正するか、削除してください。</translation>
    </message>
    <message>
        <source>The status is expired, unchanged for a long time.</source>
        <translation>ステータスが「期限切れ」のまま、長い間変更されていません。</translation>
    </message>
    <message>
        <source>Renew the connection or delete it.</source>
        <translation>接続を更新 (有効期限を延長) するか、削除してください。</translation>
    </message>
    <message>
        <source>The status is testing, unchanged for a long time.</source>
        <translation>ステータスが「テスト中」のまま、長い間変更されていません。</translation>
    </message>
    <message>
        <source>The test may be stuck: test the connection again.</source>
        <translation>テストが止まっている可能性があります。接続をもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The status is inactive, unchanged for a long time.</source>
        <translation>ステータスが「非アクティブ」のまま、長い間変更されていません。</translation>
    </message>
    <message>
        <source>Delete the connection if nobody needs it.</source>
        <translation>誰も必要としていなければ、接続を削除してください。</translation>
    </message>
    <message>
        <source>A user has several active connections to one integration in one workspace.</source>
        <translation>1 人のユーザーが、1 つのワークスペースで同じインテグレーションへのアクティブな接続を複数持っています。</translation>
    </message>
    <message>
        <source>Ask the owner which one is in use.</source>
        <translation>どれを使用しているか所有者に確認してください。</translation>
    </message>
    <message>
        <source>Several users share one credential.</source>
        <translation>複数のユーザーが 1 つの資格情報を共有しています。</translation>
    </message>
    <message>
        <source>Give each user a credential of their own.</source>
        <translation>ユーザーごとに個別の資格情報を割り当ててください。</translation>
    </message>
    <message>
        <source>The workspace is not the one that was asked for.</source>
        <translation>問い合わせたワークスペースと異なります。</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>サーバーの管理者に報告してください。</translation>
    </message>
    <message>
        <source>The server returns a secret-looking config value in plain text.</source>
        <translation>サーバーが、構成内の機密と思われる値を平文で返しています。</translation>
    </message>
    <message>
        <source>Move the secret to a credential, then replace it.</source>
        <translation>機密値を資格情報に移してから、新しい値に置き換えてください。</translation>
    </message>
    <message>
        <source>A time is invalid or in the future, or the update is before the creation.</source>
        <translation>日時が無効または未来のものであるか、更新日時が作成日時より前です。</translation>
    </message>
    <message>
        <source>Check the clock of the system that wrote it.</source>
        <translation>その日時を書き込んだシステムの時計を確認してください。</translation>
    </message>
    <message>
        <source>Fields are missing or have an unexpected type.</source>
        <translation>フィールドが欠けているか、型が想定外です。</translation>
    </message>
    <message>
        <source>Unchanged for a very long time, whatever the status.</source>
        <translation>ステータスにかかわらず、非常に長い間変更されていません。</translation>
    </message>
    <message>
        <source>Ask the owner whether it is still needed.</source>
        <translation>まだ必要かどうか所有者に確認してください。</translation>
    </message>
    <message>
        <source>Somebody else than the owner created it.</source>
        <translation>所有者以外の人が作成しました。</translation>
    </message>
    <message>
        <source>Check that this was intended.</source>
        <translation>意図したものかどうか確認してください。</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>所有者がいません。</translation>
    </message>
    <message>
        <source>Find out who is responsible for it.</source>
        <translation>責任者が誰かを確認してください。</translation>
    </message>
    <message>
        <source>The status or type is one that the API does not document.</source>
        <translation>ステータスまたは種類が、API のドキュメントに記載されていないものです。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンがないか確認してください。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>secret-looking values are masked in this file</source>
        <translation>このファイルでは機密と思われる値がマスクされています</translation>
    </message>
    <message>
        <source>no workspace was asked for</source>
        <translation>ワークスペースを指定せずに問い合わせています</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no check “%1”. “check --demo” lists all.</source>
        <translation>チェック「%1」はありません。「check --demo」ですべてを一覧表示できます。</translation>
    </message>
    <message>
        <source>--check needs at least one check.</source>
        <translation>--check にはチェックを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>The check “%1” has no age.</source>
        <translation>チェック「%1」には経過期間がありません。</translation>
    </message>
    <message>
        <source>--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w).</source>
        <translation>--older-than には error-long=30d のように CHECK=AGE を指定してください (単位: m、h、d、w)。</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use table, json or csv.</source>
        <translation>ここでは形式「%1」を使えません。table、json、csv のいずれかを使用してください。</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation>--columns は表、CSV、XLSX 用です。JSON はサーバーのテキストそのものです。</translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation>サーバーにステータス「%1」はありません。「list --help」を参照してください。</translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation>サーバーに種類「%1」はありません。「list --help」を参照してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>複数回指定された %Ln ユーザーは 1 回だけ読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--output would replace the file of --%1. Name another one.</source>
        <translation>--output は --%1 のファイルを置き換えてしまいます。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>--users-column goes with --users-file.</source>
        <translation>--users-column は --users-file と一緒に使用します。</translation>
    </message>
    <message>
        <source>There is no user ID in it.</source>
        <translation>ユーザー ID が含まれていません。</translation>
    </message>
    <message>
        <source>--columns needs at least one column.</source>
        <translation>--columns には列を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Give one or more user IDs.</source>
        <translation>ユーザー ID を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.</source>
        <translation>「%1」の末尾が .csv、.xlsx、.json、.ndjson、.html のいずれでもありません。--format を指定してください。</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json, ndjson or html.</source>
        <translation>ここでは形式「%1」を使えません。csv、xlsx、json、ndjson、html のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.</source>
        <translation>形式「%1」はありません。table、csv、xlsx、json、ndjson、html のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>列「%1」はありません。列: %2。</translation>
    </message>
    <message>
        <source>--where “%1”: %2</source>
        <translation>--where「%1」: %2</translation>
    </message>
</context>
<context>
    <name>CliTarget</name>
    <message>
        <source>--demo cannot be used with --%1. Leave one of them out.</source>
        <translation>--demo は --%1 と同時に使えません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>プロファイル「%1」はありません。「profile list」を参照してください。</translation>
    </message>
    <message>
        <source>Others on this computer can see the password in --proxy. Put the proxy in https_proxy instead.</source>
        <translation>このコンピューターの他のユーザーが --proxy のパスワードを見ることができます。代わりに https_proxy でプロキシを指定してください。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation>ユーザーの接続を出力する</translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation>ユーザーの接続を 1 つのファイルに書き出す</translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation>ユーザーの接続をステータスと種類ごとに数える</translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation>キーチェーンのトークン。「set」は非表示のプロンプトまたは標準入力から読み取る</translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation>プロファイル。ウィンドウ版と共通</translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation>中断されるまでサンプルサーバーを実行する。最初の行は「URL TOKEN」</translation>
    </message>
    <message>
        <source>Print the help of all commands, or of one</source>
        <translation>すべてのコマンド、または 1 つのコマンドのヘルプを出力する</translation>
    </message>
    <message>
        <source>Show what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation>2 つの NDJSON または JSON エクスポートの違いを text、csv、json で表示する</translation>
    </message>
    <message>
        <source>Check a file against its manifest</source>
        <translation>ファイルをマニフェストと照合する</translation>
    </message>
    <message>
        <source>Write a report to look at: what is broken, by user and check</source>
        <translation>閲覧用のレポートを書き出す: 問題のあるものをユーザーとチェックごとに示す</translation>
    </message>
    <message>
        <source>Run named checks on the connections of users, or of a file</source>
        <translation>ユーザーまたはファイルの接続に対して、名前付きのチェックを実行する</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation>%1 は %2 ミリ秒で応答し、トークンを受け付けました。</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation>%1 は %2 ミリ秒で応答し、トークンを受け付けましたが、このユーザーは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>%1 行目は JSON ではありません。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>%1 行目は UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation>%1 行目は入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation>%1 行目は JSON ですが、接続ではありません。</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation>ファイルが %1 行目の途中で終わっています。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>「%1」の %Ln ユーザーは「%2」では問い合わせていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation>サーバーが異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation>ワークスペースが異なります。</translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation>読み取り時のフィルターが異なります。</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation>追加 %1、削除 %2、変更 %3、変更なし %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>マスクされた値 %Ln 件は比較しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>「%1」の %Ln 行は前の行と ID が重複しているため、並び順で比較しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>対象ユーザー</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation>ユーザー ID を入力してください。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation>「.」と「..」はアドレスを変えてしまうため、問い合わせできません。ユーザー ID を確認してください。</translation>
    </message>
    <message>
        <source>The user ID contains control characters or is too long. Copy it again without line breaks.</source>
        <translation>ユーザー ID に制御文字が含まれているか、長すぎます。改行を含めずにコピーし直してください。</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation>ウィンドウに読み込まれていた接続</translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation>ウィンドウに表示されていた接続</translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation>ウィンドウで選択されていた接続</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>検索語</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation>ユーザー: ID、判定、ファイルの行数、サーバー上の合計</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation>%1 %2 でエクスポートされた接続</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密値</translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation>機密と思われる値は *** でマスク</translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation>含む: このフォルダーは、閲覧が必要な人だけがアクセスできる場所に保管してください</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>切り詰めたセル</translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation>%1 個 (ブックの上限を超過。それぞれ末尾に印あり)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation>ファイルが変更されていないことを確認するには、このフォルダーで次を実行します:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>connections read from the server for this file</source>
        <translation>このファイルのためにサーバーから読み取った接続</translation>
    </message>
    <message>
        <source>this name can&apos;t be used; choose another one.</source>
        <translation>この名前は使えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>a file or folder with this name exists; choose another name.</source>
        <translation>同じ名前のファイルまたはフォルダーがあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation>接続を保存できるユーザーがいません。</translation>
    </message>
    <message>
        <source>“%1” was written, but its manifest was not. %2</source>
        <translation>「%1」は書き込まれましたが、そのマニフェストは書き込まれませんでした。%2</translation>
    </message>
    <message>
        <source>the file there is not a manifest of this program; choose another name.</source>
        <translation>既存のファイルはこのプログラムのマニフェストではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>these connections come from it; choose another name.</source>
        <translation>これらの接続はそのファイルから読み取られています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>the old one cannot be removed.</source>
        <translation>古いファイルを削除できません。</translation>
    </message>
    <message>
        <source>A manifest is written next to a file: give a file name instead of “-”.</source>
        <translation>マニフェストはファイルの隣に書き出されます。「-」の代わりにファイル名を指定してください。</translation>
    </message>
    <message>
        <source>An evidence pack is a folder. Give “%1” a name without a file extension.</source>
        <translation>証拠パッケージはフォルダーです。「%1」には、拡張子の付かない名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>%Ln 行、ファイルを配置中…</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation>「%1」へのエクスポートをキャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>「%1」は保存されませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>「%1」を保存しました: %Ln 行、%2。</numerusform>
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
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>対象ユーザー</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>Name a path in the config: has:config.region.</source>
        <translation>構成内のパスを指定してください (例: has:config.region)。</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>チェック「%1」はありません。</translation>
    </message>
    <message>
        <source>Give an age (&gt;30d, &lt;12h) or a day (2026-01-31, &lt;2026-01-31).</source>
        <translation>経過期間 (&gt;30d、&lt;12h) または日付 (2026-01-31、&lt;2026-01-31) を指定してください。</translation>
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
        <translation>Excel 用 CSV</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ブック (XLSX)</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON (1 つの文書)</translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation>NDJSON (ここで再び開ける形式)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>レポート (HTML)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り日時</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成ソフトウェア</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>%1 の接続</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln ユーザーの接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: no connections are missing.</source>
        <translation>完全: 欠けている接続はありません。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒以内に開けませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>「%1」として保管されています。</translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation>代わりに既定値を使用します。</translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation>代わりにバックアップを使用します。</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>バックアップ「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>元のファイルは「%1」として保管されています。</translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation>「%1」がありませんでした。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>its folder cannot be created (%1).</source>
        <translation>フォルダーを作成できません (%1)。</translation>
    </message>
    <message>
        <source>another program is changing it. Try again.</source>
        <translation>別のプログラムが変更しています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>It could not be backed up; copy it before you go on.</source>
        <translation>バックアップできませんでした。続行する前にコピーしてください。</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write in its folder. Check its permissions.</source>
        <translation>フォルダーに書き込む権限がありません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; settings that this version knows are used.</source>
        <translation>「%1」は新しいバージョンで書かれています。このバージョンで扱える設定だけを使用します。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation>キーチェーンにこのサーバーのトークンがありません。追加してください。</translation>
    </message>
    <message>
        <source>Your keychain is locked; unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain refused; allow Mielto Connections to use it and try again.</source>
        <translation>キーチェーンに拒否されました。Mielto Connections による使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>このセッションにはキーチェーンサービス (GNOME Keyring、KWallet) がありません。</translation>
    </message>
    <message>
        <source>The keychain does not answer; try again.</source>
        <translation>キーチェーンが応答しません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The token was not saved, because the keychain gave back something else; try again.</source>
        <translation>キーチェーンが異なる値を返したため、トークンは保存されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain failed; try again.</source>
        <translation>キーチェーンでエラーが発生しました。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server keeps returning its first page, so the rest can&apos;t be read. Ask the server&apos;s administrator.</source>
        <translation>サーバーが最初のページを返し続けるため、残りを読み取れません。サーバーの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>ListResult</name>
    <message>
        <source>The server reports %1 connections but returned %2.</source>
        <translation>サーバーの件数では接続は %1 件ですが、%2 件が返されました。</translation>
    </message>
    <message>
        <source>Only %1 of %2 connections were read.</source>
        <translation>接続 %2 件のうち %1 件しか読み取れませんでした。</translation>
    </message>
    <message>
        <source>The list changed each time it was read, so rows may be missing. Try again later.</source>
        <translation>読み取るたびに一覧が変わったため、行が欠けている可能性があります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another status or type: the server seems to ignore the filter.</source>
        <translation>%2 行のうち %1 行のステータスまたは種類が異なります。サーバーがフィルターを無視しているようです。</translation>
    </message>
    <message>
        <source>The server did not report a total, so these may not be all connections.</source>
        <translation>サーバーが合計を示さなかったため、これですべての接続ではない可能性があります。</translation>
    </message>
    <message>
        <source>The server reports %1 connections but returned only %2.</source>
        <translation>サーバーの件数では接続は %1 件ですが、%2 件しか返されませんでした。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have missing or unexpected values.</source>
        <translation>%2 行のうち %1 行に、値の欠落または想定外の値があります。</translation>
    </message>
    <message>
        <source>The list was not read completely.</source>
        <translation>一覧を完全には読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation>マニフェストが破損しています: JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation>マニフェストはこのプログラムの別のバージョンで書かれました。そのバージョンでファイルを検証してください。</translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation>マニフェストが破損しています: 「%1」がないか、正しくありません。</translation>
    </message>
    <message>
        <source>No manifest found next to this file, so it can&apos;t be verified.</source>
        <translation>このファイルの隣にマニフェストがないため、検証できません。</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation>このプロファイルのサーバー、ワークスペース、トークンを使用</translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation>サーバーアドレス (既定値: https://api.mielto.com)</translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation>問い合わせるワークスペース</translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation>内蔵のサンプルデータを使用</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation>このコンピューターへの暗号化なしの HTTP を許可</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation>これらの証明書 (PEM) も信頼</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port または socks5://host:port</translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation>ページ全体の制限時間、1～600 (既定値: 60)</translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation>最初の試行後の再試行回数、0～10 (既定値: 2)</translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation>同時リクエスト数、1～6 (既定値: 4)</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>進行状況を表示しない</translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation>各リクエストを標準エラー出力に記録</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation>このステータスのみ: active、inactive、testing、error、expired。繰り返し指定可</translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation>この種類のみ: connectors、mcp、tool、model、custom、storage、api。繰り返し指定可</translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation>表、CSV、XLSX の列をこの順序で指定。requested_user も可</translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation>機密と思われる値をマスクしない</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation>CSV の先頭にバイト順マークを付ける</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>書き込むファイル。- は標準出力</translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation>データ、マニフェスト、概要を含むフォルダー FILE を書き出す</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation>none、red、orange、yellow、green、blue、purple、gray のいずれか</translation>
    </message>
    <message>
        <source>Read the token from a file that only you can write, or a pipe</source>
        <translation>自分だけが書き込めるファイル、またはパイプからトークンを読み取る</translation>
    </message>
    <message>
        <source>More users: one ID a line, or a table with a column of IDs; - is standard input</source>
        <translation>追加のユーザー: 1 行に 1 つの ID、または ID の列がある表。- は標準入力</translation>
    </message>
    <message>
        <source>The column of the IDs (default: requested_user, user_id, user or id)</source>
        <translation>ID の列 (既定値: requested_user、user_id、user、id のいずれか)</translation>
    </message>
    <message>
        <source>Print only errors</source>
        <translation>エラーのみ表示</translation>
    </message>
    <message>
        <source>Output format (default: the first)</source>
        <translation>出力形式 (既定値: 最初のもの)</translation>
    </message>
    <message>
        <source>At most N rows of each user</source>
        <translation>各ユーザーにつき最大 N 行</translation>
    </message>
    <message>
        <source>Do not protect CSV cells against formulas</source>
        <translation>CSV のセルを数式から保護しない</translation>
    </message>
    <message>
        <source>Keep what could be read, even if incomplete</source>
        <translation>完全でなくても、読み取れた分を保存</translation>
    </message>
    <message>
        <source>Also write FILE.manifest.json (SHA-256, filters, completeness)</source>
        <translation>FILE.manifest.json も書き出す (SHA-256、フィルター、完全かどうか)</translation>
    </message>
    <message>
        <source>Output format (default: from FILE&apos;s extension)</source>
        <translation>出力形式 (既定値: FILE の拡張子に従う)</translation>
    </message>
    <message>
        <source>Of what was read, only rows that match, such as “status:error updated:&gt;30d”</source>
        <translation>読み取った行のうち、一致する行のみ (例: 「status:error updated:&gt;30d」)</translation>
    </message>
    <message>
        <source>Run these checks (default: all)</source>
        <translation>これらのチェックを実行 (既定値: すべて)</translation>
    </message>
    <message>
        <source>End with 9 if one of these checks finds something (default: all problems)</source>
        <translation>これらのチェックのいずれかが何かを検出したら 9 で終了 (既定値: 「問題」のチェックすべて)</translation>
    </message>
    <message>
        <source>From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable</source>
        <translation>チェックが検出する最小の経過期間: 30m、12h、7d、2w。繰り返し指定可</translation>
    </message>
    <message>
        <source>Check an NDJSON or JSON export instead of the server</source>
        <translation>サーバーの代わりに NDJSON または JSON のエクスポートをチェック</translation>
    </message>
</context>
<context>
    <name>PageRequest</name>
    <message>
        <source>The response headers are larger than 256 KiB and were not read. Ask the server&apos;s administrator.</source>
        <translation>応答ヘッダーが 256 KiB を超えるため、読み取りませんでした。サーバーの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>プロファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation>プロファイルの名前が 100 文字を超えています。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a space; remove it.</source>
        <translation>プロファイルの名前の先頭または末尾に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s name contains line breaks or control characters; remove them.</source>
        <translation>プロファイルの名前に改行または制御文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>The workspace ID is longer than 255 characters; check it.</source>
        <translation>ワークスペース ID が 255 文字を超えています。確認してください。</translation>
    </message>
    <message>
        <source>The workspace ID contains spaces or non-ASCII characters; check it.</source>
        <translation>ワークスペース ID に空白または ASCII 以外の文字が含まれています。確認してください。</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The server is reached by plain HTTP; allow it in the profile, or use https://.</source>
        <translation>サーバーへの通信が暗号化なしの HTTP です。プロファイルで許可するか、https:// を使用してください。</translation>
    </message>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation>「%1」の一部のプロファイルは使用できないため、除外しました。</translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation>プロファイルが多すぎます。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>A profile with this name exists; choose another name.</source>
        <translation>同じ名前のプロファイルが既にあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 時間 %L2 分</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>%Ln ユーザー/秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln 行/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1/%2 ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1/%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>retrying in %L1 s</source>
        <translation>%L1 秒後に再試行</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Proxies with https:// are not supported. Use one with http:// or socks5://.</source>
        <translation>https:// のプロキシには対応していません。http:// または socks5:// のプロキシを使用してください。</translation>
    </message>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>プロキシのアドレスは http://proxy.example.com:8080 または socks5://localhost:1080 のような形式です。</translation>
    </message>
</context>
<context>
    <name>ProxyError</name>
    <message>
        <source>%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy such as cntlm.</source>
        <translation>%1: このプロキシは %2 によるサインインを求めていますが、対応していません。cntlm などのローカルプロキシを使用してください。</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the name and password. Check them, or ask its administrator.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを拒否しました。ユーザー名とパスワードを確認するか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. Add them to its address, or sign in.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています。プロキシのアドレスに追加するか、サインインしてください。</translation>
    </message>
    <message>
        <source>Cannot resolve the proxy %1. Check its address and the network.</source>
        <translation>プロキシ %1 の名前を解決できません。プロキシのアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections. Check its address and port, and whether it runs.</source>
        <translation>プロキシ %1 が接続を拒否しています。アドレスとポート、およびプロキシが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Ask its administrator whether this server may be reached.</source>
        <translation>プロキシ %1 が接続を閉じました。このサーバーへのアクセスが許可されているか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server in time. Try again in a moment.</source>
        <translation>プロキシ %1 が時間内にサーバーへ接続できませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used. Check its address and the network.</source>
        <translation>プロキシ %1 を使用できません。プロキシのアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not connect to the server (%2). Ask its administrator whether this server may be reached.</source>
        <translation>プロキシ %1 がサーバーに接続しません (%2)。このサーバーへのアクセスが許可されているか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not respond like a proxy. Check the proxy&apos;s address and port.</source>
        <translation>%1 はプロキシとして応答しません。プロキシのアドレスとポートを確認してください。</translation>
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
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day, month and year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年間変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月間変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日間変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間変更なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分間変更なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation>サーバーが自身の別のパスへリダイレクトしています。リダイレクトには従いません。サーバーアドレスのパスを修正してください。</translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation>サーバーが %1 へリダイレクトしています。トークンを外に出さないため、リダイレクトには従いません。そのアドレスを信頼する場合は、サーバーアドレスに設定してください。</translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation>このアドレスに Mielto サービスはありません。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation>サーバーの証明書が現在有効でないため、何も送信しませんでした。このコンピューターの時計を確認してから、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation>%1 の名前を解決できません。サーバーアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation>%1 が接続を拒否しています。アドレスとポート、およびサーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation>(%1 バイト目に誤り) %2</translation>
    </message>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: enter %1 as the server address.</source>
        <translation>サーバーが自身の別のパスへリダイレクトしています。リダイレクトには従いません。サーバーアドレスとして %1 を入力してください。</translation>
    </message>
    <message>
        <source>The server redirects to the same path with or without a “/” at its end. The server address %1 is right, and no other would help: ask the server&apos;s administrator to answer there without a redirect.</source>
        <translation>サーバーが、末尾の「/」の有無だけが異なる同じパスへリダイレクトしています。サーバーアドレス %1 は正しく、別のアドレスにしても解決しません。リダイレクトせずに応答するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No such user, or the server does not accept an ID with “/”. Check the user ID.</source>
        <translation>このユーザーが存在しないか、サーバーが「/」を含む ID を受け付けません。ユーザー ID を確認してください。</translation>
    </message>
    <message>
        <source>The server does not know this user, or the address is not that of a Mielto server. Check both.</source>
        <translation>サーバーにこのユーザーが見つからないか、アドレスが Mielto サーバーのものではありません。両方を確認してください。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (%2). Try again then.</source>
        <translation>サーバーが %1 秒待つよう求めています (%2)。その後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 min (%2). Try again then.</source>
        <translation>サーバーが %1 分待つよう求めています (%2)。その後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server refuses this page as too large (413). Ask the server&apos;s administrator.</source>
        <translation>ページが大きすぎるとして、サーバーが拒否しました (413)。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not accept this number of rows per page (422). Ask the server&apos;s administrator.</source>
        <translation>サーバーがこの 1 ページあたりの行数を受け付けません (422)。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server had an internal error (%1). Try again in a moment.</source>
        <translation>サーバーで内部エラーが発生しました (%1)。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may offer old versions of TLS only: ask its administrator.</source>
        <translation>%1 への安全な接続 (TLS) を確立できなかったため、何も送信しませんでした。サーバーが古いバージョンの TLS にしか対応していない可能性があります。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 closed the connection without a response. Try again in a moment.</source>
        <translation>%1 が応答せずに接続を閉じました。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not respond like a web server. Check the address and port.</source>
        <translation>%1 はウェブサーバーとして応答しません。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The response could not be decompressed and was discarded. Try again, or ask the server&apos;s administrator.</source>
        <translation>応答を展開できなかったため、破棄しました。もう一度試すか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server sent an empty response. Check the server address.</source>
        <translation>サーバーが空の応答を返しました。サーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The response is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>応答が JSON ではありません (%1)。プロキシまたはサインインページが応答した可能性があります。ネットワークとサーバーアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The response gives contradicting lengths and was discarded.</source>
        <translation>応答に含まれる長さの情報が矛盾しているため、破棄しました。</translation>
    </message>
    <message>
        <source>The response is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation>応答の入れ子が 256 階層を超えるため、拒否しました。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The response is not valid UTF-8 and was discarded. Ask the server&apos;s administrator.</source>
        <translation>応答が有効な UTF-8 ではないため、破棄しました。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server sent an unexpected status (%1). Check the server address.</source>
        <translation>サーバーから予期しないステータス (%1) が返されました。サーバーアドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Connections by status</source>
        <translation>ステータス別の接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Most broken integrations</source>
        <translation>問題の多いインテグレーション</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>インテグレーション</translation>
    </message>
    <message>
        <source>Most broken users</source>
        <translation>問題の多いユーザー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Users and integrations: the first %1 of %2 users</source>
        <translation>ユーザーとインテグレーション: %2 ユーザーのうち最初の %1 ユーザー</translation>
    </message>
    <message>
        <source>Users and integrations</source>
        <translation>ユーザーとインテグレーション</translation>
    </message>
    <message>
        <source>Where these rows come from</source>
        <translation>これらの行の取得元</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>The proxy address in the settings is not valid. Correct it.</source>
        <translation>設定のプロキシのアドレスが有効ではありません。修正してください。</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds at most %1 rows: choose CSV or NDJSON.</source>
        <translation>ブックに入るのは最大 %1 行です。CSV または NDJSON を選択してください。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation>ディスクがいっぱいです。空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation>ファイルがこのディスクまたはアカウントの上限を超えます。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation>ディスクが読み取り専用です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation>フォルダーがありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation>名前が長すぎます。短い名前を選んでください。</translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation>システムが「%1」を報告しました。もう一度試すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>「%1」は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation>「%1」は書き込まれましたが、ディスクが確認を返しませんでした: %2</translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation>フォルダーを指しています。ファイル名を付け加えてください。</translation>
    </message>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation>「%1」へのリンクです。実際のファイルを指定してください。</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation>ファイルではなく、デバイスまたはパイプです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation>既存のファイルは読み取り専用です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation>一時ファイル用のフォルダー「%1」を使用できません: %2</translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation>ディスクには %2 バイト中 %1 バイトしか保存されませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write there; choose another folder.</source>
        <translation>書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was saved: this file name can&apos;t be used; choose another one.</source>
        <translation>何も保存されませんでした: このファイル名は使えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>a folder with this name exists; choose another name.</source>
        <translation>同じ名前のフォルダーがあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>Can&apos;t start the sample server: no local port could be opened. Check this computer&apos;s firewall and try again.</source>
        <translation>サンプルサーバーを起動できません。ローカルポートを開けませんでした。このコンピューターのファイアウォールを確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SecretDialogs</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>プロキシにサインイン</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. They are stored in your system keychain and sent only to this proxy.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています。システムのキーチェーンに保管され、このプロキシにのみ送信されます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ユーザー名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>%1 のトークン</translation>
    </message>
    <message>
        <source>Stored in your system keychain; sent only to %1.</source>
        <translation>システムのキーチェーンに保管され、%1 にのみ送信されます。</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation>https://api.mielto.com のようなサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation>サーバーアドレスが長すぎます。スキーム、ホスト、パスだけを入力してください。</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>サーバーアドレスは https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation>サーバーアドレスは「?」や「#」の前で終わる必要があります。それ以降を削除してください。</translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation>サーバーアドレスではありません。https://api.mielto.com のように入力してください。</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>ポートは 1～65535 の範囲で指定してください。</translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation>暗号化なしの HTTP ではトークンがネットワーク上で見えてしまいます。https:// を使用してください。</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation>このコンピューターへの暗号化なしの HTTP は、先にプロファイルまたは --allow-http で許可する必要があります。または https:// を使用してください。</translation>
    </message>
    <message>
        <source>The server address contains spaces or other characters that are not allowed; remove them.</source>
        <translation>サーバーアドレスに空白などの使用できない文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>A server address must not contain a user name or password; remove everything up to the “@”.</source>
        <translation>サーバーアドレスにユーザー名やパスワードを含めることはできません。「@」までをすべて削除してください。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation>「%1」の一部の設定を解釈できなかったため、既定値を使用します。</translation>
    </message>
    <message>
        <source>A proxy address must not contain a user name or password; remove them.</source>
        <translation>プロキシのアドレスにユーザー名やパスワードを含めることはできません。削除してください。</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>%1の接続 %Ln 件、%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln ユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>接続 %Ln 件、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation>読み取り元: %1、%2。</translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation>読み取り元: %1、ワークスペース %2、%3。</translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation>次のステータスのみ: %1。</translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation>次の種類のみ: %1。</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>「%1」を含む行のみ。</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>次のもののみ: %1。</translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation>機密と思われる値はマスクされています。</translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation>機密と思われる値が含まれています。安全に保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>接続 %Ln 件に、フィールドの欠落または型の誤りがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation>「%1」は完全ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation>「%1」が完全であることは証明されていません。%2</translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation>「%1」は完全ではありません。%2</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>マニフェストの作成後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>“%1” is damaged at byte %2, so it was not opened. %3</source>
        <translation>「%1」はバイト %2 で破損しているため、開きませんでした。%3</translation>
    </message>
    <message>
        <source>“%1” contains no connections. %2 Open an NDJSON or JSON export.</source>
        <translation>「%1」に接続が含まれていません。%2 NDJSON または JSON のエクスポートを開いてください。</translation>
    </message>
    <message>
        <source>It says that there are %1 connections, but has %2.</source>
        <translation>記載では接続は %1 件ですが、実際に含まれているのは %2 件です。</translation>
    </message>
    <message>
        <source>“%1” is not complete: it has %2 of the %3 rows of its manifest.</source>
        <translation>「%1」は完全ではありません: マニフェストの %3 行のうち %2 行しか含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is empty: it contains no connections.</source>
        <translation>「%1」は空です。接続が含まれていません。</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: the output is incomplete.</source>
        <translation>標準出力に書き込めません。出力は完全ではありません。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation>内蔵のサンプルデータを開きます。</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>このプロファイルを開きます。</translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation>プロファイルの代わりに使うサーバーアドレス。</translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation>問い合わせるワークスペース。</translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation>このユーザーの接続を読み込みます。</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>このステータスのみ。</translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation>この種類のインテグレーションのみ。</translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation>エクスポートを再び開きます。繰り返し指定可。</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation>これらの証明書 (PEM) も信頼します。</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation>このコンピューターへの暗号化なしの HTTP を許可します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation>mielto-connections:// リンク。</translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation>リンクを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation>リンクは --%1 と同時に使えません。</translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation>--demo は --server または --profile と同時に使えません。</translation>
    </message>
    <message>
        <source>There is no display. Use mielto-connections-cli in a terminal.</source>
        <translation>ディスプレイがありません。端末で mielto-connections-cli を使用してください。</translation>
    </message>
    <message>
        <source>The server has no such status or type.</source>
        <translation>このステータスまたは種類はサーバーにありません。</translation>
    </message>
    <message>
        <source>Mielto Connections can&apos;t open this link.</source>
        <translation>このリンクは Mielto Connections では開けません。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>前回読み取り %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>%Ln 件読み込み済み、合計不明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>%1/%2 件読み込み済み</translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation>読み取り中に変更あり: 再読み取り中 (%1/%2)</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>more to load</source>
        <translation>続きあり</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ミリ秒</translation>
    </message>
    <message>
        <source>The server asked to wait %1 s (%2)</source>
        <translation>サーバーが %1 秒待つよう求めています (%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server busy, %2)</source>
        <translation>%1 秒後に再試行 (サーバー混雑、%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server error %2)</source>
        <translation>%1 秒後に再試行 (サーバーエラー %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (no answer in time)</source>
        <translation>%1 秒後に再試行 (時間内に応答なし)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (connection failed)</source>
        <translation>%1 秒後に再試行 (接続失敗)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>%Ln 件読み込み済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsConfiguration</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Check the file.</source>
        <translation>CA ファイル %1 を読み取れないか、PEM 形式の証明書が含まれていません。ファイルを確認してください。</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This text contains no token; paste the whole token.</source>
        <translation>このテキストにトークンが含まれていません。トークン全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste only the token.</source>
        <translation>トークンとしては長すぎます (16,384 文字超)。トークンだけを貼り付けてください。</translation>
    </message>
    <message>
        <source>The token contains spaces or line breaks; paste only the token, in one piece.</source>
        <translation>トークンに空白または改行が含まれています。トークンだけを、ひと続きで貼り付けてください。</translation>
    </message>
    <message>
        <source>The token contains characters that tokens can&apos;t have, perhaps invisible ones; copy it again from its source.</source>
        <translation>トークンに使用できない文字が含まれています (見えない文字の可能性もあります)。取得元からコピーし直してください。</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>トークンファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Others can read the token file “%1”.</source>
        <translation>トークンファイル「%1」を他のユーザーも読み取れます。</translation>
    </message>
    <message>
        <source>The environment variable MIELTO_TOKEN can&apos;t be used. %1</source>
        <translation>環境変数 MIELTO_TOKEN の値は使用できません。%1</translation>
    </message>
    <message>
        <source>Others can write to the token file “%1”; restrict it with chmod 600.</source>
        <translation>トークンファイル「%1」に他のユーザーも書き込めます。chmod 600 でアクセスを制限してください。</translation>
    </message>
    <message>
        <source>The token file “%1” can&apos;t be used. %2</source>
        <translation>トークンファイル「%1」は使用できません。%2</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation>「%1」では --%2 を使えません。「%1 --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>オプション %1 はありません。--help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 が 2 回指定されています。1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>コマンド「%1」はありません。--help を参照してください。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation>使い方: mielto-connections-cli %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>使い方: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>See “help COMMAND” for details. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation>詳しくは「help COMMAND」を参照してください。トークンは --token-file、MIELTO_TOKEN、キーチェーンの順に取得されます。オプションで直接渡すことはできません。</translation>
    </message>
    <message>
        <source>Use “help” or “help COMMAND”.</source>
        <translation>「help」または「help COMMAND」の形式で指定してください。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,
5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,
9 different, not intact or found, 130 interrupted.</source>
        <translation>終了ステータス: 0 完了、2 使い方の誤り、3 トークンがないか拒否された、4 ユーザーなし、
5 ネットワーク、6 予期しない応答、7 出力を書き込めない、8 完全と証明できない、
9 違い、改変、または検出あり、130 中断。</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Line 1: “sep=” must name a comma, a semicolon or a tab.</source>
        <translation>1 行目: 「sep=」にはコンマ、セミコロン、タブのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Line %1 can be divided in more than one way. Add a first line “sep=;” that names the separator.</source>
        <translation>%1 行目は複数の方法で区切れます。区切り文字を示す「sep=;」を最初の行に追加してください。</translation>
    </message>
    <message>
        <source>Line %1 has more than one column “%2”. Give the number of the column.</source>
        <translation>%1 行目に列「%2」が複数あります。列の番号を指定してください。</translation>
    </message>
    <message>
        <source>Line %1 has no column “%2”. Its cells are: %3.</source>
        <translation>%1 行目に列「%2」がありません。セルは次のとおりです: %3。</translation>
    </message>
    <message>
        <source>There is no column %1: line %2 has %3.</source>
        <translation>列 %1 はありません。%2 行目は %3 列です。</translation>
    </message>
    <message>
        <source>Line %1: this is a list of connections without the column “user_id”, and “id” is not a user’s. Choose another column.</source>
        <translation>%1 行目: これは列「user_id」のない接続の一覧で、「id」はユーザーの ID ではありません。別の列を選択してください。</translation>
    </message>
    <message>
        <source>The list of users is damaged UTF-16. Save it as UTF-8.</source>
        <translation>ユーザーの一覧の UTF-16 が破損しています。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The list of users is not a text. Save it as UTF-8 or CSV.</source>
        <translation>ユーザーの一覧がテキストではありません。UTF-8 または CSV で保存してください。</translation>
    </message>
    <message>
        <source>The list of users is JSON. Save it as CSV, or with one ID on each line.</source>
        <translation>ユーザーの一覧が JSON です。CSV、または 1 行に 1 つの ID で保存してください。</translation>
    </message>
    <message>
        <source>The list of users cannot be read: %1.</source>
        <translation>ユーザーの一覧を読み取れません: %1。</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>列 %1 (全 %2 列)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s)</source>
        <translation>
            <numerusform>ID %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>重複 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>空白 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 users. Divide the list.</source>
        <translation>ユーザーが %1 人を超えています。一覧を分割してください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it.</source>
        <translation>開いた引用符が閉じられていません。引用符を閉じてください。</translation>
    </message>
    <message>
        <source>%1 cells, but line %2 has %3. Put cells that hold a separator in quotes.</source>
        <translation>%1 個のセルがありますが、%2 行目は %3 個です。区切り文字を含むセルは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>another heading in the middle.</source>
        <translation>途中に別の見出しがあります。</translation>
    </message>
    <message>
        <source>several cells. Choose the column of the user IDs, or put one ID on each line.</source>
        <translation>セルが複数あります。ユーザー ID の列を選択するか、1 行に 1 つの ID にしてください。</translation>
    </message>
    <message>
        <source>a heading among the IDs.</source>
        <translation>ID の中に見出しがあります。</translation>
    </message>
    <message>
        <source>the list is not UTF-8, so that “%1” may be read wrongly. Save it as UTF-8.</source>
        <translation>一覧が UTF-8 ではないため、「%1」を正しく読み取れない可能性があります。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>the blank U+%1 at the edge of “%2” belongs to the ID.</source>
        <translation>「%2」の端にある空白 U+%1 は ID の一部として扱われます。</translation>
    </message>
    <message>
        <source>it ends before the column of the user IDs. Add the missing cells.</source>
        <translation>ユーザー ID の列より前で終わっています。足りないセルを追加してください。</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Total on server</source>
        <translation>サーバー上の合計</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
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
        <translation>完全</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>first rows only</source>
        <translation>先頭の行のみ</translation>
    </message>
    <message>
        <source>changed while reading</source>
        <translation>読み取り中に変更あり</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>マニフェストの作成後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>It has %1 rows, the manifest says %2.</source>
        <translation>ファイルは %1 行ですが、マニフェストでは %2 行です。</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1, the manifest says %2.</source>
        <translation>SHA-256 は %1 ですが、マニフェストでは %2 です。</translation>
    </message>
    <message>
        <source>The server reported %1 connections but returned only %2.</source>
        <translation>サーバーの件数では接続は %1 件でしたが、%2 件しか返されませんでした。</translation>
    </message>
    <message>
        <source>Rows may be missing or faulty.</source>
        <translation>行が欠けているか、不備がある可能性があります。</translation>
    </message>
    <message>
        <source>Limited: not all connections of this user are in the file.</source>
        <translation>制限あり: このユーザーの接続のすべてがファイルに含まれているわけではありません。</translation>
    </message>
    <message>
        <source>Changed: the list changed while it was read.</source>
        <translation>変更あり: 読み取り中に一覧が変わりました。</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>一部のみ: %1</translation>
    </message>
    <message>
        <source>Partial: the user is missing.</source>
        <translation>一部のみ: ユーザーが欠けています。</translation>
    </message>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>制限あり: %1 ユーザー中 %Ln ユーザーの接続は、すべてがファイルに含まれているわけではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>変更あり: %1 ユーザー中 %Ln ユーザーの一覧が読み取り中に変わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>一部のみ: %1 ユーザー中 %Ln ユーザーが欠けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>一部のみ: %1 ユーザー中 %Ln ユーザーの一覧が完全ではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>エクスポート後にファイルは変更されていません (%Ln 行)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>マニフェストは署名されていません。</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>%1, descending</source>
        <translation>%1 (降順)</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1 (昇順)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation>%1が%2以外 (ローカル)</translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation>%1: %2 (ローカル)</translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation>このコンピューターに読み込み済みの行が対象です。クリックすると解除します。</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>a column and a direction</comment>
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>Sorted by %1; then by %2</source>
        <translation>%1、次に%2で並べ替え</translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation>クリックするとサーバーの順序に戻ります。</translation>
    </message>
    <message>
        <source>Missing or unexpected values (local)</source>
        <translation>値の欠落または想定外の値 (ローカル)</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation>ブックを組み立てられませんでした (%1)。CSV または NDJSON を選択してください。</translation>
    </message>
    <message>
        <source>the workbook was incomplete when it was checked. The disk may be full: free some space and try again.</source>
        <translation>確認したところ、ブックが不完全でした。ディスクがいっぱいの可能性があります。空き領域を増やしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>mielto::AuditBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Users by integration</source>
        <translation>インテグレーション別のユーザー</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>失敗分を再試行 (%1)</translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation>接続 (%1)</translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation>ユーザー (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation>ユーザーの監査</translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation>ここにユーザー ID を貼り付けるか、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation>ユーザー ID を開く</translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>ID の一覧 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation>追加元: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln ユーザー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>リクエスト %Ln 件以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column of the user IDs:</source>
        <translation>ユーザー ID の列(&amp;C):</translation>
    </message>
    <message>
        <source>The first line is a &amp;heading</source>
        <translation>最初の行は見出し(&amp;H)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste or open user IDs, one per line, or a table with a column of IDs.</source>
        <translation>ユーザー ID (1 行に 1 つ)、または ID の列がある表を貼り付けるか、ファイルを開いてください。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み取っています…</translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message>
        <source>Export the users of this audit</source>
        <translation>この監査のユーザーをエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>前回の監査 (%Ln ユーザー) は中断されました。行は保存されていないため、最初からやり直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln ユーザーの監査</numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Incomplete users only</source>
        <translation>不完全なもののみ</translation>
    </message>
    <message>
        <source>The server or workspace was changed</source>
        <translation>サーバーまたはワークスペースが変更されました</translation>
    </message>
    <message>
        <source>The loaded rows came from somewhere else, so they were removed. Start over to read all users.</source>
        <translation>読み込み済みの行は別の場所のものだったため削除されました。最初からやり直すと、すべてのユーザーを読み取ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>%Ln ユーザーを完全には読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>ユーザーをエクスポート…</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseFilters</name>
    <message>
        <source>%1: %2 (server)</source>
        <translation>%1: %2 (サーバー)</translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation>サーバーに問い合わせた条件です。クリックすると解除します。</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseHints</name>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation>サーバーに最初の接続を問い合わせています。</translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation>誰の接続を表示しますか?</translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation>このフィルターに合う接続はありません</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>接続はありません</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>何も読み込まれていません</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>読み込みを停止しました。</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>読み込みに失敗しました。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>もう一度読み込む</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>プロファイルを追加…</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>サンプルデータを試す</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>プロファイル「%1」はありません</translation>
    </message>
    <message>
        <source>Choose another profile above, or add one.</source>
        <translation>上で別のプロファイルを選択するか、追加してください。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待っています…</translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. Use the user ID from your own application.</source>
        <translation>上にユーザー ID を入力して Enter キーを押してください。お使いのアプリケーションのユーザー ID を使用します。</translation>
    </message>
    <message>
        <source>This user has no connections with this status and type.</source>
        <translation>このユーザーには、このステータスと種類の接続がありません。</translation>
    </message>
    <message>
        <source>This user has no connections. If you expected some, check the workspace in the profile.</source>
        <translation>このユーザーには接続がありません。接続があるはずの場合は、プロファイルのワークスペースを確認してください。</translation>
    </message>
    <message>
        <source>Add the Mielto server you administer, or try the sample data first. Nothing is installed, and nothing leaves this computer.</source>
        <translation>管理している Mielto サーバーを追加するか、まずサンプルデータを試してください。何もインストールされず、このコンピューターから何も送信されません。</translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. Meanwhile, you can choose another profile.</source>
        <translation>システムからキーチェーンのパスワードを求められることがあります。その間に別のプロファイルを選択できます。</translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation>新しい一覧</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み取り直す</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>トークンを追加…</translation>
    </message>
    <message>
        <source>Load all statuses</source>
        <translation>すべてのステータスを読み込む</translation>
    </message>
    <message>
        <source>Load all types</source>
        <translation>すべての種類を読み込む</translation>
    </message>
    <message>
        <source>Load all statuses and types</source>
        <translation>すべてのステータスと種類を読み込む</translation>
    </message>
    <message>
        <source>The server filter is still on, so other connections with this credential may be missing.</source>
        <translation>サーバーのフィルターがまだ有効なため、この資格情報を使う他の接続が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation>(欠落)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ラベルなし)</translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation>サーバーはこのフィールドの値を送信していません。</translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation>%1 (タイムゾーンの記載なし、UTC とみなす)</translation>
    </message>
    <message>
        <source>The server sent an unexpected kind of value; shown as received.</source>
        <translation>サーバーから予期しない種類の値が送信されました。受信したとおりに表示しています。</translation>
    </message>
    <message>
        <source>Not a valid time; shown as received.</source>
        <translation>有効な日時ではありません。受信したとおりに表示しています。</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (無効な日時)</translation>
    </message>
    <message>
        <source>This row has missing or unexpected values.</source>
        <translation>この行に値の欠落または想定外の値があります。</translation>
    </message>
</context>
<context>
    <name>mielto::CheckFileCommand</name>
    <message>
        <source>Give users or --file, not both.</source>
        <translation>ユーザーと --file はどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Ages are measured from the time of the file.</source>
        <translation>経過期間はファイルの時点を基準に計算されます。</translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>接続を表示</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>接続 %Ln 件をチェックしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>読み込み済みの接続 %Ln 件をチェックしました。行をダブルクリックすると、該当する接続が表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>Filters and sorting</source>
        <translation>フィルターと並べ替え</translation>
    </message>
</context>
<context>
    <name>mielto::Command</name>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation>標準出力に書き込めません。これ以上は出力されません。</translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>旧(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a list or a file</source>
        <translation>一覧またはファイルを選択</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>エクスポートを開く</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>エクスポート (*.ndjson *.jsonl *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>異なる 2 つの一覧を選択してください。</translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation>両方の一覧を読み取っています。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比較を停止しました。</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>比較していません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changes of the connection</source>
        <translation>接続の変更点</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものがありません</translation>
    </message>
    <message>
        <source>Tick Added, Removed or Changed to see the differences of this kind.</source>
        <translation>「追加」、「削除」、「変更」にチェックを入れると、その種類の違いが表示されます。</translation>
    </message>
    <message>
        <source>Both lists are complete and have the same connections.</source>
        <translation>どちらの一覧も完全で、同じ接続が含まれています。</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>一致する違いはありません。</translation>
    </message>
    <message>
        <source>The rows are the same, but at least one list may be incomplete.</source>
        <translation>行は同じですが、少なくとも一方の一覧は完全かどうか確認できていません。</translation>
    </message>
</context>
<context>
    <name>mielto::ConfigView</name>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Too large to show here. Use “Copy rows as JSON”.</source>
        <translation>大きすぎるため、ここには表示できません。「行を JSON としてコピー」を使用してください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation>構成のツリー表示</translation>
    </message>
    <message>
        <source>Enter reveals a masked value for 30 seconds, or hides it again.</source>
        <translation>Enter キーを押すと、マスクされた値を 30 秒間表示するか、再び隠します。</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>構成の JSON 表示</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Find in config</source>
        <translation>構成内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>値をコピーしました</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>キーをコピーしました</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>パスをコピーしました</translation>
    </message>
    <message>
        <source>Copy &amp;subtree as JSON</source>
        <translation>サブツリーを JSON としてコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Subtree copied</source>
        <translation>サブツリーをコピーしました</translation>
    </message>
    <message>
        <source>&amp;Hide value</source>
        <translation>値を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reveal for 30 seconds</source>
        <translation>30 秒間表示(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>すべての列の幅を合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべての列を表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation>ここでは形式「%1」を使えません。text または json を使用してください。</translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation>%1: サーバーが件数を示しませんでした。</translation>
    </message>
    <message>
        <source>%1: the counts don&apos;t match. The list changed meanwhile, or has unknown statuses or types.</source>
        <translation>%1: 件数が一致しません。途中で一覧が変わったか、不明なステータスまたは種類が含まれています。</translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln 行を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(ラベルなし)</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(欠落)</translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation>%1 (想定外、受信どおり)</translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation>%1 (タイムゾーンなし、UTC とみなす)</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>行を選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (無効な日時)</translation>
    </message>
    <message>
        <source>A field appears twice; the last one is shown.</source>
        <translation>同じフィールドが 2 つあります。最後のものを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>他 %Ln フィールド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation>ここでは形式「%1」を使えません。text、csv、json のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Use “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation>「diff OLD NEW」の形式で、NDJSON または JSON のエクスポートを 2 つ指定してください。</translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>トークンを置き換え…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>プロファイルを編集…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>ユーザーを変更</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>プロキシにサインイン…</translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation>%1 には何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) written to %2: %3.</source>
        <translation>
            <numerusform>%Ln ユーザーの %1を %2 に書き込みました: %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --output FILE, or “-” for standard output.</source>
        <translation>--output FILE を指定してください。標準出力に書き出すには「-」を指定します。</translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation>証拠パッケージ: データ、マニフェスト、概要のフォルダー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>表と同じ</translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation>全 12 フィールド</translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation>証拠パッケージのフォルダー</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ファイル(&amp;I)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Protect against spreadsheet formulas</source>
        <translation>表計算ソフトでの数式の実行を防ぐ</translation>
    </message>
    <message>
        <source>Include secrets in plain text</source>
        <translation>機密値を平文で含める</translation>
    </message>
    <message>
        <source>Also write a manifest (SHA-256, filters, completeness)</source>
        <translation>マニフェストも書き出す (SHA-256、フィルター、完全かどうか)</translation>
    </message>
    <message>
        <source>Save even if incomplete (marked as partial)</source>
        <translation>完全でなくても保存 (「一部のみ」と記録)</translation>
    </message>
    <message>
        <source>The origin of these rows is unknown, so no manifest can be written.</source>
        <translation>これらの行の取得元が不明なため、マニフェストを書き出せません。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>このファイルは既に存在し、置き換えられます。</translation>
    </message>
    <message>
        <source>Tick “Save even if incomplete” to save what was read.</source>
        <translation>読み取れた分を保存するには、「完全でなくても保存」にチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>%Ln 個のセルが形式の上限を超えたため、切り詰めました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>ファセット</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1: 接続 %Ln 件、うち問題あり %2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>さらに表示…</translation>
    </message>
</context>
<context>
    <name>mielto::FileFlow</name>
    <message>
        <source>O&amp;pen recent</source>
        <translation>最近使ったファイルを開く(&amp;H)</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>エクスポートを開く</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>エクスポート (*.ndjson *.jsonl *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation>表示中の違いをエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>CSV (*.csv);;JSON (*.json);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>ファイルを検証</translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>複数…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ステータス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>API は 1 つのクエリにつきステータスと種類を 1 つずつしか受け付けません。%Ln 件のクエリの結果を統合します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by several values</source>
        <translation>複数の値で絞り込む</translation>
    </message>
    <message>
        <source>1 query, one request per 999 rows.</source>
        <translation>クエリ 1 件: 999 行ごとにリクエスト 1 件。</translation>
    </message>
    <message>
        <source>If nothing is ticked in a group, all are loaded.</source>
        <translation>グループ内で何もチェックしないと、すべて読み込まれます。</translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>読み込み済みの行を検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Text, or a filter such as status:error, updated:&gt;30d, label:*prod* or -type:mcp. See Answers in the manual.</source>
        <translation>テキスト、または status:error、updated:&gt;30d、label:*prod*、-type:mcp などのフィルター。マニュアルの「Answers」を参照してください。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>mielto::GridModel</name>
    <message>
        <source>no connections</source>
        <translation>接続なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>接続 %Ln 件、最も悪いステータス: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
</context>
<context>
    <name>mielto::GridView</name>
    <message>
        <source>Users by integration</source>
        <translation>インテグレーション別のユーザー</translation>
    </message>
</context>
<context>
    <name>mielto::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>マニュアルのページ一覧</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>このページ内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>マニュアルは英語です。</translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation>続きは JSON を参照</translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation>検索とローカルフィルターを解除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sorted %1 of %2 rows.</source>
        <translation>%2 行のうち %1 行を並べ替えました。</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>No loaded row matches.</source>
        <translation>読み込み済みの行に一致するものはありません。</translation>
    </message>
    <message>
        <source>Searched the %1 loaded rows; there are more.</source>
        <translation>読み込み済みの %1 行を検索しました。続きがあります。</translation>
    </message>
    <message>
        <source>Sorted the %1 loaded rows; there are more.</source>
        <translation>読み込み済みの %1 行を並べ替えました。続きがあります。</translation>
    </message>
    <message>
        <source>Searched %1 of %2 rows.</source>
        <translation>%2 行のうち %1 行を検索しました。</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>問題を先頭に</translation>
    </message>
    <message>
        <source>Sort by status: errors and expired ones first</source>
        <translation>ステータスで並べ替え: エラーと期限切れを先頭に表示</translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>%Ln ユーザーを監査…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>About Mielto Connections</source>
        <translation>Mielto Connections について</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>エクスポートをキャンセルして閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>診断情報をコピーしました</translation>
    </message>
    <message>
        <source>Token not saved</source>
        <translation>トークンを保存できませんでした</translation>
    </message>
    <message>
        <source>It stays in memory until you quit.</source>
        <translation>終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Password not saved</source>
        <translation>パスワードを保存できませんでした</translation>
    </message>
    <message>
        <source>Export running</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>An export is still running. If you close the window now, it is cancelled and no file is changed.</source>
        <translation>エクスポートがまだ進行中です。今ウィンドウを閉じるとエクスポートはキャンセルされ、ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>ウィンドウを閉じますか?</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>By type</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation>ステータスと種類で集計</translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation>サーバーに 13 件の集計を問い合わせます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message>
        <source>Counts don&apos;t match</source>
        <translation>件数が一致しません</translation>
    </message>
    <message>
        <source>The list changed between the counts, or has unknown statuses or types.</source>
        <translation>集計の間に一覧が変わったか、不明なステータスまたは種類が含まれています。</translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>他のタブを閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Close to the &amp;right</source>
        <translation>右側のタブを閉じる(&amp;R)</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>タブを閉じますか?</translation>
    </message>
    <message>
        <source>Close the tabs?</source>
        <translation>タブを閉じますか?</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Close tabs</source>
        <translation>タブを閉じる</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation>プロファイルはまだありません。「profile add NAME」で追加してください。</translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation>色「%1」はありません。「profile --help」を参照してください。</translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation>プロファイル「%1」を追加しました。「token set --profile」でトークンを設定してください。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>プロファイル「%1」はありません。「profile list」を参照してください。</translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation>プロファイル「%1」を削除しましたが、トークンがキーチェーンに残っている可能性があります。%2</translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation>プロファイル「%1」とそのトークンを削除しました。</translation>
    </message>
    <message>
        <source>Use “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation>「profile list」、「profile add NAME」、「profile remove NAME」のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The profile “%1” exists. Remove it first.</source>
        <translation>プロファイル「%1」は既にあります。先に削除してください。</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>%1 のトークンがキーチェーンに残っている可能性があります。%2</translation>
    </message>
    <message>
        <source>The token of “%1” is still saved under its old name, “%2”. %3</source>
        <translation>「%1」のトークンがまだ以前の名前「%2」で保存されています。%3</translation>
    </message>
    <message>
        <source>The token of “%1” is saved now.</source>
        <translation>「%1」のトークンを保存しました。</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>接続をテスト(&amp;C)</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>サーバーアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>ワークスペース ID(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA ファイル(&amp;A)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation>使用するユーザー ID(&amp;U)</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>先に上の項目を入力してください。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Allow &amp;plain HTTP to this computer</source>
        <translation>このコンピューターへの暗号化なしの HTTP を許可(&amp;P)</translation>
    </message>
    <message>
        <source>Only if your token can access more than one</source>
        <translation>トークンで複数にアクセスできる場合のみ</translation>
    </message>
    <message>
        <source>Only for your organisation&apos;s own certificates</source>
        <translation>組織独自の証明書を使う場合のみ</translation>
    </message>
    <message>
        <source>This is another server. The old token is not sent to it: paste a token for this one.</source>
        <translation>これは別のサーバーです。以前のトークンは送信されません。このサーバー用のトークンを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileFlow</name>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation>プロファイル「%1」とそのトークンをこのコンピューターから削除しますか? サーバー側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation>「token set」で保管するか、MIELTO_TOKEN または --token-file で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>読み取れた %Ln 行は出力されません。残すには --allow-partial を指定してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message>
        <source>Cell copied</source>
        <translation>セルをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>%Ln 行を JSON としてコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>curl command copied</source>
        <translation>curl コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>先にコピーする行を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln 件表示中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ScopeChoice</name>
    <message>
        <source>All matching connections, re-read from the server (%1 at last count)</source>
        <translation>一致するすべての接続をサーバーから読み取り直す (前回の件数: %1)</translation>
    </message>
    <message>
        <source>All matching connections, re-read from the server (not counted yet)</source>
        <translation>一致するすべての接続をサーバーから読み取り直す (件数未確認)</translation>
    </message>
    <message>
        <source>Loaded rows (%1), server order</source>
        <translation>読み込み済みの行 (%1)、サーバーの順序</translation>
    </message>
    <message>
        <source>Shown rows (%1), as sorted</source>
        <translation>表示中の行 (%1)、現在の並び順</translation>
    </message>
    <message>
        <source>Selected rows (%1)</source>
        <translation>選択中の行 (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation>「serve-sample」に引数は指定できません。「serve-sample --help」を参照してください。</translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation>ユーザー: %1。Ctrl+C で停止します。</translation>
    </message>
</context>
<context>
    <name>mielto::SettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Show times in &amp;UTC</source>
        <translation>時刻を UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation>読み込んだユーザー ID を記憶する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation>最近のユーザーを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>次を使用</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>プロキシのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>最近のユーザー</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Restart to change the language.</source>
        <translation>言語を変更するには再起動してください。</translation>
    </message>
    <message>
        <source>Co&amp;nnection timeout</source>
        <translation>接続タイムアウト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>アイドルタイムアウト(&amp;I)</translation>
    </message>
    <message>
        <source>Total timeout per pa&amp;ge</source>
        <translation>1 ページの合計タイムアウト(&amp;W)</translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation>サンプルデータ</translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>ファイルを読み取っています。</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>開く処理を停止しました。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>ファイルから %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>マニフェストの書き出し後に、ファイルが変更されています。</translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Token for %1: </source>
        <translation>%1 のトークン: </translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation>トークンが指定されていません。入力するか、パイプで渡してください。</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation>%1 のトークンをキーチェーンに保管しました。</translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation>%1 のトークンがキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>%1 のトークンがキーチェーンに残っている可能性があります。%2</translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation>%1 のトークンはもうキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Use “token set”, “token status” or “token delete”.</source>
        <translation>「token set」、「token status」、「token delete」のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“token” works only with the keychain: leave out --demo and --token-file.</source>
        <translation>「token」はキーチェーンでのみ使用できます。--demo と --token-file を外してください。</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>「Bearer」と前後の空白を取り除きました。</translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation>Bearer トークンを貼り付け</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>「Bearer」と前後の空白を取り除きました。</translation>
    </message>
</context>
<context>
    <name>mielto::UserField</name>
    <message>
        <source>User ID, then Enter</source>
        <translation>ユーザー ID を入力して Enter</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>最近のユーザー</translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy user &amp;IDs</source>
        <translation>ユーザー ID をコピー(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>ユーザー ID を %Ln 件コピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>このユーザーを新しいタブで開く(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Use “verify FILE”.</source>
        <translation>「verify FILE」の形式で指定してください。</translation>
    </message>
    <message>
        <source>Use “verify %1”.</source>
        <translation>「verify %1」を実行してください。</translation>
    </message>
</context>
</TS>
