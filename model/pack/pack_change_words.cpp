#include "model/pack/pack_change_words.h"

#include "model/pack/citation.h"
#include "model/pack/pack_changes.h"
#include "model/pack/rule_words.h"

#include <array>

namespace aspirant::pack {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Pack changes", source, std::move(arguments));
}

} // namespace

Message typeWords(Type type)
{
    switch (type) {
    case Type::Text:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a line of text"));
    case Type::LongText:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a longer text"));
    case Type::YesNo:
        return say(QT_TRANSLATE_NOOP("Pack changes", "yes or no"));
    case Type::Choice:
        return say(QT_TRANSLATE_NOOP("Pack changes", "one choice"));
    case Type::Choices:
        return say(QT_TRANSLATE_NOOP("Pack changes", "several choices"));
    case Type::Integer:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a whole number"));
    case Type::Decimal:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a number"));
    case Type::Money:
        return say(QT_TRANSLATE_NOOP("Pack changes", "an amount of money"));
    case Type::Percentage:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a percentage"));
    case Type::Date:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a date"));
    case Type::PartialDate:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a date, a month or a year"));
    case Type::Period:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a period"));
    case Type::Phone:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a telephone number"));
    case Type::Email:
        return say(QT_TRANSLATE_NOOP("Pack changes", "an e-mail address"));
    case Type::Url:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a web address"));
    case Type::Address:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a postal address"));
    case Type::Country:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a country or region"));
    case Type::Identifier:
        return say(QT_TRANSLATE_NOOP("Pack changes", "an identification number"));
    case Type::Wallet:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a wallet address"));
    case Type::Party:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a person or company"));
    case Type::Attachment:
        return say(QT_TRANSLATE_NOOP("Pack changes", "attached files"));
    case Type::Repeat:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a list of entries"));
    case Type::Matrix:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a table of fixed rows"));
    case Type::Statement:
        return say(QT_TRANSLATE_NOOP("Pack changes", "a statement"));
    }
    return {};
}

namespace change_words {

MessageArgument nested(Message message)
{
    return std::make_shared<const Message>(std::move(message));
}

// The badges' words, so that one thing has one name.
Message status(Status status)
{
    switch (status) {
    case Status::Law:
        return {"Status", QT_TRANSLATE_NOOP("Status", "Law in force")};
    case Status::Concluded:
        return {"Status", QT_TRANSLATE_NOOP("Status", "Policy concluded, bill awaited")};
    case Status::Proposal:
        return {"Status", QT_TRANSLATE_NOOP("Status", "Proposal")};
    case Status::Analogue:
        return {"Status", QT_TRANSLATE_NOOP("Status", "In force for other firms")};
    case Status::Product:
        return {"Status", QT_TRANSLATE_NOOP("Status", "Good practice")};
    case Status::Seed:
        return {"Status", QT_TRANSLATE_NOOP("Status", "Public article only")};
    }
    return {};
}

Message severity(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return say(QT_TRANSLATE_NOOP("Pack changes", "blocks"));
    case Severity::Warns:
        return say(QT_TRANSLATE_NOOP("Pack changes", "warns"));
    case Severity::Notes:
        return say(QT_TRANSLATE_NOOP("Pack changes", "notes"));
    }
    return {};
}

Text rule(const CompiledPack& pack, int index, const Catalogue& catalogue)
{
    Text text;
    for (const Language language : allLanguages)
        text.in(language) = ruleWords(pack, pack.rules()[at(index)], catalogue, language);
    return text;
}

Message asked(const CompiledPack& pack, int index, const Catalogue& catalogue)
{
    if (index < 0)
        return say(QT_TRANSLATE_NOOP("Pack changes", "always asked"));
    const Text words = rule(pack, index, catalogue);
    if (pack.rules()[at(index)].source->whenUnknown == WhenUnknown::Show)
        return say(QT_TRANSLATE_NOOP("Pack changes", "asked if %1, and shown dimmed while that is open"), {words});
    return say(QT_TRANSLATE_NOOP("Pack changes", "asked if %1"), {words});
}

Message required(const CompiledPack& pack, const Question& question, int index, const Catalogue& catalogue)
{
    if (question.alwaysRequired)
        return say(QT_TRANSLATE_NOOP("Pack changes", "required"));
    return index < 0 ? say(QT_TRANSLATE_NOOP("Pack changes", "optional"))
                     : say(QT_TRANSLATE_NOOP("Pack changes", "required if %1"), {rule(pack, index, catalogue)});
}

Message computed(const CompiledPack& pack, int index)
{
    if (index < 0)
        return say(QT_TRANSLATE_NOOP("Pack changes", "entered by hand"));
    const QString& expression = pack.rules()[at(index)].source->expression;
    return say(QT_TRANSLATE_NOOP("Pack changes", "worked out from %1"), {u'`' + expression + u'`'});
}

Text cites(const Pack& pack, const QList<Cite>& list, const Catalogue& catalogue)
{
    Text text;
    for (const Language language : allLanguages) {
        QStringList parts;
        for (const Cite& cite : list) {
            const Source* source = pack.source(cite.source);
            const QString title = source == nullptr ? cite.source : source->title.best(language).words;
            parts.append(citationWords(title, cite.ref, catalogue, language));
        }
        text.in(language) = parts.isEmpty() ? QStringLiteral("–") : citationList(parts, catalogue, language);
    }
    return text;
}

Message part(const QString& key)
{
    static const std::array<std::pair<QLatin1StringView, const char*>, 7> known{{
        {QLatin1StringView("forms"), QT_TRANSLATE_NOOP("Pack changes", "the list of forms")},
        {QLatin1StringView("parts"), QT_TRANSLATE_NOOP("Pack changes", "the chapters")},
        {QLatin1StringView("roadmap"), QT_TRANSLATE_NOOP("Pack changes", "the roadmap")},
        {QLatin1StringView("dates"), QT_TRANSLATE_NOOP("Pack changes", "the dates")},
        {QLatin1StringView("outcomes"), QT_TRANSLATE_NOOP("Pack changes", "what a profile leads to")},
        {QLatin1StringView("banner"), QT_TRANSLATE_NOOP("Pack changes", "the notice above every page")},
        {QLatin1StringView("brief"), QT_TRANSLATE_NOOP("Pack changes", "when guidance is shown folded")},
    }};
    for (const auto& [name, words] : known) {
        if (key == name)
            return say(words);
    }
    return say(QT_TRANSLATE_NOOP("Pack changes", "the part %1"), {u'`' + key + u'`'});
}

} // namespace change_words

} // namespace aspirant::pack
