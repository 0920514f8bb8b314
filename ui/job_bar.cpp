#include "ui/job_bar.h"

#include "ui/language_watch.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace aspirant::ui {

JobBar::JobBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(3));
    m_words = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    layout->addWidget(m_words, 1);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    layout->addWidget(m_bar, 1);
    m_cancel = new QPushButton(this);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
    });
    layout->addWidget(m_cancel);
    watchLanguage(this, [this] {
        m_cancel->setText(tr("Stop"));
        m_bar->setAccessibleName(tr("Progress"));
    });
    hide();
}

void JobBar::begin(const QString& words)
{
    m_busy = true;
    m_words->setWords(words);
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    show();
}

void JobBar::hold(std::unique_ptr<Job> job)
{
    if (m_busy) // else it is done already
        m_job = std::move(job);
}

void JobBar::tell(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / total));
}

void JobBar::stop()
{
    m_busy = false;
    m_job.reset();
    hide();
}

// The job may be calling us just now, so it is destroyed a little later.
void JobBar::finish()
{
    m_busy = false;
    hide();
    QTimer::singleShot(0, this, [this] {
        if (!m_busy)
            m_job.reset();
    });
}

} // namespace aspirant::ui
