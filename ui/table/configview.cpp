// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/configview.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/base/visibletext.h"
#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"
#include "ui/common/icon.h"
#include "ui/table/secretdelegate.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// More of a config is not laid out as text, and of a larger one nothing.
constexpr qsizetype kMaxShownJson = qsizetype{256} * 1024;
constexpr std::size_t kMaxFormattedJson = std::size_t{4} * 1024 * 1024;
/// Lines of the tree that one search looks at.
constexpr int kMostSearched = 20'000;
constexpr std::chrono::seconds kRevealTime{30};

/// The line below, opened if need be; after the last one comes none.
QModelIndex lineAfter(QAbstractItemModel &model, QModelIndex line)
{
    if (model.canFetchMore(line)) {
        model.fetchMore(line);
    }
    if (model.rowCount(line) > 0) {
        return model.index(0, 0, line);
    }
    for (; line.isValid(); line = line.parent()) {
        if (const QModelIndex next = line.siblingAtRow(line.row() + 1); next.isValid()) {
            return next;
        }
    }
    return {};
}

bool hasText(const QModelIndex &line, const QString &text)
{
    return line.data().toString().contains(text, Qt::CaseInsensitive)
        || line.siblingAtColumn(JsonTreeModel::ValueColumn)
               .data()
               .toString()
               .contains(text, Qt::CaseInsensitive);
}

/// "config.scopes[0]".
QString pathOf(QModelIndex line)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_-]*$"_s);
    QString path;
    for (; line.isValid(); line = line.parent()) {
        const QVariant key = line.data(JsonTreeModel::KeyRole);
        const QString name = key.toString();
        path.prepend(!key.isValid() ? u"[%1]"_s.arg(line.row())
                : plain.match(name).hasMatch()
                ? u'.' + name
                : u"[%1]"_s.arg(QString::fromUtf8(jsonQuoted(name))));
    }
    return "config"_L1 + path;
}

/// Text without its quotes, anything else as JSON. What is masked stays so.
QString valueOf(QModelIndex line)
{
    const QString json = line.data(JsonTreeModel::JsonRole).toString();
    return json.startsWith(u'"') ? QString::fromStdString(jsonStringBytes(json.toStdString()))
                                 : json;
}

QString keyOf(QModelIndex line) { return line.data(JsonTreeModel::KeyRole).toString(); }

bool isContainer(const QModelIndex &line)
{
    const QString json = line.data(JsonTreeModel::JsonRole).toString();
    return json.startsWith(u'{') || json.startsWith(u'[');
}

QString formatted(std::string_view json)
{
    if (json.empty()) {
        return ConfigView::tr("(none)");
    }
    if (json.size() > kMaxFormattedJson) {
        return ConfigView::tr("Too large to show here. Use “Copy rows as JSON”.");
    }
    const std::string text =
        indentedJson(valueJson(json, Secrets::Masked), std::size_t(kMaxShownJson) * 4);
    return visibleText(QString::fromStdString(text), LineBreaks::Keep, kMaxShownJson);
}

} // namespace

ConfigView::ConfigView(QWidget *parent)
    : QWidget(parent)
    , m_views(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_find(new QLineEdit(this))
    , m_notFound(new QLabel(tr("Not found"), this))
{
    buildTree();
    buildText();
    m_views->addWidget(m_tree);
    m_views->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(buildHead());
    layout->addWidget(m_views, 1);
    m_concealTimer.setSingleShot(true);
    m_concealTimer.setInterval(kRevealTime);
    connect(&m_concealTimer, &QTimer::timeout, this, &ConfigView::conceal);
}

void ConfigView::buildTree()
{
    auto *delegate = new SecretDelegate(m_tree);
    m_tree->setItemDelegate(delegate);
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Config as a tree"));
    m_tree->setAccessibleDescription(
        tr("Enter reveals a masked value for 30 seconds, or hides it again."));
    m_tree->header()->setStretchLastSection(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    connect(delegate, &SecretDelegate::eyeClicked, this, &ConfigView::toggleReveal);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ConfigView::showMenu);
}

void ConfigView::buildText()
{
    m_text->setReadOnly(true);
    // Else Ctrl+C is the window's, which copies rows.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Config as JSON"));
}

QLayout *ConfigView::buildHead()
{
    auto *tabs = new QTabBar(this);
    tabs->addTab(tr("Tree"));
    tabs->addTab(tr("JSON"));
    tabs->setDrawBase(false);
    connect(tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(tabs, &QTabBar::currentChanged, m_notFound, &QWidget::hide);
    m_find->setPlaceholderText(tr("Find in config"));
    m_find->setAccessibleName(tr("Find in config"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon("search"), QLineEdit::LeadingPosition)->setText(tr("Find"));
    connect(m_find, &QLineEdit::textChanged, this, [this] { find(false); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    m_notFound->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(new QLabel(tr("Config"), this));
    head->addWidget(tabs);
    head->addWidget(m_find, 1);
    head->addWidget(m_notFound);
    return head;
}

void ConfigView::setJson(std::string_view json)
{
    m_concealTimer.stop();
    m_revealed = QModelIndex();
    m_model.setJson(json);
    m_tree->expandToDepth(0);
    m_tree->resizeColumnToContents(JsonTreeModel::KeyColumn);
    m_text->setPlainText(formatted(json));
    m_notFound->hide();
}

void ConfigView::find(bool isNext)
{
    const QString text = m_find->text();
    const bool isInTree = m_views->currentWidget() == m_tree;
    m_notFound->setVisible(
        !text.isEmpty() && !(isInTree ? findInTree(text, isNext) : findInText(text, isNext)));
}

/// Masks are not seen through.
bool ConfigView::findInTree(const QString &text, bool isNext)
{
    const QModelIndex from = m_tree->currentIndex().siblingAtColumn(JsonTreeModel::KeyColumn);
    QModelIndex line = from.isValid() && !isNext ? from : lineAfter(m_model, from);
    bool isWrapped = !from.isValid();
    for (int i = 0; i < kMostSearched; ++i, line = lineAfter(m_model, line)) {
        if (!line.isValid()) {
            if (std::exchange(isWrapped, true)) {
                return false;
            }
            line = m_model.index(0, 0);
        }
        if (line.isValid() && hasText(line, text)) {
            m_tree->setCurrentIndex(line); // Opens what is around it.
            return true;
        }
    }
    return false;
}

bool ConfigView::findInText(const QString &text, bool isNext)
{
    if (!isNext) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
    }
    if (m_text->find(text)) {
        return true;
    }
    m_text->moveCursor(QTextCursor::Start);
    return m_text->find(text);
}

void ConfigView::toggleReveal(const QModelIndex &index)
{
    const bool isMasked = index.data(JsonTreeModel::MaskedRole).toBool();
    conceal();
    if (isMasked) {
        m_model.reveal(index);
        m_revealed = index;
        m_concealTimer.start();
    }
}

void ConfigView::conceal()
{
    m_concealTimer.stop();
    if (m_revealed.isValid()) {
        m_model.conceal(m_revealed);
    }
    m_revealed = QModelIndex();
}

void ConfigView::copy(const QString &text, const QString &note)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(note);
}

bool ConfigView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const QModelIndex line = m_tree->currentIndex();
    if (watched != m_tree || !isKey || !line.isValid()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool reveals = isEnter && line.data(JsonTreeModel::SecretRole).toBool();
    if (!reveals && !key->matches(QKeySequence::Copy)) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        reveals ? toggleReveal(line) : copy(valueOf(line), tr("Value copied"));
    }
    event->accept(); // Else the window's Ctrl+C copies rows.
    return true;
}

void ConfigView::showMenu(const QPoint &position)
{
    const QModelIndex line = m_tree->currentIndex();
    if (!line.isValid()) {
        return;
    }
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The text is taken when it is copied: what was revealed may be masked by then.
    const auto add = [this, menu, at = QPersistentModelIndex(line)](const QString &name,
                         bool isEnabled, QString (*text)(QModelIndex), const QString &note) {
        menu->addAction(name, this, [=, this] { copy(text(at), note); })->setEnabled(isEnabled);
    };
    const bool isBranch = isContainer(line);
    const bool isSecret = line.data(JsonTreeModel::SecretRole).toBool();
    const bool isRevealed = isSecret && !line.data(JsonTreeModel::MaskedRole).toBool();
    add(tr("Copy &value"), !isBranch, valueOf, tr("Value copied"));
    add(tr("Copy &key"), line.data(JsonTreeModel::KeyRole).isValid(), keyOf, tr("Key copied"));
    add(tr("Copy &path"), true, pathOf, tr("Path copied"));
    add(tr("Copy &subtree as JSON"), isBranch, valueOf, tr("Subtree copied"));
    menu->addSeparator();
    menu->addAction(isRevealed ? tr("&Hide value") : tr("&Reveal for 30 seconds"), this,
            [this, at = QPersistentModelIndex(line)] { toggleReveal(at); })
        ->setEnabled(isSecret);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace mielto
