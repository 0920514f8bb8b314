// Shows background work: a bar, what is being done, and a way to stop it.
#pragma once

#include "ui/services.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace aspirant::ui {

class WrapLabel;

class JobBar final : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(QWidget* parent = nullptr);

    void begin(const QString& words);
    void hold(std::unique_ptr<Job> job); // owned until finish(), or until this is destroyed
    void tell(qint64 done, qint64 total);
    void finish();
    void stop(); // cancels, waits, and forgets
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    WrapLabel* m_words = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    std::unique_ptr<Job> m_job;
    bool m_busy = false;
};

} // namespace aspirant::ui
