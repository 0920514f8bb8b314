// What inputs need around them in a test: languages without a program, prompts with prepared answers, and a
// host that only notes what it is asked.
#pragma once

#include "ui/editors/answer_input.h"
#include "ui/languages.h"
#include "ui/prompts.h"

#include <QSettings>
#include <QTemporaryDir>

namespace aspirant::test {

class PreparedPrompts final : public ui::Prompts {
public:
    bool yes = true;
    std::optional<ui::ReasonGiven> given;
    std::optional<QString> passphraseGiven;
    QStringList files;
    QString saveAs;
    QList<ui::Asked> asked;
    QStringList opened, told;

    void confirm(QWidget*, const ui::Asked& question, std::function<void(bool)> answer) override
    {
        asked << question;
        answer(yes);
    }
    void reason(QWidget*, const ui::ReasonAsked&,
                std::function<void(std::optional<ui::ReasonGiven>)> answer) override
    {
        answer(given);
    }
    void passphrase(QWidget*, const QString&, const QString&, std::function<void(std::optional<QString>)> answer) override
    {
        answer(passphraseGiven);
    }
    void tell(QWidget*, const QString&, const QString& words) override { told << words; }
    void openFiles(QWidget*, const QString&, const QStringList&,
                   std::function<void(QStringList)> answer) override
    {
        answer(files);
    }
    void saveFile(QWidget*, const QString&, const QString&, const QString&,
                  std::function<void(QString)> answer) override
    {
        answer(saveAs);
    }
    void openOutside(const QString& fileOrAddress) override { opened << fileOrAddress; }
};

class NotingHost final : public ui::EditorHost {
public:
    const session::Session* open = nullptr;
    QStringList asked;

    const session::Session* session() const override { return open; }
    bool isReadOnly() const override { return false; }
    void setAnswer(const draft::Path& path, const json::Value& value, desk::Edit) override
    {
        asked << QStringLiteral("set ") + path.text() + u' ' + QString::fromUtf8(json::canonical(value));
    }
    void goTo(const draft::Path& path) override { asked << QStringLiteral("go ") + path.text(); }
    void addRow(const draft::Path& repeat) override { asked << QStringLiteral("add ") + repeat.text(); }
    void removeRow(const draft::Path& row) override { asked << QStringLiteral("remove ") + row.text(); }
    void moveRow(const draft::Path& row, int position) override
    {
        asked << QStringLiteral("move %1 %2").arg(row.text()).arg(position);
    }
    void importRows(const draft::Path& repeat, const QString& file) override
    {
        asked << QStringLiteral("import %1 %2").arg(repeat.text(), file);
    }
    void pasteRows(const draft::Path& repeat, const QString& cells) override
    {
        asked << QStringLiteral("paste %1 %2").arg(repeat.text(), cells);
    }
    void createParty(const draft::Path& answer, pack::PartyKind) override
    {
        asked << QStringLiteral("party ") + answer.text();
    }
    void attach(const draft::Path& path, const QStringList& files) override
    {
        asked << QStringLiteral("attach %1 %2").arg(path.text(), files.join(u' '));
    }
    void replaceAttachment(const draft::Path& path, const QString& sha256, const QString& file) override
    {
        asked << QStringLiteral("replace %1 %2 %3").arg(path.text(), sha256.left(4), file);
    }
    void openAttachment(const QString& sha256, const QString&) override
    {
        asked << QStringLiteral("open ") + sha256;
    }
    void explain(const draft::Path& path, session::About) override
    {
        asked << QStringLiteral("explain ") + path.text();
    }
    void showHistory(const draft::Path& path) override { asked << QStringLiteral("history ") + path.text(); }
};

struct EditorStage {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Catalogue catalogue{QString()};
    ui::Languages languages{catalogue, settings, [](Language) {}};
    PreparedPrompts prompts;
    NotingHost host;
    ui::EditorContext context{languages, prompts, host};

    EditorStage() { languages.setInterface(Language::English); }
};

} // namespace aspirant::test
