// Draws nothing: says which boxes and lines the ownership chart has.
#pragma once

#include "model/chart/chart.h"
#include "model/ownership/analysis.h"
#include "model/session/session.h"

#include <memory>

namespace aspirant::chart {

// What is read from a session; a value, so that the rest can be worked out elsewhere.
struct OwnershipInput {
    ownership::Structure structure;
    QDate asAt;
    QHash<QString, QList<Message>> roles; // by party's id: "Director", "Responsible officer", …
};
// Error "ownership.not_asked".
[[nodiscard]] Result<OwnershipInput> ownershipInput(const session::Session& session);

struct OwnershipView {
    std::shared_ptr<const ownership::OwnershipGraph> graph;
    ownership::Analysis analysis;
    Chart chart;
};
// Errors are those of OwnershipGraph::make.
[[nodiscard]] Result<OwnershipView> ownershipView(OwnershipInput input);

// Everyone in the chain, with legal holders as registered: a nominee or trustee stands between the company and whom it
// holds for, on dashed lines. What nobody is named for is a box of its own for each company; from `compactFrom`
// companies on it is a line in the company's box, and roles are left out.
[[nodiscard]] Chart ownershipChart(const ownership::OwnershipGraph& graph, const ownership::Analysis& analysis, QDate asAt,
                                   const QHash<QString, QList<Message>>& roles = {});
inline constexpr int compactFrom = 120;

} // namespace aspirant::chart
