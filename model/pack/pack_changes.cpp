#include "model/pack/pack_changes.h"

#include "model/pack/pack_change_words.h"
#include "model/pack/question_changes.h"

#include <QSet>

#include <algorithm>

namespace aspirant::pack {

namespace {

using namespace changes;
using change_words::nested;

class Comparison final {
public:
    Comparison(const CompiledPack& before, const CompiledPack& after, const Catalogue& catalogue)
        : m_sides{Side(before), Side(after), catalogue} {}
    QList<PackChange> run();

private:
    void wholePack();
    void sections();
    void section(const Section& before, int oldIndex, const Section& after, int newIndex);
    void definitions(int oldSection, int newSection);
    void came(Slot slot);
    void went(Slot slot);
    void sources();
    void parts();
    void part(const QString& key, const json::Value& before, const json::Value& after);

    const Sides m_sides;
    const Side& m_old = m_sides.before;
    const Side& m_new = m_sides.after;
    ChangeList m_list;
};

QList<PackChange> Comparison::run()
{
    wholePack();
    sections();
    definitions(-1, -1); // attachment slots
    sources();
    parts();
    return m_list.take();
}

void Comparison::wholePack()
{
    const Pack& before = m_old.pack.pack();
    const Pack& after = m_new.pack.pack();
    m_list.about(ChangeSubject::Pack, after.id, after.title);
    if (before.title != after.title)
        m_list.add("title", say(QT_TRANSLATE_NOOP("Pack changes", "The questionnaire was called “%1” and is now called “%2”."), {before.title, after.title}),
                   textValue(before.title), textValue(after.title));
    if (before.summary != after.summary)
        m_list.add("text", say(QT_TRANSLATE_NOOP("Pack changes", "The questionnaire now describes itself so: %1"), {after.summary}), textValue(before.summary),
                   textValue(after.summary));
    if (before.legalStatus != after.legalStatus)
        m_list.add("status",
                   say(QT_TRANSLATE_NOOP("Pack changes", "The standing of the questionnaire was “%1” and is now “%2”."),
                       {nested(change_words::status(before.legalStatus)), nested(change_words::status(after.legalStatus))}),
                   statusTag(before.legalStatus), statusTag(after.legalStatus));
    if (before.asAt != after.asAt)
        m_list.add("as_at", say(QT_TRANSLATE_NOOP("Pack changes", "The questionnaire stood as at %1 and now stands as at %2."), {before.asAt, after.asAt}),
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
        m_list.about(ChangeSubject::Section, after[i].id, after[i].title);
        if (old < 0) {
            m_list.add("new", say(QT_TRANSLATE_NOOP("Pack changes", "The section “%1” is new."), {after[i].title}), {}, m_new.sections.value(after[i].id)[u"title"]);
        } else {
            common.append(old);
            section(before[old], old, after[i], i);
        }
        definitions(old, i);
    }
    for (int i = 0; i < static_cast<int>(before.size()); ++i) {
        if (indexIn(after, before[i].id) >= 0)
            continue;
        m_list.about(ChangeSubject::Section, before[i].id, before[i].title);
        m_list.add("gone", say(QT_TRANSLATE_NOOP("Pack changes", "The section “%1” is gone."), {before[i].title}), m_old.sections.value(before[i].id)[u"title"], {});
        definitions(i, -2);
    }
    m_list.about(ChangeSubject::Pack, m_new.pack.pack().id, m_new.pack.pack().title);
    if (!std::is_sorted(common.begin(), common.end()))
        m_list.add("order", say(QT_TRANSLATE_NOOP("Pack changes", "The sections stand in another order.")), {}, {});
}

void Comparison::section(const Section& before, int oldIndex, const Section& after, int newIndex)
{
    if (before.title != after.title)
        m_list.add("title", say(QT_TRANSLATE_NOOP("Pack changes", "The section “%1” is now called “%2”."), {before.title, after.title}), textValue(before.title),
                   textValue(after.title));
    if (before.intro != after.intro)
        m_list.add("intro", say(QT_TRANSLATE_NOOP("Pack changes", "The introduction of “%1” now says: %2"), {after.title, after.intro}), textValue(before.intro),
                   textValue(after.intro));
    if (!sameRule(before.visible, after.visible))
        m_list.add("visible",
                   say(QT_TRANSLATE_NOOP("Pack changes", "“%1” was %2 and is now %3."),
                       {after.title, nested(change_words::asked(m_old.pack, m_old.pack.sectionRule(oldIndex), m_sides.catalogue)),
                        nested(change_words::asked(m_new.pack, m_new.pack.sectionRule(newIndex), m_sides.catalogue))}),
                   ruleValue(before.visible), ruleValue(after.visible));
    m_list.addOthers(m_old.sections.value(before.id), m_new.sections.value(after.id));
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
            compareQuestions(m_sides, old, slot, m_list);
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
    m_list.about(ChangeSubject::Section, section.id, section.title);
    m_list.add("order", say(QT_TRANSLATE_NOOP("Pack changes", "The questions of “%1” stand in another order."), {section.title}), {}, {});
}

void Comparison::came(Slot slot)
{
    const Definition& definition = m_new.definition(slot);
    const Question& asked = *definition.question;
    m_list.about(m_new.subjectOf(slot), asked.id, asked.text);
    if (definition.parent >= 0 && m_old.pack.slotOf(m_new.question(definition.parent).id) < 0)
        return; // told with the table it belongs to
    const Message words = definition.section < 0  ? say(QT_TRANSLATE_NOOP("Pack changes", "A new attachment is asked for: “%1”."), {asked.text})
                          : definition.parent >= 0 ? say(QT_TRANSLATE_NOOP("Pack changes", "“%1” has a new field: “%2”."), {m_new.question(definition.parent).text, asked.text})
                                                   : say(QT_TRANSLATE_NOOP("Pack changes", "A new question in “%1”: “%2”."), {m_new.sectionTitle(definition.section), asked.text});
    m_list.add("new", words, {}, m_new.questions.value(asked.id));
}

void Comparison::went(Slot slot)
{
    const Definition& definition = m_old.definition(slot);
    const Question& asked = *definition.question;
    m_list.about(m_old.subjectOf(slot), asked.id, asked.text);
    if (definition.parent >= 0 && m_new.pack.slotOf(m_old.question(definition.parent).id) < 0)
        return;
    const Message words = definition.section < 0  ? say(QT_TRANSLATE_NOOP("Pack changes", "The attachment “%1” is no longer asked for."), {asked.text})
                          : definition.parent >= 0 ? say(QT_TRANSLATE_NOOP("Pack changes", "“%1” no longer has the field “%2”."), {m_old.question(definition.parent).text, asked.text})
                                                   : say(QT_TRANSLATE_NOOP("Pack changes", "In “%1”, the question “%2” is no longer asked."), {m_old.sectionTitle(definition.section), asked.text});
    m_list.add("gone", words, m_old.questions.value(asked.id), {});
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
        m_list.about(ChangeSubject::Source, source.id, source.title);
        if (!old.contains(source.id))
            m_list.add("new", say(QT_TRANSLATE_NOOP("Pack changes", "A new source: “%1”."), {source.title}), {}, now.value(source.id));
        else if (!(old.value(source.id) == now.value(source.id)))
            m_list.add("other", say(QT_TRANSLATE_NOOP("Pack changes", "The particulars of the source “%1” changed."), {source.title}), old.value(source.id), now.value(source.id));
    }
    for (const Source& source : m_old.pack.pack().sources) {
        m_list.about(ChangeSubject::Source, source.id, source.title);
        if (!now.contains(source.id))
            m_list.add("gone", say(QT_TRANSLATE_NOOP("Pack changes", "The source “%1” is no longer used."), {source.title}), old.value(source.id), {});
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
    m_list.about(ChangeSubject::Part, key, {});
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
            m_list.add("new", say(QT_TRANSLATE_NOOP("Pack changes", "New in %1: “%2”."), {name, entryWords(entry)}), {}, entry);
        else if (!(old == entry))
            m_list.add("other", say(QT_TRANSLATE_NOOP("Pack changes", "Changed in %1: “%2”."), {name, entryWords(entry)}), old, entry);
    }
    for (const json::Value& entry : before.array()) {
        if (find(after, entry[u"id"].toString()).isNull())
            m_list.add("gone", say(QT_TRANSLATE_NOOP("Pack changes", "Gone from %1: “%2”."), {name, entryWords(entry)}), entry, {});
    }
    if (m_list.size() == told)
        m_list.add("other", say(QT_TRANSLATE_NOOP("Pack changes", "This changed: %1."), {name}), before, after);
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

} // namespace aspirant::pack
