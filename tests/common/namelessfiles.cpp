// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/common/namelessfiles.h"

#include <cerrno>
#include <cstdarg>
#include <linux/fcntl.h>
#include <sys/syscall.h>

#include <unistd.h>

namespace {

bool areRefused = false;

int openFile(const char *path, int flags, unsigned mode)
{
    if (areRefused && (flags & O_TMPFILE) == O_TMPFILE) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

} // namespace

void mielto::testing::refuseNamelessFiles(bool isRefused) { areRefused = isRefused; }

// In place of those of the C library, which declares them in a header that is not included here.
// NOLINTBEGIN(cert-dcl50-cpp, cppcoreguidelines-pro-type-vararg)
extern "C" {
int open(const char *path, int flags, ...);
int open64(const char *path, int flags, ...);

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const unsigned mode = (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(more, unsigned) : 0;
    va_end(more);
    return openFile(path, flags, mode);
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));
}
// NOLINTEND(cert-dcl50-cpp, cppcoreguidelines-pro-type-vararg)
