#include "support/failing_store.h"
#include "support/tiny_pack.h"
#include "support/workspace_support.h"

#include "model/desk/desk.h"
#include "model/draft/draft_json.h"
#include "model/pack/pack_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;
using desk::Desk;
using desk::Edit;

class TestDesk : public QObject {
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
    // What is on the disk, as another program would find it.
    QString stored(const char* path)
    {
        const auto reader = store::Workspace::open(m_folder->path(), reading());
        return reader ? (*reader)->drafts().load(m_draft)->answer(at(path)).toString() : QStringLiteral("?");
    }
    QList<desk::Entry> history() { return *m_workspace->drafts().history(m_draft); }
    QString file(const char* name, const QByteArray& content) const
    {
        const QString path = m_folder->filePath(QString::fromUtf8(name));
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return path;
    }
    QString words(const Message& message) const { return message.words(Catalogue(), Language::English); }
    QString shown(const char* path) const { return m_desk->session().draft().answer(at(path)).toString(); }

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
        const pack::ReadPack read = pack::readResolvedPack(tinyPack, QStringLiteral("tiny"));
        for (const Issue& issue : read.issues)
            qInfo("%s %s", qPrintable(issue.code), qPrintable(issue.path));
        QVERIFY(read.pack);
        const auto draft = Desk::createDraft(*m_store, *read.pack, QStringLiteral("Client"), {});
        QVERIFY2(draft, qPrintable(codeOf(draft)));
        m_draft = *draft;
        m_desk = deskOf("Ada");
    }
    void cleanup()
    {
        m_desk.reset();
        m_store.reset();
        m_workspace.reset();
    }

    void aFinishedAnswerIsOnTheDiskWhenTheCallReturns()
    {
        QSignalSpy saved(m_desk.get(), &Desk::saved);
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        const auto delta = m_desk->setAnswer(at("listed"), json::Value(true));
        QCOMPARE(codeOf(delta), QString());
        QCOMPARE(delta->appeared, QList<draft::Path>{at("exchange")});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!m_desk->hasPending());
        QCOMPARE(history().size(), 1);
        QCOMPARE(history()[0].by, QStringLiteral("Ada"));
        QCOMPARE(history()[0].at, m_clock.nowUtc());
    }

    void aKeystrokeIsOnTheDiskWithinASecond()
    {
        QSignalSpy saved(m_desk.get(), &Desk::saved);
        QElapsedTimer timer;
        timer.start();
        QString typed;
        qint64 firstSave = -1;
        while (timer.elapsed() < 1500) { // someone who never stops typing
            typed += u'x';
            QVERIFY(m_desk->setAnswer(at("name"), json::Value(typed), Edit::Typing));
            QTest::qWait(40);
            if (firstSave < 0 && !saved.isEmpty())
                firstSave = timer.elapsed();
        }
        QVERIFY2(firstSave > 0 && firstSave < 1000, qPrintable(QString::number(firstSave)));
        QVERIFY(saved.size() >= 2);
        QTRY_COMPARE_WITH_TIMEOUT(stored("name"), typed, 1000);
    }

    void typingIsJoinedAndUndoneAsOne()
    {
        for (const char* typed : {"H", "Ha", "Har"})
            QVERIFY(m_desk->setAnswer(at("name"), text(typed), Edit::Typing));
        QVERIFY(m_desk->hasPending());
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->hasPending(), 1000);
        for (const char* typed : {"Harb", "Harbo"})
            QVERIFY(m_desk->setAnswer(at("name"), text(typed), Edit::Typing));
        QVERIFY(m_desk->setAnswer(at("name"), text("Harbour")));
        QCOMPARE(history().size(), 2);
        QCOMPARE(history()[1].burst, 1);
        QVERIFY(m_desk->undo());
        QCOMPARE(shown("name"), QString());
        QCOMPARE(stored("name"), QString());
        QVERIFY(m_desk->redo());
        QCOMPARE(stored("name"), QStringLiteral("Harbour"));
    }

    void leavingTheFieldSavesAtOnceThoughNothingChanged()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("Harbour"), Edit::Typing));
        QVERIFY(m_desk->hasPending());
        QVERIFY(m_desk->setAnswer(at("name"), text("Harbour"), Edit::Finished));
        QVERIFY(!m_desk->hasPending());
        QCOMPARE(history().size(), 1);
    }

    void undoGoesAcrossRestarts()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("One")));
        QVERIFY(m_desk->setAnswer(at("name"), text("Two")));
        const auto row = m_desk->addRow(at("ro"));
        QVERIFY(row);
        m_desk = deskOf("Ada");
        const desk::UndoState state = m_desk->undoState();
        QVERIFY(state.possible);
        QCOMPARE(state.path, at("ro"));
        QCOMPARE(words(state.what), QStringLiteral("Undo the change to the rows of “Officers”"));
        QVERIFY(m_desk->undo());
        QVERIFY(m_desk->session().rows(at("ro")).isEmpty());
        QCOMPARE(words(m_desk->undoState().what), QStringLiteral("Undo the answer to “Corporate name”"));
        QVERIFY(m_desk->undo());
        m_desk = deskOf("Ada");
        QCOMPARE(shown("name"), QStringLiteral("One"));
        QVERIFY(m_desk->redo());
        QCOMPARE(shown("name"), QStringLiteral("Two"));
        QVERIFY(m_desk->redo());
        QCOMPARE(m_desk->session().rows(at("ro")), QStringList{*row});
        QVERIFY(!m_desk->redoState().possible);
        QCOMPARE(codeOf(m_desk->redo()), QStringLiteral("undo.nothing"));
        QCOMPARE(history().size(), 7); // nothing is ever taken out
        QCOMPARE(history()[3].origin, desk::Origin::Undo);
        QCOMPARE(history()[3].undoes, 3);
    }

    void undoIsRefusedWithTheReasonAfterSomeoneElsesChange()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("Mine")));
        m_desk = deskOf("Bo");
        QVERIFY(m_desk->setAnswer(at("name"), text("Theirs")));
        m_desk = deskOf("Ada");
        const desk::UndoState state = m_desk->undoState();
        QVERIFY(!state.possible);
        QCOMPARE(
            words(state.what),
            QStringLiteral("“Corporate name” was changed again by Bo; the earlier change cannot be undone."));
        QCOMPARE(codeOf(m_desk->undo()), QStringLiteral("undo.changed_later"));
        QCOMPARE(shown("name"), QStringLiteral("Theirs"));
        QCOMPARE(history().size(), 2);
    }

    void whatIsPendingIsUndoneToo()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("Har"), Edit::Typing));
        QVERIFY(m_desk->undoState().possible);
        QVERIFY(m_desk->undo());
        QCOMPARE(shown("name"), QString());
        QCOMPARE(history().size(), 2);
    }

    void aFailedSaveIsToldKeptAndTriedAgain()
    {
        m_store->failing = true;
        QSignalSpy failed(m_desk.get(), &Desk::saveFailed);
        QSignalSpy saved(m_desk.get(), &Desk::saved);
        QVERIFY(m_desk->setAnswer(at("name"), text("Kept")));
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_desk->hasPending());
        QCOMPARE(shown("name"), QStringLiteral("Kept"));
        QCOMPARE(codeOf(m_desk->flush()), QStringLiteral("store.disk_full"));
        QVERIFY(m_desk->setAnswer(at("listed"), json::Value(false)));
        QCOMPARE(codeOf(m_desk->undo()), QStringLiteral("store.disk_full"));
        QVERIFY(saved.isEmpty());
        m_store->failing = false;
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 10000);
        QVERIFY(!m_desk->hasPending());
        QCOMPARE(stored("name"), QStringLiteral("Kept"));
        QCOMPARE(history().size(), 2);
    }

    void closingSavesWhatIsPending()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("Last words"), Edit::Typing));
        QVERIFY(m_desk->hasPending());
        m_desk.reset();
        QCOMPARE(stored("name"), QStringLiteral("Last words"));
    }

    void anotherProgramsEntriesAreTakenIn()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("Mine"), Edit::Typing));
        QVERIFY(m_workspace->drafts().append(
            m_draft, entryOf({{at("name"), {}, text("Theirs")}, {at("listed"), {}, json::Value(true)}}, "Bo"),
            0));
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        QCOMPARE(codeOf(m_desk->flush()), QString());
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_desk->session().draft().answer(at("listed")).toBool());
        QCOMPARE(shown("name"), QStringLiteral("Mine"));
        QCOMPARE(stored("name"), QStringLiteral("Mine"));
        QVERIFY(history()[1].changes == draft::ChangeSet({{at("name"), text("Theirs"), text("Mine")}}));
        QVERIFY(m_desk->setAnswer(at("name"), text("On")));
    }

    void aNewDraftGetsItsFiguresWhenItIsOpened()
    {
        QCOMPARE(m_workspace->drafts().list()->first().applicable, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->drafts().list()->first().applicable,
                                  m_desk->session().progress().applicable, 5000);
    }

    void theListShowsTheFiguresAfterAFlush()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("X")));
        QCOMPARE(m_workspace->drafts().list()->first().answered, 0); // not with every keystroke
        QVERIFY(m_desk->flush());
        const desk::DraftRow row = m_workspace->drafts().list()->first();
        const session::Progress progress = m_desk->session().progress();
        QVERIFY(progress.answered > 0);
        QCOMPARE(row.answered, progress.answered);
        QCOMPARE(row.applicable, progress.applicable);
        QCOMPARE(row.blocking, progress.blocking);
        QCOMPARE(row.warnings, progress.warnings);
    }

    void wrongCallsAreRefusedAndChangeNothing()
    {
        QCOMPARE(codeOf(m_desk->setAnswer(at("nowhere"), text("x"))), QStringLiteral("answer.unknown"));
        QCOMPARE(codeOf(m_desk->setAnswer(at("ro[r1].name"), text("x"))), QStringLiteral("answer.unknown"));
        QCOMPARE(codeOf(m_desk->setAnswer(at("listed"), text("maybe"))).left(7), QStringLiteral("answer."));
        QCOMPARE(codeOf(m_desk->addRow(at("name"))), QStringLiteral("answer.unknown"));
        QCOMPARE(codeOf(m_desk->removeRow(at("ro[r1]"))), QStringLiteral("row.unknown"));
        QCOMPARE(codeOf(m_desk->attach(at("name"), file("f.pdf", "%PDF-"))),
                 QStringLiteral("answer.unknown"));
        QCOMPARE(codeOf(m_desk->attach(at("doc"), QStringLiteral("/nowhere/f.pdf"))),
                 QStringLiteral("attachment.unreadable"));
        QCOMPARE(codeOf(m_desk->attach(at("doc"), m_folder->path())),
                 QStringLiteral("attachment.unreadable"));
        QVERIFY(history().isEmpty());
        Desk closed(*m_store, m_workspace->blobs(), m_clock, QStringLiteral("Ada"));
        QCOMPARE(codeOf(closed.setAnswer(at("name"), text("x"))), QStringLiteral("desk.closed"));
        QCOMPARE(codeOf(closed.open(QStringLiteral("none"))), QStringLiteral("draft.unknown"));
        QVERIFY(!closed.undoState().possible);
    }

    void aChangedPackIsNotOpened()
    {
        m_store->packChanged = true;
        Desk desk(*m_store, m_workspace->blobs(), m_clock, QStringLiteral("Ada"));
        QCOMPARE(codeOf(desk.open(m_draft)), QStringLiteral("pack.damaged"));
        QVERIFY(!desk.isOpen());
    }

    void rowsComeAndGoWithWhatIsInThem()
    {
        const QString row = *m_desk->addRow(at("ro"));
        const draft::Path name = at("ro").row(row).child(QStringLiteral("name"));
        QVERIFY(m_desk->setAnswer(name, text("Chan")));
        QVERIFY(m_desk->removeRow(at("ro").row(row)));
        QVERIFY(m_desk->session().draft().answers.isEmpty());
        QVERIFY(m_desk->undo());
        QCOMPARE(m_desk->session().draft().answer(name).toString(), QStringLiteral("Chan"));
    }

    void aFileIsStoredAndTiedToItsSlot()
    {
        const auto first = m_desk->attach(at("doc"), file("cert.pdf", "%PDF-1.7 certificate"));
        QCOMPARE(codeOf(first), QString());
        QCOMPARE(first->sha256, sha256Hex(QByteArray("%PDF-1.7 certificate")));
        QCOMPARE(first->size, 20);
        QVERIFY(first->findings.isEmpty());
        QVERIFY(m_workspace->blobs().check(first->sha256));
        const auto second = m_desk->attach(at("doc"), file("large.pdf", QByteArray("text ").repeated(30)));
        QVERIFY(second);
        QCOMPARE(second->findings.size(), 2);
        QVERIFY(m_desk->attach(at("doc"),
                               m_folder->filePath(QStringLiteral("cert.pdf")))); // once more: no second row
        const json::Array list = m_desk->session().draft().answer(at("doc")).array();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0][u"name"].toString(), QStringLiteral("cert.pdf"));
        QCOMPARE(list[0][u"$sha256"].toString(), first->sha256);
        QCOMPARE(m_workspace->drafts().referencedBlobs()->size(), 2);
    }

    void aCancelledFileIsNotAttached()
    {
        QCOMPARE(codeOf(m_desk->attach(at("doc"), file("f.pdf", "%PDF-1.7"), [](qint64) { return false; })),
                 QStringLiteral("store.cancelled"));
        QVERIFY(m_desk->session().draft().answers.isEmpty());
    }

    void aWarningMayBeAcceptedAndABlockNot()
    {
        Issue issue;
        issue.severity = Severity::Warns;
        issue.code = QStringLiteral("rule.x");
        issue.path = QStringLiteral("name");
        QVERIFY(m_desk->acceptFinding(issue, QStringLiteral(" because ")));
        QCOMPARE(m_desk->session().acceptedReason(issue), std::optional<QString>(QStringLiteral("because")));
        QVERIFY(m_desk->acceptFinding(issue, {}));
        QVERIFY(!m_desk->session().acceptedReason(issue));
        issue.severity = Severity::Blocks;
        QCOMPARE(codeOf(m_desk->acceptFinding(issue, QStringLiteral("because"))),
                 QStringLiteral("desk.cannot_accept"));
    }

    void aReasonForAValueHoldsForThatValueOnly()
    {
        Issue issue;
        issue.severity = Severity::Warns;
        issue.code = QStringLiteral("format.identifier");
        issue.path = QStringLiteral("name");
        const std::optional<QString> reason(QStringLiteral("misprint in the register"));
        QVERIFY(m_desk->setAnswer(at("name"), text("A1")));
        QVERIFY(m_desk->acceptFinding(issue, QStringLiteral(" misprint in the register ")));
        QCOMPARE(m_desk->session().acceptedReason(issue), reason);
        QVERIFY(m_desk->setAnswer(at("name"), text("A2")));
        QVERIFY(!m_desk->session().acceptedReason(issue));
        QVERIFY(m_desk->setAnswer(at("name"), text("A1"))); // the same again
        QCOMPARE(m_desk->session().acceptedReason(issue), reason);
        // The canonical draft carries it both ways.
        const json::Value written = draft::draftJson(m_desk->session().pack(), m_desk->session().draft());
        const auto read = draft::draftFromJson(m_desk->session().pack(), written);
        QVERIFY(read);
        const draft::Path fact = session::acceptancePath(issue);
        QCOMPARE(read->answer(fact), m_desk->session().draft().answer(fact));
        QCOMPARE(written[u"accepted"].array().at(0)[u"reason"].toString(), *reason);
        QVERIFY(m_desk->acceptFinding(issue, {}));
        QVERIFY(!m_desk->session().acceptedReason(issue));
    }

    void aReadOnlyDeskRefusesEveryEdit()
    {
        QVERIFY(m_desk->setAnswer(at("name"), text("X")));
        const auto reader = store::Workspace::open(m_folder->path(), reading());
        QVERIFY(reader);
        Desk desk((*reader)->drafts(), (*reader)->blobs(), m_clock, QStringLiteral("Bo"));
        QVERIFY(desk.open(m_draft));
        QVERIFY(desk.isReadOnly());
        QCOMPARE(desk.session().draft().answer(at("name")).toString(), QStringLiteral("X"));
        QCOMPARE(codeOf(desk.setAnswer(at("name"), text("Y"))), QStringLiteral("desk.read_only"));
        QCOMPARE(codeOf(desk.addRow(at("ro"))), QStringLiteral("desk.read_only"));
        QCOMPARE(codeOf(desk.removeRow(at("ro[r1]"))), QStringLiteral("desk.read_only"));
        QCOMPARE(codeOf(desk.undo()), QStringLiteral("desk.read_only"));
        QCOMPARE(codeOf(desk.attach(at("doc"), file("f.pdf", "%PDF-"))), QStringLiteral("desk.read_only"));
        QCOMPARE(desk.session().draft().answer(at("name")).toString(), QStringLiteral("X"));
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
