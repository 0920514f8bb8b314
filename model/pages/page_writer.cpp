#include "model/pages/page_writer.h"

#include "model/pack/citation.h"
#include "model/session/answer_words.h"

#include <QSet>

namespace aspirant::pages {

using draft::Path;
using session::Session;
using session::Visibility;

bool Asked::takesAnswer() const
{
    return !question->hasRows() && !state.computed &&
           (question->type != pack::Type::Statement || question->confirm);
}

QList<Asked> relevant(const Session& session)
{
    QList<Asked> list;
    for (const Path& path : session.paths()) {
        Asked asked;
        asked.state = session.state(path);
        if (asked.state.visibility == Visibility::Hidden)
            continue;
        asked.path = path;
        asked.question = session.question(path);
        asked.section = session.sectionOf(path);
        const Path row = path.enclosingRow();
        asked.inBlankRow = !row.isEmpty() && session.isBlankRow(row);
        list.append(std::move(asked));
    }
    return list;
}

Message statusMessage(pack::Status status)
{
    switch (status) {
    case pack::Status::Law:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Law in force"));
    case pack::Status::Concluded:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Policy concluded, bill awaited"));
    case pack::Status::Proposal:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Proposal"));
    case pack::Status::Analogue:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "In force for other firms"));
    case pack::Status::Product:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Good practice"));
    case pack::Status::Seed:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Public article only"));
    }
    return {};
}

Message severityMessage(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Blocks the final bundle"));
    case Severity::Warns:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Warning"));
    case Severity::Notes:
        return Message("Status", QT_TRANSLATE_NOOP("Status", "Advice"));
    }
    return {};
}

PageWriter::PageWriter(const Session& session, const Catalogue& catalogue, Language language, const PageName& name, session::Personal personal)
    : m_session(session), m_catalogue(catalogue), m_language(language), m_personal(personal)
{
    m_page.id = name.id;
    m_page.title = name.title;
    m_page.intro = name.intro;
    m_page.banner = say(pack().banner);
}

QString PageWriter::say(const char* source, std::vector<MessageArgument> arguments, int count) const
{
    return say(Message("Pages", source, std::move(arguments), count));
}

QString PageWriter::title(const Path& path) const
{
    if (path.isRow()) {
        const Text row = m_session.rowTitle(path);
        if (!row.isEmpty())
            return say(row);
        const pack::Question* repeat = m_session.question(path.repeat());
        const QString name = repeat ? say(repeat->item.isEmpty() ? repeat->text : repeat->item) : path.text();
        const qsizetype place = m_session.rows(path.repeat()).indexOf(path.rowId());
        return say(QT_TRANSLATE_NOOP("Pages", "%1, no. %2"), {name, number(place + 1)});
    }
    const pack::Question* question = m_session.question(path);
    if (!question)
        return path.text();
    const Path row = path.enclosingRow();
    if (row.isEmpty())
        return say(question->text);
    return say(QT_TRANSLATE_NOOP("Pages", "%1 (%2)"), {say(question->text), title(row)});
}

Piece PageWriter::titled(const Path& path) const
{
    return {title(path), path.text()};
}

QString PageWriter::answer(const Path& path) const
{
    const pack::Question* question = m_session.question(path);
    const session::QuestionState state = m_session.state(path);
    if (!question)
        return {};
    if (state.visibility < Visibility::MayApply)
        return say(QT_TRANSLATE_NOOP("Pages", "Not asked"));
    if (question->hasRows() && !draft::stateKind(state.answer)) {
        int filled = 0;
        for (const QString& id : m_session.rows(path))
            filled += m_session.isBlankRow(path.row(id)) ? 0 : 1;
        return say(Message("Answers", QT_TRANSLATE_N_NOOP("Answers", "%n entries"), {}, filled));
    }
    if (state.answer.isNull())
        return state.computed ? say(QT_TRANSLATE_NOOP("Pages", "Cannot be worked out yet"))
                              : say(QT_TRANSLATE_NOOP("Pages", "Not answered yet"));
    return session::shownWords(*question, state.answer, m_catalogue, m_language, &m_session, m_personal);
}

Piece PageWriter::titledAnswer(const Path& path) const
{
    const QString question = title(path);
    if (question.endsWith(u'?'))
        return {question + u' ' + answer(path), path.text()};
    if (question.endsWith(u'？')) // a full-width mark brings its own space
        return {question + answer(path), path.text()};
    return {say(QT_TRANSLATE_NOOP("Pages", "%1: %2"), {question, answer(path)}), path.text()};
}

QString PageWriter::section(int section) const
{
    const QList<pack::Section>& sections = pack().sections;
    if (section < 0 || section >= sections.size())
        return say(QT_TRANSLATE_NOOP("Pages", "Attachments"));
    return say(sections[section].title);
}

QString PageWriter::status(pack::Status status) const
{
    return say(statusMessage(status));
}

Cell PageWriter::cites(const QList<Cite>& cites) const
{
    Cell cell;
    for (const Cite& cite : cites) {
        const pack::Source* source = pack().source(cite.source);
        const QString title = source ? say(source->title) : cite.source;
        cell.append({pack::citationWords(title, cite.ref, m_catalogue, m_language), {}});
    }
    return cell;
}

QList<Path> PageWriter::toAnswer(const QList<Path>& waitedFor) const
{
    QList<Path> answers, open = waitedFor;
    QSet<Path> seen;
    for (qsizetype i = 0; i < open.size(); ++i) {
        const Path path = open[i];
        if (seen.contains(path))
            continue;
        seen.insert(path);
        const session::QuestionState state = m_session.state(path);
        if (state.visibility == Visibility::Hidden)
            continue;
        if (state.visibility == Visibility::Undecided)
            open += m_session.explain(path, session::About::Visibility).waitsFor;
        else if (state.computed)
            open += m_session.explain(path, session::About::Computed).waitsFor;
        else
            answers.append(path);
    }
    return answers;
}

QString PageWriter::progress(int answered, int applicable, int mayOpen) const
{
    if (applicable == 0 && mayOpen == 0)
        return say(QT_TRANSLATE_NOOP("Pages", "Nothing is asked"));
    if (mayOpen == 0)
        return say(QT_TRANSLATE_NOOP("Pages", "%1 of %2 answered"), {number(answered), number(applicable)});
    return say(QT_TRANSLATE_NOOP("Pages", "%1 of %2 to %3 answered"),
               {number(answered), number(applicable), number(applicable + mayOpen)});
}

Cell PageWriter::some(Cell pieces, int most) const
{
    const qsizetype left = pieces.size() - most;
    if (left <= 1) // one more line says as much as "and 1 more"
        return pieces;
    pieces.resize(most);
    pieces.append({say(QT_TRANSLATE_N_NOOP("Pages", "and %n more"), {}, static_cast<int>(left)), {}});
    return pieces;
}

void PageWriter::points(QList<Piece> list)
{
    if (!list.isEmpty())
        m_page.blocks.append(Points{std::move(list)});
}

void PageWriter::table(Table table)
{
    if (!table.rows.isEmpty())
        m_page.blocks.append(std::move(table));
}

} // namespace aspirant::pages
