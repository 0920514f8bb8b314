// What the page of documents does with files: takes them in, exchanges them, records what they say, writes lists.
#include "ui/documents/checklist_model.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/originals_watch.h"
#include "ui/documents/register_model.h"
#include "ui/job_bar.h"
#include "ui/languages.h"
#include "ui/prompts.h"

#include "model/base/hidden_characters.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

void DocumentsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_context.editors.host.isReadOnly() && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    // Not within the drop: a dialog would hold up the program that the files come from.
    QMetaObject::invokeMethod(this, [this, files = filesOf(event->mimeData())] { offer(files); }, Qt::QueuedConnection);
}

void DocumentsPage::chooseFiles(bool here)
{
    const draft::Path only = here && currentRow() ? currentRow()->path : draft::Path();
    m_context.editors.prompts.openFiles(this, tr("Add files"), {}, [this, only](const QStringList& files) { offer(files, only); });
}

void DocumentsPage::offer(const QStringList& files, const draft::Path& only)
{
    if (!session() || m_context.editors.host.isReadOnly() || files.isEmpty())
        return;
    if (files.size() > IntakeDialog::mostFiles)
        Q_EMIT said(tr("At most %n file(s) are taken at once; the others were left.", nullptr, IntakeDialog::mostFiles));
    auto* dialog = new IntakeDialog(m_context.editors, *session(), arriving(files.mid(0, IntakeDialog::mostFiles)), only, this);
    connect(dialog, &IntakeDialog::confirmed, this, &DocumentsPage::attach);
    dialog->open();
}

// Stores them in the background and hands over what came of each.
void DocumentsPage::store(const QStringList& files, const QString& words, std::function<void(const QList<StoredFile>&)> done)
{
    desk::Desk* desk = m_context.desk();
    if (!desk || files.isEmpty())
        return;
    if (m_context.jobs.isBusy()) {
        Q_EMIT said(tr("Another file is still being stored. Add these when it is done."));
        return;
    }
    m_context.jobs.begin(words);
    m_context.jobs.hold(storeFiles(
        desk->blobs(), files, this, [this](qint64 at, qint64 total) { m_context.jobs.tell(at, total); },
        [this, done](const Result<QList<StoredFile>>& result) {
            m_context.jobs.finish();
            if (result)
                done(*result);
            else
                Q_EMIT said(m_context.editors.languages.words(result.error()));
        }));
}

void DocumentsPage::attach(const QList<IntakeDialog::Chosen>& chosen)
{
    QStringList files;
    for (const IntakeDialog::Chosen& one : chosen)
        files << one.file;
    files.removeDuplicates();
    store(files, tr("Storing %n file(s)…", nullptr, static_cast<int>(files.size())),
          [this, chosen](const QList<StoredFile>& result) { stored(chosen, result); });
}

void DocumentsPage::stored(const QList<IntakeDialog::Chosen>& chosen, const QList<StoredFile>& files)
{
    QList<desk::Desk::Placement> placements;
    QStringList wrong;
    int taken = 0;
    for (const StoredFile& file : files) {
        if (file.error) {
            wrong << m_context.editors.languages.words(*file.error);
            continue;
        }
        ++taken;
        for (const IntakeDialog::Chosen& one : chosen) {
            if (one.file == file.file)
                placements.append({one.path, file.blob.sha256, one.name, one.file, {}});
        }
    }
    wrong.prepend(tr("%n file(s) attached. Undo takes all of them back in one step.", nullptr, taken));
    place(placements, wrong.join(u' '));
}

void DocumentsPage::place(const QList<desk::Desk::Placement>& placements, const QString& done)
{
    desk::Desk* desk = m_context.desk();
    if (!desk)
        return;
    const auto placed = desk->place(placements);
    const Result<void> flushed = placed ? desk->flush() : Result<void>();
    if (!placed)
        Q_EMIT said(m_context.editors.languages.words(placed.error()));
    else
        Q_EMIT said(flushed ? done : m_context.editors.languages.words(flushed.error()));
}

void DocumentsPage::chooseReplacement(const ShownPaper& paper)
{
    m_context.editors.prompts.openFiles(this, tr("Replace %1").arg(shownName(paper.name)), {}, [this, paper](const QStringList& files) {
        if (!files.isEmpty())
            replace(paper.sha256, files.first());
    });
}

void DocumentsPage::replace(const QString& sha256, const QString& file)
{
    const papers::RegisteredPaper* paper = m_papers->paperAt(m_papers->rowOf(sha256));
    if (!paper || m_context.editors.host.isReadOnly()) {
        m_context.originals.settle(sha256); // it was taken out of the application meanwhile
        return;
    }
    const QFileInfo info(file);
    const QString name = info.fileName();
    store({info.absoluteFilePath()}, tr("Storing %1…").arg(shownName(name)),
          [this, sha256, name, places = paper->usedAt](const QList<StoredFile>& result) {
              const StoredFile& now = result.first();
              if (now.error) {
                  Q_EMIT said(m_context.editors.languages.words(*now.error));
                  return;
              }
              if (now.blob.sha256 == sha256) {
                  Q_EMIT said(tr("This file is the same as the one attached; nothing was changed."));
                  return;
              }
              QList<desk::Desk::Placement> placements;
              for (const draft::Path& path : places)
                  placements.append({path, now.blob.sha256, name, now.file, sha256});
              m_context.originals.settle(sha256);
              place(placements, tr("%1 takes the place of the earlier version, which stays in the list under Details.").arg(shownName(name)));
          });
}

void DocumentsPage::takeOriginal(const desk::ChangedOriginal& original)
{
    if (m_stale)
        workOut();
    replace(original.source.sha256, original.source.file);
}

void DocumentsPage::keepAttached(const desk::ChangedOriginal& original)
{
    desk::Desk* desk = m_context.desk();
    if (!desk)
        return;
    desk::PaperSource kept = original.now;
    kept.passedOver = original.sha256;
    if (const auto done = desk->rememberSources({kept}); !done)
        Q_EMIT said(m_context.editors.languages.words(done.error()));
    m_context.originals.settle(original.source.sha256);
}

void DocumentsPage::record(const QString& sha256, const draft::PaperRecord& record)
{
    desk::Desk* desk = m_context.desk();
    if (!desk)
        return;
    const auto changes = papers::recordPaper(desk->session(), sha256, record);
    if (!changes) {
        Q_EMIT said(m_context.editors.languages.words(changes.error()));
        return;
    }
    if (const auto done = desk->apply(*changes, desk::Origin::Typed); !done)
        Q_EMIT said(m_context.editors.languages.words(done.error()));
    m_later.start(0); // once the cell's editor is closed
}

void DocumentsPage::saveTable()
{
    if (m_stale)
        workOut();
    const Languages& languages = m_context.editors.languages;
    save(tr("Save the checklist"), u"csv"_s, papers::checklistTable(*session(), m_rows->all(), languages.catalogue(), languages.questions()));
}

void DocumentsPage::print()
{
    if (m_stale)
        workOut();
    const Languages& languages = m_context.editors.languages;
    const auto pdf = m_context.services.checklistPdf(*session(), m_rows->all(), languages.questions());
    if (pdf)
        save(tr("Print the checklist"), u"pdf"_s, *pdf);
    else
        Q_EMIT said(languages.words(pdf.error()));
}

void DocumentsPage::save(const QString& title, const QString& ending, const QByteArray& content)
{
    const Languages& languages = m_context.editors.languages;
    m_context.editors.prompts.saveFile(this, title, u"checklist-%1.%2"_s.arg(languageTag(languages.questions()), ending), ending, [this, content](const QString& file) {
        if (file.isEmpty())
            return;
        const auto saved = m_context.services.saveFile(file, content);
        Q_EMIT said(saved ? tr("Saved as %1.").arg(file) : m_context.editors.languages.words(saved.error()));
    });
}

} // namespace aspirant::ui
