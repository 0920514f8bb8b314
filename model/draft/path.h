// The address of an answer, a repeat or a row, with stable row ids: "officers.ros[r7f3…].name".
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace aspirant::draft {

// Grammar: key ("[" row "]" ("." key "[" row "]")* ("." key)?)?, key = dotted ids, row =
// [a-z0-9][a-z0-9_-]{0,63}. Paths beginning with "@" are not answers but facts about the draft:
// "@accept:CODE@PATH" holds the reason with which a warning was accepted, "@title" the draft's title,
// "@typed@PATH" what is typed at PATH and is no answer yet; "@migrated", "@aside@PATH": migrated.h; "@carried@PATH":
// carried.h; "@paper:SHA256@PATH": paper.h; "@suggested:ID@PATH": suggestion.h; "@bods": kept_records.h; others: model/subform/facts.h.
class Path final {
public:
    Path() = default;
    [[nodiscard]] static std::optional<Path> parse(QStringView text);
    // For text known to be well formed (made from other paths, or read back from our own store).
    [[nodiscard]] static Path trusted(QString text)
    {
        Path p;
        p.m_text = std::move(text);
        return p;
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isRow() const { return m_text.endsWith(u']'); }
    [[nodiscard]] bool isMeta() const { return m_text.startsWith(u'@'); }
    // Without rows: "officers.ros.name".
    [[nodiscard]] QString definitionId() const;
    // The innermost row around this answer or repeat; of a row, the row that encloses its repeat. Empty
    // outside.
    [[nodiscard]] Path enclosingRow() const;
    // Of a row: its repeat's path and its id.
    [[nodiscard]] Path repeat() const;
    [[nodiscard]] QString rowId() const;
    [[nodiscard]] Path row(const QString& rowId) const { return trusted(m_text + u'[' + rowId + u']'); }
    [[nodiscard]] Path child(const QString& key) const { return trusted(m_text + u'.' + key); }
    [[nodiscard]] bool isInside(const Path& row) const; // the row itself counts

    friend bool operator==(const Path&, const Path&) = default;
    friend bool operator<(const Path& a, const Path& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Path& p, size_t seed = 0) { return qHash(p.m_text, seed); }

private:
    QString m_text;
};

// [a-z0-9][a-z0-9_-]{0,63}
[[nodiscard]] bool isRowId(QStringView text);
// Where text is kept that was typed into the fields of an answer and is no answer yet. Never exported.
[[nodiscard]] inline Path typedPath(const Path& answer) { return Path::trusted(QStringLiteral("@typed@") + answer.text()); }

// A fresh row id: "r" and 16 random hexadecimal digits.
[[nodiscard]] QString newRowId();
// The id of a row that came without one: derived from the repeat's path, the ordinal and the content.
[[nodiscard]] QString derivedRowId(const QString& repeatPath, int ordinal,
                                   const QByteArray& canonicalContent);

} // namespace aspirant::draft
