#include "ui/import_dialog.h"

#include "model/sheet/cell_reader.h"
#include "model/sheet/csv.h"
#include "ui/editors/safe_combo.h"
#include "ui/import_model.h"
#include "ui/job_bar.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/wrap_label.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int firstPiece = 200, piece = 50; // rows read before the window is shown again
constexpr int rowsMeasured = 30;            // for the width of columns
constexpr qint64 slice = 12;                // milliseconds of reading at a time
constexpr qsizetype mostShown = 40;         // characters of a heading or an example

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= mostShown ? line : line.left(mostShown - 1) + u'…';
}

// "C", as spreadsheets call the third column.
QString letters(int column)
{
    QString name;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        name.prepend(QChar(u'A' + (n - 1) % 26));
    return name;
}

sheet::Target targetOf(const QString& key)
{
    return {key.section(u'/', 0, 0), key.section(u'/', 1)};
}

QString keyOf(const sheet::Target& target)
{
    return target.part.isEmpty() ? target.field : target.field + u'/' + target.part;
}

} // namespace

ImportDialog::ImportDialog(const EditorContext& context, Services& services, desk::Desk& desk, const draft::Path& repeat, QWidget* parent)
    : QDialog(parent), m_context(context), m_services(services), m_desk(desk), m_repeat(repeat), m_question(desk.session().question(repeat)),
      m_targets(sheet::targetsOf(*m_question))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"importDialog"_s);
    resize(theme::space(230), theme::space(180));
    build();
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &ImportDialog::readOn);
    watchLanguage(this, [this] { retranslate(); });
}

// The table is still there, and asks, while the dialog is taken down.
ImportDialog::~ImportDialog()
{
    m_model->setPlan(nullptr, nullptr, nullptr);
}

void ImportDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(3));
    m_title = new WrapLabel(theme::Role::Heading, theme::Tone::Text, this);
    m_source = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    layout->addWidget(m_title);
    layout->addWidget(m_source);
    m_sheetRow = new QWidget(this);
    auto* sheetRow = new QHBoxLayout(m_sheetRow);
    sheetRow->setContentsMargins(0, 0, 0, 0);
    m_sheetLabel = new QLabel(m_sheetRow);
    m_sheets = new SafeComboBox(m_sheetRow);
    m_sheets->setObjectName(u"importSheet"_s);
    m_sheetLabel->setBuddy(m_sheets);
    sheetRow->addWidget(m_sheetLabel);
    sheetRow->addWidget(m_sheets, 1);
    sheetRow->addStretch(2);
    layout->addWidget(m_sheetRow);
    m_hasHeadings = new CheckOption(this);
    m_hasHeadings->setObjectName(u"importHeadings"_s);
    layout->addWidget(m_hasHeadings);
    m_columnsTitle = new WrapLabel(theme::Role::Question, theme::Tone::Text, this);
    layout->addWidget(m_columnsTitle);
    m_columnsArea = new QScrollArea(this);
    m_columnsArea->setObjectName(u"importColumns"_s);
    m_columnsArea->setWidgetResizable(true);
    m_columnsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_columnsArea, 4);
    m_previewTitle = new WrapLabel(theme::Role::Question, theme::Tone::Text, this);
    layout->addWidget(m_previewTitle);
    m_model = new ImportModel(m_context.languages, this);
    m_preview = new QTableView(this);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setModel(m_model);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setAlternatingRowColors(true);
    m_preview->setShowGrid(false);
    m_preview->setWordWrap(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_preview->horizontalHeader()->setResizeContentsPrecision(rowsMeasured); // however many there are
    m_preview->horizontalHeader()->setMinimumSectionSize(theme::space(18));
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setMaximumSectionSize(theme::space(70));
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_preview, 5);
    m_reason = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    m_reason->setObjectName(u"importReason"_s);
    layout->addWidget(m_reason);
    m_strip = new QFrame(this);
    auto* inside = new QVBoxLayout(m_strip);
    inside->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    m_outcome = new WrapLabel(theme::Role::Body, theme::Tone::Text, m_strip);
    m_outcome->setObjectName(u"importOutcome"_s);
    inside->addWidget(m_outcome);
    layout->addWidget(m_strip);
    m_job = new JobBar(this);
    layout->addWidget(m_job);
    layout->addStretch(0);
    auto* buttons = new QHBoxLayout;
    m_choose = new QPushButton(this);
    m_nextTrouble = new QPushButton(this);
    m_nextTrouble->setObjectName(u"importNextTrouble"_s);
    m_cancel = new QPushButton(this);
    m_accept = new QPushButton(this);
    m_accept->setObjectName(u"importAccept"_s);
    m_accept->setProperty("kind", u"primary"_s);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_nextTrouble);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ImportDialog::importAll);
    connect(m_sheets, &QComboBox::activated, this, [this] { readFile(m_file, m_sheets->currentText()); });
    connect(m_hasHeadings, &QAbstractButton::clicked, this,
            [this](bool on) { match(sheet::matchingBy(*m_question, m_table, on ? m_headings : -1, remembered())); });
    connect(m_preview->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showReason(); });
    connect(m_nextTrouble, &QPushButton::clicked, this, [this] {
        if (const QModelIndex next = m_model->nextTrouble(m_preview->currentIndex()); next.isValid())
            m_preview->setCurrentIndex(next);
        m_preview->setFocus();
    });
}

void ImportDialog::chooseFile()
{
    m_context.prompts.openFiles(this, tr("Choose a spreadsheet"), {u"*.xlsx"_s, u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}, [this](const QStringList& files) {
        if (!files.isEmpty())
            readFile(files.first());
    });
}

void ImportDialog::readFile(const QString& file, const QString& sheetName)
{
    m_file = file;
    m_job->begin(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    const QPointer<ImportDialog> alive(this);
    auto job = m_services.readTable(file, sheetName, [alive](Result<sheet::Table> table) {
        if (!alive)
            return;
        alive->m_job->finish();
        alive->setTable(std::move(table));
    });
    m_job->hold(std::move(job));
    showOutcome();
}

void ImportDialog::readCells(const QString& copied)
{
    setTable(sheet::readPasted(copied));
}

void ImportDialog::setTable(Result<sheet::Table> table)
{
    m_more.stop();
    m_model->setPlan(nullptr, nullptr, nullptr);
    m_import.reset();
    m_error.reset();
    m_table = table ? std::move(*table) : sheet::Table();
    m_matching = {};
    if (table) {
        m_matching = sheet::guessMatching(*m_question, m_table, remembered());
        m_headings = std::max(0, m_matching.headings);
        const QSignalBlocker quiet(m_sheets);
        m_sheets->clear();
        m_sheets->addItems(m_table.sheets);
        m_sheets->setCurrentText(m_table.sheet);
    } else {
        m_error = table.error();
    }
    match(m_matching);
}

// ---- which column fills what -------------------------------------------------------------------------------------

void ImportDialog::match(const sheet::Matching& matching)
{
    m_matching = matching;
    buildColumns();
    begin();
    retranslate();
}

void ImportDialog::buildColumns()
{
    m_columns.clear();
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
    grid->setHorizontalSpacing(theme::space(4));
    grid->setVerticalSpacing(theme::space(2));
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_matching.columns.size(); ++i) {
        const auto hasSomething = [i](const sheet::TableRow& row) { return !row.cells.value(i).trimmed().isEmpty(); };
        if (std::none_of(m_table.rows.begin(), m_table.rows.end(), hasSomething))
            continue;
        ColumnRow row{i, new QLabel(inside), new WrapLabel(theme::Role::Body, theme::Tone::Muted, inside), new SafeComboBox(inside)};
        row.header->setTextFormat(Qt::PlainText);
        row.header->setBuddy(row.target);
        row.target->setObjectName(u"importTarget%1"_s.arg(i));
        row.target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.target->setMinimumContentsLength(28);
        const int line = static_cast<int>(m_columns.size());
        grid->addWidget(row.header, line, 0);
        grid->addWidget(row.example, line, 1, Qt::AlignVCenter);
        grid->addWidget(row.target, line, 2);
        connect(row.target, &QComboBox::activated, this, [this, i](int chosen) {
            m_matching.choose(i, chosen == 0 ? sheet::Target() : m_targets.at(chosen - 1));
            begin();
            retranslate();
        });
        m_columns << row;
    }
    grid->setRowStretch(static_cast<int>(m_columns.size()), 1);
    m_columnsArea->setWidget(inside);
}

QString ImportDialog::targetWords(const sheet::Target& target) const
{
    static const QHash<QString, const char*> parts{
        {u"from"_s, QT_TR_NOOP("%1: from")},       {u"to"_s, QT_TR_NOOP("%1: to")},
        {u"amount"_s, QT_TR_NOOP("%1: amount")},   {u"currency"_s, QT_TR_NOOP("%1: currency")},
        {u"en"_s, QT_TR_NOOP("%1: in English")},   {u"zh-Hant"_s, QT_TR_NOOP("%1: in Chinese")},
        {u"lines"_s, QT_TR_NOOP("%1: street")},    {u"city"_s, QT_TR_NOOP("%1: city")},
        {u"country"_s, QT_TR_NOOP("%1: country")}, {u"postal_code"_s, QT_TR_NOOP("%1: postal code")},
        {u"network"_s, QT_TR_NOOP("%1: network")}, {u"address"_s, QT_TR_NOOP("%1: address")}};
    for (const pack::Question& field : m_question->fields) {
        if (field.key != target.field)
            continue;
        const QString title = m_context.languages.plain(field.text);
        const auto part = parts.constFind(target.part);
        return part == parts.cend() ? title : tr(*part).arg(title);
    }
    return {};
}

void ImportDialog::retranslateColumns()
{
    QStringList offers{tr("Do not import")};
    for (const sheet::Target& target : m_targets)
        offers << targetWords(target);
    for (const ColumnRow& row : std::as_const(m_columns)) {
        const sheet::Column& column = m_matching.columns.at(row.column);
        const QString header = shortened(column.header);
        row.header->setText(header.isEmpty() ? tr("Column %1").arg(letters(row.column)) : header);
        QStringList examples;
        for (qsizetype i = m_matching.headings + 1; i < m_table.rows.size() && examples.size() < 3; ++i) {
            const QString cell = shortened(m_table.rows.at(i).cells.value(row.column));
            if (!cell.isEmpty() && !examples.contains(cell))
                examples << cell;
        }
        row.example->setWords(examples.isEmpty() ? QString() : tr("e.g. %1").arg(examples.join(u" · "_s)));
        const QSignalBlocker quiet(row.target);
        row.target->clear();
        row.target->addItems(offers);
        row.target->setCurrentIndex(static_cast<int>(m_targets.indexOf(sheet::Target{column.field, column.part})) + 1);
    }
}

QHash<QString, sheet::Target> ImportDialog::remembered() const
{
    QByteArray storage;
    const QVariantMap kept = settings::importHeadings(m_question->id, storage).read(m_services.settings());
    QHash<QString, sheet::Target> known;
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
        const sheet::Target target = targetOf(it.value().toString());
        if (target.field.isEmpty() || m_targets.contains(target)) // the questionnaire may have changed
            known.insert(it.key(), target);
    }
    return known;
}

// Only what was not found by itself is kept.
void ImportDialog::remember()
{
    if (m_matching.headings < 0)
        return;
    QByteArray storage;
    const auto setting = settings::importHeadings(m_question->id, storage);
    QVariantMap kept = setting.read(m_services.settings());
    const sheet::Matching plain = sheet::matchingBy(*m_question, m_table, m_matching.headings);
    for (qsizetype i = 0; i < m_matching.columns.size(); ++i) {
        const sheet::Column& chosen = m_matching.columns.at(i);
        const QString key = sheet::headingKey(chosen.header);
        const sheet::Target target{chosen.field, chosen.part};
        if (key.isEmpty())
            continue;
        if (target == sheet::Target{plain.columns.at(i).field, plain.columns.at(i).part})
            kept.remove(key);
        else
            kept.insert(key, keyOf(target));
    }
    setting.write(m_services.settings(), kept);
}

// ---- what comes of it -----------------------------------------------------------------------------------------------

void ImportDialog::begin()
{
    m_more.stop();
    m_model->setPlan(nullptr, nullptr, nullptr);
    m_import.reset();
    m_readAll = false;
    if (m_table.rows.isEmpty() || !m_matching.fillsSomething())
        return showOutcome();
    auto started = sheet::RowImport::begin(m_desk.session(), m_repeat, m_table, m_matching);
    if (!started) {
        m_error = started.error();
        return showOutcome();
    }
    m_error.reset();
    m_import.emplace(std::move(*started));
    m_readAll = !m_import->readMore(firstPiece);
    m_model->setPlan(&m_desk.session(), m_question, &m_import->plan());
    if (!m_readAll)
        m_more.start();
    showOutcome();
}

void ImportDialog::readOn()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_readAll && timer.elapsed() < slice)
        m_readAll = !m_import->readMore(piece);
    m_model->grow();
    if (m_readAll)
        m_more.stop();
    showOutcome();
}

QString ImportDialog::outcomeWords() const
{
    if (m_job->isBusy())
        return tr("The file is being read. Nothing has been changed yet.");
    if (m_error)
        return m_context.languages.words(*m_error);
    if (m_table.rows.isEmpty())
        return tr("Choose a file, or copy cells in a spreadsheet and paste them into the table.");
    if (!m_import)
        return tr("Choose for at least one column what it fills.");
    const sheet::ImportPlan& plan = m_import->plan();
    QStringList words{tr("%n row(s) will be added; you can undo this in one step.", nullptr, static_cast<int>(plan.rows.size()))};
    if (!m_readAll)
        words << tr("More rows are being read…");
    if (plan.errors > 0)
        words << tr("%n cell(s) cannot be read and will be left blank.", nullptr, plan.errors);
    if (plan.blank > 0)
        words << tr("%n blank row(s) are passed over.", nullptr, plan.blank);
    if (m_question->maxRows && m_desk.session().rows(m_repeat).size() + plan.rows.size() > *m_question->maxRows)
        words << tr("The form asks for at most %n row(s) here; with these there are more.", nullptr, *m_question->maxRows);
    for (const Issue& note : m_table.notes)
        words << m_context.languages.words(note.message);
    return words.join(m_context.languages.interface() == Language::English ? u" "_s : QString());
}

void ImportDialog::showOutcome()
{
    const bool ready = m_import && m_readAll && !m_import->plan().changes.isEmpty() && !m_job->isBusy();
    const bool troubled = m_import && m_import->plan().errors > 0;
    const QString kind = m_error ? u"blocks"_s : troubled ? u"warns"_s : ready ? u"done"_s : u"notes"_s;
    if (m_strip->property("strip").toString() != kind) {
        m_strip->setProperty("strip", kind);
        m_strip->style()->unpolish(m_strip);
        m_strip->style()->polish(m_strip);
    }
    m_outcome->setWords(outcomeWords());
    m_accept->setEnabled(ready);
    m_accept->setText(troubled ? tr("Import all that can be read") : tr("Import these rows"));
    m_nextTrouble->setVisible(troubled);
    const bool shown = !m_table.rows.isEmpty() && !m_job->isBusy();
    for (QWidget* part : std::initializer_list<QWidget*>{m_hasHeadings, m_columnsTitle, m_columnsArea})
        part->setVisible(shown);
    for (QWidget* part : std::initializer_list<QWidget*>{m_previewTitle, m_preview})
        part->setVisible(shown && m_import);
    m_sheetRow->setVisible(shown && m_table.sheets.size() > 1);
    showReason();
}

void ImportDialog::showReason()
{
    const QString reason = m_model->reason(m_preview->currentIndex());
    m_reason->setWords(reason);
    m_reason->setVisible(!reason.isEmpty() && m_preview->isVisibleTo(this));
}

void ImportDialog::importAll()
{
    if (!m_accept->isEnabled())
        return;
    const int rows = static_cast<int>(m_import->plan().rows.size());
    const draft::ChangeSet changes = m_import->plan().changes;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto delta = m_desk.apply(changes, desk::Origin::Typed);
    QGuiApplication::restoreOverrideCursor();
    if (!delta) {
        m_error = delta.error();
        return showOutcome();
    }
    remember();
    accept();
    Q_EMIT imported(rows);
}

void ImportDialog::retranslate()
{
    const QString table = m_context.languages.plain(m_question->text);
    setWindowTitle(tr("Import rows"));
    m_title->setWords(tr("Import rows into “%1”").arg(table));
    const QString name = QFileInfo(m_file).fileName();
    if (m_file.isEmpty())
        m_source->setWords(tr("From what was copied in a spreadsheet."));
    else if (m_table.encoding.isEmpty())
        m_source->setWords(tr("From %1.").arg(name));
    else
        m_source->setWords(tr("From %1, read as %2 text.", "a file, an encoding").arg(name, m_table.encoding));
    m_sheetLabel->setText(tr("&Sheet:"));
    const bool headings = m_matching.headings >= 0;
    m_hasHeadings->setChecked(headings);
    m_hasHeadings->setWords(tr("Row %1 holds the headings").arg(m_table.rows.isEmpty() ? 1 : m_table.rows.at(std::min<qsizetype>(m_headings, m_table.rows.size() - 1)).line));
    m_columnsTitle->setWords(tr("Which column fills what"));
    m_columnsArea->setAccessibleName(tr("Which column fills what"));
    m_previewTitle->setWords(tr("What will be imported"));
    m_preview->setAccessibleName(tr("What will be imported"));
    m_choose->setText(m_file.isEmpty() ? tr("Choose a file…") : tr("Choose another file…"));
    m_nextTrouble->setText(tr("Next cell that cannot be read"));
    m_cancel->setText(tr("Cancel"));
    retranslateColumns();
    m_model->retranslate();
    showOutcome();
}

} // namespace aspirant::ui
