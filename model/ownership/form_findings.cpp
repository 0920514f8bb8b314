#include "model/ownership/form_findings.h"

#include "model/ownership/analysis.h"
#include "model/ownership/answers.h"

#include <algorithm>

namespace aspirant::ownership {

namespace {

using draft::Path;

// Rules of resources/packs/common/group.json that tell the same as a finding of ours.
class Told {
public:
    Told(const session::Session& session, const OwnershipGraph& graph) : m_session(session), m_graph(graph) {}

    [[nodiscard]] bool tells(const Issue& issue) const
    {
        if (issue.code == QLatin1String("ownership.over_100"))
            return tellsTotal(issue);
        const Record* record = recordAt(issue.path);
        if (issue.code == QLatin1String("ownership.owner_missing"))
            return (record && has(capacities(*record), u"rule.group_owner_threshold")) || tellsDirectOwner(record ? record->who : issue.path);
        if (issue.code == QLatin1String("ownership.substantial_missing"))
            return record && has(capacities(*record), u"rule.group_shareholder_threshold");
        return false;
    }

private:
    [[nodiscard]] bool has(const Path& path, QStringView code) const
    {
        const QList<Issue> found = m_session.findings(path);
        return std::any_of(found.begin(), found.end(), [&](const Issue& issue) { return issue.code == code; });
    }
    [[nodiscard]] static Path capacities(const Record& record)
    {
        return Path::trusted(record.place).child(QStringLiteral("capacities"));
    }
    [[nodiscard]] const Record* recordAt(const QString& place) const
    {
        for (const Record& record : m_graph.structure().records) {
            if (record.place == place)
                return &record;
        }
        return nullptr;
    }
    [[nodiscard]] bool tellsTotal(const Issue& issue) const
    {
        if (issue.message == overWholeMessage(m_graph, m_graph.applicant(), Measure::Capital))
            return has(Path::trusted(QStringLiteral("group.holdings")), u"rule.group_holdings_over_100");
        if (issue.message == overWholeMessage(m_graph, m_graph.applicant(), Measure::Votes))
            return has(Path::trusted(QStringLiteral("group.holdings")), u"rule.group_votes_over_100");
        return false; // of the chain the rule does not say which company; we do
    }
    // That rule looks at what individuals hold on the register in their own name, and nowhere else.
    [[nodiscard]] bool tellsDirectOwner(const QString& person) const
    {
        const auto above = [](const Decimal& percent) { return exceeds(percent.toDouble() / 100, ultimatePercent); };
        const auto& holdings = m_graph.structure().holdings;
        return has(Path::trusted(QStringLiteral("group.controllers")), u"rule.group_owners_recorded") &&
               std::any_of(holdings.begin(), holdings.end(), [&](const Holding& holding) {
                   return holding.holder == person && holding.company == m_graph.structure().applicant &&
                          holding.heldAs == HeldAs::Own && (above(holding.capital) || above(holding.votes));
               });
    }

    const session::Session& m_session;
    const OwnershipGraph& m_graph;
};

// Parties that have no row: the applicant, and people who are known by words in an answer only.
QString placeInForm(const QString& place, const Structure& structure)
{
    if (place != structure.applicant && !place.startsWith(QLatin1String("named:")))
        return place;
    for (const Holding& holding : structure.holdings) {
        if (holding.heldFor == place || holding.holder == place)
            return holding.place;
    }
    return QStringLiteral("group.holdings");
}

} // namespace

QList<Issue> formFindings(const session::Session& session)
{
    auto structure = structureOf(session);
    if (!structure)
        return {};
    const auto graph = OwnershipGraph::make(std::move(*structure));
    if (!graph) {
        const Error& error = graph.error();
        return {{Severity::Warns, error.code, error.message, error.place, {}, {}}};
    }
    QList<Issue> found;
    const Told told(session, *graph);
    for (Issue issue : analyse(*graph).findings) {
        if (told.tells(issue))
            continue;
        issue.path = placeInForm(issue.path, graph->structure());
        found.append(std::move(issue));
    }
    return found;
}

bool isReadForOwnership(const Path& path)
{
    const QString& text = path.text();
    const auto isIn = [&](QLatin1String root) {
        return text.startsWith(root) && (text.size() == root.size() || text[root.size()] == u'.' || text[root.size()] == u'[');
    };
    return isIn(QLatin1String("group")) || isIn(QLatin1String("persons")) || isIn(QLatin1String("entities")) ||
           text == QLatin1String("applicant.name_en") || text == QLatin1String("applicant.name_zh");
}

} // namespace aspirant::ownership
