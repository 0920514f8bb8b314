// Takes files in as attachments: small ones at once, large ones in the background, one after the other.
#pragma once

#include "ui/services.h"

#include <QObject>

namespace aspirant::ui {

class JobBar;
class Languages;

class AttachmentIntake final : public QObject {
    Q_OBJECT
public:
    AttachmentIntake(const Languages& languages, JobBar& bar, QObject* parent = nullptr);

    void setDesk(desk::Desk* desk); // null: nothing is open; stops what is under way
    void take(const draft::Path& path, const QStringList& files);
    void replace(const draft::Path& path, const QString& sha256, const QString& file); // the paper there with that SHA-256

Q_SIGNALS:
    void said(const QString& words);

private:
    void takeNext();
    void takeNow(const QString& file);
    void takeLater(const QString& file);
    void stored(const QString& file, const Result<desk::BlobInfo>& blob);

    const Languages& m_languages;
    JobBar& m_bar;
    desk::Desk* m_desk = nullptr;
    draft::Path m_path;
    QStringList m_waiting;
    QString m_replaces; // SHA-256 of the paper whose place the next one takes; empty: none
};

} // namespace aspirant::ui
