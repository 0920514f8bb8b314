#include "model/pack/pack_changes.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::pack;

namespace {

using PackPointer = std::shared_ptr<const CompiledPack>;

const char* const original = R"({"format": 1, "id": "p", "version": "1.0.0", "title": {"en": "P", "zh-Hant": "P", "zh-Hans": "P"}, "legal_status": "proposal",
 "as_at": "2026-11-22", "sources": [{"id": "act", "title": {"en": "Act", "zh-Hant": "A", "zh-Hans": "A"}, "issuer": {"en": "L", "zh-Hant": "L", "zh-Hans": "L"}, "status": "law", "seen": "law"}],
 "choices": {"colours": [{"value": "red", "text": {"en": "Red", "zh-Hant": "紅", "zh-Hans": "红"}}, {"value": "blue", "text": {"en": "Blue", "zh-Hant": "藍", "zh-Hans": "蓝"}}]},
 "documents": [{"id": "paper", "text": {"en": "Paper", "zh-Hant": "P", "zh-Hans": "P"}, "accept": ["pdf"], "status": "product"}],
 "sections": [
  {"id": "one", "title": {"en": "One", "zh-Hant": "一", "zh-Hans": "一"}, "questions": [
   {"id": "flag", "type": "yes_no", "status": "product", "text": {"en": "Flag", "zh-Hant": "旗", "zh-Hans": "旗"}},
   {"id": "share", "type": "decimal", "status": "product", "max": "10", "visible": "flag", "text": {"en": "Share", "zh-Hant": "份", "zh-Hans": "份"},
    "constraints": [{"id": "small", "rule": "share < 5", "severity": "warns", "message": {"en": "Too large.", "zh-Hant": "大", "zh-Hans": "大"}, "status": "product"}]},
   {"id": "colour", "type": "choice", "status": "product", "choices": "colours", "text": {"en": "Colour", "zh-Hant": "色", "zh-Hans": "色"}},
   {"id": "rows", "type": "repeat", "status": "product", "text": {"en": "Rows", "zh-Hant": "項", "zh-Hans": "项"}, "fields": [
     {"id": "x", "type": "text", "status": "product", "text": {"en": "X", "zh-Hant": "X", "zh-Hans": "X"}}]}]},
  {"id": "two", "title": {"en": "Two", "zh-Hant": "二", "zh-Hans": "二"}, "questions": [
   {"id": "last", "type": "text", "status": "product", "text": {"en": "Last", "zh-Hant": "末", "zh-Hans": "末"}}]}]})";

PackPointer packOf(const QByteArray& text)
{
    ReadPack read = readResolvedPack(text, QStringLiteral("changes"));
    for (const Issue& issue : read.issues) {
        if (issue.severity == Severity::Blocks)
            qFatal("%s %s", qPrintable(issue.code), qPrintable(issue.path));
    }
    return CompiledPack::compile(std::move(*read.pack));
}

} // namespace

class PackChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOneChange_data();
    void tellsOneChange();
    void saysItInThreeLanguages();
    void neitherVersionNorLayoutIsAChange();
    void aWholeTableIsToldOnce();
    void turnedRoundNewIsGone();
    void asksOtherwiseIsAboutAnswers();
};

// Each edit changes one thing; it is told once, and nothing else is.
void PackChangesTest::tellsOneChange_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("told"); // subject id kind
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* from, const char* to, const char* told, const char* words) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(told) << QString::fromUtf8(words);
    };
    row("wording", R"("en": "Flag", "zh-Hant": "旗", "zh-Hans": "旗")", R"("en": "Banner", "zh-Hant": "幟", "zh-Hans": "帜")", "question flag text", "“Flag” now reads “Banner”.");
    row("wording of one language", R"("en": "Flag")", R"("en": "Banner")", "question flag text",
        "The wording of “Flag” changed in these languages: en. It now reads “Banner”.");
    row("type", R"("id": "last", "type": "text")", R"("id": "last", "type": "long_text")", "question last type", "“Last” took a line of text and now takes a longer text.");
    row("visible", R"("visible": "flag")", R"("visible": "!flag")", "question share visible",
        "“Share” was asked if “Flag” is yes and is now asked if “Flag” is no.");
    row("visible for ever", R"("visible": "flag", )", "", "question share visible", "“Share” was asked if “Flag” is yes and is now always asked.");
    row("dimmed", R"("visible": "flag")", R"("visible": {"rule": "flag", "unknown": "show"})", "question share visible",
        "“Share” was asked if “Flag” is yes and is now asked if “Flag” is yes, and shown dimmed while that is open.");
    row("required", R"("id": "last", "type": "text")", R"("id": "last", "type": "text", "required": "flag")", "question last required",
        "“Last” was optional and is now required if “Flag” is yes.");
    row("computed", R"("id": "last", "type": "text")", R"("id": "last", "type": "text", "computed": "'a'")", "question last computed",
        "“Last” was entered by hand and is now worked out from `'a'`.");
    row("rule", "share < 5", "share < 6", "question share constraint.rule",
        "A check of “Share” changed: it had to hold that “Share” is less than 5; now it must hold that “Share” is less than 6.");
    row("severity", R"("severity": "warns")", R"("severity": "notes")", "question share constraint.severity",
        "In “Share”, “Too large.” was a finding that warns and is now one that notes.");
    row("message", "Too large.", "Far too large.", "question share constraint.message", "A finding of “Share” now says: Far too large.");
    row("limit", R"("max": "10")", R"("max": "12")", "question share limits", "What “Share” takes changed: `max` `\"10\"` → `\"12\"`.");
    row("choice wording", R"("en": "Red")", R"("en": "Scarlet")", "question colour choice.text", "In “Colour”, the choice “Red” now reads “Scarlet”.");
    row("choice gone", R"({"value": "red", "text": {"en": "Red", "zh-Hant": "紅", "zh-Hans": "红"}}, )", "", "question colour choice.gone", "“Colour” no longer has the choice “Red”.");
    row("choice rule", R"({"value": "red",)", R"({"value": "red", "visible": "flag",)", "question colour choice.visible",
        "In “Colour”, the choice “Red” was always asked and is now asked if “Flag” is yes.");
    row("status", R"("id": "last", "type": "text", "status": "product")", R"("id": "last", "type": "text", "status": "seed")", "question last status",
        "The standing of “Last” was “Good practice” and is now “Public article only”.");
    row("cites", R"("id": "last", "type": "text")", R"("id": "last", "type": "text", "cites": [{"source": "act", "ref": "s.1"}])", "question last cites",
        "The sources of “Last” are now: Act, s.1.");
    row("promise", R"("id": "last", "type": "text")", R"("id": "last", "type": "text", "slots": ["paper"])", "question last slots",
        "An answer to “Last” now promises these attachments: Paper.");
    row("anything else", R"("id": "last", "type": "text")", R"("id": "last", "type": "text", "personal": true)", "question last other", "“Last” changed in: `personal`.");
    row("field", R"("id": "x", "type": "text", "status": "product", "text": {"en": "X")", R"("id": "x", "type": "text", "status": "product", "text": {"en": "Y")", "question rows.x text",
        "The wording of “X” changed in these languages: en. It now reads “Y”.");
    row("slot", R"("accept": ["pdf"])", R"("accept": ["png"])", "slot paper limits", "What “Paper” takes changed: `accept` `[\"pdf\"]` → `[\"png\"]`.");
    row("section title", R"("en": "Two")", R"("en": "Second")", "section two title", "The section “Two” is now called “Second”.");
    row("source", R"("seen": "law")", R"("seen": "summary")", "source act other", "The particulars of the source “Act” changed.");
    row("standing of the whole", R"("legal_status": "proposal")", R"("legal_status": "law")", "pack p status",
        "The standing of the questionnaire was “Proposal” and is now “Law in force”.");
}

void PackChangesTest::tellsOneChange()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, told);
    QFETCH(QString, words);
    QByteArray text(original);
    QVERIFY(text.contains(from));
    const qsizetype place = text.indexOf(from);
    text.replace(place, from.size(), to);
    const Catalogue catalogue;
    const QList<PackChange> list = packChanges(*packOf(original), *packOf(text), catalogue);
    QCOMPARE(list.size(), 1);
    QCOMPARE(subjectTag(list[0].subject) + u' ' + list[0].id + u' ' + list[0].kind, told);
    QCOMPARE(list[0].words.words(catalogue, Language::English), words);
    QVERIFY(!(list[0].before == list[0].after) || told.endsWith(QLatin1String("visible")));
}

void PackChangesTest::saysItInThreeLanguages()
{
    QByteArray text(original);
    text.replace(R"("visible": "flag")", R"("visible": "!flag")");
    const Catalogue catalogue; // without translations the sentence is English, its parts are the pack's own
    const QList<PackChange> list = packChanges(*packOf(original), *packOf(text), catalogue);
    QVERIFY(list[0].words.words(catalogue, Language::TraditionalChinese).contains(QStringLiteral("旗")));
}

void PackChangesTest::neitherVersionNorLayoutIsAChange()
{
    QByteArray text(original);
    text.replace("1.0.0", "1.1.0").replace(",\n", " ,\n\n");
    const Catalogue catalogue;
    QVERIFY(packChanges(*packOf(original), *packOf(text), catalogue).isEmpty());
}

void PackChangesTest::aWholeTableIsToldOnce()
{
    QByteArray text(original);
    text.replace(R"("id": "rows")", R"("id": "list")");
    const Catalogue catalogue;
    QStringList told;
    for (const PackChange& change : packChanges(*packOf(original), *packOf(text), catalogue))
        told.append(change.id + u' ' + change.kind);
    QCOMPARE(told, (QStringList{QStringLiteral("list new"), QStringLiteral("rows gone")}));
}

// A law over generated packs: what is new one way is gone the other way, and a pack equals itself.
void PackChangesTest::turnedRoundNewIsGone()
{
    const Catalogue catalogue;
    const auto told = [](const QList<PackChange>& list, const char* kind) {
        QStringList ids;
        for (const PackChange& change : list) {
            if (change.kind == QLatin1String(kind))
                ids.append(subjectTag(change.subject) + u' ' + change.id);
        }
        ids.sort();
        return ids;
    };
    int found = 0;
    for (quint64 seed = 1; seed <= 8; ++seed) {
        const PackPointer one = packOf(json::canonical(generatePack(seed, {60, 5, 20})));
        const PackPointer two = packOf(json::canonical(generatePack(seed + 100, {60, 4, 20})));
        QVERIFY(packChanges(*one, *one, catalogue).isEmpty());
        const QList<PackChange> there = packChanges(*one, *two, catalogue);
        const QList<PackChange> back = packChanges(*two, *one, catalogue);
        QCOMPARE(told(there, "new"), told(back, "gone"));
        QCOMPARE(told(there, "gone"), told(back, "new"));
        QCOMPARE(told(there, "type"), told(back, "type"));
        found += static_cast<int>(told(there, "new").size());
    }
    QVERIFY(found > 50);
}

void PackChangesTest::asksOtherwiseIsAboutAnswers()
{
    const PackPointer pack = packOf(original);
    Question question = *pack->definitions()[static_cast<std::size_t>(pack->slotOf(QStringLiteral("share")))].question;
    Question other = question;
    other.visible = {};
    other.status = Status::Law;
    other.cites = {{QStringLiteral("act"), {}}};
    QVERIFY(!asksOtherwise(question, other));
    other = question;
    other.max = QStringLiteral("11");
    QVERIFY(asksOtherwise(question, other));
    other = question;
    other.constraints.clear();
    QVERIFY(asksOtherwise(question, other));
}

QTEST_GUILESS_MAIN(PackChangesTest)
#include "tst_pack_changes.moc"
