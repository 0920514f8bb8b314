// Charts as files, read back as their readers would: pdftotext, qpdf, an XML parser.
#include "model/layout/graphviz_layout.h"
#include "model/report/chart_writer.h"
#include "model/report/paginator.h"
#include "model/report/pdf_writer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace aspirant;
using namespace aspirant::chart;
using namespace Qt::Literals::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue one;
    return one;
}

Chart sample()
{
    Chart chart;
    chart.applicant = {u"Harbour Heron Exchange Limited"_s, u"鷺港交易所有限公司"_s, u"鷺港交易所有限公司"_s};
    chart.asAt = QDate(2026, 11, 22);
    Node owner{u"p"_s, NodeKind::Person, {u"CHAN Pak Sum <&>"_s, u"陳柏森"_s, u"陳柏森"_s}};
    owner.isMarked = owner.isOnTop = true;
    owner.badges = {{Message("Chart", "Ultimate owner"), true}, {Message("Chart", "Director")}};
    chart.nodes = {{u"T"_s, NodeKind::Applicant, chart.applicant}, owner,
                   {u"u"_s, NodeKind::Undisclosed, {}, Message("Chart", "Not disclosed")}, {u"F"_s, NodeKind::Trust, {u"Family\x01 trust"_s, {}, {}}}};
    chart.edges = {{1, 0, EdgeKind::Holding, {Message("Chart", "%1% votes", {MessageNumber{u"60"_s}})}, true},
                   {2, 0, EdgeKind::Remainder, {Message("Chart", "%1% votes", {MessageNumber{u"30"_s}})}},
                   {3, 0, EdgeKind::Trust, {Message("Chart", "as trustee")}}};
    chart.notes = {Message(Text{u"A note."_s, u"附註。"_s, u"附注。"_s})};
    return chart;
}

QByteArray written(report::ChartFormat format, const QList<Language>& languages)
{
    const auto chart = report::writeChart(sample(), {catalogue(), languages}, &layout::graphvizLayout, format);
    return chart ? chart->bytes : QByteArray();
}

QString run(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30000))
        return u"did not run: "_s + program;
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString saved(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(u"chart.pdf"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

} // namespace

class ChartWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pdfHoldsTheNames();
    void pdfIsSound();
    void svgIsXmlAndHoldsTheWords();
    void sameBytesTwice();
    void wideChartsTurnThePage();
    void formsHoldCharts();
};

void ChartWriterTest::pdfHoldsTheNames()
{
    const QTemporaryDir folder;
    for (const Language language : allLanguages) {
        const QString text = run(u"pdftotext"_s, {saved(folder, written(report::ChartFormat::Pdf, {language})), u"-"_s});
        for (const QString& name : {u"Harbour Heron Exchange Limited"_s, u"鷺港交易所有限公司"_s, u"CHAN Pak Sum <&>"_s, u"陳柏森"_s})
            QVERIFY2(text.contains(name), qPrintable(name + u'\n' + text));
    }
}

void ChartWriterTest::pdfIsSound()
{
    const QTemporaryDir folder;
    const QString file = saved(folder, written(report::ChartFormat::Pdf, {Language::English, Language::TraditionalChinese}));
    int code = -1;
    run(u"qpdf"_s, {u"--check"_s, file}, &code);
    QCOMPARE(code, 0);
    const QStringList fonts = run(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& line : fonts)
        QVERIFY2(line.contains(u" yes yes yes "_s), qPrintable(line));
    QVERIFY(run(u"pdfinfo"_s, {file}).contains(u"Pages:           1\n"_s));
}

void ChartWriterTest::svgIsXmlAndHoldsTheWords()
{
    QXmlStreamReader xml(written(report::ChartFormat::Svg, {Language::TraditionalChinese}));
    QStringList words;
    int paths = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"path")
            ++paths;
        if (xml.isStartElement() && (xml.name() == u"text" || xml.name() == u"title"))
            words.append(xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(paths > 20); // letters and lines are drawn
    for (const QString& name : {u"CHAN Pak Sum <&>"_s, u"陳柏森"_s, u"附註。"_s})
        QVERIFY2(words.contains(name), qPrintable(words.join(u'\n')));
}

void ChartWriterTest::sameBytesTwice()
{
    for (const report::ChartFormat format : {report::ChartFormat::Pdf, report::ChartFormat::Svg}) {
        const QByteArray first = written(format, {Language::SimplifiedChinese});
        QVERIFY(!first.isEmpty());
        QCOMPARE(written(format, {Language::SimplifiedChinese}), first);
    }
}

void ChartWriterTest::wideChartsTurnThePage()
{
    using report::Sheet;
    const auto on = [](double width, double height) { return report::figurePlace({width, height}); };
    QVERIFY(!on(400, 300)->alone);
    QCOMPARE(on(400, 300)->sheet, Sheet::Portrait);
    QVERIFY(on(450, 700)->alone);
    QCOMPARE(on(900, 400)->sheet, Sheet::Landscape);
    QCOMPARE(on(2000, 700)->sheet, Sheet::FoldOut);
    QVERIFY(!on(9000, 700));
}

void ChartWriterTest::formsHoldCharts()
{
    report::Document document;
    document.title = u"Form"_s;
    document.header = u"Header"_s;
    document.asAt = QDate(2026, 11, 22);
    document.pageOf = u"Page %1 of %2"_s;
    document.contentsTitle = u"Contents"_s;
    report::Paragraph before, chart, after;
    before.words = u"Before the chart."_s;
    chart.words = u"Ownership chart"_s;
    chart.outline = 2;
    auto figure = report::chartFigure(sample(), {catalogue(), {Language::English}}, &layout::graphvizLayout);
    chart.figure = std::make_shared<const Figure>(figure);
    after.words = u"After the chart."_s;
    document.body = {before, chart, after};
    const auto inside = report::writePdf(document);
    QVERIFY(inside);
    figure.size.setWidth(1000); // too wide for an upright page
    document.body[1].figure = std::make_shared<const Figure>(figure);
    const auto turned = report::writePdf(document);
    QVERIFY(turned);
    const QTemporaryDir folder;
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, saved(folder, inside->bytes), u"-"_s});
    QVERIFY(text.indexOf(u"Before the chart."_s) < text.indexOf(u"陳柏森"_s) && text.indexOf(u"陳柏森"_s) < text.indexOf(u"After the chart."_s));
    QCOMPARE(turned->pages, inside->pages + 2); // its own page, and the next for what follows
    const QString sizes = run(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s, saved(folder, turned->bytes)});
    QVERIFY2(sizes.contains(u"841.89 x 595.276"_s), qPrintable(sizes));
    int code = -1;
    run(u"qpdf"_s, {u"--check"_s, saved(folder, turned->bytes)}, &code);
    QCOMPARE(code, 0);
}

QTEST_GUILESS_MAIN(ChartWriterTest)
#include "tst_chart_writer.moc"
