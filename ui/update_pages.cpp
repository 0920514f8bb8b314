#include "ui/update_pages.h"

#include "model/session/answer_words.h"
#include "ui/languages.h"

#include <QCoreApplication>
#include <QSet>

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
    if (!question && languages.personal() == session::Personal::Masked)
        return session::maskMark; // of a question that this questionnaire does not know nothing is known
    return question ? languages.answer(*question, value, session)
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

// What a carrying brings, with the rows that it adds by the names they will have.
class CarryWriter {
public:
    CarryWriter(const session::Session& target, const review::CarryPlan& plan, Carry carry, const Languages& languages)
        : m_target(target), m_plan(plan), m_carry(carry), m_languages(languages)
    {
        for (const review::CarriedAnswer& answer : plan.answers) {
            const draft::Path row = answer.to.enclosingRow();
            if (answer.carriage != review::Carriage::Carried || row.isEmpty())
                continue;
            m_rows.insert(row.text());
            const pack::Question* repeat = target.question(row.repeat());
            if (repeat && answer.to == row.child(repeat->rowTitle) && answer.value.isString())
                m_names.insert(row.text(), answer.value.toString());
        }
    }

    void parties(pages::Page& page) const
    {
        QStringList added, filled;
        for (const char* table : {"persons", "entities"}) {
            const auto repeat = draft::Path::trusted(QString::fromLatin1(table));
            const QStringList there = m_target.rows(repeat);
            QStringList ids = there;
            if (const draft::Change* change = m_plan.changes.find(repeat))
                ids = change->after.toStringList();
            for (const QString& id : std::as_const(ids)) {
                const draft::Path row = repeat.row(id);
                if (!there.contains(id))
                    added << nameOf(row);
                else if (m_rows.contains(row.text()))
                    filled << nameOf(row);
            }
        }
        pages::Points points;
        if (!added.isEmpty())
            points.points.append({said(QT_TRANSLATE_NOOP("Updates", "Added to the register: %1")).arg(added.join(u" · ")), {}});
        if (!filled.isEmpty())
            points.points.append({said(QT_TRANSLATE_NOOP("Updates", "Known here already, and completed: %1")).arg(filled.join(u" · ")), {}});
        if (points.points.isEmpty())
            return;
        page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("Updates", "People and companies"))});
        page.blocks.append(std::move(points));
    }

    [[nodiscard]] pages::Table table(bool look) const
    {
        pages::Table made{{said(QT_TRANSLATE_NOOP("Updates", "Question")), said(QT_TRANSLATE_NOOP("Updates", "Answer")),
                           look ? said(QT_TRANSLATE_NOOP("Updates", "Why to look")) : QString()}, {}};
        for (const review::CarriedAnswer& answer : m_plan.answers) {
            if (answer.carriage != review::Carriage::Carried || answer.look != look)
                continue;
            pages::Cell question{{m_languages.plain(answer.title), m_carry == Carry::Done ? answer.to.text() : QString()}};
            if (const draft::Path row = answer.to.enclosingRow(); !row.isEmpty())
                question.append({nameOf(row), {}});
            made.rows.append({question, {{valueWords(answer), {}}}, look ? pages::Cell{{m_languages.words(answer.why), {}}} : pages::Cell()});
        }
        return made;
    }

private:
    // "CHAN Tai Man", or within such a record "CHAN Tai Man · Harbour Bank".
    [[nodiscard]] QString nameOf(const draft::Path& row) const
    {
        QStringList names;
        for (draft::Path at = row; !at.isEmpty(); at = at.enclosingRow()) {
            const QString there = m_target.rowTitle(at).best(m_languages.questions()).words;
            const QString name = there.isEmpty() ? m_names.value(at.text()) : there;
            if (!name.isEmpty())
                names.prepend(name);
        }
        return names.isEmpty() ? said(QT_TRANSLATE_NOOP("Updates", "A row without a name")) : names.join(u" · ");
    }

    // A person whom only the carrying adds is named as there.
    [[nodiscard]] QString valueWords(const review::CarriedAnswer& answer) const
    {
        if (const QString id = answer.value[u"$party"].toString(); !id.isEmpty() && m_carry == Carry::Preview) {
            for (const char* table : {"persons", "entities"}) {
                const draft::Path row = draft::Path::trusted(QString::fromLatin1(table)).row(id);
                if (m_names.contains(row.text()))
                    return m_names.value(row.text());
            }
        }
        return answerIn(&m_target, answer.to, answer.value, m_languages);
    }

    const session::Session& m_target;
    const review::CarryPlan& m_plan;
    const Carry m_carry;
    const Languages& m_languages;
    QSet<QString> m_rows;
    QHash<QString, QString> m_names; // of rows that come
};

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
                        Carry carry, const Languages& languages)
{
    const bool preview = carry == Carry::Preview;
    const CarryWriter writer(target, plan, carry, languages);
    pages::Page page;
    page.id = QStringLiteral("carried");
    page.title = preview ? said(QT_TRANSLATE_NOOP("Updates", "Answers that can be carried over")) : said(QT_TRANSLATE_NOOP("Updates", "Answers carried over"));
    const int count = plan.count(review::Carriage::Carried);
    page.intro = (preview ? said(QT_TRANSLATE_N_NOOP("Updates", "%n answer(s) of “%1” fit questions that are unanswered here. Nothing has been changed yet. They are copied in one step that can be undone: what is changed there later does not change here."), count)
                          : said(QT_TRANSLATE_N_NOOP("Updates", "%n answer(s) came from “%1”. They are copies: what is changed there later does not change here."), count))
                     .arg(from);
    if (preview)
        writer.parties(page);
    pages::Table look = writer.table(true);
    if (!look.rows.isEmpty()) {
        page.blocks.append(pages::Heading{2, heading(QT_TRANSLATE_NOOP("Updates", "To be looked at"))});
        page.blocks.append(std::move(look));
    }
    pages::Table rest = preview ? writer.table(false) : pages::Table();
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
