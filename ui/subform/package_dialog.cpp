#include "ui/subform/package_dialog.h"

#include "model/subform/reply.h"
#include "ui/editors/date_entry.h"
#include "ui/editors/safe_combo.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/services.h"
#include "ui/subform/passphrase_strength.h"
#include "ui/wrap_label.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

PackageDialog::PackageDialog(const PageContext& context, const draft::Path& row, QWidget* parent)
    : QDialog(parent), m_context(context), m_row(row)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"packageDialog"_s);
    setMinimumWidth(theme::space(140));
    build();
    watchLanguage(this, [this] { retranslate(); });
    m_first->setFocus();
}

void PackageDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(2));
    const auto words = [&](theme::Role role, theme::Tone tone) {
        auto* label = new WrapLabel(role, tone, this);
        layout->addWidget(label);
        return label;
    };
    const auto secret = [&](const QString& name, QLabel*& label) {
        label = new QLabel(this);
        auto* line = new QLineEdit(this);
        line->setObjectName(name);
        line->setEchoMode(QLineEdit::Password);
        line->setMaxLength(300);
        label->setBuddy(line);
        layout->addWidget(label);
        layout->addWidget(line);
        connect(line, &QLineEdit::textChanged, this, &PackageDialog::updateState);
        return line;
    };
    m_title = words(theme::Role::Heading, theme::Tone::Text);
    m_intro = words(theme::Role::Body, theme::Tone::Text);
    m_first = secret(u"passphrase"_s, m_firstLabel);
    m_hint = words(theme::Role::Small, theme::Tone::Muted);
    m_hint->setObjectName(u"strength"_s);
    m_second = secret(u"passphraseAgain"_s, m_secondLabel);
    m_plain = new CheckOption(this);
    m_plain->setObjectName(u"plain"_s);
    layout->addWidget(m_plain);
    m_plainNote = words(theme::Role::Small, theme::Tone::Warns);
    connect(m_plain, &QAbstractButton::toggled, this, &PackageDialog::updateState);
    if (!isReply()) {
        m_dueLabel = new QLabel(this);
        m_due = new DateEntry(DateEntry::Kind::Full, this);
        m_dueLabel->setBuddy(m_due->focusTarget());
        m_languageLabel = new QLabel(this);
        m_language = new SafeComboBox(this);
        m_languageLabel->setBuddy(m_language);
        m_noteLabel = new QLabel(this);
        m_note = new QPlainTextEdit(this);
        m_note->setObjectName(u"note"_s);
        m_note->setTabChangesFocus(true);
        m_note->setMaximumHeight(theme::space(22));
        m_noteLabel->setBuddy(m_note);
        for (QWidget* part : std::initializer_list<QWidget*>{m_dueLabel, m_due, m_languageLabel, m_language, m_noteLabel, m_note})
            layout->addWidget(part);
        connect(m_due, &DateEntry::typed, this, &PackageDialog::updateState);
        connect(m_due, &DateEntry::picked, this, &PackageDialog::updateState);
    }
    m_error = words(theme::Role::Body, theme::Tone::Blocks);
    m_error->setObjectName(u"error"_s);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    m_cancel = new QPushButton(this);
    m_write = new QPushButton(this);
    m_write->setObjectName(u"write"_s);
    m_write->setProperty("kind", u"primary"_s);
    m_write->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &PackageDialog::choose);
}

void PackageDialog::retranslate()
{
    const session::Session* session = m_context.editors.host.session();
    const Languages& languages = m_context.editors.languages;
    const QString name = session && !isReply() ? session->rowTitle(m_row).best(languages.interface()).words : QString();
    const QString title = isReply() ? tr("Send your answers back")
                          : name.isEmpty() ? tr("Send this part to be filled in") : tr("Send to %1").arg(name);
    setWindowTitle(title);
    m_title->setWords(title);
    m_intro->setWords(isReply() ? tr("Writes your answers and your declaration into one file. Send it to whoever asked you, in any way you like. "
                                     "They see what you changed as suggestions; nothing is overwritten.")
                                : tr("Writes this one record, and nobody else's, into one file. The person opens it in Aspirant, checks and completes it, "
                                     "declares it and sends it back. What comes back only suggests."));
    m_firstLabel->setText(tr("&Passphrase"));
    m_secondLabel->setText(tr("Passphrase &again"));
    m_plain->setWords(tr("Without a passphrase"));
    m_write->setText(isReply() ? tr("Write the file…") : tr("Write the file to send…"));
    m_cancel->setText(tr("Cancel"));
    if (!isReply()) {
        m_dueLabel->setText(tr("Answer wanted &by (may be left empty)"));
        m_due->retranslate(tr("Answer wanted by"));
        m_languageLabel->setText(tr("&Language of the person"));
        const QVariant chosen = m_language->count() ? m_language->currentData() : QVariant(languageTag(languages.questions()));
        m_language->clear();
        for (const Language language : allLanguages)
            m_language->addItem(Languages::ownName(language), languageTag(language));
        m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
        m_noteLabel->setText(tr("&Note to the person (may be left empty)"));
    }
    updateState();
}

void PackageDialog::updateState()
{
    const bool plain = m_plain->isChecked();
    m_first->setEnabled(!plain);
    m_second->setEnabled(!plain);
    const QString typed = m_first->text();
    const Strength strength = passphraseStrength(typed);
    const bool same = typed == m_second->text();
    QString hint = tr("Tell it in another way than the file: by telephone, or in person. Four words or more are easy to say and hard to guess.");
    theme::Tone tone = theme::Tone::Muted;
    if (!plain && !typed.isEmpty()) {
        tone = strength == Strength::Good ? theme::Tone::Done : strength == Strength::Fair ? theme::Tone::Notes : theme::Tone::Warns;
        hint = strength == Strength::Short  ? tr("Too short: at least twelve characters are needed.")
               : strength == Strength::Weak ? tr("Weak: easy to guess. Better four words that do not belong together.")
               : strength == Strength::Fair ? tr("Fair. Another word makes it strong.")
                                            : tr("Strong.");
        if (!m_second->text().isEmpty() && !same) {
            hint = tr("The two passphrases are not the same.");
            tone = theme::Tone::Warns;
        }
    }
    m_hint->setTone(tone);
    m_hint->setWords(plain ? QString() : hint);
    m_plainNote->setWords(plain ? tr("Whoever gets hold of the file can read everything in it: identity documents, addresses, answers about convictions.") : QString());
    const bool dated = !m_due || !m_due->hasProblem();
    m_write->setEnabled(dated && (plain || (strength != Strength::Short && same)));
}

void PackageDialog::choose()
{
    const auto go = [this] {
        const QString suggested = isReply() ? u"answers.aspirant-person"_s : u"to-fill-in.aspirant-person"_s;
        m_context.editors.prompts.saveFile(this, windowTitle(), suggested, u"aspirant-person"_s, [this](const QString& file) {
            if (!file.isEmpty())
                write(file);
        });
    };
    if (!m_plain->isChecked())
        return go();
    m_context.editors.prompts.confirm(this,
                                      {tr("Write personal data without a passphrase?"),
                                       tr("Anybody who gets the file can read it. Use this only where the way it is sent is closed to others."), {},
                                       tr("Write it without a passphrase")},
                                      [go](bool yes) {
                                          if (yes)
                                              go();
                                      });
}

void PackageDialog::write(const QString& file)
{
    desk::Desk* desk = m_context.desk();
    if (!desk)
        return;
    const std::optional<QString> passphrase = m_plain->isChecked() ? std::nullopt : std::optional(m_first->text());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // making the key takes a third of a second
    Result<void> done;
    if (isReply()) {
        done = m_context.services.returnPerson(*desk, file, passphrase, !subform::standingDeclaration(desk->session()));
    } else {
        PersonSending sending{file, passphrase, QDate::fromString(m_due->iso(), Qt::ISODate), Language::English, m_note->toPlainText().trimmed()};
        sending.language = languageFromTag(m_language->currentData().toString()).value_or(Language::English);
        done = m_context.services.sendPerson(*desk, m_row, sending);
    }
    QGuiApplication::restoreOverrideCursor();
    if (!done)
        return m_error->setWords(m_context.editors.languages.words(done.error()));
    Q_EMIT written(file);
    accept();
}

} // namespace aspirant::ui
