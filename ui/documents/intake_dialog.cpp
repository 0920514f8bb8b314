#include "ui/documents/intake_dialog.h"

#include "model/base/hidden_characters.h"
#include "model/desk/attachment_kind.h"
#include "model/papers/checklist.h"
#include "ui/editors/safe_combo.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

enum Column { FileColumn, PlaceColumn, RemarkColumn, ColumnCount };
constexpr int suggestionsShown = 4; // ahead of the list of all places

} // namespace

QList<ArrivingFile> arriving(const QStringList& files)
{
    QList<ArrivingFile> list;
    for (const QString& path : files) {
        const QFileInfo info(path);
        ArrivingFile one{info.absoluteFilePath(), {info.fileName(), {}, info.size()}, false};
        QFile content(path);
        if (info.isFile() && content.open(QIODevice::ReadOnly)) {
            one.readable = true;
            one.offered.kind = desk::attachmentKind(content, info.fileName());
        }
        list.append(one);
    }
    return list;
}

IntakeDialog::IntakeDialog(const EditorContext& context, const session::Session& session, const QList<ArrivingFile>& files,
                           const draft::Path& only, QWidget* parent)
    : QDialog(parent), m_context(context), m_session(session), m_suggester(session)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"intakeDialog"_s);
    resize(theme::space(250), theme::space(130));
    build();
    for (const ArrivingFile& file : files.mid(0, mostFiles)) {
        draft::Path at = only;
        if (at.isEmpty() && file.readable) {
            const QList<papers::SlotSuggestion> found = m_suggester.suggest(file.offered);
            if (!found.isEmpty() && found.first().score >= papers::suggestedFrom && found.first().takes)
                at = found.first().path;
        }
        addLine(file, file.readable ? at : draft::Path(), m_table->rowCount());
    }
    watchLanguage(this, [this] { retranslate(); });
    m_table->setCurrentCell(0, FileColumn);
}

void IntakeDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(4));
    layout->setSpacing(theme::space(3));
    m_intro = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    layout->addWidget(m_intro);
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"intakeFiles"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    m_another = new QPushButton(icon(u"add"_s), QString(), this);
    m_another->setObjectName(u"intakeAnother"_s);
    m_cancel = new QPushButton(this);
    m_go = new QPushButton(this);
    m_go->setObjectName(u"intakeGo"_s);
    m_go->setProperty("kind", u"primary"_s);
    m_go->setDefault(true);
    m_another->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    row->addWidget(m_another);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    layout->addLayout(row);
    connect(m_another, &QPushButton::clicked, this, &IntakeDialog::addAnother);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QList<Chosen> chosenNow = chosen();
        accept();
        Q_EMIT confirmed(chosenNow);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { updateState(); });
}

void IntakeDialog::addLine(const ArrivingFile& file, const draft::Path& at, int row)
{
    m_table->insertRow(row);
    auto* name = new QTableWidgetItem(icon(u"file"_s, theme::Tone::Accent), shownName(file.offered.name));
    name->setToolTip(shownName(file.file));
    m_table->setItem(row, FileColumn, name);
    m_table->setItem(row, RemarkColumn, new QTableWidgetItem);
    auto* holder = new QWidget(m_table); // keeps the box from filling a high row
    auto* inside = new QVBoxLayout(holder);
    inside->setContentsMargins(theme::space(1), theme::space(1), theme::space(1), theme::space(1));
    auto* box = new SafeComboBox(holder);
    box->setObjectName(u"intakePlace"_s);
    box->setEnabled(file.readable);
    inside->addWidget(box);
    inside->addStretch(1);
    m_table->setCellWidget(row, PlaceColumn, holder);
    m_lines.insert(row, {file, box});
    fillPlaces(box, file, at);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        for (int i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].place == box)
                updateRemark(i);
        }
        updateState();
    });
}

void IntakeDialog::addAnother()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    addLine(ArrivingFile(m_lines[row].file), {}, row + 1);
    m_table->setCurrentCell(row + 1, FileColumn);
    retranslate();
    m_lines[row + 1].place->setFocus(Qt::TabFocusReason);
}

QString IntakeDialog::title(const draft::Path& path) const
{
    return m_context.languages.plain(papers::slotTitle(m_session, path));
}

void IntakeDialog::fillPlaces(SafeComboBox* box, const ArrivingFile& file, const draft::Path& at)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Leave this file out"), QString());
    QSet<QString> ahead;
    for (const papers::SlotSuggestion& one : m_suggester.suggest(file.offered).mid(0, suggestionsShown)) {
        box->addItem(icon(u"verify"_s, theme::Tone::Accent), tr("%1 (suggested)").arg(title(one.path)), one.path.text());
        ahead.insert(one.path.text());
    }
    box->insertSeparator(box->count());
    for (const draft::Path& path : m_suggester.places()) {
        if (!ahead.contains(path.text()))
            box->addItem(title(path), path.text());
    }
    box->setCurrentIndex(qMax(0, at.isEmpty() ? 0 : box->findData(at.text())));
}

draft::Path IntakeDialog::placeIn(int row) const
{
    return draft::Path::trusted(m_lines[row].place->currentData().toString());
}

QStringList IntakeDialog::remarks(const ArrivingFile& file, const draft::Path& at) const
{
    const Languages& languages = m_context.languages;
    QStringList list;
    if (!file.readable)
        return {tr("This is a folder, or a file that cannot be read. It is left out.")};
    if (hidesCharacters(file.offered.name))
        list << tr("The name holds characters that are invisible or turn the direction of writing. They are shown as \\u{…}. Look whether this is the file you mean.");
    if (file.offered.size == 0)
        list << tr("The file is empty.");
    if (at.isEmpty())
        return list;
    for (const papers::SlotSuggestion& one : m_suggester.suggest(file.offered)) {
        if (one.path != at)
            continue;
        for (const Message& reason : one.reasons)
            list << languages.words(reason);
        return list;
    }
    for (const Message& objection : m_suggester.objections(at, file.offered))
        list << languages.words(objection);
    return list;
}

void IntakeDialog::updateRemark(int row)
{
    const Line& line = m_lines[row];
    QStringList words = remarks(line.file, placeIn(row));
    words.prepend(sizeWords(line.file.offered.size, m_context.languages.locale()));
    const bool against = !line.file.readable || hidesCharacters(line.file.offered.name) ||
                         (!placeIn(row).isEmpty() && !m_suggester.objections(placeIn(row), line.file.offered).isEmpty());
    QTableWidgetItem* item = m_table->item(row, RemarkColumn);
    item->setText(words.join(u' '));
    item->setIcon(against ? icon(u"warns"_s, theme::Tone::Warns) : QIcon());
}

void IntakeDialog::updateState()
{
    const int count = static_cast<int>(chosen().size());
    m_go->setEnabled(count > 0);
    m_go->setText(tr("Attach to %n place(s)", nullptr, count));
    const int row = m_table->currentRow();
    m_another->setEnabled(row >= 0 && row < m_lines.size() && m_lines[row].file.readable);
}

QList<IntakeDialog::Chosen> IntakeDialog::chosen() const
{
    QList<Chosen> list;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].file.readable && !placeIn(row).isEmpty())
            list.append({m_lines[row].file.file, m_lines[row].file.offered.name, placeIn(row)});
    }
    return list;
}

void IntakeDialog::retranslate()
{
    setWindowTitle(tr("Where do these files go?"));
    m_intro->setWords(tr("For each file a place is suggested by its name, its kind and what is still missing. Change what is wrong. Nothing is stored before you confirm, and it can be undone in one step."));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Place"), tr("Remarks")});
    m_table->setAccessibleName(tr("Files to attach"));
    m_another->setText(tr("Another place for this file"));
    m_cancel->setText(tr("Cancel"));
    for (int row = 0; row < m_lines.size(); ++row) {
        const draft::Path at = placeIn(row);
        fillPlaces(m_lines[row].place, m_lines[row].file, at);
        m_lines[row].place->setSpokenName(tr("Place for %1").arg(shownName(m_lines[row].file.offered.name)));
        updateRemark(row);
    }
    updateState();
}

} // namespace aspirant::ui
