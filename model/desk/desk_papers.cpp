// The files of an open draft: attaching, putting in place, and where they were taken from.
#include "model/desk/desk_state.h"

#include "model/base/hidden_characters.h"
#include "model/desk/attachment_kind.h"
#include "model/desk/originals.h"
#include "model/draft/replaced.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace aspirant::desk {

namespace {

// The list of files at that place with one more, or with one exchanged for another.
void putPaper(draft::Answers& answers, const Desk::Placement& one, const QDateTime& now)
{
    json::Array files = answers.value(one.path).array(); // empty when a state stood there
    const auto at = [&files](const QString& sha256) {
        return std::find_if(files.begin(), files.end(), [&](const json::Value& file) { return file[u"$sha256"].toString() == sha256; });
    };
    const json::Value paper = json::Object{{QStringLiteral("$sha256"), one.sha256}, {QStringLiteral("name"), one.name}};
    const auto old = one.replaces.isEmpty() ? files.end() : at(one.replaces);
    if (old != files.end() && one.replaces != one.sha256) {
        const draft::PaperRecord was = draft::paperRecord(answers, one.path, one.replaces);
        answers.insert(draft::replacesPath(one.path, one.sha256), draft::replacesValue({one.replaces, (*old)[u"name"].toString(), now}));
        const draft::PaperRecord record{{}, was.language, {}, was.translationOf};
        if (const draft::Path path = draft::paperPath(one.path, one.sha256); !record.isEmpty() && !answers.contains(path))
            answers.insert(path, draft::paperValue(record));
        *old = paper;
        if (const auto twice = std::find(old + 1, files.end(), paper); twice != files.end()) // it stood there as well
            files.erase(twice);
    } else if (at(one.sha256) == files.end()) {
        files.push_back(paper);
    }
    answers.insert(one.path, json::Value(std::move(files)));
}

} // namespace

Result<Desk::Attached> Desk::attach(const draft::Path& path, const QString& file,
                                    const ProgressCallback& progress)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    const pack::Question* question = path.isRow() ? nullptr : m_session->question(path);
    if (!question || question->type != pack::Type::Attachment)
        return tl::unexpected(unknownQuestion(path));
    QFile content(file);
    // Only ordinary files: a pipe may never end, and a device certainly does not.
    if (!QFileInfo(file).isFile() || !content.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("attachment.unreadable"),
                       Message("Desk", QT_TRANSLATE_NOOP("Desk", "The file “%1” could not be read."), {file}),
                       file);
    const QString name = QFileInfo(file).fileName();
    const QString kind = attachmentKind(content, name);
    const Result<BlobInfo> blob = m_blobs.put(content, progress);
    if (!blob)
        return tl::unexpected(blob.error());
    const Attached attached{blob->sha256, blob->size,
                            attachmentIssues(*question, path.text(), name, kind, blob->size)};

    const json::Value one =
        json::Object{{QStringLiteral("$sha256"), blob->sha256}, {QStringLiteral("name"), name}};
    json::Array list = m_session->draft().answer(path).array(); // empty when a state stood there
    if (std::find(list.begin(), list.end(), one) == list.end())
        list.push_back(one);
    if (const Result<session::Delta> done = setAnswer(path, list); !done)
        return tl::unexpected(done.error());
    if (const Result<void> flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    // Not remembered, a later change of the original is not noticed; the paper is attached all the same.
    (void)rememberSources({sourceOf(file, blob->sha256)});
    return attached;
}

Result<session::Delta> Desk::place(const QList<Placement>& placements)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    draft::Answers after = m_session->draft().answers;
    QList<PaperSource> sources;
    for (const Placement& one : placements) {
        const pack::Question* question = one.path.isRow() ? nullptr : m_session->question(one.path);
        if (!question || question->type != pack::Type::Attachment)
            return tl::unexpected(unknownQuestion(one.path));
        if (!m_blobs.contains(one.sha256))
            return failure(QStringLiteral("attachment.lost"),
                           Message("Desk", QT_TRANSLATE_NOOP("Desk", "The content of the file “%1” is not in the workspace."), {shownName(one.name)}),
                           one.path.text());
        putPaper(after, one, m_clock.nowUtc());
        if (!one.file.isEmpty())
            sources.append(sourceOf(one.file, one.sha256));
    }
    const Result<session::Delta> delta = commit(draft::difference(m_session->draft().answers, after), Origin::Typed, 0);
    if (delta)
        (void)rememberSources(sources);
    return delta;
}

QList<PaperSource> Desk::paperSources() const
{
    if (!isOpen())
        return {};
    QSet<QString> attached;
    for (const draft::Path& path : m_session->paths()) {
        const pack::Question* question = m_session->question(path);
        if (!question || question->type != pack::Type::Attachment)
            continue;
        for (const json::Value& file : m_session->draft().answer(path).array())
            attached.insert(file[u"$sha256"].toString());
    }
    QList<PaperSource> sources = m_drafts.paperSources(m_session->draft().id).value_or(QList<PaperSource>());
    sources.removeIf([&](const PaperSource& source) { return !attached.contains(source.sha256); });
    return sources;
}

Result<void> Desk::rememberSources(const QList<PaperSource>& sources)
{
    if (const Result<void> allowed = mayEdit(); !allowed || sources.isEmpty())
        return allowed;
    return m_drafts.rememberSources(m_session->draft().id, sources);
}

} // namespace aspirant::desk
