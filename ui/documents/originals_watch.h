// Notices that files which papers were taken from have changed on this computer: when an application is opened, when the
// window comes to the front again, and when asked.
#pragma once

#include "ui/services.h"

#include <QElapsedTimer>
#include <QObject>

namespace aspirant::ui {

class OriginalsWatch final : public QObject {
    Q_OBJECT
public:
    explicit OriginalsWatch(Services& services, QObject* parent = nullptr);

    void setDesk(desk::Desk* desk); // null: nothing is open; stops what is under way, and looks when something is
    void look();                    // now, unless it is being done
    void lookAgain();               // when the last look is some seconds ago
    [[nodiscard]] bool isLooking() const { return m_job != nullptr; }
    [[nodiscard]] const QList<desk::ChangedOriginal>& changed() const { return m_changed; }
    // That one is settled: taken or kept.
    void settle(const QString& sha256);

Q_SIGNALS:
    void looked(int newlyChanged); // papers that were not told of before

private:
    void take(const desk::OriginalsSeen& seen);

    Services& m_services;
    desk::Desk* m_desk = nullptr;
    std::unique_ptr<Job> m_job;
    QElapsedTimer m_since;
    QList<desk::ChangedOriginal> m_changed;
};

} // namespace aspirant::ui
