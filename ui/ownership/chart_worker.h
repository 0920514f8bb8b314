// Works charts out away from the window's thread, the newest wish only.
#pragma once

#include "model/chart/figure.h"
#include "model/chart/organisation_chart.h"
#include "model/chart/ownership_chart.h"

#include <QObject>
#include <QThreadPool>

#include <variant>

namespace aspirant::ui {

// One chart, ready to be shown.
struct ShownChart {
    std::shared_ptr<const chart::OwnershipView> owners; // null for the organisation chart
    chart::Chart chart;
    chart::Figure figure;
    QStringList spoken; // by node
};

class ChartWorker final : public QObject {
    Q_OBJECT
public:
    using Input = std::variant<chart::OwnershipInput, chart::OrganisationInput>;
    // The catalogue outlives the worker.
    ChartWorker(const Catalogue& catalogue, chart::Layouter layouter, QObject* parent);

    void start(Input input, Language language);
    void forget(); // what is under way is not told any more
    [[nodiscard]] bool isBusy() const { return m_wanted != m_told; }

Q_SIGNALS:
    void ready(std::shared_ptr<const aspirant::ui::ShownChart> chart);
    void failed(const aspirant::Error& error);

private:
    void accept(quint64 number, const Result<std::shared_ptr<const ShownChart>>& result);

    const Catalogue& m_catalogue;
    chart::Layouter m_layouter;
    quint64 m_wanted = 0, m_told = 0;
    QThreadPool m_pool; // last: it waits for its work before the rest goes
};

} // namespace aspirant::ui
