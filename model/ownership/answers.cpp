#include "model/ownership/answers.h"

#include "model/party/names.h"

#include <algorithm>

namespace aspirant::ownership {

namespace {

using draft::Path;

Path path(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

// What counts: of a question that is asked, a value and not a state.
json::Value visibleAnswer(const session::Session& session, const Path& at)
{
    const session::QuestionState state = session.state(at);
    return state.visibility == session::Visibility::Visible && state.answered ? state.answer : json::Value();
}

class Reader {
public:
    explicit Reader(const session::Session& session) : m_session(session)
    {
        m_structure.applicant = applicantParty;
        Text name = party::name(answer(path("applicant.name_en")), answer(path("applicant.name_zh")));
        if (name.isEmpty()) // the language-neutral sign for "not given"
            name = {QStringLiteral("—"), QStringLiteral("—"), QStringLiteral("—")};
        m_structure.parties.push_back({applicantParty, name, Kind::Entity});
        addParties(path("persons"), Kind::Person);
        addParties(path("entities"), Kind::Entity);
    }
    Structure take()
    {
        readControllers(); // first: they say who the parties to a trust are
        readRegister();
        readChain();
        readLinks();
        return std::move(m_structure);
    }

private:
    [[nodiscard]] json::Value answer(const Path& at) const { return visibleAnswer(m_session, at); }
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
            if (kind == Kind::Entity && isTheApplicant(m_session, row)) {
                m_ids.insert(row.rowId(), applicantParty);
                continue;
            }
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
    void readLinks();
    [[nodiscard]] QString trustOf(const QString& trustee) const;
    void add(Holding holding, const std::optional<Decimal>& capital, const std::optional<Decimal>& votes);

    const session::Session& m_session;
    QHash<QString, QString> m_ids; // row id → id of the party
    Structure m_structure;
};

// A share that one list gives and the other leaves open is the same; two that differ are not.
bool isSameParty(const TrustParty& a, const TrustParty& b)
{
    return a.who == b.who && a.part == b.part && a.words == b.words && (!a.share || !b.share || *a.share == *b.share);
}

bool isSameTrust(const Trust& a, const Trust& b)
{
    return a.parties.size() == b.parties.size() && std::all_of(b.parties.begin(), b.parties.end(), [&](const TrustParty& party) {
        return std::any_of(a.parties.begin(), a.parties.end(), [&](const TrustParty& p) { return isSameParty(p, party); });
    }) && std::all_of(a.parties.begin(), a.parties.end(), [&](const TrustParty& party) {
        return std::any_of(b.parties.begin(), b.parties.end(), [&](const TrustParty& p) { return isSameParty(p, party); });
    });
}

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
        const json::Value part = answer(row, "part");
        if (!who.isEmpty())
            trust.parties.append({parts.value(part.toString(), TrustPart::Other), who, percent(row, "share"), part[u"$other"].toString()});
    }
    if (trust.parties.isEmpty())
        return;
    for (Trust& other : m_structure.trusts) { // several controllers behind one trust each list its parties
        if (isSameTrust(other, trust)) {
            for (TrustParty& party : other.parties) {
                if (!party.share)
                    party.share = std::find_if(trust.parties.begin(), trust.parties.end(), [&](const TrustParty& p) { return isSameParty(p, party); })->share;
            }
            return;
        }
    }
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
        holding.company = applicantParty;
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

void Reader::readLinks()
{
    for (const Path& row : rows(path("group.acting_together"))) {
        const Link link{partyOf(row, "one"), partyOf(row, "other"), row.text()};
        if (!link.one.isEmpty() && !link.other.isEmpty())
            m_structure.links.push_back(link);
    }
}

} // namespace

bool isTheApplicant(const session::Session& session, const Path& entity)
{
    const auto same = [&](const char* field, const char* ofApplicant) -> std::optional<bool> {
        const auto words = [&](const Path& at) { return visibleAnswer(session, at).toString().simplified(); };
        const QString here = words(entity.child(QLatin1String(field))), there = words(path(ofApplicant));
        return here.isEmpty() || there.isEmpty() ? std::nullopt : std::optional(here.compare(there, Qt::CaseInsensitive) == 0);
    };
    if (const auto number = same("br_number", "applicant.br_number"))
        return *number;
    const auto english = same("name_en", "applicant.name_en");
    return english ? *english : same("name_zh", "applicant.name_zh").value_or(false);
}

Result<Structure> structureOf(const session::Session& session)
{
    if (session.question(path("group.holdings")) == nullptr)
        return failure(QStringLiteral("ownership.not_asked"),
                       Message("Ownership", QT_TRANSLATE_NOOP("Ownership", "This questionnaire does not ask who holds the applicant's shares.")));
    return Reader(session).take();
}

} // namespace aspirant::ownership
