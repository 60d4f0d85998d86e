// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/export/scopechoice.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace mielto {

ScopeChoice::ScopeChoice(const ExportSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_scopes(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    const auto count = [&locale](qint64 rows) { return locale.toString(rows); };
    const bool hasServer = !m_source.audit.users.isEmpty();
    const qint64 loaded = m_source.rows.list.rowCount();
    const qint64 shown = m_source.shown ? std::ssize(*m_source.shown) : loaded;
    const qint64 selected = m_source.selected ? std::ssize(*m_source.selected) : 0;
    const auto addAll = [&] {
        add(Scope::All,
            m_source.total
                ? tr("All matching connections, re-read from the server (%1 at last count)")
                      .arg(count(*m_source.total))
                : tr("All matching connections, re-read from the server (not counted yet)"),
            hasServer);
    };
    if (!m_source.offersLoadedFirst) {
        addAll();
    }
    add(Scope::Loaded, tr("Loaded rows (%1), server order").arg(count(loaded)), loaded > 0);
    add(Scope::Shown, tr("Shown rows (%1), as sorted").arg(count(shown)), shown > 0);
    add(Scope::Selected, tr("Selected rows (%1)").arg(count(selected)), selected > 0);
    if (m_source.offersLoadedFirst) {
        addAll();
    }
    connect(m_scopes, &QButtonGroup::idToggled, this, &ScopeChoice::changed);
}

void ScopeChoice::add(Scope scope, const QString &text, bool isThere)
{
    auto *button = new QRadioButton(text, this);
    button->setEnabled(isThere);
    m_scopes->addButton(button, static_cast<int>(scope));
    layout()->addWidget(button);
    if (isThere && m_scopes->checkedButton() == nullptr) {
        button->setChecked(true);
    }
}

Scope ScopeChoice::scope() const { return static_cast<Scope>(m_scopes->checkedId()); }

RowOrder ScopeChoice::order() const
{
    switch (scope()) {
    case Scope::All:
    case Scope::Loaded:
        return nullptr;
    case Scope::Shown:
        return m_source.shown;
    case Scope::Selected:
        return m_source.selected;
    }
    return nullptr;
}

std::optional<qint64> ScopeChoice::rows() const
{
    if (scope() == Scope::All) {
        return m_source.total;
    }
    return order() ? std::ssize(*order()) : m_source.rows.list.rowCount();
}

} // namespace mielto
