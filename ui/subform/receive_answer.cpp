#include "ui/subform/receive_answer.h"

#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("Parts", words);
}

void receiveFrom(QWidget* parent, const PageContext& context, const QString& file, const QString& known, const std::function<void(const subform::Received&)>& done)
{
    const auto receive = [parent = QPointer<QWidget>(parent), context, file, done](const PersonPackage&, const std::optional<QString>& passphrase) {
        desk::Desk* desk = context.desk();
        if (!parent || !desk)
            return;
        QGuiApplication::setOverrideCursor(Qt::WaitCursor); // making the key takes a third of a second
        const auto received = context.services.receivePerson(*desk, file, passphrase);
        QGuiApplication::restoreOverrideCursor();
        if (!received)
            return context.editors.prompts.tell(parent, said(QT_TRANSLATE_NOOP("Parts", "This answer was not received")),
                                                context.editors.languages.words(received.error()));
        done(*received);
    };
    if (!known.isNull())
        return receive({}, known);
    askPackage(parent, context.services, context.editors.languages, context.editors.prompts, file, receive);
}

} // namespace

void askPackage(QWidget* parent, Services& services, Languages& languages, Prompts& prompts, const QString& file,
                const std::function<void(const PersonPackage&, const std::optional<QString>&)>& go)
{
    const auto package = services.lookAtPersonFile(file);
    if (!package)
        return prompts.tell(parent, said(QT_TRANSLATE_NOOP("Parts", "This file cannot be opened")), languages.words(package.error()));
    if (!package->sealed)
        return go(*package, std::nullopt);
    prompts.passphrase(parent, said(QT_TRANSLATE_NOOP("Parts", "Passphrase of %1")).arg(QFileInfo(file).fileName()),
                       said(QT_TRANSLATE_NOOP("Parts", "Whoever sent you this file has told you its passphrase, or will.")),
                       [go, package = *package](const std::optional<QString>& passphrase) {
                           if (passphrase)
                               go(package, passphrase);
                       });
}

void receiveAnswer(QWidget* parent, const PageContext& context, const QString& file, const QString& passphrase,
                   const std::function<void(const subform::Received&)>& done)
{
    if (!file.isEmpty())
        return receiveFrom(parent, context, file, passphrase, done);
    context.editors.prompts.openFiles(parent, said(QT_TRANSLATE_NOOP("Parts", "Receive an answer")), {u"*.aspirant-person"_s},
                                      [parent = QPointer<QWidget>(parent), context, done](const QStringList& files) {
                                          if (parent && !files.isEmpty())
                                              receiveFrom(parent, context, files.first(), {}, done);
                                      });
}

} // namespace aspirant::ui
