// The open application among versions of its questionnaire, and among the other applications of its client.
#include "model/subform/facts.h"
#include "ui/languages.h"
#include "ui/page_dialog.h"
#include "ui/question_page.h"
#include "ui/subform/answers_page.h"
#include "ui/subform/package_dialog.h"
#include "ui/subform/part_strip.h"
#include "ui/update_pages.h"
#include "ui/workspace_header.h"
#include "ui/workspace_view.h"

#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

void WorkspaceView::lookForNewer()
{
    const session::Session* session = this->session();
    const bool whole = session && subform::scopeOf(session->draft().answers).isEmpty(); // a part stays with its version
    m_header->setNewerVersion(whole && !isReadOnly() ? m_services.newerVersion(session->draft().pack) : QString());
}

void WorkspaceView::showUpdate()
{
    if (!session())
        return;
    finishEdit();
    const auto target = m_services.packVersion(session()->draft().pack, {});
    if (!succeeded(target))
        return;
    const auto plan = std::make_shared<review::Migration>(review::planMigration(*session(), *target));
    const auto changes = std::make_shared<QList<pack::PackChange>>(
        pack::packChanges(session()->pack(), **target, m_languages.catalogue()));
    auto* dialog = new PageDialog(
        m_languages, [this, plan, changes] { return updatePage(*session(), *plan, *changes, m_languages); }, this);
    dialog->setObjectName(u"updateDialog"_s);
    dialog->addButton([] { return tr("Later"); }, {});
    dialog->addButton([] { return tr("Move to the newer questionnaire"); }, [this, target = *target] { moveTo(target); }, true)
        ->setObjectName(u"applyUpdate"_s);
    connect(
        dialog, &PageDialog::linkChosen, this, [this](const QString& path) { goTo(draft::Path::trusted(path)); },
        Qt::QueuedConnection);
    dialog->open();
}

void WorkspaceView::moveTo(const std::shared_ptr<const pack::CompiledPack>& target)
{
    if (!m_desk || !succeeded(m_desk->migrate(target)))
        return;
    Q_EMIT said(tr("The application is now at version %1 of its questionnaire.").arg(target->pack().version));
}

void WorkspaceView::carryFrom(const QString& draftId, const QString& title)
{
    if (!session())
        return;
    finishEdit();
    auto carried = m_services.carry(*m_desk, draftId, review::CarryOptions().staleAfterDays, Services::Carrying::Try);
    if (!succeeded(carried))
        return;
    if (carried->count(review::Carriage::Carried) == 0)
        return Q_EMIT said(tr("No answer of “%1” fits a question that is unanswered here.").arg(title));
    const auto plan = std::make_shared<review::CarryPlan>(std::move(*carried));
    auto* dialog = new PageDialog(
        m_languages, [this, plan, title] { return carriedPage(*session(), *plan, title, Carry::Preview, m_languages); }, this);
    dialog->setObjectName(u"carryPreview"_s);
    dialog->addButton([] { return tr("Not now"); }, {});
    dialog->addButton([] { return tr("Carry these answers over"); }, [this, draftId, title] { carryNow(draftId, title); }, true)
        ->setObjectName(u"applyCarry"_s);
    dialog->open();
}

void WorkspaceView::carryNow(const QString& draftId, const QString& title)
{
    if (!session())
        return;
    auto carried = m_services.carry(*m_desk, draftId, review::CarryOptions().staleAfterDays, Services::Carrying::Do);
    if (!succeeded(carried))
        return;
    const auto plan = std::make_shared<review::CarryPlan>(std::move(*carried));
    Q_EMIT said(tr("%n answer(s) were carried over.", nullptr, plan->count(review::Carriage::Carried)));
    if (std::none_of(plan->answers.begin(), plan->answers.end(), [](const review::CarriedAnswer& answer) { return answer.look; }))
        return;
    auto* dialog = new PageDialog(
        m_languages, [this, plan, title] { return carriedPage(*session(), *plan, title, Carry::Done, m_languages); }, this);
    dialog->setObjectName(u"carriedDialog"_s);
    dialog->addButton([] { return tr("Close"); }, {}, true);
    connect(
        dialog, &PageDialog::linkChosen, this, [this](const QString& path) { goTo(draft::Path::trusted(path)); },
        Qt::QueuedConnection);
    dialog->open();
}

void WorkspaceView::showContradictions()
{
    if (!session())
        return;
    finishEdit();
    if (!succeeded(m_desk->flush())) // the others are compared as they are kept
        return;
    const QString client = session()->draft().client;
    auto found = m_services.contradictions(client);
    if (!succeeded(found))
        return;
    const auto kept = std::make_shared<QList<review::Contradiction>>(std::move(*found));
    auto* dialog = new PageDialog(
        m_languages, [this, kept, client] { return contradictionsPage(client, *kept, session(), m_languages); }, this);
    dialog->setObjectName(u"contradictionsDialog"_s);
    dialog->addButton([] { return tr("Close"); }, {}, true);
    connect(
        dialog, &PageDialog::linkChosen, this,
        [this](const QString& link) {
            const QString draft = link.section(u'/', 0, 0), path = link.section(u'/', 1);
            if (session() && session()->draft().id == draft)
                goTo(draft::Path::trusted(path));
            else
                Q_EMIT openAsked(draft, draft::Path::trusted(path));
        },
        Qt::QueuedConnection); // opening another application takes this dialog down
    dialog->open();
}

PageContext WorkspaceView::pageContext()
{
    return {m_context, m_services, *m_job, [this] { return m_desk.get(); }, *m_originals};
}

void WorkspaceView::sendPerson(const draft::Path& row)
{
    finishEdit();
    auto* dialog = new PackageDialog(pageContext(), row, this);
    connect(dialog, &PackageDialog::written, this, [this](const QString& file) {
        m_part->refreshLater();
        Q_EMIT said(tr("Written as %1. Send it to the person.").arg(file));
    });
    dialog->open();
}

void WorkspaceView::receiveAnswer(const QString& file, const QString& passphrase)
{
    showPage(u"answers"_s);
    if (auto* page = qobject_cast<AnswersPage*>(ownPage(u"answers"_s)))
        page->receive(file, passphrase);
}

} // namespace aspirant::ui
