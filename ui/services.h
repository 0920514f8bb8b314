// What the window needs from the program around it: drafts, packs, bundles and languages. Composition
// implements it over the adapters; window tests implement it in memory. The window itself knows no
// database, archive or printer.
#pragma once

#include "model/chart/chart.h"
#include "model/chart/layout.h"
#include "model/desk/desk.h"
#include "model/desk/originals.h"
#include "model/papers/checklist.h"
#include "model/papers/painted_page.h"
#include "model/review/carry.h"
#include "model/review/contradictions.h"
#include "model/sheet/table.h"
#include "model/subform/reply.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace aspirant::ui {

struct PackRow {
    QString id, version;
    Text title, summary;
    pack::Status legalStatus = pack::Status::Product;
    QDate asAt;
    int sections = 0, questions = 0;
    bool proposes = false;       // an interview that leads to other questionnaires
    bool trusted = true; // came with the program, or signed by somebody the user trusts
    Message trust;       // how far, in a sentence; empty for what came with the program
};

struct SampleRow {
    QString id; // folder name below resources/samples
    QString packId;
    Text title; // words shown in the list
};

struct ExportRequest {
    QString file; // destination; written whole or not at all
    QList<Language> languages;
    QDate asAt;
    bool incomplete = false; // export in spite of blocking findings, marked as a draft on every page
    bool maskedCopy = false; // also the printed forms with personal data masked, beside the bundle: "NAME-masked-en.pdf"
};

struct ExportResult {
    QString file, sha256;
    qint64 bytes = 0;
    int files = 0;
};

struct VerifyResult {
    bool valid = false;
    QList<Issue> findings;
};

// How one person's part is sent; the passphrase as typed, none for a plain package.
struct PersonSending {
    QString file;
    std::optional<QString> passphrase;
    QDate due; // invalid: none
    Language language = Language::English;
    QString note;
};
struct PersonPackage {
    bool sealed = false;
    bool answer = false; // comes back; else it is to be filled in
};

// Work in the background. Destroying it cancels and waits; neither callback is called afterwards.
class Job {
public:
    virtual ~Job() = default;
    virtual void
    cancel() = 0; // `done` is still called, with the error "job.cancelled" unless it was too late
};

// Both callbacks are called in the window's thread. `total` is 0 while it is not known.
using Told = std::function<void(qint64 done, qint64 total)>;
template<typename T>
using Done = std::function<void(Result<T>)>;

class Services {
public:
    virtual ~Services() = default;

    // The workspace.
    [[nodiscard]] virtual Result<QList<desk::DraftRow>> drafts(bool withBin) = 0;
    [[nodiscard]] virtual QList<PackRow> packs() = 0;
    [[nodiscard]] virtual QList<SampleRow> samples() = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0; // another program writes to this workspace
    // Drafts whose unsaved state was recovered at this start, by id; empty after a clean end.
    [[nodiscard]] virtual QStringList recovered() const = 0;

    // Each gives the id of the new draft.
    virtual Result<QString> createDraft(const QString& packId, const QString& client,
                                        const QString& title) = 0;
    virtual Result<QString> loadSample(const QString& sampleId) = 0;
    virtual std::unique_ptr<Job> importBundle(const QString& file, Told progress, Done<QString> done) = 0;

    // Opens a draft; the window owns the desk, which must not outlive the services.
    virtual Result<std::unique_ptr<desk::Desk>> open(const QString& draftId) = 0;
    virtual Result<void> rename(const QString& draftId, const QString& title) = 0;
    virtual Result<void> moveToBin(const QString& draftId, bool inBin) = 0;
    virtual Result<void> purge(const QString& draftId) = 0; // for good

    // Other versions of a draft's questionnaire. `version` empty or "latest": the newest that is installed. The desk
    // moves (desk::Desk::migrate); review::planMigration says beforehand what that does. Errors: "pack.unknown",
    // "migrate.same" (none is newer).
    [[nodiscard]] virtual QString newerVersion(const draft::PackPin& pin) const = 0; // empty: none; reads no packs
    virtual Result<std::shared_ptr<const pack::CompiledPack>> packVersion(const draft::PackPin& pin,
                                                                          const QString& version) = 0;
    // Answers of another draft of the same client; in one step that can be undone, or only told. Errors:
    // "carry.other_client", "carry.itself".
    enum class Carrying { Try, Do };
    virtual Result<review::CarryPlan> carry(desk::Desk& into, const QString& fromDraft, int olderThanDays,
                                            Carrying carrying) = 0;
    virtual Result<QList<review::Contradiction>> contradictions(const QString& client) = 0;

    // Questionnaires carried by hand. Errors: "pack.unsigned", "pack.untrusted" (without consent), "pack.signature"
    // (always), "pack.invalid", "pack.other_content".
    enum class Unsigned { Refuse, Install };
    virtual Result<PackRow> installPack(const QString& file, Unsigned unsignedPack) = 0;

    // One person's part as a file. Each takes about a third of a second when sealed, for the key. Errors: "seal.…",
    // "parcel.…", "person.…", "file.…"; nothing has changed then.
    virtual Result<PersonPackage> lookAtPersonFile(const QString& file) = 0;
    virtual Result<void> sendPerson(desk::Desk& desk, const draft::Path& row, const PersonSending& sending) = 0;
    virtual Result<QString> openPerson(const QString& file, const std::optional<QString>& passphrase) = 0; // the new draft
    virtual Result<void> returnPerson(desk::Desk& desk, const QString& file, const std::optional<QString>& passphrase, bool unfinished) = 0;
    virtual Result<subform::Received> receivePerson(desk::Desk& desk, const QString& file, const std::optional<QString>& passphrase) = 0;
    // The draft of this workspace that an answer belongs to. Error "person.other_draft" when it is not here.
    virtual Result<QString> draftOfAnswer(const QString& file, const std::optional<QString>& passphrase) = 0;

    // Bundles. The session is copied before the call returns.
    virtual std::unique_ptr<Job> exportBundle(const session::Session& session, const ExportRequest& request,
                                              Told progress, Done<ExportResult> done) = 0;
    virtual std::unique_ptr<Job> verifyBundle(const QString& fileOrFolder, Told progress,
                                              Done<VerifyResult> done) = 0;
    // Looks into attached files that nothing is known of yet; `done` says whether anything became known. Null when
    // everything was looked into.
    virtual std::unique_ptr<Job> lookAtPapers(const session::Session& session, Done<bool> done) = 0;
    // Rows of a spreadsheet, CSV or XLSX; `sheetName` empty: the first sheet with something in it.
    virtual std::unique_ptr<Job> readTable(const QString& file, const QString& sheetName, Done<sheet::Table> done) = 0;
    // Writes the attachment under its readable name into a private temporary folder, for viewing.
    virtual Result<QString> viewableCopy(const QString& sha256, const QString& name) = 0;
    // Writes a file the user has named, whole or not at all.
    virtual Result<void> saveFile(const QString& file, const QByteArray& content) = 0;

    // Charts. The layouter may be called in any thread. `ending` is "pdf" or "svg".
    [[nodiscard]] virtual chart::Layouter chartLayouter() const = 0;
    [[nodiscard]] virtual Result<QByteArray> drawChart(const chart::Chart& chart, Language language, const QString& ending) = 0;

    // The checklist of papers, from what is known by now, and as a printed page.
    [[nodiscard]] virtual QList<papers::ChecklistRow> checklist(const session::Session& session) = 0;
    virtual Result<QByteArray> checklistPdf(const session::Session& session, const QList<papers::ChecklistRow>& rows,
                                            Language language) = 0;
    // What changed on this computer since papers were attached (desk::lookAtOriginals).
    virtual std::unique_ptr<Job> lookAtOriginals(const QList<desk::PaperSource>& sources,
                                                 Done<desk::OriginalsSeen> done) = 0;
    // A page of a PDF, from 0, or a picture, so many pixels wide; drawn outside this program. Errors "preview.…" say
    // why it is not shown.
    virtual std::unique_ptr<Job> paintPage(const QString& sha256, const QString& name, int page, int width,
                                           Done<papers::PaintedPage> done) = 0;

    // Languages and settings.
    [[nodiscard]] virtual const Catalogue& catalogue() const = 0;
    // Installs that language's translators in the application (the window then gets LanguageChange events).
    virtual void setInterfaceLanguage(Language language) = 0;
    [[nodiscard]] virtual QSettings& settings() = 0;
    [[nodiscard]] virtual QString version() const = 0;
};

} // namespace aspirant::ui
