#include "model/bundle/submission_check.h"

#include "model/base/digest.h"
#include "model/base/json.h"
#include "model/bundle/answer_digests.h"
#include "model/bundle/bundle_layout.h"
#include "model/bundle/change_log.h"
#include "model/bundle/findings.h"

#include <algorithm>

namespace aspirant::bundle {

namespace {

constexpr qint64 partLimit = 256 << 20;
constexpr int answersNamed = 200; // a wholly rewritten file need not be listed answer by answer

class SubmissionChecker {
public:
    SubmissionChecker(const archive::EntrySource& source, const BagCheck& check) : m_source(source), m_check(check) {}

    QList<Issue> run()
    {
        checkLabels();
        checkParts();
        const json::Value answers = part(answersFile);
        const json::Value draft = part(draftFile);
        checkAnswers(answers, part(answerDigestsFile));
        checkAgreement(answers, draft);
        checkPack(draft);
        checkLog();
        checkAttachments(part(attachmentsFile));
        return std::move(m_issues);
    }

private:
    [[nodiscard]] int indexOf(const QString& name) const { return m_source.indexOf(m_check.base + name); }

    [[nodiscard]] bool isSound(const QString& name) const
    {
        return indexOf(name) >= 0 && !m_check.unreadable.contains(name);
    }

    QByteArray bytes(const QString& name)
    {
        if (!isSound(name))
            return {};
        auto content = m_source.bytes(indexOf(name), partLimit);
        if (content)
            return *content;
        m_issues << blocks(content.error().code, content.error().message, name);
        return {};
    }

    // A part that cannot be read leaves null, which the checks below take as empty.
    json::Value part(const QString& name)
    {
        if (!isSound(name))
            return {};
        auto value = json::parse(bytes(name), name, {partLimit, 64});
        if (value && value->isObject())
            return *value;
        m_issues << blocks(QStringLiteral("bundle.json"),
                           words(QT_TRANSLATE_NOOP("Bundle", "“%1” cannot be read: it is not what it should be."), {name}), name);
        return {};
    }

    void checkLabels()
    {
        const QString file = QStringLiteral("bag-info.txt");
        if (tagValue(m_check.info, formatLabel) != QStringLiteral("1"))
            m_issues << blocks(QStringLiteral("bundle.format"),
                               words(QT_TRANSLATE_NOOP("Bundle", "This is not a bundle of this program, or of a later version.")),
                               file);
        if (tagValue(m_check.info, statusLabel) == QStringLiteral("draft"))
            m_issues << warns(QStringLiteral("bundle.incomplete"),
                              words(QT_TRANSLATE_NOOP("Bundle", "The bundle is marked as a draft: it is not complete.")), file);
        if (tagValue(m_check.info, signedLabel) != QStringLiteral("yes"))
            m_issues << notes(QStringLiteral("bundle.not_signed"), words(QT_TRANSLATE_NOOP("Bundle", "The bundle is not signed.")),
                              file);
        for (const QString& name : {QStringLiteral("manifest-sha256.txt"), QStringLiteral("tagmanifest-sha256.txt")})
            if (indexOf(name) < 0)
                m_issues << blocks(QStringLiteral("bundle.unguarded"),
                                   words(QT_TRANSLATE_NOOP("Bundle", "“%1” is missing; a bundle must have it."), {name}), name);
    }

    void checkParts()
    {
        for (const QString& name : {answersFile, answersSchemaFile, answerDigestsFile, attachmentsFile, draftFile,
                                    findingsFile, indexFile, logFile, packFile, crateFile})
            if (indexOf(name) < 0)
                m_issues << blocks(QStringLiteral("bundle.part_missing"),
                                   words(QT_TRANSLATE_NOOP("Bundle", "“%1” is missing; a bundle must have it."), {name}), name);
        for (const QString& name : {answersSchemaFile, findingsFile, crateFile})
            part(name);
        const auto& entries = m_source.entries();
        if (std::none_of(entries.begin(), entries.end(), [this](const archive::SourceEntry& entry) {
                return entry.name.startsWith(m_check.base + formsFolder) && !entry.isFolder;
            }))
            m_issues << warns(QStringLiteral("bundle.form_missing"),
                              words(QT_TRANSLATE_NOOP("Bundle", "The bundle holds no printed form.")), formsFolder);
    }

    void checkAnswers(const json::Value& answers, const json::Value& digests)
    {
        if (!answers.isObject() || !digests.isObject())
            return;
        const QStringList changed = changedAnswers(answers, digests);
        for (const QString& path : changed.mid(0, answersNamed))
            m_issues << blocks(QStringLiteral("bundle.answer_changed"),
                               words(QT_TRANSLATE_NOOP("Bundle", "The answer “%1” was changed after the export."), {path}),
                               answersFile, path);
        if (changed.size() > answersNamed)
            m_issues << blocks(QStringLiteral("bundle.answer_changed"),
                               words(QT_TRANSLATE_N_NOOP("Bundle", "%n more answers were changed after the export."), {},
                                     static_cast<int>(changed.size()) - answersNamed),
                               answersFile);
    }

    // Every typed answer of the draft must be the exported one; the export adds computed answers only.
    void checkAgreement(const json::Value& answers, const json::Value& draft)
    {
        if (!answers.isObject() || !draft.isObject())
            return;
        const auto exported = answersByPath(answers);
        const auto typed = answersByPath(draft[u"answers"]);
        for (auto it = typed.constBegin(); it != typed.constEnd(); ++it)
            if (exported.value(it.key()) != it.value())
                m_issues << blocks(
                    QStringLiteral("bundle.answers_differ"),
                    words(QT_TRANSLATE_NOOP("Bundle", "The answer “%1” is not the same in the draft and among the answers."),
                          {it.key()}),
                    draftFile, it.key());
    }

    void checkPack(const json::Value& draft)
    {
        if (!isSound(packFile) || !draft.isObject())
            return;
        if (draft[u"pack"][u"hash"].toString() != sha256Hex(bytes(packFile)))
            m_issues << blocks(QStringLiteral("bundle.pack_hash"),
                               words(QT_TRANSLATE_NOOP("Bundle", "The questionnaire is not the one that the draft was made with.")),
                               packFile);
    }

    void checkLog()
    {
        const int line = firstBrokenLine(bytes(logFile));
        if (line > 0)
            m_issues << blocks(QStringLiteral("bundle.log_chain"),
                               words(QT_TRANSLATE_NOOP("Bundle", "The log was changed at line %1 or before it."),
                                     {MessageNumber{QString::number(line)}}),
                               logFile);
    }

    void checkAttachments(const json::Value& register_)
    {
        for (const json::Value& entry : register_[u"attachments"].array()) {
            const QString file = entry[u"file"].toString();
            const int index = indexOf(file);
            if (!file.startsWith(attachmentsFolder) || index < 0
                || m_check.sha256.value(file) != entry[u"sha256"].toString()
                || m_source.entries()[static_cast<std::size_t>(index)].size != entry[u"size"].toInteger(-1))
                m_issues << blocks(
                    QStringLiteral("bundle.attachment"),
                    words(QT_TRANSLATE_NOOP("Bundle", "The attachment “%1” is missing, or is not as the register says."), {file}),
                    file, entry[u"path"].toString());
        }
    }

    const archive::EntrySource& m_source;
    const BagCheck& m_check;
    QList<Issue> m_issues;
};

} // namespace

QList<Issue> submissionIssues(const archive::EntrySource& source, const BagCheck& check)
{
    return SubmissionChecker(source, check).run();
}

} // namespace aspirant::bundle
