// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/connectionfile.h"

#include <algorithm>
#include <limits>

#include "app/base/inputfile.h"
#include "app/base/sha256.h"
#include "app/base/visibletext.h"
#include "app/data/listdocument.h"
#include "app/data/rowdecoder.h"

namespace mielto {
namespace {

/// Where a row's values are is kept in 32 bits.
constexpr qint64 kMostBytes = std::numeric_limits<quint32>::max();
constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

/// Finds the rows in a file's bytes, up to the first thing that is wrong.
class RowSearch final {
public:
    RowSearch(const QByteArray &bytes, const std::function<bool()> &isCancelled)
        : start(bytes.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0)
        , m_begin(bytes.constData())
        , m_text(m_begin + start, static_cast<std::size_t>(bytes.size() - start))
        , m_isCancelled(isCancelled)
    {
    }

    void run()
    {
        isDocument = JsonCursor(m_text).next() == '[' || beginsListDocument(m_text);
        fault = firstFault(m_text, isDocument ? document() : lines());
    }

    const qsizetype start; ///< Of the text in the bytes.
    std::vector<ConnectionRow> rows;
    bool isDocument = false;
    std::optional<qint64> total;
    bool wasCancelled = false;
    std::optional<JsonFault> fault; ///< In the text.
    bool isOtherJson = false; ///< What ended the search is JSON, but no connection.

private:
    std::optional<JsonFault> document()
    {
        JsonCursor cursor(m_text);
        const auto element = [&] {
            cursor.next();
            const char *at = cursor.position();
            return beginsListDocument({at, m_text.data() + m_text.size()}) ? list(cursor)
                                                                           : row(cursor);
        };
        const bool isRead = cursor.next() == '[' ? cursor.array(element) : list(cursor);
        return isRead && cursor.end() ? std::nullopt : std::optional(faultOf(cursor, 0));
    }

    std::optional<JsonFault> lines()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            const std::string_view line = m_text.substr(at, end - at);
            JsonCursor cursor(line);
            if (!trimmedJson(line).empty() && !(row(cursor) && cursor.end())) {
                return faultOf(cursor, at);
            }
            at = end + 1;
        }
        return std::nullopt;
    }

    bool list(JsonCursor &cursor)
    {
        std::optional<qint64> count;
        const bool isList = walkListDocument(cursor, count, [&] { return row(cursor); });
        total = count ? total.value_or(0) + *count : total;
        return isList;
    }

    bool row(JsonCursor &cursor)
    {
        constexpr std::size_t rowsBetweenChecks = 4096;
        ConnectionRow found;
        if (!decodeRow(cursor, m_begin, found) || found.faults.testFlag(RowFault::NotAnObject)) {
            return false;
        }
        rows.push_back(found);
        wasCancelled = rows.size() % rowsBetweenChecks == 0 && m_isCancelled();
        return !wasCancelled;
    }

    /// Of a cursor over the text from there on.
    JsonFault faultOf(const JsonCursor &cursor, std::size_t from)
    {
        isOtherJson = cursor.isOk();
        const char *begin = m_text.data() + from;
        JsonFault found = isOtherJson
            ? JsonFault{JsonFault::Kind::Syntax, cursor.position() - begin}
            : cursor.fault();
        found.offset += static_cast<qsizetype>(from);
        // Only the last line can be cut; any other that ends too early is wrong.
        if (found.offset < static_cast<qsizetype>(m_text.size())
            && found.kind == JsonFault::Kind::Truncated) {
            found.kind = JsonFault::Kind::Syntax;
        }
        return found;
    }

    const char *m_begin;
    std::string_view m_text;
    const std::function<bool()> &m_isCancelled;
};

/// “Line 7 is not JSON.”
Sentence damageText(JsonFault::Kind kind, bool isOtherJson)
{
    switch (kind) {
    case JsonFault::Kind::Utf8:
        return Sentence::translate("Damage", "Line %1 is not UTF-8.");
    case JsonFault::Kind::TooDeep:
        return Sentence::translate("Damage", "Line %1 is nested too deep.");
    case JsonFault::Kind::Truncated:
        return Sentence::translate("Damage", "The file ends in the middle of line %1.");
    case JsonFault::Kind::Syntax:
        break;
    }
    return isOtherJson ? Sentence::translate("Damage", "Line %1 is JSON, but no connection.")
                       : Sentence::translate("Damage", "Line %1 is not JSON.");
}

Failure unusable(const Sentence &sentence) { return {FailureKind::Usage, sentence}; }

Failure damaged(const QString &path, const QByteArray &bytes, const RowSearch &search)
{
    const qsizetype byte = search.start + search.fault->offset;
    const qint64 line = 1 + std::count(bytes.begin(), bytes.begin() + byte, '\n');
    const Sentence place = damageText(search.fault->kind, search.isOtherJson).arg(Sentence(line));
    return unusable(search.rows.empty()
            ? Sentence::translate(
                "Snapshot", "“%1” contains no connections. %2 Open an NDJSON or JSON export.")
                  .arg(visibleText(path), place)
            : Sentence::translate(
                "Snapshot", "“%1” is damaged at byte %2, so it was not opened. %3")
                  .arg(visibleText(path), Sentence(qint64(byte)), place));
}

} // namespace

Result<ConnectionFile> readConnectionFile(
    const QString &path, const std::function<bool()> &isCancelled)
{
    // Pipes and devices may never end.
    auto read = readInput(path, InputKind::File, kMostBytes);
    if (!read) {
        return unusable(Sentence::translate("Snapshot", "“%1” cannot be read: %2.")
                            .arg(visibleText(path), read.error()));
    }
    QByteArray bytes = std::move(read).value();
    RowSearch search(bytes, isCancelled);
    search.run();
    if (search.wasCancelled) {
        return Failure{FailureKind::Cancelled, Sentence::translate("Snapshot", "Cancelled.")};
    }
    if (search.fault) {
        return damaged(path, bytes, search);
    }
    Sha256 hash;
    hash.add(bytes);
    ConnectionFile file;
    file.isDocument = search.isDocument;
    file.total = search.total;
    file.bytes = bytes.size();
    file.sha256 = hash.hex();
    file.rows = std::make_shared<const ConnectionBlock>(
        std::move(bytes), std::move(search.rows), search.total);
    return file;
}

} // namespace mielto
