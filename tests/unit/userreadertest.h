// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "app/list/userreader.h"
#include "tests/common/scriptedpagesource.h"

namespace mielto::testing {

using Ids = std::vector<int>;

/// A reader of three statuses of one user, and a server that has a list of each.
struct UserReaderUnderTest {
    static constexpr std::array kStatuses{Status::Active, Status::Inactive, Status::Error};
    ScriptedPageSource source;
    std::array<Ids, 3> lists;
    /// Before request number n of this list is answered; the lists may be changed.
    std::function<void(int n, std::size_t list)> beforeAnswer;
    UserReader reader{source, {},
        {[](auto /*time*/, QObject *context, std::function<void()> call) {
             QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
         },
            [] { return 0.5; }}};
    int ends = 0;

    UserReaderUnderTest()
    {
        QObject::connect(&reader, &UserReader::ended, &reader, [this] { ++ends; });
        source.beforeAnswer = [this](int number) {
            const auto list = std::size_t(
                std::ranges::find(kStatuses, *source.answering.list.status) - kStatuses.begin());
            if (beforeAnswer) {
                beforeAnswer(number, list);
            }
            source.ids = lists[list];
        };
    }
    /// Lists of such sizes; no id is in two.
    void fill(std::array<int, 3> sizes)
    {
        for (std::size_t list = 0; list < lists.size(); ++list) {
            lists[list].clear();
            for (int i = 0; i < sizes[list]; ++i) {
                lists[list].push_back(static_cast<int>(list) * 1000 + i);
            }
        }
    }
    void start(qint64 wanted = ListReader::kAllRows)
    {
        reader.start(
            FilterValues{{kStatuses.begin(), kStatuses.end()}, {}}.queriesOf(QStringLiteral("ann")),
            wanted);
    }
    /// False when it has not come to rest in time.
    bool read(qint64 wanted = ListReader::kAllRows)
    {
        start(wanted);
        QElapsedTimer clock;
        clock.start();
        while (ends == 0 && clock.elapsed() < 20000) {
            QCoreApplication::processEvents();
        }
        return ends == 1;
    }
    Verdict verdict() const { return reader.result().verdict; }
    Ids shown() const
    {
        Ids ids;
        for (int row = 0; row < reader.list().rowCount(); ++row) {
            ids.push_back(reader.list().at(row).text(Field::Id).mid(4).toInt());
        }
        return ids;
    }
    /// How often that list was asked for, by its pages or for the check.
    int asked(std::size_t list, bool forCheck) const
    {
        return static_cast<int>(std::ranges::count_if(source.queries, [&](const PageQuery &page) {
            return page.list.status == kStatuses[list] && (page.limit == 1) == forCheck;
        }));
    }
};

} // namespace mielto::testing
