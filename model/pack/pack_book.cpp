#include "model/pack/pack_book.h"

#include "model/pack/citation.h"
#include "model/pack/pack_changes.h"
#include "model/pack/rule_phrases.h"
#include "model/pack/rule_words.h"

namespace aspirant::pack {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

const char* statusSource(Status status)
{
    switch (status) {
    case Status::Law:
        return QT_TRANSLATE_NOOP("Logic book", "law in force");
    case Status::Concluded:
        return QT_TRANSLATE_NOOP("Logic book", "concluded policy, not yet law");
    case Status::Proposal:
        return QT_TRANSLATE_NOOP("Logic book", "proposal");
    case Status::Analogue:
        return QT_TRANSLATE_NOOP("Logic book", "law for another class of firm");
    case Status::Product:
        return QT_TRANSLATE_NOOP("Logic book", "good practice");
    case Status::Seed:
        break;
    }
    return QT_TRANSLATE_NOOP("Logic book", "named in public articles only");
}

// When a message is given: if a condition holds (`broken`), or unless it does.
const char* severitySource(Severity severity, bool broken)
{
    switch (severity) {
    case Severity::Blocks:
        return broken ? QT_TRANSLATE_NOOP("Logic book", "Blocks if %1. What is said: %2") : QT_TRANSLATE_NOOP("Logic book", "Blocks unless %1. What is said: %2");
    case Severity::Warns:
        return broken ? QT_TRANSLATE_NOOP("Logic book", "A warning if %1. What is said: %2") : QT_TRANSLATE_NOOP("Logic book", "A warning unless %1. What is said: %2");
    case Severity::Notes:
        break;
    }
    return broken ? QT_TRANSLATE_NOOP("Logic book", "A note if %1. What is said: %2") : QT_TRANSLATE_NOOP("Logic book", "A note unless %1. What is said: %2");
}

const char* outcomeSource(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Regime:
        return QT_TRANSLATE_NOOP("Logic book", "Regime: %1");
    case OutcomeKind::Neighbour:
        return QT_TRANSLATE_NOOP("Logic book", "Neighbouring regime: %1");
    case OutcomeKind::Form:
        return QT_TRANSLATE_NOOP("Logic book", "Form: %1");
    case OutcomeKind::Module:
        break;
    }
    return QT_TRANSLATE_NOOP("Logic book", "Module: %1");
}

// The part that begins with a section; null: the section stands in the part before, or in none.
const Part* partFrom(const Pack& pack, int section)
{
    for (const Part& part : pack.parts)
        if (part.sectionIds.value(0) == pack.sections[section].id)
            return &part;
    return nullptr;
}

class Book final {
public:
    Book(const CompiledPack& pack, const Catalogue& catalogue, Language language)
        : m_pack(pack), m_catalogue(catalogue), m_language(language) {}
    QString write();

private:
    [[nodiscard]] QString say(const char* source, std::vector<MessageArgument> arguments = {}) const
    {
        return Message("Logic book", source, std::move(arguments)).words(m_catalogue, m_language);
    }
    [[nodiscard]] QString words(const Text& text) const;
    void line(const QString& text, int depth = 0) { m_out += QString(2 * depth, u' ') + text + u'\n'; }
    void item(const QString& text, int depth) { line(QStringLiteral("- ") + text, depth); }
    void paragraph(const QString& text)
    {
        line({});
        line(text);
    }
    void heading(const QString& text, bool chapter = true);
    void head();
    void section(int index);
    void guidance(const Guidance& guidance);
    void question(Slot slot, int depth);
    [[nodiscard]] QString list(const QStringList& members) const;
    void bounds(const Question& question, int depth);
    void limits(const Question& question, int depth);
    void paper(const Question& question, int depth);
    void forms(const Question& question, int depth);
    void standing(Status status, const QList<Cite>& list, int depth);
    void choices(const Question& question, const std::vector<int>& rules, int depth);
    void rule(const CompiledRule& rule, int depth);
    void written(const CompiledRule& rule, const QString& plain, int depth);
    void dates();
    void outcomes();
    void roadmap();
    void sources();
    [[nodiscard]] QString cites(const QList<Cite>& list) const;

    const CompiledPack& m_pack;
    const Catalogue& m_catalogue;
    Language m_language;
    QString m_out;
};

// One line; Markdown's own marks made harmless.
QString Book::words(const Text& text) const
{
    const Text::Best best = text.best(m_language);
    QString plain;
    for (const QChar c : best.words.simplified()) {
        if (QStringLiteral("\\`*_{}[]<>#|").contains(c))
            plain += u'\\';
        plain += c;
    }
    return best.actual == m_language ? plain : plain + QStringLiteral(" [") + languageTag(best.actual) + u']';
}

QString Book::cites(const QList<Cite>& list) const
{
    QStringList parts;
    for (const Cite& cite : list) {
        const Source* source = m_pack.pack().source(cite.source);
        const QString title = source == nullptr ? cite.source : words(source->title);
        parts.append(citationWords(title, cite.ref, m_catalogue, m_language));
    }
    return citationList(parts, m_catalogue, m_language);
}

QString Book::write()
{
    head();
    const Pack& pack = m_pack.pack();
    for (int index = 0; index < static_cast<int>(pack.sections.size()); ++index) {
        if (const auto* part = partFrom(pack, index))
            heading(words(part->title));
        section(index);
    }
    if (!pack.documents.isEmpty())
        heading(say(QT_TRANSLATE_NOOP("Logic book", "Attachments")));
    for (Slot slot = 0; slot < static_cast<Slot>(m_pack.definitions().size()); ++slot)
        if (m_pack.definitions()[at(slot)].section < 0)
            question(slot, 0);
    dates();
    outcomes();
    roadmap();
    sources();
    return m_out;
}

void Book::heading(const QString& text, bool chapter)
{
    paragraph((chapter ? QStringLiteral("## ") : QStringLiteral("### ")) + text);
    line({});
}

void Book::head()
{
    const Pack& pack = m_pack.pack();
    line(QStringLiteral("# ") + words(pack.title));
    paragraph(say(QT_TRANSLATE_NOOP("Logic book", "Logic book: every question and every rule in words")));
    if (!pack.banner.isEmpty())
        paragraph(QStringLiteral("**%1**").arg(words(pack.banner)));
    if (!pack.summary.isEmpty())
        paragraph(words(pack.summary));
    paragraph(say(QT_TRANSLATE_NOOP("Logic book", "Pack %1, version %2, as at %3. Status: %4."),
                  {pack.id, pack.version, pack.asAt, say(statusSource(pack.legalStatus))}));
    paragraph(say(QT_TRANSLATE_NOOP("Logic book", "Digest (SHA-256): %1"), {pack.hash}));
    for (const Form& form : pack.forms)
        paragraph(form.kind == FormKind::Official
                      ? say(QT_TRANSLATE_NOOP("Logic book", "Official form: %1."), {words(form.title)})
                      : say(QT_TRANSLATE_NOOP("Logic book", "Our own list of topics: %1."), {words(form.title)}));
    if (!m_pack.briefRule())
        return;
    line({});
    rule(*m_pack.briefRule(), 0);
}

void Book::section(int index)
{
    const Section& section = m_pack.pack().sections[index];
    heading(words(section.title), m_pack.pack().parts.isEmpty());
    if (!section.intro.isEmpty()) {
        line(words(section.intro));
        line({});
    }
    if (const int shown = m_pack.sectionRule(index); shown >= 0) {
        rule(m_pack.rules()[at(shown)], 0);
        line({});
    }
    guidance(section.guidance);
    for (Slot slot = 0; slot < static_cast<Slot>(m_pack.definitions().size()); ++slot)
        if (m_pack.definitions()[at(slot)].section == index && m_pack.definitions()[at(slot)].parent < 0)
            question(slot, 0);
}

void Book::guidance(const Guidance& guidance)
{
    const auto list = [&](const QString& title, const QList<Text>& texts) {
        if (texts.isEmpty())
            return;
        item(title, 0);
        for (const Text& text : texts)
            item(words(text), 1);
    };
    list(say(QT_TRANSLATE_NOOP("Logic book", "What the regulator looks for")), guidance.looksFor);
    list(say(QT_TRANSLATE_NOOP("Logic book", "Why applications come back")), guidance.returnedFor);
}

void Book::question(Slot slot, int depth)
{
    const Definition& definition = m_pack.definitions()[at(slot)];
    const Question& asked = *definition.question;
    item(say(QT_TRANSLATE_NOOP("Logic book", "**%1** (`%2`, %3)"), {words(asked.text), asked.id, typeWords(asked.type).words(m_catalogue, m_language)}), depth);
    if (!asked.help.isEmpty())
        item(words(asked.help), depth + 1);
    standing(asked.status, asked.cites, depth + 1);
    forms(asked, depth + 1);
    limits(asked, depth + 1);
    paper(asked, depth + 1);
    for (const int index : definition.rules)
        if (m_pack.rules()[at(index)].kind != RuleKind::ChoiceVisible)
            rule(m_pack.rules()[at(index)], depth + 1);
    choices(asked, definition.rules, depth + 1);
    for (const Slot promised : definition.promisedBy)
        item(say(QT_TRANSLATE_NOOP("Logic book", "Promised by “%1”."), {words(m_pack.definitions()[at(promised)].question->text)}), depth + 1);
    if (!asked.samples.isEmpty()) {
        item(say(QT_TRANSLATE_NOOP("Logic book", "A weak answer, invented: %1"), {words(asked.samples.weak)}), depth + 1);
        item(say(QT_TRANSLATE_NOOP("Logic book", "A strong answer, invented: %1"), {words(asked.samples.strong)}), depth + 1);
    }
    for (const Slot field : definition.children)
        question(field, depth + 1);
}

void Book::standing(Status status, const QList<Cite>& list, int depth)
{
    const QString found = cites(list);
    const QString stands = say(statusSource(status));
    item(found.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "Status: %1."), {stands})
                         : say(QT_TRANSLATE_NOOP("Logic book", "Status: %1; see %2."), {stands, found}),
         depth);
}

void Book::forms(const Question& question, int depth)
{
    QStringList official;
    QStringList own;
    QStringList named; // each form once, with all its items
    for (const FormItem& first : question.forms) {
        if (named.contains(first.form))
            continue;
        named.append(first.form);
        QStringList items;
        for (const FormItem& item : question.forms)
            if (item.form == first.form)
                items.append(item.item);
        const Form* form = m_pack.pack().form(first.form);
        (form != nullptr && form->kind == FormKind::Checklist ? own : official)
            .append(say(QT_TRANSLATE_NOOP("Logic book", "%1, item %2"), {form == nullptr ? first.form : words(form->title), list(items)}));
    }
    if (!official.isEmpty())
        item(say(QT_TRANSLATE_NOOP("Logic book", "Official form: %1."), {citationList(official, m_catalogue, m_language)}), depth);
    if (!own.isEmpty())
        item(say(QT_TRANSLATE_NOOP("Logic book", "Topic: %1."), {citationList(own, m_catalogue, m_language)}), depth);
    if (question.aspire)
        item(say(QT_TRANSLATE_NOOP("Logic book", "Roadmap: initiative %1."), {MessageNumber{QString::number(question.aspire->initiative)}}), depth);
}

QString Book::list(const QStringList& members) const
{
    QString words;
    for (const QString& next : members)
        words = words.isEmpty() ? next : say(QT_TRANSLATE_NOOP("Logic book", "%1, %2"), {words, next});
    return words;
}

// "Not later than the date of the application.": the bound of a date or of a number.
void Book::bounds(const Question& question, int depth)
{
    const bool dates = question.type == Type::Date || question.type == Type::PartialDate;
    const auto bound = [&](const char* source, const QString& value) {
        if (value.isEmpty())
            return;
        const QDate date = dates ? QDate::fromString(value, Qt::ISODate) : QDate();
        const QString shown = value == u"today" ? say(phraseOf(expr::Function::Today))
            : date.isValid()                    ? dateWords(date, m_language)
                                                : numberWords(value, m_language);
        item(say(source, {dates ? shown : question.unit.isEmpty() ? shown : say(QT_TRANSLATE_NOOP("Logic book", "%1 %2"), {shown, words(question.unit)})}), depth);
    };
    bound(dates ? QT_TRANSLATE_NOOP("Logic book", "Not earlier than %1.") : QT_TRANSLATE_NOOP("Logic book", "Not below %1."), question.min);
    bound(dates ? QT_TRANSLATE_NOOP("Logic book", "Not later than %1.") : QT_TRANSLATE_NOOP("Logic book", "Not above %1."), question.max);
}

// What an answer must keep to beyond its rules.
void Book::limits(const Question& question, int depth)
{
    const auto count = [&](const char* source, const std::optional<int>& value) {
        if (value)
            item(say(source, {MessageNumber{QString::number(*value)}}), depth);
    };
    if (question.alwaysRequired)
        item(say(QT_TRANSLATE_NOOP("Logic book", "Required.")), depth);
    if (question.mayBeNotApplicable)
        item(say(QT_TRANSLATE_NOOP("Logic book", "“Not applicable”, with a reason, will do.")), depth);
    if (question.maySeeAttachment)
        item(say(QT_TRANSLATE_NOOP("Logic book", "“See attachment”, with a reason, will do.")), depth);
    if (question.other)
        item(say(QT_TRANSLATE_NOOP("Logic book", "“My case does not fit”, with words, will do.")), depth);
    bounds(question, depth);
    count(QT_TRANSLATE_NOOP("Logic book", "Characters: at least %1."), question.minLength);
    count(QT_TRANSLATE_NOOP("Logic book", "Characters: at most %1."), question.maxLength);
    count(QT_TRANSLATE_NOOP("Logic book", "Choices: at least %1."), question.minCount);
    count(QT_TRANSLATE_NOOP("Logic book", "Choices: at most %1."), question.maxCount);
    count(QT_TRANSLATE_NOOP("Logic book", "Entries: at least %1."), question.minRows);
    count(QT_TRANSLATE_NOOP("Logic book", "Entries: at most %1."), question.maxRows);
    QStringList currencies;
    for (const QString& code : question.currencies)
        currencies.append(currencySource(code) == nullptr ? code : say(currencySource(code)));
    if (!currencies.isEmpty())
        item(say(QT_TRANSLATE_NOOP("Logic book", "Only in these currencies: %1."), {list(currencies)}), depth);
    if (!question.pattern.isEmpty())
        item(say(QT_TRANSLATE_NOOP("Logic book", "Of the form %1."), {u'`' + question.pattern + u'`'}), depth);
}

void Book::paper(const Question& question, int depth)
{
    if (question.type != Type::Attachment)
        return;
    if (!question.accept.isEmpty())
        item(say(QT_TRANSLATE_NOOP("Logic book", "Types of file: %1."), {list(question.accept)}), depth);
    if (question.fresh) {
        const MessageNumber count{QString::number(question.fresh->count)};
        item(question.fresh->unit == Freshness::Unit::Days ? say(QT_TRANSLATE_NOOP("Logic book", "At filing, not older than this number of days: %1."), {count})
                                                           : say(QT_TRANSLATE_NOOP("Logic book", "At filing, not older than this number of months: %1."), {count}),
             depth);
    }
    switch (question.writtenIn) {
    case WrittenIn::EnglishOrChinese:
        item(say(QT_TRANSLATE_NOOP("Logic book", "In English or Chinese, else with a translation.")), depth);
        break;
    case WrittenIn::Each:
        item(say(QT_TRANSLATE_NOOP("Logic book", "In English and in Chinese.")), depth);
        break;
    case WrittenIn::Any:
        break;
    }
}

void Book::choices(const Question& question, const std::vector<int>& rules, int depth)
{
    const QList<Choice>& list = question.type == Type::Matrix ? question.rows : question.choices;
    for (int i = 0; i < static_cast<int>(list.size()); ++i) {
        item(say(QT_TRANSLATE_NOOP("Logic book", "%1 (`%2`)"), {words(list[i].text), list[i].value}), depth);
        for (const int index : rules)
            if (m_pack.rules()[at(index)].kind == RuleKind::ChoiceVisible && m_pack.rules()[at(index)].index == i)
                rule(m_pack.rules()[at(index)], depth + 1);
    }
}

void Book::rule(const CompiledRule& compiled, int depth)
{
    const QString plain = ruleWords(m_pack, compiled, m_catalogue, m_language);
    const bool condition = compiled.program.isValid() && compiled.program.type().kind == expr::Type::Kind::Bool;
    switch (compiled.kind) {
    case RuleKind::SectionVisible:
    case RuleKind::Visible:
    case RuleKind::ChoiceVisible:
        item(compiled.source->whenUnknown == WhenUnknown::Show
                 ? say(QT_TRANSLATE_NOOP("Logic book", "Asked if %1; shown dimmed while that is open."), {plain})
                 : say(QT_TRANSLATE_NOOP("Logic book", "Asked if %1."), {plain}),
             depth);
        break;
    case RuleKind::Required:
        item(say(QT_TRANSLATE_NOOP("Logic book", "Required if %1."), {plain}), depth);
        break;
    case RuleKind::Computed:
        item(condition ? say(QT_TRANSLATE_NOOP("Logic book", "Worked out: yes if %1, otherwise no."), {plain})
                       : say(QT_TRANSLATE_NOOP("Logic book", "Worked out: %1."), {plain}),
             depth);
        break;
    case RuleKind::Constraint: {
        const Constraint& constraint = m_pack.definitions()[at(compiled.owner)].question->constraints[compiled.index];
        const BreachWords breach = breachWords(m_pack, compiled, m_catalogue, m_language);
        item(say(severitySource(constraint.severity, breach.broken), {breach.words, words(constraint.message)}), depth);
        standing(constraint.status, constraint.cites, depth + 1);
        break;
    }
    case RuleKind::Date:
        item(compiled.owner < 0 ? say(QT_TRANSLATE_NOOP("Logic book", "The date: %1."), {plain})
                                : say(QT_TRANSLATE_NOOP("Logic book", "The date, in each entry of “%1”: %2."),
                                      {words(m_pack.definitions()[at(compiled.owner)].question->text), plain}),
             depth);
        break;
    case RuleKind::Outcome:
        item(say(QT_TRANSLATE_NOOP("Logic book", "Applies if %1."), {plain}), depth);
        break;
    case RuleKind::Brief:
        item(say(QT_TRANSLATE_NOOP("Logic book", "Guidance is shown folded if %1."), {plain}), depth);
        break;
    }
    written(compiled, plain, depth + 1);
}

// The rule as its author wrote it, and how it stands where it stands apart from its question.
void Book::written(const CompiledRule& compiled, const QString& plain, int depth)
{
    const QString code = u'`' + compiled.source->expression.simplified() + u'`';
    if (plain != code)
        item(code, depth);
    if (compiled.source->status)
        standing(*compiled.source->status, compiled.source->cites, depth);
}

void Book::dates()
{
    const Pack& pack = m_pack.pack();
    if (!pack.dates.isEmpty())
        heading(say(QT_TRANSLATE_NOOP("Logic book", "Dates")));
    for (int i = 0; i < static_cast<int>(pack.dates.size()); ++i) {
        const DateRule& date = pack.dates[i];
        item(say(QT_TRANSLATE_NOOP("Logic book", "**%1** (`%2`)"), {words(date.text), date.id}), 0);
        standing(date.status, date.cites, 1);
        rule(m_pack.dateRules()[at(i)], 1);
        item(say(QT_TRANSLATE_NOOP("Logic book", "Marked as near from this number of days before: %1."), {MessageNumber{QString::number(date.warnDays)}}), 1);
    }
}

void Book::outcomes()
{
    const Pack& pack = m_pack.pack();
    if (!pack.outcomes.isEmpty())
        heading(say(QT_TRANSLATE_NOOP("Logic book", "What a profile leads to")));
    for (int i = 0; i < static_cast<int>(pack.outcomes.size()); ++i) {
        const OutcomeRule& outcome = pack.outcomes[i];
        item(say(QT_TRANSLATE_NOOP("Logic book", "**%1** (`%2`)"), {say(outcomeSource(outcome.kind), {words(outcome.title)}), outcome.id}), 0);
        item(words(outcome.because), 1);
        standing(outcome.status, outcome.cites, 1);
        rule(m_pack.outcomeRules()[at(i)], 1);
        if (!outcome.pack.isEmpty())
            item(say(QT_TRANSLATE_NOOP("Logic book", "Served by the pack %1."), {u'`' + outcome.pack + u'`'}), 1);
    }
}

void Book::roadmap()
{
    const Roadmap& roadmap = m_pack.pack().roadmap;
    if (roadmap.isEmpty())
        return;
    heading(words(roadmap.title));
    if (!roadmap.intro.isEmpty())
        line(words(roadmap.intro));
    line({});
    for (const Initiative& initiative : roadmap.initiatives) {
        item(QStringLiteral("**%1** %2").arg(QString::number(initiative.number), words(initiative.title)), 0);
        item(words(initiative.about), 1);
        for (const RoadmapOutcome& outcome : initiative.outcomes) {
            const QString date = outcome.date.isValid() ? dateWords(outcome.date, m_language) + QStringLiteral(" · ") : QString();
            item(date + words(outcome.text), 1);
            standing(outcome.status, outcome.cites, 2);
        }
    }
}

void Book::sources()
{
    if (!m_pack.pack().sources.isEmpty())
        heading(say(QT_TRANSLATE_NOOP("Logic book", "Sources")));
    for (const Source& source : m_pack.pack().sources) {
        const QDate date = QDate::fromString(source.date, Qt::ISODate);
        QStringList facts{words(source.issuer), date.isValid() ? dateWords(date, m_language) : source.date, say(statusSource(source.status))};
        facts.removeAll(QString());
        item(say(QT_TRANSLATE_NOOP("Logic book", "**%1** (`%2`)"), {words(source.title), source.id}), 0);
        item(citationList(facts, m_catalogue, m_language), 1);
    }
}

} // namespace

QString packBook(const CompiledPack& pack, const Catalogue& catalogue, Language language)
{
    return Book(pack, catalogue, language).write();
}

} // namespace aspirant::pack
