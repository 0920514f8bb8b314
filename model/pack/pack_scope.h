// What names mean in the rules of a pack, and the types that answers have there. Internal to the pack room.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

// Names seen from a rule inside table `thisTable` (-1: outside rows).
class PackScope final : public expr::Scope {
public:
    PackScope(const CompiledPack& pack, Slot thisTable);
    [[nodiscard]] std::optional<Resolved> name(const QString& dotted) const override;
    [[nodiscard]] std::optional<Resolved> field(int table, const QString& dotted) const override;
    [[nodiscard]] int thisTable() const override { return m_this; }
    [[nodiscard]] int parentTable() const override { return m_parent; }

private:
    const CompiledPack& m_pack;
    Slot m_this, m_parent;
};

// The type of a question's answer as rules see it (README, "Rules"); `slot` is the question's own.
[[nodiscard]] expr::Type ruleType(const Question& question, Slot slot, Slot persons, Slot entities);

} // namespace aspirant::pack
