// Papers put in their places: many at once, one in several places, replaced, and their originals on this computer.
#include "support/tiny_pack.h"
#include "support/workspace_support.h"

#include "model/desk/desk.h"
#include "model/desk/originals.h"
#include "model/draft/replaced.h"
#include "model/pack/pack_reader.h"
#include "model/papers/paper_register.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;
using desk::Desk;
using desk::PaperSource;

namespace {

// The tiny pack with a second place.
QByteArray twoPlaces()
{
    QByteArray pack(tinyPack);
    const QByteArray place = R"({"id": "doc")";
    const QByteArray second = R"({"id": "other", "status": "product", "text": {"en": "Other", "zh-Hant": "其他", "zh-Hans": "其他"}}, )";
    return pack.replace(place, second + place);
}

} // namespace

class TestDeskPapers : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC)};
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    QString m_draft;

    QString file(const char* name, const QByteArray& content) const
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return path;
    }
    QString stored(const QByteArray& content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        return m_workspace->blobs().put(buffer)->sha256;
    }
    QStringList names(const char* place) const
    {
        QStringList list;
        for (const json::Value& one : m_desk->session().draft().answer(at(place)).array())
            list.append(one[u"name"].toString());
        return list;
    }
    const draft::Answers& answers() const { return m_desk->session().draft().answers; }
    Desk::Placement placed(const char* place, const QString& sha256, const char* name) const
    {
        return {at(place), sha256, QString::fromUtf8(name)};
    }

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*store::Workspace::open(m_folder->filePath(QStringLiteral("work")), writing()));
        const pack::ReadPack read = pack::readResolvedPack(twoPlaces(), QStringLiteral("tiny"));
        QVERIFY(read.pack);
        m_draft = *Desk::createDraft(m_workspace->drafts(), *read.pack, QStringLiteral("Client"), {});
        m_desk = std::make_unique<Desk>(m_workspace->drafts(), m_workspace->blobs(), m_clock, QStringLiteral("Ada"));
        QVERIFY(m_desk->open(m_draft));
    }
    void cleanup()
    {
        m_desk.reset();
        m_workspace.reset();
    }

    void manyFilesAreOneStep()
    {
        const QString a = stored("a"), b = stored("b");
        const auto done = m_desk->place({placed("doc", a, "a.pdf"), placed("doc", b, "b.pdf"), placed("other", a, "a.pdf"), placed("doc", a, "a.pdf")});
        QCOMPARE(codeOf(done), QString());
        QCOMPARE(names("doc"), QStringList({QStringLiteral("a.pdf"), QStringLiteral("b.pdf")}));
        QCOMPARE(names("other"), QStringList(QStringLiteral("a.pdf")));
        QCOMPARE(m_workspace->drafts().history(m_draft)->size(), 1);
        QVERIFY(m_desk->undo());
        QVERIFY(names("doc").isEmpty() && names("other").isEmpty());
        QVERIFY(m_desk->redo());
        QCOMPARE(names("doc").size(), 2);
    }

    void whatIsNotStoredIsNotPlaced()
    {
        QCOMPARE(codeOf(m_desk->place({placed("doc", QString(64, u'e'), "a.pdf")})), QStringLiteral("attachment.lost"));
        QCOMPARE(codeOf(m_desk->place({placed("name", stored("a"), "a.pdf")})), QStringLiteral("answer.unknown"));
        QVERIFY(names("doc").isEmpty());
    }

    void aReplacedPaperStaysReachable()
    {
        const QString one = stored("one"), two = stored("two"), three = stored("three");
        QVERIFY(m_desk->place({placed("doc", one, "plan.pdf"), placed("doc", stored("x"), "x.pdf")}));
        const draft::PaperRecord record{QDate(2026, 1, 2), QStringLiteral("zh-Hant"), QStringLiteral("1"), {}};
        QVERIFY(m_desk->apply(*papers::recordPaper(m_desk->session(), one, record), desk::Origin::Typed));
        Desk::Placement newer = placed("doc", two, "plan 2.pdf");
        newer.replaces = one;
        QVERIFY(m_desk->place({newer}));
        QCOMPARE(names("doc"), QStringList({QStringLiteral("plan 2.pdf"), QStringLiteral("x.pdf")}));
        // The language is the same, the date is another paper's.
        QCOMPARE(draft::paperRecord(answers(), at("doc"), two), (draft::PaperRecord{{}, QStringLiteral("zh-Hant"), {}, {}}));
        const Message what = m_desk->undoState().what;
        QCOMPARE(what.words(Catalogue(), Language::English), QStringLiteral("Undo the answer to “Certificate”"));
        newer = placed("doc", three, "plan 3.pdf");
        newer.replaces = two;
        QVERIFY(m_desk->place({newer}));
        const QList<draft::EarlierPaper> earlier = draft::earlierPapers(answers(), at("doc"), three);
        QCOMPARE(earlier, (QList<draft::EarlierPaper>{{two, QStringLiteral("plan 2.pdf"), m_clock.nowUtc()}, {one, QStringLiteral("plan.pdf"), m_clock.nowUtc()}}));
        QVERIFY(m_workspace->blobs().open(one));
        // Back to the first: a circle ends.
        newer = placed("doc", one, "plan.pdf");
        newer.replaces = three;
        QVERIFY(m_desk->place({newer}));
        QCOMPARE(draft::earlierPapers(answers(), at("doc"), one).size(), 2);
        QVERIFY(m_desk->undo());
        QVERIFY(m_desk->undo());
        QVERIFY(m_desk->undo());
        QCOMPARE(names("doc").first(), QStringLiteral("plan.pdf"));
        QVERIFY(draft::earlierPapers(answers(), at("doc"), one).isEmpty());
    }

    void aPurgeRemovesEarlierVersionsAndSources()
    {
        const QString one = stored("one"), two = stored("two");
        QVERIFY(m_desk->place({placed("doc", one, "plan.pdf")}));
        Desk::Placement newer = placed("doc", two, "plan 2.pdf");
        newer.replaces = one;
        newer.file = file("plan 2.pdf", "two");
        QVERIFY(m_desk->place({newer}));
        QCOMPARE(m_workspace->drafts().paperSources(m_draft)->size(), 1);
        m_desk.reset();
        const auto freed = m_workspace->drafts().purge(m_draft);
        QVERIFY(freed && freed->contains(one) && freed->contains(two));
        QVERIFY(!m_workspace->blobs().contains(one));
        QVERIFY(m_workspace->drafts().paperSources(m_draft)->isEmpty());
        QVERIFY(!m_workspace->drafts().rememberSources(m_draft, {{one, newer.file, 1, 1, {}}})); // nothing outlives it
    }

    void aLaterChangeOfTheOriginalIsNoticed()
    {
        const QString path = file("plan.pdf", "%PDF first");
        QVERIFY(m_desk->attach(at("doc"), path));
        QList<PaperSource> sources = m_desk->paperSources();
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().file, path);
        QVERIFY(desk::lookAtOriginals(sources).changed.isEmpty());
        // Another time, the same content: only to be remembered.
        QFile again(path);
        QVERIFY(again.open(QIODevice::ReadWrite));
        again.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime);
        again.close();
        desk::OriginalsSeen seen = desk::lookAtOriginals(sources);
        QVERIFY(seen.changed.isEmpty());
        QCOMPARE(seen.touched.size(), 1);
        QVERIFY(m_desk->rememberSources(seen.touched));
        QVERIFY(desk::lookAtOriginals(m_desk->paperSources()).touched.isEmpty());
        // Another content.
        file("plan.pdf", "%PDF second");
        seen = desk::lookAtOriginals(m_desk->paperSources());
        QCOMPARE(seen.changed.size(), 1);
        QCOMPARE(seen.changed.first().sha256, sha256Hex(QByteArray("%PDF second")));
        // Passed over, it is not told again until it changes again.
        PaperSource passed = seen.changed.first().now;
        passed.passedOver = seen.changed.first().sha256;
        QVERIFY(m_desk->rememberSources({passed}));
        QVERIFY(desk::lookAtOriginals(m_desk->paperSources()).changed.isEmpty());
        file("plan.pdf", "%PDF third, longer");
        QCOMPARE(desk::lookAtOriginals(m_desk->paperSources()).changed.size(), 1);
        // Gone is no fault, and a folder in its place neither.
        QVERIFY(QFile::remove(path));
        seen = desk::lookAtOriginals(m_desk->paperSources());
        QVERIFY(seen.changed.isEmpty() && seen.missing == 1);
        // Once the paper is taken out of the application, nobody looks any more.
        QVERIFY(m_desk->setAnswer(at("doc"), {}));
        QVERIFY(m_desk->paperSources().isEmpty());
    }

    void whereAFileLayIsNoPartOfTheDraft()
    {
        QVERIFY(m_desk->attach(at("doc"), file("secret-place.pdf", "%PDF x")));
        for (auto it = answers().cbegin(); it != answers().cend(); ++it) {
            QVERIFY(!it.key().text().contains(m_folder->path()));
            QVERIFY(!json::canonical(it.value()).contains(m_folder->path().toUtf8()));
        }
        const QList<desk::Entry> entries = *m_workspace->drafts().history(m_draft);
        for (const desk::Entry& entry : entries) {
            for (const draft::Change& change : entry.changes.changes())
                QVERIFY(!json::canonical(change.after).contains(m_folder->path().toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeskPapers)
#include "tst_desk_papers.moc"
