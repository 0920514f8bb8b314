// Answers and edits to any pack, made from a seed: for laws that must hold of every draft, and for measuring.
#pragma once

#include "model/draft/change.h"
#include "model/pack/compiled_pack.h"

#include <memory>
#include <random>

namespace aspirant::draft {

// The same pack and seed give the same answers on every machine. Answers are valid in shape and, as far as
// the question tells, in content. Attachments, and identifiers with a check, stay unanswered unless asked
// for.
class DraftGenerator final {
public:
    DraftGenerator(std::shared_ptr<const pack::CompiledPack> pack, quint64 seed)
        : m_pack(std::move(pack)), m_engine(seed)
    {
    }

    // About `percent` in a hundred questions answered; up to `rows` rows in each repeat.
    [[nodiscard]] Answers fill(int percent = 100, int rows = 3);
    // One random edit of these answers: an answer set, cleared or turned into a state; a row added, removed
    // or moved. May be empty when chance picks nothing to change.
    [[nodiscard]] ChangeSet edit(const Answers& answers);
    // An answer to a question that is not a repeat or matrix; null for what is left unanswered.
    [[nodiscard]] json::Value answer(pack::Slot slot, const Answers& answers);

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }
    [[nodiscard]] const pack::Definition& definition(pack::Slot slot) const
    {
        return m_pack->definitions()[static_cast<std::size_t>(slot)];
    }
    void fillOne(Answers& answers, pack::Slot slot, const Path& path, int percent, int rows);
    [[nodiscard]] std::optional<Path> somewhere(const Answers& answers, pack::Slot slot, ChangeSet& instead);
    [[nodiscard]] ChangeSet editRows(const Answers& answers, const Path& repeat);
    [[nodiscard]] QString decimal(const pack::Question& question);
    [[nodiscard]] QString date(const pack::Question& question);
    [[nodiscard]] json::Value words(const pack::Question& question);
    [[nodiscard]] json::Value party(const pack::Question& question, const Answers& answers);
    [[nodiscard]] QString rowId() { return QStringLiteral("r%1").arg(m_engine(), 16, 16, QLatin1Char('0')); }

    std::shared_ptr<const pack::CompiledPack> m_pack;
    std::mt19937_64 m_engine;
};

} // namespace aspirant::draft
