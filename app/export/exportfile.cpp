// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportfile.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/filefault.h"
#include "app/base/inputfile.h"
#include "app/export/filename.h"
#include "app/export/filepair.h"
#include "app/export/standardoutput.h"

namespace mielto {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Progress progressOf(const ExportState &state)
{
    Progress progress;
    progress.users = state.users;
    progress.usersDone = state.usersDone;
    progress.rows = state.rows;
    progress.rowsExpected = state.rowsExpected;
    progress.elapsed = state.elapsed;
    progress.retryAt = state.retryAt;
    return progress;
}

QString planFault(const ExportPlan &plan)
{
    const bool isTold = plan.hasManifest || plan.isEvidencePack;
    if (plan.target.isEmpty() && isTold) {
        return ExportText::tr(
            "A manifest is written next to a file: give a file name instead of “-”.");
    }
    if (plan.isEvidencePack && rowFormatOf(plan.target)) {
        return ExportText::tr(
            "An evidence pack is a folder. Give “%1” a name without a file extension.")
            .arg(QDir::toNativeSeparators(plan.target));
    }
    // Only a manifest names them.
    const bool hasUser = plan.scope == Scope::All
        ? !plan.audit.users.isEmpty()
        : !plan.rows.users.isEmpty() || (!isTold && !plan.rows.list.isEmpty());
    if (!hasUser) {
        return ExportText::tr("There is no user whose connections could be saved.");
    }
    return {};
}

TargetLook lookAtTarget(const QString &target, bool isEvidencePack)
{
    return {isEvidencePack ? EvidencePack::targetFault(target) : SafeFile::targetFault(target),
        QFileInfo::exists(target)};
}

ExportFile::ExportFile(std::shared_ptr<const ExportPlan> plan)
    : m_plan(std::move(plan))
{
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
    m_writer->row(row, user, m_pending);
    return m_pending.size() < piece && m_writer->fault().isEmpty() ? std::nullopt : flush();
}

/// What is pending goes into the file.
std::optional<Failure> ExportFile::flush()
{
    if (const Sentence why = m_writer->fault(); !why.isEmpty()) {
        return m_output->fail(why);
    }
    auto failure = m_output->write(m_pending);
    m_pending.resize(0); // Keeps its memory.
    return failure;
}

std::optional<Failure> ExportFile::add(const ConnectionList &rows, const StopSign &isStopped)
{
    std::optional<Failure> failure;
    rows.forEachRun([&](const BlockPointer &block, int first, int count, int user) {
        if (!failure && isStopped()) {
            failure = Failure(); // Nobody hears of it.
        }
        for (int row = first; row < first + count && !failure; ++row) {
            failure = addRow({block.get(), row, user}, m_plan->audit.users[user]);
        }
    });
    return failure;
}

std::optional<Failure> ExportFile::addViewed(const StopSign &isStopped)
{
    const ViewedRows &rows = m_plan->rows;
    const auto count =
        m_plan->order ? static_cast<int>(m_plan->order->size()) : rows.list.rowCount();
    // Where nobody knows who was asked for, all rows are of one group.
    m_viewedRows.assign(std::max<std::size_t>(1, std::size_t(rows.users.size())), 0);
    for (int i = 0; i < count; ++i) {
        const int place = m_plan->order ? (*m_plan->order)[static_cast<std::size_t>(i)] : i;
        const RowRef row = rows.list.at(place);
        if (i % kMaxPageSize == 0 && isStopped()) {
            return Failure(); // Nobody hears of it.
        }
        if (auto failure = addRow(row, rows.userOf(row))) {
            return failure;
        }
        ++m_viewedRows[static_cast<std::size_t>(row.group)];
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
    for (std::size_t i = 0; i < m_viewedRows.size(); ++i) {
        const bool isKnown = i < m_plan->known.size();
        ManifestUser user = isKnown ? m_plan->known[i] : ManifestUser();
        if (!isKnown) {
            user.verdict = Verdict::Limited;
        } else if (isPart || user.rows != m_viewedRows[i]) {
            user.verdict = worseOf(user.verdict, Verdict::Limited);
        }
        user.userId = m_plan->rows.users.value(static_cast<qsizetype>(i));
        user.rows = m_viewedRows[i];
        users.push_back(std::move(user));
    }
    return users;
}

std::optional<Failure> ExportFile::complete(const StopSign &isStopped, Manifest &manifest)
{
    if (isStopped()) {
        return Failure(); // Nobody hears of it.
    }
    m_writer->end(m_pending);
    if (auto failure = flush()) {
        return failure;
    }
    m_pending.clear(); // It may have been a whole workbook.
    if (m_plan->scope != Scope::All) {
        manifest.setUsers(viewedUsers());
    }
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
