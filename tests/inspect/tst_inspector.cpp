// Small real files, made here, each wrong in one way; then every one of them cut short and bent.
#include "model/inspect/inspector.h"

#include "support/zip_builder.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aspirant;
using inspect::Limits;
using papers::Inspection;
using papers::Outcome;
using test::RawEntry;

namespace {

QByteArray stream(const QByteArray& dictionary, const QByteArray& content)
{
    return "<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
}

// Objects 1, 2, … with their table; object 1 is the catalogue.
QByteArray pdfOf(const QList<QByteArray>& objects)
{
    QByteArray pdf = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1), start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

const QByteArray pageTree = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
const QByteArray font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
const QByteArray textPage = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";
const QByteArray words = stream({}, "BT /F 12 Tf 72 700 Td (Certificate) Tj ET");

QByteArray textPdf(const QByteArray& inCatalogue = {}, const QList<QByteArray>& more = {})
{
    return pdfOf(QList<QByteArray>{"<</Type/Catalog/Pages 2 0 R" + inCatalogue + ">>", pageTree, textPage, words, font} + more);
}

QByteArray scanPdf()
{
    const QByteArray picture = stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x");
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", pageTree,
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
                  stream({}, "q 595 0 0 842 0 0 cm /I Do Q"), picture});
}

// The words stand in a form that the page shows; the forms show each other without end.
QByteArray nestedPdf()
{
    const QByteArray form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>/XObject<</A 6 0 R/B 7 0 R>>>>";
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", pageTree,
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</A 6 0 R>>>>>>",
                  stream({}, "/A Do"), font, stream(form, "/B Do"), stream(form, "/A Do BT /F 9 Tf (deep) Tj ET")});
}

QByteArray big(quint32 n)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(n, bytes.data());
    return bytes;
}

QByteArray pngPart(const QByteArray& type, const QByteArray& data)
{
    return big(static_cast<quint32>(data.size())) + type + data + big(test::crcOf(type + data));
}

QByteArray pngOf(quint32 width, quint32 height)
{
    return "\x89PNG\r\n\x1a\n" + pngPart("IHDR", big(width) + big(height) + QByteArray("\x08\0\0\0\0", 5)) + pngPart("pHYs", big(11811) + big(11811) + '\x01') +
           pngPart("IDAT", QByteArray(20, 'x')) + pngPart("IEND", {});
}

QByteArray jpegOf()
{
    return QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x02\x01\x01\x2c\x01\x2c\0\0", 20) + QByteArray("\xff\xc0\0\x0b\x08\x04\xb0\x03\x20\x01\x01\x11\0", 13) +
           QByteArray("\xff\xda\0\x08\x01\x01\0\0\x3f\0", 10) + QByteArray(50, '\x12') + QByteArray("\xff\xd9", 2);
}

RawEntry entry(const QByteArray& name, const QByteArray& content, bool deflate = false)
{
    RawEntry made;
    made.name = name;
    made.content = content;
    made.deflate = deflate;
    return made;
}

QByteArray officeOf(const QList<RawEntry>& more, const QByteArray& main = "word/document.xml")
{
    return test::buildZip(QList<RawEntry>{entry("[Content_Types].xml", "<Types/>", true), entry(main, QByteArray(5000, 'a'), true)} + more);
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString saved(const QByteArray& content, const char* name = "paper") const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    Inspection seen(const QByteArray& content, const Limits& limits = {}) const { return *inspect::inspectFile(saved(content), QStringLiteral("paper"), limits); }
    Inspection afterQpdf(const QStringList& arguments) const
    {
        const QString from = saved(textPdf(), "from.pdf"), to = at("to.pdf");
        if (QProcess::execute(QStringLiteral("qpdf"), arguments + QStringList{from, to}) != 0)
            qFatal("qpdf failed");
        return *inspect::inspectFile(to, QStringLiteral("to.pdf"));
    }
    static QByteArray xlsxBomb() { return officeOf({entry("xl/worksheets/sheet1.xml", QByteArray(40 << 20, ' '), true)}, "xl/workbook.xml"); }

private Q_SLOTS:
    void aSoundPdf()
    {
        Inspection wanted;
        wanted.kind = QStringLiteral("pdf");
        wanted.size = textPdf().size();
        wanted.pages = wanted.looked = wanted.textPages = 1;
        QCOMPARE(papers::inspectionJson(seen(textPdf())), papers::inspectionJson(wanted));
    }
    void aPasswordIsToldFromARestriction()
    {
        const Inspection closed = afterQpdf({QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--")});
        QVERIFY(closed.password && !closed.damaged && closed.pages == 0);
        const Inspection held = afterQpdf({QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--print=none"), QStringLiteral("--")});
        QVERIFY(!held.password && held.restricted && held.textPages == 1);
        const Inspection compressed = afterQpdf({QStringLiteral("--object-streams=generate")});
        QVERIFY(!compressed.restricted && !compressed.repaired && compressed.textPages == 1);
    }
    void scriptsAreFoundWhereverTheyLie()
    {
        QVERIFY(seen(textPdf("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>")).scripts);
        QVERIFY(seen(textPdf("/Names<</JavaScript<</Names[(a) 6 0 R]>>>>", {"<</S/JavaScript/JS 7 0 R>>", stream({}, "app.alert(1)")})).scripts);
        QVERIFY(seen(textPdf({}, {"<</Type/Annot/A<</Next[<</S/Launch/F(run.exe)>>]>>>>"})).scripts);
        QVERIFY(!seen(textPdf("/OpenAction<</S/GoTo/D[3 0 R/Fit]>>")).scripts);
    }
    void filesInsideAreCounted()
    {
        const QByteArray file = "<</Type/Filespec/F(a.txt)/EF<</F 7 0 R>>>>";
        const Inspection found = seen(textPdf("/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>", {file, stream("/Type/EmbeddedFile", "hello")}));
        QCOMPARE(found.embedded, 1);
        QVERIFY(!found.scripts);
    }
    void aScanIsToldFromText()
    {
        const Inspection scan = seen(scanPdf());
        QCOMPARE(scan.textPages, 0);
        QCOMPARE(scan.imagePages, 1);
        QCOMPARE(seen(nestedPdf()).textPages, 1);
    }
    void aCutPdfIsDamaged()
    {
        const QByteArray whole = textPdf();
        const Inspection mended = seen(whole.left(whole.indexOf("xref"))); // the table is gone, the objects are there
        QVERIFY(mended.repaired || mended.damaged);
        QVERIFY(seen(whole.left(60)).damaged);
        QVERIFY(seen("%PDF-1.7\nrubbish").damaged);
    }
    void picturesAreMeasuredByTheirHeaders()
    {
        const Inspection png = seen(pngOf(2480, 3508));
        QCOMPARE(png.width, 2480);
        QCOMPARE(png.height, 3508);
        QCOMPARE(png.dpi, 300);
        QVERIFY(!png.bomb && !png.damaged);
        const Inspection jpeg = seen(jpegOf());
        QCOMPARE(jpeg.width, 800);
        QCOMPARE(jpeg.height, 1200);
        QCOMPARE(jpeg.dpi, 300);
        QVERIFY(!jpeg.damaged);
    }
    void anImageBombIsRefusedUnopened()
    {
        const Inspection bomb = seen(pngOf(100'000, 100'000));
        QVERIFY(bomb.bomb);
        QCOMPARE(bomb.width, 100'000);
        QVERIFY(seen(pngOf(0xffffffff, 0xffffffff)).bomb);
        QVERIFY(seen(pngOf(0, 10)).damaged);
    }
    void cutPicturesAreDamaged()
    {
        QVERIFY(seen(pngOf(10, 10).chopped(6)).damaged);
        QVERIFY(seen(jpegOf().chopped(2)).damaged);
        QVERIFY(seen(jpegOf().left(25)).damaged);
    }
    void macrosAreFound()
    {
        QVERIFY(!seen(officeOf({})).macros);
        QCOMPARE(seen(officeOf({})).kind, QStringLiteral("docx"));
        QVERIFY(seen(officeOf({entry("word/vbaProject.bin", "x")})).macros);
        QVERIFY(seen(officeOf({entry("xl/macrosheets/sheet1.xml", "x")}, "xl/workbook.xml")).macros);
    }
    void olderOfficeFiles()
    {
        const auto wide = [](const char* text) {
            const QString words = QString::fromLatin1(text);
            return QByteArray(reinterpret_cast<const char*>(words.utf16()), words.size() * 2);
        };
        const QByteArray head = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(3000, '\0');
        const Inspection plain = seen(head + wide("WordDocument"));
        QCOMPARE(plain.kind, QStringLiteral("ole"));
        QVERIFY(!plain.macros && !plain.password && !plain.damaged);
        QVERIFY(seen(head + wide("_VBA_PROJECT")).macros);
        QVERIFY(seen(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray((1 << 20) - 20, '\0') + wide("EncryptedPackage")).password);
    }
    void aZipBombIsRefused()
    {
        const QByteArray bomb = xlsxBomb();
        QVERIFY(bomb.size() < 100'000);
        QVERIFY(seen(bomb).bomb);
        QCOMPARE(seen(bomb).kind, QStringLiteral("xlsx"));
        RawEntry liar = entry("xl/a.xml", QByteArray(30 << 20, ' '), true);
        liar.size = 1000; // grows beyond what it says
        QVERIFY(seen(officeOf({liar}, "xl/workbook.xml")).bomb);
        Limits few;
        few.entries = 3;
        QVERIFY(seen(officeOf({entry("a", "1"), entry("b", "2")}), few).bomb);
        QVERIFY(!seen(officeOf({entry("a", QByteArray(1 << 20, ' '), true)})).bomb); // small things may pack well
    }
    void brokenArchivesAreDamaged()
    {
        QVERIFY(seen(officeOf({}).chopped(30)).damaged);
        RawEntry broken = entry("word/a.xml", "abc", true);
        broken.packed = QByteArray("\xff\xff\xff");
        QVERIFY(seen(officeOf({broken})).damaged);
        RawEntry elsewhere = entry("word/a.xml", "abc", true);
        elsewhere.offset = 3;
        QVERIFY(seen(officeOf({elsewhere})).damaged);
        RawEntry locked = entry("word/a.xml", "abc");
        locked.flags = 1;
        QVERIFY(seen(officeOf({locked})).password);
    }
    void tooLargeIsSaid()
    {
        Limits small;
        small.pdfBytes = 100;
        QCOMPARE(seen(textPdf(), small).outcome, Outcome::TooLarge);
        QVERIFY(!inspect::inspectFile(at("nothing"), QString()));
    }
    void whateverIsBentOrCutEndsWell_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("pdf") << textPdf("/OpenAction<</S/JavaScript/JS(x)>>");
        QTest::newRow("scan") << scanPdf();
        QTest::newRow("nested") << nestedPdf();
        QTest::newRow("png") << pngOf(100, 100);
        QTest::newRow("jpeg") << jpegOf();
        QTest::newRow("docx") << officeOf({entry("word/vbaProject.bin", "x", true)});
    }
    void whateverIsBentOrCutEndsWell()
    {
        QFETCH(QByteArray, whole);
        QRandomGenerator dice(7);
        for (int round = 0; round < 150; ++round) {
            const QByteArray cut = whole.left(dice.bounded(1, static_cast<int>(whole.size())));
            QCOMPARE(seen(cut).size, cut.size());
            QByteArray bent = whole;
            for (int i = 0; i < 4; ++i)
                bent[dice.bounded(static_cast<int>(bent.size()))] = static_cast<char>(dice.bounded(256));
            const Inspection found = seen(bent);
            QCOMPARE(found.size, whole.size());
            QCOMPARE(papers::inspectionFrom(papers::inspectionJson(found)), std::optional(found));
        }
    }
    void theLimitsOfTheProcessHold()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer needs more addresses than the limit leaves");
#endif
        const pid_t child = fork();
        if (child == 0) {
            inspect::limitProcess({});
            rlimit memory{}, files{};
            const bool told = getrlimit(RLIMIT_AS, &memory) == 0 && getrlimit(RLIMIT_FSIZE, &files) == 0;
            _exit(told && memory.rlim_cur == (rlim_t(1) << 30) && files.rlim_cur == 0 ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
};

QTEST_APPLESS_MAIN(TestInspector)
#include "tst_inspector.moc"
