// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <random>

#include <QTest>

#include "app/compare/entrywalk.h"
#include "tests/common/connectionjson.h"

using namespace mielto;
using namespace mielto::testing;

namespace {

struct Found {
    QByteArrayList rows; ///< Their texts.
    QByteArrayList damage; ///< “line kind rows-before”.
    bool operator==(const Found &) const = default;
};

/// Walks as a reader does: what is not consumed comes again with `piece()` more bytes.
template <typename Piece> Found walked(const QByteArray &text, Piece piece)
{
    // The first piece is to hold what makes a document one.
    const auto walk = makeEntryWalk({text.constData(), std::size_t(text.size())});
    Found found;
    QByteArray held;
    qsizetype at = 0;
    for (bool isFirst = true, isLast = false; !isLast; isFirst = false) {
        const qsizetype wanted = isFirst ? std::max<qsizetype>(piece(), 32) : piece();
        const QByteArray more = text.mid(at, wanted);
        at += more.size();
        isLast = at == text.size();
        held += more;
        const qsizetype done = walk->take({held.constData(), std::size_t(held.size())}, isLast);
        for (const ConnectionRow &row : walk->takeRows()) {
            found.rows << held.mid(row.object.offset, row.object.length);
        }
        held.remove(0, done);
    }
    const Damage &damage = walk->damage();
    for (std::size_t i = 0; i < damage.first.size(); ++i) {
        found.damage << QByteArray::number(damage.first[i].line) + ' '
                + QByteArray::number(int(damage.first[i].kind)) + ' '
                + QByteArray::number(damage.places[i]);
    }
    return found;
}

enum class Kind { Lines, Document, Array };

QByteArray example(Kind kind, std::mt19937 &random)
{
    const QByteArray separator = kind == Kind::Lines ? "\n" : ",\n";
    QByteArrayList rows;
    for (int i = 0; i < 8; ++i) {
        const QByteArray id = QByteArray::number(i);
        rows << (random() % 4 == 0 ? "{ \"id\" : \"" + id + "\", \"x\":[{\"é\": \"{\\\"\"},\r\t1]}"
                                   : connection(id));
    }
    const QByteArray joined = rows.join(separator) + '\n';
    return kind == Kind::Document ? "{\"connections\":[\n" + joined + "],\"total\":8}\n"
        : kind == Kind::Array     ? "[\n" + joined + "]\n"
                                  : joined;
}

void damage(QByteArray &text, std::mt19937 &random)
{
    constexpr char bytes[] = "{}[]\",:\\\n\0\xFF\xC3 01e-tfn";
    const auto at = 40 + static_cast<qsizetype>(random() % std::size_t(text.size() - 40));
    const char byte = bytes[random() % sizeof bytes];
    switch (random() % 4) {
    case 0:
        text[at] = byte;
        break;
    case 1:
        text.insert(at, byte);
        break;
    case 2:
        text.remove(at, qsizetype(1 + random() % 100));
        break;
    default:
        text.truncate(at);
    }
}

} // namespace

class TestEntryWalk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheSameInPiecesOfAnySize_data();
    void findsTheSameInPiecesOfAnySize();
};

void TestEntryWalk::findsTheSameInPiecesOfAnySize_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("lines") << Kind::Lines;
    QTest::newRow("JSON") << Kind::Document;
    QTest::newRow("array") << Kind::Array;
}

/// Damaged at random too. What a walk keeps is whole, and nothing is both kept and damaged.
void TestEntryWalk::findsTheSameInPiecesOfAnySize()
{
    QFETCH(Kind, kind);
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = example(kind, random);
        for (unsigned times = random() % 4; times > 0 && text.size() > 50; --times) {
            damage(text, random);
        }
        const Found whole = walked(text, [&text] { return text.size(); });
        const Found parts = walked(text, [&random] { return qsizetype(1 + random() % 300); });
        const QByteArray story = text + "\n--- whole:\n" + whole.rows.join('\n')
            + whole.damage.join(", ") + "\n--- in parts:\n" + parts.rows.join('\n')
            + parts.damage.join(", ");
        QVERIFY2(whole == parts, story.constData());
        for (const QByteArray &row : whole.rows) {
            const std::string_view json(row.constData(), std::size_t(row.size()));
            QVERIFY2(row.startsWith('{') && !checkJsonAndUtf8(json, kMaxJsonDepth + 1),
                story.constData());
        }
        if (whole.damage.isEmpty()) {
            QVERIFY2(!whole.rows.isEmpty(), story.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestEntryWalk)
#include "tst_entrywalk.moc"
