#include "model/pack/rule_words.h"

#include "model/pack/rule_sayer.h"

namespace aspirant::pack {

QString ruleWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
{
    if (rule.program.tree() == nullptr)
        return u'`' + rule.source->expression + u'`';
    return RuleSayer(pack, rule, catalogue, language).all();
}

BreachWords breachWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language)
{
    const QString kept = ruleWords(pack, rule, catalogue, language);
    if (rule.program.tree() == nullptr || rule.program.tree()->type.kind != expr::Type::Kind::Bool)
        return {kept, false};
    // In which form is settled in English, so that the three books say the same.
    const qsizetype broken = RuleSayer(pack, rule, catalogue, Language::English).opposite().size();
    constexpr qsizetype slack = 16; // "if" reads easier than "unless", up to a few words more
    if (broken > ruleWords(pack, rule, catalogue, Language::English).size() + slack)
        return {kept, false};
    return {RuleSayer(pack, rule, catalogue, language).opposite(), true};
}

} // namespace aspirant::pack
