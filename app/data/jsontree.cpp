// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/jsontree.h"

#include "app/base/visibletext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsoncursor.h"

using namespace Qt::StringLiterals;

namespace mielto {

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_nodes.emplace_back();
}

void JsonTreeModel::setJson(std::string_view json)
{
    beginResetModel();
    m_json = json;
    m_nodes.clear();
    Node &root = m_nodes.emplace_back();
    root.value = m_json;
    open(root, root.children);
    root.isOpened = true;
    endResetModel();
}

void JsonTreeModel::reveal(const QModelIndex &index)
{
    Node *node = nodeOf(index);
    if (node->isMasked()) {
        node->isRevealed = true;
        Q_EMIT dataChanged(index.siblingAtColumn(KeyColumn), index.siblingAtColumn(ValueColumn));
    }
}

void JsonTreeModel::conceal(const QModelIndex &index)
{
    Node *node = nodeOf(index);
    if (!node->isRevealed) {
        return;
    }
    node->isRevealed = false;
    if (!node->children.empty()) {
        beginRemoveRows(
            index.siblingAtColumn(KeyColumn), 0, static_cast<int>(node->children.size()) - 1);
        node->children.clear();
        endRemoveRows();
    }
    node->isOpened = false;
    Q_EMIT dataChanged(index.siblingAtColumn(KeyColumn), index.siblingAtColumn(ValueColumn));
}

void JsonTreeModel::concealAll()
{
    const std::string json = m_json;
    setJson(json);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)]);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    Node *parent = child.isValid() ? nodeOf(child)->parent : nullptr;
    const bool isTop = parent == nullptr || parent->parent == nullptr;
    return isTop ? QModelIndex() : createIndex(parent->row, KeyColumn, parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > KeyColumn ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > KeyColumn) {
        return false;
    }
    const Node *node = nodeOf(parent);
    const bool isUnopened = !node->isOpened && node->isContainer() && !node->isMasked()
        && !trimmedJson(node->value.substr(1, node->value.size() - 2)).empty();
    return isUnopened || !node->children.empty();
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !nodeOf(parent)->isOpened && hasChildren(parent);
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    Node *node = nodeOf(parent);
    std::vector<Node *> children;
    open(*node, children);
    node->isOpened = true;
    beginInsertRows(parent, 0, static_cast<int>(children.size()) - 1);
    node->children = std::move(children);
    endInsertRows();
}

void JsonTreeModel::open(Node &node, std::vector<Node *> &children)
{
    if (!node.isContainer()) {
        return;
    }
    JsonCursor cursor(node.value);
    const auto add = [&](std::string_view key) {
        if (children.size() == kMaxChildren) {
            return false;
        }
        const std::string_view value = cursor.value(kMaxJsonDepth);
        children.push_back(addNode(&node, children.size(), key, value));
        return !value.empty();
    };
    const bool isWhole =
        node.value[0] == '{' ? cursor.object(add) : cursor.array([&] { return add({}); });
    if (!isWhole) {
        children.push_back(addNode(&node, children.size(), {}, {}));
    }
}

JsonTreeModel::Node *JsonTreeModel::addNode(
    Node *parent, std::size_t row, std::string_view key, std::string_view value)
{
    Node &node = m_nodes.emplace_back();
    node.parent = parent;
    node.isRevealed = parent->isRevealed;
    node.row = static_cast<int>(row);
    node.key = key;
    node.value = value;
    if (!value.empty()) {
        node.isSecret = isSecretLooking(key.empty() ? std::string() : jsonStringBytes(key), value);
    }
    return &node;
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    // The root is changed by nobody who asked a const model for it.
    return index.isValid() ? static_cast<Node *>(index.internalPointer())
                           : const_cast<Node *>(&m_nodes.front());
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KeyColumn ? keyText(node) : valueText(node);
    case JsonRole: {
        const std::string_view shown = node.isMasked() ? kMask : node.value;
        // What is inside may be secret-looking too.
        const Secrets inner = node.isRevealed ? Secrets::Included : Secrets::Masked;
        return QString::fromStdString(valueJson(shown, inner, Blanks::Keep));
    }
    case MaskedRole:
        return node.isMasked();
    case SecretRole:
        return node.isSecret;
    case KeyRole:
        return node.key.empty() ? QVariant() : QVariant(jsonStringText(node.key));
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == KeyColumn ? tr("Key") : tr("Value");
}

QString JsonTreeModel::keyText(const Node &node) const
{
    if (node.value.empty()) {
        return tr("…");
    }
    return node.key.empty() ? QString::number(node.row) : visibleText(jsonStringText(node.key));
}

QString JsonTreeModel::valueText(const Node &node) const
{
    if (node.value.empty()) {
        return tr("more; see the JSON");
    }
    if (node.isMasked()) {
        return u"••••"_s;
    }
    if (node.isContainer()) {
        return node.value[0] == '{' ? u"{…}"_s : u"[…]"_s;
    }
    return visibleText(isJsonString(node.value)
            ? jsonStringText(node.value)
            : QString::fromUtf8(node.value.data(), static_cast<qsizetype>(node.value.size())));
}

} // namespace mielto
