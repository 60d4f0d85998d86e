// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include "app/data/jsontree.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QStackedWidget;
class QTreeView;

namespace mielto {

/// A connection's config as a tree and as JSON, and a field to find something in it. Secret-looking
/// values are masked in both; the tree reveals one at a time, for half a minute or until there is
/// another config.
class ConfigView final : public QWidget {
    Q_OBJECT
public:
    explicit ConfigView(QWidget *parent = nullptr);

    /// Empty: there is none.
    void setJson(std::string_view json);

Q_SIGNALS:
    /// To the clipboard; the note says what.
    void copied(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTree();
    void buildText();
    QLayout *buildHead();
    /// From the next place on, or from the one that is shown.
    void find(bool isNext);
    bool findInTree(const QString &text, bool isNext);
    bool findInText(const QString &text, bool isNext);
    void toggleReveal(const QModelIndex &index);
    void conceal();
    void copy(const QString &text, const QString &note);
    void showMenu(const QPoint &position);

    JsonTreeModel m_model;
    QPersistentModelIndex m_revealed;
    QTimer m_concealTimer;
    QStackedWidget *m_views;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLabel *m_notFound;
};

} // namespace mielto
