// export, verify, import
#include "app/bundling.h"
#include "app/cli/verb.h"

#include <QFileInfo>

namespace aspirant::cli {

namespace {

Result<QList<Language>> languagesOf(const QString& list)
{
    QList<Language> languages;
    for (const QString& tag : (list.isEmpty() ? QStringLiteral("en") : list).split(u',')) {
        const auto language = languageFromTag(tag.trimmed());
        if (!language)
            return failure(QStringLiteral("call.language"),
                           Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a language here. Use en, zh-Hant or zh-Hans."), {tag}), tag);
        if (!languages.contains(*language))
            languages.append(*language);
    }
    return languages;
}

Result<Reply> exportDraft(Context& context)
{
    const Call& call = context.call();
    const auto languages = languagesOf(call.option(QStringLiteral("lang")));
    const auto asAt = context.asAt();
    if (!languages)
        return tl::unexpected(languages.error());
    if (!asAt)
        return tl::unexpected(asAt.error());
    if (call.option(QStringLiteral("out")).isEmpty())
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "Say where the bundle goes with --out.")), QStringLiteral("--out"));
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(call.arguments[0], *asAt);
    if (!desk)
        return tl::unexpected(desk.error());
    app::ExportOptions options;
    options.file = call.option(QStringLiteral("out"));
    options.languages = *languages;
    options.asAt = *asAt;
    options.incomplete = call.has(QStringLiteral("incomplete"));
    options.mustBeSigned = call.has(QStringLiteral("signed"));
    const session::Session& session = (*desk)->session();
    const auto exported = app::exportBundle(**bench, session.sharedPack(), session.draft(), options, context.catalogue());
    if (!exported) {
        const bool refused = exported.error().code == QLatin1String("export.blocked") || exported.error().code == QLatin1String("export.unsigned");
        if (!refused)
            return tl::unexpected(exported.error());
        Reply reply;
        reply.exit = Found;
        reply.document = errorJson(exported.error(), context);
        reply.words = context.words(exported.error().message) + u'\n';
        return reply;
    }
    Reply reply;
    reply.document = json::Value(json::Object{{QStringLiteral("path"), exported->file},
                                              {QStringLiteral("sha256"), exported->sha256},
                                              {QStringLiteral("files"), exported->files},
                                              {QStringLiteral("bytes"), exported->bytes}});
    reply.words = exported->sha256 + QStringLiteral("  ") + exported->file + u'\n';
    return reply;
}

Result<Reply> printDraft(Context& context)
{
    const Call& call = context.call();
    const auto languages = languagesOf(call.option(QStringLiteral("lang")));
    const auto asAt = context.asAt();
    if (!languages)
        return tl::unexpected(languages.error());
    if (!asAt)
        return tl::unexpected(asAt.error());
    if (call.option(QStringLiteral("out")).isEmpty())
        return failure(QStringLiteral("call.wrong"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "Say where the printed form goes with --out.")), QStringLiteral("--out"));
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto bench = context.reader();
    const session::Session& session = (*desk)->session();
    const auto personal = call.has(QStringLiteral("masked")) ? session::Personal::Masked : session::Personal::Shown;
    const auto printed = app::printForms(**bench, session.sharedPack(), session.draft(),
                                         {call.option(QStringLiteral("out")), *languages, *asAt, personal}, context.catalogue());
    if (!printed)
        return tl::unexpected(printed.error());
    return Reply{json::Value(json::Object{{QStringLiteral("files"), json::Value::strings(*printed)}}), printed->join(u'\n') + u'\n'};
}

Result<Reply> verifyFile(Context& context)
{
    const Call& call = context.call();
    const QString profile = call.option(QStringLiteral("profile"));
    if (!profile.isEmpty() && profile != QLatin1String("bagit") && profile != QLatin1String("submission"))
        return failure(QStringLiteral("call.profile"),
                       Message("Cli", QT_TRANSLATE_NOOP("Cli", "“%1” is not a profile. Use bagit or submission."), {profile}), profile);
    const auto verified = app::verifyBundle(call.arguments[0], profile == QLatin1String("bagit") ? app::BagProfile::BagIt : app::BagProfile::Submission);
    if (!verified)
        return tl::unexpected(verified.error());
    json::Array findings;
    for (const Issue& issue : verified->findings)
        findings.emplace_back(json::Object{{QStringLiteral("severity"), severityTag(issue.severity)},
                                           {QStringLiteral("code"), issue.code},
                                           {QStringLiteral("file"), issue.file},
                                           {QStringLiteral("answer"), issue.path},
                                           {QStringLiteral("message"), context.words(issue.message)}});
    Reply reply;
    // Hostile or unreadable is “could not”; a readable bag with faults is “found what blocks”.
    reply.exit = verified->valid ? Clean : verified->refused ? CouldNot : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("valid"), verified->valid}, {QStringLiteral("findings"), std::move(findings)}});
    reply.words = findingsWords(verified->findings, context) +
                  (verified->valid ? context.words(QT_TRANSLATE_NOOP("Cli", "The bundle is whole and unchanged."))
                                   : context.words(QT_TRANSLATE_NOOP("Cli", "The bundle is not valid."))) + u'\n';
    return reply;
}

Result<Reply> importFile(Context& context)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto id = app::importBundle(**bench, context.call().arguments[0]);
    if (!id)
        return tl::unexpected(id.error());
    return Reply{json::Value(json::Object{{QStringLiteral("draft"), *id}}), *id + u'\n'};
}

} // namespace

std::vector<Verb> bundleVerbs()
{
    return {
        {QStringLiteral("export"), QStringLiteral("DRAFT --out FILE.zip [--lang L,L] [--as-at DATE] [--incomplete] [--signed]"),
         QT_TRANSLATE_NOOP("Cli", "writes the submission bundle"),
         {1, 1, {QStringLiteral("out"), QStringLiteral("as-at")}, {QStringLiteral("incomplete"), QStringLiteral("signed")}}, &exportDraft},
        {QStringLiteral("print"), QStringLiteral("DRAFT --out FILE.pdf [--lang L,L] [--as-at DATE] [--masked]"),
         QT_TRANSLATE_NOOP("Cli", "prints the form; with --masked, personal data is masked and the copy says so"),
         {1, 1, {QStringLiteral("out"), QStringLiteral("as-at")}, {QStringLiteral("masked")}}, &printDraft},
        {QStringLiteral("verify"), QStringLiteral("FILE_OR_DIR [--profile bagit|submission]"),
         QT_TRANSLATE_NOOP("Cli", "checks a bundle, zipped or unpacked"), {1, 1, {QStringLiteral("profile")}, {}}, &verifyFile},
        {QStringLiteral("import"), QStringLiteral("FILE.zip"),
         QT_TRANSLATE_NOOP("Cli", "makes an application from a bundle that verifies"), {1, 1, {}, {}}, &importFile},
    };
}

} // namespace aspirant::cli
