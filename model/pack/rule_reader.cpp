// The parts of a question: rules, constraints, choices, citations, bounds.
#include "model/pack/question_reader.h"

#include "model/base/decimal.h"
#include "model/base/value.h"

#include <QSet>

#include <re2/re2.h>

#include <algorithm>

namespace aspirant::pack {

namespace {

bool isChoiceValue(const QString& value)
{
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    if (value.isEmpty() || value.size() > 64 || !plain(value.front()))
        return false;
    return std::all_of(value.begin(), value.end(), [&](QChar c) { return plain(c) || c == u'_' || c == u'-'; });
}

bool isDateBound(const QString& words)
{
    return words == u"today" || PartialDate::parse(words).has_value();
}

} // namespace

Rule QuestionReader::rule(const Cursor& at, bool isVisible)
{
    Rule rule;
    rule.pointer = at.pointer();
    if (at.value().isString()) {
        rule.expression = at.string(m_limits.ruleLength);
    } else if (at.value().isObject()) {
        if (isVisible)
            at.keys({"rule"}, {"unknown", "status", "cites"});
        else
            at.keys({"rule"}, {"status", "cites"});
        const Cursor expression = at[u"rule"];
        const Cursor unknown = at[u"unknown"];
        const Cursor status = at[u"status"];
        const Cursor cited = at[u"cites"];
        if (expression.isPresent())
            rule.expression = expression.string(m_limits.ruleLength);
        if (unknown.isPresent() && isVisible && unknown.oneOf({"hide", "show"}) == 1)
            rule.whenUnknown = WhenUnknown::Show;
        if (status.isPresent())
            rule.status = readStatus(status);
        if (cited.isPresent())
            rule.cites = cites(cited);
    } else {
        at.wrongKind("a rule");
        return rule;
    }
    if (rule.expression.trimmed().isEmpty())
        at.blocks("pack.rule", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This rule is empty.")));
    return rule;
}

void QuestionReader::readRequired(Question& question, const Cursor& at)
{
    if (at.value().isBool())
        question.alwaysRequired = at.value().toBool();
    else
        question.required = rule(at, false);
}

Constraint QuestionReader::constraint(const Cursor& at, const Question& question)
{
    Constraint constraint;
    constraint.status = question.status;
    if (!at.expectObject())
        return constraint;
    at.keys({"id", "rule", "message"}, {"severity", "status", "cites"});
    constraint.pointer = at.pointer();
    const Cursor id = at[u"id"];
    if (id.isPresent()) {
        constraint.id = id.string(m_limits.idLength);
        if (!isId(constraint.id))
            id.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not an id: lower-case letters, digits and underscores, parts joined by points."), {constraint.id}));
    }
    const Cursor expression = at[u"rule"];
    const Cursor message = at[u"message"];
    const Cursor severity = at[u"severity"];
    const Cursor status = at[u"status"];
    const Cursor cited = at[u"cites"];
    if (expression.isPresent())
        constraint.rule = rule(expression, false);
    if (message.isPresent())
        constraint.message = message.text(m_limits.textLength);
    const int index = severity.isPresent() ? severity.oneOf({"blocks", "warns", "notes"}) : 1;
    constraint.severity = index < 0 ? Severity::Warns : static_cast<Severity>(index);
    if (status.isPresent())
        constraint.status = readStatus(status).value_or(Status::Product);
    constraint.cites = cited.isPresent() ? cites(cited) : QList<Cite>();
    if (constraint.severity == Severity::Blocks && constraint.status != Status::Law)
        severity.blocks("pack.blocks_not_law", Message("Packs", QT_TRANSLATE_NOOP("Packs", "Only a rule of status “law” may block; this one has status “%1”."), {statusTag(constraint.status)}));
    return constraint;
}

QList<Choice> QuestionReader::choices(const Cursor& at)
{
    QList<Choice> list;
    if (!at.expectArray(m_limits.choices))
        return list;
    QSet<QString> seen;
    const int size = static_cast<int>(at.value().array().size());
    list.reserve(size);
    for (int i = 0; i < size; ++i) {
        const Cursor entry = at.at(i);
        if (!entry.expectObject())
            continue;
        entry.keys({"value", "text"}, {"help", "visible"});
        const Cursor value = entry[u"value"];
        const Cursor text = entry[u"text"];
        const Cursor help = entry[u"help"];
        const Cursor visible = entry[u"visible"];
        Choice choice;
        if (value.isPresent())
            choice.value = value.string(64);
        if (value.value().isString() && !isChoiceValue(choice.value))
            value.blocks("pack.id", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” cannot be a choice's value: lower-case letters, digits, “_” and “-”."), {choice.value}));
        if (seen.contains(choice.value))
            value.blocks("pack.duplicate", Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is given twice."), {choice.value}));
        seen.insert(choice.value);
        if (text.isPresent())
            choice.text = text.text(m_limits.textLength);
        if (help.isPresent())
            choice.help = help.text(m_limits.textLength);
        if (visible.isPresent())
            choice.visible = rule(visible, true);
        list.append(choice);
    }
    if (size == 0)
        at.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This list is empty.")));
    return list;
}

void QuestionReader::readChoices(Question& question, const Cursor& at)
{
    if (!at.value().isString()) {
        question.choices = choices(at);
        return;
    }
    question.choicesName = at.string(m_limits.idLength);
    const auto list = m_lists.constFind(question.choicesName);
    if (list != m_lists.cend())
        question.choices = *list;
    else
        at.blocks("pack.reference", Message("Packs", QT_TRANSLATE_NOOP("Packs", "There is no choice list “%1”."), {question.choicesName}));
}

QList<Cite> QuestionReader::cites(const Cursor& at) const
{
    QList<Cite> list;
    if (!at.expectArray(m_limits.listed))
        return list;
    for (int i = 0; i < static_cast<int>(at.value().array().size()); ++i) {
        const Cursor entry = at.at(i);
        if (!entry.expectObject())
            continue;
        entry.keys({"source"}, {"ref"});
        const Cursor source = entry[u"source"];
        const Cursor ref = entry[u"ref"];
        list.append({source.isPresent() ? source.string(m_limits.idLength) : QString(),
                     ref.isPresent() ? ref.string(500) : QString()});
    }
    return list;
}

QList<FormItem> QuestionReader::forms(const Cursor& at) const
{
    QList<FormItem> list;
    if (!at.expectArray(m_limits.listed))
        return list;
    for (int i = 0; i < static_cast<int>(at.value().array().size()); ++i) {
        const Cursor entry = at.at(i);
        if (!entry.expectObject())
            continue;
        entry.keys({"form", "item"}, {});
        const Cursor form = entry[u"form"];
        const Cursor item = entry[u"item"];
        list.append({form.isPresent() ? form.string(64) : QString(), item.isPresent() ? item.string(64) : QString()});
    }
    return list;
}

std::optional<Aspire> QuestionReader::aspire(const Cursor& at) const
{
    if (!at.expectObject())
        return std::nullopt;
    at.keys({"pillar", "initiative"}, {});
    const Cursor pillar = at[u"pillar"];
    const Cursor initiative = at[u"initiative"];
    Aspire aspire;
    if (pillar.isPresent() && pillar.oneOf({"Access", "Safeguards", "Products", "Infrastructure", "Relationships"}) >= 0)
        aspire.pillar = pillar.value().toString();
    if (initiative.isPresent())
        aspire.initiative = static_cast<int>(initiative.integer(1, 12).value_or(0));
    return aspire;
}

QString QuestionReader::bound(const Cursor& at, Type type) const
{
    const QString words = at.string(64);
    const bool isDate = type == Type::Date || type == Type::PartialDate;
    const bool fits = isDate ? isDateBound(words) : Decimal::parse(words).has_value();
    if (at.value().isString() && !fits)
        at.blocks("pack.value", isDate ? Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is neither an ISO date nor “today”."), {words})
                                       : Message("Packs", QT_TRANSLATE_NOOP("Packs", "“%1” is not a decimal number."), {words}));
    return fits ? words : QString();
}

QString QuestionReader::pattern(const Cursor& at) const
{
    const QString words = at.string(m_limits.patternLength);
    if (words.isEmpty())
        return {};
    re2::RE2::Options options(re2::RE2::Quiet);
    options.set_max_mem(1 << 20); // bytes; a short pattern can ask for a large automaton: x{1000}{1000}
    const QByteArray utf8 = words.toUtf8();
    const re2::RE2 expression(re2::StringPiece(utf8.constData(), static_cast<std::size_t>(utf8.size())), options);
    if (expression.ok())
        return words;
    at.blocks("pack.pattern", Message("Packs", QT_TRANSLATE_NOOP("Packs", "This is not a regular expression that can be used: %1"), {QString::fromStdString(expression.error())}));
    return {};
}

std::optional<int> QuestionReader::smallInteger(const Cursor& at, int most) const
{
    const auto n = at.integer(0, most);
    return n ? std::optional(static_cast<int>(*n)) : std::nullopt;
}

void QuestionReader::readSamples(Question& question, const Cursor& at) const
{
    if (!at.expectObject())
        return;
    at.keys({"weak", "strong"}, {});
    const Cursor weak = at[u"weak"];
    const Cursor strong = at[u"strong"];
    if (weak.isPresent())
        question.samples.weak = weak.text(m_limits.textLength);
    if (strong.isPresent())
        question.samples.strong = strong.text(m_limits.textLength);
}

void QuestionReader::readFreshness(Question& question, const Cursor& at) const
{
    if (!at.expectObject())
        return;
    at.keys({}, {"days", "months"});
    const Cursor days = at[u"days"];
    const Cursor months = at[u"months"];
    if (days.isPresent() == months.isPresent()) {
        at.blocks("pack.value", Message("Packs", QT_TRANSLATE_NOOP("Packs", "Either “days” or “months” must be given, and only one of them.")));
        return;
    }
    const auto count = days.isPresent() ? days.integer(1, 36500) : months.integer(1, 1200);
    if (count)
        question.fresh = Freshness{static_cast<int>(*count), days.isPresent() ? Freshness::Unit::Days : Freshness::Unit::Months};
}

void QuestionReader::readStates(Question& question, const Cursor& at) const
{
    const QStringList states = at.strings(2, 32);
    for (int i = 0; i < states.size(); ++i) {
        const int index = at.at(i).oneOf({"not-applicable", "see-attachment"});
        question.mayBeNotApplicable = question.mayBeNotApplicable || index == 0;
        question.maySeeAttachment = question.maySeeAttachment || index == 1;
    }
}

} // namespace aspirant::pack
