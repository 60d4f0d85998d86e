// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/filefault.h"

#include <cerrno>
#include <system_error>

#include "app/base/visibletext.h"

namespace mielto {

Sentence systemReason(int error)
{
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return Sentence::translate("SafeFile", "the disk is full; free some space and try again.");
    case EFBIG:
        return Sentence::translate("SafeFile",
            "the file would be larger than this disk or account allows; choose another folder.");
    case EACCES:
    case EPERM:
        return Sentence::translate(
            "SafeFile", "you don't have permission to write there; choose another folder.");
    case EROFS:
        return Sentence::translate("SafeFile", "the disk is read-only; choose another folder.");
    case ENOENT:
    case ENOTDIR:
        return Sentence::translate("SafeFile", "its folder does not exist; choose another one.");
    case ENAMETOOLONG:
        return Sentence::translate("SafeFile", "the name is too long; choose a shorter one.");
    default:
        return Sentence::translate(
            "SafeFile", "the system reports “%1”; try again or choose another folder.")
            .arg(QString::fromStdString(std::generic_category().message(error)));
    }
}

Failure outputFailure(const Sentence &sentence)
{
    return {FailureKind::Output, sentence, Remedy::None};
}

Failure notSaved(const QString &path, const Sentence &why)
{
    return outputFailure(
        Sentence::translate("SafeFile", "“%1” was not saved: %2").arg(visiblePath(path), why));
}

Failure notConfirmed(const QString &path, const Sentence &why)
{
    return outputFailure(
        Sentence::translate("SafeFile", "“%1” was written, but the disk did not confirm it: %2")
            .arg(visiblePath(path), why));
}

} // namespace mielto
