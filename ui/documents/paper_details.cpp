#include "ui/documents/paper_details.h"

#include "model/base/hidden_characters.h"
#include "ui/documents/register_model.h"
#include "ui/editors/date_entry.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/wrap_label.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

const QString paperPrefix = u"@show:"_s;

QString said(const char* words)
{
    return QCoreApplication::translate("Documents", words);
}

class Writer {
public:
    Writer(const session::Session& session, const Languages& languages) : m_session(session), m_languages(languages) {}

    QString titleOf(const draft::Path& path) const { return m_languages.plain(papers::slotTitle(m_session, path)); }

    void links(const QString& heading, const QList<draft::Path>& paths, pages::Page& page) const
    {
        pages::Points points;
        QStringList told;
        for (const draft::Path& path : paths) {
            const QString title = titleOf(path);
            if (!told.contains(title)) // the same question in several rows
                points.points.append({title, path.text()});
            told.append(title);
        }
        add(heading, std::move(points), page);
    }

    void earlier(const QList<draft::EarlierPaper>& papers, pages::Page& page) const
    {
        pages::Points points;
        for (const draft::EarlierPaper& paper : papers) {
            const QString name = shownName(paper.name);
            const QString when = m_languages.locale().toString(paper.replacedAt.toLocalTime(), QLocale::ShortFormat);
            points.points.append({paper.replacedAt.isValid() ? said(QT_TRANSLATE_NOOP("Documents", "%1, replaced %2")).arg(name, when) : name,
                                  paperPrefix + paper.sha256 + u'/' + paper.name});
        }
        add(said(QT_TRANSLATE_NOOP("Documents", "Earlier versions, kept here and not exported")), std::move(points), page);
    }

    void findings(const QList<Issue>& issues, pages::Page& page) const
    {
        pages::Points points;
        for (const Issue& issue : issues)
            points.points.append({m_languages.words(issue.message), {}, {}, issue.severity});
        add(said(QT_TRANSLATE_NOOP("Documents", "What was found")), std::move(points), page);
    }

    void files(const QList<papers::ListedPaper>& papers, pages::Page& page) const
    {
        pages::Points points;
        for (const papers::ListedPaper& paper : papers) {
            QStringList parts{shownName(paper.name)};
            if (paper.record.date.isValid())
                parts << shownDate(paper.record.date.toString(Qt::ISODate), m_languages.interface());
            if (!paper.record.language.isEmpty())
                parts << m_languages.words(papers::tongueWords(paper.record.language));
            if (!paper.record.version.isEmpty())
                parts << shownName(paper.record.version);
            points.points.append({parts.join(u"  ·  "_s), paperPrefix + paper.sha256 + u'/' + paper.name});
        }
        add(said(QT_TRANSLATE_NOOP("Documents", "Files")), std::move(points), page);
    }

private:
    static void add(const QString& heading, pages::Points points, pages::Page& page)
    {
        if (points.points.isEmpty())
            return;
        page.blocks.append(pages::Heading{3, {heading, {}}});
        page.blocks.append(std::move(points));
    }

    const session::Session& m_session;
    const Languages& m_languages;
};

} // namespace

pages::Page detailsOf(const session::Session& session, const papers::ChecklistRow& row, const Languages& languages)
{
    const Writer writer(session, languages);
    pages::Page page;
    page.title = writer.titleOf(row.path);
    page.intro = languages.words(papers::standingWords(row.standing));
    writer.findings(row.findings, page);
    writer.files(row.papers, page);
    writer.links(said(QT_TRANSLATE_NOOP("Documents", "Promised by these answers")), row.promisedBy, page);
    QList<draft::EarlierPaper> earlier;
    for (const papers::ListedPaper& paper : row.papers)
        earlier += draft::earlierPapers(session.draft().answers, row.path, paper.sha256);
    writer.earlier(earlier, page);
    return page;
}

pages::Page detailsOf(const session::Session& session, const papers::RegisteredPaper& paper, const RegisterModel& papers,
                      const Languages& languages)
{
    const Writer writer(session, languages);
    pages::Page page;
    page.title = shownName(paper.name);
    if (!paper.record.translationOf.isEmpty() && papers.rowOf(paper.record.translationOf) >= 0)
        page.intro = said(QT_TRANSLATE_NOOP("Documents", "A translation of %1.")).arg(papers.nameOf(paper.record.translationOf));
    writer.findings(paper.findings, page);
    writer.links(said(QT_TRANSLATE_NOOP("Documents", "Stored once, used for")), paper.usedAt, page);
    writer.earlier(paper.earlier, page);
    return page;
}

QString detailsLink(const QString& path)
{
    QUrl url;
    const bool paper = path.startsWith(paperPrefix);
    url.setScheme(paper ? u"paper"_s : u"question"_s);
    url.setPath(paper ? path.mid(paperPrefix.size()) : path);
    return QString::fromLatin1(url.toEncoded());
}

OriginalStrip::OriginalStrip(const desk::ChangedOriginal& original, const Languages& languages, bool readOnly, QWidget* parent)
    : QFrame(parent), m_original(original), m_languages(languages)
{
    setObjectName(u"originalStrip"_s);
    setProperty("strip", u"warns"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space(5), theme::space(2), theme::space(5), theme::space(2));
    row->setSpacing(theme::space(2));
    m_words = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    m_take = new QPushButton(this);
    m_take->setObjectName(u"originalTake"_s);
    m_keep = new QPushButton(this);
    m_keep->setObjectName(u"originalKeep"_s);
    for (QPushButton* button : {m_take, m_keep})
        button->setEnabled(!readOnly);
    row->addWidget(m_words, 1);
    row->addWidget(m_take);
    row->addWidget(m_keep);
    connect(m_take, &QPushButton::clicked, this, &OriginalStrip::takeAsked);
    connect(m_keep, &QPushButton::clicked, this, &OriginalStrip::keepAsked);
    watchLanguage(this, [this] { retranslate(); });
}

void OriginalStrip::retranslate()
{
    const QFileInfo file(m_original.source.file);
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(m_original.now.modified);
    m_words->setWords(tr("%1 has changed on this computer since it was attached (%2).")
                          .arg(shownName(file.fileName()), m_languages.locale().toString(changed, QLocale::ShortFormat)));
    setToolTip(shownName(QDir::toNativeSeparators(m_original.source.file)));
    m_take->setText(tr("Take the new version"));
    m_keep->setText(tr("Keep the one attached"));
    m_take->setAccessibleDescription(m_words->text());
    m_keep->setAccessibleDescription(m_words->text());
}

} // namespace aspirant::ui
