// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/snapshotpage.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/common/plaintext.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

void openSnapshot(QPromise<Result<Snapshot>> &promise, const QString &path)
{
    promise.addResult(readSnapshot(path, [&promise] { return promise.isCanceled(); }));
}

} // namespace

SnapshotPage::SnapshotPage(const QString &path, const Settings &settings, QWidget *parent)
    : ListPage(new ListPane(settings), parent)
    , m_path(path)
    , m_story(makePlainLabel(this))
    , m_body(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    buildLayout();
    connect(pane(), &ListPane::filterByValueRequested, pane(), &ListPane::addFilter);
    refresh();
}

SnapshotPage::~SnapshotPage() = default;

void SnapshotPage::buildLayout()
{
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_story, 1);
    tools->addWidget(pane()->findBar());
    tools->addWidget(pane()->makeProblemsButton(this));
    tools->addWidget(pane()->makeColumnsButton(this));
    m_body->addWidget(m_empty);
    m_body->addWidget(pane());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addLayout(tools);
    layout->addWidget(&errorBar());
    layout->addWidget(m_body, 1);
}

void SnapshotPage::refresh()
{
    errorBar().hide();
    m_body->setCurrentWidget(m_empty);
    m_empty->setContent("download", tr("Opening…"), tr("Reading the file."));
    m_reading.run(openSnapshot, m_path);
    Q_EMIT stateChanged();
}

void SnapshotPage::stop()
{
    if (m_reading.isBusy()) {
        m_reading.cancel();
        showFault(tr("Opening was stopped."));
    }
}

const Snapshot *SnapshotPage::snapshot() const
{
    return m_opened && *m_opened && !m_reading.isBusy() ? &m_opened->value() : nullptr;
}

void SnapshotPage::showSnapshot()
{
    if (const Snapshot *opened = snapshot()) {
        m_story->setText(opened->story().join(u' '));
        pane()->table()->setRequestedUserShown(opened->rows.users.size() > 1);
        pane()->setContext(opened->context);
        pane()->reset(opened->rows);
        m_body->setCurrentWidget(pane());
        if (opened->manifest && !opened->isIntact) {
            errorBar().showNotice(tr("The file has changed since its manifest was written."));
        }
    } else {
        showFault(m_opened->error().sentence.shown);
    }
    Q_EMIT stateChanged();
}

void SnapshotPage::showFault(const QString &words)
{
    pane()->reset();
    m_story->clear();
    m_body->setCurrentWidget(m_empty);
    m_empty->setContent(
        "alert", tr("Not opened"), words, {{tr("Try again"), [this] { refresh(); }}});
    Q_EMIT stateChanged();
}

QString SnapshotPage::title() const { return QFileInfo(m_path).fileName(); }

PageStatus SnapshotPage::status(bool /*utc*/) const
{
    PageStatus status;
    status.isBusy = m_reading.isBusy();
    status.canRefresh = !status.isBusy;
    if (status.isBusy) {
        status.text = tr("opening…");
    } else if (const Snapshot *opened = snapshot()) {
        status.text =
            QStringList{tr("%Ln row(s) from a file", nullptr, opened->rows.list.rowCount()),
                QLocale().formattedDataSize(opened->bytes)}
                .join(u" · "_s);
    }
    return status;
}

std::optional<ComparedSide> SnapshotPage::comparedSide() const
{
    const Snapshot *opened = snapshot();
    return opened != nullptr ? std::optional(mielto::comparedSide(*opened)) : std::nullopt;
}

ExportSource SnapshotPage::exportSource() const
{
    ExportSource source = pane()->exportSource();
    source.audit.files = {m_path};
    if (const Snapshot *opened = snapshot()) {
        addOrigin(*opened, source);
    }
    return source;
}

void addOrigin(const Snapshot &snapshot, ExportSource &source)
{
    QStringList users;
    if (snapshot.isIntact) {
        for (const ManifestUser &user : snapshot.manifest->users) {
            users << user.userId;
        }
    }
    source.isTraceable = !users.isEmpty() && users == snapshot.rows.users;
    if (!source.isTraceable) {
        return;
    }
    const Manifest &told = *snapshot.manifest;
    source.server = told.server;
    source.workspace = told.workspaceId;
    source.filters = told.filters;
    source.secrets = told.secrets;
    source.known = told.users;
}

} // namespace mielto
