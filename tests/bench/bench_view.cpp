// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How fast the loaded rows are sorted and searched until the model has them, compared with a
// QSortFilterProxyModel over our own model and over ready strings, which cost twice the payload in
// memory. No view is attached. Judges nothing. `--size`: rows.
#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include "app/view/connectionsmodel.h"
#include "app/view/roworder.h"
#include "tests/bench/figures.h"
#include "tests/bench/loadedrows.h"

using namespace Qt::StringLiterals;

namespace mielto::bench {
namespace {

class Views final {
public:
    explicit Views(int rows)
        : m_rows{loadedRows(rows), {}}
        , m_strings(m_rows.list)
    {
        m_model.reset(m_rows);
        m_ours.reset(m_rows);
        m_overStrings.setSourceModel(&m_strings);
        m_overModel.setSourceModel(&m_model);
        for (QSortFilterProxyModel *proxy : {&m_overStrings, &m_overModel}) {
            proxy->setFilterKeyColumn(-1);
            proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
        }
    }

    double ours(const ViewSpec &spec)
    {
        m_ours.reset(m_rows);
        return secondsOf(
            [&] { m_ours.setOrder(m_rows, rowOrder(m_rows, spec, [] { return false; })); });
    }

    double sortProxy(QSortFilterProxyModel &proxy, Field field)
    {
        proxy.sort(-1);
        return secondsOf([&] { proxy.sort(static_cast<int>(fieldIndex(field))); });
    }

    double findProxy(QSortFilterProxyModel &proxy, const QString &text)
    {
        proxy.sort(-1);
        proxy.setFilterFixedString({});
        const double seconds = secondsOf([&] { proxy.setFilterFixedString(text); });
        if (proxy.rowCount() != m_ours.rowCount()) {
            qFatal("the proxy found %d rows, we %d", proxy.rowCount(), m_ours.rowCount());
        }
        proxy.setFilterFixedString({});
        return seconds;
    }

    void sort(Table &table, int rounds, Field field)
    {
        ViewSpec spec;
        spec.sort = {{field, false}};
        const auto seconds = medians(rounds,
            {[&] { return ours(spec); }, [&] { return sortProxy(m_overStrings, field); },
                [&] { return sortProxy(m_overModel, field); }});
        const std::string name = "sort by " + std::string(fieldInfo(field).key);
        table.line(name, seconds[0], "proxy over ready strings", seconds[1], kHowFast);
        table.line(name, seconds[0], "proxy over our model", seconds[2], kHowFast);
    }

    void find(Table &table, int rounds, const QString &text)
    {
        ViewSpec spec;
        spec.find = text;
        const auto seconds = medians(rounds,
            {[&] { return ours(spec); }, [&] { return findProxy(m_overStrings, text); },
                [&] { return findProxy(m_overModel, text); }});
        ours(spec);
        const std::string name =
            "find '" + text.toStdString() + "' (" + std::to_string(m_ours.rowCount()) + " rows)";
        table.line(name, seconds[0], "proxy over ready strings", seconds[1], kHowFast);
        table.line(name, seconds[0], "proxy over our model", seconds[2], kHowFast);
    }

private:
    ViewedRows m_rows;
    StringsModel m_strings;
    ConnectionsModel m_model;
    ConnectionsModel m_ours;
    QSortFilterProxyModel m_overStrings;
    QSortFilterProxyModel m_overModel;
};

int run(const Options &options)
{
    Views views(options.size);
    Table table(std::to_string(options.size) + " rows, no view attached, medians of "
        + std::to_string(options.rounds));
    views.sort(table, options.rounds, Field::CreatedAt);
    views.sort(table, options.rounds, Field::Label);
    views.sort(table, options.rounds, Field::Id);
    views.find(table, options.rounds, u"LARGE-87977"_s);
    views.find(table, options.rounds, u"offline"_s);
    return table.status();
}

} // namespace
} // namespace mielto::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return mielto::bench::run(mielto::bench::Options::parse(argc, argv, {5, 100'000}));
}
