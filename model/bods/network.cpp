#include "model/bods/network.h"

#include "model/base/digest.h"
#include "model/bods/details.h"
#include "model/ownership/answers.h"

#include <algorithm>

namespace aspirant::bods {

namespace {

using draft::Path;
using json::Object;
using json::Value;
using ownership::HeldAs;
using ownership::Holding;
using ownership::TrustPart;
using session::Session;

const QString words = QStringLiteral("named:"); // how a structure names those known only by words

class NetworkReader {
public:
    NetworkReader(const Session& session, const Kept& kept, ownership::Structure structure)
        : m_session(session), m_kept(kept), m_structure(std::move(structure)), m_ids(kept.openRecords())
    {
    }

    Network read()
    {
        addRow(Path::trusted(ownership::applicantParty), RecordKind::Entity);
        for (const QString& table : {QStringLiteral("entities"), QStringLiteral("persons")}) {
            const Path repeat = Path::trusted(table);
            for (const QString& id : m_session.rows(repeat)) {
                const Path row = repeat.row(id);
                const bool person = table == u"persons";
                if (!m_session.isBlankRow(row) && (person || !ownership::isTheApplicant(m_session, row)))
                    addRow(row, person ? RecordKind::Person : RecordKind::Entity);
            }
        }
        m_network.applicant = m_ids.value(ownership::applicantParty);
        for (const Holding& holding : m_structure.holdings)
            addHolding(holding);
        for (const QString& place : m_structure.incomplete)
            addIncomplete(Path::trusted(place));
        addRemainders();
        for (const ownership::Trust& trust : m_structure.trusts)
            addTrust(trust);
        for (const ownership::Record& record : m_structure.records)
            addController(record);
        if (const QString reason = visible(Path::trusted(QStringLiteral("group.no_owner_reason"))).toString(); !reason.isEmpty()) {
            Relation& relation = between(m_network.applicant, {}, Nobody::NoOwners, reason);
            relation.words = reason;
        }
        m_network.chainAsked = m_session.state(Path::trusted(QStringLiteral("group.chain_holdings"))).visibility == session::Visibility::Visible;
        return std::move(m_network);
    }

private:
    [[nodiscard]] Value visible(const Path& path) const
    {
        const session::QuestionState state = m_session.state(path);
        return state.visibility == session::Visibility::Visible && state.answered ? state.answer : Value();
    }

    QString idAt(const QString& place)
    {
        QString& id = m_ids[place];
        if (id.isEmpty())
            id = ownRecordId(m_session, m_kept, place);
        return id;
    }

    void addRow(const Path& row, RecordKind kind)
    {
        const QString id = idAt(row.text());
        const bool person = kind == RecordKind::Person;
        const Statement* stated = m_kept.latest(id);
        const Object before = stated ? (person ? personAnswers(stated->details) : entityAnswers(stated->details)) : Object();
        const Object answers = rowAnswers(m_session, row, person ? personFields() : entityFields(), before);
        m_network.records.append({id, kind, row.text(), person ? personDetails(answers) : entityDetails(answers), false});
        if (person)
            m_people.insert(id);
    }

    // The arrangement at that place, made when it is first named.
    QString arrangement(const QString& place, const QString& subtype, const QString& name)
    {
        const QString id = idAt(place);
        if (!m_arrangements.contains(place)) {
            m_arrangements.insert(place);
            m_network.records.append({id, RecordKind::Entity, place,
                                      Object{{QStringLiteral("isComponent"), false}, {QStringLiteral("name"), name},
                                             {QStringLiteral("entityType"), Object{{QStringLiteral("type"), QStringLiteral("arrangement")}, {QStringLiteral("subtype"), subtype}}}},
                                      true});
        }
        return id;
    }

    [[nodiscard]] QString nameOf(const QString& party) const
    {
        const auto at = std::find_if(m_structure.parties.begin(), m_structure.parties.end(), [&](const ownership::Party& p) { return p.id == party; });
        return at == m_structure.parties.end() ? QString() : at->name.best(Language::English).words;
    }

    Relation& between(const QString& subject, const QString& party, std::optional<Nobody> nobody = {}, const QString& said = {})
    {
        const QString key = subject + u'\n' + party + u'\n' + (nobody ? QString::number(static_cast<int>(*nobody)) + said : QString());
        const auto at = m_pairs.constFind(key);
        if (at != m_pairs.constEnd())
            return m_network.relations[*at];
        m_pairs.insert(key, m_network.relations.size());
        m_network.relations.append({subject, party, nobody, said, m_people.contains(party), {}, {}, {}});
        return m_network.relations.last();
    }
    // The relation with a party of the structure; somebody known only by words has no record.
    Relation& with(const QString& subject, const QString& party)
    {
        return party.startsWith(words) ? between(subject, {}, Nobody::Words, party.mid(words.size())) : between(subject, idAt(party));
    }

    void addHolding(const Holding& holding)
    {
        const QString company = idAt(holding.company);
        const Line line{holding.capital, holding.votes};
        if (holding.heldAs == HeldAs::Own) {
            between(company, idAt(holding.holder)).lines.append(line);
            return;
        }
        if (!holding.trust.isEmpty()) {
            const QString said = visible(Path::trusted(holding.place).child(QStringLiteral("held_for"))).toString(); // as the register names it
            const QString name = said.isEmpty() ? trustName(holding.trust) : said;
            between(company, arrangement(holding.trust, QStringLiteral("trust"), name)).lines.append(line);
            return;
        }
        const bool nominee = holding.heldAs == HeldAs::Nominee;
        const QString principal = holding.heldFor.isEmpty() ? holding.place : holding.heldFor; // two unknown ones need not be the same
        const QString place = nominee ? nominationPlace(holding.holder, principal) : bareTrustPlace(holding.holder, principal);
        const QString name = (nominee ? QStringLiteral("Nomination: ") : QStringLiteral("Trust: ")) + nameOf(holding.holder);
        const QString id = arrangement(place, nominee ? QStringLiteral("nomination") : QStringLiteral("trust"), name);
        addPart(with(id, holding.holder), {nominee ? Role::Nominee : Role::Trustee, {}, {}});
        if (!holding.heldFor.isEmpty())
            addPart(with(id, holding.heldFor), {nominee ? Role::Nominator : Role::Beneficiary, {}, {}});
        between(company, id).lines.append(line);
    }

    static void addPart(Relation& relation, const Part& part)
    {
        if (!relation.parts.contains(part))
            relation.parts.append(part);
    }

    [[nodiscard]] QString trustName(const QString& trust) const
    {
        const auto at = std::find_if(m_structure.trusts.begin(), m_structure.trusts.end(), [&](const ownership::Trust& t) { return t.id == trust; });
        return QStringLiteral("Trust: ") + (at == m_structure.trusts.end() ? QString() : at->name.best(Language::English).words);
    }

    void addTrust(const ownership::Trust& trust)
    {
        static const QHash<TrustPart, Role> roles{{TrustPart::Settlor, Role::Settlor}, {TrustPart::Trustee, Role::Trustee},
                                                  {TrustPart::Beneficiary, Role::Beneficiary}, {TrustPart::Protector, Role::Protector}};
        const QString id = arrangement(trust.id, QStringLiteral("trust"), trustName(trust.id));
        for (const ownership::TrustParty& party : trust.parties)
            addPart(with(id, party.who), {roles.value(party.part, Role::Other), party.share, party.words});
    }

    // A line that lacks a figure or a party tells what it has.
    void addIncomplete(const Path& row)
    {
        const auto decimal = [&](const char* key) { return Decimal::parse(visible(row.child(QLatin1String(key))).toString()); };
        const QString holder = partyOf(row, "holder");
        const QString company = row.text().startsWith(QLatin1String("group.holdings")) ? ownership::applicantParty : partyOf(row, "company");
        const Line line{decimal("percent"), decimal("voting_percent")};
        if (holder.isEmpty() || company.isEmpty() || (!line.capital && !line.votes))
            return;
        between(idAt(company), idAt(holder)).lines.append(line);
        m_open.insert(idAt(company));
    }
    [[nodiscard]] QString partyOf(const Path& row, const char* field) const
    {
        const QString id = visible(row.child(QLatin1String(field)))[u"$party"].toString();
        for (const ownership::Party& party : m_structure.parties) {
            if (Path::trusted(party.id).rowId() == id && !id.isEmpty())
                return party.id;
        }
        const Path entity = Path::trusted(QStringLiteral("entities")).row(id);
        return !id.isEmpty() && ownership::isTheApplicant(m_session, entity) ? ownership::applicantParty : QString();
    }

    // What nobody is named for. Rounded percentages may miss the whole by as much as the questionnaires allow.
    void addRemainders()
    {
        QStringList companies;
        QHash<QString, QPair<Decimal, Decimal>> sums;
        for (const Relation& relation : std::as_const(m_network.relations)) {
            if (!relation.lines.isEmpty() && !companies.contains(relation.subject) && !m_open.contains(relation.subject))
                companies.append(relation.subject);
            for (const Line& line : relation.lines) {
                auto& [capital, votes] = sums[relation.subject];
                capital = Decimal::add(capital, line.capital.value_or(Decimal())).value_or(capital);
                votes = Decimal::add(votes, line.votes.value_or(Decimal())).value_or(votes);
            }
        }
        const auto rest = [](const Decimal& sum) -> std::optional<Decimal> {
            const auto left = Decimal::subtract(Decimal(100), sum);
            return left && *left > *Decimal::parse(u"0.01") ? left : std::nullopt;
        };
        for (const QString& company : companies) {
            const Line line{rest(sums.value(company).first), rest(sums.value(company).second)};
            if (line.capital || line.votes)
                between(company, {}, Nobody::Remainder).lines.append(line);
        }
    }

    void addController(const ownership::Record& record)
    {
        if (record.who == ownership::applicantParty)
            return;
        const Path row = Path::trusted(record.place);
        const QString since = visible(row.child(QStringLiteral("since"))).toString();
        Relation& relation = between(m_network.applicant, idAt(record.who));
        if (!relation.controller)
            relation.controller = Controller{record.substantial, record.owner, record.ultimateControl, record.capital, record.votes,
                                             visible(row.child(QStringLiteral("route"))).toString() == u"direct", since.size() == 10 ? since : QString()};
    }

    const Session& m_session;
    const Kept& m_kept;
    const ownership::Structure m_structure;
    QHash<QString, QString> m_ids; // place → record id
    QSet<QString> m_arrangements;  // places
    QHash<QString, qsizetype> m_pairs;
    QSet<QString> m_people; // record ids
    QSet<QString> m_open;   // companies with a line that is not complete: their remainder is not known
    Network m_network;
};

json::Array rowsOf(const Session& session, const Path& repeat)
{
    json::Array rows;
    for (const QString& id : session.rows(repeat)) {
        Object row;
        for (const QString& key : {QStringLiteral("name"), QStringLiteral("used"), QStringLiteral("where")}) {
            const session::QuestionState state = session.state(repeat.row(id).child(key));
            if (state.visibility != session::Visibility::Hidden && state.answered)
                row.set(key, state.answer);
        }
        if (!row.isEmpty())
            rows.emplace_back(std::move(row));
    }
    return rows;
}

} // namespace

QString derivedId(const QStringList& parts)
{
    Digest digest;
    for (const QString& part : parts)
        digest.add(part.toUtf8() + '\0');
    QString hex = digest.hex().left(32);
    hex[12] = u'8'; // version 8, variant 10
    hex[16] = QStringLiteral("89ab").at(QString(hex[16]).toInt(nullptr, 16) % 4);
    return hex.left(8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4) + u'-' + hex.mid(20);
}

QString ownRecordId(const Session& session, const Kept& kept, const QString& place)
{
    for (int n = 0;; ++n) { // an id whose record was closed is not used again
        const QString id = derivedId({session.draft().id, place, QString::number(n)});
        const Statement* used = kept.latest(id);
        if (!used || !used->closed)
            return id;
    }
}

Object rowAnswers(const Session& session, const Path& row, const QStringList& fields, const Object& stated)
{
    Object answers;
    for (const QString& field : fields) {
        const Path path = row.child(field);
        const pack::Question* question = session.question(path);
        if (!question)
            continue;
        const session::QuestionState state = session.state(path);
        const bool asked = state.visibility != session::Visibility::Hidden;
        if (question->type == pack::Type::Repeat) {
            if (json::Array rows = rowsOf(session, path); asked && !rows.empty())
                answers.set(field, std::move(rows));
        } else if (state.answered && (asked || (stated.contains(field) && *stated.find(field) == state.answer))) {
            answers.set(field, state.answer);
        }
    }
    return answers;
}

QString nominationPlace(const QString& nominee, const QString& principal)
{
    return QStringLiteral("nomination:") + nominee + u'>' + principal;
}

QString bareTrustPlace(const QString& trustee, const QString& beneficiary)
{
    return QStringLiteral("bare:") + trustee + u'>' + beneficiary;
}

Result<Network> networkOf(const Session& session, const Kept& kept)
{
    auto structure = ownership::structureOf(session);
    if (!structure)
        return tl::unexpected(structure.error());
    return NetworkReader(session, kept, std::move(*structure)).read();
}

} // namespace aspirant::bods
