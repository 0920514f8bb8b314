#include "ui/new_application_card.h"

#include "ui/editors/safe_combo.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

NewApplicationCard::NewApplicationCard(Languages& languages, QWidget* parent)
    : QFrame(parent), m_languages(languages)
{
    setProperty("card", u"true"_s);
    build();
    watchLanguage(this, [this] { retranslate(); });
}

void NewApplicationCard::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(6));
    layout->setSpacing(theme::space(2));
    m_heading = new WrapLabel(theme::Role::Heading, theme::Tone::Text, this);
    layout->addWidget(m_heading);
    const auto label = [this, layout](QWidget* field) {
        auto* made = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
        made->setBuddy(field);
        layout->addWidget(made);
        layout->addWidget(field);
        return made;
    };
    m_pack = new SafeComboBox(this);
    m_pack->setObjectName(u"newPack"_s);
    m_packLabel = label(m_pack);
    m_packSummary = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    layout->addWidget(m_packSummary);
    m_client = new QLineEdit(this);
    m_client->setObjectName(u"newClient"_s);
    m_client->setCompleter(new QCompleter(new QStringListModel(this), m_client));
    m_client->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_clientLabel = label(m_client);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"newTitle"_s);
    m_nameLabel = label(m_name);
    m_source = new SafeComboBox(this);
    m_source->setObjectName(u"newSource"_s);
    m_sourceLabel = label(m_source);
    m_create = new QPushButton(this);
    m_create->setObjectName(u"newCreate"_s);
    m_create->setProperty("kind", u"primary"_s);
    layout->addSpacing(theme::space(2));
    layout->addWidget(m_create, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_pack, &QComboBox::currentIndexChanged, this, &NewApplicationCard::updateState);
    connect(m_client, &QLineEdit::textChanged, this, [this] {
        fillSources();
        updateState();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &NewApplicationCard::create);
    connect(m_create, &QPushButton::clicked, this, &NewApplicationCard::create);
}

void NewApplicationCard::setOffers(const QList<PackRow>& packs, const QList<desk::DraftRow>& drafts)
{
    m_packs.clear();
    for (const PackRow& pack : packs) {
        const auto same = std::find_if(m_packs.begin(), m_packs.end(), [&](const PackRow& p) { return p.id == pack.id; });
        if (same == m_packs.end())
            m_packs.append(pack);
        else if (QVersionNumber::fromString(same->version) < QVersionNumber::fromString(pack.version))
            *same = pack;
    }
    m_drafts = drafts;
    QStringList clients;
    for (const desk::DraftRow& draft : drafts)
        clients << draft.client;
    clients.removeAll(QString());
    clients.removeDuplicates();
    static_cast<QStringListModel*>(m_client->completer()->model())->setStringList(clients);
    fillPacks();
    fillSources();
    updateState();
}

void NewApplicationCard::setWritable(bool writable)
{
    m_writable = writable;
    updateState();
}

void NewApplicationCard::choosePack(const QString& packId)
{
    m_pack->setCurrentIndex(m_pack->findData(packId));
}

void NewApplicationCard::clear()
{
    m_client->clear();
    m_name->clear();
}

void NewApplicationCard::begin()
{
    (m_pack->currentIndex() < 0 ? static_cast<QWidget*>(m_pack) : m_client)->setFocus();
}

void NewApplicationCard::create()
{
    if (!m_create->isEnabled())
        return;
    const QString title = m_name->text().trimmed().isEmpty() ? m_pack->currentText() : m_name->text().trimmed();
    Q_EMIT createAsked(m_pack->currentData().toString(), m_client->text().trimmed(), title,
                       m_source->isHidden() ? QString() : m_source->currentData().toString());
}

void NewApplicationCard::fillPacks()
{
    const QSignalBlocker quiet(m_pack);
    const QString chosen = m_pack->currentData().toString();
    m_pack->clear();
    for (const PackRow& pack : std::as_const(m_packs))
        m_pack->addItem(pack.trusted ? m_languages.plain(pack.title)
                                     : tr("%1 (not trusted)").arg(m_languages.plain(pack.title)),
                        pack.id);
    m_pack->setCurrentIndex(m_packs.size() == 1 ? 0 : m_pack->findData(chosen));
}

// Only where the client has other applications.
void NewApplicationCard::fillSources()
{
    const QSignalBlocker quiet(m_source);
    const QString chosen = m_source->currentData().toString();
    m_source->clear();
    m_source->addItem(tr("Begin without answers"), QString());
    const QString client = m_client->text().trimmed();
    for (const desk::DraftRow& draft : std::as_const(m_drafts))
        if (!client.isEmpty() && draft.client == client)
            m_source->addItem(tr("Carry over answers from “%1”").arg(draft.title), draft.id);
    m_source->setCurrentIndex(qMax(0, m_source->findData(chosen)));
    const bool any = m_source->count() > 1;
    m_source->setVisible(any);
    m_sourceLabel->setWords(any ? tr("Answers this client has given already") : QString());
}

const PackRow* NewApplicationCard::chosenPack() const
{
    const int at = m_pack->currentIndex();
    return at >= 0 && at < m_packs.size() ? &m_packs[at] : nullptr;
}

void NewApplicationCard::updateState()
{
    const PackRow* pack = chosenPack();
    m_create->setEnabled(m_writable && pack && !m_client->text().trimmed().isEmpty());
    if (!pack)
        return m_packSummary->setWords({});
    const ShownText summary = m_languages.shown(pack->summary);
    const QString figures = tr("%n question(s), as at %1. %2.", nullptr, pack->questions)
                                .arg(dateWords(pack->asAt, m_languages.interface()), standing(pack->legalStatus).words);
    QStringList lines{summary.words, figures, m_languages.words(pack->trust)};
    lines.removeAll(QString());
    m_packSummary->setWords(lines.join(u'\n'), summary.language);
}

void NewApplicationCard::retranslate()
{
    m_heading->setWords(tr("Start an application"));
    m_packLabel->setWords(tr("Questionnaire"));
    m_pack->setPlaceholderText(tr("Choose a questionnaire…"));
    m_pack->setAccessibleName(tr("Questionnaire"));
    m_clientLabel->setWords(tr("Client"));
    m_client->setAccessibleName(tr("Client"));
    m_nameLabel->setWords(tr("Title of the application"));
    m_name->setAccessibleName(tr("Title of the application"));
    m_source->setAccessibleName(tr("Answers this client has given already"));
    m_create->setText(tr("Start the application"));
    fillPacks();
    fillSources();
    updateState();
}

} // namespace aspirant::ui
