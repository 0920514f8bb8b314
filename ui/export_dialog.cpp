#include "ui/export_dialog.h"

#include "ui/editors/date_entry.h"
#include "ui/job_bar.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QFrame* makeStrip(const QString& kind, QWidget* parent)
{
    auto* strip = new QFrame(parent);
    strip->setProperty("strip", kind);
    auto* layout = new QVBoxLayout(strip);
    layout->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    return strip;
}

void setKind(QFrame* strip, const QString& kind)
{
    strip->setProperty("strip", kind);
    strip->style()->unpolish(strip);
    strip->style()->polish(strip);
}

} // namespace

ExportDialog::ExportDialog(const EditorContext& context, Services& services, const session::Session& session,
                           QWidget* parent)
    : QDialog(parent), m_context(context), m_services(services), m_session(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::space(165));
    build();
    watchLanguage(this, [this] { retranslate(); });
    m_file->setText(QDir(settings::lastFolder.read(services.settings()).isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : settings::lastFolder.read(services.settings()))
                        .filePath(suggestedName()));
    updateState();
}

void ExportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(4));
    m_title = new WrapLabel(theme::Role::Heading, theme::Tone::Text, this);
    layout->addWidget(m_title);
    m_summaryStrip = makeStrip(u"warns"_s, this);
    m_summary = new WrapLabel(theme::Role::Body, theme::Tone::Text, m_summaryStrip);
    m_summaryStrip->layout()->addWidget(m_summary);
    m_showFindings = new QPushButton(m_summaryStrip);
    m_showFindings->setProperty("kind", u"link"_s);
    static_cast<QVBoxLayout*>(m_summaryStrip->layout())->addWidget(m_showFindings, 0, Qt::AlignLeft);
    layout->addWidget(m_summaryStrip);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(4));
    grid->setVerticalSpacing(theme::space(3));
    m_languagesLabel = new QLabel(this);
    grid->addWidget(m_languagesLabel, 0, 0, Qt::AlignTop);
    auto* choices = new QVBoxLayout;
    for (const Language language : allLanguages) {
        auto* box = new CheckOption(this);
        box->setWords(Languages::ownName(language));
        box->setFont(theme::font(theme::Role::Body, language));
        box->setChecked(m_context.languages.exports().contains(language));
        connect(box, &QAbstractButton::toggled, this, &ExportDialog::updateState);
        m_languages << box;
        choices->addWidget(box);
    }
    grid->addLayout(choices, 0, 1);
    m_dateLabel = new QLabel(this);
    m_date = new DateEntry(DateEntry::Kind::Full, this);
    m_date->setIso(m_session.today().toString(Qt::ISODate));
    m_dateLabel->setBuddy(m_date->focusTarget());
    connect(m_date, &DateEntry::typed, this, &ExportDialog::updateState);
    connect(m_date, &DateEntry::picked, this, &ExportDialog::updateState);
    grid->addWidget(m_dateLabel, 1, 0);
    grid->addWidget(m_date, 1, 1);
    m_fileLabel = new QLabel(this);
    m_file = new QLineEdit(this);
    m_file->setObjectName(u"exportFile"_s);
    m_fileLabel->setBuddy(m_file);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    m_browse = new QPushButton(this);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto* destination = new QHBoxLayout;
    destination->addWidget(m_file, 1);
    destination->addWidget(m_browse);
    grid->addWidget(m_fileLabel, 2, 0);
    grid->addLayout(destination, 2, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    m_incomplete = new CheckOption(this);
    m_incomplete->setObjectName(u"exportIncomplete"_s);
    connect(m_incomplete, &QAbstractButton::toggled, this, &ExportDialog::updateState);
    layout->addWidget(m_incomplete);
    m_masked = new CheckOption(this);
    m_masked->setObjectName(u"exportMasked"_s);
    layout->addWidget(m_masked);
    m_job = new JobBar(this);
    layout->addWidget(m_job);
    m_resultStrip = makeStrip(u"done"_s, this);
    m_result = new WrapLabel(theme::Role::Body, theme::Tone::Text, m_resultStrip);
    m_result->setObjectName(u"exportResult"_s);
    m_resultStrip->layout()->addWidget(m_result);
    auto* after = new QHBoxLayout;
    m_openFolder = new QPushButton(m_resultStrip);
    m_verify = new QPushButton(m_resultStrip);
    after->addWidget(m_openFolder);
    after->addWidget(m_verify);
    after->addStretch(1);
    static_cast<QVBoxLayout*>(m_resultStrip->layout())->addLayout(after);
    layout->addWidget(m_resultStrip);
    m_resultStrip->hide();
    auto* buttons = new QHBoxLayout;
    m_close = new QPushButton(this);
    m_export = new QPushButton(this);
    m_export->setObjectName(u"exportStart"_s);
    m_export->setProperty("kind", u"primary"_s);
    m_export->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    connect(m_showFindings, &QPushButton::clicked, this, [this] {
        Q_EMIT findingsAsked();
        close();
    });
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { m_context.prompts.openOutside(QFileInfo(m_file->text()).absolutePath()); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyAsked(m_file->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
}

QString ExportDialog::suggestedName() const
{
    QString name = m_session.draft().client + u' ' + m_session.draft().title;
    for (QChar& c : name)
        if (!c.isLetterOrNumber())
            c = u'-';
    return u"%1-%2.zip"_s.arg(name, m_session.today().toString(u"yyyyMMdd"_s));
}

QList<Language> ExportDialog::languages() const
{
    QList<Language> chosen;
    for (std::size_t i = 0; i < allLanguages.size(); ++i)
        if (m_languages[static_cast<int>(i)]->isChecked())
            chosen << allLanguages[i];
    return chosen;
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export a bundle"));
    m_title->setWords(tr("Export “%1” as a bundle").arg(m_session.draft().title));
    m_languagesLabel->setText(tr("Printed forms in"));
    m_dateLabel->setText(tr("&As at"));
    m_date->retranslate(tr("As at: the date of the bundle"));
    m_fileLabel->setText(tr("&Save as"));
    m_file->setAccessibleName(tr("Save as: the file of the bundle"));
    m_browse->setText(tr("Choose…"));
    m_incomplete->setWords(tr("Export although it is not complete; every page will say that it is a draft"));
    m_showFindings->setText(tr("Show what is missing"));
    m_openFolder->setText(tr("Open the folder"));
    m_verify->setText(tr("Verify the bundle"));
    m_export->setText(tr("Export"));
    m_close->setText(tr("Close"));
    m_masked->setWords(tr("Also save the printed forms with personal data masked, beside the bundle"));
    updateSummary();
    if (m_outcome)
        showResult(*m_outcome);
}

void ExportDialog::updateSummary()
{
    const session::Progress progress = m_session.progress();
    const bool complete = progress.blocking == 0;
    setKind(m_summaryStrip, complete ? (progress.warnings ? u"warns"_s : u"done"_s) : u"blocks"_s);
    QStringList sentences;
    sentences << (complete ? tr("Nothing blocks a final bundle.")
                           : tr("%n finding(s) block a final bundle.", nullptr, progress.blocking));
    sentences
        << tr("%1 of %2 questions that apply are answered.").arg(progress.answered).arg(progress.applicable);
    if (progress.warnings > 0)
        sentences << tr("There are %n warning(s); those you accept are exported with their reasons.", nullptr,
                        progress.warnings);
    if (progress.mayOpen > 0)
        sentences << tr("%n more question(s) may come up, depending on answers still open.", nullptr,
                        progress.mayOpen);
    m_summary->setWords(sentences.join(u' '));
    m_showFindings->setVisible(!complete || progress.warnings > 0);
    m_incomplete->setVisible(!complete);
}

void ExportDialog::updateState()
{
    const bool allowed = m_session.progress().blocking == 0 || m_incomplete->isChecked();
    m_export->setEnabled(!m_job->isBusy() && allowed && !languages().isEmpty() && !m_date->iso().isEmpty() &&
                         !m_file->text().trimmed().isEmpty());
}

void ExportDialog::chooseFile()
{
    m_context.prompts.saveFile(this, tr("Save the bundle as"), m_file->text(), u"zip"_s,
                               [this](const QString& file) {
                                   if (!file.isEmpty())
                                       m_file->setText(file);
                               });
}

void ExportDialog::start()
{
    m_context.languages.setExports(languages());
    settings::lastFolder.write(m_services.settings(), QFileInfo(m_file->text()).absolutePath());
    const ExportRequest request{m_file->text().trimmed(), languages(),
                                QDate::fromString(m_date->iso(), Qt::ISODate),
                                m_session.progress().blocking > 0 && m_incomplete->isChecked(), m_masked->isChecked()};
    m_resultStrip->hide();
    m_outcome.reset();
    m_job->begin(tr("Making the bundle…"));
    updateState();
    const QPointer<ExportDialog> alive(this);
    auto job = m_services.exportBundle(
        m_session, request,
        [alive](qint64 done, qint64 total) {
            if (alive)
                alive->m_job->tell(done, total);
        },
        [alive](Result<ExportResult> result) {
            if (!alive)
                return;
            alive->m_job->finish();
            alive->m_outcome = std::move(result);
            alive->showResult(*alive->m_outcome);
            alive->updateState();
        });
    m_job->hold(std::move(job));
}

void ExportDialog::showResult(const Result<ExportResult>& result)
{
    m_resultStrip->show();
    setKind(m_resultStrip, result ? u"done"_s : u"blocks"_s);
    m_openFolder->setVisible(result.has_value());
    m_verify->setVisible(result.has_value());
    if (!result) {
        m_result->setWords(m_context.languages.words(result.error()));
        return;
    }
    m_result->setWords(
        tr("The bundle is saved: %1 (%2, %n file(s)). SHA-256: %3", nullptr, result->files)
            .arg(result->file, sizeWords(result->bytes, m_context.languages.locale()), result->sha256));
}

} // namespace aspirant::ui
