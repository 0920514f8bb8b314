#include "model/pack/change_list.h"

#include <QSet>

namespace aspirant::pack::changes {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
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

} // namespace

Side::Side(const CompiledPack& compiled) : pack(compiled)
{
    const auto parsed = json::parse(compiled.pack().canonical);
    whole = parsed ? *parsed : json::Value();
    for (const json::Value& section : whole[u"sections"].array()) {
        sections.insert(section[u"id"].toString(), section);
        keep(section[u"questions"], {});
    }
    keep(whole[u"documents"], {});
}

void Side::keep(const json::Value& list, const QString& prefix)
{
    for (const json::Value& question : list.array()) {
        const QString id = prefix + question[u"id"].toString();
        questions.insert(id, question);
        keep(question[u"fields"], id + u'.');
    }
}

const Definition& Side::definition(Slot slot) const
{
    return pack.definitions()[at(slot)];
}

const Question& Side::question(Slot slot) const
{
    return *definition(slot).question;
}

ChangeSubject Side::subjectOf(Slot slot) const
{
    return definition(slot).section < 0 ? ChangeSubject::Document : ChangeSubject::Question;
}

int Side::ruleOf(Slot slot, RuleKind kind, int index) const
{
    for (const int rule : definition(slot).rules) {
        if (pack.rules()[at(rule)].kind == kind && pack.rules()[at(rule)].index == index)
            return rule;
    }
    return -1;
}

Text Side::sectionTitle(int section) const
{
    return section < 0 ? Text() : pack.pack().sections[section].title;
}

void ChangeList::about(ChangeSubject subject, const QString& id, const Text& title)
{
    m_subject = subject;
    m_id = id;
    m_title = title;
}

void ChangeList::add(const char* kind, Message words, json::Value before, json::Value after)
{
    m_list.append({m_subject, QString::fromLatin1(kind), m_id, m_title, std::move(words), std::move(before), std::move(after)});
}

void ChangeList::addOthers(const json::Value& before, const json::Value& after)
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

Message say(const char* source, std::vector<MessageArgument> arguments)
{
    return Message("Pack changes", source, std::move(arguments));
}

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

bool sameRule(const Rule& a, const Rule& b)
{
    return a.expression == b.expression && a.whenUnknown == b.whenUnknown;
}

} // namespace aspirant::pack::changes
