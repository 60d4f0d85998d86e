// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/data/jsoncopy.h"

using namespace mielto;

namespace {

/// Members of configs as services document them. All secrets are made up.
constexpr const char *kMasked[] = {
    // AWS, Google Cloud, Azure
    R"("aws_secret_access_key":"wJalrXUtnFEMI")",
    R"("AWS_ACCESS_KEY_ID":"x")",
    R"("awsSessionToken":"x")",
    R"("private_key":"x")",
    R"("private_key_id":"0123")",
    R"("token_uri":"https://oauth2.googleapis.com/token")",
    R"("auth_uri":"https://accounts.google.com/o/oauth2/auth")",
    R"("auth_provider_x509_cert_url":"https://www.googleapis.com/oauth2/v1/certs")",
    R"("AccountKey":"x")",
    R"("account_key":"x")",
    R"("SharedAccessKey":"x")",
    R"("SharedAccessSignature":"x")",
    R"("sas_url":"https://x.blob.core.windows.net/?sv=1")",
    R"("sasExpiry":"2026-01-01")",
    R"("client_secret":"x")",
    R"("Ocp-Apim-Subscription-Key":"x")",
    // Slack, GitHub, Stripe, Twilio, Okta
    R"("bot_token":"x")",
    R"("signing_secret":"x")",
    R"("incoming_webhook":{"channel":"#ops"})",
    R"("webhook_url":"https://hooks.slack.com/services/T/B/x")",
    R"("webhookId":12)",
    R"("personal_access_token":"x")",
    R"("pat":"x")",
    R"("github_pat":"x")",
    R"("GitHubPAT":"x")",
    R"("app_private_key":"x")",
    R"("publishable_key":"x")",
    R"("restrictedKey":"x")",
    R"("endpoint_secret":"x")",
    R"("auth_token":"x")",
    R"("api_key_sid":"SKx")",
    R"("ssws.token":"x")",
    // Databases, mail, observability
    R"("dsn":"x")",
    R"("SENTRY_DSN":"https://o1.ingest.sentry.io/1")",
    R"("sentryDSN":"x")",
    R"("pgpassword":"x")",
    R"("sslpassword":"x")",
    R"("db.passwd":"x")",
    R"("DB PWD":"x")",
    R"("smtp_password":"x")",
    R"("smtp_auth":"PLAIN x")",
    R"("dd_api_key":"x")",
    R"("application_key":"x")",
    R"("license_key":"x")",
    // OAuth, OpenID Connect, SAML
    R"("oauth_token":"x")",
    R"("OAuth":{"client_id":"x"})",
    R"("refresh_token":"x")",
    R"("id_token":"x")",
    R"("authorization_endpoint":"https://x")",
    R"("Authorization":"Basic x")",
    R"("auth":["user","x"])",
    R"("bearer":"x")",
    R"("bearer_methods":"header")",
    R"("jwt":"x")",
    R"("jwtSigner":"x")",
    R"("signing_key":"x")",
    R"("saml_signature_algorithm":"rsa-sha256")",
    // Keys, codes, sessions
    R"("key":"x")",
    R"("Key":7)",
    R"("KEY_2":"x")",
    R"("api.key":"x")",
    R"("api key":"x")",
    R"("X-Api-Key":"x")",
    R"("apiKey":"x")",
    R"("apikeys":["x"])",
    R"("API_KEY_1":"x")",
    R"("access.key":"x")",
    R"("encryption_key":"x")",
    R"("encryptionKey2":"x")",
    R"("hmacKEY":"x")",
    R"("SSHKey":"x")",
    R"("ssh_key":"x")",
    R"("kmsKey":"x")",
    R"("pub_key":"x")",
    R"("public_key_pem":"x")",
    R"("pemFile":"x")",
    R"("passphrase":"x")",
    R"("otp":"123456")",
    R"("otp2":123456)",
    R"("pin":1234)",
    R"("PIN-Code":"1234")",
    R"("cookie":"x")",
    R"("Set-Cookie":["x"])",
    R"("session_timeout":30)",
    R"("token_count":5)",
    R"("max_tokens":"4096")",
    R"("tokenizer":"cl100k")",
    R"("secretary":"Ann")",
    R"("private":"yes")",
    R"("credentials":{})",
    R"("credential_id":"k")",
    R"("api\u005fkey":"x")",
    R"("\u0061uth":0)",
    // Forms, whatever the name is
    R"("uri":"mongodb://user:pw@host")",
    R"("uri":"mongodb+srv://u:p%40@cluster0.example.net/db")",
    R"("database_url":"postgres://app:hush@db.example.com:5432/app")",
    R"("url":"jdbc:postgresql://app:hush@db/app")",
    R"("url":"redis://:hush@cache:6379/0")",
    R"("url":"https:\/\/user:hush@example.com\/")",
    R"("note":"see ftp://anna:hush@files.example.com for it")",
    R"("proxy":"socks5://u:p@127.0.0.1")",
    R"("value":"-----BEGIN PRIVATE KEY-----\nMIIE")",
    R"("value":"-----BEGIN RSA PRIVATE KEY-----")",
    R"("value":"x\n-----BEGIN OPENSSH PRIVATE KEY-----\n")",
    R"("value":"-----BEGIN ENCRYPTED PRIVATE KEY-----")",
    R"("value":"-----BEGIN PGP PRIVATE KEY BLOCK-----")",
    R"("header":"Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln-_")",
    R"("value":"eyJhbGciOiJub25lIn0.e30.x")",
    R"("value":"\u0065yJhbGciOiJub25lIn0.e30.x")",
    R"("model":"sk-proj-12345678")",
    R"("value":"sk_live_12345678")",
    R"("value":"rk_test_12345678")",
    R"("value":"ghp_0123456789abcdef")",
    R"("value":"gho_0123456789abcdef")",
    R"("value":"ghs_0123456789abcdef")",
    R"("value":"ghr_0123456789abcdef")",
    R"("value":"github_pat_11AAAAAAA0")",
    R"("value":"glpat-0123456789")",
    R"("value":"xoxa-2-345678")",
    R"("value":"xoxb-1234567890")",
    R"("value":"xoxp-1234567890")",
    R"("value":"xoxs-1234567890")",
    R"("value":"AKIAIOSFODNN7EXAMPLE")",
    R"("value":"AIzaSyA-1234567")",
    R"("value":"ya29.a0AfH6SM")",
    R"("value":"SG.12345678")",
    R"("value":"shpat_12345678")",
    R"("value":"npm_12345678")",
    R"("value":"hf_12345678")",
    R"("list":"sk-learn-pipeline")",
};

constexpr const char *kKept[] = {
    // About keys and sign-in, but none
    R"("public_key":"x")",
    R"("SSHPublicKey":"ssh-ed25519 AAAA")",
    R"("primary_key":"id")",
    R"("PRIMARY KEY":"id")",
    R"("foreignKey":"user_id")",
    R"("partition-key":"pk")",
    R"("sortKey":"sk")",
    R"("routing_key":"orders")",
    R"("object_key":"a/b.txt")",
    R"("object-key-2":"a/b.txt")",
    R"("projectKey":"OPS")",
    R"("space_key":"DOCS")",
    R"("keys":["a"])",
    R"("key_id":"1")",
    R"("kmsKeyId":"1")",
    R"("key_features":"fast")",
    R"("keyboard":"de")",
    R"("monkey":"x")",
    R"("hockey":"x")",
    R"("turkey":"x")",
    R"("sslkey":"/etc/tls/key")",
    R"("auth_type":"basic")",
    R"("authType":"basic")",
    R"("auth_type2":"basic")",
    R"("auth.method":"basic")",
    R"("authMode":"basic")",
    R"("AuthScheme":"basic")",
    R"("auth_enabled":"yes")",
    R"("auth_timeout":30)",
    R"("jwt_version":2)",
    R"("jwks_uri":"https://x/jwks")",
    R"("bearer_method":"header")",
    R"("otpTTL":30)",
    R"("totp":"x")",
    R"("pin_count":3)",
    R"("pinned":"x")",
    R"("pinterest_board":"x")",
    R"("spin":"x")",
    R"("webhook_events":["push"])",
    R"("webhook_version":"v2")",
    R"("webhooks":["push"])",
    R"("dsn_type":"x")",
    R"("author":"Ann")",
    R"("authored_at":"2026-01-01")",
    R"("authority":"https://login.example.com")",
    R"("authenticated":"yes")",
    R"("authorized":"yes")",
    R"("oauth2":{"client_id":"x"})",
    R"("grant_type":"code")",
    R"("passport":"x")",
    R"("smtp_pass":"x")",
    R"("bypass":"x")",
    R"("compass":"x")",
    R"("patch":"x")",
    R"("patch_version":3)",
    R"("pattern":"*.txt")",
    R"("path":"/x")",
    R"("temperature":0.7)",
    R"("sassy":"x")",
    R"("max_tokens":4096)",
    R"("Max Tokens":4096)",
    R"("completionTokens":-1.5e3)",
    // Of accounts and places
    R"("client_id":"x")",
    R"("client_email":"a@b.iam.gserviceaccount.com")",
    R"("client_x509_cert_url":"https://x")",
    R"("tenant_id":"x")",
    R"("account_sid":"ACx")",
    R"("team_id":"T1")",
    R"("installation_id":7)",
    R"("okta_domain":"x.okta.com")",
    R"("issuer":"https://x.okta.com")",
    R"("entity_id":"x")",
    R"("code_challenge":"x")",
    R"("sslmode":"require")",
    R"("host":"db.example.com")",
    R"("port":5432)",
    R"("bucket":"x")",
    R"("region":"eu-central-1")",
    // Nothing to hide under a secret name
    R"("password":null)",
    R"("password":"")",
    R"("is_private":true)",
    R"("passwordless":false)",
    R"("auth":null)",
    // Nearly of a known form
    R"("url":"https://example.com/")",
    R"("url":"https://anna@example.com/")",
    R"("url":"https://anna:@example.com/")",
    R"("url":"https://example.com:8443/@scope/name")",
    R"("url":"https://example.com?x=a:b@c")",
    R"("url":"postgres://db.example.com/app")",
    R"("to":"mailto:anna:hush@example.com")",
    R"("text":"://a:b@c")",
    R"("cert":"-----BEGIN CERTIFICATE-----\nMIIE")",
    R"("text":"-----BEGIN PUBLIC KEY-----")",
    R"("text":"PRIVATE KEY")",
    R"("text":"eyJhbGciOiJub25lIn0.e30")",
    R"("host":"heyJude.example.com")",
    R"("package":"sk-learn")",
    R"("text":"a ghp_0123456789abcdef")",
    R"("text":"SG.short")",
    R"("text":"AKIASHORT")",
    R"("text":"hf_1234567")",
    R"("text":"sk-1234567 8")",
};

} // namespace

/// What configs of other services hold, by the letter of the rule.
class TestSecretList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMaskedWholeOrKept_data();
    void isMaskedWholeOrKept();
};

void TestSecretList::isMaskedWholeOrKept_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isMasked");
    for (const char *member : kMasked) {
        QTest::newRow(member) << QByteArray(member) << true;
    }
    for (const char *member : kKept) {
        QTest::newRow(member) << QByteArray(member) << false;
    }
}

/// In `config`, in a field outside of the twelve, deeper, and in an array.
void TestSecretList::isMaskedWholeOrKept()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, isMasked);
    const QByteArray key = member.left(member.indexOf("\":") + 1);
    const QByteArray expected = isMasked ? key + R"(:"***")" : member;
    for (const char *frame :
        {R"({"config":{%}})", R"({"extra":{%}})", R"({"config":{"a":[{"b":{%}}]}})"}) {
        const std::string masked =
            connectionJson(QByteArray(frame).replace('%', member).toStdString(), Secrets::Masked);
        QCOMPARE(QByteArray::fromStdString(masked), QByteArray(frame).replace('%', expected));
    }
}

QTEST_GUILESS_MAIN(TestSecretList)
#include "tst_secretlist.moc"
