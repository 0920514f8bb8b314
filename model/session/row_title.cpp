#include "model/party/names.h"
#include "model/session/form.h"

namespace aspirant::session {

namespace {

Text inAll(const QString& words)
{
    return {words, words, words};
}

const pack::Choice* choiceOf(const QList<pack::Choice>& choices, const QString& value)
{
    for (const pack::Choice& choice : choices) {
        if (choice.value == value)
            return &choice;
    }
    return nullptr;
}

Text titleOf(const Form& form, const Node& node)
{
    const json::Value& answer = form.answer(node);
    if (draft::stateKind(answer))
        return {};
    if (const int party = form.partyRow(node); party >= 0)
        return rowTitle(form, party);
    if (answer.isString()) {
        const pack::Choice* choice = choiceOf(form.question(node).choices, answer.toString());
        return choice ? choice->text : inAll(answer.toString());
    }
    const QString& chinese = answer[u"zh-Hant"].toString();
    return {answer[u"en"].toString(), chinese, chinese};
}

} // namespace

Text rowTitle(const Form& form, int index)
{
    if (index < 0)
        return {};
    const Row& row = form.row(index);
    const Node& repeat = form.node(row.repeat);
    const pack::Question& asked = form.question(repeat);
    if (asked.type == pack::Type::Matrix) {
        const pack::Choice* choice = choiceOf(asked.rows, row.id);
        return choice ? choice->text : Text();
    }
    const auto answerAt = [&](const QString& key) {
        const int field = form.nodeAt(row.path.child(key));
        return field < 0 ? json::Value() : form.answer(form.node(field));
    };
    if (repeat.slot == form.pack().persons() || repeat.slot == form.pack().entities())
        return party::name(answerAt(party::nameKey), answerAt(party::chineseNameKey));
    const int titled = asked.rowTitle.isEmpty() ? -1 : form.nodeAt(row.path.child(asked.rowTitle));
    return titled < 0 ? Text() : titleOf(form, form.node(titled));
}

} // namespace aspirant::session
