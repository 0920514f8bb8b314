// The draft's answers while an import is planned: fills what is open, tells what differs. Internal to this room.
#pragma once

#include "model/bods/bods_import.h"

#include <QSet>

namespace aspirant::bods {

class ImportTarget final {
public:
    ImportTarget(const session::Session& session, ImportPlan& plan) : m_session(session), m_plan(plan), m_answers(session.draft().answers) {}

    [[nodiscard]] const session::Session& session() const { return m_session; }
    [[nodiscard]] json::Value answer(const draft::Path& path) const { return m_answers.value(path); } // not of a table
    [[nodiscard]] QStringList rows(const draft::Path& repeat) const { return table(repeat).ids; }
    [[nodiscard]] draft::Answers answers() const; // all of them, with the rows of every table
    // A row of that table that was not there; its id follows from `seed`, so that the same file gives the same draft.
    draft::Path addRow(const draft::Path& repeat, const QString& seed);
    void dropRow(const draft::Path& row); // one that addRow() gave
    [[nodiscard]] bool isNew(const draft::Path& row) const { return m_new.contains(row); }
    [[nodiscard]] QList<draft::Path> newRows() const; // in the order in which they came
    // What is not asked is passed over; what cannot be stored is told; what the draft answers otherwise is told and stays.
    void put(const draft::Path& path, const json::Value& value);
    // Every field of a record; rows inside are added unless one says the same.
    void putAll(const draft::Path& row, const json::Object& answers);
    void set(const draft::Path& fact, const json::Value& value);

    void tell(Severity severity, const char* code, Message message, const QString& path = {});

private:
    // Thousands of rows come at once, so each table is taken apart once.
    struct Table {
        QStringList ids;
        QSet<QString> known;
        bool changed = false;
    };
    Table& table(const draft::Path& repeat) const;
    void putRows(const draft::Path& repeat, const json::Value& rows);

    const session::Session& m_session;
    ImportPlan& m_plan;
    draft::Answers m_answers; // rows of tables: see m_tables
    mutable QHash<draft::Path, Table> m_tables;
    QSet<draft::Path> m_new;
    QList<draft::Path> m_added;
};

} // namespace aspirant::bods
