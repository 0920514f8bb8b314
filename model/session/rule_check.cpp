// What is wrong with one answer: missing, out of form, against a rule.
#include "model/session/form.h"

#include <algorithm>

namespace aspirant::session {

using pack::RuleKind;
using pack::Type;

namespace {

Issue finding(const Node& node, Severity severity, QString code, Message message, QList<Cite> cites = {})
{
    Issue issue;
    issue.severity = severity;
    issue.code = std::move(code);
    issue.message = std::move(message);
    issue.path = node.path.text();
    issue.cites = std::move(cites);
    return issue;
}

Message said(const char* source, const pack::Question& question)
{
    return Message("Session", source, {question.text});
}

Issue missing(const Node& node, const pack::Question& question, bool isSlot)
{
    Message message;
    if (isSlot || question.type == Type::Attachment)
        message = said(QT_TRANSLATE_NOOP("Session", "“%1” must be attached."), question);
    else if (question.type == Type::Statement)
        message = said(QT_TRANSLATE_NOOP("Session", "“%1” must be confirmed."), question);
    else if (question.hasRows())
        message = said(QT_TRANSLATE_NOOP("Session", "“%1” must be filled in."), question);
    else
        message = said(QT_TRANSLATE_NOOP("Session", "“%1” must be answered."), question);
    const QList<Cite>& cites = question.required.cites.isEmpty() ? question.cites : question.required.cites;
    return finding(node, Severity::Blocks, QStringLiteral("required.missing"), std::move(message), cites);
}

// Only law blocks; a pack that says otherwise is held to it here, whatever its lint said.
Issue broken(const Node& node, const pack::Constraint& constraint)
{
    const bool mayBlock = constraint.status == pack::Status::Law;
    const Severity severity =
        constraint.severity == Severity::Blocks && !mayBlock ? Severity::Warns : constraint.severity;
    const QList<Cite>& cites = constraint.cites.isEmpty() ? constraint.rule.cites : constraint.cites;
    return finding(node, severity, QStringLiteral("rule.") + constraint.id, Message(constraint.message),
                   cites);
}

MessageNumber plain(int number)
{
    return {QString::number(number)};
}

void checkRowCount(QList<Issue>& issues, const Node& node, const pack::Question& question, int filled)
{
    if (question.minRows && filled > 0 && filled < *question.minRows)
        issues.append(
            finding(node, Severity::Warns, QStringLiteral("rows.few"),
                    Message("Session", QT_TRANSLATE_NOOP("Session", "“%1” has %2 of at least %3 entries."),
                            {question.text, plain(filled), plain(*question.minRows)})));
    if (question.maxRows && filled > *question.maxRows)
        issues.append(finding(
            node, Severity::Warns, QStringLiteral("rows.many"),
            Message("Session", QT_TRANSLATE_NOOP("Session", "“%1” has %2 entries; at most %3 are allowed."),
                    {question.text, plain(filled), plain(*question.maxRows)})));
}

void checkChoices(QList<Issue>& issues, const Node& node, const pack::Question& question)
{
    const auto chosen = [&](const QString& value) {
        return node.stored.isString() ? node.stored.toString() == value
                                      : node.stored.toStringList().contains(value);
    };
    for (qsizetype i = 0; i < question.choices.size(); ++i) {
        const bool gone = node.choices[static_cast<std::size_t>(i)] == Visibility::Hidden;
        if (gone && chosen(question.choices[i].value))
            issues.append(finding(
                node, Severity::Warns, QStringLiteral("choice.unavailable"),
                Message("Session", QT_TRANSLATE_NOOP("Session", "“%2” can no longer be chosen for “%1”."),
                        {question.text, question.choices[i].text})));
    }
}

} // namespace

QList<Issue> Form::check(const Node& node) const
{
    QList<Issue> issues;
    const pack::Question& asked = question(node);
    const bool relevant = node.visibility == Visibility::Visible && !isInBlankRow(node);
    if (relevant && required(node) == Truth::Yes && !isSatisfied(node))
        issues.append(missing(node, asked, sectionOf(node) < 0));
    if (relevant && !node.stored.isNull() && asked.computed.isEmpty()) {
        if (!(asked.hasRows() && node.stored.isArray())) {
            for (Issue& issue : draft::formatIssues(asked, node.stored, today)) {
                issue.path = node.path.text();
                issues.append(std::move(issue));
            }
        }
        if (!node.choices.empty() && !asked.hasRows())
            checkChoices(issues, node, asked);
        if (asked.type == Type::Party && node.stored[u"$party"].isString() && partyRow(node) < 0)
            issues.append(
                finding(node, Severity::Warns, QStringLiteral("party.unknown"),
                        said(QT_TRANSLATE_NOOP(
                                 "Session", "The person or company named in “%1” is no longer on the list."),
                             asked)));
    }
    if (relevant && asked.type == Type::Repeat) {
        const auto filled =
            std::count_if(node.rows.begin(), node.rows.end(), [this](int row) { return !isBlank(row); });
        checkRowCount(issues, node, asked, static_cast<int>(filled));
    }
    for (const int index : node.instances) {
        const Instance& own = m_instances[at(index)];
        if (own.holds && !own.error)
            continue;
        const pack::CompiledRule& rule = m_pack->rules()[at(own.rule)];
        if (own.error && (relevant || (rule.kind == RuleKind::Visible && !isInBlankRow(node))))
            issues.append(
                finding(node, Severity::Warns, own.error->code, own.error->message, rule.source->cites));
        if (relevant && rule.kind == RuleKind::Constraint && !own.holds)
            issues.append(broken(node, asked.constraints[rule.index]));
    }
    return issues;
}

} // namespace aspirant::session
