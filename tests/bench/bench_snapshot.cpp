// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How fast an export opens again, every byte checked and every row kept, beside `jq -c .` on the
// same file; and how fast it is compared with another state of itself. Of a hundred thousand and of
// a million rows; `--size`: rows of a single run.
#include <algorithm>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "app/compare/comparison.h"
#include "tests/bench/figures.h"
#include "tests/common/madeuppage.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

constexpr int kChangedOf = 100;

/// Every hundredth connection of the second file has another status.
bool writeFiles(const QString &before, const QString &after, int rows)
{
    QFile first(before);
    QFile second(after);
    if (!first.open(QIODevice::WriteOnly) || !second.open(QIODevice::WriteOnly)) {
        return false;
    }
    constexpr int atOnce = 1000;
    static_assert(atOnce % kChangedOf == 0);
    for (int done = 0; done < rows; done += atOnce) {
        QByteArray text =
            testing::madeUpLines(std::min(atOnce, rows - done), static_cast<quint32>(done + 1));
        first.write(text);
        qsizetype at = 0;
        for (int i = 0; at < text.size(); at = text.indexOf('\n', at) + 1, ++i) {
            if (i % kChangedOf == 0) {
                const qsizetype status = text.indexOf(R"("status":")", at) + 10;
                text.replace(status, text.indexOf('"', status) - status, "paused");
            }
        }
        second.write(text);
    }
    return first.flush() && second.flush();
}

/// A manifest makes the reader compute the file's SHA-256.
bool writeManifest(const QString &path, int rows)
{
    Manifest manifest = Manifest::begun(QDateTime::currentDateTimeUtc());
    manifest.finishedAt = manifest.startedAt;
    manifest.setUsers({{u"u"_s, Verdict::Complete, rows, rows, 1, {}}});
    QFile data(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!data.open(QIODevice::ReadOnly) || !hash.addData(&data)) {
        return false;
    }
    manifest.sha256 = hash.result().toHex();
    QFile file(manifestPathOf(path));
    return file.open(QIODevice::WriteOnly) && file.write(manifest.toJson()) > 0;
}

double jq(const QString &file)
{
    return secondsOf([&file] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(u"jq"_s, {u"-c"_s, u"."_s, file});
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
            || process.exitCode() != 0) {
            qFatal("jq failed");
        }
    });
}

double open(const QString &path, int rows, std::optional<ComparedSide> &side)
{
    side.reset();
    return secondsOf([&] {
        const auto snapshot = readSnapshot(path);
        if (!snapshot || snapshot->rows.list.rowCount() != rows) {
            qFatal("the snapshot did not open");
        }
        side = comparedSide(*snapshot);
    });
}

double compare(const ComparedSide &before, const ComparedSide &after, int rows)
{
    if (!after.isComplete()) {
        qFatal("the hash was not checked");
    }
    return secondsOf([&] {
        const auto difference = compareLists(before, after);
        if (difference->counts.changed != (rows + kChangedOf - 1) / kChangedOf) {
            qFatal("other rows changed");
        }
    });
}

int run(const Options &options)
{
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"before.ndjson"_s);
    const QString after = folder.filePath(u"after.ndjson"_s);
    if (!folder.isValid() || !writeFiles(before, after, options.size)
        || !writeManifest(after, options.size)) {
        qFatal("the files cannot be written");
    }
    std::optional<ComparedSide> first;
    std::optional<ComparedSide> second;
    const auto seconds = medians(options.rounds,
        {[&] { return jq(before); }, [&] { return open(before, options.size, first); },
            [&] { return open(after, options.size, second); },
            [&] { return compare(*first, *second, options.size); }});
    const double megabytes = static_cast<double>(QFile(before).size()) / 1e6;
    Table table("an export of " + std::to_string(options.size) + " rows, "
            + std::to_string(static_cast<int>(megabytes)) + " MB, opened again, "
            + mediansOf(options.rounds),
        kSeconds);
    constexpr double least = 3;
    table.line("snapshot opened", seconds[1], "jq -c .", seconds[0], timesAsFast(least));
    table.line("snapshot opened, SHA-256 checked", seconds[2], "jq -c .", seconds[0], kHowFast);
    table.line("two snapshots compared", seconds[3], "jq -c .", seconds[0], kHowFast);
    table.note(
        "opened at " + std::to_string(static_cast<int>(megabytes / seconds[1])) + " MB a second\n");
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::runWithLargeSizes(argc, argv, mielto::bench::run);
}
