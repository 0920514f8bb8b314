#include "model/chart/chart.h"

namespace aspirant::chart {

QString topicTag(Topic topic)
{
    return topic == Topic::Ownership ? QStringLiteral("ownership") : QStringLiteral("organisation");
}

QString nodeKindTag(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Applicant: return QStringLiteral("applicant");
    case NodeKind::Company: return QStringLiteral("company");
    case NodeKind::Person: return QStringLiteral("person");
    case NodeKind::Named: return QStringLiteral("named");
    case NodeKind::Trust: return QStringLiteral("trust");
    case NodeKind::Undisclosed: return QStringLiteral("undisclosed");
    case NodeKind::Board: return QStringLiteral("board");
    case NodeKind::Committee: return QStringLiteral("committee");
    case NodeKind::Body: return QStringLiteral("body");
    }
    return {};
}

QString edgeKindTag(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Holding: return QStringLiteral("holding");
    case EdgeKind::Remainder: return QStringLiteral("remainder");
    case EdgeKind::Nominee: return QStringLiteral("nominee");
    case EdgeKind::Trust: return QStringLiteral("trust");
    case EdgeKind::Stated: return QStringLiteral("stated-control");
    case EdgeKind::Committee: return QStringLiteral("committee");
    case EdgeKind::Reporting: return QStringLiteral("reporting");
    case EdgeKind::Secondary: return QStringLiteral("secondary");
    }
    return {};
}

bool isDashed(EdgeKind kind)
{
    return kind != EdgeKind::Holding && kind != EdgeKind::Committee && kind != EdgeKind::Reporting;
}

Message titleOf(Topic topic)
{
    return topic == Topic::Ownership ? Message("Chart", QT_TRANSLATE_NOOP("Chart", "Ownership chart"))
                                     : Message("Chart", QT_TRANSLATE_NOOP("Chart", "Organisation chart"));
}

} // namespace aspirant::chart
