#include "ui/question_page.h"

#include "ui/editors/question_editor.h"
#include "ui/editors/row_model.h"
#include "ui/focus_order.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int guessedHeight = 130; // pixels of a question not built yet
constexpr int mostBuilt = 36;      // editors kept at once; far ones are dropped beyond this
constexpr qint64 buildBudget = 14; // milliseconds of building in one turn of the event loop
constexpr int columnWidth = 215;   // steps: a comfortable line length

// A question's place on the page. Editors refer to the pack's questions, so the pack stays as long as they
// do.
class Holder final : public QWidget {
public:
    Holder(std::shared_ptr<const pack::CompiledPack> pack, QWidget* parent)
        : QWidget(parent), m_pack(std::move(pack))
    {
    }

private:
    std::shared_ptr<const pack::CompiledPack> m_pack;
};

} // namespace

QuestionPage::QuestionPage(const EditorContext& context, QWidget* parent)
    : QScrollArea(parent), m_context(context)
{
    setObjectName(u"pageScroll"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    buildFrame();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &QuestionPage::buildNear);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_later.start(); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    watchLanguage(this, [this] { retranslate(); });
}

void QuestionPage::buildFrame()
{
    m_body = new QWidget(this);
    m_body->setObjectName(u"page"_s);
    auto* outer = new QHBoxLayout(m_body);
    outer->setContentsMargins(theme::space(7), theme::space(6), theme::space(7), theme::space(8));
    auto* column = new QWidget(m_body);
    column->setMaximumWidth(theme::space(columnWidth));
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space(3));
    m_crumbs = new QLabel(column);
    m_crumbs->setObjectName(u"crumbs"_s);
    m_crumbs->setTextFormat(Qt::RichText);
    m_crumbs->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_crumbs, &QLabel::linkActivated, this, [this](const QString& link) {
        Q_EMIT placeAsked(
            {m_place.section, link == "section"_L1 ? draft::Path() : draft::Path::trusted(link)});
    });
    m_column->addWidget(m_crumbs);
    m_title = new WrapLabel(theme::Role::Title, theme::Tone::Text, column);
    m_column->addWidget(m_title);
    m_intro = new WrapLabel(theme::Role::Body, theme::Tone::Muted, column);
    m_column->addWidget(m_intro);
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::space(3));
    m_column->addLayout(m_list);
    m_nothing = new WrapLabel(theme::Role::Body, theme::Tone::Muted, column);
    m_column->addWidget(m_nothing);
    auto* steps = new QHBoxLayout;
    m_previous = new QPushButton(column);
    m_previous->setIcon(icon(u"previous"_s));
    m_next = new QPushButton(column);
    m_next->setIcon(icon(u"next"_s));
    m_next->setLayoutDirection(Qt::RightToLeft); // icon after the words
    const auto step = [this](int by) {
        const QList<Place> all = this->steps();
        const auto at = all.indexOf(m_place);
        if (at >= 0 && at + by >= 0 && at + by < all.size())
            Q_EMIT placeAsked(all[at + by]);
    };
    connect(m_previous, &QPushButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [step] { step(1); });
    steps->addWidget(m_previous);
    steps->addStretch(1);
    steps->addWidget(m_next);
    m_column->addSpacing(theme::space(3));
    m_column->addLayout(steps);
    m_column->addStretch(1);
    setWidget(m_body);
}

// What is taken down may be in the middle of telling us something (a button that leads elsewhere), so it goes
// in the next turn.
void QuestionPage::clear()
{
    for (Item& item : m_items) {
        m_list->removeWidget(item.holder);
        item.holder->hide();
        item.holder->deleteLater();
    }
    m_items.clear();
    m_current = {};
    m_filled = false;
}

void QuestionPage::showPlace(const Place& place)
{
    if (m_filled && place == m_place)
        return;
    finishEdit();
    setUpdatesEnabled(false);
    clear();
    m_place = place;
    verticalScrollBar()->setValue(0);
    fillItems();
    retranslate();
    buildNear();
    setUpdatesEnabled(true);
    // A page's first question is where reading begins.
    for (const Item& item : m_items)
        if (item.holder->isVisibleTo(m_body)) {
            m_current = item.path;
            break;
        }
    Q_EMIT currentChanged(m_current);
}

void QuestionPage::fillItems()
{
    const session::Session* session = m_context.host.session();
    if (!session)
        return;
    m_filled = true;
    const pack::Pack& pack = session->pack().pack();
    if (!m_place.row.isEmpty()) {
        if (const pack::Question* repeat = session->question(m_place.row.repeat()))
            for (const pack::Question& field : repeat->fields)
                m_items.append({m_place.row.child(field.key), &field, nullptr, nullptr});
    } else {
        const QList<pack::Question>& questions =
            m_place.section < 0 ? pack.documents : pack.sections.at(m_place.section).questions;
        for (const pack::Question& question : questions)
            m_items.append({draft::Path::trusted(question.id), &question, nullptr, nullptr});
    }
    for (Item& item : m_items) {
        item.holder = new Holder(session->sharedPack(), m_body);
        auto* layout = new QVBoxLayout(item.holder);
        layout->setContentsMargins(0, 0, 0, 0);
        item.holder->setMinimumHeight(guessedHeight);
        m_list->addWidget(item.holder);
        updateItem(item);
    }
}

void QuestionPage::updateItem(Item& item)
{
    const auto visibility = m_context.host.session()->state(item.path).visibility;
    const bool shown = visibility >= session::Visibility::MayApply;
    if (!shown && item.editor)
        drop(item);
    item.holder->setVisible(shown);
}

void QuestionPage::build(Item& item)
{
    item.editor = new QuestionEditor(m_context, item.path, *item.question, item.holder);
    connect(item.editor, &QuestionEditor::edited, this, &QuestionPage::edited);
    connect(item.editor, &QuestionEditor::acceptAsked, this, &QuestionPage::acceptAsked);
    item.editor->setActive(item.path == m_current);
    item.holder->setMinimumHeight(0);
    item.holder->layout()->addWidget(item.editor);
    item.editor->show(); // else only in the next turn, and the layout would count it as empty
    m_unordered = true;
}

void QuestionPage::drop(Item& item)
{
    item.holder->setMinimumHeight(item.holder->height());
    item.holder->layout()->removeWidget(item.editor);
    item.editor->hide();
    item.editor->deleteLater();
    item.editor = nullptr;
}

void QuestionPage::settleLayout()
{
    // A box layout squeezes rows below their minimum when its widget is too low, so the height comes first.
    QLayout* outer = m_body->layout();
    m_column->invalidate();
    m_column->parentWidget()->updateGeometry();
    outer->invalidate();
    const int width = qMax(viewport()->width(), outer->totalMinimumSize().width());
    m_body->resize(width, qMax(viewport()->height(), outer->totalHeightForWidth(width)));
    outer->activate();
    m_column->activate();
}

// Builds what is visible or nearly so, a little at a time, and keeps what the reader sees where it is.
void QuestionPage::buildNear()
{
    if (m_building || !m_filled)
        return;
    m_building = true;
    settleLayout();
    const int top = verticalScrollBar()->value();
    const int room = viewport()->height();
    QElapsedTimer clock;
    clock.start();
    const Item* anchor = nullptr;
    int anchorOffset = 0;
    bool more = false, built = false;
    int grown = 0; // holders below shift by what was built above them in this turn
    for (Item& item : m_items) {
        if (!item.holder->isVisibleTo(m_body))
            continue;
        const int y = item.holder->mapTo(m_body, QPoint()).y();
        if (!anchor && y + item.holder->height() > top) {
            anchor = &item;
            anchorOffset = y - top;
        }
        if (item.editor || y + item.holder->height() < top - room || y + grown > top + 2 * room)
            continue;
        if (clock.elapsed() > buildBudget && y > top + room) {
            more = true;
            break;
        }
        build(item);
        grown += qMax(0, item.editor->sizeHint().height() - guessedHeight);
        built = true;
    }
    if (built) {
        settleLayout();
        if (anchor && top > 0)
            verticalScrollBar()->setValue(anchor->holder->mapTo(m_body, QPoint()).y() - anchorOffset);
        trimFar();
    }
    if (m_unordered)
        orderFocus(m_body); // Tab goes as the eye does, whatever was built first
    m_unordered = m_building = false;
    if (more || built)
        m_later.start();
}

void QuestionPage::trimFar()
{
    int built = builtEditors();
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    while (built > mostBuilt) {
        Item* farthest = nullptr;
        int distance = 2 * viewport()->height();
        for (Item& item : m_items) {
            if (!item.editor || item.path == m_current)
                continue;
            const int away = qAbs(item.holder->mapTo(m_body, QPoint()).y() - middle);
            if (away > distance) {
                distance = away;
                farthest = &item;
            }
        }
        if (!farthest)
            return;
        drop(*farthest);
        --built;
    }
}

int QuestionPage::builtEditors() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const Item& i) { return i.editor; }));
}

QuestionPage::Item* QuestionPage::find(const draft::Path& path)
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item& i) { return i.path == path; });
    return found == m_items.end() ? nullptr : &*found;
}

QuestionPage::Item* QuestionPage::showing(draft::Path path)
{
    while (!path.isEmpty()) {
        if (Item* item = find(path))
            return item;
        if (path.isRow() ? path == m_place.row : path.enclosingRow() == m_place.row)
            return nullptr;
        path = path.isRow() ? path.repeat() : path.enclosingRow().repeat();
    }
    return nullptr;
}

QuestionEditor* QuestionPage::editor(const draft::Path& path) const
{
    for (const Item& item : m_items)
        if (item.path == path)
            return item.editor;
    return nullptr;
}

bool QuestionPage::focusQuestion(const draft::Path& path)
{
    Item* item = showing(path);
    if (!item || !item->holder->isVisibleTo(m_body))
        return false;
    settleLayout();
    if (!item->editor)
        build(*item);
    settleLayout();
    ensureWidgetVisible(item->editor, 0, theme::space(10));
    buildNear();
    ensureWidgetVisible(item->editor, 0, theme::space(10));
    item->editor->focusInput();
    return true;
}

void QuestionPage::refresh(const session::Delta& delta)
{
    if (!m_filled)
        return;
    for (const auto* paths : {&delta.appeared, &delta.vanished})
        for (const draft::Path& path : *paths)
            if (Item* item = find(path))
                updateItem(*item);
    QSet<Item*> touched;
    for (const auto* paths : {&delta.changed, &delta.appeared, &delta.vanished, &delta.required, &delta.rows})
        for (const draft::Path& path : *paths)
            if (Item* item = showing(path))
                touched.insert(item);
    for (const auto* issues : {&delta.added, &delta.gone})
        for (const Issue& issue : *issues)
            if (Item* item = showing(draft::Path::trusted(issue.path)))
                touched.insert(item);
    for (Item& item : m_items) {
        if (!item.editor)
            continue;
        if (touched.contains(&item))
            item.editor->refresh();
        else if (item.question->type == pack::Type::Party ||
                 std::any_of(item.question->choices.begin(), item.question->choices.end(),
                             [](const pack::Choice& c) { return !c.visible.isEmpty(); }))
            item.editor->input()->refreshOffers();
    }
    updateCrumbs();
    updateSteps();
    m_unordered = true; // a finding's buttons may have come
    m_later.start();
}

void QuestionPage::revert(const draft::Path& path)
{
    if (Item* item = showing(path); item && item->editor)
        item->editor->refresh(QuestionEditor::Force::Yes);
}

void QuestionPage::finishEdit()
{
    for (const Item& item : m_items)
        if (item.editor && item.editor->input()->isUnderWay())
            item.editor->finishEdit();
}

void QuestionPage::focusMoved(QWidget* now)
{
    for (QWidget* widget = now; widget && widget != m_body; widget = widget->parentWidget()) {
        auto* editor = qobject_cast<QuestionEditor*>(widget);
        if (!editor || !m_body->isAncestorOf(editor))
            continue;
        if (editor->path() == m_current)
            return editor->setActive(true);
        if (QuestionEditor* before = this->editor(m_current))
            before->setActive(false);
        m_current = editor->path();
        editor->setActive(true);
        ensureWidgetVisible(now, 0, theme::space(6));
        Q_EMIT currentChanged(m_current);
        return;
    }
}

QList<Place> QuestionPage::steps() const
{
    QList<Place> all;
    const session::Session* session = m_context.host.session();
    if (!session)
        return all;
    if (!m_place.row.isEmpty()) {
        for (const QString& id : session->rows(m_place.row.repeat()))
            all.append(Place{m_place.section, m_place.row.repeat().row(id)});
        return all;
    }
    for (int i = 0; i < session->pack().pack().sections.size(); ++i)
        if (session->sectionVisibility(i) >= session::Visibility::MayApply)
            all.append(Place{i, {}});
    if (!session->pack().pack().documents.isEmpty())
        all.append(Place{-1, {}});
    return all;
}

void QuestionPage::updateSteps()
{
    const QList<Place> all = steps();
    const auto at = all.indexOf(m_place);
    const bool rows = !m_place.row.isEmpty();
    m_previous->setText(rows ? tr("Previous row") : tr("Previous section"));
    m_next->setText(rows ? tr("Next row") : tr("Next section"));
    m_previous->setVisible(at > 0);
    m_next->setVisible(at >= 0 && at + 1 < all.size());
}

void QuestionPage::updateCrumbs()
{
    const session::Session* session = m_context.host.session();
    if (!session || !m_filled)
        return;
    const pack::Pack& pack = session->pack().pack();
    const Languages& languages = m_context.languages;
    const Text sectionTitle = m_place.section < 0 ? Text() : pack.sections.at(m_place.section).title;
    const ShownText section = m_place.section < 0
                                  ? ShownText{tr("Documents to attach"), languages.interface(), false}
                                  : languages.shown(sectionTitle);
    if (m_place.row.isEmpty()) {
        m_crumbs->hide();
        m_title->setWords(section.words, section.language);
        return;
    }
    QStringList links;
    QString title;
    for (draft::Path row = m_place.row; !row.isEmpty(); row = row.enclosingRow()) {
        const pack::Question* repeat = session->question(row.repeat());
        if (!repeat)
            break;
        const int position = static_cast<int>(session->rows(row.repeat()).indexOf(row.rowId()));
        const QString name = RowModel::rowName(m_context, *repeat, row, position);
        if (row == m_place.row)
            title = name;
        else
            links.prepend(u"<a href=\"%1\">%2</a>"_s.arg(row.text().toHtmlEscaped(), name.toHtmlEscaped()));
    }
    links.prepend(u"<a href=\"section\">%1</a>"_s.arg(section.words.toHtmlEscaped()));
    m_crumbs->setText(links.join(u"&nbsp; › &nbsp;"_s) + u"&nbsp; ›"_s);
    m_crumbs->setAccessibleName(tr("Where this form belongs"));
    m_crumbs->show();
    m_title->setWords(title);
}

void QuestionPage::retranslate()
{
    setAccessibleName(tr("Questions"));
    const session::Session* session = m_context.host.session();
    if (!session || !m_filled)
        return;
    updateCrumbs();
    updateSteps();
    const bool plainSection = m_place.row.isEmpty() && m_place.section >= 0;
    const ShownText intro =
        plainSection ? m_context.languages.shown(session->pack().pack().sections.at(m_place.section).intro)
                     : ShownText();
    m_intro->setWords(m_place.section < 0
                          ? tr("Files that the answers promise, and others that may be attached.")
                          : intro.words,
                      plainSection ? std::optional(intro.language) : std::nullopt);
    const bool none = std::none_of(m_items.begin(), m_items.end(),
                                   [this](const Item& i) { return i.holder->isVisibleTo(m_body); });
    m_nothing->setWords(none ? tr("Nothing here applies, as answered so far.") : QString());
    m_later.start();
}

void QuestionPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_later.start();
}

} // namespace aspirant::ui
