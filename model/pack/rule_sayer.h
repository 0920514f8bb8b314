// Says one compiled rule in words. Internal to the pack room; see rule_words.h for what it is for.
#pragma once

#include "model/expr/tree.h"
#include "model/pack/compiled_pack.h"
#include "model/pack/rule_phrases.h"

#include <QHash>

namespace aspirant::pack {

class RuleSayer final {
public:
    RuleSayer(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language);

    [[nodiscard]] QString all();
    // The opposite of a rule that is a condition.
    [[nodiscard]] QString opposite();

private:
    using Op = expr::TreeNode::Op;
    using Node = expr::TreeNode;

    // What a macro's variable stands for: an entry of a question, or a value that is compared with one.
    struct Entry {
        const Question* question = nullptr;
        QString name;       // the entry in words
        bool named = false; // its fields are said to be its own
        bool table = false; // of a repeat or matrix
    };
    // A condition, or the opposite of one.
    struct Literal {
        const Node* node;
        bool denied;
    };
    // "the answer to a question is (not) one of these values", or "the question includes them".
    struct Member {
        const Node* asked = nullptr;
        QList<Value> values;
        bool includes = false; // of a question of several choices
        bool positive = true;
    };
    // What a macro's body says of its variable: that it is (not) one of these values.
    struct Among {
        QList<Value> values;
        bool denied = false;
    };

    // rule_sayer.cpp: reading the tree, and names
    [[nodiscard]] const Node& child(const Node& node, int n) const { return m_tree.at(m_tree.child(node, n)); }
    [[nodiscard]] QString say(const char* source, const QStringList& arguments = {}) const;
    [[nodiscard]] QString say(const Sentence& sentence, bool denied, const QStringList& arguments) const { return say(denied ? sentence.denied : sentence.said, arguments); }
    [[nodiscard]] QString code(const Node& node) const { return u'`' + m_text.mid(node.offset, node.length) + u'`'; }
    [[nodiscard]] QString bracketed(const QString& words) const;
    [[nodiscard]] const Question* question(const Node& node) const;
    [[nodiscard]] const Question* shownAs(const Node& node) const;
    [[nodiscard]] QString key(const Node& node) const;
    [[nodiscard]] const Node& rangeRead(const Node& macro) const;
    [[nodiscard]] bool mentions(const Node& node, int local) const;
    [[nodiscard]] bool crosses(const Node& macro) const;
    [[nodiscard]] const Question* comparedWith(const Node& node, int local) const;
    [[nodiscard]] bool isBool(const Node& node) const;
    [[nodiscard]] bool isTruth(const Node& node) const;
    [[nodiscard]] bool isNumber(const Node& node) const;
    [[nodiscard]] bool isDate(const Node& node) const;
    [[nodiscard]] std::optional<QList<Value>> constantsOf(const Node& node) const;
    [[nodiscard]] QString title(const Node& node);
    [[nodiscard]] QString place(const Node& node) const;

    // rule_values.cpp
    [[nodiscard]] QString constant(const Value& value, const Question* asked, const QString& otherwise) const;
    [[nodiscard]] QString constants(const QList<Value>& list, const Question* asked) const;
    [[nodiscard]] QString commas(const QStringList& words) const;
    [[nodiscard]] QString span(const Span& span) const;
    [[nodiscard]] QString value(const Node& node, const Question* asked);
    [[nodiscard]] QString listed(const Node& node, const Question* asked);
    [[nodiscard]] QString members(const Node& node);
    [[nodiscard]] QString operand(const Node& node);
    [[nodiscard]] QString arithmetic(const Node& node);
    [[nodiscard]] QString called(const Node& node, const Question* asked);
    [[nodiscard]] QString counted(const Node& node);
    [[nodiscard]] QString onlyIf(const Node& node);
    [[nodiscard]] QString rangeOf(const Node& macro);
    template <typename Say>
    [[nodiscard]] QString within(const Node& macro, Say words);
    [[nodiscard]] QString entries(const Node& node);

    // rule_conditions.cpp
    [[nodiscard]] QString condition(const Node& node, bool denied, bool nested);
    [[nodiscard]] QString otherwise(const Node& node, bool denied) const;
    [[nodiscard]] QString choice(const Node& node, bool denied, bool nested);
    [[nodiscard]] QString equality(const Node& node, bool denied, bool nested);
    [[nodiscard]] QString agreement(const Node& left, const Node& right, bool denied, bool nested);
    [[nodiscard]] std::optional<QString> howMany(const Node& node, bool denied);
    [[nodiscard]] QString compared(const Node& node, const Sentence& sentence, bool denied);
    [[nodiscard]] QString membership(const Node& node, bool denied);
    [[nodiscard]] QString joined(const Node& node, bool denied, bool nested);
    void flatten(const Node& node, bool denied, bool all, std::vector<Literal>& out) const;
    void dropRedundant(std::vector<Literal>& literals) const;
    [[nodiscard]] bool reads(const Node& node, const QString& asked) const;
    [[nodiscard]] bool needs(const Literal& literal, const QString& asked) const;

    // rule_lists.cpp: questions of several choices
    [[nodiscard]] std::optional<Member> member(const Literal& literal) const;
    [[nodiscard]] std::optional<Among> among(const Node& node, int local, bool denied) const;
    [[nodiscard]] QString said(const Member& member, bool allOf, bool nested);
    [[nodiscard]] QString quantified(const Node& node, bool denied, bool nested);
    [[nodiscard]] std::optional<QString> ofPairs(const Node& node, bool denied);
    [[nodiscard]] std::optional<QString> ofChoices(const Node& node, bool denied, bool nested);
    [[nodiscard]] std::optional<QString> ofLiterals(const Node& node, bool denied, bool nested);

    const CompiledPack& m_pack;
    const expr::Tree& m_tree;
    const CompiledRule& m_rule;
    const QString& m_text;
    const Catalogue& m_catalogue;
    Language m_language;
    const Question* m_table = nullptr; // of which `this` is a row
    QHash<int, Entry> m_entries;       // of the macros around, by their variable
    int m_tables = 0;                  // macros around that go through a table
    int m_named = 0;
    int m_depth = 0; // rules looked through one because of another
};

// The body of a macro, in which its variable stands for an entry of the range.
template <typename Say>
QString RuleSayer::within(const Node& macro, Say words)
{
    const Entry before = m_entries.value(macro.slot);
    Entry entry{question(rangeRead(macro)), {}};
    entry.table = entry.question == nullptr || entry.question->hasRows();
    if (entry.question == nullptr)
        entry.question = comparedWith(child(macro, 1), macro.slot);
    const bool listed = constantsOf(child(macro, 0)).has_value();
    for (auto around = m_entries.cbegin(); around != m_entries.cend(); ++around)
        for (int i = 1; i < macro.count; ++i)
            entry.named = entry.named || (around.key() != macro.slot && around->named && entry.table && mentions(child(macro, i), around.key()));
    entry.named = !listed && (entry.named || crosses(macro));
    if (entry.named)
        entry.name = say(QT_TRANSLATE_NOOP("Logic book", "entry %1"), {QString(QChar(u'A' + m_named))});
    else if (listed || (entry.question != nullptr && entry.question->type == Type::Choices))
        entry.name = say(QT_TRANSLATE_NOOP("Logic book", "the choice"));
    m_named += entry.named ? 1 : 0;
    m_tables += entry.table ? 1 : 0;
    m_entries.insert(macro.slot, entry);
    const QString said = words(entry);
    m_entries.insert(macro.slot, before);
    m_named -= entry.named ? 1 : 0;
    m_tables -= entry.table ? 1 : 0;
    return said;
}

} // namespace aspirant::pack
