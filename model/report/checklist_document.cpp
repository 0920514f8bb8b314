#include "model/report/checklist_document.h"

#include "model/base/hidden_characters.h"
#include "model/papers/paper_register.h"

#include <algorithm>

namespace aspirant::report {

namespace {

using papers::ChecklistRow;
using papers::Standing;

class Maker {
public:
    Maker(const session::Session& session, const QList<ChecklistRow>& rows, const Catalogue& catalogue, Language language)
        : m_session(session), m_rows(rows), m_catalogue(catalogue), m_language(language)
    {
    }

    Document make()
    {
        frame();
        titlePage();
        for (const Standing standing : {Standing::Missing, Standing::Wrong, Standing::Stale, Standing::Received, Standing::Open})
            group(standing);
        return std::move(m_document);
    }

private:
    QString words(const char* source, std::vector<MessageArgument> arguments = {}) const
    {
        return Message("Report", source, std::move(arguments)).words(m_catalogue, m_language);
    }
    int count(Standing standing) const
    {
        return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [standing](const ChecklistRow& row) { return row.standing == standing; }));
    }
    QString countLine(Standing standing) const
    {
        return words(QT_TRANSLATE_NOOP("Report", "%1: %2"),
                     {papers::standingWords(standing).words(m_catalogue, m_language), MessageNumber{QString::number(count(standing))}});
    }

    void frame()
    {
        m_document.language = m_language;
        m_document.title = words(QT_TRANSLATE_NOOP("Report", "Checklist of documents"));
        m_document.author = m_session.draft().client;
        m_document.asAt = m_session.today();
        m_document.header = m_session.draft().client + QStringLiteral("  ·  ") + m_document.title;
        m_document.contentsTitle = words(QT_TRANSLATE_NOOP("Report", "Contents"));
        m_document.pageOf = words(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    }

    void titlePage()
    {
        title(Style::Subtitle, m_session.pack().pack().title.best(m_language).words);
        title(Style::Title, m_document.title);
        title(Style::Subtitle, m_session.draft().client);
        title(Style::Body, words(QT_TRANSLATE_NOOP("Report", "As at %1"), {m_session.today()}));
        for (const Standing standing : {Standing::Missing, Standing::Wrong, Standing::Stale, Standing::Received, Standing::Open})
            title(Style::Body, countLine(standing));
    }

    void group(Standing standing)
    {
        if (count(standing) == 0)
            return;
        Paragraph heading = paragraph(Style::Heading, countLine(standing));
        heading.outline = 1;
        heading.newPage = m_document.body.empty();
        m_document.body.push_back(std::move(heading));
        for (const ChecklistRow& row : m_rows) {
            if (row.standing == standing)
                place(row);
        }
    }

    void place(const ChecklistRow& row)
    {
        add(Style::Question, row.title.best(m_language).words);
        QStringList promised;
        for (const draft::Path& path : row.promisedBy)
            promised.append(papers::slotTitle(m_session, path).best(m_language).words);
        promised.removeDuplicates(); // the same question in several rows
        if (!promised.isEmpty())
            add(Style::Meta, words(QT_TRANSLATE_NOOP("Report", "Promised by: %1"), {promised.join(QStringLiteral(" · "))}));
        if (row.papers.isEmpty() && row.required)
            add(Style::Missing, words(QT_TRANSLATE_NOOP("Report", "Nothing is attached.")));
        for (const papers::ListedPaper& paper : row.papers)
            add(Style::Answer, paperLine(paper));
        for (const Issue& issue : row.findings)
            add(Style::Small, issue.message.words(m_catalogue, m_language));
    }

    QString paperLine(const papers::ListedPaper& paper) const
    {
        QStringList parts{shownName(paper.name)};
        if (paper.record.date.isValid())
            parts.append(dateWords(paper.record.date, m_language));
        if (!paper.record.language.isEmpty())
            parts.append(papers::tongueWords(paper.record.language).words(m_catalogue, m_language));
        if (!paper.record.version.isEmpty())
            parts.append(words(QT_TRANSLATE_NOOP("Report", "version %1"), {shownName(paper.record.version)}));
        if (!paper.record.translationOf.isEmpty())
            parts.append(words(QT_TRANSLATE_NOOP("Report", "translation of %1"), {nameOf(paper.record.translationOf)}));
        return parts.join(QStringLiteral("  ·  "));
    }

    QString nameOf(const QString& sha256) const
    {
        for (const ChecklistRow& row : m_rows) {
            for (const papers::ListedPaper& paper : row.papers) {
                if (paper.sha256 == sha256)
                    return shownName(paper.name);
            }
        }
        return sha256.left(12);
    }

    Paragraph paragraph(Style style, const QString& text) const
    {
        Paragraph made;
        made.style = style;
        made.words = text;
        made.language = m_language;
        return made;
    }
    void add(Style style, const QString& text) { m_document.body.push_back(paragraph(style, text)); }
    void title(Style style, const QString& text) { m_document.titlePage.push_back(paragraph(style, text)); }

    const session::Session& m_session;
    const QList<ChecklistRow>& m_rows;
    const Catalogue& m_catalogue;
    const Language m_language;
    Document m_document;
};

} // namespace

Document checklistDocument(const session::Session& session, const QList<ChecklistRow>& rows, const Catalogue& catalogue, Language language)
{
    return Maker(session, rows, catalogue, language).make();
}

} // namespace aspirant::report
