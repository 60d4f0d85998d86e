<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>使用的组件：</translation>
    </message>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and export lists others can trust.</source>
        <translation>浏览 Mielto 平台用户所拥有的连接，找出有问题的连接，并导出可供他人信赖的列表。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>新建标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>添加配置文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>编辑配置文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove profile…</source>
        <translation>移除配置文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation>更换令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation>试用示例数据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>打开导出文件(&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation>验证文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>将行复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>复制为命令(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>以 UTC 显示时间(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation>审计用户(&amp;A)…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>比较(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation>关于 Mielto Connections(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation>Ctrl+1 … Ctrl+9	标签页</translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation>Alt+S	状态</translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation>Alt+T	类型</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>全部加载(&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>上一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Enter, Space	Details of the row</source>
        <translation>Enter、Space	行的详细信息</translation>
    </message>
    <message>
        <source>Esc	Close suggestions; back from the details; clear find</source>
        <translation>Esc	关闭建议；从详细信息返回；清除查找</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End	First row, last row</source>
        <translation>Ctrl+Home、Ctrl+End	第一行、最后一行</translation>
    </message>
    <message>
        <source>Go to &amp;user</source>
        <translation>转到用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sort by current column</source>
        <translation>按此列排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>分面(&amp;F)</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>检查(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation>请求未发送。请检查输入的内容。</translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation>此服务器没有令牌。请添加令牌以登录。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation>无法连接到服务器。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>服务器未及时响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation>服务器的证书不受信任，因此未发送任何内容。请检查地址，或将您组织的 CA 文件添加到配置文件。</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation>服务器重定向到了别处。为避免令牌外泄，不会跟随重定向。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation>服务器未接受请求。请检查用户 ID。</translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation>服务器拒绝了令牌。令牌可能已过期或被吊销，请更换令牌。</translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation>服务器上没有此用户。请检查用户 ID 和工作区。</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器消息：%1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Ask its administrator.</source>
        <translation>代理拒绝了连接。请联系代理的管理员。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>代理要求提供用户名和密码。</translation>
    </message>
    <message>
        <source>The server had an internal error. Try again in a moment.</source>
        <translation>服务器发生内部错误。请稍后重试。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>代理消息：%1</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credit limit blocks this request. Check the account&apos;s billing, or use another token.</source>
        <translation>此账户的套餐或额度限制阻止了此请求。请检查账户的账单，或使用其他令牌。</translation>
    </message>
    <message>
        <source>This token isn&apos;t allowed to read these connections. Check its permissions, IP allowlist and workspace, or use another token.</source>
        <translation>此令牌无权读取这些连接。请检查其权限、IP 允许列表和工作区，或使用其他令牌。</translation>
    </message>
    <message>
        <source>The server is busy and asked to wait. Try again in a moment.</source>
        <translation>服务器繁忙，要求等待。请稍后重试。</translation>
    </message>
    <message>
        <source>The response ended too early and was discarded. Try again.</source>
        <translation>响应提前结束，已丢弃。请重试。</translation>
    </message>
    <message>
        <source>The server sent an unexpected response. Check the server address.</source>
        <translation>服务器返回了意外的响应。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The response is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>响应不是 JSON，可能来自代理或登录页面。请检查网络和服务器地址。</translation>
    </message>
    <message>
        <source>The response is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation>响应不是连接列表。请检查该地址是否为 Mielto 服务器的地址。</translation>
    </message>
    <message>
        <source>The response is larger than 64 MiB and was not read. Ask the server&apos;s administrator.</source>
        <translation>响应超过 64 MiB，未读取。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL：%1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>尝试：%1</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not UTF-8. Rename the file, or name it in UTF-8.</source>
        <translation>“%1”不是 UTF-8。请重命名该文件，或用 UTF-8 指定其名称。</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1/%2 个用户</translation>
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
            <numerusform>%Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>读取 %Ln 个用户的审计用时 %1。其中的行不会保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>按此值筛选(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>排除此值(&amp;X)</translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation>显示所有使用此凭据的行(&amp;R)</translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>在新标签页中打开此用户(&amp;U)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>复制单元格(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The status is error.</source>
        <translation>状态为“错误”。</translation>
    </message>
    <message>
        <source>Ask the owner to reconnect.</source>
        <translation>请所有者重新连接。</translation>
    </message>
    <message>
        <source>The status is expired.</source>
        <translation>状态为“已过期”。</translation>
    </message>
    <message>
        <source>Ask the owner to sign in again.</source>
        <translation>请所有者重新登录。</translation>
    </message>
    <message>
        <source>The status is error, unchanged for a long time.</source>
        <translation>状态为“错误”，且长时间未更改。</translation>
    </message>
    <message>
        <source>Fix the connection or delete it.</source>
        <translation>请修复此连接或将其删除。</translation>
    </message>
    <message>
        <source>The status is expired, unchanged for a long time.</source>
        <translation>状态为“已过期”，且长时间未更改。</translation>
    </message>
    <message>
        <source>Renew the connection or delete it.</source>
        <translation>请为此连接续期或将其删除。</translation>
    </message>
    <message>
        <source>The status is testing, unchanged for a long time.</source>
        <translation>状态为“测试中”，且长时间未更改。</translation>
    </message>
    <message>
        <source>The test may be stuck: test the connection again.</source>
        <translation>测试可能已卡住：请重新测试此连接。</translation>
    </message>
    <message>
        <source>The status is inactive, unchanged for a long time.</source>
        <translation>状态为“非活动”，且长时间未更改。</translation>
    </message>
    <message>
        <source>Delete the connection if nobody needs it.</source>
        <translation>如果没有人需要此连接，请将其删除。</translation>
    </message>
    <message>
        <source>A user has several active connections to one integration in one workspace.</source>
        <translation>一个用户在同一工作区中有多个到同一集成的活动连接。</translation>
    </message>
    <message>
        <source>Ask the owner which one is in use.</source>
        <translation>请向所有者确认正在使用哪一个。</translation>
    </message>
    <message>
        <source>Several users share one credential.</source>
        <translation>多个用户共用一个凭据。</translation>
    </message>
    <message>
        <source>Give each user a credential of their own.</source>
        <translation>请为每个用户分配各自的凭据。</translation>
    </message>
    <message>
        <source>The workspace is not the one that was asked for.</source>
        <translation>工作区与所查询的不同。</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>请报告给服务器管理员。</translation>
    </message>
    <message>
        <source>The server returns a secret-looking config value in plain text.</source>
        <translation>服务器以明文返回了疑似机密的配置值。</translation>
    </message>
    <message>
        <source>Move the secret to a credential, then replace it.</source>
        <translation>请将机密值移至凭据，然后更换该机密值。</translation>
    </message>
    <message>
        <source>A time is invalid or in the future, or the update is before the creation.</source>
        <translation>时间无效或在未来，或者更新时间早于创建时间。</translation>
    </message>
    <message>
        <source>Check the clock of the system that wrote it.</source>
        <translation>请检查写入该时间的系统的时钟。</translation>
    </message>
    <message>
        <source>Fields are missing or have an unexpected type.</source>
        <translation>字段缺失，或类型不符合预期。</translation>
    </message>
    <message>
        <source>Unchanged for a very long time, whatever the status.</source>
        <translation>无论状态如何，已有很长时间未更改。</translation>
    </message>
    <message>
        <source>Ask the owner whether it is still needed.</source>
        <translation>请向所有者确认是否仍然需要。</translation>
    </message>
    <message>
        <source>Somebody else than the owner created it.</source>
        <translation>它由所有者以外的人创建。</translation>
    </message>
    <message>
        <source>Check that this was intended.</source>
        <translation>请确认这是否是有意为之。</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>它没有所有者。</translation>
    </message>
    <message>
        <source>Find out who is responsible for it.</source>
        <translation>请查明由谁负责。</translation>
    </message>
    <message>
        <source>The status or type is one that the API does not document.</source>
        <translation>状态或类型未在 API 文档中说明。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>请查看此程序是否有新版本。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>secret-looking values are masked in this file</source>
        <translation>此文件中疑似机密的值已遮盖</translation>
    </message>
    <message>
        <source>no workspace was asked for</source>
        <translation>查询时未指定工作区</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no check “%1”. “check --demo” lists all.</source>
        <translation>没有检查项“%1”。“check --demo”会列出所有检查项。</translation>
    </message>
    <message>
        <source>--check needs at least one check.</source>
        <translation>--check 至少需要一个检查项。</translation>
    </message>
    <message>
        <source>The check “%1” has no age.</source>
        <translation>检查项“%1”没有时长。</translation>
    </message>
    <message>
        <source>--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w).</source>
        <translation>--older-than 须为 CHECK=AGE，例如 error-long=30d（单位：m、h、d、w）。</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use table, json or csv.</source>
        <translation>此处不支持格式“%1”。请使用 table、json 或 csv。</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation>--columns 用于表格、CSV 或 XLSX：JSON 是服务器的原文。</translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation>服务器没有状态“%1”。请参阅“list --help”。</translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation>服务器没有类型“%1”。请参阅“list --help”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>有 %Ln 个用户被重复指定，只读取了一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>--output would replace the file of --%1. Name another one.</source>
        <translation>--output 会替换 --%1 的文件。请指定其他文件。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>--users-column goes with --users-file.</source>
        <translation>--users-column 须与 --users-file 一起使用。</translation>
    </message>
    <message>
        <source>There is no user ID in it.</source>
        <translation>其中没有用户 ID。</translation>
    </message>
    <message>
        <source>--columns needs at least one column.</source>
        <translation>--columns 至少需要一列。</translation>
    </message>
    <message>
        <source>Give one or more user IDs.</source>
        <translation>请指定一个或多个用户 ID。</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.</source>
        <translation>“%1”不以 .csv、.xlsx、.json、.ndjson 或 .html 结尾：请指定 --format。</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json, ndjson or html.</source>
        <translation>此处不支持格式“%1”。请使用 csv、xlsx、json、ndjson 或 html。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.</source>
        <translation>没有格式“%1”。请使用 table、csv、xlsx、json、ndjson 或 html。</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>没有列“%1”。可用的列：%2。</translation>
    </message>
    <message>
        <source>--where “%1”: %2</source>
        <translation>--where“%1”：%2</translation>
    </message>
</context>
<context>
    <name>CliTarget</name>
    <message>
        <source>--demo cannot be used with --%1. Leave one of them out.</source>
        <translation>--demo 不能与 --%1 同时使用。请去掉其中一个。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>没有配置文件“%1”。请参阅“profile list”。</translation>
    </message>
    <message>
        <source>Others on this computer can see the password in --proxy. Put the proxy in https_proxy instead.</source>
        <translation>此计算机上的其他人可以看到 --proxy 中的密码。请改为在 https_proxy 中指定代理。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation>输出用户的连接</translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation>将用户的连接写入一个文件</translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation>按状态和类型统计用户的连接</translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation>钥匙串中的令牌；“set”从隐藏提示或标准输入读取令牌</translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation>配置文件，与窗口程序共用</translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation>运行示例服务器直至中断；首行为“URL TOKEN”</translation>
    </message>
    <message>
        <source>Print the help of all commands, or of one</source>
        <translation>输出所有命令或某个命令的帮助</translation>
    </message>
    <message>
        <source>Show what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation>以 text、csv 或 json 显示两个 NDJSON 或 JSON 导出文件的差异</translation>
    </message>
    <message>
        <source>Check a file against its manifest</source>
        <translation>对照清单检查文件</translation>
    </message>
    <message>
        <source>Write a report to look at: what is broken, by user and check</source>
        <translation>写入供查看的报告：按用户和检查项列出有问题的内容</translation>
    </message>
    <message>
        <source>Run named checks on the connections of users, or of a file</source>
        <translation>对用户或文件中的连接运行指定名称的检查</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation>%1 在 %2 毫秒内响应并接受了令牌。</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation>%1 在 %2 毫秒内响应并接受了令牌，但不认识此用户。</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>第 %1 行不是 JSON。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>第 %1 行不是 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation>第 %1 行嵌套过深。</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation>第 %1 行是 JSON，但不是连接。</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation>文件在第 %1 行中间结束。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>“%1”中有 %Ln 个用户未在“%2”中查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation>它们来自不同的服务器：%1 和 %2。</translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation>它们来自不同的工作区。</translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation>它们读取时使用了不同的筛选条件。</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation>添加 %1，移除 %2，更改 %3，未变 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>有 %Ln 个被遮盖的值未参与比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>“%1”中有 %Ln 行的 ID 与前面的行重复；已按先后顺序比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>查询的用户</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation>请输入用户 ID。</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation>不能查询“.”和“..”：它们会改变地址。请检查用户 ID。</translation>
    </message>
    <message>
        <source>The user ID contains control characters or is too long. Copy it again without line breaks.</source>
        <translation>用户 ID 含有控制字符或太长。请重新复制，不要带换行符。</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation>窗口中已加载的连接</translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation>窗口中显示的连接</translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation>窗口中选中的连接</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找内容</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>筛选范围</translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation>用户：ID、判定、文件中的行数、服务器上的总数</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation>由 %1 %2 导出的连接</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
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
        <translation>机密值</translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation>疑似机密的值已遮盖为 ***</translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation>已包含：请将此文件夹存放在仅限必要人员查看的位置</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>截断的单元格</translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation>%1 个，超出工作簿的限制；每个末尾均有标记</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation>要检查文件是否未被更改，请在此文件夹中运行：</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
    <message>
        <source>connections read from the server for this file</source>
        <translation>为此文件从服务器读取的连接</translation>
    </message>
    <message>
        <source>this name can&apos;t be used; choose another one.</source>
        <translation>此名称不可用；请选择其他名称。</translation>
    </message>
    <message>
        <source>a file or folder with this name exists; choose another name.</source>
        <translation>已有同名文件或文件夹；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation>没有可保存其连接的用户。</translation>
    </message>
    <message>
        <source>“%1” was written, but its manifest was not. %2</source>
        <translation>已写入“%1”，但未写入其清单。%2</translation>
    </message>
    <message>
        <source>the file there is not a manifest of this program; choose another name.</source>
        <translation>已有的文件不是此程序的清单；请选择其他名称。</translation>
    </message>
    <message>
        <source>these connections come from it; choose another name.</source>
        <translation>这些连接正是来自该文件；请选择其他名称。</translation>
    </message>
    <message>
        <source>the old one cannot be removed.</source>
        <translation>无法删除旧文件。</translation>
    </message>
    <message>
        <source>A manifest is written next to a file: give a file name instead of “-”.</source>
        <translation>清单会写在文件旁边：请指定文件名，而不是“-”。</translation>
    </message>
    <message>
        <source>An evidence pack is a folder. Give “%1” a name without a file extension.</source>
        <translation>证据包是文件夹。请为“%1”使用不带文件扩展名的名称。</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>%Ln 行，正在将文件放到目标位置…</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation>导出到“%1”的操作已取消。未更改任何内容。</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>“%1”未保存。%2</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>已保存“%1”：%Ln 行，%2。</numerusform>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>查询的用户</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>Name a path in the config: has:config.region.</source>
        <translation>请指定配置中的路径，例如 has:config.region。</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>没有检查项“%1”。</translation>
    </message>
    <message>
        <source>Give an age (&gt;30d, &lt;12h) or a day (2026-01-31, &lt;2026-01-31).</source>
        <translation>请指定时长（&gt;30d、&lt;12h）或日期（2026-01-31、&lt;2026-01-31）。</translation>
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
        <translation>适用于 Excel 的 CSV</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON，单个文档</translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation>NDJSON，可在此处重新打开</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告 (HTML)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>%1 的连接</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户的连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: no connections are missing.</source>
        <translation>完整：没有缺少的连接。</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>未能在 %Ln 秒内打开</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>它超过 %1</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>已保留为“%1”。</translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation>改用默认值。</translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation>改用其备份。</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>无法读取备份“%1”。</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>原文件已保留为“%1”。</translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation>“%1”缺失。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>its folder cannot be created (%1).</source>
        <translation>无法创建其所在文件夹 (%1)。</translation>
    </message>
    <message>
        <source>another program is changing it. Try again.</source>
        <translation>其他程序正在更改它。请重试。</translation>
    </message>
    <message>
        <source>It could not be backed up; copy it before you go on.</source>
        <translation>无法备份该文件；请先复制再继续。</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write in its folder. Check its permissions.</source>
        <translation>您没有写入其所在文件夹的权限。请检查权限。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; settings that this version knows are used.</source>
        <translation>“%1”由较新版本写入；仅使用此版本能识别的设置。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation>钥匙串中没有此服务器的令牌；请添加。</translation>
    </message>
    <message>
        <source>Your keychain is locked; unlock it and try again.</source>
        <translation>您的钥匙串已锁定；请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain refused; allow Mielto Connections to use it and try again.</source>
        <translation>钥匙串拒绝了访问；请允许 Mielto Connections 使用它，然后重试。</translation>
    </message>
    <message>
        <source>There is no keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>此会话中没有钥匙串服务（GNOME Keyring、KWallet）。</translation>
    </message>
    <message>
        <source>The keychain does not answer; try again.</source>
        <translation>钥匙串没有响应；请重试。</translation>
    </message>
    <message>
        <source>The token was not saved, because the keychain gave back something else; try again.</source>
        <translation>钥匙串返回的内容不一致，因此令牌未保存；请重试。</translation>
    </message>
    <message>
        <source>The keychain failed; try again.</source>
        <translation>钥匙串出错；请重试。</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server keeps returning its first page, so the rest can&apos;t be read. Ask the server&apos;s administrator.</source>
        <translation>服务器一直返回第一页，因此无法读取其余内容。请联系服务器管理员。</translation>
    </message>
</context>
<context>
    <name>ListResult</name>
    <message>
        <source>The server reports %1 connections but returned %2.</source>
        <translation>服务器报告有 %1 个连接，但返回了 %2 个。</translation>
    </message>
    <message>
        <source>Only %1 of %2 connections were read.</source>
        <translation>%2 个连接中只读取了 %1 个。</translation>
    </message>
    <message>
        <source>The list changed each time it was read, so rows may be missing. Try again later.</source>
        <translation>每次读取时列表都有变化，可能有行缺失。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another status or type: the server seems to ignore the filter.</source>
        <translation>%2 行中有 %1 行的状态或类型不符：服务器似乎忽略了筛选条件。</translation>
    </message>
    <message>
        <source>The server did not report a total, so these may not be all connections.</source>
        <translation>服务器未报告总数，因此这些可能不是全部连接。</translation>
    </message>
    <message>
        <source>The server reports %1 connections but returned only %2.</source>
        <translation>服务器报告有 %1 个连接，但只返回了 %2 个。</translation>
    </message>
    <message>
        <source>%1 of %2 rows have missing or unexpected values.</source>
        <translation>%2 行中有 %1 行的值缺失或不符合预期。</translation>
    </message>
    <message>
        <source>The list was not read completely.</source>
        <translation>未能完整读取列表。</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation>清单已损坏：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation>清单由此程序的其他版本写入：请用该版本验证文件。</translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation>清单已损坏：其中的“%1”缺失或有误。</translation>
    </message>
    <message>
        <source>No manifest found next to this file, so it can&apos;t be verified.</source>
        <translation>此文件旁没有清单，因此无法验证。</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation>使用此配置文件的服务器、工作区和令牌</translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation>服务器地址（默认：https://api.mielto.com）</translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation>要查询的工作区</translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation>使用内置示例数据</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation>允许通过明文 HTTP 访问此计算机</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation>同时信任这些证书 (PEM)</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation>读取整页的时限，1 到 600（默认：60）</translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation>首次尝试后的重试次数，0 到 10（默认：2）</translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation>并发请求数，1 到 6（默认：4）</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>不显示进度</translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation>在标准错误中记录每个请求</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation>仅此状态：active、inactive、testing、error、expired；可重复</translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation>仅此类型：connectors、mcp、tool、model、custom、storage、api；可重复</translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation>表格、CSV 或 XLSX 的列，按此顺序；也可用 requested_user</translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation>不遮盖疑似机密的值</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation>CSV 以字节顺序标记开头</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>要写入的文件；- 为标准输出</translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation>写入文件夹 FILE，其中包含数据、清单和摘要</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation>none、red、orange、yellow、green、blue、purple 或 gray</translation>
    </message>
    <message>
        <source>Read the token from a file that only you can write, or a pipe</source>
        <translation>从只有您可写入的文件或管道读取令牌</translation>
    </message>
    <message>
        <source>More users: one ID a line, or a table with a column of IDs; - is standard input</source>
        <translation>更多用户：每行一个 ID，或含有 ID 列的表格；- 为标准输入</translation>
    </message>
    <message>
        <source>The column of the IDs (default: requested_user, user_id, user or id)</source>
        <translation>ID 所在的列（默认：requested_user、user_id、user 或 id）</translation>
    </message>
    <message>
        <source>Print only errors</source>
        <translation>仅输出错误</translation>
    </message>
    <message>
        <source>Output format (default: the first)</source>
        <translation>输出格式（默认：第一种）</translation>
    </message>
    <message>
        <source>At most N rows of each user</source>
        <translation>每个用户最多 N 行</translation>
    </message>
    <message>
        <source>Do not protect CSV cells against formulas</source>
        <translation>不对 CSV 单元格进行公式防护</translation>
    </message>
    <message>
        <source>Keep what could be read, even if incomplete</source>
        <translation>即使不完整，也保留已读取的内容</translation>
    </message>
    <message>
        <source>Also write FILE.manifest.json (SHA-256, filters, completeness)</source>
        <translation>同时写入 FILE.manifest.json（SHA-256、筛选条件、是否完整）</translation>
    </message>
    <message>
        <source>Output format (default: from FILE&apos;s extension)</source>
        <translation>输出格式（默认：按 FILE 的扩展名决定）</translation>
    </message>
    <message>
        <source>Of what was read, only rows that match, such as “status:error updated:&gt;30d”</source>
        <translation>在读取的内容中，仅匹配的行，例如“status:error updated:&gt;30d”</translation>
    </message>
    <message>
        <source>Run these checks (default: all)</source>
        <translation>运行这些检查（默认：全部）</translation>
    </message>
    <message>
        <source>End with 9 if one of these checks finds something (default: all problems)</source>
        <translation>如果这些检查中有任何一项有发现，则以 9 退出（默认：所有“问题”类检查）</translation>
    </message>
    <message>
        <source>From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable</source>
        <translation>检查项从多长时间起算作有发现：30m、12h、7d、2w；可重复</translation>
    </message>
    <message>
        <source>Check an NDJSON or JSON export instead of the server</source>
        <translation>检查 NDJSON 或 JSON 导出文件，而不是服务器</translation>
    </message>
</context>
<context>
    <name>PageRequest</name>
    <message>
        <source>The response headers are larger than 256 KiB and were not read. Ask the server&apos;s administrator.</source>
        <translation>响应标头超过 256 KiB，未读取。请联系服务器管理员。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>请输入配置文件的名称。</translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation>配置文件的名称超过 100 个字符；请选择更短的名称。</translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a space; remove it.</source>
        <translation>配置文件的名称以空格开头或结尾；请将其删除。</translation>
    </message>
    <message>
        <source>The profile&apos;s name contains line breaks or control characters; remove them.</source>
        <translation>配置文件的名称含有换行符或控制字符；请将其删除。</translation>
    </message>
    <message>
        <source>The workspace ID is longer than 255 characters; check it.</source>
        <translation>工作区 ID 超过 255 个字符；请检查。</translation>
    </message>
    <message>
        <source>The workspace ID contains spaces or non-ASCII characters; check it.</source>
        <translation>工作区 ID 含有空格或非 ASCII 字符；请检查。</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
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
        <translation>服务器通过明文 HTTP 访问；请在配置文件中允许，或使用 https://。</translation>
    </message>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation>“%1”中的部分配置文件不可用，已略去。</translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation>配置文件过多；请先移除一个。</translation>
    </message>
    <message>
        <source>A profile with this name exists; choose another name.</source>
        <translation>已有同名的配置文件；请选择其他名称。</translation>
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
        <translation>%L1 分钟</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 小时 %L2 分钟</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>每秒 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>每秒 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1/%2 个用户</translation>
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
        <translation>%L1 秒后重试</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Proxies with https:// are not supported. Use one with http:// or socks5://.</source>
        <translation>不支持 https:// 代理。请使用 http:// 或 socks5:// 代理。</translation>
    </message>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>代理地址的形式为 http://proxy.example.com:8080 或 socks5://localhost:1080。</translation>
    </message>
</context>
<context>
    <name>ProxyError</name>
    <message>
        <source>%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy such as cntlm.</source>
        <translation>%1：此代理要求以 %2 方式登录，不受支持。请使用 cntlm 等本地代理。</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the name and password. Check them, or ask its administrator.</source>
        <translation>代理 %1 拒绝了用户名和密码。请检查，或联系代理的管理员。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. Add them to its address, or sign in.</source>
        <translation>代理 %1 要求提供用户名和密码。请将其添加到代理地址中，或登录。</translation>
    </message>
    <message>
        <source>Cannot resolve the proxy %1. Check its address and the network.</source>
        <translation>无法解析代理 %1。请检查其地址和网络。</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections. Check its address and port, and whether it runs.</source>
        <translation>代理 %1 拒绝连接。请检查其地址和端口，以及代理是否在运行。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Ask its administrator whether this server may be reached.</source>
        <translation>代理 %1 关闭了连接。请询问代理的管理员是否允许访问此服务器。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server in time. Try again in a moment.</source>
        <translation>代理 %1 未及时连接到服务器。请稍后重试。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used. Check its address and the network.</source>
        <translation>无法使用代理 %1。请检查其地址和网络。</translation>
    </message>
    <message>
        <source>The proxy %1 does not connect to the server (%2). Ask its administrator whether this server may be reached.</source>
        <translation>代理 %1 不连接到服务器 (%2)。请询问代理的管理员是否允许访问此服务器。</translation>
    </message>
    <message>
        <source>%1 does not respond like a proxy. Check the proxy&apos;s address and port.</source>
        <translation>%1 的响应不像代理服务器。请检查代理的地址和端口。</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时后</numerusform>
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
            <numerusform>%Ln 年后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟未更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation>服务器重定向到其自身的另一路径。不会跟随重定向：请更正服务器地址中的路径。</translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation>服务器重定向到 %1。为避免令牌外泄，不会跟随重定向：如果您信任该地址，请将其设为服务器地址。</translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation>此地址没有 Mielto 服务。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation>服务器的证书当前无效，因此未发送任何内容。请检查此计算机的时钟，然后联系服务器管理员。</translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation>无法解析 %1。请检查服务器地址和网络。</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation>%1 拒绝连接。请检查地址和端口，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation>（第 %1 字节有误）%2</translation>
    </message>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: enter %1 as the server address.</source>
        <translation>服务器重定向到其自身的另一路径。不会跟随重定向：请输入 %1 作为服务器地址。</translation>
    </message>
    <message>
        <source>The server redirects to the same path with or without a “/” at its end. The server address %1 is right, and no other would help: ask the server&apos;s administrator to answer there without a redirect.</source>
        <translation>服务器重定向到末尾带或不带“/”的同一路径。服务器地址 %1 是正确的，换用其他地址也无济于事：请联系服务器管理员，让该地址直接响应而不重定向。</translation>
    </message>
    <message>
        <source>No such user, or the server does not accept an ID with “/”. Check the user ID.</source>
        <translation>没有此用户，或服务器不接受含有“/”的 ID。请检查用户 ID。</translation>
    </message>
    <message>
        <source>The server does not know this user, or the address is not that of a Mielto server. Check both.</source>
        <translation>服务器上没有此用户，或该地址不是 Mielto 服务器的地址。请检查两者。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (%2). Try again then.</source>
        <translation>服务器要求等待 %1 秒 (%2)。请届时重试。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 min (%2). Try again then.</source>
        <translation>服务器要求等待 %1 分钟 (%2)。请届时重试。</translation>
    </message>
    <message>
        <source>The server refuses this page as too large (413). Ask the server&apos;s administrator.</source>
        <translation>服务器因此页过大而拒绝 (413)。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The server does not accept this number of rows per page (422). Ask the server&apos;s administrator.</source>
        <translation>服务器不接受这样的每页行数 (422)。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The server had an internal error (%1). Try again in a moment.</source>
        <translation>服务器发生内部错误 (%1)。请稍后重试。</translation>
    </message>
    <message>
        <source>No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may offer old versions of TLS only: ask its administrator.</source>
        <translation>无法与 %1 建立安全连接 (TLS)，因此未发送任何内容。服务器可能只支持旧版本的 TLS：请联系其管理员。</translation>
    </message>
    <message>
        <source>%1 closed the connection without a response. Try again in a moment.</source>
        <translation>%1 未响应就关闭了连接。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 does not respond like a web server. Check the address and port.</source>
        <translation>%1 的响应不像 Web 服务器。请检查地址和端口。</translation>
    </message>
    <message>
        <source>The response could not be decompressed and was discarded. Try again, or ask the server&apos;s administrator.</source>
        <translation>响应无法解压，已丢弃。请重试，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>The server sent an empty response. Check the server address.</source>
        <translation>服务器返回了空响应。请检查服务器地址。</translation>
    </message>
    <message>
        <source>The response is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>响应不是 JSON (%1)，可能来自代理或登录页面。请检查网络和服务器地址。</translation>
    </message>
    <message>
        <source>The response gives contradicting lengths and was discarded.</source>
        <translation>响应的长度信息自相矛盾，已丢弃。</translation>
    </message>
    <message>
        <source>The response is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation>响应嵌套超过 256 层，已拒绝。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The response is not valid UTF-8 and was discarded. Ask the server&apos;s administrator.</source>
        <translation>响应不是有效的 UTF-8，已丢弃。请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The server sent an unexpected status (%1). Check the server address.</source>
        <translation>服务器返回了意外的状态 (%1)。请检查服务器地址。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Connections by status</source>
        <translation>按状态统计的连接</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Most broken integrations</source>
        <translation>问题最多的集成</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Most broken users</source>
        <translation>问题最多的用户</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Users and integrations: the first %1 of %2 users</source>
        <translation>用户和集成：%2 个用户中的前 %1 个</translation>
    </message>
    <message>
        <source>Users and integrations</source>
        <translation>用户和集成</translation>
    </message>
    <message>
        <source>Where these rows come from</source>
        <translation>这些行的来源</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>The proxy address in the settings is not valid. Correct it.</source>
        <translation>设置中的代理地址无效。请更正。</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds at most %1 rows: choose CSV or NDJSON.</source>
        <translation>工作簿最多容纳 %1 行：请选择 CSV 或 NDJSON。</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation>磁盘已满；请释放空间后重试。</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation>文件将超出此磁盘或账户的限制；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation>磁盘是只读的；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation>所在文件夹不存在；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation>名称太长；请选择更短的名称。</translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation>系统报告“%1”；请重试或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>“%1”未保存：%2</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation>“%1”已写入，但磁盘未予确认：%2</translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation>它指向文件夹；请加上文件名。</translation>
    </message>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation>它是指向“%1”的链接；请指定实际文件。</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation>它是设备或管道，不是文件；请选择其他名称。</translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation>已有的文件是只读的；请选择其他名称。</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation>无法使用临时文件夹“%1”：%2</translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation>磁盘只保存了 %2 字节中的 %1 字节；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write there; choose another folder.</source>
        <translation>您没有写入权限；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was saved: this file name can&apos;t be used; choose another one.</source>
        <translation>未保存任何内容：此文件名不可用；请选择其他名称。</translation>
    </message>
    <message>
        <source>a folder with this name exists; choose another name.</source>
        <translation>已有同名文件夹；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>Can&apos;t start the sample server: no local port could be opened. Check this computer&apos;s firewall and try again.</source>
        <translation>无法启动示例服务器：未能打开本地端口。请检查此计算机的防火墙，然后重试。</translation>
    </message>
</context>
<context>
    <name>SecretDialogs</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. They are stored in your system keychain and sent only to this proxy.</source>
        <translation>代理 %1 要求提供用户名和密码。它们存储在系统的钥匙串中，仅发送给此代理。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>%1 的令牌</translation>
    </message>
    <message>
        <source>Stored in your system keychain; sent only to %1.</source>
        <translation>存储在系统的钥匙串中；仅发送给 %1。</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation>请输入服务器的地址，例如 https://api.mielto.com。</translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation>服务器地址太长；请只输入协议、主机和路径。</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>服务器地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation>服务器地址必须在“?”和“#”之前结束；请删除其后的内容。</translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation>这不是服务器地址；请输入类似 https://api.mielto.com 的地址。</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>端口必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation>明文 HTTP 会将您的令牌暴露在网络上；请使用 https://。</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation>通过明文 HTTP 访问此计算机须先获得允许，可在配置文件中设置或使用 --allow-http；也可改用 https://。</translation>
    </message>
    <message>
        <source>The server address contains spaces or other characters that are not allowed; remove them.</source>
        <translation>服务器地址含有空格或其他不允许的字符；请将其删除。</translation>
    </message>
    <message>
        <source>A server address must not contain a user name or password; remove everything up to the “@”.</source>
        <translation>服务器地址不得包含用户名或密码；请删除“@”及之前的所有内容。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation>“%1”中的部分设置无法识别；已使用其默认值。</translation>
    </message>
    <message>
        <source>A proxy address must not contain a user name or password; remove them.</source>
        <translation>代理地址不得包含用户名或密码；请将其删除。</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>%1的 %Ln 个连接，%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>%Ln 个连接，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation>读取自 %1，%2。</translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation>读取自 %1，工作区 %2，%3。</translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation>仅状态：%1。</translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation>仅类型：%1。</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>仅含有“%1”的行。</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>仅：%1。</translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation>疑似机密的值已遮盖。</translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation>包含疑似机密的值：请妥善保管。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>有 %Ln 个连接缺少字段或字段类型有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation>“%1”不完整：%2。</translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation>“%1”未被证明是完整的。%2</translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation>“%1”不完整。%2</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>清单写入后，文件已被更改。</translation>
    </message>
    <message>
        <source>“%1” is damaged at byte %2, so it was not opened. %3</source>
        <translation>“%1”在第 %2 字节处已损坏，因此未打开。%3</translation>
    </message>
    <message>
        <source>“%1” contains no connections. %2 Open an NDJSON or JSON export.</source>
        <translation>“%1”不含任何连接。%2 请打开 NDJSON 或 JSON 导出文件。</translation>
    </message>
    <message>
        <source>It says that there are %1 connections, but has %2.</source>
        <translation>文件自称有 %1 个连接，但实际包含 %2 个。</translation>
    </message>
    <message>
        <source>“%1” is not complete: it has %2 of the %3 rows of its manifest.</source>
        <translation>“%1”不完整：清单中有 %3 行，它只包含 %2 行。</translation>
    </message>
    <message>
        <source>“%1” is empty: it contains no connections.</source>
        <translation>“%1”为空：不含任何连接。</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: the output is incomplete.</source>
        <translation>无法写入标准输出：输出不完整。</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation>打开内置示例数据。</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>打开此配置文件。</translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation>服务器地址，代替配置文件。</translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation>要查询的工作区。</translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation>加载此用户的连接。</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>仅此状态。</translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation>仅此集成类型。</translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation>重新打开导出文件；可重复。</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation>同时信任这些证书 (PEM)。</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation>允许通过明文 HTTP 访问此计算机。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation>mielto-connections:// 链接。</translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation>请指定一个链接。</translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation>链接不能与 --%1 同时使用。</translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation>--demo 不能与 --server 或 --profile 同时使用。</translation>
    </message>
    <message>
        <source>There is no display. Use mielto-connections-cli in a terminal.</source>
        <translation>没有显示器。请在终端中使用 mielto-connections-cli。</translation>
    </message>
    <message>
        <source>The server has no such status or type.</source>
        <translation>服务器没有此状态或类型。</translation>
    </message>
    <message>
        <source>Mielto Connections can&apos;t open this link.</source>
        <translation>Mielto Connections 无法打开此链接。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>此前读取 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>已加载 %Ln 行，总数未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>已加载 %1/%2</translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation>读取期间有变化：正在重新读取 (%1/%2)</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>more to load</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 毫秒</translation>
    </message>
    <message>
        <source>The server asked to wait %1 s (%2)</source>
        <translation>服务器要求等待 %1 秒 (%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server busy, %2)</source>
        <translation>%1 秒后重试（服务器繁忙，%2）</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server error %2)</source>
        <translation>%1 秒后重试（服务器错误 %2）</translation>
    </message>
    <message>
        <source>Retrying in %1 s (no answer in time)</source>
        <translation>%1 秒后重试（未及时响应）</translation>
    </message>
    <message>
        <source>Retrying in %1 s (connection failed)</source>
        <translation>%1 秒后重试（连接失败）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>已加载 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsConfiguration</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Check the file.</source>
        <translation>CA 文件 %1 无法读取，或不含 PEM 格式的证书。请检查该文件。</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This text contains no token; paste the whole token.</source>
        <translation>此文本中没有令牌；请粘贴完整的令牌。</translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste only the token.</source>
        <translation>作为令牌太长（超过 16,384 个字符）；请仅粘贴令牌。</translation>
    </message>
    <message>
        <source>The token contains spaces or line breaks; paste only the token, in one piece.</source>
        <translation>令牌含有空格或换行符；请仅粘贴令牌，并保持连续。</translation>
    </message>
    <message>
        <source>The token contains characters that tokens can&apos;t have, perhaps invisible ones; copy it again from its source.</source>
        <translation>令牌含有不允许的字符，可能是不可见字符；请从来源处重新复制。</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>无法读取令牌文件“%1”：%2。</translation>
    </message>
    <message>
        <source>Others can read the token file “%1”.</source>
        <translation>其他人可读取令牌文件“%1”。</translation>
    </message>
    <message>
        <source>The environment variable MIELTO_TOKEN can&apos;t be used. %1</source>
        <translation>环境变量 MIELTO_TOKEN 的值无法使用。%1</translation>
    </message>
    <message>
        <source>Others can write to the token file “%1”; restrict it with chmod 600.</source>
        <translation>其他人可写入令牌文件“%1”；请用 chmod 600 限制其权限。</translation>
    </message>
    <message>
        <source>The token file “%1” can&apos;t be used. %2</source>
        <translation>令牌文件“%1”无法使用。%2</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation>“%1”不接受 --%2。请参阅“%1 --help”。</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>没有选项 %1。请参阅 --help。</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>--%1 重复指定。请只指定一次。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>没有命令“%1”。请参阅 --help。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 须为 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation>用法：mielto-connections-cli %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令通用的选项：</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>用法：mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>See “help COMMAND” for details. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation>详情请参阅“help COMMAND”。令牌依次取自 --token-file、MIELTO_TOKEN、钥匙串；没有直接接收令牌的选项。</translation>
    </message>
    <message>
        <source>Use “help” or “help COMMAND”.</source>
        <translation>请使用“help”或“help COMMAND”。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,
5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,
9 different, not intact or found, 130 interrupted.</source>
        <translation>退出状态：0 完成，2 用法错误，3 令牌缺失或被拒绝，4 未找到用户，
5 网络，6 意外的响应，7 输出未写入，8 未被证明完整，
9 有差异、已被更改或有发现，130 被中断。</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Line 1: “sep=” must name a comma, a semicolon or a tab.</source>
        <translation>第 1 行：“sep=”须指定逗号、分号或制表符。</translation>
    </message>
    <message>
        <source>Line %1 can be divided in more than one way. Add a first line “sep=;” that names the separator.</source>
        <translation>第 %1 行有多种拆分方式。请在开头添加一行“sep=;”以指定分隔符。</translation>
    </message>
    <message>
        <source>Line %1 has more than one column “%2”. Give the number of the column.</source>
        <translation>第 %1 行有多个列“%2”。请指定列的编号。</translation>
    </message>
    <message>
        <source>Line %1 has no column “%2”. Its cells are: %3.</source>
        <translation>第 %1 行没有列“%2”。其单元格为：%3。</translation>
    </message>
    <message>
        <source>There is no column %1: line %2 has %3.</source>
        <translation>没有第 %1 列：第 %2 行有 %3 列。</translation>
    </message>
    <message>
        <source>Line %1: this is a list of connections without the column “user_id”, and “id” is not a user’s. Choose another column.</source>
        <translation>第 %1 行：这是没有“user_id”列的连接列表，而“id”不是用户的 ID。请选择其他列。</translation>
    </message>
    <message>
        <source>The list of users is damaged UTF-16. Save it as UTF-8.</source>
        <translation>用户列表的 UTF-16 已损坏。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The list of users is not a text. Save it as UTF-8 or CSV.</source>
        <translation>用户列表不是文本。请另存为 UTF-8 或 CSV。</translation>
    </message>
    <message>
        <source>The list of users is JSON. Save it as CSV, or with one ID on each line.</source>
        <translation>用户列表是 JSON。请另存为 CSV，或每行一个 ID。</translation>
    </message>
    <message>
        <source>The list of users cannot be read: %1.</source>
        <translation>无法读取用户列表：%1。</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>列 %1（共 %2 列）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s)</source>
        <translation>
            <numerusform>%Ln 个 ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln 个重复项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>%Ln 个空白项</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 users. Divide the list.</source>
        <translation>用户超过 %1 个。请拆分列表。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it.</source>
        <translation>引号没有结束。请补上引号。</translation>
    </message>
    <message>
        <source>%1 cells, but line %2 has %3. Put cells that hold a separator in quotes.</source>
        <translation>有 %1 个单元格，但第 %2 行有 %3 个。请用引号括住含有分隔符的单元格。</translation>
    </message>
    <message>
        <source>another heading in the middle.</source>
        <translation>中间又出现一行标题。</translation>
    </message>
    <message>
        <source>several cells. Choose the column of the user IDs, or put one ID on each line.</source>
        <translation>有多个单元格。请选择用户 ID 所在的列，或每行只放一个 ID。</translation>
    </message>
    <message>
        <source>a heading among the IDs.</source>
        <translation>ID 中夹有标题。</translation>
    </message>
    <message>
        <source>the list is not UTF-8, so that “%1” may be read wrongly. Save it as UTF-8.</source>
        <translation>列表不是 UTF-8，因此“%1”可能读取有误。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>the blank U+%1 at the edge of “%2” belongs to the ID.</source>
        <translation>“%2”首尾的空白 U+%1 属于该 ID。</translation>
    </message>
    <message>
        <source>it ends before the column of the user IDs. Add the missing cells.</source>
        <translation>该行在用户 ID 所在的列之前就结束了。请补上缺少的单元格。</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Total on server</source>
        <translation>服务器上的总数</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非活动</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>测试中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
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
        <translation>完整</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>仅部分</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>未找到用户</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>first rows only</source>
        <translation>仅前几行</translation>
    </message>
    <message>
        <source>changed while reading</source>
        <translation>读取期间有变化</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>清单写入后，文件已被更改。</translation>
    </message>
    <message>
        <source>It has %1 rows, the manifest says %2.</source>
        <translation>它有 %1 行，清单记载为 %2 行。</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1, the manifest says %2.</source>
        <translation>其 SHA-256 为 %1，清单记载为 %2。</translation>
    </message>
    <message>
        <source>The server reported %1 connections but returned only %2.</source>
        <translation>服务器报告有 %1 个连接，但只返回了 %2 个。</translation>
    </message>
    <message>
        <source>Rows may be missing or faulty.</source>
        <translation>可能有行缺失或有问题。</translation>
    </message>
    <message>
        <source>Limited: not all connections of this user are in the file.</source>
        <translation>受限：文件未包含此用户的全部连接。</translation>
    </message>
    <message>
        <source>Changed: the list changed while it was read.</source>
        <translation>有变化：列表在读取期间发生了变化。</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>仅部分：%1</translation>
    </message>
    <message>
        <source>Partial: the user is missing.</source>
        <translation>仅部分：缺少该用户。</translation>
    </message>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>受限：%1 个用户中，有 %Ln 个用户的连接未全部包含在文件中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>有变化：%1 个用户中，有 %Ln 个用户的列表在读取期间发生了变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>仅部分：%1 个用户中缺少 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>仅部分：%1 个用户中，有 %Ln 个用户的列表不完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>文件自导出以来未被更改（%Ln 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>清单没有签名。</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>%1, descending</source>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1（升序）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation>%1不是%2（本地）</translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation>%1：%2（本地）</translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation>仅针对此计算机上已加载的行。单击可移除。</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>a column and a direction</comment>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Sorted by %1; then by %2</source>
        <translation>先按%1、再按%2排序</translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation>单击可恢复服务器的顺序。</translation>
    </message>
    <message>
        <source>Missing or unexpected values (local)</source>
        <translation>值缺失或不符合预期（本地）</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation>无法生成工作簿 (%1)；请选择 CSV 或 NDJSON。</translation>
    </message>
    <message>
        <source>the workbook was incomplete when it was checked. The disk may be full: free some space and try again.</source>
        <translation>检查时发现工作簿不完整。磁盘可能已满：请释放空间后重试。</translation>
    </message>
</context>
<context>
    <name>mielto::AuditBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Users by integration</source>
        <translation>按集成查看用户</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>重试失败项 (%1)</translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation>连接 (%1)</translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation>用户 (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation>审计用户</translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation>请在此粘贴用户 ID，或拖入文件。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation>打开用户 ID</translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>ID 列表 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation>另外来自：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>至少 %Ln 次请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column of the user IDs:</source>
        <translation>用户 ID 所在的列(&amp;C)：</translation>
    </message>
    <message>
        <source>The first line is a &amp;heading</source>
        <translation>第一行是标题(&amp;H)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Paste or open user IDs, one per line, or a table with a column of IDs.</source>
        <translation>请粘贴或打开用户 ID：每行一个，或含有 ID 列的表格。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message>
        <source>Export the users of this audit</source>
        <translation>导出此审计的用户</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>上次审计（%Ln 个用户）已中断。行未保存，因此将重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 个用户的审计</numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>添加令牌…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Incomplete users only</source>
        <translation>仅显示不完整的</translation>
    </message>
    <message>
        <source>The server or workspace was changed</source>
        <translation>服务器或工作区已更改</translation>
    </message>
    <message>
        <source>The loaded rows came from somewhere else, so they were removed. Start over to read all users.</source>
        <translation>已加载的行来自其他位置，因此已移除。请重新开始以读取所有用户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>有 %Ln 个用户未能完整读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>导出用户…</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseFilters</name>
    <message>
        <source>%1: %2 (server)</source>
        <translation>%1：%2（服务器）</translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation>向服务器查询的条件。单击可移除。</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseHints</name>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation>正在向服务器请求第一批连接。</translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation>查看谁的连接？</translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation>没有符合这些筛选条件的连接</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>未加载任何内容</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>加载已停止。</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>加载失败。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>添加配置文件…</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>试用示例数据</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>没有配置文件“%1”</translation>
    </message>
    <message>
        <source>Choose another profile above, or add one.</source>
        <translation>请在上方选择其他配置文件，或添加一个。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>添加令牌…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. Use the user ID from your own application.</source>
        <translation>请在上方输入用户 ID，然后按 Enter 键。请使用您自己的应用程序中的用户 ID。</translation>
    </message>
    <message>
        <source>This user has no connections with this status and type.</source>
        <translation>此用户没有该状态和类型的连接。</translation>
    </message>
    <message>
        <source>This user has no connections. If you expected some, check the workspace in the profile.</source>
        <translation>此用户没有连接。如果应当有连接，请检查配置文件中的工作区。</translation>
    </message>
    <message>
        <source>Add the Mielto server you administer, or try the sample data first. Nothing is installed, and nothing leaves this computer.</source>
        <translation>请添加您管理的 Mielto 服务器，或先试用示例数据。不会安装任何内容，也不会有任何数据离开此计算机。</translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. Meanwhile, you can choose another profile.</source>
        <translation>系统可能会要求输入钥匙串的密码。在此期间可以选择其他配置文件。</translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation>新列表</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>添加令牌…</translation>
    </message>
    <message>
        <source>Load all statuses</source>
        <translation>加载所有状态</translation>
    </message>
    <message>
        <source>Load all types</source>
        <translation>加载所有类型</translation>
    </message>
    <message>
        <source>Load all statuses and types</source>
        <translation>加载所有状态和类型</translation>
    </message>
    <message>
        <source>The server filter is still on, so other connections with this credential may be missing.</source>
        <translation>服务器筛选仍处于启用状态，因此可能缺少使用此凭据的其他连接。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>（无标签）</translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation>服务器未发送此字段的值。</translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation>%1（未注明时区，按 UTC 处理）</translation>
    </message>
    <message>
        <source>The server sent an unexpected kind of value; shown as received.</source>
        <translation>服务器发送了意外类型的值；按接收到的内容显示。</translation>
    </message>
    <message>
        <source>Not a valid time; shown as received.</source>
        <translation>时间无效；按接收到的内容显示。</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1（时间无效）</translation>
    </message>
    <message>
        <source>This row has missing or unexpected values.</source>
        <translation>此行有缺失或不符合预期的值。</translation>
    </message>
</context>
<context>
    <name>mielto::CheckFileCommand</name>
    <message>
        <source>Give users or --file, not both.</source>
        <translation>请只指定用户或 --file 之一。</translation>
    </message>
    <message>
        <source>Ages are measured from the time of the file.</source>
        <translation>时长以文件的时间为准计算。</translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查发现</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>显示连接</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>正在检查 %Ln 个连接…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>已检查 %Ln 个已加载的连接。双击一行可查看对应的连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>Filters and sorting</source>
        <translation>筛选和排序</translation>
    </message>
</context>
<context>
    <name>mielto::Command</name>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation>无法写入标准输出：不再输出任何内容。</translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
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
        <translation>选择列表或文件</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>打开导出文件</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>导出文件 (*.ndjson *.jsonl *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>请选择两个不同的列表。</translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation>正在读取两个列表。</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>比较已停止。</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
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
        <translation>连接的更改</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Tick Added, Removed or Changed to see the differences of this kind.</source>
        <translation>请勾选“已添加”、“已移除”或“已更改”，以查看此类差异。</translation>
    </message>
    <message>
        <source>Both lists are complete and have the same connections.</source>
        <translation>两个列表均完整，且包含相同的连接。</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>没有匹配的差异。</translation>
    </message>
    <message>
        <source>The rows are the same, but at least one list may be incomplete.</source>
        <translation>行是相同的，但无法确定两个列表都完整。</translation>
    </message>
</context>
<context>
    <name>mielto::ConfigView</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Too large to show here. Use “Copy rows as JSON”.</source>
        <translation>太大，无法在此处显示。请使用“将行复制为 JSON”。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation>树状显示的配置</translation>
    </message>
    <message>
        <source>Enter reveals a masked value for 30 seconds, or hides it again.</source>
        <translation>按 Enter 键可显示被遮盖的值 30 秒，或将其重新隐藏。</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>以 JSON 显示的配置</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Find in config</source>
        <translation>在配置中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>已复制值</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制键(&amp;K)</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>已复制键</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>已复制路径</translation>
    </message>
    <message>
        <source>Copy &amp;subtree as JSON</source>
        <translation>将子树复制为 JSON(&amp;S)</translation>
    </message>
    <message>
        <source>Subtree copied</source>
        <translation>已复制子树</translation>
    </message>
    <message>
        <source>&amp;Hide value</source>
        <translation>隐藏值(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reveal for 30 seconds</source>
        <translation>显示 30 秒(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>调整所有列宽(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示所有列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation>此处不支持格式“%1”。请使用 text 或 json。</translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation>%1：服务器未说明有多少个。</translation>
    </message>
    <message>
        <source>%1: the counts don&apos;t match. The list changed meanwhile, or has unknown statuses or types.</source>
        <translation>%1：计数不一致。列表在此期间发生了变化，或含有未知的状态或类型。</translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>（无标签）</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation>%1（意外内容，按接收显示）</translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation>%1（无时区，按 UTC 处理）</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>选择一行以查看其详细信息。</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1（时间无效）</translation>
    </message>
    <message>
        <source>A field appears twice; the last one is shown.</source>
        <translation>有字段出现两次；显示最后一个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>另外 %Ln 个字段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation>此处不支持格式“%1”。请使用 text、csv 或 json。</translation>
    </message>
    <message>
        <source>Use “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation>请使用“diff OLD NEW”：两个导出文件，NDJSON 或 JSON。</translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>更换令牌…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>编辑配置文件…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>更改用户</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>消息的详细信息</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>登录代理…</translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation>未向 %1 写入任何内容。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
            <numerusform>已将 %Ln 个用户的 %1写入 %2：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --output FILE, or “-” for standard output.</source>
        <translation>请指定 --output FILE，或用“-”表示标准输出。</translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation>证据包：包含数据、清单和摘要的文件夹</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>与表格相同</translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation>全部十二个字段</translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation>证据包的文件夹</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Protect against spreadsheet formulas</source>
        <translation>防止电子表格执行公式</translation>
    </message>
    <message>
        <source>Include secrets in plain text</source>
        <translation>以明文包含机密值</translation>
    </message>
    <message>
        <source>Also write a manifest (SHA-256, filters, completeness)</source>
        <translation>同时写入清单（SHA-256、筛选条件、是否完整）</translation>
    </message>
    <message>
        <source>Save even if incomplete (marked as partial)</source>
        <translation>即使不完整也保存（标记为“仅部分”）</translation>
    </message>
    <message>
        <source>The origin of these rows is unknown, so no manifest can be written.</source>
        <translation>这些行的来源未知，因此无法写入清单。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Tick “Save even if incomplete” to save what was read.</source>
        <translation>要保存已读取的内容，请勾选“即使不完整也保存”。</translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>有 %Ln 个单元格超出格式允许的长度，已被截断。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>分面</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1：%Ln 个连接，其中 %2 个有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>mielto::FileFlow</name>
    <message>
        <source>O&amp;pen recent</source>
        <translation>打开最近的文件(&amp;H)</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>打开导出文件</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>导出文件 (*.ndjson *.jsonl *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation>导出显示的差异</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>CSV (*.csv);;JSON (*.json);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>验证文件</translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>多个…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>API 的每个查询只接受一个状态和一个类型：将合并 %Ln 个查询的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by several values</source>
        <translation>按多个值筛选</translation>
    </message>
    <message>
        <source>1 query, one request per 999 rows.</source>
        <translation>1 个查询：每 999 行请求一次。</translation>
    </message>
    <message>
        <source>If nothing is ticked in a group, all are loaded.</source>
        <translation>如果某组中未勾选任何项，则加载全部。</translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>在已加载的行中查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Text, or a filter such as status:error, updated:&gt;30d, label:*prod* or -type:mcp. See Answers in the manual.</source>
        <translation>文本，或筛选条件，例如 status:error、updated:&gt;30d、label:*prod* 或 -type:mcp。请参阅手册中的“Answers”。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>mielto::GridModel</name>
    <message>
        <source>no connections</source>
        <translation>没有连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>%Ln 个连接，最差状态：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>所有用户</translation>
    </message>
</context>
<context>
    <name>mielto::GridView</name>
    <message>
        <source>Users by integration</source>
        <translation>按集成查看用户</translation>
    </message>
</context>
<context>
    <name>mielto::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册页面列表</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>在此页中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>手册为英文。</translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation>还有更多；请查看 JSON</translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation>清除查找和本地筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sorted %1 of %2 rows.</source>
        <translation>已对 %2 行中的 %1 行排序。</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>全部加载</translation>
    </message>
    <message>
        <source>No loaded row matches.</source>
        <translation>已加载的行中没有匹配项。</translation>
    </message>
    <message>
        <source>Searched the %1 loaded rows; there are more.</source>
        <translation>已在加载的 %1 行中查找；还有更多行。</translation>
    </message>
    <message>
        <source>Sorted the %1 loaded rows; there are more.</source>
        <translation>已对加载的 %1 行排序；还有更多行。</translation>
    </message>
    <message>
        <source>Searched %1 of %2 rows.</source>
        <translation>已在 %2 行中的 %1 行内查找。</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>问题优先</translation>
    </message>
    <message>
        <source>Sort by status: errors and expired ones first</source>
        <translation>按状态排序：错误和已过期的在前</translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>审计 %Ln 个用户…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>About Mielto Connections</source>
        <translation>关于 Mielto Connections</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>取消导出并关闭</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>已复制诊断信息</translation>
    </message>
    <message>
        <source>Token not saved</source>
        <translation>令牌未保存</translation>
    </message>
    <message>
        <source>It stays in memory until you quit.</source>
        <translation>在退出之前，它将保留在内存中。</translation>
    </message>
    <message>
        <source>Password not saved</source>
        <translation>密码未保存</translation>
    </message>
    <message>
        <source>Export running</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>An export is still running. If you close the window now, it is cancelled and no file is changed.</source>
        <translation>导出仍在进行。如果现在关闭窗口，导出将被取消，不会更改任何文件。</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>要关闭窗口吗？</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>By type</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation>按状态和类型计数</translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation>向服务器请求 13 项计数。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>仅显示这些</translation>
    </message>
    <message>
        <source>Counts don&apos;t match</source>
        <translation>计数不一致</translation>
    </message>
    <message>
        <source>The list changed between the counts, or has unknown statuses or types.</source>
        <translation>列表在计数期间发生了变化，或含有未知的状态或类型。</translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>关闭其他标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Close to the &amp;right</source>
        <translation>关闭右侧标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>要关闭标签页吗？</translation>
    </message>
    <message>
        <source>Close the tabs?</source>
        <translation>要关闭这些标签页吗？</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close tabs</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation>还没有配置文件。请用“profile add NAME”添加。</translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation>没有颜色“%1”。请参阅“profile --help”。</translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation>已添加配置文件“%1”。请用“token set --profile”为其设置令牌。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>没有配置文件“%1”。请参阅“profile list”。</translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation>已移除配置文件“%1”，但其令牌可能仍在钥匙串中。%2</translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation>已移除配置文件“%1”及其令牌。</translation>
    </message>
    <message>
        <source>Use “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation>请使用“profile list”、“profile add NAME”或“profile remove NAME”。</translation>
    </message>
    <message>
        <source>The profile “%1” exists. Remove it first.</source>
        <translation>配置文件“%1”已存在。请先移除它。</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>%1 的令牌可能仍在钥匙串中。%2</translation>
    </message>
    <message>
        <source>The token of “%1” is still saved under its old name, “%2”. %3</source>
        <translation>“%1”的令牌仍以旧名称“%2”保存。%3</translation>
    </message>
    <message>
        <source>The token of “%1” is saved now.</source>
        <translation>“%1”的令牌现已保存。</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>测试连接(&amp;C)</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑配置文件</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>添加配置文件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>服务器地址(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>工作区 ID(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA 文件(&amp;A)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation>使用用户 ID(&amp;U)</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>请先填写上方各项。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Allow &amp;plain HTTP to this computer</source>
        <translation>允许通过明文 HTTP 访问此计算机(&amp;P)</translation>
    </message>
    <message>
        <source>Only if your token can access more than one</source>
        <translation>仅当令牌可访问多个工作区时填写</translation>
    </message>
    <message>
        <source>Only for your organisation&apos;s own certificates</source>
        <translation>仅用于您组织自有的证书</translation>
    </message>
    <message>
        <source>This is another server. The old token is not sent to it: paste a token for this one.</source>
        <translation>这是另一台服务器。旧令牌不会发送给它：请粘贴用于此服务器的令牌。</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileFlow</name>
    <message>
        <source>Remove profile</source>
        <translation>移除配置文件</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation>要从此计算机中移除配置文件“%1”及其令牌吗？服务器上不会有任何更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation>请用“token set”存储令牌，或通过 MIELTO_TOKEN 或 --token-file 提供。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>已读取的 %Ln 行未输出。要保留它们，请指定 --allow-partial。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message>
        <source>Cell copied</source>
        <translation>已复制单元格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>已将 %Ln 行复制为 JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>curl command copied</source>
        <translation>已复制 curl 命令</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>已复制命令</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>请先选择要复制的行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ScopeChoice</name>
    <message>
        <source>All matching connections, re-read from the server (%1 at last count)</source>
        <translation>所有匹配的连接，从服务器重新读取（上次计数 %1）</translation>
    </message>
    <message>
        <source>All matching connections, re-read from the server (not counted yet)</source>
        <translation>所有匹配的连接，从服务器重新读取（尚未计数）</translation>
    </message>
    <message>
        <source>Loaded rows (%1), server order</source>
        <translation>已加载的行 (%1)，按服务器的顺序</translation>
    </message>
    <message>
        <source>Shown rows (%1), as sorted</source>
        <translation>显示的行 (%1)，按当前排序</translation>
    </message>
    <message>
        <source>Selected rows (%1)</source>
        <translation>选中的行 (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation>“serve-sample”不接受参数。请参阅“serve-sample --help”。</translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation>用户：%1。按 Ctrl+C 停止。</translation>
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
        <translation>以 UTC 显示时间(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation>记住我加载的用户 ID(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation>清除最近的用户(&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用以下代理</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>代理地址(&amp;A)</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>最近的用户</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Restart to change the language.</source>
        <translation>更改语言后需要重新启动。</translation>
    </message>
    <message>
        <source>Co&amp;nnection timeout</source>
        <translation>连接超时(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>空闲超时(&amp;I)</translation>
    </message>
    <message>
        <source>Total timeout per pa&amp;ge</source>
        <translation>每页总超时(&amp;W)</translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>打开操作已停止。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>来自文件的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>文件在其清单写入后已被更改。</translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation>全部加载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Token for %1: </source>
        <translation>%1 的令牌：</translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation>未提供令牌。请输入，或通过管道传入。</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation>%1 的令牌已存入钥匙串。</translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation>钥匙串中有 %1 的令牌。</translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>%1 的令牌可能仍在钥匙串中。%2</translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation>钥匙串中已没有 %1 的令牌。</translation>
    </message>
    <message>
        <source>Use “token set”, “token status” or “token delete”.</source>
        <translation>请使用“token set”、“token status”或“token delete”。</translation>
    </message>
    <message>
        <source>“token” works only with the keychain: leave out --demo and --token-file.</source>
        <translation>“token”仅适用于钥匙串：请去掉 --demo 和 --token-file。</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>已去除“Bearer”和首尾空格。</translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation>粘贴 Bearer 令牌</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>已去除“Bearer”和首尾空格。</translation>
    </message>
</context>
<context>
    <name>mielto::UserField</name>
    <message>
        <source>User ID, then Enter</source>
        <translation>输入用户 ID，然后按 Enter</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>最近的用户</translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy user &amp;IDs</source>
        <translation>复制用户 ID(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个用户 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>在新标签页中打开此用户(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Use “verify FILE”.</source>
        <translation>请使用“verify FILE”。</translation>
    </message>
    <message>
        <source>Use “verify %1”.</source>
        <translation>请使用“verify %1”。</translation>
    </message>
</context>
</TS>
