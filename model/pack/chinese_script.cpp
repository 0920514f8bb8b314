#include "model/pack/chinese_script.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace aspirant::pack {

namespace {

// At the same position stand the form of Hong Kong and the mainland's; neither is written in the other place. Pairs
// whose simplified form is also an old traditional one (后, 里, 干 …) are left out; where only the traditional form
// tells, it stands among the last. tests/translations reads these lists too.
constexpr QStringView traditional =
    u"資請產戶實業證務計為擬時員會數項團虛監關須規個構營經權動職機現負發並結專處與寫聯責報預點過內評則運額賣東應體納類稱別該獲"
    u"號擁詳屬議險條問終貴風間認債決帳對網碼貨協進擔總沒審統驗試師識財當匯兩誰紀題單冊況記測盤執無獨組書絡檢費訊電場錢簽轉國編"
    u"織絕選連視幣圖學區設訂載標頁將調圍備來説狀質變暫從續級償錄繳見損層約銷誠倉複詢盡話衝檔導雜詐訓銀節郵擊庫籌傳討術績顧響隊"
    u"緊還訴聲誤歷賴環銜補蓋攬憑慮寬讀擇語許觸莊減際這辦較礎領課篩淨徑夠們復輸參儲階閲驟難錯護諾論態駐顯輕讓虧疇異斷鏈義眾針達"
    u"賠舊換遺樣屆頻門鐘覺維細純滿溝尋壓穩縮覽曆帶僅違軌積擴夾偵頒離隱隨陳釋醫轄輪贖謂覓繼絀紹畢爭濫濟歸檻棄敗搶慣強啟優塊凍鍵"
    u"欄壞頭長鑰裝籤遠詞簡彙廈順閉譯誘腦罰疊熱刪併龐雙隸陣鋪遲購賬譽譴脅縱紅災滲擱掃憲偽個";
constexpr QStringView simplified =
    u"资请产户实业证务计为拟时员会数项团虚监关须规个构营经权动职机现负发并结专处与写联责报预点过内评则运额卖东应体纳类称别该获"
    u"号拥详属议险条问终贵风间认债决帐对网码货协进担总没审统验试师识财当汇两谁纪题单册况记测盘执无独组书络检费讯电场钱签转国编"
    u"织绝选连视币图学区设订载标页将调围备来说状质变暂从续级偿录缴见损层约销诚仓复询尽话冲档导杂诈训银节邮击库筹传讨术绩顾响队"
    u"紧还诉声误历赖环衔补盖揽凭虑宽读择语许触庄减际这办较础领课筛净径够们复输参储阶阅骤难错护诺论态驻显轻让亏畴异断链义众针达"
    u"赔旧换遗样届频门钟觉维细纯满沟寻压稳缩览历带仅违轨积扩夹侦颁离隐随陈释医辖轮赎谓觅继绌绍毕争滥济归槛弃败抢惯强启优块冻键"
    u"栏坏头长钥装签远词简汇厦顺闭译诱脑罚叠热删并庞双隶阵铺迟购账誉谴胁纵红灾渗搁扫宪伪个";
constexpr QStringView traditionalBesides = u"後裏裡於麼隻臺檯製係鬆髮餘僱";

// Written in Latin letters in Chinese as well.
constexpr std::array namesInLatin{
    u"Travel Rule",
};

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QSet<QChar> setOf(QStringView characters)
{
    return {characters.begin(), characters.end()};
}

// "(b)", "(2)", "(iv)", "(I)" from the place of the opening bracket; the length, or 0.
qsizetype numberInBrackets(const QString& text, qsizetype open)
{
    static const QRegularExpression number(QStringLiteral("\\G\\((?:[a-z]{1,4}|[0-9]{1,3}|[IVX]{1,4}|[A-Z])\\)"));
    return number.match(text, open).capturedLength();
}

bool stopsAfterHan(QStringView text, qsizetype place)
{
    return place > 0 && isHan(text[place - 1]);
}

bool standsBesideHan(QStringView text, qsizetype place)
{
    const qsizetype next = place + 1;
    return stopsAfterHan(text, place) || (next < text.size() && isHan(text[next]));
}

void addOnce(QStringList& list, const QString& entry)
{
    if (!list.contains(entry))
        list.append(entry);
}

} // namespace

QString charactersOfOtherScript(const QString& text, Language language)
{
    static const QSet<QChar> ofTraditional = setOf(traditional) + setOf(traditionalBesides);
    static const QSet<QChar> ofSimplified = setOf(simplified);
    const QSet<QChar>& foreign = language == Language::TraditionalChinese ? ofSimplified : ofTraditional;
    QString found;
    for (const QChar c : text)
        if (foreign.contains(c) && !found.contains(c))
            found += c;
    return found;
}

QStringList marksOutOfPlace(const QString& text, Language language)
{
    const QStringView quotes = language == Language::TraditionalChinese ? QStringView(u"“”‘’") : QStringView(u"「」『』");
    QStringList found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'(')
            if (const qsizetype length = numberInBrackets(text, i); length > 0) {
                i += length - 1;
                continue;
            }
        const bool halfWidth = QStringView(u",;:?!()\"'").contains(c) && standsBesideHan(text, i);
        if (halfWidth || quotes.contains(c) || (c == u'.' && stopsAfterHan(text, i)))
            addOnce(found, c);
    }
    return found;
}

QStringList englishLeftOver(const QString& text, Names names)
{
    static const QRegularExpression run(QStringLiteral("(?<![A-Za-z0-9./@_-])[A-Za-z][A-Za-z'’&-]*(?: [A-Za-z][A-Za-z'’&-]*)+"));
    QStringList found;
    for (auto matches = run.globalMatch(text); matches.hasNext();) {
        const QString words = matches.next().captured();
        const QStringList each = words.split(u' ');
        const bool abbreviations = std::all_of(each.begin(), each.end(), [](const QString& word) { return word == word.toUpper(); });
        const bool capitals = std::all_of(each.begin(), each.end(), [](const QString& word) { return word.front().isUpper(); });
        const bool known = std::any_of(namesInLatin.begin(), namesInLatin.end(), [&](const char16_t* name) { return words == QStringView(name); });
        if (!abbreviations && !known && !(capitals && names == Names::Allowed))
            addOnce(found, words);
    }
    return found;
}

} // namespace aspirant::pack
