#include "model/ident/wallet.h"

#include <QTest>

using namespace aspirant;

namespace {

// Bitcoin Core, src/test/data/key_io_valid.json: addresses of the main network, of test networks, private keys.
const char* const coreMain[] = {
    "1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo",
    "36j4NfKv6Akva9amjWrLG6MuSQym1GuEmm",
    "bc1qvyq0cc6rahyvsazfdje0twl7ez82ndmuac2lhv",
    "bc1qyucykdlhp62tezs0hagqury402qwhk589q80tqs5myh3rxq34nwqhkdhv7",
    "bc1p83n3au0rjylefxq2nc2xh2y4jzz4pm6zxj4mw5pagdjjr2a9f36s6jjnnu",
    "bc1z2rksukkjr8",
    "1FjL87pn8ky6Vbavd1ZHeChRXtoxwRGCRd",
    "3BZECeAH8gSKkjrTx8PwMrNQBLG18yHpvf",
    "bc1qhxt04s5xnpy0kxw4x99n5hpdf5pmtzpqs52es2",
    "bc1qgc9ljrvdf2e0zg9rmmq86xklqwfys7r6wptjlacdgrcdc7sa6ggqu4rrxf",
    "bc1pve739yap4uxjvfk0jrey69078u0gasm2nwvv483ec6zkzulgw9xqu4w9fd",
    "bc1zmjtqxkzs89",
};
const char* const coreTest[] = {
    "mzK2FFDEhxqHcmrJw1ysqFkVyhUULo45hZ",
    "2NC2hEhe28ULKAJkW5MjZ3jtTMJdvXmByvK",
    "mww4LvqtTMKvmeQvizPz2EQv26xTneWrbg",
    "n4fajahJrAuKbN7uNsKjLjQkz9Qn5ewJXQ",
    "2MxFajLApXpYk4VodBSZSt7rw8y4ryABkfA",
    "tb1qcrh3yqn4nlleplcez2yndq2ry8h9ncg3qh7n54",
    "tb1quyl9ujpgwr2chdzdnnalen48sup245vdfnh2jxhsuq3yx80rrwlq5hqfe4",
    "tb1p35n52jy6xkm4wd905tdy8qtagrn73kqdz73xe4zxpvq9t3fp50aqk3s6gz",
    "tb1rgv5m6uvdk3kc7qsuz0c79v88ycr5w4wa",
    "bcrt1qdavt4j2sd7dlhqsavtnfxvzppw6k7qy97tmnu9",
    "bcrt1pfwxjqvtt4tcxrtdluukfmy2dv7xd2qzdfy6kajv5nwn4yam3wxkq3553uh",
};
const char* const corePrivateKeys[] = {
    "5JuW2AMDYu4xVwRG9DZW18VbzQrGcd5RCgb99sS6ehJsNQXu5b9",
    "L5nJeqKmpHp4P7F8ZYyjwc5a7P4d8EabuGAzfGJk7yC1BJyzNaEd",
    "92ZdE5HoLafywnTBbzPxbvRmp75pSfzvdU3XaZGh1cToipgdHVh",
    "cV83kKisF3RQSvXbUCm9ox3kaz5JjEUBWcx8tNydfGJcyeUxuH47",
    "5HsL2nZuEebU5nM3RxNVQD9GcAnvNMahqQskf4fkqHe54zwd14e",
    "KwuVvu6hsuEMHrfFWJQV64tRrWX3QzqHH18JuAHYqYV6dqBvNKxd",
};
// Bitcoin Core, src/test/data/key_io_invalid.json: those that look like the main network's.
const char* const coreInvalid[] = {
    "x",
    "1GAdfviErV2Ew95FPtZyikz2qGP3gyCB6Hyu94sedAkPpA523m3fQwps9YKUZkKgQckGPKhRsFR",
    "37G2kMDLpmWVhimxRdzwNfE8JFvWXnJYnVcXeeGrek2qumdJuK7XArcVVpRtLLjRra3t64BEPF2",
    "8iVk9nLM3nYwRuwypjy9NK5rsuZH7BbrQRZ1pgcQmvMnjAgRXD",
    "tc1qeul5g2xfkvdkrhcfmdursv73ad64jnkjl9c40f",
    "bc10uexgzna2dpfk0vjt35srz6a27ps6m0l89jweznt83n2sqn2fx4hvn9ym5af8wut34sfrqhk3",
    "bc1qdsuzmn04k2z8vryw8l4dj8m5ygqgnne5n",
    "bc1qpu6d26mrulzetu4jqhd7rsunv9aqru26f5c4j8",
    "bc1p702xksx4z3uqf0u2phllxkfe5cgu0adxptqs0uelx0tqt8e885sqryes2l",
    "2UVPFpGYnLHJezFzjUo42our6PMEoozzRdM",
    "39TKsUQ5QpEL1wowc6GMUqak94ijirPuP69ooV3xsFmiKQX2dau",
    "tc1qdlapns4zkn03juf2k9xwwpct209suj6mgcd9gh",
    "bc10lyxwnxa70l270e6fcmxr4x7dtgu2yvy7gzkurwxy4zhdvgaqrrn6pfg2flyhqzy5t5se8yu3",
    "bc1gmk9yu",
    "bc1qtsvlht6730n04f2mpaj5vv8hrledn5n5ug8c79",
    "bc1prklpq7tjcawg89cmwwqr3u5apwav36xa4zz56ady7crsllm6mpnqts7p86",
    "AZEah8d1EK362okRBS66e8SvdtYkrE8tsX",
    "bc10fd889x4hd54tqu2ewg9t4hhft2wl7m6x50av4uswzw46xe6as0xmltfg7vrjfkvm459vld7w",
    "bc1qmgf8xt8xkecl79k04mma3lz34gqep7hg4",
};
// BIP 173, invalid segregated witness addresses, and BIP 350, the same and the valid ones of the test network.
const char* const bip173Invalid[] = {
    "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
    "BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2",
    "bc1rw5uspcuh",
    "bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90",
    "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
    "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du",
    "bc1gmk9yu",
};
const char* const bip350Invalid[] = {
    "tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
    "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
    "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
    "bc1pw5dgrnzv",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
    "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
    "bc1gmk9yu",
    "tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf",
    "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j",
};
const char* const bip350Test[] = {
    "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
    "tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy",
    "tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
};

QString problemOf(const char* network, const char* address)
{
    const auto problem = ident::checkWallet(QString::fromLatin1(network), QString::fromLatin1(address)).problem;
    return problem ? QString::fromUtf8(problem->source) : QString();
}

} // namespace

class TestWallet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsJudged_data();
    void anAddressIsJudged();
    void theTextIsKeptButForSpacesAround();
    void publishedVectorsOfBitcoinPass();
    void aPrivateKeyIsNamedForWhatItIs();
    void anAddressOfAnotherNetworkIsNamed();
    void whatIsBeingTypedIsIncomplete();
    void onlyAChecksumVerifies();
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

void TestWallet::publishedVectorsOfBitcoinPass()
{
    for (const char* address : coreMain)
        QVERIFY2(problemOf("bitcoin", address).isEmpty(), address);
    for (const char* address : coreTest)
        QVERIFY2(problemOf("bitcoin", address).contains(QStringLiteral("test network")), address);
    for (const char* address : bip350Test)
        QVERIFY2(problemOf("bitcoin", address).contains(QStringLiteral("test network")), address);
    for (const char* address : coreInvalid)
        QVERIFY2(!problemOf("bitcoin", address).isEmpty(), address);
    for (const char* address : bip173Invalid)
        QVERIFY2(!problemOf("bitcoin", address).isEmpty(), address);
    for (const char* address : bip350Invalid) {
        QVERIFY2(!problemOf("bitcoin", address).isEmpty(), address);
        QVERIFY2(!problemOf("bitcoin", address).contains(QStringLiteral("test network")), address);
    }
}

void TestWallet::aPrivateKeyIsNamedForWhatItIs()
{
    for (const char* key : corePrivateKeys)
        for (const char* network : {"bitcoin", "ethereum", "tron", "solana", "other"})
            QVERIFY2(problemOf(network, key).contains(QStringLiteral("private key")), key);
}

void TestWallet::anAddressOfAnotherNetworkIsNamed()
{
    const auto named = [](const char* network, const char* address) {
        const auto problem = ident::checkWallet(QString::fromLatin1(network), QString::fromLatin1(address)).problem;
        return problem && problem->arguments.size() == 2 ? std::get<QString>(problem->arguments[0]) : QString();
    };
    QCOMPARE(named("ethereum", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), QStringLiteral("Bitcoin"));
    QCOMPARE(named("bitcoin", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), QStringLiteral("Ethereum"));
    QCOMPARE(named("bitcoin", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"), QStringLiteral("Tron"));
    QCOMPARE(named("tron", "So11111111111111111111111111111111111111112"), QStringLiteral("Solana"));
    QCOMPARE(named("bitcoin", "nothing at all"), QString());
}

void TestWallet::whatIsBeingTypedIsIncomplete()
{
    for (const auto& [network, whole] : {std::pair{"bitcoin", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"}, {"bitcoin", "bc1qvyq0cc6rahyvsazfdje0twl7ez82ndmuac2lhv"},
                                         {"ethereum", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}, {"tron", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"}}) {
        const QString address = QString::fromLatin1(whole);
        for (const qsizetype length : {1, 2, 3, 8, 20})
            QVERIFY2(ident::checkWallet(QString::fromLatin1(network), address.left(length)).incomplete, qPrintable(address.left(length)));
        QVERIFY(!ident::checkWallet(QString::fromLatin1(network), address).incomplete);
    }
    QVERIFY(!ident::checkWallet(QStringLiteral("ethereum"), QStringLiteral("1A1z")).incomplete);
}

void TestWallet::onlyAChecksumVerifies()
{
    QVERIFY(ident::checkWallet(QStringLiteral("ethereum"), QStringLiteral("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")).verified);
    QVERIFY(!ident::checkWallet(QStringLiteral("ethereum"), QStringLiteral("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")).verified);
    QVERIFY(ident::checkWallet(QStringLiteral("bitcoin"), QStringLiteral("BC1SW50QGDZ25J")).verified);
    QVERIFY(!ident::checkWallet(QStringLiteral("solana"), QStringLiteral("So11111111111111111111111111111111111111112")).verified);
}

QTEST_GUILESS_MAIN(TestWallet)
#include "tst_wallet.moc"
