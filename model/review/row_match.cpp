#include "model/review/row_match.h"

#include "model/party/names.h"

#include <QSet>

namespace aspirant::review {

namespace {

using draft::Path;
using pack::Question;
using pack::Type;
using session::Session;

QString folded(const QString& words)
{
    return words.simplified().toCaseFolded();
}

bool isPartyTable(const Path& repeat)
{
    return repeat.text() == u"persons" || repeat.text() == u"entities";
}

// What tells a row from others.
struct Identity {
    QHash<QString, QString> identifiers; // by the field's key
    QStringList names;
};

class Matcher final {
public:
    Matcher(const Session& from, const Session& to) : m_from(from), m_to(to) {}

    RowMatches run()
    {
        for (const char* parties : {"persons", "entities"})
            table(Path::trusted(QString::fromLatin1(parties)));
        const QList<Path> paths = m_from.paths(); // enclosing tables come before those in their rows
        for (const Path& path : paths) {
            const Question* question = m_from.question(path);
            if (question && question->hasRows() && !path.isRow() && !isPartyTable(path))
                table(path);
        }
        return std::move(m_matches);
    }

private:
    void table(const Path& repeat)
    {
        const Path other = inTermsOf(m_matches, repeat);
        const Question* mine = m_from.question(repeat);
        const Question* theirs = other.isEmpty() ? nullptr : m_to.question(other);
        if (!mine || !theirs || mine->type != theirs->type || !mine->hasRows())
            return;
        QStringList left = usedRows(m_from, repeat);
        QStringList right = usedRows(m_to, other);
        const QStringList ids = left;
        for (const QString& id : ids) {
            if (right.contains(id))
                join(repeat, other, left, right, id, id);
        }
        if (mine->type == Type::Matrix)
            return;
        byIdentity(repeat, other, left, right, [](const Identity& a, const Identity& b) { return shareIdentifier(a, b); });
        byIdentity(repeat, other, left, right, [](const Identity& a, const Identity& b) { return shareName(a, b); });
    }

    static QStringList usedRows(const Session& session, const Path& repeat)
    {
        QStringList used;
        for (const QString& id : session.rows(repeat)) {
            if (!session.isBlankRow(repeat.row(id)) && session.isRelevant(repeat.row(id)))
                used.append(id);
        }
        return used;
    }

    void join(const Path& repeat, const Path& other, QStringList& left, QStringList& right, const QString& id, const QString& match)
    {
        m_matches.insert(repeat.row(id), other.row(match));
        left.removeOne(id);
        right.removeOne(match);
    }

    template<typename Same>
    void byIdentity(const Path& repeat, const Path& other, QStringList& left, QStringList& right, Same same)
    {
        QHash<QString, Identity> mine, theirs;
        for (const QString& id : left)
            mine.insert(id, identity(m_from, repeat.row(id), true));
        for (const QString& id : right)
            theirs.insert(id, identity(m_to, other.row(id), false));
        const auto partners = [&](const Identity& one, const QStringList& among, const QHash<QString, Identity>& all) {
            QStringList found;
            for (const QString& id : among) {
                if (!contradict(one, all[id]) && same(one, all[id]))
                    found.append(id);
            }
            return found;
        };
        const QStringList ids = left;
        for (const QString& id : ids) {
            const QStringList found = partners(mine[id], right, theirs);
            if (found.size() == 1 && partners(theirs[found.first()], left, mine).size() == 1)
                join(repeat, other, left, right, id, found.first());
        }
    }

    static bool shareIdentifier(const Identity& a, const Identity& b)
    {
        for (auto it = a.identifiers.cbegin(); it != a.identifiers.cend(); ++it) {
            if (b.identifiers.value(it.key()) == it.value())
                return true;
        }
        return false;
    }

    static bool shareName(const Identity& a, const Identity& b)
    {
        return std::any_of(a.names.begin(), a.names.end(), [&](const QString& name) { return b.names.contains(name); });
    }

    static bool contradict(const Identity& a, const Identity& b)
    {
        for (auto it = a.identifiers.cbegin(); it != a.identifiers.cend(); ++it) {
            const auto other = b.identifiers.constFind(it.key());
            if (other != b.identifiers.cend() && other.value() != it.value())
                return true;
        }
        return false;
    }

    [[nodiscard]] Identity identity(const Session& session, const Path& row, bool translate) const
    {
        Identity identity;
        const Question& table = *session.question(row.repeat());
        for (const Question& field : table.fields) {
            const json::Value value = session.state(row.child(field.key)).answer;
            if (field.type == Type::Identifier && value.isString())
                identity.identifiers.insert(field.key, folded(value.toString()));
        }
        if (isPartyTable(row.repeat())) {
            for (const QString& key : {party::nameKey, party::chineseNameKey})
                addName(identity, session.state(row.child(key)).answer);
        } else if (!table.rowTitle.isEmpty()) {
            const json::Value title = session.state(row.child(table.rowTitle)).answer;
            addName(identity, translate ? inTermsOf(m_matches, title) : title);
        }
        return identity;
    }

    static void addName(Identity& identity, const json::Value& value)
    {
        if (value.isNull() || draft::stateKind(value))
            return;
        const QString words = folded(value.isString() ? value.toString() : QString::fromUtf8(json::canonical(value)));
        if (!words.isEmpty())
            identity.names.append(words);
    }

    const Session& m_from;
    const Session& m_to;
    RowMatches m_matches;
};

Path partyRow(const char* table, const QString& id)
{
    return Path::trusted(QString::fromLatin1(table)).row(id);
}

} // namespace

RowMatches matchRows(const Session& from, const Session& to)
{
    return Matcher(from, to).run();
}

json::Value inTermsOf(const RowMatches& matches, const json::Value& value)
{
    if (!value.isObject() || !value[u"$party"].isString())
        return value;
    for (const char* table : {"persons", "entities"}) {
        const Path match = matches.value(partyRow(table, value[u"$party"].toString()));
        if (!match.isEmpty())
            return json::Object{{QStringLiteral("$party"), match.rowId()}};
    }
    return {};
}

Path inTermsOf(const RowMatches& matches, const Path& path)
{
    const Path row = path.isRow() ? path : path.enclosingRow();
    if (row.isEmpty())
        return path;
    const Path match = matches.value(row);
    if (match.isEmpty())
        return {};
    return Path::trusted(match.text() + path.text().mid(row.text().size()));
}

} // namespace aspirant::review
