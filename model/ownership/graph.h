// Who holds what in whom, as plain values, and the same as a graph on which the figures are worked out.
#pragma once

#include "model/base/decimal.h"
#include "model/base/result.h"

#include <QHash>
#include <QList>

#include <vector>

namespace aspirant::ownership {

// Named: someone known only by words in an answer, who may be a person. Trust: made by the graph, not given.
enum class Kind { Person, Entity, Named, Trust };

struct Party {
    QString id;
    Text name;
    Kind kind = Kind::Person;
};

enum class HeldAs { Own, Nominee, Trustee };

// One line of a register. Percentages are of the company's whole capital and of all its votes, 0 to 100.
struct Holding {
    QString holder, company; // ids of parties
    Decimal capital, votes;
    HeldAs heldAs = HeldAs::Own;
    QString heldFor{};    // the principal, or the one beneficiary; empty: not known
    QString trust{};      // of a trustee's holding, when the trust's parties are known
    QString shareClass{}; // for people only: percentages are of the whole
    QString place{};      // path of the answer, for findings
};

enum class TrustPart { Settlor, Trustee, Beneficiary, Protector, Other };
struct TrustParty {
    TrustPart part = TrustPart::Other;
    QString who;
    std::optional<Decimal> share{}; // fixed share of a beneficiary in percent; none: at the trustee's discretion
    QString words{};                // of another part, as answered
};
struct Trust {
    QString id;
    Text name;
    QList<TrustParty> parties;
};

// What the applicant has recorded about a controller.
struct Record {
    QString who;
    bool substantial = false, owner = false, ultimateControl = false;
    std::optional<Decimal> capital{}, votes{};
    QString place{};
};

// Two holders who are said to be linked or to act together. Never part of a holder's own figures.
struct Link {
    QString one, other; // ids of parties
    QString place{};
};

struct Structure {
    QString applicant; // id of a party that is an entity
    std::vector<Party> parties;
    std::vector<Holding> holdings;
    std::vector<Trust> trusts{};
    std::vector<Record> records{};
    std::vector<Link> links{};
    QStringList incomplete{}; // places of lines that lack a party or a percentage, and were left out
};

enum class Measure { Capital, Votes };

// A share from a holder, or from the principal behind it, as a fraction: 1 is the whole.
struct Edge {
    int holder = 0, company = 0;
    double capital = 0, votes = 0;
    [[nodiscard]] double of(Measure measure) const { return measure == Measure::Capital ? capital : votes; }
};

// Of one company, as fractions. Hidden: stated for a nominee or a trust behind which nobody is named.
struct Totals {
    double capital = 0, votes = 0;
    double hiddenCapital = 0, hiddenVotes = 0;
    [[nodiscard]] double of(Measure measure) const { return measure == Measure::Capital ? capital : votes; }
    // What nobody is named for, remainder included; never below zero.
    [[nodiscard]] double undisclosed(Measure measure) const;
};

// Figures are doubles; they are right to 0.0000001 percentage points, and compared with thresholds so.
[[nodiscard]] bool exceeds(double fraction, double percent);
[[nodiscard]] bool reaches(double fraction, double percent);
// A sum of rounded percentages may pass 100 by as much as the questionnaires allow: 0.01.
[[nodiscard]] bool isOverWhole(double fraction);
// "56" for 0.56, up to four decimals.
[[nodiscard]] MessageNumber percentWords(double fraction);

class OwnershipGraph final {
public:
    // Errors: "ownership.party_twice", "ownership.party_unknown", "ownership.company_not_entity",
    // "ownership.percent" (below 0 or above 100), "ownership.applicant". Sums above 100% are no error here.
    [[nodiscard]] static Result<OwnershipGraph> make(Structure structure);

    [[nodiscard]] int applicant() const { return m_applicant; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] const Party& node(int n) const { return m_nodes[static_cast<std::size_t>(n)]; }
    [[nodiscard]] int index(const QString& id) const { return m_byId.value(id, -1); }
    // Passes what it receives on to its own holders; everyone else is an end of the chain.
    [[nodiscard]] bool passesOn(int n) const { return node(n).kind == Kind::Entity; }
    [[nodiscard]] bool mayBePerson(int n) const { return node(n).kind == Kind::Person || node(n).kind == Kind::Named; }
    [[nodiscard]] const std::vector<Edge>& holdersOf(int company) const { return m_in[static_cast<std::size_t>(company)]; }
    [[nodiscard]] const std::vector<Edge>& heldBy(int holder) const { return m_out[static_cast<std::size_t>(holder)]; }
    [[nodiscard]] const Totals& totals(int company) const { return m_totals[static_cast<std::size_t>(company)]; }
    // From the applicant upwards, each once, the applicant first: all who hold any of it in any way.
    [[nodiscard]] const std::vector<int>& chain() const { return m_chain; }
    [[nodiscard]] bool isInChain(int n) const { return m_inChain[static_cast<std::size_t>(n)]; }
    [[nodiscard]] const Structure& structure() const { return m_structure; }

private:
    Result<void> addNodes();
    Result<void> addHolding(const Holding& holding);
    void addTrustee(const Holding& holding, int holder, int company);
    void addEdge(Edge edge);
    void followChain();

    Structure m_structure;
    std::vector<Party> m_nodes;
    QHash<QString, int> m_byId;
    QHash<QString, qsizetype> m_trusts; // id → place in the structure
    std::vector<std::vector<Edge>> m_in, m_out;
    std::vector<Totals> m_totals;
    std::vector<int> m_chain;
    std::vector<bool> m_inChain;
    int m_applicant = -1;
};

} // namespace aspirant::ownership
