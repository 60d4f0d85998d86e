// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include "app/api/endpoint.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"demo"_s, StartText::tr("Open the built-in sample data.")},
        {u"profile"_s, StartText::tr("Open this profile."), u"NAME"_s},
        {u"server"_s, StartText::tr("Server address, in place of a profile."), u"URL"_s},
        {u"workspace"_s, StartText::tr("Workspace to ask for."), u"ID"_s},
        {u"user"_s, StartText::tr("Load this user's connections."), u"ID"_s},
        {u"status"_s, StartText::tr("Only this status."), u"S"_s},
        {u"type"_s, StartText::tr("Only this integration type."), u"T"_s},
        {u"open"_s, StartText::tr("Open an export again; repeatable."), u"FILE"_s},
        {u"ca-file"_s, StartText::tr("Trust these certificates (PEM) as well."), u"FILE"_s},
        {u"allow-http"_s, StartText::tr("Allow plain HTTP to this computer.")},
        {u"version"_s, StartText::tr("Print the version.")},
        {{u"help"_s, u"h"_s}, StartText::tr("Print this help.")},
    });
    parser.addPositionalArgument(
        u"LINK"_s, StartText::tr("A mielto-connections:// link."), u"[LINK]"_s);
}

QString takeFilters(StartOptions &options, const QString &status, const QString &type)
{
    for (const Field field : kFilterFields) {
        const QString word = field == Field::Status ? status : type;
        options.filters = options.filters.with(field, {word});
        if (!word.isEmpty() && options.filters.words(field).isEmpty()) {
            return StartText::tr("The server has no such status or type.");
        }
    }
    return {};
}

QString takeServer(StartOptions &options, const QCommandLineParser &parser)
{
    const QString address = parser.isSet(u"server"_s) ? parser.value(u"server"_s)
                                                      : qEnvironmentVariable("MIELTO_SERVER");
    if (options.demo || !options.profile.isEmpty() || address.isEmpty()) {
        return {};
    }
    Profile profile;
    profile.kind = ProfileKind::Start;
    profile.allowHttp = parser.isSet(u"allow-http"_s);
    const auto server =
        ServerUrl::parse(address, profile.allowHttp ? PlainHttp::LoopbackOnly : PlainHttp::Refused);
    if (!server) {
        return server.error();
    }
    profile.server = *server;
    profile.workspace = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s)
                                                     : qEnvironmentVariable("MIELTO_WORKSPACE");
    profile.caFile = parser.value(u"ca-file"_s);
    profile.name = server->origin();
    options.server = profile;
    return workspaceFault(profile.workspace);
}

/// What a link says stands in the link alone; where it goes may stand beside it.
Result<StartOptions, QString> parseWithLink(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() > 1) {
        return StartText::tr("Give one link.");
    }
    for (const char *option : {"demo", "profile", "user", "status", "type", "open"}) {
        if (parser.isSet(QLatin1String(option))) {
            return StartText::tr("A link cannot be used with --%1.").arg(QLatin1String(option));
        }
    }
    const auto link = parseLink(parser.positionalArguments().first());
    if (!link) {
        return link.error();
    }
    StartOptions options = *link;
    if (const QString fault = takeServer(options, parser); !fault.isEmpty()) {
        return fault;
    }
    return options;
}

} // namespace

Result<StartOptions, QString> StartOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList(QString()) + arguments)) {
        return parser.errorText();
    }
    if (!parser.positionalArguments().isEmpty()) {
        return parseWithLink(parser);
    }
    StartOptions options;
    options.isPlain = arguments.isEmpty();
    options.demo = parser.isSet(u"demo"_s);
    options.showHelp = parser.isSet(u"help"_s);
    options.showVersion = parser.isSet(u"version"_s);
    options.profile = parser.value(u"profile"_s);
    options.user = parser.value(u"user"_s);
    options.files = parser.values(u"open"_s);
    if (options.demo && (parser.isSet(u"server"_s) || parser.isSet(u"profile"_s))) {
        return StartText::tr("--demo cannot be used with --server or --profile.");
    }
    for (const QString &fault :
        {takeFilters(options, parser.value(u"status"_s), parser.value(u"type"_s)),
            takeServer(options, parser),
            options.user.isEmpty() ? QString() : userIdFault(options.user).shown}) {
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return options;
}

Result<StartOptions, QString> parseLink(const QString &link)
{
    const QString unfit = StartText::tr("Mielto Connections can't open this link.");
    const QUrl url(link, QUrl::StrictMode);
    const QUrlQuery query(url);
    StartOptions options;
    options.isLink = true;
    options.user = url.path(QUrl::FullyDecoded).mid(1);
    if (!url.isValid() || url.scheme() != "mielto-connections"_L1 || url.host() != "user"_L1
        || !url.userInfo().isEmpty() || url.port() >= 0 || !userIdFault(options.user).isEmpty()) {
        return unfit;
    }
    for (const auto &[key, value] : query.queryItems()) {
        if (key != "status"_L1 && key != "type"_L1 && key != "profile"_L1) {
            return unfit;
        }
    }
    options.profile = query.queryItemValue(u"profile"_s, QUrl::FullyDecoded);
    const QString fault =
        takeFilters(options, query.queryItemValue(u"status"_s), query.queryItemValue(u"type"_s));
    if (!fault.isEmpty()) {
        return fault;
    }
    return options;
}

QString windowHelpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace mielto
