// ownership
#include "app/cli/bods_file.h"
#include "app/cli/verb.h"

#include "model/ownership/analysis.h"
#include "model/ownership/answers.h"
#include "model/ownership/paths.h"

namespace aspirant::cli {

namespace {

using namespace ownership;

// Percentages as decimal text, like every decimal of the contract.
json::Value percentJson(std::optional<double> fraction)
{
    return fraction ? json::Value(percentWords(*fraction).digits) : json::Value();
}

json::Object pairJson(std::optional<double> capital, std::optional<double> votes)
{
    return {{QStringLiteral("capital"), percentJson(capital)}, {QStringLiteral("votes"), percentJson(votes)}};
}

QString kindTag(Kind kind)
{
    switch (kind) {
    case Kind::Person: return QStringLiteral("person");
    case Kind::Entity: return QStringLiteral("entity");
    case Kind::Named: return QStringLiteral("named");
    case Kind::Trust: return QStringLiteral("trust");
    }
    return {};
}

json::Value pathsOfJson(const OwnershipGraph& graph, int node)
{
    json::Array list;
    for (const OwnershipPath& path : pathsOf(graph, node, Measure::Capital).paths) {
        QStringList ids;
        json::Array shares;
        for (const int n : path.nodes)
            ids.append(graph.node(n).id);
        for (const double share : path.shares)
            shares.push_back(percentJson(share));
        list.emplace_back(json::Object{{QStringLiteral("parties"), json::Value::strings(ids)},
                                       {QStringLiteral("shares"), std::move(shares)},
                                       {QStringLiteral("capital"), percentJson(path.product)}});
    }
    return list;
}

json::Value substantialJson(const OwnershipGraph& graph, const Owner& owner)
{
    if (!owner.substantial)
        return json::Value();
    json::Array chain;
    for (const auto& step : owner.substantial->chain)
        chain.emplace_back(json::Object{{QStringLiteral("party"), graph.node(step.company).id}, {QStringLiteral("votes"), percentJson(step.votes)}});
    return json::Object{{QStringLiteral("byCapital"), owner.substantial->byCapital},
                        {QStringLiteral("byVotes"), owner.substantial->byVotes},
                        {QStringLiteral("chain"), std::move(chain)}};
}

json::Value controlsJson(const OwnershipGraph& graph, const Owner& owner)
{
    json::Array list;
    for (const ControlledCompany& company : owner.command.controlled) {
        QStringList holders;
        for (const int n : company.holders)
            holders.append(graph.node(n).id);
        list.emplace_back(json::Object{{QStringLiteral("party"), graph.node(company.company).id},
                                       {QStringLiteral("votes"), percentJson(company.votes)},
                                       {QStringLiteral("heldBy"), json::Value::strings(holders)}});
    }
    return list;
}

json::Value ownerJson(const OwnershipGraph& graph, const Owner& owner, const Context& context)
{
    QStringList reasons, text;
    for (const OwnerReason reason : owner.ultimate)
        reasons.append(reasonTag(reason));
    for (const Message& message : explain(graph, owner))
        text.append(context.words(message));
    QStringList recorded;
    if (owner.record && owner.record->substantial)
        recorded.append(QStringLiteral("substantial-shareholder"));
    if (owner.record && owner.record->owner)
        recorded.append(QStringLiteral("ultimate-owner"));
    const Party& party = graph.node(owner.node);
    return json::Object{{QStringLiteral("party"), party.id},
                        {QStringLiteral("name"), textJson(party.name)},
                        {QStringLiteral("kind"), kindTag(party.kind)},
                        {QStringLiteral("direct"), pairJson(owner.directCapital, owner.directVotes)},
                        {QStringLiteral("lookThrough"), pairJson(owner.multipliedCapital, owner.multipliedVotes)},
                        {QStringLiteral("commanded"), pairJson(owner.commandedCapital, owner.commandedVotes)},
                        {QStringLiteral("controls"), controlsJson(graph, owner)},
                        {QStringLiteral("controlsApplicant"), owner.controlsApplicant(graph)},
                        {QStringLiteral("substantialShareholder"), substantialJson(graph, owner)},
                        {QStringLiteral("ultimateOwner"), json::Value::strings(reasons)},
                        {QStringLiteral("recorded"), json::Value::strings(recorded)},
                        {QStringLiteral("paths"), pathsOfJson(graph, owner.node)},
                        {QStringLiteral("text"), json::Value::strings(text)}};
}

QString ownerWords(const OwnershipGraph& graph, const Owner& owner, const Context& context)
{
    const auto number = [](std::optional<double> fraction) {
        return fraction ? percentWords(*fraction).digits + u'%' : QStringLiteral("?");
    };
    QString words = context.words(Message(graph.node(owner.node).name)) + QStringLiteral("\n  ") +
                    context.words(QT_TRANSLATE_NOOP("Cli", "Multiplied: %1 of the capital, %2 of the votes. Held directly or by controlled companies: %3 of the capital, %4 of the votes."),
                                  {number(owner.multipliedCapital), number(owner.multipliedVotes), number(owner.commandedCapital), number(owner.commandedVotes)}) + u'\n';
    for (const Message& message : explain(graph, owner))
        words += QStringLiteral("  - ") + context.words(message) + u'\n';
    return words;
}

Result<Reply> showOwnership(Context& context)
{
    if (context.call().has(QStringLiteral("bods")))
        return exportBods(context);
    const auto desk = openFirst(context);
    if (!desk)
        return tl::unexpected(desk.error());
    auto structure = structureOf((*desk)->session());
    if (!structure)
        return tl::unexpected(structure.error());
    const auto graph = OwnershipGraph::make(std::move(*structure));
    if (!graph)
        return tl::unexpected(graph.error());
    const Analysis analysis = analyse(*graph);
    Reply reply;
    json::Array owners;
    for (const Owner& owner : analysis.owners) {
        owners.push_back(ownerJson(*graph, owner, context));
        reply.words += ownerWords(*graph, owner, context);
    }
    reply.words += findingsWords(analysis.findings, context);
    reply.document = json::Value(json::Object{{QStringLiteral("applicant"), textJson(graph->node(graph->applicant()).name)},
                                              {QStringLiteral("owners"), std::move(owners)},
                                              {QStringLiteral("undisclosed"), pairJson(analysis.undisclosedCapital, analysis.undisclosedVotes)},
                                              {QStringLiteral("findings"), findingsJson(analysis.findings, context)}});
    const bool blocks = std::any_of(analysis.findings.begin(), analysis.findings.end(), [](const Issue& issue) { return issue.severity == Severity::Blocks; });
    reply.exit = blocks ? Found : Clean;
    return reply;
}

} // namespace

std::vector<Verb> ownershipVerbs()
{
    return {{QStringLiteral("ownership"), QStringLiteral("DRAFT [--as-at DATE] [--bods FILE]"),
             QT_TRANSLATE_NOOP("Cli", "works out who owns and controls the applicant; --bods writes owners as a file of the Beneficial Ownership Data Standard 0.4"), {1, 1, {QStringLiteral("as-at"), QStringLiteral("bods")}, {}}, &showOwnership}};
}

} // namespace aspirant::cli
