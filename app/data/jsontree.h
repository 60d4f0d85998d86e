// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include <QAbstractItemModel>

namespace mielto {

/// A checked JSON object or array as a tree of two columns, key and value: key order and number
/// text as received. Secret-looking values are masked until they are revealed, objects and arrays
/// whole. What is inside a node is looked at when it is opened.
class JsonTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    /// A node shows so many children at the most; a last row says that there are more.
    static constexpr int kMaxChildren = 2'000;
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role {
        JsonRole = Qt::UserRole, ///< The node's JSON text as received; of a masked one the mask.
        MaskedRole, ///< bool: hidden now.
        SecretRole, ///< bool: secret-looking, hidden or not.
        KeyRole, ///< The key's characters (QString); invalid in arrays.
    };

    explicit JsonTreeModel(QObject *parent = nullptr);

    /// Empty, or no container: no rows. Keeps a copy; everything is masked again.
    void setJson(std::string_view json);
    /// Shows one masked value, with what is in it.
    void reveal(const QModelIndex &index);
    /// Masks it again; it closes.
    void conceal(const QModelIndex &index);
    void concealAll();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        Node *parent = nullptr;
        int row = 0;
        std::string_view key; ///< JSON text with quotes; empty in arrays.
        std::string_view value; ///< Empty: the row that says that there are more.
        bool isSecret = false;
        bool isRevealed = false;
        bool isOpened = false;
        std::vector<Node *> children;

        bool isMasked() const { return isSecret && !isRevealed; }
        bool isContainer() const { return !value.empty() && (value[0] == '{' || value[0] == '['); }
    };
    void open(Node &node, std::vector<Node *> &children);
    Node *addNode(Node *parent, std::size_t row, std::string_view key, std::string_view value);
    Node *nodeOf(const QModelIndex &index) const;
    QString keyText(const Node &node) const;
    QString valueText(const Node &node) const;

    std::string m_json;
    std::deque<Node> m_nodes; ///< Stay where they are; the first one is the root, which has no row.
};

} // namespace mielto
