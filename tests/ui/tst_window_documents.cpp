// The page of documents, from files that are dropped to a register that is kept.
#include "ui/window_stage.h"

#include "ui/documents/checklist_model.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/originals_watch.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/register_model.h"

#include "model/draft/replaced.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTableView>
#include <QUrl>

using namespace aspirant;
using test::at;
using ui::RegisterModel;

namespace {

const char* const papersPack = R"({
 "format": 1, "id": "papers", "version": "1.0.0", "legal_status": "product", "as_at": "2026-01-01",
 "title": {"en": "Papers", "zh-Hant": "文件", "zh-Hans": "文件"}, "summary": {"en": "Papers", "zh-Hant": "文件", "zh-Hans": "文件"},
 "choices": {}, "sources": [],
 "sections": [{"id": "one", "title": {"en": "One", "zh-Hant": "一", "zh-Hans": "一"}, "questions": [
   {"id": "founded", "type": "yes_no", "slots": ["docs.certificate"], "status": "product", "text": {"en": "Is it incorporated?", "zh-Hant": "是否已成立？", "zh-Hans": "是否已成立？"}}
 ]}],
 "documents": [
   {"id": "docs.certificate", "accept": ["pdf"], "status": "product", "text": {"en": "Certificate of incorporation", "zh-Hant": "公司註冊證明書", "zh-Hans": "公司注册证明书"}},
   {"id": "docs.business_plan", "accept": ["pdf"], "required": true, "fresh": {"months": 3}, "max_bytes": 1000000, "status": "product", "text": {"en": "Business plan", "zh-Hant": "業務計劃", "zh-Hans": "业务计划"}},
   {"id": "docs.identity", "accept": ["pdf", "png"], "status": "product", "text": {"en": "Copies of identity documents", "zh-Hant": "身分證明文件副本", "zh-Hans": "身份证明文件副本"}}
 ]
})";

} // namespace

class TestWindowDocuments final : public QObject, private test::WindowStage {
    Q_OBJECT

    QTemporaryDir m_packs;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    QString pdf(const QString& name, const QString& words, int pages = 1) const
    {
        QPdfWriter writer(path(name));
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(2000, 2000, words + QString::number(page + 1));
        }
        return path(name);
    }
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return made.fileName();
    }
    QString picture(const QString& name) const
    {
        QImage image(500, 400, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.save(path(name));
        return path(name);
    }

    ui::WorkspaceView& view() { return *m_window->findChild<ui::WorkspaceView*>(); }
    ui::DocumentsPage& documents() { return *m_window->findChild<ui::DocumentsPage*>(); }
    template <typename T>
    T* part(const char* name)
    {
        return documents().findChild<T*>(QString::fromLatin1(name));
    }
    ui::ChecklistModel& rows() { return *documents().findChild<ui::ChecklistModel*>(); }
    ui::RegisterModel& papers() { return *documents().findChild<ui::RegisterModel*>(); }
    ui::PaperPreview& preview() { return *documents().findChild<ui::PaperPreview*>(); }

    void openDocuments()
    {
        start("papers");
        view().showPage(QStringLiteral("documents"));
        QVERIFY(documents().isVisible());
    }
    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& one : files)
            urls.append(QUrl::fromLocalFile(one));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&documents(), &enter); // Qt gives a drop to what has taken the drag
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&documents(), &event);
        QTRY_VERIFY(dialog());
    }
    ui::IntakeDialog* dialog() { return documents().findChild<ui::IntakeDialog*>(); }
    QList<QComboBox*> places() { return dialog()->findChildren<QComboBox*>(QStringLiteral("intakePlace")); }
    QString remark(int row) { return dialog()->findChild<QTableWidget*>()->item(row, 2)->text(); }
    void confirm() { dialog()->findChild<QPushButton*>(QStringLiteral("intakeGo"))->click(); }

    QStringList names(const char* slot)
    {
        QStringList list;
        for (const json::Value& one : session().draft().answer(at(slot)).array())
            list.append(one[u"name"].toString());
        return list;
    }
    QString standing(const char* slot)
    {
        const int row = rows().rowOf(at(slot));
        return row < 0 ? QStringLiteral("?") : papers::standingTag(rows().rowAt(row)->standing);
    }
    void attachPlan(const QString& name = QStringLiteral("business-plan.pdf"))
    {
        drop({pdf(name, QStringLiteral("The plan, page "), 2)});
        confirm();
        QTRY_COMPARE(names("docs.business_plan"), QStringList(name));
        QTRY_COMPARE(papers().rowCount(), 1);
    }
    QString shaOfPlan() { return session().draft().answer(at("docs.business_plan")).array().front()[u"$sha256"].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        QFile pack(m_packs.filePath(QStringLiteral("papers.aspirant-pack")));
        QVERIFY(pack.open(QIODevice::WriteOnly) && pack.write(papersPack) > 0);
        pack.close();
        qputenv("ASPIRANT_PACKS", m_packs.path().toUtf8() + ':' + qgetenv("ASPIRANT_PACKS"));
        qputenv("ASPIRANT_INSPECTOR", ASPIRANT_BINARY_DIR "/bin/aspirant-inspector");
        qputenv("ASPIRANT_PAINTER", ASPIRANT_BINARY_DIR "/bin/aspirant-painter");
    }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    void manyFilesFindTheirPlacesInOneStep()
    {
        openDocuments();
        QCOMPARE(standing("docs.business_plan"), QStringLiteral("missing"));
        QCOMPARE(standing("docs.certificate"), QStringLiteral("open"));
        QTest::mouseClick(&documents(), Qt::LeftButton);
        drop({pdf(QStringLiteral("Certificate of Incorporation final.pdf"), QStringLiteral("c")),
              pdf(QStringLiteral("業務計劃.pdf"), QStringLiteral("p")), picture(QStringLiteral("IMG0007.png"))});
        QCOMPARE(places().size(), 3);
        QCOMPARE(places()[0]->currentData().toString(), QStringLiteral("docs.certificate"));
        QCOMPARE(places()[1]->currentData().toString(), QStringLiteral("docs.business_plan"));
        QVERIFY(remark(1).contains(QStringLiteral("still missing")));
        QVERIFY(places()[2]->currentData().toString().isEmpty()); // nothing is known of it
        places()[2]->setCurrentIndex(places()[2]->findData(QStringLiteral("docs.certificate")));
        QVERIFY2(remark(2).contains(QStringLiteral("PDF only")), qPrintable(remark(2)));
        places()[2]->setCurrentIndex(places()[2]->findData(QStringLiteral("docs.identity")));
        // One file for two places.
        dialog()->findChild<QTableWidget*>()->setCurrentCell(0, 0);
        dialog()->findChild<QPushButton*>(QStringLiteral("intakeAnother"))->click();
        QCOMPARE(places().size(), 4);
        QComboBox* second = qobject_cast<QComboBox*>(dialog()->findChild<QTableWidget*>()->cellWidget(1, 1)->findChild<QComboBox*>());
        second->setCurrentIndex(second->findData(QStringLiteral("docs.identity")));
        confirm();
        QTRY_COMPARE(names("docs.identity").size(), 2);
        QCOMPARE(names("docs.certificate"), QStringList(QStringLiteral("Certificate of Incorporation final.pdf")));
        QTRY_COMPARE(standing("docs.business_plan"), QStringLiteral("received"));
        QCOMPARE(papers().rowCount(), 3); // stored once, shown once
        QCOMPARE(papers().papers().first().usedAt.size(), 2);
        QCOMPARE(m_bench->drafts().history(session().draft().id)->size(), 1);
        view().undo();
        view().showPage(QStringLiteral("documents"));
        QVERIFY(names("docs.identity").isEmpty() && names("docs.certificate").isEmpty());
        QTRY_COMPARE(standing("docs.business_plan"), QStringLiteral("missing"));
        view().redo();
        QCOMPARE(names("docs.identity").size(), 2);
    }

    void namesAndSizesAreToldBeforeAnythingIsStored()
    {
        openDocuments();
        const QString turned = pdf(QStringLiteral("business-plan\u202efdp.pdf"), QStringLiteral("t"));
        QFile huge(path(QStringLiteral("business-plan.pdf")));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.write("%PDF-1.7\n") > 0 && huge.resize(qint64(5) << 30)); // sparse
        huge.close();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a folder")));
        QElapsedTimer clock;
        clock.start();
        drop({turned, huge.fileName(), path(QStringLiteral("a folder"))});
        QVERIFY2(clock.elapsed() < 2000, "looking at arriving files reads their first bytes only");
        auto* table = dialog()->findChild<QTableWidget*>();
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("business-plan\\u{202e}fdp.pdf"));
        QVERIFY(remark(0).contains(QStringLiteral("turn the direction of writing")));
        QVERIFY(places()[1]->currentData().toString().isEmpty()); // too large for where its name belongs
        places()[1]->setCurrentIndex(places()[1]->findData(QStringLiteral("docs.business_plan")));
        QVERIFY2(remark(1).contains(QStringLiteral("5,368,709,120 bytes")), qPrintable(remark(1)));
        QVERIFY(!places()[2]->isEnabled());
        QVERIFY(remark(2).contains(QStringLiteral("folder")));
        dialog()->reject();
        QVERIFY(names("docs.business_plan").isEmpty());
    }

    void whatIsRecordedIsJudgedAndUndone()
    {
        openDocuments();
        attachPlan();
        part<QTabBar>("documentViews")->setCurrentIndex(1);
        auto* table = part<QTableView>("register");
        const auto typeInto = [&](int column, const QString& words) {
            table->setCurrentIndex(papers().index(0, column));
            table->edit(table->currentIndex());
            auto* line = qobject_cast<QLineEdit*>(table->viewport()->focusWidget() ? table->viewport()->focusWidget() : QApplication::focusWidget());
            if (!line)
                line = table->viewport()->findChild<QLineEdit*>();
            QVERIFY(line);
            line->selectAll();
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return);
        };
        typeInto(RegisterModel::DateColumn, QStringLiteral("1/2/2020"));
        const auto record = [this] { return draft::paperRecord(session().draft().answers, at("docs.business_plan"), shaOfPlan()); };
        QTRY_COMPARE(record().date, QDate(2020, 2, 1));
        QTRY_COMPARE(standing("docs.business_plan"), QStringLiteral("stale"));
        QCOMPARE(papers().index(0, RegisterModel::DateColumn).data().toString(), QStringLiteral("1 Feb 2020"));
        typeInto(RegisterModel::DateColumn, QStringLiteral("31/2/2020")); // no date: nothing is changed
        QCOMPARE(record().date, QDate(2020, 2, 1));
        typeInto(RegisterModel::VersionColumn, QStringLiteral("signed"));
        QTRY_COMPARE(record().version, QStringLiteral("signed"));
        QVERIFY(papers().setData(papers().index(0, RegisterModel::LanguageColumn), QStringLiteral("zh-Hant"), Qt::EditRole));
        QCOMPARE(record().language, QStringLiteral("zh-Hant"));
        QTRY_COMPARE(papers().index(0, RegisterModel::LanguageColumn).data().toString(), QStringLiteral("Traditional Chinese"));
        QVERIFY(papers().setData(papers().index(0, RegisterModel::OriginalColumn), shaOfPlan(), Qt::EditRole)); // of itself: refused
        QVERIFY(record().translationOf.isEmpty());
        for (int i = 0; i < 3; ++i)
            view().undo();
        QVERIFY(record().isEmpty());
        QTRY_COMPARE(standing("docs.business_plan"), QStringLiteral("received"));
    }

    void aReplacedVersionStaysReachable()
    {
        openDocuments();
        attachPlan();
        const QString old = shaOfPlan();
        documents().replace(old, pdf(QStringLiteral("plan-2.pdf"), QStringLiteral("Second ")));
        QTRY_COMPARE(names("docs.business_plan"), QStringList(QStringLiteral("plan-2.pdf")));
        QTRY_COMPARE(papers().paperAt(0)->earlier.size(), 1);
        part<QTableView>("checklist")->selectRow(rows().rowOf(at("docs.business_plan")));
        auto* details = part<QTextBrowser>("documentDetails");
        QTRY_VERIFY2(details->toPlainText().contains(QStringLiteral("business-plan.pdf, replaced")), qPrintable(details->toPlainText()));
        Q_EMIT details->anchorClicked(QUrl(QStringLiteral("paper:%1/business-plan.pdf").arg(old)));
        QTRY_COMPARE(preview().pages(), 2); // the earlier one had two pages
        view().undo();
        QCOMPARE(names("docs.business_plan"), QStringList(QStringLiteral("business-plan.pdf")));
        QVERIFY(draft::earlierPapers(session().draft().answers, at("docs.business_plan"), old).isEmpty());
    }

    void theQuestionsOwnReplaceKeepsTheEarlierOneToo()
    {
        openDocuments();
        attachPlan();
        const QString old = shaOfPlan();
        page().focusQuestion(at("docs.business_plan"));
        view().showQuestion(at("docs.business_plan"));
        m_prompts->files = {pdf(QStringLiteral("plan-3.pdf"), QStringLiteral("Third "))};
        findButton("docs.business_plan", "Replace")->click();
        QTRY_COMPARE(names("docs.business_plan"), QStringList(QStringLiteral("plan-3.pdf")));
        QCOMPARE(draft::earlierPapers(session().draft().answers, at("docs.business_plan"), shaOfPlan()).value(0).sha256, old);
    }

    void aChangedOriginalIsToldAndTakenOrKept()
    {
        openDocuments();
        attachPlan();
        auto* originals = m_window->findChild<ui::OriginalsWatch*>();
        pdf(QStringLiteral("business-plan.pdf"), QStringLiteral("Changed, page "), 3);
        QTRY_VERIFY(!originals->isLooking());
        part<QAction>("documentOriginals")->trigger();
        const auto strips = [this] {
            QList<QFrame*> shown;
            for (QFrame* strip : documents().findChildren<QFrame*>(QStringLiteral("originalStrip")))
                if (strip->isVisible())
                    shown.append(strip);
            return shown;
        };
        QTRY_COMPARE(strips().size(), 1);
        auto* notice = m_window->findChild<QFrame*>(QStringLiteral("originalsNotice"));
        QVERIFY(notice && notice->isVisible());
        const QString old = shaOfPlan();
        strips().first()->findChild<QPushButton*>(QStringLiteral("originalKeep"))->click();
        QTRY_VERIFY(strips().isEmpty() && !notice->isVisible());
        QCOMPARE(shaOfPlan(), old);
        originals->look();
        QTRY_VERIFY(!originals->isLooking());
        QVERIFY(strips().isEmpty()); // it was said once
        pdf(QStringLiteral("business-plan.pdf"), QStringLiteral("Changed again, page "), 4);
        originals->look();
        QTRY_COMPARE(strips().size(), 1);
        strips().first()->findChild<QPushButton*>(QStringLiteral("originalTake"))->click();
        QTRY_VERIFY(shaOfPlan() != old);
        QCOMPARE(draft::earlierPapers(session().draft().answers, at("docs.business_plan"), shaOfPlan()).value(0).sha256, old);
        QVERIFY(QFile::remove(path(QStringLiteral("business-plan.pdf")))); // a missing original is no fault
        originals->look();
        QTRY_VERIFY(!originals->isLooking());
        QVERIFY(strips().isEmpty());
    }

    void pagesAreShownAndTurnedByKeys()
    {
        openDocuments();
        attachPlan();
        part<QTableView>("checklist")->selectRow(rows().rowOf(at("docs.business_plan")));
        part<QTabWidget>("documentBelow")->setCurrentIndex(1);
        QTRY_COMPARE(preview().pages(), 2);
        auto* shown = preview().findChild<QLabel*>(QStringLiteral("previewPicture"));
        QTRY_VERIFY(!shown->pixmap(Qt::ReturnByValue).isNull());
        QVERIFY2(shown->accessibleDescription().contains(QStringLiteral("The plan, page 1")), qPrintable(shown->accessibleDescription()));
        QTest::keyClick(&preview(), Qt::Key_PageDown);
        QTRY_VERIFY(shown->accessibleDescription().contains(QStringLiteral("page 2")));
        QCOMPARE(preview().findChild<QLineEdit*>(QStringLiteral("previewPage"))->text(), QStringLiteral("2"));
        QTest::keyClick(&preview(), Qt::Key_PageDown); // there is no third
        QCOMPARE(preview().page(), 1);
        const int width = shown->width();
        QTest::keyClick(&preview(), Qt::Key_Plus);
        QTRY_VERIFY(shown->width() > width);
        QTest::keyClick(&preview(), Qt::Key_Home);
        QCOMPARE(preview().page(), 0);
    }

    void harmfulFilesAreNotDrawn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << QByteArray("%PDF-1.7\nnothing that could be read") << QStringLiteral("damaged");
        // A picture that says it has 60,000 by 60,000 pixels.
        const QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea600806000000") + QByteArray::fromHex("00000000") + QByteArray(64, '\0');
        QTest::newRow("image bomb") << bomb << QStringLiteral("pixels");
        QTest::newRow("text") << QByteArray("only words\n") << QStringLiteral("neither a PDF nor a picture");
    }
    void harmfulFilesAreNotDrawn()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        openDocuments();
        drop({file(QStringLiteral("identity-copies.png"), content)});
        places()[0]->setCurrentIndex(places()[0]->findData(QStringLiteral("docs.identity")));
        confirm();
        QTRY_COMPARE(names("docs.identity").size(), 1);
        part<QTableView>("checklist")->selectRow(rows().rowOf(at("docs.identity")));
        part<QTabWidget>("documentBelow")->setCurrentIndex(1);
        auto* said = preview().findChild<QLabel*>(QStringLiteral("previewWords"));
        QTRY_VERIFY2(said->text().contains(words), qPrintable(said->text()));
        QCOMPARE(preview().pages(), 0);
    }

    void listsAreFilteredSavedAndPrinted()
    {
        openDocuments();
        attachPlan();
        auto* filter = part<QComboBox>("documentFilter");
        filter->setCurrentIndex(filter->findData(static_cast<int>(papers::Standing::Received)));
        Q_EMIT filter->activated(filter->currentIndex());
        QCOMPARE(rows().rowCount(), 1);
        m_prompts->saveAs = path(QStringLiteral("list.csv"));
        part<QAction>("documentTable")->trigger();
        QFile table(m_prompts->saveAs);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray words = table.readAll();
        QVERIFY(words.contains("business-plan.pdf") && words.contains("Certificate of incorporation")); // all, filtered or not
        m_prompts->saveAs = path(QStringLiteral("list.pdf"));
        part<QAction>("documentPrint")->trigger();
        QFile printed(m_prompts->saveAs);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().startsWith("%PDF"));
    }

    // For people to look at: ASPIRANT_PICTURES=folder tst_window_documents
    void savesPictures()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the window saved there.");
        m_window->resize(1280, 860);
        const QString sample = QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/samples/vatp-harbour");
        const auto draft = m_bench->createDraft(QStringLiteral("vatp"), QStringLiteral("Harbour Heron"), QStringLiteral("Licence"));
        QVERIFY(draft);
        {
            const auto desk = m_bench->openDraft(*draft);
            QVERIFY(desk && m_bench->fill(**desk, *app::readJsonFile(sample + QStringLiteral("/answers.json")), sample + QStringLiteral("/attachments")));
        }
        QVERIFY(m_window->openDraft(*draft));
        for (const Language language : allLanguages) {
            m_window->setInterfaceLanguage(language);
            const auto save = [&](const char* name) {
                QTest::qWait(900);
                QVERIFY(m_window->grab().save(folder + u'/' + languageTag(language) + u'-' + QString::fromLatin1(name) + QStringLiteral(".png")));
            };
            view().showPage(QStringLiteral("documents"));
            QTest::qWait(300);
            part<QTabBar>("documentViews")->setCurrentIndex(0);
            part<QTabWidget>("documentBelow")->setCurrentIndex(0);
            part<QTableView>("checklist")->selectRow(12);
            save("checklist");
            part<QTabWidget>("documentBelow")->setCurrentIndex(1);
            save("preview");
            part<QTabWidget>("documentBelow")->setCurrentIndex(0);
            part<QTabBar>("documentViews")->setCurrentIndex(1);
            part<QTableView>("register")->setCurrentIndex(papers().index(3, RegisterModel::DateColumn));
            save("register");
            part<QTableView>("register")->edit(papers().index(3, RegisterModel::LanguageColumn));
            save("register-edit");
            drop({pdf(QStringLiteral("Certificate of Incorporation final.pdf"), QStringLiteral("c")),
                  pdf(QStringLiteral("業務計劃 2026.pdf"), QStringLiteral("p")), picture(QStringLiteral("IMG0007.png")),
                  pdf(QStringLiteral("aml manual\u202efdp.pdf"), QStringLiteral("t"))});
            QTest::qWait(400);
            QVERIFY(dialog()->grab().save(folder + u'/' + languageTag(language) + QStringLiteral("-intake.png")));
            dialog()->reject();
            QTRY_VERIFY(!dialog());
        }
    }

    void theChecklistKnowsWhichAnswerPromised()
    {
        openDocuments();
        QVERIFY(view().desk()->setAnswer(at("founded"), json::Value(true)));
        QTRY_COMPARE(standing("docs.certificate"), QStringLiteral("missing"));
        part<QTableView>("checklist")->selectRow(rows().rowOf(at("docs.certificate")));
        auto* details = part<QTextBrowser>("documentDetails");
        QVERIFY(details->toPlainText().contains(QStringLiteral("Is it incorporated?")));
        Q_EMIT details->anchorClicked(QUrl(QStringLiteral("question:founded")));
        QVERIFY(page().isVisible());
        QCOMPARE(page().current(), at("founded"));
    }
};

QTEST_MAIN(TestWindowDocuments)
#include "tst_window_documents.moc"
