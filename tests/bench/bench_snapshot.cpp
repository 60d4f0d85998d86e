// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How fast an export opens again, every byte checked and every row kept, beside `jq -c .` on the
// same file; and how fast it is compared with another state of itself. `bench_snapshot [ROWS
// [ROUNDS]]`, 100,000 rows and 5 rounds unless told otherwise; prints a table and ends with 1 when
// a goal is missed.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "app/compare/difference.h"
#include "tests/common/madeuppage.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double kLeastToJq = 3;
constexpr int kRowsAtOnce = 10'000;

/// Every hundredth connection of the second file has another status.
bool writeFiles(const QString &before, const QString &after, int rows)
{
    QFile first(before);
    QFile second(after);
    if (!first.open(QIODevice::WriteOnly) || !second.open(QIODevice::WriteOnly)) {
        return false;
    }
    for (int done = 0; done < rows; done += kRowsAtOnce) {
        QByteArray text = mielto::testing::madeUpLines(
            std::min(kRowsAtOnce, rows - done), static_cast<quint32>(done + 1));
        first.write(text);
        qsizetype at = 0;
        for (int i = 0; at < text.size(); at = text.indexOf('\n', at) + 1, ++i) {
            if (i % 100 == 0) {
                const qsizetype status = text.indexOf(R"("status":")", at) + 10;
                text.replace(status, text.indexOf('"', status) - status, "paused");
            }
        }
        second.write(text);
    }
    return first.flush() && second.flush();
}

double secondsOf(const std::function<bool()> &work)
{
    QElapsedTimer clock;
    clock.start();
    if (!work()) {
        std::fputs("bench_snapshot: failed\n", stderr);
        std::exit(2);
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

bool runJq(const QString &file)
{
    QProcess jq;
    jq.setStandardOutputFile(QProcess::nullDevice());
    jq.start(u"jq"_s, {u"-c"_s, u"."_s, file});
    return jq.waitForFinished(-1) && jq.exitStatus() == QProcess::NormalExit && jq.exitCode() == 0;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// A manifest makes the reader compute the file's SHA-256.
bool writeManifest(const QString &path, int rows)
{
    mielto::Manifest manifest = mielto::Manifest::begun(QDateTime::currentDateTimeUtc());
    manifest.finishedAt = manifest.startedAt;
    manifest.setUsers({{u"u"_s, mielto::Verdict::Complete, rows, rows, 1, {}}});
    QFile data(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!data.open(QIODevice::ReadOnly) || !hash.addData(&data)) {
        return false;
    }
    manifest.sha256 = hash.result().toHex();
    QFile file(mielto::manifestPathOf(path));
    return file.open(QIODevice::WriteOnly) && file.write(manifest.toJson()) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 5;
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"before.ndjson"_s);
    const QString after = folder.filePath(u"after.ndjson"_s);
    if (!folder.isValid() || !writeFiles(before, after, rows) || !writeManifest(after, rows)) {
        std::fputs("bench_snapshot: the files cannot be written\n", stderr);
        return 2;
    }
    std::vector<double> jq;
    std::vector<double> plain;
    std::vector<double> hashed;
    std::vector<double> compared;
    for (int i = 0; i < rounds; ++i) {
        jq.push_back(secondsOf([&] { return runJq(before); }));
        std::vector<mielto::ComparedSide> sides;
        const auto open = [&](const QString &path) {
            const auto snapshot = mielto::readSnapshot(path);
            if (!snapshot || snapshot->rows.list.rowCount() != rows) {
                return false;
            }
            sides.push_back(mielto::comparedSide(*snapshot));
            return true;
        };
        plain.push_back(secondsOf([&] { return open(before); }));
        hashed.push_back(secondsOf([&] { return open(after) && sides[1].isComplete(); }));
        compared.push_back(secondsOf([&] {
            const auto difference = mielto::compareLists(sides[0], sides[1]);
            return difference->counts().changed == (rows + 99) / 100;
        }));
    }
    const double size = static_cast<double>(QFile(before).size()) / 1e6;
    std::printf("%d rows, %.0f MB, medians of %d interleaved rounds\n", rows, size, rounds);
    std::printf("%-44s %8s %8s %8s\n", "way", "seconds", "MB/s", "x jq");
    const auto line = [&](const char *name, const std::vector<double> &seconds) {
        const double own = median(seconds);
        std::printf("%-44s %8.2f %8.0f %8.2f\n", name, own, size / own, median(jq) / own);
    };
    line("jq -c .", jq);
    line("snapshot opened", plain);
    line("snapshot opened, SHA-256 checked", hashed);
    line("two snapshots compared", compared);
    const bool reached = median(jq) / median(plain) >= kLeastToJq;
    std::printf("goal: opened at least %.0f times as fast as jq: %s\n", kLeastToJq,
        reached ? "reached" : "missed");
    return reached ? 0 : 1;
}
