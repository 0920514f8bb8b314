#include "ui/update_pages.h"

#include "model/session/answer_words.h"
#include "ui/languages.h"

#include <QCoreApplication>

namespace aspirant::ui {

namespace {

QString said(const char* words, int n = -1)
{
    return QCoreApplication::translate("Updates", words, nullptr, n);
}

pages::Piece heading(const char* words)
{
    return {said(words), {}};
}

QString answerIn(const session::Session* session, const draft::Path& path, const json::Value& value,
                 const Languages& languages)
{
    const pack::Question* question = session ? session->question(path) : nullptr;
    if (value.isNull())
        return said(QT_TRANSLATE_NOOP("Updates", "No answer"));
    if (question && question->hasRows() && value.isArray())
        return said(QT_TRANSLATE_N_NOOP("Updates", "%n row(s)"), static_cast<int>(value.array().size()));
    return question ? session::answerWords(*question, value, languages.catalogue(), languages.questions(), session)
                    : value.isString() ? value.toString() : QString::fromUtf8(json::canonical(value));
}

class UpdateWriter {
public:
    UpdateWriter(const session::Session& present, const review::Migration& plan, const Languages& languages)
        : m_present(present), m_plan(plan), m_languages(languages)
    {
    }

    // One table for each fate that needs a reader; what is kept is only counted.
    void answers(pages::Page& page) const
    {
        page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("Updates", "What would happen to the answers"))});
        const auto count = [this](review::Fate fate) { return m_plan.count(fate); };
        page.blocks.append(pages::Points{
            {{said(QT_TRANSLATE_N_NOOP("Updates", "%n answer(s) kept as they are"), count(review::Fate::Kept)), {}},
             {said(QT_TRANSLATE_N_NOOP("Updates", "%n answer(s) kept, to be looked at"), count(review::Fate::Changed)), {}},
             {said(QT_TRANSLATE_N_NOOP("Updates", "%n answer(s) set aside: kept, and back when they fit again"), count(review::Fate::SetAside)), {}},
             {said(QT_TRANSLATE_N_NOOP("Updates", "%n new question(s)"), count(review::Fate::New)), {}}}});
        fate(page, review::Fate::Changed, QT_TRANSLATE_NOOP("Updates", "To be looked at"));
        fate(page, review::Fate::SetAside, QT_TRANSLATE_NOOP("Updates", "Set aside"));
        fate(page, review::Fate::New, QT_TRANSLATE_NOOP("Updates", "New questions"));
    }

private:
    void fate(pages::Page& page, review::Fate which, const char* words) const
    {
        const bool fresh = which == review::Fate::New;
        pages::Table table{{said(QT_TRANSLATE_NOOP("Updates", "Question")), said(QT_TRANSLATE_NOOP("Updates", "What happens")),
                            said(QT_TRANSLATE_NOOP("Updates", "Answer now"))}, {}};
        for (const review::MigratedAnswer& answer : m_plan.answers) {
            if (answer.fate != which)
                continue;
            const bool known = m_present.question(answer.shownPath);
            pages::Cell what{{m_languages.words(answer.words), {}}};
            if (fresh && answer.required)
                what.append({said(QT_TRANSLATE_NOOP("Updates", "An answer is required.")), {}});
            const pages::Cell now = fresh ? pages::Cell()
                                          : pages::Cell{{answerIn(&m_present, answer.shownPath, answer.before, m_languages), {}}};
            table.rows.append({{{m_languages.plain(answer.title), known ? answer.shownPath.text() : QString()}}, what, now});
        }
        if (table.rows.isEmpty())
            return;
        page.blocks.append(pages::Heading{3, heading(words)});
        page.blocks.append(std::move(table));
    }

    const session::Session& m_present;
    const review::Migration& m_plan;
    const Languages& m_languages;
};

pages::Table carriedTable(const review::CarryPlan& plan, bool look, const session::Session& target,
                          const Languages& languages)
{
    pages::Table table{{said(QT_TRANSLATE_NOOP("Updates", "Question")), said(QT_TRANSLATE_NOOP("Updates", "Answer")),
                        look ? said(QT_TRANSLATE_NOOP("Updates", "Why to look")) : QString()}, {}};
    for (const review::CarriedAnswer& answer : plan.answers) {
        if (answer.carriage != review::Carriage::Carried || answer.look != look)
            continue;
        table.rows.append({{{languages.plain(answer.title), answer.to.text()}},
                           {{answerIn(&target, answer.to, answer.value, languages), {}}},
                           look ? pages::Cell{{languages.words(answer.why), {}}} : pages::Cell()});
    }
    return table;
}

} // namespace

pages::Page updatePage(const session::Session& present, const review::Migration& plan,
                       const QList<pack::PackChange>& changes, const Languages& languages)
{
    pages::Page page;
    page.id = QStringLiteral("update");
    page.title = said(QT_TRANSLATE_NOOP("Updates", "A newer questionnaire"));
    page.intro = said(QT_TRANSLATE_NOOP("Updates", "Version %1 instead of %2. Nothing has been changed yet, and the move can be undone."))
                     .arg(plan.to.version, plan.from.version);
    UpdateWriter(present, plan, languages).answers(page);
    page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("Updates", "What changed in the questionnaire"))});
    pages::Table table{{said(QT_TRANSLATE_NOOP("Updates", "Where")), said(QT_TRANSLATE_NOOP("Updates", "What changed"))}, {}};
    for (const pack::PackChange& change : changes) {
        const auto path = draft::Path::trusted(change.id);
        const bool known = change.subject == pack::ChangeSubject::Question && present.question(path);
        table.rows.append({{{languages.plain(change.title), known ? change.id : QString()}}, {{languages.words(change.words), {}}}});
    }
    if (table.rows.isEmpty())
        page.blocks.append(pages::Paragraph{{said(QT_TRANSLATE_NOOP("Updates", "It asks the same questions in the same words.")), {}}});
    else
        page.blocks.append(std::move(table));
    return page;
}

pages::Page carriedPage(const session::Session& target, const review::CarryPlan& plan, const QString& from,
                        const Languages& languages)
{
    pages::Page page;
    page.id = QStringLiteral("carried");
    page.title = said(QT_TRANSLATE_NOOP("Updates", "Answers carried over"));
    page.intro = said(QT_TRANSLATE_N_NOOP("Updates", "%n answer(s) came from “%1”. They are copies: what is changed there later does not change here."),
                      plan.count(review::Carriage::Carried)).arg(from);
    pages::Table look = carriedTable(plan, true, target, languages);
    pages::Table rest = carriedTable(plan, false, target, languages);
    if (!look.rows.isEmpty()) {
        page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("Updates", "To be looked at"))});
        page.blocks.append(std::move(look));
    }
    if (!rest.rows.isEmpty()) {
        page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("Updates", "Carried over as they are"))});
        page.blocks.append(std::move(rest));
    }
    return page;
}

pages::Page contradictionsPage(const QString& client, const QList<review::Contradiction>& found,
                               const session::Session* open, const Languages& languages)
{
    pages::Page page;
    page.id = QStringLiteral("contradictions");
    page.title = said(QT_TRANSLATE_NOOP("Updates", "Differences between this client's applications"));
    page.intro = said(QT_TRANSLATE_NOOP("Updates", "Questions that two applications of %1 ask alike and answer differently.")).arg(client);
    pages::Table table{{said(QT_TRANSLATE_NOOP("Updates", "Question")), said(QT_TRANSLATE_NOOP("Updates", "One application")),
                        said(QT_TRANSLATE_NOOP("Updates", "The other application"))}, {}};
    const auto side = [&](const review::Contradiction::Side& one, const draft::Path& asked) {
        return pages::Cell{{answerIn(open, asked, one.value, languages), {}},
                           {said(QT_TRANSLATE_NOOP("Updates", "Open “%1”")).arg(one.title), one.draft + u'/' + one.path.text()}};
    };
    for (const review::Contradiction& one : found) {
        const bool first = open && one.one.draft == open->draft().id;
        const draft::Path asked = first ? one.one.path : one.other.path;
        table.rows.append({{{languages.plain(one.title), {}}}, side(one.one, asked), side(one.other, asked)});
    }
    if (table.rows.isEmpty())
        page.blocks.append(pages::Paragraph{{said(QT_TRANSLATE_NOOP("Updates", "No question that is asked twice is answered differently.")), {}}});
    else
        page.blocks.append(std::move(table));
    return page;
}

} // namespace aspirant::ui
