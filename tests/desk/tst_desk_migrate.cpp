#include "support/failing_store.h"
#include "support/tiny_pack.h"
#include "support/workspace_support.h"

#include "model/desk/desk.h"
#include "model/draft/migrated.h"
#include "model/pack/pack_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;
using desk::Desk;

namespace {

std::shared_ptr<const pack::CompiledPack> packFrom(const QByteArray& text)
{
    pack::ReadPack read = pack::readResolvedPack(text, QStringLiteral("tiny"));
    if (!read.pack)
        qFatal("the pack cannot be read");
    return pack::CompiledPack::compile(std::move(*read.pack));
}

// "exchange" became a date; "listed" is gone, so "exchange" is always asked; "web" is new.
std::shared_ptr<const pack::CompiledPack> newerPack()
{
    QByteArray text(tinyPack);
    text.replace(R"("version": "1.0.0")", R"("version": "2.0.0")");
    text.replace(R"("id": "listed", "type": "yes_no")", R"("id": "web", "type": "url")");
    text.replace(R"("id": "exchange", "type": "text", "status": "product", "visible": "listed")", R"("id": "exchange", "type": "date", "status": "product")");
    return packFrom(text);
}

} // namespace

class TestDeskMigrate : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC)};
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<FailingStore> m_store;
    std::unique_ptr<Desk> m_desk;
    QString m_draft;

    std::unique_ptr<Desk> deskOf(const char* user)
    {
        auto made = std::make_unique<Desk>(*m_store, m_workspace->blobs(), m_clock, QString::fromUtf8(user));
        const auto opened = made->open(m_draft);
        if (!opened)
            qFatal("%s", qPrintable(codeOf(opened)));
        return made;
    }
    draft::Draft onDisk() { return *m_workspace->drafts().load(m_draft); }
    QList<desk::Entry> history() { return *m_workspace->drafts().history(m_draft); }
    QString words(const Message& message) const { return message.words(Catalogue(), Language::English); }

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_store.reset();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = store::Workspace::open(m_folder->path(), writing());
        QVERIFY2(opened, qPrintable(codeOf(opened)));
        m_workspace = std::move(*opened);
        m_store = std::make_unique<FailingStore>(m_workspace->drafts());
        const auto draft = Desk::createDraft(*m_store, packFrom(tinyPack)->pack(), QStringLiteral("Client"), {});
        QVERIFY2(draft, qPrintable(codeOf(draft)));
        m_draft = *draft;
        m_desk = deskOf("Ada");
        QVERIFY(m_desk->setAnswer(at("name"), text("Harbour")));
        QVERIFY(m_desk->setAnswer(at("listed"), json::Value(true)));
        QVERIFY(m_desk->setAnswer(at("exchange"), text("HKEX")));
    }
    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
        m_workspace.reset();
    }

    void movesInOneStepAndIsOnTheDisk()
    {
        const pack::Question* before = m_desk->session().question(at("listed"));
        QSignalSpy opened(m_desk.get(), &Desk::opened);
        QVERIFY(m_desk->setAnswer(at("name"), text("Harbour Ltd"), desk::Edit::Typing)); // not saved yet
        const auto plan = m_desk->migrate(newerPack());
        QVERIFY2(plan, qPrintable(codeOf(plan)));
        QCOMPARE(opened.size(), 1);
        QVERIFY(m_desk->session().question(at("web")));
        QVERIFY(!m_desk->session().question(at("listed")));
        QCOMPARE(before->id, QStringLiteral("listed")); // whoever still shows the old form may finish
        const draft::Draft stored = onDisk();
        QCOMPARE(stored, m_desk->session().draft());
        QCOMPARE(stored.pack.version, QStringLiteral("2.0.0"));
        QCOMPARE(stored.answer(at("name")).toString(), QStringLiteral("Harbour Ltd"));
        QCOMPARE(stored.answer(at("@aside@exchange")).toString(), QStringLiteral("HKEX"));
        QCOMPARE(history().last().origin, desk::Origin::Migrated);
        QCOMPARE(history().last().by, QStringLiteral("Ada"));
        m_desk = deskOf("Ada"); // the newer pack is kept whole
        QVERIFY(m_desk->setAnswer(at("web"), text("https://example.org")));
        QCOMPARE((*m_workspace->drafts().list())[0].pack.version, QStringLiteral("2.0.0"));
    }

    void isUndoneAndRedoneAcrossRestarts()
    {
        const draft::Draft before = onDisk();
        QVERIFY(m_desk->migrate(newerPack()));
        const draft::Draft after = onDisk();
        m_desk = deskOf("Ada");
        QVERIFY(m_desk->undoState().possible);
        QCOMPARE(words(m_desk->undoState().what), QStringLiteral("Undo the move to another version of the questionnaire"));
        QVERIFY(m_desk->undo());
        QCOMPARE(onDisk(), before);
        QCOMPARE(m_desk->session().draft(), before);
        QVERIFY(m_desk->session().question(at("listed")));
        m_desk = deskOf("Ada");
        QCOMPARE(words(m_desk->redoState().what), QStringLiteral("Redo the move to another version of the questionnaire"));
        QVERIFY(m_desk->redo());
        QCOMPARE(onDisk(), after);
        QCOMPARE(m_desk->session().pack().pack().version, QStringLiteral("2.0.0"));
        QVERIFY(m_desk->undo());
        QVERIFY(m_desk->undo()); // and what was done before it
        QVERIFY(m_desk->session().draft().answer(at("exchange")).isNull());
    }

    void anAnswerOfTheNewerFormStaysWhenTheMoveIsUndone()
    {
        QVERIFY(m_desk->migrate(newerPack()));
        m_desk = deskOf("Ben");
        QVERIFY(m_desk->setAnswer(at("web"), text("https://example.org")));
        m_desk = deskOf("Ada");
        QVERIFY(m_desk->undo());
        QCOMPARE(onDisk().answer(at("web")).toString(), QStringLiteral("https://example.org")); // asked by nobody, kept
        QVERIFY(m_desk->redo());
        QVERIFY(m_desk->session().state(at("web")).answered);
    }

    void whatOthersDidBeforeItIsNotUndoneInAnotherForm()
    {
        m_desk = deskOf("Ben");
        QVERIFY(m_desk->setAnswer(at("name"), text("By Ben")));
        m_desk = deskOf("Ada");
        QVERIFY(m_desk->migrate(newerPack()));
        m_desk = deskOf("Ben");
        QVERIFY(!m_desk->undoState().possible);
        QCOMPARE(codeOf(m_desk->undo()), QStringLiteral("undo.changed_later"));
        QVERIFY(words(m_desk->undoState().what).contains(QLatin1String("Ada")));
    }

    void nothingChangesWhenTheDiskRefuses()
    {
        const draft::Draft before = onDisk();
        m_store->failing = true;
        QCOMPARE(codeOf(m_desk->migrate(newerPack())), QStringLiteral("store.disk_full"));
        m_store->failing = false;
        QCOMPARE(m_desk->session().draft(), before);
        QCOMPARE(onDisk(), before);
        QVERIFY(m_desk->setAnswer(at("listed"), json::Value(false)));
    }

    void otherPacksAndTheSameVersionAreRefused()
    {
        QByteArray other(tinyPack);
        QCOMPARE(codeOf(m_desk->migrate(packFrom(tinyPack))), QStringLiteral("migrate.same"));
        QCOMPARE(codeOf(m_desk->migrate(packFrom(other.replace(R"("id": "tiny")", R"("id": "other")")))), QStringLiteral("migrate.other_pack"));
        QVERIFY(!m_desk->setAnswer(draft::migratedPath(), text("by hand")));
        QCOMPARE(history().size(), 3);
    }

    void aDeskBesideItFollows()
    {
        const std::unique_ptr<Desk> other = deskOf("Ben");
        QVERIFY(m_desk->migrate(newerPack()));
        QSignalSpy opened(other.get(), &Desk::opened);
        QVERIFY(other->setAnswer(at("name"), text("By Ben")));
        QCOMPARE(opened.size(), 1);
        QVERIFY(other->session().question(at("web")));
        QCOMPARE(onDisk(), other->session().draft());
        QCOMPARE(onDisk().answer(at("name")).toString(), QStringLiteral("By Ben"));
    }

    void theOldVersionStaysWhileTheHistoryMayNeedIt()
    {
        const QString hash = onDisk().pack.hash;
        QVERIFY(m_desk->migrate(newerPack()));
        const auto other = Desk::createDraft(*m_store, packFrom(tinyPack)->pack(), QStringLiteral("Client"), {});
        m_desk.reset();
        QVERIFY(m_workspace->drafts().purge(*other));
        QVERIFY(m_workspace->drafts().packBytes(hash));
        m_desk = deskOf("Ada");
        QVERIFY(m_desk->undo());
        m_desk.reset();
        QVERIFY(m_workspace->drafts().purge(m_draft));
        QVERIFY(!m_workspace->drafts().packBytes(hash)); // nobody can come back to it now
    }
};

QTEST_GUILESS_MAIN(TestDeskMigrate)
#include "tst_desk_migrate.moc"
