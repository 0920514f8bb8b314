// The window's item models under Qt's own tester, while a form changes under them.
#include "support/scenario.h"
#include "ui/editor_stage.h"

#include "ui/editors/row_model.h"
#include "ui/issue_model.h"
#include "ui/search_panel.h"
#include "ui/section_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aspirant;
using Tester = QAbstractItemModelTester;

class TestWindowModels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sectionsComeAndGo()
    {
        test::EditorStage stage;
        test::Scenario form;
        fill(form);
        ui::SectionModel model(stage.languages);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setSession(&form.session());
        const int before = model.rowCount();
        model.refresh(form.answer(QStringLiteral("licensed"), "true"));
        QCOMPARE(model.rowCount(), before + 1);
        const QString state = model.index(0).data(ui::SectionModel::StateWords).toString();
        model.refresh(form.answer(QStringLiteral("name"), "\"Harbour\""));
        QVERIFY(model.index(0).data(ui::SectionModel::StateWords).toString() != state);
        model.refresh(form.answer(QStringLiteral("licensed"), "false"));
        QCOMPARE(model.rowCount(), before);
    }

    void findingsComeAndGoWithoutAReset()
    {
        test::EditorStage stage;
        test::Scenario form;
        fill(form);
        ui::IssueModel model(stage.languages);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setSession(&form.session());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const int before = model.rowCount();
        QVERIFY(before >= 1);
        model.refresh(form.answer(QStringLiteral("name"), "\"Harbour\""));
        QCOMPARE(model.rowCount(), before - 1);
        model.refresh(form.clear(QStringLiteral("name")));
        QCOMPARE(model.rowCount(), before);
        QCOMPARE(resets.count(), 0);
        model.setFilter(Severity::Notes);
        QCOMPARE(model.rowCount(), 0);
    }

    // A large table is not made anew because of one row.
    void rowsComeAndGoWithoutAReset()
    {
        test::EditorStage stage;
        test::Scenario form;
        fill(form);
        stage.host.open = &form.session();
        const auto people = draft::Path::trusted(QStringLiteral("people"));
        ui::RowModel model(stage.context, people, *form.session().question(people));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted), removed(&model, &QAbstractItemModel::rowsRemoved);
        for (const char* id : {"r1", "r2", "r3"})
            form.addRow(QStringLiteral("people"), QString::fromLatin1(id));
        const QStringList all = form.session().rows(people);
        const auto ids = [&](std::initializer_list<int> which) {
            QStringList list;
            for (const int i : which)
                list << all.at(i);
            return list;
        };
        model.setRows(ids({0}));
        model.setRows(ids({0, 1, 2}));
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted.last().at(1).toInt(), 1);
        QCOMPARE(inserted.last().at(2).toInt(), 2);
        model.setRows(ids({0, 1, 2})); // the same
        model.setRows(ids({0, 1}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.last().at(1).toInt(), 2);
        QCOMPARE(resets.count(), 0);
        model.setRows(ids({1, 0})); // another order: rows are called by their position
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.ids(), ids({1, 0}));
    }

    void rowsFollowTheRepeat()
    {
        test::EditorStage stage;
        test::Scenario form;
        fill(form);
        stage.host.open = &form.session();
        const auto people = draft::Path::trusted(QStringLiteral("people"));
        ui::RowModel model(stage.context, people, *form.session().question(people));
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        form.addRow(QStringLiteral("people"), QStringLiteral("r1"));
        form.addRow(QStringLiteral("people"), QStringLiteral("r2"));
        model.setRows(form.session().rows(people));
        QCOMPARE(model.rowCount(), 2);
        form.answer(QStringLiteral("people[r1].name"), "\"Chan Tai Man\"");
        model.refresh();
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Chan Tai Man"));
        form.removeRow(QStringLiteral("people[r1]"));
        model.setRows(form.session().rows(people));
        QCOMPARE(model.rowCount(), 1);
    }

    void missingTranslationsAreShownMarked()
    {
        test::EditorStage stage;
        const Text onlyEnglish{QStringLiteral("Corporate name"), {}, {}};
        stage.languages.setInterface(Language::TraditionalChinese);
        const ui::ShownText shown = stage.languages.shown(onlyEnglish);
        QVERIFY(shown.fallback);
        QCOMPARE(shown.language, Language::English); // for the font
        QVERIFY(shown.words.startsWith(QStringLiteral("Corporate name")));
        QVERIFY(shown.words.size() > onlyEnglish.en.size());
        const Text both{QStringLiteral("Corporate name"), QStringLiteral("法團名稱"), {}};
        QCOMPARE(stage.languages.shown(both).words, QStringLiteral("法團名稱"));
        QCOMPARE(stage.languages.shown(both, Language::SimplifiedChinese).language, Language::TraditionalChinese);
        QVERIFY(stage.languages.shown(Text()).words.isEmpty());
    }

    void languagesAreThreeSettings()
    {
        test::EditorStage stage;
        QCOMPARE(stage.languages.questions(), Language::English); // as the interface
        stage.languages.setQuestions(Language::SimplifiedChinese);
        stage.languages.setInterface(Language::TraditionalChinese);
        stage.languages.setSecond(Language::English);
        stage.languages.setExports({Language::English, Language::TraditionalChinese});
        const ui::Languages again(stage.catalogue, stage.settings, [](Language) {}); // another start
        QCOMPARE(again.interface(), Language::TraditionalChinese);
        QCOMPARE(again.questions(), Language::SimplifiedChinese);
        QCOMPARE(again.second(), std::optional(Language::English));
        QCOMPARE(again.exports(), (QList<Language>{Language::English, Language::TraditionalChinese}));
    }

    void searchFindsQuestionsAndAnswersInAnyLanguage()
    {
        test::EditorStage stage;
        test::Scenario form;
        fill(form);
        form.answer(QStringLiteral("name"), "\"Ｈarbour 海港\"");
        const auto found = [&](const char* words) {
            QStringList paths;
            for (const ui::Hit& hit :
                 ui::findInForm(form.session(), stage.languages, QString::fromUtf8(words)))
                paths << hit.path.text();
            return paths;
        };
        QVERIFY(found("海港").contains(QStringLiteral("name")));
        QVERIFY(found("harbour").contains(QStringLiteral("name"))); // full-width letters too
        QVERIFY(found("nothing of the kind").isEmpty());
        QVERIFY(found("").isEmpty());
        const pack::Question* question =
            form.session().question(draft::Path::trusted(QStringLiteral("licensed")));
        QVERIFY(found(question->text.zhHans.toUtf8().constData()).contains(QStringLiteral("licensed")));
    }

private:
    static void fill(test::Scenario& form)
    {
        form.section("firm");
        form.add("name", "text", R"("required": true)");
        form.add("licensed", "yes_no");
        form.add(
            "people", "repeat",
            R"("row_title": "name", "fields": [{"id": "name", "type": "text"}, {"id": "age", "type": "integer"}])");
        form.section("licence", R"("visible": "licensed")");
        form.add("number", "text");
    }
};

QTEST_MAIN(TestWindowModels)
#include "tst_window_models.moc"
