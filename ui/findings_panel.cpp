#include "ui/findings_panel.h"

#include "model/draft/accepted.h"
#include "ui/editors/safe_combo.h"
#include "ui/icons.h"
#include "ui/issue_model.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/status_words.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

FindingsPanel::FindingsPanel(const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("panel", QStringLiteral("side"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    layout->setSpacing(theme::space(2));
    m_filter = new SafeComboBox(this);
    layout->addWidget(m_filter);
    m_model = new IssueModel(context.languages, this);
    m_list = new QListView(this);
    m_list->setObjectName(u"findings"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(IssueModel::PlaceWords, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setLayoutMode(QListView::Batched); // thousands of findings do not hold up the window
    layout->addWidget(m_list, 1);
    m_none = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    layout->addWidget(m_none);
    auto* row = new QHBoxLayout;
    m_previous = new QPushButton(icon(u"up"_s), QString(), this);
    m_next = new QPushButton(icon(u"down"_s), QString(), this);
    m_accept = new QPushButton(this);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addStretch(1);
    row->addWidget(m_accept);
    layout->addLayout(row);
    connect(m_filter, &QComboBox::activated, this, [this](int at) {
        m_model->setFilter(at == 0 ? std::nullopt : std::optional(static_cast<Severity>(at - 1)));
        updateState();
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { activateRow(index.row()); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { activateRow(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateState(); });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const Issue* issue = m_model->issueAt(m_list->currentIndex().row()))
            askAccept(*issue);
    });
    watchLanguage(this, [this] { retranslate(); });
}

void FindingsPanel::setSession(const session::Session* session)
{
    m_behind = false;
    m_model->setSession(session);
    retranslate();
}

void FindingsPanel::refresh(const session::Delta& delta)
{
    if (!isVisible()) { // listing thousands of findings would hold up every edit
        m_behind = true;
        return;
    }
    m_model->refresh(delta);
    if (!delta.added.isEmpty() || !delta.gone.isEmpty())
        retranslate();
    updateState();
}

void FindingsPanel::catchUp()
{
    if (!m_behind)
        return;
    m_behind = false;
    m_model->catchUp();
    retranslate();
}

void FindingsPanel::showEvent(QShowEvent* event)
{
    catchUp();
    QWidget::showEvent(event);
}

void FindingsPanel::activateRow(int row)
{
    if (const Issue* issue = m_model->issueAt(row))
        Q_EMIT chosen(draft::Path::trusted(issue->path));
}

void FindingsPanel::step(int by)
{
    catchUp();
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().row();
    const int row = now < 0 ? (by > 0 ? 0 : rows - 1) : (now + by + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row));
    activateRow(row);
}

void FindingsPanel::askAccept(const Issue& issue)
{
    const session::Session* session = m_context.host.session();
    if (issue.severity != Severity::Warns || !session)
        return;
    if (session->acceptedReason(issue)) {
        Q_EMIT accepted(issue, {});
        return;
    }
    ReasonAsked asked;
    const QString finding = m_context.languages.words(issue.message);
    if (draft::isAboutValue(issue.code)) {
        asked.title = tr("Keep it all the same");
        asked.text = tr("%1 Say why it is kept: a foreign document of another form, a misprint in the register … The reason is exported with the application and holds for this value only.").arg(finding);
    } else {
        asked.title = tr("Accept this warning");
        asked.text = tr("%1 Say why it is accepted; the reason is exported with the application.").arg(finding);
    }
    m_context.prompts.reason(this, asked, [this, issue](const std::optional<ReasonGiven>& given) {
        if (given)
            Q_EMIT accepted(issue, given->reason);
    });
}

void FindingsPanel::updateState()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    const Issue* issue = m_model->issueAt(m_list->currentIndex().row());
    const session::Session* session = m_context.host.session();
    m_accept->setEnabled(issue && issue->severity == Severity::Warns && !m_context.host.isReadOnly());
    const bool accepted = issue && session && session->acceptedReason(*issue);
    m_accept->setText(accepted ? tr("Take back") : tr("Accept…"));
}

void FindingsPanel::retranslate()
{
    const int chosen = qMax(0, m_filter->currentIndex());
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All findings"));
    m_filter->addItem(tr("Blocking (%1)").arg(m_model->count(Severity::Blocks)));
    m_filter->addItem(tr("Warnings (%1)").arg(m_model->count(Severity::Warns)));
    m_filter->addItem(tr("Advice (%1)").arg(m_model->count(Severity::Notes)));
    m_filter->setCurrentIndex(chosen);
    m_filter->setSpokenName(tr("Which findings to list"));
    m_list->setAccessibleName(tr("Findings"));
    m_none->setWords(tr("Nothing was found here."));
    m_previous->setToolTip(tr("Previous place (Shift+F8)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place (F8)"));
    m_next->setAccessibleName(tr("Next place"));
    m_model->retranslate();
    updateState();
}

QWidget* FindingsPanel::focusTarget() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_filter;
}

} // namespace aspirant::ui
