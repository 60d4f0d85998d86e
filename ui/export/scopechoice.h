// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/export/exportplan.h"
#include "ui/export/exportsource.h"

class QButtonGroup;

namespace mielto {

/// Which of the rows of a page become a file, with the number of each choice.
class ScopeChoice final : public QWidget {
    Q_OBJECT
public:
    /// The source outlives this.
    explicit ScopeChoice(const ExportSource &source, QWidget *parent = nullptr);

    Scope scope() const;
    /// Of the rows that are here.
    RowOrder order() const;
    /// Nothing: the server has not counted them yet.
    std::optional<qint64> rows() const;

Q_SIGNALS:
    void changed();

private:
    void add(Scope scope, const QString &text, bool isThere);

    const ExportSource &m_source;
    QButtonGroup *m_scopes;
};

} // namespace mielto
