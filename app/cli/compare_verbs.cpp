// diff, merge
#include "app/bundling.h"
#include "app/cli/verb.h"

#include "model/draft/draft_json.h"
#include "model/draft/migrated.h"
#include "model/review/diff.h"
#include "model/review/merge.h"

namespace aspirant::cli {

namespace {

Result<app::Loaded> load(Context& context, const QString& idOrFile)
{
    const auto bench = context.reader();
    if (!bench)
        return tl::unexpected(bench.error());
    return app::loadDraftOrBundle(**bench, idOrFile);
}

tl::unexpected<Error> otherPack(const QString& place)
{
    return failure(QStringLiteral("compare.pack"),
                   Message("Cli", QT_TRANSLATE_NOOP("Cli", "These applications belong to different questionnaires, or to different versions of one.")), place);
}

QString valueWords(const Context& context, const app::Loaded& of, const draft::Path& path, const json::Value& value)
{
    return value.isNull() ? QStringLiteral("∅") : context.valueWords(*of.pack, path, value);
}

Result<Reply> diffDrafts(Context& context)
{
    const auto one = load(context, context.call().arguments[0]);
    if (!one)
        return tl::unexpected(one.error());
    const auto two = load(context, context.call().arguments[1]);
    if (!two)
        return tl::unexpected(two.error());
    if (one->draft.pack.hash != two->draft.pack.hash)
        return otherPack(context.call().arguments[1]);
    Reply reply;
    json::Array changes;
    for (const review::Difference& change : review::differences(*one->pack, one->draft.answers, two->draft.answers)) {
        changes.emplace_back(json::Object{{QStringLiteral("path"), change.path.text()},
                                          {QStringLiteral("kind"), review::differenceTag(change.kind)},
                                          {QStringLiteral("before"), change.before},
                                          {QStringLiteral("after"), change.after}});
        reply.words += QStringLiteral("%1  %2  %3 → %4\n").arg(review::differenceTag(change.kind), change.path.text(),
                                                               valueWords(context, *one, change.path, change.before), valueWords(context, *one, change.path, change.after));
    }
    reply.exit = changes.empty() ? Clean : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("changes"), std::move(changes)}});
    return reply;
}

// With --draft the result replaces that draft's answers: one change, which can be undone.
Result<void> writeMerged(Context& context, const QString& draftId, const review::Merged& merged)
{
    const auto bench = context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    auto desk = (*bench)->openDraft(draftId);
    if (!desk)
        return tl::unexpected(desk.error());
    draft::Answers wanted = merged.answers;
    const json::Value moved = (*desk)->session().draft().answer(draft::migratedPath());
    if (!moved.isNull())
        wanted.insert(draft::migratedPath(), moved); // what is merged says nothing of how the draft came to this version
    const draft::ChangeSet changes = draft::difference((*desk)->session().draft().answers, wanted);
    if (const auto applied = (*desk)->apply(changes, desk::Origin::Merged); !applied)
        return tl::unexpected(applied.error());
    return (*desk)->flush();
}

Result<Reply> mergeDrafts(Context& context)
{
    const Call& call = context.call();
    const QString into = call.option(QStringLiteral("draft"));
    if (!into.isEmpty()) { // the workspace is opened once, with the right to write
        if (const auto bench = context.writer(); !bench)
            return tl::unexpected(bench.error());
    }
    std::vector<app::Loaded> sides;
    for (const char* name : {"base", "mine", "theirs"}) {
        const QString option = QString::fromLatin1(name);
        if (!call.has(option))
            return failure(QStringLiteral("call.wrong"),
                           Message("Cli", QT_TRANSLATE_NOOP("Cli", "Name the three sides with --base, --mine and --theirs.")), QStringLiteral("--") + option);
        auto side = load(context, call.option(option));
        if (!side)
            return tl::unexpected(side.error());
        if (!sides.empty() && side->draft.pack.hash != sides.front().draft.pack.hash)
            return otherPack(call.option(option));
        sides.push_back(std::move(*side));
    }
    const review::Merged merged = review::merge(*sides[0].pack, sides[0].draft.answers, sides[1].draft.answers, sides[2].draft.answers);
    draft::Draft result = sides[1].draft;
    result.answers = merged.answers;
    if (!into.isEmpty()) {
        if (const auto written = writeMerged(context, into, merged); !written)
            return tl::unexpected(written.error());
        result.id = into;
    }
    Reply reply;
    json::Array conflicts;
    for (const review::Conflict& conflict : merged.conflicts) {
        conflicts.emplace_back(json::Object{{QStringLiteral("path"), conflict.path.text()},
                                            {QStringLiteral("base"), conflict.base},
                                            {QStringLiteral("mine"), conflict.mine},
                                            {QStringLiteral("theirs"), conflict.theirs}});
        const auto said = [&](const json::Value& value) { return valueWords(context, sides[0], conflict.path, value); };
        reply.words += QStringLiteral("%1: %2 | %3 | %4\n").arg(conflict.path.text(), said(conflict.base), said(conflict.mine), said(conflict.theirs));
    }
    reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Conflicts: %1."), {QString::number(merged.conflicts.size())}) + u'\n';
    reply.exit = merged.conflicts.isEmpty() ? Clean : Found;
    reply.document = json::Value(json::Object{{QStringLiteral("merged"), draft::draftJson(*sides[0].pack, result)},
                                              {QStringLiteral("conflicts"), std::move(conflicts)}});
    return reply;
}

} // namespace

std::vector<Verb> compareVerbs()
{
    return {
        {QStringLiteral("diff"), QStringLiteral("A B"), QT_TRANSLATE_NOOP("Cli", "compares two applications or bundles"), {2, 2, {}, {}}, &diffDrafts},
        {QStringLiteral("merge"), QStringLiteral("--base A --mine B --theirs C [--draft D]"), QT_TRANSLATE_NOOP("Cli", "merges three applications or bundles"),
         {0, 0, {QStringLiteral("base"), QStringLiteral("mine"), QStringLiteral("theirs"), QStringLiteral("draft")}, {}}, &mergeDrafts},
    };
}

} // namespace aspirant::cli
