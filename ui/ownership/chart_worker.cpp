#include "ui/ownership/chart_worker.h"

#include "ui/ownership/chart_view.h"

namespace aspirant::ui {

namespace {

Result<std::shared_ptr<const ShownChart>> workedOut(ChartWorker::Input input, Language language, const Catalogue& catalogue, const chart::Layouter& layouter)
{
    auto shown = std::make_shared<ShownChart>();
    if (auto* owners = std::get_if<chart::OwnershipInput>(&input)) {
        auto view = chart::ownershipView(std::move(*owners));
        if (!view)
            return tl::unexpected(view.error());
        shown->owners = std::make_shared<const chart::OwnershipView>(std::move(*view));
        shown->chart = shown->owners->chart;
    } else {
        shown->chart = chart::organisationChart(std::get<chart::OrganisationInput>(input));
    }
    const chart::Wording wording{catalogue, {language}};
    shown->figure = chart::compose(shown->chart, wording, windowMeasure(), layouter, chart::Framing::Bare);
    for (int n = 0; n < static_cast<int>(shown->chart.nodes.size()); ++n)
        shown->spoken.append(chart::spoken(shown->chart, n, wording));
    return std::shared_ptr<const ShownChart>(std::move(shown));
}

} // namespace

ChartWorker::ChartWorker(const Catalogue& catalogue, chart::Layouter layouter, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_layouter(std::move(layouter))
{
    m_pool.setMaxThreadCount(1);
}

void ChartWorker::start(Input input, Language language)
{
    m_pool.clear(); // wishes that have not begun
    const quint64 number = ++m_wanted;
    m_pool.start([this, number, input = std::move(input), language]() mutable {
        auto result = workedOut(std::move(input), language, m_catalogue, m_layouter);
        QMetaObject::invokeMethod(this, [this, number, result = std::move(result)] { accept(number, result); }, Qt::QueuedConnection);
    });
}

void ChartWorker::forget()
{
    m_pool.clear();
    m_told = ++m_wanted;
}

void ChartWorker::accept(quint64 number, const Result<std::shared_ptr<const ShownChart>>& result)
{
    if (number != m_wanted)
        return;
    m_told = number;
    if (result)
        Q_EMIT ready(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace aspirant::ui
