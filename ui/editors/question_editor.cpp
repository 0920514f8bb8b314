#include "ui/editors/question_editor.h"

#include "model/draft/accepted.h"
#include "ui/editors/answer_cover.h"
#include "ui/editors/date_entry.h"
#include "ui/editors/finding_strip.h"
#include "ui/editors/input_factory.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/status_words.h"
#include "ui/wrap_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

QuestionEditor::QuestionEditor(const EditorContext& context, const draft::Path& path,
                               const pack::Question& question, QWidget* parent)
    : QFrame(parent), m_context(context), m_path(path), m_question(question)
{
    setObjectName(u"question:"_s + path.text());
    setProperty("card", u"true"_s);
    build();
    watchLanguage(this, [this] { retranslate(); });
}

void QuestionEditor::build()
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(theme::space(5), theme::space(4), theme::space(5), theme::space(4));
    m_layout->setSpacing(theme::space(2));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::space(2));
    m_text = new WrapLabel(theme::Role::Question, theme::Tone::Text, this);
    head->addWidget(m_text, 1);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"more"_s);
    m_more->setIcon(icon(u"more"_s, theme::Tone::Muted));
    connect(m_more, &QToolButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    head->addWidget(m_more, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_second = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    m_layout->addWidget(m_second);
    auto* standingRow = new QHBoxLayout;
    standingRow->setSpacing(theme::space(1));
    m_standingIcon = new QLabel(this);
    standingRow->addWidget(m_standingIcon, 0, Qt::AlignTop);
    m_standing = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    standingRow->addWidget(m_standing, 1);
    m_layout->addLayout(standingRow);
    m_help = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    m_layout->addWidget(m_help);
    m_input = makeInput(m_context, m_path, m_question, Space::Page, this);
    m_layout->addWidget(m_input);
    m_text->setBuddy(m_input->focusTarget());
    connect(m_input, &AnswerInput::edited, this,
            [this](const json::Value& value, desk::Edit edit) {
                keepTyped(json::Value(), edit);
                const QPointer<QuestionEditor> still(this);
                Q_EMIT edited(m_path, value, edit);
                if (still && edit == desk::Edit::Finished)
                    refreshFindings(); // of a value half typed they were held back
            });
    connect(m_input, &AnswerInput::unfinished, this,
            [this](const QStringList& texts, desk::Edit edit) { keepTyped(json::Value::strings(texts), edit); });
    connect(m_input, &AnswerInput::problemChanged, this, &QuestionEditor::showProblem);
    if (session::isMaskable(m_question))
        watchFocus();
}

// An answer is masked again when the keyboard goes elsewhere. Calendars and menus are windows of their own and do not count.
void QuestionEditor::watchFocus()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now || now->window() != window() || isAncestorOf(now))
            return;
        m_uncovered = false;
        updateCover();
    });
}

bool QuestionEditor::isMasked() const
{
    if (m_uncovered || !session::isMaskable(m_question) || m_context.languages.personal() == session::Personal::Shown)
        return false;
    const QWidget* focus = QApplication::focusWidget();
    const bool worked = focus && m_input->isAncestorOf(focus) && m_input->isVisibleTo(this);
    return !worked;
}

void QuestionEditor::updateCover()
{
    const bool stated = m_stateStrip && m_stateStrip->isVisibleTo(this);
    const session::Session* session = m_context.host.session();
    const bool any = !m_state.answer.isNull() || (session && !session->draft().answer(draft::typedPath(m_path)).isNull());
    const bool covered = !stated && any && isMasked();
    if (covered && !m_cover) {
        m_cover = new AnswerCover(this);
        m_layout->insertWidget(m_layout->indexOf(m_input), m_cover);
        connect(m_cover, &AnswerCover::showAsked, this, [this] {
            m_uncovered = true;
            m_input->show(); // and has the keyboard before the cover goes: hiding what has it sends it elsewhere
            if (QWidget* target = m_input->focusTarget())
                target->setFocus(Qt::OtherFocusReason);
            updateCover();
        });
    }
    if (m_cover) {
        m_cover->setTitle(m_context.languages.plain(m_question.text));
        m_cover->setVisible(covered);
    }
    m_input->setVisible(!stated && !covered);
}

void QuestionEditor::refresh(Force force)
{
    const session::Session* session = m_context.host.session();
    if (!session)
        return;
    m_state = session->state(m_path);
    const bool special = draft::stateKind(m_state.answer).has_value() || draft::isOther(m_state.answer);
    if (force == Force::Yes || !m_input->isUnderWay())
        m_input->setValue(special ? json::Value() : m_state.answer);
    const QStringList typed = session->draft().answer(draft::typedPath(m_path)).toStringList();
    if (!typed.isEmpty() && !m_input->isUnderWay())
        m_input->setTexts(typed);
    if (m_question.hasRows() || m_question.type == pack::Type::Party)
        m_input->refreshOffers();
    m_input->setReadOnly(m_context.host.isReadOnly());
    showState(special ? m_state.answer : json::Value());
    updateCover();
    updateStanding();
    updateFrame();
    refreshFindings();
}

// What is typed but is no answer yet lies in the draft beside the answer, saved like any other edit.
void QuestionEditor::keepTyped(const json::Value& texts, desk::Edit edit)
{
    const session::Session* session = m_context.host.session();
    const draft::Path path = draft::typedPath(m_path);
    if (session && (!texts.isNull() || !session->draft().answer(path).isNull()))
        m_context.host.setAnswer(path, texts, edit);
}

void QuestionEditor::retranslate()
{
    const Languages& languages = m_context.languages;
    const ShownText text = languages.shown(m_question.text);
    m_text->setWords(text.words, text.language);
    const auto second = languages.second();
    const ShownText other = second ? languages.shown(m_question.text, *second) : ShownText();
    m_second->setWords(other.words, other.language);
    const ShownText help = languages.shown(m_question.help);
    m_help->setWords(help.words, help.language);
    m_input->setTitle(text.words);
    setAccessibleName(text.words);
    m_more->setAccessibleName(tr("More about: %1").arg(text.words));
    m_more->setToolTip(tr("Special answers, history and reasons"));
    refresh();
    showProblem();
}

void QuestionEditor::updateStanding()
{
    const Shown shown = standing(m_question.status);
    m_standingIcon->setPixmap(
        pixmap(shown.icon, shown.tone, m_standing->fontMetrics().height(), devicePixelRatioF()));
    m_standingIcon->setToolTip(standingMeaning(m_question.status));
    QStringList parts;
    if (m_state.computed)
        parts << tr("Worked out from other answers");
    else if (m_question.type == pack::Type::Statement && !m_question.confirm)
        parts << tr("For your information");
    else if (m_state.required == session::Truth::Yes)
        parts << tr("Required");
    else
        parts << (m_state.required == session::Truth::Maybe ? tr("May be required") : tr("Optional"));
    if (m_state.visibility == session::Visibility::MayApply)
        parts << tr("May apply, depending on answers still to come");
    parts << shown.words;
    const session::Session* session = m_context.host.session();
    for (const pack::FormItem& form : m_question.forms)
        if (const pack::Form* known = session ? session->pack().pack().form(form.form) : nullptr;
            !known || known->kind == pack::FormKind::Official) // a list of our own is no form
            parts << tr("%1 item %2", "form, item number").arg(form.form, form.item);
    m_standing->setWords(parts.join(u"  ·  "_s));
    m_standing->setToolTip(standingMeaning(m_question.status));
}

void QuestionEditor::updateFrame()
{
    const QString wanted = m_state.visibility == session::Visibility::MayApply ? u"dim"_s
                           : m_active                                          ? u"active"_s
                                                                               : u"true"_s;
    if (property("card").toString() == wanted)
        return;
    setProperty("card", wanted);
    style()->unpolish(this);
    style()->polish(this);
}

void QuestionEditor::setActive(bool active)
{
    m_active = active;
    updateFrame();
}

void QuestionEditor::finishEdit()
{
    m_input->left();
}

void QuestionEditor::focusInput()
{
    QWidget* target = m_stateStrip && m_stateStrip->isVisibleTo(this) ? m_more : m_input->focusTarget();
    if (m_cover && m_cover->isVisibleTo(this))
        target = m_cover->focusTarget();
    if (!target)
        target = m_more; // a statement has nothing to enter
    target->setFocus(Qt::OtherFocusReason);
}

void QuestionEditor::showProblem()
{
    const QString words = m_input->problem();
    if (!m_problem && words.isEmpty())
        return;
    if (!m_problem) {
        m_problem = new WrapLabel(theme::Role::Body, theme::Tone::Warns, this);
        m_layout->insertWidget(m_layout->indexOf(m_input) + 1, m_problem);
    }
    m_problem->setWords(words);
}

void QuestionEditor::showState(const json::Value& answer)
{
    const bool shown = !answer.isNull();
    m_input->setVisible(!shown);
    if (!m_stateStrip && !shown)
        return;
    if (!m_stateStrip) {
        m_stateStrip = new QFrame(this);
        m_stateStrip->setProperty("strip", u"notes"_s);
        auto* layout = new QHBoxLayout(m_stateStrip);
        layout->setContentsMargins(theme::space(3), theme::space(2), theme::space(3), theme::space(2));
        m_stateWords = new WrapLabel(theme::Role::Body, theme::Tone::Text, m_stateStrip);
        layout->addWidget(m_stateWords, 1, Qt::AlignVCenter);
        m_answerInstead = new QPushButton(m_stateStrip);
        m_answerInstead->setProperty("kind", u"link"_s);
        connect(m_answerInstead, &QPushButton::clicked, this,
                [this] { Q_EMIT edited(m_path, json::Value(), desk::Edit::Finished); });
        layout->addWidget(m_answerInstead, 0, Qt::AlignVCenter);
        m_layout->insertWidget(m_layout->indexOf(m_input) + 1, m_stateStrip);
    }
    m_stateStrip->setVisible(shown);
    m_answerInstead->setText(tr("Answer instead"));
    m_answerInstead->setEnabled(!m_context.host.isReadOnly());
    if (!shown)
        return;
    m_stateWords->setWords(stateWords(answer));
}

QString QuestionEditor::stateWords(const json::Value& answer) const
{
    if (session::isMaskable(m_question) && m_context.languages.personal() == session::Personal::Masked)
        return m_context.languages.words(session::maskedMessage(answer)); // a reason may tell what the answer would
    const QString reason = answer[u"reason"].toString();
    const QString expected = answer[u"expected"].toString();
    QString words = tr("My case does not fit: %1").arg(answer[u"$other"].toString());
    if (const auto kind = draft::stateKind(answer)) {
        switch (*kind) {
        case draft::StateKind::NotApplicable:
            words = tr("Not applicable: %1").arg(reason);
            break;
        case draft::StateKind::SeeAttachment:
            words = tr("See attachment: %1").arg(reason);
            break;
        case draft::StateKind::NotYetKnown:
            words = expected.isEmpty()
                        ? tr("Not yet known: %1").arg(reason)
                        : tr("Not yet known, expected on %1: %2")
                              .arg(shownDate(expected, m_context.languages.interface()), reason);
            break;
        }
        if (m_state.required == session::Truth::Yes && !m_state.satisfied)
            words += u'\n' + tr("This does not complete a required question.");
    }
    return words;
}

void QuestionEditor::refreshFindings()
{
    const session::Session* session = m_context.host.session();
    if (!session)
        return;
    QList<Issue> issues;
    for (const Issue& issue : session->findings(m_path))
        if (issue.code != "required.missing"_L1 && // the line above says "Required" already
            !(draft::isAboutValue(issue.code) && m_input->isUnderWay())) // the editor itself tells while it is typed
            issues << issue;
    if (issues.isEmpty() && m_findings.isEmpty())
        return;
    qDeleteAll(m_findings);
    m_findings.clear();
    for (const Issue& issue : issues) {
        auto* strip = new FindingStrip(m_context, issue, session->acceptedReason(issue), this);
        connect(strip, &FindingStrip::acceptAsked, this, &QuestionEditor::acceptAsked, Qt::QueuedConnection);
        m_layout->addWidget(strip);
        m_findings << strip;
    }
}

bool QuestionEditor::takesStates() const
{
    return !m_question.hasRows() && m_question.type != pack::Type::Statement && m_question.computed.isEmpty();
}

void QuestionEditor::fillMenu(QMenu* menu)
{
    const bool writable = !m_context.host.isReadOnly();
    const auto add = [this, menu](const QString& words, auto slot, bool enabled = true) {
        QAction* action = menu->addAction(words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, slot);
    };
    if (takesStates()) {
        add(
            tr("Not &applicable…"), [this] { askState(draft::StateKind::NotApplicable); }, writable);
        add(
            tr("Not yet &known…"), [this] { askState(draft::StateKind::NotYetKnown); }, writable);
        add(
            tr("&See attachment…"), [this] { askState(draft::StateKind::SeeAttachment); }, writable);
        if (m_question.other)
            add(
                tr("My case does not &fit…"), [this] { askOther(); }, writable);
        add(
            tr("&Clear the answer"), [this] { Q_EMIT edited(m_path, json::Value(), desk::Edit::Finished); },
            writable && !m_state.answer.isNull());
        menu->addSeparator();
    }
    add(tr("&Why is this asked?"), [this] { m_context.host.explain(m_path, session::About::Visibility); });
    add(tr("Why is this &required?"),
        [this] { m_context.host.explain(m_path, session::About::Requiredness); });
    if (m_state.computed)
        add(tr("How was this worked &out?"),
            [this] { m_context.host.explain(m_path, session::About::Computed); });
    add(tr("&History of this answer…"), [this] { m_context.host.showHistory(m_path); });
}

void QuestionEditor::askState(draft::StateKind kind)
{
    ReasonAsked asked;
    switch (kind) {
    case draft::StateKind::NotApplicable:
        asked.title = tr("Not applicable");
        asked.text = tr("Say why this does not apply. The reason goes into the bundle.");
        break;
    case draft::StateKind::NotYetKnown:
        asked.title = tr("Not yet known");
        asked.text = tr("Say what is still awaited.");
        asked.withDate = true;
        break;
    case draft::StateKind::SeeAttachment:
        asked.title = tr("See attachment");
        asked.text = tr("Say which attachment answers this, and where in it.");
        break;
    }
    if (draft::stateKind(m_state.answer) == kind) {
        asked.reason = m_state.answer[u"reason"].toString();
        asked.expected = QDate::fromString(m_state.answer[u"expected"].toString(), Qt::ISODate);
    }
    m_context.prompts.reason(this, asked, [this, kind](const std::optional<ReasonGiven>& given) {
        if (!given)
            return;
        const QString expected =
            given->expected.isValid() ? given->expected.toString(Qt::ISODate) : QString();
        Q_EMIT edited(m_path, draft::stateAnswer(kind, given->reason, expected), desk::Edit::Finished);
    });
}

void QuestionEditor::askOther()
{
    ReasonAsked asked;
    asked.title = tr("My case does not fit");
    asked.text = tr("Describe your case in your own words.");
    asked.reason = m_state.answer[u"$other"].toString();
    m_context.prompts.reason(this, asked, [this](const std::optional<ReasonGiven>& given) {
        if (given)
            Q_EMIT edited(m_path, json::Object{{u"$other"_s, given->reason}}, desk::Edit::Finished);
    });
}

} // namespace aspirant::ui
