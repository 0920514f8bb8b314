#include "ui/set_aside_panel.h"

#include "model/session/answer_words.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {
constexpr int secondLine = Qt::UserRole + 2;
}

SetAsidePanel::SetAsidePanel(const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_context(context)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("panel", QStringLiteral("side"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    layout->setSpacing(theme::space(2));
    m_summary = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    layout->addWidget(m_summary);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"setAside"_s);
    m_list->setItemDelegate(new TwoLineDelegate(secondLine, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    const auto go = [this](QListWidgetItem* item) {
        Q_EMIT chosen(draft::Path::trusted(item->data(Qt::UserRole).toString()));
    };
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_list, &QListWidget::itemClicked, this, go);
    watchLanguage(this, [this] { refresh(); });
}

int SetAsidePanel::count() const
{
    return m_list->count();
}

void SetAsidePanel::refresh()
{
    m_list->setAccessibleName(tr("Answers set aside"));
    const int row = m_list->currentRow();
    m_list->clear();
    if (const session::Session* session = m_context.host.session())
        for (const draft::Path& path : session->setAsideAnswers()) {
            const pack::Question* question = session->question(path);
            if (!question || question->hasRows())
                continue;
            auto* item = new QListWidgetItem(icon(u"aside"_s, theme::Tone::Muted),
                                             m_context.languages.plain(question->text), m_list);
            item->setData(secondLine, m_context.languages.answer(*question, session->state(path).answer, session));
            item->setData(Qt::UserRole, path.text());
        }
    m_list->setCurrentRow(row);
    m_list->setVisible(m_list->count() > 0);
    m_summary->setWords(
        m_list->count() > 0
            ? tr("These answers belong to questions that do not apply as answered now. They are kept, are "
                 "not exported, and come back unchanged when their questions do.")
            : tr("No answers are set aside."));
}

} // namespace aspirant::ui
