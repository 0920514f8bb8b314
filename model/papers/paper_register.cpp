#include "model/papers/paper_register.h"

#include <algorithm>

namespace aspirant::papers {

namespace {

using draft::Path;

bool cites(const json::Value& answer, const QString& sha256)
{
    return std::any_of(answer.array().begin(), answer.array().end(), [&](const json::Value& file) { return file[u"$sha256"].toString() == sha256; });
}

QList<Path> placesOf(const draft::Answers& answers, const QString& sha256)
{
    QList<Path> paths;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!it.key().isMeta() && cites(it.value(), sha256))
            paths.append(it.key());
    }
    return paths;
}

void addOnce(QList<Issue>& issues, const QList<Issue>& more, const QString& name)
{
    for (const Issue& issue : more) {
        const bool there = std::any_of(issues.begin(), issues.end(), [&](const Issue& one) { return one.code == issue.code && one.message == issue.message; });
        if (issue.file == name && !there)
            issues.append(issue);
    }
}

Error unknownPaper(const QString& sha256)
{
    return {QStringLiteral("paper.unknown"), Message("Papers", QT_TRANSLATE_NOOP("Papers", "No paper with this SHA-256 is attached: %1"), {sha256}), sha256};
}

} // namespace

const QList<Tongue>& knownTongues()
{
    static const QList<Tongue> tongues{{"en", QT_TRANSLATE_NOOP("Papers", "English")},
                                       {"zh-Hant", QT_TRANSLATE_NOOP("Papers", "Traditional Chinese")},
                                       {"zh-Hans", QT_TRANSLATE_NOOP("Papers", "Simplified Chinese")},
                                       {"ja", QT_TRANSLATE_NOOP("Papers", "Japanese")},
                                       {"ko", QT_TRANSLATE_NOOP("Papers", "Korean")},
                                       {"de", QT_TRANSLATE_NOOP("Papers", "German")},
                                       {"fr", QT_TRANSLATE_NOOP("Papers", "French")}};
    return tongues;
}

Message tongueWords(const QString& tag)
{
    for (const Tongue& tongue : knownTongues()) {
        if (tag.compare(QLatin1StringView(tongue.tag), Qt::CaseInsensitive) == 0)
            return Message("Papers", tongue.name);
    }
    return Message(Text{tag, tag, tag});
}

QList<RegisteredPaper> paperRegister(const session::Session& session, const QList<ChecklistRow>& rows)
{
    QList<RegisteredPaper> papers;
    QHash<QString, qsizetype> known;
    for (const ChecklistRow& row : rows) {
        for (const ListedPaper& listed : row.papers) {
            const auto at = known.constFind(listed.sha256);
            if (at == known.cend()) {
                known.insert(listed.sha256, papers.size());
                papers.append({listed.sha256, listed.name, {}, {}, false, {}, {}});
            }
            RegisteredPaper& paper = papers[known.value(listed.sha256)];
            if (paper.record.isEmpty())
                paper.record = listed.record;
            else if (!listed.record.isEmpty() && listed.record != paper.record)
                paper.differs = true;
            paper.usedAt.append(row.path);
            addOnce(paper.findings, row.findings, listed.name);
            for (const draft::EarlierPaper& earlier : draft::earlierPapers(session.draft().answers, row.path, listed.sha256)) {
                if (std::none_of(paper.earlier.begin(), paper.earlier.end(), [&](const draft::EarlierPaper& one) { return one.sha256 == earlier.sha256; }))
                    paper.earlier.append(earlier);
            }
        }
    }
    return papers;
}

Result<draft::ChangeSet> recordPaper(const session::Session& session, const QString& sha256, const draft::PaperRecord& record)
{
    const json::Value value = draft::paperValue(record);
    if (const auto readable = draft::paperRecordFrom(value); !readable)
        return tl::unexpected(readable.error());
    const draft::Answers& answers = session.draft().answers;
    const QList<Path> places = placesOf(answers, sha256);
    if (places.isEmpty())
        return tl::unexpected(unknownPaper(sha256));
    if (record.translationOf == sha256)
        return failure(QStringLiteral("paper.itself"), Message("Papers", QT_TRANSLATE_NOOP("Papers", "A paper is not a translation of itself.")), sha256);
    if (!record.translationOf.isEmpty() && placesOf(answers, record.translationOf).isEmpty())
        return tl::unexpected(unknownPaper(record.translationOf));
    QList<draft::Change> changes;
    for (const Path& place : places) {
        const Path path = draft::paperPath(place, sha256);
        if (answers.value(path) != value)
            changes.append({path, answers.value(path), value});
    }
    return draft::ChangeSet(std::move(changes));
}

} // namespace aspirant::papers
