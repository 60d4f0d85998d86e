// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/diffcommand.h"

#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

std::optional<DifferenceFormat> formatOf(const QString &name)
{
    if (name.isEmpty() || name == "text"_L1) {
        return DifferenceFormat::Text;
    }
    if (name == "json"_L1) {
        return DifferenceFormat::Json;
    }
    return name == "csv"_L1 ? std::optional(DifferenceFormat::Csv) : std::nullopt;
}

} // namespace

void DiffCommand::start()
{
    const auto format = formatOf(invocation().value("format"));
    if (!format) {
        return fail(usage(tr("There is no format “%1” here. Use text, csv or json.")
                              .arg(invocation().value("format"))));
    }
    if (invocation().arguments().size() != 2) {
        return fail(usage(tr("Use “diff OLD NEW”: two exports, NDJSON or JSON.")));
    }
    m_format = *format;
    const QStringList &files = invocation().arguments();
    m_comparing.run(compareSources, CompareSource{{}, files[0]}, CompareSource{{}, files[1]});
}

void DiffCommand::conclude(const Difference &difference)
{
    const bool isWritten = writeDifference(m_format, difference, difference.entries,
        [this](const QByteArray &bytes) { return print(bytes); });
    if (!isWritten) {
        return;
    }
    console().say(difference.countsText());
    for (const Sentence &sentence : difference.caveats()) {
        difference.isProven() ? console().say(sentence.shown) : console().fault(sentence.shown);
    }
    if (!difference.entries.empty()) {
        return finish(ExitDifferent);
    }
    finish(difference.isProven() ? ExitDone : ExitUnproven);
}

} // namespace mielto
