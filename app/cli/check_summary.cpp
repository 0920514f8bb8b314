#include "app/cli/check_summary.h"

#include "app/paper_look.h"
#include "model/registry/role_coverage.h"

namespace aspirant::cli {

namespace {

MessageArgument number(int value)
{
    return MessageNumber{QString::number(value)};
}

json::Value needJson(const registry::RoleNeed& need, const Context& context, QString& words)
{
    QStringList sentences;
    for (const Message& sentence : need.missing)
        sentences.append(context.words(sentence));
    for (const Issue& issue : need.findings)
        sentences.append(context.words(issue.message));
    for (const QString& sentence : std::as_const(sentences))
        words += QStringLiteral("    ") + sentence + u'\n';
    return json::Value(json::Object{{QStringLiteral("question"), need.question.text()},
                                    {QStringLiteral("field"), need.field},
                                    {QStringLiteral("role"), textJson(need.role)},
                                    {QStringLiteral("missing"), json::Value::strings(sentences)}});
}

} // namespace

json::Object rolesSummary(const session::Session& session, const Context& context, QString& words)
{
    const QList<registry::RoleNeed> needs = registry::roleCoverage(session);
    int covered = 0;
    json::Array lacking;
    QString details;
    for (const registry::RoleNeed& need : needs) {
        if (need.isCovered())
            ++covered;
        else
            lacking.push_back(needJson(need, context, details));
    }
    const int needed = static_cast<int>(needs.size());
    words += context.words(QT_TRANSLATE_NOOP("Cli", "Roles filled as the questionnaire asks: %1 of %2."), {number(covered), number(needed)}) + u'\n' + details;
    return {{QStringLiteral("needed"), needed},
            {QStringLiteral("covered"), covered},
            {QStringLiteral("complete"), covered == needed},
            {QStringLiteral("lacking"), std::move(lacking)}};
}

json::Object checklistSummary(app::Workbench& bench, const session::Session& session, const Context& context, QString& words)
{
    using papers::Standing;
    int counts[5] = {0, 0, 0, 0, 0};
    json::Array lacking;
    QString details;
    for (const papers::ChecklistRow& row : app::checklistOf(bench, session)) {
        ++counts[static_cast<int>(row.standing)];
        if (row.standing == Standing::Received || row.standing == Standing::Open)
            continue;
        lacking.push_back(json::Value(json::Object{{QStringLiteral("path"), row.path.text()},
                                                   {QStringLiteral("title"), textJson(row.title)},
                                                   {QStringLiteral("standing"), papers::standingTag(row.standing)}}));
        details += QStringLiteral("    ") + context.words(papers::standingWords(row.standing)) + QStringLiteral(": ") +
                   row.title.best(context.language()).words + u'\n';
    }
    const auto count = [&counts](Standing standing) { return counts[static_cast<int>(standing)]; };
    words += context.words(QT_TRANSLATE_NOOP("Cli", "Papers received: %1, missing: %2, wrong: %3, too old: %4."),
                           {number(count(Standing::Received)), number(count(Standing::Missing)), number(count(Standing::Wrong)), number(count(Standing::Stale))}) +
             u'\n' + details;
    json::Object summary;
    for (int i = 0; i < 5; ++i)
        summary.set(papers::standingTag(static_cast<Standing>(i)), counts[i]);
    summary.set(QStringLiteral("complete"), lacking.empty());
    summary.set(QStringLiteral("lacking"), json::Value(std::move(lacking)));
    return summary;
}

} // namespace aspirant::cli
