#include "ui/people/merge_dialog.h"

#include "model/registry/duplicates.h"
#include "model/session/answer_words.h"
#include "ui/editors/option_button.h"
#include "ui/editors/safe_combo.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/people/register_rows.h"
#include "ui/wrap_label.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int mostPoints = 12; // of one list; the rest is counted

QString keyOf(const draft::Path& path, const draft::Path& row)
{
    return path.text().mid(row.text().size());
}

} // namespace

MergeDialog::MergeDialog(const PersonActionCall& call, const draft::Path& other)
    : QDialog(call.parent), m_call(call), m_other(other)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"mergeDialog"_s);
    resize(theme::space(190), theme::space(160));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(4));
    layout->setSpacing(theme::space(2));
    m_intro = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    layout->addWidget(m_intro);
    m_otherLabel = new WrapLabel(theme::Role::Question, theme::Tone::Text, this);
    layout->addWidget(m_otherLabel);
    m_others = new SafeComboBox(this);
    m_others->setObjectName(u"mergeOther"_s);
    layout->addWidget(m_others);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"mergeBody"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(2));
    m_cancel = new QPushButton(this);
    m_merge = new QPushButton(this);
    m_merge->setObjectName(u"mergeNow"_s);
    m_merge->setProperty("kind", u"primary"_s);
    m_merge->setAutoDefault(false); // Return among the answers decides nothing
    m_cancel->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_merge);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_others, &QComboBox::activated, this, [this](int at) {
        m_other = draft::Path::trusted(m_others->itemData(at).toString());
        m_fromOther.clear();
        rebuild();
    });
    watchLanguage(this, [this] { retranslate(); });
}

// Those that look alike come first.
void MergeDialog::fillOthers()
{
    m_others->clear();
    if (!session())
        return;
    const Languages& languages = m_call.context.editors.languages;
    QStringList likely;
    for (const registry::Duplicate& pair : registry::likelyDuplicates(*session(), {40, true})) {
        if (pair.a == m_call.row || pair.b == m_call.row)
            likely << (pair.a == m_call.row ? pair.b : pair.a).text();
    }
    QStringList rows = likely;
    for (const QString& id : session()->rows(m_call.row.repeat())) {
        const draft::Path path = m_call.row.repeat().row(id);
        if (path != m_call.row && !rows.contains(path.text()))
            rows << path.text();
    }
    for (const QString& row : std::as_const(rows)) {
        const QString name = registerName(*session(), draft::Path::trusted(row), languages);
        m_others->addItem(likely.contains(row) ? tr("%1 (looks alike)").arg(name) : name, row);
    }
    m_others->setCurrentIndex(m_others->findData(m_other.text()));
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Make two entries one"));
    const QString name = session() ? registerName(*session(), m_call.row, m_call.context.editors.languages) : QString();
    m_intro->setWords(tr("For one person or company that was entered twice. Questions that name either entry will name the one that stays. You can undo this."));
    m_otherLabel->setWords(tr("Which entry is the same as “%1”?").arg(name));
    m_others->setSpokenName(tr("The other entry"));
    m_others->setPlaceholderText(tr("Choose the other entry…"));
    fillOthers();
    m_cancel->setText(tr("Cancel"));
    m_merge->setText(tr("Make them one"));
    rebuild();
}

void MergeDialog::heading(const QString& words)
{
    auto* label = new WrapLabel(theme::Role::Heading, theme::Tone::Text, m_scroll->widget());
    label->setWords(words);
    m_column->addSpacing(theme::space(2));
    m_column->addWidget(label);
}

void MergeDialog::point(const QString& words, theme::Tone tone)
{
    auto* label = new WrapLabel(theme::Role::Body, tone, m_scroll->widget());
    label->setWords(tr("• %1", "a point of a list").arg(words));
    m_column->addWidget(label);
}

void MergeDialog::rebuild()
{
    const int at = m_scroll->verticalScrollBar()->value();
    auto* body = new QWidget;
    body->setObjectName(u"mergeRows"_s);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, theme::space(3), 0);
    m_column->setSpacing(theme::space(1));
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater(); // a button in it may have been pressed just now
    m_scroll->setWidget(body);
    const session::Session* now = session();
    const auto plan = now && !m_other.isEmpty() ? registry::planMerge(*now, keep(), drop()) : Result<registry::MergePlan>();
    const bool possible = now && !m_other.isEmpty() && plan.has_value();
    if (possible) {
        addReasons();
        addSides();
        addDiffering(*plan);
        addConsequences(*plan);
    } else if (!m_other.isEmpty() && !plan) {
        point(m_call.context.editors.languages.words(plan.error()), theme::Tone::Blocks);
    }
    m_column->addStretch(1);
    m_merge->setEnabled(possible && !m_call.context.editors.host.isReadOnly());
    body->show();
    m_scroll->verticalScrollBar()->setValue(at);
}

void MergeDialog::addReasons()
{
    const Languages& languages = m_call.context.editors.languages;
    for (const registry::Duplicate& pair : registry::likelyDuplicates(*session(), {1, true})) {
        const bool these = (pair.a == m_call.row && pair.b == m_other) || (pair.b == m_call.row && pair.a == m_other);
        if (!these)
            continue;
        heading(tr("Why they may be the same: %1 of 100 points").arg(pair.score));
        for (const registry::Reason& reason : pair.reasons)
            point(reason.points < 0 ? tr("Against: %1").arg(languages.words(reason.words)) : languages.words(reason.words),
                  reason.points < 0 ? theme::Tone::Warns : theme::Tone::Text);
        if (pair.distinct)
            point(tr("Somebody said that they are different."), theme::Tone::Warns);
        return;
    }
    heading(tr("Nothing in these entries speaks for their being the same"));
}

void MergeDialog::addSides()
{
    heading(tr("Which entry stays"));
    auto* group = new QButtonGroup(m_scroll->widget());
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(3));
    for (const bool other : {false, true}) {
        const draft::Path path = other ? m_other : m_call.row;
        auto* button = new RadioOption(m_scroll->widget());
        button->setObjectName(other ? u"keepOther"_s : u"keepThis"_s);
        const auto entries = registry::whereUsed(*session());
        qsizetype uses = 0;
        for (const registry::Entry& entry : entries)
            if (entry.row == path)
                uses = entry.uses.size();
        button->setWords(tr("Keep “%1” (named in %n question(s))", nullptr, static_cast<int>(uses))
                             .arg(registerName(*session(), path, m_call.context.editors.languages)));
        button->setChecked(other == m_keepOther);
        group->addButton(button);
        row->addWidget(button, 1, Qt::AlignTop);
        connect(button, &QAbstractButton::clicked, this, [this, other] {
            if (m_keepOther == other)
                return;
            m_keepOther = other;
            rebuild();
            if (auto* again = m_scroll->widget()->findChild<QWidget*>(other ? u"keepOther"_s : u"keepThis"_s))
                again->setFocus(Qt::TabFocusReason);
        });
    }
    m_column->addLayout(row);
}

QString MergeDialog::answer(const draft::Path& path, const json::Value& value) const
{
    const pack::Question* question = session()->question(path);
    if (!question)
        return QString::fromUtf8(json::canonical(value));
    if (question->hasRows() && value.isArray())
        return tr("%n row(s)", nullptr, static_cast<int>(value.array().size()));
    const Languages& languages = m_call.context.editors.languages; // not masked: whoever chooses between two answers asked for both
    return session::answerWords(*question, value, languages.catalogue(), languages.questions(), session());
}

// Left the answer of the entry the dialog was opened for, right that of the other, whichever stays.
void MergeDialog::addDiffering(const registry::MergePlan& plan)
{
    if (plan.differing.isEmpty()) {
        heading(tr("They answer no question differently"));
        return;
    }
    heading(tr("They differ: choose the answer that stays"));
    const Languages& languages = m_call.context.editors.languages;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(3));
    grid->setVerticalSpacing(theme::space(1));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const registry::Differing& one : plan.differing) {
        auto* title = new WrapLabel(theme::Role::Question, theme::Tone::Text, m_scroll->widget());
        title->setWords(languages.plain(one.title), languages.questions());
        grid->addWidget(title, line++, 0, 1, 2);
        auto* group = new QButtonGroup(m_scroll->widget());
        const QString key = keyOf(one.path, keep());
        for (const bool other : {false, true}) {
            auto* button = new RadioOption(m_scroll->widget());
            button->setObjectName((other ? u"other:"_s : u"this:"_s) + key);
            button->setWords(answer(one.path, other == m_keepOther ? one.kept : one.other));
            button->setAccessibleDescription(languages.plain(one.title));
            button->setChecked(m_fromOther.value(key, m_keepOther) == other);
            group->addButton(button);
            grid->addWidget(button, line, other ? 1 : 0, Qt::AlignTop);
            connect(button, &QAbstractButton::clicked, this, [this, key, other] { m_fromOther.insert(key, other); });
        }
        ++line;
    }
    m_column->addLayout(grid);
}

QString MergeDialog::placeWords(const draft::Path& path) const
{
    const Languages& languages = m_call.context.editors.languages;
    const pack::Question* question = session()->question(path.isRow() ? path.repeat() : path);
    QString words = question ? languages.plain(question->text) : path.text();
    const draft::Path around = path.isRow() ? path : path.enclosingRow();
    const Text row = around.isEmpty() || around == keep() ? Text() : session()->rowTitle(around);
    return row.isEmpty() ? words : tr("%1 (in “%2”)").arg(words, row.best(languages.questions()).words);
}

void MergeDialog::addConsequences(const registry::MergePlan& plan)
{
    const auto list = [this](const QString& title, const QList<draft::Path>& paths, theme::Tone tone) {
        if (paths.isEmpty())
            return;
        heading(title);
        for (const draft::Path& path : paths.mid(0, mostPoints))
            point(placeWords(path), tone);
        if (paths.size() > mostPoints)
            point(tr("and %n more", nullptr, static_cast<int>(paths.size()) - mostPoints), theme::Tone::Muted);
    };
    list(tr("Questions that will name the entry that stays"), plan.moved, theme::Tone::Text);
    list(tr("Answers taken over, where the entry that stays has none"), plan.filled, theme::Tone::Text);
    list(tr("Named twice in one table afterwards: please look"), plan.twice, theme::Tone::Warns);
}

QSet<draft::Path> MergeDialog::takeOther(const registry::MergePlan& plan) const
{
    QSet<draft::Path> taken;
    for (const registry::Differing& one : plan.differing)
        if (m_fromOther.value(keyOf(one.path, keep()), m_keepOther) != m_keepOther)
            taken.insert(one.path);
    return taken;
}

void MergeDialog::merge()
{
    if (!session())
        return;
    const auto first = registry::planMerge(*session(), keep(), drop());
    const auto plan = first ? registry::planMerge(*session(), keep(), drop(), takeOther(*first)) : first;
    if (!plan)
        return rebuild(); // says why
    const PersonActionCall call = m_call;
    const draft::Path stays = keep();
    accept();
    if (call.apply(plan->changes))
        call.select(stays);
}

} // namespace aspirant::ui
