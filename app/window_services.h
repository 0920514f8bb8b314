// The window's services over a workspace: composes the adapters, decides nothing.
#pragma once

#include "app/workbench.h"
#include "ui/services.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

namespace aspirant::app {

class WindowServices final : public ui::Services {
public:
    // `bench` and `catalogue` outlive the services.
    WindowServices(Workbench& bench, const Catalogue& catalogue);
    ~WindowServices() override;

    Result<QList<desk::DraftRow>> drafts(bool withBin) override;
    QList<ui::PackRow> packs() override;
    QList<ui::SampleRow> samples() override;
    bool isReadOnly() const override;
    QStringList recovered() const override;

    Result<QString> createDraft(const QString& packId, const QString& client, const QString& title) override;
    Result<QString> loadSample(const QString& sampleId) override;
    std::unique_ptr<ui::Job> importBundle(const QString& file, ui::Told progress, ui::Done<QString> done) override;

    Result<std::unique_ptr<desk::Desk>> open(const QString& draftId) override;
    Result<void> rename(const QString& draftId, const QString& title) override;
    Result<void> moveToBin(const QString& draftId, bool inBin) override;
    Result<void> purge(const QString& draftId) override;

    QString newerVersion(const draft::PackPin& pin) const override;
    Result<std::shared_ptr<const pack::CompiledPack>> packVersion(const draft::PackPin& pin, const QString& version) override;
    Result<review::CarryPlan> carry(desk::Desk& into, const QString& fromDraft, int olderThanDays, Carrying carrying) override;
    Result<QList<review::Contradiction>> contradictions(const QString& client) override;
    Result<ui::PackRow> installPack(const QString& file, Unsigned unsignedPack) override;

    Result<ui::PersonPackage> lookAtPersonFile(const QString& file) override;
    Result<void> sendPerson(desk::Desk& desk, const draft::Path& row, const ui::PersonSending& sending) override;
    Result<QString> openPerson(const QString& file, const std::optional<QString>& passphrase) override;
    Result<void> returnPerson(desk::Desk& desk, const QString& file, const std::optional<QString>& passphrase, bool unfinished) override;
    Result<subform::Received> receivePerson(desk::Desk& desk, const QString& file, const std::optional<QString>& passphrase) override;
    Result<QString> draftOfAnswer(const QString& file, const std::optional<QString>& passphrase) override;

    std::unique_ptr<ui::Job> exportBundle(const session::Session& session, const ui::ExportRequest& request,
                                          ui::Told progress, ui::Done<ui::ExportResult> done) override;
    std::unique_ptr<ui::Job> verifyBundle(const QString& fileOrFolder, ui::Told progress,
                                          ui::Done<ui::VerifyResult> done) override;
    std::unique_ptr<ui::Job> lookAtPapers(const session::Session& session, ui::Done<bool> done) override;
    std::unique_ptr<ui::Job> readTable(const QString& file, const QString& sheetName, ui::Done<sheet::Table> done) override;
    Result<QString> viewableCopy(const QString& sha256, const QString& name) override;
    Result<void> saveFile(const QString& file, const QByteArray& content) override;

    chart::Layouter chartLayouter() const override;
    Result<QByteArray> drawChart(const chart::Chart& chart, Language language, const QString& ending) override;
    QList<papers::ChecklistRow> checklist(const session::Session& session) override;
    Result<QByteArray> checklistPdf(const session::Session& session, const QList<papers::ChecklistRow>& rows,
                                    Language language) override;
    std::unique_ptr<ui::Job> lookAtOriginals(const QList<desk::PaperSource>& sources,
                                             ui::Done<desk::OriginalsSeen> done) override;
    std::unique_ptr<ui::Job> paintPage(const QString& sha256, const QString& name, int page, int width,
                                       ui::Done<papers::PaintedPage> done) override;

    const Catalogue& catalogue() const override { return m_catalogue; }
    void setInterfaceLanguage(Language language) override;
    QSettings& settings() override { return m_settings; }
    QString version() const override;

private:
    Workbench& m_bench;
    const Catalogue& m_catalogue;
    QSettings m_settings;
    QTemporaryDir m_viewing; // copies made for viewing go with the program
    QTranslator m_qtTranslator; // Qt's own dialogs
    QTranslator* m_installed = nullptr;
    QStringList m_recovered;
};

} // namespace aspirant::app
