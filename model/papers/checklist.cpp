#include "model/papers/checklist.h"

#include <algorithm>

namespace aspirant::papers {

namespace {

using draft::Path;
using session::QuestionState;
using session::Session;
using session::Truth;
using session::Visibility;

// As in the session: any visible answer but no, not applicable, not yet known, and nothing.
bool promises(const Session& session, const Path& path, const QuestionState& state)
{
    if (state.visibility != Visibility::Visible || state.answer.isNull())
        return false;
    const auto kind = draft::stateKind(state.answer);
    if (kind && *kind != draft::StateKind::SeeAttachment)
        return false;
    if (state.answer.isBool())
        return state.answer.toBool();
    const pack::Question& question = *session.question(path);
    if (!question.hasRows() || kind)
        return true;
    const QStringList rows = session.rows(path);
    return std::any_of(rows.begin(), rows.end(), [&](const QString& row) { return !session.isBlankRow(path.row(row)); });
}

QHash<QString, QList<Path>> promisesBySlot(const Session& session, const QList<Path>& paths)
{
    QHash<QString, QList<Path>> bySlot;
    for (const Path& path : paths) {
        const pack::Question* question = session.question(path);
        if (!question || question->slotIds.isEmpty() || !promises(session, path, session.state(path)))
            continue;
        for (const QString& id : question->slotIds)
            bySlot[id].append(path);
    }
    return bySlot;
}

bool isBlank(const Session& session, const Path& path)
{
    for (Path row = path.enclosingRow(); !row.isEmpty(); row = row.enclosingRow()) {
        if (session.isBlankRow(row))
            return true;
    }
    return false;
}

QList<ListedPaper> papersAt(const Session& session, const Path& path, const QuestionState& state)
{
    QList<ListedPaper> papers;
    for (const json::Value& file : state.answer.array()) {
        const QString& sha256 = file[u"$sha256"].toString();
        papers.append({file[u"name"].toString(), sha256, draft::paperRecord(session.draft().answers, path, sha256)});
    }
    return papers;
}

bool isAge(const Issue& issue)
{
    return issue.code == QLatin1String("paper.stale") || issue.code == QLatin1String("paper.future");
}

Standing standingOf(const ChecklistRow& row, const QuestionState& state)
{
    const auto warns = [&](bool age) {
        return std::any_of(row.findings.begin(), row.findings.end(),
                           [&](const Issue& issue) { return issue.severity != Severity::Notes && isAge(issue) == age; });
    };
    if (warns(false))
        return Standing::Wrong;
    if (warns(true))
        return Standing::Stale;
    if (state.satisfied)
        return Standing::Received;
    return row.required ? Standing::Missing : Standing::Open;
}

QByteArray cell(const QString& text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QString safe = text;
    if (!safe.isEmpty() && formulaStarts.contains(safe[0]))
        safe.prepend(u'\'');
    return '"' + safe.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray line(const QStringList& cells)
{
    QByteArray joined;
    for (const QString& text : cells)
        joined += (joined.isEmpty() ? "" : ",") + cell(text);
    return joined + "\r\n";
}

class TableMaker {
public:
    TableMaker(const Session& session, const Catalogue& catalogue, Language language) : m_session(session), m_catalogue(catalogue), m_language(language) {}

    QByteArray table(const QList<ChecklistRow>& rows) const
    {
        QByteArray bytes = "\xef\xbb\xbf" + heading();
        for (const ChecklistRow& row : rows) {
            if (row.papers.isEmpty())
                bytes += lineOf(row, nullptr);
            for (const ListedPaper& paper : row.papers)
                bytes += lineOf(row, &paper);
        }
        return bytes;
    }

private:
    QString say(const char* source) const { return Message("Papers", source).words(m_catalogue, m_language); }

    QByteArray heading() const
    {
        return line({say(QT_TRANSLATE_NOOP("Papers", "Document")), say(QT_TRANSLATE_NOOP("Papers", "Standing")),
                     say(QT_TRANSLATE_NOOP("Papers", "Promised by")), say(QT_TRANSLATE_NOOP("Papers", "File")),
                     say(QT_TRANSLATE_NOOP("Papers", "Date of the paper")), say(QT_TRANSLATE_NOOP("Papers", "Language")),
                     say(QT_TRANSLATE_NOOP("Papers", "Version")), say(QT_TRANSLATE_NOOP("Papers", "Translation of")),
                     say(QT_TRANSLATE_NOOP("Papers", "Findings")), say(QT_TRANSLATE_NOOP("Papers", "Path")), QStringLiteral("SHA-256")});
    }

    QByteArray lineOf(const ChecklistRow& row, const ListedPaper* paper) const
    {
        QStringList promised, findings;
        for (const Path& path : row.promisedBy)
            promised.append(slotTitle(m_session, path).best(m_language).words);
        for (const Issue& issue : row.findings) {
            if (!paper || issue.file == paper->name)
                findings.append(issue.message.words(m_catalogue, m_language));
        }
        const draft::PaperRecord record = paper ? paper->record : draft::PaperRecord{};
        return line({row.title.best(m_language).words, standingWords(row.standing).words(m_catalogue, m_language), promised.join(QStringLiteral("; ")),
                     paper ? paper->name : QString(), record.date.toString(Qt::ISODate), record.language, record.version, record.translationOf,
                     findings.join(u' '), row.path.text(), paper ? paper->sha256 : QString()});
    }

    const Session& m_session;
    const Catalogue& m_catalogue;
    const Language m_language;
};

} // namespace

Text slotTitle(const Session& session, const Path& path)
{
    Text title = session.question(path)->text;
    const Path row = path.enclosingRow();
    if (row.isEmpty())
        return title;
    const Text name = session.rowTitle(row);
    for (const Language language : allLanguages) {
        const QString words = name.best(language).words;
        if (!words.isEmpty() && title.has(language))
            title.in(language) = words + QStringLiteral(" · ") + title.in(language);
    }
    return title;
}

QString standingTag(Standing standing)
{
    switch (standing) {
    case Standing::Missing: return QStringLiteral("missing");
    case Standing::Wrong: return QStringLiteral("wrong");
    case Standing::Stale: return QStringLiteral("stale");
    case Standing::Received: return QStringLiteral("received");
    case Standing::Open: return QStringLiteral("open");
    }
    return {};
}

Message standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Missing: return Message("Papers", QT_TRANSLATE_NOOP("Papers", "Missing"));
    case Standing::Wrong: return Message("Papers", QT_TRANSLATE_NOOP("Papers", "Wrong"));
    case Standing::Stale: return Message("Papers", QT_TRANSLATE_NOOP("Papers", "Too old"));
    case Standing::Received: return Message("Papers", QT_TRANSLATE_NOOP("Papers", "Received"));
    case Standing::Open: return Message("Papers", QT_TRANSLATE_NOOP("Papers", "Not required so far"));
    }
    return {};
}

QList<Issue> findingsOfPapers(const Session& session, const PaperCheck& check)
{
    QList<Issue> found;
    for (const Path& path : session.paths()) {
        const pack::Question* question = session.question(path);
        if (!question || question->type != pack::Type::Attachment || !session.isRelevant(path))
            continue;
        const QList<ListedPaper> papers = papersAt(session, path, session.state(path));
        for (const ListedPaper& paper : papers)
            found += check ? check(*question, path, paper) : QList<Issue>();
        if (!papers.isEmpty())
            found += registerIssues(session, path);
    }
    return found;
}

QList<ChecklistRow> checklist(const Session& session, const PaperCheck& check)
{
    QList<ChecklistRow> list;
    const QList<Path> paths = session.paths();
    const QHash<QString, QList<Path>> promised = promisesBySlot(session, paths);
    for (const Path& path : paths) {
        const pack::Question* question = session.question(path);
        if (!question || question->type != pack::Type::Attachment || isBlank(session, path))
            continue;
        const QuestionState state = session.state(path);
        if (state.visibility != Visibility::Visible)
            continue;
        ChecklistRow row{path, slotTitle(session, path), Standing::Open, state.required == Truth::Yes, promised.value(question->id), {}, registerIssues(session, path)};
        row.papers = papersAt(session, path, state);
        for (const ListedPaper& paper : row.papers)
            row.findings += check ? check(*question, path, paper) : QList<Issue>();
        row.standing = standingOf(row, state);
        list.append(std::move(row));
    }
    return list;
}

QByteArray checklistTable(const Session& session, const QList<ChecklistRow>& rows, const Catalogue& catalogue, Language language)
{
    return TableMaker(session, catalogue, language).table(rows);
}

} // namespace aspirant::papers
