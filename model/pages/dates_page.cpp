// Dates that follow from the answers, and days left until them.
#include "model/pages/page_writer.h"

#include <algorithm>

namespace aspirant::pages {

namespace {

using draft::Path;

struct Due {
    QDate date;
    int warnDays = 0;
    Piece what; // with its status
    QList<Cite> cites;
    Cell restsOn;
};

struct Open {
    Piece what;
    Cell waitsFor;
};

class Calendar {
public:
    explicit Calendar(PageWriter& out) : m_out(out), m_session(out.session()) {}

    void write()
    {
        const std::vector<pack::CompiledRule>& rules = m_session.pack().dateRules();
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const pack::DateRule& date = m_out.pack().dates[static_cast<qsizetype>(i)];
            if (date.each.isEmpty())
                evaluate(date, rules[i], {});
            else
                for (const Path& row : m_session.rowsOf(rules[i]))
                    evaluate(date, rules[i], row);
        }
        expected();
        std::stable_sort(m_due.begin(), m_due.end(), [](const Due& a, const Due& b) { return a.date < b.date; });
        m_out.paragraph(QT_TRANSLATE_NOOP("Pages", "Days are counted from %1."), {m_session.today()});
        part(QT_TRANSLATE_NOOP("Pages", "Overdue"), [this](const Due& due) { return daysTo(due) < 0; }, Severity::Warns);
        part(QT_TRANSLATE_NOOP("Pages", "Due soon"), [this](const Due& due) { return daysTo(due) >= 0 && daysTo(due) <= due.warnDays; }, Severity::Notes);
        part(QT_TRANSLATE_NOOP("Pages", "Later"), [this](const Due& due) { return daysTo(due) > due.warnDays; }, std::nullopt);
        open();
    }

private:
    qint64 daysTo(const Due& due) const { return m_session.today().daysTo(due.date); }

    Piece what(const pack::DateRule& date, const Path& row) const
    {
        const QString words = row.isEmpty() ? m_out.say(date.text)
                                            : m_out.say(QT_TRANSLATE_NOOP("Pages", "%1 (%2)"), {m_out.say(date.text), m_out.title(row)});
        return {words, row.text(), date.status};
    }

    void evaluate(const pack::DateRule& date, const pack::CompiledRule& rule, const Path& row)
    {
        const expr::Outcome outcome = m_session.evaluate(rule, row);
        QList<Path> basis = m_session.decidedBy(rule, row);
        const bool isKnown = outcome.value.kind() == Value::Kind::Date;
        if (!isKnown)
            basis = m_out.toAnswer(basis);
        if (!isKnown && basis.isEmpty() && !outcome.error)
            return; // it rests on what is not asked here
        Cell rests;
        for (const Path& path : std::as_const(basis))
            rests.append(m_out.titled(path));
        Piece words = what(date, row);
        if (words.path.isEmpty() && !rests.isEmpty())
            words.path = rests.front().path;
        if (isKnown)
            m_due.append({outcome.value.date().latest(), date.warnDays, words, date.cites.isEmpty() ? date.rule.cites : date.cites, rests});
        else
            m_open.append({words, rests});
    }

    // "Not yet known, expected by …".
    void expected()
    {
        for (const Asked& asked : relevant(m_session)) {
            if (!asked.isVisible() || draft::stateKind(asked.state.answer) != draft::StateKind::NotYetKnown)
                continue;
            const auto date = PartialDate::parse(asked.state.answer[u"expected"].toString());
            if (!date)
                continue;
            const QString words = m_out.say(QT_TRANSLATE_NOOP("Pages", "The answer to “%1” is expected."), {m_out.title(asked.path)});
            m_due.append({date->latest(), 30, {words, asked.path.text(), asked.question->status}, {}, {m_out.titled(asked.path)}});
        }
    }

    QString left(qint64 days) const
    {
        const int n = static_cast<int>(days < 0 ? -days : days);
        if (days < 0)
            return m_out.say(QT_TRANSLATE_N_NOOP("Pages", "%n day(s) overdue"), {}, n);
        if (days == 0)
            return m_out.say(QT_TRANSLATE_NOOP("Pages", "Today"));
        return m_out.say(QT_TRANSLATE_N_NOOP("Pages", "%n day(s) left"), {}, n);
    }

    template <typename Belongs>
    void part(const char* heading, const Belongs& belongs, std::optional<Severity> severity)
    {
        Table table{{m_out.say(QT_TRANSLATE_NOOP("Pages", "Date")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Days")),
                     m_out.say(QT_TRANSLATE_NOOP("Pages", "What")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Follows from")),
                     m_out.say(QT_TRANSLATE_NOOP("Pages", "Source"))},
                    {}};
        for (const Due& due : std::as_const(m_due))
            if (belongs(due))
                table.rows.append({{{m_out.date(due.date), {}}}, {{left(daysTo(due)), {}, {}, severity}}, {due.what},
                                   m_out.some(due.restsOn, 4), m_out.cites(due.cites)});
        if (table.rows.isEmpty())
            return;
        m_out.heading(heading);
        m_out.table(std::move(table));
    }

    void open()
    {
        Table table{{m_out.say(QT_TRANSLATE_NOOP("Pages", "What")), m_out.say(QT_TRANSLATE_NOOP("Pages", "Waits for"))}, {}};
        for (const Open& entry : std::as_const(m_open))
            table.rows.append({{entry.what}, m_out.some(entry.waitsFor, 4)});
        if (table.rows.isEmpty())
            return;
        m_out.heading(QT_TRANSLATE_NOOP("Pages", "Dates that cannot be worked out yet"));
        m_out.table(std::move(table));
    }

    PageWriter& m_out;
    const session::Session& m_session;
    QList<Due> m_due;
    QList<Open> m_open;
};

} // namespace

bool expectsAnswers(const session::Session& session)
{
    for (auto answer = session.draft().answers.cbegin(); answer != session.draft().answers.cend(); ++answer)
        if (draft::stateKind(answer.value()) == draft::StateKind::NotYetKnown && !answer.value()[u"expected"].isNull())
            return true;
    return false;
}

void writeDates(PageWriter& out)
{
    Calendar(out).write();
}

} // namespace aspirant::pages
