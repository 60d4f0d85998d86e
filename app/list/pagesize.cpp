// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/pagesize.h"

#include <algorithm>
#include <array>

namespace mielto {
namespace {

constexpr std::array kPageSizes{250, 100, 25, 10};
constexpr std::array kUsualCaps{10, 20, 25, 50, 100, 200, 250, 500};
/// What many servers allow that refuse more.
constexpr int kAllowedMostly = 100;

} // namespace

std::optional<int> smallerPage(const ApiError &error, int limit)
{
    if (!error.isPageTooLarge) {
        return std::nullopt;
    }
    const int below = error.httpStatus == 422 ? std::min(limit, kAllowedMostly + 1) : limit;
    const auto next = std::ranges::find_if(kPageSizes, [below](int size) { return size < below; });
    return next != kPageSizes.end() ? std::optional(*next) : std::nullopt;
}

bool isLimitOfServer(const ApiError &error)
{
    return error.httpStatus == 413 || error.httpStatus == 422;
}

bool isUsualCap(int rows) { return std::ranges::find(kUsualCaps, rows) != kUsualCaps.end(); }

} // namespace mielto
