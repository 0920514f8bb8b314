#include "model/chart/chart_of.h"

#include "model/chart/organisation_chart.h"
#include "model/chart/ownership_chart.h"

namespace aspirant::chart {

Result<Chart> chartOf(const session::Session& session, Topic topic)
{
    const auto empty = [](const Message& message) { return failure(QStringLiteral("chart.empty"), message); };
    if (topic == Topic::Organisation) {
        const auto input = organisationInput(session);
        if (!input)
            return tl::unexpected(input.error());
        if (input->managers.empty())
            return empty(Message("Chart", QT_TRANSLATE_NOOP("Chart", "No manager-in-charge is named yet, so there is no organisation chart.")));
        return organisationChart(*input);
    }
    auto input = ownershipInput(session);
    if (!input)
        return tl::unexpected(input.error());
    if (input->structure.holdings.empty())
        return empty(Message("Chart", QT_TRANSLATE_NOOP("Chart", "No shareholder is named yet, so there is no ownership chart.")));
    auto view = ownershipView(std::move(*input));
    if (!view)
        return tl::unexpected(view.error());
    return std::move(view->chart);
}

} // namespace aspirant::chart
