#include "model/registry/role_coverage.h"

#include "model/expr/parser.h"
#include "model/registry/party_index.h"

#include <algorithm>
#include <climits>

namespace aspirant::registry {

namespace {

using draft::Path;
using pack::Question;
using session::Session;

// "a.b.c" of a chain of selections; empty for anything else.
QString dottedName(const expr::Ast& ast, int index)
{
    const expr::Node& node = ast.at(index);
    if (node.kind == expr::Node::Kind::Identifier)
        return node.text;
    if (node.kind != expr::Node::Kind::Select)
        return {};
    const QString left = dottedName(ast, ast.child(node, 0));
    return left.isEmpty() ? QString() : left + u'.' + node.text;
}

int leastRowsAt(const expr::Ast& ast, int index, const QString& table)
{
    const expr::Node& node = ast.at(index);
    if (node.kind == expr::Node::Kind::And) {
        int most = 0;
        for (int i = 0; i < node.count; ++i)
            most = std::max(most, leastRowsAt(ast, ast.child(node, i), table));
        return most;
    }
    if (node.kind != expr::Node::Kind::Relation || (node.text != u">=" && node.text != u">"))
        return 0;
    const expr::Node& counted = ast.at(ast.child(node, 0));
    const expr::Node& limit = ast.at(ast.child(node, 1));
    if (counted.kind != expr::Node::Kind::Call || counted.text != u"count" || counted.count != 1 ||
        limit.kind != expr::Node::Kind::Number || dottedName(ast, ast.child(counted, 0)) != table)
        return 0;
    bool whole = false;
    const int number = limit.number.toString().toInt(&whole);
    return whole ? number + (node.text == u">" ? 1 : 0) : 0;
}

class Coverage final {
public:
    explicit Coverage(const Session& session) : m_session(session), m_index(session) {}

    QList<RoleNeed> run()
    {
        for (const Path& path : m_session.paths()) {
            const Question* question = m_session.question(path);
            if (!question || m_session.state(path).visibility != session::Visibility::Visible)
                continue;
            if (question->hasRows())
                table(path, *question);
            else if (question->type == pack::Type::Party && path.enclosingRow().isEmpty())
                single(path, *question);
        }
        return std::move(m_needs);
    }

private:
    RoleNeed begin(const Path& path, const Question& naming) const
    {
        RoleNeed need;
        need.question = path;
        need.party = naming.party;
        need.role = naming.role.isEmpty() ? naming.text : naming.role;
        const int section = m_session.sectionOf(path);
        if (section >= 0)
            need.section = m_session.pack().pack().sections[section].title;
        return need;
    }

    void single(const Path& path, const Question& question)
    {
        const session::QuestionState state = m_session.state(path);
        RoleNeed need = begin(path, question);
        need.needed = state.required == session::Truth::Yes ? 1 : 0;
        hold(need, path, question);
        if (need.needed > 0 && need.holders.isEmpty() && !state.satisfied)
            need.missing.append(Message("Registry", QT_TRANSLATE_NOOP("Registry", "Nobody is named as “%1”."), {need.role}));
        finish(std::move(need));
    }

    void table(const Path& path, const Question& question)
    {
        const QStringList rows = m_session.rows(path);
        for (const Question& field : question.fields) {
            if (field.type != pack::Type::Party || !(field.alwaysRequired || !field.required.isEmpty()))
                continue;
            RoleNeed need = begin(path, field);
            need.field = field.key;
            need.needed = needed(path, question, rows);
            int named = 0;
            for (const QString& id : rows) {
                const Path row = path.row(id);
                const Path naming = row.child(field.key);
                if (question.type == pack::Type::Repeat && m_session.isBlankRow(row))
                    continue;
                if (m_session.state(naming).visibility != session::Visibility::Visible)
                    need.needed = std::max(0, need.needed - 1); // a row that stands for something else
                else if (hold(need, naming, field))
                    ++named;
                else if (m_session.state(naming).required == session::Truth::Yes && !m_session.state(naming).satisfied)
                    ++need.open;
            }
            lack(need, named);
            addFindings(need, path);
            finish(std::move(need));
        }
    }

    [[nodiscard]] int needed(const Path& path, const Question& question, const QStringList& rows) const
    {
        if (question.type == pack::Type::Matrix)
            return 0; // each row that is asked says so itself: RoleNeed::open
        int least = 0;
        if (m_session.state(path).required == session::Truth::Yes && !m_session.state(path).answer.isObject())
            least = std::max(1, question.minRows.value_or(1));
        const bool used = std::any_of(rows.begin(), rows.end(), [&](const QString& id) { return !m_session.isBlankRow(path.row(id)); });
        for (const pack::Constraint& constraint : question.constraints) {
            if (least > 0 || used)
                least = std::max(least, leastRows(constraint.rule.expression, question.id));
        }
        return least;
    }

    // Rows that name nobody yet count towards what is needed, so that nothing is told twice.
    static void lack(RoleNeed& need, int named)
    {
        if (const int lacking = need.needed - named - need.open; lacking > 0)
            need.missing.append(Message("Registry", QT_TRANSLATE_N_NOOP("Registry", "%n more to be named as “%1”."), {need.role}, lacking));
        if (need.open > 0)
            need.missing.append(Message("Registry", QT_TRANSLATE_N_NOOP("Registry", "%n rows for “%1” name nobody."), {need.role}, need.open));
    }

    bool hold(RoleNeed& need, const Path& naming, const Question& field)
    {
        addFindings(need, naming);
        const Path row = m_index.rowOf(field, m_session.state(naming).answer);
        if (!row.isEmpty() && !need.holders.contains(row))
            need.holders.append(row);
        return !row.isEmpty();
    }

    void addFindings(RoleNeed& need, const Path& path) const
    {
        for (const Issue& issue : m_session.findings(path)) {
            if (issue.code.startsWith(u"rule.") && !m_session.acceptedReason(issue))
                need.findings.append(issue);
        }
    }

    void finish(RoleNeed need)
    {
        if (need.needed > 0 || need.open > 0 || !need.holders.isEmpty() || !need.findings.isEmpty())
            m_needs.append(std::move(need));
    }

    const Session& m_session;
    const PartyIndex m_index;
    QList<RoleNeed> m_needs;
};

// Walks the same questions as Coverage, for one who is to be named.
class Places final {
public:
    Places(const Session& session, const Path& row) : m_session(session), m_row(row), m_isPerson(row.repeat().text() == u"persons")
    {
        for (const RoleNeed& need : roleCoverage(session))
            m_needs.insert(need.question.text() + u'.' + need.field, need);
    }

    QList<RolePlace> run()
    {
        for (const Path& path : m_session.paths()) {
            const Question* question = m_session.question(path);
            if (!question || isInRegister(path) || m_session.state(path).visibility != session::Visibility::Visible)
                continue;
            if (question->hasRows())
                table(path, *question);
            else if (fits(*question) && path.enclosingRow().isEmpty() && isFree(path))
                put(path, {}, *question, path, false);
        }
        std::stable_partition(m_places.begin(), m_places.end(), [](const RolePlace& place) { return place.needed; });
        return std::move(m_places);
    }

private:
    // What one record says of another is no role in the application.
    [[nodiscard]] static bool isInRegister(const Path& path)
    {
        const QString root = path.text().section(u'[', 0, 0);
        return root == u"persons" || root == u"entities";
    }

    [[nodiscard]] bool fits(const Question& question) const
    {
        return question.type == pack::Type::Party && question.computed.isEmpty() &&
               (question.party == pack::PartyKind::Any || (question.party == pack::PartyKind::Person) == m_isPerson);
    }

    [[nodiscard]] bool isFree(const Path& naming) const
    {
        return m_session.state(naming).visibility == session::Visibility::Visible && m_session.state(naming).answer.isNull();
    }

    [[nodiscard]] bool names(const Path& naming) const { return m_session.state(naming).answer[u"$party"].toString() == m_row.rowId(); }

    void table(const Path& path, const Question& question)
    {
        const QStringList rows = m_session.rows(path);
        for (const Question& field : question.fields) {
            if (!fits(field) || !(field.alwaysRequired || !field.required.isEmpty()))
                continue;
            bool there = false, blank = false;
            for (const QString& id : rows)
                there = there || names(path.row(id).child(field.key));
            for (const QString& id : rows) {
                const Path naming = path.row(id).child(field.key);
                if (!isFree(naming) || (there && question.type == pack::Type::Repeat))
                    continue;
                blank = blank || m_session.isBlankRow(path.row(id));
                put(path, field.key, field, naming, false);
            }
            if (!there && !blank && question.type == pack::Type::Repeat && rows.size() < question.maxRows.value_or(INT_MAX) &&
                !m_session.state(path).answer.isObject() && !m_row.isInside(path.enclosingRow()))
                put(path, field.key, field, path.row(draft::newRowId()).child(field.key), true);
        }
    }

    void put(const Path& question, const QString& key, const Question& naming, const Path& at, bool newRow)
    {
        const auto need = m_needs.constFind(question.text() + u'.' + key);
        RolePlace place;
        place.question = question;
        place.naming = at;
        place.role = naming.role.isEmpty() ? naming.text : naming.role;
        place.asked = naming.text;
        if (const int section = m_session.sectionOf(question); section >= 0)
            place.section = m_session.pack().pack().sections[section].title;
        if (!newRow && !key.isEmpty())
            place.row = m_session.rowTitle(at.enclosingRow());
        place.newRow = newRow;
        place.needed = need != m_needs.cend() && !need->missing.isEmpty();
        m_places.append(std::move(place));
    }

    const Session& m_session;
    const Path m_row;
    const bool m_isPerson;
    QHash<QString, RoleNeed> m_needs;
    QList<RolePlace> m_places;
};

} // namespace

bool RoleNeed::isCovered() const
{
    return missing.isEmpty() && std::all_of(findings.begin(), findings.end(), [](const Issue& issue) { return issue.severity == Severity::Notes; });
}

QList<RoleNeed> roleCoverage(const Session& session)
{
    return Coverage(session).run();
}

QList<RolePlace> placesFor(const Session& session, const Path& row)
{
    return Places(session, row).run();
}

draft::ChangeSet nameAt(const Session& session, const RolePlace& place, const Path& row)
{
    draft::Answers after = session.draft().answers;
    if (place.newRow) {
        QStringList ids = session.rows(place.question);
        ids.append(place.naming.enclosingRow().rowId());
        after.insert(place.question, json::Value::strings(ids));
    }
    after.insert(place.naming, json::Object{{QStringLiteral("$party"), row.rowId()}});
    return draft::difference(session.draft().answers, after);
}

int leastRows(const QString& rule, const QString& table)
{
    QList<Issue> issues;
    const expr::Ast ast = expr::parse(rule, {}, issues);
    return ast.root < 0 ? 0 : leastRowsAt(ast, ast.root, table);
}

} // namespace aspirant::registry
