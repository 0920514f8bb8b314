// One person's part in the window: sent from the record, opened and declared by the person, received and decided on.
// One window plays both sides: a workspace may hold an application and a part of it that was opened again.
#include "ui/window_stage.h"

#include "model/draft/suggestion.h"
#include "model/subform/standing.h"
#include "ui/section_navigator.h"
#include "ui/subform/answers_page.h"
#include "ui/subform/declare_page.h"
#include "ui/subform/package_dialog.h"
#include "ui/subform/passphrase_strength.h"

#include <QTableWidget>

using namespace aspirant;
using test::at;

class TestWindowParts final : public QObject, private test::WindowStage {
    Q_OBJECT

    static constexpr const char* secret = "horse battery staple correct";

    ui::WorkspaceView& view() { return *m_window->findChild<ui::WorkspaceView*>(); }
    template<typename T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    QString file(const char* name) { return m_folder->filePath(QString::fromLatin1(name)); }

    // An application of the harbour sample; the first person's record.
    void openSample()
    {
        const QString sample = QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/samples/vatp-harbour");
        m_home = m_bench->createDraft(QStringLiteral("vatp"), QStringLiteral("Harbour Heron Exchange Limited"), QStringLiteral("First licences")).value();
        {
            const auto desk = m_bench->openDraft(m_home);
            const auto answers = app::readJsonFile(sample + QStringLiteral("/answers.json"));
            QVERIFY(desk && answers);
            QVERIFY(m_bench->fill(**desk, *answers, sample + QStringLiteral("/attachments")).has_value());
        }
        QVERIFY(m_window->openDraft(m_home));
        m_row = draft::Path::trusted(QStringLiteral("persons")).row(session().rows(draft::Path::trusted(QStringLiteral("persons"))).first());
    }

    ui::PackageDialog* dialog() { return m_window->findChild<ui::PackageDialog*>(); }

    void writeWith(const char* passphrase, const QString& target)
    {
        QVERIFY(dialog());
        dialog()->findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QString::fromLatin1(passphrase));
        dialog()->findChild<QLineEdit*>(QStringLiteral("passphraseAgain"))->setText(QString::fromLatin1(passphrase));
        m_prompts->saveAs = target;
        auto* write = dialog()->findChild<QPushButton*>(QStringLiteral("write"));
        QVERIFY(write->isEnabled());
        write->click();
        QTRY_VERIFY(!dialog());
        QVERIFY2(QFileInfo::exists(target), qPrintable(m_prompts->told.join(u' ')));
    }

    void sendFromTheRecord()
    {
        view().showQuestion(m_row);
        auto* send = find<QPushButton>("partAction");
        QVERIFY(send->isVisible());
        QVERIFY(send->text().startsWith(QStringLiteral("Send to this person")));
        send->click();
        writeWith(secret, file("out.aspirant-person"));
    }

    // As if the person had another computer.
    void openAway()
    {
        m_prompts->passphraseGiven = QString::fromLatin1(secret);
        m_window->findChild<ui::StartPage*>()->importBundle(file("out.aspirant-person"));
        QVERIFY(view().desk());
        QVERIFY(!subform::scopeOf(session().draft().answers).isEmpty());
    }

    QString m_home;
    draft::Path m_row;

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    void goesOutComesBackAndIsDecided()
    {
        openSample();
        QVERIFY(!find<QFrame>("partStrip")->isVisible()); // not on a section
        sendFromTheRecord();
        QTRY_VERIFY(find<QLabel>("partWords")->text().startsWith(QStringLiteral("Sent on")));
        const draft::Answers before = session().draft().answers;

        m_window->findChild<QAction*>(QStringLiteral("home"))->trigger();
        openAway();
        QVERIFY(page().place().row == m_row);
        QVERIFY(find<QLabel>("partWords")->text().contains(QStringLiteral("sent to you by Ada")));
        QVERIFY(!find<QAction>("export")->isEnabled());
        // Nowhere else to go: the record's section and the declaration.
        auto* navigator = m_window->findChild<ui::SectionNavigator*>();
        QStringList places;
        for (int row = 0; row < navigator->model()->rowCount(); ++row)
            if (navigator->model()->flags(navigator->model()->index(row, 0)) & Qt::ItemIsSelectable)
                places << navigator->model()->index(row, 0).data().toString();
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.last(), ui::DeclarePage::pageTitle());
        view().showQuestion(at("applicant.name_en"));
        QVERIFY(page().place().row == m_row);

        type((m_row.text() + QStringLiteral(".birth_place")).toLatin1().constData(), "Macao");
        find<QPushButton>("partAction")->click();
        auto* declare = find<QPushButton>("declare");
        QTRY_VERIFY(declare->isVisible());
        QVERIFY(!declare->isEnabled()); // no name yet
        find<QLineEdit>("declareName")->setText(QStringLiteral("CHAN Pak Sum"));
        find<QLineEdit>("declareCapacity")->setText(QStringLiteral("Director"));
        QVERIFY2(declare->isEnabled(), qPrintable(find<QLabel>("missingWords")->text()));
        declare->click();
        QVERIFY(find<QLabel>("declareResult")->text().startsWith(QStringLiteral("Declared by CHAN Pak Sum (Director)")));
        QVERIFY(subform::standingDeclaration(session()).has_value());
        find<QPushButton>("sendBack")->click();
        writeWith(secret, file("back.aspirant-person"));

        // Through Import it finds its application by itself.
        m_window->findChild<QAction*>(QStringLiteral("home"))->trigger();
        m_window->findChild<ui::StartPage*>()->importBundle(file("back.aspirant-person"));
        QTRY_COMPARE(session().draft().id, m_home);
        auto* table = find<QTableWidget>("suggestions");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Hong Kong"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("Macao"));
        QVERIFY(table->item(0, 3)->text().startsWith(QStringLiteral("CHAN Pak Sum, Director")));
        for (auto it = before.constBegin(); it != before.constEnd(); ++it)
            QVERIFY(it.key().isMeta() || session().draft().answer(it.key()) == it.value());
        find<QPushButton>("acceptAll")->click();
        QCOMPARE(session().draft().answer(m_row.child(QStringLiteral("birth_place"))).toString(), QStringLiteral("Macao"));
        QCOMPARE(subform::standingOf(session(), m_row).standing, subform::Standing::Declared);
        trigger("undo");
        QCOMPARE(session().draft().answer(m_row.child(QStringLiteral("birth_place"))).toString(), QStringLiteral("Hong Kong"));
        QCOMPARE(draft::suggestions(session().draft().answers).size(), 1);
    }

    void aChangeVoidsTheDeclarationAndSaysSo()
    {
        openSample();
        sendFromTheRecord();
        openAway();
        find<QPushButton>("partAction")->click();
        find<QLineEdit>("declareName")->setText(QStringLiteral("N"));
        find<QLineEdit>("declareCapacity")->setText(QStringLiteral("C"));
        find<QPushButton>("declare")->click();
        QVERIFY(find<QPushButton>("sendBack")->text().startsWith(QStringLiteral("Send back…")));
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("birth_place")), json::Value(QStringLiteral("Macao"))).has_value());
        QTRY_VERIFY(find<QLabel>("declareResult")->text().startsWith(QStringLiteral("Something was changed")));
        QVERIFY(find<QPushButton>("sendBack")->text().startsWith(QStringLiteral("Send back undeclared")));
        // What blocks cannot be declared.
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("email")), {}).has_value());
        QTRY_VERIFY(!find<QPushButton>("declare")->isEnabled());
        find<QPushButton>("showMissing")->click();
        QTRY_VERIFY(page().isVisible());
    }

    void asksForAPassphraseThatIsWorthIt()
    {
        openSample();
        view().sendPerson(m_row);
        auto* write = dialog()->findChild<QPushButton*>(QStringLiteral("write"));
        auto* first = dialog()->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        auto* second = dialog()->findChild<QLineEdit*>(QStringLiteral("passphraseAgain"));
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QVERIFY(!write->isEnabled());
        first->setText(QStringLiteral("short"));
        second->setText(QStringLiteral("short"));
        QVERIFY(!write->isEnabled());
        first->setText(QString::fromLatin1(secret));
        QVERIFY(!write->isEnabled());
        second->setText(QString::fromLatin1(secret));
        QVERIFY(write->isEnabled());
        // Without one only after a warning.
        dialog()->findChild<QAbstractButton*>(QStringLiteral("plain"))->setChecked(true);
        QVERIFY(write->isEnabled() && !first->isEnabled());
        m_prompts->yes = false;
        m_prompts->saveAs = file("plain.aspirant-person");
        write->click();
        QCOMPARE(m_prompts->asked.size(), 1);
        QVERIFY(!QFileInfo::exists(m_prompts->saveAs));
        m_prompts->yes = true;
        write->click();
        QVERIFY(QFileInfo::exists(m_prompts->saveAs));
    }

    void whatCannotBeReceivedIsToldAndChangesNothing()
    {
        openSample();
        sendFromTheRecord();
        const draft::Answers before = session().draft().answers;
        view().showPage(QStringLiteral("answers"));
        m_prompts->files = {file("out.aspirant-person")}; // goes out, does not come back
        m_prompts->passphraseGiven = QString::fromLatin1(secret);
        find<QPushButton>("receiveAnswer")->click();
        QTRY_COMPARE(m_prompts->told.size(), 1);
        QVERIFY(m_prompts->told.first().contains(QStringLiteral("another kind")));
        QFile bad(file("bad.aspirant-person"));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("nothing of ours") > 0);
        bad.close();
        m_prompts->files = {bad.fileName()};
        find<QPushButton>("receiveAnswer")->click();
        QTRY_COMPARE(m_prompts->told.size(), 2);
        QCOMPARE(session().draft().answers, before);
        // A wrong passphrase on the way in.
        m_window->findChild<QAction*>(QStringLiteral("home"))->trigger();
        m_prompts->passphraseGiven = QStringLiteral("something else altogether");
        const auto drafts = m_services->drafts(false)->size();
        m_window->findChild<ui::StartPage*>()->importBundle(file("out.aspirant-person"));
        QCOMPARE(m_services->drafts(false)->size(), drafts);
    }

    void personalDataIsMaskedUntilItIsAskedFor()
    {
        openSample();
        sendFromTheRecord();
        openAway();
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("phone")), json::Value(QStringLiteral("+85291119999"))).has_value());
        QVERIFY(m_services->returnPerson(*view().desk(), file("back.aspirant-person"), std::nullopt, true).has_value());
        QVERIFY(m_window->openDraft(m_home));
        view().receiveAnswer(file("back.aspirant-person"), {});
        auto* table = find<QTableWidget>("suggestions");
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY2(!table->item(0, 2)->text().contains(u'9'), qPrintable(table->item(0, 2)->text()));
        QVERIFY(!table->item(0, 2)->toolTip().contains(u'9'));
        find<QAbstractButton>("revealSuggestions")->setChecked(true);
        QVERIFY2(table->item(0, 2)->text().contains(QStringLiteral("9999")), qPrintable(table->item(0, 2)->text()));
    }

    void namesWhatHasChangedBeforeItIsOverwritten()
    {
        openSample();
        sendFromTheRecord();
        openAway();
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("birth_place")), json::Value(QStringLiteral("Macao"))).has_value());
        QVERIFY(m_services->returnPerson(*view().desk(), file("back.aspirant-person"), std::nullopt, true).has_value());
        QVERIFY(m_window->openDraft(m_home));
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("birth_place")), json::Value(QStringLiteral("Kunming"))).has_value());
        view().receiveAnswer(file("back.aspirant-person"), {});
        auto* table = find<QTableWidget>("suggestions");
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 3)->text().contains(QStringLiteral("has changed since it was sent")));
        m_prompts->yes = false;
        find<QPushButton>("acceptSuggestion")->click();
        QCOMPARE(m_prompts->asked.last().details.size(), 1);
        QCOMPARE(session().draft().answer(m_row.child(QStringLiteral("birth_place"))).toString(), QStringLiteral("Kunming"));
        find<QPushButton>("rejectSuggestion")->click();
        QCOMPARE(draft::suggestions(session().draft().answers).size(), 0);
        QCOMPARE(subform::standingOf(session(), m_row).standing, subform::Standing::Undeclared);
    }

    // For people to look at: ASPIRANT_PICTURES=folder tst_window_parts savesPictures
    void savesPictures()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the window saved there.");
        const auto picture = [&](QWidget* of, const QString& name) {
            QTest::qWait(450);
            QVERIFY(of->grab().save(folder + u'/' + name + QStringLiteral(".png")));
        };
        m_window->resize(1280, 860);
        openSample();
        sendFromTheRecord();
        openAway();
        const QString away = session().draft().id;
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("birth_place")), json::Value(QStringLiteral("Macao"))).has_value());
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("phone")), json::Value(QStringLiteral("+85291119999"))).has_value());
        const draft::Path jobs = m_row.child(QStringLiteral("employment"));
        QVERIFY(view().desk()->removeRow(jobs.row(session().rows(jobs).first())).has_value());
        QVERIFY(m_services->returnPerson(*view().desk(), file("back.aspirant-person"), std::nullopt, true).has_value());
        QVERIFY(m_window->openDraft(m_home));
        QVERIFY(view().desk()->setAnswer(m_row.child(QStringLiteral("birth_place")), json::Value(QStringLiteral("Kunming"))).has_value());
        view().receiveAnswer(file("back.aspirant-person"), {});
        for (const Language language : allLanguages) {
            const QString tag = languageTag(language);
            m_window->setInterfaceLanguage(language);
            QVERIFY(m_window->openDraft(m_home));
            view().showQuestion(m_row);
            picture(m_window.get(), tag + QStringLiteral("-record"));
            view().showPage(QStringLiteral("answers"));
            picture(m_window.get(), tag + QStringLiteral("-answers"));
            find<QTableWidget>("suggestions")->selectRow(1);
            view().sendPerson(m_row);
            dialog()->findChild<QLineEdit*>(QStringLiteral("passphrase"))->setText(QStringLiteral("correct horse battery"));
            picture(dialog(), tag + QStringLiteral("-send"));
            dialog()->findChild<QAbstractButton*>(QStringLiteral("plain"))->setChecked(true);
            picture(dialog(), tag + QStringLiteral("-send-plain"));
            delete dialog();
            QVERIFY(m_window->openDraft(away));
            picture(m_window.get(), tag + QStringLiteral("-part"));
            view().showPage(QStringLiteral("declare"));
            picture(m_window.get(), tag + QStringLiteral("-declare"));
        }
    }

    void hintsAtTheStrengthOfAPassphrase()
    {
        using ui::Strength;
        QCOMPARE(ui::passphraseStrength(QStringLiteral("abc")), Strength::Short);
        QCOMPARE(ui::passphraseStrength(QStringLiteral("aaaaaaaaaaaaaaaaaa")), Strength::Weak);
        QCOMPARE(ui::passphraseStrength(QStringLiteral("1234567890123456")), Strength::Weak);
        QCOMPARE(ui::passphraseStrength(QStringLiteral("correct-horse-battery")), Strength::Fair);
        QCOMPARE(ui::passphraseStrength(QString::fromLatin1(secret)), Strength::Good);
        QCOMPARE(ui::passphraseStrength(QStringLiteral("word word word word")), Strength::Weak);
    }
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
