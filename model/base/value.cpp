#include "model/base/value.h"

#include <algorithm>

namespace aspirant {

namespace {

std::optional<int> digitsAt(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return std::nullopt;
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(QStringView iso)
{
    if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10)
        return std::nullopt;
    PartialDate date;
    const auto yearPart = digitsAt(iso, 0, 4);
    if (!yearPart || *yearPart < 1)
        return std::nullopt;
    date.year = *yearPart;
    if (iso.size() >= 7) {
        const auto monthPart = digitsAt(iso, 5, 2);
        if (iso[4] != u'-' || !monthPart || *monthPart < 1 || *monthPart > 12)
            return std::nullopt;
        date.month = *monthPart;
    }
    if (iso.size() == 10) {
        const auto dayPart = digitsAt(iso, 8, 2);
        if (iso[7] != u'-' || !dayPart || !QDate::isValid(date.year, date.month, *dayPart))
            return std::nullopt;
        date.day = *dayPart;
    }
    return date;
}

QString PartialDate::toIso() const
{
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

QDate PartialDate::earliest() const
{
    return QDate(year, month ? month : 1, day ? day : 1);
}

QDate PartialDate::latest() const
{
    const int lastMonth = month ? month : 12;
    return QDate(year, lastMonth, day ? day : QDate(year, lastMonth, 1).daysInMonth());
}

Value::Value(ValueMap map)
{
    std::sort(map.begin(), map.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_data = std::make_shared<const ValueMap>(std::move(map));
}

bool Value::isAbsent() const
{
    const auto* unknown = std::get_if<Unknown>(&m_data);
    return unknown && *unknown == Unknown::Absent;
}

const ValueList& Value::list() const
{
    return *std::get<std::shared_ptr<const ValueList>>(m_data);
}

const ValueMap& Value::map() const
{
    return *std::get<std::shared_ptr<const ValueMap>>(m_data);
}

const Value* Value::member(QStringView key) const
{
    if (kind() != Kind::Map)
        return nullptr;
    const ValueMap& members = map();
    const auto it = std::lower_bound(members.begin(), members.end(), key,
                                     [](const auto& member, QStringView wanted) { return member.first < wanted; });
    return it != members.end() && it->first == key ? &it->second : nullptr;
}

bool operator==(const Value& a, const Value& b)
{
    if (a.kind() != b.kind())
        return false;
    if (a.kind() == Value::Kind::List)
        return a.list() == b.list();
    if (a.kind() == Value::Kind::Map)
        return a.map() == b.map();
    if (a.isUnknown())
        return true;
    return a.m_data == b.m_data;
}

} // namespace aspirant
