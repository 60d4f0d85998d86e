// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How long filters and checks take over rows that are loaded, beside a plain loop that makes the
// text of every field of every row. Judges nothing; an answer should take a second at most for
// 200,000 rows. `--size`: rows.
#include <QCoreApplication>

#include "app/answers/checkrun.h"
#include "app/answers/filterparser.h"
#include "app/answers/rowfilter.h"
#include "app/data/celltext.h"
#include "tests/bench/figures.h"
#include "tests/bench/loadedrows.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

bool goesOn() { return false; }

class Answers final {
public:
    explicit Answers(int rows)
        : m_rows{loadedRows(rows), {}}
    {
        m_context.readAt = QDateTime::currentDateTimeUtc();
        m_context.workspace = u"ws-main"_s;
    }

    double plainLoop() const
    {
        return secondsOf([this] {
            qsizetype size = 0;
            for (int row = 0; row < m_rows.list.rowCount(); ++row) {
                for (const FieldInfo &info : fields()) {
                    size += findText(m_rows.list.at(row), info.field).size();
                }
            }
            if (size == 0) {
                qFatal("the rows have no text");
            }
        });
    }

    double filtered(const QString &text) const
    {
        const Filter filter = parseFilter(text).filter();
        return secondsOf(
            [&] { matchingRows(m_rows.list, RowFilter(filter, m_rows, m_context, goesOn)); });
    }

    double checked(const std::vector<Check> &checks) const
    {
        return secondsOf([&] { runChecks(m_rows, m_context, checks, goesOn); });
    }

private:
    ViewedRows m_rows;
    RowContext m_context;
};

int run(const Options &options)
{
    const Answers answers(options.size);
    Table table(
        std::to_string(options.size) + " rows, medians of " + std::to_string(options.rounds));
    const auto line = [&](const std::string &name, const Way &way) {
        const auto seconds =
            medians(options.rounds, {way, [&answers] { return answers.plainLoop(); }});
        table.line(name, seconds[0], "plain loop over all texts", seconds[1], kHowFast);
    };
    for (const QString &text : {u"offline"_s, u"status:error,expired"_s, u"label:*prod*"_s,
             u"updated:>30d"_s, u"config.region:eu*"_s, u"has:config.api_key"_s,
             u"-status:active updated:>7d -has:config.api_key"_s}) {
        line("filter " + text.toStdString(), [&] { return answers.filtered(text); });
    }
    std::vector<Check> all;
    for (const CheckInfo &info : checkTable()) {
        all.push_back(info.check);
        line("check " + std::string(info.name), [&] { return answers.checked({info.check}); });
    }
    line("all checks", [&] { return answers.checked(all); });
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {3, 200'000}));
}
