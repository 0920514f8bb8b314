#include "model/pack/pack_texts.h"

namespace aspirant::pack {

namespace {

class TextWalk final {
public:
    explicit TextWalk(const std::function<void(const Text&, const QString&)>& visit) : m_visit(visit) {}

    void text(const Text& text, const QString& pointer)
    {
        if (!text.isEmpty())
            m_visit(text, pointer);
    }
    void choices(const QList<Choice>& list, const QString& pointer)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString at = pointer + u'/' + QString::number(i);
            text(list[i].text, at + QStringLiteral("/text"));
            text(list[i].help, at + QStringLiteral("/help"));
        }
    }
    void list(const QList<Text>& texts, const QString& pointer)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            text(texts[i], pointer + u'/' + QString::number(i));
    }
    void roadmap(const Roadmap& roadmap)
    {
        text(roadmap.title, QStringLiteral("/roadmap/title"));
        text(roadmap.intro, QStringLiteral("/roadmap/intro"));
        for (qsizetype i = 0; i < roadmap.pillars.size(); ++i) {
            const QString at = QStringLiteral("/roadmap/pillars/") + QString::number(i);
            text(roadmap.pillars[i].title, at + QStringLiteral("/title"));
            text(roadmap.pillars[i].goal, at + QStringLiteral("/goal"));
        }
        for (const Initiative& initiative : roadmap.initiatives) {
            text(initiative.title, initiative.pointer + QStringLiteral("/title"));
            text(initiative.about, initiative.pointer + QStringLiteral("/about"));
            for (const RoadmapOutcome& outcome : initiative.outcomes)
                text(outcome.text, outcome.pointer + QStringLiteral("/text"));
        }
    }
    void parts(const Pack& pack)
    {
        for (const Form& form : pack.forms)
            text(form.title, form.pointer + QStringLiteral("/title"));
        for (const DateRule& date : pack.dates)
            text(date.text, date.pointer + QStringLiteral("/text"));
        for (const OutcomeRule& outcome : pack.outcomes) {
            text(outcome.title, outcome.pointer + QStringLiteral("/title"));
            text(outcome.because, outcome.pointer + QStringLiteral("/because"));
        }
        roadmap(pack.roadmap);
    }
    void question(const Question& question)
    {
        text(question.text, question.pointer + QStringLiteral("/text"));
        text(question.help, question.pointer + QStringLiteral("/help"));
        text(question.unit, question.pointer + QStringLiteral("/unit"));
        text(question.role, question.pointer + QStringLiteral("/role"));
        text(question.item, question.pointer + QStringLiteral("/item"));
        text(question.samples.weak, question.pointer + QStringLiteral("/samples/weak"));
        text(question.samples.strong, question.pointer + QStringLiteral("/samples/strong"));
        for (const Constraint& constraint : question.constraints)
            text(constraint.message, constraint.pointer + QStringLiteral("/message"));
        if (question.choicesName.isEmpty())
            choices(question.choices, question.pointer + QStringLiteral("/choices"));
        choices(question.rows, question.pointer + QStringLiteral("/rows"));
        for (const Question& field : question.fields)
            this->question(field);
    }

private:
    const std::function<void(const Text&, const QString&)>& m_visit;
};

} // namespace

void forEachText(const Pack& pack, const std::function<void(const Text&, const QString&)>& visit)
{
    TextWalk walk(visit);
    walk.text(pack.title, QStringLiteral("/title"));
    walk.text(pack.summary, QStringLiteral("/summary"));
    walk.text(pack.banner, QStringLiteral("/banner"));
    for (const Part& part : pack.parts)
        walk.text(part.title, part.pointer + QStringLiteral("/title"));
    for (const auto& [name, list] : pack.choiceLists)
        walk.choices(list, QStringLiteral("/choices/") + json::pointerToken(name));
    for (const Section& section : pack.sections) {
        walk.text(section.title, section.pointer + QStringLiteral("/title"));
        walk.text(section.intro, section.pointer + QStringLiteral("/intro"));
        walk.list(section.guidance.looksFor, section.pointer + QStringLiteral("/guidance/looks_for"));
        walk.list(section.guidance.returnedFor, section.pointer + QStringLiteral("/guidance/returned_for"));
        for (const Question& question : section.questions)
            walk.question(question);
    }
    for (const Question& document : pack.documents)
        walk.question(document);
    walk.parts(pack);
    for (qsizetype i = 0; i < pack.sources.size(); ++i) {
        const QString at = QStringLiteral("/sources/") + QString::number(i);
        walk.text(pack.sources[i].title, at + QStringLiteral("/title"));
        walk.text(pack.sources[i].issuer, at + QStringLiteral("/issuer"));
    }
}

} // namespace aspirant::pack
