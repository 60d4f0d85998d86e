// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/samplelabel.h"

namespace mielto::sample {
namespace {

// 255 characters, the most that the contract allows.
void appendLongLabel(QByteArray &out, bool withBlanks)
{
    constexpr std::string_view piece = "Quarterly-reconciliation-of-all-regional-ledgers-";
    for (std::size_t i = 0; i < 255; ++i) {
        const char c = piece[i % piece.size()];
        out.append(withBlanks && c == '-' ? ' ' : c);
    }
}

void appendUsual(QByteArray &out, const Integration &integration, const Draw &draw)
{
    append(out, integration.title);
    const auto form = draw(Label, 3);
    if (form != 1) {
        append(out, " – ");
        append(out, teams[draw(Which, teams.size() * 7) / 7]);
    }
    if (form != 0) {
        append(out, " ");
        append(out, places[draw(Place, places.size())]);
    }
}

// Where they stand: far enough apart that none of them is ever hidden by another.
bool isHostile(const Draw &draw) { return draw.row % 15 == 9; }
bool isForeign(const Draw &draw) { return draw.row % 15 == 4; }

void appendUnusual(QByteArray &out, const Integration &integration, const Draw &draw)
{
    const quint64 turn = (draw.row - cleanRows) / 15;
    if (isHostile(draw)) {
        append(out, hostileLabels[turn % hostileLabels.size()]);
    } else if (draw.row % 97 == 50) {
        appendLongLabel(out, draw.row % 2 == 0);
    } else if (isForeign(draw)) {
        append(out, worldLabels[turn % worldLabels.size()]);
    } else {
        appendUsual(out, integration, draw);
    }
}

} // namespace

void appendLabel(QByteArray &out, const Integration &integration, const Draw &draw)
{
    const bool unusual = draw.row >= cleanRows;
    if (unusual && draw.row % 23 == 7 && !isHostile(draw) && !isForeign(draw)) {
        out.append("null");
        return;
    }
    out.append('"');
    if (unusual) {
        appendUnusual(out, integration, draw);
    } else {
        appendUsual(out, integration, draw);
    }
    out.append('"');
}

} // namespace mielto::sample
