// What every verb of the command line gets and gives. The contract is in README.md, "The command line".
#pragma once

#include "app/cli/call.h"
#include "app/workbench.h"
#include "model/session/masking.h"

#include <functional>

namespace aspirant::cli {

// The exit codes that scripts rely on.
enum Exit { Clean = 0, Found = 1, WrongCall = 2, CouldNot = 3 };

struct Reply {
    json::Value document; // the one JSON document of --json
    QString words{};      // for people; with a line break at the end
    int exit = Clean;
    std::optional<QByteArray> raw{}; // printed as it is in both modes instead of the document: JSON lines
};

class Context final {
public:
    Context(const Call& call, const Catalogue& catalogue);
    ~Context();

    [[nodiscard]] const Call& call() const { return m_call; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] Language language() const { return m_language; } // of --lang, for words
    [[nodiscard]] QString words(const Message& message) const { return message.words(m_catalogue, m_language); }
    [[nodiscard]] QString words(const char* source, std::vector<MessageArgument> arguments = {}) const;

    // For words: personal data is masked unless --personal was said. JSON documents hold what there is.
    [[nodiscard]] session::Personal personal() const { return m_call.personal ? session::Personal::Shown : session::Personal::Masked; }
    // An answer as JSON, for words.
    [[nodiscard]] QString valueWords(const pack::CompiledPack& pack, const draft::Path& path, const json::Value& value) const;

    // Opened at the first use, as the verb needs it.
    [[nodiscard]] Result<app::Workbench*> writer();
    [[nodiscard]] Result<app::Workbench*> reader();
    // The date of --as-at. Invalid when the option is absent; error "call.date" when it is not a date.
    [[nodiscard]] Result<QDate> asAt() const;
    // Progress and remarks, to standard error.
    void remark(const QString& line) const;

private:
    Result<app::Workbench*> open(app::OpenAs as);
    const Call& m_call;
    const Catalogue& m_catalogue;
    Language m_language = Language::English;
    std::unique_ptr<app::Workbench> m_workbench;
};

struct Verb {
    QString name;
    QString usage;       // "DRAFT PATH JSON"
    const char* purpose; // marked for translation, context "Cli"
    VerbShape shape;
    std::function<Result<Reply>(Context&)> run;
};

[[nodiscard]] const std::vector<Verb>& verbs();

// Each file of verbs gives its own.
[[nodiscard]] std::vector<Verb> packVerbs();
[[nodiscard]] std::vector<Verb> draftVerbs();
[[nodiscard]] std::vector<Verb> answerVerbs();
[[nodiscard]] std::vector<Verb> bundleVerbs();
[[nodiscard]] std::vector<Verb> compareVerbs();
[[nodiscard]] std::vector<Verb> workspaceVerbs();
[[nodiscard]] std::vector<Verb> evalVerbs();
[[nodiscard]] std::vector<Verb> benchVerbs();
[[nodiscard]] std::vector<Verb> updateVerbs();
[[nodiscard]] std::vector<Verb> peopleVerbs();
[[nodiscard]] std::vector<Verb> rowsVerbs();
[[nodiscard]] std::vector<Verb> paperVerbs();
[[nodiscard]] std::vector<Verb> ownershipVerbs();
[[nodiscard]] std::vector<Verb> bodsVerbs();
[[nodiscard]] std::vector<Verb> personVerbs();
[[nodiscard]] std::vector<Verb> suggestionVerbs();
[[nodiscard]] std::vector<Verb> chartVerbs();

// Opens the draft that the first argument names, as at --as-at, without the right to change it.
[[nodiscard]] Result<std::unique_ptr<desk::Desk>> openFirst(Context& context);

// Shapes that several verbs answer with.
[[nodiscard]] json::Value findingJson(const Issue& issue, const Context& context);
[[nodiscard]] json::Value findingsJson(const QList<Issue>& issues, const Context& context);
[[nodiscard]] QString findingsWords(const QList<Issue>& issues, const Context& context);
[[nodiscard]] json::Object deltaJson(const session::Delta& delta);
[[nodiscard]] QString deltaWords(const session::Delta& delta, const Context& context);
[[nodiscard]] json::Value errorJson(const Error& error, const Context& context);
[[nodiscard]] json::Value textJson(const Text& text);
[[nodiscard]] json::Value pathsJson(const QList<draft::Path>& paths);
// Error "path.unknown" for a path no question of the draft has.
[[nodiscard]] Result<draft::Path> knownPath(const session::Session& session, const QString& text);

} // namespace aspirant::cli
