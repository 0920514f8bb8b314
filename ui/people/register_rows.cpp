#include "ui/people/register_rows.h"

#include "model/draft/carried.h"
#include "ui/languages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

using draft::Path;

QString said(const char* words, int n = -1)
{
    return QCoreApplication::translate("People", words, nullptr, n);
}

// "persons[r1]" of "persons[r1].employment[e1].post"; empty for what is in no record.
QString recordOf(const QString& path)
{
    if (!path.startsWith(u"persons["_s) && !path.startsWith(u"entities["_s))
        return {};
    return path.left(path.indexOf(u']') + 1);
}

class Reader {
public:
    Reader(const session::Session& session, const Languages& languages) : m_session(session), m_languages(languages) {}

    Register run()
    {
        for (const registry::Entry& entry : registry::whereUsed(m_session)) {
            m_places.insert(entry.row.text(), m_register.rows.size());
            m_register.rows.append(begin(entry));
        }
        countFindings();
        readAnswers();
        m_register.duplicates = registry::likelyDuplicates(m_session, {40, true});
        for (const registry::Duplicate& pair : std::as_const(m_register.duplicates)) {
            if (pair.distinct)
                continue;
            at(pair.a.text())->maybeTwice = true;
            at(pair.b.text())->maybeTwice = true;
        }
        return std::move(m_register);
    }

private:
    RegisterRow begin(const registry::Entry& entry)
    {
        RegisterRow row;
        row.entry = entry;
        row.person = entry.row.repeat().text() == u"persons"_s;
        row.name = registerName(m_session, entry.row, m_languages);
        for (const QString& other : {entry.name.en, entry.name.zhHant}) {
            if (!other.isEmpty() && other != row.name && !entry.name.isEmpty())
                row.alsoName = other;
        }
        for (const Text& role : entry.roles())
            row.roles.append(role.best(m_languages.questions()).words);
        row.searched = (row.roles.join(u' ')).toCaseFolded();
        return row;
    }

    RegisterRow* at(const QString& record)
    {
        const auto place = m_places.constFind(record);
        return place == m_places.cend() ? nullptr : &m_register.rows[*place];
    }

    void countFindings()
    {
        QHash<QString, QList<RegisterRow*>> namedIn; // rows elsewhere, and single questions
        for (RegisterRow& row : m_register.rows) {
            for (const registry::Use& use : row.entry.uses) {
                const Path around = use.path.enclosingRow();
                const bool inRecord = !recordOf(use.path.text()).isEmpty();
                namedIn[around.isEmpty() || inRecord ? use.path.text() : around.text()].append(&row);
            }
        }
        for (const Issue& issue : m_session.findings()) {
            if (m_session.acceptedReason(issue))
                continue;
            QSet<RegisterRow*> concerned;
            if (RegisterRow* own = at(recordOf(issue.path)))
                concerned.insert(own);
            const Path path = Path::trusted(issue.path);
            for (Path around = path; !around.isEmpty(); around = around.enclosingRow()) {
                for (RegisterRow* row : namedIn.value(around.text()))
                    concerned.insert(row);
            }
            for (RegisterRow* row : std::as_const(concerned))
                count(*row, issue);
        }
    }

    static void count(RegisterRow& row, const Issue& issue)
    {
        if (issue.code == u"required.missing"_s)
            ++row.left;
        else if (issue.severity == Severity::Blocks)
            ++row.blocking;
        else if (issue.severity == Severity::Warns)
            ++row.warnings;
        else
            ++row.notes;
    }

    void readAnswers()
    {
        const draft::Answers& answers = m_session.draft().answers;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            if (it.value().isString())
                if (RegisterRow* row = at(recordOf(it.key().text())))
                    row->searched += u'\n' + it.value().toString().toCaseFolded();
        }
        for (const Path& path : draft::carriedToLookAt(answers)) {
            if (RegisterRow* row = at(recordOf(path.text())); row && m_session.isRelevant(path))
                ++row->toLookAt;
        }
    }

    const session::Session& m_session;
    const Languages& m_languages;
    Register m_register;
    QHash<QString, qsizetype> m_places;
};

} // namespace

const RegisterRow* Register::find(const Path& row) const
{
    for (const RegisterRow& one : rows)
        if (one.path() == row)
            return &one;
    return nullptr;
}

int Register::people() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const RegisterRow& row) { return row.person; }));
}

Register readRegister(const session::Session& session, const Languages& languages)
{
    return Reader(session, languages).run();
}

QString registerName(const session::Session& session, const Path& row, const Languages& languages)
{
    if (const Text name = session.rowTitle(row); !name.isEmpty())
        return name.best(languages.questions()).words; // a name is data, in whichever script it was given
    const int number = static_cast<int>(session.rows(row.repeat()).indexOf(row.rowId())) + 1;
    return (row.repeat().text() == u"persons"_s ? said(QT_TRANSLATE_NOOP("People", "Person %1, not yet named"))
                                               : said(QT_TRANSLATE_NOOP("People", "Company %1, not yet named")))
        .arg(number);
}

QList<Issue> findingsOf(const session::Session& session, const registry::Entry& entry)
{
    QSet<QString> namedIn;
    for (const registry::Use& use : entry.uses) {
        const Path around = use.path.enclosingRow();
        namedIn.insert(around.isEmpty() || !recordOf(use.path.text()).isEmpty() ? use.path.text() : around.text());
    }
    QList<Issue> found;
    for (const Issue& issue : session.findings()) {
        bool concerned = recordOf(issue.path) == entry.row.text();
        for (Path around = Path::trusted(issue.path); !concerned && !around.isEmpty(); around = around.enclosingRow())
            concerned = namedIn.contains(around.text());
        if (concerned && !session.acceptedReason(issue))
            found.append(issue);
    }
    return found;
}

QList<Path> toLookAt(const session::Session& session, const Path& row)
{
    const QList<Path> marked = draft::carriedToLookAt(session.draft().answers);
    QList<Path> found;
    for (const Path& path : marked)
        if (path.isInside(row) && session.isRelevant(path))
            found.append(path);
    return found;
}

Shown registerState(const RegisterRow& row)
{
    if (row.entry.blank)
        return {said(QT_TRANSLATE_NOOP("People", "Nothing entered yet")), u"untouched"_s, theme::Tone::Muted};
    if (row.blocking + row.warnings > 0 && row.left == 0)
        return {said(QT_TRANSLATE_N_NOOP("People", "%n finding(s)"), row.blocking + row.warnings),
                row.blocking > 0 ? u"blocks"_s : u"warns"_s, row.blocking > 0 ? theme::Tone::Blocks : theme::Tone::Warns};
    if (row.left > 0)
        return {said(QT_TRANSLATE_N_NOOP("People", "%n required answer(s) left"), row.left), u"begun"_s, theme::Tone::Accent};
    return {said(QT_TRANSLATE_NOOP("People", "Complete")), u"done"_s, theme::Tone::Done};
}

QString registerStateWords(const RegisterRow& row)
{
    QStringList words{registerState(row).words};
    if (row.left > 0 && row.blocking + row.warnings > 0)
        words << said(QT_TRANSLATE_N_NOOP("People", "%n finding(s)"), row.blocking + row.warnings);
    if (row.maybeTwice)
        words << said(QT_TRANSLATE_NOOP("People", "May be entered twice"));
    if (row.toLookAt > 0)
        words << said(QT_TRANSLATE_N_NOOP("People", "%n carried over, to be looked at"), row.toLookAt);
    return words.join(u" · "_s);
}

} // namespace aspirant::ui
