// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/api/endpoint.h"
#include "ui/settings/diagnostics.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class DiagnosticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatHelpsAndNothingPrivate();
    void tellsOfTheLastTwentyRequests();
};

void DiagnosticsTest::tellsWhatHelpsAndNothingPrivate()
{
    Diagnostics diagnostics;
    Profile profile;
    profile.name = u"East"_s;
    const Endpoint endpoint{*ServerUrl::parse(u"https://east.example/base"_s, PlainHttp::Refused),
        u"canary-workspace"_s, PastedToken::parse("canary-token")->token, {}};
    ApiError error = makeApiError(ApiErrorKind::Forbidden);
    error.httpStatus = 403;
    error.serverText = u"canary-server-words"_s;
    diagnostics.setLastError(error);
    RequestRecord record;
    record.url = pageUrl(endpoint.server, {{u"canary-user"_s, Status::Error, {}}, 0, 1000});
    record.httpStatus = 403;
    diagnostics.addRequest(record);
    const QString text = diagnostics.text(profile, endpoint, ProxyMode::System);
    QVERIFY(text.contains(u"https://east.example"_s));
    QVERIFY(text.contains(u"Workspace set: yes, token present: yes"_s));
    QVERIFY(text.contains(u"status=error"_s));
    QVERIFY(text.contains(u"403"_s));
    QVERIFY(text.contains(u"Qt "_s + QLatin1String(qVersion())));
    QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
}

void DiagnosticsTest::tellsOfTheLastTwentyRequests()
{
    Diagnostics diagnostics;
    for (int i = 0; i < 30; ++i) {
        diagnostics.addRequest({});
    }
    QCOMPARE(diagnostics.text({}, {}, ProxyMode::System).count(u"GET"_s), 20);
}

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
