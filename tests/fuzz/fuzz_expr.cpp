// Fuzz target: any text as an expression. What checks must print, parse again as the same, evaluate and
// explain itself, with and without answers, within its limits.
#include "model/expr/open_scope.h"
#include "model/expr/parser.h"
#include "model/expr/printer.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace aspirant;
using namespace aspirant::expr;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

const json::Object& variables()
{
    static const json::Object vars = [] {
        const auto parsed = json::parse(R"({"a": 1, "b": true, "c": "text", "d": {"$date": "2019-04"},
            "e": [1, null, {"$decimal": "2.5"}], "f": {"k": "v", "l": [true]}, "g.h": "x"})");
        require(parsed.has_value());
        return parsed->object();
    }();
    return vars;
}

void evaluateWith(const QString& text, const json::Object& vars, const Limits& limits)
{
    const auto scope = OpenScope::make(vars, QDate(2026, 11, 22));
    require(scope.has_value());
    const Checked checked = check(text, *scope, std::nullopt, limits);
    require(checked.program.isValid() == checked.issues.isEmpty());
    if (!checked.program.isValid())
        return;
    const Outcome outcome = checked.program.evaluate(*scope, limits);
    require(!outcome.error || outcome.value.isUnknown());
    (void)checked.program.deciding(*scope, limits);
    (void)toJson(outcome.value, ValueForm::Tagged, 1000);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    Limits limits;
    limits.iterations = 2000;
    QList<Issue> issues;
    const Ast ast = parse(text, limits, issues);
    require((ast.root >= 0) == issues.isEmpty());
    if (ast.root >= 0) {
        // Canonical text may be longer than what was written: escapes and spaces.
        Limits wide = limits;
        wide.length = 1 << 20;
        QList<Issue> again;
        require(sameExpression(ast, parse(print(ast), wide, again)));
    }
    evaluateWith(text, {}, limits);
    evaluateWith(text, variables(), limits);
    return 0;
}
