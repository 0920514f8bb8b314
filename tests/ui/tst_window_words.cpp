// Words in the window: languages, and nothing that nobody asked to be translated.
#include "ui/window_stage.h"

using namespace aspirant;
using test::at;

namespace {

// Wraps every string of the program, so that a string nobody asked to be translated stands out.
class MarkingTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override
    {
        return u'⟦' + QString::fromUtf8(source).replace(QStringLiteral("%n"), QString::number(n)) + u'⟧';
    }
};

} // namespace

class TestWindowWords final : public QObject, private test::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { closeProgram(); }

    void changesLanguageAndKeepsEverythingInPlace()
    {
        start();
        QLineEdit* name = field("firm.name");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Harbour Heron"));
        name->setSelection(2, 5);
        const int scroll = page().verticalScrollBar()->value();
        QElapsedTimer clock;
        clock.start();
        m_window->setInterfaceLanguage(Language::TraditionalChinese);
        spin();
        qInfo("whole window in another language: %lld ms", clock.elapsed());
        QCOMPARE(field("firm.name"), name); // the same widget
        QCOMPARE(name->selectedText(), QStringLiteral("rbour"));
        QCOMPARE(page().verticalScrollBar()->value(), scroll);
        QCOMPARE(m_window->focusWidget(), name);
        QVERIFY(allWords(m_window.get()).contains(QStringLiteral("法團名稱")));
        m_window->setInterfaceLanguage(Language::English);
        spin();
        const QRegularExpression han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
        for (const QString& words : allWords(m_window.get()))
            QVERIFY2(!words.contains(han) || words == QStringLiteral("繁體中文") ||
                         words == QStringLiteral("简体中文"),
                     qPrintable(words));
    }

    void showsNoUnmarkedWordsAnywhere()
    {
        start();
        MarkingTranslator marking;
        QCoreApplication::installTranslator(&marking);
        spin();
        for (const int section : {0, 1, 2, 4, -1}) {
            Q_EMIT page().placeAsked({section, {}});
            spin();
            checkMarked(m_window.get());
        }
        trigger("export");
        spin();
        checkMarked(m_window->findChild<ui::ExportDialog*>());
        m_window->findChild<ui::ExportDialog*>()->close();
        trigger("settings");
        spin();
        trigger("home");
        spin();
        checkMarked(m_window.get());
        QCoreApplication::removeTranslator(&marking);
    }

    void showsASecondLanguageBesideTheFirst()
    {
        start();
        auto* settings = m_window->findChild<QAction*>(QStringLiteral("settings"));
        settings->trigger();
        spin();
        auto* second = m_window->findChild<QComboBox*>(QStringLiteral("second"));
        second->setCurrentIndex(second->findData(QStringLiteral("zh-Hant")));
        Q_EMIT second->activated(second->currentIndex());
        spin();
        QStringList words;
        for (const QLabel* label : editor("firm.name")->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.contains(QStringLiteral("Corporate name")));
        QVERIFY(words.contains(QStringLiteral("法團名稱")));
    }

private:
    // Guidance quotes the model's explanations, which are translated by the catalogue, not by tr().
    enum class Guidance { No, Yes };
    static QStringList allWords(const QWidget* root, Guidance with = Guidance::Yes)
    {
        QStringList words;
        for (const QWidget* widget : root->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            for (const char* property : {"text", "placeholderText", "toolTip", "accessibleName",
                                         "accessibleDescription", "title", "windowTitle"}) {
                const QVariant value = widget->property(property);
                if (!value.toString().isEmpty() &&
                    !(qobject_cast<const QLineEdit*>(widget) && qstrcmp(property, "text") == 0))
                    words << value.toString();
            }
            if (const auto* tabs = qobject_cast<const QTabWidget*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    words << tabs->tabText(i);
            if (const auto* browser = qobject_cast<const QTextBrowser*>(widget);
                browser && with == Guidance::Yes)
                words << browser->toPlainText();
        }
        return words;
    }

    // Words of the program are marked; what else there is comes from the pack, or from people.
    void checkMarked(const QWidget* root)
    {
        static const QStringList data{QStringLiteral("Harbour Heron"), QStringLiteral("Licence"),
                                      QStringLiteral("HKD"),           QStringLiteral("English"),
                                      QStringLiteral("繁體中文"),      QStringLiteral("简体中文")};
        for (const QString& words : allWords(root, Guidance::No)) {
            QString rest = words;
            rest.remove(
                QRegularExpression(QStringLiteral("⟦.*⟧"), QRegularExpression::DotMatchesEverythingOption));
            for (const QString& pack : packWords())
                rest.remove(pack);
            for (const QString& known : data)
                rest.remove(known);
            if (const desk::Desk* desk =
                    m_window->findChild<ui::WorkspaceView*>()->desk()) // messages of the model
                rest.remove(desk->undoState().what.words(m_catalogue, Language::English))
                    .remove(desk->redoState().what.words(m_catalogue, Language::English));
            static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3,}"));
            rest.remove(QRegularExpression(QStringLiteral("<[^>]*>|&nbsp;|SHA-256|T-1|\\S+\\.zip|/\\S+")));
            QVERIFY2(!rest.contains(letters), qPrintable(words));
        }
    }

    const QStringList& packWords()
    {
        if (m_packWords.isEmpty()) {
            for (const ui::PackRow& pack : m_services->packs()) { // messages of the model, too
                if (!pack.trusted)
                    m_packWords.append(pack.trust.words(m_catalogue, Language::English));
            }
            const auto bytes = app::readFile(
                QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/ui/packs/every/sections.json"), 1 << 22);
            collect(*json::parse(*bytes));
            const auto pack =
                app::readFile(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/ui/packs/every/pack.json"), 1 << 22);
            collect(*json::parse(*pack));
            std::sort(m_packWords.begin(), m_packWords.end(),
                      [](const QString& a, const QString& b) { return a.size() > b.size(); });
        }
        return m_packWords;
    }

    void collect(const json::Value& value)
    {
        if (value.isString() && value.toString().size() > 2)
            m_packWords << value.toString();
        for (const json::Value& element : value.array())
            collect(element);
        for (const json::Member& member : value.object())
            collect(member.second);
    }

    QStringList m_packWords;
};

QTEST_MAIN(TestWindowWords)
#include "tst_window_words.moc"
