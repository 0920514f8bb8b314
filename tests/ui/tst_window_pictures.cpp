// Pictures of the window for people to look at, in three languages.
#include "ui/window_stage.h"

using namespace aspirant;
using test::at;

class TestWindowPictures final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    // For people to look at: ASPIRANT_PICTURES=folder tst_window_pictures
    void savesPictures()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the window saved there.");
        m_window->resize(1280, 860);
        savePicture(folder, QStringLiteral("start"));
        const auto samples = m_services->samples();
        QVERIFY(!samples.isEmpty());
        const auto draft = m_services->loadSample(samples.first().id);
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().code));
        QVERIFY(m_window->openDraft(*draft));
        for (const Language language : allLanguages) {
            m_window->setInterfaceLanguage(language);
            const QString tag = languageTag(language);
            for (int section = -1; section < session().pack().pack().sections.size(); section += 4) {
                Q_EMIT page().placeAsked({section, {}});
                QTest::qWait(250);
                savePicture(folder, QStringLiteral("%1-section%2").arg(tag).arg(section));
            }
            const draft::Path people = at("persons");
            Q_EMIT page().placeAsked(
                {session().sectionOf(people), people.row(session().rows(people).value(0))});
            QTest::qWait(250);
            savePicture(folder, tag + QStringLiteral("-row"));
            trigger("nextFinding");
            savePicture(folder, tag + QStringLiteral("-finding"));
            trigger("search");
            m_window->findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("負責人員"));
            QTest::qWait(250);
            savePicture(folder, tag + QStringLiteral("-search"));
            trigger("export");
            spin();
            auto* dialog = m_window->findChild<ui::ExportDialog*>();
            QVERIFY(dialog->grab().save(folder + u'/' + tag + QStringLiteral("-export.png")));
            delete dialog;
        }
        trigger("home");
        savePicture(folder, QStringLiteral("start-zh-Hans"));
        m_window->setInterfaceLanguage(Language::English);
        savePicture(folder, QStringLiteral("start-en"));
        start();
        savePicture(folder, QStringLiteral("every-new"));
        type("firm.staff", "1");
        m_prompts->given = ui::ReasonGiven{QStringLiteral("Not incorporated yet"), QDate(2027, 1, 31)};
        choose("firm.founded", 1);
        page().focusQuestion(at("firm.staff"));
        savePicture(folder, QStringLiteral("every-warning"));
        for (const int section : {0, 1, 2}) {
            Q_EMIT page().placeAsked({section, {}});
            QTest::qWait(200);
            page().verticalScrollBar()->setValue(page().verticalScrollBar()->maximum());
            QTest::qWait(200);
            savePicture(folder, QStringLiteral("every-bottom%1").arg(section));
        }
        ui::theme::apply(ui::theme::Appearance::Dark, 100);
        spin();
        savePicture(folder, QStringLiteral("dark"));
        ui::theme::apply(ui::theme::Appearance::Light, 175);
        m_window->setInterfaceLanguage(Language::TraditionalChinese);
        spin();
        savePicture(folder, QStringLiteral("large"));
        ui::theme::apply(ui::theme::Appearance::Light, 100);
        trigger("settings");
        spin();
        for (QDialog* dialog : m_window->findChildren<QDialog*>())
            QVERIFY(dialog->grab().save(folder + QStringLiteral("/settings.png")));
    }

private:
    void savePicture(const QString& folder, const QString& name)
    {
        spin();
        QVERIFY(m_window->grab().save(folder + u'/' + name + QStringLiteral(".png")));
    }
};

QTEST_MAIN(TestWindowPictures)
#include "tst_window_pictures.moc"
