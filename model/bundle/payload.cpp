#include "model/bundle/payload.h"

#include "model/base/digest.h"
#include "model/bundle/answer_digests.h"
#include "model/bundle/attachment_register.h"
#include "model/bundle/bag_layout.h"
#include "model/bundle/bundle_layout.h"
#include "model/bundle/change_log.h"
#include "model/bundle/crate.h"
#include "model/bundle/findings.h"
#include "model/bundle/index_page.h"
#include "model/draft/draft_json.h"
#include "model/draft/paper.h"
#include "model/pages/page_render.h"
#include "model/session/masking.h"

#include <QSet>

#include <algorithm>

namespace aspirant::bundle {

namespace {

// Packed already, or so small that packing gains nothing.
Packing packingFor(const QString& name, qint64 size)
{
    static const QStringList texts{QStringLiteral("txt"),  QStringLiteral("csv"),  QStringLiteral("tsv"),
                                   QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("xml"),
                                   QStringLiteral("html"), QStringLiteral("htm"),  QStringLiteral("md"),
                                   QStringLiteral("svg"),  QStringLiteral("rtf"),  QStringLiteral("log")};
    return size >= 128 && texts.contains(name.section(u'.', -1).toLower()) ? Packing::Deflated : Packing::Stored;
}

BundleItem madeItem(const QString& name, QByteArray bytes)
{
    BundleItem item{name, bytes.size(), sha256Hex(bytes), {}, false, packingFor(name, bytes.size())};
    item.bytes = std::move(bytes);
    return item;
}

json::Value textJson(const std::function<QString(Language)>& in)
{
    json::Object text;
    for (const Language language : allLanguages)
        text.set(languageTag(language), in(language));
    return text;
}

json::Value findingsJson(const BundleContents& contents)
{
    json::Array list;
    for (const Issue& issue : contents.session.findings()) {
        json::Array cites;
        for (const Cite& cite : issue.cites)
            cites.push_back(json::Object{{QStringLiteral("source"), cite.source}, {QStringLiteral("ref"), cite.ref}});
        json::Object entry{
            {QStringLiteral("severity"), severityTag(issue.severity)},
            {QStringLiteral("code"), issue.code},
            {QStringLiteral("path"), issue.path},
            {QStringLiteral("message"),
             textJson([&](Language language) { return issue.message.words(contents.catalogue, language); })},
            {QStringLiteral("cites"), json::Value(std::move(cites))},
        };
        if (const auto reason = contents.session.acceptedReason(issue))
            entry.set(QStringLiteral("accepted"), *reason);
        list.push_back(json::Value(std::move(entry)));
    }
    return json::Object{{QStringLiteral("asAt"), contents.asAt.toString(Qt::ISODate)},
                        {QStringLiteral("findings"), json::Value(std::move(list))}};
}

bool cites(const json::Value& answer, const QString& sha256)
{
    const json::Array& files = answer.array();
    return std::any_of(files.begin(), files.end(), [&](const json::Value& file) { return file[u"$sha256"].toString() == sha256; });
}

// The draft without what is hidden: set-aside answers leave the workspace in no form. What stands typed under
// a computed answer stays behind too.
draft::Draft exportedDraft(const session::Session& session, const draft::Answers& relevant)
{
    draft::Draft exported = session.draft();
    QSet<QString> acceptances;
    for (const Issue& issue : session.findings())
        if (session.acceptedReason(issue)) // a reason given for another value stays behind
            acceptances.insert(session::acceptancePath(issue).text());
    exported.answers.removeIf([&](const auto& answer) {
        const draft::Path& path = answer.key();
        if (path.text().startsWith(QLatin1String("@accept:")))
            return !acceptances.contains(path.text());
        if (const auto place = draft::paperPlace(path)) // of papers that travel along only
            return !cites(relevant.value(place->answer), place->sha256);
        return !path.isMeta() && relevant.value(path) != answer.value();
    });
    return exported;
}

class ItemMaker {
public:
    explicit ItemMaker(const BundleContents& contents) : m_contents(contents) {}

    Result<std::vector<BundleItem>> make()
    {
        const draft::Answers answers = m_contents.session.relevantAnswers();
        m_personal = session::holdsPersonalData(m_contents.session, answers);
        auto attachments = attachmentEntries(m_contents.session, answers,
                                             [this](const QString& sha256) { return m_contents.blobs.size(sha256); });
        if (!attachments)
            return tl::unexpected(attachments.error());
        addData(answers, *attachments);
        for (const AttachmentEntry& entry : *attachments)
            if (entry.firstUse)
                m_items.push_back({entry.file, entry.size, entry.sha256, {}, true, packingFor(entry.file, entry.size)});
        for (const PrintedForm& form : m_contents.forms)
            add(formsFolder + QStringLiteral("form-%1.pdf").arg(languageTag(form.language)), form.bytes);
        addPages();
        // Each of these two describes all files but itself.
        const QSet<QString> personal = personalFiles(*attachments);
        add(crateFile, json::pretty(crateDescription(m_contents, files(personal))));
        add(indexFile, indexPage(m_contents, files(personal), *attachments));
        addTagFiles();
        sort();
        for (std::size_t i = 1; i < m_items.size(); ++i)
            if (m_items[i].name == m_items[i - 1].name)
                return failure(QStringLiteral("bundle.name"),
                               words(QT_TRANSLATE_NOOP("Bundle", "The bundle would hold “%1” twice."), {m_items[i].name}));
        return std::move(m_items);
    }

private:
    void add(const QString& name, QByteArray bytes) { m_items.push_back(madeItem(name, std::move(bytes))); }

    void sort()
    {
        std::sort(m_items.begin(), m_items.end(),
                  [](const BundleItem& a, const BundleItem& b) { return a.name.toUtf8() < b.name.toUtf8(); });
    }

    void addData(const draft::Answers& answers, const QList<AttachmentEntry>& attachments)
    {
        const pack::CompiledPack& pack = m_contents.session.pack();
        const json::Value nested = draft::nestedAnswers(pack, answers);
        add(answersFile, json::canonical(nested));
        add(answersSchemaFile, json::pretty(draft::answersSchema(pack)));
        add(answerDigestsFile, json::canonical(answerDigests(nested)));
        add(attachmentsFile, json::pretty(attachmentRegister(attachments)));
        add(attachmentsTable, attachmentTable(attachments));
        add(draftFile, json::canonical(draft::draftJson(pack, exportedDraft(m_contents.session, answers))));
        add(findingsFile, json::pretty(findingsJson(m_contents)));
        add(logFile, changeLogLines(m_contents.history, m_contents.logSecret));
        add(packFile, m_contents.packBytes);
    }

    // No answer stands on them, so they say nothing that the answers do not.
    void addPages()
    {
        for (const QString& id : bundledPages)
            for (const Language language : m_contents.languages)
                if (const auto page = pages::page(m_contents.session, id, m_contents.catalogue, language))
                    add(pageFile(id, languageTag(language)), pages::pageHtml(*page, m_contents.asAt, m_contents.catalogue, language));
    }

    // Answers, what is printed of them and what tells of them; and papers, each for itself.
    [[nodiscard]] QSet<QString> personalFiles(const QList<AttachmentEntry>& attachments) const
    {
        QSet<QString> files;
        if (m_personal) {
            files = {answersFile, draftFile, findingsFile, attachmentsFile, attachmentsTable};
            for (const BundleItem& item : m_items)
                if (item.name.startsWith(formsFolder) || item.name.startsWith(pagesFolder))
                    files.insert(item.name);
        }
        for (const AttachmentEntry& entry : attachments)
            if (entry.personal)
                files.insert(entry.file);
        return files;
    }

    QList<IndexFile> files(const QSet<QString>& personal)
    {
        sort();
        QList<IndexFile> list;
        for (const BundleItem& item : m_items)
            list << IndexFile{item.name, item.size, item.sha256, personal.contains(item.name)};
        return list;
    }

    void addTagFiles()
    {
        sort();
        qint64 bytes = 0;
        QList<std::pair<QString, QString>> payload;
        for (const BundleItem& item : m_items) {
            bytes += item.size;
            payload.append({item.sha256, item.name});
        }
        const auto count = m_items.size();
        const draft::Draft& draft = m_contents.session.draft();
        add(QStringLiteral("bagit.txt"), declarationBytes());
        add(QStringLiteral("bag-info.txt"),
            bagInfoBytes({
                {QStringLiteral("Source-Organization"), draft.client},
                {QStringLiteral("External-Description"), draft.title},
                {QStringLiteral("External-Identifier"), draft.id},
                {QStringLiteral("Bagging-Date"), m_contents.asAt.toString(Qt::ISODate)},
                {QStringLiteral("Payload-Oxum"), QStringLiteral("%1.%2").arg(bytes).arg(count)},
                {QStringLiteral("Bag-Software-Agent"), m_contents.software},
                {formatLabel, QStringLiteral("1")},
                {statusLabel, m_contents.incomplete ? QStringLiteral("draft") : QStringLiteral("final")},
                {signedLabel, QStringLiteral("no")},
                {personalLabel, m_personal ? QStringLiteral("yes") : QStringLiteral("no")},
            }));
        add(QStringLiteral("manifest-sha256.txt"), manifestBytes(payload));
        QList<std::pair<QString, QString>> tags;
        for (auto item = m_items.begin() + static_cast<std::ptrdiff_t>(count); item != m_items.end(); ++item)
            tags.append({item->sha256, item->name});
        std::sort(tags.begin(), tags.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        add(QStringLiteral("tagmanifest-sha256.txt"), manifestBytes(tags));
    }

    const BundleContents& m_contents;
    std::vector<BundleItem> m_items;
    bool m_personal = false;
};

} // namespace

Result<std::vector<BundleItem>> bundleItems(const BundleContents& contents)
{
    return ItemMaker(contents).make();
}

} // namespace aspirant::bundle
