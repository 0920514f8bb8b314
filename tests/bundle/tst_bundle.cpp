// Bundles as this program writes them: complete, reproducible, guarded, read back, and none when it fails.
#include "model/archive/zip_source.h"
#include "model/base/json.h"
#include "model/bundle/bundle_layout.h"
#include "model/bundle/bundle_reader.h"
#include "model/bundle/change_log.h"
#include "model/bundle/safe_name.h"
#include "support/bundle_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace aspirant;
using namespace aspirant::archive;
using namespace aspirant::bundle;

class BundleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBundleVerifiesAsWritten();
    void standardToolsAgree();
    void partsSayWhatTheyShould();
    void hiddenAnswersStayBehind();
    void attachmentsLieUnderReadableNames();
    void theLogHoldsNoValuesAndIsChained();
    void sameContentsSameBytes();
    void theDateIsTheAsAtDate();
    void blockedApplicationsAreRefused();
    void incompleteOnesAreMarked();
    void reading_givesBackTheDraft();
    void readingRefusesWhatDoesNotVerify();
    void aChangedAnswerIsNamed();
    void aChangedAttachmentIsNamed();
    void anUnpackedBundleVerifies();
    void packedAgainIsOnlyAWarning();
    void everyByteIsGuarded();
    void cancellingLeavesNothing();
    void aFullDiskLeavesNothing();
    void aDamagedAttachmentLeavesNothing();
    void aBundleMayReplaceAnOlderOne();
    void aVeryRegularFileStaysReadable();
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();

private:
    QString at(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    static QByteArray contentOf(const QString& path);
    static QStringList codes(const QList<Issue>& issues, Severity worst = Severity::Notes);
    QByteArray part(const QString& archive, const QString& name) const;
    VerifyReport verified(const QString& path, Profile profile = Profile::Submission) const;
    void python(const QStringList& arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::BundleCase> m_case;
};

void BundleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_case = std::make_unique<test::BundleCase>();
}

QByteArray BundleTest::contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList BundleTest::codes(const QList<Issue>& issues, Severity worst)
{
    QStringList found;
    for (const Issue& issue : issues)
        if (issue.severity <= worst)
            found << issue.code;
    return found;
}

QByteArray BundleTest::part(const QString& archive, const QString& name) const
{
    const auto zip = ZipSource::open(archive);
    if (!zip || !zip->source || zip->source->indexOf(name) < 0)
        return {};
    return zip->source->bytes(zip->source->indexOf(name), 1 << 24).value_or(QByteArray());
}

VerifyReport BundleTest::verified(const QString& path, Profile profile) const
{
    return verifyBag(path, profile).value_or(VerifyReport{});
}

void BundleTest::python(const QStringList& arguments) const
{
    QProcess process;
    process.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c")} + arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void BundleTest::aBundleVerifiesAsWritten()
{
    qint64 last = -1;
    const auto written = writeBundle(m_case->contents(), at("b.zip"), [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    });
    QVERIFY(written.has_value());
    const QByteArray archive = contentOf(at("b.zip"));
    QCOMPARE(written->bytes, archive.size());
    QCOMPARE(written->sha256, sha256Hex(archive));
    QVERIFY(last > 0);
    const auto report = verified(at("b.zip"));
    QVERIFY2(report.valid, qPrintable(codes(report.findings).join(u' ')));
    QCOMPARE(codes(report.findings), QStringList{QStringLiteral("bundle.not_signed")});
    QCOMPARE(report.files, written->files);
    QCOMPARE(codes(verified(at("b.zip"), Profile::Bagit).findings), QStringList());
}

void BundleTest::standardToolsAgree()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    python({QStringLiteral("import sys, zipfile\n"
                           "z = zipfile.ZipFile(sys.argv[1])\n"
                           "assert z.testzip() is None\n"
                           "names = z.namelist()\n"
                           "assert names == sorted(names, key=lambda n: n.encode()), names\n"
                           "for i in z.infolist():\n"
                           "    assert i.date_time == (2026, 11, 22, 0, 0, 0), i\n"
                           "    assert i.external_attr >> 16 == 0o100644, i\n"
                           "    assert i.flag_bits == 0x800, (i, i.flag_bits)\n"
                           "assert any('業務計劃' in n for n in names)\n"),
            at("b.zip")});
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"), QStringLiteral("unzip -q b.zip -d out && cd out && sha256sum --strict -c manifest-sha256.txt && sha256sum --strict -c tagmanifest-sha256.txt")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput() + process.readAllStandardError());
}

void BundleTest::partsSayWhatTheyShould()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    const auto answers = json::parse(part(at("b.zip"), answersFile));
    QVERIFY(answers.has_value());
    QCOMPARE((*answers)[u"headcount"].toString(), QStringLiteral("1"));
    QCOMPARE(part(at("b.zip"), answersFile), json::canonical(*answers));
    QCOMPARE(sha256Hex(part(at("b.zip"), packFile)), m_case->form.session().draft().pack.hash);
    const QString info = QString::fromUtf8(part(at("b.zip"), QStringLiteral("bag-info.txt")));
    QVERIFY(info.contains(QStringLiteral("Aspirant-Status: final\n")));
    QVERIFY(info.contains(QStringLiteral("Bagging-Date: 2026-11-22\n")));
    QVERIFY(info.contains(QStringLiteral("Aspirant-Signed: no\n")));
    const QString index = QString::fromUtf8(part(at("b.zip"), indexFile));
    QVERIFY(!index.contains(QStringLiteral("<script")));
    QVERIFY(index.contains(QStringLiteral("lang=\"zh-Hans\"")));
    QVERIFY(index.contains(QStringLiteral("href=\"forms/form-zh-Hant.pdf\"")));
    QVERIFY(index.contains(QStringLiteral("履歷 &lt;1&gt;.csv")));
    const auto crate = json::parse(part(at("b.zip"), crateFile));
    QVERIFY(crate.has_value());
    QCOMPARE((*crate)[u"@graph"].array().front()[u"conformsTo"][u"@id"].toString(), QStringLiteral("https://w3id.org/ro/crate/1.1"));
    const auto findings = json::parse(part(at("b.zip"), findingsFile));
    QCOMPARE((*findings)[u"findings"].array().front()[u"code"].toString(), QStringLiteral("rule.should_be"));
    QVERIFY(!(*findings)[u"findings"].array().front()[u"message"][u"zh-Hant"].toString().isEmpty());
}

void BundleTest::hiddenAnswersStayBehind()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    const auto zip = ZipSource::open(at("b.zip"));
    for (int i = 0; i < static_cast<int>(zip->source->entries().size()); ++i)
        QVERIFY2(!zip->source->bytes(i, 1 << 24)->contains("SECRET-77"), qPrintable(zip->source->entries()[static_cast<std::size_t>(i)].name));
}

void BundleTest::attachmentsLieUnderReadableNames()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    const auto register_ = json::parse(part(at("b.zip"), attachmentsFile));
    const json::Array& list = (*register_)[u"attachments"].array();
    QCOMPARE(list.size(), std::size_t(3));
    const QString cv = QStringLiteral("data/attachments/people.cv/履歷 _1_.csv");
    QCOMPARE(list[0][u"file"].toString(), cv);
    QCOMPARE(list[0][u"path"].toString(), QStringLiteral("people[r1].cv"));
    QCOMPARE(list[0][u"name"].toString(), QStringLiteral("履歷 <1>.csv"));
    QCOMPARE(list[1][u"file"].toString(), QStringLiteral("data/attachments/plan/Business plan 業務計劃.pdf"));
    QCOMPARE(list[2][u"file"].toString(), cv); // the same content is stored once
    QCOMPARE(part(at("b.zip"), cv), m_case->blobs.content(m_case->table));
    QVERIFY(part(at("b.zip"), attachmentsTable).contains("\"plan\",\"again.csv\""));
}

void BundleTest::theLogHoldsNoValuesAndIsChained()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    const QByteArray log = part(at("b.zip"), logFile);
    QVERIFY(log.contains("\"path\":\"people[r1].name\""));
    QVERIFY(!log.contains("陳大文"));
    QVERIFY(!log.contains(sha256Hex("\"陳大文\"").toLatin1()));
    QCOMPARE(firstBrokenLine(log), 0);
    QByteArray changed = log;
    changed.replace("Ada", "Eve");
    QCOMPARE(firstBrokenLine(changed), 2);
    QCOMPARE(firstBrokenLine(log.mid(log.indexOf('\n') + 1)), 1);
    auto other = m_case->contents();
    other.logSecret = "another secret";
    QVERIFY(changeLogLines(other.history, other.logSecret) != log);
}

void BundleTest::sameContentsSameBytes()
{
    QVERIFY(writeBundle(m_case->contents(), at("one.zip")).has_value());
    test::BundleCase again;
    QVERIFY(writeBundle(again.contents(), at("two.zip")).has_value());
    QCOMPARE(contentOf(at("one.zip")), contentOf(at("two.zip")));
}

void BundleTest::theDateIsTheAsAtDate()
{
    auto contents = m_case->contents();
    contents.asAt = QDate(2027, 2, 1);
    QVERIFY(writeBundle(contents, at("b.zip")).has_value());
    QCOMPARE(codes(verified(at("b.zip")).findings), QStringList{QStringLiteral("bundle.not_signed")});
    QVERIFY(part(at("b.zip"), indexFile).contains("2027"));
}

void BundleTest::blockedApplicationsAreRefused()
{
    m_case->form.clear(QStringLiteral("name"));
    const auto written = writeBundle(m_case->contents(), at("b.zip"));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, QStringLiteral("bundle.blocked"));
    QVERIFY(!QFile::exists(at("b.zip")));
}

void BundleTest::incompleteOnesAreMarked()
{
    m_case->form.clear(QStringLiteral("name"));
    auto contents = m_case->contents();
    contents.incomplete = true;
    QVERIFY(writeBundle(contents, at("b.zip")).has_value());
    const auto report = verified(at("b.zip"));
    QVERIFY(report.valid);
    QVERIFY(codes(report.findings).contains(QStringLiteral("bundle.incomplete")));
    QVERIFY(part(at("b.zip"), indexFile).contains("Draft – not complete"));
}

void BundleTest::reading_givesBackTheDraft()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    test::MemoryBlobs store;
    const auto read = readBundle(at("b.zip"), &store);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().code + u' ' + read.error().place));
    draft::Draft expected = m_case->form.session().draft();
    expected.answers.remove(draft::Path::trusted(QStringLiteral("number")));
    QCOMPARE(read->draft, expected);
    QCOMPARE(read->packBytes, m_case->form.session().pack().pack().canonical);
    QCOMPARE(store.count(), 2);
    QVERIFY(store.contains(m_case->plan) && store.contains(m_case->table));
}

void BundleTest::readingRefusesWhatDoesNotVerify()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    QByteArray archive = contentOf(at("b.zip"));
    const qsizetype place = archive.indexOf("%PDF-1.7 business plan");
    archive[place + 30] = static_cast<char>(archive[place + 30] ^ 1);
    QFile file(at("b.zip"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(archive) == archive.size());
    file.close();
    test::MemoryBlobs store;
    const auto read = readBundle(at("b.zip"), &store);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, QStringLiteral("bundle.invalid"));
    QCOMPARE(store.count(), 0);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK") == 2);
    file.close();
    QCOMPARE(readBundle(at("b.zip"), &store).error().code, QStringLiteral("bundle.refused"));
    QCOMPARE(readBundle(at("none.zip"), &store).error().code, QStringLiteral("bundle.open"));
}

// Unpacks the bundle, lets the caller change it, and returns the report of the folder.
static const QString unpack = QStringLiteral("import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])");

void BundleTest::aChangedAnswerIsNamed()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    python({unpack, at("b.zip"), at("out")});
    QFile file(at("out/data/answers.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    content.replace("陳大文", "陳小文");
    QVERIFY(file.seek(0) && file.write(content) == content.size());
    file.close();
    const auto report = verified(at("out"));
    QVERIFY(!report.valid);
    QStringList answers;
    for (const Issue& issue : report.findings)
        if (issue.code == QLatin1String("bundle.answer_changed"))
            answers << issue.path;
    QCOMPARE(answers, QStringList{QStringLiteral("people[r1].name")});
    QVERIFY(codes(report.findings).contains(QStringLiteral("bag.digest")));
    QVERIFY(codes(report.findings).contains(QStringLiteral("bundle.answers_differ")));
}

void BundleTest::aChangedAttachmentIsNamed()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    python({unpack, at("b.zip"), at("out")});
    QFile file(at("out/data/attachments/plan/Business plan 業務計劃.pdf"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("x") == 1);
    file.close();
    const auto report = verified(at("out"), Profile::Bagit);
    QCOMPARE(codes(report.findings), QStringList{QStringLiteral("bag.digest")});
    QCOMPARE(report.findings.first().file, QStringLiteral("data/attachments/plan/Business plan 業務計劃.pdf"));
}

void BundleTest::anUnpackedBundleVerifies()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    python({unpack, at("b.zip"), at("out")});
    QCOMPARE(codes(verified(at("out")).findings), QStringList{QStringLiteral("bundle.not_signed")});
    QVERIFY(QFile::link(QStringLiteral("answers.json"), at("out/data/link.json")));
    const auto report = verified(at("out"));
    QVERIFY(report.refused);
    QCOMPARE(codes(report.findings), QStringList{QStringLiteral("bag.link")});
}

void BundleTest::packedAgainIsOnlyAWarning()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    python({QStringLiteral("import sys, zipfile, os\n"
                           "a, b = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)\n"
                           "for n in a.namelist(): b.writestr('bag/' + n, a.read(n))\n"
                           "b.close()\n"),
            at("b.zip"), at("again.zip")});
    const auto report = verified(at("again.zip"));
    QVERIFY(report.valid);
    QCOMPARE(codes(report.findings, Severity::Warns), QStringList{QStringLiteral("zip.form")});
    test::MemoryBlobs store;
    QVERIFY(readBundle(at("again.zip"), &store).has_value());
}

void BundleTest::everyByteIsGuarded()
{
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    const QByteArray archive = contentOf(at("b.zip"));
    const auto expected = codes(verified(at("b.zip")).findings);
    QFile file(at("b.zip"));
    // Every byte of the headers and the directory would take minutes; a stride that is prime to all field
    // sizes visits every kind of place.
    int flips = 0;
    for (qsizetype i = 0; i < archive.size(); i += 37, ++flips) {
        QByteArray flipped = archive;
        flipped[i] = static_cast<char>(flipped[i] ^ (1 << (flips % 8)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flipped) == flipped.size());
        file.close();
        QVERIFY2(codes(verified(at("b.zip")).findings) != expected, qPrintable(QStringLiteral("byte %1").arg(i)));
    }
    QVERIFY(flips > 200);
}

void BundleTest::cancellingLeavesNothing()
{
    for (const qint64 after : {0, 2000, 9000}) {
        const auto written = writeBundle(m_case->contents(), at("b.zip"), [&](qint64 done, qint64) { return done < after; });
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, QStringLiteral("bundle.cancelled"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
}

void BundleTest::aFullDiskLeavesNothing()
{
    // A limit on the size of files fails writes just as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QVERIFY(getrlimit(RLIMIT_FSIZE, &old) == 0);
    for (const rlim_t limit : {0, 100, 5000, 9000}) {
        const rlimit small{limit, old.rlim_max};
        QVERIFY(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto written = writeBundle(m_case->contents(), at("b.zip"));
        QVERIFY(setrlimit(RLIMIT_FSIZE, &old) == 0);
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().code, QStringLiteral("bundle.write"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
    QCOMPARE(writeBundle(m_case->contents(), at("no/such/folder/b.zip")).error().code, QStringLiteral("bundle.write"));
}

void BundleTest::aDamagedAttachmentLeavesNothing()
{
    m_case->blobs.damage(m_case->plan);
    QCOMPARE(writeBundle(m_case->contents(), at("b.zip")).error().code, QStringLiteral("bundle.attachment_damaged"));
    QVERIFY(!QFile::exists(at("b.zip")));
    static_cast<void>(m_case->blobs.remove(m_case->plan));
    QCOMPARE(writeBundle(m_case->contents(), at("b.zip")).error().code, QStringLiteral("bundle.attachment_missing"));
}

void BundleTest::aBundleMayReplaceAnOlderOne()
{
    QFile old(at("b.zip"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("older") == 5);
    old.close();
    const auto cancelled = writeBundle(m_case->contents(), at("b.zip"), [](qint64, qint64) { return false; });
    QVERIFY(!cancelled.has_value());
    QCOMPARE(contentOf(at("b.zip")), QByteArray("older"));
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    QVERIFY(verified(at("b.zip")).valid);
}

void BundleTest::aVeryRegularFileStaysReadable()
{
    const QString zeros = m_case->blobs.keep(QByteArray(20 << 20, '0'));
    m_case->attach("plan", {{zeros, "zeros.txt"}});
    QVERIFY(writeBundle(m_case->contents(), at("b.zip")).has_value());
    QCOMPARE(codes(verified(at("b.zip")).findings), QStringList{QStringLiteral("bundle.not_signed")});
}

void BundleTest::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* tag, const QString& name, const QString& safe) { QTest::newRow(tag) << name << safe; };
    row("home", QStringLiteral("~..."), QStringLiteral("_~"));
    row("lock file of an editor", QStringLiteral("~$report.docx"), QStringLiteral("_~$report.docx"));
    row("plain", QStringLiteral("plan.pdf"), QStringLiteral("plan.pdf"));
    row("Chinese", QStringLiteral("業務計劃書.pdf"), QStringLiteral("業務計劃書.pdf"));
    row("composed", QStringLiteral("re\u0301sume\u0301.pdf"), QStringLiteral("résumé.pdf"));
    row("path", QStringLiteral("../../etc/passwd"), QStringLiteral("_._etc_passwd"));
    row("Windows path", QStringLiteral("C:\\a\\b.pdf"), QStringLiteral("C__a_b.pdf"));
    row("reserved", QStringLiteral("CON.pdf"), QStringLiteral("_CON.pdf"));
    row("turned around", QStringLiteral("a\u202egpj.exe"), QStringLiteral("a_gpj.exe"));
    row("ends", QStringLiteral(" .plan. . "), QStringLiteral("plan"));
    row("nothing", QStringLiteral("..."), QStringLiteral("attachment"));
    row("empty", QString(), QStringLiteral("attachment"));
    row("long", QString(200, u'a') + QStringLiteral(".pdf"), QString(116, u'a') + QStringLiteral(".pdf"));
    row("long Chinese", QString(100, u'文') + QStringLiteral(".pdf"), QString(38, u'文') + QStringLiteral(".pdf"));
}

void BundleTest::namesAreMadeSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    NameKeeper keeper;
    QCOMPARE(keeper.unique(safe), safe);
    QVERIFY(keeper.unique(safe.toUpper()) != safe.toUpper());
}

QTEST_GUILESS_MAIN(BundleTest)
#include "tst_bundle.moc"
