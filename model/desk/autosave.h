// When to save: soon after a keystroke, at once when asked, and again after a failure.
#pragma once

#include "model/base/result.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace aspirant::desk {

class Autosave final : public QObject {
    Q_OBJECT
public:
    // `save` writes what is pending and returns when it is synced.
    explicit Autosave(std::function<Result<void>()> save, QObject* parent = nullptr);

    // Within 400 ms of the first call; further calls do not put it off. The rest of the promised second is
    // for a slow disk.
    void soon();
    // Now. After a failure it is tried again, after 0.5 s at first, then at longer intervals up to 8 s.
    Result<void> now();
    void stop();

Q_SIGNALS:
    void saved();
    void failed(const aspirant::Error& error);

private:
    std::function<Result<void>()> m_save;
    QTimer m_soon;
    QTimer m_again;
    int m_pauseMs;
};

} // namespace aspirant::desk
