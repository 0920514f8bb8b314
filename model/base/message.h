// A sentence kept untranslated with its arguments, so that old findings change language too.
#pragma once

#include "model/base/text.h"

#include <QDate>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

class QTranslator;

namespace aspirant {

class Catalogue;
struct Message;

// A number written with the separators of the reader's language; `digits` is plain decimal text.
struct MessageNumber {
    QString digits;
    friend bool operator==(const MessageNumber&, const MessageNumber&) = default;
};

using MessageArgument =
    std::variant<QString, Text, QDate, MessageNumber, std::shared_ptr<const Message>>;

// Made below the window, becomes words when shown. The source is English with %1 … %9, and %n for a count,
// marked with QT_TRANSLATE_NOOP so that it reaches the translators:
//     Message("Rules", QT_TRANSLATE_NOOP("Rules", "“%1” must be answered."), {question.text})
struct Message {
    Message() = default;
    Message(const char* contextName, const char* sourceText, std::vector<MessageArgument> args = {},
            int number = -1);
    // Words that are data (a pack's message): shown in the reader's language as they are.
    explicit Message(Text words);

    // Both point at string literals. A null source means: show the first argument.
    const char* context = nullptr;
    const char* source = nullptr;
    std::vector<MessageArgument> arguments;
    int count = -1; // for %n; -1: none

    [[nodiscard]] QString words(const Catalogue& catalogue, Language language) const;
    [[nodiscard]] bool isEmpty() const { return source == nullptr && arguments.empty(); }

    friend bool operator==(const Message& a, const Message& b);
};

// The program's own translations, all three loaded side by side. A sentence without a translation comes
// back in English. Also used where nobody installed a translator: command line, exported forms.
class Catalogue final {
public:
    // `folder` holds aspirant_en.qm, aspirant_zh_HK.qm and aspirant_zh_CN.qm; missing files are tolerated.
    explicit Catalogue(const QString& folder = QStringLiteral(":/i18n"));
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    [[nodiscard]] QString translate(const char* context, const char* source, Language language,
                                    int count = -1) const;
    // To be installed in the application for tr(); null when that language's file is missing.
    [[nodiscard]] QTranslator* translator(Language language) const;

private:
    std::array<std::unique_ptr<QTranslator>, 3> m_translators;
};

// "12 Mar 2026", "2026年3月12日": dates and grouped numbers as the reader's language writes them.
[[nodiscard]] QString dateWords(const QDate& date, Language language);
[[nodiscard]] QString numberWords(const QString& digits, Language language);

} // namespace aspirant
