// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/evidencepack.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/base/filefault.h"
#include "app/base/safefile.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct Evidence {
    Q_DECLARE_TR_FUNCTIONS(EvidencePack)
};

QString scopeText(Scope scope)
{
    switch (scope) {
    case Scope::All:
        return Evidence::tr("connections read from the server for this file");
    case Scope::Loaded:
        return Evidence::tr("the connections that were loaded in the window");
    case Scope::Shown:
        return Evidence::tr("the connections that were shown in the window");
    case Scope::Selected:
        break;
    }
    return Evidence::tr("the connections that were selected in the window");
}

/// Not in the class below, where lupdate would not see the context.
QString marked(const QString &name) { return Evidence::tr("%1:").arg(name); }

/// The lines of the text: whole ones, and names of a word or two with what they stand for.
class Summary final {
public:
    void line(const QString &name, const QString &value)
    {
        m_lines.push_back({marked(name), visibleText(value)});
    }
    void line(const QString &text = {}) { m_lines.push_back({{}, text}); }
    /// What the names stand for begins in one column.
    QByteArray utf8() const
    {
        qsizetype width = 0;
        for (const Line &line : m_lines) {
            width = std::max(width, line.name.size() + 1);
        }
        QString text;
        for (const Line &line : m_lines) {
            text += line.name.isEmpty() ? QString() : line.name.leftJustified(width);
            text += line.text + u'\n';
        }
        return text.toUtf8();
    }

private:
    struct Line {
        QString name;
        QString text;
    };
    std::vector<Line> m_lines;
};

void addFilters(const ManifestFilters &filters, Summary &summary)
{
    const QString none = Evidence::tr("none");
    const auto joined = [&none](const QStringList &words) {
        return words.isEmpty() ? none : words.join(u", "_s);
    };
    summary.line(Evidence::tr("Statuses"),
        filters.statuses.isEmpty() ? Evidence::tr("all") : joined(filters.statuses));
    summary.line(Evidence::tr("Types"),
        filters.types.isEmpty() ? Evidence::tr("all") : joined(filters.types));
    if (!filters.find.isEmpty() || !filters.local.isEmpty()) {
        summary.line(Evidence::tr("Found by"), filters.find.isEmpty() ? none : filters.find);
        summary.line(Evidence::tr("Narrowed to"), joined(filters.local));
    }
}

void addUsers(const std::vector<ManifestUser> &users, Summary &summary)
{
    summary.line(Evidence::tr("Users: id, verdict, rows in the file, total on the server"));
    for (const ManifestUser &user : users) {
        const QString total = user.total ? QString::number(*user.total) : Evidence::tr("unknown");
        summary.line(u"  %1  %2  %3  %4"_s.arg(visibleText(user.userId), verdictWord(user.verdict),
            QString::number(user.rows), total));
        if (!user.error.isEmpty()) {
            summary.line(u"    "_s + visibleText(user.error));
        }
    }
}

} // namespace

QByteArray exportStory(const QString &dataFile, const Manifest &manifest, qint64 cutCells)
{
    const auto time = [](const QDateTime &moment) { return moment.toString(Qt::ISODate); };
    Summary summary;
    summary.line(
        Evidence::tr("Connections exported by %1 %2").arg(manifest.application, manifest.version));
    summary.line();
    summary.line(Evidence::tr("File"), dataFile);
    summary.line(Evidence::tr("Server"), manifest.server);
    summary.line(Evidence::tr("Workspace"),
        manifest.workspaceId.isEmpty() ? Evidence::tr("none named") : manifest.workspaceId);
    summary.line(Evidence::tr("Begun"), time(manifest.startedAt));
    summary.line(Evidence::tr("Finished"), time(manifest.finishedAt));
    summary.line(Evidence::tr("Holds"), scopeText(manifest.scope));
    addFilters(manifest.filters, summary);
    summary.line(Evidence::tr("Rows"), QString::number(manifest.rows));
    summary.line(Evidence::tr("Verdict"),
        verdictWord(manifest.verdict) + u" – "_s + verdictText(manifest.verdict));
    summary.line(Evidence::tr("Secrets"),
        manifest.secrets == Secrets::Masked
            ? Evidence::tr("secret-looking values are masked as ***")
            : Evidence::tr("included: keep this folder where only those may look who must"));
    if (cutCells > 0) {
        summary.line(Evidence::tr("Cut cells"),
            Evidence::tr("%1, longer than a workbook allows; each ends with a mark").arg(cutCells));
    }
    summary.line(Evidence::tr("SHA-256"), QString::fromLatin1(manifest.sha256));
    summary.line();
    addUsers(manifest.users, summary);
    return summary.utf8();
}

QByteArray evidenceSummary(const QString &dataFile, const Manifest &manifest, qint64 cutCells)
{
    Summary summary;
    summary.line();
    summary.line(Evidence::tr("To check that the file is unchanged, run in this folder:"));
    summary.line(u"  mielto-connections-cli verify "_s + visibleText(dataFile));
    summary.line(u"  sha256sum "_s + visibleText(dataFile));
    return exportStory(dataFile, manifest, cutCells) + summary.utf8();
}

EvidencePack::EvidencePack(QString target, QString dataFile)
    : m_target(std::move(target))
    , m_dataFile(std::move(dataFile))
    , m_folder(QFileInfo(m_target).dir().filePath(u".mielto-XXXXXX"_s))
{
}

Sentence EvidencePack::targetFault(const QString &folder)
{
    const QFileInfo target(folder);
    if (target.fileName().isEmpty() || folder.contains(QChar(u'\0'))) {
        return Sentence::translate("EvidencePack", "this name can't be used; choose another one.");
    }
    if (target.exists() || target.isSymLink()) {
        return Sentence::translate(
            "EvidencePack", "a file or folder with this name exists; choose another name.");
    }
    return {};
}

EvidencePack::Made EvidencePack::create(const QString &folder, const QString &dataFile)
{
    if (const Sentence why = targetFault(folder); !why.isEmpty()) {
        return notSaved(folder, why);
    }
    errno = 0;
    auto made = std::unique_ptr<EvidencePack>(new EvidencePack(folder, dataFile));
    if (!made->m_folder.isValid()) {
        return notSaved(folder, systemReason(errno != 0 ? errno : EIO));
    }
    return made;
}

std::optional<Failure> EvidencePack::complete(const Manifest &manifest, qint64 cutCells)
{
    if (auto failure = saveFile(manifestPathOf(dataPath()), manifest.toJson())) {
        return failure;
    }
    const QByteArray summary = evidenceSummary(m_dataFile, manifest, cutCells);
    if (auto failure = saveFile(m_folder.filePath(u"summary.txt"_s), summary)) {
        return failure;
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_folder.path()).filesystemFilePath(),
        QFileInfo(m_target).filesystemFilePath(), error);
    if (error) {
        const Sentence why = targetFault(m_target); // Another export may have come first.
        return notSaved(m_target, why.isEmpty() ? systemReason(error.value()) : why);
    }
    m_folder.setAutoRemove(false);
    const Sentence why = folderSyncFault(QFileInfo(m_target).path());
    return why.isEmpty() ? std::nullopt : std::optional(notConfirmed(m_target, why));
}

} // namespace mielto
