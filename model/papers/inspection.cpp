#include "model/papers/inspection.h"

#include <limits>

namespace aspirant::papers {

namespace {

struct Flag {
    const char16_t* key;
    bool Inspection::*member;
};
constexpr Flag flags[] = {
    {u"damaged", &Inspection::damaged}, {u"repaired", &Inspection::repaired},     {u"password", &Inspection::password},
    {u"scripts", &Inspection::scripts}, {u"restricted", &Inspection::restricted}, {u"macros", &Inspection::macros},
    {u"bomb", &Inspection::bomb},
};

struct Figure {
    const char16_t* key;
    int Inspection::*member;
};
constexpr Figure figures[] = {
    {u"embedded", &Inspection::embedded},   {u"pages", &Inspection::pages},           {u"looked", &Inspection::looked},
    {u"textPages", &Inspection::textPages}, {u"imagePages", &Inspection::imagePages}, {u"width", &Inspection::width},
    {u"height", &Inspection::height},       {u"dpi", &Inspection::dpi},               {u"entries", &Inspection::entries},
};

constexpr const char16_t* outcomes[] = {u"done", u"too-large", u"limits"};

QString text(const char16_t* key)
{
    return QString::fromUtf16(key);
}

} // namespace

// What is false or zero is left out.
json::Value inspectionJson(const Inspection& inspection)
{
    json::Object object{{QStringLiteral("format"), inspectionFormat},
                        {QStringLiteral("outcome"), text(outcomes[static_cast<int>(inspection.outcome)])},
                        {QStringLiteral("kind"), inspection.kind},
                        {QStringLiteral("size"), inspection.size}};
    for (const Flag& flag : flags) {
        if (inspection.*flag.member)
            object.set(text(flag.key), true);
    }
    for (const Figure& figure : figures) {
        if (inspection.*figure.member != 0)
            object.set(text(figure.key), inspection.*figure.member);
    }
    if (inspection.unpacked != 0)
        object.set(QStringLiteral("unpacked"), inspection.unpacked);
    return json::Value(std::move(object));
}

std::optional<Inspection> inspectionFrom(const json::Value& value)
{
    if (value[u"format"].toInteger() != inspectionFormat || !value[u"kind"].isString())
        return std::nullopt;
    Inspection inspection;
    bool known = false;
    for (int i = 0; i < 3; ++i) {
        if (value[u"outcome"].toString() == text(outcomes[i])) {
            inspection.outcome = static_cast<Outcome>(i);
            known = true;
        }
    }
    if (!known)
        return std::nullopt;
    inspection.kind = value[u"kind"].toString();
    inspection.size = value[u"size"].toInteger();
    inspection.unpacked = value[u"unpacked"].toInteger();
    for (const Flag& flag : flags)
        inspection.*flag.member = value[text(flag.key)].toBool();
    for (const Figure& figure : figures) {
        const qint64 number = value[text(figure.key)].toInteger();
        if (number < 0 || number > std::numeric_limits<int>::max())
            return std::nullopt;
        inspection.*figure.member = static_cast<int>(number);
    }
    return inspection;
}

} // namespace aspirant::papers
