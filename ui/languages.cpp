#include "ui/languages.h"

#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

Language languageOfSystem()
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return Language::English;
    return system.script() == QLocale::SimplifiedHanScript ? Language::SimplifiedChinese
                                                           : Language::TraditionalChinese;
}

QString tagOrEmpty(std::optional<Language> language)
{
    return language ? languageTag(*language) : QString();
}

} // namespace

Languages::Languages(const Catalogue& catalogue, QSettings& settings, std::function<void(Language)> install,
                     QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_settings(settings), m_install(std::move(install))
{
    m_interface = languageFromTag(settings::interfaceLanguage.read(settings)).value_or(languageOfSystem());
    m_questions = languageFromTag(settings::questionLanguage.read(settings));
    m_second = languageFromTag(settings::secondLanguage.read(settings));
    m_personal = settings::hidePersonal.read(settings) ? session::Personal::Masked : session::Personal::Shown;
    m_install(m_interface);
    theme::setLanguage(m_interface);
}

void Languages::setInterface(Language language)
{
    if (language == m_interface)
        return;
    m_interface = language;
    settings::interfaceLanguage.write(m_settings, languageTag(language));
    theme::setLanguage(language);
    m_install(language);
    tellWindows();
}

void Languages::setQuestions(std::optional<Language> language)
{
    if (language == m_questions)
        return;
    m_questions = language;
    settings::questionLanguage.write(m_settings, tagOrEmpty(language));
    tellWindows();
}

void Languages::setSecond(std::optional<Language> language)
{
    if (language == m_second)
        return;
    m_second = language;
    settings::secondLanguage.write(m_settings, tagOrEmpty(language));
    tellWindows();
}

void Languages::setExports(const QList<Language>& languages)
{
    QStringList tags;
    for (const Language language : languages)
        tags << languageTag(language);
    settings::exportLanguages.write(m_settings, tags);
    Q_EMIT changed();
}

void Languages::setPersonal(session::Personal personal)
{
    if (personal == m_personal)
        return;
    m_personal = personal;
    settings::hidePersonal.write(m_settings, personal == session::Personal::Masked);
    tellWindows();
}

QString Languages::answer(const pack::Question& question, const json::Value& answer, const session::Session* session) const
{
    return session::shownWords(question, answer, m_catalogue, questions(), session, m_personal);
}

std::optional<Language> Languages::second() const
{
    return m_second == questions() ? std::nullopt : m_second;
}

QList<Language> Languages::exports() const
{
    QList<Language> languages;
    for (const QString& tag : settings::exportLanguages.read(m_settings))
        if (const auto language = languageFromTag(tag))
            languages << *language;
    return languages.isEmpty() ? QList<Language>{questions()} : languages;
}

QLocale Languages::locale() const
{
    return localeOf(m_interface);
}

QString Languages::words(const Message& message) const
{
    return message.words(m_catalogue, m_interface);
}

QString Languages::words(const Error& error) const
{
    const QString said = words(error.message);
    return said.isEmpty() ? tr("This did not work (%1).").arg(error.code) : said;
}

ShownText Languages::shown(const Text& text) const
{
    return shown(text, questions());
}

ShownText Languages::shown(const Text& text, Language wanted) const
{
    const Text::Best best = text.best(wanted);
    ShownText shown{best.words, best.actual, best.actual != wanted && !best.words.isEmpty()};
    if (shown.fallback)
        shown.words = tr("%1 [not translated: shown in %2]").arg(best.words, ownName(best.actual));
    return shown;
}

QString Languages::ownName(Language language)
{
    switch (language) {
    case Language::English:
        return u"English"_s;
    case Language::TraditionalChinese:
        return u"繁體中文"_s;
    case Language::SimplifiedChinese:
        return u"简体中文"_s;
    }
    return {};
}

QLocale Languages::localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::HongKong);
    case Language::TraditionalChinese:
        return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong);
    case Language::SimplifiedChinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    }
    return {};
}

// Changes of the questions' language travel the same way as changes of the interface, so that every
// widget has one place where its words are made. Posted events of this kind join the installer's own.
void Languages::tellWindows()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
    Q_EMIT changed();
}

} // namespace aspirant::ui
