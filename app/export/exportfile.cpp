// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportfile.h"

#include <algorithm>
#include <utility>

#include "app/answers/rowfilter.h"
#include "app/base/filefault.h"
#include "app/base/inputfile.h"
#include "app/export/filename.h"
#include "app/export/filepair.h"
#include "app/export/htmlreport.h"
#include "app/export/standardoutput.h"

namespace mielto {

ExportFile::ExportFile(std::shared_ptr<const ExportPlan> plan)
    : m_plan(std::move(plan))
{
    const bool isAll = m_plan->scope == Scope::All;
    const QStringList &users = isAll ? m_plan->audit.users : m_plan->rows.users;
    // Where nobody knows who was asked for, all rows are of one group.
    m_rowsOfUsers.resize(std::max<std::size_t>(1, std::size_t(users.size())));
}

ExportFile::~ExportFile() = default;

QString ExportFile::dataPath() const { return m_pack ? m_pack->dataPath() : m_plan->target; }

std::optional<Failure> ExportFile::open()
{
    for (const QString &file : m_plan->audit.files) {
        if (isSameFile(m_plan->target, file)) {
            return notSaved(m_plan->target,
                Sentence::translate(
                    "Export", "these connections come from it; choose another name."));
        }
    }
    if (m_plan->isEvidencePack) {
        const QStringList &users =
            m_plan->scope == Scope::All ? m_plan->audit.users : m_plan->rows.users;
        auto pack = EvidencePack::create(m_plan->target, defaultFileName(users, m_plan->format));
        if (!pack) {
            return pack.error();
        }
        m_pack = std::move(pack).value();
    } else if (m_plan->hasManifest) {
        // Better now than after an hour of reading.
        if (const Sentence why = manifestTargetFault(m_plan->target); !why.isEmpty()) {
            return notSaved(manifestPathOf(m_plan->target), why);
        }
    }
    auto made = m_plan->target.isEmpty() ? SafeFile::createUnnamed() : SafeFile::create(dataPath());
    if (!made) {
        return made.error();
    }
    m_output = std::move(made).value();
    if (isReport()) {
        return {}; // It is made of all rows at the end.
    }
    m_writer = makeRowWriter(m_plan->format, m_plan->writer);
    m_writer->begin(m_pending);
    return flush();
}

std::optional<Failure> ExportFile::addRow(const RowRef &row, const QString &user)
{
    constexpr qsizetype piece = 262'144;
    if (const auto words = tooManyRows(m_plan->format, ++m_rows)) {
        return outputFailure(*words);
    }
    if (isReport()) {
        return {};
    }
    m_writer->row(row, user, m_pending);
    return m_pending.size() < piece && m_writer->fault().isEmpty() ? std::nullopt : flush();
}

/// What is pending goes into the file.
std::optional<Failure> ExportFile::flush()
{
    if (const Sentence why = m_writer ? m_writer->fault() : Sentence(); !why.isEmpty()) {
        return m_output->fail(why);
    }
    auto failure = m_output->write(m_pending);
    m_pending.resize(0); // Keeps its memory.
    return failure;
}

std::optional<Failure> ExportFile::add(
    const ConnectionList &rows, const StopSign &isStopped, const QDateTime &readAt)
{
    m_readAt = readAt;
    if (!needsList(m_plan->where)) {
        return addMatching(rows, isStopped);
    }
    rows.forEachRun([this](const BlockPointer &block, int first, int count, int user) {
        m_kept.append(block, first, count, user);
    });
    return {};
}

std::optional<Failure> ExportFile::addMatching(
    const ConnectionList &rows, const StopSign &isStopped)
{
    const RowFilter where(
        m_plan->where, {rows, m_plan->audit.users}, {m_readAt, m_plan->workspace}, isStopped);
    std::optional<Failure> failure;
    rows.forEachRun([&](const BlockPointer &block, int first, int count, int user) {
        if (!failure && isStopped()) {
            failure = Failure(); // Nobody hears of it.
        }
        for (int i = first; i < first + count && !failure; ++i) {
            const RowRef row{block.get(), i, user};
            if (where.matches(row)) {
                ++m_rowsOfUsers[static_cast<std::size_t>(user)];
                failure = addRow(row, m_plan->audit.users[user]);
                if (isReport()) {
                    m_reported.append(block, i, 1, user);
                }
            }
        }
    });
    return failure;
}

/// Of users of whom rows were dropped, the manifest counts what is in the file.
void ExportFile::countMatching(Manifest &manifest) const
{
    std::vector<ManifestUser> users = manifest.users;
    for (std::size_t i = 0; i < users.size(); ++i) {
        if (users[i].rows != m_rowsOfUsers[i]) {
            users[i].verdict = worseOf(users[i].verdict, Verdict::Limited);
            users[i].rows = m_rowsOfUsers[i];
        }
    }
    manifest.setUsers(std::move(users));
}

std::optional<Failure> ExportFile::addViewed(const StopSign &isStopped)
{
    const ViewedRows &rows = m_plan->rows;
    const auto count =
        m_plan->order ? static_cast<int>(m_plan->order->size()) : rows.list.rowCount();
    for (int i = 0; i < count; ++i) {
        const int place = m_plan->order ? (*m_plan->order)[static_cast<std::size_t>(i)] : i;
        const RowRef row = rows.list.at(place);
        if (i % kMaxPageSize == 0 && isStopped()) {
            return Failure(); // Nobody hears of it.
        }
        if (auto failure = addRow(row, rows.userOf(row))) {
            return failure;
        }
        if (isReport()) {
            m_reported.appendRow(rows.list, place);
        }
        ++m_rowsOfUsers[static_cast<std::size_t>(row.group)];
    }
    return {};
}

/// Lists that are here in full keep the verdict of their reading.
std::vector<ManifestUser> ExportFile::viewedUsers() const
{
    const RowOrder &order = m_plan->order;
    const bool isPart = m_plan->scope == Scope::Selected
        || (order && std::ssize(*order) < m_plan->rows.list.rowCount());
    std::vector<ManifestUser> users;
    for (std::size_t i = 0; i < m_rowsOfUsers.size(); ++i) {
        const bool isKnown = i < m_plan->known.size();
        ManifestUser user = isKnown ? m_plan->known[i] : ManifestUser();
        if (!isKnown) {
            user.verdict = Verdict::Limited;
        } else if (isPart || user.rows != m_rowsOfUsers[i]) {
            user.verdict = worseOf(user.verdict, Verdict::Limited);
        }
        user.userId = m_plan->rows.users.value(static_cast<qsizetype>(i));
        user.rows = m_rowsOfUsers[i];
        users.push_back(std::move(user));
    }
    return users;
}

std::optional<Failure> ExportFile::complete(const StopSign &isStopped, Manifest &manifest)
{
    if (isStopped()) {
        return Failure(); // Nobody hears of it.
    }
    if (auto failure = addMatching(std::exchange(m_kept, {}), isStopped)) {
        return failure;
    }
    if (m_plan->scope != Scope::All) {
        manifest.setUsers(viewedUsers());
    } else if (!m_plan->where.isEmpty()) {
        countMatching(manifest);
    }
    if (isReport()) {
        m_pending = htmlReport(*m_plan, manifest, m_reported, m_readAt);
    } else {
        m_writer->end(m_pending);
    }
    if (auto failure = flush()) {
        return failure;
    }
    m_pending.clear(); // It may have been a whole workbook.
    if (auto failure = m_output->finish()) {
        return failure;
    }
    manifest.sha256 = m_output->sha256();
    return {};
}

std::optional<Failure> ExportFile::publish(const Manifest &manifest)
{
    if (!m_pack) {
        return publishPair(
            *m_output, m_plan->target, m_plan->hasManifest ? manifest.toJson() : QByteArray());
    }
    auto failure = m_output->commit();
    return failure ? failure : m_pack->complete(manifest, cutCells());
}

bool ExportFile::isInPlace() const
{
    return m_pack ? m_pack->isInPlace() : m_output && m_output->isInPlace();
}

std::optional<Failure> ExportFile::printToStandardOutput(const StopSign &isStopped)
{
    return copyToStandardOutput(*m_output, isStopped);
}

} // namespace mielto
