#include "model/papers/paper_findings.h"

#include "model/draft/paper.h"

#include <algorithm>

namespace aspirant::papers {

namespace {

using draft::PaperRecord;
using draft::Path;

constexpr qint64 fewPixels = 150'000; // a third of what A4 has at 72 dots an inch

class Collector {
public:
    Collector(const QString& path, const QString& name) : m_path(path), m_name(name) {}

    void add(Severity severity, const char* code, const char* source, std::vector<MessageArgument> more = {}, int count = -1)
    {
        std::vector<MessageArgument> arguments{m_name};
        arguments.insert(arguments.end(), more.begin(), more.end());
        m_found.append({severity, QString::fromLatin1(code), Message("Papers", source, std::move(arguments), count), m_path, m_name, {}});
    }
    void warn(const char* code, const char* source, std::vector<MessageArgument> more = {}, int count = -1)
    {
        add(Severity::Warns, code, source, std::move(more), count);
    }
    void note(const char* code, const char* source, std::vector<MessageArgument> more = {})
    {
        add(Severity::Notes, code, source, std::move(more));
    }
    [[nodiscard]] QList<Issue> take() { return std::move(m_found); }

private:
    const QString m_path, m_name;
    QList<Issue> m_found;
};

MessageNumber number(qint64 value)
{
    return {QString::number(value)};
}

void pdfIssues(const Inspection& seen, Collector& out)
{
    if (seen.repaired && !seen.damaged)
        out.warn("paper.damaged", QT_TRANSLATE_NOOP("Papers", "The PDF “%1” is damaged: programs open it only by guessing what is missing. Make it anew."));
    if (seen.restricted)
        out.note("paper.restricted", QT_TRANSLATE_NOOP("Papers", "The PDF “%1” forbids some uses, such as printing or copying. The regulator may not be able to work with it."));
    if (seen.scripts)
        out.warn("paper.scripts", QT_TRANSLATE_NOOP("Papers", "The PDF “%1” holds scripts or starts programs. Print it to a new PDF and attach that."));
    if (seen.embedded > 0)
        out.warn("paper.embedded", QT_TRANSLATE_N_NOOP("Papers", "The PDF “%1” holds %n other file(s) inside. Attach them as papers of their own."), {}, seen.embedded);
    if (seen.textPages == 0 && seen.imagePages > 0)
        out.note("paper.scan", QT_TRANSLATE_NOOP("Papers", "The PDF “%1” is a scan without text: it cannot be searched. Add a text layer if you can."));
}

bool isChinese(const QString& tag)
{
    const QString primary = tag.section(u'-', 0, 0).toLower();
    return primary == QLatin1String("zh") || primary == QLatin1String("yue");
}

bool isEnglish(const QString& tag)
{
    return tag.section(u'-', 0, 0).toLower() == QLatin1String("en");
}

struct Paper {
    QString name, sha256;
    PaperRecord record;
};

QList<Paper> papersAt(const session::Session& session, const Path& path)
{
    QList<Paper> papers;
    for (const json::Value& file : session.draft().answer(path).array()) {
        const QString& sha256 = file[u"$sha256"].toString();
        papers.append({file[u"name"].toString(), sha256, draft::paperRecord(session.draft().answers, path, sha256)});
    }
    return papers;
}

bool isAttached(const session::Session& session, const QString& sha256)
{
    const draft::Answers& answers = session.draft().answers;
    return std::any_of(answers.begin(), answers.end(), [&](const json::Value& value) {
        return std::any_of(value.array().begin(), value.array().end(), [&](const json::Value& file) { return file[u"$sha256"].toString() == sha256; });
    });
}

// Whether an English or Chinese translation of that file is attached anywhere.
bool isTranslated(const session::Session& session, const QString& sha256)
{
    const draft::Answers& answers = session.draft().answers;
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const auto place = draft::paperPlace(it.key());
        if (!place)
            continue;
        const PaperRecord record = draft::paperRecord(answers, place->answer, place->sha256);
        if (record.translationOf == sha256 && (isEnglish(record.language) || isChinese(record.language)) && isAttached(session, place->sha256))
            return true;
    }
    return false;
}

void dateIssues(const pack::Question& slot, const Paper& paper, const QDate& asAt, Collector& out)
{
    const QDate& date = paper.record.date;
    if (!date.isValid())
        return;
    if (date > asAt)
        out.warn("paper.future", QT_TRANSLATE_NOOP("Papers", "The paper “%1” is dated %2, which is still to come."), {date});
    else if (slot.fresh && freshUntil(*slot.fresh, date) < asAt)
        out.warn("paper.stale", QT_TRANSLATE_NOOP("Papers", "The paper “%1” of %2 is too old: it could be filed until %3."), {date, freshUntil(*slot.fresh, date)});
}

void bothLanguages(const QList<Paper>& papers, const QString& path, QList<Issue>& found)
{
    const auto all = [&](bool (*is)(const QString&)) {
        return std::all_of(papers.begin(), papers.end(), [&](const Paper& paper) { return is(paper.record.language); });
    };
    const bool english = all(&isEnglish);
    if (papers.isEmpty() || (!english && !all(&isChinese)))
        return;
    Collector out(path, papers.first().name);
    if (english)
        out.warn("paper.language", QT_TRANSLATE_NOOP("Papers", "The paper “%1” is wanted in Chinese too."));
    else
        out.warn("paper.language", QT_TRANSLATE_NOOP("Papers", "The paper “%1” is wanted in English too."));
    found += out.take();
}

} // namespace

QList<Issue> contentIssues(const Inspection& seen, const QString& path, const QString& name)
{
    Collector out(path, name);
    if (seen.outcome == Outcome::Limits)
        out.warn("paper.limits", QT_TRANSLATE_NOOP("Papers", "The file “%1” could not be looked into: that took too much time or memory. It may be damaged or made to do harm."));
    if (seen.outcome == Outcome::TooLarge)
        out.note("paper.large", QT_TRANSLATE_NOOP("Papers", "The file “%1” has %2 bytes, too many to be looked into."), {number(seen.size)});
    if (seen.bomb && seen.width > 0)
        out.warn("paper.bomb", QT_TRANSLATE_NOOP("Papers", "The picture “%1” claims %2 × %3 pixels, more than a program can show. It is not opened here."),
                 {number(seen.width), number(seen.height)});
    else if (seen.bomb)
        out.warn("paper.bomb", QT_TRANSLATE_NOOP("Papers", "The file “%1” grows beyond measure when it is unpacked. Do not open it."));
    if (seen.damaged)
        out.warn("paper.damaged", QT_TRANSLATE_NOOP("Papers", "The file “%1” is damaged or cut short and cannot be opened. Attach it again from its source."));
    if (seen.password)
        out.warn("paper.password", QT_TRANSLATE_NOOP("Papers", "The file “%1” needs a password to be opened. Attach a copy without one."));
    if (seen.macros)
        out.warn("paper.macros", QT_TRANSLATE_NOOP("Papers", "The file “%1” holds macros, which are programs. Save it without them."));
    if (seen.width > 0 && seen.height > 0 && qint64(seen.width) * seen.height < fewPixels)
        out.note("paper.small", QT_TRANSLATE_NOOP("Papers", "The picture “%1” has only %2 × %3 pixels; small print in it may not be readable."),
                 {number(seen.width), number(seen.height)});
    if (seen.kind == QLatin1String("pdf"))
        pdfIssues(seen, out);
    return out.take();
}

QDate freshUntil(const pack::Freshness& fresh, const QDate& date)
{
    return fresh.unit == pack::Freshness::Unit::Days ? date.addDays(fresh.count) : date.addMonths(fresh.count);
}

QList<Issue> registerIssues(const session::Session& session, const Path& path)
{
    QList<Issue> found;
    const pack::Question* slot = session.question(path);
    if (!slot || slot->type != pack::Type::Attachment)
        return found;
    const QList<Paper> papers = papersAt(session, path);
    for (const Paper& paper : papers) {
        Collector out(path.text(), paper.name);
        dateIssues(*slot, paper, session.today(), out);
        const QString& language = paper.record.language;
        const bool foreign = !language.isEmpty() && !isEnglish(language) && !isChinese(language);
        if (foreign && slot->writtenIn != pack::WrittenIn::Any && !isTranslated(session, paper.sha256))
            out.warn("paper.language", QT_TRANSLATE_NOOP("Papers", "The paper “%1” is neither in English nor in Chinese, and no translation of it is attached."));
        if (!paper.record.translationOf.isEmpty() && !isAttached(session, paper.record.translationOf))
            out.warn("paper.original", QT_TRANSLATE_NOOP("Papers", "The paper “%1” is recorded as a translation, but its original is not attached."));
        found += out.take();
    }
    if (slot->writtenIn == pack::WrittenIn::Each)
        bothLanguages(papers, path.text(), found);
    return found;
}

} // namespace aspirant::papers
