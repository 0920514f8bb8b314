// What editors ask of the open application: answers, rows, people and files.
#include "ui/attachment_intake.h"
#include "ui/editors/question_editor.h"
#include "ui/import_dialog.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/workspace_view.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

// Asks first when the edit would hide answered questions. While a field is still being typed in, such an
// edit waits until the field is left.
void WorkspaceView::guarded(const draft::ChangeSet& changes, const draft::Path& path, desk::Edit edit,
                            std::function<void()> go)
{
    const auto would = m_desk->session().preview(changes);
    if (!would || would->setAside.isEmpty())
        return go();
    if (edit == desk::Edit::Typing)
        return;
    QStringList titles;
    for (const draft::Path& hidden : would->setAside)
        if (const pack::Question* question = m_desk->session().question(hidden);
            question && !question->hasRows())
            titles << m_languages.plain(question->text);
    if (titles.isEmpty())
        return go();
    const Asked asked{tr("This sets answers aside"),
                      tr("With this answer, %n answered question(s) no longer apply. Their answers are set "
                         "aside, and come back if you change this again.",
                         nullptr, static_cast<int>(titles.size())),
                      titles, tr("Go ahead")};
    const QPointer<WorkspaceView> alive(this);
    m_prompts.confirm(this, asked, [alive, path, go](bool yes) {
        if (!alive || !alive->m_desk)
            return;
        if (yes)
            go();
        else
            alive->m_page->revert(path);
    });
}

void WorkspaceView::setAnswer(const draft::Path& path, const json::Value& value, desk::Edit edit)
{
    if (!m_desk)
        return;
    const session::Session& session = m_desk->session();
    const pack::Slot slot = session.slotOf(path);
    const bool read = slot >= 0 && !session.pack().readersOfAnswer(slot).empty();
    if (!read)
        return commit(path, value, edit);
    guarded(draft::setAnswer(session.draft().answers, path, value), path, edit,
            [this, path, value, edit] { commit(path, value, edit); });
}

void WorkspaceView::commit(const draft::Path& path, const json::Value& value, desk::Edit edit)
{
    if (!succeeded(m_desk->setAnswer(path, value, edit)) && edit == desk::Edit::Finished)
        m_page->revert(path);
    else if (edit == desk::Edit::Finished)
        if (QuestionEditor* editor = m_page->editor(path))
            editor->refresh(); // shows the answer in the form it is kept in
}

void WorkspaceView::addRow(const draft::Path& repeat)
{
    const auto row = m_desk->addRow(repeat);
    if (succeeded(row))
        goTo(repeat.row(*row));
}

void WorkspaceView::removeRow(const draft::Path& row)
{
    guarded(draft::removeRow(m_desk->session().draft().answers, row), row.repeat(), desk::Edit::Finished,
            [this, row] { succeeded(m_desk->removeRow(row)); });
}

void WorkspaceView::moveRow(const draft::Path& row, int position)
{
    succeeded(
        m_desk->apply(draft::moveRow(m_desk->session().draft().answers, row, position), desk::Origin::Typed));
}

ImportDialog* WorkspaceView::openImport(const draft::Path& repeat)
{
    auto* dialog = new ImportDialog(m_context, m_services, *m_desk, repeat, this);
    connect(dialog, &ImportDialog::imported, this, [this](int rows) { Q_EMIT said(tr("%n row(s) were imported.", nullptr, rows)); });
    dialog->open();
    return dialog;
}

void WorkspaceView::importRows(const draft::Path& repeat, const QString& file)
{
    if (!m_desk || isReadOnly())
        return;
    if (!file.isEmpty())
        return openImport(repeat)->readFile(file);
    const QPointer<WorkspaceView> alive(this);
    m_prompts.openFiles(this, tr("Choose a spreadsheet"), {u"*.xlsx"_s, u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}, [alive, repeat](const QStringList& files) {
        if (alive && alive->m_desk && !files.isEmpty())
            alive->openImport(repeat)->readFile(files.first());
    });
}

void WorkspaceView::pasteRows(const draft::Path& repeat, const QString& cells)
{
    if (m_desk && !isReadOnly())
        openImport(repeat)->readCells(cells);
}

void WorkspaceView::createParty(const draft::Path& answer, pack::PartyKind kind)
{
    const pack::CompiledPack& pack = m_desk->session().pack();
    const pack::Slot slot = kind == pack::PartyKind::Entity ? pack.entities() : pack.persons();
    if (slot < 0)
        return;
    const auto repeat = draft::Path::trusted(pack.definitions()[static_cast<std::size_t>(slot)].question->id);
    const auto row = m_desk->addRow(repeat);
    if (!succeeded(row) ||
        !succeeded(m_desk->setAnswer(answer, json::Object{{u"$party"_s, *row}}, desk::Edit::Finished)))
        return;
    goTo(repeat.row(*row));
}

void WorkspaceView::attach(const draft::Path& path, const QStringList& files)
{
    m_intake->take(path, files);
}

void WorkspaceView::lookAtPapersLater(const session::Delta& delta)
{
    const auto isAttachment = [this](const draft::Path& path) {
        const pack::Question* question = path.isMeta() ? nullptr : session()->question(path);
        return question && question->type == pack::Type::Attachment;
    };
    if (std::any_of(delta.changed.begin(), delta.changed.end(), isAttachment))
        m_lookSoon.start();
}

// One look at a time; what came meanwhile is looked at after it.
void WorkspaceView::lookAtPapers()
{
    if (m_looking || !session())
        return;
    m_looking = m_services.lookAtPapers(*session(), [this](const Result<bool>& known) {
        QMetaObject::invokeMethod(this, [this] { m_looking.reset(); }, Qt::QueuedConnection); // not inside its own call
        if (!known || !*known || !m_desk)
            return;
        m_desk->papersWereSeen();
        m_lookSoon.start();
    });
}

void WorkspaceView::replaceAttachment(const draft::Path& path, const QString& sha256, const QString& file)
{
    m_intake->replace(path, sha256, file);
}

void WorkspaceView::openAttachment(const QString& sha256, const QString& name)
{
    const auto file = m_services.viewableCopy(sha256, name);
    if (succeeded(file))
        m_prompts.openOutside(*file);
}

} // namespace aspirant::ui
