// What people write into a cell of a spreadsheet, as an answer.
#pragma once

#include "model/session/session.h"

#include <QHash>

namespace aspirant::sheet {

// Parts of an answer that may stand in columns of their own: "from" and "to" of a period, "amount" and "currency",
// "en" and "zh-Hant" of a text in both languages, "lines", "city", "postal_code", "country", "network", "address".
[[nodiscard]] QStringList partsOf(const pack::Question& question);

class CellReader final {
public:
    explicit CellReader(const session::Session& session);

    // Choices, yes and no, countries by value or by their words in any language; several choices, and lines of an
    // address, between semicolons or line breaks; dates as 2026-11-22, 22/11/2026 (day first, as Hong Kong writes),
    // 22 Nov 2026 or 2026年11月22日; periods as "2019-01-01 to 2020-06-30", without an end while they last; numbers with
    // or without grouping; people and companies by name. Null for a blank cell. The value is in the form in which
    // answers are stored. Errors: "cell.…", and the "answer.…" of draft::normalAnswer().
    [[nodiscard]] Result<json::Value> read(pack::Slot slot, const QString& cell) const;
    // The same from parts, by their names; blank ones are left out.
    [[nodiscard]] Result<json::Value> read(pack::Slot slot, const QHash<QString, QString>& parts) const;

private:
    [[nodiscard]] Result<json::Value> byType(const pack::Question& question, const QString& cell) const;
    [[nodiscard]] Result<json::Value> part(const pack::Question& question, const QString& name, const QString& cell) const;
    [[nodiscard]] Result<json::Value> party(const pack::Question& question, const QString& cell) const;

    const session::Session& m_session;
    // By the forms of their names.
    QHash<QString, QStringList> m_persons, m_entities;
};

} // namespace aspirant::sheet
