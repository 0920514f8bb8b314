#include "ui/attachment_intake.h"

#include "model/base/hidden_characters.h"
#include "ui/job_bar.h"
#include "ui/languages.h"
#include "ui/status_words.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr qint64 storedAtOnce = 4 * 1024 * 1024; // bytes; takes a few hundredths of a second

// Stores one file by content, away from the window's thread.
class StoreJob final : public Job {
public:
    StoreJob(desk::BlobStore& blobs, const QString& file, QObject* receiver, Told told,
             Done<desk::BlobInfo> done)
    {
        m_thread.reset(QThread::create([this, &blobs, file, receiver, told, done] {
            const Result<desk::BlobInfo> blob = store(blobs, file, receiver, told);
            if (!m_abandoned)
                QMetaObject::invokeMethod(
                    receiver, [done, blob] { done(blob); }, Qt::QueuedConnection);
        }));
        m_thread->start();
    }
    ~StoreJob() override
    {
        m_abandoned = true;
        m_cancelled = true;
        m_thread->wait();
    }
    void cancel() override { m_cancelled = true; }

private:
    Result<desk::BlobInfo> store(desk::BlobStore& blobs, const QString& file, QObject* receiver,
                                 const Told& told)
    {
        QFile content(file);
        if (!content.open(QIODevice::ReadOnly))
            return failure(u"attachment.unreadable"_s,
                           Message("Attachments",
                                   QT_TRANSLATE_NOOP("Attachments", "The file “%1” could not be read."),
                                   {file}),
                           file);
        const qint64 total = content.size();
        qint64 lastTold = 0;
        return blobs.put(content, [&](qint64 done) {
            if (done - lastTold > total / 100 && !m_abandoned) {
                lastTold = done;
                QMetaObject::invokeMethod(
                    receiver, [told, done, total] { told(done, total); }, Qt::QueuedConnection);
            }
            return !m_cancelled;
        });
    }

    std::atomic_bool m_cancelled = false, m_abandoned = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

AttachmentIntake::AttachmentIntake(const Languages& languages, JobBar& bar, QObject* parent)
    : QObject(parent), m_languages(languages), m_bar(bar)
{
}

void AttachmentIntake::setDesk(desk::Desk* desk)
{
    m_waiting.clear();
    m_bar.stop();
    m_desk = desk;
}

void AttachmentIntake::take(const draft::Path& path, const QStringList& files)
{
    if (m_bar.isBusy()) {
        Q_EMIT said(tr("Another file is still being stored. Add these when it is done."));
        return;
    }
    m_path = path;
    m_waiting = files;
    m_replaces.clear();
    takeNext();
}

void AttachmentIntake::replace(const draft::Path& path, const QString& sha256, const QString& file)
{
    if (m_bar.isBusy()) {
        Q_EMIT said(tr("Another file is still being stored. Add these when it is done."));
        return;
    }
    m_path = path;
    m_waiting.clear();
    m_replaces = sha256;
    takeLater(file);
}

void AttachmentIntake::takeNext()
{
    while (m_desk && !m_waiting.isEmpty() && !m_bar.isBusy()) {
        const QString file = m_waiting.takeFirst();
        if (QFileInfo(file).size() <= storedAtOnce)
            takeNow(file);
        else
            takeLater(file);
    }
}

void AttachmentIntake::takeNow(const QString& file)
{
    const auto attached = m_desk->attach(m_path, file);
    if (!attached) {
        m_waiting.clear();
        Q_EMIT said(m_languages.words(attached.error()));
        return;
    }
    // A wrong type or size does not prevent the attachment, but is said at once.
    Q_EMIT said(attached->findings.isEmpty()
                    ? tr("%1 was attached (%2).")
                          .arg(shownName(QFileInfo(file).fileName()), sizeWords(attached->size, m_languages.locale()))
                    : m_languages.words(attached->findings.first().message));
}

void AttachmentIntake::takeLater(const QString& file)
{
    m_bar.begin(tr("Storing %1…").arg(shownName(QFileInfo(file).fileName())));
    m_bar.hold(std::make_unique<StoreJob>(
        m_desk->blobs(), file, this, [this](qint64 done, qint64 total) { m_bar.tell(done, total); },
        [this, file](const Result<desk::BlobInfo>& blob) { stored(file, blob); }));
}

void AttachmentIntake::stored(const QString& file, const Result<desk::BlobInfo>& blob)
{
    m_bar.finish();
    if (!m_desk)
        return;
    if (!blob) {
        m_waiting.clear();
        Q_EMIT said(m_languages.words(blob.error()));
        return;
    }
    const auto set = m_desk->place({{m_path, blob->sha256, QFileInfo(file).fileName(), QFileInfo(file).absoluteFilePath(), std::exchange(m_replaces, {})}});
    Q_EMIT said(set ? tr("%1 was attached (%2).")
                          .arg(shownName(QFileInfo(file).fileName()), sizeWords(blob->size, m_languages.locale()))
                    : m_languages.words(set.error()));
    takeNext();
}

} // namespace aspirant::ui
