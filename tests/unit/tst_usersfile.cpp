// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/export/usersfile.h"
#include "tests/common/files.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class UsersFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasALineForEachUser();
    void whatCannotBeWrittenIsTold();
};

void UsersFileTest::hasALineForEachUser()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"users.csv"_s);
    QVERIFY(!saveUsers(path,
        {{u"ann"_s, Verdict::Complete, 5, 5, 1, {}},
            {u"=1,2"_s, Verdict::NotFound, 0, std::nullopt, 2, u"No \"such\" user."_s}}));
    QCOMPARE(testing::contents(path),
        QByteArray("user_id,verdict,rows,total,requests,error\r\n"
                   "ann,complete,5,5,1,\r\n"
                   "\"'=1,2\",not_found,0,,2,\"No \"\"such\"\" user.\"\r\n"));
}

void UsersFileTest::whatCannotBeWrittenIsTold()
{
    const QTemporaryDir folder;
    QVERIFY(saveUsers(folder.filePath(u"none/users.csv"_s), {}));
}

QTEST_GUILESS_MAIN(UsersFileTest)
#include "tst_usersfile.moc"
