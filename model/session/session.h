// A draft with its pack, kept evaluated: what is visible, required, computed, wrong and left to do.
#pragma once

#include "model/base/issue.h"
#include "model/draft/change.h"
#include "model/pack/compiled_pack.h"

#include <QDate>

#include <memory>

namespace aspirant::session {

enum class Truth { No, Yes, Maybe };

// Visibility as the reader meets it. MayApply: undecided, and its rule says to show it dimmed.
// Undecided: undecided and hidden for now. Hidden questions and rows' fields of hidden repeats are Hidden.
enum class Visibility { Hidden, Undecided, MayApply, Visible };

struct QuestionState {
    Visibility visibility = Visibility::Hidden;
    Truth required = Truth::No;
    bool computed = false;
    bool setAside = false;  // hidden, and holds an answer that would come back
    json::Value answer;     // typed or computed; of a hidden question: what is set aside
    bool answered = false;  // a value (states are not)
    bool satisfied = false; // answered, or in a state that the question accepts
};

// "12 to 15 left": `leastLeft` counts required questions that are surely still open, `mostLeft` adds those
// that may yet become required or visible. Only relevant questions count; repeats count their fields.
struct Progress {
    int applicable = 0; // visible questions (computed ones, statements to read only and repeats not counted)
    int answered = 0;   // of these: with a value, or in a state that the question accepts
    int requiredTotal = 0;
    int leastLeft = 0;
    int mostLeft = 0;
    int mayOpen = 0; // questions whose visibility is undecided
    int blocking = 0, warnings = 0, notes = 0;
    Progress& operator+=(const Progress& other);
    Progress& operator-=(const Progress& other);
    friend bool operator==(const Progress&, const Progress&) = default;
};

// What one edit did. Paths are answers' paths, in form order.
struct Delta {
    QList<draft::Path> changed;  // typed or computed answers that are different now
    QList<draft::Path> appeared; // became visible or may-apply
    QList<draft::Path> vanished; // no longer so
    QList<draft::Path> setAside; // vanished while holding an answer
    QList<draft::Path> restored; // appeared, and the answer set aside is back
    QList<draft::Path> required; // requiredness changed
    QList<draft::Path> rows;     // repeats whose list of rows changed
    QList<int> sections;         // sections whose visibility changed
    QList<Issue> added, gone;    // findings
    [[nodiscard]] bool isEmpty() const;
};

// Why something is as it is, in words of three languages.
struct Because {
    draft::Path path;
    Text title;
    json::Value answer;
};
struct Explanation {
    QString state; // "visible", "hidden", "may-apply", "undecided"; with "-required" etc. left to `required`
    QString required;       // "required", "optional", "undecided"
    QList<Because> because; // a minimal deciding set
    QList<draft::Path> waitsFor;
    std::vector<Message> text; // sentences; the first says the state
    QList<Cite> cites;
};
enum class About { Visibility, Requiredness, Computed };

class Session final {
public:
    // `today` is the as-at date. The session shares the pack.
    Session(std::shared_ptr<const pack::CompiledPack> pack, draft::Draft draft, QDate today);
    ~Session();
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;

    [[nodiscard]] const pack::CompiledPack& pack() const;
    [[nodiscard]] const std::shared_ptr<const pack::CompiledPack>& sharedPack() const;
    [[nodiscard]] const draft::Draft& draft() const;
    [[nodiscard]] QDate today() const;
    Delta setToday(QDate today);

    // Applies and re-evaluates what depends on it. Error: "change.stale".
    Result<Delta> apply(const draft::ChangeSet& changes);
    // What apply() would do, without doing it: to say which answered questions an edit would hide. Not for
    // use by several threads at once.
    [[nodiscard]] Result<Delta> preview(const draft::ChangeSet& changes) const;

    // Visible-or-not of a question in its row context. An unknown path gives a hidden, unanswered state.
    [[nodiscard]] QuestionState state(const draft::Path& path) const;
    [[nodiscard]] Visibility sectionVisibility(int section) const;
    [[nodiscard]] Visibility choiceVisibility(const draft::Path& path,
                                              int choice) const; // also of matrix rows
    // The rows of a repeat (in order) or the visible rows of a matrix, whether or not anything is in them.
    [[nodiscard]] QStringList rows(const draft::Path& repeat) const;
    // A row in which nothing is answered, nested rows included; it counts in no rule.
    [[nodiscard]] bool isBlankRow(const draft::Path& row) const;
    // A name for a row, party or repeat item, from its title field; empty when that is unanswered.
    [[nodiscard]] Text rowTitle(const draft::Path& row) const;
    // All question paths in form order: sections, then slots; of section `section` only when it is not -2
    // (-1: attachment slots). Rows are walked; hidden ones are included.
    [[nodiscard]] QList<draft::Path> paths(int section = -2) const;
    [[nodiscard]] pack::Slot slotOf(const draft::Path& path) const;
    [[nodiscard]] const pack::Question* question(const draft::Path& path) const; // null when unknown
    [[nodiscard]] int sectionOf(const draft::Path& path) const;

    // All findings in form order, the further ones among them. Accepted warnings too; `acceptedReason` tells.
    [[nodiscard]] QList<Issue> findings() const;
    [[nodiscard]] QList<Issue> findings(const draft::Path& path) const;
    // Findings of rooms that know more than rules: of owners, of papers. They stand with the session's own, count in
    // progress(), and stay as they are until they are set again; the rules' findings do not depend on them. A path may
    // be that of a row. Gives what was added and what has gone.
    Delta setFurtherFindings(const QList<Issue>& findings);
    [[nodiscard]] std::optional<QString> acceptedReason(const Issue& issue) const;
    [[nodiscard]] Progress progress() const;
    [[nodiscard]] Progress progress(int section) const; // -1: attachment slots

    [[nodiscard]] Explanation explain(const draft::Path& path, About about = About::Visibility) const;

    // A date, an outcome or the brief of the pack (CompiledPack::dateRules() and so on), worked out now. `row` is
    // the row that `this` means, for a rule with an owner; without one such a rule is unknown. Not kept: ask again
    // after an edit.
    [[nodiscard]] expr::Outcome evaluate(const pack::CompiledRule& rule, const draft::Path& row = {}) const;
    // The answers that by themselves force that outcome; of an unknown one, those it waits for. In order, once each.
    [[nodiscard]] QList<draft::Path> decidedBy(const pack::CompiledRule& rule, const draft::Path& row = {}) const;
    // Every row of the table that a rule is worked out for: not blank, not hidden. Empty for a rule without an owner.
    [[nodiscard]] QList<draft::Path> rowsOf(const pack::CompiledRule& rule) const;

    // Whether the answer, or the row, at this path belongs in an export (its question is visible).
    [[nodiscard]] bool isRelevant(const draft::Path& path) const;
    // Relevant answers only, computed ones included.
    [[nodiscard]] draft::Answers relevantAnswers() const;
    // Answers held by hidden questions.
    [[nodiscard]] QList<draft::Path> setAsideAnswers() const;

    // How many rules have been evaluated since construction: a test shows that an edit touches only what
    // depends on it.
    [[nodiscard]] quint64 evaluations() const;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

// The path under which a draft records that a finding was accepted: "@accept:CODE@PATH".
[[nodiscard]] draft::Path acceptancePath(const Issue& issue);

} // namespace aspirant::session
