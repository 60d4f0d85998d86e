// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QRegularExpression>
#include <QTest>

#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QByteArray masked(const QByteArray &json, Blanks blanks = Blanks::Drop)
{
    return QByteArray::fromStdString(valueJson(json.toStdString(), Secrets::Masked, blanks));
}

/// The rule once more, the plain way: over a tree, with QString.
struct Node {
    QByteArray key; ///< An array's members have none.
    QByteArray scalar; ///< Of a container: empty.
    bool isObject = false;
    std::vector<Node> members;
};

bool isSecret(const QString &name)
{
    static const QRegularExpression pieces(
        u"secret|token|password|passwd|pwd|apikey|private|credential|authorization|cookie|session|"
        "signature|passphrase|accesskey"_s);
    static const QRegularExpression joints(u"[-_. ]"_s);
    static const QRegularExpression starts(
        u"(?<=[^\\p{Lu}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"_s);
    static const QRegularExpression gaps(u"[-_.\\s\\p{Z}]+"_s);
    static const QRegularExpression endDigits(u"[0-9]+$"_s);
    static const QRegularExpression keys(u"(?<! public | project | space | primary | foreign | "
                                         "partition | sort | routing | object ) key $"_s);
    static const QRegularExpression secrets(
        u" (auth|bearer|jwt|pat|dsn|webhook|sas|otp|pin|pem) "_s);
    static const QRegularExpression about(
        u" (type|method|mode|scheme|events|enabled|count|at|ttl|timeout|version) $"_s);
    QStringList words = QString(name).replace(starts, u" "_s).toLower().split(gaps);
    words.replaceInStrings(endDigits, QString());
    words.removeAll(QString());
    const QString spaced = u' ' + words.join(u"  "_s) + u' ';
    return QString(name).toLower().remove(joints).contains(pieces) || spaced.contains(keys)
        || (spaced.contains(secrets) && !spaced.contains(about));
}

bool hasSecretForm(const QByteArray &scalar)
{
    static const QRegularExpression forms(
        uR"(^(sk-|sk_|rk_|ghp_|gho_|ghs_|ghr_|github_pat_|glpat-|xoxa-|xoxb-|xoxp-|xoxs-|AIza|ya29\.|SG\.|shpat_|npm_|hf_)[A-Za-z0-9_.-]{8})"
        uR"(|^AKIA[A-Za-z0-9_.-]{16}|[A-Za-z0-9+.-]://[^:/?#@\s"'<>]*:[^@/\s"'<>]+@)"
        uR"(|-----BEGIN [^-]*PRIVATE KEY|(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-])"_s);
    return scalar.startsWith('"') && jsonStringText(scalar.toStdString()).contains(forms);
}

QByteArray plainMasked(const Node &node, bool isMasking)
{
    if (!node.scalar.isEmpty()) {
        return isMasking && hasSecretForm(node.scalar) ? QByteArray("\"***\"") : node.scalar;
    }
    QByteArrayList parts;
    for (const Node &value : node.members) {
        const QByteArray &key = value.key;
        const QString name = key.isEmpty() ? QString() : jsonStringText(key.toStdString());
        const bool isNumber = value.scalar.startsWith('-')
            || (!value.scalar.isEmpty() && value.scalar.at(0) >= '0' && value.scalar.at(0) <= '9');
        const bool staysOpen = value.scalar == "null" || value.scalar == "true"
            || value.scalar == "false" || value.scalar == "\"\""
            || (isNumber
                && QString(name).toLower().remove(u'_').remove(u'-').remove(u' ').endsWith(
                    u"tokens"));
        const bool hides = isMasking && !key.isEmpty() && isSecret(name) && !staysOpen;
        parts << (key.isEmpty() ? QByteArray() : key + ':')
                + (hides ? QByteArray("\"***\"") : plainMasked(value, isMasking));
    }
    const QByteArray inner = parts.join(',');
    return node.isObject ? '{' + inner + '}' : '[' + inner + ']';
}

class Generator final {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    Node node(int depth)
    {
        Node made;
        if (depth == 0 || m_random() % 3 == 0) {
            made.scalar = pick({"null", "true", "false", "\"\"", "0", "-1.50e+07",
                "123456789012345678901", "\"x\"", "\"a\\\"b\\\\\"", "\"{\\\"token\\\":1}\"",
                "\"\\u0041,:[]\"", "\"é\"", "\"a://b:c@d\"", "\"a:\\/\\/b:c@d\"", "\"a://b@c:d\"",
                "\"hf_12345678\"", "\" hf_12345678\"", "\"eyJhbGci.eyJ.x\""});
            return made;
        }
        made.isObject = m_random() % 3 != 0;
        for (unsigned i = m_random() % 5; i > 0; --i) {
            const QByteArray name = made.isObject ? key() : QByteArray();
            made.members.push_back(node(depth - 1));
            made.members.back().key = name;
        }
        return made;
    }

    /// The same text with blanks wherever they are allowed.
    QByteArray spread(const Node &node)
    {
        if (!node.scalar.isEmpty()) {
            return blanks() + node.scalar + blanks();
        }
        QByteArrayList parts;
        for (const Node &value : node.members) {
            const QByteArray &key = value.key;
            parts << (key.isEmpty() ? QByteArray() : blanks() + key + blanks() + ':')
                    + spread(value);
        }
        QByteArray inner = parts.join(',');
        inner = inner.isEmpty() ? blanks() : inner;
        return blanks() + (node.isObject ? '{' + inner + '}' : '[' + inner + ']') + blanks();
    }

private:
    QByteArray pick(std::initializer_list<const char *> words)
    {
        return *(words.begin() + m_random() % words.size());
    }
    QByteArray key()
    {
        return pick({"\"name\"", "\"token\"", "\"max_tokens\"", "\"API-Key\"", "\"pass\\u0077ord\"",
            "\"to\u212Aen\"", "\"clientSecret\"", "\"url\"", "\"a b\"", "\"x\\\"token\\\"\"",
            "\"sess ion_id\"", "\"\"", "\"tokenss\"", "\"id\"", "\"config\"", "\"key\"",
            "\"SSHKey2\"", "\"sortKey\"", "\"k\\u0065y\"", "\"myKey\"", "\"public.key\"",
            "\"auth\"", "\"auth_type\"", "\"author\"", "\"OAuth\"", "\"pat\"", "\"pin2\""});
    }
    QByteArray blanks() { return pick({"", "", " ", "\n\t", "\r\n  "}); }

    std::mt19937 m_random;
};

} // namespace

class TestMasking final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsSecretNames_data();
    void knowsSecretNames();
    void hidesValues_data();
    void hidesValues();
    void blanksAreKeptOrDropped();
    void includedSecretsStayByteForByte();
    void theTwelveFieldsAreNoSecrets();
    void otherFieldsAreMasked_data();
    void otherFieldsAreMasked();
    void agreesWithThePlainWay();
    void doesNotRecurse();
};

void TestMasking::knowsSecretNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isIt");
    for (const char *name : {"secret", "token", "password", "passwd", "pwd", "apikey", "private",
             "credential", "authorization", "cookie", "session", "signature", "passphrase",
             "accesskey", "client_secret", "Access-Token", "API KEY", "api_key", "ApiKey",
             "x-api-key", "PRIVATE_KEY", "aws_access_key_id", "sessionid", "Set-Cookie",
             "credentials", "pass_word", "p w d", "max_tokens", "toKen", "mein-tokenchen",
             "toke n1x", "pass.word", "key", "KEY", "key1", "api.key", "api\tkey", "api\u00A0key",
             "SSHKey", "sshKey", "SSH_KEY_2", "ec2KEY", "sort_other_key", "my_Key", "auth", "OAuth",
             "a.pin", "bearer7", "webhookURL", "auth_public_key", "type_of_auth", "ÜKey"}) {
        QTest::addRow("%s", name) << QByteArray(name) << true;
    }
    for (const char *name : {"", "_", "7", "pass", "sec", "access", "user", "name", "url",
             "pass\xC2\xA0word", "tоken" /* a Cyrillic о */, "sign", "keys", "sshkey", "SSHkey",
             "keyName", "publicKey", "Primary.Key", "sort-key-7", "OBJECT_KEY", "oauth", "author",
             "authType", "webhook_events", "otp.ttl2", "pins"}) {
        QTest::addRow("not: %s", name) << QByteArray(name) << false;
    }
}

void TestMasking::knowsSecretNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isIt);
    QCOMPARE(nameKind(name.toStdString()) != NameKind::Open, isIt);
    QCOMPARE(isSecret(QString::fromUtf8(name)), isIt);
}

void TestMasking::hidesValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *json, const char *expected) {
        QTest::addRow("%s", json) << QByteArray(json) << QByteArray(expected);
    };
    row(R"({"token":"x"})", R"({"token":"***"})");
    row(R"({"token":5})", R"({"token":"***"})");
    row(R"({"token":-1.5e3})", R"({"token":"***"})");
    row(R"({"token":{}})", R"({"token":"***"})");
    row(R"({"token":[]})", R"({"token":"***"})");
    row(R"({"token":{"a":[1,"}"],"b":{}},"c":1})", R"({"token":"***","c":1})");
    row(R"({"token":["a","]"],"c":[2]})", R"({"token":"***","c":[2]})");
    row(R"({"token":null,"b":1})", R"({"token":null,"b":1})");
    row(R"({"token":true,"pwd":false})", R"({"token":true,"pwd":false})");
    row(R"({"token":""})", R"({"token":""})");
    row(R"({"token":" "})", R"({"token":"***"})");
    row(R"({"token":"null"})", R"({"token":"***"})");
    row(R"({"max_tokens":4096})", R"({"max_tokens":4096})");
    row(R"({"Max-Tokens":1.0})", R"({"Max-Tokens":1.0})");
    row(R"({"tokens":-1})", R"({"tokens":-1})");
    row(R"({"max_tokens":"x"})", R"({"max_tokens":"***"})");
    row(R"({"max_tokens":[1]})", R"({"max_tokens":"***"})");
    row(R"({"tokens_left":5})", R"({"tokens_left":"***"})");
    row(R"({"pass\u0077ord":"x"})", R"({"pass\u0077ord":"***"})");
    row(R"({"\"token\\":"x"})", R"({"\"token\\":"***"})");
    row("{\"to\xE2\x84\xAA"
        "en\":\"x\"}",
        "{\"to\xE2\x84\xAA"
        "en\":\"***\"}");
    row(R"({"a":"token","b":["token"],"c":{"d":"token"}})",
        R"({"a":"token","b":["token"],"c":{"d":"token"}})");
    row(R"([[{"a":[{"pwd":"x"}]}]])", R"([[{"a":[{"pwd":"***"}]}]])");
    row(R"({"b":1.10,"a":1E5,"z":18446744073709551616})",
        R"({"b":1.10,"a":1E5,"z":18446744073709551616})");
    row(R"({"token":1,"token":2})", R"({"token":"***","token":"***"})");
    row(R"({"a":"\u00e9\/"})", R"({"a":"\u00e9\/"})");
    row("{ \"token\" : \"x\" , \"a\" : [ 1 , 2 ] }", R"({"token":"***","a":[1,2]})");
    row("{\"token\": 12 }", R"({"token":"***"})");
    row("{\"token\" :\n{ } }", R"({"token":"***"})");
    row("{\"token\": true }", R"({"token":true})");
    row(R"("token")", R"("token")");
    row("17", "17");
    row(R"({"pat":1})", R"({"pat":"***"})");
    row(R"(["hf_12345678",["a","hf_12345678"]])", R"(["***",["a","***"]])");
    row(R"({"a" : "hf_12345678" })", R"({"a":"***"})");
    row(R"("hf_12345678")", R"("***")");
    row(R"({"hf_12345678":"a"})", R"({"hf_12345678":"a"})");
}

void TestMasking::hidesValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QVERIFY(!checkJsonAndUtf8(json.toStdString()));
    QCOMPARE(masked(json), expected);
}

void TestMasking::blanksAreKeptOrDropped()
{
    const QByteArray json = " { \"a\" : \" x \" ,\n \"token\" :\t\"y\" }\r\n";
    QCOMPARE(masked(json), QByteArray(R"({"a":" x ","token":"***"})"));
    QCOMPARE(masked(json, Blanks::Keep),
        QByteArray(" { \"a\" : \" x \" ,\n \"token\" :\t\"***\" }\r\n"));
}

void TestMasking::includedSecretsStayByteForByte()
{
    const std::string json = "{ \"token\" : \"x\", \"b\":{\"pwd\":[1, 2]} }";
    QCOMPARE(valueJson(json, Secrets::Included, Blanks::Keep), json);
    QCOMPARE(valueJson(json, Secrets::Included), R"({"token":"x","b":{"pwd":[1,2]}})");
}

void TestMasking::theTwelveFieldsAreNoSecrets()
{
    const std::string row = connection().toStdString();
    QCOMPARE(connectionJson(row, Secrets::Masked), row);
    const std::string escaped = R"({"\u0063redential_id":"k"})";
    QCOMPARE(connectionJson(escaped, Secrets::Masked), escaped);
}

void TestMasking::otherFieldsAreMasked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *json, const char *expected) {
        QTest::addRow("%s", json) << QByteArray(json) << QByteArray(expected);
    };
    row(R"({"credential_id":"k","config":{"credential_id":"k"}})",
        R"({"credential_id":"k","config":{"credential_id":"***"}})");
    row(R"({"access_token":"x","id":"a"})", R"({"access_token":"***","id":"a"})");
    row(R"({"extra":{"pwd":"x"},"note":"x"})", R"({"extra":{"pwd":"***"},"note":"x"})");
    row(R"({"Credential_id":"x"})", R"({"Credential_id":"***"})");
    row(R"({"credential":{"id":"x"}})", R"({"credential":"***"})");
    row(R"([{"token":"x"}])", R"([{"token":"***"}])");
    row(R"("token")", R"("token")");
    row(R"({"label":{"pwd":"x"}})", R"({"label":{"pwd":"***"}})");
    row(R"({"label":"hf_12345678","note":"hf_12345678"})",
        R"({"label":"hf_12345678","note":"***"})");
    row(R"({"config":"hf_12345678"})", R"({"config":"***"})");
    row(R"({"key":"x","config":{"key":"x"}})", R"({"key":"***","config":{"key":"***"}})");
}

void TestMasking::otherFieldsAreMasked()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(
        QByteArray::fromStdString(connectionJson(json.toStdString(), Secrets::Masked)), expected);
}

void TestMasking::agreesWithThePlainWay()
{
    int hidden = 0;
    for (quint32 seed = 0; seed < 1000; ++seed) {
        Generator generator(seed);
        const Node node = generator.node(6);
        const QByteArray spread = generator.spread(node);
        QVERIFY(!checkJsonAndUtf8(spread.toStdString()));
        const QByteArray expected = plainMasked(node, true);
        const QByteArray open = plainMasked(node, false);
        hidden += expected == open ? 0 : 1;
        QCOMPARE(masked(spread), expected);
        QCOMPARE(
            QByteArray::fromStdString(valueJson(spread.toStdString(), Secrets::Included)), open);
        QCOMPARE(
            valueJson(spread.toStdString(), Secrets::Included, Blanks::Keep), spread.toStdString());
    }
    QVERIFY(hidden > 200);
}

void TestMasking::doesNotRecurse()
{
    const QByteArray deep = QByteArray("{\"a\":[").repeated(100'000) + "{\"pwd\":1}"
        + QByteArray("]}").repeated(100'000);
    QCOMPARE(masked(deep).count("***"), 1);
}

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
