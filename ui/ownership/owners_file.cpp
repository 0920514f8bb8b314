#include "ui/ownership/owners_file.h"

#include "model/bods/bods_export.h"
#include "model/bods/bods_import.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/services.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("OwnersFile", source);
}

void tellError(const PageContext& context, QWidget* parent, const Error& error)
{
    context.editors.prompts.tell(parent, words(QT_TRANSLATE_NOOP("OwnersFile", "Nothing was taken in")), context.editors.languages.words(error));
}

Result<QList<bods::Statement>> readFile(const QString& name)
{
    QFile file(name);
    const bods::StatementLimits limits;
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"file.read"_s, Message("OwnersFile", QT_TRANSLATE_NOOP("OwnersFile", "The file cannot be read: %1"), {file.errorString()}), name);
    return bods::readStatements(file.read(limits.bytes + 1), limits); // one more byte: it is too large then
}

QString matchWords(bods::Match match)
{
    switch (match) {
    case bods::Match::Applicant: return words(QT_TRANSLATE_NOOP("OwnersFile", "%1 is the applicant."));
    case bods::Match::SameRecord: return words(QT_TRANSLATE_NOOP("OwnersFile", "%1 is an entry that came from this source before."));
    case bods::Match::SameNumber: return words(QT_TRANSLATE_NOOP("OwnersFile", "%1 is an entry with the same number."));
    case bods::Match::Likely: return words(QT_TRANSLATE_NOOP("OwnersFile", "%1 is likely an entry that is there."));
    case bods::Match::New: return words(QT_TRANSLATE_NOOP("OwnersFile", "%1 is new."));
    case bods::Match::KeptOnly: break;
    }
    return words(QT_TRANSLATE_NOOP("OwnersFile", "%1 is kept with the application, without an entry."));
}

// Who is who, then where the draft says otherwise, then what is wrong with the file.
QStringList planLines(const bods::ImportPlan& plan, const Languages& languages)
{
    QStringList lines;
    for (const bods::MatchedRecord& record : plan.records)
        lines += matchWords(record.match).arg(record.name.isEmpty() ? record.recordId : languages.plain(record.name));
    for (const bods::Differing& one : plan.differing)
        lines += words(QT_TRANSLATE_NOOP("OwnersFile", "The file gives another answer to “%1”. Yours stays.")).arg(languages.plain(one.title));
    for (const Issue& issue : plan.findings)
        lines += languages.words(issue.message);
    return lines;
}

QString planSentence(const bods::ImportPlan& plan)
{
    return words(QT_TRANSLATE_NOOP("OwnersFile", "Rows that would be added: %1. Answers that would be filled in: %2. Answers of yours that differ and stay: %3. "
                                                 "All that the file states is kept with the application, and one undo takes everything back."))
        .arg(plan.rows.size())
        .arg(plan.filled.size())
        .arg(plan.differing.size());
}

void takeIn(const PageContext& context, QWidget* parent, const QString& file, const Said& said)
{
    desk::Desk* desk = context.desk();
    const auto statements = readFile(file);
    if (!desk || !statements)
        return statements ? void() : tellError(context, parent, statements.error());
    const auto plan = bods::planImport(desk->session(), *statements);
    if (!plan)
        return tellError(context, parent, plan.error());
    if (plan->changes.isEmpty())
        return said(words(QT_TRANSLATE_NOOP("OwnersFile", "The application has all that this file states.")));
    const Asked asked{words(QT_TRANSLATE_NOOP("OwnersFile", "Take in owners from this file?")), planSentence(*plan), planLines(*plan, context.editors.languages),
                      words(QT_TRANSLATE_NOOP("OwnersFile", "Take in"))};
    context.editors.prompts.confirm(parent, asked, [context, parent, said, desk, statements = *statements, shown = plan->changes](bool yes) {
        if (!yes || context.desk() != desk)
            return;
        const auto now = bods::planImport(desk->session(), statements);
        if (!now || !(now->changes == shown)) // another program wrote to this application while one read
            return said(words(QT_TRANSLATE_NOOP("OwnersFile", "The application was changed meanwhile. Please choose the file again.")));
        if (const auto done = desk->apply(shown, desk::Origin::Imported); !done)
            return tellError(context, parent, done.error());
        said(words(QT_TRANSLATE_NOOP("OwnersFile", "Owners were taken in from the file.")));
    });
}

} // namespace

void saveOwners(const PageContext& context, QWidget* parent, Said said)
{
    const desk::Desk* desk = context.desk();
    if (!desk)
        return;
    const auto statements = bods::exportStatements(desk->session());
    if (!statements)
        return said(context.editors.languages.words(statements.error()));
    context.editors.prompts.saveFile(
        parent, words(QT_TRANSLATE_NOOP("OwnersFile", "Save the owners")), words(QT_TRANSLATE_NOOP("OwnersFile", "Owners")) + u".json"_s, u"json"_s,
        [context, said, bytes = bods::statementsFile(*statements)](const QString& file) {
            if (file.isEmpty())
                return;
            const auto saved = context.services.saveFile(file, bytes);
            said(saved ? words(QT_TRANSLATE_NOOP("OwnersFile", "The owners are saved as “%1”. The file contains personal data.")).arg(file)
                       : context.editors.languages.words(saved.error()));
        });
}

void takeInOwners(const PageContext& context, QWidget* parent, Said said)
{
    context.editors.prompts.openFiles(parent, words(QT_TRANSLATE_NOOP("OwnersFile", "Choose a file of owners")), {u"*.json"_s, u"*.jsonl"_s},
                                      [context, parent, said](const QStringList& files) {
                                          if (!files.isEmpty())
                                              takeIn(context, parent, files.first(), said);
                                      });
}

} // namespace aspirant::ui
