#include "model/desk/attachment_kind.h"

#include <QBuffer>
#include <QTest>

using namespace aspirant;

class TestAttachmentKind : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContentTells_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* title, const QByteArray& content, const char* name,
                            const char* kind) {
            QTest::newRow(title) << content << QString::fromUtf8(name) << QString::fromUtf8(kind);
        };
        const QByteArray far(200'000, 'x');
        row("pdf", "%PDF-1.7\n\x01\x02", "a.txt", "pdf");
        row("pdf after rubbish", QByteArray(1000, '\0') + "%PDF-1.4", "a", "pdf");
        row("pdf mark too late", QByteArray(5000, '\0') + "%PDF-1.4", "a.pdf", "");
        row("png", "\x89PNG\r\n\x1a\n....", "a.pdf", "png");
        row("jpg", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10), "a", "jpg");
        row("docx named at the end", "PK\x03\x04" + far + "word/document.xml" + QByteArray(40, '\0'), "a.zip",
            "docx");
        row("xlsx named at the start", QByteArray("PK\x03\x04 xl/workbook.xml") + far, "a.docx", "xlsx");
        row("zip", "PK\x03\x04" + far, "a.docx", "zip");
        row("empty zip", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), "a.zip", "zip");
        row("text", "Harbour Limited\r\n\t港灣", "a.pdf", "txt");
        row("csv", "a,b\n1,2\n", "figures.CSV", "csv");
        row("utf-16",
            QByteArray("\xff\xfe"
                       "a\0",
                       4),
            "a.txt", "txt");
        row("program",
            QByteArray("\x7f"
                       "ELF\x02\x01\x01\0\0",
                       9),
            "a.pdf", "");
        row("empty", "", "a.txt", "");
    }
    void theContentTells()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(QString, kind);
        QBuffer file(&content);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(desk::attachmentKind(file, name), kind);
        QCOMPARE(file.pos(), 0);
    }

    void findings_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("right") << "pdf" << qint64(1000) << QStringList();
        QTest::newRow("at the limit") << "png" << qint64(1000) << QStringList();
        QTest::newRow("wrong kind") << "txt" << qint64(10) << QStringList{QStringLiteral("attachment.type")};
        QTest::newRow("unknown kind") << "" << qint64(10) << QStringList{QStringLiteral("attachment.type")};
        QTest::newRow("too large") << "pdf" << qint64(1001) << QStringList{QStringLiteral("attachment.size")};
        QTest::newRow("both") << "zip" << qint64(1001)
                              << QStringList{QStringLiteral("attachment.type"),
                                             QStringLiteral("attachment.size")};
        QTest::newRow("empty") << "" << qint64(0) << QStringList{QStringLiteral("attachment.empty")};
    }
    void findings()
    {
        QFETCH(QString, kind);
        QFETCH(qint64, size);
        QFETCH(QStringList, codes);
        pack::Question question;
        question.accept = QStringList{QStringLiteral("pdf"), QStringLiteral("png")};
        question.maxBytes = 1000;
        QStringList found;
        const QList<Issue> issues =
            desk::attachmentIssues(question, QStringLiteral("p"), QStringLiteral("f.pdf"), kind, size);
        for (const Issue& issue : issues) {
            found += issue.code;
            QCOMPARE(issue.severity, Severity::Warns);
            QCOMPARE(issue.path, QStringLiteral("p"));
            QCOMPARE(issue.file, QStringLiteral("f.pdf"));
        }
        QCOMPARE(found, codes);
    }

    void withoutLimitsAnythingGoes()
    {
        QVERIFY(desk::attachmentIssues({}, QStringLiteral("p"), QStringLiteral("f"), {}, 1'000'000'000'000)
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAttachmentKind)
#include "tst_attachment_kind.moc"
