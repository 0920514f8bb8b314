// Strict reading of JSON: a value, where it stands, and the list that takes what is wrong with it.
// Internal to the pack room. Pointers are written out only when something is found or kept.
#pragma once

#include "model/base/issue.h"
#include "model/base/json.h"
#include "model/base/text.h"

#include <QDate>

#include <optional>

namespace aspirant::pack {

class FindingList final {
public:
    explicit FindingList(int limit) : m_limit(limit) {}
    void add(Severity severity, const char* code, Message message, const QString& pointer);
    [[nodiscard]] const QList<Issue>& issues() const { return m_issues; }
    [[nodiscard]] bool blocks() const { return m_blocks; }

private:
    QList<Issue> m_issues;
    int m_limit;
    bool m_blocks = false;
};

class Cursor final {
public:
    Cursor(const json::Value& value, FindingList& findings) : m_value(value), m_findings(findings) {}
    Cursor(const json::Value& value, const Cursor& up, QStringView key)
        : m_value(value), m_findings(up.m_findings), m_up(&up), m_key(key) {}
    Cursor(const json::Value& value, const Cursor& up, int index)
        : m_value(value), m_findings(up.m_findings), m_up(&up), m_index(index) {}

    [[nodiscard]] const json::Value& value() const { return m_value; }
    [[nodiscard]] QString pointer() const;
    // The member's value; a null value when absent. `up` must outlive what it returns.
    [[nodiscard]] Cursor operator[](QStringView key) const { return {m_value[key], *this, key}; }
    [[nodiscard]] Cursor at(int index) const { return {m_value.array()[static_cast<std::size_t>(index)], *this, index}; }
    [[nodiscard]] bool isPresent() const { return !m_value.isNull(); }

    void blocks(const char* code, Message message) const { m_findings.add(Severity::Blocks, code, std::move(message), pointer()); }
    void warns(const char* code, Message message) const { m_findings.add(Severity::Warns, code, std::move(message), pointer()); }

    // Each reports "pack.kind" when the value is of another kind, and then gives an empty value.
    [[nodiscard]] bool expectObject() const;
    [[nodiscard]] bool expectArray(int limit) const; // "pack.limit" beyond
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] QString string(int limit) const;
    [[nodiscard]] std::optional<qint64> integer(qint64 least, qint64 most) const; // "pack.value" outside
    // One of the words; "pack.value" otherwise. Gives its place, or -1.
    [[nodiscard]] int oneOf(std::initializer_list<const char*> words) const;
    // An array of distinct strings.
    [[nodiscard]] QStringList strings(int countLimit, int lengthLimit) const;
    [[nodiscard]] Text text(int limit) const; // "pack.text" for a language that is missing
    [[nodiscard]] std::optional<QDate> isoDate() const;
    // "pack.unknown_key" for each member not listed; "pack.missing_key" for each wanted one that is absent.
    void keys(std::initializer_list<const char*> wanted, std::initializer_list<const char*> allowed) const;
    void wrongKind(const char* kind) const;

private:
    void write(QString& out) const;

    const json::Value& m_value;
    FindingList& m_findings;
    const Cursor* m_up = nullptr;
    QStringView m_key;
    int m_index = -1;
};

// [a-z][a-z0-9_]*, parts joined by points; no part a reserved word of the rule language.
[[nodiscard]] bool isId(QStringView id);
[[nodiscard]] bool isIdPart(QStringView part);
[[nodiscard]] bool hasReservedPart(QStringView id);

} // namespace aspirant::pack
