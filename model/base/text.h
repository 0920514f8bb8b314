// The three languages of the workbench, and words given in each of them.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace aspirant {

// Tags follow BCP 47: "en", "zh-Hant", "zh-Hans". Traditional Chinese is that of Hong Kong.
enum class Language { English, TraditionalChinese, SimplifiedChinese };

inline constexpr std::array<Language, 3> allLanguages{Language::English, Language::TraditionalChinese,
                                                      Language::SimplifiedChinese};

[[nodiscard]] QString languageTag(Language language);
[[nodiscard]] std::optional<Language> languageFromTag(QStringView tag);

// Words in up to three languages. A missing language is an empty string; show it marked, never blank.
struct Text {
    QString en;
    QString zhHant;
    QString zhHans;

    [[nodiscard]] const QString& in(Language language) const;
    QString& in(Language language);
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zhHant.isEmpty() && zhHans.isEmpty(); }
    [[nodiscard]] bool has(Language language) const { return !in(language).isEmpty(); }

    // The words in `wanted`, or in the next best language there is: the other Chinese, then English.
    // `actual` says which language the words are in, so that a fallback can be shown as one.
    struct Best;
    [[nodiscard]] Best best(Language wanted) const;

    friend bool operator==(const Text&, const Text&) = default;
};

struct Text::Best {
    QString words;
    Language actual = Language::English;
};

} // namespace aspirant
