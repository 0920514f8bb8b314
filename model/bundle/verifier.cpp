#include "model/bundle/verifier.h"

#include "model/archive/zip_source.h"
#include "model/bundle/bag_check.h"
#include "model/bundle/findings.h"
#include "model/bundle/folder_source.h"
#include "model/bundle/submission_check.h"

#include <QFileInfo>

#include <algorithm>

namespace aspirant::bundle {

namespace {

struct OpenedSource {
    std::shared_ptr<const archive::EntrySource> source;
    std::shared_ptr<const archive::ZipSource> zip; // the same, when it is one
    QList<Issue> issues;
};

Result<OpenedSource> openSource(const QString& path, const archive::ZipLimits& limits)
{
    if (QFileInfo(path).isDir()) {
        auto folder = FolderSource::open(path);
        if (!folder)
            return tl::unexpected(folder.error());
        return OpenedSource{folder->source, nullptr, folder->issues};
    }
    auto zip = archive::ZipSource::open(path, limits);
    if (!zip)
        return tl::unexpected(zip.error());
    return OpenedSource{zip->source, zip->source, zip->issues};
}

void sortFindings(QList<Issue>& findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Issue& a, const Issue& b) { return a.severity < b.severity; });
}

} // namespace

Result<VerifiedBag> openVerified(const QString& fileOrFolder, Profile profile, const BundleProgress& progress,
                                 const archive::ZipLimits& limits)
{
    auto opened = openSource(fileOrFolder, limits);
    if (!opened)
        return tl::unexpected(opened.error());
    VerifiedBag bag;
    VerifyReport& report = bag.report;
    report.findings = opened->issues;
    if (!opened->source) {
        report.refused = true;
        sortFindings(report.findings);
        return bag;
    }
    auto check = checkBag(*opened->source, progress);
    if (!check)
        return tl::unexpected(check.error());
    report.findings << check->issues;
    report.files = check->payloadFiles;
    report.bytes = check->payloadBytes;
    if (profile == Profile::Submission) {
        report.findings << submissionIssues(*opened->source, *check);
        if (opened->zip) {
            const QString date = tagValue(check->info, QStringLiteral("Bagging-Date")).value_or(QString());
            report.findings << archive::zipFormIssues(opened->zip->directory(), QDate::fromString(date, Qt::ISODate));
        }
    }
    sortFindings(report.findings);
    report.valid = !anyBlocks(report.findings);
    bag.source = opened->source;
    bag.base = check->base;
    return bag;
}

Result<VerifyReport> verifyBag(const QString& fileOrFolder, Profile profile, const BundleProgress& progress,
                               const archive::ZipLimits& limits)
{
    auto bag = openVerified(fileOrFolder, profile, progress, limits);
    if (!bag)
        return tl::unexpected(bag.error());
    return bag->report;
}

} // namespace aspirant::bundle
