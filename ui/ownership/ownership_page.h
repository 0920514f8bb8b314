// Who owns the applicant and who runs it: the two charts, and below the first every owner's figures with the reasons.
#pragma once

#include "ui/ownership/chart_worker.h"
#include "ui/workspace_page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace aspirant::ui {

class ChartView;
class OwnerModel;

class OwnershipPage final : public WorkspacePage {
    Q_OBJECT
public:
    OwnershipPage(const PageContext& context, QWidget* parent);

    static QString pageTitle();
    static QString pageIntro();
    [[nodiscard]] static bool isThere(const session::Session& session);
    static WorkspacePage* make(const PageContext& context, QWidget* parent);

    void showSession() override;
    void refreshLater(const session::Delta& delta) override;
    void clear() override;
    void focusPage() override;
    void showTopic(chart::Topic topic);
    [[nodiscard]] bool isWorking() const { return m_worker->isBusy() || m_stale; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    void makeMore(QWidget* bar);
    [[nodiscard]] QWidget* makeOwners();
    void retranslate();
    void workOut();
    void show(const std::shared_ptr<const ShownChart>& chart);
    void showNothing(const QString& words);
    void explainOwner(int row);
    void openRecord(const QString& nodeId);
    void save(const QString& ending);

    PageContext m_context;
    chart::Topic m_topic = chart::Topic::Ownership;
    bool m_stale = true;
    std::shared_ptr<const ShownChart> m_shown;
    QString m_problem; // why there is nothing to show
    ChartWorker* m_worker;
    QTimer m_later;
    QLabel *m_title = nullptr, *m_state = nullptr;
    QToolButton *m_ownership = nullptr, *m_organisation = nullptr, *m_in = nullptr, *m_out = nullptr, *m_fit = nullptr, *m_more = nullptr;
    QAction *m_saveOwners = nullptr, *m_takeIn = nullptr; // as a data file
    QPushButton *m_pdf = nullptr, *m_svg = nullptr, *m_open = nullptr;
    ChartView* m_view = nullptr;
    QSplitter* m_splitter = nullptr;
    QWidget* m_owners = nullptr;
    QTableView* m_table = nullptr;
    OwnerModel* m_model = nullptr;
    QTextBrowser* m_reasons = nullptr;
};

} // namespace aspirant::ui
