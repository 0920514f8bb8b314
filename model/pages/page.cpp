#include "model/pages/page.h"

#include "model/pages/page_writer.h"

namespace aspirant::pages {

namespace {

struct Kind {
    const char* id;
    const char* title;
    const char* intro;
    void (*write)(PageWriter&);
    bool (*isThere)(const session::Session&); // null: always
};

bool hasOutcomes(const session::Session& session)
{
    return !session.pack().pack().outcomes.isEmpty();
}

bool hasDates(const session::Session& session)
{
    return !session.pack().pack().dates.isEmpty() || expectsAnswers(session);
}

bool hasRoadmap(const session::Session& session)
{
    return !session.pack().pack().roadmap.isEmpty();
}

const Kind kinds[] = {
    {"outcomes", QT_TRANSLATE_NOOP("Pages", "What this profile leads to"),
     QT_TRANSLATE_NOOP("Pages", "Regimes, forms and modules that the answers so far lead to, each with its reason. This is a guide, not legal advice."),
     &writeOutcomes, &hasOutcomes},
    {"gather", QT_TRANSLATE_NOOP("Pages", "Documents and people to gather"),
     QT_TRANSLATE_NOOP("Pages", "What is to be attached and who is to be asked, as the answers stand now."),
     &writeGather, nullptr},
    {"dates", QT_TRANSLATE_NOOP("Pages", "Dates that matter"),
     QT_TRANSLATE_NOOP("Pages", "Dates that follow from the answers, the nearest first."), &writeDates, &hasDates},
    {"figures", QT_TRANSLATE_NOOP("Pages", "Figures worked out"),
     QT_TRANSLATE_NOOP("Pages", "Every value that is worked out from other answers, what it was worked out from, and on what basis."),
     &writeFigures, nullptr},
    {"standing", QT_TRANSLATE_NOOP("Pages", "What is not law yet"),
     QT_TRANSLATE_NOOP("Pages", "Questions and rules of this application that no law in force for this applicant asks for."),
     &writeStanding, nullptr},
    {"roadmap", QT_TRANSLATE_NOOP("Pages", "ASPIRe roadmap"),
     QT_TRANSLATE_NOOP("Pages", "What each initiative asks of this applicant, and how far that is answered."),
     &writeRoadmap, &hasRoadmap},
    {"preflight", QT_TRANSLATE_NOOP("Pages", "Before filing: reasons for return"),
     QT_TRANSLATE_NOOP("Pages", "What would make an application come back, as far as the program can see it, and what a person has to look at."),
     &writePreflight, nullptr},
};

PageName nameOf(const Kind& kind, const Catalogue& catalogue, Language language)
{
    return {QString::fromLatin1(kind.id), Message("Pages", kind.title).words(catalogue, language),
            Message("Pages", kind.intro).words(catalogue, language)};
}

} // namespace

QList<PageName> pageNames(const session::Session& session, const Catalogue& catalogue, Language language)
{
    QList<PageName> names;
    for (const Kind& kind : kinds)
        if (!kind.isThere || kind.isThere(session))
            names.append(nameOf(kind, catalogue, language));
    return names;
}

std::optional<Page> page(const session::Session& session, const QString& id, const Catalogue& catalogue,
                         Language language, session::Personal personal)
{
    for (const Kind& kind : kinds) {
        if (id != QLatin1String(kind.id) || (kind.isThere && !kind.isThere(session)))
            continue;
        PageWriter out(session, catalogue, language, nameOf(kind, catalogue, language), personal);
        kind.write(out);
        return out.take();
    }
    return std::nullopt;
}

} // namespace aspirant::pages
