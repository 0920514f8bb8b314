// Dates, outcomes and the brief: rules that a page asks for, and nothing else depends on.
#include "model/session/form.h"

namespace aspirant::session {

namespace {

// The row that `this` means; -1 when the rule has none, or none is there.
int contextRow(const Form& form, const pack::CompiledRule& rule, const draft::Path& path)
{
    const int row = rule.owner < 0 || path.isEmpty() ? -1 : form.rowAt(path);
    const bool fits = row >= 0 && form.row(row).alive && form.node(form.row(row).repeat).slot == rule.owner;
    return fits ? row : -1;
}

} // namespace

expr::Outcome evaluatePageRule(const Form& form, const pack::CompiledRule& rule, const draft::Path& path)
{
    const int row = contextRow(form, rule, path);
    if (rule.owner >= 0 && row < 0)
        return {};
    return rule.program.evaluate(FormReader(form, row));
}

QList<draft::Path> pageRuleReads(const Form& form, const pack::CompiledRule& rule, const draft::Path& path)
{
    QList<draft::Path> list;
    const int row = contextRow(form, rule, path);
    if (rule.owner >= 0 && row < 0)
        return list;
    for (const expr::Read& read : rule.program.deciding(FormReader(form, row))) {
        if (read.slot < 0 || read.slot == pack::CompiledPack::matrixRowSlot)
            continue;
        const int node = read.row.isEmpty() ? form.topNode(read.slot) : form.fieldNode({-1, read.row}, read.slot, row);
        if (node >= 0 && !list.contains(form.node(node).path))
            list.append(form.node(node).path);
    }
    return list;
}

QList<draft::Path> pageRuleRows(const Form& form, const pack::CompiledRule& rule)
{
    QList<draft::Path> list;
    if (rule.owner < 0)
        return list;
    form.walk(-2, [&](const Node& node) {
        if (node.slot != rule.owner || node.visibility != Visibility::Visible)
            return;
        for (const int row : node.rows)
            if (!form.isBlank(row) && form.rowVisibility(row) != Visibility::Hidden)
                list.append(form.row(row).path);
    });
    return list;
}

} // namespace aspirant::session
