// "What is not law yet": by status and section, with what only warns for that reason.
#include "model/pages/page_writer.h"

#include <QSet>

#include <array>

namespace aspirant::pages {

namespace {

using pack::Status;

// From what is nearest to law to what is farthest from it.
constexpr std::array notLaw{Status::Concluded, Status::Proposal, Status::Analogue, Status::Product, Status::Seed};

const char* meaning(Status status)
{
    switch (status) {
    case Status::Law:
        break;
    case Status::Concluded:
        return QT_TRANSLATE_NOOP("Pages", "The Government has concluded a consultation; the bill is still to come, and may differ.");
    case Status::Proposal:
        return QT_TRANSLATE_NOOP("Pages", "Proposed in a consultation; it may still change or be dropped.");
    case Status::Analogue:
        return QT_TRANSLATE_NOOP("Pages", "In force for another class of firm; a similar rule may be expected here, but does not bind this applicant.");
    case Status::Product:
        return QT_TRANSLATE_NOOP("Pages", "No rule asks for it; it is good practice or serves the work on this application.");
    case Status::Seed:
        return QT_TRANSLATE_NOOP("Pages", "Named in public articles only; no official text was found.");
    }
    return "";
}

// One definition of the pack, wherever it first stands in the draft.
struct Item {
    draft::Path path; // of a field of a table without rows: the table
    const pack::Question* question = nullptr;
    int section = -1;
};

class Collector {
public:
    explicit Collector(const QList<Asked>& all)
    {
        for (const Asked& asked : all) {
            if (asked.inBlankRow || asked.state.visibility == session::Visibility::Undecided)
                continue;
            add({asked.path, asked.question, asked.section});
            if (asked.question->hasRows())
                m_tables.append({asked.path, asked.question, asked.section});
        }
        // Fields of tables in which nothing stands yet are asked as soon as something does.
        for (const Item& table : std::as_const(m_tables))
            addFields(table);
    }
    [[nodiscard]] const QList<Item>& items() const { return m_items; }

private:
    void add(Item item)
    {
        if (m_seen.contains(item.question))
            return;
        m_seen.insert(item.question);
        m_items.append(std::move(item));
    }
    void addFields(const Item& table)
    {
        for (const pack::Question& field : table.question->fields) {
            if (field.visible.isEmpty() || field.visible.whenUnknown == pack::WhenUnknown::Show) {
                add({table.path, &field, table.section});
                if (field.hasRows())
                    addFields({table.path, &field, table.section});
            }
        }
    }

    QSet<const pack::Question*> m_seen;
    QList<Item> m_tables, m_items;
};

// Fields with the list that they stand in: "Outcome (earlier applications)".
QString named(const PageWriter& out, const Item& item)
{
    const auto& definitions = out.session().pack().definitions();
    const pack::Slot slot = out.session().pack().slotOf(item.question->id);
    const pack::Slot table = slot < 0 ? -1 : definitions[static_cast<std::size_t>(slot)].parent;
    if (table < 0)
        return out.say(item.question->text);
    return out.say(QT_TRANSLATE_NOOP("Pages", "%1 (%2)"), {item.question->text, definitions[static_cast<std::size_t>(table)].question->text});
}

void totals(PageWriter& out, const QList<Item>& items)
{
    Table table{{out.say(QT_TRANSLATE_NOOP("Pages", "Status")), out.say(QT_TRANSLATE_NOOP("Pages", "Questions")),
                 out.say(QT_TRANSLATE_NOOP("Pages", "What that means"))},
                {}};
    const auto row = [&](Status status, const QString& means) {
        const auto count = std::count_if(items.begin(), items.end(), [&](const Item& item) { return item.question->status == status; });
        if (count > 0)
            table.rows.append({{{out.status(status), {}, status}}, {{out.words(PageWriter::number(count)), {}}}, {{means, {}}}});
    };
    row(Status::Law, out.say(QT_TRANSLATE_NOOP("Pages", "Asked by the law in force, or by an official form under it.")));
    for (const Status status : notLaw)
        row(status, out.say(meaning(status)));
    out.table(std::move(table));
}

void questionsOf(PageWriter& out, Status status, const QList<Item>& items)
{
    const QStringList columns{out.say(QT_TRANSLATE_NOOP("Pages", "Question")), out.say(QT_TRANSLATE_NOOP("Pages", "Source"))};
    bool begun = false;
    int section = -2;
    Table table{columns, {}};
    const auto finish = [&] {
        if (table.rows.isEmpty())
            return;
        if (!begun)
            out.heading(2, {out.status(status), {}, status});
        begun = true;
        out.heading(3, {out.section(section), {}});
        out.table(std::exchange(table, Table{columns, {}}));
    };
    for (const Item& item : items) {
        if (item.question->status != status)
            continue;
        if (item.section != section)
            finish();
        section = item.section;
        table.rows.append({{{named(out, item), item.path.text()}}, out.cites(item.question->cites)});
    }
    finish();
}

void warningsOnly(PageWriter& out, const QList<Item>& items)
{
    Table table{{out.say(QT_TRANSLATE_NOOP("Pages", "What is checked")), out.say(QT_TRANSLATE_NOOP("Pages", "Question")),
                 out.say(QT_TRANSLATE_NOOP("Pages", "Source")), out.say(QT_TRANSLATE_NOOP("Pages", "Found now"))},
                {}};
    QHash<QString, int> found;
    for (const Issue& issue : out.session().findings())
        ++found[issue.code];
    for (const Item& item : items) {
        for (const pack::Constraint& constraint : item.question->constraints) {
            if (constraint.status == Status::Law || constraint.severity == Severity::Notes)
                continue;
            const int times = found.value(QStringLiteral("rule.") + constraint.id);
            Cell now;
            if (times > 0)
                now.append({out.say(QT_TRANSLATE_N_NOOP("Pages", "%n time(s)"), {}, times), {}, {}, Severity::Warns});
            table.rows.append({{{out.say(constraint.message), {}, constraint.status}}, {{named(out, item), item.path.text()}},
                               out.cites(constraint.cites.isEmpty() ? constraint.rule.cites : constraint.cites), now});
        }
    }
    if (table.rows.isEmpty())
        return;
    out.heading(QT_TRANSLATE_NOOP("Pages", "Rules that only warn because they are not law"));
    out.paragraph(QT_TRANSLATE_NOOP("Pages", "What is not law for this applicant never stops an export. It is checked all the same, and each finding says so."));
    out.table(std::move(table));
}

} // namespace

void writeStanding(PageWriter& out)
{
    const Collector collected(relevant(out.session()));
    const QList<Item>& items = collected.items();
    out.paragraph(QT_TRANSLATE_NOOP("Pages", "The law and the proposals are described as at %1, the date of the questionnaire “%2” %3."),
                  {out.pack().asAt, out.pack().title, out.pack().version});
    totals(out, items);
    for (const Status status : notLaw)
        questionsOf(out, status, items);
    warningsOnly(out, items);
}

} // namespace aspirant::pages
