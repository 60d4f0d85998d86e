// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// What becomes of JSON texts, sound and broken: where they are refused, how they are masked,
// copied, decoded and compared. tests/data/json holds what version 0.2.0 made of them; simdjson is
// the referee of what is JSON. MIELTO_WRITE_GOLDEN=1 writes those files again.
#include <random>

#include <simdjson.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include "app/compare/fieldchanges.h"
#include "app/data/celltext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"
#include "app/data/jsontree.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"
#include "tests/common/jsontestsuite.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

namespace {

QByteArray number(qint64 value) { return QByteArray::number(value); }

/// Rows of connections, their texts often odd.
class OddRows final {
public:
    explicit OddRows(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray row()
    {
        QByteArrayList members;
        for (unsigned i = m_random() % 9; i > 0; --i) {
            members << key() + blanks() + ':' + blanks() + value(3);
        }
        const bool isOther = m_random() % 16 == 0;
        return isOther ? value(4) : '{' + members.join(blanks() + ',' + blanks()) + '}';
    }

    /// The same text with one to three bytes changed.
    QByteArray broken(QByteArray text)
    {
        constexpr char bytes[] = "{}[]\",:\\\n\0\xFF\xC3\xED\xA0 01e-+.tfnu";
        for (unsigned i = 1 + m_random() % 3; i > 0 && !text.isEmpty(); --i) {
            const auto at = static_cast<qsizetype>(m_random() % std::size_t(text.size()));
            switch (m_random() % 4) {
            case 0:
                text[at] = bytes[m_random() % sizeof bytes];
                break;
            case 1:
                text.insert(at, bytes[m_random() % sizeof bytes]);
                break;
            case 2:
                text.remove(at, qsizetype(1 + m_random() % 9));
                break;
            default:
                text.truncate(at);
            }
        }
        return text;
    }

private:
    QByteArray value(int depth)
    {
        if (depth == 0 || m_random() % 3 != 0) {
            return scalar();
        }
        const bool isObject = m_random() % 3 != 0;
        QByteArrayList inner;
        for (unsigned i = m_random() % 4; i > 0; --i) {
            inner << (isObject ? key() + ':' + blanks() : QByteArray()) + value(depth - 1);
        }
        const QByteArray joined = blanks() + inner.join(',') + blanks();
        return isObject ? '{' + joined + '}' : '[' + joined + ']';
    }
    QByteArray scalar()
    {
        return pick({"null", "true", "false", "\"\"", "0", "-0", "-1.50e+07", "1E400",
            "123456789012345678901", "\"x\"", "\"active\"", "\"mcp\"", "\"a\\\"b\\\\\"", "\"***\"",
            "\"\\u002a**\"", "\"\\\"***\\\"\"", "\"{\\\"token\\\":1}\"", "\"\\u0041,:[]\"",
            "\"é€😀\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\udc00\\ud800x\"",
            "\"\xEF\xBB\xBFx\\n\"", "\"a://b:c@d\"", "\"a:\\/\\/b:c@d\"", "\"hf_12345678\"",
            "\"h\\u0066_12345678\"", "\"2026-01-02T03:04:05Z\"", "\"-----BEGIN PRIVATE KEY\"",
            "\"eyJhbGci.eyJ.x\"", "\"0123456789abcdef\\t0123456789abcdef\"", "\"\\b\\f\\r\\/\""});
    }
    QByteArray key()
    {
        return pick({"\"id\"", "\"label\"", "\"status\"", "\"integration_type\"", "\"config\"",
            "\"created_at\"", "\"credential_id\"", "\"l\\u0061bel\"", "\"name\"", "\"token\"",
            "\"max_tokens\"", "\"API-Key\"", "\"pass\\u0077ord\"", "\"to\u212Aen\"", "\"***\"",
            "\"a b\"", "\"x\\\"token\\\"\"", "\"\"", "\"\\ud800\"", "\"\\ud801\"", "\"k\\u0065y\"",
            "\"public.key\"", "\"auth\"", "\"auth_type\"", "\"a.b\"", "\"é\""});
    }
    QByteArray blanks() { return pick({"", "", "", " ", "\n\t", "\r\n  "}); }
    QByteArray pick(std::initializer_list<const char *> words)
    {
        return *(words.begin() + m_random() % words.size());
    }

    std::mt19937 m_random;
};

QByteArray copies(const QByteArray &json)
{
    QByteArray told;
    for (const Secrets secrets : {Secrets::Masked, Secrets::Included}) {
        QByteArray appended = "x";
        appendValueJson(view(json), secrets, appended);
        appendConnectionJson(view(json), secrets, appended);
        told += " | " + QByteArray::fromStdString(valueJson(view(json), secrets, Blanks::Keep))
            + " | " + appended;
    }
    return told;
}

QByteArray tree(const QByteArray &json)
{
    JsonTreeModel model;
    model.setJson(view(json));
    QByteArray told;
    for (int row = 0; row < std::min(model.rowCount(), 20); ++row) {
        const QModelIndex value = model.index(row, JsonTreeModel::ValueColumn);
        told += ' ' + model.index(row, 0).data().toString().toUtf8() + '='
            + value.data().toString().toUtf8() + (model.hasChildren(model.index(row, 0)) ? "+" : "")
            + value.data(JsonTreeModel::JsonRole).toString().toUtf8();
    }
    return told;
}

QByteArray decoded(const QByteArray &json)
{
    const BlockPointer page = block(QByteArrayList{json});
    if (!page || page->rowCount() != 1) {
        return page ? number(page->rowCount()) + " rows" : "no page";
    }
    const ConnectionRow &row = page->row(0);
    QByteArray told = number(row.faults.toInt()) + ' ' + number(row.faultyFields) + ' '
        + number(int(row.status)) + ' ' + number(int(row.type));
    for (const FieldInfo &field : fields()) {
        told += ',' + page->text(0, field.field).toUtf8();
        told += ',' + displayText({page.get(), 0}, field.field).toUtf8();
    }
    return told;
}

QByteArray changes(const QByteArray &before, const QByteArray &after)
{
    const FieldChanges found = fieldChanges(view(before), view(after));
    int fieldBits = 0;
    for (const FieldChange &change : found.changes) {
        const auto field = fieldByKey(change.path.substr(0, change.path.find_first_of(".[")));
        fieldBits |= 1 << (field ? fieldIndex(*field) : kFieldCount);
    }
    QByteArray told =
        number(std::ssize(found.changes)) + ' ' + number(fieldBits) + ' ' + number(found.masked);
    for (const FieldChange &change : found.changes) {
        told += ' ' + QByteArray::fromStdString(change.path) + ": "
            + QByteArray::fromStdString(change.oldJson.value_or("-")) + " -> "
            + QByteArray::fromStdString(change.newJson.value_or("-"));
    }
    return told;
}

QByteArray outcome(const QByteArray &json)
{
    if (const auto fault = checkJsonAndUtf8(view(json))) {
        return "fault " + number(int(fault->kind)) + " at " + number(fault->offset) + ", "
            + decoded(json);
    }
    QByteArray told = "sound" + copies(json) + " || " + tree(json) + " || " + decoded(json);
    if (isJsonString(trimmedJson(view(json)))) {
        const std::string_view quoted = trimmedJson(view(json));
        told += " || " + jsonStringText(quoted).toUtf8() + ' '
            + QByteArray::fromStdString(jsonStringBytes(quoted)) + ' '
            + jsonQuoted(jsonStringUnits(quoted)) + ' ' + visibleJson(quoted);
    }
    if (json.startsWith('{')) {
        told += " || " + changes(json, json) + " || " + changes(json, connection()) + " || "
            + changes(connection(), json);
    }
    return told;
}

QByteArray digest(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16);
}

/// A line for each case: its name, the first words of the outcome, and the digest of all of it.
QByteArray line(const QByteArray &name, const QByteArray &told)
{
    const QByteArray begin = told.startsWith("fault") ? told.left(told.indexOf(',')) : "sound";
    return name + ": " + begin + ' ' + digest(told) + '\n';
}

QByteArray suiteOutcomes()
{
    QByteArray lines;
    for (const auto &folder : {u"test_parsing"_s, u"test_transform"_s}) {
        for (const JsonCase &one : jsonTestSuite(folder)) {
            lines += line(one.name.toUtf8(), outcome(one.json));
            lines +=
                line(one.name.toUtf8() + " in config", outcome("{\"config\":" + one.json + '}'));
        }
    }
    return lines;
}

/// A hundred rows a line, each as it is and broken, and compared with the one before.
QByteArray rowOutcomes()
{
    constexpr int hundreds = 100;
    QByteArray lines;
    OddRows rows(20260718);
    QByteArray last = "{}";
    for (int i = 0; i < hundreds; ++i) {
        QByteArray told;
        for (int k = 0; k < 100; ++k) {
            const QByteArray row = rows.row();
            told += outcome(row) + '\n' + outcome(rows.broken(row)) + '\n';
            if (row.startsWith('{')) {
                told += changes(last, row) + '\n';
                last = row;
            }
        }
        lines += "rows " + number(i) + ": " + digest(told) + '\n';
    }
    return lines;
}

simdjson::error_code referee(const QByteArray &json)
{
    simdjson::dom::parser parser;
    return parser.parse(json.constData(), std::size_t(json.size())).error();
}

/// What simdjson refuses although it is JSON by the letter, or for its own limits.
bool isOpen(simdjson::error_code error)
{
    return error == simdjson::NUMBER_ERROR || error == simdjson::STRING_ERROR
        || error == simdjson::DEPTH_ERROR;
}

} // namespace

class TestJsonOutcomes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfVersion020_data();
    void areThoseOfVersion020();
    void theRefereeAgrees();
    void theRefereeAgreesOnUtf8();
};

void TestJsonOutcomes::areThoseOfVersion020_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("JSONTestSuite") << u"suite-outcomes.txt"_s << suiteOutcomes();
    QTest::newRow("odd rows") << u"row-outcomes.txt"_s << rowOutcomes();
}

void TestJsonOutcomes::areThoseOfVersion020()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, lines);
    const QString path = qEnvironmentVariable("MIELTO_SOURCE_DIR") + u"/tests/data/json/"_s + file;
    if (qEnvironmentVariableIsSet("MIELTO_WRITE_GOLDEN")) {
        QVERIFY(mielto::testing::put(path, lines));
    }
    const QByteArrayList found = lines.split('\n');
    const QByteArrayList expected = mielto::testing::contents(path).split('\n');
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i], expected[i]);
    }
}

void TestJsonOutcomes::theRefereeAgrees()
{
    OddRows rows(7);
    for (int i = 0; i < 40'000; ++i) {
        const QByteArray row = rows.row();
        const QByteArray text = i % 4 == 0 ? row : rows.broken(row);
        const auto fault = checkJsonAndUtf8(view(text));
        const simdjson::error_code error = referee(text);
        const bool isAgreed =
            fault ? error != simdjson::SUCCESS : error == simdjson::SUCCESS || isOpen(error);
        QVERIFY2(isAgreed, (text + "\n: " + simdjson::error_message(error)).constData());
        QVERIFY(i % 4 != 0 || !fault);
    }
}

void TestJsonOutcomes::theRefereeAgreesOnUtf8()
{
    std::mt19937 random(11);
    const QByteArray sample = "aé€😀\uD7FF\uE000\U0010FFFF\x7F\u0800\uFEFF";
    for (int i = 0; i < 50'000; ++i) {
        QByteArray text = sample.mid(qsizetype(random() % 20), qsizetype(random() % 24));
        for (unsigned k = random() % 3; k > 0 && !text.isEmpty(); --k) {
            text[qsizetype(random() % std::size_t(text.size()))] = char(random() % 256);
        }
        QVERIFY2(isUtf8(view(text)) == simdjson::validate_utf8(text.constData(), text.size()),
            text.toHex(' ').constData());
    }
}

QTEST_GUILESS_MAIN(TestJsonOutcomes)
#include "tst_jsonoutcomes.moc"
