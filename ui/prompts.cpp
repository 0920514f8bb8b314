#include "ui/prompts.h"

#include "ui/editors/date_entry.h"
#include "ui/wrap_label.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("Prompts", words);
}

struct Frame {
    QDialog* dialog;
    QVBoxLayout* layout;
    QDialogButtonBox* buttons;
};

Frame dialogFrame(QWidget* parent, const QString& title, const QString& text)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(theme::space(120));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(3));
    auto* heading = new WrapLabel(theme::Role::Heading, theme::Tone::Text, dialog);
    heading->setWords(title);
    layout->addWidget(heading);
    auto* body = new WrapLabel(theme::Role::Body, theme::Tone::Text, dialog);
    body->setWords(text);
    layout->addWidget(body);
    auto* buttons = new QDialogButtonBox(dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return {dialog, layout, buttons};
}

} // namespace

void Prompts::confirm(QWidget* parent, const Asked& asked, std::function<void(bool)> answer)
{
    const Frame frame = dialogFrame(parent, asked.title, asked.text);
    if (!asked.details.isEmpty()) {
        auto* list = new QListWidget(frame.dialog);
        list->setWordWrap(true);
        list->setAccessibleName(asked.text);
        list->addItems(asked.details);
        frame.layout->addWidget(list);
    }
    frame.layout->addWidget(frame.buttons);
    auto* cancel =
        frame.buttons->addButton(said(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QDialogButtonBox::RejectRole);
    frame.buttons->addButton(asked.accept, QDialogButtonBox::AcceptRole);
    cancel->setDefault(true); // a stray Return changes nothing
    QObject::connect(frame.dialog, &QDialog::finished, parent,
                     [answer](int result) { answer(result == QDialog::Accepted); });
    frame.dialog->open();
}

void Prompts::reason(QWidget* parent, const ReasonAsked& asked,
                     std::function<void(std::optional<ReasonGiven>)> answer)
{
    const Frame frame = dialogFrame(parent, asked.title, asked.text);
    auto* words = new QPlainTextEdit(asked.reason, frame.dialog);
    words->setObjectName(u"reason"_s);
    words->setTabChangesFocus(true);
    words->setAccessibleName(asked.text);
    words->setMinimumHeight(theme::space(22));
    frame.layout->addWidget(words);
    DateEntry* date = nullptr;
    if (asked.withDate) {
        auto* label =
            new QLabel(said(QT_TRANSLATE_NOOP("Prompts", "&Expected on (may be left empty):")), frame.dialog);
        date = new DateEntry(DateEntry::Kind::Full, frame.dialog);
        date->setIso(asked.expected.isValid() ? asked.expected.toString(Qt::ISODate) : QString());
        label->setBuddy(date->focusTarget());
        frame.layout->addWidget(label);
        frame.layout->addWidget(date);
    }
    frame.layout->addWidget(frame.buttons);
    auto* save =
        frame.buttons->addButton(said(QT_TRANSLATE_NOOP("Prompts", "Record")), QDialogButtonBox::AcceptRole);
    frame.buttons->addButton(said(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QDialogButtonBox::RejectRole);
    save->setProperty("kind", u"primary"_s);
    const auto check = [save, words, needed = asked.reasonNeeded] {
        save->setEnabled(!needed || !words->toPlainText().trimmed().isEmpty());
    };
    QObject::connect(words, &QPlainTextEdit::textChanged, save, check);
    check();
    QObject::connect(frame.dialog, &QDialog::finished, parent, [answer, words, date](int result) {
        if (result != QDialog::Accepted)
            return answer(std::nullopt);
        const QDate day = date ? QDate::fromString(date->iso(), Qt::ISODate) : QDate();
        answer(ReasonGiven{words->toPlainText().trimmed(), day});
    });
    words->setFocus();
    frame.dialog->open();
}

void Prompts::passphrase(QWidget* parent, const QString& title, const QString& text,
                         std::function<void(std::optional<QString>)> answer)
{
    const Frame frame = dialogFrame(parent, title, text);
    auto* line = new QLineEdit(frame.dialog);
    line->setObjectName(u"passphrase"_s);
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(title);
    frame.layout->addWidget(line);
    frame.layout->addWidget(frame.buttons);
    auto* go = frame.buttons->addButton(said(QT_TRANSLATE_NOOP("Prompts", "Open")), QDialogButtonBox::AcceptRole);
    frame.buttons->addButton(said(QT_TRANSLATE_NOOP("Prompts", "Cancel")), QDialogButtonBox::RejectRole);
    go->setProperty("kind", u"primary"_s);
    go->setEnabled(false);
    QObject::connect(line, &QLineEdit::textChanged, go, [go](const QString& words) { go->setEnabled(!words.isEmpty()); });
    QObject::connect(frame.dialog, &QDialog::finished, parent, [answer, line](int result) {
        answer(result == QDialog::Accepted ? std::optional(line->text()) : std::nullopt);
    });
    line->setFocus();
    frame.dialog->open();
}

void Prompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    const Frame frame = dialogFrame(parent, title, text);
    frame.layout->addWidget(frame.buttons);
    frame.buttons->addButton(said(QT_TRANSLATE_NOOP("Prompts", "Close")), QDialogButtonBox::AcceptRole);
    frame.dialog->open();
}

void Prompts::openFiles(QWidget* parent, const QString& title, const QStringList& patterns,
                        std::function<void(QStringList)> answer)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!patterns.isEmpty())
        dialog->setNameFilters(
            {said(QT_TRANSLATE_NOOP("Prompts", "Accepted files (%1)")).arg(patterns.join(u' ')),
             said(QT_TRANSLATE_NOOP("Prompts", "All files (*)"))});
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void Prompts::saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& ending,
                       std::function<void(QString)> answer)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QDialog::finished, parent, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void Prompts::openOutside(const QString& fileOrAddress)
{
    const bool address = fileOrAddress.startsWith("https://"_L1) || fileOrAddress.startsWith("http://"_L1);
    QDesktopServices::openUrl(address ? QUrl(fileOrAddress) : QUrl::fromLocalFile(fileOrAddress));
}

} // namespace aspirant::ui
