#include "model/registry/role_coverage.h"

#include "model/expr/parser.h"
#include "model/registry/party_index.h"

#include <algorithm>

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

} // namespace

bool RoleNeed::isCovered() const
{
    return missing.isEmpty() && std::all_of(findings.begin(), findings.end(), [](const Issue& issue) { return issue.severity == Severity::Notes; });
}

QList<RoleNeed> roleCoverage(const Session& session)
{
    return Coverage(session).run();
}

int leastRows(const QString& rule, const QString& table)
{
    QList<Issue> issues;
    const expr::Ast ast = expr::parse(rule, {}, issues);
    return ast.root < 0 ? 0 : leastRowsAt(ast, ast.root, table);
}

} // namespace aspirant::registry
