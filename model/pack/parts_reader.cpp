#include "model/pack/parts_reader.h"

#include <QSet>

#include <algorithm>

namespace aspirant::pack {

namespace {

constexpr int mostItems = 2000; // of one form
constexpr int mostListed = 100; // pillars, outcomes of an initiative, pieces of guidance

// The entries of an array, each read by `read`.
template <typename Entry, typename Read>
QList<Entry> entries(const Cursor& at, int limit, Read read)
{
    QList<Entry> list;
    if (!at.isPresent() || !at.expectArray(limit))
        return list;
    const int size = static_cast<int>(at.value().array().size());
    list.reserve(size);
    for (int i = 0; i < size; ++i)
        list.append(read(at.at(i)));
    return list;
}

template <typename Entry, typename Key>
void distinct(const QList<Entry>& list, const Cursor& at, Key key)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString id = key(list[i]);
        if (seen.contains(id))
            at.at(static_cast<int>(i)).blocks("pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The id “%1” is used twice."), {id}));
        seen.insert(id);
    }
}

// "VA-1", "EA": as printed, and short enough for a column.
bool isFormId(const QString& id)
{
    return !id.isEmpty() && id.size() <= 64
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); });
}

} // namespace

void PartsReader::read(Text& text, const Cursor& at) const
{
    if (at.isPresent())
        text = at.text(m_limits.textLength);
}

void PartsReader::read(Status& status, const Cursor& at) const
{
    if (at.isPresent())
        status = readStatus(at).value_or(Status::Product);
}

void PartsReader::read(QList<Cite>& cites, const Cursor& at) const
{
    if (at.isPresent())
        cites = m_questions.cites(at);
}

QString PartsReader::id(const Cursor& at) const
{
    if (!at.isPresent())
        return {};
    const QString id = at.string(m_limits.idLength);
    if (at.value().isString() && !isId(id))
        at.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not an id: lower-case letters, digits and underscores, parts joined by points."), {id}));
    return id;
}

QList<Text> PartsReader::texts(const Cursor& at) const
{
    return entries<Text>(at, mostListed, [&](const Cursor& entry) { return entry.text(m_limits.textLength); });
}

Guidance PartsReader::guidance(const Cursor& at) const
{
    Guidance guidance;
    if (!at.expectObject())
        return guidance;
    at.keys({}, {"looks_for", "returned_for"});
    guidance.looksFor = texts(at[u"looks_for"]);
    guidance.returnedFor = texts(at[u"returned_for"]);
    return guidance;
}

// Each section in one part, in the order in which the sections stand.
QList<Part> PartsReader::parts(const Cursor& at, const QList<Section>& sections) const
{
    qsizetype next = 0;
    const QList<Part> list = entries<Part>(at, mostListed, [&](const Cursor& entry) {
        Part part;
        if (!entry.expectObject())
            return part;
        entry.keys({"title", "sections"}, {});
        part.pointer = entry.pointer();
        read(part.title, entry[u"title"]);
        const Cursor ids = entry[u"sections"];
        if (ids.isPresent())
            part.sectionIds = ids.strings(mostItems, m_limits.idLength);
        for (const QString& id : part.sectionIds) {
            if (next < sections.size() && sections[next].id == id) {
                ++next;
                continue;
            }
            ids.blocks("pack.part", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is no section, or stands in two parts, or out of order."), {id}));
        }
        return part;
    });
    if (!list.isEmpty() && next < sections.size())
        at.blocks("pack.part", Message("Packs", QT_TRANSLATE_NOOP("Packs", "The section “%1” stands in no part."), {sections[next].id}));
    return list;
}

Form PartsReader::form(const Cursor& at) const
{
    Form form;
    if (!at.expectObject())
        return form;
    at.keys({"id", "title", "kind", "items"}, {});
    form.pointer = at.pointer();
    const Cursor id = at[u"id"];
    const Cursor kind = at[u"kind"];
    const Cursor items = at[u"items"];
    if (id.isPresent())
        form.id = id.string(64);
    if (id.value().isString() && !isFormId(form.id))
        id.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” cannot be the id of a form: letters, digits, “-” and “_”."), {form.id}));
    read(form.title, at[u"title"]);
    if (kind.isPresent())
        form.kind = kind.oneOf({"official", "checklist"}) == 1 ? FormKind::Checklist : FormKind::Official;
    if (items.isPresent())
        form.items = items.strings(mostItems, 64);
    if (items.value().isArray() && form.items.isEmpty())
        items.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This list is empty.")));
    return form;
}

Roadmap PartsReader::roadmap(const Cursor& at) const
{
    Roadmap roadmap;
    if (!at.expectObject())
        return roadmap;
    at.keys({"title", "pillars", "initiatives"}, {"intro"});
    read(roadmap.title, at[u"title"]);
    read(roadmap.intro, at[u"intro"]);
    const Cursor pillars = at[u"pillars"];
    const Cursor initiatives = at[u"initiatives"];
    roadmap.pillars = entries<Pillar>(pillars, mostListed, [&](const Cursor& entry) { return pillar(entry); });
    roadmap.initiatives = entries<Initiative>(initiatives, mostListed, [&](const Cursor& entry) { return initiative(entry); });
    distinct(roadmap.pillars, pillars, [](const Pillar& pillar) { return pillar.id; });
    distinct(roadmap.initiatives, initiatives, [](const Initiative& initiative) { return QString::number(initiative.number); });
    return roadmap;
}

Pillar PartsReader::pillar(const Cursor& at) const
{
    Pillar pillar;
    if (!at.expectObject())
        return pillar;
    at.keys({"id", "title"}, {"goal"});
    const Cursor id = at[u"id"];
    if (id.isPresent() && id.oneOf({"Access", "Safeguards", "Products", "Infrastructure", "Relationships"}) >= 0)
        pillar.id = id.value().toString();
    read(pillar.title, at[u"title"]);
    read(pillar.goal, at[u"goal"]);
    return pillar;
}

Initiative PartsReader::initiative(const Cursor& at) const
{
    Initiative initiative;
    if (!at.expectObject())
        return initiative;
    at.keys({"number", "pillar", "title", "about"}, {"outcomes"});
    initiative.pointer = at.pointer();
    const Cursor number = at[u"number"];
    const Cursor pillar = at[u"pillar"];
    if (number.isPresent())
        initiative.number = static_cast<int>(number.integer(1, 12).value_or(0));
    if (pillar.isPresent() && pillar.oneOf({"Access", "Safeguards", "Products", "Infrastructure", "Relationships"}) >= 0)
        initiative.pillar = pillar.value().toString();
    read(initiative.title, at[u"title"]);
    read(initiative.about, at[u"about"]);
    initiative.outcomes = entries<RoadmapOutcome>(at[u"outcomes"], mostListed, [&](const Cursor& entry) { return roadmapOutcome(entry); });
    return initiative;
}

RoadmapOutcome PartsReader::roadmapOutcome(const Cursor& at) const
{
    RoadmapOutcome outcome;
    if (!at.expectObject())
        return outcome;
    at.keys({"text", "status"}, {"date", "cites"});
    outcome.pointer = at.pointer();
    const Cursor date = at[u"date"];
    if (date.isPresent())
        outcome.date = date.isoDate().value_or(QDate());
    read(outcome.text, at[u"text"]);
    read(outcome.status, at[u"status"]);
    read(outcome.cites, at[u"cites"]);
    return outcome;
}

DateRule PartsReader::date(const Cursor& at)
{
    DateRule date;
    if (!at.expectObject())
        return date;
    at.keys({"id", "text", "rule", "status"}, {"each", "warn_days", "cites"});
    date.pointer = at.pointer();
    date.id = id(at[u"id"]);
    read(date.text, at[u"text"]);
    const Cursor rule = at[u"rule"];
    const Cursor each = at[u"each"];
    const Cursor warnDays = at[u"warn_days"];
    if (rule.isPresent())
        date.rule = m_questions.rule(rule, false);
    if (each.isPresent())
        date.each = each.string(m_limits.idLength);
    if (warnDays.isPresent())
        date.warnDays = static_cast<int>(warnDays.integer(0, 3650).value_or(date.warnDays));
    read(date.status, at[u"status"]);
    read(date.cites, at[u"cites"]);
    return date;
}

OutcomeRule PartsReader::outcome(const Cursor& at)
{
    OutcomeRule outcome;
    if (!at.expectObject())
        return outcome;
    at.keys({"id", "kind", "title", "rule", "because", "status"}, {"cites", "pack"});
    outcome.pointer = at.pointer();
    outcome.id = id(at[u"id"]);
    const Cursor kind = at[u"kind"];
    const Cursor rule = at[u"rule"];
    const Cursor pack = at[u"pack"];
    if (kind.isPresent()) {
        const int index = kind.oneOf({"regime", "neighbour", "form", "module"});
        outcome.kind = index < 0 ? OutcomeKind::Regime : static_cast<OutcomeKind>(index);
    }
    read(outcome.title, at[u"title"]);
    if (rule.isPresent())
        outcome.rule = m_questions.rule(rule, false);
    read(outcome.because, at[u"because"]);
    read(outcome.status, at[u"status"]);
    read(outcome.cites, at[u"cites"]);
    if (pack.isPresent())
        outcome.pack = pack.string(64);
    return outcome;
}

} // namespace aspirant::pack
