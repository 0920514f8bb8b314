#include "ui/editors/table_input.h"

#include "ui/editors/row_model.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/wrap_label.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {
constexpr int mostRowsShown = 10; // then the table scrolls
constexpr int rowsMeasured = 20;  // for the width of columns

// The one file that is dropped, when it may be a table; empty otherwise.
QString droppedTable(const QMimeData* dropped)
{
    const QList<QUrl> urls = dropped->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    for (const QString& ending : {u".xlsx"_s, u".csv"_s, u".tsv"_s})
        if (file.endsWith(ending, Qt::CaseInsensitive))
            return file;
    return {};
}
}

TableInput::TableInput(const EditorContext& context, const draft::Path& path, const pack::Question& question,
                       QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::space(2));
    m_empty = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    outer->addWidget(m_empty);
    m_model = new RowModel(context, path, question, this);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    // The name of the row gets what the other columns leave; headings too long are cut with "…", whole in the tip.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured); // however many there are
    m_table->horizontalHeader()->setMaximumSectionSize(m_table->fontMetrics().averageCharWidth() * 15);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    outer->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    outer->addLayout(row);
    const auto addButton = [this, row](const QString& drawing, auto slot) {
        auto* button = new QPushButton(this);
        button->setIcon(icon(drawing));
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    if (isRepeat())
        m_add = addButton(u"add"_s, [this] { this->context().host.addRow(this->path()); });
    if (m_add)
        m_add->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // long names of rows may be cut
    m_open = addButton(u"open"_s, [this] { openChosen(); });
    if (isRepeat()) {
        m_import = addButton(u"import"_s, [this] { this->context().host.importRows(this->path(), {}); });
        setAcceptDrops(true);
    }
    if (isRepeat()) { // pictures only, so that the row fits a narrow page
        m_up = addButton(u"up"_s, [this] { moveChosen(-1); });
        m_down = addButton(u"down"_s, [this] { moveChosen(1); });
        m_remove = addButton(u"remove"_s, [this] { removeChosen(); });
        for (QPushButton* button : {m_up, m_down, m_remove})
            button->setProperty("kind", u"picture"_s);
    }
    row->addStretch(1);
    connect(m_table, &QTableView::activated, this, [this] { openChosen(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { updateButtons(); });
}

json::Value TableInput::value() const
{
    return m_model->ids().isEmpty() ? json::Value() : json::Value::strings(m_model->ids());
}

void TableInput::showValue(const json::Value&)
{
    refreshOffers();
}

void TableInput::refreshOffers()
{
    const session::Session* session = context().host.session();
    const draft::Path before = chosen();
    m_model->setRows(session ? session->rows(path()) : QStringList());
    const auto row = before.isEmpty() ? -1 : m_model->ids().indexOf(before.rowId());
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    fitHeight();
    updateButtons();
}

void TableInput::fitHeight()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    const int each = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            each * qMin(rows, mostRowsShown) + theme::space(5));
}

draft::Path TableInput::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? path().row(m_model->ids().at(index.row())) : draft::Path();
}

void TableInput::openChosen()
{
    if (const draft::Path row = chosen(); !row.isEmpty())
        context().host.goTo(row);
}

void TableInput::removeChosen()
{
    const draft::Path row = chosen();
    if (row.isEmpty() || m_readOnly)
        return;
    const session::Session* session = context().host.session();
    if (session && session->isBlankRow(row))
        return context().host.removeRow(row);
    const QString name = m_model->index(m_table->currentIndex().row(), 0).data().toString();
    context().prompts.confirm(
        this,
        {tr("Remove this row?"),
         tr("“%1” and everything entered in it will be removed. You can undo this.").arg(name),
         {},
         tr("Remove")},
        [this, row](bool yes) {
            if (yes)
                context().host.removeRow(row);
        });
}

void TableInput::moveChosen(int by)
{
    const int row = m_table->currentIndex().row();
    if (const draft::Path moved = chosen();
        !moved.isEmpty() && row + by >= 0 && row + by < m_model->rowCount())
        context().host.moveRow(moved, row + by);
}

QWidget* TableInput::focusTarget()
{
    return m_model->rowCount() > 0 || !m_add ? static_cast<QWidget*>(m_table) : m_add;
}

void TableInput::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

void TableInput::updateButtons()
{
    const int row = m_table->currentIndex().row();
    const int rows = m_model->rowCount();
    m_open->setVisible(rows > 0);
    m_open->setEnabled(row >= 0);
    if (!isRepeat())
        return;
    m_add->setEnabled(!m_readOnly && rows < question().maxRows.value_or(INT_MAX));
    m_import->setEnabled(m_add->isEnabled());
    for (QPushButton* button : {m_up, m_down, m_remove})
        button->setVisible(rows > 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < rows);
    m_remove->setEnabled(!m_readOnly && row >= 0);
}

void TableInput::retranslate()
{
    const QString item = context().languages.plain(question().item);
    m_table->setAccessibleName(title());
    m_empty->setWords(tr("Nothing has been added yet."));
    m_open->setText(tr("Open"));
    if (isRepeat()) {
        m_add->setText(item.isEmpty() ? tr("Add") : tr("Add: %1", "what a row is called").arg(item));
        m_import->setText(tr("Import rows…"));
        m_import->setToolTip(tr("From a spreadsheet (XLSX or CSV). Cells copied in a spreadsheet can be pasted here with %1.")
                                 .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
        m_import->setAccessibleDescription(m_import->toolTip());
        const std::pair<QPushButton*, QString> pictures[] = {
            {m_up, tr("Move up")}, {m_down, tr("Move down")}, {m_remove, tr("Remove")}};
        for (const auto& [button, words] : pictures) {
            button->setToolTip(words);
            button->setAccessibleName(words);
        }
    }
    m_model->retranslate();
    refreshOffers();
}

bool TableInput::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete && isRepeat()) {
            removeChosen();
            return true;
        }
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && isRepeat()) {
            paste();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openChosen();
            return true;
        }
    }
    return AnswerInput::eventFilter(watched, event);
}

void TableInput::paste()
{
    const QString cells = QGuiApplication::clipboard()->text();
    if (!m_readOnly && m_import && m_import->isEnabled() && !cells.trimmed().isEmpty())
        context().host.pasteRows(path(), cells);
}

// From the buttons, which are all there is while there are no rows.
void TableInput::keyPressEvent(QKeyEvent* event)
{
    if (!isRepeat() || !event->matches(QKeySequence::Paste))
        return AnswerInput::keyPressEvent(event);
    paste();
    event->accept();
}

void TableInput::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_readOnly && !droppedTable(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TableInput::dropEvent(QDropEvent* event)
{
    const QString file = droppedTable(event->mimeData());
    if (file.isEmpty() || m_readOnly)
        return;
    event->acceptProposedAction();
    context().host.importRows(path(), file);
}

} // namespace aspirant::ui
