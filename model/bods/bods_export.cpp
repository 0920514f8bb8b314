#include "model/bods/bods_export.h"

#include "model/bods/details.h"

#include <QSet>

#include <algorithm>

namespace aspirant::bods {

namespace {

using json::Object;
using json::Value;
using session::Session;

// Every open relationship that was stated, with what our answers can say of it.
struct StatedRelation {
    QString recordId;
    Value details;
    Relation relation;
};

QString partyKey(const Relation& relation)
{
    if (!relation.nobody)
        return relation.party;
    return *relation.nobody == Nobody::Words ? QStringLiteral("\nwords ") + relation.words
                                             : *relation.nobody == Nobody::NoOwners ? QStringLiteral("\nnone") : QStringLiteral("\nrest");
}

QString pairKey(const Relation& relation)
{
    return relation.subject + u'\n' + partyKey(relation);
}

class Exporter {
public:
    Exporter(const Session& session, Kept kept, Network network) : m_session(session), m_kept(std::move(kept)), m_network(std::move(network)) {}

    QList<Statement> run()
    {
        m_statements = m_kept.statements();
        for (const Record& record : m_network.records)
            m_present.insert(record.id);
        readStated();
        plan();
        findComponents();
        for (const Record& record : m_network.records)
            addRecord(record);
        for (const bool primary : {false, true}) { // what a relationship is made of comes before it
            for (const Planned& planned : std::as_const(m_planned)) {
                if (m_components.contains(planned.id) == primary)
                    addRelation(planned);
            }
        }
        closeWhatIsGone();
        return std::move(m_statements);
    }

private:
    struct Planned {
        QString id;
        Relation relation;
        const StatedRelation* stated = nullptr;
    };

    void readStated()
    {
        QSet<QString> seen;
        for (auto it = m_kept.statements().crbegin(); it != m_kept.statements().crend(); ++it) { // the last one of each record
            if (it->kind != RecordKind::Relationship || seen.contains(it->recordId))
                continue;
            seen.insert(it->recordId);
            const QString party = it->details[u"interestedParty"].toString();
            const Statement* person = party.isEmpty() ? nullptr : m_kept.latest(party);
            if (!it->closed)
                m_stated.push_back({it->recordId, it->details, relationFrom(it->details, it->details[u"subject"].toString() == m_network.applicant,
                                                                            person && person->kind == RecordKind::Person)});
        }
        std::reverse(m_stated.begin(), m_stated.end());
        for (const StatedRelation& stated : m_stated)
            m_statedByPair[pairKey(stated.relation)].append(&stated);
    }

    // Several stated relationships of one pair share the lines that the draft has for it, in their order.
    void plan()
    {
        for (const Relation& relation : std::as_const(m_network.relations)) {
            const QList<const StatedRelation*> stated = m_statedByPair.value(pairKey(relation));
            if (stated.isEmpty()) {
                m_planned.append({ownRelationId(relation), relation, nullptr});
                continue;
            }
            Relation rest = relation;
            for (qsizetype n = 0; n < stated.size(); ++n) {
                Relation part = rest;
                const bool last = n + 1 == stated.size();
                if (!last) {
                    part.lines = rest.lines.mid(0, stated[n]->relation.lines.size());
                    part.parts.removeIf([&](const Part& p) { return !stated[n]->relation.parts.contains(p); });
                    if (!stated[n]->relation.controller)
                        part.controller.reset();
                    rest.lines = rest.lines.mid(part.lines.size());
                    rest.parts.removeIf([&](const Part& p) { return part.parts.contains(p); });
                    if (part.controller)
                        rest.controller.reset();
                }
                if (part.saysSomething() || !stated[n]->relation.saysSomething())
                    m_planned.append({stated[n]->recordId, part, stated[n]});
            }
        }
    }

    QString ownRelationId(const Relation& relation) const
    {
        return ownRecordId(m_session, m_kept, relation.subject + u'\n' + partyKey(relation));
    }

    // Of a person's indirect share in the applicant: the companies in between and who holds what in them. Only where the
    // relationship is new; what others stated about components stands as it is.
    void findComponents()
    {
        QHash<QString, QList<const Planned*>> held, holders; // by party; by subject
        for (const Planned& planned : std::as_const(m_planned)) {
            if (!planned.relation.nobody && (!planned.relation.lines.isEmpty() || !planned.relation.parts.isEmpty())) {
                held[planned.relation.party].append(&planned);
                holders[planned.relation.subject].append(&planned);
            }
        }
        const QSet<QString> above = reached(m_network.applicant, holders, [](const Planned& p) { return p.relation.party; });
        for (const Planned& planned : std::as_const(m_planned)) {
            const Relation& relation = planned.relation;
            if (planned.stated || !relation.partyIsPerson || !relation.controller || relation.controller->direct || relation.subject != m_network.applicant)
                continue;
            const QSet<QString> below = reached(relation.party, held, [](const Planned& p) { return p.relation.subject; });
            QStringList& list = m_components[planned.id];
            for (const Record& record : std::as_const(m_network.records)) {
                if (record.id != m_network.applicant && record.kind == RecordKind::Entity && above.contains(record.id) && below.contains(record.id))
                    list.append(record.id);
            }
            const QSet<QString> between(list.begin(), list.end());
            for (const Planned& step : std::as_const(m_planned)) {
                const bool from = between.contains(step.relation.party) || step.relation.party == relation.party;
                const bool to = between.contains(step.relation.subject) || (step.relation.subject == m_network.applicant && step.relation.party != relation.party);
                if (from && to && !step.relation.nobody)
                    list.append(step.id);
            }
            if (list.isEmpty())
                m_components.remove(planned.id);
        }
        for (const QStringList& list : std::as_const(m_components)) {
            for (const QString& id : list)
                m_isComponent.insert(id);
        }
    }
    template <typename Next>
    static QSet<QString> reached(const QString& from, const QHash<QString, QList<const Planned*>>& steps, Next next)
    {
        QSet<QString> seen{from};
        QStringList open{from};
        while (!open.isEmpty()) {
            for (const Planned* step : steps.value(open.takeLast())) {
                if (const QString to = next(*step); !seen.contains(to)) {
                    seen.insert(to);
                    open.append(to);
                }
            }
        }
        return seen;
    }

    void addRecord(const Record& record)
    {
        const Statement* stated = m_kept.latest(record.id);
        if (!stated) {
            Object details = record.details;
            if (m_isComponent.contains(record.id))
                details.set(QStringLiteral("isComponent"), true);
            add(record.id, record.kind, "new", std::move(details), m_network.applicant);
            return;
        }
        if (record.arrangement)
            return; // its parties are told by relationships; all else of it is what was stated
        Object base = record.kind == RecordKind::Person ? personDetails(personAnswers(stated->details)) : entityDetails(entityAnswers(stated->details));
        Object now = record.details;
        base.remove(u"isComponent");
        now.remove(u"isComponent");
        update(*stated, merged(base, stated->details, now));
    }

    void addRelation(const Planned& planned)
    {
        Object now = relationDetails(planned.relation);
        if (!planned.stated) {
            if (m_components.contains(planned.id))
                now.set(QStringLiteral("componentRecords"), Value::strings(m_components.value(planned.id)));
            else if (m_isComponent.contains(planned.id))
                now.set(QStringLiteral("isComponent"), true);
            add(planned.id, RecordKind::Relationship, "new", std::move(now), m_network.applicant);
            return;
        }
        Object base = relationDetails(planned.stated->relation);
        base.remove(u"isComponent");
        now.remove(u"isComponent");
        update(*m_kept.latest(planned.id), merged(base, planned.stated->details, now));
        m_told.insert(planned.id);
    }

    void update(const Statement& stated, const Value& details)
    {
        if (!(details == stated.details))
            add(stated.recordId, stated.kind, "updated", details.object(), stated.declarationSubject);
    }

    void closeWhatIsGone()
    {
        QStringList gone;
        for (auto it = m_kept.places.cbegin(); it != m_kept.places.cend(); ++it) {
            const Statement* stated = m_kept.latest(it.key());
            if (stated && !stated->closed && !m_present.contains(it.key()))
                gone.append(it.key());
        }
        std::sort(gone.begin(), gone.end());
        for (const StatedRelation& stated : m_stated) {
            if (!m_told.contains(stated.recordId) && wasHeld(stated.relation))
                gone.append(stated.recordId);
        }
        for (const QString& id : gone) {
            const Statement& stated = *m_kept.latest(id);
            add(id, stated.kind, "closed", stated.details.object(), stated.declarationSubject);
        }
    }
    // Whether the draft would show it if it still were so.
    bool wasHeld(const Relation& relation) const
    {
        const bool endGone = (m_kept.places.contains(relation.subject) && !m_present.contains(relation.subject)) ||
                             (m_kept.places.contains(relation.party) && !m_present.contains(relation.party));
        if (endGone)
            return true;
        if (!relation.saysSomething() || !m_kept.places.contains(relation.subject) || relation.nobody == Nobody::Words)
            return false;
        if (!relation.nobody && !m_kept.places.contains(relation.party))
            return false;
        return m_network.chainAsked || relation.subject == m_network.applicant;
    }

    void add(const QString& recordId, RecordKind kind, const char* status, Object details, const QString& declarationSubject)
    {
        const QString today = m_session.today().toString(Qt::ISODate);
        const QString name = publisher();
        Object whole{{QStringLiteral("statementId"), freshId({m_session.draft().id, recordId, today, QString::fromLatin1(status), QString::fromUtf8(json::canonical(Value(details)))})},
                     {QStringLiteral("statementDate"), today},
                     {QStringLiteral("declarationSubject"), declarationSubject},
                     {QStringLiteral("recordId"), recordId},
                     {QStringLiteral("recordType"), kindTag(kind)},
                     {QStringLiteral("recordStatus"), QString::fromLatin1(status)},
                     {QStringLiteral("recordDetails"), details},
                     {QStringLiteral("publicationDetails"), Object{{QStringLiteral("publicationDate"), today}, {QStringLiteral("bodsVersion"), bodsVersion},
                                                                   {QStringLiteral("publisher"), Object{{QStringLiteral("name"), name}}}}},
                     {QStringLiteral("source"), Object{{QStringLiteral("type"), Value::strings({QStringLiteral("selfDeclaration")})},
                                                       {QStringLiteral("assertedBy"), json::Array{Object{{QStringLiteral("name"), name}}}}}}};
        Statement statement{std::move(whole), {}, recordId, declarationSubject, kind, qstrcmp(status, "closed") == 0, Value(std::move(details))};
        statement.id = statement.whole.find(u"statementId")->toString();
        m_statements.append(std::move(statement));
    }
    // An identifier that somebody else's statement bears already, whoever gave it, is not used again.
    QString freshId(QStringList parts)
    {
        QString id = derivedId(parts);
        while (m_kept.withId(id) || m_ids.contains(id)) {
            parts.append(id);
            id = derivedId(parts);
        }
        m_ids.insert(id);
        return id;
    }
    QString publisher() const
    {
        const QString name = nameIn(Value(m_network.records.first().details)).best(Language::English).words;
        return name.isEmpty() ? QStringLiteral("—") : name;
    }

    const Session& m_session;
    const Kept m_kept;
    const Network m_network;
    std::vector<StatedRelation> m_stated;
    QHash<QString, QList<const StatedRelation*>> m_statedByPair;
    QList<Planned> m_planned;
    QHash<QString, QStringList> m_components; // of an indirect relationship
    QSet<QString> m_isComponent, m_present, m_told, m_ids;
    QList<Statement> m_statements;
};

} // namespace

Result<QList<Statement>> exportStatements(const Session& session)
{
    Kept kept = keptIn(session.draft().answers);
    auto network = networkOf(session, kept);
    if (!network)
        return tl::unexpected(network.error());
    return Exporter(session, std::move(kept), std::move(*network)).run();
}

} // namespace aspirant::bods
