#include "model/expr/periods.h"

#include <algorithm>
#include <vector>

namespace aspirant::expr {

namespace {

// From the first day to the day after the last.
struct Stretch {
    QDate first;
    QDate end;
};

const Value* member(const ValueMap& map, QStringView key)
{
    const auto found = std::find_if(map.begin(), map.end(), [&](const auto& entry) { return entry.first == key; });
    return found == map.end() ? nullptr : &found->second;
}

// Of dates that are partly known, the least that a period may cover and the most.
struct Bounds {
    std::vector<Stretch> least, most;
    Value unknown = Value(false); // unknown when some member is
    Fault fault = Fault::None;

    void add(const Value& period)
    {
        if (period.isAbsent())
            return;
        if (period.isUnknown()) {
            unknown = unknownOf(unknown, period);
            return;
        }
        const Value* from = period.kind() == Value::Kind::Map ? member(period.map(), u"from") : nullptr;
        if (from == nullptr) {
            fault = period.kind() == Value::Kind::Map ? Fault::Key : Fault::Type;
            return;
        }
        if (from->isAbsent()) // computed from what is hidden
            return;
        const Value* to = member(period.map(), u"to");
        const bool runsOn = to == nullptr || to->isUnknown(); // an answer without an end is a period still running
        if (from->isUnknown()) {
            unknown = unknownOf(unknown, *from);
            return;
        }
        if (from->kind() != Value::Kind::Date || (!runsOn && to->kind() != Value::Kind::Date)) {
            fault = Fault::Type;
            return;
        }
        const QDate lastDay(9999, 12, 31);
        least.push_back({from->date().latest(), runsOn ? lastDay : to->date().earliest().addDays(1)});
        most.push_back({from->date().earliest(), runsOn ? lastDay : to->date().latest().addDays(1)});
    }
};

qint64 covered(std::vector<Stretch> stretches, const QDate& from, const QDate& to)
{
    std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.first < b.first; });
    qint64 days = 0;
    QDate counted = from; // all days before this one are counted
    for (const Stretch& stretch : stretches) {
        const QDate first = std::max(stretch.first, counted);
        const QDate end = std::min(stretch.end, to);
        if (first < end) {
            days += first.daysTo(end);
            counted = end;
        }
    }
    return days;
}

} // namespace

Got daysCovered(const ValueList& periods, const PartialDate& from, const PartialDate& to, Budget& budget)
{
    if (!budget.spend(static_cast<qint64>(periods.size())))
        return Fault::Limit;
    Bounds bounds;
    for (const Value& period : periods)
        bounds.add(period);
    if (bounds.unknown.isUnknown()) // an unknown outweighs a fault
        return bounds.unknown;
    if (bounds.fault != Fault::None)
        return bounds.fault;
    const qint64 least = covered(std::move(bounds.least), from.latest(), to.earliest());
    const qint64 most = covered(std::move(bounds.most), from.earliest(), to.latest());
    return least == most ? Got(Value(Decimal(least))) : Got();
}

} // namespace aspirant::expr
