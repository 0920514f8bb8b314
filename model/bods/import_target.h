// The draft's answers while an import is planned: fills what is open, tells what differs. Internal to this room.
#pragma once

#include "model/bods/bods_import.h"

namespace aspirant::bods {

class ImportTarget final {
public:
    ImportTarget(const session::Session& session, ImportPlan& plan) : m_session(session), m_plan(plan), m_answers(session.draft().answers) {}

    [[nodiscard]] const session::Session& session() const { return m_session; }
    [[nodiscard]] const draft::Answers& answers() const { return m_answers; }
    [[nodiscard]] QStringList rows(const draft::Path& repeat) const { return m_answers.value(repeat).toStringList(); }
    // A row of that table that was not there; its id follows from `seed`, so that the same file gives the same draft.
    draft::Path addRow(const draft::Path& repeat, const QString& seed);
    void dropRow(const draft::Path& row); // one that addRow() gave
    [[nodiscard]] bool isNew(const draft::Path& row) const { return m_plan.rows.contains(row); }
    // What is not asked is passed over; what cannot be stored is told; what the draft answers otherwise is told and stays.
    void put(const draft::Path& path, const json::Value& value);
    // Every field of a record; rows inside are added unless one says the same.
    void putAll(const draft::Path& row, const json::Object& answers);
    void set(const draft::Path& fact, const json::Value& value);

    void tell(Severity severity, const char* code, Message message, const QString& path = {});

private:
    void putRows(const draft::Path& repeat, const json::Value& rows);

    const session::Session& m_session;
    ImportPlan& m_plan;
    draft::Answers m_answers;
};

} // namespace aspirant::bods
