// What a profile leads to: regimes, neighbours, forms, modules; what applies, what is open and what decides it.
#include "model/pages/page_writer.h"

namespace aspirant::pages {

namespace {

const char* kindWords(pack::OutcomeKind kind)
{
    switch (kind) {
    case pack::OutcomeKind::Regime:
        return QT_TRANSLATE_NOOP("Pages", "Regime");
    case pack::OutcomeKind::Neighbour:
        return QT_TRANSLATE_NOOP("Pages", "Neighbouring regime");
    case pack::OutcomeKind::Form:
        return QT_TRANSLATE_NOOP("Pages", "Official form");
    case pack::OutcomeKind::Module:
        return QT_TRANSLATE_NOOP("Pages", "Part of the questionnaire");
    }
    return "";
}

class Sorter {
public:
    explicit Sorter(PageWriter& out)
        : m_out(out), m_applies(table(QT_TRANSLATE_NOOP("Pages", "Decided by"))),
          m_open(table(QT_TRANSLATE_NOOP("Pages", "Waits for"))), m_not(table(QT_TRANSLATE_NOOP("Pages", "Decided by")))
    {
    }

    void sort(const pack::OutcomeRule& outcome, const pack::CompiledRule& rule)
    {
        const expr::Outcome made = m_out.session().evaluate(rule);
        const QList<draft::Path> basis = m_out.session().decidedBy(rule);
        const QList<draft::Path> open = made.value.isUnknown() ? m_out.toAnswer(basis) : QList<draft::Path>();
        Cell title{{m_out.say(outcome.title), {}, outcome.status}, {m_out.say(kindWords(outcome.kind)), {}}};
        if (!outcome.pack.isEmpty())
            title.append({m_out.say(QT_TRANSLATE_NOOP("Pages", "Questionnaire: %1"), {outcome.pack}), {}, {}, {},
                          made.value.isTrue() ? outcome.pack : QString()});
        const Cell cites = m_out.cites(outcome.cites.isEmpty() ? outcome.rule.cites : outcome.cites);
        if (made.value.isTrue())
            m_applies.rows.append({title, {{m_out.say(outcome.because), {}}}, reasons(basis), cites});
        else if (made.value.isUnknown() && (!open.isEmpty() || made.error))
            m_open.rows.append({title, questions(open), cites});
        else // false, or resting on questions that are not asked of this applicant
            m_not.rows.append({title, reasons(made.value.isUnknown() ? whyNotAsked(basis) : basis), cites});
    }

    void write()
    {
        m_applies.columns.insert(1, m_out.say(QT_TRANSLATE_NOOP("Pages", "Why")));
        part(QT_TRANSLATE_NOOP("Pages", "Applies"), m_applies);
        part(QT_TRANSLATE_NOOP("Pages", "Open: these answers would decide"), m_open);
        part(QT_TRANSLATE_NOOP("Pages", "Does not apply"), m_not);
    }

private:
    Table table(const char* last) const
    {
        return {{m_out.say(QT_TRANSLATE_NOOP("Pages", "What")), m_out.say(last), m_out.say(QT_TRANSLATE_NOOP("Pages", "Source"))}, {}};
    }

    void part(const char* heading, Table& table)
    {
        if (table.rows.isEmpty())
            return;
        m_out.heading(heading);
        m_out.table(std::move(table));
    }

    Cell questions(const QList<draft::Path>& paths) const
    {
        Cell cell;
        for (const draft::Path& path : paths)
            cell.append(m_out.titled(path));
        return m_out.some(cell, 6);
    }

    Cell reasons(const QList<draft::Path>& paths) const
    {
        Cell cell;
        for (const draft::Path& path : paths)
            cell.append(m_out.titledAnswer(path));
        return m_out.some(cell, 6);
    }

    QList<draft::Path> whyNotAsked(const QList<draft::Path>& hidden) const
    {
        QList<draft::Path> paths;
        for (const draft::Path& path : hidden)
            for (const session::Because& because : m_out.session().explain(path).because)
                if (!paths.contains(because.path))
                    paths.append(because.path);
        return paths;
    }

    PageWriter& m_out;
    Table m_applies, m_open, m_not;
};

} // namespace

void writeOutcomes(PageWriter& out)
{
    Sorter sorter(out);
    const std::vector<pack::CompiledRule>& rules = out.session().pack().outcomeRules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        sorter.sort(out.pack().outcomes[static_cast<qsizetype>(i)], rules[i]);
    sorter.write();
}

} // namespace aspirant::pages
