#include "model/bods/import_holdings.h"

#include "model/bods/details.h"
#include "model/ownership/answers.h"
#include "model/party/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace aspirant::bods {

using draft::Path;
using json::Value;

namespace {

const Path members = Path::trusted(QStringLiteral("group.holdings"));
const Path chain = Path::trusted(QStringLiteral("group.chain_holdings"));
const Path controllers = Path::trusted(QStringLiteral("group.controllers"));

Value percent(const std::optional<Decimal>& share)
{
    return share ? Value(share->toString()) : Value();
}

// The answer that says that part; null for a part that is none in a trust.
Value answerOf(const Part& part)
{
    switch (part.role) {
    case Role::Settlor: return QStringLiteral("settlor");
    case Role::Trustee: return QStringLiteral("trustee");
    case Role::Beneficiary: return QStringLiteral("beneficiary");
    case Role::Protector: return QStringLiteral("protector");
    case Role::Other: return json::Object{{QStringLiteral("$other"), part.words}};
    default: return {};
    }
}

QString partKey(const Value& part, const Value& who)
{
    return QString::fromUtf8(json::canonical(part)) + who[u"$party"].toString();
}

} // namespace

HoldingsImport::HoldingsImport(ImportTarget& target, Kept& kept, const QList<const Statement*>& open, const QHash<QString, Path>& rows)
    : m_target(target), m_kept(kept), m_open(open), m_rows(rows)
{
}

const HoldingsImport::InPart* HoldingsImport::Arrangement::in(Role role) const
{
    const auto at = std::find_if(parties.begin(), parties.end(), [&](const InPart& party) { return party.part.role == role; });
    return at == parties.end() ? nullptr : &*at;
}

int HoldingsImport::Arrangement::count(Role role) const
{
    return static_cast<int>(std::count_if(parties.begin(), parties.end(), [&](const InPart& party) { return party.part.role == role; }));
}

void HoldingsImport::run()
{
    readRelations();
    indexLines();
    checkSums();
    findLoops();
    for (const Relation& relation : std::as_const(m_own))
        addOwn(relation);
    for (const Relation& relation : std::as_const(m_own))
        addController(relation);
    for (const Arrangement& arrangement : std::as_const(m_arrangements))
        addArrangement(arrangement);
    if (!m_noOwners.isEmpty())
        m_target.put(Path::trusted(QStringLiteral("group.no_owner_reason")), m_noOwners);
    if (!m_unread.isEmpty())
        m_target.tell(Severity::Notes, "bods.unread",
                      Message("Bods", QT_TRANSLATE_N_NOOP("Bods", "%n records say something for which the questionnaire has no place. They are kept as they are and come out again on export."), {},
                              static_cast<int>(m_unread.size())));
}

void HoldingsImport::readRelations()
{
    QHash<QString, qsizetype> arrangements;
    for (const Statement* statement : m_open) {
        if (statement->kind == RecordKind::Entity && !hasRow(statement->recordId)) {
            const QString subtype = statement->details[u"entityType"][u"subtype"].toString();
            arrangements.insert(statement->recordId, m_arrangements.size());
            m_arrangements.append({statement->recordId, subtype == u"nomination", {}, {}});
        } else if (statement->kind == RecordKind::Person && !hasRow(statement->recordId)) {
            unread(statement->recordId);
        }
    }
    for (const Statement* statement : m_open) {
        if (statement->kind != RecordKind::Relationship || !hasEnds(*statement))
            continue;
        const QString party = statement->details[u"interestedParty"].toString();
        const Statement* who = party.isEmpty() ? nullptr : m_kept.latest(party);
        const QString subject = statement->details[u"subject"].toString();
        const Relation relation = relationFrom(statement->details, isApplicant(subject), who && who->kind == RecordKind::Person);
        if (!relation.saysSomething() || !(relationDetails(relation).size() >= 3)) {
            unread(statement->recordId);
        } else if (const auto in = arrangements.constFind(subject); in != arrangements.constEnd()) {
            Arrangement& arrangement = m_arrangements[*in];
            for (const Part& part : relation.parts) {
                arrangement.parties.append({part, party, relation.words});
                arrangement.nomination = arrangement.nomination || part.role == Role::Nominee;
            }
        } else if (const auto by = arrangements.constFind(party); by != arrangements.constEnd()) {
            m_arrangements[*by].holdings.append(relation);
        } else if (relation.nobody == Nobody::NoOwners) {
            m_noOwners = relation.words;
        } else if (!relation.nobody) {
            m_own.append(relation);
        }
    }
}

// Both records are there, open, and the subject is something in which shares are held.
bool HoldingsImport::hasEnds(const Statement& statement)
{
    for (const char* end : {"subject", "interestedParty"}) {
        const Value& given = statement.details[QString::fromLatin1(end)];
        if (given.isObject()) {
            if (qstrcmp(end, "subject") == 0) {
                unread(statement.recordId);
                return false;
            }
            continue;
        }
        const Statement* record = m_kept.latest(given.toString());
        if (!record || record->closed || record->kind == RecordKind::Relationship) {
            m_target.tell(Severity::Warns, "bods.missing_record",
                          Message("Bods", QT_TRANSLATE_NOOP("Bods", "The relationship “%1” names the record “%2”, which is not in the file or is closed. It is kept and not read."), {statement.recordId, given.toString()}));
            return false;
        }
        if (qstrcmp(end, "subject") == 0 && record->kind == RecordKind::Person) {
            m_target.tell(Severity::Warns, "bods.holder_of_person",
                          Message("Bods", QT_TRANSLATE_NOOP("Bods", "The relationship “%1” is about a share in a person. It is kept and not read."), {statement.recordId}));
            return false;
        }
    }
    return true;
}

void HoldingsImport::checkSums()
{
    struct Sum {
        double capital = 0, votes = 0;
    };
    QHash<QString, Sum> sums;
    QStringList order;
    const auto add = [&](const Relation& relation) {
        if (!sums.contains(relation.subject))
            order.append(relation.subject);
        for (const Line& line : relation.lines) {
            sums[relation.subject].capital += line.capital.value_or(Decimal()).toDouble();
            sums[relation.subject].votes += line.votes.value_or(Decimal()).toDouble();
        }
    };
    for (const Relation& relation : std::as_const(m_own))
        add(relation);
    for (const Arrangement& arrangement : std::as_const(m_arrangements)) {
        for (const Relation& relation : arrangement.holdings)
            add(relation);
    }
    for (const QString& subject : std::as_const(order)) {
        const Sum sum = sums.value(subject);
        if (const double most = std::max(sum.capital, sum.votes); most > 100.01 + 1e-7)
            m_target.tell(Severity::Warns, "bods.over_100",
                          Message("Bods", QT_TRANSLATE_NOOP("Bods", "The direct holdings in “%1” add up to %2%. They are taken over as they stand."),
                                  {nameOf(subject), MessageNumber{QString::number(most, 'f', 4).remove(QRegularExpression(QStringLiteral("\\.?0+$")))}}));
    }
}

// Companies that hold each other: whoever is left when those without holders or without holdings are taken away again
// and again.
void HoldingsImport::findLoops()
{
    QHash<QString, QSet<QString>> up, down;
    const auto add = [&](const Relation& relation) {
        if (relation.lines.isEmpty() || relation.partyIsPerson)
            return;
        up[relation.subject].insert(relation.party);
        down[relation.party].insert(relation.subject);
    };
    for (const Relation& relation : std::as_const(m_own))
        add(relation);
    for (const Arrangement& arrangement : std::as_const(m_arrangements)) {
        for (const Relation& relation : arrangement.holdings)
            add(relation);
    }
    QStringList ends = up.keys() + down.keys();
    while (!ends.isEmpty()) {
        const QString id = ends.takeLast();
        if (!(up.contains(id) || down.contains(id)) || (!up.value(id).isEmpty() && !down.value(id).isEmpty()))
            continue;
        for (const QString& other : up.take(id)) {
            down[other].remove(id);
            ends.append(other);
        }
        for (const QString& other : down.take(id)) {
            up[other].remove(id);
            ends.append(other);
        }
    }
    Text names;
    QStringList left = up.keys();
    std::sort(left.begin(), left.end());
    for (const Language language : allLanguages) {
        QStringList list;
        for (const QString& id : std::as_const(left))
            list.append(nameOf(id).best(language).words);
        names.in(language) = list.join(language == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
    }
    if (!left.isEmpty())
        m_target.tell(Severity::Notes, "bods.loop", Message("Bods", QT_TRANSLATE_NOOP("Bods", "These companies hold shares in each other, or in themselves: %1."), {names}));
}

bool HoldingsImport::isApplicant(const QString& recordId) const
{
    return m_rows.value(recordId).text() == ownership::applicantParty;
}

Text HoldingsImport::nameOf(const QString& recordId) const
{
    const Statement* statement = m_kept.latest(recordId);
    const Text name = statement ? nameIn(statement->details) : Text();
    return name.isEmpty() ? Text{recordId, recordId, recordId} : name;
}

QString HoldingsImport::kindOfHolder(const QString& recordId) const
{
    return m_kept.latest(recordId)->kind == RecordKind::Person ? QStringLiteral("individual") : QStringLiteral("corporation");
}

Value HoldingsImport::reference(const QString& recordId)
{
    Path row = m_rows.value(recordId);
    if (row.text() == ownership::applicantParty) {
        const Path entities = Path::trusted(QStringLiteral("entities"));
        const QStringList ids = m_target.session().rows(entities);
        const auto same = std::find_if(ids.begin(), ids.end(), [&](const QString& id) { return ownership::isTheApplicant(m_target.session(), entities.row(id)); });
        const Path seeded = entities.row(draft::derivedRowId(entities.text(), 0, recordId.toUtf8()));
        if (same != ids.end()) {
            row = entities.row(*same);
        } else if (m_target.isNew(seeded)) {
            row = seeded;
        } else {
            row = m_target.addRow(entities, recordId);
            for (const char* field : {"name_en", "name_zh", "br_number"}) {
                const Value answer = m_target.answer(Path::trusted(ownership::applicantParty).child(QLatin1String(field)));
                if (answer.isString())
                    m_target.put(row.child(QLatin1String(field)), answer);
            }
        }
    }
    return json::Object{{QStringLiteral("$party"), row.rowId()}};
}

void HoldingsImport::unread(const QString& recordId)
{
    m_unread.insert(recordId);
}

void HoldingsImport::addOwn(const Relation& relation)
{
    if (relation.lines.isEmpty())
        return;
    if (!hasRow(relation.subject) || !hasRow(relation.party)) {
        unread(relation.party);
        return;
    }
    for (const Line& line : relation.lines)
        addLine(relation.subject, relation.party, line, As::Own, {});
}

// The next row that says the same of that company, holder and manner; a new one when there is none left.
Path HoldingsImport::lineRow(const QString& company, const QString& holder, As as)
{
    const Value who = reference(holder), where = isApplicant(company) ? Value() : reference(company);
    const Path table = where.isNull() ? members : chain;
    const QString manner = as == As::Own ? QStringLiteral("own") : as == As::Nominee ? QStringLiteral("nominee") : QStringLiteral("trustee");
    const QString key = company + u'\n' + holder + u'\n' + (table == members && as == As::Trustee ? QStringLiteral("nominee") : manner);
    const int taken = m_taken[key]++;
    const QList<Path> there = m_lines.value({table.text(), who[u"$party"].toString(), where[u"$party"].toString(),
                                            table == members ? (as == As::Own ? QStringLiteral("own") : QStringLiteral("nominee")) : manner});
    return taken < there.size() ? there[taken] : m_target.addRow(table, key + QString::number(taken));
}

// The draft's own lines by what they are about.
void HoldingsImport::indexLines()
{
    for (const Path& table : {members, chain}) {
        for (const QString& id : m_target.session().rows(table)) {
            const Path row = table.row(id);
            const auto answer = [&](const char* field) { return m_target.answer(row.child(QLatin1String(field))); };
            QString manner = answer("held_as").toString();
            if (table == members)
                manner = answer("as_nominee").toBool() ? QStringLiteral("nominee") : QString();
            m_lines[{table.text(), answer("holder")[u"$party"].toString(), answer("company")[u"$party"].toString(), manner.isEmpty() ? QStringLiteral("own") : manner}].append(row);
        }
    }
}

void HoldingsImport::addLine(const QString& company, const QString& holder, const Line& line, As as, const Value& heldFor)
{
    const Path row = lineRow(company, holder, as);
    m_target.put(row.child(QStringLiteral("holder")), reference(holder));
    m_target.put(row.child(QStringLiteral("percent")), percent(line.capital));
    m_target.put(row.child(QStringLiteral("voting_percent")), percent(line.votes));
    if (!line.capital || !line.votes)
        m_target.tell(Severity::Notes, "bods.range",
                      Message("Bods", QT_TRANSLATE_NOOP("Bods", "The holding of “%1” in “%2” gives no exact share of the capital or of the votes; it is left open."), {nameOf(holder), nameOf(company)}), row.text());
    if (isApplicant(company)) {
        m_target.put(row.child(QStringLiteral("holder_kind")), kindOfHolder(holder));
        m_target.put(row.child(QStringLiteral("as_nominee")), as != As::Own);
    } else {
        m_target.put(row.child(QStringLiteral("company")), reference(company));
        m_target.put(row.child(QStringLiteral("held_as")), as == As::Own ? QStringLiteral("own") : as == As::Nominee ? QStringLiteral("nominee") : QStringLiteral("trustee"));
    }
    const Path whom = row.child(QStringLiteral("held_for"));
    const bool inOtherWords = as == As::Trustee && isApplicant(company) && m_target.answer(whom).isString(); // names of a trust differ
    if (!inOtherWords)
        m_target.put(whom, heldFor);
}

// A trustee with one beneficiary and nobody else, for companies in the chain: said in the row of the holding.
bool HoldingsImport::isBare(const Arrangement& trust) const
{
    const InPart* beneficiary = trust.in(Role::Beneficiary);
    return trust.parties.size() == 2 && trust.count(Role::Trustee) == 1 && beneficiary && !beneficiary->part.share && hasRow(beneficiary->recordId) &&
           std::none_of(trust.holdings.begin(), trust.holdings.end(), [&](const Relation& r) { return isApplicant(r.subject); });
}

void HoldingsImport::addArrangement(const Arrangement& arrangement)
{
    const InPart* holder = arrangement.in(arrangement.nomination ? Role::Nominee : Role::Trustee);
    const InPart* behind = arrangement.in(arrangement.nomination ? Role::Nominator : Role::Beneficiary);
    if (!holder || !hasRow(holder->recordId)) {
        unread(arrangement.recordId);
        return;
    }
    const bool bare = !arrangement.nomination && isBare(arrangement);
    const bool known = behind && hasRow(behind->recordId);
    const Path first = m_rows.value(holder->recordId);
    QString principal = known ? m_rows.value(behind->recordId).text() : behind && !behind->words.isEmpty() ? QStringLiteral("named:") + behind->words : QString();
    if (!arrangement.nomination && !bare)
        hostTrust(arrangement);
    for (const Relation& relation : arrangement.holdings) {
        if (!hasRow(relation.subject)) {
            unread(relation.subject);
            continue;
        }
        Value heldFor;
        if (isApplicant(relation.subject)) // the register of members takes words
            heldFor = !arrangement.nomination ? Value(nameOf(arrangement.recordId).best(Language::English).words)
                                              : known ? Value(nameOf(behind->recordId).best(Language::English).words) : behind ? Value(behind->words) : Value();
        else if (known && (arrangement.nomination || bare))
            heldFor = reference(behind->recordId);
        if (heldFor.isString() && heldFor.toString().isEmpty())
            heldFor = Value();
        for (const Line& line : relation.lines)
            addLine(relation.subject, holder->recordId, line, arrangement.nomination ? As::Nominee : As::Trustee, heldFor);
    }
    if (arrangement.nomination && !principal.isEmpty())
        m_kept.places.insert(arrangement.recordId, nominationPlace(first.text(), principal));
    else if (bare)
        m_kept.places.insert(arrangement.recordId, bareTrustPlace(first.text(), principal));
}

Path HoldingsImport::controllerRow(const QString& recordId)
{
    const Value who = reference(recordId);
    for (const QString& id : m_target.rows(controllers)) {
        if (m_target.answer(controllers.row(id).child(QStringLiteral("holder"))) == who)
            return controllers.row(id);
    }
    const Path row = m_target.addRow(controllers, recordId);
    m_target.put(row.child(QStringLiteral("holder")), who);
    m_target.put(row.child(QStringLiteral("holder_kind")), kindOfHolder(recordId));
    return row;
}

void HoldingsImport::addController(const Relation& relation)
{
    if (!relation.controller || !hasRow(relation.party) || isApplicant(relation.party))
        return;
    const Controller& controller = *relation.controller;
    const Path row = controllerRow(relation.party);
    QStringList capacities;
    if (controller.substantial)
        capacities.append(QStringLiteral("substantial-shareholder"));
    if (controller.owner)
        capacities.append(QStringLiteral("ultimate-owner"));
    if (!capacities.isEmpty())
        m_target.put(row.child(QStringLiteral("capacities")), Value::strings(capacities));
    m_target.put(row.child(QStringLiteral("capital_percent")), percent(controller.capital));
    m_target.put(row.child(QStringLiteral("voting_percent")), percent(controller.votes));
    if (controller.ultimateControl)
        m_target.put(row.child(QStringLiteral("ultimate_control")), true);
    if (!controller.since.isEmpty())
        m_target.put(row.child(QStringLiteral("since")), controller.since);
    const bool overCompany = std::any_of(m_own.begin(), m_own.end(), [&](const Relation& r) { return r.party == relation.party && !r.lines.isEmpty() && !isApplicant(r.subject); });
    const bool inTrust = std::any_of(m_arrangements.begin(), m_arrangements.end(), [&](const Arrangement& a) {
        return !a.nomination && std::any_of(a.parties.begin(), a.parties.end(), [&](const InPart& p) { return p.recordId == relation.party; });
    });
    if (m_target.answer(row.child(QStringLiteral("route"))).isNull()) {
        if (controller.direct)
            m_target.put(row.child(QStringLiteral("route")), QStringLiteral("direct"));
        else if (overCompany && !inTrust)
            m_target.put(row.child(QStringLiteral("route")), QStringLiteral("corporation"));
    }
}

// The controller who lists the parties to that trust: one who does so already, one who is a party and whose route is
// open, or the trustee.
Path HoldingsImport::hostOf(const Arrangement& trust)
{
    const auto answer = [&](const Path& path) { return m_target.answer(path); };
    Path open;
    for (const QString& id : m_target.rows(controllers)) {
        const Path row = controllers.row(id);
        const Path list = row.child(QStringLiteral("trust_parties"));
        QStringList said, wanted;
        for (const QString& party : m_target.rows(list))
            said.append(partKey(answer(list.row(party).child(QStringLiteral("part"))), answer(list.row(party).child(QStringLiteral("who")))));
        for (const InPart& party : trust.parties) {
            if (hasRow(party.recordId) && !answerOf(party.part).isNull())
                wanted.append(partKey(answerOf(party.part), reference(party.recordId)));
        }
        std::sort(said.begin(), said.end());
        std::sort(wanted.begin(), wanted.end());
        if (!said.isEmpty() && said == wanted)
            return row;
        const bool isParty = std::any_of(trust.parties.begin(), trust.parties.end(), [&](const InPart& party) {
            return hasRow(party.recordId) && answer(row.child(QStringLiteral("holder"))) == reference(party.recordId);
        });
        if (isParty && said.isEmpty() && answer(row.child(QStringLiteral("route"))).isNull() && open.isEmpty())
            open = row;
    }
    return open.isEmpty() ? controllerRow(trust.in(Role::Trustee)->recordId) : open;
}

void HoldingsImport::hostTrust(const Arrangement& trust)
{
    const Path row = hostOf(trust);
    m_kept.places.insert(trust.recordId, QStringLiteral("trust:") + row.text());
    m_target.put(row.child(QStringLiteral("route")), QStringLiteral("trust"));
    const Path list = row.child(QStringLiteral("trust_parties"));
    for (const InPart& party : trust.parties) {
        const Value part = answerOf(party.part);
        if (part.isNull() || !hasRow(party.recordId)) {
            unread(trust.recordId);
            continue;
        }
        const Value who = reference(party.recordId);
        Path place;
        for (const QString& id : m_target.rows(list)) {
            if (m_target.answer(list.row(id).child(QStringLiteral("part"))) == part && m_target.answer(list.row(id).child(QStringLiteral("who"))) == who)
                place = list.row(id);
        }
        if (place.isEmpty())
            place = m_target.addRow(list, partKey(part, who));
        m_target.put(place.child(QStringLiteral("part")), part);
        m_target.put(place.child(QStringLiteral("who")), who);
        m_target.put(place.child(QStringLiteral("share")), percent(party.part.share));
    }
}

} // namespace aspirant::bods
