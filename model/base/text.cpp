#include "model/base/text.h"

namespace aspirant {

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::TraditionalChinese:
        return QStringLiteral("zh-Hant");
    case Language::SimplifiedChinese:
        return QStringLiteral("zh-Hans");
    }
    return {};
}

std::optional<Language> languageFromTag(QStringView tag)
{
    for (const Language language : allLanguages) {
        if (tag == languageTag(language))
            return language;
    }
    return std::nullopt;
}

const QString& Text::in(Language language) const
{
    switch (language) {
    case Language::TraditionalChinese:
        return zhHant;
    case Language::SimplifiedChinese:
        return zhHans;
    case Language::English:
        break;
    }
    return en;
}

QString& Text::in(Language language)
{
    return const_cast<QString&>(std::as_const(*this).in(language));
}

Text::Best Text::best(Language wanted) const
{
    const std::array<Language, 3> order =
        wanted == Language::TraditionalChinese
            ? std::array{Language::TraditionalChinese, Language::SimplifiedChinese, Language::English}
        : wanted == Language::SimplifiedChinese
            ? std::array{Language::SimplifiedChinese, Language::TraditionalChinese, Language::English}
            : std::array{Language::English, Language::TraditionalChinese, Language::SimplifiedChinese};
    for (const Language language : order) {
        if (has(language))
            return {in(language), language};
    }
    return {QString(), wanted};
}

} // namespace aspirant
