// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <unistd.h>

#include <QTest>

#include "app/base/coredumps.h"

/// What the programs do in release builds; tests/cli/test_process.py looks at those.
class TestCoreDumps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatForbidsThemCannotBeReadAndLeavesNone()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            mielto::forbidCoreDumps();
            rlimit limit{1, 1};
            ::getrlimit(RLIMIT_CORE, &limit);
            ::_exit(::prctl(PR_GET_DUMPABLE) + static_cast<int>(limit.rlim_cur + limit.rlim_max));
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
