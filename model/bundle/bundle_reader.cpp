#include "model/bundle/bundle_reader.h"

#include "model/archive/entry_source.h"
#include "model/base/digest.h"
#include "model/bundle/bundle_layout.h"
#include "model/bundle/findings.h"
#include "model/draft/draft_json.h"
#include "model/pack/pack_reader.h"

#include <QSet>

#include <algorithm>

namespace aspirant::bundle {

namespace {

constexpr qint64 partLimit = 256 << 20;

// An entry as the store wants to read it.
class EntryDevice final : public QIODevice {
public:
    explicit EntryDevice(std::unique_ptr<archive::EntryStream> stream) : m_stream(std::move(stream))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const auto count = size > 0 ? m_stream->read(data, size) : Result<qint64>(0);
        if (count)
            return *count;
        setErrorString(count.error().code);
        return -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<archive::EntryStream> m_stream;
};

class Reader {
public:
    Reader(const VerifiedBag& bag, desk::BlobStore* store) : m_bag(bag), m_store(store) {}

    Result<ReadBundle> read(const BundleProgress& progress)
    {
        m_result.findings = m_bag.report.findings;
        if (auto pack = readPack(); !pack)
            return tl::unexpected(pack.error());
        if (auto draft = readDraft(); !draft)
            return tl::unexpected(draft.error());
        if (auto attachments = readAttachments(progress); !attachments)
            return tl::unexpected(attachments.error());
        return std::move(m_result);
    }

private:
    Result<QByteArray> bytes(const QString& name)
    {
        const int index = m_bag.source->indexOf(m_bag.base + name);
        if (index < 0)
            return failure(QStringLiteral("bundle.part_missing"),
                           words(QT_TRANSLATE_NOOP("Bundle", "“%1” is missing; a bundle must have it."), {name}), name);
        return m_bag.source->bytes(index, partLimit);
    }

    Result<void> readPack()
    {
        auto content = bytes(packFile);
        if (!content)
            return tl::unexpected(content.error());
        auto read = pack::readResolvedPack(*content, packFile);
        if (!read.pack)
            return failure(QStringLiteral("bundle.pack"),
                           read.issues.isEmpty()
                               ? words(QT_TRANSLATE_NOOP("Bundle", "The questionnaire in the bundle cannot be read."))
                               : read.issues.first().message,
                           packFile);
        m_result.packBytes = *content;
        m_result.pack = pack::CompiledPack::compile(std::move(*read.pack));
        return {};
    }

    Result<void> readDraft()
    {
        auto content = bytes(draftFile);
        if (!content)
            return tl::unexpected(content.error());
        auto value = json::parse(*content, draftFile, {partLimit, 64});
        if (!value)
            return tl::unexpected(value.error());
        auto draft = draft::draftFromJson(*m_result.pack, *value);
        if (!draft)
            return failure(QStringLiteral("bundle.draft"), draft.error().message, draft.error().place);
        if (draft->pack.hash != sha256Hex(m_result.packBytes) || draft->pack.hash != m_result.pack->pack().hash)
            return failure(
                QStringLiteral("bundle.pack"),
                words(QT_TRANSLATE_NOOP("Bundle", "The questionnaire is not the one that the draft was made with.")), packFile);
        m_result.draft = std::move(*draft);
        return {};
    }

    // Digests the draft's answers cite.
    [[nodiscard]] QSet<QString> cited() const
    {
        QSet<QString> digests;
        for (const json::Value& answer : m_result.draft.answers)
            for (const json::Value& item : answer.array())
                if (item[u"$sha256"].isString())
                    digests.insert(item[u"$sha256"].toString());
        return digests;
    }

    Result<void> readAttachments(const BundleProgress& progress)
    {
        auto content = bytes(attachmentsFile);
        if (!content)
            return tl::unexpected(content.error());
        const auto listed = json::parse(*content, attachmentsFile, {partLimit, 64});
        if (!listed)
            return tl::unexpected(listed.error());
        QMap<QString, QString> files; // digest → file
        for (const json::Value& entry : (*listed)[u"attachments"].array())
            files.insert(entry[u"sha256"].toString(), entry[u"file"].toString());
        const QSet<QString> wanted = cited();
        for (const QString& digest : wanted)
            if (!files.contains(digest))
                return failure(QStringLiteral("bundle.attachment"),
                               words(QT_TRANSLATE_NOOP("Bundle", "An answer cites an attachment that is not in the bundle.")),
                               attachmentsFile);
        if (!m_store)
            return {};
        for (auto it = files.constBegin(); it != files.constEnd(); ++it)
            if (wanted.contains(it.key()))
                if (auto stored = storeAttachment(it.key(), it.value(), progress); !stored)
                    return stored;
        return {};
    }

    Result<void> storeAttachment(const QString& digest, const QString& file, const BundleProgress& progress)
    {
        const int index = m_bag.source->indexOf(m_bag.base + file);
        auto stream = index < 0 ? Result<std::unique_ptr<archive::EntryStream>>() : m_bag.source->open(index);
        if (!stream)
            return tl::unexpected(stream.error());
        const auto wrong = failure(QStringLiteral("bundle.attachment"),
                                   words(QT_TRANSLATE_NOOP("Bundle", "The attachment “%1” is not what the draft cites."), {file}),
                                   file);
        if (!*stream)
            return wrong;
        EntryDevice device(std::move(*stream));
        const qint64 size = m_bag.source->entries()[static_cast<std::size_t>(index)].size;
        auto info = m_store->put(device, [&](qint64 done) { return !progress || progress(done, size); });
        if (!info)
            return tl::unexpected(info.error());
        if (info->sha256 == digest && info->size == size) {
            m_result.attachments << digest;
            return {};
        }
        return wrong;
    }

    const VerifiedBag& m_bag;
    desk::BlobStore* m_store;
    ReadBundle m_result;
};

Error firstBlocking(const VerifyReport& report)
{
    const auto first = std::find_if(report.findings.begin(), report.findings.end(),
                                    [](const Issue& issue) { return issue.severity == Severity::Blocks; });
    return Error{report.refused ? QStringLiteral("bundle.refused") : QStringLiteral("bundle.invalid"), first->message,
                 first->file.isEmpty() ? first->code : first->file};
}

} // namespace

Result<ReadBundle> readBundle(const QString& fileOrFolder, desk::BlobStore* store, const BundleProgress& progress)
{
    auto bag = openVerified(fileOrFolder, Profile::Submission, progress);
    if (!bag)
        return tl::unexpected(bag.error());
    if (!bag->report.valid)
        return tl::unexpected(firstBlocking(bag->report));
    return Reader(*bag, store).read(progress);
}

} // namespace aspirant::bundle
