// Program::deciding: tables, and the law that a deciding set forces the outcome while no smaller part of it
// does.
#include "expr/random_expression.h"
#include "expr/world.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::expr;
using namespace aspirant::expr::test;

class TestExprDeciding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void picksOneWitnessOfMany();
    void forcesAndIsMinimal();
    void waitsOnlyForTheUnknown();
};

namespace {

// Lets only some reads through; all others are withheld.
class Masked final : public Environment {
public:
    Masked(const World& world, const std::vector<Read>& reads) : m_world(world), m_reads(reads) {}

    Value name(int slot, const QString& dotted) const override
    {
        return lets(slot, {}, false) ? m_world.name(slot, dotted) : Value(Value::Unknown::Withheld);
    }
    Value field(const RowRef& row, int slot) const override
    {
        return lets(slot, row.path, false) ? m_world.field(row, slot) : Value(Value::Unknown::Withheld);
    }
    Value applicableName(int slot) const override
    {
        return lets(slot, {}, true) ? m_world.applicableName(slot) : Value(Value::Unknown::Withheld);
    }
    Value applicableField(const RowRef& row, int slot) const override
    {
        return lets(slot, row.path, true) ? m_world.applicableField(row, slot)
                                          : Value(Value::Unknown::Withheld);
    }
    QDate today() const override { return m_world.today(); }

private:
    bool lets(int slot, const QString& row, bool applicability) const
    {
        return std::any_of(m_reads.begin(), m_reads.end(), [&](const Read& read) {
            return read.slot == slot && read.row == row && read.applicability == applicability;
        });
    }

    const World& m_world;
    const std::vector<Read>& m_reads;
};

QString names(const std::vector<Read>& reads)
{
    QStringList result;
    for (const Read& read : reads)
        result += (read.row.isEmpty() ? QString() : read.row + u'.') + read.name +
                  (read.applicability ? u("?") : QString());
    return result.join(u' ');
}

World randomWorld(QRandomGenerator& random)
{
    using K = Type::Kind;
    World world;
    const auto maybe = [&](const Value& value) {
        const int luck = random.bounded(6);
        return luck == 0 ? Value() : luck == 1 ? Value(Value::Unknown::Absent) : value;
    };
    for (int i = 0; i < 6; ++i) {
        world.set(u("b%1").arg(i), type(K::Bool), maybe(Value(random.bounded(2) == 1)));
        world.set(u("n%1").arg(i), type(K::Number), maybe(Value(Decimal(random.bounded(4)))));
        const int visible = random.bounded(3);
        world.hide(u("n%1").arg(i), visible == 2 ? Value() : Value(visible == 1));
    }
    world.declareField(1, u("share"), type(K::Number));
    world.declareField(1, u("vip"), type(K::Bool));
    QStringList paths;
    for (int i = random.bounded(4); i > 0; --i) {
        const QString path = u("people[%1]").arg(i);
        paths += path;
        world.setField(path, 1, u("share"), maybe(Value(Decimal(random.bounded(4)))));
        world.setField(path, 1, u("vip"), maybe(Value(random.bounded(2) == 1)));
    }
    world.set(u("people"), Type::list(Type::row(1)), random.bounded(8) == 0 ? Value() : rows(1, paths));
    return world;
}

} // namespace

void TestExprDeciding::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reads");
    const char* const rowsOfTable[][2] = {
        {"t && f", "f"},
        {"f && t && ub", "f"},
        {"t || f", "t"},
        {"f || ub || t", "t"},
        {"t && n > 3", "t n"},
        {"(f && n > 3 && s == 'x') || t", "t"},
        {"(n > 100 && s == 'x') || (f && t)", "n f"},
        {"n > 3 ? s == 'Hong Kong' : t", "n s"},
        {"ub ? t : t", "t"},
        {"ub ? n : 7", "n"},
        {"n in [7, un]", "n"},
        {"n in [5, 6, n]", "n"},
        {"people.exists(p, p.share > 50)", "people people[a].share"},
        {"people.exists(p, p.name == 'Bai')", "people people[b].name"},
        {"people.all(p, p.share > 40)", "people people[b].share"},
        {"count(people) == 3", "people"},
        {"answered(un)", "un"},
        {"answered(n) || t", "n"},
        {"!answered(un) && t", "un t"},
        {"applicable(s)", "s?"},
        {"chief.name == 'Bai'", "chief people[b].name"},
        {"sum([1, absent]) == 1", "absent"},
        {"capital.amount > 1", "capital"},
        {"1 / 0 == n", "n"},
        {"true", ""},
        {"date('2026-01-01') < today()", ""},
        // unknown: what it waits for
        {"ub", "ub"},
        {"t && ub", "ub"},
        {"un > 3 || us == 'x'", "un us"},
        {"(t || un > 3) && ub", "ub"},
        {"n + un > 3", "un"},
        {"ub ? 1 : 2", "ub"},
        {"t ? un : us == 'x' ? 1 : 2", "un"},
        {"n in [5, un]", "un"},
        {"sum([n, un])", "un"},
        {"people.all(p, p.share > 20)", "people[c].share"},
        {"people.exists(p, p.name == 'X')", "people[c].name"},
        {"nochief.name == 'x'", "nochief"},
        {"people[1].boss.name", "people[b].boss"},
        {"ukinds.exists(k, k == 'x')", "ukinds"},
        {"[n, un].exists(x, x > 10)", "un"},
        {"applicant.formed < date('2019-04-15')", "applicant.formed"},
        {"max(nobody.map(p, p.share))", "nobody"},
        {"tenure.to < today()", "tenure"},
    };
    for (const auto& row : rowsOfTable)
        QTest::newRow(row[0]) << u(row[0]) << u(row[1]);
}

void TestExprDeciding::names()
{
    QFETCH(QString, text);
    QFETCH(QString, reads);
    const World world = sampleWorld();
    const Checked checked = check(text, world);
    QVERIFY(checked.program.isValid());
    QCOMPARE(::names(checked.program.deciding(world)), reads);
}

void TestExprDeciding::picksOneWitnessOfMany()
{
    World world;
    world.declareField(1, u("share"), type(Type::Kind::Number));
    QStringList paths;
    for (int i = 0; i < 2000; ++i) {
        paths += u("people[%1]").arg(i);
        world.setField(paths.back(), 1, u("share"), Value(Decimal(i)));
    }
    world.set(u("people"), Type::list(Type::row(1)), rows(1, paths));
    const Program program = check(u("people.exists(p, p.share == 1999)"), world).program;
    QCOMPARE(::names(program.deciding(world)), u("people people[1999].share"));
}

void TestExprDeciding::forcesAndIsMinimal()
{
    QRandomGenerator random(20261122);
    int forced = 0;
    int members = 0;
    for (quint32 seed = 0; seed < 3000; ++seed) {
        const World world = randomWorld(random);
        const QString text = RandomCondition(seed).condition(1 + static_cast<int>(seed % 5));
        const Checked checked = check(text, world);
        QVERIFY2(checked.program.isValid(), qPrintable(text));
        const Outcome outcome = checked.program.evaluate(world);
        if (outcome.value.isUnknown() && !outcome.error)
            continue;
        ++forced;
        const std::vector<Read> reads = checked.program.deciding(world);
        const QString expected = shown(outcome);
        QVERIFY2(shown(checked.program.evaluate(Masked(world, reads))) == expected, qPrintable(text));
        for (std::size_t i = 0; i < reads.size(); ++i) {
            std::vector<Read> fewer = reads;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY2(shown(checked.program.evaluate(Masked(world, fewer))) != expected,
                     qPrintable(u("%1\n%2 without %3").arg(text, ::names(reads), reads[i].name)));
            ++members;
        }
    }
    QVERIFY(forced > 1000); // the generator must not wither
    QVERIFY(members > 2000);
}

void TestExprDeciding::waitsOnlyForTheUnknown()
{
    QRandomGenerator random(7);
    int waited = 0;
    for (quint32 seed = 0; seed < 3000; ++seed) {
        const World world = randomWorld(random);
        const QString text = RandomCondition(seed).condition(1 + static_cast<int>(seed % 4));
        const Checked checked = check(text, world);
        const Outcome outcome = checked.program.evaluate(world);
        if (!outcome.value.isUnknown() || outcome.error)
            continue;
        ++waited;
        const std::vector<Read> reads = checked.program.deciding(world);
        QVERIFY2(!reads.empty() || text.contains(u"max"), qPrintable(text));
        if (text.contains(u"max")) // of an empty list: it waits for what is known
            continue;
        for (const Read& read : reads)
            QVERIFY2(read.value.isUnknown(), qPrintable(text + u' ' + read.name));
    }
    QVERIFY(waited > 300);
}

QTEST_APPLESS_MAIN(TestExprDeciding)
#include "tst_expr_deciding.moc"
