// A small world of declared answers for tests of the rule language: plain names, one table of rows.
#pragma once

#include "model/expr/program.h"

#include <QHash>
#include <QMap>

namespace aspirant::expr::test {

inline QString u(const char* text)
{
    return QString::fromUtf8(text);
}
inline Decimal number(const char* text)
{
    return Decimal::parse(u(text)).value();
}
inline PartialDate day(const char* text)
{
    return PartialDate::parse(u(text)).value();
}

inline Type type(Type::Kind kind)
{
    Type t;
    t.kind = kind;
    return t;
}

// Slots: names from 0 on, fields of rows from 1000 on. Table 1 is "people", table 2 its inner repeat "jobs".
class World final : public Scope, public Environment {
public:
    QDate asAt{2026, 11, 22};
    int rowTable = -1; // what `this` is
    int outerTable = -1;
    QString rowPath;
    QString outerPath;

    void set(const QString& dotted, const Type& t, const Value& value)
    {
        if (!m_slots.contains(dotted)) {
            m_slots.insert(dotted, static_cast<int>(m_values.size()));
            m_values.push_back({});
            m_types.push_back({});
        }
        const auto slot = static_cast<std::size_t>(m_slots.value(dotted));
        m_values[slot] = value;
        m_types[slot] = t;
    }
    void declareField(int table, const QString& dotted, const Type& t)
    {
        m_fields.insert({table, dotted}, {t, 1000 + static_cast<int>(m_fields.size())});
    }
    void setField(const QString& row, int table, const QString& dotted, const Value& value)
    {
        m_fieldValues.insert({row, m_fields.value({table, dotted}).slot}, value);
    }
    void hide(const QString& dotted, const Value& applicability)
    {
        m_applicable.insert(m_slots.value(dotted), applicability);
    }
    int slotOf(const QString& dotted) const { return m_slots.value(dotted, -1); }

    std::optional<Resolved> name(const QString& dotted) const override
    {
        const auto slot = m_slots.constFind(dotted);
        if (slot == m_slots.constEnd())
            return std::nullopt;
        return Resolved{m_types[static_cast<std::size_t>(*slot)], *slot};
    }
    std::optional<Resolved> field(int table, const QString& dotted) const override
    {
        const auto found = m_fields.constFind({table, dotted});
        return found == m_fields.constEnd() ? std::nullopt : std::optional(*found);
    }
    int thisTable() const override { return rowTable; }
    int parentTable() const override { return outerTable; }

    Value name(int slot, const QString&) const override { return m_values[static_cast<std::size_t>(slot)]; }
    Value field(const RowRef& row, int slot) const override { return m_fieldValues.value({row.path, slot}); }
    Value applicableName(int slot) const override { return m_applicable.value(slot, Value(true)); }
    Value applicableField(const RowRef& row, int slot) const override
    {
        return m_rowApplicable.value({row.path, slot}, Value(true));
    }
    Value thisRow() const override { return rowPath.isEmpty() ? Value() : Value(RowRef{rowTable, rowPath}); }
    Value parentRow() const override
    {
        return outerPath.isEmpty() ? Value() : Value(RowRef{outerTable, outerPath});
    }
    QDate today() const override { return asAt; }

private:
    QHash<QString, int> m_slots;
    std::vector<Value> m_values;
    std::vector<Type> m_types;
    QMap<std::pair<int, QString>, Resolved> m_fields;
    QMap<std::pair<QString, int>, Value> m_fieldValues;
    QHash<int, Value> m_applicable;
    QMap<std::pair<QString, int>, Value> m_rowApplicable;
};

inline Value rows(int table, const QStringList& paths)
{
    ValueList list;
    for (const QString& path : paths)
        list.push_back(Value(RowRef{table, path}));
    return Value(std::move(list));
}

// The world that the tables of the tests speak of.
inline World sampleWorld()
{
    using K = Type::Kind;
    World w;
    w.set(u("t"), type(K::Bool), Value(true));
    w.set(u("f"), type(K::Bool), Value(false));
    w.set(u("ub"), type(K::Bool), {});
    w.set(u("n"), type(K::Number), Value(number("7")));
    w.set(u("un"), type(K::Number), {});
    w.set(u("absent"), type(K::Number), Value::Unknown::Absent);
    w.set(u("s"), type(K::String), Value(u("Hong Kong")));
    w.set(u("us"), type(K::String), {});
    w.set(u("applicant.kind"), type(K::String), Value(u("non_hk")));
    w.set(u("applicant.formed"), type(K::Date), Value(day("2019-04")));
    w.set(u("signed"), type(K::Date), Value(day("2026-11-22")));
    w.set(u("ud"), type(K::Date), {});
    w.set(u("capital"), Type::map({{u("amount"), type(K::Number)}, {u("currency"), type(K::String)}}),
          Value(ValueMap{{u("amount"), Value(number("5000000"))}, {u("currency"), Value(u("HKD"))}}));
    w.set(u("uncapital"), Type::map({{u("amount"), type(K::Number)}, {u("currency"), type(K::String)}}), {});
    w.set(u("tenure"), Type::map({{u("from"), type(K::Date)}, {u("to"), type(K::Date)}}),
          Value(ValueMap{{u("from"), Value(day("2024-01-31"))}}));
    w.set(u("kinds"), Type::list(type(K::String)), Value(ValueList{Value(u("spot")), Value(u("otc"))}));
    w.set(u("ukinds"), Type::list(type(K::String)), {});
    w.set(u("people"), Type::list(Type::row(1)), rows(1, {u("people[a]"), u("people[b]"), u("people[c]")}));
    w.set(u("nobody"), Type::list(Type::row(1)), rows(1, {}));
    w.set(u("chief"), Type::row(1), Value(RowRef{1, u("people[b]")}));
    w.set(u("nochief"), Type::row(1), {});
    w.declareField(1, u("name"), type(K::String));
    w.declareField(1, u("share"), type(K::Number));
    w.declareField(1, u("address.city"), type(K::String));
    w.declareField(1, u("boss"), Type::row(1));
    w.declareField(1, u("jobs"), Type::list(Type::row(2)));
    w.declareField(2, u("title"), type(K::String));
    w.setField(u("people[a]"), 1, u("name"), Value(u("Au")));
    w.setField(u("people[a]"), 1, u("share"), Value(number("60")));
    w.setField(u("people[a]"), 1, u("boss"), Value(RowRef{1, u("people[b]")}));
    w.setField(u("people[b]"), 1, u("name"), Value(u("Bai")));
    w.setField(u("people[b]"), 1, u("share"), Value(number("30.5")));
    w.setField(u("people[b]"), 1, u("address.city"), Value(u("Central")));
    w.setField(u("people[b]"), 1, u("jobs"), rows(2, {u("people[b].jobs[x]")}));
    w.setField(u("people[b].jobs[x]"), 2, u("title"), Value(u("RO")));
    w.setField(u("people[c]"), 1, u("share"), Value::Unknown::Absent);
    return w;
}

// A value as a test writes it: "3.5", "'text'", "true", "[1, ?]", "{'k': 1}", "2026-11-22", "12m 3d", "?",
// "-".
inline QString shown(const Value& value)
{
    using K = Value::Kind;
    QStringList parts;
    switch (value.kind()) {
    case K::Unknown:
        return value.isAbsent() ? u("-") : u("?");
    case K::Bool:
        return value.boolean() ? u("true") : u("false");
    case K::Number:
        return value.number().toString();
    case K::String:
        return u'\'' + value.string() + u'\'';
    case K::Date:
        return value.date().toIso();
    case K::Span:
        return u("%1m %2d").arg(value.span().months).arg(value.span().days);
    case K::Row:
        return value.row().path;
    case K::List:
        for (const Value& member : value.list())
            parts += shown(member);
        return u'[' + parts.join(u(", ")) + u']';
    case K::Map:
        for (const auto& [key, member] : value.map())
            parts += u'\'' + key + u("': ") + shown(member);
        return u'{' + parts.join(u(", ")) + u'}';
    }
    return {};
}

inline QString shown(const Outcome& outcome)
{
    return outcome.error ? outcome.error->code : shown(outcome.value);
}

} // namespace aspirant::expr::test
