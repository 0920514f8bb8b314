#include "ui/ownership/ownership_page.h"

#include "model/ownership/analysis.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/ownership/chart_view.h"
#include "ui/ownership/owner_model.h"
#include "ui/ownership/owners_file.h"
#include "ui/prompts.h"
#include "ui/services.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

// Answers that the charts are drawn from.
bool concerns(const QList<draft::Path>& paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const draft::Path& path) {
        const QString text = path.text();
        return text.startsWith("group."_L1) || text.startsWith("officers."_L1) || text.startsWith("persons"_L1) || text.startsWith("entities"_L1) ||
               text.startsWith("applicant.name"_L1);
    });
}

QToolButton* tool(QWidget* parent, const char* name, const QString& iconName)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

} // namespace

OwnershipPage::OwnershipPage(const PageContext& context, QWidget* parent)
    : WorkspacePage(parent), m_context(context), m_worker(new ChartWorker(context.editors.languages.catalogue(), context.services.chartLayouter(), this))
{
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(300); // a burst of typing is worked out once
    connect(&m_later, &QTimer::timeout, this, &OwnershipPage::workOut);
    connect(m_worker, &ChartWorker::ready, this, &OwnershipPage::show);
    connect(m_worker, &ChartWorker::failed, this, [this](const Error& error) { showNothing(m_context.editors.languages.words(error)); });
    watchLanguage(this, [this] { retranslate(); });
}

QString OwnershipPage::pageTitle()
{
    return tr("Ownership and management");
}

QString OwnershipPage::pageIntro()
{
    return tr("Charts of who owns the applicant and who reports to whom, with every owner's figures.");
}

bool OwnershipPage::isThere(const session::Session& session)
{
    return session.question(draft::Path::trusted(u"group.holdings"_s)) != nullptr || session.question(draft::Path::trusted(u"officers.managers"_s)) != nullptr;
}

WorkspacePage* OwnershipPage::make(const PageContext& context, QWidget* parent)
{
    return new OwnershipPage(context, parent);
}

void OwnershipPage::build()
{
    setProperty("panel", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_view = new ChartView(m_splitter);
    m_view->setObjectName(u"chart"_s);
    m_view->setMinimumHeight(theme::space(30));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(makeOwners());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({theme::space(110), theme::space(66)});
    layout->addWidget(m_splitter, 1);
    connect(m_view, &ChartView::opened, this, &OwnershipPage::openRecord);
    connect(m_view, &ChartView::chosen, this, [this](const QString& node) {
        m_open->setEnabled(!node.isEmpty());
        if (const int row = m_model->rowOf(node); row >= 0)
            m_table->selectRow(row);
        else
            m_table->clearSelection();
    });
}

QWidget* OwnershipPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(theme::space(7), theme::space(5), theme::space(5), theme::space(2));
    layout->setSpacing(theme::space(2));
    auto* head = new QHBoxLayout;
    m_title = new QLabel(bar);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way to the buttons
    head->addWidget(m_title, 1);
    m_pdf = new QPushButton(icon(u"export"_s), QString(), bar);
    m_pdf->setObjectName(u"chartPdf"_s);
    m_svg = new QPushButton(icon(u"export"_s), QString(), bar);
    m_svg->setObjectName(u"chartSvg"_s);
    head->addWidget(m_pdf);
    head->addWidget(m_svg);
    makeMore(bar);
    head->addWidget(m_more);
    layout->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(1));
    m_ownership = tool(bar, "showOwnership", u"company"_s);
    m_organisation = tool(bar, "showOrganisation", u"person"_s);
    auto* group = new QButtonGroup(bar);
    for (QToolButton* button : {m_ownership, m_organisation}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        group->addButton(button);
        row->addWidget(button);
    }
    m_ownership->setChecked(true);
    row->addStretch(1);
    m_state = new QLabel(bar);
    row->addWidget(m_state);
    m_out = tool(bar, "zoomOut", {});
    m_in = tool(bar, "zoomIn", {});
    m_fit = tool(bar, "zoomFit", {});
    m_out->setText(u"−"_s);
    m_in->setText(u"+"_s);
    for (QToolButton* button : {m_out, m_in, m_fit})
        row->addWidget(button);
    m_open = new QPushButton(icon(u"open"_s), QString(), bar);
    m_open->setObjectName(u"openOwner"_s);
    row->addWidget(m_open);
    layout->addLayout(row);
    connect(m_ownership, &QToolButton::clicked, this, [this] { showTopic(chart::Topic::Ownership); });
    connect(m_organisation, &QToolButton::clicked, this, [this] { showTopic(chart::Topic::Organisation); });
    connect(m_out, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / 1.2); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.2); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view->zoomToFit(); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRecord(m_view->current()); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(u"pdf"_s); });
    connect(m_svg, &QPushButton::clicked, this, [this] { save(u"svg"_s); });
    return bar;
}

// Owners as a data file.
void OwnershipPage::makeMore(QWidget* bar)
{
    m_more = tool(bar, "moreOwners", u"more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    const Said tell = [this](const QString& sentence) { Q_EMIT said(sentence); };
    m_saveOwners = menu->addAction(icon(u"export"_s), QString(), this, [this, tell] { saveOwners(m_context, this, tell); });
    m_saveOwners->setObjectName(u"saveOwners"_s);
    m_takeIn = menu->addAction(icon(u"import"_s), QString(), this, [this, tell] { takeInOwners(m_context, this, tell); });
    m_takeIn->setObjectName(u"takeInOwners"_s);
    connect(menu, &QMenu::aboutToShow, this, [this] { m_takeIn->setEnabled(!m_context.editors.host.isReadOnly()); });
    m_more->setMenu(menu);
}

QWidget* OwnershipPage::makeOwners()
{
    m_owners = new QWidget(m_splitter);
    auto* layout = new QVBoxLayout(m_owners);
    layout->setContentsMargins(theme::space(7), theme::space(2), theme::space(5), theme::space(2));
    m_model = new OwnerModel(this);
    m_table = new QTableView(m_owners);
    m_table->setObjectName(u"owners"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_reasons = new QTextBrowser(m_owners);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setOpenLinks(false);
    auto* both = new QSplitter(Qt::Vertical, m_owners);
    both->setChildrenCollapsible(false);
    both->addWidget(m_table);
    both->addWidget(m_reasons);
    both->setSizes({theme::space(38), theme::space(28)});
    layout->addWidget(both, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        explainOwner(rows.isEmpty() ? -1 : rows.first().row());
        if (!rows.isEmpty()) {
            m_view->choose(m_model->partyAt(rows.first().row()));
            m_open->setEnabled(true);
        }
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRecord(m_model->partyAt(index.row())); });
    return m_owners;
}

void OwnershipPage::retranslate()
{
    m_title->setFont(theme::font(theme::Role::Title));
    m_title->setText(pageTitle());
    m_ownership->setText(tr("Ownership"));
    m_organisation->setText(tr("Organisation"));
    m_in->setToolTip(tr("Larger"));
    m_out->setToolTip(tr("Smaller"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("The whole chart at once"));
    for (QToolButton* button : {m_in, m_out, m_fit})
        button->setAccessibleName(button->toolTip());
    m_pdf->setText(tr("PDF…"));
    m_svg->setText(tr("SVG…"));
    m_pdf->setToolTip(tr("Save the chart as PDF"));
    m_svg->setToolTip(tr("Save the chart as SVG"));
    for (QPushButton* button : {m_pdf, m_svg})
        button->setAccessibleName(button->toolTip());
    m_open->setText(tr("Open the record"));
    m_more->setAccessibleName(tr("Owners as a data file"));
    m_more->setToolTip(m_more->accessibleName());
    m_saveOwners->setText(tr("Save the owners as a data file (BODS 0.4)…"));
    m_takeIn->setText(tr("Take in owners from a data file (BODS 0.4)…"));
    m_view->setAccessibleName(m_topic == chart::Topic::Ownership ? tr("Ownership chart") : tr("Organisation chart"));
    m_view->setToolTip(tr("Arrow keys go from box to box, Enter opens the record. Ctrl and the wheel zoom, dragging moves the paper."));
    m_table->setAccessibleName(tr("Owners"));
    m_reasons->setAccessibleName(tr("Why"));
    m_model->retranslate();
    m_stale = true; // names and program words are in the chart
    if (isVisible())
        workOut();
}

void OwnershipPage::showSession()
{
    m_stale = true;
    if (isVisible())
        workOut();
}

void OwnershipPage::refreshLater(const session::Delta& delta)
{
    if (!concerns(delta.changed) && !concerns(delta.rows) && !concerns(delta.appeared) && !concerns(delta.vanished))
        return;
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void OwnershipPage::clear()
{
    m_later.stop();
    m_worker->forget();
    m_shown.reset();
    m_model->setView({}, Language::English);
    m_view->clear();
    m_reasons->clear();
    m_stale = true;
}

void OwnershipPage::focusPage()
{
    m_view->setFocus(Qt::TabFocusReason);
}

void OwnershipPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    if (m_stale)
        workOut();
}

void OwnershipPage::showTopic(chart::Topic topic)
{
    (topic == chart::Topic::Ownership ? m_ownership : m_organisation)->setChecked(true);
    if (topic == m_topic)
        return;
    m_topic = topic;
    m_view->clear();
    retranslate();
}

// Reading the answers is quick; the rest is worked out elsewhere while the last chart stays in view.
void OwnershipPage::workOut()
{
    m_later.stop();
    const session::Session* session = m_context.editors.host.session();
    if (!session)
        return;
    m_stale = false;
    const Language language = m_context.editors.languages.interface();
    m_state->setText(tr("Being worked out…"));
    const auto begin = [&](auto input, bool isEmpty, const QString& nothing) {
        if (!input)
            return showNothing(m_context.editors.languages.words(input.error()));
        if (isEmpty)
            return showNothing(nothing);
        m_worker->start(std::move(*input), language);
    };
    if (m_topic == chart::Topic::Ownership) {
        auto input = chart::ownershipInput(*session);
        const bool isEmpty = input && input->structure.holdings.empty();
        begin(std::move(input), isEmpty, tr("Nobody is on the register of members yet. Name the shareholders, and the chart is drawn from them."));
    } else {
        auto input = chart::organisationInput(*session);
        const bool isEmpty = input && input->managers.empty();
        begin(std::move(input), isEmpty, tr("No manager-in-charge is named yet. Name them, and the chart is drawn from their reporting lines."));
    }
}

void OwnershipPage::show(const std::shared_ptr<const ShownChart>& chart)
{
    m_shown = chart;
    m_state->clear();
    const QString before = m_view->current();
    m_view->showFigure(chart->chart, chart->figure, chart->spoken);
    m_owners->setVisible(chart->owners != nullptr);
    m_model->setView(chart->owners, m_context.editors.languages.interface());
    for (int column = 0; column + 1 < OwnerModel::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    if (const int row = m_model->rowOf(before); row >= 0)
        m_table->selectRow(row);
    else
        explainOwner(-1);
    for (QPushButton* button : {m_pdf, m_svg})
        button->setEnabled(true);
    m_open->setEnabled(!m_view->current().isEmpty());
}

void OwnershipPage::showNothing(const QString& words)
{
    m_worker->forget();
    m_shown.reset();
    m_state->clear();
    m_view->clear();
    m_model->setView({}, Language::English);
    m_owners->setVisible(true);
    m_reasons->setPlainText(words);
    for (QPushButton* button : {m_pdf, m_svg, m_open})
        button->setEnabled(false);
}

// Sentences for one owner; for none, what is wrong with the holdings as a whole.
void OwnershipPage::explainOwner(int row)
{
    const Languages& languages = m_context.editors.languages;
    const ownership::Owner* owner = m_model->owner(row);
    if (!m_shown || !m_shown->owners)
        return m_reasons->clear();
    QString html;
    if (owner) {
        html = u"<b>%1</b>"_s.arg(m_model->data(m_model->index(row, OwnerModel::Name), Qt::DisplayRole).toString().toHtmlEscaped());
        QString list;
        for (const Message& sentence : ownership::explain(*m_shown->owners->graph, *owner))
            list += u"<li>%1</li>"_s.arg(languages.words(sentence).toHtmlEscaped());
        html += list.isEmpty() ? u"<p>%1</p>"_s.arg(tr("Holds nothing in the applicant by the answers.").toHtmlEscaped()) : u"<ul>%1</ul>"_s.arg(list);
    } else if (m_shown->owners->analysis.findings.isEmpty()) {
        html = u"<p>%1</p>"_s.arg(tr("The holdings fit together. Choose an owner to read how its figures come about.").toHtmlEscaped());
    } else {
        QString list;
        for (const Issue& issue : m_shown->owners->analysis.findings)
            list += u"<li>%1</li>"_s.arg(languages.words(issue.message).toHtmlEscaped());
        html = u"<b>%1</b><ul>%2</ul>"_s.arg(tr("What does not fit yet").toHtmlEscaped(), list);
    }
    m_reasons->setHtml(html);
}

void OwnershipPage::openRecord(const QString& nodeId)
{
    QString record;
    if (m_shown) {
        for (const chart::Node& node : m_shown->chart.nodes) {
            if (node.id == nodeId)
                record = node.record;
        }
    }
    if (record.isEmpty() && (nodeId.startsWith("persons["_L1) || nodeId.startsWith("entities["_L1)))
        record = nodeId; // an owner beside the chart
    if (record.isEmpty())
        Q_EMIT said(tr("Nothing is recorded about this box."));
    else
        m_context.editors.host.goTo(draft::Path::trusted(record));
}

void OwnershipPage::save(const QString& ending)
{
    if (!m_shown)
        return;
    const auto shown = m_shown;
    const QString name = (m_topic == chart::Topic::Ownership ? tr("Ownership chart") : tr("Organisation chart")) + u'.' + ending;
    m_context.editors.prompts.saveFile(this, tr("Save the chart"), name, ending, [this, shown, ending](const QString& file) {
        if (file.isEmpty())
            return;
        const auto bytes = m_context.services.drawChart(shown->chart, m_context.editors.languages.interface(), ending);
        const auto saved = bytes ? m_context.services.saveFile(file, *bytes) : Result<void>(tl::unexpected(bytes.error()));
        if (saved)
            Q_EMIT said(tr("The chart is saved as “%1”.").arg(file));
        else
            m_context.editors.prompts.tell(this, tr("The chart could not be saved"), m_context.editors.languages.words(saved.error()));
    });
}

} // namespace aspirant::ui
