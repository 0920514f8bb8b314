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
    void question(const Question& question)
    {
        text(question.text, question.pointer + QStringLiteral("/text"));
        text(question.help, question.pointer + QStringLiteral("/help"));
        text(question.unit, question.pointer + QStringLiteral("/unit"));
        text(question.role, question.pointer + QStringLiteral("/role"));
        text(question.item, question.pointer + QStringLiteral("/item"));
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
    for (const auto& [name, list] : pack.choiceLists)
        walk.choices(list, QStringLiteral("/choices/") + json::pointerToken(name));
    for (const Section& section : pack.sections) {
        walk.text(section.title, section.pointer + QStringLiteral("/title"));
        walk.text(section.intro, section.pointer + QStringLiteral("/intro"));
        for (const Question& question : section.questions)
            walk.question(question);
    }
    for (const Question& document : pack.documents)
        walk.question(document);
    for (qsizetype i = 0; i < pack.sources.size(); ++i) {
        const QString at = QStringLiteral("/sources/") + QString::number(i);
        walk.text(pack.sources[i].title, at + QStringLiteral("/title"));
        walk.text(pack.sources[i].issuer, at + QStringLiteral("/issuer"));
    }
}

} // namespace aspirant::pack
