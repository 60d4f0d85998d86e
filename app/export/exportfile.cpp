// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportfile.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "app/base/folderlock.h"
#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/export/filename.h"
#include "app/export/standardoutput.h"

namespace mielto {
namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Why no manifest can have this path; part of a sentence, empty when it can.
QString sidecarFault(const QString &path)
{
    const QString fault = OutputFile::targetFault(path);
    return fault.isEmpty() && Manifest::isForeign(path)
        ? ExportText::tr("the file there is not a manifest of this program; choose another name.")
        : fault;
}

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
        return ExportText::tr("A manifest stands beside a file: name one in place of “-”.");
    }
    if (plan.isEvidencePack && rowFormatOf(plan.target)) {
        return ExportText::tr(
            "An evidence pack is a folder. Give “%1” a name without the ending of a data file.")
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

QString targetFault(const QString &target, bool isEvidencePack)
{
    return isEvidencePack ? OutputFolder::targetFault(target) : OutputFile::targetFault(target);
}

ExportFile::ExportFile(std::shared_ptr<const ExportPlan> plan)
    : m_plan(std::move(plan))
{
}

ExportFile::~ExportFile() = default;

QString ExportFile::dataPath() const { return m_pack ? m_pack->dataPath() : m_plan->target; }

ExportFile::Failure ExportFile::open()
{
    for (const QString &file : m_plan->audit.files) {
        if (isSameFile(m_plan->target, file)) {
            return notSaved(m_plan->target,
                ExportText::tr("these connections come from it; choose another name."));
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
        const QString path = manifestPathOf(m_plan->target);
        if (const QString why = sidecarFault(path); !why.isEmpty()) {
            return notSaved(path, why);
        }
    }
    auto made =
        m_plan->target.isEmpty() ? OutputFile::createUnnamed() : OutputFile::create(dataPath());
    if (!made) {
        return made.error();
    }
    m_output = std::move(made).value();
    m_sink = makeRowSink(m_plan->format, m_plan->writer, *m_output);
    auto failure = m_sink->begin();
    m_userMark = m_mark = m_sink->mark();
    return failure;
}

void ExportFile::beginUser() { m_userMark = m_mark = m_sink->mark(); }

void ExportFile::mark() { m_mark = m_sink->mark(); }

ExportFile::Failure ExportFile::add(int user, const ConnectionList &rows)
{
    const QString &name = m_plan->audit.users[user];
    Failure failure;
    rows.forEachRun([&](const BlockPointer &block, int first, int count, int) {
        for (int row = first; row < first + count && !failure; ++row) {
            failure = m_sink->row({block.get(), row, user}, name);
        }
    });
    return failure;
}

ExportFile::Failure ExportFile::rewind() { return m_sink->rewind(m_mark); }

ExportFile::Failure ExportFile::dropUser() { return m_sink->rewind(m_userMark); }

ExportFile::Failure ExportFile::addViewed(const RowSink::StopSign &isStopped)
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
            return FileError{}; // Nobody hears of it.
        }
        if (auto failure = m_sink->row(row, rows.userOf(row))) {
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
            user.verdict = std::max(user.verdict, Verdict::Limited);
        }
        user.userId = m_plan->rows.users.value(static_cast<qsizetype>(i));
        user.rows = m_viewedRows[i];
        users.push_back(std::move(user));
    }
    return users;
}

ExportFile::Failure ExportFile::complete(const RowSink::StopSign &isStopped, Manifest &manifest)
{
    if (auto failure = m_sink->end(isStopped)) {
        return failure;
    }
    if (m_plan->scope != Scope::All) {
        manifest.setUsers(viewedUsers());
    }
    if (!m_plan->target.isEmpty()) {
        if (auto failure = m_output->finish()) {
            return failure;
        }
    }
    manifest.sha256 = m_output->sha256();
    return {};
}

ExportFile::Failure ExportFile::publish(const Manifest &manifest)
{
    if (m_pack) {
        auto failure = m_output->replaceTarget();
        return failure ? failure : m_pack->complete(manifest, notes());
    }
    if (!m_plan->hasManifest) {
        return replaceBoth(nullptr);
    }
    const auto sidecar =
        OutputFile::createFinished(manifestPathOf(m_plan->target), manifest.toJson());
    return sidecar ? replaceBoth(sidecar->get()) : std::optional(sidecar.error());
}

/// After any end of the process there is the old pair, or data without a manifest, or the new pair:
/// never a manifest beside data of which it does not speak.
ExportFile::Failure ExportFile::replaceBoth(OutputFile *sidecar)
{
    const QString &target = m_plan->target;
    const FolderLock lock(QFileInfo(target).path());
    const QString sidecarPath = manifestPathOf(target);
    const bool isForeign = Manifest::isForeign(sidecarPath);
    if (isForeign && sidecar != nullptr) {
        return notSaved(sidecarPath, sidecarFault(sidecarPath));
    }
    const OutputFile::Made oldSidecar = isForeign ? OutputFile::Made(std::unique_ptr<OutputFile>())
                                                  : OutputFile::takeAway(sidecarPath);
    if (!oldSidecar) {
        return oldSidecar.error();
    }
    auto failure = m_output->replaceTarget(OutputFile::WhenBlocked::Keep);
    if (failure && !failure->isInPlace) {
        if (*oldSidecar) {
            // Were it lost, the old data would still be as they were.
            [[maybe_unused]] const auto lost = (*oldSidecar)->replaceTarget();
        }
        return failure;
    }
    const auto unproven = sidecar ? sidecar->replaceTarget() : std::nullopt;
    if (unproven && !unproven->isInPlace) {
        return FileError{ExportText::tr("“%1” was written, but its manifest was not. %2")
                             .arg(visiblePath(target), unproven->words),
            true};
    }
    return failure ? failure : unproven;
}

ExportFile::Failure ExportFile::printToStandardOutput(const RowSink::StopSign &isStopped)
{
    return copyToStandardOutput(*m_output, isStopped);
}

} // namespace mielto
