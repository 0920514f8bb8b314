#include "ui/people/person_words.h"

#include "model/registry/role_coverage.h"
#include "model/session/answer_words.h"
#include "ui/languages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

using draft::Path;
using pages::Piece;

QString said(const char* words, int n = -1)
{
    return QCoreApplication::translate("People", words, nullptr, n);
}

Piece heading(const char* words)
{
    return {said(words), {}};
}

class PersonWriter {
public:
    PersonWriter(const session::Session& session, const RegisterRow& row, const Languages& languages)
        : m_session(session), m_row(row), m_languages(languages)
    {
        m_page.id = row.path().text();
    }

    pages::Page run()
    {
        names();
        roles();
        uses();
        workedOut();
        return std::move(m_page);
    }

private:
    [[nodiscard]] QString answer(const pack::Question& question, const Path& path) const
    {
        return m_languages.answer(question, m_session.state(path).answer, &m_session);
    }

    // The two fields that name a record are known by their keys; so are the others that are about its names.
    static bool isName(const pack::Question& field)
    {
        const QStringList parts = field.key.split(u'_');
        return field.key == u"commercial_code"_s || parts.contains(u"name"_s) || parts.contains(u"names"_s) || parts.contains(u"surname"_s);
    }

    void names()
    {
        pages::Table table{{said(QT_TRANSLATE_NOOP("People", "Name")), said(QT_TRANSLATE_NOOP("People", "As entered"))}, {}};
        for (const pack::Question& field : m_session.question(m_row.path().repeat())->fields) {
            const Path path = m_row.path().child(field.key);
            if (!isName(field) || m_session.state(path).visibility == session::Visibility::Hidden)
                continue;
            if (field.type == pack::Type::Repeat)
                rowsOfNames(table, field, path);
            else if (field.type == pack::Type::Text)
                addLine(table, field, path);
        }
        m_page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("People", "Names"))});
        m_page.blocks.append(std::move(table));
    }

    void addLine(pages::Table& table, const pack::Question& field, const Path& path) const
    {
        const QString words = answer(field, path);
        table.rows.append({{{m_languages.plain(field.text), path.text()}},
                           {{words.isEmpty() ? said(QT_TRANSLATE_NOOP("People", "Not entered")) : words, {}}}});
    }

    // Former names and aliases keep the order in which they were entered.
    void rowsOfNames(pages::Table& table, const pack::Question& repeat, const Path& path) const
    {
        pages::Cell cell;
        for (const QString& id : m_session.rows(path)) {
            const Path row = path.row(id);
            if (m_session.isBlankRow(row))
                continue;
            QStringList parts;
            for (const pack::Question& field : repeat.fields)
                if (const QString words = answer(field, row.child(field.key)); !words.isEmpty())
                    parts << words;
            cell.append({said(QT_TRANSLATE_NOOP("People", "%1. %2")).arg(cell.size() + 1).arg(parts.join(u" · "_s)), row.text()});
        }
        if (!cell.isEmpty())
            table.rows.append({{{m_languages.plain(repeat.text), path.text()}}, cell});
    }

    void roles()
    {
        m_page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("People", "Roles"))});
        pages::Points points;
        const Path capacities = m_row.path().child(registry::capacitiesKey);
        for (const registry::Capacity& capacity : m_row.entry.capacities)
            points.points.append({m_languages.plain(capacity.text), capacities.text()});
        const auto known = [&points](const QString& words) {
            return std::any_of(points.points.begin(), points.points.end(),
                               [&](const Piece& piece) { return piece.text.compare(words, Qt::CaseInsensitive) == 0; });
        };
        for (const registry::Use& use : m_row.entry.uses) {
            const QString words = m_languages.plain(use.role);
            if (use.asked && !words.isEmpty() && !known(words))
                points.points.append({words, use.path.text()});
        }
        if (points.points.isEmpty())
            m_page.blocks.append(pages::Paragraph{{said(QT_TRANSLATE_NOOP("People", "No role has been given yet.")), {}}});
        else
            m_page.blocks.append(std::move(points));
    }

    void uses()
    {
        m_page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("People", "Where used"))});
        pages::Table table{{said(QT_TRANSLATE_NOOP("People", "Question")), said(QT_TRANSLATE_NOOP("People", "Section")),
                            said(QT_TRANSLATE_NOOP("People", "In the row"))}, {}};
        for (const registry::Use& use : m_row.entry.uses) {
            pages::Cell question{{m_languages.plain(use.question), use.path.text()}};
            if (!use.asked)
                question.append({said(QT_TRANSLATE_NOOP("People", "Not asked as answered now; the answer is set aside.")), {}});
            const auto named = [this](const Text& text) { // a person's name is data, in whichever script
                return text.isEmpty() ? pages::Cell() : pages::Cell{{text.best(m_languages.questions()).words, {}}};
            };
            table.rows.append({question, {{m_languages.plain(use.section), {}}}, named(use.row)});
        }
        if (table.rows.isEmpty())
            m_page.blocks.append(pages::Paragraph{{said(QT_TRANSLATE_NOOP("People", "No question names this record yet.")), {}}});
        else
            m_page.blocks.append(std::move(table));
    }

    // Figures that the questionnaire works out in a row that names this person, such as years of experience.
    void workedOut()
    {
        pages::Table table{{said(QT_TRANSLATE_NOOP("People", "Question")), said(QT_TRANSLATE_NOOP("People", "Worked out"))}, {}};
        QSet<QString> seen;
        for (const registry::Use& use : m_row.entry.uses) {
            const Path row = use.path.enclosingRow();
            const pack::Question* repeat = row.isEmpty() ? nullptr : m_session.question(row.repeat());
            if (!repeat || !use.asked || seen.contains(row.text()))
                continue;
            seen.insert(row.text());
            for (const pack::Question& field : repeat->fields) {
                const Path path = row.child(field.key);
                const session::QuestionState state = m_session.state(path);
                if (!state.computed || !state.answered || state.visibility != session::Visibility::Visible)
                    continue;
                pages::Cell value{{answer(field, path), {}}};
                for (const Issue& issue : m_session.findings(path)) {
                    if (issue.code != u"required.missing"_s && !m_session.acceptedReason(issue))
                        value.append({m_languages.words(issue.message), {}, {}, issue.severity});
                }
                table.rows.append({{{m_languages.plain(field.text), path.text()}}, value});
            }
        }
        if (table.rows.isEmpty())
            return;
        m_page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("People", "Worked out from the record"))});
        m_page.blocks.append(std::move(table));
    }

    const session::Session& m_session;
    const RegisterRow& m_row;
    const Languages& m_languages;
    pages::Page m_page;
};

} // namespace

pages::Page personPage(const session::Session& session, const RegisterRow& row, const Languages& languages)
{
    return PersonWriter(session, row, languages).run();
}

pages::Page rolesPage(const session::Session& session, const Languages& languages)
{
    pages::Page page;
    page.id = u"roles"_s;
    pages::Table table{{said(QT_TRANSLATE_NOOP("People", "Role")), said(QT_TRANSLATE_NOOP("People", "Filled by")),
                        said(QT_TRANSLATE_NOOP("People", "State"))}, {}};
    const QList<registry::RoleNeed> needs = registry::roleCoverage(session);
    int covered = 0;
    for (const registry::RoleNeed& need : needs) {
        QString role = languages.plain(need.role);
        if (!role.isEmpty())
            role[0] = role[0].toUpper();
        pages::Cell what{{role, need.question.text()}, {languages.plain(need.section), {}}};
        pages::Cell holders, state;
        for (const Path& holder : need.holders)
            holders.append({registerName(session, holder, languages), holder.text()});
        if (holders.isEmpty())
            holders.append({said(QT_TRANSLATE_NOOP("People", "Nobody yet")), {}});
        for (const Message& sentence : need.missing)
            state.append({languages.words(sentence), {}, {}, Severity::Blocks});
        for (const Issue& issue : need.findings)
            state.append({languages.words(issue.message), issue.path, {}, issue.severity});
        if (need.isCovered()) {
            ++covered;
            state.prepend({said(QT_TRANSLATE_NOOP("People", "Filled as asked")), {}});
        }
        table.rows.append({what, holders, state});
    }
    const int all = static_cast<int>(needs.size());
    page.intro = all == 0 ? QString() : said(QT_TRANSLATE_NOOP("People", "%1 of %2 roles that the questionnaire asks for are filled as it asks.")).arg(covered).arg(all);
    page.blocks.append(pages::Paragraph{{all == 0 ? said(QT_TRANSLATE_NOOP("People", "As answered so far, the questionnaire asks for no role.")) : page.intro, {}}});
    if (all > 0)
        page.blocks.append(std::move(table));
    return page;
}

int rolesLacking(const session::Session& session)
{
    const QList<registry::RoleNeed> needs = registry::roleCoverage(session);
    return static_cast<int>(std::count_if(needs.begin(), needs.end(), [](const registry::RoleNeed& need) { return !need.isCovered(); }));
}

QString fullName(const RegisterRow& row)
{
    return row.alsoName.isEmpty() ? row.name : said(QT_TRANSLATE_NOOP("People", "%1 (%2)")).arg(row.name, row.alsoName);
}

} // namespace aspirant::ui
