// Reasons for return: what the program sees is missing or wrong, and what a person has to look at before filing.
#include "model/pages/page_writer.h"

#include <algorithm>

namespace aspirant::pages {

namespace {

using session::Truth;
using session::Visibility;

class Preflight {
public:
    explicit Preflight(PageWriter& out) : m_out(out), m_session(out.session()), m_all(relevant(out.session())) {}

    void write()
    {
        summary();
        unanswered();
        attachments();
        findings(Severity::Blocks, QT_TRANSLATE_NOOP("Pages", "Findings that block the final bundle"));
        findings(Severity::Warns, QT_TRANSLATE_NOOP("Pages", "Warnings"));
        findings(Severity::Notes, QT_TRANSLATE_NOOP("Pages", "Advice"));
        oneLanguage();
        freshness();
        declarations();
        reasons();
    }

private:
    static bool isStatement(const Asked& asked) { return asked.question->type == pack::Type::Statement; }

    void summary()
    {
        const session::Progress progress = m_session.progress();
        if (progress.blocking == 0)
            m_out.paragraph(QT_TRANSLATE_NOOP("Pages", "Nothing that the program can see blocks the final bundle."));
        else
            m_out.paragraph(Piece{m_out.say(QT_TRANSLATE_N_NOOP("Pages", "%n finding(s) block the final bundle."), {}, progress.blocking),
                                  {}, {}, Severity::Blocks});
        if (progress.leastLeft == 0 && progress.mostLeft > 0)
            m_out.paragraph(QT_TRANSLATE_NOOP("Pages", "Up to %1 more answers may be required; other answers decide how many."),
                            {PageWriter::number(progress.mostLeft)});
        else if (progress.mostLeft > progress.leastLeft)
            m_out.paragraph(QT_TRANSLATE_NOOP("Pages", "%1 to %2 required answers are left; other answers decide how many."),
                            {PageWriter::number(progress.leastLeft), PageWriter::number(progress.mostLeft)});
    }

    // Required questions by section, statements and documents apart.
    void unanswered()
    {
        const int sections = static_cast<int>(m_out.pack().sections.size());
        std::vector<Cell> missing(static_cast<std::size_t>(sections));
        for (const Asked& asked : m_all)
            if (asked.isMissing() && asked.section >= 0 && !isStatement(asked))
                missing[static_cast<std::size_t>(asked.section)].append(m_out.titled(asked.path));
        Table table{{m_out.say(QT_TRANSLATE_NOOP("Pages", "Section")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Unanswered")),
                     m_out.say(QT_TRANSLATE_NOOP("Pages", "Questions"))},
                    {}};
        for (int section = 0; section < sections; ++section) {
            const Cell& cell = missing[static_cast<std::size_t>(section)];
            if (!cell.isEmpty())
                table.rows.append({{{m_out.section(section), cell.front().path}},
                                   {{m_out.words(PageWriter::number(cell.size())), {}, {}, Severity::Blocks}},
                                   m_out.some(cell, 5)});
        }
        part(QT_TRANSLATE_NOOP("Pages", "Required questions without an answer"), std::move(table));
    }

    void attachments()
    {
        Table table{{m_out.say(QT_TRANSLATE_NOOP("Pages", "Document")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Why it is required"))}, {}};
        for (const Asked& asked : m_all) {
            if (asked.section >= 0 || !asked.isMissing())
                continue;
            Cell why;
            const session::Explanation explained = m_session.explain(asked.path, session::About::Requiredness);
            for (const session::Because& because : explained.because)
                why.append(m_out.titledAnswer(because.path));
            if (why.isEmpty())
                why.append({m_out.say(QT_TRANSLATE_NOOP("Pages", "Always required")), {}});
            table.rows.append({{m_out.titled(asked.path)}, m_out.some(why, 4)});
        }
        part(QT_TRANSLATE_NOOP("Pages", "Documents that are promised or required, and missing"), std::move(table));
    }

    // All but what stands above already.
    void findings(Severity severity, const char* heading)
    {
        Table table{{m_out.say(QT_TRANSLATE_NOOP("Pages", "Finding")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Where")),
                     m_out.say(QT_TRANSLATE_NOOP("Pages", "Source")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Accepted because"))},
                    {}};
        for (const Issue& issue : m_session.findings()) {
            if (issue.severity != severity || issue.code == QLatin1String("required.missing") ||
                issue.code == QLatin1String("language.missing"))
                continue;
            Cell accepted;
            if (const auto reason = m_session.acceptedReason(issue))
                accepted.append({*reason, {}});
            const Piece where = issue.path.isEmpty() ? Piece() : m_out.titled(draft::Path::trusted(issue.path));
            table.rows.append({{{m_out.say(issue.message), issue.path, {}, issue.severity}}, {where}, m_out.cites(issue.cites), accepted});
        }
        part(heading, std::move(table));
    }

    void oneLanguage()
    {
        QList<Piece> list;
        for (const Asked& asked : m_all) {
            if (asked.question->languages != pack::Languages::Each || !asked.isVisible() || !asked.state.answer.isObject() ||
                draft::stateKind(asked.state.answer))
                continue;
            const bool english = !asked.state.answer[u"en"].toString().isEmpty();
            const bool chinese = !asked.state.answer[u"zh-Hant"].toString().isEmpty();
            if (english == chinese)
                continue;
            const char* source = english ? QT_TRANSLATE_NOOP("Pages", "“%1” is answered in English only.")
                                         : QT_TRANSLATE_NOOP("Pages", "“%1” is answered in Chinese only.");
            list.append({m_out.say(source, {m_out.title(asked.path)}), asked.path.text(), {}, Severity::Warns});
        }
        part(QT_TRANSLATE_NOOP("Pages", "Answers wanted in two languages and given in one"), std::move(list));
    }

    // The date of a paper is in the paper: only a person can see it.
    void freshness()
    {
        QList<Piece> list;
        for (const Asked& asked : m_all) {
            if (!asked.question->fresh || !asked.isVisible() || !(asked.state.answered || asked.isMissing()))
                continue;
            const pack::Freshness& fresh = *asked.question->fresh;
            const QString title = m_out.title(asked.path);
            const char* source = fresh.unit == pack::Freshness::Unit::Days
                                     ? QT_TRANSLATE_N_NOOP("Pages", "“%1” may be at most %n day(s) old at filing: look at its date.")
                                     : QT_TRANSLATE_N_NOOP("Pages", "“%1” may be at most %n month(s) old at filing: look at its date.");
            list.append({m_out.say(source, {title}, fresh.count), asked.path.text(), asked.question->status});
        }
        part(QT_TRANSLATE_NOOP("Pages", "Documents whose age the program cannot show"), std::move(list));
    }

    void declarations()
    {
        QList<Piece> list;
        for (const Asked& asked : m_all)
            if (isStatement(asked) && asked.question->confirm && asked.isVisible() && !asked.state.satisfied)
                list.append({m_out.title(asked.path), asked.path.text(), asked.question->status, asked.isMissing() ? std::optional(Severity::Blocks) : std::nullopt});
        part(QT_TRANSLATE_NOOP("Pages", "Declarations that are not confirmed"), std::move(list));
    }

    // The pack's own list, section by section: to be gone through by a person.
    void reasons()
    {
        bool begun = false;
        const QList<pack::Section>& sections = m_out.pack().sections;
        for (int section = 0; section < static_cast<int>(sections.size()); ++section) {
            const QList<Text>& returned = sections[section].guidance.returnedFor;
            if (returned.isEmpty() || m_session.sectionVisibility(section) < Visibility::MayApply)
                continue;
            if (!begun)
                m_out.heading(QT_TRANSLATE_NOOP("Pages", "Common reasons why applications come back"));
            begun = true;
            const QList<draft::Path> paths = m_session.paths(section);
            m_out.heading(3, {m_out.section(section), paths.isEmpty() ? QString() : paths.front().text()});
            QList<Piece> list;
            for (const Text& reason : returned)
                list.append({m_out.say(reason), {}});
            m_out.points(list);
        }
    }

    void part(const char* heading, Table table)
    {
        if (table.rows.isEmpty())
            return;
        m_out.heading(heading);
        m_out.table(std::move(table));
    }

    void part(const char* heading, QList<Piece> points)
    {
        if (points.isEmpty())
            return;
        m_out.heading(heading);
        m_out.points(std::move(points));
    }

    PageWriter& m_out;
    const session::Session& m_session;
    QList<Asked> m_all;
};

} // namespace

void writePreflight(PageWriter& out)
{
    Preflight(out).write();
}

} // namespace aspirant::pages
