// Every setting of the window: type, key and default, one line each.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace aspirant::ui::settings {

template<typename T>
struct Setting {
    QLatin1StringView key;
    T fallback;

    [[nodiscard]] T read(const QSettings& from) const
    {
        return from.value(key, QVariant::fromValue(fallback)).template value<T>();
    }
    void write(QSettings& to, const T& value) const { to.setValue(key, QVariant::fromValue(value)); }
};

// Languages are tags (en, zh-Hant, zh-Hans). Empty: questions follow the interface; no second language.
inline const Setting<QString> interfaceLanguage{QLatin1StringView("language/interface"), {}};
inline const Setting<QString> questionLanguage{QLatin1StringView("language/questions"), {}};
inline const Setting<QString> secondLanguage{QLatin1StringView("language/second"), {}};
inline const Setting<QStringList> exportLanguages{QLatin1StringView("language/export"), {}};

inline const Setting<QString> appearance{QLatin1StringView("look/theme"),
                                         QStringLiteral("system")};              // light, dark, system
inline const Setting<int> textSize{QLatin1StringView("look/text_percent"), 100}; // 100 to 200

inline const Setting<QByteArray> windowGeometry{QLatin1StringView("window/geometry"), {}};
inline const Setting<QByteArray> splitterState{QLatin1StringView("window/splitter"), {}};
// Whether answers that are personal data are masked while nobody works on them.
inline const Setting<bool> hidePersonal{QLatin1StringView("privacy/hide_personal"), true};
// Whether guidance is read in full where a questionnaire shows it folded.
inline const Setting<bool> fullGuidance{QLatin1StringView("guidance/full"), false};
inline const Setting<QString> lastClient{QLatin1StringView("start/client"), {}};
inline const Setting<QString> lastFolder{QLatin1StringView("start/folder"), {}};

// Where a reader was in a draft, so that work resumes there.
[[nodiscard]] inline Setting<QString> lastPlace(const QString& draftId, QByteArray& keyStorage)
{
    keyStorage = "place/" + draftId.toLatin1();
    return {QLatin1StringView(keyStorage), {}};
}

// What headings of spreadsheets mean for a table where they are not found by themselves: headingKey() to "field/part".
[[nodiscard]] inline Setting<QVariantMap> importHeadings(const QString& questionId, QByteArray& keyStorage)
{
    keyStorage = "import/" + questionId.toLatin1();
    return {QLatin1StringView(keyStorage), {}};
}

} // namespace aspirant::ui::settings
