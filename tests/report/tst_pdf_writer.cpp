// The drawn PDF, read back with pdftotext and qpdf as its readers would.
#include "model/report/pdf_writer.h"
#include "model/report/typesetter.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using report::Document;
using report::Paragraph;
using report::Style;

namespace {

Paragraph paragraph(Style style, const QString& words, Language language = Language::English, int outline = 0)
{
    Paragraph p;
    p.style = style;
    p.words = words;
    p.language = language;
    p.outline = outline;
    p.newPage = outline == 1;
    return p;
}

Document sample(Language language = Language::TraditionalChinese)
{
    Document d;
    d.language = language;
    d.title = QStringLiteral("Office efficiency");
    d.author = QStringLiteral("Harbour 港");
    d.header = QStringLiteral("虛擬資產交易平台");
    d.asAt = QDate(2026, 11, 22);
    d.pageOf = QStringLiteral("Page %1 of %2");
    d.contentsTitle = QStringLiteral("目錄");
    d.titlePage = {paragraph(Style::Title, d.title), paragraph(Style::Subtitle, d.author)};
    for (int section = 1; section <= 40; ++section) {
        d.body.push_back(paragraph(Style::Heading, QStringLiteral("Section %1 負責人員").arg(section), language, 1));
        for (int q = 0; q < 4; ++q) {
            d.body.push_back(paragraph(Style::Question, QStringLiteral("董事及負責人員的長期職務為何？ office"), language));
            d.body.push_back(paragraph(Style::Answer, QStringLiteral("人長食食品 answer %1/%2 ").arg(section).arg(q).repeated(30), language));
        }
    }
    return d;
}

QString run(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000))
        return QStringLiteral("did not run: ") + program;
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class PdfWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void textLayerIsExact();
    void fontsAreEmbeddedSubsets();
    void fileIsSound();
    void pagesAreNumberedAndContentsAgree();
    void bookmarksStandForSections();
    void sameBytesTwice();
    void watermarkIsOnEveryPage();
    void longParagraphsBreakAcrossPages();
    void headingsNeverStandAloneAtTheFoot();
    void cancelGivesNothing();
    void controlCharactersAndEmptyWordsAreHarmless();
    void endlessParagraphsAreCut();

private:
    QString write(const Document& document, const QString& name = QStringLiteral("form.pdf"));
    QString text(const QString& file, const QStringList& options = {});
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PdfWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString PdfWriterTest::write(const Document& document, const QString& name)
{
    const auto pdf = report::writePdf(document);
    const QString file = m_folder->filePath(name);
    QFile out(file);
    if (!pdf || !out.open(QIODevice::WriteOnly) || out.write(pdf->bytes) != pdf->bytes.size())
        return {};
    return file;
}

QString PdfWriterTest::text(const QString& file, const QStringList& options)
{
    return run(QStringLiteral("pdftotext"), QStringList(options) << file << QStringLiteral("-"));
}

void PdfWriterTest::textLayerIsExact()
{
    for (const Language language : allLanguages) {
        const QString words = text(write(sample(language)));
        QVERIFY(words.contains(QStringLiteral("負責人員")));
        QVERIFY(words.contains(QStringLiteral("董事及負責人員的長期職務為何")));
        QVERIFY(words.contains(QStringLiteral("人長食食品")));
        QVERIFY(words.contains(QStringLiteral("office")));
        QVERIFY(words.contains(QStringLiteral("Office efficiency")));
        for (const QChar c : words)
            QVERIFY2(!(c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF) && !(c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06),
                     "radical or ligature in the text layer");
    }
}

void PdfWriterTest::fontsAreEmbeddedSubsets()
{
    const QString fonts = run(QStringLiteral("pdffonts"), {write(sample(Language::SimplifiedChinese))});
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines)
        QVERIFY2(line.contains(QStringLiteral(" yes yes yes ")), qPrintable(line));
    QVERIFY(fonts.contains(QStringLiteral("CJKsc")));
    const QString hongKong = run(QStringLiteral("pdffonts"), {write(sample(Language::TraditionalChinese))});
    QVERIFY2(hongKong.contains(QStringLiteral("CJKhk")), qPrintable(hongKong));
}

void PdfWriterTest::fileIsSound()
{
    int code = -1;
    run(QStringLiteral("qpdf"), {QStringLiteral("--check"), write(sample())}, &code);
    QCOMPARE(code, 0);
}

void PdfWriterTest::pagesAreNumberedAndContentsAgree()
{
    const auto pdf = report::writePdf(sample());
    QVERIFY(pdf.has_value());
    const QString file = write(sample());
    const QString last = QString::number(pdf->pages);
    QVERIFY(text(file, {QStringLiteral("-f"), last}).contains(QStringLiteral("Page %1 of %1").arg(last)));
    // Section 7 starts on the page that the contents name.
    const QString contents = text(file, {QStringLiteral("-layout"), QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("3")});
    const QRegularExpression line(QStringLiteral("Section 7 負責人員\\s+(\\d+)"));
    const auto match = line.match(contents);
    QVERIFY2(match.hasMatch(), qPrintable(contents));
    const QString page = match.captured(1);
    QVERIFY(text(file, {QStringLiteral("-f"), page, QStringLiteral("-l"), page}).contains(QStringLiteral("Section 7")));
}

void PdfWriterTest::bookmarksStandForSections()
{
    const QString json = run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), write(sample())});
    QCOMPARE(json.count(QStringLiteral("\"title\": \"Section ")), 40);
}

void PdfWriterTest::sameBytesTwice()
{
    const auto first = report::writePdf(sample());
    QTest::qSleep(1100); // the clock has moved on by more than the metadata's resolution
    const auto second = report::writePdf(sample());
    QVERIFY(first->bytes == second->bytes);
    QVERIFY(!first->bytes.contains(QDate::currentDate().toString(QStringLiteral("yyyyMMdd")).toLatin1()) ||
            QDate::currentDate() == QDate(2026, 11, 22));
}

void PdfWriterTest::watermarkIsOnEveryPage()
{
    Document d = sample();
    d.watermark = QStringLiteral("DRAFT");
    const QString file = write(d);
    const auto pages = report::writePdf(d)->pages;
    for (const int page : {1, 2, pages})
        QVERIFY(text(file, {QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)})
                    .remove(u'\n').remove(u' ').contains(QStringLiteral("DRAFT")));
}

void PdfWriterTest::longParagraphsBreakAcrossPages()
{
    Document d = sample();
    d.body = {paragraph(Style::Answer, QStringLiteral("The quick harbour ferry crosses. ").repeated(900) + QStringLiteral("LASTWORD"))};
    const auto pdf = report::writePdf(d);
    QVERIFY(pdf->pages > 4);
    QVERIFY(text(write(d)).contains(QStringLiteral("LASTWORD")));
    QCOMPARE(text(write(d)).remove(u'\n').remove(u' ').count(QStringLiteral("quickharbourferry")), 900);
}

void PdfWriterTest::headingsNeverStandAloneAtTheFoot()
{
    Document d = sample();
    d.body.clear();
    for (int i = 0; i < 60; ++i) {
        d.body.push_back(paragraph(Style::Subheading, QStringLiteral("Heading-%1-end").arg(i)));
        d.body.push_back(paragraph(Style::Meta, QStringLiteral("Law in force")));
        d.body.push_back(paragraph(Style::RowHeading, QStringLiteral("Row")));
        d.body.push_back(paragraph(Style::Question, QStringLiteral("Question")));
        d.body.push_back(paragraph(Style::Answer, QStringLiteral("Answer-%1-end ").arg(i) + QStringLiteral("word ").repeated(i * 7)));
    }
    const QStringList pages = text(write(d)).split(u'\f');
    for (int i = 0; i < 60; ++i) {
        const auto holds = [&](const QString& words) {
            for (int page = 0; page < pages.size(); ++page) {
                if (pages[page].contains(words))
                    return page;
            }
            return -1;
        };
        QCOMPARE(holds(QStringLiteral("Heading-%1-end").arg(i)), holds(QStringLiteral("Answer-%1-end").arg(i)));
    }
}

void PdfWriterTest::cancelGivesNothing()
{
    const auto pdf = report::writePdf(sample(), [](int page) { return page < 3; });
    QVERIFY(!pdf.has_value());
    QCOMPARE(pdf.error().code, QStringLiteral("io.cancelled"));
}

void PdfWriterTest::controlCharactersAndEmptyWordsAreHarmless()
{
    Document d = sample();
    d.body = {paragraph(Style::Answer, QString(QChar(u'\0')) + QStringLiteral("a\x01z")), paragraph(Style::Question, QString()),
              paragraph(Style::Answer, QStringLiteral("one\r\ntwo\nthree"))};
    const QString words = text(write(d));
    QVERIFY(words.contains(QStringLiteral("two\nthree")));
}

// Pango's time grows with the square of a paragraph's length: 300,000 characters in one would take minutes.
void PdfWriterTest::endlessParagraphsAreCut()
{
    const report::Typesetter typesetter;
    QString spaced = QStringLiteral("word ").repeated(5000);
    for (const QString& words : {QString(25000, u'x'), QString(25000, u'\u5b57'), spaced,
                                 u'a' + QStringLiteral("\U0001F600").repeated(12000)}) {
        const report::SetParagraph made = typesetter.set(words, report::Look{}, Language::English, 400);
        QString shown = QString::fromUtf8(pango_layout_get_text(made.layout.get()));
        for (const QString& part : shown.split(u'\n'))
            QVERIFY(part.size() <= 10000);
        QVERIFY(shown.remove(u'\n') == words);
    }
}

QTEST_GUILESS_MAIN(PdfWriterTest)
#include "tst_pdf_writer.moc"
