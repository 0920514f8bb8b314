#include "model/review/carry.h"

#include "model/draft/answer_check.h"
#include "model/review/contradictions.h"
#include "model/review/row_match.h"

#include <algorithm>

namespace aspirant::review {

namespace {

using draft::Answers;
using draft::Path;
using pack::Question;
using pack::Type;
using session::Session;
using session::Visibility;

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Carry", source, std::move(arguments));
}

class Carrier final {
public:
    Carrier(const Session& from, const Session& to, const CarryOptions& options)
        : m_from(from), m_to(to), m_options(options), m_matches(matchRows(from, to)), m_after(to.draft().answers) {}

    CarryPlan run()
    {
        for (const char* parties : {"persons", "entities"})
            addRows(Path::trusted(QString::fromLatin1(parties)));
        const QList<Path> paths = m_from.paths();
        for (const Path& path : paths) {
            const Question& question = *m_from.question(path);
            if (question.hasRows())
                addRows(path);
        }
        for (const Path& path : paths) {
            if (!m_from.question(path)->hasRows())
                answer(path);
        }
        dropWhatIsNotAsked();
        for (const CarriedAnswer& carried : m_plan.answers)
            mark(carried);
        m_plan.changes = draft::difference(m_to.draft().answers, m_after);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] static bool isParties(const Path& repeat) { return repeat.text() == u"persons" || repeat.text() == u"entities"; }

    // Rows that have no counterpart, where they may be added. They keep their ids, so that references still meet them.
    void addRows(const Path& repeat)
    {
        const Path there = inTermsOf(m_matches, repeat);
        const Question* mine = m_from.question(repeat);
        const Question* theirs = there.isEmpty() ? nullptr : targetQuestion(there);
        if (!mine || !theirs || mine->type != theirs->type || !m_from.isRelevant(repeat) || m_after.value(there).isObject())
            return;
        QStringList ids = m_after.value(there).toStringList();
        const bool empty = std::all_of(ids.begin(), ids.end(), [&](const QString& id) { return m_to.isBlankRow(there.row(id)); });
        const qsizetype had = ids.size();
        for (const QString& id : m_from.rows(repeat)) {
            const Path row = repeat.row(id);
            const bool used = !m_from.isBlankRow(row) && m_from.isRelevant(row);
            if (!used || m_matches.contains(row))
                continue;
            if (theirs->type == Type::Matrix) {
                m_matches.insert(row, there.row(id)); // a row that the target leaves blank so far
            } else if (isParties(repeat) || empty) {
                if (!ids.contains(id))
                    ids.append(id);
                m_matches.insert(row, there.row(id));
            }
        }
        if (ids.size() > had)
            m_after.insert(there, json::Value::strings(ids));
    }

    [[nodiscard]] const Question* targetQuestion(const Path& path) const
    {
        const pack::Slot slot = m_to.pack().slotOf(path.definitionId());
        return slot < 0 ? nullptr : m_to.pack().definitions()[static_cast<std::size_t>(slot)].question;
    }

    void answer(const Path& path)
    {
        const session::QuestionState state = m_from.state(path);
        if (state.computed || state.answer.isNull() || draft::stateKind(state.answer) || !m_from.isRelevant(path))
            return;
        if (m_from.question(path)->type == Type::Statement)
            return; // a declaration is made anew in each application
        const Path there = inTermsOf(m_matches, path);
        const Question* theirs = there.isEmpty() ? nullptr : targetQuestion(there);
        if (!theirs || !theirs->computed.isEmpty())
            return;
        CarriedAnswer carried;
        carried.from = path;
        carried.to = there;
        carried.title = theirs->text;
        carried.value = state.answer;
        carried.answeredAt = answeredAt(path);
        carried.carriage = settle(path, there, *theirs, state.answer, carried.present);
        if (carried.carriage == Carriage::Carried)
            carried.why = whyLook(path, carried);
        carried.look = !carried.why.isEmpty();
        m_plan.answers.append(std::move(carried));
    }

    Carriage settle(const Path& path, const Path& there, const Question& theirs, const json::Value& value, json::Value& present)
    {
        const Question& mine = *m_from.question(path);
        if (mine.type != theirs.type)
            return Carriage::OtherType;
        const json::Value meant = inTermsOf(m_matches, value);
        const auto normal = draft::normalAnswer(m_to.pack(), m_to.pack().slotOf(there.definitionId()), meant);
        if (meant.isNull() || !normal || normal->isNull() || hasUnknownChoice(theirs, *normal))
            return Carriage::DoesNotFit;
        const json::Value stands = m_to.draft().answer(there);
        if (!stands.isNull()) {
            const bool same = theirs.type == Type::Attachment ? stands == *normal : agree(theirs, *normal, stands);
            if (!same)
                present = stands;
            return same ? Carriage::Same : Carriage::Differs;
        }
        m_after.insert(there, *normal);
        return Carriage::Carried;
    }

    [[nodiscard]] static bool hasUnknownChoice(const Question& question, const json::Value& value)
    {
        if (question.type != Type::Choice && question.type != Type::Choices)
            return false;
        QStringList chosen = value.toStringList();
        if (value.isString())
            chosen.append(value.toString());
        return std::any_of(chosen.begin(), chosen.end(), [&](const QString& one) {
            return std::none_of(question.choices.begin(), question.choices.end(), [&](const pack::Choice& choice) { return choice.value == one; });
        });
    }

    // Of an answer that was itself carried and not touched since: when it was given first.
    [[nodiscard]] QDateTime answeredAt(const Path& path) const
    {
        const auto mark = draft::carriedMark(m_from.draft().answers, path);
        return mark && mark->answeredAt.isValid() ? mark->answeredAt : m_options.answeredAt.value(path);
    }

    [[nodiscard]] Message whyLook(const Path& path, const CarriedAnswer& carried) const
    {
        if (isDateBound(path))
            return say(QT_TRANSLATE_NOOP("Carry", "This depends on a date. Please check that it still holds."));
        if (!carried.answeredAt.isValid())
            return say(QT_TRANSLATE_NOOP("Carry", "It is not known when this was answered. Please check that it still holds."));
        if (carried.answeredAt.daysTo(m_options.now) > m_options.staleAfterDays)
            return say(QT_TRANSLATE_NOOP("Carry", "This was answered on %1. Please check that it still holds."), {carried.answeredAt.toUTC().date()});
        return {};
    }

    [[nodiscard]] bool isDateBound(const Path& path) const
    {
        const Question& mine = *m_from.question(path);
        if (mine.type == Type::Date || mine.type == Type::PartialDate || mine.type == Type::Period || mine.type == Type::Attachment)
            return true;
        const pack::Definition& definition = m_from.pack().definitions()[static_cast<std::size_t>(m_from.slotOf(path))];
        return std::any_of(definition.rules.begin(), definition.rules.end(), [&](int rule) {
            const pack::CompiledRule& compiled = m_from.pack().rules()[static_cast<std::size_t>(rule)];
            return compiled.kind == pack::RuleKind::Constraint && compiled.program.isValid() && compiled.program.readsToday();
        });
    }

    // What the target would not ask even now stays out: hidden answers nobody sees are no help.
    void dropWhatIsNotAsked()
    {
        draft::Draft filled = m_to.draft();
        filled.answers = m_after;
        const Session after(m_to.sharedPack(), std::move(filled), m_to.today());
        for (CarriedAnswer& carried : m_plan.answers) {
            if (carried.carriage != Carriage::Carried || after.isRelevant(carried.to))
                continue;
            carried.carriage = Carriage::NotAsked;
            carried.look = false;
            carried.why = {};
            m_after.remove(carried.to);
        }
        dropEmptyRows();
    }

    // Rows that came for answers which then stayed out.
    void dropEmptyRows()
    {
        QList<Path> lists;
        for (auto it = m_after.constBegin(); it != m_after.constEnd(); ++it) {
            const Question* table = it.key().isMeta() || it.value() == m_to.draft().answer(it.key()) ? nullptr : targetQuestion(it.key());
            if (table && table->type == Type::Repeat && it.value().isArray())
                lists.append(it.key());
        }
        std::sort(lists.begin(), lists.end(), [](const Path& a, const Path& b) { return b < a; }); // inner tables first
        for (const Path& repeat : lists) {
            const QStringList present = m_to.draft().rows(repeat);
            QStringList kept;
            for (const QString& id : m_after.value(repeat).toStringList()) {
                const QString inside = repeat.row(id).text() + u'.';
                const bool used = present.contains(id) || std::any_of(m_after.keyBegin(), m_after.keyEnd(), [&](const Path& path) { return path.text().startsWith(inside); });
                if (used)
                    kept.append(id);
            }
            if (kept.isEmpty())
                m_after.remove(repeat);
            else
                m_after.insert(repeat, json::Value::strings(kept));
        }
    }

    void mark(const CarriedAnswer& carried)
    {
        if (carried.carriage != Carriage::Carried)
            return;
        const draft::CarriedMark where{m_from.draft().id, carried.answeredAt, carried.look};
        m_after.insert(draft::carriedPath(carried.to), draft::carriedFact(where, m_after.value(carried.to)));
    }

    const Session& m_from;
    const Session& m_to;
    const CarryOptions& m_options;
    RowMatches m_matches;
    Answers m_after;
    CarryPlan m_plan;
};

} // namespace

QString carriageTag(Carriage carriage)
{
    switch (carriage) {
    case Carriage::Carried:
        return QStringLiteral("carried");
    case Carriage::Same:
        return QStringLiteral("same");
    case Carriage::Differs:
        return QStringLiteral("differs");
    case Carriage::OtherType:
        return QStringLiteral("other_type");
    case Carriage::DoesNotFit:
        return QStringLiteral("does_not_fit");
    case Carriage::NotAsked:
        return QStringLiteral("not_asked");
    }
    return {};
}

int CarryPlan::count(Carriage carriage) const
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [carriage](const CarriedAnswer& answer) { return answer.carriage == carriage; }));
}

Result<CarryPlan> planCarry(const Session& from, const Session& to, const CarryOptions& options)
{
    if (from.draft().client != to.draft().client)
        return failure(QStringLiteral("carry.other_client"),
                       say(QT_TRANSLATE_NOOP("Carry", "These applications belong to different clients. Nothing is carried from one client to another.")),
                       from.draft().id);
    return Carrier(from, to, options).run();
}

} // namespace aspirant::review
