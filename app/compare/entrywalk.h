// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <QtGlobal>

#include "app/compare/damage.h"
#include "app/data/connectionblock.h"

namespace mielto {

/// Finds the connections in the text of a file that arrives piece by piece. What is damaged is
/// noted and passed over.
class EntryWalk {
public:
    /// A line, or a connection, may be so long; the walk never needs more text than that.
    static constexpr qsizetype kLongestEntry = 64LL * 1024 * 1024;

    EntryWalk() = default;
    virtual ~EntryWalk() = default;
    Q_DISABLE_COPY_MOVE(EntryWalk)

    /// Looks through the text, of which nothing was consumed yet, and returns how many bytes of it
    /// are done with; the rest is to come again with more behind it. `isLast`: nothing follows.
    qsizetype take(std::string_view text, bool isLast);
    /// The connections in the text that was taken last, as places in it.
    std::vector<ConnectionRow> takeRows();

    int rowCount() const { return m_rowsBefore + static_cast<int>(m_rows.size()); }
    const Damage &damage() const { return m_damage; }
    /// A document names its list, even an empty one; a file of lines may be anything.
    virtual bool isDocument() const { return false; }
    /// How many connections a document says that there are.
    virtual std::optional<qint64> total() const { return std::nullopt; }

protected:
    /// Consumes what it can, by setting m_at.
    virtual void walk(bool isLast) = 0;
    /// Where an entry may begin anew after damage at m_at; npos: not in this text.
    virtual std::size_t nextStart() const = 0;

    std::string_view rest() const { return m_text.substr(m_at); }
    bool isAtEnd() const { return m_at == m_text.size(); }
    bool isSkipping() const { return m_isSkipping; }
    /// Notes that the line at m_at is damaged.
    void note(DamageKind kind);
    /// The same, and goes to the next start.
    void skip(DamageKind kind);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<ConnectionRow> m_rows;

private:
    void goToNextStart();
    void countLines();

    int m_rowsBefore = 0;
    qint64 m_lines = 0; ///< Line breaks before m_counted.
    std::size_t m_counted = 0;
    bool m_isSkipping = false;
    Damage m_damage;
};

/// NDJSON, {"connections":[…]} or a bare array: what the text begins with. It holds the file's
/// first piece.
std::unique_ptr<EntryWalk> makeEntryWalk(std::string_view text);

} // namespace mielto
