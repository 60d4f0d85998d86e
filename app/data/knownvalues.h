// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <QString>

namespace mielto {

/// The values that the contract names. A value of the server that is not among them is no fault:
/// the row keeps its text and counts as Unknown. Source: schemas ConnectionStatus and
/// IntegrationType.
enum class Status : unsigned char { Active, Inactive, Testing, Error, Expired, Unknown };
enum class IntegrationType : unsigned char {
    Connectors,
    Mcp,
    Tool,
    Model,
    Custom,
    Storage,
    Api,
    Unknown,
};

/// A known value: its word on the wire, and for people (translated in the context "Value").
template <typename Value> struct KnownValue {
    Value value;
    std::string_view word;
    const char *title;
};

/// In the contract's order, without Unknown.
std::span<const KnownValue<Status>> knownStatuses();
std::span<const KnownValue<IntegrationType>> knownTypes();

/// Unknown when the contract does not name the word.
Status statusOf(std::string_view word);
IntegrationType typeOf(std::string_view word);

/// The higher, the sooner somebody must look: Active is 0.
int urgencyOf(Status status);
/// Error or Expired: the connection does not work.
inline bool isProblem(Status status)
{
    return status == Status::Error || status == Status::Expired;
}

/// The word on the wire; empty for Unknown.
QString statusWord(Status status);
QString typeWord(IntegrationType type);
QString knownValueTitle(const char *title);

} // namespace mielto
