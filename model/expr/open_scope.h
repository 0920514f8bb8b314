// Expressions over variables given as JSON, with nothing declared: what `eval` on the command line does.
#pragma once

#include "model/base/json.h"
#include "model/expr/program.h"

#include <QHash>

namespace aspirant::expr {

// Every name is a variable of type Any. A variable's own name may hold dots ("applicant.kind"); the longest
// one that fits is taken, and what is left over selects into its map. A name that no variable begins is
// unanswered as a whole.
class OpenScope final : public Scope, public Environment {
public:
    // Strings, booleans, lists and maps as JSON; numbers as JSON numbers or {"$decimal": "2.5"}; dates as
    // {"$date": "2026-11-22"}, partly known ones shortened; null is unanswered, {"$state": …} is unknown.
    // Errors: "eval.variable"; the place is the variable's name.
    [[nodiscard]] static Result<OpenScope> make(const json::Object& variables, const QDate& today);

    [[nodiscard]] std::optional<Resolved> name(const QString& dotted) const override;
    [[nodiscard]] std::optional<Resolved> field(int table, const QString& dotted) const override;
    [[nodiscard]] bool isOpen() const override { return true; }

    [[nodiscard]] Value name(int slot, const QString& dotted) const override;
    [[nodiscard]] Value field(const RowRef& row, int slot) const override;
    [[nodiscard]] Value applicableName(int slot) const override;
    [[nodiscard]] Value applicableField(const RowRef& row, int slot) const override;
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QHash<QString, int> m_slots;
    std::vector<Value> m_values;
    QDate m_today;
};

// Plain: decimals, dates and spans as strings, for one `eval`. Tagged: numbers as JSON integers or
// {"$decimal": …}, dates as {"$date": …}, spans as {"$span": …}, for batches. Unknown members are null.
enum class ValueForm { Plain, Tagged };

// {"value": …, "type": "number"}, or {"unknown": [names]}, or {"error": {"code", "message", "place"}}. When
// the check found more than one issue, {"findings": […]} lists them all beside the error.
[[nodiscard]] json::Value evaluateText(const QString& text, const json::Object& variables, const QDate& today,
                                       ValueForm form, const Catalogue& catalogue, Language language,
                                       const Limits& limits = {});

// One line of a batch: {"expr": …, "vars": {…}}. Unreadable lines give an error like any other.
[[nodiscard]] json::Value evaluateLine(const QByteArray& line, const QDate& today, const Catalogue& catalogue,
                                       Language language, const Limits& limits = {});

// A value as JSON; "eval.limit" when it would take more than `most` values to write.
[[nodiscard]] Result<json::Value> toJson(const Value& value, ValueForm form, int most = 100000);
[[nodiscard]] Result<Value> fromJson(const json::Value& value);

} // namespace aspirant::expr
