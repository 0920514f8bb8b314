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
        const Value value = m_out.session().evaluate(rule).value;
        Cell reasons;
        for (const draft::Path& path : m_out.session().decidedBy(rule)) {
            Piece piece = m_out.titled(path);
            if (!value.isUnknown())
                piece.text = m_out.say(QT_TRANSLATE_NOOP("Pages", "%1: %2"), {piece.text, m_out.answer(path)});
            reasons.append(std::move(piece));
        }
        Cell title{{m_out.say(outcome.title), {}, outcome.status}, {m_out.say(kindWords(outcome.kind)), {}}};
        if (!outcome.pack.isEmpty())
            title.append({m_out.say(QT_TRANSLATE_NOOP("Pages", "Questionnaire: %1"), {outcome.pack}), {}});
        const Cell because = value.isTrue() ? Cell{{m_out.say(outcome.because), {}}} : Cell();
        Table& into = value.isUnknown() ? m_open : value.isTrue() ? m_applies : m_not;
        QList<Cell> row{title, m_out.some(reasons, 6), m_out.cites(outcome.cites.isEmpty() ? outcome.rule.cites : outcome.cites)};
        if (&into == &m_applies)
            row.insert(1, because);
        into.rows.append(std::move(row));
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
