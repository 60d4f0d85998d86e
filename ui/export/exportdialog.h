// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTimer>

#include "app/export/exportplan.h"
#include "ui/export/exportsource.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace mielto {

struct FormatChoice;
class ScopeChoice;

/// Which rows become a file, in which form, and where: with the number of rows of each choice and a
/// preview of the first ones. Secrets are masked unless asked for, each time anew.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `folder`: where the last file went.
    ExportDialog(const ExportSource &source, const QString &folder, QWidget *parent = nullptr);

    /// Once accepted.
    ExportPlan plan() const;

private:
    void buildLayout();
    QWidget *makeOrigin();
    QWidget *makeTarget();
    void makeChecks(QFormLayout *form);
    void connectParts();

    const FormatChoice &format() const;
    RowWriterOptions writerOptions() const;
    QString target() const;
    void browse();
    void fitEnding();
    void showPreview();
    void lookAtTarget();
    void showFaults();
    QString fault(bool isShort) const;

    ExportSource m_source;
    QString m_shortfall; ///< Of the loaded rows; empty: nothing is missing.
    TargetLook m_look; ///< As far as it is known.
    ScopeChoice *m_scope;
    QComboBox *m_format;
    QComboBox *m_columns;
    QLineEdit *m_target;
    QCheckBox *m_guard;
    QCheckBox *m_secrets;
    QCheckBox *m_manifest;
    QCheckBox *m_evidence;
    QCheckBox *m_partial;
    QPlainTextEdit *m_preview;
    QLabel *m_note;
    QPushButton *m_export = nullptr;
};

} // namespace mielto
