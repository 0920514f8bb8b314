#include "ui/start_page.h"

#include "ui/icons.h"
#include "ui/job_bar.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/new_application_card.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/status_words.h"
#include "ui/subform/receive_answer.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QStyle>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int draftRole = Qt::UserRole + 1;
constexpr int pageWidth = 280; // steps

struct Card {
    QFrame* frame;
    QVBoxLayout* layout;
};

Card makeCard(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("card", u"true"_s);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(6));
    layout->setSpacing(theme::space(2));
    return {frame, layout};
}

} // namespace

StartPage::StartPage(Services& services, Languages& languages, Prompts& prompts, QWidget* parent)
    : QScrollArea(parent), m_services(services), m_languages(languages), m_prompts(prompts)
{
    setObjectName(u"startScroll"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    build();
    watchLanguage(this, [this] { retranslate(); });
}

void StartPage::build()
{
    m_body = new QWidget(this);
    m_body->setObjectName(u"startBody"_s);
    auto* outer = new QHBoxLayout(m_body);
    outer->setContentsMargins(theme::space(8), theme::space(8), theme::space(8), theme::space(8));
    auto* column = new QWidget(m_body);
    column->setMaximumWidth(theme::space(pageWidth));
    outer->addStretch(0);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(5));
    m_title = new WrapLabel(theme::Role::Display, theme::Tone::Text, column);
    m_motto = new WrapLabel(theme::Role::Body, theme::Tone::Muted, column);
    layout->addWidget(m_title);
    layout->addWidget(m_motto);
    m_notice = new QFrame(column);
    m_notice->setProperty("strip", u"notes"_s);
    auto* inNotice = new QVBoxLayout(m_notice);
    m_noticeWords = new WrapLabel(theme::Role::Body, theme::Tone::Text, m_notice);
    m_noticeWords->setObjectName(u"notice"_s);
    inNotice->addWidget(m_noticeWords);
    layout->addWidget(m_notice);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(theme::space(5));
    m_new = new NewApplicationCard(m_languages, m_body);
    connect(m_new, &NewApplicationCard::createAsked, this, &StartPage::create);
    cards->addWidget(m_new, 3);
    cards->addWidget(buildOther(), 2);
    layout->addLayout(cards);
    layout->addWidget(buildRecent(), 1);
    setWidget(m_body);
}

QWidget* StartPage::buildOther()
{
    const Card card = makeCard(m_body);
    m_otherTitle = new WrapLabel(theme::Role::Heading, theme::Tone::Text, card.frame);
    card.layout->addWidget(m_otherTitle);
    const auto tile = [this, &card](const QString& drawing) {
        auto* button = new QPushButton(icon(drawing, theme::Tone::Accent), QString(), card.frame);
        button->setProperty("kind", u"tile"_s);
        button->setIconSize(QSize(22, 22));
        card.layout->addWidget(button);
        return button;
    };
    m_import = tile(u"import"_s);
    m_verify = tile(u"verify"_s);
    m_otherLayout = card.layout;
    m_job = new JobBar(card.frame);
    card.layout->addWidget(m_job);
    card.layout->addStretch(1);
    connect(m_import, &QPushButton::clicked, this, [this] { importBundle(); });
    connect(m_verify, &QPushButton::clicked, this, &StartPage::verifyAsked);
    return card.frame;
}

QWidget* StartPage::buildRecent()
{
    const Card card = makeCard(m_body);
    m_recentTitle = new WrapLabel(theme::Role::Heading, theme::Tone::Text, card.frame);
    card.layout->addWidget(m_recentTitle);
    m_noDrafts = new WrapLabel(theme::Role::Body, theme::Tone::Muted, card.frame);
    card.layout->addWidget(m_noDrafts);
    m_recent = new QTreeWidget(card.frame);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setColumnCount(4);
    m_recent->setRootIsDecorated(false);
    m_recent->setItemsExpandable(false);
    m_recent->setUniformRowHeights(true);
    m_recent->setMinimumHeight(theme::space(60));
    m_recent->header()->setStretchLastSection(false);
    m_recent->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_recent->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    card.layout->addWidget(m_recent, 1);
    auto* row = new QHBoxLayout;
    m_open = new QPushButton(card.frame);
    m_bin = new QPushButton(card.frame);
    m_purge = new QPushButton(card.frame);
    m_showBin = new CheckOption(card.frame);
    m_showBin->setObjectName(u"showBin"_s);
    row->addWidget(m_open);
    row->addWidget(m_bin);
    row->addWidget(m_purge);
    row->addStretch(1);
    row->addWidget(m_showBin);
    card.layout->addLayout(row);
    const auto open = [this] {
        if (const QString id = chosenDraft(); !id.isEmpty() && !m_showBin->isChecked())
            Q_EMIT openAsked(id);
    };
    connect(m_recent, &QTreeWidget::itemActivated, this, open);
    connect(m_recent, &QTreeWidget::currentItemChanged, this, &StartPage::updateState);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_bin, &QPushButton::clicked, this,
            [this] { m_showBin->isChecked() ? restoreChosen() : binChosen(); });
    connect(m_purge, &QPushButton::clicked, this, &StartPage::purgeChosen);
    connect(m_showBin, &QAbstractButton::toggled, this, &StartPage::reload);
    return card.frame;
}

void StartPage::forgetPacks()
{
    m_packs.clear();
    reload();
}

void StartPage::reload()
{
    if (m_packs.isEmpty()) { // they change only when one is installed
        m_packs = m_services.packs();
        m_samples = m_services.samples();
        fillInterviews();
    }
    const bool bin = m_showBin->isChecked();
    auto drafts = m_services.drafts(bin);
    if (!drafts) {
        m_error = drafts.error();
    } else {
        m_drafts = *drafts;
        m_drafts.removeIf([bin](const desk::DraftRow& row) { return row.inBin != bin; });
        m_new->setOffers(m_packs, bin ? QList<desk::DraftRow>() : m_drafts);
    }
    retranslate();
}

// The interviews that lead to a questionnaire, before all else: most applicants begin with the question which.
void StartPage::fillInterviews()
{
    qDeleteAll(m_interviews);
    m_interviews.clear();
    QSet<QString> known;
    for (const PackRow& pack : std::as_const(m_packs)) {
        if (!pack.proposes || known.contains(pack.id))
            continue;
        known.insert(pack.id);
        auto* button = new QPushButton(icon(u"help"_s, theme::Tone::Accent), QString(), m_import->parentWidget());
        button->setProperty("kind", u"tile"_s);
        button->setIconSize(QSize(22, 22));
        button->setObjectName(u"interview:"_s + pack.id);
        connect(button, &QPushButton::clicked, this, [this, id = pack.id] {
            m_new->choosePack(id);
            m_new->begin();
            m_new->create(); // at once where the client is named already
        });
        m_otherLayout->insertWidget(m_otherLayout->indexOf(m_import), button);
        setTabOrder(button, m_import);
        m_interviews << button;
    }
}

void StartPage::fillSamples()
{
    if (m_sampleButtons.size() != m_samples.size()) {
        qDeleteAll(m_sampleButtons);
        m_sampleButtons.clear();
        for (const SampleRow& sample : m_samples) {
            auto* button =
                new QPushButton(icon(u"folder"_s, theme::Tone::Accent), QString(), m_import->parentWidget());
            button->setProperty("kind", u"tile"_s);
            button->setIconSize(QSize(22, 22));
            button->setObjectName(u"sample:"_s + sample.id);
            connect(button, &QPushButton::clicked, this,
                    [this, id = sample.id] { take(m_services.loadSample(id)); });
            m_otherLayout->insertWidget(m_otherLayout->indexOf(m_verify) + 1, button);
            setTabOrder(m_sampleButtons.isEmpty() ? m_verify : m_sampleButtons.last(), button);
            m_sampleButtons << button;
        }
    }
    for (int i = 0; i < m_samples.size(); ++i)
        m_sampleButtons[i]->setText(tr("Explore the sample: %1").arg(m_languages.plain(m_samples[i].title)));
}

void StartPage::fillDrafts()
{
    const QString chosen = chosenDraft();
    m_recent->setHeaderLabels({tr("Application"), tr("Progress"), tr("Findings"), tr("Last changed")});
    m_recent->clear();
    QList<desk::DraftRow> sorted = m_drafts;
    std::sort(sorted.begin(), sorted.end(),
              [](const auto& a, const auto& b) { return a.changed > b.changed; });
    QHash<QString, QTreeWidgetItem*> clients; // the client worked for last comes first
    for (const desk::DraftRow& row : sorted) {
        QTreeWidgetItem*& client = clients[row.client];
        if (!client) {
            client =
                new QTreeWidgetItem(m_recent, {row.client.isEmpty() ? tr("Without a client") : row.client});
            client->setFlags(Qt::ItemIsEnabled);
            client->setFont(0, theme::font(theme::Role::Question));
            client->setFirstColumnSpanned(true);
            client->setExpanded(true);
        }
        session::Progress figures;
        figures.blocking = row.blocking;
        figures.warnings = row.warnings;
        const QString found = findingsWords(figures);
        const auto pack = std::find_if(m_packs.begin(), m_packs.end(),
                                       [&](const PackRow& p) { return p.id == row.pack.id; });
        const QString packTitle = pack == m_packs.end() ? row.pack.id : m_languages.plain(pack->title);
        auto* item = new QTreeWidgetItem(
            client, {tr("%1 — %2", "title, questionnaire")
                         .arg(row.title.isEmpty() ? tr("Untitled") : row.title, packTitle),
                     tr("%1 of %2 answered").arg(row.answered).arg(row.applicable), found.isEmpty() ? tr("None", "no findings") : found,
                     m_languages.locale().toString(row.changed.toLocalTime(), QLocale::ShortFormat)});
        item->setData(0, draftRole, row.id);
        if (row.id == chosen)
            m_recent->setCurrentItem(item);
    }
    for (int column = 1; column < 4; ++column)
        m_recent->resizeColumnToContents(column);
    m_recent->setVisible(!m_drafts.isEmpty());
    const bool bin = m_showBin->isChecked();
    const QString none =
        bin ? tr("The bin is empty.") : tr("No applications yet. Start one above, or explore the sample.");
    m_noDrafts->setWords(m_drafts.isEmpty() ? none : QString());
    m_open->setVisible(!m_drafts.isEmpty() && !bin);
    m_bin->setVisible(!m_drafts.isEmpty());
    m_purge->setVisible(!m_drafts.isEmpty() && bin);
}

void StartPage::retranslate()
{
    setAccessibleName(tr("Start"));
    m_title->setWords(tr("Aspirant"));
    m_motto->setWords(tr("Prepares virtual-asset licence applications for Hong Kong: every question with its "
                         "source, every answer kept, one bundle that anyone can check."));
    m_otherTitle->setWords(tr("Or begin with"));
    m_import->setText(tr("Import a bundle…"));
    m_verify->setText(tr("Verify a bundle…"));
    m_recentTitle->setWords(tr("Applications in this workspace"));
    m_recent->setAccessibleName(tr("Applications in this workspace"));
    m_open->setText(tr("Open"));
    m_bin->setText(m_showBin->isChecked() ? tr("Put back") : tr("Move to the bin…"));
    m_purge->setText(tr("Destroy…"));
    m_showBin->setWords(tr("Show the bin"));
    for (QPushButton* button : std::as_const(m_interviews)) {
        button->setText(tr("Which licence do I need?"));
        button->setToolTip(tr("A short interview for the client named beside, which proposes licences and starts their applications."));
    }
    fillSamples();
    fillDrafts();
    updateState();
}

void StartPage::updateState()
{
    const bool writable = !m_services.isReadOnly();
    m_new->setWritable(writable);
    m_import->setEnabled(writable && !m_job->isBusy());
    for (QPushButton* button : std::as_const(m_interviews))
        button->setEnabled(writable);
    m_open->setEnabled(!chosenDraft().isEmpty());
    m_bin->setEnabled(writable && !chosenDraft().isEmpty());
    m_purge->setEnabled(m_bin->isEnabled());
    QString notice;
    QString kind = u"notes"_s;
    if (m_error) {
        notice = m_languages.words(*m_error);
        kind = u"blocks"_s;
    } else if (!writable) {
        notice =
            tr("Another program is working in this workspace. You can read everything, but not change it.");
        kind = u"warns"_s;
    } else if (const auto recovered = m_services.recovered(); !recovered.isEmpty()) {
        notice = tr("The last session ended unexpectedly. Everything entered up to then was recovered in %n "
                    "application(s).",
                    nullptr, static_cast<int>(recovered.size()));
    }
    m_noticeWords->setWords(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (m_notice->property("strip").toString() != kind) {
        m_notice->setProperty("strip", kind);
        m_notice->style()->unpolish(m_notice);
        m_notice->style()->polish(m_notice);
    }
}

QString StartPage::chosenDraft() const
{
    const QTreeWidgetItem* item = m_recent->currentItem();
    return item ? item->data(0, draftRole).toString() : QString();
}

void StartPage::startNew()
{
    ensureWidgetVisible(m_new);
    m_new->begin();
}

void StartPage::create(const QString& packId, const QString& client, const QString& title, const QString& carryFrom)
{
    take(m_services.createDraft(packId, client, title), carryFrom);
}

void StartPage::take(const Result<QString>& draft, const QString& carryFrom)
{
    if (!draft)
        return showError(draft.error());
    m_error.reset();
    m_new->clear();
    QString title;
    for (const desk::DraftRow& row : std::as_const(m_drafts))
        if (row.id == carryFrom)
            title = row.title;
    reload();
    Q_EMIT openAsked(*draft);
    if (!carryFrom.isEmpty())
        Q_EMIT carryAsked(carryFrom, title);
}

void StartPage::importBundle(const QString& file)
{
    if (file.isEmpty()) {
        m_prompts.openFiles(this, tr("Import a bundle"), {u"*.zip"_s, u"*.aspirant-person"_s}, [this](const QStringList& files) {
            if (!files.isEmpty())
                importBundle(files.first());
        });
        return;
    }
    if (file.endsWith(".aspirant-person"_L1))
        return importPart(file);
    m_job->begin(tr("Importing %1…").arg(file));
    updateState();
    const QPointer<StartPage> alive(this);
    auto job = m_services.importBundle(
        file,
        [alive](qint64 done, qint64 total) {
            if (alive)
                alive->m_job->tell(done, total);
        },
        [alive](const Result<QString>& draft) {
            if (!alive)
                return;
            alive->m_job->finish();
            alive->take(draft);
        });
    m_job->hold(std::move(job));
}

// A part to be filled in becomes an application of its own; an answer goes to the one it belongs to.
void StartPage::importPart(const QString& file)
{
    askPackage(this, m_services, m_languages, m_prompts, file, [this, file](const PersonPackage& package, const std::optional<QString>& passphrase) {
        if (!package.answer)
            return take(m_services.openPerson(file, passphrase));
        const auto draft = m_services.draftOfAnswer(file, passphrase);
        if (!draft)
            return showError(draft.error());
        Q_EMIT answerAsked(*draft, file, passphrase.value_or(QString()));
    });
}

void StartPage::binChosen()
{
    const QString id = chosenDraft();
    if (id.isEmpty())
        return;
    m_prompts.confirm(this,
                      {tr("Move this application to the bin?"),
                       tr("It leaves this list. Nothing in it is destroyed until the bin is emptied."),
                       {m_recent->currentItem()->text(0)},
                       tr("Move to the bin")},
                      [this, id](bool yes) {
                          if (!yes)
                              return;
                          if (const auto done = m_services.moveToBin(id, true); !done)
                              showError(done.error());
                          reload();
                      });
}

void StartPage::restoreChosen()
{
    if (const auto done = m_services.moveToBin(chosenDraft(), false); !done)
        showError(done.error());
    reload();
}

void StartPage::purgeChosen()
{
    const QString id = chosenDraft();
    if (id.isEmpty())
        return;
    m_prompts.confirm(
        this,
        {tr("Destroy this application?"),
         tr("Its answers, its history and its attachments are destroyed for good. This cannot be undone."),
         {m_recent->currentItem()->text(0)},
         tr("Destroy")},
        [this, id](bool yes) {
            if (!yes)
                return;
            if (const auto done = m_services.purge(id); !done)
                showError(done.error());
            reload();
        });
}

void StartPage::showError(const Error& error)
{
    m_error = error;
    updateState();
    ensureWidgetVisible(m_notice);
}

} // namespace aspirant::ui
