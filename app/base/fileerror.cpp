// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/fileerror.h"

#include <cerrno>
#include <system_error>

#include <QCoreApplication>

#include "app/base/visibletext.h"

namespace mielto {
namespace {

struct AtomicFile {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

} // namespace

QString systemReason(int error)
{
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return AtomicFile::tr("the disk is full; free some space and try again.");
    case EFBIG:
        return AtomicFile::tr("the file would be larger than this disk or account allows; choose "
                              "another folder.");
    case EACCES:
    case EPERM:
        return AtomicFile::tr("you may not write there; choose another folder.");
    case EROFS:
        return AtomicFile::tr("the disk is read-only; choose another folder.");
    case ENOENT:
    case ENOTDIR:
        return AtomicFile::tr("its folder does not exist; choose another one.");
    case ENAMETOOLONG:
        return AtomicFile::tr("the name is too long; choose a shorter one.");
    default:
        return AtomicFile::tr("the system reports “%1”; try again or choose another folder.")
            .arg(QString::fromStdString(std::generic_category().message(error)));
    }
}

FileError notSaved(const QString &path, const QString &why)
{
    return {AtomicFile::tr("“%1” was not saved: %2").arg(visiblePath(path), why)};
}

} // namespace mielto
