#include "model/pack/pack_lint.h"

#include "model/pack/lint_parts.h"

#include <algorithm>

namespace aspirant::pack {

namespace {

// "9(b)" before "10": runs of digits by their number.
bool naturalLess(const QString& a, const QString& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto run = [](const QString& text, qsizetype& place) {
        const qsizetype start = place;
        while (place < text.size() && text[place].isDigit())
            ++place;
        return text.mid(start, place - start).toInt();
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const int left = run(a, i);
            const int right = run(b, j);
            if (left != right)
                return left < right;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

} // namespace

QList<Issue> lint(const CompiledPack& pack, const QList<GlossaryTerm>& glossary, const QList<OfficialForm>& forms)
{
    QList<Issue> issues;
    lintRules(pack, issues);
    lintOrder(pack, issues);
    lintTexts(pack.pack(), glossary, issues);
    lintLists(pack, issues);
    lintSources(pack.pack(), issues);
    lintForms(pack, forms, issues);
    for (Issue& issue : issues)
        pack.pack().locate(issue);
    QList<Issue> all = pack.issues(); // located already
    all.append(issues);
    std::stable_sort(all.begin(), all.end(), [](const Issue& a, const Issue& b) { return a.severity < b.severity; });
    return all;
}

QList<Coverage> coverage(const CompiledPack& pack)
{
    QList<Coverage> list;
    for (const Definition& definition : pack.definitions())
        for (const FormItem& item : definition.question->forms) {
            auto form = std::find_if(list.begin(), list.end(), [&](const Coverage& known) { return known.form == item.form; });
            if (form == list.end())
                form = list.insert(list.end(), Coverage{item.form, {}});
            if (!form->items.contains(item.item))
                form->items.append(item.item);
        }
    std::sort(list.begin(), list.end(), [](const Coverage& a, const Coverage& b) { return a.form < b.form; });
    for (Coverage& form : list)
        std::sort(form.items.begin(), form.items.end(), naturalLess);
    return list;
}

} // namespace aspirant::pack
