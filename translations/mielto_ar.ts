<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>About</name>
    <message>
        <source>Licence: %1</source>
        <translation>الترخيص: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>صُنع باستخدام:</translation>
    </message>
    <message>
        <source>Browse the connections that a user of the Mielto platform owns, find the broken ones, and export lists others can trust.</source>
        <translation>تصفّح الاتصالات التي يملكها مستخدم لمنصة Mielto، واعثر على المعطّل منها، وصدّر قوائم يمكن للآخرين الوثوق بها.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New tab</source>
        <translation>علامة تبويب جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>إغلاق علامة التبويب (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add profile…</source>
        <translation>إضافة ملف تعريف (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit profile…</source>
        <translation>تحرير ملف التعريف (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove profile…</source>
        <translation>إزالة ملف التعريف (&amp;R)…</translation>
    </message>
    <message>
        <source>Replace &amp;token…</source>
        <translation>استبدال رمز الوصول (&amp;T)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample data</source>
        <translation>تجربة البيانات النموذجية (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open an export…</source>
        <translation>فتح ملف مُصدَّر (&amp;O)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Verify a file…</source>
        <translation>التحقق من ملف (&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ الصفوف (&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>نسخ الصفوف بصيغة JSON (&amp;J)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>نسخ بصيغة curl (&amp;U)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>نسخ كأمر (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث (&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن السابق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل (&amp;D)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>الأوقات بتوقيت UTC (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة ضبط الأعمدة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Audit users…</source>
        <translation>تدقيق المستخدمين (&amp;A)…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>مقارنة (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>مسح عوامل التصفية (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ معلومات التشخيص (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Mielto Connections</source>
        <translation>حول Mielto Connections (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>الاتصالات (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9	Tabs</source>
        <translation>Ctrl+1 … Ctrl+9	علامات التبويب</translation>
    </message>
    <message>
        <source>Alt+S	Status</source>
        <translation>Alt+S	الحالة</translation>
    </message>
    <message>
        <source>Alt+T	Type</source>
        <translation>Alt+T	النوع</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>الدليل (&amp;M)</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>الإعدادات (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>تحميل الكل (&amp;L)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>الجزء التالي (&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء السابق (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>علامة التبويب التالية (&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;tab</source>
        <translation>علامة التبويب السابقة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>Enter, Space	Details of the row</source>
        <translation>Enter، مفتاح المسافة	تفاصيل الصف</translation>
    </message>
    <message>
        <source>Esc	Close suggestions; back from the details; clear find</source>
        <translation>Esc	إغلاق الاقتراحات؛ الرجوع من التفاصيل؛ مسح البحث</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End	First row, last row</source>
        <translation>Ctrl+Home، Ctrl+End	الصف الأول، الصف الأخير</translation>
    </message>
    <message>
        <source>Go to &amp;user</source>
        <translation>الانتقال إلى مستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sort by current column</source>
        <translation>فرز حسب هذا العمود (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>الأوجه (&amp;F)</translation>
    </message>
    <message>
        <source>Chec&amp;ks…</source>
        <translation>الفحوص (&amp;K)…</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The request was not sent. Check what you entered.</source>
        <translation>لم يُرسَل الطلب. تحقق مما أدخلته.</translation>
    </message>
    <message>
        <source>There is no token for this server. Add one to sign in.</source>
        <translation>لا يوجد رمز وصول لهذا الخادم. أضف رمزًا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, then try again.</source>
        <translation>لا يمكن الوصول إلى الخادم. تحقق من الشبكة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>لم يردّ الخادم في الوقت المحدد. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, so nothing was sent. Check the address, or add your organisation&apos;s CA file to the profile.</source>
        <translation>شهادة الخادم غير موثوقة، لذلك لم يُرسَل شيء. تحقق من العنوان، أو أضف ملف CA الخاص بمؤسستك إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>The server redirects elsewhere. Redirects are not followed, so that the token stays here: check the server address.</source>
        <translation>الخادم يعيد التوجيه إلى مكان آخر. لا تُتّبع عمليات إعادة التوجيه حتى يبقى رمز الوصول هنا: تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check the user ID.</source>
        <translation>لم يقبل الخادم الطلب. تحقق من معرّف المستخدم.</translation>
    </message>
    <message>
        <source>The server rejected the token. It may have expired or been revoked: replace it.</source>
        <translation>رفض الخادم رمز الوصول. ربما انتهت صلاحيته أو أُلغي: استبدله.</translation>
    </message>
    <message>
        <source>The server does not know this user. Check the user ID and the workspace.</source>
        <translation>لا يعرف الخادم هذا المستخدم. تحقق من معرّف المستخدم ومساحة العمل.</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Ask its administrator.</source>
        <translation>رفض الوكيل الاتصال. اسأل مسؤول الوكيل.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password.</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The server had an internal error. Try again in a moment.</source>
        <translation>حدث خطأ داخلي في الخادم. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>يقول الوكيل: %1</translation>
    </message>
    <message>
        <source>The account&apos;s plan or credit limit blocks this request. Check the account&apos;s billing, or use another token.</source>
        <translation>تمنع خطة الحساب أو حدّ رصيده هذا الطلب. تحقق من فوترة الحساب، أو استخدم رمز وصول آخر.</translation>
    </message>
    <message>
        <source>This token isn&apos;t allowed to read these connections. Check its permissions, IP allowlist and workspace, or use another token.</source>
        <translation>لا يُسمح لرمز الوصول هذا بقراءة هذه الاتصالات. تحقق من أذوناته وقائمة عناوين IP المسموح بها ومساحة العمل، أو استخدم رمز وصول آخر.</translation>
    </message>
    <message>
        <source>The server is busy and asked to wait. Try again in a moment.</source>
        <translation>الخادم مشغول وطلب الانتظار. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The response ended too early and was discarded. Try again.</source>
        <translation>انتهى الرد قبل أوانه فأُهمل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server sent an unexpected response. Check the server address.</source>
        <translation>أرسل الخادم ردًا غير متوقع. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The response is not JSON. A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>الرد ليس JSON. ربما ردّ وكيل أو صفحة تسجيل دخول: تحقق من الشبكة ومن عنوان الخادم.</translation>
    </message>
    <message>
        <source>The response is not a list of connections. Check that the address is that of a Mielto server.</source>
        <translation>الرد ليس قائمة اتصالات. تحقق من أن العنوان هو عنوان خادم Mielto.</translation>
    </message>
    <message>
        <source>The response is larger than 64 MiB and was not read. Ask the server&apos;s administrator.</source>
        <translation>الرد أكبر من 64 MiB ولم يُقرأ. اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>URL: %1</source>
        <translation>URL: %1</translation>
    </message>
    <message>
        <source>Attempt: %1</source>
        <translation>المحاولة: %1</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>“%1” is not UTF-8. Rename the file, or name it in UTF-8.</source>
        <translation>«%1» ليس بترميز UTF-8. أعد تسمية الملف أو اذكر اسمه بترميز UTF-8.</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>أوقفه خطأ</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 من %2 مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message numerus="yes">
        <source>The audit of %Ln user(s) took %1 to read. Its rows aren&apos;t stored.</source>
        <translation>
            <numerusform>استغرقت قراءة تدقيق بلا مستخدمين %1. صفوفه لا تُخزَّن.</numerusform>
            <numerusform>استغرقت قراءة تدقيق مستخدم واحد %1. صفوفه لا تُخزَّن.</numerusform>
            <numerusform>استغرقت قراءة تدقيق مستخدمَين %1. صفوفه لا تُخزَّن.</numerusform>
            <numerusform>استغرقت قراءة تدقيق %Ln مستخدمين %1. صفوفه لا تُخزَّن.</numerusform>
            <numerusform>استغرقت قراءة تدقيق %Ln مستخدمًا %1. صفوفه لا تُخزَّن.</numerusform>
            <numerusform>استغرقت قراءة تدقيق %Ln مستخدم %1. صفوفه لا تُخزَّن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>&amp;Filter by this value</source>
        <translation>تصفية بهذه القيمة (&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xclude this value</source>
        <translation>استبعاد هذه القيمة (&amp;X)</translation>
    </message>
    <message>
        <source>Show all with this c&amp;redential</source>
        <translation>عرض الكل ببيانات الاعتماد هذه (&amp;R)</translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>فتح هذا المستخدم في علامة تبويب جديدة (&amp;U)</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>نسخ الخلية (&amp;E)</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The status is error.</source>
        <translation>الحالة هي «خطأ».</translation>
    </message>
    <message>
        <source>Ask the owner to reconnect.</source>
        <translation>اطلب من المالك إعادة الاتصال.</translation>
    </message>
    <message>
        <source>The status is expired.</source>
        <translation>الحالة هي «منتهي الصلاحية».</translation>
    </message>
    <message>
        <source>Ask the owner to sign in again.</source>
        <translation>اطلب من المالك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The status is error, unchanged for a long time.</source>
        <translation>الحالة هي «خطأ» دون تغيير منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Fix the connection or delete it.</source>
        <translation>أصلح الاتصال أو احذفه.</translation>
    </message>
    <message>
        <source>The status is expired, unchanged for a long time.</source>
        <translation>الحالة هي «منتهي الصلاحية» دون تغيير منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Renew the connection or delete it.</source>
        <translation>جدّد الاتصال أو احذفه.</translation>
    </message>
    <message>
        <source>The status is testing, unchanged for a long time.</source>
        <translation>الحالة هي «قيد الاختبار» دون تغيير منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>The test may be stuck: test the connection again.</source>
        <translation>ربما علِق الاختبار: اختبر الاتصال من جديد.</translation>
    </message>
    <message>
        <source>The status is inactive, unchanged for a long time.</source>
        <translation>الحالة هي «غير نشط» دون تغيير منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Delete the connection if nobody needs it.</source>
        <translation>احذف الاتصال إن لم يكن أحد يحتاج إليه.</translation>
    </message>
    <message>
        <source>A user has several active connections to one integration in one workspace.</source>
        <translation>لمستخدم واحد عدة اتصالات نشطة بتكامل واحد في مساحة عمل واحدة.</translation>
    </message>
    <message>
        <source>Ask the owner which one is in use.</source>
        <translation>اسأل المالك عن الاتصال المستخدَم منها.</translation>
    </message>
    <message>
        <source>Several users share one credential.</source>
        <translation>يشترك عدة مستخدمين في بيانات اعتماد واحدة.</translation>
    </message>
    <message>
        <source>Give each user a credential of their own.</source>
        <translation>امنح كل مستخدم بيانات اعتماد خاصة به.</translation>
    </message>
    <message>
        <source>The workspace is not the one that was asked for.</source>
        <translation>مساحة العمل ليست المساحة المطلوبة.</translation>
    </message>
    <message>
        <source>Report it to the server&apos;s administrator.</source>
        <translation>أبلغ مسؤول الخادم بذلك.</translation>
    </message>
    <message>
        <source>The server returns a secret-looking config value in plain text.</source>
        <translation>يعيد الخادم قيمة تكوين تبدو سرّية كنص صريح.</translation>
    </message>
    <message>
        <source>Move the secret to a credential, then replace it.</source>
        <translation>انقل السر إلى بيانات اعتماد، ثم استبدله.</translation>
    </message>
    <message>
        <source>A time is invalid or in the future, or the update is before the creation.</source>
        <translation>أحد الأوقات غير صالح أو في المستقبل، أو التحديث أسبق من الإنشاء.</translation>
    </message>
    <message>
        <source>Check the clock of the system that wrote it.</source>
        <translation>تحقق من ساعة النظام الذي كتبه.</translation>
    </message>
    <message>
        <source>Fields are missing or have an unexpected type.</source>
        <translation>هناك حقول مفقودة أو من نوع غير متوقع.</translation>
    </message>
    <message>
        <source>Unchanged for a very long time, whatever the status.</source>
        <translation>دون تغيير منذ مدة طويلة جدًا، أيًّا كانت الحالة.</translation>
    </message>
    <message>
        <source>Ask the owner whether it is still needed.</source>
        <translation>اسأل المالك هل ما زالت هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>Somebody else than the owner created it.</source>
        <translation>أنشأه شخص غير المالك.</translation>
    </message>
    <message>
        <source>Check that this was intended.</source>
        <translation>تحقق من أن ذلك كان مقصودًا.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>ليس له مالك.</translation>
    </message>
    <message>
        <source>Find out who is responsible for it.</source>
        <translation>اعرف من المسؤول عنه.</translation>
    </message>
    <message>
        <source>The status or type is one that the API does not document.</source>
        <translation>الحالة أو النوع غير مذكور في وثائق API.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>ابحث عن إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>secret-looking values are masked in this file</source>
        <translation>القيم التي تبدو سرّية محجوبة في هذا الملف</translation>
    </message>
    <message>
        <source>no workspace was asked for</source>
        <translation>لم تُطلَب مساحة عمل</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>There is no check “%1”. “check --demo” lists all.</source>
        <translation>لا يوجد فحص باسم «%1». يعرض «check --demo» كل الفحوص.</translation>
    </message>
    <message>
        <source>--check needs at least one check.</source>
        <translation>يحتاج --check إلى فحص واحد على الأقل.</translation>
    </message>
    <message>
        <source>The check “%1” has no age.</source>
        <translation>ليس للفحص «%1» عمر.</translation>
    </message>
    <message>
        <source>--older-than takes CHECK=AGE, such as error-long=30d (units m, h, d, w).</source>
        <translation>يأخذ --older-than القيمة CHECK=AGE، مثل error-long=30d (الوحدات m وh وd وw).</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use table, json or csv.</source>
        <translation>التنسيق «%1» غير متاح هنا. استخدم table أو json أو csv.</translation>
    </message>
</context>
<context>
    <name>CliList</name>
    <message>
        <source>--columns goes with a table, CSV or XLSX: JSON is the server&apos;s own text.</source>
        <translation>يُستخدم --columns مع جدول أو CSV أو XLSX: أما JSON فهو نص الخادم نفسه.</translation>
    </message>
    <message>
        <source>The server has no status “%1”. See “list --help”.</source>
        <translation>ليس لدى الخادم الحالة «%1». راجع «list --help».</translation>
    </message>
    <message>
        <source>The server has no type “%1”. See “list --help”.</source>
        <translation>ليس لدى الخادم النوع «%1». راجع «list --help».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) named more than once were read once.</source>
        <translation>
            <numerusform>لم يُذكر أي مستخدم أكثر من مرة.</numerusform>
            <numerusform>ذُكر مستخدم واحد أكثر من مرة وقُرئ مرة واحدة.</numerusform>
            <numerusform>ذُكر مستخدمان أكثر من مرة وقُرئا مرة واحدة.</numerusform>
            <numerusform>ذُكر %Ln مستخدمين أكثر من مرة وقُرئوا مرة واحدة.</numerusform>
            <numerusform>ذُكر %Ln مستخدمًا أكثر من مرة وقُرئوا مرة واحدة.</numerusform>
            <numerusform>ذُكر %Ln مستخدم أكثر من مرة وقُرئوا مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>--output would replace the file of --%1. Name another one.</source>
        <translation>سيستبدل --output ملف --%1. اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>--users-column goes with --users-file.</source>
        <translation>يُستخدم --users-column مع --users-file.</translation>
    </message>
    <message>
        <source>There is no user ID in it.</source>
        <translation>لا يحتوي على أي معرّف مستخدم.</translation>
    </message>
    <message>
        <source>--columns needs at least one column.</source>
        <translation>يحتاج --columns إلى عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>Give one or more user IDs.</source>
        <translation>اذكر معرّف مستخدم واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>“%1” does not end in .csv, .xlsx, .json, .ndjson or .html: give --format.</source>
        <translation>لا ينتهي «%1» باللاحقة .csv أو .xlsx أو .json أو .ndjson أو .html: اذكر --format.</translation>
    </message>
    <message>
        <source>There is no format “%1” here. Use csv, xlsx, json, ndjson or html.</source>
        <translation>التنسيق «%1» غير متاح هنا. استخدم csv أو xlsx أو json أو ndjson أو html.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use table, csv, xlsx, json, ndjson or html.</source>
        <translation>لا يوجد تنسيق باسم «%1». استخدم table أو csv أو xlsx أو json أو ndjson أو html.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>لا يوجد عمود باسم «%1». الأعمدة: %2.</translation>
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
        <translation>لا يمكن استخدام --demo مع --%1. احذف أحدهما.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>لا يوجد ملف تعريف باسم «%1». راجع «profile list».</translation>
    </message>
    <message>
        <source>Others on this computer can see the password in --proxy. Put the proxy in https_proxy instead.</source>
        <translation>يستطيع آخرون على هذا الحاسوب رؤية كلمة المرور في --proxy. اذكر الوكيل في https_proxy بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Print the connections of users</source>
        <translation>طباعة اتصالات المستخدمين</translation>
    </message>
    <message>
        <source>Write the connections of users to one file</source>
        <translation>كتابة اتصالات المستخدمين في ملف واحد</translation>
    </message>
    <message>
        <source>Count the connections of users by status and type</source>
        <translation>عدّ اتصالات المستخدمين حسب الحالة والنوع</translation>
    </message>
    <message>
        <source>The token in the keychain; “set” reads it from a hidden prompt or standard input</source>
        <translation>رمز الوصول في سلسلة المفاتيح؛ يقرؤه «set» من إدخال مخفي أو من الدخل القياسي</translation>
    </message>
    <message>
        <source>The profiles, which the window uses too</source>
        <translation>ملفات التعريف التي تستخدمها النافذة أيضًا</translation>
    </message>
    <message>
        <source>Run the sample server until interrupted; its first line is “URL TOKEN”</source>
        <translation>تشغيل الخادم النموذجي حتى المقاطعة؛ سطره الأول هو «URL TOKEN»</translation>
    </message>
    <message>
        <source>Print the help of all commands, or of one</source>
        <translation>طباعة مساعدة كل الأوامر أو أمر واحد</translation>
    </message>
    <message>
        <source>Show what differs between two NDJSON or JSON exports, as text, csv or json</source>
        <translation>عرض الفروق بين ملفين مُصدَّرين NDJSON أو JSON، بصيغة text أو csv أو json</translation>
    </message>
    <message>
        <source>Check a file against its manifest</source>
        <translation>التحقق من مطابقة ملف لبيانه</translation>
    </message>
    <message>
        <source>Write a report to look at: what is broken, by user and check</source>
        <translation>كتابة تقرير للاطلاع: المعطّل حسب المستخدم والفحص</translation>
    </message>
    <message>
        <source>Run named checks on the connections of users, or of a file</source>
        <translation>تنفيذ فحوص محددة بالاسم على اتصالات المستخدمين أو على ملف</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answered in %2 ms and accepted the token.</source>
        <translation>ردّ %1 خلال %2 مث وقبِل رمز الوصول.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms and accepted the token, but does not know this user.</source>
        <translation>ردّ %1 خلال %2 مث وقبِل رمز الوصول، لكنه لا يعرف هذا المستخدم.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Line %1 is not JSON.</source>
        <translation>السطر %1 ليس JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8.</source>
        <translation>السطر %1 ليس UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is nested too deep.</source>
        <translation>تداخل السطر %1 عميق جدًا.</translation>
    </message>
    <message>
        <source>Line %1 is JSON, but no connection.</source>
        <translation>السطر %1 هو JSON لكنه ليس اتصالًا.</translation>
    </message>
    <message>
        <source>The file ends in the middle of line %1.</source>
        <translation>ينتهي الملف في منتصف السطر %1.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ولا شيء غيرها</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) of “%1” were not asked for in “%2”.</source>
        <translation>
            <numerusform>لم يُستثنَ أي مستخدم من «%1» في «%2».</numerusform>
            <numerusform>مستخدم واحد من «%1» لم يُطلب في «%2».</numerusform>
            <numerusform>مستخدمان من «%1» لم يُطلبا في «%2».</numerusform>
            <numerusform>%Ln مستخدمين من «%1» لم يُطلبوا في «%2».</numerusform>
            <numerusform>%Ln مستخدمًا من «%1» لم يُطلبوا في «%2».</numerusform>
            <numerusform>%Ln مستخدم من «%1» لم يُطلبوا في «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from different servers: %1 and %2.</source>
        <translation>القائمتان من خادمين مختلفين: %1 و%2.</translation>
    </message>
    <message>
        <source>They come from different workspaces.</source>
        <translation>القائمتان من مساحتي عمل مختلفتين.</translation>
    </message>
    <message>
        <source>They were read with different filters.</source>
        <translation>قُرئت القائمتان بعوامل تصفية مختلفة.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 changed, %4 unchanged.</source>
        <translation>المضافة: %1، المُزالة: %2، المتغيّرة: %3، بلا تغيير: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln masked value(s) were not compared.</source>
        <translation>
            <numerusform>لا قيم محجوبة تُركت بلا مقارنة.</numerusform>
            <numerusform>لم تُقارَن قيمة محجوبة واحدة.</numerusform>
            <numerusform>لم تُقارَن قيمتان محجوبتان.</numerusform>
            <numerusform>لم تُقارَن %Ln قيم محجوبة.</numerusform>
            <numerusform>لم تُقارَن %Ln قيمة محجوبة.</numerusform>
            <numerusform>لم تُقارَن %Ln قيمة محجوبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1” repeat the ID of an earlier row; they were compared in order.</source>
        <translation>
            <numerusform>لا صف في «%1» يكرّر معرّف صف سابق.</numerusform>
            <numerusform>صف واحد في «%1» يكرّر معرّف صف سابق؛ قورنت هذه الصفوف بالترتيب.</numerusform>
            <numerusform>صفّان في «%1» يكرّران معرّف صف سابق؛ قورنت هذه الصفوف بالترتيب.</numerusform>
            <numerusform>%Ln صفوف في «%1» تكرّر معرّف صف سابق؛ قورنت هذه الصفوف بالترتيب.</numerusform>
            <numerusform>%Ln صفًا في «%1» تكرّر معرّف صف سابق؛ قورنت هذه الصفوف بالترتيب.</numerusform>
            <numerusform>%Ln صف في «%1» تكرّر معرّف صف سابق؛ قورنت هذه الصفوف بالترتيب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>المستخدم المطلوب</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Enter a user ID.</source>
        <translation>أدخل معرّف مستخدم.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot be asked for: they would change the address. Check the user ID.</source>
        <translation>لا يمكن طلب «.» و«..» لأنهما يغيّران العنوان. تحقق من معرّف المستخدم.</translation>
    </message>
    <message>
        <source>The user ID contains control characters or is too long. Copy it again without line breaks.</source>
        <translation>معرّف المستخدم يحتوي على أحرف تحكّم أو طويل جدًا. انسخه مرة أخرى دون فواصل أسطر.</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>the connections that were loaded in the window</source>
        <translation>الاتصالات التي كانت محمَّلة في النافذة</translation>
    </message>
    <message>
        <source>the connections that were shown in the window</source>
        <translation>الاتصالات التي كانت معروضة في النافذة</translation>
    </message>
    <message>
        <source>the connections that were selected in the window</source>
        <translation>الاتصالات التي كانت محددة في النافذة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>نص البحث</translation>
    </message>
    <message>
        <source>Narrowed to</source>
        <translation>مقتصرة على</translation>
    </message>
    <message>
        <source>Users: id, verdict, rows in the file, total on the server</source>
        <translation>المستخدمون: المعرّف، النتيجة، الصفوف في الملف، الإجمالي على الخادم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Connections exported by %1 %2</source>
        <translation>اتصالات صدّرها %1 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>لم تُذكر</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>secret-looking values are masked as ***</source>
        <translation>القيم التي تبدو سرّية محجوبة بالشكل ***</translation>
    </message>
    <message>
        <source>included: keep this folder where only those may look who must</source>
        <translation>مُضمَّنة: احفظ هذا المجلد حيث لا يطّلع عليه إلا من يلزمه ذلك</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>الخلايا المقتطعة</translation>
    </message>
    <message>
        <source>%1, longer than a workbook allows; each ends with a mark</source>
        <translation>%1، أطول مما يسمح به المصنّف؛ تنتهي كل منها بعلامة</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>To check that the file is unchanged, run in this folder:</source>
        <translation>للتحقق من أن الملف لم يتغيّر، نفّذ في هذا المجلد:</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>connections read from the server for this file</source>
        <translation>اتصالات قُرئت من الخادم لهذا الملف</translation>
    </message>
    <message>
        <source>this name can&apos;t be used; choose another one.</source>
        <translation>لا يمكن استخدام هذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>a file or folder with this name exists; choose another name.</source>
        <translation>يوجد ملف أو مجلد بهذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no user whose connections could be saved.</source>
        <translation>لا يوجد مستخدم يمكن حفظ اتصالاته.</translation>
    </message>
    <message>
        <source>“%1” was written, but its manifest was not. %2</source>
        <translation>كُتب «%1»، لكن بيانه لم يُكتب. %2</translation>
    </message>
    <message>
        <source>the file there is not a manifest of this program; choose another name.</source>
        <translation>الملف الموجود هناك ليس بيانًا من هذا البرنامج؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>these connections come from it; choose another name.</source>
        <translation>هذه الاتصالات مأخوذة منه؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>the old one cannot be removed.</source>
        <translation>لا يمكن حذف الملف القديم.</translation>
    </message>
    <message>
        <source>A manifest is written next to a file: give a file name instead of “-”.</source>
        <translation>يُكتب البيان بجانب ملف: اذكر اسم ملف بدلًا من «-».</translation>
    </message>
    <message>
        <source>An evidence pack is a folder. Give “%1” a name without a file extension.</source>
        <translation>حزمة الأدلة مجلد. أعطِ «%1» اسمًا بلا لاحقة ملف.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s), putting the file in its place…</source>
        <translation>
            <numerusform>لا صفوف، يوضع الملف في مكانه…</numerusform>
            <numerusform>صف واحد، يوضع الملف في مكانه…</numerusform>
            <numerusform>صفّان، يوضع الملف في مكانه…</numerusform>
            <numerusform>%Ln صفوف، يوضع الملف في مكانه…</numerusform>
            <numerusform>%Ln صفًا، يوضع الملف في مكانه…</numerusform>
            <numerusform>%Ln صف، يوضع الملف في مكانه…</numerusform>
        </translation>
    </message>
    <message>
        <source>The export to “%1” was cancelled. Nothing was changed.</source>
        <translation>أُلغي التصدير إلى «%1». لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <translation>لم يُحفظ «%1». %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”: %Ln row(s), %2.</source>
        <translation>
            <numerusform>حُفظ «%1»: لا صفوف، %2.</numerusform>
            <numerusform>حُفظ «%1»: صف واحد، %2.</numerusform>
            <numerusform>حُفظ «%1»: صفّان، %2.</numerusform>
            <numerusform>حُفظ «%1»: %Ln صفوف، %2.</numerusform>
            <numerusform>حُفظ «%1»: %Ln صفًا، %2.</numerusform>
            <numerusform>حُفظ «%1»: %Ln صف، %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Requested user</source>
        <translation>المستخدم المطلوب</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>A value is missing.</source>
        <translation>هناك قيمة ناقصة.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>علامة الاقتباس الختامية ناقصة.</translation>
    </message>
    <message>
        <source>Name a path in the config: has:config.region.</source>
        <translation>اذكر مسارًا في التكوين: has:config.region.</translation>
    </message>
    <message>
        <source>There is no check “%1”.</source>
        <translation>لا يوجد فحص باسم «%1».</translation>
    </message>
    <message>
        <source>Give an age (&gt;30d, &lt;12h) or a day (2026-01-31, &lt;2026-01-31).</source>
        <translation>اذكر عمرًا (&gt;30d، &lt;12h) أو يومًا (2026-01-31، &lt;2026-01-31).</translation>
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
        <translation>CSV لبرنامج Excel</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنّف Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON, one document</source>
        <translation>JSON، مستند واحد</translation>
    </message>
    <message>
        <source>NDJSON, which opens here again</source>
        <translation>NDJSON، ويُفتح هنا مجددًا</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>تقرير (HTML)</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Connections of %1</source>
        <translation>اتصالات %1</translation>
    </message>
    <message numerus="yes">
        <source>Connections of %Ln user(s)</source>
        <translation>
            <numerusform>اتصالات بلا مستخدمين</numerusform>
            <numerusform>اتصالات مستخدم واحد</numerusform>
            <numerusform>اتصالات مستخدمَين</numerusform>
            <numerusform>اتصالات %Ln مستخدمين</numerusform>
            <numerusform>اتصالات %Ln مستخدمًا</numerusform>
            <numerusform>اتصالات %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: no connections are missing.</source>
        <translation>مكتمل: لا ينقص أي اتصال.</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message numerus="yes">
        <source>it could not be opened within %Ln second(s)</source>
        <translation>
            <numerusform>تعذّر فتحه في الحال</numerusform>
            <numerusform>تعذّر فتحه خلال ثانية واحدة</numerusform>
            <numerusform>تعذّر فتحه خلال ثانيتين</numerusform>
            <numerusform>تعذّر فتحه خلال %Ln ثوانٍ</numerusform>
            <numerusform>تعذّر فتحه خلال %Ln ثانية</numerusform>
            <numerusform>تعذّر فتحه خلال %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>هو أكبر من %1</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>It is kept as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>The defaults are used instead.</source>
        <translation>تُستخدم القيم الافتراضية بدلًا منه.</translation>
    </message>
    <message>
        <source>Its backup is used instead.</source>
        <translation>تُستخدم نسخته الاحتياطية بدلًا منه.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية «%1».</translation>
    </message>
    <message>
        <source>The file as it was is kept as “%1”.</source>
        <translation>حُفظ الملف كما كان باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” was missing.</source>
        <translation>كان «%1» مفقودًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>لا يمكن قراءة «%1».</translation>
    </message>
    <message>
        <source>its folder cannot be created (%1).</source>
        <translation>لا يمكن إنشاء مجلده (%1).</translation>
    </message>
    <message>
        <source>another program is changing it. Try again.</source>
        <translation>برنامج آخر يغيّره الآن. أعد المحاولة.</translation>
    </message>
    <message>
        <source>It could not be backed up; copy it before you go on.</source>
        <translation>تعذّر إنشاء نسخة احتياطية منه؛ انسخه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write in its folder. Check its permissions.</source>
        <translation>ليس لديك إذن بالكتابة في مجلده. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version; settings that this version knows are used.</source>
        <translation>كتبت «%1» نسخة أحدث؛ وتُستخدم الإعدادات التي تعرفها هذه النسخة.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no token for this server in the keychain; add one.</source>
        <translation>لا يوجد رمز وصول لهذا الخادم في سلسلة المفاتيح؛ أضف رمزًا.</translation>
    </message>
    <message>
        <source>Your keychain is locked; unlock it and try again.</source>
        <translation>سلسلة مفاتيحك مقفلة؛ افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain refused; allow Mielto Connections to use it and try again.</source>
        <translation>رفضت سلسلة المفاتيح؛ اسمح لتطبيق Mielto Connections باستخدامها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no keychain service (GNOME Keyring, KWallet) in this session.</source>
        <translation>لا توجد خدمة سلسلة مفاتيح (GNOME Keyring أو KWallet) في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain does not answer; try again.</source>
        <translation>لا تستجيب سلسلة المفاتيح؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The token was not saved, because the keychain gave back something else; try again.</source>
        <translation>لم يُحفظ رمز الوصول لأن سلسلة المفاتيح أعادت شيئًا آخر؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain failed; try again.</source>
        <translation>فشلت سلسلة المفاتيح؛ أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The server keeps returning its first page, so the rest can&apos;t be read. Ask the server&apos;s administrator.</source>
        <translation>يستمر الخادم في إرسال صفحته الأولى، لذلك لا يمكن قراءة الباقي. اسأل مسؤول الخادم.</translation>
    </message>
</context>
<context>
    <name>ListResult</name>
    <message>
        <source>The server reports %1 connections but returned %2.</source>
        <translation>عدد الاتصالات الذي أبلغ به الخادم %1 لكنه أعاد %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 connections were read.</source>
        <translation>لم يُقرأ من الاتصالات إلا %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The list changed each time it was read, so rows may be missing. Try again later.</source>
        <translation>تغيّرت القائمة في كل مرة قُرئت فيها، لذلك قد تنقص صفوف. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another status or type: the server seems to ignore the filter.</source>
        <translation>الصفوف ذات الحالة أو النوع المختلف: %1 من أصل %2. يبدو أن الخادم يتجاهل عامل التصفية.</translation>
    </message>
    <message>
        <source>The server did not report a total, so these may not be all connections.</source>
        <translation>لم يذكر الخادم الإجمالي، لذلك قد لا تكون هذه كل الاتصالات.</translation>
    </message>
    <message>
        <source>The server reports %1 connections but returned only %2.</source>
        <translation>عدد الاتصالات الذي أبلغ به الخادم %1 لكنه لم يُعد إلا %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have missing or unexpected values.</source>
        <translation>الصفوف التي فيها قيم مفقودة أو غير متوقعة: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The list was not read completely.</source>
        <translation>لم تُقرأ القائمة بالكامل.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The manifest is damaged: it is not a JSON object.</source>
        <translation>البيان تالف: ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program: verify the file with that one.</source>
        <translation>كتبت البيانَ نسخة أخرى من هذا البرنامج: تحقق من الملف بتلك النسخة.</translation>
    </message>
    <message>
        <source>The manifest is damaged: its “%1” is missing or wrong.</source>
        <translation>البيان تالف: «%1» فيه مفقود أو خاطئ.</translation>
    </message>
    <message>
        <source>No manifest found next to this file, so it can&apos;t be verified.</source>
        <translation>لا يوجد بيان بجانب هذا الملف، لذلك لا يمكن التحقق منه.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>Server, workspace and token of this profile</source>
        <translation>الخادم ومساحة العمل ورمز الوصول من ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Server address (default: https://api.mielto.com)</source>
        <translation>عنوان الخادم (الافتراضي: https://api.mielto.com)</translation>
    </message>
    <message>
        <source>Workspace to ask for</source>
        <translation>مساحة العمل المطلوبة</translation>
    </message>
    <message>
        <source>Use the built-in sample data</source>
        <translation>استخدام البيانات النموذجية المدمجة</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer</source>
        <translation>السماح بـ HTTP غير المشفَّر لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well</source>
        <translation>الوثوق بهذه الشهادات (PEM) أيضًا</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port أو socks5://host:port</translation>
    </message>
    <message>
        <source>For a whole page, 1 to 600 (default: 60)</source>
        <translation>لصفحة كاملة، من 1 إلى 600 (الافتراضي: 60)</translation>
    </message>
    <message>
        <source>After the first attempt, 0 to 10 (default: 2)</source>
        <translation>بعد المحاولة الأولى، من 0 إلى 10 (الافتراضي: 2)</translation>
    </message>
    <message>
        <source>Requests at once, 1 to 6 (default: 4)</source>
        <translation>الطلبات المتزامنة، من 1 إلى 6 (الافتراضي: 4)</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>عدم عرض التقدّم</translation>
    </message>
    <message>
        <source>Log each request on standard error</source>
        <translation>تسجيل كل طلب على الخطأ القياسي</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>طباعة رقم الإصدار</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>طباعة هذه المساعدة</translation>
    </message>
    <message>
        <source>Only this status: active, inactive, testing, error, expired; repeatable</source>
        <translation>هذه الحالة فقط: active، inactive، testing، error، expired؛ قابل للتكرار</translation>
    </message>
    <message>
        <source>Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable</source>
        <translation>هذا النوع فقط: connectors، mcp، tool، model، custom، storage، api؛ قابل للتكرار</translation>
    </message>
    <message>
        <source>Columns of a table, CSV or XLSX, in this order; also requested_user</source>
        <translation>أعمدة الجدول أو CSV أو XLSX بهذا الترتيب؛ وكذلك requested_user</translation>
    </message>
    <message>
        <source>Do not mask secret-looking values</source>
        <translation>عدم حجب القيم التي تبدو سرّية</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark</source>
        <translation>بدء CSV بعلامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>The file to write; - is standard output</source>
        <translation>الملف المطلوب كتابته؛ ويعني - الخرج القياسي</translation>
    </message>
    <message>
        <source>Write a folder FILE with the data, the manifest and a summary</source>
        <translation>كتابة مجلد FILE فيه البيانات والبيان وملخّص</translation>
    </message>
    <message>
        <source>none, red, orange, yellow, green, blue, purple or gray</source>
        <translation>none أو red أو orange أو yellow أو green أو blue أو purple أو gray</translation>
    </message>
    <message>
        <source>Read the token from a file that only you can write, or a pipe</source>
        <translation>قراءة رمز الوصول من ملف لا يستطيع الكتابة فيه غيرك، أو من أنبوب</translation>
    </message>
    <message>
        <source>More users: one ID a line, or a table with a column of IDs; - is standard input</source>
        <translation>مستخدمون إضافيون: معرّف واحد في كل سطر، أو جدول فيه عمود للمعرّفات؛ ويعني - الدخل القياسي</translation>
    </message>
    <message>
        <source>The column of the IDs (default: requested_user, user_id, user or id)</source>
        <translation>عمود المعرّفات (الافتراضي: requested_user أو user_id أو user أو id)</translation>
    </message>
    <message>
        <source>Print only errors</source>
        <translation>طباعة الأخطاء فقط</translation>
    </message>
    <message>
        <source>Output format (default: the first)</source>
        <translation>صيغة الإخراج (الافتراضي: الأولى)</translation>
    </message>
    <message>
        <source>At most N rows of each user</source>
        <translation>بحد أقصى N من الصفوف لكل مستخدم</translation>
    </message>
    <message>
        <source>Do not protect CSV cells against formulas</source>
        <translation>عدم حماية خلايا CSV من الصيغ</translation>
    </message>
    <message>
        <source>Keep what could be read, even if incomplete</source>
        <translation>الاحتفاظ بما أمكنت قراءته وإن لم يكن مكتملًا</translation>
    </message>
    <message>
        <source>Also write FILE.manifest.json (SHA-256, filters, completeness)</source>
        <translation>كتابة FILE.manifest.json أيضًا (SHA-256 وعوامل التصفية والاكتمال)</translation>
    </message>
    <message>
        <source>Output format (default: from FILE&apos;s extension)</source>
        <translation>صيغة الإخراج (الافتراضي: بحسب لاحقة FILE)</translation>
    </message>
    <message>
        <source>Of what was read, only rows that match, such as “status:error updated:&gt;30d”</source>
        <translation>مما قُرئ، الصفوف المطابقة فقط، مثل «status:error updated:&gt;30d»</translation>
    </message>
    <message>
        <source>Run these checks (default: all)</source>
        <translation>تنفيذ هذه الفحوص (الافتراضي: كلها)</translation>
    </message>
    <message>
        <source>End with 9 if one of these checks finds something (default: all problems)</source>
        <translation>الانتهاء بالرمز 9 إذا وجد أحد هذه الفحوص شيئًا (الافتراضي: كل المشكلات)</translation>
    </message>
    <message>
        <source>From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable</source>
        <translation>العمر الذي يبدأ منه الفحص في إيجاد شيء: 30m، 12h، 7d، 2w؛ قابل للتكرار</translation>
    </message>
    <message>
        <source>Check an NDJSON or JSON export instead of the server</source>
        <translation>فحص ملف مُصدَّر NDJSON أو JSON بدلًا من الخادم</translation>
    </message>
</context>
<context>
    <name>PageRequest</name>
    <message>
        <source>The response headers are larger than 256 KiB and were not read. Ask the server&apos;s administrator.</source>
        <translation>ترويسات الرد أكبر من 256 KiB ولم تُقرأ. اسأل مسؤول الخادم.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a name for the profile.</source>
        <translation>أدخل اسمًا لملف التعريف.</translation>
    </message>
    <message>
        <source>The profile&apos;s name is longer than 100 characters; choose a shorter one.</source>
        <translation>اسم ملف التعريف أطول من 100 حرف؛ اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The profile&apos;s name begins or ends with a space; remove it.</source>
        <translation>يبدأ اسم ملف التعريف أو ينتهي بمسافة؛ احذفها.</translation>
    </message>
    <message>
        <source>The profile&apos;s name contains line breaks or control characters; remove them.</source>
        <translation>يحتوي اسم ملف التعريف على فواصل أسطر أو أحرف تحكّم؛ احذفها.</translation>
    </message>
    <message>
        <source>The workspace ID is longer than 255 characters; check it.</source>
        <translation>معرّف مساحة العمل أطول من 255 حرفًا؛ تحقق منه.</translation>
    </message>
    <message>
        <source>The workspace ID contains spaces or non-ASCII characters; check it.</source>
        <translation>يحتوي معرّف مساحة العمل على مسافات أو على أحرف من خارج ASCII؛ تحقق منه.</translation>
    </message>
</context>
<context>
    <name>ProfileColor</name>
    <message>
        <source>None</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The server is reached by plain HTTP; allow it in the profile, or use https://.</source>
        <translation>يُوصَل إلى الخادم عبر HTTP غير المشفَّر؛ اسمح بذلك في ملف التعريف، أو استخدم https://‎.</translation>
    </message>
    <message>
        <source>Some profiles in “%1” cannot be used and are left out.</source>
        <translation>لا يمكن استخدام بعض ملفات التعريف في «%1» فاستُبعدت.</translation>
    </message>
    <message>
        <source>There are too many profiles; remove one first.</source>
        <translation>عدد ملفات التعريف كبير جدًا؛ أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>A profile with this name exists; choose another name.</source>
        <translation>يوجد ملف تعريف بهذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>بقي نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) a second</source>
        <translation>
            <numerusform>أقل من مستخدم في الثانية</numerusform>
            <numerusform>مستخدم واحد في الثانية</numerusform>
            <numerusform>مستخدمان في الثانية</numerusform>
            <numerusform>%Ln مستخدمين في الثانية</numerusform>
            <numerusform>%Ln مستخدمًا في الثانية</numerusform>
            <numerusform>%Ln مستخدم في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>أقل من صف في الثانية</numerusform>
            <numerusform>صف واحد في الثانية</numerusform>
            <numerusform>صفّان في الثانية</numerusform>
            <numerusform>%Ln صفوف في الثانية</numerusform>
            <numerusform>%Ln صفًا في الثانية</numerusform>
            <numerusform>%Ln صف في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 من %2 مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 من لا صفوف</numerusform>
            <numerusform>%1 من صف واحد</numerusform>
            <numerusform>%1 من صفّين</numerusform>
            <numerusform>%1 من %Ln صفوف</numerusform>
            <numerusform>%1 من %Ln صفًا</numerusform>
            <numerusform>%1 من %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>retrying in %L1 s</source>
        <translation>تُعاد المحاولة بعد %L1 ث</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Proxies with https:// are not supported. Use one with http:// or socks5://.</source>
        <translation>خوادم الوكيل التي تستخدم https://‎ غير مدعومة. استخدم وكيلًا يبدأ بـ http://‎ أو socks5://‎.</translation>
    </message>
    <message>
        <source>A proxy address looks like http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>يكون عنوان الوكيل على شكل http://proxy.example.com:8080 أو socks5://localhost:1080.</translation>
    </message>
</context>
<context>
    <name>ProxyError</name>
    <message>
        <source>%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy such as cntlm.</source>
        <translation>%1: يطلب هذا الوكيل تسجيل الدخول بطريقة %2، وهي غير مدعومة. استخدم وكيلًا محليًا مثل cntlm.</translation>
    </message>
    <message>
        <source>The proxy %1 rejected the name and password. Check them, or ask its administrator.</source>
        <translation>رفض الوكيل %1 اسم المستخدم وكلمة المرور. تحقق منهما، أو اسأل مسؤول الوكيل.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. Add them to its address, or sign in.</source>
        <translation>يطلب الوكيل %1 اسم مستخدم وكلمة مرور. أضفهما إلى عنوانه، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>Cannot resolve the proxy %1. Check its address and the network.</source>
        <translation>تعذّر العثور على عنوان الوكيل %1. تحقق من عنوانه ومن الشبكة.</translation>
    </message>
    <message>
        <source>The proxy %1 refuses connections. Check its address and port, and whether it runs.</source>
        <translation>يرفض الوكيل %1 الاتصالات. تحقق من عنوانه ومنفذه، ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Ask its administrator whether this server may be reached.</source>
        <translation>أغلق الوكيل %1 الاتصال. اسأل مسؤول الوكيل هل يُسمح بالوصول إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect to the server in time. Try again in a moment.</source>
        <translation>لم يتصل الوكيل %1 بالخادم في الوقت المحدد. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be used. Check its address and the network.</source>
        <translation>لا يمكن استخدام الوكيل %1. تحقق من عنوانه ومن الشبكة.</translation>
    </message>
    <message>
        <source>The proxy %1 does not connect to the server (%2). Ask its administrator whether this server may be reached.</source>
        <translation>لا يتصل الوكيل %1 بالخادم (%2). اسأل مسؤول الوكيل هل يُسمح بالوصول إلى هذا الخادم.</translation>
    </message>
    <message>
        <source>%1 does not respond like a proxy. Check the proxy&apos;s address and port.</source>
        <translation>لا يردّ %1 كما يردّ الوكيل. تحقق من عنوان الوكيل ومنفذه.</translation>
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
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد أقل من دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد أقل من ساعة</numerusform>
            <numerusform>بعد ساعة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
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
            <numerusform>قبل أقل من سنة</numerusform>
            <numerusform>قبل سنة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل %Ln سنوات</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
            <numerusform>قبل %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>بعد أقل من سنة</numerusform>
            <numerusform>بعد سنة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد %Ln سنوات</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
            <numerusform>بعد %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln year(s)</source>
        <translation>
            <numerusform>دون تغيير منذ أقل من سنة</numerusform>
            <numerusform>دون تغيير منذ سنة</numerusform>
            <numerusform>دون تغيير منذ سنتين</numerusform>
            <numerusform>دون تغيير منذ %Ln سنوات</numerusform>
            <numerusform>دون تغيير منذ %Ln سنة</numerusform>
            <numerusform>دون تغيير منذ %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>قبل أقل من شهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل %Ln أشهر</numerusform>
            <numerusform>قبل %Ln شهرًا</numerusform>
            <numerusform>قبل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>بعد أقل من شهر</numerusform>
            <numerusform>بعد شهر</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln month(s)</source>
        <translation>
            <numerusform>دون تغيير منذ أقل من شهر</numerusform>
            <numerusform>دون تغيير منذ شهر</numerusform>
            <numerusform>دون تغيير منذ شهرين</numerusform>
            <numerusform>دون تغيير منذ %Ln أشهر</numerusform>
            <numerusform>دون تغيير منذ %Ln شهرًا</numerusform>
            <numerusform>دون تغيير منذ %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل أقل من يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln day(s)</source>
        <translation>
            <numerusform>دون تغيير منذ أقل من يوم</numerusform>
            <numerusform>دون تغيير منذ يوم</numerusform>
            <numerusform>دون تغيير منذ يومين</numerusform>
            <numerusform>دون تغيير منذ %Ln أيام</numerusform>
            <numerusform>دون تغيير منذ %Ln يومًا</numerusform>
            <numerusform>دون تغيير منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln hour(s)</source>
        <translation>
            <numerusform>دون تغيير منذ أقل من ساعة</numerusform>
            <numerusform>دون تغيير منذ ساعة</numerusform>
            <numerusform>دون تغيير منذ ساعتين</numerusform>
            <numerusform>دون تغيير منذ %Ln ساعات</numerusform>
            <numerusform>دون تغيير منذ %Ln ساعة</numerusform>
            <numerusform>دون تغيير منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged for %Ln minute(s)</source>
        <translation>
            <numerusform>دون تغيير منذ أقل من دقيقة</numerusform>
            <numerusform>دون تغيير منذ دقيقة</numerusform>
            <numerusform>دون تغيير منذ دقيقتين</numerusform>
            <numerusform>دون تغيير منذ %Ln دقائق</numerusform>
            <numerusform>دون تغيير منذ %Ln دقيقة</numerusform>
            <numerusform>دون تغيير منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyCheck</name>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: correct the path in the server address.</source>
        <translation>يعيد الخادم التوجيه إلى مسار آخر لديه. لا تُتّبع عمليات إعادة التوجيه: صحّح المسار في عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server redirects to %1. Redirects are not followed, so that the token stays here: if you trust that address, make it the server address.</source>
        <translation>يعيد الخادم التوجيه إلى %1. لا تُتّبع عمليات إعادة التوجيه حتى يبقى رمز الوصول هنا: إن كنت تثق بذلك العنوان فاجعله عنوان الخادم.</translation>
    </message>
    <message>
        <source>There is no Mielto service at this address. Check the server address.</source>
        <translation>لا توجد خدمة Mielto على هذا العنوان. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today, so nothing was sent. Check this computer&apos;s clock, then ask the server&apos;s administrator.</source>
        <translation>شهادة الخادم غير صالحة اليوم، لذلك لم يُرسَل شيء. تحقق من ساعة هذا الحاسوب، ثم اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Cannot resolve %1. Check the server address and the network.</source>
        <translation>تعذّر العثور على عنوان %1. تحقق من عنوان الخادم ومن الشبكة.</translation>
    </message>
    <message>
        <source>%1 refuses connections. Check the address and port, and whether the server runs.</source>
        <translation>يرفض %1 الاتصالات. تحقق من العنوان والمنفذ، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>(fault at byte %1) %2</source>
        <translation>(خلل عند البايت %1) %2</translation>
    </message>
    <message>
        <source>The server redirects to another path of its own. Redirects are not followed: enter %1 as the server address.</source>
        <translation>يعيد الخادم التوجيه إلى مسار آخر لديه. لا تُتّبع عمليات إعادة التوجيه: أدخل %1 عنوانًا للخادم.</translation>
    </message>
    <message>
        <source>The server redirects to the same path with or without a “/” at its end. The server address %1 is right, and no other would help: ask the server&apos;s administrator to answer there without a redirect.</source>
        <translation>يعيد الخادم التوجيه إلى المسار نفسه مع «/» أو بدونها في آخره. عنوان الخادم %1 صحيح، ولن يفيد عنوان آخر: اطلب من مسؤول الخادم أن يكون الرد هناك دون إعادة توجيه.</translation>
    </message>
    <message>
        <source>No such user, or the server does not accept an ID with “/”. Check the user ID.</source>
        <translation>لا يوجد مستخدم كهذا، أو لا يقبل الخادم معرّفًا فيه «/». تحقق من معرّف المستخدم.</translation>
    </message>
    <message>
        <source>The server does not know this user, or the address is not that of a Mielto server. Check both.</source>
        <translation>لا يعرف الخادم هذا المستخدم، أو ليس العنوان عنوان خادم Mielto. تحقق من كليهما.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s (%2). Try again then.</source>
        <translation>يطلب الخادم الانتظار %1 ث (%2). أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 min (%2). Try again then.</source>
        <translation>يطلب الخادم الانتظار %1 د (%2). أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <source>The server refuses this page as too large (413). Ask the server&apos;s administrator.</source>
        <translation>يرفض الخادم هذه الصفحة لأنها كبيرة جدًا (413). اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The server does not accept this number of rows per page (422). Ask the server&apos;s administrator.</source>
        <translation>لا يقبل الخادم هذا العدد من الصفوف في الصفحة (422). اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The server had an internal error (%1). Try again in a moment.</source>
        <translation>حدث خطأ داخلي في الخادم (%1). أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may offer old versions of TLS only: ask its administrator.</source>
        <translation>تعذّر إنشاء اتصال آمن (TLS) مع %1، لذلك لم يُرسَل شيء. ربما لا يدعم الخادم إلا إصدارات قديمة من TLS: اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a response. Try again in a moment.</source>
        <translation>أغلق %1 الاتصال دون رد. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>%1 does not respond like a web server. Check the address and port.</source>
        <translation>لا يردّ %1 كما يردّ خادم الويب. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The response could not be decompressed and was discarded. Try again, or ask the server&apos;s administrator.</source>
        <translation>تعذّر فك ضغط الرد فأُهمل. أعد المحاولة، أو اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The server sent an empty response. Check the server address.</source>
        <translation>أرسل الخادم ردًا فارغًا. تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>The response is not JSON (%1). A proxy or a sign-in page may have answered: check the network and the server address.</source>
        <translation>الرد ليس JSON ‏(%1). ربما ردّ وكيل أو صفحة تسجيل دخول: تحقق من الشبكة ومن عنوان الخادم.</translation>
    </message>
    <message>
        <source>The response gives contradicting lengths and was discarded.</source>
        <translation>يذكر الرد أطوالًا متناقضة فأُهمل.</translation>
    </message>
    <message>
        <source>The response is nested more than 256 levels deep and was refused. Ask the server&apos;s administrator.</source>
        <translation>تداخل الرد أعمق من 256 مستوى فرُفض. اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The response is not valid UTF-8 and was discarded. Ask the server&apos;s administrator.</source>
        <translation>الرد ليس UTF-8 صالحًا فأُهمل. اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The server sent an unexpected status (%1). Check the server address.</source>
        <translation>أرسل الخادم حالة غير متوقعة (%1). تحقق من عنوان الخادم.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Connections by status</source>
        <translation>الاتصالات حسب الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>المعطّل</translation>
    </message>
    <message>
        <source>Most broken integrations</source>
        <translation>التكاملات الأكثر أعطالًا</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>التكامل</translation>
    </message>
    <message>
        <source>Most broken users</source>
        <translation>المستخدمون الأكثر أعطالًا</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>نتائج الفحوص</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Users and integrations: the first %1 of %2 users</source>
        <translation>المستخدمون والتكاملات: أول %1 من أصل %2 من المستخدمين</translation>
    </message>
    <message>
        <source>Users and integrations</source>
        <translation>المستخدمون والتكاملات</translation>
    </message>
    <message>
        <source>Where these rows come from</source>
        <translation>مصدر هذه الصفوف</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>The proxy address in the settings is not valid. Correct it.</source>
        <translation>عنوان الوكيل في الإعدادات غير صالح. صحّحه.</translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>A workbook holds at most %1 rows: choose CSV or NDJSON.</source>
        <translation>يتسع المصنّف لعدد %1 من الصفوف على الأكثر: اختر CSV أو NDJSON.</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>the disk is full; free some space and try again.</source>
        <translation>القرص ممتلئ؛ أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>the file would be larger than this disk or account allows; choose another folder.</source>
        <translation>سيكون الملف أكبر مما يسمح به هذا القرص أو الحساب؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>the disk is read-only; choose another folder.</source>
        <translation>القرص للقراءة فقط؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>its folder does not exist; choose another one.</source>
        <translation>مجلده غير موجود؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one.</source>
        <translation>الاسم طويل جدًا؛ اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>the system reports “%1”; try again or choose another folder.</source>
        <translation>يبلّغ النظام بما يلي: «%1»؛ أعد المحاولة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“%1” was not saved: %2</source>
        <translation>لم يُحفظ «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2</source>
        <translation>كُتب «%1»، لكن القرص لم يؤكد ذلك: %2</translation>
    </message>
    <message>
        <source>it names a folder; add a file name.</source>
        <translation>هو اسم مجلد؛ أضف اسم ملف.</translation>
    </message>
    <message>
        <source>it is a link to “%1”; name the real file.</source>
        <translation>هو رابط إلى «%1»؛ اذكر الملف الحقيقي.</translation>
    </message>
    <message>
        <source>it is a device or a pipe, not a file; choose another name.</source>
        <translation>هو جهاز أو أنبوب وليس ملفًا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>the file there is read-only; choose another name.</source>
        <translation>الملف الموجود هناك للقراءة فقط؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder for temporary files, “%1”, cannot be used: %2</source>
        <translation>لا يمكن استخدام مجلد الملفات المؤقتة «%1»: %2</translation>
    </message>
    <message>
        <source>the disk kept %1 of %2 bytes; choose another folder.</source>
        <translation>احتفظ القرص بـ %1 من %2 بايت؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>you don&apos;t have permission to write there; choose another folder.</source>
        <translation>ليس لديك إذن بالكتابة هناك؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was saved: this file name can&apos;t be used; choose another one.</source>
        <translation>لم يُحفظ شيء: لا يمكن استخدام اسم الملف هذا؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>a folder with this name exists; choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>SampleServer</name>
    <message>
        <source>Can&apos;t start the sample server: no local port could be opened. Check this computer&apos;s firewall and try again.</source>
        <translation>لا يمكن تشغيل الخادم النموذجي: تعذّر فتح منفذ محلي. تحقق من جدار الحماية على هذا الحاسوب وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>SecretDialogs</name>
    <message>
        <source>Sign in to proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and password. They are stored in your system keychain and sent only to this proxy.</source>
        <translation>يطلب الوكيل %1 اسم مستخدم وكلمة مرور. يُحفظان في سلسلة مفاتيح نظامك ولا يُرسَلان إلا إلى هذا الوكيل.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>اسم المستخدم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <translation>رمز الوصول إلى %1</translation>
    </message>
    <message>
        <source>Stored in your system keychain; sent only to %1.</source>
        <translation>يُحفظ في سلسلة مفاتيح نظامك؛ ولا يُرسَل إلا إلى %1.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>Enter the address of the server, such as https://api.mielto.com.</source>
        <translation>أدخل عنوان الخادم، مثل https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The server address is too long; enter scheme, host and path only.</source>
        <translation>عنوان الخادم طويل جدًا؛ أدخل البروتوكول والمضيف والمسار فقط.</translation>
    </message>
    <message>
        <source>The server address must begin with https://.</source>
        <translation>يجب أن يبدأ عنوان الخادم بـ https://‎.</translation>
    </message>
    <message>
        <source>The server address must end before “?” and “#”; remove what follows.</source>
        <translation>يجب أن ينتهي عنوان الخادم قبل «?» و«#»؛ احذف ما يليهما.</translation>
    </message>
    <message>
        <source>This is not a server address; enter one such as https://api.mielto.com.</source>
        <translation>هذا ليس عنوان خادم؛ أدخل عنوانًا مثل https://api.mielto.com.</translation>
    </message>
    <message>
        <source>The port must be between 1 and 65535.</source>
        <translation>يجب أن يكون المنفذ بين 1 و65535.</translation>
    </message>
    <message>
        <source>Plain HTTP would show your token to the network; use https://.</source>
        <translation>يكشف HTTP غير المشفَّر رمز وصولك للشبكة؛ استخدم https://‎.</translation>
    </message>
    <message>
        <source>Plain HTTP to this computer must be allowed first, in the profile or with --allow-http; or use https://.</source>
        <translation>يجب أولًا السماح بـ HTTP غير المشفَّر لهذا الحاسوب، في ملف التعريف أو بالخيار ‎--allow-http؛ أو استخدم https://‎.</translation>
    </message>
    <message>
        <source>The server address contains spaces or other characters that are not allowed; remove them.</source>
        <translation>يحتوي عنوان الخادم على مسافات أو أحرف أخرى غير مسموح بها؛ احذفها.</translation>
    </message>
    <message>
        <source>A server address must not contain a user name or password; remove everything up to the “@”.</source>
        <translation>يجب ألا يحتوي عنوان الخادم على اسم مستخدم أو كلمة مرور؛ احذف كل شيء حتى «@».</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings in “%1” were not understood; their defaults are used.</source>
        <translation>تعذّر فهم بعض الإعدادات في «%1»؛ تُستخدم قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>A proxy address must not contain a user name or password; remove them.</source>
        <translation>يجب ألا يحتوي عنوان الوكيل على اسم مستخدم أو كلمة مرور؛ احذفهما.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) of %1, %2.</source>
        <translation>
            <numerusform>لا اتصالات لدى %1، %2.</numerusform>
            <numerusform>اتصال واحد لدى %1، %2.</numerusform>
            <numerusform>اتصالان لدى %1، %2.</numerusform>
            <numerusform>%Ln اتصالات لدى %1، %2.</numerusform>
            <numerusform>%Ln اتصالًا لدى %1، %2.</numerusform>
            <numerusform>%Ln اتصال لدى %1، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمَين</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), %1.</source>
        <translation>
            <numerusform>لا اتصالات، %1.</numerusform>
            <numerusform>اتصال واحد، %1.</numerusform>
            <numerusform>اتصالان، %1.</numerusform>
            <numerusform>%Ln اتصالات، %1.</numerusform>
            <numerusform>%Ln اتصالًا، %1.</numerusform>
            <numerusform>%Ln اتصال، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from %1, %2.</source>
        <translation>قُرئت من %1، %2.</translation>
    </message>
    <message>
        <source>Read from %1, workspace %2, %3.</source>
        <translation>قُرئت من %1، مساحة العمل %2، %3.</translation>
    </message>
    <message>
        <source>Only status: %1.</source>
        <translation>الحالة فقط: %1.</translation>
    </message>
    <message>
        <source>Only type: %1.</source>
        <translation>النوع فقط: %1.</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>الصفوف التي تحتوي على «%1» فقط.</translation>
    </message>
    <message>
        <source>Only: %1.</source>
        <translation>فقط: %1.</translation>
    </message>
    <message>
        <source>Secret-looking values are masked.</source>
        <translation>القيم التي تبدو سرّية محجوبة.</translation>
    </message>
    <message>
        <source>Secret-looking values are included: keep it safe.</source>
        <translation>القيم التي تبدو سرّية مُضمَّنة: احفظ الملف في مكان آمن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) lack a field or have one of a wrong type.</source>
        <translation>
            <numerusform>لا اتصال ينقصه حقل أو فيه حقل من نوع خاطئ.</numerusform>
            <numerusform>اتصال واحد ينقصه حقل أو فيه حقل من نوع خاطئ.</numerusform>
            <numerusform>اتصالان ينقصهما حقل أو فيهما حقل من نوع خاطئ.</numerusform>
            <numerusform>%Ln اتصالات ينقصها حقل أو فيها حقل من نوع خاطئ.</numerusform>
            <numerusform>%Ln اتصالًا ينقصها حقل أو فيها حقل من نوع خاطئ.</numerusform>
            <numerusform>%Ln اتصال ينقصها حقل أو فيها حقل من نوع خاطئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not complete: %2.</source>
        <translation>«%1» غير مكتمل: %2.</translation>
    </message>
    <message>
        <source>“%1” is not proven complete. %2</source>
        <translation>لم يثبت أن «%1» مكتمل. %2</translation>
    </message>
    <message>
        <source>“%1” is not complete. %2</source>
        <translation>«%1» غير مكتمل. %2</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>تغيّر الملف بعد كتابة بيانه.</translation>
    </message>
    <message>
        <source>“%1” is damaged at byte %2, so it was not opened. %3</source>
        <translation>«%1» تالف عند البايت %2، لذلك لم يُفتح. %3</translation>
    </message>
    <message>
        <source>“%1” contains no connections. %2 Open an NDJSON or JSON export.</source>
        <translation>لا يحتوي «%1» على أي اتصال. %2 افتح ملفًا مُصدَّرًا بصيغة NDJSON أو JSON.</translation>
    </message>
    <message>
        <source>It says that there are %1 connections, but has %2.</source>
        <translation>يذكر الملف أن فيه %1 من الاتصالات، لكنه يحوي %2.</translation>
    </message>
    <message>
        <source>“%1” is not complete: it has %2 of the %3 rows of its manifest.</source>
        <translation>«%1» غير مكتمل: فيه %2 من أصل %3 من صفوف بيانه.</translation>
    </message>
    <message>
        <source>“%1” is empty: it contains no connections.</source>
        <translation>«%1» فارغ: لا يحتوي على أي اتصال.</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output cannot be written: the output is incomplete.</source>
        <translation>لا يمكن الكتابة إلى الخرج القياسي: الخرج غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Open the built-in sample data.</source>
        <translation>فتح البيانات النموذجية المدمجة.</translation>
    </message>
    <message>
        <source>Open this profile.</source>
        <translation>فتح ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Server address, in place of a profile.</source>
        <translation>عنوان الخادم، بدلًا من ملف تعريف.</translation>
    </message>
    <message>
        <source>Workspace to ask for.</source>
        <translation>مساحة العمل المطلوبة.</translation>
    </message>
    <message>
        <source>Load this user&apos;s connections.</source>
        <translation>تحميل اتصالات هذا المستخدم.</translation>
    </message>
    <message>
        <source>Only this status.</source>
        <translation>هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>Only this integration type.</source>
        <translation>نوع التكامل هذا فقط.</translation>
    </message>
    <message>
        <source>Open an export again; repeatable.</source>
        <translation>فتح ملف مُصدَّر مجددًا؛ قابل للتكرار.</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) as well.</source>
        <translation>الوثوق بهذه الشهادات (PEM) أيضًا.</translation>
    </message>
    <message>
        <source>Allow plain HTTP to this computer.</source>
        <translation>السماح بـ HTTP غير المشفَّر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>طباعة رقم الإصدار.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>طباعة هذه المساعدة.</translation>
    </message>
    <message>
        <source>A mielto-connections:// link.</source>
        <translation>رابط mielto-connections://‎.</translation>
    </message>
    <message>
        <source>Give one link.</source>
        <translation>اذكر رابطًا واحدًا.</translation>
    </message>
    <message>
        <source>A link cannot be used with --%1.</source>
        <translation>لا يمكن استخدام رابط مع --%1.</translation>
    </message>
    <message>
        <source>--demo cannot be used with --server or --profile.</source>
        <translation>لا يمكن استخدام --demo مع --server أو --profile.</translation>
    </message>
    <message>
        <source>There is no display. Use mielto-connections-cli in a terminal.</source>
        <translation>لا توجد شاشة عرض. استخدم mielto-connections-cli في طرفية.</translation>
    </message>
    <message>
        <source>The server has no such status or type.</source>
        <translation>ليس لدى الخادم هذه الحالة أو هذا النوع.</translation>
    </message>
    <message>
        <source>Mielto Connections can&apos;t open this link.</source>
        <translation>لا يستطيع Mielto Connections فتح هذا الرابط.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln row(s) read before</source>
        <translation>
            <numerusform>لا صفوف مقروءة من قبل</numerusform>
            <numerusform>صف واحد مقروء من قبل</numerusform>
            <numerusform>صفّان مقروءان من قبل</numerusform>
            <numerusform>%Ln صفوف مقروءة من قبل</numerusform>
            <numerusform>%Ln صفًا مقروءًا من قبل</numerusform>
            <numerusform>%Ln صف مقروء من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, total unknown</source>
        <translation>
            <numerusform>لم يُحمَّل شيء، الإجمالي غير معروف</numerusform>
            <numerusform>حُمّل اتصال واحد، الإجمالي غير معروف</numerusform>
            <numerusform>حُمّل اتصالان، الإجمالي غير معروف</numerusform>
            <numerusform>حُمّلت %Ln اتصالات، الإجمالي غير معروف</numerusform>
            <numerusform>حُمّل %Ln اتصالًا، الإجمالي غير معروف</numerusform>
            <numerusform>حُمّل %Ln اتصال، الإجمالي غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <translation>المحمَّل: %1 من %2</translation>
    </message>
    <message>
        <source>changed while reading: reading again (%1 of %2)</source>
        <translation>تغيّرت أثناء القراءة: تُعاد القراءة (%1 من %2)</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>more to load</source>
        <translation>بقي ما يُحمَّل</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>أوقفه خطأ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 مث</translation>
    </message>
    <message>
        <source>The server asked to wait %1 s (%2)</source>
        <translation>طلب الخادم الانتظار %1 ث (%2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server busy, %2)</source>
        <translation>تُعاد المحاولة بعد %1 ث (الخادم مشغول، %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (server error %2)</source>
        <translation>تُعاد المحاولة بعد %1 ث (خطأ الخادم %2)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (no answer in time)</source>
        <translation>تُعاد المحاولة بعد %1 ث (لا رد في الوقت المحدد)</translation>
    </message>
    <message>
        <source>Retrying in %1 s (connection failed)</source>
        <translation>تُعاد المحاولة بعد %1 ث (فشل الاتصال)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded</source>
        <translation>
            <numerusform>لم يُحمَّل شيء</numerusform>
            <numerusform>حُمّل اتصال واحد</numerusform>
            <numerusform>حُمّل اتصالان</numerusform>
            <numerusform>حُمّلت %Ln اتصالات</numerusform>
            <numerusform>حُمّل %Ln اتصالًا</numerusform>
            <numerusform>حُمّل %Ln اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsConfiguration</name>
    <message>
        <source>The CA file %1 cannot be read or holds no certificate in PEM form. Check the file.</source>
        <translation>لا يمكن قراءة ملف CA ‏%1 أو أنه لا يحتوي على شهادة بصيغة PEM. تحقق من الملف.</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>This text contains no token; paste the whole token.</source>
        <translation>لا يحتوي هذا النص على رمز وصول؛ ألصق الرمز كاملًا.</translation>
    </message>
    <message>
        <source>This is too long for a token (over 16,384 characters); paste only the token.</source>
        <translation>هذا أطول من أن يكون رمز وصول (أكثر من 16,384 حرفًا)؛ ألصق الرمز فقط.</translation>
    </message>
    <message>
        <source>The token contains spaces or line breaks; paste only the token, in one piece.</source>
        <translation>يحتوي رمز الوصول على مسافات أو فواصل أسطر؛ ألصق الرمز فقط، قطعة واحدة.</translation>
    </message>
    <message>
        <source>The token contains characters that tokens can&apos;t have, perhaps invisible ones; copy it again from its source.</source>
        <translation>يحتوي رمز الوصول على أحرف غير مسموح بها في الرموز، وربما تكون غير مرئية؛ انسخه مجددًا من مصدره.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The token file “%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة ملف رمز الوصول «%1»: %2.</translation>
    </message>
    <message>
        <source>Others can read the token file “%1”.</source>
        <translation>يستطيع آخرون قراءة ملف رمز الوصول «%1».</translation>
    </message>
    <message>
        <source>The environment variable MIELTO_TOKEN can&apos;t be used. %1</source>
        <translation>لا يمكن استخدام متغيّر البيئة MIELTO_TOKEN. %1</translation>
    </message>
    <message>
        <source>Others can write to the token file “%1”; restrict it with chmod 600.</source>
        <translation>يستطيع آخرون الكتابة في ملف رمز الوصول «%1»؛ قيّد أذوناته بالأمر chmod 600.</translation>
    </message>
    <message>
        <source>The token file “%1” can&apos;t be used. %2</source>
        <translation>لا يمكن استخدام ملف رمز الوصول «%1». %2</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” does not take --%2. See “%1 --help”.</source>
        <translation>لا يقبل «%1» الخيار --%2. راجع «%1 --help».</translation>
    </message>
    <message>
        <source>There is no option %1. See --help.</source>
        <translation>لا يوجد خيار %1. راجع --help.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation>ذُكر --%1 مرتين. اذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See --help.</source>
        <translation>لا يوجد أمر باسم «%1». راجع --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>يأخذ --%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli %1 %2</source>
        <translation>الاستخدام: mielto-connections-cli %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>خيارات كل الأوامر:</translation>
    </message>
    <message>
        <source>Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>الاستخدام: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>See “help COMMAND” for details. A token comes from --token-file, then MIELTO_TOKEN, then the keychain; no option takes one.</source>
        <translation>راجع «help COMMAND» لمزيد من التفاصيل. يأتي رمز الوصول من --token-file، ثم MIELTO_TOKEN، ثم سلسلة المفاتيح؛ ولا يوجد خيار يأخذ الرمز نفسه.</translation>
    </message>
    <message>
        <source>Use “help” or “help COMMAND”.</source>
        <translation>استخدم «help» أو «help COMMAND».</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,
5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,
9 different, not intact or found, 130 interrupted.</source>
        <translation>حالة الخروج: 0 تمّ، 2 استخدام خاطئ، 3 رمز الوصول مفقود أو مرفوض، 4 المستخدم غير موجود،
5 الشبكة، 6 رد غير متوقع، 7 لم يُكتب الخرج، 8 لم يثبت الاكتمال،
9 مختلف أو غير سليم أو عُثر على شيء، 130 قوطع.</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>Line 1: “sep=” must name a comma, a semicolon or a tab.</source>
        <translation>السطر 1: يجب أن يذكر «sep=» فاصلة أو فاصلة منقوطة أو علامة جدولة.</translation>
    </message>
    <message>
        <source>Line %1 can be divided in more than one way. Add a first line “sep=;” that names the separator.</source>
        <translation>يمكن تقسيم السطر %1 بأكثر من طريقة. أضف سطرًا أول «sep=;» يحدد الفاصل.</translation>
    </message>
    <message>
        <source>Line %1 has more than one column “%2”. Give the number of the column.</source>
        <translation>في السطر %1 أكثر من عمود باسم «%2». اذكر رقم العمود.</translation>
    </message>
    <message>
        <source>Line %1 has no column “%2”. Its cells are: %3.</source>
        <translation>ليس في السطر %1 عمود باسم «%2». خلاياه هي: %3.</translation>
    </message>
    <message>
        <source>There is no column %1: line %2 has %3.</source>
        <translation>لا يوجد عمود رقم %1: عدد الأعمدة في السطر %2 هو %3.</translation>
    </message>
    <message>
        <source>Line %1: this is a list of connections without the column “user_id”, and “id” is not a user’s. Choose another column.</source>
        <translation>السطر %1: هذه قائمة اتصالات بلا عمود «user_id»، و«id» ليس معرّف مستخدم. اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>The list of users is damaged UTF-16. Save it as UTF-8.</source>
        <translation>قائمة المستخدمين نص UTF-16 تالف. احفظها بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The list of users is not a text. Save it as UTF-8 or CSV.</source>
        <translation>قائمة المستخدمين ليست نصًا. احفظها بترميز UTF-8 أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>The list of users is JSON. Save it as CSV, or with one ID on each line.</source>
        <translation>قائمة المستخدمين بصيغة JSON. احفظها بصيغة CSV، أو بمعرّف واحد في كل سطر.</translation>
    </message>
    <message>
        <source>The list of users cannot be read: %1.</source>
        <translation>لا يمكن قراءة قائمة المستخدمين: %1.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>العمود %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ID(s)</source>
        <translation>
            <numerusform>لا معرّفات</numerusform>
            <numerusform>معرّف واحد</numerusform>
            <numerusform>معرّفان</numerusform>
            <numerusform>%Ln معرّفات</numerusform>
            <numerusform>%Ln معرّفًا</numerusform>
            <numerusform>%Ln معرّف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>لا مكرَّرات</numerusform>
            <numerusform>مكرَّر واحد</numerusform>
            <numerusform>مكرَّران</numerusform>
            <numerusform>%Ln مكرَّرات</numerusform>
            <numerusform>%Ln مكرَّرًا</numerusform>
            <numerusform>%Ln مكرَّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank(s)</source>
        <translation>
            <numerusform>لا فراغات</numerusform>
            <numerusform>فراغ واحد</numerusform>
            <numerusform>فراغان</numerusform>
            <numerusform>%Ln فراغات</numerusform>
            <numerusform>%Ln فراغًا</numerusform>
            <numerusform>%Ln فراغ</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 users. Divide the list.</source>
        <translation>عدد المستخدمين أكثر من %1. قسّم القائمة.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed. Close it.</source>
        <translation>علامة اقتباس تُفتح ولا تُغلق. أغلقها.</translation>
    </message>
    <message>
        <source>%1 cells, but line %2 has %3. Put cells that hold a separator in quotes.</source>
        <translation>عدد الخلايا %1، لكنه في السطر %2 هو %3. ضع الخلايا التي تحتوي على فاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>another heading in the middle.</source>
        <translation>ترويسة أخرى في وسط القائمة.</translation>
    </message>
    <message>
        <source>several cells. Choose the column of the user IDs, or put one ID on each line.</source>
        <translation>عدة خلايا. اختر عمود معرّفات المستخدمين، أو ضع معرّفًا واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>a heading among the IDs.</source>
        <translation>ترويسة بين المعرّفات.</translation>
    </message>
    <message>
        <source>the list is not UTF-8, so that “%1” may be read wrongly. Save it as UTF-8.</source>
        <translation>القائمة ليست بترميز UTF-8، لذلك قد يُقرأ «%1» خطأً. احفظها بترميز UTF-8.</translation>
    </message>
    <message>
        <source>the blank U+%1 at the edge of “%2” belongs to the ID.</source>
        <translation>المسافة U+%1 في طرف «%2» جزء من المعرّف.</translation>
    </message>
    <message>
        <source>it ends before the column of the user IDs. Add the missing cells.</source>
        <translation>ينتهي قبل عمود معرّفات المستخدمين. أضف الخلايا الناقصة.</translation>
    </message>
</context>
<context>
    <name>UsersModel</name>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Total on server</source>
        <translation>الإجمالي على الخادم</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>قيد الاختبار</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>موصِّلات</translation>
    </message>
    <message>
        <source>MCP</source>
        <translation>MCP</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>أداة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصَّص</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>تخزين</translation>
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
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>user not found</source>
        <translation>المستخدم غير موجود</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>first rows only</source>
        <translation>الصفوف الأولى فقط</translation>
    </message>
    <message>
        <source>changed while reading</source>
        <translation>تغيّرت أثناء القراءة</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>تغيّر الملف بعد كتابة بيانه.</translation>
    </message>
    <message>
        <source>It has %1 rows, the manifest says %2.</source>
        <translation>عدد صفوفه %1، وبيانه يذكر %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1, the manifest says %2.</source>
        <translation>قيمة SHA-256 فيه هي %1، وبيانه يذكر %2.</translation>
    </message>
    <message>
        <source>The server reported %1 connections but returned only %2.</source>
        <translation>عدد الاتصالات الذي أبلغ به الخادم %1 لكنه لم يُعد إلا %2.</translation>
    </message>
    <message>
        <source>Rows may be missing or faulty.</source>
        <translation>قد تكون هناك صفوف ناقصة أو معيبة.</translation>
    </message>
    <message>
        <source>Limited: not all connections of this user are in the file.</source>
        <translation>محدود: ليست كل اتصالات هذا المستخدم في الملف.</translation>
    </message>
    <message>
        <source>Changed: the list changed while it was read.</source>
        <translation>تغيّر: تغيّرت القائمة أثناء قراءتها.</translation>
    </message>
    <message>
        <source>Partial: %1</source>
        <translation>جزئي: %1</translation>
    </message>
    <message>
        <source>Partial: the user is missing.</source>
        <translation>جزئي: المستخدم ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>Limited: not all connections of %Ln of %1 users are in the file.</source>
        <translation>
            <numerusform>محدود: لا مستخدم من أصل %1 تنقص اتصالاته في الملف.</numerusform>
            <numerusform>محدود: ليست كل اتصالات مستخدم واحد من أصل %1 في الملف.</numerusform>
            <numerusform>محدود: ليست كل اتصالات مستخدمَين من أصل %1 في الملف.</numerusform>
            <numerusform>محدود: ليست كل اتصالات %Ln مستخدمين من أصل %1 في الملف.</numerusform>
            <numerusform>محدود: ليست كل اتصالات %Ln مستخدمًا من أصل %1 في الملف.</numerusform>
            <numerusform>محدود: ليست كل اتصالات %Ln مستخدم من أصل %1 في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the lists of %Ln of %1 users changed while they were read.</source>
        <translation>
            <numerusform>تغيّر: لم تتغيّر قائمة أي مستخدم من أصل %1 أثناء قراءتها.</numerusform>
            <numerusform>تغيّر: تغيّرت قائمة مستخدم واحد من أصل %1 أثناء قراءتها.</numerusform>
            <numerusform>تغيّر: تغيّرت قائمتا مستخدمَين من أصل %1 أثناء قراءتهما.</numerusform>
            <numerusform>تغيّر: تغيّرت قوائم %Ln مستخدمين من أصل %1 أثناء قراءتها.</numerusform>
            <numerusform>تغيّر: تغيّرت قوائم %Ln مستخدمًا من أصل %1 أثناء قراءتها.</numerusform>
            <numerusform>تغيّر: تغيّرت قوائم %Ln مستخدم من أصل %1 أثناء قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: %Ln of %1 users are missing.</source>
        <translation>
            <numerusform>جزئي: لا ينقص أي مستخدم من أصل %1.</numerusform>
            <numerusform>جزئي: ينقص مستخدم واحد من أصل %1.</numerusform>
            <numerusform>جزئي: ينقص مستخدمان من أصل %1.</numerusform>
            <numerusform>جزئي: ينقص %Ln مستخدمين من أصل %1.</numerusform>
            <numerusform>جزئي: ينقص %Ln مستخدمًا من أصل %1.</numerusform>
            <numerusform>جزئي: ينقص %Ln مستخدم من أصل %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: the lists of %Ln of %1 users are incomplete.</source>
        <translation>
            <numerusform>جزئي: لا قائمة غير مكتملة من قوائم %1 من المستخدمين.</numerusform>
            <numerusform>جزئي: قائمة مستخدم واحد من أصل %1 غير مكتملة.</numerusform>
            <numerusform>جزئي: قائمتا مستخدمَين من أصل %1 غير مكتملتين.</numerusform>
            <numerusform>جزئي: قوائم %Ln مستخدمين من أصل %1 غير مكتملة.</numerusform>
            <numerusform>جزئي: قوائم %Ln مستخدمًا من أصل %1 غير مكتملة.</numerusform>
            <numerusform>جزئي: قوائم %Ln مستخدم من أصل %1 غير مكتملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File unchanged since export (%Ln rows).</source>
        <translation>
            <numerusform>لم يتغيّر الملف منذ التصدير (لا صفوف).</numerusform>
            <numerusform>لم يتغيّر الملف منذ التصدير (صف واحد).</numerusform>
            <numerusform>لم يتغيّر الملف منذ التصدير (صفّان).</numerusform>
            <numerusform>لم يتغيّر الملف منذ التصدير (%Ln صفوف).</numerusform>
            <numerusform>لم يتغيّر الملف منذ التصدير (%Ln صفًا).</numerusform>
            <numerusform>لم يتغيّر الملف منذ التصدير (%Ln صف).</numerusform>
        </translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>البيان غير موقّع.</translation>
    </message>
</context>
<context>
    <name>ViewChips</name>
    <message>
        <source>%1, descending</source>
        <translation>%1، تنازليًا</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1، تصاعديًا</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>%1 is not %2 (local)</source>
        <translation>%1 ليس %2 (محلي)</translation>
    </message>
    <message>
        <source>%1: %2 (local)</source>
        <translation>%1: %2 (محلي)</translation>
    </message>
    <message>
        <source>Among the loaded rows on this computer. Click to remove.</source>
        <translation>ضمن الصفوف المحمَّلة على هذا الحاسوب. انقر للإزالة.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <comment>a column and a direction</comment>
        <translation>مرتّبة حسب %1</translation>
    </message>
    <message>
        <source>Sorted by %1; then by %2</source>
        <translation>مرتّبة حسب %1؛ ثم حسب %2</translation>
    </message>
    <message>
        <source>Click for the server&apos;s order.</source>
        <translation>انقر للعودة إلى ترتيب الخادم.</translation>
    </message>
    <message>
        <source>Missing or unexpected values (local)</source>
        <translation>قيم مفقودة أو غير متوقعة (محلي)</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>the workbook could not be put together (%1); choose CSV or NDJSON.</source>
        <translation>تعذّر تجميع المصنّف (%1)؛ اختر CSV أو NDJSON.</translation>
    </message>
    <message>
        <source>the workbook was incomplete when it was checked. The disk may be full: free some space and try again.</source>
        <translation>تبيّن عند التحقق أن المصنّف غير مكتمل. ربما القرص ممتلئ: أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>mielto::AuditBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>جدول شبكي</translation>
    </message>
    <message>
        <source>Users by integration</source>
        <translation>المستخدمون حسب التكامل</translation>
    </message>
    <message>
        <source>Retry failed (%1)</source>
        <translation>إعادة محاولة ما فشل (%1)</translation>
    </message>
    <message>
        <source>Connections (%1)</source>
        <translation>الاتصالات (%1)</translation>
    </message>
    <message>
        <source>Users (%1)</source>
        <translation>المستخدمون (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::AuditDialog</name>
    <message>
        <source>Audit users</source>
        <translation>تدقيق المستخدمين</translation>
    </message>
    <message>
        <source>User IDs</source>
        <translation>معرّفات المستخدمين</translation>
    </message>
    <message>
        <source>Paste user IDs here, or drop a file.</source>
        <translation>ألصق معرّفات المستخدمين هنا، أو أفلت ملفًا.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Open user IDs</source>
        <translation>فتح معرّفات المستخدمين</translation>
    </message>
    <message>
        <source>Lists of IDs (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم المعرّفات (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>And from: %1</source>
        <translation>وأيضًا من: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln request(s).</source>
        <translation>
            <numerusform>لا طلبات.</numerusform>
            <numerusform>طلب واحد على الأقل.</numerusform>
            <numerusform>طلبان على الأقل.</numerusform>
            <numerusform>%Ln طلبات على الأقل.</numerusform>
            <numerusform>%Ln طلبًا على الأقل.</numerusform>
            <numerusform>%Ln طلب على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column of the user IDs:</source>
        <translation>عمود معرّفات المستخدمين (&amp;C):</translation>
    </message>
    <message>
        <source>The first line is a &amp;heading</source>
        <translation>السطر الأول ترويسة (&amp;H)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paste or open user IDs, one per line, or a table with a column of IDs.</source>
        <translation>ألصق معرّفات المستخدمين أو افتح ملفًا: معرّف واحد في كل سطر، أو جدول فيه عمود للمعرّفات.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
</context>
<context>
    <name>mielto::AuditFlow</name>
    <message>
        <source>Export the users of this audit</source>
        <translation>تصدير مستخدمي هذا التدقيق</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The last audit (%Ln user(s)) was interrupted. Rows aren&apos;t stored, so it starts over.</source>
        <translation>
            <numerusform>قوطع التدقيق الأخير (لا مستخدمين). الصفوف لا تُخزَّن، لذلك يبدأ من جديد.</numerusform>
            <numerusform>قوطع التدقيق الأخير (مستخدم واحد). الصفوف لا تُخزَّن، لذلك يبدأ من جديد.</numerusform>
            <numerusform>قوطع التدقيق الأخير (مستخدمان). الصفوف لا تُخزَّن، لذلك يبدأ من جديد.</numerusform>
            <numerusform>قوطع التدقيق الأخير (%Ln مستخدمين). الصفوف لا تُخزَّن، لذلك يبدأ من جديد.</numerusform>
            <numerusform>قوطع التدقيق الأخير (%Ln مستخدمًا). الصفوف لا تُخزَّن، لذلك يبدأ من جديد.</numerusform>
            <numerusform>قوطع التدقيق الأخير (%Ln مستخدم). الصفوف لا تُخزَّن، لذلك يبدأ من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>mielto::AuditPage</name>
    <message numerus="yes">
        <source>Audit of %Ln user(s)</source>
        <translation>
            <numerusform>تدقيق بلا مستخدمين</numerusform>
            <numerusform>تدقيق مستخدم واحد</numerusform>
            <numerusform>تدقيق مستخدمَين</numerusform>
            <numerusform>تدقيق %Ln مستخدمين</numerusform>
            <numerusform>تدقيق %Ln مستخدمًا</numerusform>
            <numerusform>تدقيق %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>إضافة رمز وصول…</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Incomplete users only</source>
        <translation>غير المكتملة فقط</translation>
    </message>
    <message>
        <source>The server or workspace was changed</source>
        <translation>تغيّر الخادم أو مساحة العمل</translation>
    </message>
    <message>
        <source>The loaded rows came from somewhere else, so they were removed. Start over to read all users.</source>
        <translation>كانت الصفوف المحمّلة من مكان آخر، لذا أُزيلت. ابدأ من جديد لقراءة كل المستخدمين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) could not be read completely.</source>
        <translation>
            <numerusform>اكتملت قراءة كل المستخدمين.</numerusform>
            <numerusform>تعذّر إكمال قراءة مستخدم واحد.</numerusform>
            <numerusform>تعذّر إكمال قراءة مستخدمَين.</numerusform>
            <numerusform>تعذّر إكمال قراءة %Ln مستخدمين.</numerusform>
            <numerusform>تعذّر إكمال قراءة %Ln مستخدمًا.</numerusform>
            <numerusform>تعذّر إكمال قراءة %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضهم</translation>
    </message>
    <message>
        <source>Export users…</source>
        <translation>تصدير المستخدمين…</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseFilters</name>
    <message>
        <source>%1: %2 (server)</source>
        <translation>%1: %2 (الخادم)</translation>
    </message>
    <message>
        <source>Asked of the server. Click to remove.</source>
        <translation>مطلوبة من الخادم. انقر للإزالة.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowseHints</name>
    <message>
        <source>Waiting for the server</source>
        <translation>في انتظار الخادم</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Asking the server for the first connections.</source>
        <translation>تُطلب أولى الاتصالات من الخادم.</translation>
    </message>
    <message>
        <source>Whose connections?</source>
        <translation>اتصالات من؟</translation>
    </message>
    <message>
        <source>No connections under these filters</source>
        <translation>لا اتصالات بعوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>لا اتصالات</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>لم يُحمَّل شيء</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>أُوقف التحميل.</translation>
    </message>
    <message>
        <source>Loading failed.</source>
        <translation>فشل التحميل.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>إضافة ملف تعريف…</translation>
    </message>
    <message>
        <source>Try the sample data</source>
        <translation>تجربة البيانات النموذجية</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>لا يوجد ملف تعريف باسم «%1»</translation>
    </message>
    <message>
        <source>Choose another profile above, or add one.</source>
        <translation>اختر ملف تعريف آخر في الأعلى، أو أضف واحدًا.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>إضافة رمز وصول…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Enter a user ID above and press Enter. Use the user ID from your own application.</source>
        <translation>أدخل معرّف مستخدم في الأعلى واضغط Enter. استخدم معرّف المستخدم من تطبيقك أنت.</translation>
    </message>
    <message>
        <source>This user has no connections with this status and type.</source>
        <translation>ليست لهذا المستخدم اتصالات بهذه الحالة وهذا النوع.</translation>
    </message>
    <message>
        <source>This user has no connections. If you expected some, check the workspace in the profile.</source>
        <translation>ليست لهذا المستخدم اتصالات. إن كنت تتوقع وجود اتصالات، فتحقق من مساحة العمل في ملف التعريف.</translation>
    </message>
    <message>
        <source>Add the Mielto server you administer, or try the sample data first. Nothing is installed, and nothing leaves this computer.</source>
        <translation>أضف خادم Mielto الذي تديره، أو جرّب البيانات النموذجية أولًا. لا يُثبَّت شيء، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your system may ask for the keychain&apos;s password. Meanwhile, you can choose another profile.</source>
        <translation>قد يطلب نظامك كلمة مرور سلسلة المفاتيح. في هذه الأثناء، يمكنك اختيار ملف تعريف آخر.</translation>
    </message>
</context>
<context>
    <name>mielto::BrowsePage</name>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Add token…</source>
        <translation>إضافة رمز وصول…</translation>
    </message>
    <message>
        <source>Load all statuses</source>
        <translation>تحميل كل الحالات</translation>
    </message>
    <message>
        <source>Load all types</source>
        <translation>تحميل كل الأنواع</translation>
    </message>
    <message>
        <source>Load all statuses and types</source>
        <translation>تحميل كل الحالات والأنواع</translation>
    </message>
    <message>
        <source>The server filter is still on, so other connections with this credential may be missing.</source>
        <translation>ما زال عامل تصفية الخادم مفعّلًا، لذلك قد تنقص اتصالات أخرى ببيانات الاعتماد هذه.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>mielto::CellDelegate</name>
    <message>
        <source>(missing)</source>
        <translation>(مفقود)</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(بلا تسمية)</translation>
    </message>
    <message>
        <source>The server sent no value for this field.</source>
        <translation>لم يرسل الخادم قيمة لهذا الحقل.</translation>
    </message>
    <message>
        <source>%1 (written without a zone, taken as UTC)</source>
        <translation>%1 (مكتوب بلا منطقة زمنية، عُدّ بتوقيت UTC)</translation>
    </message>
    <message>
        <source>The server sent an unexpected kind of value; shown as received.</source>
        <translation>أرسل الخادم قيمة من نوع غير متوقع؛ تُعرض كما وردت.</translation>
    </message>
    <message>
        <source>Not a valid time; shown as received.</source>
        <translation>وقت غير صالح؛ يُعرض كما ورد.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (وقت غير صالح)</translation>
    </message>
    <message>
        <source>This row has missing or unexpected values.</source>
        <translation>في هذا الصف قيم مفقودة أو غير متوقعة.</translation>
    </message>
</context>
<context>
    <name>mielto::CheckFileCommand</name>
    <message>
        <source>Give users or --file, not both.</source>
        <translation>اذكر مستخدمين أو --file، لا كليهما.</translation>
    </message>
    <message>
        <source>Ages are measured from the time of the file.</source>
        <translation>تُقاس الأعمار من وقت الملف.</translation>
    </message>
</context>
<context>
    <name>mielto::ChecksDialog</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>عرض الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln connection(s)…</source>
        <translation>
            <numerusform>لا اتصالات للفحص…</numerusform>
            <numerusform>جارٍ فحص اتصال واحد…</numerusform>
            <numerusform>جارٍ فحص اتصالين…</numerusform>
            <numerusform>جارٍ فحص %Ln اتصالات…</numerusform>
            <numerusform>جارٍ فحص %Ln اتصالًا…</numerusform>
            <numerusform>جارٍ فحص %Ln اتصال…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %Ln loaded connection(s). Double-click a line to see its connections.</source>
        <translation>
            <numerusform>لم يُفحص أي اتصال محمَّل. انقر نقرًا مزدوجًا على سطر لرؤية اتصالاته.</numerusform>
            <numerusform>فُحص اتصال محمَّل واحد. انقر نقرًا مزدوجًا على سطر لرؤية اتصالاته.</numerusform>
            <numerusform>فُحص اتصالان محمَّلان. انقر نقرًا مزدوجًا على سطر لرؤية اتصالاته.</numerusform>
            <numerusform>فُحصت %Ln اتصالات محمَّلة. انقر نقرًا مزدوجًا على سطر لرؤية اتصالاته.</numerusform>
            <numerusform>فُحص %Ln اتصالًا محمَّلًا. انقر نقرًا مزدوجًا على سطر لرؤية اتصالاته.</numerusform>
            <numerusform>فُحص %Ln اتصال محمَّل. انقر نقرًا مزدوجًا على سطر لرؤية اتصالاته.</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>mielto::ChipBar</name>
    <message>
        <source>Filters and sorting</source>
        <translation>عوامل التصفية والفرز</translation>
    </message>
</context>
<context>
    <name>mielto::Command</name>
    <message>
        <source>Standard output cannot be written: nothing more is printed.</source>
        <translation>لا يمكن الكتابة إلى الخرج القياسي: لن يُطبع شيء بعد الآن.</translation>
    </message>
</context>
<context>
    <name>mielto::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>&amp;Old</source>
        <translation>القديمة (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>الجديدة (&amp;N)</translation>
    </message>
    <message>
        <source>Choose a list or a file</source>
        <translation>اختر قائمة أو ملفًا</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>فتح ملف مُصدَّر</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>الملفات المُصدَّرة (*.ndjson *.jsonl *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose two different lists.</source>
        <translation>اختر قائمتين مختلفتين.</translation>
    </message>
</context>
<context>
    <name>mielto::ComparePage</name>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Reading both lists.</source>
        <translation>تُقرأ القائمتان.</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>أُوقفت المقارنة.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>لم تُقارَن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>an old and a new list</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Changes of the connection</source>
        <translation>تغييرات الاتصال</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء لعرضه</translation>
    </message>
    <message>
        <source>Tick Added, Removed or Changed to see the differences of this kind.</source>
        <translation>حدِّد «أُضيف» أو «أُزيل» أو «تغيّر» لرؤية الفروق من هذا النوع.</translation>
    </message>
    <message>
        <source>Both lists are complete and have the same connections.</source>
        <translation>القائمتان مكتملتان وفيهما الاتصالات نفسها.</translation>
    </message>
    <message>
        <source>No difference matches.</source>
        <translation>لا فرق مطابق.</translation>
    </message>
    <message>
        <source>The rows are the same, but at least one list may be incomplete.</source>
        <translation>الصفوف هي نفسها، لكن ليس مؤكدًا أن القائمتين كلتيهما مكتملتان.</translation>
    </message>
</context>
<context>
    <name>mielto::ConfigView</name>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Too large to show here. Use “Copy rows as JSON”.</source>
        <translation>أكبر من أن يُعرض هنا. استخدم «نسخ الصفوف بصيغة JSON».</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Config as a tree</source>
        <translation>التكوين كشجرة</translation>
    </message>
    <message>
        <source>Enter reveals a masked value for 30 seconds, or hides it again.</source>
        <translation>يكشف Enter قيمة محجوبة لمدة 30 ثانية، أو يخفيها من جديد.</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>التكوين بصيغة JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Find in config</source>
        <translation>البحث في التكوين</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>نُسخت القيمة</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>نسخ القيمة (&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>نسخ المفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>نُسخ المفتاح</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ المسار (&amp;P)</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>نُسخ المسار</translation>
    </message>
    <message>
        <source>Copy &amp;subtree as JSON</source>
        <translation>نسخ الشجرة الفرعية بصيغة JSON (&amp;S)</translation>
    </message>
    <message>
        <source>Subtree copied</source>
        <translation>نُسخت الشجرة الفرعية</translation>
    </message>
    <message>
        <source>&amp;Hide value</source>
        <translation>إخفاء القيمة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reveal for 30 seconds</source>
        <translation>كشف لمدة 30 ثانية (&amp;R)</translation>
    </message>
</context>
<context>
    <name>mielto::ConnectionsTable</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>ملاءمة الكل (&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>عرض الكل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة ضبط الأعمدة (&amp;R)</translation>
    </message>
</context>
<context>
    <name>mielto::CountCommand</name>
    <message>
        <source>There is no format “%1” here. Use text or json.</source>
        <translation>التنسيق «%1» غير متاح هنا. استخدم text أو json.</translation>
    </message>
    <message>
        <source>%1: the server did not say how many there are.</source>
        <translation>%1: لم يذكر الخادم العدد.</translation>
    </message>
    <message>
        <source>%1: the counts don&apos;t match. The list changed meanwhile, or has unknown statuses or types.</source>
        <translation>%1: الأعداد غير متطابقة. تغيّرت القائمة في الأثناء، أو فيها حالات أو أنواع غير معروفة.</translation>
    </message>
</context>
<context>
    <name>mielto::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>لا صفوف محددة</numerusform>
            <numerusform>صف واحد محدد</numerusform>
            <numerusform>صفّان محددان</numerusform>
            <numerusform>%Ln صفوف محددة</numerusform>
            <numerusform>%Ln صفًا محددًا</numerusform>
            <numerusform>%Ln صف محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(بلا تسمية)</translation>
    </message>
    <message>
        <source>(missing)</source>
        <translation>(مفقود)</translation>
    </message>
    <message>
        <source>%1 (unexpected, as received)</source>
        <translation>%1 (غير متوقع، كما ورد)</translation>
    </message>
    <message>
        <source>%1 (no zone: taken as UTC)</source>
        <translation>%1 (بلا منطقة زمنية: عُدّ UTC)</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>حدِّد صفًا لرؤية تفاصيله.</translation>
    </message>
    <message>
        <source>%1 (invalid time)</source>
        <translation>%1 (وقت غير صالح)</translation>
    </message>
    <message>
        <source>A field appears twice; the last one is shown.</source>
        <translation>ورد حقل مرتين؛ يُعرض الأخير.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s)</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل واحد آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%Ln حقول أخرى</numerusform>
            <numerusform>%Ln حقلًا آخر</numerusform>
            <numerusform>%Ln حقل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::DiffCommand</name>
    <message>
        <source>There is no format “%1” here. Use text, csv or json.</source>
        <translation>التنسيق «%1» غير متاح هنا. استخدم text أو csv أو json.</translation>
    </message>
    <message>
        <source>Use “diff OLD NEW”: two exports, NDJSON or JSON.</source>
        <translation>استخدم «diff OLD NEW»: ملفان مُصدَّران بصيغة NDJSON أو JSON.</translation>
    </message>
</context>
<context>
    <name>mielto::ErrorBar</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>استبدال رمز الوصول…</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>تحرير ملف التعريف…</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>تغيير المستخدم</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>Sign in to proxy…</source>
        <translation>تسجيل الدخول إلى الوكيل…</translation>
    </message>
</context>
<context>
    <name>mielto::ExportBar</name>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>mielto::ExportCommand</name>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>Nothing was written to %1.</source>
        <translation>لم يُكتب شيء في %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln user(s) written to %2: %3.</source>
        <translation>
            <numerusform>كُتب في %2: %1 بلا مستخدمين، %3.</numerusform>
            <numerusform>كُتب في %2: %1 لمستخدم واحد، %3.</numerusform>
            <numerusform>كُتب في %2: %1 لمستخدمَين، %3.</numerusform>
            <numerusform>كُتب في %2: %1 لعدد %Ln مستخدمين، %3.</numerusform>
            <numerusform>كُتب في %2: %1 لعدد %Ln مستخدمًا، %3.</numerusform>
            <numerusform>كُتب في %2: %1 لعدد %Ln مستخدم، %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --output FILE, or “-” for standard output.</source>
        <translation>اذكر --output FILE، أو «-» للخرج القياسي.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportDialog</name>
    <message>
        <source>Evidence pack: a folder with data, manifest, summary</source>
        <translation>حزمة الأدلة: مجلد فيه البيانات والبيان وملخّص</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>كما في الجدول</translation>
    </message>
    <message>
        <source>All twelve fields</source>
        <translation>كل الحقول الاثني عشر</translation>
    </message>
    <message>
        <source>Folder of the evidence pack</source>
        <translation>مجلد حزمة الأدلة</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>اذكر اسم ملف.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>التنسيق (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة (&amp;C)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>الصفوف الأولى</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>الملف (&amp;I)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Protect against spreadsheet formulas</source>
        <translation>الحماية من صيغ جداول البيانات</translation>
    </message>
    <message>
        <source>Include secrets in plain text</source>
        <translation>تضمين الأسرار كنص صريح</translation>
    </message>
    <message>
        <source>Also write a manifest (SHA-256, filters, completeness)</source>
        <translation>كتابة بيان أيضًا (SHA-256 وعوامل التصفية والاكتمال)</translation>
    </message>
    <message>
        <source>Save even if incomplete (marked as partial)</source>
        <translation>الحفظ وإن لم يكن مكتملًا (يُوسم بأنه جزئي)</translation>
    </message>
    <message>
        <source>The origin of these rows is unknown, so no manifest can be written.</source>
        <translation>مصدر هذه الصفوف غير معروف، لذلك لا يمكن كتابة بيان.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>هذا الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>Tick “Save even if incomplete” to save what was read.</source>
        <translation>حدِّد «الحفظ وإن لم يكن مكتملًا» لحفظ ما قُرئ.</translation>
    </message>
</context>
<context>
    <name>mielto::ExportJob</name>
    <message numerus="yes">
        <source>%Ln cell(s) were longer than the format allows and were cut.</source>
        <translation>
            <numerusform>لم تُقتطع أي خلية.</numerusform>
            <numerusform>خلية واحدة كانت أطول مما يسمح به التنسيق فاقتُطعت.</numerusform>
            <numerusform>خليتان كانتا أطول مما يسمح به التنسيق فاقتُطعتا.</numerusform>
            <numerusform>%Ln خلايا كانت أطول مما يسمح به التنسيق فاقتُطعت.</numerusform>
            <numerusform>%Ln خلية كانت أطول مما يسمح به التنسيق فاقتُطعت.</numerusform>
            <numerusform>%Ln خلية كانت أطول مما يسمح به التنسيق فاقتُطعت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>الأوجه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln connection(s), %2 of them broken</source>
        <translation>
            <numerusform>%1: لا اتصالات، المعطّل منها: %2</numerusform>
            <numerusform>%1: اتصال واحد، المعطّل منها: %2</numerusform>
            <numerusform>%1: اتصالان، المعطّل منها: %2</numerusform>
            <numerusform>%1: %Ln اتصالات، المعطّل منها: %2</numerusform>
            <numerusform>%1: %Ln اتصالًا، المعطّل منها: %2</numerusform>
            <numerusform>%1: %Ln اتصال، المعطّل منها: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
</context>
<context>
    <name>mielto::FileFlow</name>
    <message>
        <source>O&amp;pen recent</source>
        <translation>فتح الأخيرة (&amp;P)</translation>
    </message>
    <message>
        <source>Open an export</source>
        <translation>فتح ملف مُصدَّر</translation>
    </message>
    <message>
        <source>Exports (*.ndjson *.jsonl *.json);;All files (*)</source>
        <translation>الملفات المُصدَّرة (*.ndjson *.jsonl *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the differences that are shown</source>
        <translation>تصدير الفروق المعروضة</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json);;Text (*.txt)</source>
        <translation>CSV (*.csv);;JSON (*.json);;نص (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>التحقق من ملف</translation>
    </message>
</context>
<context>
    <name>mielto::FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>عدة قيم…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>الحالة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>النوع (&amp;T)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message numerus="yes">
        <source>The API accepts one status and one type per query: %Ln query(s) will be merged.</source>
        <translation>
            <numerusform>تقبل واجهة API حالة واحدة ونوعًا واحدًا لكل استعلام: لا استعلامات لدمجها.</numerusform>
            <numerusform>تقبل واجهة API حالة واحدة ونوعًا واحدًا لكل استعلام: يكفي استعلام واحد.</numerusform>
            <numerusform>تقبل واجهة API حالة واحدة ونوعًا واحدًا لكل استعلام: ستُدمج نتائج استعلامين.</numerusform>
            <numerusform>تقبل واجهة API حالة واحدة ونوعًا واحدًا لكل استعلام: ستُدمج نتائج %Ln استعلامات.</numerusform>
            <numerusform>تقبل واجهة API حالة واحدة ونوعًا واحدًا لكل استعلام: ستُدمج نتائج %Ln استعلامًا.</numerusform>
            <numerusform>تقبل واجهة API حالة واحدة ونوعًا واحدًا لكل استعلام: ستُدمج نتائج %Ln استعلام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by several values</source>
        <translation>تصفية بعدة قيم</translation>
    </message>
    <message>
        <source>1 query, one request per 999 rows.</source>
        <translation>استعلام واحد: طلب واحد لكل 999 صفًا.</translation>
    </message>
    <message>
        <source>If nothing is ticked in a group, all are loaded.</source>
        <translation>إذا لم يُحدَّد شيء في مجموعة، حُمّلت كلها.</translation>
    </message>
</context>
<context>
    <name>mielto::FilterValuesEdit</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>mielto::FindBar</name>
    <message>
        <source>Find in loaded rows</source>
        <translation>البحث في الصفوف المحمَّلة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Text, or a filter such as status:error, updated:&gt;30d, label:*prod* or -type:mcp. See Answers in the manual.</source>
        <translation>نص، أو عامل تصفية مثل status:error أو updated:&gt;30d أو label:*prod* أو -type:mcp. راجع «Answers» في الدليل.</translation>
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
        <translation>لا اتصالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s), worst status %1</source>
        <translation>
            <numerusform>لا اتصالات، أسوأ حالة: %1</numerusform>
            <numerusform>اتصال واحد، أسوأ حالة: %1</numerusform>
            <numerusform>اتصالان، أسوأ حالة: %1</numerusform>
            <numerusform>%Ln اتصالات، أسوأ حالة: %1</numerusform>
            <numerusform>%Ln اتصالًا، أسوأ حالة: %1</numerusform>
            <numerusform>%Ln اتصال، أسوأ حالة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>كل المستخدمين</translation>
    </message>
</context>
<context>
    <name>mielto::GridView</name>
    <message>
        <source>Users by integration</source>
        <translation>المستخدمون حسب التكامل</translation>
    </message>
</context>
<context>
    <name>mielto::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>&amp;Find in this page</source>
        <translation>بحث في هذه الصفحة (&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن التالي (&amp;N)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>الدليل مكتوب بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>mielto::JsonTreeModel</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>more; see the JSON</source>
        <translation>المزيد؛ انظر JSON</translation>
    </message>
</context>
<context>
    <name>mielto::ListPane</name>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Clear find and local filters</source>
        <translation>مسح البحث وعوامل التصفية المحلية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sorted %1 of %2 rows.</source>
        <translation>رُتّب %1 من %2 صف.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>No loaded row matches.</source>
        <translation>لا صف مطابق بين الصفوف المحمَّلة.</translation>
    </message>
    <message>
        <source>Searched the %1 loaded rows; there are more.</source>
        <translation>جرى البحث في الصفوف المحمَّلة (%1)؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>Sorted the %1 loaded rows; there are more.</source>
        <translation>رُتّبت الصفوف المحمَّلة (%1)؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>Searched %1 of %2 rows.</source>
        <translation>جرى البحث في %1 من %2 صف.</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>المشكلات أولًا</translation>
    </message>
    <message>
        <source>Sort by status: errors and expired ones first</source>
        <translation>فرز حسب الحالة: الأخطاء والمنتهية الصلاحية أولًا</translation>
    </message>
</context>
<context>
    <name>mielto::LocationBar</name>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>ملف التعريف (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم (&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Audit %Ln user(s)…</source>
        <translation>
            <numerusform>تدقيق بلا مستخدمين…</numerusform>
            <numerusform>تدقيق مستخدم واحد…</numerusform>
            <numerusform>تدقيق مستخدمَين…</numerusform>
            <numerusform>تدقيق %Ln مستخدمين…</numerusform>
            <numerusform>تدقيق %Ln مستخدمًا…</numerusform>
            <numerusform>تدقيق %Ln مستخدم…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::MainWindow</name>
    <message>
        <source>About Mielto Connections</source>
        <translation>حول Mielto Connections</translation>
    </message>
    <message>
        <source>Cancel the export and close</source>
        <translation>إلغاء التصدير والإغلاق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Diagnostics copied</source>
        <translation>نُسخت معلومات التشخيص</translation>
    </message>
    <message>
        <source>Token not saved</source>
        <translation>لم يُحفظ رمز الوصول</translation>
    </message>
    <message>
        <source>It stays in memory until you quit.</source>
        <translation>يبقى في الذاكرة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Password not saved</source>
        <translation>لم تُحفظ كلمة المرور</translation>
    </message>
    <message>
        <source>Export running</source>
        <translation>التصدير جارٍ</translation>
    </message>
    <message>
        <source>An export is still running. If you close the window now, it is cancelled and no file is changed.</source>
        <translation>ما زال هناك تصدير جارٍ. إذا أغلقت النافذة الآن فسيُلغى ولن يتغيّر أي ملف.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>هل تريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>mielto::Overview</name>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Count by status and type</source>
        <translation>عدّ حسب الحالة والنوع</translation>
    </message>
    <message>
        <source>Asks the server for 13 counts.</source>
        <translation>يطلب من الخادم 13 عملية عدّ.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status or type, and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>Counts don&apos;t match</source>
        <translation>الأعداد غير متطابقة</translation>
    </message>
    <message>
        <source>The list changed between the counts, or has unknown statuses or types.</source>
        <translation>تغيّرت القائمة بين عمليات العدّ، أو فيها حالات أو أنواع غير معروفة.</translation>
    </message>
</context>
<context>
    <name>mielto::PageTabs</name>
    <message>
        <source>New tab</source>
        <translation>علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>إغلاق البقية (&amp;O)</translation>
    </message>
    <message>
        <source>Close to the &amp;right</source>
        <translation>إغلاق علامات التبويب التالية (&amp;R)</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>هل تريد إغلاق علامة التبويب؟</translation>
    </message>
    <message>
        <source>Close the tabs?</source>
        <translation>هل تريد إغلاق علامات التبويب؟</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Close tabs</source>
        <translation>إغلاق علامات التبويب</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileCommand</name>
    <message>
        <source>There are no profiles yet. Add one with “profile add NAME”.</source>
        <translation>لا توجد ملفات تعريف بعد. أضف واحدًا بالأمر «profile add NAME».</translation>
    </message>
    <message>
        <source>There is no color “%1”. See “profile --help”.</source>
        <translation>لا يوجد لون باسم «%1». راجع «profile --help».</translation>
    </message>
    <message>
        <source>Profile “%1” was added. Give it a token with “token set --profile”.</source>
        <translation>أُضيف ملف التعريف «%1». أعطه رمز وصول بالأمر «token set --profile».</translation>
    </message>
    <message>
        <source>There is no profile “%1”. See “profile list”.</source>
        <translation>لا يوجد ملف تعريف باسم «%1». راجع «profile list».</translation>
    </message>
    <message>
        <source>Profile “%1” was removed, but its token may still be in the keychain. %2</source>
        <translation>أُزيل ملف التعريف «%1»، لكن ربما ما زال رمز وصوله في سلسلة المفاتيح. %2</translation>
    </message>
    <message>
        <source>Profile “%1” and its token were removed.</source>
        <translation>أُزيل ملف التعريف «%1» ورمز وصوله.</translation>
    </message>
    <message>
        <source>Use “profile list”, “profile add NAME” or “profile remove NAME”.</source>
        <translation>استخدم «profile list» أو «profile add NAME» أو «profile remove NAME».</translation>
    </message>
    <message>
        <source>The profile “%1” exists. Remove it first.</source>
        <translation>ملف التعريف «%1» موجود. أزله أولًا.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileController</name>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>ربما ما زال رمز الوصول لـ %1 في سلسلة المفاتيح. %2</translation>
    </message>
    <message>
        <source>The token of “%1” is still saved under its old name, “%2”. %3</source>
        <translation>ما زال رمز وصول «%1» محفوظًا باسمه القديم «%2». %3</translation>
    </message>
    <message>
        <source>The token of “%1” is saved now.</source>
        <translation>حُفظ الآن رمز وصول «%1».</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileDialog</name>
    <message>
        <source>Test &amp;connection</source>
        <translation>اختبار الاتصال (&amp;C)</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تحرير ملف التعريف</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Server address</source>
        <translation>عنوان الخادم (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Workspace ID</source>
        <translation>معرّف مساحة العمل (&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>اللون (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>رمز الوصول (&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>ملف CA (&amp;A)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>With &amp;user ID</source>
        <translation>بمعرّف المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>Complete the fields above first.</source>
        <translation>أكمل الحقول في الأعلى أولًا.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Allow &amp;plain HTTP to this computer</source>
        <translation>السماح بـ HTTP غير المشفَّر لهذا الحاسوب (&amp;P)</translation>
    </message>
    <message>
        <source>Only if your token can access more than one</source>
        <translation>فقط إن كان رمز وصولك يتيح أكثر من واحدة</translation>
    </message>
    <message>
        <source>Only for your organisation&apos;s own certificates</source>
        <translation>فقط لشهادات مؤسستك الخاصة</translation>
    </message>
    <message>
        <source>This is another server. The old token is not sent to it: paste a token for this one.</source>
        <translation>هذا خادم آخر. لن يُرسَل إليه رمز الوصول القديم: ألصق رمزًا لهذا الخادم.</translation>
    </message>
</context>
<context>
    <name>mielto::ProfileFlow</name>
    <message>
        <source>Remove profile</source>
        <translation>إزالة ملف التعريف</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its token from this computer? Nothing changes on the server.</source>
        <translation>هل تريد إزالة ملف التعريف «%1» ورمز وصوله من هذا الحاسوب؟ لا يتغيّر شيء على الخادم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>mielto::ReadingCommand</name>
    <message>
        <source>Store one with “token set”, or give one in MIELTO_TOKEN or --token-file.</source>
        <translation>خزّن رمزًا بالأمر «token set»، أو اذكره في MIELTO_TOKEN أو --token-file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.</source>
        <translation>
            <numerusform>لا توجد صفوف محجوبة.</numerusform>
            <numerusform>حُجب صف واحد أمكنت قراءته. استخدم --allow-partial للإبقاء عليه.</numerusform>
            <numerusform>حُجب صفان أمكنت قراءتهما. استخدم --allow-partial للإبقاء عليهما.</numerusform>
            <numerusform>حُجبت %Ln صفوف أمكنت قراءتها. استخدم --allow-partial للإبقاء عليها.</numerusform>
            <numerusform>حُجب %Ln صفًا أمكنت قراءته. استخدم --allow-partial للإبقاء عليه.</numerusform>
            <numerusform>حُجب %Ln صف أمكنت قراءته. استخدم --allow-partial للإبقاء عليه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::RowFlow</name>
    <message>
        <source>Cell copied</source>
        <translation>نُسخت الخلية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفّان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied as JSON</source>
        <translation>
            <numerusform>لم يُنسخ أي صف بصيغة JSON</numerusform>
            <numerusform>نُسخ صف واحد بصيغة JSON</numerusform>
            <numerusform>نُسخ صفّان بصيغة JSON</numerusform>
            <numerusform>نُسخت %Ln صفوف بصيغة JSON</numerusform>
            <numerusform>نُسخ %Ln صفًا بصيغة JSON</numerusform>
            <numerusform>نُسخ %Ln صف بصيغة JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>curl command copied</source>
        <translation>نُسخ أمر curl</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>نُسخ الأمر</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>حدِّد أولًا الصفوف المطلوب نسخها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>صف واحد معروض</numerusform>
            <numerusform>صفّان معروضان</numerusform>
            <numerusform>%Ln صفوف معروضة</numerusform>
            <numerusform>%Ln صفًا معروضًا</numerusform>
            <numerusform>%Ln صف معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mielto::ScopeChoice</name>
    <message>
        <source>All matching connections, re-read from the server (%1 at last count)</source>
        <translation>كل الاتصالات المطابقة، تُقرأ من الخادم من جديد (%1 حسب آخر عدّ)</translation>
    </message>
    <message>
        <source>All matching connections, re-read from the server (not counted yet)</source>
        <translation>كل الاتصالات المطابقة، تُقرأ من الخادم من جديد (لم تُعدّ بعد)</translation>
    </message>
    <message>
        <source>Loaded rows (%1), server order</source>
        <translation>الصفوف المحمَّلة (%1)، بترتيب الخادم</translation>
    </message>
    <message>
        <source>Shown rows (%1), as sorted</source>
        <translation>الصفوف المعروضة (%1)، بترتيب الفرز</translation>
    </message>
    <message>
        <source>Selected rows (%1)</source>
        <translation>الصفوف المحددة (%1)</translation>
    </message>
</context>
<context>
    <name>mielto::ServeSampleCommand</name>
    <message>
        <source>“serve-sample” takes no arguments. See “serve-sample --help”.</source>
        <translation>لا يأخذ «serve-sample» أي وسائط. راجع «serve-sample --help».</translation>
    </message>
    <message>
        <source>Users: %1. Stop with Ctrl+C.</source>
        <translation>المستخدمون: %1. أوقفه بالضغط على Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>mielto::SettingsDialog</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Show times in &amp;UTC</source>
        <translation>عرض الأوقات بتوقيت UTC (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remember the user IDs that I load</source>
        <translation>تذكّر معرّفات المستخدمين التي أحمّلها (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear recent users</source>
        <translation>مسح المستخدمين الأخيرين (&amp;C)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الوكيل (&amp;P)</translation>
    </message>
    <message>
        <source>Proxy &amp;address</source>
        <translation>عنوان الوكيل (&amp;A)</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>المستخدمون الأخيرون</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Restart to change the language.</source>
        <translation>أعد تشغيل التطبيق لتغيير اللغة.</translation>
    </message>
    <message>
        <source>Co&amp;nnection timeout</source>
        <translation>مهلة الاتصال (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Idle timeout</source>
        <translation>مهلة الخمول (&amp;I)</translation>
    </message>
    <message>
        <source>Total timeout per pa&amp;ge</source>
        <translation>المهلة الكلية لكل صفحة (&amp;W)</translation>
    </message>
</context>
<context>
    <name>mielto::SignIn</name>
    <message>
        <source>Sample data</source>
        <translation>البيانات النموذجية</translation>
    </message>
</context>
<context>
    <name>mielto::SnapshotPage</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>يُقرأ الملف.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>أُوقف الفتح.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) from a file</source>
        <translation>
            <numerusform>لا صفوف من ملف</numerusform>
            <numerusform>صف واحد من ملف</numerusform>
            <numerusform>صفّان من ملف</numerusform>
            <numerusform>%Ln صفوف من ملف</numerusform>
            <numerusform>%Ln صفًا من ملف</numerusform>
            <numerusform>%Ln صف من ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has changed since its manifest was written.</source>
        <translation>تغيّر الملف منذ كتابة بيانه.</translation>
    </message>
</context>
<context>
    <name>mielto::StatusLine</name>
    <message>
        <source>Load all</source>
        <translation>تحميل الكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>mielto::TokenCommand</name>
    <message>
        <source>Token for %1: </source>
        <translation>رمز الوصول لـ %1: </translation>
    </message>
    <message>
        <source>No token was given. Type it, or pipe it in.</source>
        <translation>لم يُعطَ رمز وصول. اكتبه أو مرّره عبر أنبوب.</translation>
    </message>
    <message>
        <source>The token for %1 is in the keychain.</source>
        <translation>رمز الوصول لـ %1 محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is a token for %1 in the keychain.</source>
        <translation>يوجد رمز وصول لـ %1 في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The token for %1 may still be in the keychain. %2</source>
        <translation>ربما ما زال رمز الوصول لـ %1 في سلسلة المفاتيح. %2</translation>
    </message>
    <message>
        <source>There is no token for %1 in the keychain any more.</source>
        <translation>لم يعد هناك رمز وصول لـ %1 في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Use “token set”, “token status” or “token delete”.</source>
        <translation>استخدم «token set» أو «token status» أو «token delete».</translation>
    </message>
    <message>
        <source>“token” works only with the keychain: leave out --demo and --token-file.</source>
        <translation>لا يعمل «token» إلا مع سلسلة المفاتيح: احذف --demo و--token-file.</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>أُزيلت «Bearer» والمسافات المحيطة.</translation>
    </message>
</context>
<context>
    <name>mielto::TokenEdit</name>
    <message>
        <source>Paste the bearer token</source>
        <translation>ألصق رمز الوصول (bearer)</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز الوصول (bearer)</translation>
    </message>
    <message>
        <source>Removed “Bearer” and surrounding spaces.</source>
        <translation>أُزيلت «Bearer» والمسافات المحيطة.</translation>
    </message>
</context>
<context>
    <name>mielto::UserField</name>
    <message>
        <source>User ID, then Enter</source>
        <translation>معرّف المستخدم ثم Enter</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Recent users</source>
        <translation>المستخدمون الأخيرون</translation>
    </message>
</context>
<context>
    <name>mielto::UsersTable</name>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>نسخ الصفوف (&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي صف</numerusform>
            <numerusform>نُسخ صف واحد</numerusform>
            <numerusform>نُسخ صفّان</numerusform>
            <numerusform>نُسخت %Ln صفوف</numerusform>
            <numerusform>نُسخ %Ln صفًا</numerusform>
            <numerusform>نُسخ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy user &amp;IDs</source>
        <translation>نسخ معرّفات المستخدمين (&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user ID(s) copied</source>
        <translation>
            <numerusform>لم يُنسخ أي معرّف مستخدم</numerusform>
            <numerusform>نُسخ معرّف مستخدم واحد</numerusform>
            <numerusform>نُسخ معرّفا مستخدمَين</numerusform>
            <numerusform>نُسخت معرّفات %Ln مستخدمين</numerusform>
            <numerusform>نُسخت معرّفات %Ln مستخدمًا</numerusform>
            <numerusform>نُسخت معرّفات %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this &amp;user in a new tab</source>
        <translation>فتح هذا المستخدم في علامة تبويب جديدة (&amp;U)</translation>
    </message>
</context>
<context>
    <name>mielto::VerifyCommand</name>
    <message>
        <source>Use “verify FILE”.</source>
        <translation>استخدم «verify FILE».</translation>
    </message>
    <message>
        <source>Use “verify %1”.</source>
        <translation>استخدم «verify %1».</translation>
    </message>
</context>
</TS>
