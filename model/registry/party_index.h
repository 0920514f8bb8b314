// Which row a party reference means. Internal to the registry room.
#pragma once

#include "model/session/session.h"

#include <QHash>

namespace aspirant::registry {

class PartyIndex final {
public:
    explicit PartyIndex(const session::Session& session)
    {
        for (const QString& table : {QStringLiteral("persons"), QStringLiteral("entities")}) {
            const draft::Path repeat = draft::Path::trusted(table);
            for (const QString& id : session.rows(repeat))
                (table == u"persons" ? m_persons : m_entities).insert(id, repeat.row(id));
        }
    }

    // Empty when the answer is no reference, or its row is not there. A person comes before an entity of the same id.
    [[nodiscard]] draft::Path rowOf(const pack::Question& question, const json::Value& answer) const
    {
        const QString id = answer[u"$party"].toString();
        if (question.type != pack::Type::Party || id.isEmpty())
            return {};
        if (question.party != pack::PartyKind::Entity && m_persons.contains(id))
            return m_persons.value(id);
        return question.party == pack::PartyKind::Person ? draft::Path() : m_entities.value(id);
    }

private:
    QHash<QString, draft::Path> m_persons, m_entities;
};

} // namespace aspirant::registry
