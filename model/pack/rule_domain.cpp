#include "model/pack/rule_domain.h"

#include "model/expr/tree.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace aspirant::pack {

namespace {

constexpr std::size_t mostCombinations = 2048;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

using Answers = std::map<Slot, std::vector<Value>>;

class TrialEnvironment final : public expr::Environment {
public:
    [[nodiscard]] Value name(int slot, const QString&) const override { return values.value(slot); }
    [[nodiscard]] Value field(const RowRef&, int slot) const override { return values.value(slot); }
    [[nodiscard]] Value applicableName(int) const override { return true; }
    [[nodiscard]] Value applicableField(const RowRef&, int) const override { return true; }
    [[nodiscard]] Value thisRow() const override { return RowRef{0, QStringLiteral("this")}; }
    [[nodiscard]] Value parentRow() const override { return RowRef{0, QStringLiteral("parent")}; }
    [[nodiscard]] QDate today() const override { return {}; }

    QHash<Slot, Value> values;
};

void addNumbers(std::vector<Value>& domain, const std::vector<Decimal>& constants)
{
    std::vector<Decimal> numbers{Decimal(0), Decimal(1)};
    for (const Decimal& constant : constants)
        for (const qint64 step : {-1, 0, 1})
            if (const auto near = Decimal::add(constant, Decimal(step)))
                numbers.push_back(*near);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    domain.insert(domain.end(), numbers.begin(), numbers.end());
}

// Every selection from few choices; none, each alone and all of them from many.
void addSelections(std::vector<Value>& domain, const QList<Choice>& choices)
{
    const int count = static_cast<int>(choices.size());
    const auto add = [&](auto&& chosen) {
        ValueList list;
        for (int i = 0; i < count; ++i)
            if (chosen(i))
                list.push_back(choices[i].value);
        domain.push_back(std::move(list));
    };
    if (count <= 6) {
        for (int bits = 0; bits < (1 << count); ++bits)
            add([bits](int i) { return ((bits >> i) & 1) != 0; });
        return;
    }
    add([](int) { return false; });
    add([](int) { return true; });
    for (int one = 0; one < count; ++one)
        add([one](int i) { return i == one; });
}

// Few answers stand for all: each choice, and each side of every number and word that the rules compare with.
class Domains final {
public:
    explicit Domains(const CompiledPack& pack) : m_pack(pack) {}

    [[nodiscard]] bool collect(const expr::Program& program)
    {
        const expr::Tree* tree = program.tree();
        if (tree == nullptr || program.readsToday())
            return false;
        for (const expr::TreeNode& node : tree->nodes) {
            // Arithmetic moves the points at which a comparison turns; lists inside lists are not made up.
            if (node.op == expr::TreeNode::Op::Arithmetic || node.op == expr::TreeNode::Op::Call || node.op >= expr::TreeNode::Op::All)
                return false;
            if (node.op == expr::TreeNode::Op::Constant && !constant(node.constant))
                return false;
        }
        for (const expr::Program::Dependency& dependency : program.dependencies())
            if (dependency.applicability || dependency.slot >= static_cast<int>(m_pack.definitions().size()))
                return false;
            else
                m_domains[dependency.slot];
        return true;
    }

    [[nodiscard]] bool fill()
    {
        std::size_t combinations = 1;
        for (auto& [slot, domain] : m_domains) {
            if (!fill(*m_pack.definitions()[at(slot)].question, domain))
                return false;
            combinations *= domain.size();
            if (combinations > mostCombinations)
                return false;
        }
        return true;
    }
    [[nodiscard]] const Answers& domains() const { return m_domains; }

private:
    bool constant(const Value& value)
    {
        if (value.kind() == Value::Kind::Number)
            m_numbers.push_back(value.number());
        else if (value.kind() == Value::Kind::String)
            m_words.push_back(value);
        else if (value.kind() == Value::Kind::List)
            return std::all_of(value.list().begin(), value.list().end(), [&](const Value& member) { return constant(member); });
        return value.kind() == Value::Kind::Number || value.kind() == Value::Kind::String || value.kind() == Value::Kind::Bool;
    }

    bool fill(const Question& question, std::vector<Value>& domain)
    {
        domain.push_back(Value());
        switch (question.type) {
        case Type::YesNo:
        case Type::Statement:
            domain.push_back(true);
            domain.push_back(false);
            return true;
        case Type::Choice:
            for (const Choice& choice : question.choices)
                domain.push_back(choice.value);
            return true;
        case Type::Choices:
            addSelections(domain, question.choices);
            return true;
        case Type::Integer:
        case Type::Decimal:
        case Type::Percentage:
            addNumbers(domain, m_numbers);
            return true;
        case Type::Text:
        case Type::LongText:
        case Type::Country:
            domain.insert(domain.end(), m_words.begin(), m_words.end());
            domain.push_back(QStringLiteral("another word"));
            return question.languages == Languages::One;
        case Type::Party:
            domain.push_back(RowRef{0, question.id});
            return true;
        default:
            return false;
        }
    }

    const CompiledPack& m_pack;
    Answers m_domains;
    std::vector<Decimal> m_numbers;
    std::vector<Value> m_words;
};

} // namespace

Trial tryRules(const CompiledPack& pack, const std::vector<const expr::Program*>& programs)
{
    Trial trial;
    Domains domains(pack);
    for (const expr::Program* program : programs)
        if (!domains.collect(*program))
            return trial;
    if (!domains.fill())
        return trial;
    std::vector<std::pair<Slot, const std::vector<Value>*>> slots;
    for (const auto& [slot, domain] : domains.domains())
        slots.push_back({slot, &domain});
    std::vector<std::size_t> digits(slots.size(), 0);
    TrialEnvironment environment;
    for (;;) {
        bool allGiven = true;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            const Value& value = (*slots[i].second)[digits[i]];
            environment.values.insert(slots[i].first, value);
            allGiven = allGiven && !value.isUnknown();
        }
        bool allTrue = true;
        bool anyFalse = false;
        for (const expr::Program* program : programs) {
            const Value value = program->evaluate(environment).value;
            allTrue = allTrue && value.isTrue();
            anyFalse = anyFalse || value.isFalse() || (allGiven && !value.isTrue());
        }
        trial.everTrue = trial.everTrue || allTrue;
        trial.everFalse = trial.everFalse || anyFalse;
        std::size_t i = 0;
        while (i < digits.size() && ++digits[i] == slots[i].second->size())
            digits[i++] = 0;
        if (i == digits.size())
            break;
    }
    trial.complete = true;
    return trial;
}

} // namespace aspirant::pack
