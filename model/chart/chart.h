// A chart as a plain value: boxes and the lines between them, in no language and without a place on the paper.
#pragma once

#include "model/base/message.h"

#include <QDate>

#include <vector>

namespace aspirant::chart {

enum class Topic { Ownership, Organisation };
[[nodiscard]] QString topicTag(Topic topic); // "ownership", "organisation"

// Named: somebody known only by words in an answer. Undisclosed: a share for which nobody is named. Body: words of an
// answer that are neither a manager nor a committee of the board.
enum class NodeKind { Applicant, Company, Person, Named, Trust, Undisclosed, Board, Committee, Body };
[[nodiscard]] QString nodeKindTag(NodeKind kind); // "applicant", …

// A role in words. Strong: what the chart is looked at for, such as an ultimate owner.
struct Badge {
    Message words;
    bool strong = false;
};

struct Node {
    QString id; // of the party, or one made from it; unique
    NodeKind kind = NodeKind::Company;
    Text name;                  // as answered; empty: the caption stands for it
    Message caption{};          // program words: "Not disclosed"
    std::vector<Message> lines{};    // below the name
    std::vector<Message> warnings{}; // what is wrong with it
    std::vector<Badge> badges{};
    bool isMarked = false; // drawn with a double outline: an ultimate owner
    bool isOnTop = false;  // stands in the first row
    QString record{};      // path of the answer or row that tells of it; empty: none
};

// Nominee, Trust: links that hold for another. Stated: control that the answers state, without shares. Secondary: a
// further reporting line. All but Holding, Committee and Reporting are drawn dashed.
enum class EdgeKind { Holding, Remainder, Nominee, Trust, Stated, Committee, Reporting, Secondary };
[[nodiscard]] QString edgeKindTag(EdgeKind kind);
[[nodiscard]] bool isDashed(EdgeKind kind);

// From the holder to the company, from the superior to the subordinate.
struct Edge {
    int from = 0, to = 0;
    EdgeKind kind = EdgeKind::Holding;
    std::vector<Message> label{}; // lines
    bool isControl = false;       // part of a majority of the votes
    QString record{};
};

struct Chart {
    Topic topic = Topic::Ownership;
    Text applicant;
    QDate asAt;
    std::vector<Node> nodes;
    std::vector<Edge> edges; // never from a node to itself
    int root = 0;            // the applicant, at the bottom; the board, on top
    std::vector<Message> notes{};
};

[[nodiscard]] Message titleOf(Topic topic);

} // namespace aspirant::chart
