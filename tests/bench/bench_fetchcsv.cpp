// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// From the server to a CSV file: `mielto-connections-cli export` with everything on (masking,
// guard, overlap, manifest, the file read back), beside what people do today: a loop of curl and
// jq, and a script of Python's urllib and csv, both of which check nothing. Of a hundred thousand
// and of a million rows; `--size`: rows of a single run.
#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/bench/figures.h"
#include "tests/common/fastpeer.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

/// $1: address of the user's list, $2: file.
constexpr char kCurlAndJq[] = R"(set -e
: > "$2"
skip=0
while :; do
    page=$(curl -sf -H "Authorization: Bearer $MIELTO_TOKEN" "$1?skip=$skip&limit=1000")
    jq -r '.connections[] | [.id, .label, .integration, .integration_type, .status, .user_id,
        .workspace_id, .credential_id, .created_by, .created_at, .updated_at,
        (.config | tojson)] | @csv' <<<"$page" >> "$2"
    rows=$(jq '.connections | length' <<<"$page")
    [ "$rows" -eq 1000 ] || break
    skip=$((skip + rows))
done)";

constexpr char kPython[] = R"(import csv, json, os, sys, urllib.request
fields = ("id label integration integration_type status user_id workspace_id credential_id "
          "created_by created_at updated_at").split()
with open(sys.argv[2], "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file)
    writer.writerow([*fields, "config"])
    skip = 0
    while True:
        request = urllib.request.Request(
            f"{sys.argv[1]}?skip={skip}&limit=1000",
            headers={"Authorization": "Bearer " + os.environ["MIELTO_TOKEN"]})
        rows = json.load(urllib.request.urlopen(request))["connections"]
        for row in rows:
            writer.writerow([row.get(field) for field in fields] + [json.dumps(row.get("config"))])
        if len(rows) < 1000:
            break
        skip += len(rows)
)";

struct Run {
    QString program;
    QStringList arguments;
};

double secondsOfRun(const Run &run)
{
    return secondsOf([&run] {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(run.program, run.arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0) {
            qFatal("%s failed", qPrintable(run.program));
        }
    });
}

int run(const Options &options)
{
    qputenv("MIELTO_TOKEN", "bench");
    const testing::FastPeer peer;
    const QTemporaryDir folder;
    const QString user = u"rows-%1"_s.arg(options.size);
    const QString server = peer.url().toString();
    const QString list = server + "/api/v1/connections/users/"_L1 + user;
    const QString cli =
        QDir(QCoreApplication::applicationDirPath()).filePath(u"../bin/mielto-connections-cli"_s);
    const Run ours{cli,
        {u"export"_s, user, u"--server"_s, server, u"--allow-http"_s, u"--manifest"_s,
            u"--output"_s, folder.filePath(u"ours.csv"_s)}};
    const Run curl{u"bash"_s,
        {u"-c"_s, QLatin1String(kCurlAndJq), u"bash"_s, list, folder.filePath(u"curl.csv"_s)}};
    const Run python{u"/usr/bin/python3"_s,
        {u"-c"_s, QLatin1String(kPython), list, folder.filePath(u"python.csv"_s)}};
    const auto seconds = medians(options.rounds,
        {[&] { return secondsOfRun(ours); }, [&] { return secondsOfRun(curl); },
            [&] { return secondsOfRun(python); }});
    Table table(std::to_string(options.size) + " rows from a server to a CSV file, "
            + mediansOf(options.rounds),
        kSeconds);
    constexpr double asCurl = 20;
    constexpr double asPython = 9;
    table.line("export, proven and read back", seconds[0], "curl + jq loop", seconds[1],
        timesAsFast(asCurl));
    table.line("export, proven and read back", seconds[0], "Python urllib + csv", seconds[2],
        timesAsFast(asPython));
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::runWithLargeSizes(argc, argv, mielto::bench::run);
}
