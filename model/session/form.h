// The evaluated form behind a Session: every question in every row as a node, every rule in every row as an
// instance, and who read what. Internal to this room.
#pragma once

#include "model/draft/answer_check.h"
#include "model/session/session.h"

#include <QSet>

#include <deque>
#include <functional>
#include <queue>
#include <vector>

namespace aspirant::session {

using pack::Slot;

inline std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// A question, slot or field in one row context.
struct Node {
    Slot slot = -1;
    int row = -1; // enclosing row; -1: none
    draft::Path path;
    bool alive = true;

    json::Value stored; // typed answer; row ids of a repeat
    Value typed;        // what rules would see of it
    json::Value computedAnswer;
    Value computed;
    Value readable; // what rules do see: hidden answers are unknown

    Visibility own = Visibility::Visible;       // by its own rule
    Visibility visibility = Visibility::Hidden; // with all that encloses it
    Truth requiredRule = Truth::No;
    bool promising = false;          // its answer promises attachments
    int promises = 0;                // of a slot: how many answers promise it
    std::vector<int> rows;           // of a repeat or matrix, in order
    std::vector<Visibility> choices; // empty when no choice has a rule

    std::vector<int> instances;
    std::vector<int> readers, visibilityReaders; // instances that read this in their last evaluation

    QList<Issue> findings;
    Progress share; // of the section's progress
    quint32 touched = 0;
};

struct Row {
    int repeat = -1; // node
    QString id;
    draft::Path path;
    std::vector<int> nodes; // parallel to the children of the repeat's definition
    int filled = 0;         // typed answers and filled rows directly inside; 0: blank
    int position = 0;
    bool alive = false;
    Visibility own = Visibility::Visible; // of a matrix row, by its rule
};

// One rule in one row context.
struct Instance {
    int rule = -1;
    int node = -1; // owner; -1: a section's rule
    int row = -1;  // what `this` is
    bool queued = false;
    bool holds = true; // constraints: not false
    std::optional<Error> error;
    std::vector<int> reads; // cells, sorted
    quint32 edit = 0;
    int runs = 0; // within that edit
};

// Where an answer or a visibility is read: node × 2, plus 1 for visibility.
using Cell = int;
inline constexpr Cell todayCell = -1;

class Form {
public:
    Form(std::shared_ptr<const pack::CompiledPack> pack, draft::Draft draft, QDate today);

    Result<Delta> apply(const draft::ChangeSet& changes);
    Delta setToday(QDate today);

    [[nodiscard]] const pack::CompiledPack& pack() const { return *m_pack; }
    [[nodiscard]] const std::shared_ptr<const pack::CompiledPack>& sharedPack() const { return m_pack; }
    [[nodiscard]] const pack::Definition& definition(Slot slot) const
    {
        return m_pack->definitions()[at(slot)];
    }
    [[nodiscard]] const pack::Question& question(const Node& node) const
    {
        return *definition(node.slot).question;
    }
    [[nodiscard]] int nodeAt(const draft::Path& path) const { return m_nodeByPath.value(path, -1); }
    [[nodiscard]] int rowAt(const draft::Path& path) const { return m_rowByPath.value(path.text(), -1); }
    [[nodiscard]] int topNode(Slot slot) const { return m_top[at(slot)]; }
    [[nodiscard]] const Node& node(int index) const { return m_nodes[at(index)]; }
    [[nodiscard]] const Row& row(int index) const { return m_rows[at(index)]; }
    [[nodiscard]] const Instance& instance(int index) const { return m_instances[at(index)]; }
    [[nodiscard]] int instanceCount() const { return static_cast<int>(m_instances.size()); }
    [[nodiscard]] int sectionOf(const Node& node) const { return definition(node.slot).section; }
    // The node that a rule means by field `slot` of that row; -1 when there is none.
    [[nodiscard]] int fieldNode(const RowRef& row, Slot slot, int contextRow) const;
    [[nodiscard]] RowRef rowRef(int row) const;

    [[nodiscard]] bool isBlank(int row) const { return m_rows[at(row)].filled == 0; }
    [[nodiscard]] bool isInBlankRow(const Node& node) const;
    [[nodiscard]] Visibility rowVisibility(int row) const;
    [[nodiscard]] bool holdsAnswer(const Node& node) const { return !node.stored.isNull(); }
    [[nodiscard]] bool isComputed(const Node& node) const { return !question(node).computed.isEmpty(); }
    [[nodiscard]] const json::Value& answer(const Node& node) const;
    [[nodiscard]] bool isAnswered(const Node& node) const;
    [[nodiscard]] bool isSatisfied(const Node& node) const;
    [[nodiscard]] Truth required(const Node& node) const;
    // The row a party reference means, if it is there; -1 otherwise.
    [[nodiscard]] int partyRow(const Node& node) const;
    // Nodes in form order. `section` as in Session::paths().
    void walk(int section, const std::function<void(const Node&)>& visit) const;
    [[nodiscard]] QList<Issue> sectionFindings(int section) const;

    draft::Draft draft;
    QDate today;
    quint64 evaluations = 0;
    std::vector<Visibility> sections;
    std::vector<int> sectionInstances; // -1: none
    std::vector<Progress> progress;    // by section + 1; slots first

private:
    struct Before {
        int node;
        bool alive;
        Visibility visibility;
        Truth required;
        json::Value answer;
        QList<Issue> findings;
    };

    // form_build.cpp: nodes and rows come and go
    void build();
    int addNode(Slot slot, int row, draft::Path path);
    void addInstances(int node);
    int addInstance(int rule, int node, int row);
    void load(int node);
    void unload(int node);
    void setStored(int node, const json::Value& value);
    void setRows(int node, const QStringList& ids);
    int ensureRow(int node, const QString& id);
    void reviveRow(int row);
    void killRow(int row);
    void fill(int row, int by);
    void touchInside(int row);
    void trackParty(int node, const json::Value& before, const json::Value& after);
    void partyRowChanged(int row);
    void unreadAll(int instance);

    // form_evaluate.cpp: what follows from what
    void enqueue(int instance);
    void notify(const std::vector<int>& readers);
    void run();
    void evaluate(int instance);
    void accept(Instance& instance, const expr::Outcome& outcome);
    void acceptVisibility(Instance& instance, Truth truth);
    void recordReads(int instance);
    [[nodiscard]] std::vector<int>& readersOf(Cell cell);
    void refreshVisibility(int node);
    void refreshInside(int row);
    void refreshReadable(int node);
    [[nodiscard]] Value readableOf(const Node& node) const;
    [[nodiscard]] Value listOfRows(const Node& node) const;
    void refreshPromise(int node);
    void flushRepeats();

    // form_settle.cpp: what an edit did
    void beginEdit();
    void touch(int node);
    Delta settle();
    void settleNode(Node& node);
    void settleSectionFindings();
    [[nodiscard]] std::vector<int> orderKey(const Node& node) const;
    void addTo(Delta& delta, const Before& before) const;

    // rule_check.cpp, progress.cpp
    [[nodiscard]] QList<Issue> check(const Node& node) const;
    [[nodiscard]] Progress share(const Node& node) const;

    friend class FormReader;
    std::shared_ptr<const pack::CompiledPack> m_pack;
    // Deques: a new row must not move ten thousand nodes.
    std::deque<Node> m_nodes;
    std::deque<Row> m_rows;
    std::deque<Instance> m_instances;
    std::vector<int> m_top;                       // node of a definition outside rows; -1: inside
    std::vector<int> m_childIndex;                // position of a field among its siblings
    std::vector<std::vector<int>> m_topOfSection; // by section + 1
    QHash<draft::Path, int> m_nodeByPath;
    QHash<QString, int> m_rowByPath;
    QHash<QString, QList<int>> m_partyNodes; // by row id referred to
    std::vector<int> m_todayReaders;

    using Queued = std::pair<int, int>; // rank, instance
    std::priority_queue<Queued, std::vector<Queued>, std::greater<>> m_queue;
    std::vector<Cell> m_reads; // of the evaluation under way

    bool m_loading = true;
    quint32 m_edit = 0;
    std::vector<Before> m_before;
    std::vector<int> m_dirtyRepeats;
    QSet<int> m_changedRepeats;
    QList<int> m_changedSections;
    std::vector<QList<Issue>> m_sectionFindings;
};

// What names are worth inside the form; records reads when it is given where to.
class FormReader final : public expr::Environment {
public:
    FormReader(const Form& form, int row, std::vector<Cell>* reads = nullptr)
        : m_form(form), m_row(row), m_reads(reads)
    {
    }
    [[nodiscard]] Value name(int slot, const QString& dotted) const override;
    [[nodiscard]] Value field(const RowRef& row, int slot) const override;
    [[nodiscard]] Value applicableName(int slot) const override;
    [[nodiscard]] Value applicableField(const RowRef& row, int slot) const override;
    [[nodiscard]] Value thisRow() const override;
    [[nodiscard]] Value parentRow() const override;
    [[nodiscard]] QDate today() const override;

private:
    [[nodiscard]] Value read(int node) const;
    [[nodiscard]] Value applicable(int node) const;

    const Form& m_form;
    int m_row;
    std::vector<Cell>* m_reads;
};

// Those of `from` that are not in `without`.
[[nodiscard]] QList<Issue> difference(const QList<Issue>& from, const QList<Issue>& without);
void countFindings(Progress& progress, const QList<Issue>& findings);

// As Session::rowTitle(), by the row's number.
[[nodiscard]] Text rowTitle(const Form& form, int row);

// Which of the enclosing things show a node, from the outside in: instances of rules, and what each says.
struct Level {
    int instance = -1;
    Visibility says = Visibility::Visible;
};
[[nodiscard]] std::vector<Level> levelsAbove(const Form& form, const Node& node);

// Rules that are worked out on demand, as Session::evaluate(), decidedBy() and rowsOf().
[[nodiscard]] expr::Outcome evaluatePageRule(const Form& form, const pack::CompiledRule& rule, const draft::Path& row);
[[nodiscard]] QList<draft::Path> pageRuleReads(const Form& form, const pack::CompiledRule& rule, const draft::Path& row);
[[nodiscard]] QList<draft::Path> pageRuleRows(const Form& form, const pack::CompiledRule& rule);

[[nodiscard]] Explanation explainNode(const Form& form, const Node& node, About about);

} // namespace aspirant::session
