// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// `writefile TARGET [OPTION...] < REPLY` writes the connections of a reply into one file, its
// format by the ending, as an export does; options: raw, secrets, excel, times=N (the rows so many
// times). Prints the hash and the number of cut cells, or, with status 7,
// why it was not saved.
#include <cstdio>

#include <QCoreApplication>
#include <QFile>

#include "app/base/safefile.h"
#include "app/export/rowwriter.h"
#include "tests/common/connectionjson.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

QString valueOf(const QStringList &arguments, const QString &name)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(name + u'=')) {
            return argument.sliced(name.size() + 1);
        }
    }
    return {};
}

int failed(const Failure &failure)
{
    std::printf("%s\n", qPrintable(failure.sentence.shown));
    return 7;
}

std::optional<Failure> writeRows(
    RowWriter &writer, const ConnectionBlock &block, int times, SafeFile &file)
{
    constexpr qsizetype piece = 262'144;
    QByteArray out;
    writer.begin(out);
    for (int time = 0; time < times && writer.fault().isEmpty(); ++time) {
        for (int row = 0; row < block.rowCount(); ++row) {
            writer.row({&block, row}, u"asked"_s, out);
        }
        if (out.size() >= piece) {
            if (auto failure = file.write(std::exchange(out, {}))) {
                return failure;
            }
        }
    }
    writer.end(out);
    return writer.fault().isEmpty() ? file.write(out) : file.fail(writer.fault());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString target = arguments.value(1);
    QFile input;
    if (!rowFormatOf(target) || !input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    const BlockPointer block = testing::block(input.readAll());
    RowWriterOptions options;
    options.formulaGuard = !arguments.contains(u"raw"_s);
    options.secrets = arguments.contains(u"secrets"_s) ? Secrets::Included : Secrets::Masked;
    if (arguments.contains(u"excel"_s)) {
        options.setExcelPreset(';');
    }
    const auto file = SafeFile::create(target);
    if (!file) {
        return failed(file.error());
    }
    const auto writer = makeRowWriter(*rowFormatOf(target), options);
    const int times = std::max(1, valueOf(arguments, u"times"_s).toInt());
    if (const auto failure = writeRows(*writer, *block, times, **file)) {
        return failed(*failure);
    }
    if (const auto failure = (*file)->commit()) {
        return failed(*failure);
    }
    std::printf("%s %lld\n", (*file)->sha256().constData(), writer->cutCells());
    return 0;
}
