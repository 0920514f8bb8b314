#include "ui/documents/store_files.h"

#include "model/base/hidden_characters.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

class FilesJob final : public Job {
public:
    FilesJob(desk::BlobStore& blobs, QStringList files, QObject* receiver, Told told, Done<QList<StoredFile>> done)
        : m_blobs(blobs), m_files(std::move(files)), m_receiver(receiver), m_told(std::move(told))
    {
        m_files.removeDuplicates();
        for (const QString& file : std::as_const(m_files))
            m_total += QFileInfo(file).size();
        m_thread.reset(QThread::create([this, done] {
            const Result<QList<StoredFile>> stored = store();
            if (!m_abandoned)
                QMetaObject::invokeMethod(m_receiver, [done, stored] { done(stored); }, Qt::QueuedConnection);
        }));
        m_thread->start();
    }
    ~FilesJob() override
    {
        m_abandoned = true;
        m_cancelled = true;
        m_thread->wait();
    }
    void cancel() override { m_cancelled = true; }

private:
    Result<QList<StoredFile>> store()
    {
        QList<StoredFile> stored;
        for (const QString& file : std::as_const(m_files)) {
            StoredFile one{file, {}, std::nullopt};
            if (auto blob = storeOne(file))
                one.blob = *blob;
            else
                one.error = blob.error();
            if (m_cancelled)
                return failure(u"job.cancelled"_s, Message("Attachments", QT_TRANSLATE_NOOP("Attachments", "Stopped. No file was attached.")));
            m_before += QFileInfo(file).size();
            stored.append(std::move(one));
        }
        return stored;
    }

    Result<desk::BlobInfo> storeOne(const QString& file)
    {
        QFile content(file);
        // Only ordinary files: a pipe may never end, and a device certainly does not.
        if (!QFileInfo(file).isFile() || !content.open(QIODevice::ReadOnly))
            return failure(u"attachment.unreadable"_s,
                           Message("Attachments", QT_TRANSLATE_NOOP("Attachments", "The file “%1” could not be read."),
                                   {shownName(QFileInfo(file).fileName())}),
                           file);
        return m_blobs.put(content, [this](qint64 done) {
            if (m_before + done - m_lastTold > m_total / 100 && !m_abandoned) {
                m_lastTold = m_before + done;
                QMetaObject::invokeMethod(m_receiver, [told = m_told, at = m_lastTold, total = m_total] { told(at, total); }, Qt::QueuedConnection);
            }
            return !m_cancelled;
        });
    }

    desk::BlobStore& m_blobs;
    QStringList m_files;
    QObject* m_receiver;
    Told m_told;
    qint64 m_total = 0, m_before = 0, m_lastTold = 0;
    std::atomic_bool m_cancelled = false, m_abandoned = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

std::unique_ptr<Job> storeFiles(desk::BlobStore& blobs, const QStringList& files, QObject* receiver, Told told,
                                Done<QList<StoredFile>> done)
{
    return std::make_unique<FilesJob>(blobs, files, receiver, std::move(told), std::move(done));
}

} // namespace aspirant::ui
