// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/tlsconfiguration.h"

#include <QSslCertificate>

#include "app/base/inputfile.h"
#include "app/base/visibletext.h"

namespace mielto {

QByteArray readCaFile(const QString &caFile)
{
    constexpr qint64 maxFile = 8LL * 1024 * 1024;
    const auto bytes = readInput(caFile, InputKind::FileOrPipe, maxFile);
    return bytes ? *bytes : QByteArray();
}

Result<QSslConfiguration> tlsConfiguration(const QString &caFile, const QByteArray &bytes)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty()) {
        return tls;
    }
    const auto own = QSslCertificate::fromData(bytes);
    if (own.isEmpty()) {
        return Failure{FailureKind::Usage,
            Sentence::translate("TlsConfiguration",
                "The CA file %1 cannot be read or holds no certificate in PEM form. Check the "
                "file.")
                .arg(visibleText(caFile)),
            Remedy::EditServer};
    }
    // By themselves, they would take the place of the system's.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return tls;
}

} // namespace mielto
