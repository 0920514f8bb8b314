// A pack in a few lines, for tests of rules.
#pragma once

#include "model/pack/compiled_pack.h"
#include "model/pack/pack_reader.h"

#include <QDebug>

namespace tinypack {

using namespace aspirant;

// One section of questions written as JSON, and further members of the pack; "@" stands for a status and a text.
inline std::shared_ptr<const pack::CompiledPack> compiled(const QByteArray& questions, const QByteArray& sectionVisible = {},
                                                          const QByteArray& members = {})
{
    const QByteArray text = R"p({"en":"X","zh-Hant":"X","zh-Hans":"X"})p";
    QByteArray bytes = R"p({"format":1,"id":"p","version":"1.0.0","legal_status":"law","as_at":"2026-11-22","title":)p" + text
        + R"p(,"sections":[{"id":"section","title":)p" + text;
    if (!sectionVisible.isEmpty())
        bytes += R"p(,"visible":")p" + sectionVisible + '"';
    bytes += R"p(,"questions":[)p" + questions + "]}]" + (members.isEmpty() ? "" : "," + members) + '}';
    bytes.replace("@", R"p("status":"law","text":)p" + text);
    pack::ReadPack read = pack::readResolvedPack(bytes);
    for (const Issue& issue : read.issues)
        qWarning() << issue.code << issue.path;
    return read.pack ? pack::CompiledPack::compile(std::move(*read.pack)) : nullptr;
}

} // namespace tinypack
