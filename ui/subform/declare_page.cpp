#include "ui/subform/declare_page.h"

#include "model/subform/declaration_text.h"
#include "model/subform/reply.h"
#include "ui/editors/date_entry.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/status_words.h"
#include "ui/subform/package_dialog.h"
#include "ui/wrap_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int pauseMs = 300;

void setStrip(QFrame* frame, const QString& kind)
{
    frame->setProperty("strip", kind);
    frame->style()->unpolish(frame);
    frame->style()->polish(frame);
}

} // namespace

QString DeclarePage::pageTitle()
{
    return tr("Declare and send back");
}

QString DeclarePage::pageIntro()
{
    return tr("Who asks, what is still missing, the declaration, and the way back.");
}

bool DeclarePage::isThere(const session::Session& session)
{
    return !subform::scopeOf(session.draft().answers).isEmpty();
}

WorkspacePage* DeclarePage::make(const PageContext& context, QWidget* parent)
{
    return new DeclarePage(context, parent);
}

DeclarePage::DeclarePage(const PageContext& context, QWidget* parent) : WorkspacePage(parent), m_context(context)
{
    setObjectName(u"declarePage"_s);
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &DeclarePage::updateState);
    watchLanguage(this, [this] { retranslate(); });
}

void DeclarePage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    m_body = new QWidget(scroll);
    scroll->setWidget(m_body);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(3));
    const auto words = [&](theme::Role role, theme::Tone tone, QVBoxLayout* into) {
        auto* label = new WrapLabel(role, tone, m_body);
        into->addWidget(label);
        return label;
    };
    const auto strip = [&] {
        auto* frame = new QFrame(m_body);
        auto* inside = new QVBoxLayout(frame);
        inside->setContentsMargins(theme::space(4), theme::space(3), theme::space(4), theme::space(3));
        inside->setSpacing(theme::space(2));
        layout->addWidget(frame);
        return frame;
    };
    m_title = words(theme::Role::Title, theme::Tone::Text, layout);
    m_asked = words(theme::Role::Body, theme::Tone::Text, layout);
    m_asked->setObjectName(u"asked"_s);
    m_note = words(theme::Role::Body, theme::Tone::Text, layout);
    m_roles = words(theme::Role::Body, theme::Tone::Muted, layout);
    m_state = strip();
    auto* inState = static_cast<QVBoxLayout*>(m_state->layout());
    m_stateWords = words(theme::Role::Body, theme::Tone::Text, inState);
    m_stateWords->setObjectName(u"missingWords"_s);
    m_missing = new QPushButton(m_state);
    m_missing->setObjectName(u"showMissing"_s);
    m_missing->setProperty("kind", u"link"_s);
    inState->addWidget(m_missing, 0, Qt::AlignLeft);
    m_heading = words(theme::Role::Heading, theme::Tone::Text, layout);
    m_words = strip();
    setStrip(m_words, u"notes"_s);
    m_text = words(theme::Role::Body, theme::Tone::Text, static_cast<QVBoxLayout*>(m_words->layout()));
    m_text->setObjectName(u"declarationText"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(4));
    grid->setVerticalSpacing(theme::space(2));
    m_nameLabel = new QLabel(m_body);
    m_capacityLabel = new QLabel(m_body);
    m_dateLabel = new QLabel(m_body);
    m_name = new QLineEdit(m_body);
    m_name->setObjectName(u"declareName"_s);
    m_name->setMaxLength(300);
    m_capacity = new QLineEdit(m_body);
    m_capacity->setObjectName(u"declareCapacity"_s);
    m_capacity->setMaxLength(300);
    m_date = new DateEntry(DateEntry::Kind::Full, m_body);
    const QList<std::pair<QLabel*, QWidget*>> fields{{m_nameLabel, m_name}, {m_capacityLabel, m_capacity}, {m_dateLabel, m_date}};
    for (int row = 0; row < fields.size(); ++row) {
        fields[row].first->setBuddy(row == 2 ? m_date->focusTarget() : fields[row].second);
        grid->addWidget(fields[row].first, row, 0);
        grid->addWidget(fields[row].second, row, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    m_declare = new QPushButton(m_body);
    m_declare->setObjectName(u"declare"_s);
    m_declare->setProperty("kind", u"primary"_s);
    layout->addWidget(m_declare, 0, Qt::AlignLeft);
    m_result = words(theme::Role::Body, theme::Tone::Done, layout);
    m_result->setObjectName(u"declareResult"_s);
    m_backTitle = words(theme::Role::Heading, theme::Tone::Text, layout);
    m_backWords = words(theme::Role::Body, theme::Tone::Text, layout);
    m_back = new QPushButton(m_body);
    m_back->setObjectName(u"sendBack"_s);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_missing, &QPushButton::clicked, this, [this] {
        const session::Session* session = m_context.editors.host.session();
        if (!session)
            return;
        const QList<Issue> findings = subform::stateOfRow(*session, subform::scopeOf(session->draft().answers)).findings;
        if (!findings.isEmpty())
            m_context.editors.host.goTo(draft::Path::trusted(findings.first().path));
    });
    for (QLineEdit* line : {m_name, m_capacity})
        connect(line, &QLineEdit::textChanged, this, &DeclarePage::updateState);
    connect(m_date, &DateEntry::typed, this, &DeclarePage::updateState);
    connect(m_date, &DateEntry::picked, this, &DeclarePage::updateState);
    connect(m_declare, &QPushButton::clicked, this, &DeclarePage::declare);
    connect(m_back, &QPushButton::clicked, this, &DeclarePage::sendBack);
}

void DeclarePage::showSession()
{
    if (const session::Session* session = m_context.editors.host.session(); session && m_date->iso().isEmpty())
        m_date->setIso(session->today().toString(Qt::ISODate));
    retranslate();
}

void DeclarePage::refreshLater(const session::Delta&)
{
    if (isVisible())
        m_later.start();
}

void DeclarePage::clear()
{
    m_later.stop();
    m_name->clear();
    m_capacity->clear();
    m_date->setIso({});
}

void DeclarePage::focusPage()
{
    m_name->setFocus(Qt::TabFocusReason);
}

void DeclarePage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    updateState();
}

void DeclarePage::updateState()
{
    const session::Session* session = m_context.editors.host.session();
    const draft::Path row = session ? subform::scopeOf(session->draft().answers) : draft::Path();
    if (row.isEmpty())
        return;
    const subform::RowState state = subform::stateOfRow(*session, row);
    const bool blocks = state.blocks();
    m_stateWords->setWords(blocks ? tr("%n thing(s) in this part must still be settled before it can be declared.", nullptr, state.progress.blocking)
                           : state.findings.isEmpty() ? tr("Everything that is asked here is answered.")
                                                      : tr("Nothing blocks. %n thing(s) are worth another look.", nullptr, static_cast<int>(state.findings.size())));
    setStrip(m_state, blocks ? u"warns"_s : u"done"_s);
    m_missing->setVisible(!state.findings.isEmpty());
    const bool may = !m_context.editors.host.isReadOnly();
    const bool named = !m_name->text().trimmed().isEmpty() && !m_capacity->text().trimmed().isEmpty() && !m_date->iso().isEmpty();
    m_declare->setEnabled(may && !blocks && named);
    const auto standing = subform::standingDeclaration(*session);
    const bool voided = !standing && session->draft().answers.contains(subform::declaredPath());
    m_result->setTone(standing ? theme::Tone::Done : theme::Tone::Warns);
    m_result->setWords(standing ? tr("Declared by %1 (%2) on %3.").arg(standing->name, standing->capacity, dateWords(standing->date, m_context.editors.languages.interface()))
                       : voided ? tr("Something was changed after it was declared. Declare it again.") : QString());
    m_backWords->setWords(standing ? tr("Your declared answers are ready to go back.")
                                   : tr("You may send back what you have so far without declaring it; whoever asked will see that it is not declared."));
    m_back->setText(standing ? tr("Send back…") : tr("Send back undeclared…"));
    m_back->setProperty("kind", standing ? u"primary"_s : QString());
    m_back->style()->unpolish(m_back);
    m_back->style()->polish(m_back);
    m_back->setEnabled(may);
}

void DeclarePage::declare()
{
    desk::Desk* desk = m_context.desk();
    if (!desk)
        return;
    const auto changes = subform::declare(desk->session(), m_name->text(), m_capacity->text(), QDate::fromString(m_date->iso(), Qt::ISODate),
                                          m_context.editors.languages.interface());
    const auto done = changes ? desk->apply(*changes, desk::Origin::Typed).map([](const session::Delta&) {}) : tl::unexpected(changes.error());
    if (!done)
        m_context.editors.prompts.tell(this, tr("This could not be declared"), m_context.editors.languages.words(done.error()));
    else
        Q_EMIT said(tr("Declared. Any change from now on makes it void."));
    updateState();
}

void DeclarePage::sendBack()
{
    auto* dialog = new PackageDialog(m_context, {}, this);
    connect(dialog, &PackageDialog::written, this, [this](const QString& file) { Q_EMIT said(tr("Written as %1. Send it back.").arg(file)); });
    dialog->open();
}

void DeclarePage::retranslate()
{
    const Languages& languages = m_context.editors.languages;
    m_title->setWords(pageTitle());
    m_missing->setText(tr("Show the first of them"));
    m_heading->setWords(tr("Declaration"));
    m_text->setWords(subform::declarationText(subform::declarationVersion).in(languages.interface()));
    m_nameLabel->setText(tr("Your &name"));
    m_capacityLabel->setText(tr("In the &capacity of"));
    m_dateLabel->setText(tr("&Date"));
    m_date->retranslate(tr("Date"));
    m_declare->setText(tr("I declare this"));
    m_backTitle->setWords(tr("Back to whoever asked"));
    const session::Session* session = m_context.editors.host.session();
    const auto task = session ? subform::task(session->draft().answers) : std::nullopt;
    if (!task)
        return;
    const QString client = session->draft().client;
    m_asked->setWords(task->due.isValid() ? tr("%1 asks you to check and complete your part of the application of %2, by %3.")
                                                .arg(task->from, client, dateWords(task->due, languages.interface()))
                                          : tr("%1 asks you to check and complete your part of the application of %2.").arg(task->from, client));
    m_note->setWords(task->note.isEmpty() ? QString() : tr("“%1”", "a note").arg(task->note));
    QStringList roles;
    for (const Text& role : task->roles)
        roles.append(languages.plain(role));
    m_roles->setWords(roles.isEmpty() ? QString() : tr("The application names you as: %1.").arg(roles.join(tr(", ", "between roles"))));
    updateState();
}

} // namespace aspirant::ui
