#include "model/report/report_document.h"

#include "model/chart/chart_of.h"
#include "model/pack/citation.h"
#include "model/report/chart_writer.h"
#include "model/report/paginator.h"
#include "model/session/answer_words.h"

#include <algorithm>

namespace aspirant::report {

namespace {

using draft::Path;
using session::Session;

const char* statusSource(pack::Status status)
{
    switch (status) {
    case pack::Status::Law:
        return QT_TRANSLATE_NOOP("Report", "Law in force");
    case pack::Status::Concluded:
        return QT_TRANSLATE_NOOP("Report", "Concluded policy, not yet law");
    case pack::Status::Proposal:
        return QT_TRANSLATE_NOOP("Report", "Proposal");
    case pack::Status::Analogue:
        return QT_TRANSLATE_NOOP("Report", "Law for another class of firm");
    case pack::Status::Product:
        return QT_TRANSLATE_NOOP("Report", "Good practice");
    case pack::Status::Seed:
        return QT_TRANSLATE_NOOP("Report", "Named in public articles only");
    }
    return "";
}

const char* severitySource(Severity severity)
{
    switch (severity) {
    case Severity::Blocks:
        return QT_TRANSLATE_NOOP("Report", "Blocks: %1");
    case Severity::Warns:
        return QT_TRANSLATE_NOOP("Report", "Warns: %1");
    case Severity::Notes:
        return QT_TRANSLATE_NOOP("Report", "Note: %1");
    }
    return "%1";
}

MessageNumber number(qint64 n)
{
    return {QString::number(n)};
}

// Writes one document from start to end; holds what every step needs.
class FormWriter {
public:
    FormWriter(const Session& session, const Catalogue& catalogue, const Options& options)
        : m_session(session), m_pack(session.pack().pack()), m_catalogue(catalogue), m_options(options)
    {
    }

    Document write()
    {
        frame();
        titlePage();
        sections();
        attachments();
        acceptedFindings();
        openFindings();
        sources();
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString words(const char* source, std::vector<MessageArgument> arguments = {}) const
    {
        return Message("Report", source, std::move(arguments)).words(m_catalogue, m_options.language);
    }
    [[nodiscard]] QString inLanguage(const Text& text) const { return text.best(m_options.language).words; }

    [[nodiscard]] Paragraph paragraph(Style style, const QString& text, int indent = 0) const
    {
        Paragraph made;
        made.style = style;
        made.words = text;
        made.language = m_options.language;
        made.indent = indent;
        return made;
    }
    Paragraph& add(Style style, const QString& text, int indent = 0)
    {
        return m_document.body.emplace_back(paragraph(style, text, indent));
    }
    void addText(Style style, const Text& text, int indent = 0)
    {
        const Text::Best best = text.best(m_options.language);
        add(style, best.words, indent).language = best.actual;
    }
    void heading(const QString& text)
    {
        Paragraph& made = add(Style::Heading, text);
        made.outline = 1;
        made.newPage = true;
    }
    void onTitlePage(Style style, const QString& text) { m_document.titlePage.push_back(paragraph(style, text)); }

    void frame()
    {
        const draft::Draft& draft = m_session.draft();
        m_document.language = m_options.language;
        m_document.title = draft.title.isEmpty() ? inLanguage(m_pack.title) : draft.title;
        m_document.author = draft.client;
        m_document.asAt = m_session.today();
        m_document.header = inLanguage(m_pack.title);
        if (m_pack.legalStatus != pack::Status::Law) // on every page: what is printed here is not law
            m_document.header += QStringLiteral("  ·  ") + words(statusSource(m_pack.legalStatus));
        if (const char* mark = personalMark())
            m_document.header += QStringLiteral("  ·  ") + words(mark);
        m_document.contentsTitle = words(QT_TRANSLATE_NOOP("Report", "Contents"));
        m_document.pageOf = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
        if (m_options.incomplete)
            m_document.watermark = words(QT_TRANSLATE_NOOP("Report", "DRAFT"));
    }

    // Null: nothing in it is personal data.
    [[nodiscard]] const char* personalMark() const
    {
        if (!session::holdsPersonalData(m_session, m_session.relevantAnswers()))
            return nullptr;
        return m_options.personal == session::Personal::Masked ? QT_TRANSLATE_NOOP("Report", "Copy with personal data masked")
                                                               : QT_TRANSLATE_NOOP("Report", "Contains personal data");
    }

    void titlePage()
    {
        const draft::Draft& draft = m_session.draft();
        const session::Progress progress = m_session.progress();
        onTitlePage(Style::Subtitle, inLanguage(m_pack.title));
        onTitlePage(Style::Title, m_document.title);
        onTitlePage(Style::Subtitle, draft.client);
        onTitlePage(Style::Stamp,
                    m_options.incomplete
                        ? words(QT_TRANSLATE_NOOP("Report", "Draft: this form is not complete. Not signed. Not filed."))
                        : words(QT_TRANSLATE_NOOP("Report", "Nothing blocks this form. Not signed. Not filed.")));
        if (const char* mark = personalMark())
            onTitlePage(Style::Stamp, words(mark));
        if (!m_pack.banner.isEmpty())
            onTitlePage(Style::Body, inLanguage(m_pack.banner));
        onTitlePage(Style::Body, words(QT_TRANSLATE_NOOP("Report", "As at %1"), {m_session.today()}));
        onTitlePage(Style::Body, words(QT_TRANSLATE_NOOP("Report", "%1 of %2 questions answered"),
                                       {number(progress.answered), number(progress.applicable)}));
        onTitlePage(Style::Small, words(QT_TRANSLATE_NOOP("Report", "Questionnaire %1, version %2, as at %3"),
                                        {m_pack.id, m_pack.version, m_pack.asAt}));
        onTitlePage(Style::Small,
                    words(QT_TRANSLATE_NOOP("Report", "Questionnaire digest (SHA-256): %1"), {m_pack.hash}));
        onTitlePage(Style::Small, words(QT_TRANSLATE_NOOP("Report", "Application reference: %1"), {draft.id}));
        onTitlePage(Style::Small,
                    words(QT_TRANSLATE_NOOP(
                        "Report", "The Securities and Futures Commission accepts applications only through its WINGS "
                                  "portal. This form helps to prepare one; it is not itself a filing.")));
    }

    // The part that a section opens, if it is the first of the part's sections to be shown.
    bool openPart(const pack::Section& section)
    {
        for (const pack::Part& part : m_pack.parts) {
            if (!part.sectionIds.contains(section.id))
                continue;
            if (m_part == &part)
                return false;
            m_part = &part;
            Paragraph& made = add(Style::Subtitle, inLanguage(part.title));
            made.outline = 1;
            made.newPage = true;
            return true;
        }
        return false;
    }

    void sectionHeading(const pack::Section& section)
    {
        const bool opened = openPart(section);
        heading(inLanguage(section.title));
        Paragraph& made = m_document.body.back();
        made.outline = m_pack.parts.isEmpty() ? 1 : 2;
        made.newPage = !opened;
    }

    void sections()
    {
        for (int index = 0; index < m_pack.sections.size(); ++index) {
            const auto visibility = m_session.sectionVisibility(index);
            if (visibility != session::Visibility::Visible && visibility != session::Visibility::MayApply)
                continue;
            const pack::Section& section = m_pack.sections[index];
            sectionHeading(section);
            if (!section.intro.isEmpty())
                addText(Style::Body, section.intro);
            for (const pack::Question& question : section.questions)
                writeQuestion(question, Path::trusted(question.id), 0);
            writeCharts(section);
        }
    }

    // After the questions that a chart is drawn from.
    void writeCharts(const pack::Section& section)
    {
        for (const pack::Question& question : section.questions) {
            if (question.id == QLatin1String("group.controllers"))
                writeChart(chart::Topic::Ownership);
            else if (question.id == QLatin1String("officers.managers"))
                writeChart(chart::Topic::Organisation);
        }
    }

    void writeChart(chart::Topic topic)
    {
        const auto chart = chart::chartOf(m_session, topic);
        if (!chart) // nothing to draw yet; what is wrong with the answers stands among the findings
            return;
        const chart::Layouter layouter = m_options.layouter ? m_options.layouter : chart::Layouter(&chart::layeredLayout);
        const auto figure = std::make_shared<const chart::Figure>(chartFigure(*chart, {m_catalogue, {m_options.language}}, layouter));
        const QString title = chart::titleOf(topic).words(m_catalogue, m_options.language);
        if (!figurePlace(figure->size)) {
            add(Style::Subheading, title);
            add(Style::Body, words(QT_TRANSLATE_NOOP("Report", "With %1 boxes this chart is too large for a page. It can be saved as a PDF or SVG file of its own."),
                                   {number(static_cast<qint64>(chart->nodes.size()))}));
            return;
        }
        Paragraph& made = add(Style::Body, title);
        made.figure = figure;
        made.outline = 2;
    }

    void writeQuestion(const pack::Question& question, const Path& path, int indent)
    {
        const session::QuestionState state = m_session.state(path);
        const bool mayApply = state.visibility == session::Visibility::MayApply;
        if (state.visibility != session::Visibility::Visible && !mayApply)
            return;
        if (question.hasRows()) {
            writeRows(question, path, indent);
            return;
        }
        addText(Style::Question, question.text, indent);
        add(Style::Meta, metaLine(question, mayApply), indent);
        if (question.type != pack::Type::Statement || question.confirm)
            writeAnswer(question, state, indent);
    }

    void writeAnswer(const pack::Question& question, const session::QuestionState& state, int indent)
    {
        const json::Value& answer = state.answer;
        const bool masked = m_options.personal == session::Personal::Masked && session::isMaskable(question);
        if (!masked && question.languages == pack::Languages::Each && answer.isObject() && !draft::stateKind(answer)) {
            writeOneLanguage(answer[u"en"].toString(), Language::English, indent);
            writeOneLanguage(answer[u"zh-Hant"].toString(), Language::TraditionalChinese, indent);
            return;
        }
        const QString text = session::shownWords(question, answer, m_catalogue, m_options.language, &m_session, m_options.personal);
        if (text.isEmpty())
            add(Style::Missing, words(QT_TRANSLATE_NOOP("Report", "Not answered")), indent);
        else
            add(Style::Answer, text, indent);
    }

    void writeOneLanguage(const QString& text, Language language, int indent)
    {
        if (!text.isEmpty()) {
            add(Style::Answer, text, indent).language = language;
            return;
        }
        add(Style::Missing,
            language == Language::English ? words(QT_TRANSLATE_NOOP("Report", "English: not answered"))
                                          : words(QT_TRANSLATE_NOOP("Report", "Chinese: not answered")),
            indent);
    }

    void writeRows(const pack::Question& question, const Path& path, int indent)
    {
        add(Style::Subheading, inLanguage(question.text), indent).outline = indent == 0 && m_pack.parts.isEmpty() ? 2 : 0;
        add(Style::Meta, metaLine(question, false), indent);
        int count = 0;
        for (const QString& row : m_session.rows(path)) {
            const Path rowPath = path.row(row);
            if (question.type == pack::Type::Repeat && m_session.isBlankRow(rowPath))
                continue;
            add(Style::RowHeading, rowName(question, rowPath, ++count), indent);
            writeFields(question, rowPath, indent);
        }
        if (count == 0)
            add(Style::Missing, words(QT_TRANSLATE_NOOP("Report", "No entries")), indent);
    }

    void writeFields(const pack::Question& question, const Path& rowPath, int indent)
    {
        const auto visible = [&](const pack::Question& field) {
            return m_session.state(rowPath.child(field.key)).visibility == session::Visibility::Visible;
        };
        const auto alone = question.type == pack::Type::Matrix &&
                           std::count_if(question.fields.begin(), question.fields.end(), visible) == 1;
        for (const pack::Question& field : question.fields) {
            const Path path = rowPath.child(field.key);
            if (!alone)
                writeQuestion(field, path, indent + 1);
            else if (visible(field)) // the row's name says what is asked
                writeAnswer(field, m_session.state(path), indent);
        }
    }

    [[nodiscard]] QString rowName(const pack::Question& question, const Path& rowPath, int count) const
    {
        for (const pack::Choice& choice : question.rows) {
            if (choice.value == rowPath.rowId())
                return inLanguage(choice.text);
        }
        QString item = inLanguage(question.item.isEmpty() ? question.text : question.item);
        if (!item.isEmpty())
            item[0] = item[0].toUpper(); // "person" within a sentence, "Person 1" as a heading
        const QString title = inLanguage(m_session.rowTitle(rowPath));
        return title.isEmpty() ? words(QT_TRANSLATE_NOOP("Report", "%1 %2"), {item, number(count)})
                               : words(QT_TRANSLATE_NOOP("Report", "%1 %2: %3"), {item, number(count), title});
    }

    [[nodiscard]] QString metaLine(const pack::Question& question, bool mayApply) const
    {
        QStringList parts{words(statusSource(question.status))};
        for (const Cite& cite : question.cites) {
            const pack::Source* source = m_pack.source(cite.source);
            const QString title = source ? inLanguage(source->title) : cite.source;
            if (!cite.ref.isEmpty() || !source || source->status != pack::Status::Product) // our own practice is its own source
                parts.append(pack::citationWords(title, cite.ref, m_catalogue, m_options.language));
        }
        for (const pack::FormItem& item : question.forms) {
            const pack::Form* form = m_pack.form(item.form);
            if (form && form->kind == pack::FormKind::Checklist) // a list of our own is never printed as if it were a form
                continue;
            parts.append(words(QT_TRANSLATE_NOOP("Report", "Form %1, item %2"), {item.form, item.item}));
        }
        if (mayApply)
            parts.append(words(QT_TRANSLATE_NOOP("Report", "May apply")));
        return parts.join(QStringLiteral("  ·  "));
    }

    void attachments()
    {
        heading(words(QT_TRANSLATE_NOOP("Report", "Attachment register")));
        int count = 0;
        for (const Path& path : m_session.paths()) {
            const pack::Question* question = m_session.question(path);
            if (!question || question->type != pack::Type::Attachment || !m_session.isRelevant(path))
                continue;
            for (const json::Value& file : m_session.state(path).answer.array())
                writeAttachment(*question, file, ++count);
        }
        if (count == 0)
            add(Style::Missing, words(QT_TRANSLATE_NOOP("Report", "No attachments")));
    }

    void writeAttachment(const pack::Question& question, const json::Value& file, int count)
    {
        const QString sha256 = file[u"$sha256"].toString();
        const bool masked = m_options.personal == session::Personal::Masked && question.personal; // its name often names somebody
        add(Style::RowHeading,
            words(QT_TRANSLATE_NOOP("Report", "%1. %2"), {number(count), masked ? session::maskMark : file[u"name"].toString()}));
        add(Style::Body, inLanguage(question.text), 1);
        const qint64 size = m_options.attachmentSize ? m_options.attachmentSize(sha256) : -1;
        if (size >= 0)
            add(Style::Meta, words(QT_TRANSLATE_NOOP("Report", "%1 bytes"), {number(size)}), 1);
        add(Style::Meta, words(QT_TRANSLATE_NOOP("Report", "SHA-256: %1"), {sha256}), 1);
    }

    void findingLines(const Issue& issue)
    {
        add(Style::Body,
            words(severitySource(issue.severity), {issue.message.words(m_catalogue, m_options.language)}));
        const Path path = Path::trusted(issue.path);
        if (const pack::Question* question = m_session.question(path.isRow() ? path.repeat() : path))
            add(Style::Meta, words(QT_TRANSLATE_NOOP("Report", "At: %1"), {question->text}), 1);
    }

    void acceptedFindings()
    {
        heading(words(QT_TRANSLATE_NOOP("Report", "Findings accepted")));
        bool any = false;
        for (const Issue& issue : m_session.findings()) {
            const auto reason = m_session.acceptedReason(issue);
            if (!reason)
                continue;
            any = true;
            findingLines(issue);
            add(Style::Answer, words(QT_TRANSLATE_NOOP("Report", "Accepted because: %1"), {*reason}), 1);
        }
        if (!any)
            add(Style::Missing, words(QT_TRANSLATE_NOOP("Report", "No finding has been accepted")));
    }

    void openFindings()
    {
        heading(words(QT_TRANSLATE_NOOP("Report", "Findings still open")));
        bool any = false;
        for (const Issue& issue : m_session.findings()) {
            if (m_session.acceptedReason(issue))
                continue;
            any = true;
            findingLines(issue);
        }
        if (!any)
            add(Style::Missing, words(QT_TRANSLATE_NOOP("Report", "Nothing is open")));
    }

    void sources()
    {
        heading(words(QT_TRANSLATE_NOOP("Report", "Sources")));
        add(Style::Body,
            words(QT_TRANSLATE_NOOP("Report", "Legal content of this questionnaire as at %1."), {m_pack.asAt}));
        for (const pack::Source& source : m_pack.sources) {
            addText(Style::Question, source.title);
            QStringList parts{words(statusSource(source.status)), inLanguage(source.issuer), source.date, source.url};
            parts.removeAll(QString());
            add(Style::Meta, parts.join(QStringLiteral("  ·  ")));
        }
    }

    const Session& m_session;
    const pack::Pack& m_pack;
    const Catalogue& m_catalogue;
    const Options& m_options;
    const pack::Part* m_part = nullptr; // the one that is being written
    Document m_document;
};

} // namespace

Document formDocument(const Session& session, const Catalogue& catalogue, const Options& options)
{
    return FormWriter(session, catalogue, options).write();
}

} // namespace aspirant::report
