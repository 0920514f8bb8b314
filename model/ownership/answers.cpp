#include "model/ownership/answers.h"

#include "model/party/names.h"

#include <algorithm>

namespace aspirant::ownership {

namespace {

using draft::Path;

const QString applicantId = QStringLiteral("applicant");

Path path(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

class Reader {
public:
    explicit Reader(const session::Session& session) : m_session(session)
    {
        m_structure.applicant = applicantId;
        Text name = party::name(answer(path("applicant.name_en")), answer(path("applicant.name_zh")));
        if (name.isEmpty()) // the language-neutral sign for "not given"
            name = {QStringLiteral("—"), QStringLiteral("—"), QStringLiteral("—")};
        m_structure.parties.push_back({applicantId, name, Kind::Entity});
        addParties(path("persons"), Kind::Person);
        addParties(path("entities"), Kind::Entity);
    }
    Structure take()
    {
        readControllers(); // first: they say who the parties to a trust are
        readRegister();
        readChain();
        return std::move(m_structure);
    }

private:
    [[nodiscard]] json::Value answer(const Path& at) const
    {
        const session::QuestionState state = m_session.state(at);
        return state.visibility == session::Visibility::Visible && state.answered ? state.answer : json::Value();
    }
    [[nodiscard]] json::Value answer(const Path& row, const char* field) const { return answer(row.child(QString::fromLatin1(field))); }
    [[nodiscard]] std::optional<Decimal> percent(const Path& row, const char* field) const
    {
        return Decimal::parse(answer(row, field).toString());
    }
    [[nodiscard]] QList<Path> rows(const Path& table) const
    {
        QList<Path> list;
        if (m_session.question(table) == nullptr || m_session.state(table).visibility != session::Visibility::Visible)
            return list;
        for (const QString& id : m_session.rows(table)) {
            if (!m_session.isBlankRow(table.row(id)))
                list.append(table.row(id));
        }
        return list;
    }
    void addParties(const Path& table, Kind kind)
    {
        for (const Path& row : rows(table)) {
            Text name = party::name(answer(row.child(party::nameKey)), answer(row.child(party::chineseNameKey)));
            if (name.isEmpty())
                name.en = row.rowId();
            m_ids.insert(row.rowId(), row.text());
            m_structure.parties.push_back({row.text(), name, kind});
        }
    }
    // The id of the party that an answer names; empty when it names none, or one whose row is gone.
    [[nodiscard]] QString partyOf(const Path& row, const char* field) const
    {
        return m_ids.value(answer(row, field)[u"$party"].toString());
    }
    // Someone named in words: a recorded party of that name, or a new one known by these words only.
    QString named(const QString& words)
    {
        const QString wanted = words.simplified();
        if (wanted.isEmpty())
            return {};
        for (const Party& party : m_structure.parties) {
            if (party.name.en.compare(wanted, Qt::CaseInsensitive) == 0 || party.name.zhHant == wanted)
                return party.id;
        }
        const QString id = QStringLiteral("named:") + wanted;
        m_structure.parties.push_back({id, {wanted, wanted, wanted}, Kind::Named});
        return id;
    }
    void readControllers();
    void readTrust(const Path& controller);
    void readRegister();
    void readChain();
    [[nodiscard]] QString trustOf(const QString& trustee) const;
    void add(Holding holding, const std::optional<Decimal>& capital, const std::optional<Decimal>& votes);

    const session::Session& m_session;
    QHash<QString, QString> m_ids; // row id → id of the party
    Structure m_structure;
};

void Reader::readControllers()
{
    for (const Path& row : rows(path("group.controllers"))) {
        const QString who = partyOf(row, "holder");
        if (who.isEmpty())
            continue;
        const QStringList capacities = answer(row, "capacities").toStringList();
        m_structure.records.push_back({who, capacities.contains(QStringLiteral("substantial-shareholder")),
                                       capacities.contains(QStringLiteral("ultimate-owner")), answer(row, "ultimate_control").toBool(),
                                       percent(row, "capital_percent"), percent(row, "voting_percent"), row.text()});
        if (answer(row, "route").toString() == QLatin1String("trust"))
            readTrust(row);
    }
}

void Reader::readTrust(const Path& controller)
{
    static const QHash<QString, TrustPart> parts{{QStringLiteral("settlor"), TrustPart::Settlor},
                                                 {QStringLiteral("trustee"), TrustPart::Trustee},
                                                 {QStringLiteral("beneficiary"), TrustPart::Beneficiary},
                                                 {QStringLiteral("protector"), TrustPart::Protector}};
    Trust trust{QStringLiteral("trust:") + controller.text(), m_session.rowTitle(controller), {}};
    for (const Path& row : rows(controller.child(QStringLiteral("trust_parties")))) {
        const QString who = partyOf(row, "who");
        if (!who.isEmpty())
            trust.parties.append({parts.value(answer(row, "part").toString(), TrustPart::Other), who});
    }
    const auto asBefore = [&](const Trust& other) { // several controllers behind one trust each list its parties
        return other.parties.size() == trust.parties.size() &&
               std::all_of(trust.parties.begin(), trust.parties.end(), [&](const TrustParty& party) {
                   return std::any_of(other.parties.begin(), other.parties.end(), [&](const TrustParty& p) {
                       return p.who == party.who && p.part == party.part;
                   });
               });
    };
    if (!trust.parties.isEmpty() && std::none_of(m_structure.trusts.begin(), m_structure.trusts.end(), asBefore))
        m_structure.trusts.push_back(std::move(trust));
}

// The one trust of which that party is trustee; empty when there is none, or when there are several.
QString Reader::trustOf(const QString& trustee) const
{
    QString found;
    for (const Trust& trust : m_structure.trusts) {
        const bool is = std::any_of(trust.parties.begin(), trust.parties.end(), [&](const TrustParty& party) {
            return party.part == TrustPart::Trustee && party.who == trustee;
        });
        if (is && !found.isEmpty())
            return {};
        if (is)
            found = trust.id;
    }
    return found;
}

void Reader::add(Holding holding, const std::optional<Decimal>& capital, const std::optional<Decimal>& votes)
{
    if (holding.holder.isEmpty() || holding.company.isEmpty() || !capital || !votes) {
        m_structure.incomplete.append(holding.place);
        return;
    }
    holding.capital = *capital;
    holding.votes = *votes;
    m_structure.holdings.push_back(std::move(holding));
}

void Reader::readRegister()
{
    for (const Path& row : rows(path("group.holdings"))) {
        Holding holding;
        holding.holder = partyOf(row, "holder");
        holding.company = applicantId;
        holding.shareClass = answer(row, "share_class").toString();
        holding.place = row.text();
        if (answer(row, "as_nominee").toBool()) { // the register does not tell a nominee from a trustee; the trust does
            holding.trust = trustOf(holding.holder);
            holding.heldAs = holding.trust.isEmpty() ? HeldAs::Nominee : HeldAs::Trustee;
            if (holding.trust.isEmpty())
                holding.heldFor = named(answer(row, "held_for").toString());
        }
        add(std::move(holding), percent(row, "percent"), percent(row, "voting_percent"));
    }
}

void Reader::readChain()
{
    for (const Path& row : rows(path("group.chain_holdings"))) {
        Holding holding;
        holding.holder = partyOf(row, "holder");
        holding.company = partyOf(row, "company");
        holding.place = row.text();
        const QString heldAs = answer(row, "held_as").toString();
        if (heldAs == QLatin1String("nominee") || heldAs == QLatin1String("trustee")) {
            holding.heldAs = heldAs == QLatin1String("nominee") ? HeldAs::Nominee : HeldAs::Trustee;
            holding.heldFor = partyOf(row, "held_for");
            if (holding.heldAs == HeldAs::Trustee && holding.heldFor.isEmpty())
                holding.trust = trustOf(holding.holder);
        }
        add(std::move(holding), percent(row, "percent"), percent(row, "voting_percent"));
    }
}

} // namespace

Result<Structure> structureOf(const session::Session& session)
{
    if (session.question(path("group.holdings")) == nullptr)
        return failure(QStringLiteral("ownership.not_asked"),
                       Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "This questionnaire does not ask who holds the applicant's shares.")));
    return Reader(session).take();
}

} // namespace aspirant::ownership
