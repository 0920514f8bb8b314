#include "app/updates.h"

#include "app/bundling.h"

#include <QVersionNumber>

namespace aspirant::app {

namespace {

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Updates", source, std::move(arguments));
}

Result<std::shared_ptr<session::Session>> sessionOf(Workbench& bench, const QString& draftId)
{
    auto loaded = loadDraft(bench, draftId);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return std::make_shared<session::Session>(std::move(loaded->pack), std::move(loaded->draft), bench.clock().todayInHongKong());
}

} // namespace

Result<std::shared_ptr<const pack::CompiledPack>> migrationTarget(const Workbench& bench, const draft::PackPin& pin, const QString& wanted)
{
    const bool latest = wanted.isEmpty() || wanted == QLatin1String("latest");
    auto pack = bench.packs().load(pin.id, latest ? QString() : wanted);
    if (!pack)
        return tl::unexpected(pack.error());
    const bool older = QVersionNumber::fromString(pack->version) < QVersionNumber::fromString(pin.version);
    if (pack->hash == pin.hash || (latest && older))
        return failure(QStringLiteral("migrate.same"), say(QT_TRANSLATE_NOOP("Updates", "No newer version of the questionnaire “%1” than %2 is installed."), {pin.id, pin.version}),
                       pin.version);
    return pack::CompiledPack::compile(std::move(*pack));
}

QString newerVersion(const Workbench& bench, const draft::PackPin& pin)
{
    QVersionNumber newest = QVersionNumber::fromString(pin.version);
    QString found;
    for (const pack::PackLibrary::Entry& entry : bench.packs().entries()) {
        const QVersionNumber version = QVersionNumber::fromString(entry.version);
        if (entry.id != pin.id || version <= newest)
            continue;
        newest = version;
        found = entry.version;
    }
    return found;
}

Result<QHash<draft::Path, QDateTime>> answerTimes(Workbench& bench, const QString& draftId)
{
    const auto entries = bench.drafts().history(draftId);
    if (!entries)
        return tl::unexpected(entries.error());
    QHash<draft::Path, QDateTime> times;
    for (const desk::Entry& entry : *entries) {
        for (const draft::Change& change : entry.changes.changes())
            times.insert(change.path, entry.at);
    }
    return times;
}

Result<review::CarryPlan> carryInto(Workbench& bench, desk::Desk& to, const QString& fromDraft, int olderThanDays, Carrying carrying)
{
    if (fromDraft == to.session().draft().id)
        return failure(QStringLiteral("carry.itself"), say(QT_TRANSLATE_NOOP("Updates", "An application cannot be carried into itself.")), fromDraft);
    const auto from = sessionOf(bench, fromDraft);
    if (!from)
        return tl::unexpected(from.error());
    const auto times = answerTimes(bench, (*from)->draft().id);
    if (!times)
        return tl::unexpected(times.error());
    auto plan = review::planCarry(**from, to.session(), {olderThanDays, bench.clock().nowUtc(), *times});
    if (!plan || carrying == Carrying::Try)
        return plan;
    if (const auto done = to.apply(plan->changes, desk::Origin::Carried); !done)
        return tl::unexpected(done.error());
    if (const auto saved = to.flush(); !saved)
        return tl::unexpected(saved.error());
    return plan;
}

Result<QList<review::Contradiction>> clientContradictions(Workbench& bench, const QString& client)
{
    const auto rows = bench.drafts().list();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::shared_ptr<session::Session>> kept;
    std::vector<const session::Session*> sessions;
    for (const desk::DraftRow& row : *rows) {
        if (row.client != client)
            continue;
        const auto session = sessionOf(bench, row.id);
        if (!session)
            return tl::unexpected(session.error());
        kept.push_back(*session);
        sessions.push_back(session->get());
    }
    if (sessions.empty())
        return failure(QStringLiteral("client.unknown"), say(QT_TRANSLATE_NOOP("Updates", "There is no application of the client “%1” in this workspace."), {client}), client);
    return review::contradictions(sessions);
}

} // namespace aspirant::app
