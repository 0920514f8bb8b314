// ASPIRe: pillars and initiatives, what has come of each, what it asks of this applicant and how far that is done.
#include "model/pages/page_writer.h"

#include <algorithm>
#include <map>

namespace aspirant::pages {

namespace {

// What the draft asks for one initiative.
struct Share {
    struct Item {
        draft::Path path; // first place where it is asked
        const pack::Question* question = nullptr;
        int section = -1;
        int asked = 0, answered = 0;
    };
    QList<Item> items; // by definition, in form order
    int applicable = 0, answered = 0, mayOpen = 0;
};

// The initiative of a question, or that of the table it stands in.
int initiativeOf(const session::Session& session, const Asked& asked)
{
    if (asked.question->aspire)
        return asked.question->aspire->initiative;
    const auto& definitions = session.pack().definitions();
    for (pack::Slot slot = session.slotOf(asked.path); slot >= 0; slot = definitions[static_cast<std::size_t>(slot)].parent)
        if (const auto& tag = definitions[static_cast<std::size_t>(slot)].question->aspire)
            return tag->initiative;
    return 0;
}

std::map<int, Share> shares(const session::Session& session)
{
    std::map<int, Share> all;
    for (const Asked& asked : relevant(session)) {
        const int initiative = asked.inBlankRow ? 0 : initiativeOf(session, asked);
        if (initiative == 0)
            continue;
        Share& share = all[initiative];
        const bool counts = asked.takesAnswer();
        if (asked.mayOpen()) {
            share.mayOpen += counts ? 1 : 0;
            continue;
        }
        const bool done = asked.state.answered || asked.state.satisfied;
        share.applicable += counts ? 1 : 0;
        share.answered += counts && done ? 1 : 0;
        auto item = std::find_if(share.items.begin(), share.items.end(), [&](const Share::Item& i) { return i.question == asked.question; });
        if (item == share.items.end())
            item = share.items.insert(share.items.end(), {asked.path, asked.question, asked.section});
        item->asked += counts ? 1 : 0;
        item->answered += counts && done ? 1 : 0;
    }
    return all;
}

void cameOfIt(PageWriter& out, const pack::Initiative& initiative)
{
    if (initiative.outcomes.isEmpty())
        return out.paragraph(QT_TRANSLATE_NOOP("Pages", "Nothing has come of it yet, as far as the questionnaire knows."));
    Table table{{out.say(QT_TRANSLATE_NOOP("Pages", "Date")), out.say(QT_TRANSLATE_NOOP("Pages", "What has come of it")),
                 out.say(QT_TRANSLATE_NOOP("Pages", "Source"))},
                {}};
    QList<pack::RoadmapOutcome> outcomes = initiative.outcomes;
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    for (const pack::RoadmapOutcome& outcome : std::as_const(outcomes))
        table.rows.append({{{out.date(outcome.date), {}}}, {{out.say(outcome.text), {}, outcome.status}}, out.cites(outcome.cites)});
    out.table(std::move(table));
}

void asksOf(PageWriter& out, const Share& share)
{
    if (share.items.isEmpty() && share.mayOpen == 0)
        return out.paragraph(QT_TRANSLATE_NOOP("Pages", "It asks nothing of this applicant, as the answers stand now."));
    out.paragraph(QT_TRANSLATE_NOOP("Pages", "What it asks of this applicant: %1."),
                  {out.progress(share.answered, share.applicable, share.mayOpen)});
    Table table{{out.say(QT_TRANSLATE_NOOP("Pages", "Section")), out.say(QT_TRANSLATE_NOOP("Pages", "Question")),
                 out.say(QT_TRANSLATE_NOOP("Pages", "Answered"))},
                {}};
    int section = -2;
    for (const Share::Item& item : share.items) {
        const QString name = item.section == section ? QString() : out.section(item.section);
        section = item.section;
        Cell done;
        if (item.asked == 1)
            done.append({item.answered ? out.say(QT_TRANSLATE_NOOP("Pages", "Yes")) : out.say(QT_TRANSLATE_NOOP("Pages", "Not yet")), {}});
        else if (item.asked > 1)
            done.append({out.progress(item.answered, item.asked, 0), {}});
        table.rows.append({name.isEmpty() ? Cell() : Cell{{name, {}}},
                           {{out.say(item.question->text), item.path.text(), item.question->status}}, done});
    }
    out.table(std::move(table));
}

// All of it at a glance, before the details.
void overview(PageWriter& out, const pack::Roadmap& roadmap, const std::map<int, Share>& all)
{
    Table table{{out.say(QT_TRANSLATE_NOOP("Pages", "Pillar")), out.say(QT_TRANSLATE_NOOP("Pages", "Initiative")),
                 out.say(QT_TRANSLATE_NOOP("Pages", "Answered"))},
                {}};
    for (const pack::Pillar& pillar : roadmap.pillars) {
        bool first = true;
        for (const pack::Initiative& initiative : roadmap.initiatives) {
            if (initiative.pillar != pillar.id)
                continue;
            const auto share = all.find(initiative.number);
            const QString done = share == all.end() ? out.progress(0, 0, 0)
                                                    : out.progress(share->second.answered, share->second.applicable, share->second.mayOpen);
            const QString name = out.say(QT_TRANSLATE_NOOP("Pages", "%1. %2"), {QString::number(initiative.number), initiative.title});
            table.rows.append({first ? Cell{{out.say(pillar.title), {}}} : Cell(), {{name, {}}}, {{done, {}}}});
            first = false;
        }
    }
    out.table(std::move(table));
}

} // namespace

void writeRoadmap(PageWriter& out)
{
    const pack::Roadmap& roadmap = out.pack().roadmap;
    const std::map<int, Share> all = shares(out.session());
    if (!roadmap.title.isEmpty())
        out.title(roadmap.title);
    if (!roadmap.intro.isEmpty())
        out.intro(roadmap.intro);
    overview(out, roadmap, all);
    for (const pack::Pillar& pillar : roadmap.pillars) {
        out.heading(2, {out.say(pillar.title), {}});
        out.paragraph(Piece{out.say(pillar.goal), {}});
        for (const pack::Initiative& initiative : roadmap.initiatives) {
            if (initiative.pillar != pillar.id)
                continue;
            out.heading(3, {out.say(QT_TRANSLATE_NOOP("Pages", "%1. %2"), {QString::number(initiative.number), initiative.title}), {}});
            out.paragraph(Piece{out.say(initiative.about), {}});
            cameOfIt(out, initiative);
            const auto share = all.find(initiative.number);
            asksOf(out, share == all.end() ? Share() : share->second);
        }
    }
}

} // namespace aspirant::pages
