#include "ui/settings_dialog.h"

#include "ui/editors/safe_combo.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/settings.h"
#include "ui/wrap_label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

enum Row { Interface, Questions, Second, Look, Size };

theme::Appearance appearanceOf(const QString& name)
{
    if (name == "light"_L1)
        return theme::Appearance::Light;
    return name == "dark"_L1 ? theme::Appearance::Dark : theme::Appearance::System;
}

} // namespace

SettingsDialog::SettingsDialog(Languages& languages, QSettings& settings, QWidget* parent)
    : QDialog(parent), m_languages(languages), m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::space(130));
    build();
    watchLanguage(this, [this] { retranslate(); });
}

void SettingsDialog::applyLook(const QSettings& from)
{
    theme::apply(appearanceOf(settings::appearance.read(from)), settings::textSize.read(from));
}

void SettingsDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(4));
    m_title = new WrapLabel(theme::Role::Heading, theme::Tone::Text, this);
    layout->addWidget(m_title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(5));
    grid->setVerticalSpacing(theme::space(3));
    for (int row = 0; row < 5; ++row) {
        m_labels[row] = new QLabel(this);
        m_boxes[row] = new SafeComboBox(this);
        m_boxes[row]->setObjectName(QStringList{u"interface"_s, u"questions"_s, u"second"_s, u"look"_s, u"size"_s}[row]);
        m_labels[row]->setBuddy(m_boxes[row]);
        connect(m_boxes[row], &QComboBox::activated, this, &SettingsDialog::applyChoices);
        grid->addWidget(m_labels[row], row, 0);
        grid->addWidget(m_boxes[row], row, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    m_note = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    layout->addWidget(m_note);
    layout->addStretch(1);
    m_close = new QPushButton(this);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_title->setWords(tr("Settings"));
    m_labels[Interface]->setText(tr("&Language of the program"));
    m_labels[Questions]->setText(tr("Language of the &questions"));
    m_labels[Second]->setText(tr("&Second language beside it"));
    m_labels[Look]->setText(tr("&Theme"));
    m_labels[Size]->setText(tr("Te&xt size"));
    m_note->setWords(tr("The languages of an export are chosen when exporting."));
    m_close->setText(tr("Close"));
    for (SafeComboBox* box : m_boxes)
        box->clear();
    m_boxes[Questions]->addItem(tr("As the program"), QString());
    m_boxes[Second]->addItem(tr("None", "no second language"), QString());
    for (const Language language : allLanguages)
        for (const Row row : {Interface, Questions, Second})
            m_boxes[row]->addItem(Languages::ownName(language), languageTag(language));
    m_boxes[Look]->addItem(tr("As the system"), u"system"_s);
    m_boxes[Look]->addItem(tr("Light"), u"light"_s);
    m_boxes[Look]->addItem(tr("Dark"), u"dark"_s);
    for (const int percent : {100, 125, 150, 175, 200})
        m_boxes[Size]->addItem(tr("%1 %", "percentage").arg(percent), percent);
    const auto choose = [this](Row row, const QVariant& value) {
        m_boxes[row]->setCurrentIndex(qMax(0, m_boxes[row]->findData(value)));
    };
    const auto tagOf = [](std::optional<Language> language) {
        return language ? languageTag(*language) : QString();
    };
    choose(Interface, languageTag(m_languages.interface()));
    choose(Questions, tagOf(m_languages.questionsChosen()));
    choose(Second, settings::secondLanguage.read(m_settings));
    choose(Look, settings::appearance.read(m_settings));
    choose(Size, settings::textSize.read(m_settings));
}

void SettingsDialog::applyChoices()
{
    const auto chosen = [this](Row row) { return m_boxes[row]->currentData(); };
    const QString look = chosen(Look).toString();
    const int size = chosen(Size).toInt();
    const bool otherLook =
        look != settings::appearance.read(m_settings) || size != settings::textSize.read(m_settings);
    settings::appearance.write(m_settings, look);
    settings::textSize.write(m_settings, size);
    if (otherLook)
        applyLook(m_settings);
    m_languages.setQuestions(languageFromTag(chosen(Questions).toString()));
    m_languages.setSecond(languageFromTag(chosen(Second).toString()));
    m_languages.setInterface(languageFromTag(chosen(Interface).toString()).value_or(Language::English));
    if (otherLook)
        m_languages.refreshLook();
}

} // namespace aspirant::ui
