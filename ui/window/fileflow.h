// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;

namespace mielto {

class ComparePage;
struct WindowParts;

/// Files that are there: exports are opened again, compared, checked.
class FileFlow final : public QObject {
    Q_OBJECT
public:
    /// Its menu of the files that were opened last comes behind the action that opens one. The
    /// parts outlive this.
    explicit FileFlow(WindowParts &parts);

    void ask();
    void open(const QString &path);
    /// Whether the file's name is that of an export that can be opened.
    static bool canOpen(const QString &path);
    /// Asks for two of the lists that are open, or for files.
    void askForComparison();
    /// Asks where to write the differences that are shown there.
    void askForDifferenceFile(ComparePage &comparison);
    void askForFileToVerify();

private:
    void showRecent();
    void saveDifference(const QString &path, const ComparePage &page);
    void verify(const QString &path);

    WindowParts &m_parts;
    QMenu *m_recent;
};

} // namespace mielto
