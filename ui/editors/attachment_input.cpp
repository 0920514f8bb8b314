#include "ui/editors/attachment_input.h"

#include "model/base/hidden_characters.h"
#include "ui/guidance_words.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

AttachmentInput::AttachmentInput(const EditorContext& context, const draft::Path& path,
                                 const pack::Question& question, QWidget* parent)
    : AnswerInput(context, path, question, parent)
{
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::space(1));
    m_list = new QListWidget(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    outer->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    outer->addLayout(row);
    const auto addButton = [this, row](auto slot) {
        auto* button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_add = addButton([this] { choose(false); });
    m_open = addButton([this] { openChosen(); });
    m_replace = addButton([this] { choose(true); });
    m_remove = addButton([this] { removeChosen(); });
    row->addStretch(1);
    m_hint = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    outer->addWidget(m_hint);
    connect(m_list, &QListWidget::itemActivated, this, [this] { openChosen(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { setReadOnly(m_readOnly); });
    showList();
}

void AttachmentInput::showValue(const json::Value& value)
{
    m_value = value;
    showList();
}

void AttachmentInput::showList()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const json::Value& file : m_value.array()) {
        auto* item =
            new QListWidgetItem(icon(u"file"_s, theme::Tone::Accent), shownName(file[u"name"].toString()), m_list);
        item->setToolTip(tr("SHA-256: %1").arg(file[u"$sha256"].toString()));
        if (hidesCharacters(file[u"name"].toString())) {
            item->setIcon(icon(u"warns"_s, theme::Tone::Warns));
            item->setToolTip(tr("The name holds characters that are invisible or turn the direction of writing; they are shown as \\u{…}.") + u'\n' + item->toolTip());
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1)); // none: -1
    const int shown = qMin(m_list->count(), 5);
    m_list->setFixedHeight(qMax(1, shown) * (m_list->fontMetrics().height() + theme::space(3)) +
                           theme::space(2));
    setReadOnly(m_readOnly);
}

QWidget* AttachmentInput::focusTarget()
{
    return m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_add;
}

void AttachmentInput::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    const bool chosen = m_list->currentRow() >= 0;
    const int most = question().maxFiles.value_or(INT_MAX);
    m_add->setEnabled(!readOnly && m_list->count() < most);
    for (QPushButton* button : {m_open, m_replace, m_remove})
        button->setVisible(m_list->count() > 0);
    m_open->setEnabled(chosen);
    m_replace->setEnabled(chosen && !readOnly);
    m_remove->setEnabled(chosen && !readOnly);
}

void AttachmentInput::retranslate()
{
    m_add->setText(tr("Add files…"));
    m_open->setText(tr("Open"));
    m_replace->setText(tr("Replace…"));
    m_remove->setText(tr("Remove"));
    m_add->setAccessibleDescription(title());
    m_list->setAccessibleName(tr("Files for: %1").arg(title()));
    QStringList hints{tr("Drop files here, or add them.")};
    if (!question().accept.isEmpty())
        hints << tr("Accepted: %1.").arg(question().accept.join(u", "_s).toUpper());
    if (question().maxBytes)
        hints << tr("At most %1 each.").arg(sizeWords(*question().maxBytes, context().languages.locale()));
    if (question().maxFiles)
        hints << tr("At most %n file(s).", nullptr, *question().maxFiles);
    m_hint->setWords((hints + paperNeeds(question())).join(u' '));
}

void AttachmentInput::choose(bool replace)
{
    QStringList patterns;
    for (const QString& ending : question().accept) {
        patterns << u"*."_s + ending;
        if (ending == "jpg"_L1)
            patterns << u"*.jpeg"_s;
    }
    context().prompts.openFiles(this, tr("Add files"), patterns, [this, replace](const QStringList& files) {
        if (files.isEmpty())
            return;
        const int row = m_list->currentRow();
        if (replace && row >= 0)
            context().host.replaceAttachment(path(), m_value.array()[static_cast<std::size_t>(row)][u"$sha256"].toString(), files.first());
        else
            context().host.attach(path(), files);
    });
}

void AttachmentInput::openChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const json::Value& file = m_value.array()[static_cast<std::size_t>(row)];
    context().host.openAttachment(file[u"$sha256"].toString(), file[u"name"].toString());
}

void AttachmentInput::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_readOnly)
        return;
    json::Array files = m_value.array();
    files.erase(files.begin() + row);
    m_value = files.empty() ? json::Value() : json::Value(std::move(files));
    showList();
    finished();
}

void AttachmentInput::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_readOnly && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentInput::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    context().host.attach(path(), filesOf(event->mimeData()));
}

bool AttachmentInput::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen(); // undone like any other edit
        return true;
    }
    return AnswerInput::eventFilter(watched, event);
}

} // namespace aspirant::ui
