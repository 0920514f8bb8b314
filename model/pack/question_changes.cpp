#include "model/pack/question_changes.h"

#include "model/pack/pack_change_words.h"

#include <algorithm>

namespace aspirant::pack {

namespace changes {

namespace {

using change_words::nested;

json::Value citesValue(const QList<Cite>& cites)
{
    json::Array list;
    for (const Cite& cite : cites)
        list.emplace_back(json::Object{{QStringLiteral("source"), cite.source}, {QStringLiteral("ref"), cite.ref}});
    return json::Value(std::move(list));
}

// A reader of a language whose words are the same is told which languages changed.
Message reworded(const Text& was, const Text& is)
{
    QStringList changed;
    for (const Language language : allLanguages) {
        if (was.in(language) != is.in(language))
            changed.append(languageTag(language));
    }
    if (changed.size() == static_cast<qsizetype>(allLanguages.size()))
        return say(QT_TRANSLATE_NOOP("Pack changes", "“%1” now reads “%2”."), {was, is});
    return say(QT_TRANSLATE_NOOP("Pack changes", "The wording of “%1” changed in these languages: %2. It now reads “%3”."), {was, changed.join(QStringLiteral(", ")), is});
}

QString codeOf(const json::Value& value)
{
    return value.isNull() ? QStringLiteral("–") : u'`' + QString::fromUtf8(json::canonical(value)) + u'`';
}

Text slotTitles(const Side& side, const QStringList& ids)
{
    Text text;
    for (const Language language : allLanguages) {
        QStringList titles;
        for (const QString& id : ids) {
            const Slot slot = side.pack.slotOf(id);
            titles.append(slot < 0 ? id : side.question(slot).text.best(language).words);
        }
        text.in(language) = titles.isEmpty() ? QStringLiteral("–") : titles.join(QStringLiteral("; "));
    }
    return text;
}

class QuestionComparison final {
public:
    QuestionComparison(const Sides& sides, Slot before, Slot after, ChangeList& list)
        : m_old(sides.before), m_new(sides.after), m_catalogue(sides.catalogue), m_oldSlot(before), m_newSlot(after),
          m_was(m_old.question(before)), m_is(m_new.question(after)), m_list(list)
    {
    }
    void run();

private:
    void place();
    void asking();
    void choices();
    void choice(const Choice& was, int oldIndex, const Choice& is, int newIndex);
    void constraints();
    void constraint(const Constraint& was, int oldIndex, const Constraint& is, int newIndex);
    void standing();
    void limits(const json::Value& before, const json::Value& after);
    [[nodiscard]] Message must(const Side& side, Slot slot, int index) const;

    const Side& m_old;
    const Side& m_new;
    const Catalogue& m_catalogue;
    Slot m_oldSlot, m_newSlot;
    const Question& m_was;
    const Question& m_is;
    ChangeList& m_list;
};

void QuestionComparison::run()
{
    m_list.about(m_new.subjectOf(m_newSlot), m_is.id, m_is.text);
    place();
    if (m_was.text != m_is.text)
        m_list.add("text", reworded(m_was.text, m_is.text), textValue(m_was.text), textValue(m_is.text));
    if (m_was.help != m_is.help)
        m_list.add("help", say(QT_TRANSLATE_NOOP("Pack changes", "The guidance of “%1” now says: %2"), {m_is.text, m_is.help}), textValue(m_was.help), textValue(m_is.help));
    if (m_was.type != m_is.type)
        m_list.add("type", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” took %2 and now takes %3."), {m_is.text, nested(typeWords(m_was.type)), nested(typeWords(m_is.type))}),
                   typeTag(m_was.type), typeTag(m_is.type));
    asking();
    choices();
    constraints();
    standing();
    const json::Value before = m_old.questions.value(m_is.id);
    const json::Value after = m_new.questions.value(m_is.id);
    limits(before, after);
    m_list.addOthers(before, after);
}

void QuestionComparison::place()
{
    const int oldSection = m_old.definition(m_oldSlot).section;
    const int newSection = m_new.definition(m_newSlot).section;
    if (m_new.definition(m_newSlot).parent < 0 && oldSection >= 0 && newSection >= 0 &&
        m_old.pack.pack().sections[oldSection].id != m_new.pack.pack().sections[newSection].id)
        m_list.add("moved", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” moved from “%2” to “%3”."), {m_is.text, m_old.sectionTitle(oldSection), m_new.sectionTitle(newSection)}),
                   m_old.pack.pack().sections[oldSection].id, m_new.pack.pack().sections[newSection].id);
}

void QuestionComparison::asking()
{
    const Definition& oldOne = m_old.definition(m_oldSlot);
    const Definition& newOne = m_new.definition(m_newSlot);
    const auto turned = [&](const char* kind, Message from, Message to, json::Value old, json::Value now) {
        m_list.add(kind, say(QT_TRANSLATE_NOOP("Pack changes", "“%1” was %2 and is now %3."), {m_is.text, nested(std::move(from)), nested(std::move(to))}), std::move(old), std::move(now));
    };
    if (!sameRule(m_was.visible, m_is.visible))
        turned("visible", change_words::asked(m_old.pack, oldOne.visibleRule, m_catalogue), change_words::asked(m_new.pack, newOne.visibleRule, m_catalogue),
               ruleValue(m_was.visible), ruleValue(m_is.visible));
    if (m_was.alwaysRequired != m_is.alwaysRequired || !sameRule(m_was.required, m_is.required))
        turned("required", change_words::required(m_old.pack, m_was, oldOne.requiredRule, m_catalogue), change_words::required(m_new.pack, m_is, newOne.requiredRule, m_catalogue),
               m_was.alwaysRequired ? json::Value(true) : ruleValue(m_was.required), m_is.alwaysRequired ? json::Value(true) : ruleValue(m_is.required));
    if (!sameRule(m_was.computed, m_is.computed))
        turned("computed", change_words::computed(m_old.pack, oldOne.computedRule), change_words::computed(m_new.pack, newOne.computedRule), ruleValue(m_was.computed),
               ruleValue(m_is.computed));
}

void QuestionComparison::choices()
{
    const QList<Choice>& oldList = m_was.type == Type::Matrix ? m_was.rows : m_was.choices;
    const QList<Choice>& newList = m_is.type == Type::Matrix ? m_is.rows : m_is.choices;
    const auto indexIn = [](const QList<Choice>& list, const QString& value) {
        const auto it = std::find_if(list.begin(), list.end(), [&](const Choice& c) { return c.value == value; });
        return it == list.end() ? -1 : static_cast<int>(it - list.begin());
    };
    for (int i = 0; i < static_cast<int>(newList.size()); ++i) {
        const int old = indexIn(oldList, newList[i].value);
        if (old >= 0)
            choice(oldList[old], old, newList[i], i);
        else
            m_list.add("choice.new", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” has a new choice: “%2”."), {m_is.text, newList[i].text}), {}, newList[i].value);
    }
    for (const Choice& old : oldList) {
        if (indexIn(newList, old.value) < 0)
            m_list.add("choice.gone", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” no longer has the choice “%2”."), {m_is.text, old.text}), old.value, {});
    }
}

void QuestionComparison::choice(const Choice& was, int oldIndex, const Choice& is, int newIndex)
{
    if (was.text != is.text)
        m_list.add("choice.text", say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, the choice “%2” now reads “%3”."), {m_is.text, was.text, is.text}), textValue(was.text),
                   textValue(is.text));
    if (!sameRule(was.visible, is.visible))
        m_list.add("choice.visible",
                   say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, the choice “%2” was %3 and is now %4."),
                       {m_is.text, is.text, nested(change_words::asked(m_old.pack, m_old.ruleOf(m_oldSlot, RuleKind::ChoiceVisible, oldIndex), m_catalogue)),
                        nested(change_words::asked(m_new.pack, m_new.ruleOf(m_newSlot, RuleKind::ChoiceVisible, newIndex), m_catalogue))}),
                   ruleValue(was.visible), ruleValue(is.visible));
}

Message QuestionComparison::must(const Side& side, Slot slot, int index) const
{
    const int rule = side.ruleOf(slot, RuleKind::Constraint, index);
    if (rule >= 0)
        return Message(change_words::rule(side.pack, rule, m_catalogue));
    const QString code = u'`' + side.question(slot).constraints[index].rule.expression + u'`'; // a rule that does not compile
    return Message(Text{code, code, code});
}

void QuestionComparison::constraints()
{
    const QList<Constraint>& oldList = m_was.constraints;
    const QList<Constraint>& newList = m_is.constraints;
    const auto indexIn = [](const QList<Constraint>& list, const QString& id) {
        const auto it = std::find_if(list.begin(), list.end(), [&](const Constraint& c) { return c.id == id; });
        return it == list.end() ? -1 : static_cast<int>(it - list.begin());
    };
    for (int i = 0; i < static_cast<int>(newList.size()); ++i) {
        const int old = indexIn(oldList, newList[i].id);
        if (old >= 0)
            constraint(oldList[old], old, newList[i], i);
        else
            m_list.add("constraint.new",
                       say(QT_TRANSLATE_NOOP("Pack changes", "A new check of “%1”: it must hold that %2; otherwise: %3"),
                           {m_is.text, nested(must(m_new, m_newSlot, i)), newList[i].message}),
                       {}, newList[i].rule.expression);
    }
    for (const Constraint& old : oldList) {
        if (indexIn(newList, old.id) < 0)
            m_list.add("constraint.gone", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” is no longer checked for this: %2"), {m_is.text, old.message}), old.rule.expression, {});
    }
}

void QuestionComparison::constraint(const Constraint& was, int oldIndex, const Constraint& is, int newIndex)
{
    const Text& title = m_is.text;
    if (!sameRule(was.rule, is.rule))
        m_list.add("constraint.rule",
                   say(QT_TRANSLATE_NOOP("Pack changes", "A check of “%1” changed: it had to hold that %2; now it must hold that %3."),
                       {title, nested(must(m_old, m_oldSlot, oldIndex)), nested(must(m_new, m_newSlot, newIndex))}),
                   was.rule.expression, is.rule.expression);
    if (was.severity != is.severity)
        m_list.add("constraint.severity",
                   say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, “%2” was a finding that %3 and is now one that %4."),
                       {title, is.message, nested(change_words::severity(was.severity)), nested(change_words::severity(is.severity))}),
                   severityTag(was.severity), severityTag(is.severity));
    if (was.message != is.message)
        m_list.add("constraint.message", say(QT_TRANSLATE_NOOP("Pack changes", "A finding of “%1” now says: %2"), {title, is.message}), textValue(was.message), textValue(is.message));
    if (was.status != is.status || was.cites != is.cites)
        m_list.add("constraint.standing",
                   say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, “%2” now stands as “%3”, with these sources: %4."),
                       {title, is.message, nested(change_words::status(is.status)), change_words::cites(m_new.pack.pack(), is.cites, m_catalogue)}),
                   citesValue(was.cites), citesValue(is.cites));
}

void QuestionComparison::standing()
{
    if (m_was.status != m_is.status)
        m_list.add("status",
                   say(QT_TRANSLATE_NOOP("Pack changes", "The standing of “%1” was “%2” and is now “%3”."),
                       {m_is.text, nested(change_words::status(m_was.status)), nested(change_words::status(m_is.status))}),
                   statusTag(m_was.status), statusTag(m_is.status));
    if (m_was.cites != m_is.cites)
        m_list.add("cites", say(QT_TRANSLATE_NOOP("Pack changes", "The sources of “%1” are now: %2."), {m_is.text, change_words::cites(m_new.pack.pack(), m_is.cites, m_catalogue)}), citesValue(m_was.cites),
                   citesValue(m_is.cites));
    if (m_was.forms != m_is.forms) {
        const auto items = [](const QList<FormItem>& list) {
            QStringList words;
            for (const FormItem& item : list)
                words.append(item.form + u' ' + item.item);
            return words;
        };
        const QStringList now = items(m_is.forms);
        m_list.add("forms",
                   say(QT_TRANSLATE_NOOP("Pack changes", "“%1” now answers these items of forms: %2."), {m_is.text, now.isEmpty() ? QStringLiteral("–") : now.join(QStringLiteral(", "))}),
                   json::Value::strings(items(m_was.forms)), json::Value::strings(now));
    }
    if (m_was.slotIds != m_is.slotIds)
        m_list.add("slots", say(QT_TRANSLATE_NOOP("Pack changes", "An answer to “%1” now promises these attachments: %2."), {m_is.text, slotTitles(m_new, m_is.slotIds)}),
                   json::Value::strings(m_was.slotIds), json::Value::strings(m_is.slotIds));
}

void QuestionComparison::limits(const json::Value& before, const json::Value& after)
{
    QStringList words;
    json::Object was, is;
    for (const QString& key : limitKeys()) {
        if (before[key] == after[key])
            continue;
        words.append(QStringLiteral("`%1` %2 → %3").arg(key, codeOf(before[key]), codeOf(after[key])));
        was.set(key, before[key]);
        is.set(key, after[key]);
    }
    if (!words.isEmpty())
        m_list.add("limits", say(QT_TRANSLATE_NOOP("Pack changes", "What “%1” takes changed: %2."), {m_list.title(), words.join(QStringLiteral(", "))}), json::Value(std::move(was)),
                   json::Value(std::move(is)));
}

} // namespace

void compareQuestions(const Sides& sides, Slot before, Slot after, ChangeList& list)
{
    QuestionComparison(sides, before, after, list).run();
}

} // namespace changes

namespace {

using changes::sameRule;

bool sameChoices(const QList<Choice>& a, const QList<Choice>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const Choice& x, const Choice& y) {
               return x.value == y.value && x.text == y.text;
           });
}

bool sameChecks(const QList<Constraint>& a, const QList<Constraint>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const Constraint& x, const Constraint& y) {
               return x.id == y.id && sameRule(x.rule, y.rule) && x.message == y.message && x.severity == y.severity;
           });
}

} // namespace

bool asksOtherwise(const Question& a, const Question& b)
{
    const bool sameLimits = a.minLength == b.minLength && a.maxLength == b.maxLength && a.minCount == b.minCount && a.maxCount == b.maxCount &&
                            a.decimals == b.decimals && a.pattern == b.pattern && a.min == b.min && a.max == b.max && a.unit == b.unit &&
                            a.currencies == b.currencies && a.identifier == b.identifier && a.networks == b.networks && a.party == b.party &&
                            a.accept == b.accept && a.maxBytes == b.maxBytes && a.maxFiles == b.maxFiles && a.minRows == b.minRows &&
                            a.maxRows == b.maxRows && a.languages == b.languages && a.mayBeNotApplicable == b.mayBeNotApplicable &&
                            a.maySeeAttachment == b.maySeeAttachment && a.other == b.other;
    return a.type != b.type || a.text != b.text || a.help != b.help || !sameLimits || !sameChoices(a.choices, b.choices) ||
           !sameChoices(a.rows, b.rows) || !sameChecks(a.constraints, b.constraints);
}

} // namespace aspirant::pack
