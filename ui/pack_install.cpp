#include "ui/pack_install.h"

#include "ui/languages.h"
#include "ui/prompts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("PackInstall", words);
}

void take(const QPointer<QWidget>& parent, Services& services, const Languages& languages, Prompts& prompts,
          const QString& file, Services::Unsigned consent, const std::function<void()>& done)
{
    const Result<PackRow> installed = services.installPack(file, consent);
    if (installed) {
        const QString what = said(QT_TRANSLATE_NOOP("PackInstall", "“%1”, version %2, is installed."))
                                 .arg(languages.plain(installed->title), installed->version);
        QStringList words{what, languages.words(installed->trust)};
        words.removeAll(QString());
        prompts.tell(parent, said(QT_TRANSLATE_NOOP("PackInstall", "Questionnaire installed")), words.join(u'\n'));
        return done();
    }
    const Error& error = installed.error();
    const bool mayConsent = error.code == "pack.unsigned"_L1 || error.code == "pack.untrusted"_L1;
    if (!mayConsent)
        return prompts.tell(parent, said(QT_TRANSLATE_NOOP("PackInstall", "Questionnaire not installed")), languages.words(error));
    const Asked asked{said(QT_TRANSLATE_NOOP("PackInstall", "Nobody you trust has signed this questionnaire")),
                      languages.words(error), {file},
                      said(QT_TRANSLATE_NOOP("PackInstall", "Install it all the same"))};
    prompts.confirm(parent, asked, [parent, &services, &languages, &prompts, file, done](bool yes) {
        if (yes && parent)
            take(parent, services, languages, prompts, file, Services::Unsigned::Install, done);
    });
}

} // namespace

void installPack(QWidget* parent, Services& services, const Languages& languages, Prompts& prompts,
                 std::function<void()> done)
{
    const QPointer<QWidget> alive(parent);
    prompts.openFiles(parent, said(QT_TRANSLATE_NOOP("PackInstall", "Install a questionnaire")), {u"*.aspirant-pack"_s, u"*.json"_s},
                      [alive, &services, &languages, &prompts, done = std::move(done)](const QStringList& files) {
                          if (alive && !files.isEmpty())
                              take(alive, services, languages, prompts, files.first(), Services::Unsigned::Refuse, done);
                      });
}

} // namespace aspirant::ui
