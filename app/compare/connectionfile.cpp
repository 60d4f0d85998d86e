// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/connectionfile.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QFile>

#include "app/base/inputfile.h"
#include "app/base/sha256.h"
#include "app/base/visibletext.h"
#include "app/compare/entrywalk.h"

namespace mielto {
namespace {

constexpr qint64 kPiece = 8LL * 1024 * 1024;
/// A file that holds so many lines and no connection is something else.
constexpr qint64 kMostLinesInVain = 10'000;
constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

class FileReading final {
public:
    FileReading(const QString &path, const ReadControl &control)
        : m_path(path)
        , m_control(control)
    {
    }

    Result<ConnectionFile, SnapshotFault> run()
    {
        // Pipes and devices may never end.
        if (const QString why = openInput(m_path, InputKind::File, m_file); !why.isEmpty()) {
            return unreadable(why);
        }
        m_total = m_file.size();
        QByteArray rest;
        for (bool isLast = false; !isLast;) {
            if (m_control.isCancelled()) {
                return SnapshotFault{SnapshotFault::Kind::Cancelled, Words::tr("Cancelled.")};
            }
            QByteArray piece = std::exchange(rest, {});
            isLast = !fill(piece);
            if (m_file.error() != QFileDevice::NoError) {
                return unreadable(m_file.errorString());
            }
            rest = take(std::move(piece), isLast);
            if (isInVain(isLast)) {
                return noConnections();
            }
            m_control.report(m_result.bytes, std::max(m_total, m_result.bytes));
        }
        conclude();
        return std::move(m_result);
    }

private:
    SnapshotFault unreadable(const QString &why) const
    {
        return {SnapshotFault::Kind::Unreadable,
            Words::tr("“%1” cannot be read: %2.").arg(visibleText(m_path), why)};
    }
    SnapshotFault noConnections() const
    {
        const DamagedLine &first = m_walk->damage().first.front();
        return {SnapshotFault::Kind::NoConnections,
            Words::tr("“%1” holds no connection. %2 Open an NDJSON or JSON export.")
                .arg(visibleText(m_path), damageText(first).shown)};
    }
    bool isInVain(bool isLast) const
    {
        const qint64 damaged = m_walk->damage().count();
        return m_walk->rowCount() == 0 && (damaged > kMostLinesInVain || (isLast && damaged > 0));
    }

    /// Reads more behind what is there; false: the file ends.
    bool fill(QByteArray &piece)
    {
        const qsizetype held = piece.size();
        // One byte more, so that the end of a small file is seen at once.
        const qint64 wanted = std::clamp<qint64>(m_total - m_result.bytes + 1, 1, kPiece);
        piece.resize(held + wanted);
        qint64 got = 0;
        qint64 count = 0;
        while (got < wanted && (count = m_file.read(piece.data() + held + got, wanted - got)) > 0) {
            got += count;
        }
        piece.truncate(held + got);
        if (m_control.checksHash) {
            m_hash.add(QByteArrayView(piece).sliced(held));
        }
        if (m_result.bytes == 0 && piece.startsWith(kByteOrderMark)) {
            piece.remove(0, kByteOrderMark.size());
        }
        m_result.bytes += got;
        return count > 0;
    }

    /// Makes a block of the piece; returns what is to come again with more behind it.
    QByteArray take(QByteArray piece, bool isLast)
    {
        const std::string_view text(piece.constData(), static_cast<std::size_t>(piece.size()));
        if (!m_walk) {
            m_walk = makeEntryWalk(text);
        }
        const qsizetype consumed = m_walk->take(text, isLast);
        std::vector<ConnectionRow> rows = m_walk->takeRows();
        QByteArray rest = piece.sliced(consumed);
        if (!rows.empty()) {
            piece.truncate(consumed);
            rows.shrink_to_fit();
            m_result.blocks.push_back(std::make_shared<const ConnectionBlock>(
                std::move(piece), std::move(rows), std::nullopt));
        }
        return rest;
    }

    void conclude()
    {
        m_result.rows = m_walk->rowCount();
        m_result.damage = m_walk->damage();
        m_result.isDocument = m_walk->isDocument();
        m_result.total = m_walk->total();
        if (m_control.checksHash) {
            m_result.sha256 = m_hash.hex();
        }
    }

    QString m_path;
    QFile m_file;
    const ReadControl &m_control;
    qint64 m_total = 0; ///< When it was opened.
    std::unique_ptr<EntryWalk> m_walk;
    Sha256 m_hash;
    ConnectionFile m_result;
};

} // namespace

Result<ConnectionFile, SnapshotFault> readConnectionFile(
    const QString &path, const ReadControl &control)
{
    return FileReading(path, control).run();
}

} // namespace mielto
