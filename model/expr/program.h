// The rule language as the rest of the product sees it: check an expression once, evaluate it often.
// What the language is stands in resources/packs/LANGUAGE.md.
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"
#include "model/base/value.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>
#include <vector>

namespace aspirant::expr {

// The type of an expression. `Any` is for `eval`, where nothing is declared, and for empty lists.
struct Type {
    enum class Kind { Any, Bool, Number, String, Date, Span, List, Map, Row };
    Kind kind = Kind::Any;
    int table = -1;                      // Row: the record type, as the Scope numbers it
    std::shared_ptr<const Type> element; // List: of what; null means Any
    // Map with known keys (money, period, address); null: any string key, values Any.
    std::shared_ptr<const std::vector<std::pair<QString, Type>>> members;

    static Type list(Type of);
    static Type row(int table);
    static Type map(std::vector<std::pair<QString, Type>> members);
    [[nodiscard]] QString name() const; // "list of numbers", for messages in English terms of the language
    friend bool operator==(const Type& a, const Type& b);
};

// What names mean, at checking time. Slots are the caller's numbers; they come back in Environment calls.
class Scope {
public:
    struct Resolved {
        Type type;
        int slot = -1;
    };
    virtual ~Scope() = default;
    // A full dotted name, such as "applicant.name_en". The checker tries the longest chain of selections
    // first, then shorter ones; what is left over are selections into the value.
    [[nodiscard]] virtual std::optional<Resolved> name(const QString& dotted) const = 0;
    // A field of a row type, dotted names too ("holder", "address.city"); longest first as well.
    [[nodiscard]] virtual std::optional<Resolved> field(int table, const QString& dotted) const = 0;
    // The table of `this` and of `parent`; -1 outside a row.
    [[nodiscard]] virtual int thisTable() const { return -1; }
    [[nodiscard]] virtual int parentTable() const { return -1; }
    // Unknown names become Type::Any, slot -1 and are asked for by text: only for `eval`.
    [[nodiscard]] virtual bool isOpen() const { return false; }
};

// What names are worth, at evaluation time. Called for each read, so reads can be recorded.
class Environment {
public:
    virtual ~Environment() = default;
    [[nodiscard]] virtual Value name(int slot, const QString& dotted) const = 0;
    [[nodiscard]] virtual Value field(const RowRef& row, int slot) const = 0;
    // Whether the named question, or the field of that row, is visible: true, false or unknown.
    [[nodiscard]] virtual Value applicableName(int slot) const = 0;
    [[nodiscard]] virtual Value applicableField(const RowRef& row, int slot) const = 0;
    [[nodiscard]] virtual Value thisRow() const { return {}; }
    [[nodiscard]] virtual Value parentRow() const { return {}; }
    [[nodiscard]] virtual QDate today() const = 0;
};

struct Limits {
    int length = 8192;           // characters of one expression
    int depth = 64;              // nesting
    int nodes = 4096;            // nodes of one tree
    int iterations = 200000;     // steps of macros and comparisons of lists in one evaluation
    int patternLength = 512;     // characters of a regular expression
    int patternMemory = 1 << 20; // bytes RE2 may use for one pattern
};

// One read of an answer: a name (row empty) or a field of a row.
struct Read {
    int slot = -1;
    QString name; // dotted, as written
    QString row;  // RowRef::path, empty for absolute names
    Value value;
    bool applicability = false; // read by applicable(): `value` says whether it is visible
    friend bool operator==(const Read& a, const Read& b)
    {
        return a.slot == b.slot && a.name == b.name && a.row == b.row && a.applicability == b.applicability;
    }
};

// What one evaluation gave. An error ("eval.division", "eval.limit", …) leaves the value unknown.
struct Outcome {
    Value value;
    std::optional<Error> error;
};

struct Tree; // checked tree: tree.h

// A checked expression. Immutable, cheap to copy, safe to evaluate from several threads.
class Program final {
public:
    Program() = default;
    [[nodiscard]] bool isValid() const { return m_tree != nullptr; }
    [[nodiscard]] const Type& type() const;
    // Every slot the expression can read, absolute names and fields alike, including those under
    // applicable(); `today` is whether it reads the date. For the dependency graph.
    struct Dependency {
        int slot = -1;
        bool applicability = false; // read by applicable(): depends on visibility, not on the answer
        friend bool operator==(const Dependency&, const Dependency&) = default;
    };
    [[nodiscard]] const std::vector<Dependency>& dependencies() const;
    [[nodiscard]] bool readsToday() const;

    [[nodiscard]] Outcome evaluate(const Environment& environment, const Limits& limits = {}) const;

    // A minimal set of reads that by itself forces the outcome (drop one and it is no longer forced).
    // For an unknown outcome: the reads it waits for.
    [[nodiscard]] std::vector<Read> deciding(const Environment& environment, const Limits& limits = {}) const;

    // Canonical text; parse(print(x)) is x.
    [[nodiscard]] QString canonicalText() const;

    // For those who look into expressions (lint, the logic book): include tree.h. Null when invalid.
    [[nodiscard]] const Tree* tree() const { return m_tree.get(); }

    explicit Program(std::shared_ptr<const Tree> tree) : m_tree(std::move(tree)) {}

private:
    std::shared_ptr<const Tree> m_tree;
};

// All issues at once, codes "expr.…", each with `path` "offset:length" in the text. The program is valid
// only when no issue blocks. `expected`: the type the caller needs (a rule is Bool); none: any.
struct Checked {
    Program program;
    QList<Issue> issues;
};
[[nodiscard]] Checked check(const QString& text, const Scope& scope,
                            const std::optional<Type>& expected = std::nullopt, const Limits& limits = {});

} // namespace aspirant::expr
