#include "model/review/migration.h"

#include "model/draft/answer_check.h"
#include "model/pack/pack_changes.h"

#include <QSet>

#include <algorithm>

namespace aspirant::review {

namespace {

using draft::Answers;
using draft::Path;
using pack::CompiledPack;
using pack::Question;
using pack::Slot;
using pack::Type;
using session::Session;
using session::Visibility;

const QString acceptPrefix = QStringLiteral("@accept:");
const QString paperPrefix = QStringLiteral("@paper:");
const QString replacesPrefix = QStringLiteral("@replaces:");
const QString typedPrefix = QStringLiteral("@typed@");

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Migration", source, std::move(arguments));
}

const Question* questionOf(const CompiledPack& pack, const Path& path)
{
    const Slot slot = path.isMeta() || path.isRow() ? -1 : pack.slotOf(path.definitionId());
    return slot < 0 ? nullptr : pack.definitions()[static_cast<std::size_t>(slot)].question;
}

bool isRowList(const json::Value& value)
{
    return value.isArray();
}

// The question that a fact about the draft belongs to: "@accept:CODE@PATH", "@paper:SHA256@PATH", "@replaces:SHA256@PATH", "@typed@PATH".
Path subjectOf(const Path& path)
{
    const QString& text = path.text();
    if (text.startsWith(typedPrefix))
        return Path::trusted(text.mid(typedPrefix.size()));
    const bool qualified = text.startsWith(acceptPrefix) || text.startsWith(paperPrefix) || text.startsWith(replacesPrefix);
    const qsizetype mark = qualified ? text.indexOf(u'@', 1) : -1;
    return mark < 0 ? Path() : Path::trusted(text.mid(mark + 1));
}

// Whether each row around the path can be there in the newer form.
enum class Place { Fits, QuestionGone, RowGone };
Place placeOf(const CompiledPack& pack, const Path& path)
{
    if (!questionOf(pack, path))
        return Place::QuestionGone;
    for (Path row = path.enclosingRow(); !row.isEmpty(); row = row.enclosingRow()) {
        const Question* table = questionOf(pack, row.repeat());
        if (!table || !table->hasRows())
            return Place::QuestionGone;
        const bool known = table->type == Type::Repeat ||
                           std::any_of(table->rows.begin(), table->rows.end(), [&](const pack::Choice& fixed) { return fixed.value == row.rowId(); });
        if (!known)
            return Place::RowGone;
    }
    return Place::Fits;
}

bool looksChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x3400 && c.unicode() <= 0x9fff; });
}

// The same answer in the form that the newer question takes, where there is one such form and no guess.
json::Value converted(const Question& was, const Question& is, const json::Value& value)
{
    if (draft::stateKind(value) || draft::isOther(value))
        return value;
    const bool wasWords = was.type == Type::Text || was.type == Type::LongText;
    const bool isWords = is.type == Type::Text || is.type == Type::LongText;
    if (was.type == Type::Choice && is.type == Type::Choices && value.isString())
        return json::Value::strings({value.toString()});
    if (was.type == Type::Choices && is.type == Type::Choice && value.array().size() == 1)
        return value.array().front();
    if (wasWords && isWords && value.isString() && is.languages == pack::Languages::Each)
        return json::Object{{looksChinese(value.toString()) ? QStringLiteral("zh-Hant") : QStringLiteral("en"), value}};
    if (wasWords && isWords && value.isObject() && is.languages == pack::Languages::One && value.object().size() == 1)
        return value.object().begin()->second;
    if ((was.type == Type::Decimal || was.type == Type::Integer) && is.type == Type::Money && value.isString() && is.currencies.size() == 1)
        return json::Object{{QStringLiteral("amount"), value}, {QStringLiteral("currency"), is.currencies.first()}};
    return value;
}

class Planner final {
public:
    Planner(const Session& present, std::shared_ptr<const CompiledPack> target)
        : m_present(present), m_old(present.pack()), m_target(std::move(target)), m_new(*m_target), m_before(present.draft().answers) {}

    Migration run()
    {
        const pack::Pack& newer = m_new.pack();
        m_out.from = m_present.draft().pack;
        m_out.to = {newer.id, newer.version, newer.hash};
        if (m_out.from.hash == m_out.to.hash)
            return std::move(m_out);
        QList<Path> paths = m_before.keys();
        std::sort(paths.begin(), paths.end()); // lists of rows before what is in the rows
        for (const Path& path : paths)
            place(path);
        for (const Path& path : paths) {
            if (draft::isAside(path))
                bringBack(path);
        }
        m_after.insert(draft::migratedPath(), draft::migratedFact(m_out.from, m_out.to));
        m_out.changes = draft::difference(m_before, m_after);
        draft::Draft moved = m_present.draft();
        moved.pack = m_out.to;
        moved.answers = m_after;
        const Session after(m_target, std::move(moved), m_present.today());
        compareForms(after);
        sortAsForm(after);
        return std::move(m_out);
    }

private:
    MigratedAnswer& tell(const Path& path, Fate fate, const char* reason, Message words)
    {
        MigratedAnswer answer;
        answer.path = path;
        answer.shownPath = path.isMeta() ? subjectOf(path) : path;
        answer.title = titleOf(answer.shownPath);
        answer.fate = fate;
        answer.reason = QString::fromLatin1(reason);
        answer.words = std::move(words);
        answer.before = m_before.value(path);
        answer.after = m_after.value(path);
        m_out.answers.append(std::move(answer));
        return m_out.answers.last();
    }

    [[nodiscard]] Text titleOf(const Path& path) const
    {
        const Path shown = path.isRow() ? path.repeat() : path;
        if (const Question* now = questionOf(m_new, shown))
            return now->text;
        if (const Question* old = questionOf(m_old, shown))
            return old->text;
        return {};
    }

    void place(const Path& path)
    {
        const json::Value value = m_before.value(path);
        if (path.isMeta()) {
            placeFact(path, value);
            return;
        }
        const Question* was = questionOf(m_old, path);
        const Place there = placeOf(m_new, path);
        if (!was) { // of no question of this version, as a move that was undone leaves it
            if (there != Place::Fits)
                m_after.insert(path, value);
            else if (const auto now = fits(path, nullptr, value))
                keep(path, *now, "restored");
            else
                setAside(path, "other_type", say(QT_TRANSLATE_NOOP("Migration", "An earlier answer does not fit this question. It is kept with the application.")));
            return;
        }
        if (there == Place::QuestionGone)
            setAside(path, "question_gone", say(QT_TRANSLATE_NOOP("Migration", "The newer questionnaire does not ask this. The answer is kept with the application.")));
        else if (there == Place::RowGone)
            setAside(path, "row_gone", say(QT_TRANSLATE_NOOP("Migration", "The newer table has no such row. The answer is kept with the application.")));
        else
            move(path, *was, value);
    }

    void move(const Path& path, const Question& was, const json::Value& value)
    {
        const Question& is = *questionOf(m_new, path);
        if (!is.computed.isEmpty()) {
            setAside(path, "computed_now", say(QT_TRANSLATE_NOOP("Migration", "This is now worked out from other answers. What was entered is kept with the application.")));
            return;
        }
        const std::optional<json::Value> now = fits(path, &was, value);
        if (!now) {
            setAside(path, "other_type",
                     say(QT_TRANSLATE_NOOP("Migration", "This was %1 and is now %2, and the answer does not fit. It is kept with the application."),
                         {std::make_shared<const Message>(pack::typeWords(was.type)), std::make_shared<const Message>(pack::typeWords(is.type))}));
            return;
        }
        m_after.insert(path, *now);
        if (!(*now == value))
            tell(path, Fate::Changed, "reformatted", say(QT_TRANSLATE_NOOP("Migration", "The answer was put into the form that the newer questionnaire takes. Please check it.")));
        else if (const pack::Choice* lost = firstLost(was, is, *now))
            tell(path, Fate::Changed, "no_longer_offered", say(QT_TRANSLATE_NOOP("Migration", "The newer questionnaire no longer offers the choice “%1”. Please choose again."), {lost->text}));
        else if (hasNewFinding(was, is, value, *now))
            tell(path, Fate::Changed, "new_finding", say(QT_TRANSLATE_NOOP("Migration", "The answer no longer keeps to what the question takes. Please check it.")));
        else if (pack::asksOtherwise(was, is))
            tell(path, Fate::Changed, "question_changed", say(QT_TRANSLATE_NOOP("Migration", "The question asks otherwise now. Please check that the answer still holds.")));
        else
            keep(path, *now, "same");
    }

    void keep(const Path& path, const json::Value& value, const char* reason)
    {
        m_after.insert(path, value);
        if (QLatin1String(reason) == QLatin1String("same"))
            tell(path, Fate::Kept, reason, say(QT_TRANSLATE_NOOP("Migration", "The answer stays as it is.")));
        else
            tell(path, Fate::Changed, reason, say(QT_TRANSLATE_NOOP("Migration", "An earlier answer fits again and is back. Please check it.")));
    }

    // The value to stand at the path; none when it cannot be an answer there. Null `was`: of an unknown earlier kind.
    [[nodiscard]] std::optional<json::Value> fits(const Path& path, const Question* was, const json::Value& value) const
    {
        const Slot slot = m_new.slotOf(path.definitionId());
        const Question& is = *questionOf(m_new, path);
        if (!is.computed.isEmpty())
            return std::nullopt;
        const bool hadRows = was ? was->type == Type::Repeat : is.type == Type::Repeat;
        if (is.type == Type::Repeat && isRowList(value)) {
            const bool ids = std::all_of(value.array().begin(), value.array().end(), [](const json::Value& id) { return draft::isRowId(id.toString()); });
            return hadRows && ids ? std::optional(value) : std::nullopt;
        }
        if (is.hasRows() && !value.isObject())
            return std::nullopt;
        const auto normal = draft::normalAnswer(m_new, slot, was ? converted(*was, is, value) : value);
        return normal && !normal->isNull() ? std::optional(*normal) : std::nullopt;
    }

    static const pack::Choice* choiceOf(const Question& question, const QString& value)
    {
        for (const pack::Choice& choice : question.choices) {
            if (choice.value == value)
                return &choice;
        }
        return nullptr;
    }

    // The first chosen thing that is not on the newer list.
    [[nodiscard]] static const pack::Choice* firstLost(const Question& was, const Question& is, const json::Value& value)
    {
        if (is.type != Type::Choice && is.type != Type::Choices)
            return nullptr;
        QStringList chosen = value.toStringList();
        if (value.isString())
            chosen.append(value.toString());
        for (const QString& one : chosen) {
            if (const pack::Choice* old = choiceOf(was, one); old && !choiceOf(is, one))
                return old;
        }
        return nullptr;
    }

    [[nodiscard]] bool hasNewFinding(const Question& was, const Question& is, const json::Value& before, const json::Value& after) const
    {
        if (is.hasRows())
            return false;
        return draft::formatIssues(is, after, m_present.today()).size() > draft::formatIssues(was, before, m_present.today()).size();
    }

    void setAside(const Path& path, const char* reason, Message words)
    {
        Path aside = draft::asidePath(path); // an earlier move may have put something there
        while (m_after.contains(aside))
            aside = draft::asidePath(aside);
        m_after.insert(aside, m_before.value(path));
        tell(path, Fate::SetAside, reason, std::move(words));
    }

    // Accepted findings, typed text, the title, marks: they stay. Typed text whose editor is another one now is put by.
    void placeFact(const Path& path, const json::Value& value)
    {
        if (draft::isAside(path)) {
            m_after.insert(path, value);
            return;
        }
        const Path about = subjectOf(path);
        const Question* was = questionOf(m_old, about);
        const Question* is = questionOf(m_new, about);
        if (path.text().startsWith(typedPrefix)) {
            if (was && (!is || is->type != was->type)) {
                setAside(path, is ? "other_type" : "question_gone",
                         say(QT_TRANSLATE_NOOP("Migration", "Text that was typed here and is no answer yet is kept with the application.")));
                return;
            }
            m_after.insert(path, value);
            tell(path, Fate::Kept, "same", say(QT_TRANSLATE_NOOP("Migration", "Text that was typed here stays.")));
            return;
        }
        m_after.insert(path, value);
        if (path.text().startsWith(acceptPrefix))
            tellAcceptance(path, was, is);
    }

    static const pack::Constraint* constraintOf(const Question* question, const QString& code)
    {
        if (!question)
            return nullptr;
        for (const pack::Constraint& constraint : question->constraints) {
            if (code == QStringLiteral("rule.") + constraint.id)
                return &constraint;
        }
        return nullptr;
    }

    void tellAcceptance(const Path& path, const Question* was, const Question* is)
    {
        const QString code = path.text().mid(acceptPrefix.size()).section(u'@', 0, 0);
        const pack::Constraint* old = constraintOf(was, code);
        const pack::Constraint* now = constraintOf(is, code);
        const bool same = !old || (now && old->rule.expression == now->rule.expression && old->message == now->message && old->severity == now->severity);
        if (same)
            tell(path, Fate::Kept, "same", say(QT_TRANSLATE_NOOP("Migration", "The finding stays accepted, with its reason.")));
        else
            tell(path, Fate::Changed, "rule_changed", say(QT_TRANSLATE_NOOP("Migration", "The rule behind an accepted finding changed. Please check that the reason still holds.")));
    }

    // Asides of earlier moves. One that fits goes back to its place unless something stands there.
    void bringBack(const Path& aside)
    {
        Path path = draft::asideOf(aside);
        while (draft::isAside(path))
            path = draft::asideOf(path);
        if (m_after.contains(path))
            return;
        if (path.isMeta()) {
            const Question* is = questionOf(m_new, subjectOf(path));
            if (is && questionOf(m_old, subjectOf(path)) == nullptr) {
                m_after.insert(path, m_after.take(aside));
                tell(path, Fate::Changed, "restored", say(QT_TRANSLATE_NOOP("Migration", "Text that was typed here earlier is back.")));
            }
            return;
        }
        if (placeOf(m_new, path) != Place::Fits || !rowsStand(path))
            return;
        const json::Value value = m_after.value(aside);
        if (const auto now = fits(path, nullptr, value); now && *now == value) {
            m_after.remove(aside);
            keep(path, value, "restored");
        }
    }

    // A list of rows comes before what is in them, so a row that comes back is there already.
    [[nodiscard]] bool rowsStand(const Path& path) const
    {
        for (Path row = path.enclosingRow(); !row.isEmpty(); row = row.enclosingRow()) {
            const Question* table = questionOf(m_new, row.repeat());
            if (table->type == Type::Repeat && !m_after.value(row.repeat()).toStringList().contains(row.rowId()))
                return false;
        }
        return true;
    }

    // What is shown and hidden in the one form and in the other.
    void compareForms(const Session& after)
    {
        for (MigratedAnswer& answer : m_out.answers) {
            if (answer.path.isMeta() || answer.fate == Fate::SetAside)
                continue;
            const bool shown = after.isRelevant(answer.path);
            const bool was = m_present.isRelevant(answer.path);
            if (was && !shown) {
                answer.fate = Fate::SetAside;
                answer.reason = QStringLiteral("hidden_now");
                answer.words = say(QT_TRANSLATE_NOOP("Migration", "The newer questionnaire does not ask this here. The answer stays and comes back when the question does."));
            } else if (!was && shown && answer.fate == Fate::Kept) {
                answer.fate = Fate::Changed;
                answer.reason = QStringLiteral("restored");
                answer.words = say(QT_TRANSLATE_NOOP("Migration", "An earlier answer fits again and is back. Please check it."));
            }
        }
        for (const Path& path : after.paths())
            addNew(path, after);
    }

    void addNew(const Path& path, const Session& after)
    {
        const session::QuestionState state = after.state(path);
        const Question& is = *after.question(path);
        const bool open = state.visibility == Visibility::Visible && !state.computed && state.answer.isNull() &&
                          !(is.type == Type::Statement && !is.confirm) && is.type != Type::Matrix;
        if (!open)
            return;
        const bool known = questionOf(m_old, path) != nullptr;
        if (known && m_present.state(path).visibility == Visibility::Visible)
            return;
        MigratedAnswer& answer = known ? tell(path, Fate::New, "shown_now", say(QT_TRANSLATE_NOOP("Migration", "This question is asked now and was not asked before.")))
                                       : tell(path, Fate::New, "new_question", say(QT_TRANSLATE_NOOP("Migration", "This question is new.")));
        answer.required = state.required == session::Truth::Yes;
    }

    void sortAsForm(const Session& after)
    {
        QHash<Path, qsizetype> order;
        for (const Path& path : after.paths())
            order.insert(path, order.size());
        const qsizetype last = order.size();
        std::stable_sort(m_out.answers.begin(), m_out.answers.end(), [&](const MigratedAnswer& a, const MigratedAnswer& b) {
            return order.value(a.shownPath, last) < order.value(b.shownPath, last);
        });
    }

    const Session& m_present;
    const CompiledPack& m_old;
    std::shared_ptr<const CompiledPack> m_target;
    const CompiledPack& m_new;
    const Answers& m_before;
    Answers m_after;
    Migration m_out;
};

} // namespace

QString fateTag(Fate fate)
{
    switch (fate) {
    case Fate::Kept:
        return QStringLiteral("kept");
    case Fate::Changed:
        return QStringLiteral("changed");
    case Fate::SetAside:
        return QStringLiteral("set_aside");
    case Fate::New:
        return QStringLiteral("new");
    }
    return {};
}

int Migration::count(Fate fate) const
{
    return static_cast<int>(std::count_if(answers.begin(), answers.end(), [fate](const MigratedAnswer& answer) { return answer.fate == fate; }));
}

Migration planMigration(const Session& present, const std::shared_ptr<const CompiledPack>& target)
{
    return Planner(present, target).run();
}

QList<Path> asidePaths(const Answers& answers)
{
    QList<Path> paths;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (!draft::isAside(it.key()))
            continue;
        Path path = draft::asideOf(it.key());
        while (draft::isAside(path))
            path = draft::asideOf(path);
        paths.append(path);
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace aspirant::review
