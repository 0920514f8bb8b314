#include "model/bods/bods_import.h"

#include "model/bods/details.h"
#include "model/bods/import_holdings.h"
#include "model/bods/import_target.h"
#include "model/draft/kept_records.h"
#include "model/ownership/answers.h"
#include "model/registry/duplicates.h"

#include <algorithm>

namespace aspirant::bods {

namespace {

using draft::Path;
using json::Value;
using session::Session;

constexpr int likelyEnough = 50; // points of registry::likelyDuplicates: the same name, and nothing against it

const Path applicantRow = Path::trusted(ownership::applicantParty);

bool isArrangement(const Value& details)
{
    const QString type = details[u"entityType"][u"type"].toString(), subtype = details[u"entityType"][u"subtype"].toString();
    return type == u"arrangement" || (type == u"legalEntity" && subtype == u"trust");
}

class Importer {
public:
    Importer(const Session& session, const QList<Statement>& incoming)
        : m_session(session), m_incoming(incoming), m_kept(keptIn(session.draft().answers)), m_target(session, m_plan)
    {
    }

    Result<ImportPlan> run()
    {
        if (m_session.question(Path::trusted(QStringLiteral("group.holdings"))) == nullptr)
            return tl::unexpected(ownership::structureOf(m_session).error());
        const Kept before = m_kept;
        keepStatements();
        if (const auto found = findApplicant(before); !found)
            return tl::unexpected(found.error());
        matchRows(before);
        matchLikely();
        for (const Statement* statement : m_open)
            fill(*statement);
        HoldingsImport holdings(m_target, m_kept, m_open, m_rows);
        holdings.run();
        for (MatchedRecord& record : m_plan.records) {
            if (const QString place = m_kept.places.value(record.recordId); record.match == Match::KeptOnly && !place.isEmpty())
                record.match = before.places.contains(record.recordId) ? Match::SameRecord : Match::New;
        }
        m_target.set(draft::keptRecordsPath(), keptValue(m_kept));
        m_plan.rows = m_target.newRows();
        m_plan.changes = draft::difference(m_session.draft().answers, m_target.answers());
        return std::move(m_plan);
    }

private:
    // What came now goes after what was kept; the last open statement of each record is the one that counts.
    void keepStatements()
    {
        m_plan.statements = static_cast<int>(m_incoming.size());
        for (const Statement& statement : m_incoming) {
            const Statement* same = m_kept.withId(statement.id);
            if (same && !(same->whole == statement.whole))
                m_target.tell(Severity::Notes, "bods.restated", Message("Bods", QT_TRANSLATE_NOOP("Bods", "The statement “%1” came before with other words; the new ones stand."), {statement.id}));
            m_kept.add(statement);
        }
        QSet<QString> seen;
        for (const Statement& statement : m_incoming) {
            if (seen.contains(statement.recordId))
                continue;
            seen.insert(statement.recordId);
            const Statement* latest = m_kept.latest(statement.recordId);
            if (latest->closed)
                ++m_plan.closed;
            else
                m_open.append(latest);
        }
        if (m_plan.closed > 0)
            m_target.tell(Severity::Notes, "bods.closed", Message("Bods", QT_TRANSLATE_N_NOOP("Bods", "%n records are closed. They are kept and change no answer."), {}, m_plan.closed));
    }

    Result<void> findApplicant(const Kept& before)
    {
        QStringList candidates, subjects;
        for (const Statement* statement : std::as_const(m_open)) {
            if (statement->kind == RecordKind::Entity && !isArrangement(statement->details))
                candidates.append(statement->recordId);
            if (!subjects.contains(statement->declarationSubject))
                subjects.append(statement->declarationSubject);
        }
        const json::Object answers = rowAnswers(m_session, applicantRow, entityFields());
        const QStringList numbers = numbersOf(Value(entityDetails(answers)));
        const auto first = [&](const auto& fits) {
            const auto at = std::find_if(candidates.begin(), candidates.end(), fits);
            return at == candidates.end() ? QString() : *at;
        };
        const Text name = nameIn(Value(entityDetails(answers)));
        QString found = first([&](const QString& id) { return before.places.value(id) == applicantRow.text() || id == ownRecordId(m_session, before, applicantRow.text()); });
        if (found.isEmpty())
            found = first([&](const QString& id) { return sharesNumber(numbers, detailsOf(id)); });
        if (found.isEmpty())
            found = first([&](const QString& id) { return sameName(name, nameIn(detailsOf(id))); });
        const QStringList declared = [&] {
            QStringList list;
            std::copy_if(subjects.begin(), subjects.end(), std::back_inserter(list), [&](const QString& id) { return candidates.contains(id); });
            return list;
        }();
        if (found.isEmpty() && declared.size() == 1 && !contradicts(numbers, detailsOf(declared.first()))) {
            found = declared.first();
            if (!name.isEmpty())
                m_target.tell(Severity::Warns, "bods.applicant_name",
                              Message("Bods", QT_TRANSLATE_NOOP("Bods", "The file was made for “%1”. It is taken for the applicant, “%2”; check that it is."), {nameIn(detailsOf(found)), name}));
        }
        if (found.isEmpty())
            return failure(QStringLiteral("bods.applicant"), Message("Bods", QT_TRANSLATE_NOOP("Bods", "No company in the file can be taken for the applicant: neither an identifier, a number nor a name agrees.")));
        assign(found, applicantRow, Match::Applicant);
        return {};
    }

    [[nodiscard]] const Value& detailsOf(const QString& recordId) const { return m_kept.latest(recordId)->details; }
    static bool sharesNumber(const QStringList& numbers, const Value& details)
    {
        const QStringList others = numbersOf(details);
        return std::any_of(others.begin(), others.end(), [&](const QString& number) { return numbers.contains(number); });
    }
    // Both give a number of the same kind, and not the same one.
    static bool contradicts(const QStringList& numbers, const Value& details)
    {
        const QStringList others = numbersOf(details);
        return std::any_of(others.begin(), others.end(), [&](const QString& other) {
            const QString kind = other.section(u':', 0, 2) + u':';
            return !numbers.contains(other) && std::any_of(numbers.begin(), numbers.end(), [&](const QString& number) { return number.startsWith(kind); });
        });
    }
    static bool sameName(const Text& a, const Text& b)
    {
        const auto same = [](const QString& one, const QString& other) { return !one.isEmpty() && one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0; };
        return same(a.en, b.en) || same(a.zhHant, b.zhHant);
    }

    void assign(const QString& recordId, const Path& row, Match match)
    {
        const Statement& statement = *m_kept.latest(recordId);
        m_rows.insert(recordId, row);
        m_used.insert(row);
        m_kept.places.insert(recordId, row.text());
        m_plan.records.append({recordId, statement.kind, nameIn(statement.details), match, row});
    }

    static Path tableOf(RecordKind kind) { return Path::trusted(kind == RecordKind::Person ? QStringLiteral("persons") : QStringLiteral("entities")); }

    // By record id, then by number.
    void matchRows(const Kept& before)
    {
        QHash<QString, Path> byRecord;
        QHash<QString, QList<Path>> byNumber;
        for (const RecordKind kind : {RecordKind::Person, RecordKind::Entity}) {
            const Path table = tableOf(kind);
            for (const QString& id : m_session.rows(table)) {
                const Path row = table.row(id);
                if (kind == RecordKind::Entity && ownership::isTheApplicant(m_session, row))
                    continue;
                byRecord.insert(ownRecordId(m_session, before, row.text()), row);
                const bool person = kind == RecordKind::Person;
                const json::Object answers = rowAnswers(m_session, row, person ? personFields() : entityFields());
                for (const QString& number : numbersOf(Value(person ? personDetails(answers) : entityDetails(answers))))
                    byNumber[number].append(row);
            }
        }
        const auto there = [&](const Path& row) { return !row.isEmpty() && rowsOf(row.repeat()).contains(row.rowId()) && !m_used.contains(row); };
        for (const bool byId : {true, false}) {
            for (const Statement* statement : std::as_const(m_open)) {
                if (!isRowLike(*statement) || m_rows.contains(statement->recordId))
                    continue;
                if (byId) {
                    const Path kept = Path::trusted(before.places.value(statement->recordId));
                    const Path row = kept.repeat() == tableOf(statement->kind) && there(kept) ? kept : byRecord.value(statement->recordId);
                    if (there(row) && row.repeat() == tableOf(statement->kind))
                        assign(statement->recordId, row, Match::SameRecord);
                    continue;
                }
                for (const QString& number : numbersOf(statement->details)) {
                    const QList<Path> rows = byNumber.value(number);
                    if (rows.size() == 1 && there(rows.first()) && !m_rows.contains(statement->recordId))
                        assign(statement->recordId, rows.first(), Match::SameNumber);
                }
            }
        }
    }
    [[nodiscard]] QStringList rowsOf(const Path& table) const { return m_session.rows(table); }

    // A person or a company of whom anything is said; an unknown or nameless one gets no row.
    [[nodiscard]] bool isRowLike(const Statement& statement) const
    {
        return statement.kind != RecordKind::Relationship && !isArrangement(statement.details) && !nameIn(statement.details).isEmpty();
    }

    // What is left gets rows of its own, unless the register finds a likely duplicate among those that were there.
    void matchLikely()
    {
        QList<const Statement*> left;
        for (const Statement* statement : std::as_const(m_open)) {
            if (isRowLike(*statement) && !m_rows.contains(statement->recordId))
                left.append(statement);
            else if (statement->kind != RecordKind::Relationship && !m_rows.contains(statement->recordId))
                m_plan.records.append({statement->recordId, statement->kind, nameIn(statement->details), Match::KeptOnly, {}});
        }
        const bool anybodyThere = !m_target.rows(tableOf(RecordKind::Person)).isEmpty() || !m_target.rows(tableOf(RecordKind::Entity)).isEmpty();
        QHash<Path, QString> tentative;
        QHash<QString, Path> added;
        for (const Statement* statement : left) {
            const Path row = m_target.addRow(tableOf(statement->kind), statement->recordId);
            tentative.insert(row, statement->recordId);
            added.insert(statement->recordId, row);
            m_target.putAll(row, answersOf(*statement));
        }
        const QHash<QString, Path> likely = anybodyThere && !tentative.isEmpty() ? likelyRows(tentative) : QHash<QString, Path>();
        for (const Statement* statement : left) {
            const Path same = likely.value(statement->recordId);
            if (!same.isEmpty() && !m_used.contains(same)) {
                m_target.dropRow(added.value(statement->recordId));
                assign(statement->recordId, same, Match::Likely);
            } else {
                assign(statement->recordId, added.value(statement->recordId), Match::New);
            }
        }
    }
    // One number, given by two issuers: two people.
    static bool sameNumberElsewhere(const Session& session, const Path& a, const Path& b)
    {
        const auto numbers = [&](const Path& row) {
            const bool person = row.repeat() == tableOf(RecordKind::Person);
            const json::Object answers = rowAnswers(session, row, person ? personFields() : entityFields());
            return numbersOf(Value(person ? personDetails(answers) : entityDetails(answers)));
        };
        const QStringList others = numbers(b);
        for (const QString& one : numbers(a)) {
            for (const QString& other : others) {
                if (one != other && one.section(u':', 0, 1) == other.section(u':', 0, 1) && one.section(u':', 3) == other.section(u':', 3))
                    return true;
            }
        }
        return false;
    }
    QHash<QString, Path> likelyRows(const QHash<Path, QString>& tentative) const
    {
        draft::Draft preview = m_session.draft();
        preview.answers = m_target.answers();
        const Session session(m_session.sharedPack(), std::move(preview), m_session.today());
        QHash<QString, QList<Path>> candidates;
        for (const registry::Duplicate& pair : registry::likelyDuplicates(session)) {
            const bool a = tentative.contains(pair.a), b = tentative.contains(pair.b);
            if (pair.score >= likelyEnough && a != b && !sameNumberElsewhere(session, pair.a, pair.b))
                candidates[tentative.value(a ? pair.a : pair.b)].append(a ? pair.b : pair.a);
        }
        QHash<QString, Path> rows;
        for (auto it = candidates.cbegin(); it != candidates.cend(); ++it) {
            if (it.value().size() == 1)
                rows.insert(it.key(), it.value().first());
        }
        return rows;
    }

    static json::Object answersOf(const Statement& statement)
    {
        return statement.kind == RecordKind::Person ? personAnswers(statement.details) : entityAnswers(statement.details);
    }

    void fill(const Statement& statement)
    {
        const Path row = m_rows.value(statement.recordId);
        if (!row.isEmpty() && !m_target.isNew(row))
            m_target.putAll(row, answersOf(statement));
    }

    const Session& m_session;
    const QList<Statement>& m_incoming;
    Kept m_kept;
    ImportPlan m_plan;
    ImportTarget m_target;
    QList<const Statement*> m_open;
    QHash<QString, Path> m_rows; // record id → row, or "applicant"
    QSet<Path> m_used;
};

} // namespace

QString matchTag(Match match)
{
    switch (match) {
    case Match::Applicant: return QStringLiteral("applicant");
    case Match::SameRecord: return QStringLiteral("record");
    case Match::SameNumber: return QStringLiteral("number");
    case Match::Likely: return QStringLiteral("likely");
    case Match::New: return QStringLiteral("new");
    case Match::KeptOnly: return QStringLiteral("kept");
    }
    return {};
}

Result<ImportPlan> planImport(const Session& session, const QList<Statement>& statements)
{
    return Importer(session, statements).run();
}

} // namespace aspirant::bods
