// A small application with attachments, ready to be exported.
#pragma once

#include "model/bundle/bundle_writer.h"
#include "support/memory_blobs.h"
#include "support/scenario.h"

namespace aspirant::test {

class BundleCase final {
public:
    BundleCase()
    {
        form.section("firm");
        form.add("name", "text", R"("languages": "each", "required": true)");
        form.add("licensed", "yes_no", R"("constraints": [{"id": "should_be", "rule": "licensed"}])");
        form.add("number", "text", R"("visible": "licensed")");
        form.add("people", "repeat", R"("fields": [{"id": "name", "type": "text"}, {"id": "cv", "type": "attachment"}])");
        form.add("headcount", "decimal", R"j("computed": "size(people)")j");
        form.slot("plan");
        plan = blobs.keep("%PDF-1.7 business plan " + noise(0, 3000));
        table = blobs.keep(QByteArray("name,share\r\nChan Tai Man,25\r\n").repeated(400));
        form.answer(QStringLiteral("name"), R"({"en": "Harbour <Example> Limited", "zh-Hant": "海港示例有限公司"})");
        form.answer(QStringLiteral("licensed"), "true");
        form.answer(QStringLiteral("number"), "\"SECRET-77\"");
        form.answer(QStringLiteral("licensed"), "false"); // "number" is set aside now
        form.addRow(QStringLiteral("people"), QStringLiteral("r1"));
        form.answer(QStringLiteral("people[r1].name"), "\"陳大文\"");
        attach("people[r1].cv", {{table, "履歷 <1>.csv"}});
        attach("plan", {{plan, "Business plan 業務計劃.pdf"}, {table, "again.csv"}});
    }

    void attach(const char* path, const QList<std::pair<QString, const char*>>& files)
    {
        QByteArray json;
        for (const auto& [digest, name] : files)
            json += (json.isEmpty() ? "" : ",") + QByteArray(R"({"$sha256": ")") + digest.toLatin1() + R"(", "name": ")" + name
                + "\"}";
        form.answer(QString::fromLatin1(path), ("[" + json + "]").constData());
    }

    // A history as a workspace would have it: one entry for each answer there is.
    [[nodiscard]] QList<desk::Entry> history()
    {
        QList<draft::Path> paths = form.answers().keys();
        std::sort(paths.begin(), paths.end());
        QList<desk::Entry> entries;
        for (const draft::Path& path : std::as_const(paths)) {
            desk::Entry entry;
            entry.sequence = entries.size() + 1;
            entry.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).addSecs(entry.sequence * 61);
            entry.by = QStringLiteral("Ada");
            entry.changes = draft::ChangeSet({{path, {}, form.answers().value(path)}});
            entries << entry;
        }
        return entries;
    }

    [[nodiscard]] bundle::BundleContents contents()
    {
        const pack::Pack& pack = form.session().pack().pack();
        return {form.session(), catalogue, blobs, pack.canonical,
                {{Language::English, "%PDF-1.7 form in English"}, {Language::TraditionalChinese, "%PDF-1.7 表格"}},
                history(), "a secret of the draft", Scenario::today,
                {allLanguages.begin(), allLanguages.end()}, false, QStringLiteral("Aspirant test")};
    }

    Scenario form;
    MemoryBlobs blobs;
    Catalogue catalogue{QString()};
    QString plan, table;
};

} // namespace aspirant::test
