// Contrast of the theme's colours where they stand, as WCAG 2.1 §1.4.3 and §1.4.11 measure it; and that the
// style sheet has no token left without a value.
#include "ui/theme.h"

#include <QTest>

#include <cmath>

using namespace aspirant::ui::theme;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsCanBeRead_data() { themes(); }
    void wordsCanBeRead()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? darkTokens() : lightTokens();
        for (const QColor& behind : {t.surface, t.window, t.accentSoft})
            for (const QColor& words : {t.text, t.muted, t.accent})
                QVERIFY2(contrast(words, behind) >= 4.5, qPrintable(words.name() + u' ' + behind.name()));
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accentHover) >= 4.5);
        const std::pair<QColor, QColor> strips[] = {
            {t.blocks, t.blocksSoft}, {t.warns, t.warnsSoft}, {t.notes, t.notesSoft}, {t.done, t.doneSoft}};
        for (const auto& [tone, soft] : strips) {
            QVERIFY2(contrast(tone, soft) >= 4.5, qPrintable(tone.name()));
            QVERIFY2(contrast(tone, t.surface) >= 4.5, qPrintable(tone.name()));
            QVERIFY2(contrast(t.text, soft) >= 4.5, qPrintable(soft.name()));
        }
    }

    void controlsCanBeSeen_data() { themes(); }
    void controlsCanBeSeen()
    {
        QFETCH(bool, dark);
        const Tokens t = dark ? darkTokens() : lightTokens();
        QVERIFY(contrast(t.lineStrong, t.surface) >= 3.0);
        QVERIFY(contrast(t.accent, t.surface) >= 3.0); // focus ring
    }

    void everyTokenHasAValue()
    {
        QVERIFY(!styleSheet(lightTokens()).contains(u'$'));
        QVERIFY(styleSheet(lightTokens()) != styleSheet(darkTokens()));
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
