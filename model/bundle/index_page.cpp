#include "model/bundle/index_page.h"

#include "model/bundle/bundle_layout.h"
#include "model/bundle/findings.h"
#include "model/pages/page.h"

#include <QUrl>

#include <algorithm>

namespace aspirant::bundle {

namespace {

// Fonts are the reader's own; no colour carries a meaning of its own.
const char* const style = R"(
:root { color-scheme: light dark; }
body { font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans CJK HK", "PingFang HK", "Microsoft JhengHei", sans-serif;
  max-width: 60rem; margin: 2.5rem auto; padding: 0 1.25rem; }
section:lang(zh-Hans) { font-family: system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
section + section { border-top: 2px solid; margin-top: 3rem; padding-top: 2rem; }
.status { border: 1px solid; display: inline-block; padding: .1rem .6rem; margin: .25rem .5rem .75rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8886; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
td.size { text-align: end; white-space: nowrap; }
code { font-size: .8em; overflow-wrap: anywhere; }
nav a { margin-inline-end: 1rem; }
@page { margin: 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; color: #000; background: #fff; }
  nav { display: none; } section + section { break-before: page; border: 0; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
)";

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString link(const QString& file, const QString& shown)
{
    const QString relative = file.mid(QStringLiteral("data/").size());
    return QStringLiteral("<a href=\"%1\">%2</a>")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(relative, "/")), escaped(shown));
}

QString languageName(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("English");
    case Language::TraditionalChinese:
        return QStringLiteral("繁體中文");
    case Language::SimplifiedChinese:
        break;
    }
    return QStringLiteral("简体中文");
}

class Chapter {
public:
    Chapter(const BundleContents& contents, Language language) : m_contents(contents), m_language(language) {}

    QString html(const QList<IndexFile>& files, const QList<AttachmentEntry>& attachments)
    {
        m_personal = std::any_of(files.begin(), files.end(), [](const IndexFile& file) { return file.personal; });
        const QString tag = languageTag(m_language);
        m_html += QStringLiteral("<section id=\"%1\" lang=\"%1\">\n").arg(tag);
        head();
        forms();
        pageList(files);
        attachmentList(attachments);
        accepted();
        fileList(files);
        paragraphHeading(QT_TRANSLATE_NOOP("Bundle", "How to check this bundle"));
        m_html += QStringLiteral("<p>%1</p>\n<p><code>sha256sum -c manifest-sha256.txt</code></p>\n</section>\n")
                      .arg(say(QT_TRANSLATE_NOOP("Bundle", "Every file is listed with its SHA-256 digest in “manifest-sha256.txt”, in the folder above this page. No special program is needed: unpack the bundle and run the command below in that folder.")));
        return m_html;
    }

private:
    QString say(const char* source, std::vector<MessageArgument> arguments = {}) const
    {
        return escaped(words(source, std::move(arguments)).words(m_contents.catalogue, m_language));
    }

    void paragraphHeading(const char* source) { m_html += QStringLiteral("<h2>%1</h2>\n").arg(say(source)); }

    void row(const char* label, const QString& value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(say(label), escaped(value));
    }

    void head()
    {
        const draft::Draft& draft = m_contents.session.draft();
        const pack::Pack& pack = m_contents.session.pack().pack();
        m_html += QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n")
                      .arg(escaped(draft.title.isEmpty() ? draft.client : draft.title),
                           escaped(pack.title.best(m_language).words));
        m_html += QStringLiteral("<p><strong class=\"status\">%1</strong><strong class=\"status\">%2</strong></p>\n")
                      .arg(m_contents.incomplete ? say(QT_TRANSLATE_NOOP("Bundle", "Draft – not complete"))
                                                 : say(QT_TRANSLATE_NOOP("Bundle", "Final")),
                           say(QT_TRANSLATE_NOOP("Bundle", "Not signed")));
        if (m_personal)
            m_html += QStringLiteral("<p><strong>%1</strong></p>\n")
                          .arg(say(QT_TRANSLATE_NOOP("Bundle", "This bundle contains personal data. Keep it, pass it on and destroy it accordingly; the list of all files says which ones hold it.")));
        if (!pack.banner.isEmpty())
            m_html += QStringLiteral("<p><strong>%1</strong></p>\n").arg(escaped(pack.banner.best(m_language).words));
        m_html += QStringLiteral("<dl>\n");
        row(QT_TRANSLATE_NOOP("Bundle", "Client"), draft.client);
        row(QT_TRANSLATE_NOOP("Bundle", "As at"), dateWords(m_contents.asAt, m_language));
        row(QT_TRANSLATE_NOOP("Bundle", "Draft number"), draft.id);
        row(QT_TRANSLATE_NOOP("Bundle", "Questionnaire"), draft.pack.id + u' ' + draft.pack.version);
        row(QT_TRANSLATE_NOOP("Bundle", "Digest of the questionnaire"), draft.pack.hash);
        row(QT_TRANSLATE_NOOP("Bundle", "Made with"), m_contents.software);
        m_html += QStringLiteral("</dl>\n");
    }

    void forms()
    {
        if (m_contents.forms.isEmpty())
            return;
        paragraphHeading(QT_TRANSLATE_NOOP("Bundle", "Printed forms"));
        m_html += QStringLiteral("<ul>\n");
        for (const PrintedForm& form : m_contents.forms)
            m_html += QStringLiteral("<li lang=\"%1\">%2</li>\n")
                          .arg(languageTag(form.language),
                               link(formsFolder + QStringLiteral("form-%1.pdf").arg(languageTag(form.language)),
                                    languageName(form.language)));
        m_html += QStringLiteral("</ul>\n");
    }

    // Those in the language of this chapter.
    void pageList(const QList<IndexFile>& files)
    {
        QString list;
        for (const pages::PageName& page : pages::pageNames(m_contents.session, m_contents.catalogue, m_language)) {
            const QString file = pageFile(page.id, languageTag(m_language));
            const auto isIt = [&file](const IndexFile& there) { return there.file == file; };
            if (std::any_of(files.begin(), files.end(), isIt))
                list += QStringLiteral("<li>") + link(file, page.title) + QStringLiteral("</li>\n");
        }
        if (list.isEmpty())
            return;
        paragraphHeading(QT_TRANSLATE_NOOP("Bundle", "Worked out from this application"));
        m_html += QStringLiteral("<ul>\n") + list + QStringLiteral("</ul>\n");
    }

    void attachmentList(const QList<AttachmentEntry>& attachments)
    {
        if (attachments.isEmpty())
            return;
        paragraphHeading(QT_TRANSLATE_NOOP("Bundle", "Attachments"));
        m_html += QStringLiteral("<table><thead><tr><th>%1</th><th>%2</th><th>%3</th></tr></thead><tbody>\n")
                      .arg(say(QT_TRANSLATE_NOOP("Bundle", "Answers")), say(QT_TRANSLATE_NOOP("Bundle", "File")),
                           say(QT_TRANSLATE_NOOP("Bundle", "Bytes")));
        for (const AttachmentEntry& entry : attachments) {
            const pack::Question* question = m_contents.session.question(entry.path);
            const QString title = question ? question->text.best(m_language).words : entry.path.text();
            m_html += QStringLiteral("<tr><td>%1</td><td>%2</td><td class=\"size\">%3</td></tr>\n")
                          .arg(escaped(title), link(entry.file, entry.name),
                               escaped(numberWords(QString::number(entry.size), m_language)));
        }
        m_html += QStringLiteral("</tbody></table>\n");
    }

    void accepted()
    {
        QString rows;
        for (const Issue& issue : m_contents.session.findings()) {
            const auto reason = m_contents.session.acceptedReason(issue);
            if (reason)
                rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n")
                            .arg(escaped(issue.message.words(m_contents.catalogue, m_language)), escaped(*reason));
        }
        if (rows.isEmpty())
            return;
        paragraphHeading(QT_TRANSLATE_NOOP("Bundle", "Findings that were accepted"));
        m_html += QStringLiteral("<table><thead><tr><th>%1</th><th>%2</th></tr></thead><tbody>\n%3</tbody></table>\n")
                      .arg(say(QT_TRANSLATE_NOOP("Bundle", "Finding")), say(QT_TRANSLATE_NOOP("Bundle", "Reason")), rows);
    }

    void fileList(const QList<IndexFile>& files)
    {
        paragraphHeading(QT_TRANSLATE_NOOP("Bundle", "All files"));
        m_html += QStringLiteral("<table><thead><tr><th>%1</th><th>%2</th><th>%3</th><th>SHA-256</th></tr></thead><tbody>\n")
                      .arg(say(QT_TRANSLATE_NOOP("Bundle", "File")), say(QT_TRANSLATE_NOOP("Bundle", "Bytes")),
                           say(QT_TRANSLATE_NOOP("Bundle", "Personal data")));
        const QString yes = say(QT_TRANSLATE_NOOP("Bundle", "Yes")), no = say(QT_TRANSLATE_NOOP("Bundle", "No"));
        for (const IndexFile& file : files)
            m_html += QStringLiteral("<tr><td>%1</td><td class=\"size\">%2</td><td>%3</td><td><code>%4</code></td></tr>\n")
                          .arg(link(file.file, file.file.mid(5)), escaped(numberWords(QString::number(file.size), m_language)),
                               file.personal ? yes : no, file.sha256);
        m_html += QStringLiteral("</tbody></table>\n");
    }

    const BundleContents& m_contents;
    Language m_language;
    bool m_personal = false;
    QString m_html;
};

} // namespace

QByteArray indexPage(const BundleContents& contents, const QList<IndexFile>& files,
                     const QList<AttachmentEntry>& attachments)
{
    const draft::Draft& draft = contents.session.draft();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
                       .arg(languageTag(contents.languages.front()),
                            escaped(draft.title.isEmpty() ? draft.client : draft.title), QString::fromUtf8(style));
    if (contents.languages.size() > 1) {
        html += QStringLiteral("<nav>");
        for (const Language language : contents.languages)
            html += QStringLiteral("<a href=\"#%1\" lang=\"%1\">%2</a>").arg(languageTag(language), languageName(language));
        html += QStringLiteral("</nav>\n");
    }
    for (const Language language : contents.languages)
        html += Chapter(contents, language).html(files, attachments);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace aspirant::bundle
