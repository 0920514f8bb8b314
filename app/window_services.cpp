#include "app/window_services.h"

#include "app/pack_files.h"
#include "app/person_parts.h"
#include "app/table_file.h"
#include "app/updates.h"

#include "app/bundling.h"
#include "app/job.h"
#include "app/paper_look.h"
#include "app/paper_painting.h"
#include "model/layout/graphviz_layout.h"
#include "model/report/chart_writer.h"
#include "model/report/checklist_document.h"
#include "model/report/pdf_writer.h"
#include "model/store/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSaveFile>

#include <algorithm>

namespace aspirant::app {

namespace {

ui::PackRow packRow(const pack::Pack& pack, const PackTrust& trust)
{
    ui::PackRow row;
    row.trusted = isTrusted(trust.trust);
    row.trust = trust.words;
    row.id = pack.id;
    row.version = pack.version;
    row.title = pack.title;
    row.summary = pack.summary;
    row.legalStatus = pack.legalStatus;
    row.asAt = pack.asAt;
    row.sections = static_cast<int>(pack.sections.size());
    row.questions = pack::questionCount(pack);
    row.proposes = std::any_of(pack.outcomes.begin(), pack.outcomes.end(), [](const pack::OutcomeRule& rule) { return !rule.pack.isEmpty(); });
    return row;
}

QString sampleFolder(const QString& sampleId)
{
    for (const QString& folder : Workbench::sampleFolders()) {
        const QString candidate = folder + u'/' + sampleId;
        if (!sampleId.contains(u'/') && QFileInfo(candidate + QStringLiteral("/answers.json")).isFile())
            return candidate;
    }
    return {};
}

Result<json::Value> sampleAnswers(const QString& sampleId)
{
    const QString folder = sampleFolder(sampleId);
    if (folder.isEmpty())
        return failure(QStringLiteral("sample.unknown"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The sample “%1” is not installed."), {sampleId}), sampleId);
    return readJsonFile(folder + QStringLiteral("/answers.json"));
}

} // namespace

WindowServices::WindowServices(Workbench& bench, const Catalogue& catalogue) : m_bench(bench), m_catalogue(catalogue)
{
    if (const auto recovered = m_bench.drafts().recovered(); recovered && *recovered)
        m_recovered.append((*recovered)->draft);
    m_recovered.removeAll(QString());
}

WindowServices::~WindowServices()
{
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

Result<QList<desk::DraftRow>> WindowServices::drafts(bool withBin)
{
    return m_bench.drafts().list(withBin);
}

QList<ui::PackRow> WindowServices::packs()
{
    QList<ui::PackRow> rows;
    for (const pack::PackLibrary::Entry& entry : m_bench.packs().entries()) {
        const auto pack = m_bench.packs().load(entry.id, entry.version);
        if (pack)
            rows.append(packRow(*pack, trustOf(entry)));
    }
    return rows;
}

QList<ui::SampleRow> WindowServices::samples()
{
    QList<ui::SampleRow> rows;
    for (const QString& folder : Workbench::sampleFolders()) {
        for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto answers = sampleAnswers(name);
            if (!answers || name.endsWith(QLatin1String("-poor")))
                continue; // the poor ones are for tests
            ui::SampleRow row;
            row.id = name;
            row.packId = name.section(u'-', 0, 0);
            for (const pack::PackLibrary::Entry& entry : m_bench.packs().entries()) {
                if (name.startsWith(entry.id + u'-') && entry.id.size() >= row.packId.size())
                    row.packId = entry.id;
            }
            const QString chinese = (*answers)[u"applicant.name_zh"].toString();
            row.title = {(*answers)[u"applicant.name_en"].toString(), chinese, chinese};
            rows.append(row);
        }
    }
    return rows;
}

bool WindowServices::isReadOnly() const
{
    return m_bench.drafts().isReadOnly();
}

QStringList WindowServices::recovered() const
{
    return m_recovered;
}

Result<QString> WindowServices::createDraft(const QString& packId, const QString& client, const QString& title)
{
    return m_bench.createDraft(packId, client, title);
}

Result<QString> WindowServices::loadSample(const QString& sampleId)
{
    const auto answers = sampleAnswers(sampleId);
    if (!answers)
        return tl::unexpected(answers.error());
    QString packId;
    for (const ui::SampleRow& row : samples()) {
        if (row.id == sampleId)
            packId = row.packId;
    }
    const QString client = (*answers)[u"applicant.name_en"].toString();
    const auto id = createDraft(packId, client, client);
    if (!id)
        return id;
    auto desk = m_bench.openDraft(*id);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto filled = m_bench.fill(**desk, *answers, sampleFolder(sampleId) + QStringLiteral("/attachments"));
    if (!filled)
        return tl::unexpected(filled.error());
    if (!filled->rejected.isEmpty())
        return failure(QStringLiteral("sample.rejected"), filled->rejected.first().message, filled->rejected.first().path);
    return *id;
}

std::unique_ptr<ui::Job> WindowServices::importBundle(const QString& file, ui::Told progress, ui::Done<QString> done)
{
    return std::make_unique<ThreadJob<QString>>(
        [this, file](const auto& told) { return app::importBundle(m_bench, file, told); }, std::move(progress), std::move(done));
}

Result<std::unique_ptr<desk::Desk>> WindowServices::open(const QString& draftId)
{
    return m_bench.openDraft(draftId);
}

Result<void> WindowServices::rename(const QString& draftId, const QString& title)
{
    return m_bench.drafts().rename(draftId, title);
}

Result<void> WindowServices::moveToBin(const QString& draftId, bool inBin)
{
    return m_bench.drafts().moveToBin(draftId, inBin);
}

Result<void> WindowServices::purge(const QString& draftId)
{
    const auto purged = m_bench.purge(draftId);
    if (!purged)
        return tl::unexpected(purged.error());
    return {};
}

QString WindowServices::newerVersion(const draft::PackPin& pin) const
{
    return app::newerVersion(m_bench, pin);
}

Result<std::shared_ptr<const pack::CompiledPack>> WindowServices::packVersion(const draft::PackPin& pin, const QString& version)
{
    return migrationTarget(m_bench, pin, version);
}

Result<review::CarryPlan> WindowServices::carry(desk::Desk& into, const QString& fromDraft, int olderThanDays, Carrying carrying)
{
    return carryInto(m_bench, into, fromDraft, olderThanDays, carrying == Carrying::Try ? app::Carrying::Try : app::Carrying::Do);
}

Result<QList<review::Contradiction>> WindowServices::contradictions(const QString& client)
{
    return clientContradictions(m_bench, client);
}

Result<ui::PackRow> WindowServices::installPack(const QString& file, Unsigned unsignedPack)
{
    const auto installed = app::installPack(m_bench.packs(), file, unsignedPack == Unsigned::Install ? Consent::Given : Consent::None);
    if (!installed)
        return tl::unexpected(installed.error());
    return packRow(installed->pack, installed->trust);
}

Result<ui::PersonPackage> WindowServices::lookAtPersonFile(const QString& file)
{
    return app::lookAtPersonFile(file).map([](const PersonFile& is) { return ui::PersonPackage{is.sealed, is.reply}; });
}

Result<void> WindowServices::sendPerson(desk::Desk& desk, const draft::Path& row, const ui::PersonSending& sending)
{
    return app::sendPerson(m_bench, desk, row, {sending.file, sending.passphrase, sending.due, sending.language, sending.note})
        .map([](const SentFile&) {});
}

Result<QString> WindowServices::openPerson(const QString& file, const std::optional<QString>& passphrase)
{
    return app::openPerson(m_bench, file, passphrase);
}

Result<void> WindowServices::returnPerson(desk::Desk& desk, const QString& file, const std::optional<QString>& passphrase, bool unfinished)
{
    return app::returnPerson(m_bench, desk, file, passphrase, unfinished).map([](const SentFile&) {});
}

Result<subform::Received> WindowServices::receivePerson(desk::Desk& desk, const QString& file, const std::optional<QString>& passphrase)
{
    return app::receivePerson(m_bench, desk, file, passphrase);
}

Result<QString> WindowServices::draftOfAnswer(const QString& file, const std::optional<QString>& passphrase)
{
    return app::draftOfReply(m_bench, file, passphrase);
}

std::unique_ptr<ui::Job> WindowServices::exportBundle(const session::Session& session, const ui::ExportRequest& request,
                                                      ui::Told progress, ui::Done<ui::ExportResult> done)
{
    ExportOptions options;
    options.file = request.file;
    options.languages = request.languages;
    options.asAt = request.asAt;
    options.incomplete = request.incomplete;
    auto work = [this, pack = session.sharedPack(), draft = session.draft(), options, maskedCopy = request.maskedCopy](const auto& told) -> Result<ui::ExportResult> {
        const auto exported = app::exportBundle(m_bench, pack, draft, options, m_catalogue, told);
        if (!exported)
            return tl::unexpected(exported.error());
        if (maskedCopy) {
            const QFileInfo bundle(exported->file);
            const QString file = bundle.path() + u'/' + bundle.completeBaseName() + QStringLiteral("-masked.pdf");
            const auto printed = printForms(m_bench, pack, draft, {file, options.languages, options.asAt, session::Personal::Masked}, m_catalogue, told);
            if (!printed)
                return tl::unexpected(printed.error());
        }
        return ui::ExportResult{exported->file, exported->sha256, exported->bytes, exported->files};
    };
    return std::make_unique<ThreadJob<ui::ExportResult>>(std::move(work), std::move(progress), std::move(done));
}

std::unique_ptr<ui::Job> WindowServices::verifyBundle(const QString& fileOrFolder, ui::Told progress,
                                                      ui::Done<ui::VerifyResult> done)
{
    auto work = [fileOrFolder](const auto& told) -> Result<ui::VerifyResult> {
        const auto verified = app::verifyBundle(fileOrFolder, BagProfile::Submission, told);
        if (!verified)
            return tl::unexpected(verified.error());
        return ui::VerifyResult{verified->valid, verified->findings};
    };
    return std::make_unique<ThreadJob<ui::VerifyResult>>(std::move(work), std::move(progress), std::move(done));
}

std::unique_ptr<ui::Job> WindowServices::lookAtPapers(const session::Session& session, ui::Done<bool> done)
{
    const QList<UnseenPaper> unseen = unseenPapers(m_bench, session);
    if (unseen.isEmpty())
        return nullptr;
    return std::make_unique<ThreadJob<bool>>(
        [this, unseen](const auto& told) -> Result<bool> { return app::lookAtPapers(m_bench, unseen, [&] { return told(0, 0); }); },
        ui::Told(), std::move(done));
}

std::unique_ptr<ui::Job> WindowServices::readTable(const QString& file, const QString& sheetName, ui::Done<sheet::Table> done)
{
    auto work = [file, sheetName](const auto& told) { return readTableFile(file, sheetName, {}, [&told] { return told(0, 0); }); };
    return std::make_unique<ThreadJob<sheet::Table>>(std::move(work), ui::Told(), std::move(done));
}

Result<QString> WindowServices::viewableCopy(const QString& sha256, const QString& name)
{
    auto content = m_bench.blobs().open(sha256);
    if (!content)
        return tl::unexpected(content.error());
    QDir folder(m_viewing.path());
    folder.mkpath(sha256.left(16)); // two files of one name must not meet
    QString safe = QFileInfo(name).fileName();
    const QString file = folder.filePath(sha256.left(16) + u'/' + (safe.isEmpty() ? QStringLiteral("attachment") : safe));
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(QStringLiteral("file.write"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be written: %2"), {file, out.errorString()}), file);
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = (*content)->read(buffer.data(), buffer.size())) > 0) {
        if (out.write(buffer.constData(), got) != got)
            got = -1;
        if (got < 0)
            break;
    }
    if (got < 0) {
        out.remove();
        return failure(QStringLiteral("attachment.read"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The attachment “%1” could not be read: %2"),
                               {name, (*content)->errorString() + out.errorString()}), name);
    }
    return file;
}

chart::Layouter WindowServices::chartLayouter() const
{
    return &layout::graphvizLayout;
}

Result<QByteArray> WindowServices::drawChart(const chart::Chart& chart, Language language, const QString& ending)
{
    const auto format = ending == QLatin1String("svg") ? report::ChartFormat::Svg : report::ChartFormat::Pdf;
    const auto written = report::writeChart(chart, {m_catalogue, {language}}, &layout::graphvizLayout, format);
    if (!written)
        return tl::unexpected(written.error());
    return written->bytes;
}

Result<void> WindowServices::saveFile(const QString& file, const QByteArray& content)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit())
        return {};
    return failure(QStringLiteral("file.write"),
                   Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be written: %2"), {file, out.errorString()}), file);
}

QList<papers::ChecklistRow> WindowServices::checklist(const session::Session& session)
{
    return checklistOf(m_bench, session, Look::Known);
}

Result<QByteArray> WindowServices::checklistPdf(const session::Session& session, const QList<papers::ChecklistRow>& rows, Language language)
{
    return report::writePdf(report::checklistDocument(session, rows, m_catalogue, language)).map([](const report::WrittenPdf& pdf) { return pdf.bytes; });
}

std::unique_ptr<ui::Job> WindowServices::lookAtOriginals(const QList<desk::PaperSource>& sources, ui::Done<desk::OriginalsSeen> done)
{
    auto work = [sources](const auto& told) -> Result<desk::OriginalsSeen> {
        return desk::lookAtOriginals(sources, [&told](qint64 at) { return told(at, 0); });
    };
    return std::make_unique<ThreadJob<desk::OriginalsSeen>>(std::move(work), ui::Told(), std::move(done));
}

std::unique_ptr<ui::Job> WindowServices::paintPage(const QString& sha256, const QString& name, int page, int width,
                                                   ui::Done<papers::PaintedPage> done)
{
    auto work = [this, sha256, name, page, width](const auto& told) {
        return app::paintPage(m_bench, sha256, name, page, width, [&told] { return told(0, 0); });
    };
    return std::make_unique<ThreadJob<papers::PaintedPage>>(std::move(work), ui::Told(), std::move(done));
}

void WindowServices::setInterfaceLanguage(Language language)
{
    // All removed and installed in one turn of the event loop: the window gets one language event.
    if (m_installed)
        QCoreApplication::removeTranslator(m_installed);
    QCoreApplication::removeTranslator(&m_qtTranslator);
    const QString qtName = language == Language::SimplifiedChinese    ? QStringLiteral("qtbase_zh_CN")
                           : language == Language::TraditionalChinese ? QStringLiteral("qtbase_zh_TW")
                                                                      : QStringLiteral("qtbase_en");
    if (m_qtTranslator.load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    m_installed = m_catalogue.translator(language);
    if (m_installed)
        QCoreApplication::installTranslator(m_installed);
}

QString WindowServices::version() const
{
    return QCoreApplication::applicationVersion();
}

} // namespace aspirant::app
