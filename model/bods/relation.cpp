#include "model/bods/relation.h"

#include "model/bods/detail_parts.h"

#include <algorithm>

namespace aspirant::bods {

namespace {

using json::Object;
using json::Value;

// Written for readers into `details`, and known again when it comes back.
const QString recordedSubstantial = QStringLiteral("Recorded as substantial shareholder");
const QString recordedOwner = QStringLiteral("Recorded as ultimate owner");
const QString recordedBoth = QStringLiteral("Recorded as substantial shareholder and ultimate owner");
const QString recordedController = QStringLiteral("Recorded as controller");
const QString ultimateControl = QStringLiteral("Ultimate control over the management");
const QString nobodyNamed = QStringLiteral("Nobody is named for this part.");

struct RoleName {
    Role role;
    const char* type;
};
constexpr std::array roleNames{RoleName{Role::Settlor, "settlor"}, RoleName{Role::Trustee, "trustee"}, RoleName{Role::Beneficiary, "beneficiaryOfLegalArrangement"},
                               RoleName{Role::Protector, "protector"}, RoleName{Role::Other, "otherInfluenceOrControl"}, RoleName{Role::Nominee, "nominee"},
                               RoleName{Role::Nominator, "nominator"}};

QString wordsOf(const Controller& controller)
{
    if (controller.substantial && controller.owner)
        return recordedBoth;
    return controller.owner ? recordedOwner : controller.substantial ? recordedSubstantial : recordedController;
}

Object interest(const QString& type, const QString& directness, const std::optional<Decimal>& share)
{
    Object made{{QStringLiteral("type"), type}, {QStringLiteral("directOrIndirect"), directness}};
    if (share)
        made.set(QStringLiteral("share"), Object{{QStringLiteral("exact"), json::Number{share->toString().toLatin1()}}});
    return made;
}

using Measure = std::optional<Decimal> Line::*;

std::optional<Decimal> sum(const QList<Line>& lines, Measure measure)
{
    std::optional<Decimal> total = Decimal();
    for (const Line& line : lines)
        total = total && line.*measure ? Decimal::add(*total, *(line.*measure)) : std::nullopt;
    return total;
}

// The controller's figures are those of the register itself: one interest says both.
bool isRegister(const Relation& relation)
{
    return relation.controller && relation.controller->direct && !relation.lines.isEmpty() &&
           sum(relation.lines, &Line::capital) == relation.controller->capital && sum(relation.lines, &Line::votes) == relation.controller->votes;
}

// What a controller has beside the register's lines; none when that cannot be, or is not stated.
std::optional<Decimal> beside(const QList<Line>& lines, Measure measure, const std::optional<Decimal>& total)
{
    const auto direct = sum(lines, measure);
    return total && direct && *direct <= *total ? Decimal::subtract(*total, *direct) : std::nullopt;
}

class InterestWriter {
public:
    explicit InterestWriter(const Relation& relation) : m_relation(relation), m_register(isRegister(relation)) {}

    json::Array write()
    {
        for (const Line& line : m_relation.lines) {
            addShare(QStringLiteral("shareholding"), line.capital);
            addShare(QStringLiteral("votingRights"), line.votes);
        }
        if (m_relation.controller)
            addController(*m_relation.controller);
        for (const Part& part : m_relation.parts)
            addPart(part);
        return std::move(m_list);
    }

private:
    void addShare(const QString& type, const std::optional<Decimal>& share)
    {
        if (!share)
            return;
        Object made = interest(type, QStringLiteral("direct"), share);
        if (m_register)
            mark(made, *m_relation.controller);
        else if (!m_relation.partyIsPerson && !m_relation.nobody)
            made.set(QStringLiteral("beneficialOwnershipOrControl"), false);
        m_list.emplace_back(std::move(made));
    }
    void mark(Object& made, const Controller& controller) const
    {
        made.set(QStringLiteral("beneficialOwnershipOrControl"), controller.owner && m_relation.partyIsPerson);
        made.set(QStringLiteral("details"), wordsOf(controller));
        say(made, "startDate", controller.since);
    }
    void addController(const Controller& controller)
    {
        auto capital = beside(m_relation.lines, &Line::capital, controller.capital), votes = beside(m_relation.lines, &Line::votes, controller.votes);
        const bool indirect = !controller.direct && capital.has_value() == controller.capital.has_value() && votes.has_value() == controller.votes.has_value();
        if (!indirect) { // the figures do not go together: the total is told as it is
            capital = controller.capital;
            votes = controller.votes;
        }
        const QString directness = indirect ? QStringLiteral("indirect") : QStringLiteral("unknown");
        if (!m_register) {
            for (const auto& [type, share] : {std::pair("shareholding", capital), std::pair("votingRights", votes)}) {
                Object made = interest(QString::fromLatin1(type), directness, share);
                mark(made, controller);
                m_list.emplace_back(std::move(made));
            }
        }
        if (controller.ultimateControl) {
            Object made = interest(QStringLiteral("otherInfluenceOrControl"), controller.direct ? QStringLiteral("direct") : directness, {});
            made.set(QStringLiteral("beneficialOwnershipOrControl"), m_relation.partyIsPerson);
            made.set(QStringLiteral("details"), ultimateControl);
            m_list.emplace_back(std::move(made));
        }
    }
    void addPart(const Part& part)
    {
        const auto name = std::find_if(roleNames.begin(), roleNames.end(), [&](const RoleName& n) { return n.role == part.role; });
        Object made = interest(QString::fromLatin1(name->type), QStringLiteral("direct"), part.share);
        say(made, "details", part.words);
        m_list.emplace_back(std::move(made));
    }

    const Relation& m_relation;
    const bool m_register;
    json::Array m_list;
};

Value partyJson(const Relation& relation)
{
    if (!relation.nobody)
        return relation.party;
    switch (*relation.nobody) {
    case Nobody::NoOwners: return Object{{QStringLiteral("reason"), QStringLiteral("noBeneficialOwners")}, {QStringLiteral("description"), relation.words}};
    case Nobody::Words: return Object{{QStringLiteral("reason"), QStringLiteral("unknown")}, {QStringLiteral("description"), relation.words}};
    case Nobody::Remainder: break;
    }
    return Object{{QStringLiteral("reason"), QStringLiteral("unknown")}, {QStringLiteral("description"), nobodyNamed}};
}

std::optional<Decimal> exactShare(const Value& interest)
{
    const Value& exact = interest[u"share"][u"exact"];
    return exact.isNumber() ? Decimal::parse(QString::fromLatin1(exact.numberText())) : std::nullopt;
}

class InterestReader {
public:
    InterestReader(Relation& relation, bool toApplicant) : m_relation(relation), m_toApplicant(toApplicant) {}

    void read(const json::Array& interests)
    {
        for (const Value& one : interests)
            readOne(one);
        for (qsizetype n = 0; n < std::max(m_capital.size(), m_votes.size()); ++n)
            m_relation.lines.append({n < m_capital.size() ? m_capital[n] : std::nullopt, n < m_votes.size() ? m_votes[n] : std::nullopt});
        if (m_relation.controller)
            sumUp(*m_relation.controller);
    }

private:
    void readOne(const Value& one)
    {
        const QString type = one[u"type"].toString();
        const bool indirect = one[u"directOrIndirect"].toString() == u"indirect";
        if (type == u"shareholding" || type == u"votingRights") {
            readShare(one, type == u"shareholding" ? m_capital : m_votes, indirect);
            return;
        }
        if (type == u"otherInfluenceOrControl" && one[u"details"].toString() == ultimateControl && m_toApplicant) {
            ensureController().ultimateControl = true;
            return;
        }
        const auto name = std::find_if(roleNames.begin(), roleNames.end(), [&](const RoleName& n) { return type == QLatin1String(n.type); });
        const QString words = name != roleNames.end() && name->role == Role::Other ? one[u"details"].toString().simplified() : QString();
        if (name != roleNames.end() && !indirect && (name->role != Role::Other || (!m_toApplicant && !words.isEmpty())))
            m_relation.parts.append({name->role, name->role == Role::Beneficiary ? exactShare(one) : std::nullopt, words});
    }
    void readShare(const Value& one, QList<std::optional<Decimal>>& lines, bool indirect)
    {
        const QString words = one[u"details"].toString();
        const bool recorded = words == recordedSubstantial || words == recordedOwner || words == recordedBoth || words == recordedController;
        const bool owner = one[u"beneficialOwnershipOrControl"].toBool() && m_relation.partyIsPerson;
        const bool unknown = one[u"directOrIndirect"].toString() == u"unknown";
        const bool controls = m_toApplicant && (recorded || owner);
        const bool line = !indirect && !(unknown && controls);
        if (line)
            lines.append(exactShare(one));
        if (!controls)
            return;
        Controller& controller = ensureController();
        controller.owner = controller.owner || owner || words == recordedOwner || words == recordedBoth;
        controller.substantial = controller.substantial || words == recordedSubstantial || words == recordedBoth;
        if (const QString since = one[u"startDate"].toString(); since.size() == 10 && controller.since.isEmpty())
            controller.since = since;
        (line ? m_marked : indirect ? m_indirect : m_total) = true;
        if (!line)
            (one[u"type"].toString() == u"shareholding" ? controller.capital : controller.votes) = exactShare(one);
    }
    Controller& ensureController()
    {
        if (!m_relation.controller)
            m_relation.controller = Controller{};
        return *m_relation.controller;
    }
    // A controller's figures are direct and indirect shares together, unless the total is told as such.
    void sumUp(Controller& controller) const
    {
        controller.direct = (m_marked || m_total) && !m_indirect;
        if (m_total || !(m_marked || m_indirect))
            return;
        const auto with = [&](Measure measure, const std::optional<Decimal>& indirect) -> std::optional<Decimal> {
            const auto direct = sum(m_relation.lines, measure);
            if (!m_indirect)
                return direct;
            return direct && indirect ? Decimal::add(*direct, *indirect) : std::nullopt;
        };
        controller.capital = with(&Line::capital, controller.capital);
        controller.votes = with(&Line::votes, controller.votes);
    }

    Relation& m_relation;
    const bool m_toApplicant;
    bool m_marked = false, m_indirect = false, m_total = false; // which interests speak of a controller
    QList<std::optional<Decimal>> m_capital, m_votes;
};

} // namespace

Object relationDetails(const Relation& relation)
{
    Object details{{QStringLiteral("isComponent"), false}, {QStringLiteral("subject"), relation.subject}, {QStringLiteral("interestedParty"), partyJson(relation)}};
    say(details, "interests", InterestWriter(relation).write());
    return details;
}

Relation relationFrom(const Value& details, bool toApplicant, bool partyIsPerson)
{
    Relation relation;
    relation.subject = details[u"subject"].toString();
    relation.party = details[u"interestedParty"].toString();
    relation.partyIsPerson = partyIsPerson;
    InterestReader(relation, toApplicant).read(details[u"interests"].array());
    if (!details[u"interestedParty"].isObject())
        return relation;
    const QString words = details[u"interestedParty"][u"description"].toString().simplified();
    if (details[u"interestedParty"][u"reason"].toString() == u"noBeneficialOwners" && !words.isEmpty() && toApplicant) {
        relation.nobody = Nobody::NoOwners;
        relation.words = words;
    } else {
        relation.nobody = relation.parts.isEmpty() || words.isEmpty() ? Nobody::Remainder : Nobody::Words;
        relation.words = relation.nobody == Nobody::Words ? words : QString();
    }
    return relation;
}

} // namespace aspirant::bods
