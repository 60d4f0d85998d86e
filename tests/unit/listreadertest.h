// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include "app/list/listreader.h"
#include "tests/common/scriptedpagesource.h"

namespace mielto::testing {

/// A reader of a scripted source, whose waits are noted and over at once.
struct ReaderUnderTest {
    ScriptedPageSource source;
    std::vector<std::chrono::milliseconds> waits;
    bool holdsWaits = false;
    std::vector<std::function<void()>> held;
    ListReader reader{source, {},
        {[this](auto time, QObject *context, std::function<void()> call) {
             waits.push_back(time);
             if (holdsWaits) {
                 held.push_back(std::move(call));
             } else {
                 QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
             }
         },
            [] { return 0.5; }}};

    /// False when it has not come to rest in time.
    bool read(qint64 wanted = ListReader::kAllRows, const QString &user = QStringLiteral("ann"))
    {
        reader.start({user, {}, {}}, wanted);
        return rest();
    }
    bool rest()
    {
        // QTest::qWaitFor() sleeps between two looks, which is long for thousands of readings.
        QElapsedTimer clock;
        clock.start();
        while (reader.state().isBusy() && clock.elapsed() < 20000) {
            QCoreApplication::processEvents();
        }
        return !reader.state().isBusy();
    }

    Verdict verdict() const { return reader.state().verdict; }
    ListState::Phase phase() const { return reader.state().phase; }
    int requests() const { return static_cast<int>(source.queries.size()); }
    /// The numbers of the ids that are shown; −1 for those of another user.
    std::vector<int> shown(const QString &user = QStringLiteral("ann")) const
    {
        std::vector<int> ids;
        for (int row = 0; row < reader.list().rowCount(); ++row) {
            const QString id = reader.list().at(row).text(Field::Id);
            ids.push_back(id.startsWith(user + u'-') ? id.mid(user.size() + 1).toInt() : -1);
        }
        return ids;
    }
};

} // namespace mielto::testing
