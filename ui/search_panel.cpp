#include "ui/search_panel.h"

#include "model/session/answer_words.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int secondLine = Qt::UserRole + 2;

QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

QList<Hit> findInForm(const session::Session& session, const Languages& languages, const QString& words,
                      int most)
{
    QList<Hit> hits;
    const QString wanted = folded(words.simplified());
    if (wanted.isEmpty())
        return hits;
    for (const draft::Path& path : session.paths()) {
        const pack::Question* question = session.question(path);
        if (!question)
            continue;
        const auto state = session.state(path);
        QString matched;
        for (const Language language : allLanguages)
            for (const Text* text : {&question->text, &question->help})
                if (matched.isEmpty() && folded(text->in(language)).contains(wanted))
                    matched = text->in(language);
        if (!question->hasRows() && !state.answer.isNull()) {
            const QString answer = session::answerWords(*question, state.answer, languages.catalogue(),
                                                        languages.questions(), &session);
            if (folded(answer).contains(wanted)) // also what is masked: who looks for it knows it
                matched = languages.answer(*question, state.answer, &session);
        }
        if (matched.isEmpty())
            continue;
        const bool hidden = state.visibility < session::Visibility::MayApply;
        hits.append({path, languages.plain(question->text), matched, hidden});
        if (hits.size() >= most)
            break;
    }
    return hits;
}

SearchPanel::SearchPanel(const EditorContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("panel", QStringLiteral("side"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(3), theme::space(3), theme::space(3), theme::space(3));
    layout->setSpacing(theme::space(2));
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"search"_s);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(u"search"_s, theme::Tone::Muted), QLineEdit::LeadingPosition);
    layout->addWidget(m_line);
    m_summary = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    layout->addWidget(m_summary);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"hits"_s);
    m_list->setItemDelegate(new TwoLineDelegate(secondLine, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    m_later.setSingleShot(true);
    m_later.setInterval(150);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        search();
        if (m_list->count() > 0) {
            m_list->setCurrentRow(0);
            m_list->setFocus();
        }
    });
    connect(&m_later, &QTimer::timeout, this, &SearchPanel::search);
    const auto go = [this](QListWidgetItem* item) {
        if (const QString path = item->data(Qt::UserRole).toString(); !path.isEmpty())
            Q_EMIT chosen(draft::Path::trusted(path));
    };
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_list, &QListWidget::itemClicked, this, go);
    watchLanguage(this, [this] { retranslate(); });
}

void SearchPanel::search()
{
    m_later.stop();
    m_list->clear();
    m_list->hide();
    const session::Session* session = m_context.host.session();
    const QString words = m_line->text();
    if (!session || words.trimmed().isEmpty()) {
        m_summary->setWords(tr("Searches questions and guidance in all three languages, and your answers."));
        return;
    }
    const QList<Hit> hits = findInForm(*session, m_context.languages, words);
    for (const Hit& hit : hits) {
        auto* item = new QListWidgetItem(icon(hit.hidden ? u"hidden"_s : u"next"_s, theme::Tone::Muted),
                                         hit.title, m_list);
        const QString below = hit.matched == hit.title ? QString() : hit.matched;
        item->setData(secondLine, hit.hidden ? tr("Not asked at present. %1").arg(below) : below);
        item->setData(Qt::UserRole, hit.path.text());
    }
    m_list->setVisible(!hits.isEmpty());
    m_summary->setWords(hits.isEmpty() ? tr("Nothing contains “%1”.").arg(words.trimmed())
                                       : tr("%n place(s) found", nullptr, static_cast<int>(hits.size())));
}

void SearchPanel::retranslate()
{
    m_line->setPlaceholderText(tr("Search questions and answers"));
    m_line->setAccessibleName(tr("Search questions and answers"));
    m_list->setAccessibleName(tr("Places found"));
    if (auto* clear = m_line->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        for (QToolButton* button : m_line->findChildren<QToolButton*>())
            button->setAccessibleName(button->defaultAction() == clear ? tr("Clear the search") : tr("Search questions and answers"));
    search();
}

void SearchPanel::clear()
{
    m_line->clear();
    search();
}

void SearchPanel::focusSearch()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

} // namespace aspirant::ui
