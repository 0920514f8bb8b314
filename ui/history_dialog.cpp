#include "ui/history_dialog.h"

#include "model/session/answer_words.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aspirant::ui {

HistoryDialog::HistoryDialog(const Languages& languages, const desk::Desk& desk, const draft::Path& path,
                             QWidget* parent)
    : QDialog(parent), m_languages(languages), m_desk(desk), m_path(path)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of an answer"));
    resize(theme::space(200), theme::space(100));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
    layout->setSpacing(theme::space(3));
    auto* title = new WrapLabel(theme::Role::Heading, theme::Tone::Text, this);
    if (const pack::Question* question = desk.session().question(path))
        title->setWords(languages.plain(question->text));
    layout->addWidget(title);
    m_table = new QTableWidget(0, 5, this);
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("How"), tr("From"), tr("To")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(windowTitle());
    layout->addWidget(m_table);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fill();
}

QString HistoryDialog::words(const json::Value& answer) const
{
    const pack::Question* question = m_desk.session().question(m_path);
    if (!question || answer.isNull())
        return tr("(empty)", "no answer");
    if (question->hasRows())
        return tr("%n row(s)", nullptr, static_cast<int>(answer.array().size()));
    return m_languages.answer(*question, answer, &m_desk.session());
}

void HistoryDialog::fill()
{
    const auto entries = m_desk.drafts().history(m_desk.session().draft().id, m_path);
    if (!entries)
        return;
    const auto how = [](desk::Origin origin) {
        switch (origin) {
        case desk::Origin::Typed:
            return tr("Typed");
        case desk::Origin::Imported:
            return tr("Imported");
        case desk::Origin::Filled:
            return tr("Filled from a file");
        case desk::Origin::Undo:
            return tr("Undone");
        case desk::Origin::Redo:
            return tr("Redone");
        case desk::Origin::Merged:
            return tr("Merged");
        case desk::Origin::Carried:
            return tr("Carried over");
        case desk::Origin::Migrated:
            return tr("Moved to another version of the questionnaire");
        case desk::Origin::Suggested:
            return tr("Suggested by another person, and decided here");
        }
        return QString();
    };
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        const draft::Change* change = entry->changes.find(m_path);
        if (!change)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{m_languages.locale().toString(entry->at.toLocalTime(), QLocale::ShortFormat),
                                entry->by, how(entry->origin), words(change->before), words(change->after)};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setMaximumSectionSize(theme::space(70));
}

} // namespace aspirant::ui
