// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/standardoutput.h"

#include <cstdio>

#include <QByteArray>

#include "app/base/filefault.h"
#include "app/base/safefile.h"
#include "app/base/standardstreams.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <climits>
#include <sys/stat.h>

#include <poll.h>
#include <unistd.h>
#endif

namespace mielto {
namespace {

constexpr qint64 kPieceBytes = 1024LL * 1024;

#ifdef Q_OS_UNIX

/// How much can be written at once without blocking, once there is room.
qint64 largestWrite()
{
    struct stat info = {};
    const bool isFile = ::fstat(STDOUT_FILENO, &info) == 0 && S_ISREG(info.st_mode);
    return isFile ? kPieceBytes : PIPE_BUF;
}

/// False when it cannot be written.
bool writeAll(const char *data, qint64 size, const std::function<bool()> &isCancelled)
{
    constexpr int lookAgain = 50; // Milliseconds.
    static const qint64 most = largestWrite();
    while (size > 0 && !isCancelled()) {
        pollfd room{STDOUT_FILENO, POLLOUT, 0};
        const int ready = ::poll(&room, 1, lookAgain);
        if (ready == 0 || (ready < 0 && errno == EINTR)) {
            continue;
        }
        const auto written =
            ::write(STDOUT_FILENO, data, static_cast<std::size_t>(std::min(size, most)));
        if (written < 0 && errno == EPIPE) {
            endByClosedPipe();
        }
        if (written < 0 && errno != EINTR && errno != EAGAIN) {
            return false;
        }
        data += std::max<ssize_t>(0, written);
        size -= std::max<ssize_t>(0, written);
    }
    return true;
}

#else

bool writeAll(const char *data, qint64 size, const std::function<bool()> &)
{
    const auto bytes = static_cast<std::size_t>(size);
    return std::fwrite(data, 1, bytes, stdout) == bytes && std::fflush(stdout) == 0;
}

#endif

} // namespace

std::optional<Failure> copyToStandardOutput(
    SafeFile &file, const std::function<bool()> &isCancelled)
{
    QFileDevice &device = file.device();
    QByteArray piece(kPieceBytes, Qt::Uninitialized);
    qint64 read = device.seek(0) ? 1 : -1;
    while (read > 0 && !isCancelled()) {
        read = device.read(piece.data(), piece.size());
        if (read > 0 && !writeAll(piece.constData(), read, isCancelled)) {
            return outputFailure(Sentence::translate(
                "StandardOutput", "Standard output cannot be written: the output is incomplete."));
        }
    }
    return read < 0 ? std::optional(file.fail(device.errorString())) : std::nullopt;
}

} // namespace mielto
