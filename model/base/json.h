// JSON as an immutable value: strict reading, canonical writing (RFC 8785). The one JSON type of the model.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <initializer_list>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace aspirant::json {

class Value;
using Array = std::vector<Value>;
using Member = std::pair<QString, Value>;

// Members sorted by key in UTF-16 code units, the order of RFC 8785 §3.2.3; keys are unique.
class Object {
public:
    Object() = default;
    Object(std::initializer_list<Member> members);

    [[nodiscard]] const Value* find(QStringView key) const; // null when absent
    [[nodiscard]] bool contains(QStringView key) const { return find(key) != nullptr; }
    void set(const QString& key, Value value); // replaces
    bool remove(QStringView key);
    // For readers: appends without sorting; call finish() once. False if a key came twice.
    void append(QString key, Value value);
    [[nodiscard]] bool finish(QString* duplicate = nullptr);

    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }
    // Defined below, where a value is a complete type: clang insists.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::vector<Member>::const_iterator begin() const;
    [[nodiscard]] std::vector<Member>::const_iterator end() const;

    friend bool operator==(const Object&, const Object&);

private:
    std::vector<Member> m_members;
};

// A number as its text: integers exactly as written, anything else in the shortest form of its double.
struct Number {
    QByteArray text;
    friend bool operator==(const Number&, const Number&) = default;
};

// Copying is cheap: arrays and objects are shared and never change. Default constructed: null.
class Value {
public:
    Value() = default;
    Value(bool b) : m_data(b) {}
    Value(int n);
    Value(qint64 n);
    Value(QString s) : m_data(std::move(s)) {}
    Value(const char*) = delete;
    Value(Number n) : m_data(std::move(n)) {}
    Value(Array array);
    Value(Object object);
    static Value strings(const QStringList& list);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_data); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<Number>(m_data); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_data); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<SharedArray>(m_data); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<SharedObject>(m_data); }

    // Each gives an empty value of its kind when this is of another kind.
    [[nodiscard]] bool toBool(bool otherwise = false) const;
    [[nodiscard]] qint64 toInteger(qint64 otherwise = 0) const;
    [[nodiscard]] const QString& toString() const;
    [[nodiscard]] QByteArray numberText() const;
    [[nodiscard]] const Array& array() const;
    [[nodiscard]] const Object& object() const;
    [[nodiscard]] const Value& operator[](QStringView key) const; // null value when absent
    [[nodiscard]] QStringList toStringList() const;               // the strings of an array

    friend bool operator==(const Value&, const Value&);

private:
    using SharedArray = std::shared_ptr<const Array>;
    using SharedObject = std::shared_ptr<const Object>;
    std::variant<std::monostate, bool, Number, QString, SharedArray, SharedObject> m_data;
};

inline bool Object::isEmpty() const
{
    return m_members.empty();
}

inline std::size_t Object::size() const
{
    return m_members.size();
}

inline std::vector<Member>::const_iterator Object::begin() const
{
    return m_members.begin();
}

inline std::vector<Member>::const_iterator Object::end() const
{
    return m_members.end();
}

struct Limits {
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 64;
};

// Strict: UTF-8, no duplicate keys, no trailing text, no lone surrogates. Errors: "json.syntax",
// "json.duplicate", "json.depth", "json.size"; the place is `name`, then line and column or JSON pointer.
[[nodiscard]] Result<Value> parse(const QByteArray& bytes, const QString& name = {}, const Limits& limits = {});

// RFC 8785 bytes: sorted keys, no white space, ECMAScript numbers.
[[nodiscard]] QByteArray canonical(const Value& value);
// For people: two spaces, sorted keys, a line break at the end.
[[nodiscard]] QByteArray pretty(const Value& value);

// RFC 6901 §3: "~" and "/" escaped.
[[nodiscard]] QString pointerToken(const QString& key);

} // namespace aspirant::json
