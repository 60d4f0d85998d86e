// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/defaulttable.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTimer>

#include "tests/bench/figures.h"

namespace mielto::bench {
namespace {

constexpr int kRows = 1000;

} // namespace

DefaultTable::DefaultTable()
    : m_model(loadedRows(kRows))
{
    m_view.resize(kWindow);
    m_view.setModel(&m_model);
    m_view.show();
    // Nothing is painted before the platform says that the window is there.
    QTimer::singleShot(0, &m_view, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    repaint();
}

double DefaultTable::repaint()
{
    constexpr int stride = 337; // Elsewhere each time.
    m_jumps += stride;
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(m_jumps % std::max(1, bar->maximum()));
    return secondsOf([this] { m_view.viewport()->repaint(); });
}

} // namespace mielto::bench
