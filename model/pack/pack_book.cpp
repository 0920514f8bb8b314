#include "model/pack/pack_book.h"

#include "model/pack/rule_words.h"

namespace aspirant::pack {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
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
    void section(int index);
    void question(Slot slot, int depth);
    void standing(const Question& question, int depth);
    void choices(const Question& question, const std::vector<int>& rules, int depth);
    void rule(const CompiledRule& rule, int depth);
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
        parts.append(cite.ref.isEmpty() ? title : title + QStringLiteral(", ") + cite.ref);
    }
    return parts.join(QStringLiteral("; "));
}

QString Book::write()
{
    const Pack& pack = m_pack.pack();
    line(QStringLiteral("# ") + words(pack.title));
    line({});
    line(say(QT_TRANSLATE_NOOP("Logic book", "Pack %1, version %2, as at %3. Status: %4."), {pack.id, pack.version, pack.asAt, statusTag(pack.legalStatus)}));
    if (!pack.summary.isEmpty()) {
        line({});
        line(words(pack.summary));
    }
    for (int index = 0; index < static_cast<int>(pack.sections.size()); ++index)
        section(index);
    if (!pack.documents.isEmpty()) {
        line({});
        line(QStringLiteral("## ") + say(QT_TRANSLATE_NOOP("Logic book", "Attachments")));
        line({});
    }
    for (Slot slot = 0; slot < static_cast<Slot>(m_pack.definitions().size()); ++slot)
        if (m_pack.definitions()[at(slot)].section < 0)
            question(slot, 0);
    return m_out;
}

void Book::section(int index)
{
    const Section& section = m_pack.pack().sections[index];
    line({});
    line(QStringLiteral("## ") + words(section.title));
    line({});
    if (!section.intro.isEmpty()) {
        line(words(section.intro));
        line({});
    }
    if (const int shown = m_pack.sectionRule(index); shown >= 0) {
        rule(m_pack.rules()[at(shown)], 0);
        line({});
    }
    for (Slot slot = 0; slot < static_cast<Slot>(m_pack.definitions().size()); ++slot)
        if (m_pack.definitions()[at(slot)].section == index && m_pack.definitions()[at(slot)].parent < 0)
            question(slot, 0);
}

void Book::question(Slot slot, int depth)
{
    const Definition& definition = m_pack.definitions()[at(slot)];
    const Question& asked = *definition.question;
    item(QStringLiteral("**%1** (`%2`, %3)").arg(words(asked.text), asked.id, typeTag(asked.type)), depth);
    if (!asked.help.isEmpty())
        item(words(asked.help), depth + 1);
    standing(asked, depth + 1);
    for (const int index : definition.rules)
        if (m_pack.rules()[at(index)].kind != RuleKind::ChoiceVisible)
            rule(m_pack.rules()[at(index)], depth + 1);
    choices(asked, definition.rules, depth + 1);
    for (const Slot promised : definition.promisedBy)
        item(say(QT_TRANSLATE_NOOP("Logic book", "Promised by “%1”."), {words(m_pack.definitions()[at(promised)].question->text)}), depth + 1);
    for (const Slot field : definition.children)
        question(field, depth + 1);
}

void Book::standing(const Question& question, int depth)
{
    const QString sources = cites(question.cites);
    item(sources.isEmpty() ? say(QT_TRANSLATE_NOOP("Logic book", "Status: %1."), {statusTag(question.status)})
                           : say(QT_TRANSLATE_NOOP("Logic book", "Status: %1; see %2."), {statusTag(question.status), sources}),
         depth);
    QStringList forms;
    for (const FormItem& form : question.forms)
        forms.append(form.form + u' ' + form.item);
    if (!forms.isEmpty())
        item(say(QT_TRANSLATE_NOOP("Logic book", "Official form: %1."), {forms.join(QStringLiteral(", "))}), depth);
    if (question.alwaysRequired)
        item(say(QT_TRANSLATE_NOOP("Logic book", "Required.")), depth);
}

void Book::choices(const Question& question, const std::vector<int>& rules, int depth)
{
    const QList<Choice>& list = question.type == Type::Matrix ? question.rows : question.choices;
    for (int i = 0; i < static_cast<int>(list.size()); ++i) {
        item(QStringLiteral("%1 (`%2`)").arg(words(list[i].text), list[i].value), depth);
        for (const int index : rules)
            if (m_pack.rules()[at(index)].kind == RuleKind::ChoiceVisible && m_pack.rules()[at(index)].index == i)
                rule(m_pack.rules()[at(index)], depth + 1);
    }
}

void Book::rule(const CompiledRule& compiled, int depth)
{
    const QString plain = ruleWords(m_pack, compiled, m_catalogue, m_language);
    const QString code = u'`' + compiled.source->expression + u'`';
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
        item(say(QT_TRANSLATE_NOOP("Logic book", "Worked out from %1."), {code}), depth);
        return;
    case RuleKind::Constraint: {
        const Constraint& constraint = m_pack.definitions()[at(compiled.owner)].question->constraints[compiled.index];
        item(say(QT_TRANSLATE_NOOP("Logic book", "It must hold (%1) that %2; otherwise: %3"), {severityTag(constraint.severity), plain, words(constraint.message)}), depth);
        if (!constraint.cites.isEmpty())
            item(say(QT_TRANSLATE_NOOP("Logic book", "Status: %1; see %2."), {statusTag(constraint.status), cites(constraint.cites)}), depth + 1);
        break;
    }
    case RuleKind::Date:
    case RuleKind::Outcome:
    case RuleKind::Brief:
        return;
    }
    if (plain != code)
        item(code, depth + 1);
}

} // namespace

QString packBook(const CompiledPack& pack, const Catalogue& catalogue, Language language)
{
    return Book(pack, catalogue, language).write();
}

} // namespace aspirant::pack
