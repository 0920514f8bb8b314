// A tiny pack in a few lines, answers to it, and what is to be seen then: tests of rules read as stories of a
// form.
#pragma once

#include "model/session/session.h"

#include <QString>

#include <memory>

namespace aspirant::test {

// Questions get texts made from their ids, status "product" and, for choices and matrix rows given as plain
// strings, a text each. JSON is written as the pack would have it; a question's further members go into
// `more` without braces:
//     Scenario form;
//     form.add("licensed", "yes_no");
//     form.add("number", "text", R"("visible": "licensed", "required": true)");
//     form.answer("licensed", "true");
//     QVERIFY(form.isVisible("number"));
class Scenario final {
public:
    // The first call of anything that needs the form compiles it; questions come before that.
    Scenario& section(const char* id, const char* more = "");
    Scenario& add(const char* id, const char* type, const char* more = "");
    Scenario& slot(const char* id, const char* more = "");
    Scenario& source(const char* id);
    // What a page works out; the latest of each is the last in the pack's list.
    Scenario& date(const char* id, const char* rule, const char* more = "");
    Scenario& outcome(const char* id, const char* rule);
    Scenario& brief(const char* rule);

    session::Session& session();
    [[nodiscard]] const draft::Answers& answers() { return session().draft().answers; }

    session::Delta answer(const QString& path, const char* json); // checked for its shape
    session::Delta clear(const QString& path);
    session::Delta addRow(const QString& repeat, const QString& id, int position = -1);
    session::Delta removeRow(const QString& row);
    session::Delta apply(const draft::ChangeSet& changes);

    [[nodiscard]] session::QuestionState state(const QString& path);
    [[nodiscard]] bool isVisible(const QString& path);
    [[nodiscard]] bool isRequired(const QString& path);
    [[nodiscard]] QString value(const QString& path); // canonical JSON
    [[nodiscard]] QStringList findings();             // "code path"
    [[nodiscard]] QString sentences(const QString& path, session::About about = session::About::Visibility,
                                    Language language = Language::English);

    static draft::Path at(const QString& path) { return draft::Path::trusted(path); }
    static QStringList texts(const QList<draft::Path>& paths);
    inline static const QDate today{2026, 11, 22};

private:
    void start();
    json::Array m_sections, m_slots, m_sources, m_dates, m_outcomes;
    json::Value m_brief;
    json::Object m_section;
    json::Array m_questions;
    std::unique_ptr<session::Session> m_session;
};

// A session over a resolved pack and an answers file, as generators make them.
[[nodiscard]] std::shared_ptr<const pack::CompiledPack> compiled(const json::Value& resolvedPack);

} // namespace aspirant::test
