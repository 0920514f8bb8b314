// What names, selections and rows mean.
#include "model/expr/checker_impl.h"

#include <QCoreApplication>

#include <algorithm>

namespace aspirant::expr {

QString Checker::dotted(const Selections& selections, int from, int to) const
{
    QString result;
    for (int i = from; i < to; ++i) {
        if (i > from)
            result += u'.';
        result += ast().at(selections[i]).text;
    }
    return result;
}

Typed Checker::compileChain(int index)
{
    Selections selections;
    int base = index;
    for (; ast().at(base).kind == Kind::Select; base = ast().child(ast().at(base), 0))
        selections.append(base);
    std::reverse(selections.begin(), selections.end());
    Typed current;
    int used = 0;
    if (ast().at(base).kind == Kind::Identifier)
        current = compileRoot(base, selections, used);
    else
        current = compileNode(base);
    while (used < selections.size() && current.node >= 0)
        current = compileSelection(current, selections, used);
    return current.node >= 0 ? current : broken(ast().at(index));
}

Typed Checker::compileRoot(int base, const Selections& selections, int& used)
{
    const Node& root = ast().at(base);
    const bool absolute = root.text.startsWith(u'.');
    const QString name = absolute ? root.text.mid(1) : root.text;
    if (!absolute) {
        if (name == u"this" || name == u"parent")
            return compileRow(root, name == u"this");
        for (auto local = m_locals.rbegin(); local != m_locals.rend(); ++local) {
            if (local->first != name)
                continue;
            const int node = make(Op::Local, root);
            tree(node).slot = static_cast<int>(m_locals.rend() - local) - 1;
            return {node, local->second};
        }
    }
    return compileName(root, name, selections, used);
}

Typed Checker::compileRow(const Node& root, bool isThis)
{
    const int table = isThis ? m_scope.thisTable() : m_scope.parentTable();
    if (table < 0) {
        report("expr.this",
               isThis
                   ? QT_TRANSLATE_NOOP("Rules", "“this” has a meaning only in the rule of a row.")
                   : QT_TRANSLATE_NOOP("Rules", "“parent” has a meaning only in the rule of an inner row."),
               root);
        return {};
    }
    return {make(isThis ? Op::This : Op::Parent, root), Type::row(table)};
}

Typed Checker::compileName(const Node& root, const QString& name, const Selections& selections, int& used)
{
    QString full = name;
    for (const int selection : selections)
        full += u'.' + ast().at(selection).text;
    QString candidate = full;
    for (int count = static_cast<int>(selections.size());; --count) {
        if (const auto resolved = m_scope.name(candidate)) {
            used = count;
            return nameNode(Op::Name, count == 0 ? root : ast().at(selections[count - 1]), candidate,
                            *resolved);
        }
        if (count == 0)
            break;
        candidate.chop(ast().at(selections[count - 1]).text.size() + 1);
    }
    if (m_scope.isOpen())
        return nameNode(Op::Name, root, name, {});
    const Node& whole = selections.isEmpty() ? root : ast().at(selections.back());
    if (m_scope.thisTable() >= 0 && m_scope.field(m_scope.thisTable(), full))
        report("expr.name",
               QT_TRANSLATE_NOOP("Rules", "There is no “%1”; the field of the row is “this.%1”."), whole,
               {full});
    else
        report("expr.name", QT_TRANSLATE_NOOP("Rules", "There is no “%1”."), whole, {full});
    return {};
}

Typed Checker::nameNode(Op op, const Node& source, const QString& name, const Scope::Resolved& resolved,
                        const Operands& operands)
{
    const int node = make(op, source, operands);
    tree(node).slot = resolved.slot;
    tree(node).name = name;
    return {node, resolved.type};
}

Typed Checker::compileSelection(const Typed& operand, const Selections& selections, int& used)
{
    if (operand.type.kind == TK::Row)
        return compileField(operand, selections, used);
    const Node& select = ast().at(selections[used]);
    Type type;
    const bool declared = operand.type.kind == TK::Map && operand.type.members;
    if (declared) {
        const auto& members = *operand.type.members;
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const auto& m) { return m.first == select.text; });
        if (found == members.end()) {
            report("expr.field", QT_TRANSLATE_NOOP("Rules", "There is no “%1” in this value."), select,
                   {select.text});
            return {};
        }
        type = found->second;
    } else if (operand.type.kind != TK::Map && operand.type.kind != TK::Any) {
        report("expr.field", QT_TRANSLATE_NOOP("Rules", "A %1 has no “%2”."), select,
               {operand.type.name(), select.text});
        return {};
    }
    ++used;
    const Typed result = nameNode(Op::Member, select, select.text, {type, -1}, {operand.node});
    tree(result.node).lenient = declared;
    return result;
}

Typed Checker::compileField(const Typed& row, const Selections& selections, int& used)
{
    for (int to = static_cast<int>(selections.size()); to > used; --to) {
        const QString name = dotted(selections, used, to);
        if (const auto resolved = m_scope.field(row.type.table, name)) {
            used = to;
            return nameNode(Op::Field, ast().at(selections[to - 1]), name, *resolved, {row.node});
        }
    }
    const auto count = static_cast<int>(selections.size());
    report("expr.field", QT_TRANSLATE_NOOP("Rules", "The row has no “%1”."), ast().at(selections.back()),
           {dotted(selections, used, count)});
    return {};
}

} // namespace aspirant::expr
