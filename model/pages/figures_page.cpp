// Every value that the program works out, what it was worked out from, and which findings rest on it.
#include "model/pages/page_writer.h"

#include <QSet>

#include <algorithm>

namespace aspirant::pages {

namespace {

using draft::Path;

// Constraints by the computed questions that their rules read.
class Users {
public:
    explicit Users(const session::Session& session) : m_session(session)
    {
        for (const pack::CompiledRule& rule : session.pack().rules()) {
            if (rule.kind != pack::RuleKind::Constraint)
                continue;
            const pack::Question& owner = *session.pack().definitions()[static_cast<std::size_t>(rule.owner)].question;
            const QString code = QStringLiteral("rule.") + owner.constraints[rule.index].id;
            m_codes[rule.owner].insert(code);
            if (rule.program.isValid())
                for (const expr::Program::Dependency& dependency : rule.program.dependencies())
                    m_codes[dependency.slot].insert(code);
        }
        for (Issue& issue : session.findings())
            if (issue.code.startsWith(QLatin1String("rule.")))
                m_findings.append(std::move(issue));
    }

    [[nodiscard]] Cell findings(const PageWriter& out, const Path& figure) const
    {
        Cell cell;
        const QSet<QString> codes = m_codes.value(m_session.slotOf(figure));
        for (const Issue& issue : m_findings)
            if (codes.contains(issue.code) && concerns(Path::trusted(issue.path), figure))
                cell.append({out.say(issue.message), issue.path, {}, issue.severity});
        return cell;
    }

private:
    // Of a figure inside a row, only what was found in that row, or outside all rows.
    static bool concerns(const Path& found, const Path& figure)
    {
        const Path row = figure.enclosingRow(), other = found.enclosingRow();
        return row.isEmpty() || other.isEmpty() || found.isInside(row) || figure.isInside(other);
    }

    const session::Session& m_session;
    QHash<pack::Slot, QSet<QString>> m_codes;
    QList<Issue> m_findings;
};

// Each input once, with what is answered there.
Cell inputs(const PageWriter& out, const session::Explanation& why)
{
    Cell cell;
    for (const session::Because& because : why.because)
        cell.append(out.titledAnswer(because.path));
    for (const Path& path : why.waitsFor)
        cell.append(out.titledAnswer(path));
    return out.some(cell);
}

// The citations of the rule, else those of the question.
QList<Cite> basis(const Asked& figure)
{
    return figure.question->computed.cites.isEmpty() ? figure.question->cites : figure.question->computed.cites;
}

QList<Cell> row(const PageWriter& out, const Asked& figure, const Users& users)
{
    Piece name = out.titled(figure.path);
    name.status = figure.question->computed.status.value_or(figure.question->status);
    const session::Explanation why = out.session().explain(figure.path, session::About::Computed);
    return {{name}, {{out.answer(figure.path), {}}}, inputs(out, why), out.cites(basis(figure)), users.findings(out, figure.path)};
}

} // namespace

void writeFigures(PageWriter& out)
{
    const Users users(out.session());
    const QStringList columns{out.say(QT_TRANSLATE_NOOP("Pages", "Figure")), out.say(QT_TRANSLATE_NOOP("Pages", "Value")),
                              out.say(QT_TRANSLATE_NOOP("Pages", "Worked out from")), out.say(QT_TRANSLATE_NOOP("Pages", "Source")),
                              out.say(QT_TRANSLATE_NOOP("Pages", "Findings"))};
    Table table{columns, {}};
    int section = -2;
    const auto finish = [&] {
        if (!table.rows.isEmpty())
            out.heading(2, {out.section(section), {}});
        out.table(std::exchange(table, Table{columns, {}}));
    };
    for (const Asked& asked : relevant(out.session())) {
        if (!asked.state.computed || !asked.isVisible())
            continue;
        if (asked.section != section)
            finish();
        section = asked.section;
        table.rows.append(row(out, asked, users));
    }
    finish();
    if (out.isEmpty())
        out.paragraph(QT_TRANSLATE_NOOP("Pages", "Nothing is worked out as the answers stand now."));
}

} // namespace aspirant::pages
