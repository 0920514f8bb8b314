#include "model/chart/ownership_chart.h"

#include "model/ownership/answers.h"

#include <QSet>

#include <algorithm>

namespace aspirant::chart {

namespace {

using namespace ownership;
using draft::Path;

NodeKind kindOf(Kind kind)
{
    switch (kind) {
    case Kind::Person: return NodeKind::Person;
    case Kind::Entity: return NodeKind::Company;
    case Kind::Named: return NodeKind::Named;
    case Kind::Trust: return NodeKind::Trust;
    }
    return NodeKind::Company;
}

bool isShown(double fraction) // what rounding leaves is no remainder
{
    return exceeds(fraction, 0.01);
}

std::vector<Message> shareLabel(double capital, double votes)
{
    const MessageNumber c = percentWords(capital), v = percentWords(votes);
    if (c == v)
        return {Message("Chart", QT_TRANSLATE_NOOP("Chart", "%1% votes and capital"), {v})};
    return {Message("Chart", QT_TRANSLATE_NOOP("Chart", "%1% votes"), {v}), Message("Chart", QT_TRANSLATE_NOOP("Chart", "%1% capital"), {c})};
}

// The row that tells of a party: ids of rows are their paths, and a trust is told of in a controller's row.
QString recordOf(const QString& id)
{
    if (id.startsWith(QLatin1String("trust:")))
        return id.mid(6);
    return id.startsWith(QLatin1String("persons[")) || id.startsWith(QLatin1String("entities[")) ? id : QString();
}

Message trustPartWords(const TrustParty& party)
{
    switch (party.part) {
    case TrustPart::Settlor: return Message("Chart", QT_TRANSLATE_NOOP("Chart", "settlor"));
    case TrustPart::Trustee: return Message("Chart", QT_TRANSLATE_NOOP("Chart", "trustee"));
    case TrustPart::Protector: return Message("Chart", QT_TRANSLATE_NOOP("Chart", "protector"));
    case TrustPart::Beneficiary:
        return party.share ? Message("Chart", QT_TRANSLATE_NOOP("Chart", "beneficiary, %1%"), {MessageNumber{party.share->toString()}})
                           : Message("Chart", QT_TRANSLATE_NOOP("Chart", "beneficiary"));
    case TrustPart::Other: break;
    }
    return Message("Chart", QT_TRANSLATE_NOOP("Chart", "party to the trust"));
}

class OwnershipWriter {
public:
    OwnershipWriter(const OwnershipGraph& graph, const Analysis& analysis, QDate asAt, const QHash<QString, QList<Message>>& roles)
        : m_graph(graph), m_analysis(analysis), m_roles(roles)
    {
        m_chart.topic = Topic::Ownership;
        m_chart.applicant = graph.node(graph.applicant()).name;
        m_chart.asAt = asAt;
        const auto& chain = graph.chain();
        m_isCompact = std::count_if(chain.begin(), chain.end(), [&](int n) { return graph.passesOn(n); }) >= compactFrom;
    }

    Chart write()
    {
        findControl();
        m_chart.root = at(m_graph.applicant());
        for (const int n : m_graph.chain())
            at(n);
        addHoldings();
        addRemainders();
        describeOwners();
        putPeopleOnTop();
        addNotes();
        return std::move(m_chart);
    }

private:
    Node& node(int n) { return m_chart.nodes[static_cast<std::size_t>(n)]; }

    int add(Node made)
    {
        m_chart.nodes.push_back(std::move(made));
        return static_cast<int>(m_chart.nodes.size()) - 1;
    }

    // The box of a party, made when it is first needed.
    int at(int party)
    {
        if (const auto found = m_boxes.constFind(party); found != m_boxes.constEnd())
            return *found;
        const Party& from = m_graph.node(party);
        Node made{from.id, party == m_graph.applicant() ? NodeKind::Applicant : kindOf(from.kind), from.name};
        made.record = party == m_graph.applicant() ? QStringLiteral("applicant.name_en") : recordOf(from.id);
        if (!m_isCompact) {
            for (const Message& role : m_roles.value(from.id))
                made.badges.push_back({role});
        }
        const int n = add(std::move(made));
        m_boxes.insert(party, n);
        return n;
    }
    int at(const QString& id) { return at(m_graph.index(id)); }

    void connect(Edge edge)
    {
        const bool known = std::any_of(m_chart.edges.begin(), m_chart.edges.end(), [&](const Edge& e) {
            return e.from == edge.from && e.to == edge.to && e.kind == edge.kind && e.label == edge.label;
        });
        if (edge.from != edge.to && !known)
            m_chart.edges.push_back(std::move(edge));
    }

    // Holders and companies between which a majority of votes runs, whoever commands it.
    void findControl()
    {
        for (const Owner& owner : m_analysis.owners) {
            for (const ControlledCompany& company : owner.command.controlled) {
                for (const int holder : company.holders)
                    m_control.insert({holder, company.company});
            }
        }
    }

    // Classes held by one holder in one way are one line.
    struct Line {
        const Holding* first = nullptr;
        double capital = 0, votes = 0;
    };
    [[nodiscard]] std::vector<Line> lines() const
    {
        QHash<QString, std::size_t> known;
        std::vector<Line> list;
        for (const Holding& holding : m_graph.structure().holdings) {
            if (!m_graph.isInChain(m_graph.index(holding.company)))
                continue;
            const QString key = QStringList{holding.holder, holding.company, QString::number(static_cast<int>(holding.heldAs)), holding.heldFor, holding.trust}.join(u'\n');
            const auto found = known.constFind(key);
            if (found == known.constEnd()) {
                known.insert(key, list.size());
                list.push_back({&holding});
            }
            Line& line = list[known.value(key)];
            line.capital += holding.capital.toDouble() / 100;
            line.votes += holding.votes.toDouble() / 100;
        }
        return list;
    }

    void addHoldings()
    {
        for (const Line& line : lines()) {
            const Holding& holding = *line.first;
            const int holder = at(holding.holder), company = at(holding.company);
            if (node(holder).record.isEmpty()) // known by words in this very row
                node(holder).record = holding.place;
            if (holder == company) {
                node(company).lines.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Holds %1% of its own votes and %2% of its own capital"),
                                                      {percentWords(line.votes), percentWords(line.capital)}));
                continue;
            }
            const int commander = m_graph.index(holding.heldAs == HeldAs::Nominee ? holding.heldFor : holding.holder);
            Edge edge{holder, company, EdgeKind::Holding, shareLabel(line.capital, line.votes)};
            edge.isControl = commander >= 0 && m_control.contains({commander, m_graph.index(holding.company)});
            edge.record = holding.place;
            if (holding.heldAs == HeldAs::Nominee) {
                edge.kind = EdgeKind::Nominee;
                edge.label.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "as nominee")));
                addPrincipal(holding, holder, edge.isControl);
            } else if (holding.heldAs == HeldAs::Trustee) {
                edge.kind = EdgeKind::Trust;
                edge.label.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "as trustee")));
                addTrust(holding, holder);
            }
            m_chart.edges.push_back(std::move(edge));
        }
    }

    int unnamed(const QString& id, const Message& caption)
    {
        const auto found = std::find_if(m_chart.nodes.begin(), m_chart.nodes.end(), [&](const Node& n) { return n.id == id; });
        return found != m_chart.nodes.end() ? static_cast<int>(found - m_chart.nodes.begin()) : add({id, NodeKind::Undisclosed, {}, caption});
    }

    void addPrincipal(const Holding& holding, int nominee, bool control)
    {
        const int principal = holding.heldFor.isEmpty()
                                  ? unnamed(QStringLiteral("undisclosed:for:") + holding.holder, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Principal not named")))
                                  : at(holding.heldFor);
        Edge edge{principal, nominee, EdgeKind::Nominee, {Message("Chart", QT_TRANSLATE_NOOP("Chart", "held for"))}};
        edge.isControl = control;
        edge.record = holding.place;
        connect(std::move(edge));
    }

    void addTrust(const Holding& holding, int trustee)
    {
        const auto& trusts = m_graph.structure().trusts;
        const auto trust = std::find_if(trusts.begin(), trusts.end(), [&](const Trust& t) { return t.id == holding.trust; });
        if (trust == trusts.end()) {
            const bool known = !holding.heldFor.isEmpty();
            const int beneficiary = known ? at(holding.heldFor)
                                          : unnamed(QStringLiteral("undisclosed:trust:") + holding.holder, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Beneficiaries not named")));
            connect({beneficiary, trustee, EdgeKind::Trust, {Message("Chart", QT_TRANSLATE_NOOP("Chart", "beneficiary"))}, false, holding.place});
            return;
        }
        const int box = at(trust->id);
        connect({box, trustee, EdgeKind::Trust, {Message("Chart", QT_TRANSLATE_NOOP("Chart", "trustee"))}, false, holding.place});
        for (const TrustParty& party : trust->parties) {
            const int who = at(party.who);
            if (who != trustee || party.part != TrustPart::Trustee)
                connect({who, box, EdgeKind::Trust, {trustPartWords(party)}, false, {}});
        }
    }

    void addRemainders()
    {
        for (const int company : m_graph.chain()) {
            if (!m_graph.passesOn(company))
                continue;
            const Totals& totals = m_graph.totals(company);
            const int box = at(company);
            if (isOverWhole(totals.capital) || isOverWhole(totals.votes))
                node(box).warnings.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Holdings add up to %1% of the votes and %2% of the capital"),
                                                     {percentWords(totals.votes), percentWords(totals.capital)}));
            const double capital = std::max(0.0, 1 - totals.capital), votes = std::max(0.0, 1 - totals.votes);
            if (!isShown(capital) && !isShown(votes))
                continue;
            if (m_isCompact) {
                node(box).lines.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Not disclosed: %1% of the votes, %2% of the capital"),
                                                  {percentWords(votes), percentWords(capital)}));
                continue;
            }
            const int rest = add({QStringLiteral("undisclosed:") + m_graph.node(company).id, NodeKind::Undisclosed, {}, Message("Chart", QT_TRANSLATE_NOOP("Chart", "Not disclosed"))});
            node(rest).record = company == m_graph.applicant() ? QStringLiteral("group.holdings") : QStringLiteral("group.chain_holdings");
            m_chart.edges.push_back({rest, box, EdgeKind::Remainder, shareLabel(capital, votes)});
        }
    }

    void describeOwners()
    {
        for (const Owner& owner : m_analysis.owners) {
            const bool stated = owner.record && owner.record->ultimateControl && !m_graph.isInChain(owner.node);
            if (!m_boxes.contains(owner.node) && !stated)
                continue;
            const int box = at(owner.node);
            if (stated)
                connect({box, m_chart.root, EdgeKind::Stated, {Message("Chart", QT_TRANSLATE_NOOP("Chart", "control without shares"))}, false, owner.record->place});
            describe(owner, node(box));
        }
    }

    void describe(const Owner& owner, Node& box) const
    {
        const bool isEnd = !m_graph.passesOn(owner.node);
        const auto is = [](std::optional<double> a, double b) { return percentWords(a.value_or(0)) == percentWords(b); };
        if (isEnd && (owner.multipliedCapital || owner.multipliedVotes) &&
            !(is(owner.multipliedCapital, owner.directCapital) && is(owner.multipliedVotes, owner.directVotes))) {
            const MessageNumber votes = percentWords(owner.multipliedVotes.value_or(0)), capital = percentWords(owner.multipliedCapital.value_or(0));
            box.lines.push_back(votes == capital ? Message("Chart", QT_TRANSLATE_NOOP("Chart", "Look-through: %1% of votes and capital"), {votes})
                                                 : Message("Chart", QT_TRANSLATE_NOOP("Chart", "Look-through: %1% of votes, %2% of capital"), {votes, capital}));
        }
        std::vector<Badge> marks;
        if (!owner.ultimate.isEmpty()) {
            const bool possible = owner.ultimate == QList<OwnerReason>{OwnerReason::Trust};
            marks.push_back({possible ? Message("Chart", QT_TRANSLATE_NOOP("Chart", "Possible ultimate owner")) : Message("Chart", QT_TRANSLATE_NOOP("Chart", "Ultimate owner")), true});
            box.isMarked = true;
        }
        if (owner.controlsApplicant(m_graph) && isEnd)
            marks.push_back({Message("Chart", QT_TRANSLATE_NOOP("Chart", "Controls the applicant"))});
        if (owner.substantial)
            marks.push_back({Message("Chart", QT_TRANSLATE_NOOP("Chart", "Substantial shareholder"))});
        box.badges.insert(box.badges.begin(), marks.begin(), marks.end());
    }

    // Natural persons make the first row; in a large chart that would draw long lines through everything.
    void putPeopleOnTop()
    {
        if (m_isCompact)
            return;
        QSet<int> below;
        for (const Edge& edge : m_chart.edges)
            below.insert(edge.to);
        for (std::size_t n = 0; n < m_chart.nodes.size(); ++n) {
            Node& box = m_chart.nodes[n];
            box.isOnTop = (box.kind == NodeKind::Person || box.kind == NodeKind::Named) && !below.contains(static_cast<int>(n));
        }
    }

    void addNotes()
    {
        for (const auto& loop : loops(m_graph)) {
            if (loop.size() < 2 || m_chart.notes.size() >= 5)
                continue;
            Text names;
            for (const Language language : allLanguages) {
                QStringList list;
                for (const int n : loop)
                    list.append(m_graph.node(n).name.best(language).words);
                if (list.size() > 8)
                    list = list.mid(0, 8) << QStringLiteral("…");
                names.in(language) = list.join(language == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
            }
            m_chart.notes.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "These companies hold shares in each other: %1."), {names}));
        }
        if (!m_graph.structure().incomplete.isEmpty())
            m_chart.notes.push_back(Message("Chart", QT_TRANSLATE_NOOP("Chart", "Holdings without a holder, a company or a percentage are left out: %1."),
                                              {MessageNumber{QString::number(m_graph.structure().incomplete.size())}}));
    }

    const OwnershipGraph& m_graph;
    const Analysis& m_analysis;
    const QHash<QString, QList<Message>>& m_roles;
    bool m_isCompact = false;
    Chart m_chart;
    QHash<int, int> m_boxes; // party → node
    QSet<std::pair<int, int>> m_control;
};

// Rows of a table that name somebody, by row id of the person or company.
QStringList namedIn(const session::Session& session, const char* table, const char* field)
{
    QStringList ids;
    const Path path = Path::trusted(QString::fromLatin1(table));
    if (session.question(path) == nullptr || session.state(path).visibility != session::Visibility::Visible)
        return ids;
    for (const QString& row : session.rows(path))
        ids.append(session.state(path.row(row).child(QString::fromLatin1(field))).answer[u"$party"].toString());
    return ids;
}

} // namespace

Chart ownershipChart(const OwnershipGraph& graph, const Analysis& analysis, QDate asAt, const QHash<QString, QList<Message>>& roles)
{
    return OwnershipWriter(graph, analysis, asAt, roles).write();
}

Result<OwnershipInput> ownershipInput(const session::Session& session)
{
    auto structure = structureOf(session);
    if (!structure)
        return tl::unexpected(structure.error());
    OwnershipInput input{std::move(*structure), session.today(), {}};
    const auto addRole = [&](const char* table, const char* field, const Message& role) {
        for (const QString& id : namedIn(session, table, field)) {
            for (const char* people : {"persons[%1]", "entities[%1]"}) {
                QList<Message>& roles = input.roles[QString::fromLatin1(people).arg(id)];
                if (!id.isEmpty() && !roles.contains(role))
                    roles.append(role);
            }
        }
    };
    addRole("officers.directors", "member", Message("Chart", QT_TRANSLATE_NOOP("Chart", "Director")));
    addRole("officers.ros", "person", Message("Chart", QT_TRANSLATE_NOOP("Chart", "Responsible officer")));
    addRole("officers.managers", "person", Message("Chart", QT_TRANSLATE_NOOP("Chart", "Manager-in-charge")));
    return input;
}

Result<OwnershipView> ownershipView(OwnershipInput input)
{
    auto graph = OwnershipGraph::make(std::move(input.structure));
    if (!graph)
        return tl::unexpected(graph.error());
    OwnershipView view;
    view.graph = std::make_shared<const OwnershipGraph>(std::move(*graph));
    view.analysis = analyse(*view.graph);
    view.chart = ownershipChart(*view.graph, view.analysis, input.asAt, input.roles);
    return view;
}

} // namespace aspirant::chart
