// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>
#include <QTimer>

#include "ui/settings/diagnostics.h"
#include "ui/window/auditflow.h"
#include "ui/window/browseflow.h"
#include "ui/window/exportflow.h"
#include "ui/window/fileflow.h"
#include "ui/window/profileflow.h"
#include "ui/window/rowflow.h"
#include "ui/window/windowparts.h"

class QFrame;
class QVBoxLayout;

namespace mielto {

/// The program's window: joins the location bar, the pages in their tabs, the menus, the status bar
/// and the flows behind them.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const WindowContext &context, Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins with what the window was started with. Once.
    void open(const StartOptions &options);
    void showNotice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentral();
    void connectParts();
    void connectActions();
    void watch(ListPage *page);
    void handleRemedy(Remedy remedy);
    void sayNotSaved(const QString &title, const QString &reason);
    /// Another page is in front, or another user in it.
    void showPage();
    /// Of the page in front, all but its user.
    void showServer();
    void showProfile();
    void showState();
    void showTitle();
    ListPage *page() const;
    void exportRows();

    WindowParts m_parts;
    bool m_closesAnyway = false; ///< The user does not mind what is under way.
    QTimer m_countdown; ///< Ticks while a retry is waited for.

    QFrame *m_colorBand;
    QVBoxLayout *m_exportBars;

    Diagnostics m_diagnostics;
    BrowseFlow m_lists;
    ProfileFlow m_profiles;
    AuditFlow m_audits;
    FileFlow m_files;
    ExportFlow m_exports;
    RowFlow m_rows;
};

} // namespace mielto
