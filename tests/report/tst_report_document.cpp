// What stands on the pages of a printed form, before it is drawn.
#include "model/pack/compiled_pack.h"
#include "model/pack/pack_reader.h"
#include "model/report/report_document.h"

#include <QTest>

using namespace aspirant;

namespace {

const QByteArray text = R"({"en":"T","zh-Hant":"T","zh-Hans":"T"})";

QString printed()
{
    const QByteArray pack = R"({"format":1,"id":"p","version":"1.0.0","legal_status":"concluded","as_at":"2026-11-22","title":)" + text
        + R"(,"banner":{"en":"The bill was not seen.","zh-Hant":"T","zh-Hans":"T"},"forms":[)"
        + R"({"id":"VA-1","kind":"official","items":["5"],"title":)" + text + R"(},{"id":"V","kind":"checklist","items":["13"],"title":)" + text
        + R"(}],"parts":[{"title":{"en":"Part One","zh-Hant":"T","zh-Hans":"T"},"sections":["s"]}],"sections":[{"id":"s","title":)" + text
        + R"(,"questions":[{"id":"q.a","type":"yes_no","status":"product","text":)" + text
        + R"(,"forms":[{"form":"VA-1","item":"5"},{"form":"V","item":"13"}]}]}]})";
    const auto read = pack::readResolvedPack(pack);
    if (!read.pack)
        return QStringLiteral("unreadable");
    const auto compiled = pack::CompiledPack::compile(*read.pack);
    if (!compiled)
        return QStringLiteral("does not compile");
    draft::Draft draft;
    const session::Session session(compiled, draft, QDate(2026, 11, 22));
    const Catalogue catalogue{QString()};
    const report::Document document = report::formDocument(session, catalogue, {});
    QString words = document.header + u'\n';
    for (const auto* part : {&document.titlePage, &document.body})
        for (const report::Paragraph& paragraph : *part)
            words += paragraph.words + u'\n';
    return words;
}

} // namespace

class ReportDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListOfOurOwnIsNotPrintedAsAForm()
    {
        const QString words = printed();
        QVERIFY2(words.contains(QStringLiteral("Form VA-1, item 5")), qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("Form V, item 13")), qPrintable(words));
    }
    void bannerStandingAndPartsArePrinted()
    {
        const QString words = printed();
        QVERIFY(words.contains(QStringLiteral("The bill was not seen.")));
        QVERIFY(words.startsWith(QStringLiteral("T  ·  Concluded policy, not yet law")));
        QVERIFY(words.contains(QStringLiteral("\nPart One\n")));
    }
};

QTEST_GUILESS_MAIN(ReportDocumentTest)
#include "tst_report_document.moc"
