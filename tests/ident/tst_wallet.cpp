#include "model/ident/wallet.h"

#include <QTest>

using namespace aspirant;

class TestWallet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsJudged_data();
    void anAddressIsJudged();
    void theTextIsKeptButForSpacesAround();
};

void TestWallet::anAddressIsJudged_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("problem"); // "", "shape" or "checksum"
    const auto row = [](const char* network, const char* address, const char* problem = "") {
        QTest::addRow("%s %s", network, address) << QString::fromLatin1(network) << QString::fromLatin1(address)
                                                 << QString::fromLatin1(problem);
    };
    row("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    row("bitcoin", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");
    row("bitcoin", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy");
    row("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "checksum");
    row("bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", "shape"); // 0 is not in the alphabet
    row("bitcoin", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "shape"); // Tron's version byte
    // BIP 173 and BIP 350, test vectors.
    row("bitcoin", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4");
    row("bitcoin", "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y");
    row("bitcoin", "BC1SW50QGDZ25J");
    row("bitcoin", "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs");
    row("bitcoin", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0");
    row("bitcoin", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", "checksum"); // Bech32, not Bech32m
    row("bitcoin", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh", "checksum");                     // Bech32m, not Bech32
    row("bitcoin", "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", "shape");    // "o"
    row("bitcoin", "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "shape");    // version 17
    row("bitcoin", "bc1pw5dgrnzv", "shape");                                                      // one byte
    row("bitcoin", "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P", "shape");                              // version 0, 16 bytes
    row("bitcoin", "bc1gmk9yu", "shape");
    row("bitcoin", "bc1qW508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "shape"); // mixed case
    row("bitcoin", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", "shape"); // a test network
    // EIP-55, test vectors.
    row("ethereum", "0x52908400098527886E0F7030069857D2E4169EE7");
    row("ethereum", "0xde709f2102306220921060314715629080e2fb77");
    row("ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    row("ethereum", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359");
    row("ethereum", "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB");
    row("ethereum", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb");
    row("ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed", "checksum");
    row("ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", "shape");
    row("ethereum", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "shape");
    row("ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", "shape");
    row("tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t");
    row("tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u", "checksum");
    row("tron", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "shape");
    row("solana", "So11111111111111111111111111111111111111112");
    row("solana", "11111111111111111111111111111111");
    row("solana", "1111111111111111111111111111111", "shape");
    row("solana", "So1111111111111111111111111111111111111111l", "shape");
    row("other", "whatever it is");
    row("other", "", "shape");
    row("bitcoin", "", "shape");
}

void TestWallet::anAddressIsJudged()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(QString, problem);
    const ident::Checked checked = ident::checkWallet(network, address);
    QCOMPARE(checked.problem.has_value(), !problem.isEmpty());
    if (checked.problem)
        QCOMPARE(QString::fromUtf8(checked.problem->source).contains(QStringLiteral("checksum")),
                 problem == QStringLiteral("checksum"));
}

void TestWallet::theTextIsKeptButForSpacesAround()
{
    const QString address = QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed");
    QCOMPARE(ident::checkWallet(QStringLiteral("ethereum"), u' ' + address + u'\n').normal, address);
    QCOMPARE(ident::checkWallet(QStringLiteral("bitcoin"), QStringLiteral("BC1SW50QGDZ25J")).normal,
             QStringLiteral("BC1SW50QGDZ25J"));
}

QTEST_GUILESS_MAIN(TestWallet)
#include "tst_wallet.moc"
