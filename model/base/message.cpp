#include "model/base/message.h"

#include "model/base/hidden_characters.h"

#include <QLocale>
#include <QTranslator>

namespace aspirant {

namespace {

QString fileSuffix(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::TraditionalChinese:
        return QStringLiteral("zh_HK");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh_CN");
    }
    return {};
}

QString argumentWords(const MessageArgument& argument, const Catalogue& catalogue, Language language)
{
    struct Visitor {
        const Catalogue& catalogue;
        Language language;
        QString operator()(const QString& words) const { return withDirectionShown(words); }
        QString operator()(const Text& text) const { return withDirectionShown(text.best(language).words); }
        QString operator()(const QDate& date) const { return dateWords(date, language); }
        QString operator()(const MessageNumber& number) const { return numberWords(number.digits, language); }
        QString operator()(const std::shared_ptr<const Message>& message) const
        {
            return message ? message->words(catalogue, language) : QString();
        }
    };
    return std::visit(Visitor{catalogue, language}, argument);
}

// All placeholders at once, so that an argument that itself contains "%2" is left as it is.
QString filled(const QString& pattern, const QStringList& arguments)
{
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' &&
                                 pattern[i + 1] <= u'9';
        const qsizetype index = placeholder ? pattern[i + 1].unicode() - u'1' : -1;
        if (index >= 0 && index < arguments.size()) {
            out += arguments[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

bool sameWords(const char* a, const char* b)
{
    return a == b || (a && b && qstrcmp(a, b) == 0);
}

} // namespace

Message::Message(const char* contextName, const char* sourceText, std::vector<MessageArgument> args, int number)
    : context(contextName), source(sourceText), arguments(std::move(args)), count(number)
{
}

Message::Message(Text words)
{
    arguments.emplace_back(std::move(words));
}

QString Message::words(const Catalogue& catalogue, Language language) const
{
    QStringList args;
    args.reserve(static_cast<qsizetype>(arguments.size()));
    for (const MessageArgument& argument : arguments)
        args.append(argumentWords(argument, catalogue, language));
    if (!source)
        return args.value(0);
    return filled(catalogue.translate(context, source, language, count), args);
}

bool operator==(const Message& a, const Message& b)
{
    if (!sameWords(a.context, b.context) || !sameWords(a.source, b.source) || a.count != b.count ||
        a.arguments.size() != b.arguments.size())
        return false;
    for (std::size_t i = 0; i < a.arguments.size(); ++i) {
        const auto* left = std::get_if<std::shared_ptr<const Message>>(&a.arguments[i]);
        const auto* right = std::get_if<std::shared_ptr<const Message>>(&b.arguments[i]);
        if (left && right && *left && *right) {
            if (!(**left == **right))
                return false;
        } else if (a.arguments[i] != b.arguments[i]) {
            return false;
        }
    }
    return true;
}

Catalogue::Catalogue(const QString& folder)
{
    for (const Language language : allLanguages) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(QStringLiteral("aspirant_") + fileSuffix(language), folder))
            m_translators[static_cast<std::size_t>(language)] = std::move(translator);
    }
}

Catalogue::~Catalogue() = default;

QTranslator* Catalogue::translator(Language language) const
{
    return m_translators[static_cast<std::size_t>(language)].get();
}

QString Catalogue::translate(const char* context, const char* source, Language language, int count) const
{
    QString words;
    if (const QTranslator* own = translator(language))
        words = own->translate(context, source, nullptr, count);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    if (count >= 0)
        words.replace(QStringLiteral("%n"), QString::number(count));
    return words;
}

QString dateWords(const QDate& date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English) // British order, as Hong Kong writes it
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, QStringLiteral("d MMM yyyy"));
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString numberWords(const QString& digits, Language)
{
    // All three languages group by three with a comma and a decimal point, as Hong Kong forms do.
    const qsizetype start = digits.startsWith(u'-') ? 1 : 0;
    qsizetype end = start;
    while (end < digits.size() && digits[end].isDigit())
        ++end;
    if (digits.contains(u'e') || digits.contains(u'E'))
        return digits;
    QString out = digits;
    for (qsizetype at = end - 3; at > start; at -= 3)
        out.insert(at, u',');
    return out;
}

} // namespace aspirant
