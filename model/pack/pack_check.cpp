#include "model/pack/pack_check.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace aspirant::pack {

namespace {

void block(FindingList& findings, const char* code, Message message, const QString& pointer)
{
    findings.add(Severity::Blocks, code, std::move(message), pointer);
}

// Names that share one space: the questions and slots of the pack, or the fields of one table.
class NameSpace final {
public:
    explicit NameSpace(FindingList& findings, qsizetype size = 0) : m_findings(findings) { m_names.reserve(size); }
    void add(const QString& id, const QString& pointer)
    {
        if (id.isEmpty())
            return;
        if (m_names.contains(id))
            block(m_findings, "pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The id “%1” is used twice."), {id}),
                  pointer + QStringLiteral("/id"));
        else
            m_names.insert(id, pointer);
    }
    [[nodiscard]] bool contains(const QString& id) const { return m_names.contains(id); }
    // A name that continues another could not be told from a selection into that answer.
    void checkPrefixes() const
    {
        QList<std::pair<QString, QString>> clashes; // sorted afterwards: a hash has no order to rely on
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
            for (qsizetype point = name.key().lastIndexOf(u'.'); point > 0; point = name.key().lastIndexOf(u'.', point - 1))
                if (m_names.contains(name.key().left(point)))
                    clashes.append({name.key(), name.key().left(point)});
        std::sort(clashes.begin(), clashes.end());
        for (const auto& [id, prefix] : clashes)
            block(m_findings, "pack.prefix",
                  Message("Packs", QT_TRANSLATE_NOOP("Packs", "The id “%1” begins with the id of another question, “%2”."), {id, prefix}),
                  m_names.value(id) + QStringLiteral("/id"));
    }

private:
    FindingList& m_findings;
    QHash<QString, QString> m_names; // id to pointer
};

void checkFields(const Question& table, FindingList& findings)
{
    if (!table.hasRows())
        return;
    NameSpace names(findings);
    for (const Question& field : table.fields) {
        names.add(field.key, field.pointer);
        if (table.type == Type::Matrix && field.key == u"row")
            block(findings, "pack.reserved", Message("Packs", QT_TRANSLATE_NOOP("Packs", "A field of a matrix cannot be called “row”.")),
                  field.pointer + QStringLiteral("/id"));
        checkFields(field, findings);
    }
    names.checkPrefixes();
}

class ConstraintIds final {
public:
    explicit ConstraintIds(FindingList& findings) : m_findings(findings) {}
    void visit(const Question& question)
    {
        for (const Constraint& constraint : question.constraints) {
            if (m_seen.contains(constraint.id))
                block(m_findings, "pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The rule id “%1” is used twice."), {constraint.id}),
                      constraint.pointer + QStringLiteral("/id"));
            m_seen.insert(constraint.id);
        }
        for (const Question& field : question.fields)
            visit(field);
    }

private:
    FindingList& m_findings;
    QSet<QString> m_seen;
};

class SlotReferences final {
public:
    SlotReferences(const Pack& pack, FindingList& findings) : m_findings(findings)
    {
        for (const Question& document : pack.documents)
            m_slots.insert(document.id);
    }
    void visit(const Question& question)
    {
        for (qsizetype i = 0; i < question.slotIds.size(); ++i)
            if (!m_slots.contains(question.slotIds[i]))
                block(m_findings, "pack.reference",
                      Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no attachment slot “%1”."), {question.slotIds[i]}),
                      question.pointer + QStringLiteral("/slots/") + QString::number(i));
        for (const Question& field : question.fields)
            visit(field);
    }

private:
    FindingList& m_findings;
    QSet<QString> m_slots;
};

// Entries of a list each have their own id.
template <typename Entry>
void checkIds(const QList<Entry>& entries, FindingList& findings)
{
    NameSpace names(findings, entries.size());
    for (const Entry& entry : entries)
        names.add(entry.id, entry.pointer);
}

void addTables(const QList<Question>& questions, QSet<QString>& tables)
{
    for (const Question& question : questions)
        if (question.hasRows()) {
            tables.insert(question.id);
            addTables(question.fields, tables);
        }
}

void checkDates(const Pack& pack, FindingList& findings)
{
    QSet<QString> tables;
    for (const Section& section : pack.sections)
        addTables(section.questions, tables);
    for (const DateRule& date : pack.dates)
        if (!date.each.isEmpty() && !tables.contains(date.each))
            block(findings, "pack.reference", Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no table “%1”."), {date.each}),
                  date.pointer + QStringLiteral("/each"));
}

} // namespace

void checkNames(const Pack& pack, FindingList& findings)
{
    qsizetype size = pack.documents.size();
    for (const Section& section : pack.sections)
        size += section.questions.size();
    NameSpace names(findings, size);
    ConstraintIds constraints(findings);
    for (const Section& section : pack.sections)
        for (const Question& question : section.questions) {
            names.add(question.id, question.pointer);
            checkFields(question, findings);
            constraints.visit(question);
        }
    for (const Question& document : pack.documents)
        names.add(document.id, document.pointer);
    names.checkPrefixes();
    checkIds(pack.forms, findings);
    checkIds(pack.dates, findings);
    checkIds(pack.outcomes, findings);
    NameSpace sections(findings);
    for (const Section& section : pack.sections) {
        sections.add(section.id, section.pointer);
        if (names.contains(section.id))
            block(findings, "pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The section shares its id “%1” with a question."), {section.id}),
                  section.pointer + QStringLiteral("/id"));
    }
}

void checkReferences(const Pack& pack, FindingList& findings)
{
    SlotReferences references(pack, findings);
    for (const Section& section : pack.sections)
        for (const Question& question : section.questions)
            references.visit(question);
    checkDates(pack, findings);
}

} // namespace aspirant::pack
