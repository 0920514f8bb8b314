#include "model/ownership/graph.h"

#include <algorithm>

namespace aspirant::ownership {

namespace {

constexpr double precision = 1e-7; // percentage points

double fraction(const Decimal& percent)
{
    return percent.toDouble() / 100;
}

tl::unexpected<Error> unknownParty(const QString& id, const QString& place)
{
    return failure(QStringLiteral("ownership.party_unknown"),
                   Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "A holding names “%1”, who is not among the people and companies."), {id}), place);
}

bool isPercent(const Decimal& percent)
{
    return !percent.isNegative() && percent <= Decimal(100);
}

} // namespace

double Totals::undisclosed(Measure measure) const
{
    const double hidden = measure == Measure::Capital ? hiddenCapital : hiddenVotes;
    return std::max(0.0, 1 - of(measure)) + hidden;
}

bool exceeds(double fraction, double percent)
{
    return fraction * 100 > percent + precision;
}

bool reaches(double fraction, double percent)
{
    return fraction * 100 >= percent - precision;
}

bool isOverWhole(double fraction)
{
    return exceeds(fraction, 100.01);
}

MessageNumber percentWords(double fraction)
{
    const auto exact = Decimal::parse(QString::number(fraction * 100, 'f', 8));
    return {exact ? exact->rounded(4).toString() : QString()};
}

Result<OwnershipGraph> OwnershipGraph::make(Structure structure)
{
    OwnershipGraph graph;
    graph.m_structure = std::move(structure);
    if (const auto added = graph.addNodes(); !added)
        return tl::unexpected(added.error());
    for (const Holding& holding : graph.m_structure.holdings) {
        if (const auto added = graph.addHolding(holding); !added)
            return tl::unexpected(added.error());
    }
    graph.followChain();
    return graph;
}

Result<void> OwnershipGraph::addNodes()
{
    m_nodes = m_structure.parties;
    for (const Trust& trust : m_structure.trusts) {
        m_trusts.insert(trust.id, &trust - m_structure.trusts.data());
        m_nodes.push_back({trust.id, trust.name, Kind::Trust});
    }
    for (std::size_t n = 0; n < m_nodes.size(); ++n) {
        const QString& id = m_nodes[n].id;
        if (m_byId.contains(id))
            return failure(QStringLiteral("ownership.party_twice"),
                           Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "“%1” is among the people and companies twice."), {id}), id);
        m_byId.insert(id, static_cast<int>(n));
    }
    for (const Trust& trust : m_structure.trusts) {
        for (const TrustParty& party : trust.parties) {
            if (index(party.who) < 0)
                return unknownParty(party.who, trust.id);
        }
    }
    for (const Link& link : m_structure.links) {
        if (index(link.one) < 0 || index(link.other) < 0)
            return unknownParty(index(link.one) < 0 ? link.one : link.other, link.place);
    }
    m_in.resize(m_nodes.size());
    m_out.resize(m_nodes.size());
    m_totals.resize(m_nodes.size());
    m_applicant = index(m_structure.applicant);
    if (m_applicant < 0 || !passesOn(m_applicant))
        return failure(QStringLiteral("ownership.applicant"),
                       Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "The applicant is not among the companies.")), m_structure.applicant);
    return {};
}

Result<void> OwnershipGraph::addHolding(const Holding& holding)
{
    const int holder = index(holding.holder), company = index(holding.company);
    if (holder < 0 || company < 0)
        return unknownParty(holder < 0 ? holding.holder : holding.company, holding.place);
    if (!holding.heldFor.isEmpty() && index(holding.heldFor) < 0)
        return unknownParty(holding.heldFor, holding.place);
    if (!passesOn(company))
        return failure(QStringLiteral("ownership.company_not_entity"),
                       Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "Shares are held in “%1”, which is not a company."), {node(company).name}), holding.place);
    if (!isPercent(holding.capital) || !isPercent(holding.votes))
        return failure(QStringLiteral("ownership.percent"),
                       Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "A holding in “%1” is below 0% or above 100%."), {node(company).name}), holding.place);
    const double capital = fraction(holding.capital), votes = fraction(holding.votes);
    Totals& totals = m_totals[static_cast<std::size_t>(company)];
    totals.capital += capital;
    totals.votes += votes;
    switch (holding.heldAs) {
    case HeldAs::Own:
        addEdge({holder, company, capital, votes});
        break;
    case HeldAs::Nominee: // a nominee votes as told
        if (holding.heldFor.isEmpty()) {
            totals.hiddenCapital += capital;
            totals.hiddenVotes += votes;
        } else {
            addEdge({index(holding.heldFor), company, capital, votes});
        }
        break;
    case HeldAs::Trustee:
        addTrustee(holding, holder, company);
        break;
    }
    return {};
}

// The trustee votes; the capital is that of the beneficiaries as far as their shares are fixed.
void OwnershipGraph::addTrustee(const Holding& holding, int holder, int company)
{
    const double capital = fraction(holding.capital);
    addEdge({holder, company, 0, fraction(holding.votes)});
    const auto trust = m_trusts.constFind(holding.trust);
    if (trust == m_trusts.constEnd()) {
        if (holding.heldFor.isEmpty())
            m_totals[static_cast<std::size_t>(company)].hiddenCapital += capital;
        else
            addEdge({index(holding.heldFor), company, capital, 0});
        return;
    }
    double fixed = 0;
    for (const TrustParty& party : m_structure.trusts[static_cast<std::size_t>(*trust)].parties) {
        if (party.part != TrustPart::Beneficiary || !party.share)
            continue;
        const double share = std::min(fraction(*party.share), 1 - fixed);
        fixed += share;
        addEdge({index(party.who), company, capital * share, 0});
    }
    addEdge({index(holding.trust), company, capital * (1 - fixed), 0});
}

void OwnershipGraph::addEdge(Edge edge)
{
    // Classes held by the same holder are one share.
    auto& holders = m_in[static_cast<std::size_t>(edge.company)];
    const auto same = std::find_if(holders.begin(), holders.end(), [&](const Edge& e) { return e.holder == edge.holder; });
    if (same == holders.end()) {
        if (edge.capital > 0 || edge.votes > 0)
            holders.push_back(edge);
        return;
    }
    same->capital += edge.capital;
    same->votes += edge.votes;
}

void OwnershipGraph::followChain()
{
    for (const auto& holders : m_in) {
        for (const Edge& edge : holders)
            m_out[static_cast<std::size_t>(edge.holder)].push_back(edge);
    }
    m_inChain.assign(m_nodes.size(), false);
    m_inChain[static_cast<std::size_t>(m_applicant)] = true;
    m_chain = {m_applicant};
    for (std::size_t at = 0; at < m_chain.size(); ++at) {
        for (const Edge& edge : holdersOf(m_chain[at])) {
            if (!m_inChain[static_cast<std::size_t>(edge.holder)]) {
                m_inChain[static_cast<std::size_t>(edge.holder)] = true;
                m_chain.push_back(edge.holder);
            }
        }
    }
}

} // namespace aspirant::ownership
