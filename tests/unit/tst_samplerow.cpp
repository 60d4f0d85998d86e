// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// moc 6.4 loses its way in the raw strings of the tables.
#ifndef Q_MOC_RUN
#include "app/sample/samplerow.h"
#include "app/sample/sampletables.h"
#endif

using namespace Qt::StringLiterals;
using mielto::sample::hostileLabels;
using mielto::sample::rowOf;
using mielto::sample::users;
using mielto::sample::worldLabels;

class TestSampleRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyUserHasTheSaidNumberOfConnections_data();
    void everyUserHasTheSaidNumberOfConnections();
    void everyRowHasTheFieldsOfTheContract();
    void idsAreUniqueAcrossUsersAndCredentialsAreShared();
    void timesLieInOrderBeforeTheFixedInstant();
    void firstUserHasEveryStatusAndType();
    void firstScreenIsFreeOfSurprises();
    void furtherDownAreSurprises();
    void everyHostileAndForeignLabelIsAtTheFirstUser();
    void configsAreNestedAndKeepTheirNumbers();
    void secretsAreObviouslyMadeUp();
    void sameOnEveryConstruction();

private:
    QList<QJsonArray> m_users;
    QByteArray m_firstText;
};

namespace {

QByteArray textOf(int user)
{
    QByteArrayList rows;
    for (int row = 0; row < users[std::size_t(user)].count; ++row) {
        rows << rowOf(user, row).json;
    }
    return '[' + rows.join(',') + ']';
}

int depth(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &item : array) {
            deepest = std::max(deepest, depth(item));
        }
        return 1 + deepest;
    }
    if (value.isObject()) {
        const auto object = value.toObject();
        for (const auto &item : object) {
            deepest = std::max(deepest, depth(item));
        }
        return 1 + deepest;
    }
    return 0;
}

QSet<QString> values(const QJsonArray &rows, const QString &key)
{
    QSet<QString> found;
    for (const auto &row : rows) {
        found.insert(row[key].toString());
    }
    return found;
}

QString label(std::string_view json)
{
    const auto text = "[\"" + QByteArray(json.data(), qsizetype(json.size())) + "\"]";
    return QJsonDocument::fromJson(text).array().first().toString();
}

} // namespace

void TestSampleRow::initTestCase()
{
    for (int user = 0; user < int(users.size()); ++user) {
        const QByteArray text = textOf(user);
        m_users.append(QJsonDocument::fromJson(text).array());
        m_firstText = user == 0 ? text : m_firstText;
    }
}

void TestSampleRow::everyUserHasTheSaidNumberOfConnections_data()
{
    QTest::addColumn<int>("user");
    QTest::addColumn<int>("count");
    const int counts[]{240, 3000, 1001, 1000, 999, 120, 64, 37, 18, 5, 1, 0};
    int user = 0;
    for (const int count : counts) {
        QTest::addRow("%d", count) << user++ << count;
    }
}

void TestSampleRow::everyUserHasTheSaidNumberOfConnections()
{
    QFETCH(int, user);
    QFETCH(int, count);
    QCOMPARE(m_users.size(), 12);
    QCOMPARE(m_users[user].size(), count);
}

void TestSampleRow::everyRowHasTheFieldsOfTheContract()
{
    const QStringList texts{u"integration"_s, u"integration_type"_s, u"id"_s, u"credential_id"_s,
        u"workspace_id"_s, u"created_by"_s, u"status"_s, u"created_at"_s, u"updated_at"_s};
    for (const auto &rows : std::as_const(m_users)) {
        for (const auto &value : rows) {
            const auto row = value.toObject();
            for (const auto &key : texts) {
                QVERIFY2(!row[key].toString().isEmpty(), qPrintable(key));
            }
            QVERIFY(row[u"label"_s].isString() || row[u"label"_s].isNull());
            QVERIFY(row[u"user_id"_s].isString() || row[u"user_id"_s].isNull());
            QVERIFY(row[u"config"_s].isObject() || !row.contains(u"config"_s));
            QVERIFY(row[u"label"_s].toString().toUcs4().size() <= 255);
            QCOMPARE(row.size(), row.contains(u"config"_s) ? 12 : 11);
        }
    }
}

void TestSampleRow::idsAreUniqueAcrossUsersAndCredentialsAreShared()
{
    QSet<QString> ids;
    qsizetype rowCount = 0;
    for (const auto &rows : std::as_const(m_users)) {
        ids.unite(values(rows, u"id"_s));
        rowCount += rows.size();
    }
    QCOMPARE(ids.size(), rowCount);
    const auto credentials = values(m_users[0], u"credential_id"_s).size();
    QVERIFY2(credentials > 60 && credentials < 200, qPrintable(QString::number(credentials)));
}

void TestSampleRow::timesLieInOrderBeforeTheFixedInstant()
{
    const auto instant = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODateWithMs);
    QSet<QString> endings;
    for (const auto &rows : std::as_const(m_users)) {
        for (const auto &row : rows) {
            const auto text = row[u"updated_at"_s].toString();
            const auto updated = QDateTime::fromString(text, Qt::ISODateWithMs);
            const auto created =
                QDateTime::fromString(row[u"created_at"_s].toString(), Qt::ISODateWithMs);
            QVERIFY2(created.isValid() && updated.isValid(), qPrintable(text));
            QVERIFY2(created < updated && updated < instant, qPrintable(text));
            QVERIFY2(created > instant.addYears(-3), qPrintable(text));
            endings.insert(text.mid(19).replace(QRegularExpression(u"[0-9]{6}"_s), u"n"_s));
        }
    }
    QCOMPARE(endings, (QSet<QString>{u"Z"_s, u".nZ"_s, u".n+00:00"_s}));
}

void TestSampleRow::firstUserHasEveryStatusAndType()
{
    QCOMPARE(values(m_users[0], u"status"_s).size(), 5);
    QCOMPARE(values(m_users[0], u"integration_type"_s).size(), 7);
    // All on the first screen, for the pictures.
    QJsonArray screen;
    for (int row = 0; row < 20; ++row) {
        screen.append(m_users[0][row]);
    }
    QCOMPARE(values(screen, u"status"_s).size(), 5);
    const auto active = std::count_if(screen.begin(), screen.end(),
        [](const auto &row) { return row[u"status"_s].toString() == u"active"_s; });
    QVERIFY2(active >= 14, qPrintable(QString::number(active)));
}

void TestSampleRow::firstScreenIsFreeOfSurprises()
{
    static const QRegularExpression plain(u"^[A-Z0-9][A-Za-z0-9 –()-]{2,40}$"_s);
    for (int row = 0; row < 30; ++row) {
        const auto text = m_users[0][row][u"label"_s].toString();
        QVERIFY2(plain.match(text).hasMatch(), qPrintable(text));
        QVERIFY(m_users[0][row].toObject().contains(u"config"_s));
        QVERIFY(m_users[0][row][u"user_id"_s].isString());
    }
}

void TestSampleRow::furtherDownAreSurprises()
{
    int nullLabels = 0;
    int nullUsers = 0;
    int noConfig = 0;
    int longest = 0;
    for (const auto &value : std::as_const(m_users[0])) {
        const auto row = value.toObject();
        nullLabels += row[u"label"_s].isNull();
        nullUsers += row[u"user_id"_s].isNull();
        noConfig += !row.contains(u"config"_s);
        longest += row[u"label"_s].toString().size() == 255;
    }
    QVERIFY(nullLabels >= 5);
    QVERIFY(nullUsers >= 3);
    QVERIFY(noConfig >= 10);
    QCOMPARE(longest, 2);
}

void TestSampleRow::everyHostileAndForeignLabelIsAtTheFirstUser()
{
    const auto labels = values(m_users[0], u"label"_s);
    for (const auto text : hostileLabels) {
        QVERIFY2(labels.contains(label(text)), text.data());
    }
    for (const auto text : worldLabels) {
        QVERIFY2(labels.contains(label(text)), text.data());
    }
    QVERIFY(labels.contains(u"invoice\u202Efdp.exe"_s));
}

void TestSampleRow::configsAreNestedAndKeepTheirNumbers()
{
    int deepest = 0;
    for (const auto &row : std::as_const(m_users[0])) {
        deepest = std::max(deepest, depth(row[u"config"_s]));
    }
    QVERIFY2(deepest >= 4, qPrintable(QString::number(deepest)));
    for (const char *number : {"0.70", "1e3", "1.2E+5", "\"max_tokens\":4096"}) {
        QVERIFY2(m_firstText.contains(number), number);
    }
    QVERIFY(!m_firstText.contains('$'));
    static const QRegularExpression id(u"\"installation_id\":([0-9]{19})[,}]"_s);
    const auto found = id.match(QString::fromUtf8(m_firstText));
    QVERIFY(found.hasMatch());
    bool fits = false;
    QVERIFY(found.captured(1).toLongLong(&fits) > (1LL << 53) && fits);
}

void TestSampleRow::secretsAreObviouslyMadeUp()
{
    static const QRegularExpression secret(
        u"\"(api_key|client_secret|bot_token|password|auth_token)\":\"([^\"]*)\""_s);
    auto match = secret.globalMatch(QString::fromUtf8(m_firstText));
    QSet<QString> keys;
    while (match.hasNext()) {
        const auto one = match.next();
        keys.insert(one.captured(1));
        QVERIFY2(
            one.captured(2).startsWith(u"sample-not-a-secret-"_s), qPrintable(one.captured(2)));
    }
    QCOMPARE(keys.size(), 5);
}

void TestSampleRow::sameOnEveryConstruction()
{
    QCOMPARE(textOf(0), m_firstText);
    // Another machine must give this text too: the first row, whole.
    const auto first = m_users[0][0].toObject();
    QCOMPARE(first[u"id"_s].toString(), u"conn_e220a8397b1dcdaf"_s);
    QCOMPARE(first[u"updated_at"_s].toString(), u"2026-11-20T11:55:38.357622Z"_s);
    QCOMPARE(m_users[11].size(), 0);
    QCOMPARE(m_users[1][2999][u"workspace_id"_s].toString(), u"ws_sample"_s);
}

QTEST_GUILESS_MAIN(TestSampleRow)
#include "tst_samplerow.moc"
