#include "app/bundling.h"

#include "app/paper_look.h"
#include "model/base/digest.h"
#include "model/bundle/bundle_reader.h"
#include "model/bundle/bundle_writer.h"
#include "model/desk/whole_findings.h"
#include "model/draft/migrated.h"
#include "model/layout/graphviz_layout.h"
#include "model/pack/pack_reader.h"
#include "model/report/pdf_writer.h"
#include "model/subform/facts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace aspirant::app {

namespace {

Result<QList<bundle::PrintedForm>> drawForms(const session::Session& session, const QList<Language>& languages, report::Options wanted,
                                             const Catalogue& catalogue, desk::BlobStore& blobs, const Progress& progress)
{
    QList<bundle::PrintedForm> forms;
    for (const Language language : languages) {
        wanted.language = language;
        wanted.attachmentSize = [&blobs](const QString& sha256) { return blobs.size(sha256).value_or(-1); };
        wanted.layouter = &layout::graphvizLayout;
        const report::Document document = report::formDocument(session, catalogue, wanted);
        const auto pdf = report::writePdf(document, [&](int) { return !progress || progress(0, 0); });
        if (!pdf)
            return tl::unexpected(pdf.error());
        forms.append({language, pdf->bytes});
    }
    return forms;
}

// With the whole list of findings. Papers are looked into first: the same draft gives the same findings, whether or not
// they were looked into before.
session::Session evaluated(Workbench& bench, std::shared_ptr<const pack::CompiledPack> pack, draft::Draft draft, QDate asAt)
{
    session::Session session(std::move(pack), std::move(draft), asAt);
    lookAtPapers(bench, unseenPapers(bench, session));
    desk::WholeFindings(paperCheck(bench, Look::Known)).update(session);
    return session;
}

QString fileFor(const PrintOptions& options, Language language)
{
    if (options.languages.size() == 1)
        return options.file;
    const QFileInfo file(options.file);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.path() + u'/' + file.completeBaseName() + u'-' + languageTag(language) + suffix;
}

tl::unexpected<Error> blocked(int count)
{
    return failure(QStringLiteral("export.blocked"),
                   Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "Findings that block: %1. Settle them, or export a draft that is marked incomplete."),
                           {MessageNumber{QString::number(count)}}));
}

} // namespace

Result<Exported> exportBundle(Workbench& bench, std::shared_ptr<const pack::CompiledPack> pack, const draft::Draft& draft,
                              const ExportOptions& options, const Catalogue& catalogue, const Progress& progress)
{
    if (!subform::scopeOf(draft.answers).isEmpty())
        return failure(QStringLiteral("export.subform"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "This is one person's part of an application. It goes back to its sender; no bundle is made of it.")));
    // No declaration can be signed yet in this version, so nothing stands.
    if (options.mustBeSigned)
        return failure(QStringLiteral("export.unsigned"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The declarations are not signed, so no signed bundle can be made.")));
    const QDate asAt = options.asAt.isValid() ? options.asAt : bench.clock().todayInHongKong();
    const session::Session session = evaluated(bench, std::move(pack), draft, asAt);
    const int blocking = session.progress().blocking;
    if (blocking > 0 && !options.incomplete)
        return blocked(blocking);
    report::Options wanted;
    wanted.incomplete = options.incomplete;
    const auto forms = drawForms(session, options.languages, wanted, catalogue, bench.blobs(), progress);
    if (!forms)
        return tl::unexpected(forms.error());
    const auto history = bench.drafts().history(draft.id);
    if (!history)
        return tl::unexpected(history.error());
    const auto secret = bench.logSecret(draft.id);
    if (!secret)
        return tl::unexpected(secret.error());
    const bundle::BundleContents contents{
        session, catalogue, bench.blobs(), session.pack().pack().canonical, *forms, *history, *secret, asAt,
        std::vector<Language>(options.languages.begin(), options.languages.end()), options.incomplete,
        QStringLiteral("Aspirant ") + QCoreApplication::applicationVersion()};
    const auto written = bundle::writeBundle(contents, options.file, progress);
    if (!written)
        return tl::unexpected(written.error());
    return Exported{written->path, written->sha256, written->bytes, written->files};
}

Result<QStringList> printForms(Workbench& bench, std::shared_ptr<const pack::CompiledPack> pack, const draft::Draft& draft,
                               const PrintOptions& options, const Catalogue& catalogue, const Progress& progress)
{
    const QDate asAt = options.asAt.isValid() ? options.asAt : bench.clock().todayInHongKong();
    const session::Session session = evaluated(bench, std::move(pack), draft, asAt);
    report::Options wanted;
    wanted.incomplete = session.progress().blocking > 0;
    wanted.personal = options.personal;
    const auto forms = drawForms(session, options.languages, wanted, catalogue, bench.blobs(), progress);
    if (!forms)
        return tl::unexpected(forms.error());
    QStringList written;
    for (const bundle::PrintedForm& form : *forms) {
        const QString name = fileFor(options, form.language);
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(form.bytes) != form.bytes.size() || !file.commit())
            return failure(QStringLiteral("file.write"),
                           Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The file “%1” could not be written: %2"), {name, file.errorString()}), name);
        written.append(name);
    }
    return written;
}

Result<Verified> verifyBundle(const QString& fileOrFolder, BagProfile profile, const Progress& progress)
{
    const auto report = bundle::verifyBag(
        fileOrFolder, profile == BagProfile::BagIt ? bundle::Profile::Bagit : bundle::Profile::Submission, progress);
    if (!report)
        return tl::unexpected(report.error());
    return Verified{report->valid, report->refused, report->findings};
}

Result<QString> importBundle(Workbench& bench, const QString& file, const Progress& progress)
{
    auto read = bundle::readBundle(file, &bench.blobs(), progress);
    if (!read)
        return tl::unexpected(read.error());
    draft::Draft draft = read->draft;
    draft.id = randomHex(8); // a draft of its own, beside the one it came from
    if (const auto created = bench.drafts().create(draft, read->packBytes); !created)
        return tl::unexpected(created.error());
    if (const auto secret = bench.logSecret(draft.id); !secret)
        return tl::unexpected(secret.error());
    // The figures of the list, without opening a desk: this may run in a worker.
    const session::Session session = evaluated(bench, read->pack, draft, bench.clock().todayInHongKong());
    const session::Progress progressed = session.progress();
    const desk::Summary summary{progressed.blocking, progressed.warnings, progressed.answered, progressed.applicable};
    if (const auto noted = bench.drafts().setSummary(draft.id, summary); !noted)
        return tl::unexpected(noted.error());
    return draft.id;
}

Result<Loaded> loadDraftOrBundle(Workbench& bench, const QString& idOrFile)
{
    if (QFileInfo::exists(idOrFile)) {
        auto read = bundle::readBundle(idOrFile, nullptr);
        if (!read)
            return tl::unexpected(read.error());
        return Loaded{std::move(read->pack), std::move(read->draft)};
    }
    auto loaded = loadDraft(bench, idOrFile);
    if (loaded)
        loaded->draft.answers.remove(draft::migratedPath());
    return loaded;
}

Result<Loaded> loadDraft(Workbench& bench, const QString& draftId)
{
    auto draft = bench.drafts().load(draftId);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto bytes = bench.drafts().packBytes(draft->pack.hash);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto pack = pack::readResolvedPack(*bytes, draft->pack.id);
    if (!pack.pack)
        return failure(QStringLiteral("pack.damaged"),
                       Message("Workbench", QT_TRANSLATE_NOOP("Workbench", "The questionnaire of this application cannot be read.")), draftId);
    return Loaded{pack::CompiledPack::compile(std::move(*pack.pack)), std::move(*draft)};
}

} // namespace aspirant::app
