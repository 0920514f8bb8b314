// Says which boxes and lines the chart of the management structure has: the board, managers-in-charge, who reports to whom.
#pragma once

#include "model/chart/chart.h"
#include "model/session/session.h"

namespace aspirant::chart {

// One row of the table of managers-in-charge.
struct Manager {
    QString id;   // of the person
    Text name;
    QString post, reportsTo; // as written
    std::vector<Message> functions;
    QList<Message> roles;
    QString record;
};
struct Director {
    Text name;
    Message role;
    QStringList committees; // as written, one each; "(chair)" kept
};
struct OrganisationInput {
    Text applicant;
    QDate asAt;
    QList<Director> directors;
    std::vector<Manager> managers;
};

// Error "chart.not_asked": the questionnaire asks for no managers-in-charge.
[[nodiscard]] Result<OrganisationInput> organisationInput(const session::Session& session);

// To whom somebody reports is free text. It is looked up whole, then cut at ";", ",", "and", 及 …: the board, a manager
// by post or name in any of the forms that the register knows, a committee that a director sits on. What is not found
// stands as a box with the words that were written. The first line is the main one, others are drawn dashed.
[[nodiscard]] Chart organisationChart(const OrganisationInput& input);

} // namespace aspirant::chart
