#include "ui/verify_dialog.h"

#include "ui/icons.h"
#include "ui/job_bar.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/status_words.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {
constexpr int secondLine = Qt::UserRole + 2;
}

VerifyDialog::VerifyDialog(const EditorContext& context, Services& services, const QString& file,
                           QWidget* parent)
    : QDialog(parent), m_context(context), m_services(services)
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme::space(165), theme::space(110));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(3));
    m_title = new WrapLabel(theme::Role::Heading, theme::Tone::Text, this);
    layout->addWidget(m_title);
    m_strip = new QFrame(this);
    auto* inside = new QVBoxLayout(m_strip);
    inside->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    m_words = new WrapLabel(theme::Role::Body, theme::Tone::Text, m_strip);
    m_words->setObjectName(u"verifyResult"_s);
    inside->addWidget(m_words);
    layout->addWidget(m_strip);
    m_list = new QListWidget(this);
    m_list->setItemDelegate(new TwoLineDelegate(secondLine, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(m_list, 1);
    m_job = new JobBar(this);
    layout->addWidget(m_job);
    layout->addStretch(0);
    auto* buttons = new QHBoxLayout;
    m_choose = new QPushButton(this);
    m_close = new QPushButton(this);
    buttons->addWidget(m_choose);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &VerifyDialog::choose);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    watchLanguage(this, [this] { retranslate(); });
    if (!file.isEmpty())
        verify(file);
}

void VerifyDialog::choose()
{
    m_context.prompts.openFiles(this, tr("Choose a bundle"), {u"*.zip"_s}, [this](const QStringList& files) {
        if (!files.isEmpty())
            verify(files.first());
    });
}

void VerifyDialog::verify(const QString& file)
{
    m_file = file;
    m_outcome.reset();
    showOutcome();
    m_choose->setEnabled(false);
    m_job->begin(tr("Verifying %1…").arg(file));
    const QPointer<VerifyDialog> alive(this);
    auto job = m_services.verifyBundle(
        file,
        [alive](qint64 done, qint64 total) {
            if (alive)
                alive->m_job->tell(done, total);
        },
        [alive](Result<VerifyResult> result) {
            if (!alive)
                return;
            alive->m_job->finish();
            alive->m_choose->setEnabled(true);
            alive->m_outcome = std::move(result);
            alive->showOutcome();
        });
    m_job->hold(std::move(job));
}

void VerifyDialog::retranslate()
{
    setWindowTitle(tr("Verify a bundle"));
    m_title->setWords(tr("Verify a bundle"));
    m_choose->setText(tr("Choose a bundle…"));
    m_close->setText(tr("Close"));
    m_list->setAccessibleName(tr("What was found"));
    showOutcome();
}

void VerifyDialog::showOutcome()
{
    m_list->clear();
    QString kind = u"notes"_s;
    if (!m_outcome) {
        m_words->setWords(m_file.isEmpty()
                              ? tr("Checks that a bundle is complete and that none of its files has changed.")
                              : tr("Verifying %1…").arg(m_file));
    } else if (!*m_outcome) {
        kind = u"blocks"_s;
        m_words->setWords(m_context.languages.words(m_outcome->error()));
    } else {
        const VerifyResult& result = **m_outcome;
        kind = result.valid ? u"done"_s : u"blocks"_s;
        m_words->setWords(result.valid ? tr("%1 is complete and unchanged.").arg(m_file)
                                       : tr("%1 does not verify.").arg(m_file));
        for (const Issue& issue : result.findings) {
            const Shown shown = severity(issue.severity);
            auto* item = new QListWidgetItem(icon(shown.icon, shown.tone),
                                             m_context.languages.words(issue.message), m_list);
            item->setData(secondLine, issue.file.isEmpty() ? issue.path : issue.file);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_strip->setProperty("strip", kind);
    m_strip->style()->unpolish(m_strip);
    m_strip->style()->polish(m_strip);
}

} // namespace aspirant::ui
