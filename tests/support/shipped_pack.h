// A session over a questionnaire as it is shipped, with answers written as in an answers file.
#pragma once

#include "model/draft/draft_json.h"
#include "model/pack/pack_reader.h"
#include "model/session/session.h"

#include <QFile>

namespace aspirant::test {

// Read and compiled once per test program.
inline std::shared_ptr<const pack::CompiledPack> shippedPack(const QString& id = QStringLiteral("vatp"))
{
    static QHash<QString, std::shared_ptr<const pack::CompiledPack>> packs;
    if (!packs.contains(id)) {
        pack::ReadPack read = pack::readPackFolder(QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/packs/") + id);
        if (!read.pack)
            qFatal("the pack %s cannot be read", qPrintable(id));
        packs.insert(id, pack::CompiledPack::compile(std::move(*read.pack)));
    }
    return packs.value(id);
}

inline session::Session sessionOf(const json::Value& answers, const QString& draftId = QStringLiteral("d1"), const QString& packId = QStringLiteral("vatp"))
{
    const auto pack = shippedPack(packId);
    const auto standIn = [](const QString& name, const draft::Path&) -> Result<json::Value> {
        return json::Value(json::Object{{QStringLiteral("$sha256"), QString(64, u'0')}, {QStringLiteral("name"), name}});
    };
    draft::Flattened flat = draft::flattenAnswers(*pack, answers, standIn);
    for (const Issue& issue : flat.rejected)
        qFatal("%s is refused: %s", qPrintable(issue.path), qPrintable(issue.code));
    draft::Draft made;
    made.id = draftId;
    made.pack = {pack->pack().id, pack->pack().version, pack->pack().hash};
    made.answers = std::move(flat.answers);
    return session::Session(pack, std::move(made), QDate(2026, 11, 22));
}

inline session::Session sessionOf(const char* answers, const QString& draftId = QStringLiteral("d1"))
{
    const auto value = json::parse(answers);
    if (!value)
        qFatal("the answers are no JSON: %s", qPrintable(value.error().place));
    return sessionOf(*value, draftId);
}

inline session::Session sampleSession(const QString& name, const QString& draftId = QStringLiteral("d1"))
{
    QFile file(QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/samples/") + name + QStringLiteral("/answers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return sessionOf(*json::parse(file.readAll()), draftId, name.section(u'-', 0, -2));
}

} // namespace aspirant::test
