// The echo rule, for every type of question: setting an answer from outside emits nothing and shows that
// answer; what a person does emits exactly one finished edit with the answer it makes.
#include "ui/editor_stage.h"

#include "model/ident/identifier.h"
#include "ui/editors/date_entry.h"
#include "ui/editors/finding_strip.h"
#include "ui/editors/input_factory.h"
#include "ui/editors/matrix_input.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <functional>

using namespace aspirant;
using pack::Question;
using pack::Type;

namespace {

json::Value parsed(const char* text)
{
    return *json::parse(QByteArray(text));
}

QString words(const json::Value& value)
{
    return QString::fromUtf8(json::canonical(value));
}

Question question(Type type, const std::function<void(Question&)>& more = {})
{
    Question made;
    made.id = made.key = QStringLiteral("q");
    made.type = type;
    made.text = {QStringLiteral("A question"), QStringLiteral("問題"), QStringLiteral("问题")};
    for (const char* value : {"spot", "margin", "other"})
        made.choices.append({QString::fromLatin1(value), {QString::fromLatin1(value), {}, {}}, {}, {}});
    if (more)
        more(made);
    return made;
}

void leave(QWidget* field)
{
    field->clearFocus();
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(field, &out);
}

void type(ui::AnswerInput& input, const char* text, int line = 0)
{
    QList<QWidget*> fields;
    for (QWidget* child : input.findChildren<QWidget*>())
        if (qobject_cast<QLineEdit*>(child) || qobject_cast<QPlainTextEdit*>(child))
            fields << child;
    QWidget* field = fields.at(line);
    if (auto* edit = qobject_cast<QLineEdit*>(field))
        edit->selectAll();
    else
        static_cast<QPlainTextEdit*>(field)->selectAll();
    const QString typed = QString::fromUtf8(text);
    if (typed.toLatin1() == typed.toUtf8()) {
        QTest::keyClicks(field, typed);
    } else { // as input methods give it: first composed, then committed
        QInputMethodEvent composing(typed, {});
        QCoreApplication::sendEvent(field, &composing);
        QInputMethodEvent done;
        done.setCommitString(typed);
        QCoreApplication::sendEvent(field, &done);
    }
    leave(field);
}

void press(ui::AnswerInput& input, int button)
{
    input.findChildren<QAbstractButton*>().at(button)->click();
}

using Action = std::function<void(ui::AnswerInput&)>;

struct Case {
    const char* name;
    Question question;
    const char* given;  // set from outside
    Action action;      // then done by a person
    const char* edited; // the finished edit
};

const QList<Case>& cases()
{
    static const QList<Case> all{
        {"text", question(Type::Text), "\"Harbour\"", [](auto& i) { type(i, "Heron"); }, "\"Heron\""},
        {"text in two languages",
         question(Type::Text, [](Question& q) { q.languages = pack::Languages::Each; }),
         R"({"en":"Harbour","zh-Hant":"海港"})", [](auto& i) { type(i, "Heron", 0); },
         R"({"en":"Heron","zh-Hant":"海港"})"},
        {"long text", question(Type::LongText), "\"one\\ntwo\"", [](auto& i) { type(i, "three"); },
         "\"three\""},
        {"phone", question(Type::Phone), "\"+852 2345 6789\"", [](auto& i) { type(i, "+852 2000 0000"); },
         "\"+852 2000 0000\""},
        {"email", question(Type::Email), "\"a@example.com\"", [](auto& i) { type(i, "b@example.com"); },
         "\"b@example.com\""},
        {"url", question(Type::Url), "\"https://example.com\"",
         [](auto& i) { type(i, "https://example.org"); }, "\"https://example.org\""},
        {"yes or no", question(Type::YesNo), "true", [](auto& i) { press(i, 1); }, "false"},
        {"choice", question(Type::Choice), "\"margin\"", [](auto& i) { press(i, 0); }, "\"spot\""},
        {"choices", question(Type::Choices), R"(["margin","other"])", [](auto& i) { press(i, 0); },
         R"(["spot","margin","other"])"},
        {"integer", question(Type::Integer), "\"12500\"", [](auto& i) { type(i, "40,000"); }, "\"40000\""},
        {"decimal", question(Type::Decimal), "\"2.5\"", [](auto& i) { type(i, "-0.25"); }, "\"-0.25\""},
        {"full-width digits", question(Type::Integer), "\"1\"", [](auto& i) { type(i, "１２３"); },
         "\"123\""},
        {"composed Chinese", question(Type::LongText), "\"海港\"", [](auto& i) { type(i, "負責人員"); },
         "\"負責人員\""},
        {"percentage", question(Type::Percentage), "\"25\"", [](auto& i) { type(i, "33.3"); }, "\"33.3\""},
        {"money", question(Type::Money), R"({"amount":"5000000","currency":"USD"})",
         [](auto& i) { type(i, "7"); }, R"({"amount":"7","currency":"USD"})"},
        {"date", question(Type::Date), "\"2026-11-22\"", [](auto& i) { type(i, "1/2/2027"); },
         "\"2027-02-01\""},
        {"partial date", question(Type::PartialDate), "\"2019-04\"", [](auto& i) { type(i, "2018"); },
         "\"2018\""},
        {"period", question(Type::Period), R"({"from":"2019-04-01"})",
         [](auto& i) { type(i, "30/6/2021", 1); }, R"({"from":"2019-04-01","to":"2021-06-30"})"},
        {"country", question(Type::Country), "\"HK\"", [](auto& i) { type(i, "singapore"); }, "\"SG\""},
        {"address", question(Type::Address),
         R"({"city":"Central","country":"HK","lines":["1 Example Road"]})",
         [](auto& i) { type(i, "Wan Chai", 1); },
         R"({"city":"Wan Chai","country":"HK","lines":["1 Example Road"]})"},
        {"identifier", question(Type::Identifier, [](Question& q) { q.identifier = QStringLiteral("hkid"); }),
         "\"A123456(3)\"", [](auto& i) { type(i, "z683365(5)"); }, "\"Z683365(5)\""},
        {"wallet",
         question(Type::Wallet,
                  [](Question& q) {
                      q.networks = {QStringLiteral("bitcoin"), QStringLiteral("ethereum")};
                  }),
         R"({"address":"0xabc","network":"ethereum"})", [](auto& i) { type(i, "0xdef"); },
         R"({"address":"0xdef","network":"ethereum"})"},
        {"statement", question(Type::Statement, [](Question& q) { q.confirm = true; }), "true",
         [](auto& i) { press(i, 0); }, "null"},
    };
    return all;
}

} // namespace

class TestInputs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingEmitsNothing_data() { caseRows(); }
    void settingEmitsNothing()
    {
        QFETCH(int, at);
        const Case& c = cases()[at];
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, c.question));
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        input->setValue(parsed(c.given));
        QCOMPARE(words(input->value()), words(parsed(c.given)));
        input->setValue({});
        QVERIFY2(input->value().isNull(), "empty is empty");
        input->setValue(parsed(c.given));
        for (QWidget* child : input->findChildren<QWidget*>())
            leave(child); // passing through without typing
        input->retranslate();
        QCOMPARE(words(input->value()), words(parsed(c.given)));
        QCOMPARE(edits.count(), 0);
    }

    void editingEmitsOneFinishedEdit_data() { caseRows(); }
    void editingEmitsOneFinishedEdit()
    {
        QFETCH(int, at);
        const Case& c = cases()[at];
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, c.question));
        input->setValue(parsed(c.given));
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        c.action(*input);
        int finished = 0;
        for (const QList<QVariant>& edit : edits)
            finished += edit.at(1).value<desk::Edit>() == desk::Edit::Finished ? 1 : 0;
        QCOMPARE(finished, 1);
        QCOMPARE(words(edits.last().at(0).value<json::Value>()), QString::fromUtf8(c.edited));
    }

    void clearingTextGivesNoAnswer()
    {
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, question(Type::Text)));
        input->setValue(parsed("\"Harbour\""));
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        auto* line = input->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QVERIFY(edits.last().at(0).value<json::Value>().isNull());
    }

    void wheelAndStrayKeysChangeNothing_data() { caseRows(); }
    void wheelAndStrayKeysChangeNothing()
    {
        QFETCH(int, at);
        const Case& c = cases()[at];
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, c.question));
        input->setValue(parsed(c.given));
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        for (QWidget* child : input->findChildren<QWidget*>()) {
            QWheelEvent wheel(QPointF(4, 4), child->mapToGlobal(QPointF(4, 4)), {}, {0, -240}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(child, &wheel);
            if (qobject_cast<QAbstractButton*>(child))
                for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right, Qt::Key_Y})
                    QTest::keyClick(child, key);
            if (qobject_cast<QComboBox*>(child))
                for (const Qt::Key key :
                     {Qt::Key_E, Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown})
                    QTest::keyClick(child, key);
        }
        QCOMPARE(edits.count(), 0);
        QCOMPARE(words(input->value()), words(parsed(c.given)));
    }

    void longListsAreGuardedCombos()
    {
        const Question many = question(Type::Choice, [](Question& q) {
            for (int i = 0; i < 9; ++i)
                q.choices.append(
                    {QStringLiteral("c%1").arg(i), {QStringLiteral("Choice %1").arg(i), {}, {}}, {}, {}});
        });
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, many));
        auto* combo = input->findChild<QComboBox*>();
        QVERIFY(combo);
        QCOMPARE(combo->currentIndex(), -1);
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        combo->setCurrentIndex(4);
        Q_EMIT combo->activated(4);
        QCOMPARE(words(edits.last().at(0).value<json::Value>()), QStringLiteral("\"c1\""));
    }

    void halfTypedDatesAreNoAnswers()
    {
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, question(Type::Date)));
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        type(*input, "31/2/2026");
        QCOMPARE(edits.count(), 0);
        QVERIFY(!input->problem().isEmpty());
    }

    void theStateOfAnIdentifierIsSaidWhileTyping()
    {
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(
            make(stage, question(Type::Identifier, [](Question& q) { q.identifier = QStringLiteral("hkid"); })));
        auto* line = input->findChild<QLineEdit*>();
        auto* check = input->findChild<QLabel*>(QStringLiteral("check"));
        const auto says = [&](const char* text) { return check->text().contains(QString::fromUtf8(text)); };
        QTest::keyClicks(line, QStringLiteral("a1234"));
        QCOMPARE(line->text(), QStringLiteral("A1234"));
        QVERIFY2(says("Not complete yet"), qPrintable(check->text()));
        QTest::keyClicks(line, QStringLiteral("564"));
        QVERIFY2(says("would be 3"), qPrintable(check->text())); // only now, when it is complete
        QCOMPARE(line->accessibleDescription(), check->text());
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, QStringLiteral("3"));
        QVERIFY2(says("✓"), qPrintable(check->text()));
        QCOMPARE(line->text(), QStringLiteral("A1234563"));
        leave(line);
        QCOMPARE(line->text(), QStringLiteral("A123456(3)"));
        QCOMPARE(words(input->value()), QStringLiteral("\"A123456(3)\""));
    }

    void whatIsBeingComposedIsNotCut()
    {
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, question(Type::Phone)));
        auto* line = input->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("21234567"));
        QInputMethodEvent composing(QStringLiteral("八"), {});
        QCoreApplication::sendEvent(line, &composing);
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        QFocusEvent popup(QEvent::FocusOut, Qt::PopupFocusReason); // the list of candidates
        QCoreApplication::sendEvent(line, &popup);
        QCOMPARE(line->text(), QStringLiteral("21234567"));
        QVERIFY(input->isUnderWay());
        QCOMPARE(edits.count(), 0);
    }

    void aTelephoneNumberIsShownInternationallyAndLeftAlone()
    {
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, question(Type::Phone)));
        auto* line = input->findChild<QLineEdit*>();
        QSignalSpy edits(input.get(), &ui::AnswerInput::edited);
        input->setValue(json::Value(QStringLiteral("+85221234567")));
        QCOMPARE(line->text(), QStringLiteral("+852 2123 4567"));
        QCOMPARE(words(input->value()), QStringLiteral("\"+85221234567\"")); // nobody touched it
        leave(line);
        QCOMPARE(edits.count(), 0);
        type(*input, "2345 6789");
        QCOMPARE(line->text(), QStringLiteral("+852 2345 6789"));
        QCOMPARE(words(edits.last().at(0).value<json::Value>()), QStringLiteral("\"+852 2345 6789\""));
        QVERIFY(input->findChild<QLabel*>(QStringLiteral("check"))->text().contains(QStringLiteral("Hong Kong")));
    }

    void anAddressOfAnotherNetworkIsToldApart()
    {
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, question(Type::Wallet, [](Question& q) {
                                                              q.networks = {QStringLiteral("ethereum"), QStringLiteral("bitcoin")};
                                                          })));
        auto* line = input->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
        const QString said = input->findChild<QLabel*>(QStringLiteral("check"))->text();
        QVERIFY2(said.contains(QStringLiteral("network Bitcoin, not of Ethereum")), qPrintable(said));
    }

    // For people to look at: ASPIRANT_PICTURES=folder tst_inputs picturesOfIdentifiers
    void picturesOfIdentifiers()
    {
        const QString folder = qEnvironmentVariable("ASPIRANT_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set ASPIRANT_PICTURES to a folder to have pictures of the editors saved there.");
        const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
        for (const int size : {100, 200})
            for (const Language language : allLanguages) {
                ui::theme::setLanguage(language);
                ui::theme::apply(ui::theme::Appearance::Light, size);
                if (QTranslator* words = catalogue.translator(language))
                    QCoreApplication::installTranslator(words);
                test::EditorStage stage;
                ui::Languages languages(catalogue, stage.settings, [](Language) {});
                languages.setInterface(language);
                const ui::EditorContext context{languages, stage.prompts, stage.host};
                QWidget page;
                auto* layout = new QVBoxLayout(&page);
                QList<Question> asked; // inputs refer to them
                asked.reserve(20);
                const auto show = [&](Type type, const char* kind, const char* typed) {
                    asked.append(question(type, [&](Question& q) { q.identifier = QString::fromLatin1(kind); }));
                    auto* input = ui::makeInput(context, draft::Path::trusted(QStringLiteral("q")), asked.last(), ui::Space::Page, &page);
                    input->setTitle(QStringLiteral("Q"));
                    layout->addWidget(input);
                    QTest::keyClicks(input->findChild<QLineEdit*>(), QString::fromLatin1(typed));
                };
                show(Type::Identifier, "hkid", "A1234");
                show(Type::Identifier, "hkid", "A1234564");
                show(Type::Identifier, "hkid", "A1234563");
                show(Type::Identifier, "iban", "DE8937040044053201300");
                show(Type::Identifier, "iban", "GB29NWBK60161331926819");
                show(Type::Phone, "", "");
                show(Type::Phone, "", "2123 4567");
                show(Type::Phone, "", "+852 9111 0001");
                show(Type::Wallet, "", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
                show(Type::Wallet, "", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
                Issue failed;
                failed.severity = Severity::Warns;
                failed.code = QStringLiteral("format.identifier");
                failed.message = *ident::checkIdentifier(QStringLiteral("hkid"), QStringLiteral("A1234564")).problem;
                layout->addWidget(new ui::FindingStrip(context, failed, std::nullopt, &page));
                layout->addWidget(new ui::FindingStrip(context, failed, QStringLiteral("The card itself is misprinted"), &page));
                page.resize(size == 100 ? 720 : 900, 400);
                page.show();
                QTest::qWait(50);
                page.resize(page.width(), qMax(page.sizeHint().height(), page.heightForWidth(page.width())));
                QTest::qWait(50);
                QVERIFY(page.grab().save(QStringLiteral("%1/identifiers-%2-%3.png").arg(folder, languageTag(language)).arg(size)));
                if (QTranslator* words = catalogue.translator(language))
                    QCoreApplication::removeTranslator(words);
            }
        ui::theme::apply(ui::theme::Appearance::Light, 100);
    }

    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* typed, bool partial, const char* iso) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << partial << QString::fromUtf8(iso);
        };
        row("12/3/2026", false, "2026-03-12");
        row("12.03.2026", false, "2026-03-12");
        row("2026-3-12", false, "2026-03-12");
        row("12 Mar 2026", false, "2026-03-12");
        row("March 12, 2026", false, "2026-03-12");
        row("2026年3月12日", false, "2026-03-12");
        row("2026", false, "");
        row("29/2/2025", false, "");
        row("1/13/2026", false, "");
        row("2019", true, "2019");
        row("4/2019", true, "2019-04");
        row("2019年4月", true, "2019-04");
        row("Apr 2019", true, "2019-04");
        row("2019-00", true, "");
        row("soon", true, "");
    }
    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(bool, partial);
        QTEST(ui::isoFromTyped(typed, partial), "iso");
    }

    void shownDatesAreReadBack()
    {
        for (const Language language : allLanguages)
            for (const char* iso : {"2026-03-12", "2019-04", "2019"})
                QCOMPARE(ui::isoFromTyped(ui::shownDate(QString::fromLatin1(iso), language), true),
                         QString::fromLatin1(iso));
    }

    void everyControlHasAName_data() { caseRows(); }
    void everyControlHasAName()
    {
        QFETCH(int, at);
        test::EditorStage stage;
        const std::unique_ptr<ui::AnswerInput> input(make(stage, cases()[at].question));
        for (QWidget* child : input->findChildren<QWidget*>())
            if (child->focusPolicy() & Qt::TabFocus && !child->focusProxy() &&
                !child->inherits("QComboBoxListView"))
                QVERIFY2(!child->accessibleName().isEmpty(), child->metaObject()->className());
    }

private:
    static void caseRows()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << i;
    }

    ui::AnswerInput* make(test::EditorStage& stage, const Question& asked)
    {
        m_asked = asked; // inputs refer to the pack's question
        auto* input =
            ui::makeInput(stage.context, draft::Path::trusted(asked.id), m_asked, ui::Space::Page, nullptr);
        input->setTitle(QStringLiteral("A question"));
        return input;
    }

    Question m_asked;
};

QTEST_MAIN(TestInputs)
#include "tst_inputs.moc"
