// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// A window with one of each, on which the tools of the window tests prove themselves.
#include <QAbstractTableModel>
#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class LongModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1'000'000;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"%1/%2"_s.arg(index.row()).arg(index.column()))
                                       : QVariant();
    }
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole && orientation == Qt::Horizontal
            ? QVariant(u"Column %1"_s.arg(section))
            : QVariant();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    window.setWindowTitle(u"Probe"_s);
    QFormLayout layout(&window);
    QComboBox combo;
    combo.addItems({u"Any"_s, u"active"_s, u"error"_s});
    layout.addRow(u"&Status"_s, &combo);
    QLineEdit edit;
    layout.addRow(u"&User"_s, &edit);
    QPushButton button(u"Apply"_s);
    layout.addRow(&button);
    QPushButton unnamed;
    layout.addRow(&unnamed);
    QLabel result(u"nothing yet"_s);
    layout.addRow(&result);
    LongModel model;
    QTableView table;
    table.setAccessibleName(u"Rows"_s);
    table.setModel(&model);
    layout.addRow(&table);
    const QShortcut find(QKeySequence(QKeySequence::Find), &window);
    QObject::connect(&find, &QShortcut::activated, &result, [&] { result.setText(u"find"_s); });
    QObject::connect(&button, &QPushButton::clicked, &result,
        [&] { result.setText(combo.currentText() + u' ' + edit.text()); });
    window.resize(600, 500);
    window.show();
    return QApplication::exec();
}

#include "harness_probe.moc"
