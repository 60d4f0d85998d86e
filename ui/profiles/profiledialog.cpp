// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profiledialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include "app/api/connectiontest.h"
#include "ui/common/dialogs.h"
#include "ui/common/fitting.h"
#include "ui/common/palette.h"
#include "ui/common/plaintext.h"
#include "ui/common/popupcombo.h"
#include "ui/profiles/tokenedit.h"

namespace mielto {

ProfileDialog::ProfileDialog(NetworkThread &network, NetworkOptions options,
    const std::optional<Profile> &profile, Token storedToken, QWidget *parent)
    : QDialog(parent)
    , m_network(network)
    , m_options(std::move(options))
    , m_before(profile)
    , m_storedToken(std::move(storedToken))
    , m_name(new QLineEdit(this))
    , m_server(new QLineEdit(this))
    , m_workspace(new QLineEdit(this))
    , m_color(new PopupCombo(this))
    , m_allowHttp(new QCheckBox(tr("Allow &plain HTTP to this computer"), this))
    , m_caFile(new QLineEdit(this))
    , m_token(new TokenEdit(this))
    , m_fault(makePlainLabel(this))
    , m_testUser(new QLineEdit(this))
    , m_testButton(new QPushButton(tr("Test &connection"), this))
    , m_testResult(makePlainLabel(this))
{
    setWindowTitle(profile ? tr("Edit profile") : tr("Add profile"));
    auto *form = new QFormLayout;
    buildForm(form);
    auto *content = new QVBoxLayout;
    content->addLayout(form);
    content->addWidget(m_fault);
    content->addWidget(buildTest());
    content->addStretch();
    auto *buttons = addContent(this, content, QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    setMinimumWidth(72 * fontMetrics().averageCharWidth());
    fill(profile.value_or(Profile{}));
    for (QLineEdit *edit : {m_name, m_server, m_workspace, m_caFile}) {
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::check);
    }
    connect(m_allowHttp, &QCheckBox::toggled, this, &ProfileDialog::check);
    connect(m_token, &TokenEdit::changed, this, &ProfileDialog::check);
    check();
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::buildForm(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ProfileColorInfo &info : profileColors()) {
        m_color->addItem(profileSwatch(info.color, palette()),
            QCoreApplication::translate("ProfileColor", info.title), static_cast<int>(info.color));
    }
    m_server->setPlaceholderText(ServerUrl().text());
    m_workspace->setPlaceholderText(tr("Only if your token can access more than one"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Server address"), m_server);
    form->addRow(tr("&Workspace ID"), m_workspace);
    form->addRow(tr("C&olour"), m_color);
    auto *token = new QLabel(tr("&Token"), this);
    token->setBuddy(m_token->lineEdit());
    form->addRow(token, m_token);
    auto *caFile = new QLabel(tr("C&A file"), this);
    caFile->setBuddy(m_caFile);
    form->addRow(caFile, buildCaFile());
    form->addRow(QString(), m_allowHttp);
}

QWidget *ProfileDialog::buildCaFile()
{
    auto *row = new QWidget(this);
    auto *browse = new QPushButton(tr("Browse…"), row);
    browse->setAutoDefault(false);
    m_caFile->setAccessibleName(tr("CA file"));
    m_caFile->setPlaceholderText(tr("Only for your organisation's own certificates"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this] {
        askForFiles(this, tr("CA file"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            QFileDialog::ExistingFile, [this](const QString &path) { m_caFile->setText(path); });
    });
    return row;
}

QWidget *ProfileDialog::buildTest()
{
    auto *group = new QGroupBox(tr("Test"), this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_testUser->setPlaceholderText(tr("Optional"));
    form->addRow(tr("With &user ID"), m_testUser);
    m_testButton->setAutoDefault(false);
    auto *layout = new QVBoxLayout(group);
    layout->addLayout(form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_testButton, 0, Qt::AlignTop);
    row->addWidget(m_testResult, 1);
    layout->addLayout(row);
    connect(m_testButton, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(m_testUser, &QLineEdit::textChanged, this, &ProfileDialog::dropTest);
    return group;
}

void ProfileDialog::fill(const Profile &profile)
{
    m_name->setText(profile.name);
    m_server->setText(profile.server.text());
    m_workspace->setText(profile.workspace);
    m_color->setCurrentIndex(m_color->findData(static_cast<int>(profile.color)));
    m_allowHttp->setChecked(profile.allowHttp);
    m_caFile->setText(profile.caFile);
}

QString ProfileDialog::read()
{
    m_profile.name = m_name->text().trimmed();
    m_profile.workspace = m_workspace->text().trimmed();
    m_profile.color = static_cast<ProfileColor>(m_color->currentData().toInt());
    m_profile.allowHttp = m_allowHttp->isChecked();
    m_profile.caFile = m_caFile->text().trimmed();
    if (QString fault = profileNameFault(m_profile.name); !fault.isEmpty()) {
        return fault;
    }
    const QString address =
        m_server->text().trimmed().isEmpty() ? ServerUrl().text() : m_server->text();
    const auto server = ServerUrl::parse(
        address, m_profile.allowHttp ? PlainHttp::LoopbackOnly : PlainHttp::Refused);
    if (!server) {
        return server.error();
    }
    m_profile.server = *server;
    return workspaceFault(m_profile.workspace);
}

void ProfileDialog::check()
{
    dropTest();
    QString note = read();
    const bool isTokenFit = m_token->isEmpty() || m_token->token();
    const bool isFit = note.isEmpty() && isTokenFit;
    m_ok->setEnabled(isFit);
    m_testButton->setEnabled(isFit && testToken());
    const bool isOtherServer = m_before && m_before->server.origin() != m_profile.server.origin();
    if (isFit && isOtherServer && m_token->isEmpty()) {
        note = tr(
            "This is another server. The old token is not sent to it: paste a token for this one.");
    }
    m_fault->setText(m_name->text().isEmpty() && !m_before ? QString() : note);
}

std::optional<Token> ProfileDialog::testToken() const
{
    if (!m_token->isEmpty()) {
        return m_token->token();
    }
    const bool isSameServer = m_before && m_before->server.origin() == m_profile.server.origin();
    return isSameServer && !m_storedToken.isEmpty() ? std::optional(m_storedToken) : std::nullopt;
}

void ProfileDialog::test()
{
    const auto token = testToken();
    const QString user = m_testUser->text().trimmed();
    if (!read().isEmpty() || !token || (!user.isEmpty() && !userIdFault(user).isEmpty())) {
        m_testResult->setText(tr("Complete the fields above first."));
        return;
    }
    const Endpoint endpoint{m_profile.server, m_profile.workspace, *token, m_profile.caFile};
    m_testSource = std::make_unique<NetworkPageSource>(m_network, endpoint, m_options);
    m_testResult->setText(tr("Asking %1…").arg(endpoint.server.origin()));
    m_testSource->fetch(connectionTestQuery(user), [this, endpoint, user](const PageReply &reply) {
        m_testResult->setText(connectionTestText(reply, endpoint, user));
    });
}

void ProfileDialog::dropTest()
{
    // An answer to what no longer stands in the dialog would mislead.
    m_testSource.reset();
    m_testResult->clear();
}

std::optional<Token> ProfileDialog::newToken() const { return m_token->token(); }

} // namespace mielto
