#include "model/pack/pack_changes.h"

#include "model/pack/pack_change_words.h"

#include <QSet>

#include <algorithm>

namespace aspirant::pack {

namespace {

using change_words::nested;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Pack changes", source, std::move(arguments));
}

// Members that say what may be answered, as against what is asked, when, and on whose authority.
const QStringList& limitKeys()
{
    static const QStringList keys{
        QStringLiteral("min_length"), QStringLiteral("max_length"), QStringLiteral("pattern"), QStringLiteral("min_count"), QStringLiteral("max_count"),
        QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("decimals"), QStringLiteral("unit"), QStringLiteral("currencies"),
        QStringLiteral("identifier"), QStringLiteral("networks"), QStringLiteral("party"), QStringLiteral("accept"), QStringLiteral("max_bytes"),
        QStringLiteral("max_files"), QStringLiteral("min_rows"), QStringLiteral("max_rows"), QStringLiteral("languages"), QStringLiteral("states"),
        QStringLiteral("other"), QStringLiteral("confirm")};
    return keys;
}

// Members that have sentences of their own.
bool isTold(const QString& key)
{
    static const QSet<QString> keys{
        QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("text"), QStringLiteral("help"), QStringLiteral("visible"), QStringLiteral("required"),
        QStringLiteral("computed"), QStringLiteral("constraints"), QStringLiteral("choices"), QStringLiteral("rows"), QStringLiteral("fields"),
        QStringLiteral("status"), QStringLiteral("cites"), QStringLiteral("forms"), QStringLiteral("slots"), QStringLiteral("title"), QStringLiteral("intro"),
        QStringLiteral("questions")};
    return keys.contains(key) || limitKeys().contains(key);
}

json::Value textValue(const Text& text)
{
    json::Object object;
    for (const Language language : allLanguages)
        object.set(languageTag(language), text.in(language));
    return text.isEmpty() ? json::Value() : json::Value(std::move(object));
}

json::Value ruleValue(const Rule& rule)
{
    return rule.isEmpty() ? json::Value() : json::Value(rule.expression);
}

json::Value citesValue(const QList<Cite>& cites)
{
    json::Array list;
    for (const Cite& cite : cites)
        list.emplace_back(json::Object{{QStringLiteral("source"), cite.source}, {QStringLiteral("ref"), cite.ref}});
    return json::Value(std::move(list));
}

bool sameRule(const Rule& a, const Rule& b)
{
    return a.expression == b.expression && a.whenUnknown == b.whenUnknown;
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

// One of the two packs, with what is looked up in it.
struct Side {
    explicit Side(const CompiledPack& compiled) : pack(compiled)
    {
        const auto parsed = json::parse(compiled.pack().canonical);
        whole = parsed ? *parsed : json::Value();
        for (const json::Value& section : whole[u"sections"].array()) {
            sections.insert(section[u"id"].toString(), section);
            keep(section[u"questions"], {});
        }
        keep(whole[u"documents"], {});
    }

    void keep(const json::Value& list, const QString& prefix)
    {
        for (const json::Value& question : list.array()) {
            const QString id = prefix + question[u"id"].toString();
            questions.insert(id, question);
            keep(question[u"fields"], id + u'.');
        }
    }
    [[nodiscard]] const Definition& definition(Slot slot) const { return pack.definitions()[at(slot)]; }
    [[nodiscard]] const Question& question(Slot slot) const { return *definition(slot).question; }
    [[nodiscard]] int ruleOf(Slot slot, RuleKind kind, int index) const
    {
        for (const int rule : definition(slot).rules) {
            if (pack.rules()[at(rule)].kind == kind && pack.rules()[at(rule)].index == index)
                return rule;
        }
        return -1;
    }
    [[nodiscard]] Text sectionTitle(int section) const { return section < 0 ? Text() : pack.pack().sections[section].title; }

    const CompiledPack& pack;
    json::Value whole;
    QHash<QString, json::Value> sections, questions;
};

class Comparison final {
public:
    Comparison(const CompiledPack& before, const CompiledPack& after, const Catalogue& catalogue)
        : m_old(before), m_new(after), m_catalogue(catalogue) {}
    QList<PackChange> run();

private:
    void add(const char* kind, Message words, json::Value before, json::Value after)
    {
        m_list.append({m_subject, QString::fromLatin1(kind), m_id, m_title, std::move(words), std::move(before), std::move(after)});
    }
    void about(ChangeSubject subject, const QString& id, const Text& title)
    {
        m_subject = subject;
        m_id = id;
        m_title = title;
    }
    void wholePack();
    void sections();
    void section(const Section& before, int oldIndex, const Section& after, int newIndex);
    void others(const json::Value& before, const json::Value& after);
    void definitions(int oldSection, int newSection);
    void came(Slot slot);
    void went(Slot slot);
    void question(Slot before, Slot after);
    void asking(Slot before, Slot after);
    void choices(Slot before, Slot after);
    void constraints(Slot before, Slot after);
    void constraint(Slot before, int oldIndex, Slot after, int newIndex);
    void standing(const Question& before, const Question& after);
    void limits(const json::Value& before, const json::Value& after);
    void sources();
    void parts();
    void part(const QString& key, const json::Value& before, const json::Value& after);
    [[nodiscard]] Message must(const Side& side, Slot slot, int index) const;
    [[nodiscard]] Text slotTitles(const Side& side, const QStringList& ids) const;

    Side m_old, m_new;
    const Catalogue& m_catalogue;
    QList<PackChange> m_list;
    ChangeSubject m_subject = ChangeSubject::Pack;
    QString m_id;
    Text m_title;
};

QList<PackChange> Comparison::run()
{
    wholePack();
    sections();
    definitions(-1, -1); // attachment slots
    sources();
    parts();
    return std::move(m_list);
}

void Comparison::wholePack()
{
    const Pack& before = m_old.pack.pack();
    const Pack& after = m_new.pack.pack();
    about(ChangeSubject::Pack, after.id, after.title);
    if (before.title != after.title)
        add("title", say(QT_TRANSLATE_NOOP("Pack changes", "The questionnaire was called “%1” and is now called “%2”."), {before.title, after.title}),
            textValue(before.title), textValue(after.title));
    if (before.summary != after.summary)
        add("text", say(QT_TRANSLATE_NOOP("Pack changes", "The questionnaire now describes itself so: %1"), {after.summary}), textValue(before.summary),
            textValue(after.summary));
    if (before.legalStatus != after.legalStatus)
        add("status",
            say(QT_TRANSLATE_NOOP("Pack changes", "The standing of the questionnaire was “%1” and is now “%2”."),
                {nested(change_words::status(before.legalStatus)), nested(change_words::status(after.legalStatus))}),
            statusTag(before.legalStatus), statusTag(after.legalStatus));
    if (before.asAt != after.asAt)
        add("as_at", say(QT_TRANSLATE_NOOP("Pack changes", "The questionnaire stood as at %1 and now stands as at %2."), {before.asAt, after.asAt}),
            before.asAt.toString(Qt::ISODate), after.asAt.toString(Qt::ISODate));
}

void Comparison::sections()
{
    const QList<Section>& before = m_old.pack.pack().sections;
    const QList<Section>& after = m_new.pack.pack().sections;
    const auto indexIn = [](const QList<Section>& list, const QString& id) {
        const auto it = std::find_if(list.begin(), list.end(), [&](const Section& s) { return s.id == id; });
        return it == list.end() ? -1 : static_cast<int>(it - list.begin());
    };
    QList<int> common;
    for (int i = 0; i < static_cast<int>(after.size()); ++i) {
        const int old = indexIn(before, after[i].id);
        about(ChangeSubject::Section, after[i].id, after[i].title);
        if (old < 0) {
            add("new", say(QT_TRANSLATE_NOOP("Pack changes", "The section “%1” is new."), {after[i].title}), {}, m_new.sections.value(after[i].id)[u"title"]);
        } else {
            common.append(old);
            section(before[old], old, after[i], i);
        }
        definitions(old, i);
    }
    for (int i = 0; i < static_cast<int>(before.size()); ++i) {
        if (indexIn(after, before[i].id) >= 0)
            continue;
        about(ChangeSubject::Section, before[i].id, before[i].title);
        add("gone", say(QT_TRANSLATE_NOOP("Pack changes", "The section “%1” is gone."), {before[i].title}), m_old.sections.value(before[i].id)[u"title"], {});
        definitions(i, -2);
    }
    about(ChangeSubject::Pack, m_new.pack.pack().id, m_new.pack.pack().title);
    if (!std::is_sorted(common.begin(), common.end()))
        add("order", say(QT_TRANSLATE_NOOP("Pack changes", "The sections stand in another order.")), {}, {});
}

void Comparison::section(const Section& before, int oldIndex, const Section& after, int newIndex)
{
    if (before.title != after.title)
        add("title", say(QT_TRANSLATE_NOOP("Pack changes", "The section “%1” is now called “%2”."), {before.title, after.title}), textValue(before.title),
            textValue(after.title));
    if (before.intro != after.intro)
        add("intro", say(QT_TRANSLATE_NOOP("Pack changes", "The introduction of “%1” now says: %2"), {after.title, after.intro}), textValue(before.intro),
            textValue(after.intro));
    if (!sameRule(before.visible, after.visible))
        add("visible",
            say(QT_TRANSLATE_NOOP("Pack changes", "“%1” was %2 and is now %3."),
                {after.title, nested(change_words::asked(m_old.pack, m_old.pack.sectionRule(oldIndex), m_catalogue)),
                 nested(change_words::asked(m_new.pack, m_new.pack.sectionRule(newIndex), m_catalogue))}),
            ruleValue(before.visible), ruleValue(after.visible));
    others(m_old.sections.value(before.id), m_new.sections.value(after.id));
}

// Whatever has no sentence of its own, so that nothing goes untold.
void Comparison::others(const json::Value& before, const json::Value& after)
{
    QStringList keys;
    json::Object was, is;
    for (const json::Value* side : {&before, &after}) {
        for (const json::Member& member : side->object()) {
            if (isTold(member.first) || keys.contains(member.first) || before[member.first] == after[member.first])
                continue;
            keys.append(member.first);
            was.set(member.first, before[member.first]);
            is.set(member.first, after[member.first]);
        }
    }
    if (!keys.isEmpty())
        add("other", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” changed in: %2."), {m_title, u'`' + keys.join(QStringLiteral("`, `")) + u'`'}),
            json::Value(std::move(was)), json::Value(std::move(is)));
}

// Section -1: the attachment slots; -2: none. What moved between sections is told where it stands now.
void Comparison::definitions(int oldSection, int newSection)
{
    QList<Slot> common;
    const int oldCount = static_cast<int>(m_old.pack.definitions().size());
    const int newCount = static_cast<int>(m_new.pack.definitions().size());
    for (Slot slot = 0; newSection >= -1 && slot < newCount; ++slot) {
        if (m_new.definition(slot).section != newSection)
            continue;
        const Slot old = m_old.pack.slotOf(m_new.question(slot).id);
        if (old < 0) {
            came(slot);
        } else {
            question(old, slot);
            if (m_old.definition(old).section == oldSection)
                common.append(old);
        }
    }
    const bool hadSection = oldSection >= 0 || newSection == -1;
    for (Slot slot = 0; hadSection && slot < oldCount; ++slot) {
        if (m_old.definition(slot).section == oldSection && m_new.pack.slotOf(m_old.question(slot).id) < 0)
            went(slot);
    }
    if (newSection < 0 || std::is_sorted(common.begin(), common.end()))
        return;
    const Section& section = m_new.pack.pack().sections[newSection];
    about(ChangeSubject::Section, section.id, section.title);
    add("order", say(QT_TRANSLATE_NOOP("Pack changes", "The questions of “%1” stand in another order."), {section.title}), {}, {});
}

void Comparison::came(Slot slot)
{
    const Definition& definition = m_new.definition(slot);
    const Question& asked = *definition.question;
    about(definition.section < 0 ? ChangeSubject::Document : ChangeSubject::Question, asked.id, asked.text);
    if (definition.parent >= 0 && m_old.pack.slotOf(m_new.question(definition.parent).id) < 0)
        return; // told with the table it belongs to
    const Message words = definition.section < 0  ? say(QT_TRANSLATE_NOOP("Pack changes", "A new attachment is asked for: “%1”."), {asked.text})
                          : definition.parent >= 0 ? say(QT_TRANSLATE_NOOP("Pack changes", "“%1” has a new field: “%2”."), {m_new.question(definition.parent).text, asked.text})
                                                   : say(QT_TRANSLATE_NOOP("Pack changes", "A new question in “%1”: “%2”."), {m_new.sectionTitle(definition.section), asked.text});
    add("new", words, {}, m_new.questions.value(asked.id));
}

void Comparison::went(Slot slot)
{
    const Definition& definition = m_old.definition(slot);
    const Question& asked = *definition.question;
    about(definition.section < 0 ? ChangeSubject::Document : ChangeSubject::Question, asked.id, asked.text);
    if (definition.parent >= 0 && m_new.pack.slotOf(m_old.question(definition.parent).id) < 0)
        return;
    const Message words = definition.section < 0  ? say(QT_TRANSLATE_NOOP("Pack changes", "The attachment “%1” is no longer asked for."), {asked.text})
                          : definition.parent >= 0 ? say(QT_TRANSLATE_NOOP("Pack changes", "“%1” no longer has the field “%2”."), {m_old.question(definition.parent).text, asked.text})
                                                   : say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, the question “%2” is no longer asked."), {m_old.sectionTitle(definition.section), asked.text});
    add("gone", words, m_old.questions.value(asked.id), {});
}

void Comparison::question(Slot before, Slot after)
{
    const Question& was = m_old.question(before);
    const Question& is = m_new.question(after);
    about(m_new.definition(after).section < 0 ? ChangeSubject::Document : ChangeSubject::Question, is.id, is.text);
    const int oldSection = m_old.definition(before).section;
    const int newSection = m_new.definition(after).section;
    if (m_new.definition(after).parent < 0 && oldSection >= 0 && newSection >= 0 &&
        m_old.pack.pack().sections[oldSection].id != m_new.pack.pack().sections[newSection].id)
        add("moved", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” moved from “%2” to “%3”."), {is.text, m_old.sectionTitle(oldSection), m_new.sectionTitle(newSection)}),
            m_old.pack.pack().sections[oldSection].id, m_new.pack.pack().sections[newSection].id);
    if (was.text != is.text)
        add("text", reworded(was.text, is.text), textValue(was.text), textValue(is.text));
    if (was.help != is.help)
        add("help", say(QT_TRANSLATE_NOOP("Pack changes", "The guidance of “%1” now says: %2"), {is.text, is.help}), textValue(was.help), textValue(is.help));
    if (was.type != is.type)
        add("type", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” took %2 and now takes %3."), {is.text, nested(typeWords(was.type)), nested(typeWords(is.type))}),
            typeTag(was.type), typeTag(is.type));
    asking(before, after);
    choices(before, after);
    constraints(before, after);
    standing(was, is);
    limits(m_old.questions.value(is.id), m_new.questions.value(is.id));
    others(m_old.questions.value(is.id), m_new.questions.value(is.id));
}

void Comparison::asking(Slot before, Slot after)
{
    const Question& was = m_old.question(before);
    const Question& is = m_new.question(after);
    const Definition& oldOne = m_old.definition(before);
    const Definition& newOne = m_new.definition(after);
    const auto turned = [&](const char* kind, Message from, Message to, json::Value old, json::Value now) {
        add(kind, say(QT_TRANSLATE_NOOP("Pack changes", "“%1” was %2 and is now %3."), {is.text, nested(std::move(from)), nested(std::move(to))}), std::move(old), std::move(now));
    };
    if (!sameRule(was.visible, is.visible))
        turned("visible", change_words::asked(m_old.pack, oldOne.visibleRule, m_catalogue), change_words::asked(m_new.pack, newOne.visibleRule, m_catalogue),
               ruleValue(was.visible), ruleValue(is.visible));
    if (was.alwaysRequired != is.alwaysRequired || !sameRule(was.required, is.required))
        turned("required", change_words::required(m_old.pack, was, oldOne.requiredRule, m_catalogue), change_words::required(m_new.pack, is, newOne.requiredRule, m_catalogue),
               was.alwaysRequired ? json::Value(true) : ruleValue(was.required), is.alwaysRequired ? json::Value(true) : ruleValue(is.required));
    if (!sameRule(was.computed, is.computed))
        turned("computed", change_words::computed(m_old.pack, oldOne.computedRule), change_words::computed(m_new.pack, newOne.computedRule), ruleValue(was.computed),
               ruleValue(is.computed));
}

void Comparison::choices(Slot before, Slot after)
{
    const Question& was = m_old.question(before);
    const Question& is = m_new.question(after);
    const QList<Choice>& oldList = was.type == Type::Matrix ? was.rows : was.choices;
    const QList<Choice>& newList = is.type == Type::Matrix ? is.rows : is.choices;
    const auto indexIn = [](const QList<Choice>& list, const QString& value) {
        const auto it = std::find_if(list.begin(), list.end(), [&](const Choice& c) { return c.value == value; });
        return it == list.end() ? -1 : static_cast<int>(it - list.begin());
    };
    for (int i = 0; i < static_cast<int>(newList.size()); ++i) {
        const Choice& now = newList[i];
        const int old = indexIn(oldList, now.value);
        if (old < 0) {
            add("choice.new", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” has a new choice: “%2”."), {is.text, now.text}), {}, now.value);
            continue;
        }
        if (oldList[old].text != now.text)
            add("choice.text", say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, the choice “%2” now reads “%3”."), {is.text, oldList[old].text, now.text}),
                textValue(oldList[old].text), textValue(now.text));
        if (!sameRule(oldList[old].visible, now.visible))
            add("choice.visible",
                say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, the choice “%2” was %3 and is now %4."),
                    {is.text, now.text, nested(change_words::asked(m_old.pack, m_old.ruleOf(before, RuleKind::ChoiceVisible, old), m_catalogue)),
                     nested(change_words::asked(m_new.pack, m_new.ruleOf(after, RuleKind::ChoiceVisible, i), m_catalogue))}),
                ruleValue(oldList[old].visible), ruleValue(now.visible));
    }
    for (const Choice& old : oldList) {
        if (indexIn(newList, old.value) < 0)
            add("choice.gone", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” no longer has the choice “%2”."), {is.text, old.text}), old.value, {});
    }
}

Message Comparison::must(const Side& side, Slot slot, int index) const
{
    const int rule = side.ruleOf(slot, RuleKind::Constraint, index);
    if (rule >= 0)
        return Message(change_words::rule(side.pack, rule, m_catalogue));
    const QString code = u'`' + side.question(slot).constraints[index].rule.expression + u'`'; // a rule that does not compile
    return Message(Text{code, code, code});
}

void Comparison::constraints(Slot before, Slot after)
{
    const QList<Constraint>& oldList = m_old.question(before).constraints;
    const QList<Constraint>& newList = m_new.question(after).constraints;
    const auto indexIn = [](const QList<Constraint>& list, const QString& id) {
        const auto it = std::find_if(list.begin(), list.end(), [&](const Constraint& c) { return c.id == id; });
        return it == list.end() ? -1 : static_cast<int>(it - list.begin());
    };
    const Text& title = m_new.question(after).text;
    for (int i = 0; i < static_cast<int>(newList.size()); ++i) {
        const int old = indexIn(oldList, newList[i].id);
        if (old >= 0)
            constraint(before, old, after, i);
        else
            add("constraint.new",
                say(QT_TRANSLATE_NOOP("Pack changes", "A new check of “%1”: it must hold that %2; otherwise: %3"), {title, nested(must(m_new, after, i)), newList[i].message}), {},
                newList[i].rule.expression);
    }
    for (int i = 0; i < static_cast<int>(oldList.size()); ++i) {
        if (indexIn(newList, oldList[i].id) < 0)
            add("constraint.gone", say(QT_TRANSLATE_NOOP("Pack changes", "“%1” is no longer checked for this: %2"), {title, oldList[i].message}), oldList[i].rule.expression, {});
    }
}

void Comparison::constraint(Slot before, int oldIndex, Slot after, int newIndex)
{
    const Constraint& was = m_old.question(before).constraints[oldIndex];
    const Constraint& is = m_new.question(after).constraints[newIndex];
    const Text& title = m_new.question(after).text;
    if (!sameRule(was.rule, is.rule))
        add("constraint.rule",
            say(QT_TRANSLATE_NOOP("Pack changes", "A check of “%1” changed: it had to hold that %2; now it must hold that %3."),
                {title, nested(must(m_old, before, oldIndex)), nested(must(m_new, after, newIndex))}),
            was.rule.expression, is.rule.expression);
    if (was.severity != is.severity)
        add("constraint.severity",
            say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, “%2” was a finding that %3 and is now one that %4."),
                {title, is.message, nested(change_words::severity(was.severity)), nested(change_words::severity(is.severity))}),
            severityTag(was.severity), severityTag(is.severity));
    if (was.message != is.message)
        add("constraint.message", say(QT_TRANSLATE_NOOP("Pack changes", "A finding of “%1” now says: %2"), {title, is.message}), textValue(was.message), textValue(is.message));
    if (was.status != is.status || was.cites != is.cites)
        add("constraint.standing",
            say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, “%2” now stands as “%3”, with these sources: %4."),
                {title, is.message, nested(change_words::status(is.status)), change_words::cites(m_new.pack.pack(), is.cites, m_catalogue)}),
            citesValue(was.cites), citesValue(is.cites));
}

Text Comparison::slotTitles(const Side& side, const QStringList& ids) const
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

void Comparison::standing(const Question& was, const Question& is)
{
    if (was.status != is.status)
        add("status",
            say(QT_TRANSLATE_NOOP("Pack changes", "The standing of “%1” was “%2” and is now “%3”."),
                {is.text, nested(change_words::status(was.status)), nested(change_words::status(is.status))}),
            statusTag(was.status), statusTag(is.status));
    if (was.cites != is.cites)
        add("cites", say(QT_TRANSLATE_NOOP("Pack changes", "The sources of “%1” are now: %2."), {is.text, change_words::cites(m_new.pack.pack(), is.cites, m_catalogue)}), citesValue(was.cites),
            citesValue(is.cites));
    if (was.forms != is.forms) {
        const auto items = [](const QList<FormItem>& list) {
            QStringList words;
            for (const FormItem& item : list)
                words.append(item.form + u' ' + item.item);
            return words;
        };
        const QStringList now = items(is.forms);
        add("forms",
            say(QT_TRANSLATE_NOOP("Pack changes", "“%1” now answers these items of forms: %2."), {is.text, now.isEmpty() ? QStringLiteral("–") : now.join(QStringLiteral(", "))}),
            json::Value::strings(items(was.forms)), json::Value::strings(now));
    }
    if (was.slotIds != is.slotIds)
        add("slots", say(QT_TRANSLATE_NOOP("Pack changes", "An answer to “%1” now promises these attachments: %2."), {is.text, slotTitles(m_new, is.slotIds)}),
            json::Value::strings(was.slotIds), json::Value::strings(is.slotIds));
}

void Comparison::limits(const json::Value& before, const json::Value& after)
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
        add("limits", say(QT_TRANSLATE_NOOP("Pack changes", "What “%1” takes changed: %2."), {m_title, words.join(QStringLiteral(", "))}), json::Value(std::move(was)),
            json::Value(std::move(is)));
}

void Comparison::sources()
{
    const auto byId = [](const Side& side) {
        QHash<QString, json::Value> all;
        for (const json::Value& source : side.whole[u"sources"].array())
            all.insert(source[u"id"].toString(), source);
        return all;
    };
    const QHash<QString, json::Value> old = byId(m_old);
    const QHash<QString, json::Value> now = byId(m_new);
    for (const Source& source : m_new.pack.pack().sources) {
        about(ChangeSubject::Source, source.id, source.title);
        if (!old.contains(source.id))
            add("new", say(QT_TRANSLATE_NOOP("Pack changes", "A new source: “%1”."), {source.title}), {}, now.value(source.id));
        else if (!(old.value(source.id) == now.value(source.id)))
            add("other", say(QT_TRANSLATE_NOOP("Pack changes", "The particulars of the source “%1” changed."), {source.title}), old.value(source.id), now.value(source.id));
    }
    for (const Source& source : m_old.pack.pack().sources) {
        about(ChangeSubject::Source, source.id, source.title);
        if (!now.contains(source.id))
            add("gone", say(QT_TRANSLATE_NOOP("Pack changes", "The source “%1” is no longer used."), {source.title}), old.value(source.id), {});
    }
}

// Members of the pack beside its questions. Choice lists are told where they are used.
void Comparison::parts()
{
    static const QSet<QString> told{QStringLiteral("format"), QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("title"), QStringLiteral("summary"),
                                    QStringLiteral("legal_status"), QStringLiteral("as_at"), QStringLiteral("sections"), QStringLiteral("documents"),
                                    QStringLiteral("sources"), QStringLiteral("choices")};
    QStringList keys;
    for (const Side* side : {&m_old, &m_new}) {
        for (const json::Member& member : side->whole.object()) {
            if (!told.contains(member.first) && !keys.contains(member.first))
                keys.append(member.first);
        }
    }
    keys.sort();
    for (const QString& key : keys)
        part(key, m_old.whole[key], m_new.whole[key]);
}

void Comparison::part(const QString& key, const json::Value& before, const json::Value& after)
{
    if (before == after)
        return;
    about(ChangeSubject::Part, key, {});
    const auto entryWords = [](const json::Value& entry) {
        const json::Value& text = entry[u"title"].isObject() ? entry[u"title"] : entry[u"text"];
        const QString id = entry[u"id"].toString();
        return text.isObject() ? Text{text[u"en"].toString(), text[u"zh-Hant"].toString(), text[u"zh-Hans"].toString()} : Text{id, id, id};
    };
    const auto find = [](const json::Value& list, const QString& id) {
        for (const json::Value& entry : list.array()) {
            if (!id.isEmpty() && entry[u"id"].toString() == id)
                return entry;
        }
        return json::Value();
    };
    const qsizetype told = m_list.size();
    const MessageArgument name = nested(change_words::part(key));
    for (const json::Value& entry : after.array()) {
        const json::Value old = find(before, entry[u"id"].toString());
        if (old.isNull())
            add("new", say(QT_TRANSLATE_NOOP("Pack changes", "New in %1: “%2”."), {name, entryWords(entry)}), {}, entry);
        else if (!(old == entry))
            add("other", say(QT_TRANSLATE_NOOP("Pack changes", "Changed in %1: “%2”."), {name, entryWords(entry)}), old, entry);
    }
    for (const json::Value& entry : before.array()) {
        if (find(after, entry[u"id"].toString()).isNull())
            add("gone", say(QT_TRANSLATE_NOOP("Pack changes", "Gone from %1: “%2”."), {name, entryWords(entry)}), entry, {});
    }
    if (m_list.size() == told)
        add("other", say(QT_TRANSLATE_NOOP("Pack changes", "This changed: %1."), {name}), before, after);
}

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

QString subjectTag(ChangeSubject subject)
{
    switch (subject) {
    case ChangeSubject::Pack:
        return QStringLiteral("pack");
    case ChangeSubject::Section:
        return QStringLiteral("section");
    case ChangeSubject::Question:
        return QStringLiteral("question");
    case ChangeSubject::Document:
        return QStringLiteral("slot");
    case ChangeSubject::Source:
        return QStringLiteral("source");
    case ChangeSubject::Part:
        return QStringLiteral("part");
    }
    return {};
}

QList<PackChange> packChanges(const CompiledPack& before, const CompiledPack& after, const Catalogue& catalogue)
{
    return Comparison(before, after, catalogue).run();
}

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
