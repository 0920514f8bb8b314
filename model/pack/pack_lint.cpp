#include "model/pack/pack_lint.h"

#include "model/pack/lint_parts.h"

#include <algorithm>

namespace aspirant::pack {

QList<Issue> lint(const CompiledPack& pack, const QList<GlossaryTerm>& glossary)
{
    QList<Issue> issues;
    lintRules(pack, issues);
    lintOrder(pack, issues);
    lintTexts(pack.pack(), glossary, issues);
    lintLists(pack, issues);
    lintSources(pack.pack(), issues);
    lintRoadmap(pack.pack(), issues);
    lintForms(pack, issues);
    for (Issue& issue : issues)
        pack.pack().locate(issue);
    QList<Issue> all = pack.issues(); // located already
    all.append(issues);
    std::stable_sort(all.begin(), all.end(), [](const Issue& a, const Issue& b) { return a.severity < b.severity; });
    return all;
}

} // namespace aspirant::pack
