// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/list/usersmodel.h"
#include "ui/table/rowtable.h"

namespace mielto {

/// What became of each user of an audit: outcome as shape and word, sorted by any column. Its menu
/// copies rows and user IDs.
class UsersTable final : public RowTable {
    Q_OBJECT
public:
    explicit UsersTable(QWidget *parent = nullptr);
    ~UsersTable() override;

    /// Outlives this, or is taken away first; null: there is none.
    void setAudit(const Audit *audit);
    void setOnlyIncomplete(bool only);
    /// Those that are shown, in their order.
    std::vector<ListResult> shownResults() const;
    /// By what they are sorted by, as it is now.
    void sortAgain();

Q_SIGNALS:
    void userRequested(const QString &user);
    /// A text for the clipboard, and what to say when it is there.
    void copyRequested(const QString &text, const QString &note);

private:
    void fitOutcomes();
    void showMenu(const QPoint &position);
    QString selectedUsers() const;

    const Audit *m_audit = nullptr;
    std::unique_ptr<UsersModel> m_users;
    bool m_onlyIncomplete = false;
};

} // namespace mielto
