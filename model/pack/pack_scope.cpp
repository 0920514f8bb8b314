#include "model/pack/pack_scope.h"

namespace aspirant::pack {

namespace {

using Kind = expr::Type::Kind;

expr::Type plain(Kind kind)
{
    expr::Type type;
    type.kind = kind;
    return type;
}

// Composite types are made once: a large pack asks for them thousands of times.
const expr::Type& listOfStrings()
{
    static const expr::Type type = expr::Type::list(plain(Kind::String));
    return type;
}

const expr::Type& money()
{
    static const expr::Type type = expr::Type::map({{QStringLiteral("amount"), plain(Kind::Number)},
                                                    {QStringLiteral("currency"), plain(Kind::String)}});
    return type;
}

const expr::Type& period()
{
    static const expr::Type type =
        expr::Type::map({{QStringLiteral("from"), plain(Kind::Date)}, {QStringLiteral("to"), plain(Kind::Date)}});
    return type;
}

const expr::Type& address()
{
    static const expr::Type type = expr::Type::map({{QStringLiteral("city"), plain(Kind::String)},
                                                    {QStringLiteral("country"), plain(Kind::String)},
                                                    {QStringLiteral("lines"), listOfStrings()},
                                                    {QStringLiteral("postal_code"), plain(Kind::String)}});
    return type;
}

const expr::Type& wallet()
{
    static const expr::Type type = expr::Type::map({{QStringLiteral("address"), plain(Kind::String)},
                                                    {QStringLiteral("network"), plain(Kind::String)}});
    return type;
}

const expr::Type& eachLanguage()
{
    static const expr::Type type = expr::Type::map({{QStringLiteral("en"), plain(Kind::String)},
                                                    {QStringLiteral("zh_hant"), plain(Kind::String)}});
    return type;
}

expr::Type party(PartyKind kind, Slot persons, Slot entities)
{
    switch (kind) {
    case PartyKind::Person:
        return expr::Type::row(persons);
    case PartyKind::Entity:
        return expr::Type::row(entities);
    case PartyKind::Any:
        break;
    }
    return expr::Type::row(CompiledPack::anyPartyTable);
}

} // namespace

expr::Type ruleType(const Question& question, Slot slot, Slot persons, Slot entities)
{
    switch (question.type) {
    case Type::Text:
    case Type::LongText:
        return question.languages == Languages::Each ? eachLanguage() : plain(Kind::String);
    case Type::Choice:
    case Type::Phone:
    case Type::Email:
    case Type::Url:
    case Type::Country:
    case Type::Identifier:
        return plain(Kind::String);
    case Type::YesNo:
    case Type::Statement:
        return plain(Kind::Bool);
    case Type::Choices:
    case Type::Attachment:
        return listOfStrings();
    case Type::Integer:
    case Type::Decimal:
    case Type::Percentage:
        return plain(Kind::Number);
    case Type::Money:
        return money();
    case Type::Date:
    case Type::PartialDate:
        return plain(Kind::Date);
    case Type::Period:
        return period();
    case Type::Address:
        return address();
    case Type::Wallet:
        return wallet();
    case Type::Party:
        return party(question.party, persons, entities);
    case Type::Repeat:
    case Type::Matrix:
        return expr::Type::list(expr::Type::row(slot));
    }
    return {};
}

PackScope::PackScope(const CompiledPack& pack, Slot thisTable)
    : m_pack(pack),
      m_this(thisTable),
      m_parent(thisTable < 0 ? -1 : pack.definitions()[static_cast<std::size_t>(thisTable)].parent)
{
}

std::optional<expr::Scope::Resolved> PackScope::name(const QString& dotted) const
{
    const Slot slot = m_pack.slotOf(dotted);
    if (slot < 0 || m_pack.definitions()[static_cast<std::size_t>(slot)].parent >= 0)
        return std::nullopt; // a field has no value apart from its row
    return Resolved{m_pack.typeOf(slot), slot};
}

std::optional<expr::Scope::Resolved> PackScope::field(int table, const QString& dotted) const
{
    const Slot slot = m_pack.field(table, dotted);
    if (slot < 0)
        return std::nullopt;
    return Resolved{m_pack.typeOf(slot), slot};
}

} // namespace aspirant::pack
