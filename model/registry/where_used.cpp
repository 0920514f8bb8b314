#include "model/registry/where_used.h"

#include "model/registry/party_index.h"

#include <QSet>

namespace aspirant::registry {

namespace {

using draft::Path;
using pack::Question;
using session::Session;

QList<Capacity> capacitiesOf(const Session& session, const Path& row)
{
    const Path path = row.child(capacitiesKey);
    const Question* question = session.question(path);
    QList<Capacity> list;
    if (!question)
        return list;
    const QStringList chosen = session.state(path).answer.toStringList();
    for (const pack::Choice& choice : question->choices) {
        if (chosen.contains(choice.value))
            list.append({choice.value, choice.text});
    }
    return list;
}

Use useOf(const Session& session, const Path& path, const Question& question)
{
    Use use;
    use.path = path;
    use.question = question.text;
    use.role = question.role;
    use.asked = session.isRelevant(path);
    const int section = session.sectionOf(path);
    if (section >= 0)
        use.section = session.pack().pack().sections[section].title;
    const Path around = path.enclosingRow();
    const Question* table = around.isEmpty() ? nullptr : session.question(around.repeat());
    if (table && table->rowTitle != question.key)
        use.row = session.rowTitle(around);
    return use;
}

} // namespace

QList<Text> Entry::roles() const
{
    QList<Text> list;
    QSet<QString> known; // "Director" and "director" are one role
    const auto add = [&](const Text& role) {
        const QString folded = role.best(Language::English).words.toCaseFolded();
        if (folded.isEmpty() || known.contains(folded))
            return;
        known.insert(folded);
        list.append(role);
    };
    for (const Capacity& capacity : capacities)
        add(capacity.text);
    for (const Use& use : uses) {
        if (use.asked)
            add(use.role);
    }
    return list;
}

QList<Entry> whereUsed(const Session& session)
{
    QList<Entry> entries;
    QHash<Path, qsizetype> places;
    for (const QString& table : {QStringLiteral("persons"), QStringLiteral("entities")}) {
        const Path repeat = Path::trusted(table);
        for (const QString& id : session.rows(repeat)) {
            const Path row = repeat.row(id);
            places.insert(row, entries.size());
            entries.append({row, session.rowTitle(row), session.isBlankRow(row), {}, capacitiesOf(session, row)});
        }
    }
    const PartyIndex index(session);
    for (const Path& path : session.paths()) {
        const Question* question = session.question(path);
        if (!question || question->type != pack::Type::Party)
            continue;
        const auto place = places.constFind(index.rowOf(*question, session.state(path).answer));
        if (place != places.cend())
            entries[*place].uses.append(useOf(session, path, *question));
    }
    return entries;
}

} // namespace aspirant::registry
