// Three-valued logic, exhaustively: every operator over every combination of true, false and unknown is
// compared with what its completions say. A three-valued result is right when it is known exactly where all
// ways of filling in the unknowns agree (Kleene), or, for the strict operators, where nothing is unknown.
#include "expr/world.h"

#include <QTest>

#include <functional>

using namespace aspirant;
using namespace aspirant::expr;
using namespace aspirant::expr::test;

class TestExprTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void numbers_data();
    void numbers();
    void unknownBeatsError_data();
    void unknownBeatsError();
};

namespace {

using Maybe = std::optional<int>; // none: unknown

// All ways to give `count` operands one of the values, or unknown.
void forEachCombination(int count, const std::vector<int>& values,
                        const std::function<void(const std::vector<Maybe>&)>& visit)
{
    std::vector<Maybe> operands(static_cast<std::size_t>(count));
    const std::function<void(std::size_t)> fill = [&](std::size_t at) {
        if (at == operands.size())
            return visit(operands);
        operands[at] = std::nullopt;
        fill(at + 1);
        for (const int value : values) {
            operands[at] = value;
            fill(at + 1);
        }
    };
    fill(0);
}

std::vector<int> known(const std::vector<Maybe>& operands)
{
    std::vector<int> result;
    for (const Maybe& operand : operands)
        result.push_back(operand.value_or(0));
    return result;
}

bool anyUnknown(const std::vector<Maybe>& operands)
{
    return std::any_of(operands.begin(), operands.end(), [](const Maybe& m) { return !m; });
}

// What all completions agree on.
Maybe agreed(const std::vector<Maybe>& operands, const std::vector<int>& values,
             const std::function<int(const std::vector<int>&)>& function)
{
    std::optional<Maybe> result;
    forEachCombination(static_cast<int>(operands.size()), values, [&](const std::vector<Maybe>& candidate) {
        if (anyUnknown(candidate))
            return;
        for (std::size_t i = 0; i < operands.size(); ++i)
            if (operands[i] && operands[i] != candidate[i])
                return;
        const int value = function(known(candidate));
        if (!result)
            result = Maybe(value);
        else if (*result && **result != value)
            result = Maybe();
    });
    return result.value_or(Maybe());
}

World worldOf(const std::vector<Maybe>& operands, Type::Kind kind)
{
    World world;
    for (std::size_t i = 0; i < operands.size(); ++i) {
        const Value value = !operands[i]               ? Value()
                            : kind == Type::Kind::Bool ? Value(*operands[i] != 0)
                                                       : Value(Decimal(*operands[i]));
        world.set(QString(QChar(u'a' + static_cast<char16_t>(i))), type(kind), value);
    }
    return world;
}

QString shownMaybe(const Maybe& maybe, bool boolean)
{
    if (!maybe)
        return u("?");
    return boolean ? (*maybe ? u("true") : u("false")) : QString::number(*maybe);
}

struct Law {
    const char* text;
    int operands;
    bool kleene;  // otherwise strict: known only when nothing is unknown
    bool boolean; // the result
    std::function<int(const std::vector<int>&)> function;
};
using V = const std::vector<int>&;

const std::vector<Law>& conditionLaws()
{
    static const std::vector<Law> laws{
        {"!a", 1, true, true, [](V v) { return !v[0]; }},
        {"a && b", 2, true, true, [](V v) { return v[0] && v[1]; }},
        {"a && b && c", 3, true, true, [](V v) { return v[0] && v[1] && v[2]; }},
        {"a || b", 2, true, true, [](V v) { return v[0] || v[1]; }},
        {"a || b || c", 3, true, true, [](V v) { return v[0] || v[1] || v[2]; }},
        {"a == b", 2, false, true, [](V v) { return v[0] == v[1]; }},
        {"a != b", 2, false, true, [](V v) { return v[0] != v[1]; }},
        {"a < b", 2, false, true, [](V v) { return v[0] < v[1]; }},
        {"a <= b", 2, false, true, [](V v) { return v[0] <= v[1]; }},
        {"a > b", 2, false, true, [](V v) { return v[0] > v[1]; }},
        {"a >= b", 2, false, true, [](V v) { return v[0] >= v[1]; }},
        {"a ? b : c", 3, true, true, [](V v) { return v[0] ? v[1] : v[2]; }},
        {"[a, b, c].all(x, x)", 3, true, true, [](V v) { return v[0] && v[1] && v[2]; }},
        {"[a, b, c].exists(x, x)", 3, true, true, [](V v) { return v[0] || v[1] || v[2]; }},
        {"[a, b, c].exists_one(x, x)", 3, true, true, [](V v) { return v[0] + v[1] + v[2] == 1; }},
        {"[a, b, c].exists_one(x, !x)", 3, true, true, [](V v) { return v[0] + v[1] + v[2] == 2; }},
        {"size([a, b].filter(x, x))", 2, false, false, [](V v) { return v[0] + v[1]; }},
    };
    return laws;
}

const std::vector<Law>& numberLaws()
{
    static const std::vector<Law> laws{
        {"a == b", 2, false, true, [](V v) { return v[0] == v[1]; }},
        {"a != b", 2, false, true, [](V v) { return v[0] != v[1]; }},
        {"a < b", 2, false, true, [](V v) { return v[0] < v[1]; }},
        {"a <= b", 2, false, true, [](V v) { return v[0] <= v[1]; }},
        {"a > b", 2, false, true, [](V v) { return v[0] > v[1]; }},
        {"a >= b", 2, false, true, [](V v) { return v[0] >= v[1]; }},
        {"a + b", 2, false, false, [](V v) { return v[0] + v[1]; }},
        {"a - b", 2, false, false, [](V v) { return v[0] - v[1]; }},
        {"a * b", 2, false, false, [](V v) { return v[0] * v[1]; }},
        {"a * 8 / b", 2, false, false, [](V v) { return v[0] * 8 / v[1]; }},
        {"a % b", 2, false, false, [](V v) { return v[0] % v[1]; }},
        {"-a", 1, false, false, [](V v) { return -v[0]; }},
        {"sum([a, b, c])", 3, false, false, [](V v) { return v[0] + v[1] + v[2]; }},
        {"count([a, b])", 2, false, false, [](V) { return 2; }},
        {"min([a, b, c])", 3, false, false,
         [](V v) {
             return std::min({v[0], v[1], v[2]});
         }},
        {"max([a, b, c])", 3, false, false,
         [](V v) {
             return std::max({v[0], v[1], v[2]});
         }},
        {"avg([a, a])", 1, false, false, [](V v) { return v[0]; }},
        {"abs(a)", 1, false, false, [](V v) { return std::abs(v[0]); }},
    };
    return laws;
}

void addLaws(const std::vector<Law>& laws)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < laws.size(); ++i)
        QTest::newRow(laws[i].text) << static_cast<int>(i);
}

void hold(const Law& law, Type::Kind kind, const std::vector<int>& values)
{
    int combinations = 0;
    forEachCombination(law.operands, values, [&](const std::vector<Maybe>& operands) {
        const World world = worldOf(operands, kind);
        const Maybe expected = law.kleene             ? agreed(operands, values, law.function)
                               : anyUnknown(operands) ? Maybe()
                                                      : Maybe(law.function(known(operands)));
        const Outcome outcome = check(u(law.text), world).program.evaluate(world);
        QCOMPARE(shown(outcome), shownMaybe(expected, law.boolean));
        ++combinations;
    });
    QVERIFY(combinations >= 3);
}

} // namespace

void TestExprTruth::conditions_data()
{
    addLaws(conditionLaws());
}
void TestExprTruth::conditions()
{
    QFETCH(int, index);
    hold(conditionLaws()[static_cast<std::size_t>(index)], Type::Kind::Bool, {0, 1});
}

void TestExprTruth::numbers_data()
{
    addLaws(numberLaws());
}
void TestExprTruth::numbers()
{
    QFETCH(int, index);
    // Divisible values, so that the model can compute in int.
    hold(numberLaws()[static_cast<std::size_t>(index)], Type::Kind::Number, {-2, 2, 4});
}

// Every combination of true, false, unknown and a fault under "and", "or" and a strict operator.
void TestExprTruth::unknownBeatsError_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const QStringList operands{u("true"), u("false"), u("a"), u("1 / 0 == 1")};
    const QString error = u("eval.division");
    for (const QString& x : operands) {
        for (const QString& y : operands) {
            const bool unknown = x == u"a" || y == u"a";
            const bool fault = x.contains(u'/') || y.contains(u'/');
            const QString open = unknown ? u("?") : fault ? error : QString();
            const auto add = [](const QString& text, const QString& result) {
                QTest::newRow(qPrintable(text)) << text << result;
            };
            const bool anyFalse = x == u"false" || y == u"false";
            const bool anyTrue = x == u"true" || y == u"true";
            add(u("%1 && %2").arg(x, y), anyFalse ? u("false") : open.isEmpty() ? u("true") : open);
            add(u("%1 || %2").arg(x, y), anyTrue ? u("true") : open.isEmpty() ? u("false") : open);
            add(u("[1, 2].all(i, i == 1 ? %1 : %2)").arg(x, y), anyFalse         ? u("false")
                                                                : open.isEmpty() ? u("true")
                                                                                 : open);
            add(u("[1, 2].exists(i, i == 1 ? %1 : %2)").arg(x, y), anyTrue          ? u("true")
                                                                   : open.isEmpty() ? u("false")
                                                                                    : open);
            add(u("(%1) == (%2)").arg(x, y), open.isEmpty() ? (x == y ? u("true") : u("false")) : open);
            add(u("[%1, %2] == [%1, %2]").arg(x, y), open.isEmpty() ? u("true") : open);
        }
    }
}

void TestExprTruth::unknownBeatsError()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const World world = worldOf({std::nullopt}, Type::Kind::Bool);
    const Checked checked = check(text, world);
    QVERIFY(checked.program.isValid());
    QCOMPARE(shown(checked.program.evaluate(world)), result);
}

QTEST_APPLESS_MAIN(TestExprTruth)
#include "tst_expr_truth.moc"
