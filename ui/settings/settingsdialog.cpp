// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include "app/base/translations.h"
#include "ui/common/fitting.h"
#include "ui/common/plaintext.h"
#include "ui/common/popupcombo.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QSpinBox *makeSeconds(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, 600);
    box->setSuffix(SettingsDialog::tr(" s", "seconds"));
    return box;
}

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

SettingsDialog::SettingsDialog(
    const Settings &settings, const QStringList &languages, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(new PopupCombo(this))
    , m_theme(new PopupCombo(this))
    , m_utc(new QCheckBox(tr("Show times in &UTC"), this))
    , m_proxy(new PopupCombo(this))
    , m_proxyUrl(new QLineEdit(this))
    , m_proxyFault(makePlainLabel(this))
    , m_connect(makeSeconds(this))
    , m_idle(makeSeconds(this))
    , m_total(makeSeconds(this))
    , m_rememberUsers(new QCheckBox(tr("&Remember the user IDs that I load"), this))
    , m_clearUsers(new QPushButton(tr("&Clear recent users"), this))
{
    setWindowTitle(tr("Settings"));
    auto *content = new QVBoxLayout;
    content->addWidget(buildLook(languages));
    content->addWidget(buildNetwork());
    content->addWidget(buildMemory());
    content->addStretch();
    auto *buttons = addContent(this, content,
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply
            | QDialogButtonBox::RestoreDefaults);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    fill(settings);
    const auto apply = [this] { Q_EMIT applied(this->settings()); };
    connect(this, &QDialog::accepted, this, apply);
    connect(m_apply, &QPushButton::clicked, this, apply);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { fill(Settings{}); });
}

QWidget *SettingsDialog::buildLook(const QStringList &languages)
{
    m_language->addItem(tr("Follow system"), QString());
    for (const QString &name : languages) {
        m_language->addItem(languageName(name), name);
    }
    m_theme->addItem(tr("Follow system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    auto *group = new QGroupBox(tr("Appearance"), this);
    auto *form = new QFormLayout(group);
    form->addRow(tr("&Language"), m_language);
    auto *note = makePlainLabel(group, tr("Restart to change the language."));
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), note);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(QString(), m_utc);
    return group;
}

QWidget *SettingsDialog::buildNetwork()
{
    m_proxy->addItem(tr("Follow system"), static_cast<int>(ProxyMode::System));
    m_proxy->addItem(tr("None"), static_cast<int>(ProxyMode::None));
    m_proxy->addItem(tr("This one"), static_cast<int>(ProxyMode::Own));
    m_proxyUrl->setPlaceholderText(u"http://proxy.example.com:8080"_s);
    auto *group = new QGroupBox(tr("Network"), this);
    auto *form = new QFormLayout(group);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Proxy"), m_proxy);
    form->addRow(tr("Proxy &address"), m_proxyUrl);
    form->addRow(QString(), m_proxyFault);
    form->addRow(tr("Co&nnection timeout"), m_connect);
    form->addRow(tr("&Idle timeout"), m_idle);
    form->addRow(tr("Total timeout per pa&ge"), m_total);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &SettingsDialog::check);
    connect(m_proxyUrl, &QLineEdit::textChanged, this, &SettingsDialog::check);
    return group;
}

QWidget *SettingsDialog::buildMemory()
{
    auto *group = new QGroupBox(tr("Recent users"), this);
    auto *layout = new QVBoxLayout(group);
    m_clearUsers->setAutoDefault(false);
    layout->addWidget(m_rememberUsers);
    layout->addWidget(m_clearUsers, 0, Qt::AlignLeading);
    connect(m_clearUsers, &QPushButton::clicked, this, [this] {
        m_settings.recentUsers = {};
        m_clearUsers->setEnabled(false);
    });
    return group;
}

void SettingsDialog::fill(const Settings &settings)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(settings.theme)));
    m_utc->setChecked(settings.utcTimes);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(settings.proxyMode)));
    m_proxyUrl->setText(settings.proxyUrl);
    m_connect->setValue(secondsOf(settings.deadlines.connect));
    m_idle->setValue(secondsOf(settings.deadlines.idle));
    m_total->setValue(secondsOf(settings.deadlines.total));
    m_rememberUsers->setChecked(settings.rememberUsers);
    m_clearUsers->setEnabled(!m_settings.recentUsers.isEmpty());
    check();
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_settings;
    settings.language = m_language->currentData().toString();
    settings.theme = static_cast<Theme>(m_theme->currentData().toInt());
    settings.utcTimes = m_utc->isChecked();
    settings.proxyMode = static_cast<ProxyMode>(m_proxy->currentData().toInt());
    settings.proxyUrl = m_proxyUrl->text().trimmed();
    settings.deadlines = {std::chrono::seconds(m_connect->value()),
        std::chrono::seconds(m_idle->value()), std::chrono::seconds(m_total->value())};
    settings.rememberUsers = m_rememberUsers->isChecked();
    if (!settings.rememberUsers) {
        settings.recentUsers = {};
    }
    return settings;
}

void SettingsDialog::copyChoices(const Settings &from, Settings &to)
{
    to.language = from.language;
    to.theme = from.theme;
    to.utcTimes = from.utcTimes;
    to.proxyMode = from.proxyMode;
    to.proxyUrl = from.proxyUrl;
    to.deadlines = from.deadlines;
    to.rememberUsers = from.rememberUsers;
    if (from.recentUsers.isEmpty()) {
        to.recentUsers = {};
    }
}

void SettingsDialog::check()
{
    const bool isOwn = static_cast<ProxyMode>(m_proxy->currentData().toInt()) == ProxyMode::Own;
    m_proxyUrl->setEnabled(isOwn);
    const QString fault = isOwn ? proxyUrlFault(m_proxyUrl->text().trimmed()) : QString();
    m_proxyFault->setText(fault);
    m_proxyFault->setVisible(!fault.isEmpty());
    m_ok->setEnabled(fault.isEmpty());
    m_apply->setEnabled(fault.isEmpty());
}

} // namespace mielto
