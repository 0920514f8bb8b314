// Three settings, three variables: the interface's language, the language questions are read in (with a
// second one beside it, if wished), and the languages of an export. And whether answers that are personal data
// are shown in words: every answer that the window writes out comes from answer() here.
#pragma once

#include "model/base/message.h"
#include "model/base/result.h"
#include "model/session/masking.h"

#include <QList>
#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>

class QSettings;

namespace aspirant::ui {

// Words of a pack in the language shown, or in the next best one; then `words` say so themselves.
struct ShownText {
    QString words;
    Language language = Language::English; // the one the words are in, for the choice of font
    bool fallback = false;
};

class Languages final : public QObject {
    Q_OBJECT
public:
    // `install` puts the interface language's translators in place. Choices are read from, and kept in,
    // `settings`; the catalogue outlives this.
    Languages(const Catalogue& catalogue, QSettings& settings, std::function<void(Language)> install,
              QObject* parent = nullptr);

    // Every widget hears of a change as a QEvent::LanguageChange in the next turn of the event loop.
    void setInterface(Language language);
    void setQuestions(std::optional<Language> language); // none: as the interface
    void setSecond(std::optional<Language> language);    // shown beside the first
    void setExports(const QList<Language>& languages);
    void setPersonal(session::Personal personal); // every widget makes its words anew, as for a language
    void refreshLook() { tellWindows(); } // fonts or colours changed: words are laid out anew

    [[nodiscard]] Language interface() const { return m_interface; }
    [[nodiscard]] Language questions() const { return m_questions.value_or(m_interface); }
    [[nodiscard]] std::optional<Language> questionsChosen() const { return m_questions; }
    [[nodiscard]] std::optional<Language> second() const; // none when it is the same as the first
    [[nodiscard]] QList<Language> exports() const;
    [[nodiscard]] session::Personal personal() const { return m_personal; }
    [[nodiscard]] QLocale locale() const; // of the interface: how dates and numbers are written and read

    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] QString words(const Message& message) const; // in the interface's language
    [[nodiscard]] QString words(const Error& error) const;
    [[nodiscard]] ShownText shown(const Text& text) const; // in the questions' language
    [[nodiscard]] ShownText shown(const Text& text, Language wanted) const;
    // In the questions' language; masked as personal() says. `session` names people and may be null.
    [[nodiscard]] QString answer(const pack::Question& question, const json::Value& answer, const session::Session* session) const;
    [[nodiscard]] QString plain(const Text& text) const { return shown(text).words; }

    [[nodiscard]] static QString ownName(Language language); // "English", "繁體中文", "简体中文"
    [[nodiscard]] static QLocale localeOf(Language language);

Q_SIGNALS:
    void changed(); // any of them

private:
    void tellWindows();

    const Catalogue& m_catalogue;
    QSettings& m_settings;
    std::function<void(Language)> m_install;
    Language m_interface = Language::English;
    std::optional<Language> m_questions, m_second;
    session::Personal m_personal = session::Personal::Masked;
};

} // namespace aspirant::ui
