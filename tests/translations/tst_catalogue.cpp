// The compiled words as programs load them: plurals in English, sentences in Chinese, English where a
// sentence has no translation.
#include "model/base/message.h"

#include <QTest>

using namespace aspirant;

class TestCatalogue : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue{QStringLiteral(ASPIRANT_BINARY_DIR "/translations")};

private Q_SLOTS:
    void filesAreThere()
    {
        for (const Language language : allLanguages)
            QVERIFY(m_catalogue.translator(language));
    }

    void englishHasTwoNumbers()
    {
        const auto entries = [this](int count, Language language) {
            return Message("Answers", "%n entries", {}, count).words(m_catalogue, language);
        };
        QCOMPARE(entries(1, Language::English), QStringLiteral("1 entry"));
        QCOMPARE(entries(3, Language::English), QStringLiteral("3 entries"));
        QCOMPARE(entries(0, Language::English), QStringLiteral("0 entries"));
        QCOMPARE(entries(1, Language::TraditionalChinese), QStringLiteral("1 項"));
        QCOMPARE(entries(3, Language::SimplifiedChinese), QStringLiteral("3 项"));
    }

    void sentencesAreInTheReadersLanguage()
    {
        const Text name{QStringLiteral("Name"), QStringLiteral("名稱"), QStringLiteral("名称")};
        const Message message("Session", "“%1” must be answered.", {name});
        QCOMPARE(message.words(m_catalogue, Language::English), QStringLiteral("“Name” must be answered."));
        QCOMPARE(message.words(m_catalogue, Language::TraditionalChinese),
                 QStringLiteral("必須回答「名稱」。"));
        QCOMPARE(message.words(m_catalogue, Language::SimplifiedChinese), QStringLiteral("必须回答“名称”。"));
    }

    void anUnknownSentenceStaysInEnglish()
    {
        const Message message("Session", "Nobody translated %1.", {MessageArgument(QStringLiteral("this"))});
        for (const Language language : allLanguages)
            QCOMPARE(message.words(m_catalogue, language), QStringLiteral("Nobody translated this."));
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
