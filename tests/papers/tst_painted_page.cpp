// Bytes that a painter hands over: read strictly, since what it drew came from others.
#include "model/papers/painted_page.h"

#include <QTest>

using namespace aspirant;
using papers::PaintedPage;

class TestPaintedPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const PaintedPage page{7, 3, 2, QByteArray(24, 'x'), QStringLiteral("業務\n計劃")};
        const auto read = papers::paintedPageFrom(papers::paintedPageBytes(page));
        QVERIFY(read);
        QCOMPARE(*read, page);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray pixels(24, 'x');
        const auto row = [&](const char* tag, const char* head, const QByteArray& rest) { QTest::newRow(tag) << QByteArray(head) + '\n' + rest; };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no line") << QByteArray(1000, 'x');
        row("no JSON", "pages", pixels);
        row("too few pixels", R"({"height":2,"pages":1,"text":"","width":3})", pixels.chopped(1));
        row("too many pixels", R"({"height":2,"pages":1,"text":"","width":3})", pixels + 'x');
        row("no width", R"({"height":2,"pages":1,"text":"","width":0})", {});
        row("negative", R"({"height":-2,"pages":1,"text":"","width":-3})", pixels);
        row("no pages", R"({"height":2,"pages":0,"text":"","width":3})", pixels);
        row("overflowing", R"({"height":4294967296,"pages":1,"text":"","width":4294967296})", {});
        row("larger than is shown", R"({"height":6000,"pages":1,"text":"","width":6000})", pixels);
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = papers::paintedPageFrom(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("preview.damaged"));
    }
};

QTEST_APPLESS_MAIN(TestPaintedPage)
#include "tst_painted_page.moc"
