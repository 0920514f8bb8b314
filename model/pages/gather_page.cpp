// Documents and people to gather: what is expected, by when it must be fresh, who is named where.
#include "model/pages/page_writer.h"

#include <QSet>

#include <algorithm>

namespace aspirant::pages {

namespace {

using draft::Path;
using session::Session;
using session::Truth;
using session::Visibility;

// When a document is wanted.
enum class Want { Now, OnceAnswered, MayApply, Optional, No };

bool isPaper(const Asked& asked)
{
    return asked.question->type == pack::Type::Attachment;
}

class Gatherer {
public:
    explicit Gatherer(PageWriter& out) : m_out(out), m_session(out.session()), m_all(relevant(out.session())) { findPromises(); }

    void write()
    {
        papers();
        party(QStringLiteral("persons"), QT_TRANSLATE_NOOP("Pages", "People"));
        party(QStringLiteral("entities"), QT_TRANSLATE_NOOP("Pages", "Companies"));
        rolesToFill();
        if (m_out.isEmpty())
            m_out.paragraph(QT_TRANSLATE_NOOP("Pages", "Nothing is to be gathered as the answers stand now."));
    }

private:
    // The answers that promise each slot, in form order: those asked now, and those that may yet be asked.
    void findPromises()
    {
        for (const Asked& asked : m_all) {
            if (asked.inBlankRow)
                continue;
            for (const QString& id : asked.question->slotIds)
                m_promises[m_session.pack().slotOf(id)].append(&asked);
        }
    }

    QList<const Asked*> promising(const Asked& slot) const { return m_promises.value(m_session.slotOf(slot.path)); }

    Want want(const Asked& slot, const QList<const Asked*>& by) const
    {
        if (slot.inBlankRow)
            return Want::No;
        if (slot.mayOpen())
            return Want::MayApply;
        if (slot.state.required == Truth::Yes)
            return Want::Now;
        const auto open = [](const Asked* asked) { return !asked->state.satisfied; };
        const bool promised = std::any_of(by.begin(), by.end(), [&](const Asked* a) { return a->isVisible() && open(a); });
        if (slot.state.required == Truth::Maybe || promised)
            return Want::OnceAnswered;
        if (std::any_of(by.begin(), by.end(), [](const Asked* a) { return a->mayOpen(); }))
            return Want::MayApply;
        const pack::Slot number = m_session.slotOf(slot.path);
        const bool isPromised = number >= 0 && !m_session.pack().definitions()[static_cast<std::size_t>(number)].promisedBy.empty();
        // Only answers that are not asked here, or that say "no", would promise it.
        if (isPromised && !slot.state.answered)
            return Want::No;
        return Want::Optional;
    }

    void papers()
    {
        struct Part {
            Want want;
            const char* heading;
        };
        static const Part parts[] = {
            {Want::Now, QT_TRANSLATE_NOOP("Pages", "Documents required now")},
            {Want::OnceAnswered, QT_TRANSLATE_NOOP("Pages", "Documents required once an answer is given")},
            {Want::MayApply, QT_TRANSLATE_NOOP("Pages", "Documents that may apply")},
            {Want::Optional, QT_TRANSLATE_NOOP("Pages", "Documents that may be attached")},
        };
        struct Paper {
            Want want;
            const Asked* slot;
            QList<Cell> cells;
        };
        QList<Paper> papers;
        for (const Asked& asked : m_all) {
            if (!isPaper(asked))
                continue;
            const QList<const Asked*> by = promising(asked);
            if (const Want wanted = want(asked, by); wanted != Want::No)
                papers.append({wanted, &asked, row(asked, by)});
        }
        for (const Part& part : parts) {
            Table table{columns(), {}};
            int there = 0;
            for (const Paper& paper : std::as_const(papers)) {
                if (paper.want != part.want)
                    continue;
                table.rows.append(paper.cells);
                there += paper.slot->state.answered ? 1 : 0;
            }
            if (table.rows.isEmpty())
                continue;
            m_out.heading(part.heading);
            m_out.paragraph(QT_TRANSLATE_NOOP("Pages", "%1 of %2 are there."),
                            {PageWriter::number(there), PageWriter::number(table.rows.size())});
            m_out.table(std::move(table));
        }
    }

    QStringList columns() const
    {
        return {m_out.say(QT_TRANSLATE_NOOP("Pages", "Document")), m_out.say(QT_TRANSLATE_NOOP("Pages", "What is expected")),
                m_out.say(QT_TRANSLATE_NOOP("Pages", "Promised by")),
                m_out.say(QT_TRANSLATE_NOOP("Pages", "So far"))};
    }

    QList<Cell> row(const Asked& slot, const QList<const Asked*>& by) const
    {
        Piece name = m_out.titled(slot.path);
        name.status = slot.question->status;
        Cell promises;
        for (const Asked* asked : by)
            promises.append(m_out.titled(asked->path));
        return {{name}, expected(*slot.question), m_out.some(promises, 4), attached(slot)};
    }

    Cell expected(const pack::Question& slot) const
    {
        Cell cell;
        if (!slot.help.isEmpty())
            cell.append({m_out.say(slot.help), {}});
        if (slot.fresh) {
            const char* source = slot.fresh->unit == pack::Freshness::Unit::Days
                                     ? QT_TRANSLATE_N_NOOP("Pages", "Not older than %n day(s) at filing.")
                                     : QT_TRANSLATE_N_NOOP("Pages", "Not older than %n month(s) at filing.");
            cell.append({m_out.say(source, {}, slot.fresh->count), {}});
        }
        return cell + form(slot);
    }

    static const char* languages(pack::WrittenIn wanted)
    {
        switch (wanted) {
        case pack::WrittenIn::EnglishOrChinese:
            return QT_TRANSLATE_NOOP("Pages", "In English or Chinese, or with a translation");
        case pack::WrittenIn::Each:
            return QT_TRANSLATE_NOOP("Pages", "In English and in Chinese");
        case pack::WrittenIn::Any:
            return QT_TRANSLATE_NOOP("Pages", "In any language");
        }
        return "";
    }

    Cell form(const pack::Question& slot) const
    {
        Cell cell;
        if (!slot.accept.isEmpty())
            cell.append({slot.accept.join(QStringLiteral(", ")).toUpper(), {}});
        if (slot.maxBytes)
            cell.append({m_out.say(QT_TRANSLATE_NOOP("Pages", "At most %1 a file"), {size(*slot.maxBytes)}), {}});
        if (slot.maxFiles)
            cell.append({m_out.say(QT_TRANSLATE_N_NOOP("Pages", "At most %n file(s)"), {}, *slot.maxFiles), {}});
        cell.append({m_out.say(languages(slot.writtenIn)), {}});
        return cell;
    }

    // Limits are round numbers, in one way of counting or the other.
    static QString size(qint64 bytes)
    {
        constexpr qint64 mebi = 1024 * 1024;
        if (bytes >= 1000000 && bytes % 1000000 == 0)
            return QString::number(bytes / 1000000) + QStringLiteral(" MB");
        if (bytes >= mebi)
            return QString::number(bytes / mebi) + QStringLiteral(" MB");
        return bytes >= 1024 ? QString::number(bytes / 1024) + QStringLiteral(" kB") : QString::number(bytes) + QStringLiteral(" B");
    }

    Cell attached(const Asked& slot) const
    {
        if (slot.state.answer.isNull() && slot.state.required == Truth::Yes)
            return {{m_out.say(QT_TRANSLATE_NOOP("Pages", "Missing")), slot.path.text(), {}, Severity::Blocks}};
        if (slot.state.answer.isNull())
            return {{m_out.say(QT_TRANSLATE_NOOP("Pages", "Not attached")), {}}};
        Cell cell;
        for (const QString& line : m_out.answer(slot.path).split(u'\n'))
            cell.append({line, {}});
        return cell;
    }

    // Every answer that names a row, by that row's id.
    QHash<QString, Cell> roles() const
    {
        QHash<QString, Cell> roles;
        for (const Asked& asked : m_all) {
            if (asked.question->type != pack::Type::Party || !asked.isVisible())
                continue;
            const QString& id = asked.state.answer[u"$party"].toString();
            if (!id.isEmpty())
                roles[id].append({role(*asked.question), asked.path.text()});
        }
        return roles;
    }

    QString role(const pack::Question& question) const
    {
        return m_out.say(question.role.isEmpty() ? question.text : question.role);
    }

    void party(const QString& table, const char* heading)
    {
        const Path repeat = Path::trusted(table);
        const pack::Question* question = m_session.question(repeat);
        if (!question || m_session.state(repeat).visibility < Visibility::MayApply)
            return;
        const QHash<QString, Cell> named = roles();
        Table rows{{m_out.say(QT_TRANSLATE_NOOP("Pages", "Name")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Named as")),
                    m_out.say(QT_TRANSLATE_NOOP("Pages", "Answered")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Still missing")),
                    m_out.say(QT_TRANSLATE_NOOP("Pages", "First missing answers"))},
                   {}};
        for (const QString& id : m_session.rows(repeat)) {
            const Path row = repeat.row(id);
            if (!m_session.isBlankRow(row))
                rows.rows.append(person(row, named.value(id)));
        }
        m_out.heading(heading);
        if (rows.rows.isEmpty())
            m_out.paragraph(Piece{m_out.say(QT_TRANSLATE_NOOP("Pages", "Nobody is recorded in “%1” yet."), {question->text}), repeat.text()});
        m_out.table(std::move(rows));
    }

    QList<Cell> person(const Path& row, const Cell& named) const
    {
        int answered = 0, applicable = 0, mayOpen = 0, missing = 0, mayMiss = 0;
        Cell first;
        for (const Asked& asked : m_all) {
            if (!asked.path.isInside(row) || asked.inBlankRow)
                continue;
            if (asked.takesAnswer()) {
                applicable += asked.isVisible() ? 1 : 0;
                answered += asked.isVisible() && (asked.state.answered || asked.state.satisfied) ? 1 : 0;
                mayOpen += asked.mayOpen() ? 1 : 0;
            }
            if (asked.isMissing())
                first.append({m_out.say(asked.question->text), asked.path.text()});
            missing += asked.isMissing() ? 1 : 0;
            mayMiss += !asked.isMissing() && !asked.state.satisfied && asked.state.required != Truth::No && !asked.state.computed ? 1 : 0;
        }
        return {{m_out.titled(row)},
                named.isEmpty() ? Cell{{m_out.say(QT_TRANSLATE_NOOP("Pages", "Named nowhere")), {}}} : m_out.some(named, 8),
                {{m_out.progress(answered, applicable, mayOpen), {}}},
                {left(missing, mayMiss, row)},
                m_out.some(first, 4)};
    }

    Piece left(int missing, int mayMiss, const Path& row) const
    {
        if (missing == 0 && mayMiss == 0)
            return {m_out.say(QT_TRANSLATE_NOOP("Pages", "Nothing")), {}};
        const QString words =
            mayMiss == 0 ? m_out.say(QT_TRANSLATE_N_NOOP("Pages", "%n required answer(s)"), {}, missing)
            : missing == 0
                ? m_out.say(QT_TRANSLATE_N_NOOP("Pages", "Up to %n required answer(s)"), {}, mayMiss)
                : m_out.say(QT_TRANSLATE_N_NOOP("Pages", "%1 to %n required answer(s)"), {PageWriter::number(missing)}, missing + mayMiss);
        Piece piece{words, row.text()};
        if (missing > 0)
            piece.severity = Severity::Blocks;
        return piece;
    }

    void rolesToFill()
    {
        QList<Piece> open;
        for (const Asked& asked : m_all) {
            const bool party = asked.question->type == pack::Type::Party && asked.isVisible();
            if (party && !asked.state.satisfied && asked.state.required == Truth::Yes)
                open.append({m_out.title(asked.path), asked.path.text(), asked.question->status});
        }
        if (open.isEmpty())
            return;
        m_out.heading(QT_TRANSLATE_NOOP("Pages", "Roles that nobody is named for"));
        m_out.points(open);
    }

    PageWriter& m_out;
    const Session& m_session;
    const QList<Asked> m_all;
    QHash<pack::Slot, QList<const Asked*>> m_promises;
};

} // namespace

void writeGather(PageWriter& out)
{
    Gatherer(out).write();
}

} // namespace aspirant::pages
