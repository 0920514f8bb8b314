<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Give a reason why “%1” is left open in this way.</source>
        <translation>請說明「%1」為何如此留空。</translation>
    </message>
    <message>
        <source>The answer to “%1” was expected by %2, which has passed.</source>
        <translation>「%1」的答案預期於%2前提供，該日期已過。</translation>
    </message>
    <message>
        <source>The answer to “%1” has %2 characters; at least %3 are asked for.</source>
        <translation>「%1」的答案有 %2 個字元；最少須有 %3 個。</translation>
    </message>
    <message>
        <source>The answer to “%1” has %2 characters; at most %3 are allowed.</source>
        <translation>「%1」的答案有 %2 個字元；最多可有 %3 個。</translation>
    </message>
    <message>
        <source>The answer to “%1” is not in the form that is asked for.</source>
        <translation>「%1」的答案不符合所要求的格式。</translation>
    </message>
    <message>
        <source>“%1” is to be answered in English as well as in Chinese.</source>
        <translation>「%1」除中文外，亦須以英文回答。</translation>
    </message>
    <message>
        <source>“%1” is to be answered in Chinese as well as in English.</source>
        <translation>「%1」除英文外，亦須以中文回答。</translation>
    </message>
    <message>
        <source>The answer to “%1” is to be a whole number.</source>
        <translation>「%1」的答案須為整數。</translation>
    </message>
    <message>
        <source>The answer to “%1” has more than %2 digits after the decimal point.</source>
        <translation>「%1」的答案在小數點後多於 %2 位。</translation>
    </message>
    <message>
        <source>The answer to “%1” is less than %2.</source>
        <translation>「%1」的答案小於 %2。</translation>
    </message>
    <message>
        <source>The answer to “%1” is more than %2.</source>
        <translation>「%1」的答案大於 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be given in %2.</source>
        <translation>「%1」不可以 %2 表示。</translation>
    </message>
    <message>
        <source>The date of “%1” is before %2.</source>
        <translation>「%1」的日期早於%2。</translation>
    </message>
    <message>
        <source>The date of “%1” is after %2.</source>
        <translation>「%1」的日期遲於%2。</translation>
    </message>
    <message>
        <source>The period of “%1” ends before it begins.</source>
        <translation>「%1」的期間在開始前已結束。</translation>
    </message>
    <message>
        <source>“%2” is not one of the choices of “%1”.</source>
        <translation>「%2」並非「%1」的選項。</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 choices.</source>
        <translation>「%1」最少須選 %2 項。</translation>
    </message>
    <message>
        <source>“%1” allows at most %2 choices.</source>
        <translation>「%1」最多可選 %2 項。</translation>
    </message>
    <message>
        <source>The answer to “%1” is not an e-mail address.</source>
        <translation>「%1」的答案並非電郵地址。</translation>
    </message>
    <message>
        <source>The answer to “%1” is not a web address.</source>
        <translation>「%1」的答案並非網址。</translation>
    </message>
    <message>
        <source>The address of “%1” has no street or building yet.</source>
        <translation>「%1」的地址尚未填寫街道或大廈。</translation>
    </message>
    <message>
        <source>The address of “%1” has no country or territory yet.</source>
        <translation>「%1」的地址尚未填寫國家或地區。</translation>
    </message>
    <message>
        <source>“%2”, given for “%1”, is not the code of a country or territory.</source>
        <translation>「%1」所填的「%2」並非國家或地區代碼。</translation>
    </message>
    <message>
        <source>“%2” is not one of the networks of “%1”.</source>
        <translation>「%2」並非「%1」可選的網絡。</translation>
    </message>
    <message>
        <source>“%1” allows at most %2 files.</source>
        <translation>「%1」最多可附上 %2 個檔案。</translation>
    </message>
    <message>
        <source>“%1” does not take files such as “%2”; it takes %3.</source>
        <translation>「%1」不接受「%2」這類檔案，只接受 %3。</translation>
    </message>
    <message>
        <source>This value does not have the form of an answer to “%1”.</source>
        <translation>這個值不符合「%1」的答案格式。</translation>
    </message>
    <message>
        <source>The expected date of “%1” is not a date such as 2026-11-22.</source>
        <translation>「%1」的預期日期並非 2026-11-22 這種格式。</translation>
    </message>
    <message>
        <source>“%1” contains characters that cannot be written.</source>
        <translation>「%1」含有無法寫入的字元。</translation>
    </message>
    <message>
        <source>“%1” takes an amount and a currency of three letters.</source>
        <translation>「%1」的答案須為金額及三個字母的貨幣代碼。</translation>
    </message>
    <message>
        <source>“%1” takes a date such as 2026-11-22.</source>
        <translation>「%1」的答案須為日期，例如 2026-11-22。</translation>
    </message>
    <message>
        <source>“%1” takes dates such as 2026-11-22.</source>
        <translation>「%1」內的日期須寫成 2026-11-22 這種格式。</translation>
    </message>
    <message>
        <source>“%1” takes a country code of two letters, such as HK.</source>
        <translation>「%1」的答案須為兩個字母的國家或地區代碼，例如 HK。</translation>
    </message>
    <message>
        <source>“%1” takes attached files, each with its digest and name.</source>
        <translation>「%1」的答案須為附件，每個附件須有摘要值及名稱。</translation>
    </message>
    <message>
        <source>A file attached to “%1” has a name that cannot be used.</source>
        <translation>「%1」有附件的檔名無法使用。</translation>
    </message>
    <message>
        <source>“%1” is worked out from other answers and cannot be entered.</source>
        <translation>「%1」由其他答案計算得出，不可輸入。</translation>
    </message>
    <message>
        <source>The answers are not a JSON object.</source>
        <translation>答案並非 JSON 物件。</translation>
    </message>
    <message>
        <source>This questionnaire has no question “%1”.</source>
        <translation>本問卷沒有「%1」這條問題。</translation>
    </message>
    <message>
        <source>“%1” takes a list of rows.</source>
        <translation>「%1」的答案須為項目清單。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be attached from here.</source>
        <translation>無法從此處附上檔案「%1」。</translation>
    </message>
    <message>
        <source>Two rows have the same id, “%1”.</source>
        <translation>有兩個項目的識別碼同為「%1」。</translation>
    </message>
    <message>
        <source>A row of “%1” is not a JSON object.</source>
        <translation>「%1」有項目並非 JSON 物件。</translation>
    </message>
    <message>
        <source>“%2” is not a row of “%1”.</source>
        <translation>「%2」並非「%1」的項目。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>不適用：%1</translation>
    </message>
    <message>
        <source>See attachment</source>
        <translation>見附件</translation>
    </message>
    <message>
        <source>See attachment: %1</source>
        <translation>見附件：%1</translation>
    </message>
    <message>
        <source>Not yet known, expected by %1: %2</source>
        <translation>尚未得知，預期於%1前提供：%2</translation>
    </message>
    <message>
        <source>Not yet known, expected by %1</source>
        <translation>尚未得知，預期於%1前提供</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>尚未得知</translation>
    </message>
    <message>
        <source>Not yet known: %1</source>
        <translation>尚未得知：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HK$%1</source>
        <translation>%1 港元</translation>
    </message>
    <message>
        <source>US$%1</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Other: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>“%1” takes a number of at most 34 digits, written as text such as &quot;1234.5&quot;.</source>
        <translation>「%1」的答案須為最多 34 位的數字，以文字寫成，例如「1234.5」。</translation>
    </message>
    <message>
        <source>“%1” takes at most %2 characters.</source>
        <translation>「%1」最多可填 %2 個字元。</translation>
    </message>
    <message>
        <source>The answer to “%1” holds a character that is not seen (%2) and may change how it reads. Type the answer anew.</source>
        <translation>「%1」的答案含有看不見的字元（%2），可能令文字讀來不同。請重新輸入答案。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>“%1” and “%2” are the same name to some computers.</source>
        <translation>部分電腦會把「%1」與「%2」視為同一名稱。</translation>
    </message>
    <message>
        <source>“%1” is larger than such a file may be.</source>
        <translation>「%1」超出這類檔案的大小上限。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>無法開啟檔案「%1」。</translation>
    </message>
    <message>
        <source>“%1” is a link; links are refused.</source>
        <translation>「%1」是連結；本程式拒絕接受連結。</translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation>有檔案沒有名稱。</translation>
    </message>
    <message>
        <source>The name “%1” starts at the root of the disk.</source>
        <translation>名稱「%1」以磁碟的根目錄開頭。</translation>
    </message>
    <message>
        <source>The name “%1” names a drive.</source>
        <translation>名稱「%1」指明磁碟機。</translation>
    </message>
    <message>
        <source>The name “%1” points to a home folder.</source>
        <translation>名稱「%1」指向個人資料夾。</translation>
    </message>
    <message>
        <source>The name “%1” leaves the bundle’s folder.</source>
        <translation>名稱「%1」超出提交包的資料夾範圍。</translation>
    </message>
    <message>
        <source>The name “%1” has an empty part.</source>
        <translation>名稱「%1」有空白的部分。</translation>
    </message>
    <message>
        <source>The name “%1” holds a backslash.</source>
        <translation>名稱「%1」含有反斜線。</translation>
    </message>
    <message>
        <source>The name “%1” holds a control character.</source>
        <translation>名稱「%1」含有控制字元。</translation>
    </message>
    <message>
        <source>The name “%1” is not well-formed text.</source>
        <translation>名稱「%1」並非有效的文字。</translation>
    </message>
    <message>
        <source>The name “%1” is too long.</source>
        <translation>名稱「%1」過長。</translation>
    </message>
    <message>
        <source>Windows cannot store a file with the name “%1”.</source>
        <translation>Windows 無法儲存名為「%1」的檔案。</translation>
    </message>
    <message>
        <source>The name “%1” holds invisible characters.</source>
        <translation>名稱「%1」含有不可見的字元。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>「%1」並非檔案或資料夾。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>壓縮檔內的檔案超過 %1 個。</translation>
    </message>
    <message>
        <source>The archive’s table of contents is too large.</source>
        <translation>壓縮檔的目錄過大。</translation>
    </message>
    <message>
        <source>Unpacked, the archive would be larger than %1 bytes.</source>
        <translation>壓縮檔解壓後會超過 %1 個位元組。</translation>
    </message>
    <message>
        <source>“%1” is marked as a folder and as a file.</source>
        <translation>「%1」同時標示為資料夾及檔案。</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>「%1」已加密。</translation>
    </message>
    <message>
        <source>“%1” is packed with a method that this program does not read.</source>
        <translation>「%1」所用的壓縮方法，本程式無法讀取。</translation>
    </message>
    <message>
        <source>The archive gives two sizes for “%1”.</source>
        <translation>壓縮檔為「%1」記載了兩個不同的大小。</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2 times its size.</source>
        <translation>「%1」解壓後會超過原有大小的 %2 倍。</translation>
    </message>
    <message>
        <source>“%1” is a file, and other files are said to lie inside it.</source>
        <translation>「%1」是檔案，但有其他檔案被指位於其內。</translation>
    </message>
    <message>
        <source>“%1” overlaps another part of the archive.</source>
        <translation>「%1」與壓縮檔的另一部分重疊。</translation>
    </message>
    <message>
        <source>The archive holds bytes that belong to none of its files.</source>
        <translation>壓縮檔含有不屬於任何檔案的位元組。</translation>
    </message>
    <message>
        <source>The archive was packed again after it was exported.</source>
        <translation>壓縮檔在匯出後曾被重新打包。</translation>
    </message>
    <message>
        <source>The archive has two different tables of contents.</source>
        <translation>壓縮檔有兩個不同的目錄。</translation>
    </message>
    <message>
        <source>The archive is one part of several.</source>
        <translation>壓縮檔只是多個分卷之一。</translation>
    </message>
    <message>
        <source>The name “%1” is not written in Unicode.</source>
        <translation>名稱「%1」並非以 Unicode 編碼。</translation>
    </message>
    <message>
        <source>The name “%1” is written in Unicode but not marked so.</source>
        <translation>名稱「%1」以 Unicode 編碼，但沒有如此標示。</translation>
    </message>
    <message>
        <source>The archive gives two names for “%1”.</source>
        <translation>壓縮檔為「%1」記載了兩個不同的名稱。</translation>
    </message>
    <message>
        <source>The archive describes “%1” in two different ways.</source>
        <translation>壓縮檔對「%1」有兩種不同的描述。</translation>
    </message>
    <message>
        <source>The file is not a zip archive, or it is damaged.</source>
        <translation>檔案並非 ZIP 壓縮檔，或已損壞。</translation>
    </message>
    <message>
        <source>The archive dates or labels “%1” in two different ways.</source>
        <translation>壓縮檔為「%1」記載了兩個不同的日期或標示。</translation>
    </message>
    <message>
        <source>“%1” does not match its checksum in the archive.</source>
        <translation>「%1」與壓縮檔內的校驗和不符。</translation>
    </message>
    <message>
        <source>“%1” is not as long as the archive says.</source>
        <translation>「%1」的長度與壓縮檔所載不符。</translation>
    </message>
    <message>
        <source>The packed form of “%1” is damaged.</source>
        <translation>「%1」的壓縮資料已損壞。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>Stopped. No file was attached.</source>
        <translation>已停止。沒有附上任何檔案。</translation>
    </message>
</context>
<context>
    <name>Bods</name>
    <message>
        <source>The statement “%1” came before with other words; the new ones stand.</source>
        <translation>陳述「%1」先前已有不同內容；以新內容為準。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are closed. They are kept and change no answer.</source>
        <translation>
            <numerusform>%n項記錄已結束。記錄予以保留，不會更改任何答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was made for “%1”. It is taken for the applicant, “%2”; check that it is.</source>
        <translation>檔案是為「%1」製作的，現視為申請人「%2」；請核對是否屬實。</translation>
    </message>
    <message>
        <source>No company in the file can be taken for the applicant: neither an identifier, a number nor a name agrees.</source>
        <translation>檔案中沒有公司可視為申請人：識別碼、號碼及名稱均不相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n records say something for which the questionnaire has no place. They are kept as they are and come out again on export.</source>
        <translation>
            <numerusform>%n項記錄的內容在問卷中沒有對應的位置。記錄按原樣保留，匯出時一併輸出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The relationship “%1” names the record “%2”, which is not in the file or is closed. It is kept and not read.</source>
        <translation>關係「%1」提述記錄「%2」，該記錄不在檔案中或已結束。關係予以保留，但不讀取。</translation>
    </message>
    <message>
        <source>The relationship “%1” is about a share in a person. It is kept and not read.</source>
        <translation>關係「%1」指持有個人的股份。關係予以保留，但不讀取。</translation>
    </message>
    <message>
        <source>The direct holdings in “%1” add up to %2%. They are taken over as they stand.</source>
        <translation>「%1」的直接持股合共%2%。持股按原樣帶入。</translation>
    </message>
    <message>
        <source>These companies hold shares in each other, or in themselves: %1.</source>
        <translation>以下公司互相持股或持有本身的股份：%1。</translation>
    </message>
    <message>
        <source>The holding of “%1” in “%2” gives no exact share of the capital or of the votes; it is left open.</source>
        <translation>「%1」在「%2」的持股沒有列明佔資本或投票權的確切百分率；該項留空。</translation>
    </message>
    <message>
        <source>“%1” was not taken over: %2</source>
        <translation>「%1」沒有帶入：%2</translation>
    </message>
    <message>
        <source>The file follows version %1 of the Beneficial Ownership Data Standard. Only version 0.4 is read; have it converted by whoever made it.</source>
        <translation>檔案採用《實益擁有權數據標準》%1版。本程式只讀取0.4版；請由製作者轉換。</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 100.</source>
        <translation>份額是由0至100的數字。</translation>
    </message>
    <message>
        <source>“%1” is missing, or is no identifier of a record and no reason of the standard.</source>
        <translation>「%1」欠缺，或既非記錄的識別碼，亦非標準所列的原因。</translation>
    </message>
    <message>
        <source>“%1” is not of the type that the standard asks for.</source>
        <translation>「%1」不屬標準所要求的類型。</translation>
    </message>
    <message>
        <source>“%1” is missing or is not in the standard&apos;s list.</source>
        <translation>「%1」欠缺，或不在標準的列表內。</translation>
    </message>
    <message>
        <source>Two statements have the same identifier, “%1”.</source>
        <translation>兩項陳述的識別碼相同：「%1」。</translation>
    </message>
    <message>
        <source>The record “%1” is of two kinds: %2 and %3.</source>
        <translation>記錄「%1」屬兩個類別：%2及%3。</translation>
    </message>
    <message>
        <source>The record “%1” was closed, and a statement about it follows.</source>
        <translation>記錄「%1」已結束，其後卻有關於它的陳述。</translation>
    </message>
    <message>
        <source>This is not a statement of the standard.</source>
        <translation>這不是標準所指的陳述。</translation>
    </message>
    <message>
        <source>“%1” is missing or is no text of usable length.</source>
        <translation>「%1」欠缺，或不是長度合適的文字。</translation>
    </message>
    <message>
        <source>The identifier of a statement has 32 to 64 characters; “%1” has not.</source>
        <translation>陳述的識別碼有32至64個字元；「%1」不符。</translation>
    </message>
    <message>
        <source>“%1” is missing or is no date.</source>
        <translation>「%1」欠缺，或不是日期。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>檔案大於%1 MB。</translation>
    </message>
    <message>
        <source>The file is not a list of statements.</source>
        <translation>檔案不是陳述的列表。</translation>
    </message>
    <message>
        <source>The file has more than %1 statements.</source>
        <translation>檔案有超過%1項陳述。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>There is no “bagit.txt”: this is not a bag.</source>
        <translation>沒有「bagit.txt」：這並非 BagIt 包。</translation>
    </message>
    <message>
        <source>Digests of the kind “%1” cannot be checked by this program.</source>
        <translation>本程式無法核對「%1」類型的摘要值。</translation>
    </message>
    <message>
        <source>“%1” guards against accidents, not against forgery.</source>
        <translation>「%1」可防意外損壞，但不能防範偽造。</translation>
    </message>
    <message>
        <source>“%1” lists “%2” with a percent sign that is not encoded.</source>
        <translation>「%1」列出的「%2」含有未經編碼的百分號。</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a digest of the wrong length.</source>
        <translation>「%1」為「%2」所列的摘要值長度不正確。</translation>
    </message>
    <message>
        <source>“%1” lists “%2” more than once.</source>
        <translation>「%1」重複列出「%2」。</translation>
    </message>
    <message>
        <source>“%1” lists “%2”, which is not in the payload folder.</source>
        <translation>「%1」列出「%2」，但該檔案不在內容資料夾內。</translation>
    </message>
    <message>
        <source>“%1” lists “%2”, which a tag manifest must not.</source>
        <translation>「%1」列出「%2」，但標籤清單不得列出該檔案。</translation>
    </message>
    <message>
        <source>“%1” was left by a file manager.</source>
        <translation>「%1」是檔案管理程式遺留的檔案。</translation>
    </message>
    <message>
        <source>There is no payload folder “data”.</source>
        <translation>沒有內容資料夾「data」。</translation>
    </message>
    <message>
        <source>There is no manifest of the payload.</source>
        <translation>沒有內容清單。</translation>
    </message>
    <message>
        <source>No manifest has digests that this program can check.</source>
        <translation>各清單均沒有本程式可核對的摘要值。</translation>
    </message>
    <message>
        <source>“%1” is in the payload but in no manifest.</source>
        <translation>「%1」在內容資料夾內，但沒有列入任何清單。</translation>
    </message>
    <message>
        <source>“%1” is not in every manifest of the payload.</source>
        <translation>「%1」沒有列入每份內容清單。</translation>
    </message>
    <message>
        <source>“%1” is listed; the file is there as “%2”, spelled differently.</source>
        <translation>清單列出「%1」，但檔案的寫法不同，為「%2」。</translation>
    </message>
    <message>
        <source>“%1” is listed but missing.</source>
        <translation>清單列出「%1」，但檔案不存在。</translation>
    </message>
    <message>
        <source>Nothing guards the bag’s own text files.</source>
        <translation>BagIt 包本身的文字檔案沒有任何保障。</translation>
    </message>
    <message>
        <source>“%1” is not in every tag manifest.</source>
        <translation>「%1」沒有列入每份標籤清單。</translation>
    </message>
    <message>
        <source>“%1” is in no tag manifest; nothing guards it.</source>
        <translation>「%1」沒有列入任何標籤清單，因此沒有任何保障。</translation>
    </message>
    <message>
        <source>“%1” is to be fetched but not in every manifest.</source>
        <translation>「%1」有待下載，但沒有列入每份清單。</translation>
    </message>
    <message>
        <source>“%1” has yet to be fetched; the bag is not complete.</source>
        <translation>「%1」尚未下載；BagIt 包並不完整。</translation>
    </message>
    <message>
        <source>The bag names files to be fetched; this program fetches nothing.</source>
        <translation>BagIt 包列有待下載的檔案；本程式不會下載任何檔案。</translation>
    </message>
    <message>
        <source>The size of the payload is not written as BagIt asks.</source>
        <translation>內容大小的寫法不符合 BagIt 的規定。</translation>
    </message>
    <message>
        <source>The payload should be %1 (bytes.files) and is %2.</source>
        <translation>內容大小應為 %1（位元組數及檔案數），實際為 %2。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name to some computers.</source>
        <translation>部分電腦會把「%1」與「%2」視為同一名稱。</translation>
    </message>
    <message>
        <source>“%1” was changed: it does not match its digest.</source>
        <translation>「%1」已被更改：與其摘要值不符。</translation>
    </message>
    <message>
        <source>The bag follows the old BagIt draft %1.</source>
        <translation>BagIt 包採用舊有的 BagIt 草案 %1。</translation>
    </message>
    <message>
        <source>BagIt version %1 is not known.</source>
        <translation>本程式不認識 BagIt 版本 %1。</translation>
    </message>
    <message>
        <source>“bagit.txt” must hold exactly two lines, the version and the encoding.</source>
        <translation>「bagit.txt」必須只有兩行，即版本及編碼。</translation>
    </message>
    <message>
        <source>“%1” begins with a byte order mark, which BagIt forbids.</source>
        <translation>「%1」以位元組順序標記開頭，BagIt 不容許這樣做。</translation>
    </message>
    <message>
        <source>“bagit.txt” names no BagIt version.</source>
        <translation>「bagit.txt」沒有註明 BagIt 版本。</translation>
    </message>
    <message>
        <source>“%1” is written in the encoding “%2”, which this program does not read.</source>
        <translation>「%1」採用「%2」編碼，本程式無法讀取。</translation>
    </message>
    <message>
        <source>“%1” begins with a byte order mark.</source>
        <translation>「%1」以位元組順序標記開頭。</translation>
    </message>
    <message>
        <source>“%1” is not text in the encoding “%2”.</source>
        <translation>「%1」並非「%2」編碼的文字。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is not a digest and a name.</source>
        <translation>「%1」第 %2 行並非由摘要值及名稱組成。</translation>
    </message>
    <message>
        <source>“%1” holds blank lines.</source>
        <translation>「%1」含有空行。</translation>
    </message>
    <message>
        <source>“%1” marks names with an asterisk, as md5sum does.</source>
        <translation>「%1」以星號標示名稱，與 md5sum 的做法相同。</translation>
    </message>
    <message>
        <source>“%1” lists names that begin with “./”.</source>
        <translation>「%1」列出以「./」開頭的名稱。</translation>
    </message>
    <message>
        <source>“%1” repeats the entry “%2”.</source>
        <translation>「%1」重複記載「%2」。</translation>
    </message>
    <message>
        <source>“%1” gives the size of the payload more than once.</source>
        <translation>「%1」重複記載內容的大小。</translation>
    </message>
    <message>
        <source>The bagging date in “%1” is not a date.</source>
        <translation>「%1」內的打包日期並非日期。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is not an entry with a label.</source>
        <translation>「%1」第 %2 行並非帶有標籤的記載。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is not an address, a length and a name.</source>
        <translation>「%1」第 %2 行並非由網址、長度及名稱組成。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” names an address that is not on the web.</source>
        <translation>「%1」第 %2 行所列的地址並非網址。</translation>
    </message>
    <message>
        <source>“%1” is a link; links are refused.</source>
        <translation>「%1」是連結；本程式拒絕接受連結。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>工作已取消。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>無法完整讀取「%1」。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>「%1」並非檔案或資料夾。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>無法開啟資料夾「%1」。</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>資料夾內的檔案超過 %1 個。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is not what it should be.</source>
        <translation>無法讀取「%1」：其內容不符合應有格式。</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or of a later version.</source>
        <translation>這並非本程式的提交包，或由較新版本製作。</translation>
    </message>
    <message>
        <source>The bundle is marked as a draft: it is not complete.</source>
        <translation>提交包標示為草稿：並不完整。</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>提交包未經簽署。</translation>
    </message>
    <message>
        <source>“%1” is missing; a bundle must have it.</source>
        <translation>欠缺「%1」；提交包必須載有此檔案。</translation>
    </message>
    <message>
        <source>The bundle holds no printed form.</source>
        <translation>提交包沒有列印表格。</translation>
    </message>
    <message>
        <source>The answer “%1” was changed after the export.</source>
        <translation>答案「%1」在匯出後曾被更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answers were changed after the export.</source>
        <translation>
            <numerusform>另有 %n 個答案在匯出後曾被更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “%1” is not the same in the draft and among the answers.</source>
        <translation>答案「%1」在草稿與答案檔案之間並不一致。</translation>
    </message>
    <message>
        <source>The questionnaire is not the one that the draft was made with.</source>
        <translation>問卷與製作草稿時所用的並不相同。</translation>
    </message>
    <message>
        <source>The log was changed at line %1 or before it.</source>
        <translation>日誌在第 %1 行或之前曾被更改。</translation>
    </message>
    <message>
        <source>The attachment “%1” is missing, or is not as the register says.</source>
        <translation>附件「%1」不存在，或與登記冊所載不符。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not in the workspace.</source>
        <translation>附件「%1」不在工作區內。</translation>
    </message>
    <message>
        <source>The questionnaire in the bundle cannot be read.</source>
        <translation>無法讀取提交包內的問卷。</translation>
    </message>
    <message>
        <source>An answer cites an attachment that is not in the bundle.</source>
        <translation>有答案引用不在提交包內的附件。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not what the draft cites.</source>
        <translation>附件「%1」與草稿所引用的不符。</translation>
    </message>
    <message>
        <source>The attachment “%1” cannot be read as it was stored. %2</source>
        <translation>無法按儲存時的內容讀取附件「%1」。%2</translation>
    </message>
    <message>
        <source>The application has findings that block a final bundle.</source>
        <translation>本申請有檢查結果阻止匯出最終提交包。</translation>
    </message>
    <message>
        <source>How to check this bundle</source>
        <translation>如何核對此提交包</translation>
    </message>
    <message>
        <source>Every file is listed with its SHA-256 digest in “manifest-sha256.txt”, in the folder above this page. No special program is needed: unpack the bundle and run the command below in that folder.</source>
        <translation>每個檔案及其 SHA-256 摘要值均列於本頁上一層資料夾內的「manifest-sha256.txt」。毋須使用特別程式：把提交包解壓，然後在該資料夾執行以下指令。</translation>
    </message>
    <message>
        <source>Draft – not complete</source>
        <translation>草稿（並不完整）</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最終版本</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽署</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>草稿編號</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Digest of the questionnaire</source>
        <translation>問卷摘要值</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>製作軟件</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>列印表格</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Findings that were accepted</source>
        <translation>已接納的檢查結果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
    <message>
        <source>The bundle would hold “%1” twice.</source>
        <translation>提交包會有兩個「%1」。</translation>
    </message>
    <message>
        <source>The bundle cannot be written: %1</source>
        <translation>無法寫入提交包：%1</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or the like. Only an ordinary file can be replaced.</source>
        <translation>「%1」是資料夾、裝置或同類項目。只有普通檔案才可取代。</translation>
    </message>
    <message>
        <source>Worked out from this application</source>
        <translation>按本申請計算得出</translation>
    </message>
    <message>
        <source>This bundle contains personal data. Keep it, pass it on and destroy it accordingly; the list of all files says which ones hold it.</source>
        <translation>本提交包載有個人資料，請按此保存、轉交及銷毀；「所有檔案」一欄列明哪些檔案載有個人資料。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>沒有</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>This depends on a date. Please check that it still holds.</source>
        <translation>此答案與日期有關，請核對是否仍然正確。</translation>
    </message>
    <message>
        <source>It is not known when this was answered. Please check that it still holds.</source>
        <translation>未能得知此題何時作答，請核對答案是否仍然正確。</translation>
    </message>
    <message>
        <source>This was answered on %1. Please check that it still holds.</source>
        <translation>此題於 %1 作答，請核對答案是否仍然正確。</translation>
    </message>
    <message>
        <source>These applications belong to different clients. Nothing is carried from one client to another.</source>
        <translation>這兩宗申請屬於不同客戶。任何資料均不會由一名客戶帶到另一名客戶。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Ownership chart</source>
        <translation>擁有權架構圖</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>組織架構圖</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Manager-in-charge</source>
        <translation>核心職能主管</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信託</translation>
    </message>
    <message>
        <source>Known by name only</source>
        <translation>只知其名</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25%, or ultimate control</source>
        <translation>最終擁有人：超過25%，或有最終控制權</translation>
    </message>
    <message>
        <source>Part of a majority of the votes</source>
        <translation>構成過半數投票權</translation>
    </message>
    <message>
        <source>Held for another, or control without shares</source>
        <translation>代他人持有，或無持股的控制權</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>匯報</translation>
    </message>
    <message>
        <source>Also reports to</source>
        <translation>另須匯報</translation>
    </message>
    <message>
        <source>Board of directors</source>
        <translation>董事局</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No directors are named</source>
        <translation>沒有列出董事</translation>
    </message>
    <message>
        <source>Reporting line not given</source>
        <translation>沒有填寫匯報對象</translation>
    </message>
    <message>
        <source>Chaired by %1</source>
        <translation>主席：%1</translation>
    </message>
    <message>
        <source>Committee of the board</source>
        <translation>董事局轄下委員會</translation>
    </message>
    <message>
        <source>As written; not found among the managers</source>
        <translation>按所寫文字；主管名單中沒有相符者</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>董事</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>負責人員</translation>
    </message>
    <message>
        <source>This questionnaire does not ask who is in charge of the core functions.</source>
        <translation>本問卷沒有問及核心職能主管。</translation>
    </message>
    <message>
        <source>%1% votes and capital</source>
        <translation>投票權及股本各%1%</translation>
    </message>
    <message>
        <source>%1% votes</source>
        <translation>投票權%1%</translation>
    </message>
    <message>
        <source>%1% capital</source>
        <translation>股本%1%</translation>
    </message>
    <message>
        <source>settlor</source>
        <translation>財產授予人</translation>
    </message>
    <message>
        <source>trustee</source>
        <translation>受託人</translation>
    </message>
    <message>
        <source>protector</source>
        <translation>保護人</translation>
    </message>
    <message>
        <source>beneficiary, %1%</source>
        <translation>受益人，%1%</translation>
    </message>
    <message>
        <source>beneficiary</source>
        <translation>受益人</translation>
    </message>
    <message>
        <source>party to the trust</source>
        <translation>信託當事人</translation>
    </message>
    <message>
        <source>Holds %1% of its own votes and %2% of its own capital</source>
        <translation>持有自身投票權的%1%及自身股本的%2%</translation>
    </message>
    <message>
        <source>as nominee</source>
        <translation>以代名人身分</translation>
    </message>
    <message>
        <source>as trustee</source>
        <translation>以受託人身分</translation>
    </message>
    <message>
        <source>Principal not named</source>
        <translation>未指明代何人持有</translation>
    </message>
    <message>
        <source>held for</source>
        <translation>代為持有</translation>
    </message>
    <message>
        <source>Beneficiaries not named</source>
        <translation>未指明受益人</translation>
    </message>
    <message>
        <source>Holdings add up to %1% of the votes and %2% of the capital</source>
        <translation>持股合計為投票權的%1%及股本的%2%</translation>
    </message>
    <message>
        <source>Not disclosed: %1% of the votes, %2% of the capital</source>
        <translation>未披露：投票權%1%，股本%2%</translation>
    </message>
    <message>
        <source>control without shares</source>
        <translation>無持股的控制權</translation>
    </message>
    <message>
        <source>Look-through: %1% of votes and capital</source>
        <translation>穿透計算：投票權及股本各%1%</translation>
    </message>
    <message>
        <source>Look-through: %1% of votes, %2% of capital</source>
        <translation>穿透計算：投票權%1%，股本%2%</translation>
    </message>
    <message>
        <source>Possible ultimate owner</source>
        <translation>可能的最終擁有人</translation>
    </message>
    <message>
        <source>Ultimate owner</source>
        <translation>最終擁有人</translation>
    </message>
    <message>
        <source>Controls the applicant</source>
        <translation>控制申請人</translation>
    </message>
    <message>
        <source>Substantial shareholder</source>
        <translation>大股東</translation>
    </message>
    <message>
        <source>These companies hold shares in each other: %1.</source>
        <translation>以下公司互相持股：%1。</translation>
    </message>
    <message>
        <source>Holdings without a holder, a company or a percentage are left out: %1.</source>
        <translation>欠缺持有人、公司或百分率的持股沒有繪出，數目：%1。</translation>
    </message>
    <message>
        <source>No manager-in-charge is named yet, so there is no organisation chart.</source>
        <translation>尚未列出核心職能主管，因此沒有組織架構圖。</translation>
    </message>
    <message>
        <source>No shareholder is named yet, so there is no ownership chart.</source>
        <translation>尚未列出股東，因此沒有擁有權架構圖。</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>A row is added with “add” or removed with “remove”, not with “%1”.</source>
        <translation>請以「add」加入項目或以「remove」移除項目，而非「%1」。</translation>
    </message>
    <message>
        <source>“%1” does not hold rows.</source>
        <translation>「%1」並不包含項目。</translation>
    </message>
    <message>
        <source>“%1” cannot name a new row here: it is taken, or not a row id.</source>
        <translation>「%1」不可用作新項目的識別碼：已被使用，或並非項目識別碼。</translation>
    </message>
    <message>
        <source>There is no row “%1” here.</source>
        <translation>此處沒有項目「%1」。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>sets one answer; null clears it</source>
        <translation>設定一個答案；null 表示清除答案</translation>
    </message>
    <message>
        <source>adds or removes a row</source>
        <translation>加入或移除項目</translation>
    </message>
    <message>
        <source>sets many answers at once, or none if any is rejected</source>
        <translation>一次過設定多個答案；如有任何一個被拒，則全部不作更改</translation>
    </message>
    <message>
        <source>stores a file and ties it to a slot</source>
        <translation>儲存檔案並附於附件項目</translation>
    </message>
    <message>
        <source>The generated questionnaire has no attachment slot that applies.</source>
        <translation>產生的問卷沒有適用的附件項目。</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number.</source>
        <translation>選項 %1 的值須為整數。</translation>
    </message>
    <message>
        <source>measures engine, store, export and verification on a generated application</source>
        <translation>以產生的申請量度引擎、儲存、匯出及核實的效能</translation>
    </message>
    <message>
        <source>“%1” is not a language here. Use en, zh-Hant or zh-Hans.</source>
        <translation>「%1」並非可用的語言。請使用 en、zh-Hant 或 zh-Hans。</translation>
    </message>
    <message>
        <source>Say where the bundle goes with --out.</source>
        <translation>請以 --out 指明提交包的輸出位置。</translation>
    </message>
    <message>
        <source>“%1” is not a profile. Use bagit or submission.</source>
        <translation>「%1」並非可用的核實範圍。請使用 bagit 或 submission。</translation>
    </message>
    <message>
        <source>The bundle is whole and unchanged.</source>
        <translation>提交包完整，未經更改。</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>提交包無效。</translation>
    </message>
    <message>
        <source>writes the submission bundle</source>
        <translation>匯出提交包</translation>
    </message>
    <message>
        <source>checks a bundle, zipped or unpacked</source>
        <translation>核實提交包，不論是否已解壓</translation>
    </message>
    <message>
        <source>makes an application from a bundle that verifies</source>
        <translation>以通過核實的提交包建立申請</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>選項 %1 必須附有值。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Call “aspirant-cli help” for the list.</source>
        <translation>沒有指令「%1」。請執行「aspirant-cli help」查看指令一覽。</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>此處不接受選項 %1。</translation>
    </message>
    <message>
        <source>A verb is missing. Call “aspirant-cli help” for the list.</source>
        <translation>欠缺指令。請執行「aspirant-cli help」查看指令一覽。</translation>
    </message>
    <message>
        <source>“%1” was called with the wrong number of arguments. Call “aspirant-cli help” for the list.</source>
        <translation>「%1」的參數數目不正確。請執行「aspirant-cli help」查看指令一覽。</translation>
    </message>
    <message>
        <source>Say which questionnaire with --pack.</source>
        <translation>請以 --pack 指明問卷。</translation>
    </message>
    <message>
        <source>%1  %2, %3: %4 of %5 answered, %6 blocking</source>
        <translation>%1  %2，%3：已回答 %4 / %5 題，%6 項阻止匯出</translation>
    </message>
    <message>
        <source>Blocking: %1, warnings: %2, notes: %3. Answered: %4 of %5 questions that apply.</source>
        <translation>阻止匯出：%1 項；警告：%2 項；提示：%3 項。已回答適用問題 %4 / %5 題。</translation>
    </message>
    <message>
        <source>starts an application</source>
        <translation>開始新的申請</translation>
    </message>
    <message>
        <source>lists the applications of the workspace</source>
        <translation>列出工作區內的申請</translation>
    </message>
    <message>
        <source>prints the whole application as canonical JSON</source>
        <translation>以標準 JSON 格式印出整份申請</translation>
    </message>
    <message>
        <source>prints everything that is missing or wrong</source>
        <translation>列出所有欠缺或有誤之處</translation>
    </message>
    <message>
        <source>says why a question is asked, required or worked out</source>
        <translation>說明為何提出問題、為何必答或如何計算得出</translation>
    </message>
    <message>
        <source>says who changed what, and when</source>
        <translation>說明何人於何時更改了甚麼</translation>
    </message>
    <message>
        <source>%1 %2: %3. Sections: %4, questions: %5, digest %6.</source>
        <translation>%1 %2：%3。部分：%4，問題：%5，摘要值：%6。</translation>
    </message>
    <message>
        <source>lists the installed questionnaires</source>
        <translation>列出已安裝的問卷</translation>
    </message>
    <message>
        <source>installs a questionnaire carried by hand</source>
        <translation>安裝以檔案帶入的問卷</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-22.</source>
        <translation>「%1」並非日期。請寫成 2026-11-22 這種格式。</translation>
    </message>
    <message>
        <source>Answers changed: %1. Questions that appeared: %2, that vanished: %3; answers set aside: %4.</source>
        <translation>已更改答案：%1。新出現的問題：%2，不再出現的問題：%3；擱置的答案：%4。</translation>
    </message>
    <message>
        <source>There is no question at “%1” in this application.</source>
        <translation>本申請在「%1」沒有問題。</translation>
    </message>
    <message>
        <source>Name either one application or, with --client, a client.</source>
        <translation>請指明一份申請，或以 --client 指明一名客戶。</translation>
    </message>
    <message>
        <source>There is no such application in this workspace.</source>
        <translation>此工作區沒有這份申請。</translation>
    </message>
    <message>
        <source>Deleted for good, with history and attachments: %1.</source>
        <translation>已永久刪除，連同修改紀錄及附件：%1。</translation>
    </message>
    <message>
        <source>Moved to the bin: %1.</source>
        <translation>已移至回收筒：%1。</translation>
    </message>
    <message>
        <source>Restored: %1 applications and %2 attachments.</source>
        <translation>已還原 %1 份申請及 %2 個附件。</translation>
    </message>
    <message>
        <source>moves applications to the bin, or deletes them for good</source>
        <translation>把申請移至回收筒，或永久刪除</translation>
    </message>
    <message>
        <source>saves the whole workspace as one checked file</source>
        <translation>把整個工作區儲存為一個附有校驗的檔案</translation>
    </message>
    <message>
        <source>brings a workspace back from such a file</source>
        <translation>由備份檔案還原工作區</translation>
    </message>
    <message>
        <source>These applications belong to different questionnaires, or to different versions of one.</source>
        <translation>這些申請屬於不同問卷，或同一問卷的不同版本。</translation>
    </message>
    <message>
        <source>Name the three sides with --base, --mine and --theirs.</source>
        <translation>請以 --base、--mine 及 --theirs 指明三方。</translation>
    </message>
    <message>
        <source>Conflicts: %1.</source>
        <translation>衝突：%1。</translation>
    </message>
    <message>
        <source>compares two applications or bundles</source>
        <translation>比較兩份申請或兩個提交包</translation>
    </message>
    <message>
        <source>merges three applications or bundles</source>
        <translation>合併三份申請或三個提交包</translation>
    </message>
    <message>
        <source>Give either one expression or, with --batch, a file.</source>
        <translation>請提供一個運算式，或以 --batch 指明檔案。</translation>
    </message>
    <message>
        <source>The file of variables must hold one JSON object.</source>
        <translation>變數檔案必須載有一個 JSON 物件。</translation>
    </message>
    <message>
        <source>evaluates a rule</source>
        <translation>計算一條規則</translation>
    </message>
    <message>
        <source>There is no pack.json in the folder “%1”.</source>
        <translation>資料夾「%1」內沒有 pack.json。</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>檢查結果：%1 項。</translation>
    </message>
    <message>
        <source>checks a questionnaire and runs its scenarios; prints its logic as a book</source>
        <translation>檢查問卷並執行其情境；把其邏輯印成邏輯手冊</translation>
    </message>
    <message>
        <source>This application has no page “%1”.</source>
        <translation>本申請沒有名為「%1」的頁面。</translation>
    </message>
    <message>
        <source>prints a page that is worked out from the application; without NAME, the list of them</source>
        <translation>輸出按申請內容計算得出的頁面；不加 NAME 則列出所有頁面</translation>
    </message>
    <message>
        <source>Say where to write with --out.</source>
        <translation>請以 --out 指明寫入位置。</translation>
    </message>
    <message>
        <source>Name the private key with --key and the certificate with --cert.</source>
        <translation>請以 --key 指明私人密鑰，並以 --cert 指明證書。</translation>
    </message>
    <message>
        <source>%1  %2, issued by %3, valid from %4 to %5</source>
        <translation>%1  %2，由 %3 發出，有效期由 %4 至 %5</translation>
    </message>
    <message>
        <source>Name a certificate to trust, or say --list, or name one with --remove.</source>
        <translation>請指明要信任的證書，或使用 --list，或以 --remove 指明要移除的證書。</translation>
    </message>
    <message>
        <source>Changes from %1 %2 to %3 %4: %5.</source>
        <translation>由 %1 %2 至 %3 %4 的改動：%5。</translation>
    </message>
    <message>
        <source>says in words what changed between two questionnaires or two versions of one</source>
        <translation>以文字說明兩份問卷或同一問卷兩個版本之間的改動</translation>
    </message>
    <message>
        <source>writes a questionnaire as one file, to be carried by hand</source>
        <translation>把問卷寫成單一檔案，以便自行攜帶</translation>
    </message>
    <message>
        <source>signs an exported questionnaire; the signature is written beside it</source>
        <translation>為匯出的問卷簽署；簽署寫在檔案旁邊</translation>
    </message>
    <message>
        <source>trusts a certificate to sign questionnaires, or lists those trusted</source>
        <translation>信任某證書簽署問卷，或列出受信任的證書</translation>
    </message>
    <message>
        <source>Kept: %1, to be checked: %2, set aside: %3, new questions: %4.</source>
        <translation>保留：%1，須核對：%2，擱置：%3，新問題：%4。</translation>
    </message>
    <message>
        <source>The application is now at version %1.</source>
        <translation>此申請現為版本 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --apply to move the application to version %1.</source>
        <translation>未作任何改動。加上 --apply 即可把申請轉至版本 %1。</translation>
    </message>
    <message>
        <source>--older-than takes a number of days, not “%1”.</source>
        <translation>--older-than 須為日數，而不是「%1」。</translation>
    </message>
    <message>
        <source>Name the two applications with --from and --to.</source>
        <translation>請以 --from 及 --to 指明兩宗申請。</translation>
    </message>
    <message>
        <source>“%1”: %2 in “%3” (%4), but %5 in “%6” (%7).</source>
        <translation>「%1」：在「%3」（%4）中為 %2，但在「%6」（%7）中為 %5。</translation>
    </message>
    <message>
        <source>Contradictions: %1.</source>
        <translation>互相矛盾之處：%1。</translation>
    </message>
    <message>
        <source>Carried: %1, of these to be looked at: %2. Answered there already: %3, differently: %4.</source>
        <translation>已帶入：%1，其中須查看：%2。原已作答而相同：%3，不同：%4。</translation>
    </message>
    <message>
        <source>reports what moving an application to another version of its questionnaire does, or moves it</source>
        <translation>報告把申請轉至問卷另一版本的影響，或進行轉換</translation>
    </message>
    <message>
        <source>carries answers into another application of the same client</source>
        <translation>把答案帶入同一客戶的另一宗申請</translation>
    </message>
    <message>
        <source>finds what the applications of one client answer differently</source>
        <translation>找出同一客戶各申請中答案不同之處</translation>
    </message>
    <message>
        <source>The book cannot be written: %1</source>
        <translation>無法寫入規則書：%1</translation>
    </message>
    <message>
        <source>The book is written as PDF, HTML or Markdown, by the ending of its name; “%1” has none of these endings.</source>
        <translation>規則書按副檔名寫成 PDF、HTML 或 Markdown；「%1」並無這些副檔名。</translation>
    </message>
    <message>
        <source>--out writes the book of rules: it needs --book and its language.</source>
        <translation>--out 用於寫出規則書，須與 --book 及其語言一併使用。</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 1 to 36500.</source>
        <translation>「%1」不是 1 至 36500 之間的日數。</translation>
    </message>
    <message>
        <source>Roles to be filled:</source>
        <translation>須有人擔任的角色：</translation>
    </message>
    <message>
        <source>Entries that may be the same:</source>
        <translation>可能相同的項目：</translation>
    </message>
    <message>
        <source>References moved: %1. Answers taken over: %2. Answers of the other entry that were given up: %3.</source>
        <translation>已轉移的引用：%1。已採納的答案：%2。另一項目中不再保留的答案：%3。</translation>
    </message>
    <message>
        <source>lists people and companies with their roles, what names them, employment gaps, roles to be filled and likely duplicates</source>
        <translation>列出人士及公司、其角色、提及他們的問題、受僱空檔、須有人擔任的角色及可能重複的項目</translation>
    </message>
    <message>
        <source>A paper is not a translation of itself.</source>
        <translation>文件不能是其本身的譯本。</translation>
    </message>
    <message>
        <source>No paper with this SHA-256 is attached: %1</source>
        <translation>沒有附上具有此 SHA-256 的文件：%1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>承諾提供的答案：%1</translation>
    </message>
    <message>
        <source>Received: %1, missing: %2, wrong: %3, too old: %4, not required so far: %5.</source>
        <translation>已收到：%1，欠缺：%2，有誤：%3，過期：%4，暫時無須提供：%5。</translation>
    </message>
    <message>
        <source>records the date, language and version of an attached paper, or what it translates; an empty value clears</source>
        <translation>記錄所附文件的日期、語言及版本，或其所翻譯的文件；空值表示清除</translation>
    </message>
    <message>
        <source>lists every place for papers: received, missing, too old, wrong, and the answer that promised it</source>
        <translation>列出每個文件項目：已收到、欠缺、過期或有誤，以及承諾提供的答案</translation>
    </message>
    <message>
        <source>Multiplied: %1 of the capital, %2 of the votes. Held directly or by controlled companies: %3 of the capital, %4 of the votes.</source>
        <translation>按層相乘：股本%1，投票權%2。直接或經受控制公司持有：股本%3，投票權%4。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>無法讀取該檔案。</translation>
    </message>
    <message>
        <source>The column “%1” fills no field.</source>
        <translation>「%1」欄沒有對應的欄位。</translation>
    </message>
    <message>
        <source>Line %1, %2:</source>
        <translation>第 %1 行，%2：</translation>
    </message>
    <message>
        <source>Rows: %1. Cells that cannot be read: %2. Blank rows passed over: %3.</source>
        <translation>列數：%1。無法讀取的儲存格：%2。略過的空白列：%3。</translation>
    </message>
    <message>
        <source>Roles filled as the questionnaire asks: %1 of %2.</source>
        <translation>已按問卷要求填補的角色：%2 個中的 %1 個。</translation>
    </message>
    <message>
        <source>Papers received: %1, missing: %2, wrong: %3, too old: %4.</source>
        <translation>已收文件：%1，欠缺：%2，有誤：%3，過舊：%4。</translation>
    </message>
    <message>
        <source>Recorded: “%1” and “%2” are two.</source>
        <translation>已記錄：「%1」與「%2」並非同一個。</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be told as the same again.</source>
        <translation>「%1」與「%2」可再列為可能相同的項目。</translation>
    </message>
    <message>
        <source>makes two entries of one person or company into one; KEEP and DROP are rows such as persons[r1]; --take names answers of KEEP that DROP&apos;s replace</source>
        <translation>把同一人或同一公司的兩個項目合併為一；KEEP 及 DROP 為 persons[r1] 等項目；--take 列出 KEEP 中由 DROP 取代的答案</translation>
    </message>
    <message>
        <source>records that two entries that look alike are two, so that they are not told as likely duplicates again</source>
        <translation>記錄兩個相似的項目並非同一個，日後不再列為可能重複</translation>
    </message>
    <message>
        <source>The first line of this file is empty; a passphrase was expected there.</source>
        <translation>這個檔案的第一行是空白的；該處應有通行短語。</translation>
    </message>
    <message>
        <source>Give --passphrase-file FILE, or --plain to write a package that anybody can read.</source>
        <translation>請使用 --passphrase-file FILE，或以 --plain 寫出任何人都可閱讀的傳送檔。</translation>
    </message>
    <message>
        <source>Say with --out where the package is to be written.</source>
        <translation>請以 --out 指明傳送檔的寫入位置。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Tell the person the passphrase in another way than the file.</source>
        <translation>請以有別於傳送檔案的途徑將通行短語告知該人。</translation>
    </message>
    <message>
        <source>Declared by %1, %2.</source>
        <translation>由%1聲明，%2。</translation>
    </message>
    <message>
        <source>Not declared.</source>
        <translation>未作聲明。</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions received: %n. Nothing is taken over until you accept it.</source>
        <translation>
            <numerusform>已接收建議：%n 項。在你接納之前，不會採用任何內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared by %1.</source>
        <translation>由%1聲明。</translation>
    </message>
    <message>
        <source>writes one person&apos;s part as a package for that person to fill in; ROW is such as persons[r1]</source>
        <translation>將某一人的部分寫成傳送檔，供該人填寫；ROW 例如 persons[r1]</translation>
    </message>
    <message>
        <source>opens such a package as a draft that holds this one person&apos;s part</source>
        <translation>將這種傳送檔開啟為只載有該人部分的草稿</translation>
    </message>
    <message>
        <source>declares that what is stated is true and complete; without --name, prints the words and whether they are declared</source>
        <translation>聲明所陳述的內容真實及完整；如沒有 --name，則列出聲明文字及是否已聲明</translation>
    </message>
    <message>
        <source>writes the answers as a package for whoever sent the part</source>
        <translation>將答案寫成傳送檔，交回傳送該部分的人</translation>
    </message>
    <message>
        <source>receives a person&apos;s answers as suggestions; no answer of the application is changed</source>
        <translation>以建議形式接收某人的答案；不會更改申請的任何答案</translation>
    </message>
    <message>
        <source>lists who was sent a part, who has answered and declared, and what is outstanding</source>
        <translation>列出已向誰傳送、誰已回覆及聲明，以及尚欠的項目</translation>
    </message>
    <message>
        <source>The answer has changed since this was suggested.</source>
        <translation>自提出這項建議後，答案已有改變。</translation>
    </message>
    <message>
        <source>Name the suggestions, or say --all.</source>
        <translation>請指明建議，或使用 --all。</translation>
    </message>
    <message>
        <source>Say which suggestion, and the answer to put in its place as JSON.</source>
        <translation>請指明建議，並以 JSON 提供代替它的答案。</translation>
    </message>
    <message>
        <source>“%1” is no decision. Use accept, reject or amend.</source>
        <translation>「%1」不是一項決定。請使用 accept、reject 或 amend。</translation>
    </message>
    <message>
        <source>lists what others suggest beside the answers, or decides on it in one step that can be undone</source>
        <translation>列出他人就答案提出的建議，或以可復原的一個步驟作出決定</translation>
    </message>
    <message>
        <source>Sheet “%1” of: %2.</source>
        <translation>工作表「%1」，共有：%2。</translation>
    </message>
    <message>
        <source>adds the rows of a spreadsheet (XLSX or CSV) to a table; nothing is written while a cell cannot be read</source>
        <translation>把試算表（XLSX 或 CSV）的各列加入表格；只要有儲存格無法讀取，便不會寫入任何內容</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>the same record</source>
        <translation>同一記錄</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>號碼相同</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>相信為同一人或公司</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>kept, no entry</source>
        <translation>予以保留，沒有項目</translation>
    </message>
    <message>
        <source>Statements: %1. Rows added: %2. Answers filled in: %3. Answers that differ and stand as they are: %4.</source>
        <translation>陳述：%1項。新增項目：%2。填寫的答案：%3。有差異而維持原狀的答案：%4。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>Statements written: %1.</source>
        <translation>已寫入陳述：%1項。</translation>
    </message>
    <message>
        <source>takes over owners from a file of the Beneficial Ownership Data Standard 0.4; no answer is overwritten</source>
        <translation>從《實益擁有權數據標準》0.4版的檔案帶入擁有人資料；不會覆寫任何答案</translation>
    </message>
    <message>
        <source>works out who owns and controls the applicant; --bods writes owners as a file of the Beneficial Ownership Data Standard 0.4</source>
        <translation>計算申請人由誰擁有及控制；--bods把擁有人資料寫成《實益擁有權數據標準》0.4版的檔案</translation>
    </message>
    <message>
        <source>Please say after --override why the value is kept.</source>
        <translation>請在 --override 之後說明為何保留此值。</translation>
    </message>
    <message>
        <source>There is nothing to override: the value does not fail the check of an identifier, a wallet address or a telephone number.</source>
        <translation>沒有需要推翻的檢查：此值並無未能通過識別號碼、錢包地址或電話號碼的檢查。</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>接納原因：%1</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Use ownership or organisation.</source>
        <translation>沒有架構圖「%1」。請使用 ownership 或 organisation。</translation>
    </message>
    <message>
        <source>“%1” is not a language here. Use en, zh-Hant, zh-Hans or both.</source>
        <translation>「%1」不是可用的語言。請使用 en、zh-Hant、zh-Hans 或 both。</translation>
    </message>
    <message>
        <source>A chart is written as PDF or SVG: --out FILE.pdf or --out FILE.svg.</source>
        <translation>架構圖以 PDF 或 SVG 寫出：--out FILE.pdf 或 --out FILE.svg。</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: %2</source>
        <translation>架構圖無法寫入「%1」：%2</translation>
    </message>
    <message>
        <source>draws who owns the applicant, or who reports to whom; without --out, lists the lines</source>
        <translation>繪製誰擁有申請人或誰向誰匯報的架構圖；沒有 --out 時列出連線</translation>
    </message>
    <message>
        <source>Say where the printed form goes with --out.</source>
        <translation>請以 --out 指明列印表格的存放位置。</translation>
    </message>
    <message>
        <source>prints the form; with --masked, personal data is masked and the copy says so</source>
        <translation>列印表格；加上 --masked 會遮蓋個人資料，並在副本上註明</translation>
    </message>
    <message>
        <source>aspirant-cli [--workspace DIR] [--as NAME] [--json] [--personal] VERB …</source>
        <translation>aspirant-cli [--workspace DIR] [--as NAME] [--json] [--personal] VERB …</translation>
    </message>
    <message>
        <source>This workbook grows beyond measure when it is unpacked, so it is not opened. If you trust it, save the sheet as CSV and choose that file.</source>
        <translation>此活頁簿解壓後會異常龐大，因此沒有開啟。如信任該檔案，請把工作表存為 CSV，再選取該檔案。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>檔案「%1」沒有內容。</translation>
    </message>
    <message>
        <source>The file “%1” is not of a kind asked for here (%2).</source>
        <translation>檔案「%1」並非此處要求的類型（%2）。</translation>
    </message>
    <message>
        <source>The file “%1” has %2 bytes; at most %3 are asked for here.</source>
        <translation>檔案「%1」有 %2 個位元組；此處最多可為 %3 個。</translation>
    </message>
    <message>
        <source>There is no question “%1” in this application.</source>
        <translation>本申請沒有問題「%1」。</translation>
    </message>
    <message>
        <source>The questionnaire kept with this draft is damaged.</source>
        <translation>與此草稿一併保存的問卷已損壞。</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>沒有開啟任何申請。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only; nothing can be changed.</source>
        <translation>工作區以唯讀方式開啟，不可作任何更改。</translation>
    </message>
    <message>
        <source>There is no row “%1” in this application.</source>
        <translation>本申請沒有項目「%1」。</translation>
    </message>
    <message>
        <source>A finding that blocks the application cannot be accepted; it has to be resolved.</source>
        <translation>阻止匯出的檢查結果不可接納，必須予以解決。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的更改。</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <translation>
            <numerusform>復原 %n 項更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n changes</source>
        <translation>
            <numerusform>重做 %n 項更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the note on a finding or title</source>
        <translation>復原對檢查結果的備註或標題的更改</translation>
    </message>
    <message>
        <source>Redo the note on a finding or title</source>
        <translation>重做對檢查結果的備註或標題的更改</translation>
    </message>
    <message>
        <source>Undo the change to the rows of “%1”</source>
        <translation>復原對「%1」項目的更改</translation>
    </message>
    <message>
        <source>Redo the change to the rows of “%1”</source>
        <translation>重做對「%1」項目的更改</translation>
    </message>
    <message>
        <source>Undo the answer to “%1”</source>
        <translation>復原「%1」的答案</translation>
    </message>
    <message>
        <source>Redo the answer to “%1”</source>
        <translation>重做「%1」的答案</translation>
    </message>
    <message>
        <source>“%1” was changed again by %2; the earlier change cannot be undone.</source>
        <translation>「%1」其後已由 %2 再作更改；較早的更改不可復原。</translation>
    </message>
    <message>
        <source>“%1” was changed again by %2; the earlier change cannot be redone.</source>
        <translation>「%1」其後已由 %2 再作更改；較早的更改不可重做。</translation>
    </message>
    <message>
        <source>Undo what is being typed</source>
        <translation>復原正在輸入的內容</translation>
    </message>
    <message>
        <source>Redo what was being typed</source>
        <translation>重做先前輸入的內容</translation>
    </message>
    <message>
        <source>This application answers the questionnaire “%1” and cannot be moved to “%2”. Carry its answers into a new application instead.</source>
        <translation>此申請所答的是問卷「%1」，不能轉至「%2」。請改為把答案帶入新的申請。</translation>
    </message>
    <message>
        <source>The application is at this version already.</source>
        <translation>此申請已是這個版本。</translation>
    </message>
    <message>
        <source>Undo the move to another version of the questionnaire</source>
        <translation>復原轉至問卷另一版本</translation>
    </message>
    <message>
        <source>Redo the move to another version of the questionnaire</source>
        <translation>重做轉至問卷另一版本</translation>
    </message>
    <message>
        <source>The application was moved to another version of the questionnaire by %1 since; earlier changes cannot be taken back or repeated.</source>
        <translation>其後 %1 已把申請轉至問卷另一版本；此前的改動不能復原或重做。</translation>
    </message>
    <message>
        <source>Undo the decision on suggestions</source>
        <translation>復原對建議的決定</translation>
    </message>
    <message>
        <source>Redo the decision on suggestions</source>
        <translation>重做對建議的決定</translation>
    </message>
    <message>
        <source>Undo that “%1” was looked at</source>
        <translation>復原「%1」已覆核的標記</translation>
    </message>
    <message>
        <source>Redo that “%1” was looked at</source>
        <translation>重做「%1」已覆核的標記</translation>
    </message>
    <message>
        <source>Undo what was said of two entries that look alike</source>
        <translation>復原對兩個相似項目的說明</translation>
    </message>
    <message>
        <source>Redo what was said of two entries that look alike</source>
        <translation>重做對兩個相似項目的說明</translation>
    </message>
    <message>
        <source>This is one person&apos;s part of an application; only that person&apos;s record can be changed here.</source>
        <translation>這是一項申請中某一人的部分；在此只可更改該人的紀錄。</translation>
    </message>
    <message>
        <source>One person&apos;s part of an application stays with the version of the questionnaire that it was sent with.</source>
        <translation>申請中某一人的部分會一直沿用傳送時的問卷版本。</translation>
    </message>
    <message>
        <source>Undo keeping what others stated about owners</source>
        <translation>復原保留他人關於擁有人的陳述</translation>
    </message>
    <message>
        <source>Redo keeping what others stated about owners</source>
        <translation>重做保留他人關於擁有人的陳述</translation>
    </message>
    <message>
        <source>The content of the file “%1” is not in the workspace.</source>
        <translation>工作區內沒有檔案「%1」的內容。</translation>
    </message>
    <message>
        <source>Undo what was recorded of a paper</source>
        <translation>復原文件的紀錄</translation>
    </message>
    <message>
        <source>Redo what was recorded of a paper</source>
        <translation>重做文件的紀錄</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>%1, replaced %2</source>
        <translation>%1，於%2被取代</translation>
    </message>
    <message>
        <source>Earlier versions, kept here and not exported</source>
        <translation>較早版本（保留於此，不會匯出）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Promised by these answers</source>
        <translation>以下答案承諾提供</translation>
    </message>
    <message>
        <source>A translation of %1.</source>
        <translation>譯自 %1。</translation>
    </message>
    <message>
        <source>Stored once, used for</source>
        <translation>只儲存一次，用於</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>This answer was changed elsewhere in the meantime.</source>
        <translation>此答案期間已在別處更改。</translation>
    </message>
    <message>
        <source>This is not a draft of an application.</source>
        <translation>這並非申請草稿。</translation>
    </message>
    <message>
        <source>This draft belongs to another questionnaire, or to another version of it.</source>
        <translation>此草稿屬於另一份問卷，或該問卷的另一版本。</translation>
    </message>
    <message>
        <source>What others stated about owners cannot be read, or is too much.</source>
        <translation>他人關於擁有人的陳述無法讀取，或數量過多。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is not asked.</source>
        <translation>不會詢問「%1」。</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>「%1」有 %2。</translation>
    </message>
    <message>
        <source>“%1” is not answered yet.</source>
        <translation>「%1」尚未回答。</translation>
    </message>
    <message>
        <source>“%1” comes to “%2”.</source>
        <translation>「%1」的計算結果為「%2」。</translation>
    </message>
    <message>
        <source>“%1” is answered “%2”.</source>
        <translation>「%1」的答案為「%2」。</translation>
    </message>
    <message>
        <source>This waits for the answer to “%1”.</source>
        <translation>須待「%1」的答案而定。</translation>
    </message>
    <message>
        <source>This question is asked because “%1” is answered “%2”.</source>
        <translation>由於「%1」的答案為「%2」，因此須回答本題。</translation>
    </message>
    <message>
        <source>This question is always asked.</source>
        <translation>本題在任何情況下均會詢問。</translation>
    </message>
    <message>
        <source>This question is asked because of other answers.</source>
        <translation>由於其他答案，因此須回答本題。</translation>
    </message>
    <message>
        <source>This question is not asked: its section does not apply because “%1” is answered “%2”.</source>
        <translation>本題不會詢問：由於「%1」的答案為「%2」，其所屬部分並不適用。</translation>
    </message>
    <message>
        <source>This question is not asked because “%1” is answered “%2”.</source>
        <translation>由於「%1」的答案為「%2」，因此不會詢問本題。</translation>
    </message>
    <message>
        <source>This question is not asked because its section does not apply.</source>
        <translation>由於所屬部分並不適用，因此不會詢問本題。</translation>
    </message>
    <message>
        <source>This question is not asked because of other answers.</source>
        <translation>由於其他答案，因此不會詢問本題。</translation>
    </message>
    <message>
        <source>This question may apply; other answers decide.</source>
        <translation>本題可能適用，視乎其他答案而定。</translation>
    </message>
    <message>
        <source>Whether this question is asked is not decided yet.</source>
        <translation>尚未能決定是否詢問本題。</translation>
    </message>
    <message>
        <source>This document is required because “%1” is answered “%2”.</source>
        <translation>由於「%1」的答案為「%2」，因此須提供此文件。</translation>
    </message>
    <message>
        <source>Nothing is to be entered here: the value is worked out from other answers.</source>
        <translation>此處無須輸入：其值由其他答案計算得出。</translation>
    </message>
    <message>
        <source>An answer is always required here.</source>
        <translation>此處在任何情況下均為必答。</translation>
    </message>
    <message>
        <source>An answer is not required here.</source>
        <translation>此處並非必答。</translation>
    </message>
    <message>
        <source>An answer is required here because of other answers.</source>
        <translation>由於其他答案，此處為必答。</translation>
    </message>
    <message>
        <source>An answer is not required here because of other answers.</source>
        <translation>由於其他答案，此處並非必答。</translation>
    </message>
    <message>
        <source>Whether an answer is required here is not decided yet.</source>
        <translation>尚未能決定此處是否必答。</translation>
    </message>
    <message>
        <source>This value is not worked out; it is entered.</source>
        <translation>此值並非計算得出，而是輸入的。</translation>
    </message>
    <message>
        <source>This value cannot be worked out yet.</source>
        <translation>尚未能計算此值。</translation>
    </message>
    <message>
        <source>This value is worked out from other answers.</source>
        <translation>此值由其他答案計算得出。</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>What the regulator looks for in this section</source>
        <translation>監管機構在此部分着眼之處</translation>
    </message>
    <message>
        <source>Why applications come back</source>
        <translation>申請常見的退回原因</translation>
    </message>
    <message>
        <source>Invented answers to compare with</source>
        <translation>虛構的示例答案，供比較</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>欠佳</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>They show how much to say, not what to say: an answer describes this applicant.</source>
        <translation>示例說明應詳述到甚麼程度，而非應寫甚麼內容；答案須描述本申請人的實況。</translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n day(s) at filing.</source>
        <translation>
            <numerusform>提交時，發出日期不得早於 %n 天前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n month(s) at filing.</source>
        <translation>
            <numerusform>提交時，發出日期不得早於 %n 個月前。</numerusform>
        </translation>
    </message>
    <message>
        <source>In English or Chinese, or with a translation.</source>
        <translation>英文或中文，否則須附譯本。</translation>
    </message>
    <message>
        <source>In English and in Chinese.</source>
        <translation>須有英文本及中文本。</translation>
    </message>
    <message>
        <source>In any language.</source>
        <translation>語言不限。</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>A company number has up to seven digits, after F for a non-Hong Kong company, or the eight digits of the Unique Business Identifier.</source>
        <translation>公司編號最多有七位數字，非香港公司以 F 開頭；亦可為唯一業務識別碼的八位數字。</translation>
    </message>
    <message>
        <source>A CE number has three letters and three digits, such as ABC123.</source>
        <translation>中央編號由三個字母及三個數字組成，例如 ABC123。</translation>
    </message>
    <message>
        <source>A TCSP licence number has the letters TC and six digits.</source>
        <translation>信託或公司服務提供者牌照號碼由字母 TC 及六個數字組成。</translation>
    </message>
    <message>
        <source>An HKID number has one or two letters, six digits and a check character, such as A123456(3).</source>
        <translation>香港身份證號碼由一或兩個字母、六個數字及一個校驗碼組成，例如 A123456(3)。</translation>
    </message>
    <message>
        <source>The number is blank.</source>
        <translation>號碼空白。</translation>
    </message>
    <message>
        <source>An LEI has 20 letters and digits, the last two of them digits.</source>
        <translation>法律實體識別編碼（LEI）由 20 個字母及數字組成，最後兩個為數字。</translation>
    </message>
    <message>
        <source>An IBAN has a country code, two check digits and the account: 15 to 34 letters and digits.</source>
        <translation>IBAN 由國家代碼、兩位校驗碼及帳號組成，共 15 至 34 個字母及數字。</translation>
    </message>
    <message>
        <source>An ISIN has a country code, nine letters or digits and a check digit.</source>
        <translation>ISIN 由國家代碼、九個字母或數字及一位校驗碼組成。</translation>
    </message>
    <message>
        <source>A BIC has eight or eleven letters and digits, with the country code in the fifth and sixth places.</source>
        <translation>BIC 由八個或十一個字母及數字組成，第五及第六位為國家代碼。</translation>
    </message>
    <message>
        <source>This is not an address of the network %1.</source>
        <translation>這並非 %1 網絡的地址。</translation>
    </message>
    <message>
        <source>The checksum does not fit this address: a character may be wrong.</source>
        <translation>校驗和與此地址不符：可能有字元錯誤。</translation>
    </message>
    <message>
        <source>The address is blank.</source>
        <translation>地址空白。</translation>
    </message>
    <message>
        <source>A business registration number has eight digits; on the certificate, groups for the branch and the period follow after hyphens. Where the Companies Registry made the identifier from an older number, letters come first, such as C0012345.</source>
        <translation>商業登記號碼有八個數字；證書上其後以連字號加上分行及有效期的組別。如公司註冊處由舊號碼編成識別碼，則以字母開首，例如 C0012345。</translation>
    </message>
    <message>
        <source>The check character does not fit this HKID number: for these letters and digits it would be %1. Please compare all of it with the card.</source>
        <translation>校驗碼與此香港身份證號碼不符：按這些字母及數字，校驗碼應為 %1。請與身份證逐字核對。</translation>
    </message>
    <message>
        <source>The IBAN registry has no entry for “%1” as far as this program knows.</source>
        <translation>據本程式所知，IBAN 登記冊並無「%1」的項目。</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 letters and digits; this one has %3.</source>
        <translation>%1的 IBAN 有 %2 個字母及數字；此號碼有 %3 個。</translation>
    </message>
    <message>
        <source>The check digits do not fit this IBAN: a character may be wrong.</source>
        <translation>校驗碼與此 IBAN 不符，可能有字元輸入錯誤。</translation>
    </message>
    <message>
        <source>The check digits do not fit this LEI: for what stands before them they would be %1. Please compare all of it with the register.</source>
        <translation>校驗碼與此法律實體識別編碼（LEI）不符：按前面的字元，校驗碼應為 %1。請與登記冊逐字核對。</translation>
    </message>
    <message>
        <source>The check digit does not fit this ISIN: for what stands before it, it would be %1. Please compare all of it with its source.</source>
        <translation>校驗碼與此 ISIN 不符：按前面的字元，校驗碼應為 %1。請與資料來源逐字核對。</translation>
    </message>
    <message>
        <source>“%1”, in the fifth and sixth places of this BIC, is not the code of a country or territory.</source>
        <translation>此 BIC 第五及第六位的「%1」並非國家或地區代碼。</translation>
    </message>
    <message>
        <source>A passport number has five to nine letters and digits.</source>
        <translation>護照號碼由五至九個字母及數字組成。</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>這不是電話號碼。</translation>
    </message>
    <message>
        <source>This telephone number has too few digits for %1.</source>
        <translation>就%1而言，此電話號碼的數字太少。</translation>
    </message>
    <message>
        <source>This telephone number has too many digits for %1.</source>
        <translation>就%1而言，此電話號碼的數字太多。</translation>
    </message>
    <message>
        <source>No country or territory has the calling code of this telephone number.</source>
        <translation>沒有國家或地區使用此電話號碼的國際區號。</translation>
    </message>
    <message>
        <source>This is a private key, not an address. Please remove it at once: whoever reads it can spend what the wallet holds.</source>
        <translation>這是私人密鑰，不是地址。請立即刪除：任何人讀到它，都可動用錢包內的資產。</translation>
    </message>
    <message>
        <source>This is an address of a test network of Bitcoin, not of the network that carries value.</source>
        <translation>這是 Bitcoin 測試網絡的地址，並非具價值的網絡的地址。</translation>
    </message>
    <message>
        <source>This is an address of the network %1, not of %2.</source>
        <translation>這是 %1 網絡的地址，並非 %2 網絡的地址。</translation>
    </message>
</context>
<context>
    <name>Io</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>無法讀取檔案：%1</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>工作已取消。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>這並非有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON 的巢狀層數過多。</translation>
    </message>
    <message>
        <source>The key at %1 stands twice in the same object.</source>
        <translation>位於 %1 的鍵在同一物件內出現兩次。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>檔案超過 %1 個位元組。</translation>
    </message>
</context>
<context>
    <name>Logic book</name>
    <message>
        <source>Pack %1, version %2, as at %3. Status: %4.</source>
        <translation>問卷包 %1，版本 %2，截至%3。地位：%4。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Promised by “%1”.</source>
        <translation>由「%1」承諾提供。</translation>
    </message>
    <message>
        <source>Status: %1.</source>
        <translation>地位：%1。</translation>
    </message>
    <message>
        <source>Status: %1; see %2.</source>
        <translation>地位：%1；參閱%2。</translation>
    </message>
    <message>
        <source>Official form: %1.</source>
        <translation>官方表格：%1。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必答。</translation>
    </message>
    <message>
        <source>Asked if %1; shown dimmed while that is open.</source>
        <translation>如%1，則詢問；未能決定時以淡色顯示。</translation>
    </message>
    <message>
        <source>Asked if %1.</source>
        <translation>如%1，則詢問。</translation>
    </message>
    <message>
        <source>Required if %1.</source>
        <translation>如%1，則必答。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>「是」</translation>
    </message>
    <message>
        <source>no</source>
        <translation>「否」</translation>
    </message>
    <message>
        <source>%1 is not asked</source>
        <translation>不會詢問%1</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>會詢問%1</translation>
    </message>
    <message>
        <source>%1 has no answer</source>
        <translation>%1沒有答案</translation>
    </message>
    <message>
        <source>%1 has an answer</source>
        <translation>%1已有答案</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1並不成立</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，而且%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1，或%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1為%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1並非%2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1小於%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不多於%2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1大於%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少於%2</translation>
    </message>
    <message>
        <source>%1 does not include %2</source>
        <translation>%1不包括%2</translation>
    </message>
    <message>
        <source>%1 includes %2</source>
        <translation>%1包括%2</translation>
    </message>
    <message>
        <source>the number of entries in %1</source>
        <translation>%1的項目數目</translation>
    </message>
    <message>
        <source>the sum of %1</source>
        <translation>%1的總和</translation>
    </message>
    <message>
        <source>the average of %1</source>
        <translation>%1的平均值</translation>
    </message>
    <message>
        <source>the least of %1</source>
        <translation>%1中的最小者</translation>
    </message>
    <message>
        <source>the greatest of %1</source>
        <translation>%1中的最大者</translation>
    </message>
    <message>
        <source>the known entries of %1</source>
        <translation>%1中已知的項目</translation>
    </message>
    <message>
        <source>the date of the application</source>
        <translation>本申請的日期</translation>
    </message>
    <message>
        <source>%1 without its sign</source>
        <translation>（%1）的絕對值</translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <translation>%1（四捨六入五成雙）</translation>
    </message>
    <message>
        <source>%1, rounded down</source>
        <translation>%1（向下取整）</translation>
    </message>
    <message>
        <source>%1, rounded up</source>
        <translation>%1（向上取整）</translation>
    </message>
    <message>
        <source>the year of %1</source>
        <translation>%1的年份</translation>
    </message>
    <message>
        <source>the month of %1</source>
        <translation>%1的月份</translation>
    </message>
    <message>
        <source>the day of %1</source>
        <translation>%1的日子</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1個月</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>the whole years from %1 to %2</source>
        <translation>由%1至%2的完整年數</translation>
    </message>
    <message>
        <source>the whole months from %1 to %2</source>
        <translation>由%1至%2的完整月數</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>由%1至%2的日數</translation>
    </message>
    <message>
        <source>the days from %2 up to %3 that %1 cover</source>
        <translation>由%2至%3（不計該日）之間，%1所涵蓋的日數</translation>
    </message>
    <message>
        <source>the whole years since %1</source>
        <translation>自%1起的完整年數</translation>
    </message>
    <message>
        <source>the amount of %1</source>
        <translation>%1的金額</translation>
    </message>
    <message>
        <source>the currency of %1</source>
        <translation>%1的貨幣</translation>
    </message>
    <message>
        <source>the start of %1</source>
        <translation>%1的開始日期</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation>%1的結束日期</translation>
    </message>
    <message>
        <source>the country of %1</source>
        <translation>%1的國家或地區</translation>
    </message>
    <message>
        <source>the city of %1</source>
        <translation>%1的城市</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>%1的網絡</translation>
    </message>
    <message>
        <source>the address of %1</source>
        <translation>%1的地址</translation>
    </message>
    <message>
        <source>%1 plus %2</source>
        <translation>%1加%2</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1減%2</translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1乘以%2</translation>
    </message>
    <message>
        <source>%1 divided by %2</source>
        <translation>%1除以%2</translation>
    </message>
    <message>
        <source>the remainder of %1 divided by %2</source>
        <translation>%1除以%2的餘數</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>該項目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>負%1</translation>
    </message>
    <message>
        <source>%2 if %1, otherwise %3</source>
        <translation>如%1，即為%2；否則為：%3</translation>
    </message>
    <message>
        <source>whether %1</source>
        <translation>是否%1</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>%1的字數</translation>
    </message>
    <message>
        <source>the entries of %1 for which %2</source>
        <translation>%1中符合以下條件的項目：%2</translation>
    </message>
    <message>
        <source>%2 in each entry of %1</source>
        <translation>%1各項目的%2</translation>
    </message>
    <message>
        <source>%3 in each entry of %1 for which %2</source>
        <translation>%1中符合條件（%2）的各項目的%3</translation>
    </message>
    <message>
        <source>always</source>
        <translation>任何情況</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1含有%2</translation>
    </message>
    <message>
        <source>%1 does not contain %2</source>
        <translation>%1不含有%2</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1以%2開首</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <translation>%1並非以%2開首</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1以%2結尾</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1並非以%2結尾</translation>
    </message>
    <message>
        <source>%1 has the form %2</source>
        <translation>%1符合%2的格式</translation>
    </message>
    <message>
        <source>%1 does not have the form %2</source>
        <translation>%1不符合%2的格式</translation>
    </message>
    <message>
        <source>if %1, then %2; otherwise %3</source>
        <translation>如%1，則%2；否則%3</translation>
    </message>
    <message>
        <source>in at least one entry of %1, %2</source>
        <translation>在%1的至少一個項目中，%2</translation>
    </message>
    <message>
        <source>in every entry of %1, %2</source>
        <translation>在%1的每個項目中，%2</translation>
    </message>
    <message>
        <source>in exactly one entry of %1, %2</source>
        <translation>只在%1的一個項目中，%2</translation>
    </message>
    <message>
        <source>in no entry of %1, %2</source>
        <translation>在%1的所有項目中，均不符合：%2</translation>
    </message>
    <message>
        <source>not in exactly one entry of %1, %2</source>
        <translation>並非只在%1的一個項目中，%2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早於%2</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <translation>%1不遲於%2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1遲於%2</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <translation>%1不早於%2</translation>
    </message>
    <message>
        <source>law in force</source>
        <translation>現行法律</translation>
    </message>
    <message>
        <source>concluded policy, not yet law</source>
        <translation>政策已定，尚未立法</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>law for another class of firm</source>
        <translation>適用於另一類公司的法律</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>良好作業</translation>
    </message>
    <message>
        <source>named in public articles only</source>
        <translation>僅見於公開文章</translation>
    </message>
    <message>
        <source>Blocks unless %1. What is said: %2</source>
        <translation>除非%1，否則阻止匯出。提示文字：%2</translation>
    </message>
    <message>
        <source>A warning unless %1. What is said: %2</source>
        <translation>除非%1，否則發出警告。提示文字：%2</translation>
    </message>
    <message>
        <source>A note unless %1. What is said: %2</source>
        <translation>除非%1，否則作出提示。提示文字：%2</translation>
    </message>
    <message>
        <source>Regime: %1</source>
        <translation>制度：%1</translation>
    </message>
    <message>
        <source>Neighbouring regime: %1</source>
        <translation>相鄰制度：%1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Module: %1</source>
        <translation>單元：%1</translation>
    </message>
    <message>
        <source>Digest (SHA-256): %1</source>
        <translation>摘要值（SHA-256）：%1</translation>
    </message>
    <message>
        <source>What the regulator looks for</source>
        <translation>監管機構看重甚麼</translation>
    </message>
    <message>
        <source>Why applications come back</source>
        <translation>申請被退回的常見原因</translation>
    </message>
    <message>
        <source>A weak answer, invented: %1</source>
        <translation>欠佳的答案（虛構）：%1</translation>
    </message>
    <message>
        <source>A strong answer, invented: %1</source>
        <translation>良好的答案（虛構）：%1</translation>
    </message>
    <message>
        <source>Topic: %1.</source>
        <translation>議題：%1。</translation>
    </message>
    <message>
        <source>Roadmap: initiative %1.</source>
        <translation>路線圖：第 %1 項措施。</translation>
    </message>
    <message>
        <source>“Not applicable”, with a reason, will do.</source>
        <translation>可答「不適用」並說明理由。</translation>
    </message>
    <message>
        <source>“See attachment”, with a reason, will do.</source>
        <translation>可答「見附件」並說明理由。</translation>
    </message>
    <message>
        <source>“My case does not fit”, with words, will do.</source>
        <translation>可答「我的情況不適用於以上各項」並加以說明。</translation>
    </message>
    <message>
        <source>Not below %1.</source>
        <translation>不小於 %1。</translation>
    </message>
    <message>
        <source>Not above %1.</source>
        <translation>不大於 %1。</translation>
    </message>
    <message>
        <source>Characters: at least %1.</source>
        <translation>字數：不少於 %1。</translation>
    </message>
    <message>
        <source>Characters: at most %1.</source>
        <translation>字數：不多於 %1。</translation>
    </message>
    <message>
        <source>Choices: at least %1.</source>
        <translation>選項數目：不少於 %1。</translation>
    </message>
    <message>
        <source>Choices: at most %1.</source>
        <translation>選項數目：不多於 %1。</translation>
    </message>
    <message>
        <source>Entries: at least %1.</source>
        <translation>項目數目：不少於 %1。</translation>
    </message>
    <message>
        <source>Entries: at most %1.</source>
        <translation>項目數目：不多於 %1。</translation>
    </message>
    <message>
        <source>Only in these currencies: %1.</source>
        <translation>只限以下貨幣：%1。</translation>
    </message>
    <message>
        <source>Of the form %1.</source>
        <translation>格式為 %1。</translation>
    </message>
    <message>
        <source>Types of file: %1.</source>
        <translation>檔案類型：%1。</translation>
    </message>
    <message>
        <source>At filing, not older than this number of days: %1.</source>
        <translation>提交時，文件日期不得早於以下日數之前：%1。</translation>
    </message>
    <message>
        <source>At filing, not older than this number of months: %1.</source>
        <translation>提交時，文件日期不得早於以下月數之前：%1。</translation>
    </message>
    <message>
        <source>In English or Chinese, else with a translation.</source>
        <translation>以英文或中文撰寫，否則須附譯本。</translation>
    </message>
    <message>
        <source>In English and in Chinese.</source>
        <translation>須備英文及中文本。</translation>
    </message>
    <message>
        <source>Worked out: yes if %1, otherwise no.</source>
        <translation>計算得出：如%1則為「是」，否則為「否」。</translation>
    </message>
    <message>
        <source>Worked out: %1.</source>
        <translation>計算得出：%1。</translation>
    </message>
    <message>
        <source>The date: %1.</source>
        <translation>日期：%1。</translation>
    </message>
    <message>
        <source>The date, in each entry of “%1”: %2.</source>
        <translation>「%1」各項目的日期：%2。</translation>
    </message>
    <message>
        <source>Applies if %1.</source>
        <translation>如%1，則適用。</translation>
    </message>
    <message>
        <source>Guidance is shown folded if %1.</source>
        <translation>如%1，則作答說明摺疊顯示。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Marked as near from this number of days before: %1.</source>
        <translation>提前以下日數標示為臨近：%1。</translation>
    </message>
    <message>
        <source>What a profile leads to</source>
        <translation>業務概況得出的結果</translation>
    </message>
    <message>
        <source>Served by the pack %1.</source>
        <translation>對應的問卷包：%1。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>該行項目</translation>
    </message>
    <message>
        <source>entry %2 of %1</source>
        <translation>%1的第%2項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Blocks if %1. What is said: %2</source>
        <translation>如%1，則阻止匯出。提示文字：%2</translation>
    </message>
    <message>
        <source>A warning if %1. What is said: %2</source>
        <translation>如%1，則發出警告。提示文字：%2</translation>
    </message>
    <message>
        <source>A note if %1. What is said: %2</source>
        <translation>如%1，則作出提示。提示文字：%2</translation>
    </message>
    <message>
        <source>Logic book: every question and every rule in words</source>
        <translation>邏輯手冊：以文字載述每個問題及每項規則</translation>
    </message>
    <message>
        <source>Our own list of topics: %1.</source>
        <translation>本產品自訂的議題清單：%1。</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1第%2項</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not earlier than %1.</source>
        <translation>不早於%1。</translation>
    </message>
    <message>
        <source>Not later than %1.</source>
        <translation>不遲於%1。</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1為「否」</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1為「是」</translation>
    </message>
    <message>
        <source>%1 and %2 have the same answer</source>
        <translation>%1與%2的答案相同</translation>
    </message>
    <message>
        <source>%1 and %2 have different answers</source>
        <translation>%1與%2的答案不同</translation>
    </message>
    <message>
        <source>either both of these hold or neither does: %1; %2</source>
        <translation>以下兩項同時成立或同時不成立：%1；%2</translation>
    </message>
    <message>
        <source>exactly one of these two holds: %1; %2</source>
        <translation>以下兩項只有一項成立：%1；%2</translation>
    </message>
    <message>
        <source>%1 under “%2”</source>
        <translation>「%2」下的%1</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1個月</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1與%2相同</translation>
    </message>
    <message>
        <source>%1 is not the same as %2</source>
        <translation>%1與%2不同</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1為以下其中一項：%2</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1並非以下任何一項：%2</translation>
    </message>
    <message>
        <source>%1 includes any of: %2</source>
        <translation>%1包括以下任何一項：%2</translation>
    </message>
    <message>
        <source>%1 includes none of: %2</source>
        <translation>%1不包括以下任何一項：%2</translation>
    </message>
    <message>
        <source>%1 includes all of: %2</source>
        <translation>%1包括以下全部各項：%2</translation>
    </message>
    <message>
        <source>%1 does not include all of: %2</source>
        <translation>%1並未包括以下全部各項：%2</translation>
    </message>
    <message>
        <source>%1 includes nothing but: %2</source>
        <translation>%1只包括以下各項：%2</translation>
    </message>
    <message>
        <source>%1 includes something other than: %2</source>
        <translation>%1包括以下各項以外的選項：%2</translation>
    </message>
    <message>
        <source>%1 includes exactly one of: %2</source>
        <translation>%1只包括以下其中一項：%2</translation>
    </message>
    <message>
        <source>%1 does not include exactly one of: %2</source>
        <translation>%1並非只包括以下其中一項：%2</translation>
    </message>
    <message>
        <source>every choice in %1 is also in %2</source>
        <translation>%1所選的每個選項均已在%2中選取</translation>
    </message>
    <message>
        <source>a choice in %1 is not in %2</source>
        <translation>%1所選的選項中，至少有一項未在%2中選取</translation>
    </message>
    <message>
        <source>%1 and %2 have a choice in common</source>
        <translation>%1與%2有相同的選項</translation>
    </message>
    <message>
        <source>%1 and %2 have no choice in common</source>
        <translation>%1與%2沒有相同的選項</translation>
    </message>
    <message>
        <source>Hong Kong dollars</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>renminbi</source>
        <translation>人民幣</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>歐元</translation>
    </message>
    <message>
        <source>%1 of this entry</source>
        <translation>本項目的%1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>項目%1</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>該選項</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>本項目</translation>
    </message>
    <message>
        <source>the entry around</source>
        <translation>所屬的上層項目</translation>
    </message>
    <message>
        <source>the latest of %1</source>
        <translation>%1中的最遲者</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <translation>%1中的最早者</translation>
    </message>
    <message>
        <source>the number of choices in %1</source>
        <translation>%1所選的選項數目</translation>
    </message>
    <message>
        <source>the number of choices in %1 other than: %2</source>
        <translation>%1所選的選項中，以下各項以外的選項數目：%2</translation>
    </message>
    <message>
        <source>the number of these choices in %1: %2</source>
        <translation>%1包括以下各項的數目：%2</translation>
    </message>
    <message>
        <source>the number of entries in %1 for which %2</source>
        <translation>%1中符合以下條件的項目數目：%2</translation>
    </message>
    <message>
        <source>%1, only if %2</source>
        <translation>%1（只在%2時適用）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 has no entries</source>
        <translation>%1沒有項目</translation>
    </message>
    <message>
        <source>%1 has entries</source>
        <translation>%1已有項目</translation>
    </message>
    <message>
        <source>every choice in %1 is selected</source>
        <translation>%1的所有選項均已選取</translation>
    </message>
    <message>
        <source>not every choice in %1 is selected</source>
        <translation>%1的選項並未全部選取</translation>
    </message>
    <message>
        <source>for at least one of these choices (%1), %2</source>
        <translation>對於以下至少一個選項（%1），%2</translation>
    </message>
    <message>
        <source>for none of these choices (%1), %2</source>
        <translation>對於以下所有選項（%1），均不符合：%2</translation>
    </message>
    <message>
        <source>for each of these choices (%1), %2</source>
        <translation>對於以下每個選項（%1），%2</translation>
    </message>
    <message>
        <source>for exactly one of these choices (%1), %2</source>
        <translation>只對於以下其中一個選項（%1），%2</translation>
    </message>
    <message>
        <source>not for exactly one of these choices (%1), %2</source>
        <translation>並非只對於以下其中一個選項（%1），%2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1等於%2</translation>
    </message>
    <message>
        <source>%1 does not equal %2</source>
        <translation>%1不等於%2</translation>
    </message>
    <message>
        <source>Singapore dollars</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>**%1** (`%2`, %3)</source>
        <translation>**%1**（`%2`，%3）</translation>
    </message>
    <message>
        <source>%1 (`%2`)</source>
        <translation>%1（`%2`）</translation>
    </message>
    <message>
        <source>**%1** (`%2`)</source>
        <translation>**%1**（`%2`）</translation>
    </message>
    <message>
        <source>no two entries of %1 have the same %2</source>
        <translation>%1中沒有兩個項目的%2相同</translation>
    </message>
    <message>
        <source>several entries of %1 have the same %2</source>
        <translation>%1中有多於一個項目的%2相同</translation>
    </message>
    <message>
        <source>the entries of %1 differ in %2</source>
        <translation>%1各項目的%2不盡相同</translation>
    </message>
    <message>
        <source>all entries of %1 have the same %2</source>
        <translation>%1所有項目的%2均相同</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>An earlier answer does not fit this question. It is kept with the application.</source>
        <translation>較早的答案不適合此問題，現隨申請保留。</translation>
    </message>
    <message>
        <source>The newer questionnaire does not ask this. The answer is kept with the application.</source>
        <translation>較新的問卷不再問此題。答案隨申請保留。</translation>
    </message>
    <message>
        <source>The newer table has no such row. The answer is kept with the application.</source>
        <translation>較新的表格沒有這一項。答案隨申請保留。</translation>
    </message>
    <message>
        <source>This is now worked out from other answers. What was entered is kept with the application.</source>
        <translation>此項現由其他答案計算得出。已輸入的內容隨申請保留。</translation>
    </message>
    <message>
        <source>This was %1 and is now %2, and the answer does not fit. It is kept with the application.</source>
        <translation>此題原為%1，現為%2，答案並不適合，現隨申請保留。</translation>
    </message>
    <message>
        <source>The answer was put into the form that the newer questionnaire takes. Please check it.</source>
        <translation>答案已改成較新問卷所接受的形式，請核對。</translation>
    </message>
    <message>
        <source>The newer questionnaire no longer offers the choice “%1”. Please choose again.</source>
        <translation>較新的問卷不再提供選項「%1」，請重新選擇。</translation>
    </message>
    <message>
        <source>The answer no longer keeps to what the question takes. Please check it.</source>
        <translation>答案不再符合此題的要求，請核對。</translation>
    </message>
    <message>
        <source>The question asks otherwise now. Please check that the answer still holds.</source>
        <translation>此題的問法已改，請核對答案是否仍然正確。</translation>
    </message>
    <message>
        <source>The answer stays as it is.</source>
        <translation>答案維持不變。</translation>
    </message>
    <message>
        <source>An earlier answer fits again and is back. Please check it.</source>
        <translation>較早的答案再度適用，現已恢復，請核對。</translation>
    </message>
    <message>
        <source>Text that was typed here and is no answer yet is kept with the application.</source>
        <translation>在此輸入而尚未成為答案的文字隨申請保留。</translation>
    </message>
    <message>
        <source>Text that was typed here stays.</source>
        <translation>在此輸入的文字維持不變。</translation>
    </message>
    <message>
        <source>The finding stays accepted, with its reason.</source>
        <translation>檢查結果維持接納，理由不變。</translation>
    </message>
    <message>
        <source>The rule behind an accepted finding changed. Please check that the reason still holds.</source>
        <translation>已接納的檢查結果所依的規則已改，請核對理由是否仍然成立。</translation>
    </message>
    <message>
        <source>Text that was typed here earlier is back.</source>
        <translation>較早時在此輸入的文字已恢復。</translation>
    </message>
    <message>
        <source>The newer questionnaire does not ask this here. The answer stays and comes back when the question does.</source>
        <translation>較新的問卷在此情況下不問此題。答案仍然保留，待再問此題時恢復。</translation>
    </message>
    <message>
        <source>This question is asked now and was not asked before.</source>
        <translation>此題以前不問，現在須作答。</translation>
    </message>
    <message>
        <source>This question is new.</source>
        <translation>此為新問題。</translation>
    </message>
</context>
<context>
    <name>OwnersFile</name>
    <message>
        <source>Nothing was taken in</source>
        <translation>沒有讀入任何內容</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>未能讀取檔案：%1</translation>
    </message>
    <message>
        <source>%1 is the applicant.</source>
        <translation>%1 為申請人。</translation>
    </message>
    <message>
        <source>%1 is an entry that came from this source before.</source>
        <translation>%1 為先前來自同一來源的紀錄。</translation>
    </message>
    <message>
        <source>%1 is an entry with the same number.</source>
        <translation>%1 與現有一項紀錄的編號相同。</translation>
    </message>
    <message>
        <source>%1 is likely an entry that is there.</source>
        <translation>%1 很可能就是現有的一項紀錄。</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 為新紀錄。</translation>
    </message>
    <message>
        <source>%1 is kept with the application, without an entry.</source>
        <translation>%1 隨申請保存，但不另立紀錄。</translation>
    </message>
    <message>
        <source>The file gives another answer to “%1”. Yours stays.</source>
        <translation>檔案就「%1」載有不同答案；你的答案維持不變。</translation>
    </message>
    <message>
        <source>Rows that would be added: %1. Answers that would be filled in: %2. Answers of yours that differ and stay: %3. All that the file states is kept with the application, and one undo takes everything back.</source>
        <translation>將加入 %1 列，填入 %2 個答案；另有 %3 個你的答案與檔案不同，維持不變。檔案所載的一切均隨申請保存；只須復原一次，即可全部收回。</translation>
    </message>
    <message>
        <source>The application has all that this file states.</source>
        <translation>此檔案所載的一切，申請中均已有。</translation>
    </message>
    <message>
        <source>Take in owners from this file?</source>
        <translation>從此檔案讀入擁有人資料？</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>讀入</translation>
    </message>
    <message>
        <source>The application was changed meanwhile. Please choose the file again.</source>
        <translation>申請在此期間已有更改。請重新選擇檔案。</translation>
    </message>
    <message>
        <source>Owners were taken in from the file.</source>
        <translation>已從檔案讀入擁有人資料。</translation>
    </message>
    <message>
        <source>Save the owners</source>
        <translation>儲存擁有人資料</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>擁有人</translation>
    </message>
    <message>
        <source>The owners are saved as “%1”. The file contains personal data.</source>
        <translation>擁有人資料已儲存為「%1」。檔案載有個人資料。</translation>
    </message>
    <message>
        <source>Choose a file of owners</source>
        <translation>選擇擁有人資料檔案</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>This questionnaire does not ask who holds the applicant&apos;s shares.</source>
        <translation>此問卷沒有問及申請人的股份由誰持有。</translation>
    </message>
    <message>
        <source>%1: %2% of the capital.</source>
        <translation>%1：股本的%2%。</translation>
    </message>
    <message>
        <source>Loops and further paths add %1% of the capital.</source>
        <translation>循環持股及其他路徑另佔股本的%1%。</translation>
    </message>
    <message>
        <source>Controls %1 with %2% of its votes, held by: %3.</source>
        <translation>控制%1，合共持有其%2%投票權，持有人為：%3。</translation>
    </message>
    <message>
        <source>Substantial shareholder: more than 10%, with %1% of the capital and %2% of the votes held directly or by controlled companies.</source>
        <translation>大股東：直接或經受控制公司持有%1%股本及%2%投票權，超過10%。</translation>
    </message>
    <message>
        <source>Substantial shareholder: commands %1% (35% or more) of the votes of %2, which is itself a substantial shareholder.</source>
        <translation>大股東：掌握%2的%1%（即35%或以上）投票權，而該公司本身是大股東。</translation>
    </message>
    <message>
        <source>%1 in turn commands %2% of the votes of %3.</source>
        <translation>%1則掌握%3的%2%投票權。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the capital by multiplication (%1%).</source>
        <translation>最終擁有人：按層相乘持有超過25%股本（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the votes by multiplication (%1%).</source>
        <translation>最終擁有人：按層相乘持有超過25%投票權（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the capital held directly or by controlled companies (%1%).</source>
        <translation>最終擁有人：直接或經受控制公司持有超過25%股本（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the votes held directly or by controlled companies (%1%).</source>
        <translation>最終擁有人：直接或經受控制公司持有超過25%投票權（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: a chain of majorities leads to the applicant.</source>
        <translation>最終擁有人：經一連串過半數投票權控制申請人。</translation>
    </message>
    <message>
        <source>Ultimate owner: the answers state ultimate control over the management.</source>
        <translation>最終擁有人：答案指其對管理有最終控制權。</translation>
    </message>
    <message>
        <source>Possible ultimate owner: party to a trust without fixed shares; with it, more than 25% of the capital.</source>
        <translation>可能的最終擁有人：屬沒有固定份額的信託的當事人，連同該信託計算，超過25%股本。</translation>
    </message>
    <message>
        <source>Holds %1% of the capital and %2% of the votes of the applicant directly.</source>
        <translation>直接持有申請人%1%股本及%2%投票權。</translation>
    </message>
    <message>
        <source>Nobody is named behind part of %1; that part comes to %2% of the applicant, so an ultimate owner may be missing.</source>
        <translation>%1的部分持有人未有列明，該部分相當於申請人的%2%，因此可能遺漏最終擁有人。</translation>
    </message>
    <message>
        <source>%1 holds shares in %2 for someone who is not named.</source>
        <translation>%1代未列明的人持有%2的股份。</translation>
    </message>
    <message>
        <source>%1 holds its own shares. The figures take that into account.</source>
        <translation>%1持有本身的股份。各項數字已計及此點。</translation>
    </message>
    <message>
        <source>These companies hold shares in each other: %1. The figures take that into account.</source>
        <translation>下列公司互相持股：%1。各項數字已計及此點。</translation>
    </message>
    <message>
        <source>%1 is recorded with a share of the applicant, but no holdings lead from there to the applicant.</source>
        <translation>%1列為持有申請人權益，但沒有任何持股由其連至申請人。</translation>
    </message>
    <message>
        <source>%1 is recorded with %2% of the capital; by the holdings it is %3%.</source>
        <translation>%1列為持有%2%股本；按持股計算為%3%。</translation>
    </message>
    <message>
        <source>%1 is recorded with %2% of the votes; by the holdings it is %3%.</source>
        <translation>%1列為持有%2%投票權；按持股計算為%3%。</translation>
    </message>
    <message>
        <source>This holding lacks a party or a percentage and is left out of the figures.</source>
        <translation>此項持股缺少當事人或百分率，未計入各項數字。</translation>
    </message>
    <message>
        <source>%1 is an ultimate owner by the holdings, and is not recorded as one.</source>
        <translation>按持股計算，%1是最終擁有人，但未列為最終擁有人。</translation>
    </message>
    <message>
        <source>%1 is a substantial shareholder by the holdings, and is not recorded as one.</source>
        <translation>按持股計算，%1是大股東，但未列為大股東。</translation>
    </message>
    <message>
        <source>A holding names “%1”, who is not among the people and companies.</source>
        <translation>一項持股提及「%1」，但「人士」及「法團」中並無此名。</translation>
    </message>
    <message>
        <source>“%1” is among the people and companies twice.</source>
        <translation>「%1」在人士及公司中出現兩次。</translation>
    </message>
    <message>
        <source>The applicant is not among the companies.</source>
        <translation>公司之中沒有申請人。</translation>
    </message>
    <message>
        <source>Shares are held in “%1”, which is not a company.</source>
        <translation>有人持有「%1」的股份，但該名稱不屬公司。</translation>
    </message>
    <message>
        <source>A holding in “%1” is below 0% or above 100%.</source>
        <translation>在「%1」的一項持股低於0%或高於100%。</translation>
    </message>
    <message>
        <source>The holdings in %1 add up to %2% of its capital. Shares behind it cannot be multiplied until they add up to 100% or less.</source>
        <translation>%1的持股合共佔股本%2%。合計不超過100%之前，無法計算其背後的股份。</translation>
    </message>
    <message>
        <source>The holdings in %1 add up to %2% of its votes. Votes behind it cannot be multiplied until they add up to 100% or less.</source>
        <translation>%1的持股合共佔投票權%2%。合計不超過100%之前，無法計算其背後的投票權。</translation>
    </message>
    <message>
        <source>These companies hold all of each other, so that nobody outside owns anything: %1.</source>
        <translation>下列公司互相持有全部股份，因此外間無人擁有任何權益：%1。</translation>
    </message>
    <message>
        <source>%1 is a party to a trust and, with the shares in it, passes 25% of the applicant, but is not recorded as ultimate owner.</source>
        <translation>%1是信託當事人，連同信託所持股份超過申請人的25%，但未列為最終擁有人。</translation>
    </message>
    <message>
        <source>Added up with those it is said to be linked or to act with (%1): %2% of the capital and %3% of the votes, held by them or by companies they control together.</source>
        <translation>連同據稱與其有關連或一致行動者（%1）合計：資本的%2%及投票權的%3%，由他們或他們共同控制的公司持有。</translation>
    </message>
    <message>
        <source>%1 has 10% or less alone; with those it is said to be linked or to act with, %2% of the capital and %3% of the votes. If they are its associates in law, it is a substantial shareholder: that has to be judged on Schedule 1 to the Securities and Futures Ordinance.</source>
        <translation>%1單獨持有不超過10%；連同據稱與其有關連或一致行動者，合計佔資本的%2%及投票權的%3%。如該等人在法律上是其有聯繫者，此持有人即屬大股東：須按《證券及期貨條例》附表1判斷。</translation>
    </message>
</context>
<context>
    <name>Pack changes</name>
    <message>
        <source>a line of text</source>
        <translation>單行文字</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>較長文字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>多選</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>a percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a date, a month or a year</source>
        <translation>日期、月份或年份</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>電郵地址</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>a country or region</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>an identification number</source>
        <translation>識別號碼</translation>
    </message>
    <message>
        <source>a wallet address</source>
        <translation>錢包地址</translation>
    </message>
    <message>
        <source>a person or company</source>
        <translation>人士或公司</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>a list of entries</source>
        <translation>多項列表</translation>
    </message>
    <message>
        <source>a table of fixed rows</source>
        <translation>固定列表格</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>聲明</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>阻止匯出</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>always asked</source>
        <translation>一律提問</translation>
    </message>
    <message>
        <source>asked if %1, and shown dimmed while that is open</source>
        <translation>在%1時提問，未定時以淡色顯示</translation>
    </message>
    <message>
        <source>asked if %1</source>
        <translation>在%1時提問</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>選答</translation>
    </message>
    <message>
        <source>required if %1</source>
        <translation>在%1時必答</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>自行輸入</translation>
    </message>
    <message>
        <source>worked out from %1</source>
        <translation>由 %1 計算得出</translation>
    </message>
    <message>
        <source>the list of forms</source>
        <translation>表格清單</translation>
    </message>
    <message>
        <source>the roadmap</source>
        <translation>路線圖</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>what a profile leads to</source>
        <translation>業務概況的結論</translation>
    </message>
    <message>
        <source>the notice above every page</source>
        <translation>每頁上方的提示</translation>
    </message>
    <message>
        <source>when guidance is shown folded</source>
        <translation>何時收起作答說明</translation>
    </message>
    <message>
        <source>the part %1</source>
        <translation>%1 部分</translation>
    </message>
    <message>
        <source>The questionnaire was called “%1” and is now called “%2”.</source>
        <translation>問卷原稱「%1」，現稱「%2」。</translation>
    </message>
    <message>
        <source>The questionnaire now describes itself so: %1</source>
        <translation>問卷的簡介現為：%1</translation>
    </message>
    <message>
        <source>The standing of the questionnaire was “%1” and is now “%2”.</source>
        <translation>問卷的地位原為「%1」，現為「%2」。</translation>
    </message>
    <message>
        <source>The questionnaire stood as at %1 and now stands as at %2.</source>
        <translation>問卷原截至 %1，現截至 %2。</translation>
    </message>
    <message>
        <source>The section “%1” is new.</source>
        <translation>「%1」部分為新增。</translation>
    </message>
    <message>
        <source>The section “%1” is gone.</source>
        <translation>「%1」部分已刪除。</translation>
    </message>
    <message>
        <source>The sections stand in another order.</source>
        <translation>各部分的次序已改。</translation>
    </message>
    <message>
        <source>The section “%1” is now called “%2”.</source>
        <translation>「%1」部分現稱「%2」。</translation>
    </message>
    <message>
        <source>The introduction of “%1” now says: %2</source>
        <translation>「%1」的引言現為：%2</translation>
    </message>
    <message>
        <source>“%1” was %2 and is now %3.</source>
        <translation>「%1」原為%2，現為%3。</translation>
    </message>
    <message>
        <source>“%1” changed in: %2.</source>
        <translation>「%1」有以下改動：%2。</translation>
    </message>
    <message>
        <source>The questions of “%1” stand in another order.</source>
        <translation>「%1」各題的次序已改。</translation>
    </message>
    <message>
        <source>A new attachment is asked for: “%1”.</source>
        <translation>新增附件要求：「%1」。</translation>
    </message>
    <message>
        <source>“%1” has a new field: “%2”.</source>
        <translation>「%1」新增欄位：「%2」。</translation>
    </message>
    <message>
        <source>A new question in “%1”: “%2”.</source>
        <translation>「%1」新增問題：「%2」。</translation>
    </message>
    <message>
        <source>The attachment “%1” is no longer asked for.</source>
        <translation>不再要求附件「%1」。</translation>
    </message>
    <message>
        <source>“%1” no longer has the field “%2”.</source>
        <translation>「%1」不再有欄位「%2」。</translation>
    </message>
    <message>
        <source>In “%1”, the question “%2” is no longer asked.</source>
        <translation>「%1」不再問「%2」。</translation>
    </message>
    <message>
        <source>“%1” moved from “%2” to “%3”.</source>
        <translation>「%1」由「%2」移至「%3」。</translation>
    </message>
    <message>
        <source>“%1” now reads “%2”.</source>
        <translation>「%1」現寫作「%2」。</translation>
    </message>
    <message>
        <source>The guidance of “%1” now says: %2</source>
        <translation>「%1」的作答說明現為：%2</translation>
    </message>
    <message>
        <source>“%1” took %2 and now takes %3.</source>
        <translation>「%1」的答案形式原為%2，現為%3。</translation>
    </message>
    <message>
        <source>“%1” has a new choice: “%2”.</source>
        <translation>「%1」新增選項：「%2」。</translation>
    </message>
    <message>
        <source>In “%1”, the choice “%2” now reads “%3”.</source>
        <translation>「%1」的選項「%2」現寫作「%3」。</translation>
    </message>
    <message>
        <source>In “%1”, the choice “%2” was %3 and is now %4.</source>
        <translation>「%1」的選項「%2」原為%3，現為%4。</translation>
    </message>
    <message>
        <source>“%1” no longer has the choice “%2”.</source>
        <translation>「%1」不再有選項「%2」。</translation>
    </message>
    <message>
        <source>A new check of “%1”: it must hold that %2; otherwise: %3</source>
        <translation>「%1」新增檢查：須符合「%2」；否則：%3</translation>
    </message>
    <message>
        <source>“%1” is no longer checked for this: %2</source>
        <translation>「%1」不再作此檢查：%2</translation>
    </message>
    <message>
        <source>A check of “%1” changed: it had to hold that %2; now it must hold that %3.</source>
        <translation>「%1」的一項檢查已改：原須符合「%2」，現須符合「%3」。</translation>
    </message>
    <message>
        <source>In “%1”, “%2” was a finding that %3 and is now one that %4.</source>
        <translation>「%1」中的檢查結果「%2」原屬%3，現屬%4。</translation>
    </message>
    <message>
        <source>A finding of “%1” now says: %2</source>
        <translation>「%1」的一項檢查結果現為：%2</translation>
    </message>
    <message>
        <source>In “%1”, “%2” now stands as “%3”, with these sources: %4.</source>
        <translation>「%1」中的「%2」現屬「%3」，依據為：%4。</translation>
    </message>
    <message>
        <source>The standing of “%1” was “%2” and is now “%3”.</source>
        <translation>「%1」的地位原為「%2」，現為「%3」。</translation>
    </message>
    <message>
        <source>The sources of “%1” are now: %2.</source>
        <translation>「%1」的依據現為：%2。</translation>
    </message>
    <message>
        <source>“%1” now answers these items of forms: %2.</source>
        <translation>「%1」現回答以下表格項目：%2。</translation>
    </message>
    <message>
        <source>An answer to “%1” now promises these attachments: %2.</source>
        <translation>回答「%1」現須附上：%2。</translation>
    </message>
    <message>
        <source>What “%1” takes changed: %2.</source>
        <translation>「%1」可接受的答案已改：%2。</translation>
    </message>
    <message>
        <source>A new source: “%1”.</source>
        <translation>新增依據：「%1」。</translation>
    </message>
    <message>
        <source>The particulars of the source “%1” changed.</source>
        <translation>依據「%1」的資料已改。</translation>
    </message>
    <message>
        <source>The source “%1” is no longer used.</source>
        <translation>不再引用依據「%1」。</translation>
    </message>
    <message>
        <source>New in %1: “%2”.</source>
        <translation>%1新增：「%2」。</translation>
    </message>
    <message>
        <source>Changed in %1: “%2”.</source>
        <translation>%1有改動：「%2」。</translation>
    </message>
    <message>
        <source>Gone from %1: “%2”.</source>
        <translation>%1刪除：「%2」。</translation>
    </message>
    <message>
        <source>This changed: %1.</source>
        <translation>以下內容已改：%1。</translation>
    </message>
    <message>
        <source>the chapters</source>
        <translation>各章</translation>
    </message>
    <message>
        <source>The wording of “%1” changed in these languages: %2. It now reads “%3”.</source>
        <translation>「%1」的以下語言文本已改：%2。現寫作「%3」。</translation>
    </message>
</context>
<context>
    <name>Pack files</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>未能寫入檔案「%1」：%2</translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for this questionnaire.</source>
        <translation>未經簽署：無人為此問卷作保。</translation>
    </message>
    <message>
        <source>Signed by %1, whom you trust.</source>
        <translation>由你信任的 %1 簽署。</translation>
    </message>
    <message>
        <source>Signed by “%1”, whose certificate you have not chosen to trust.</source>
        <translation>由「%1」簽署，你尚未選擇信任其證書。</translation>
    </message>
    <message>
        <source>This questionnaire is signed by “%1”, whose certificate you have not chosen to trust. Trust the certificate first, or say that the questionnaire is to be installed all the same.</source>
        <translation>此問卷由「%1」簽署，你尚未選擇信任其證書。請先信任該證書，或表明仍要安裝此問卷。</translation>
    </message>
    <message>
        <source>This questionnaire is not signed. It is installed only when you say that an unsigned one is wanted.</source>
        <translation>此問卷未經簽署。只有在你表明接受未經簽署的問卷時，才會安裝。</translation>
    </message>
    <message>
        <source>The signature of this questionnaire cannot be read.</source>
        <translation>未能讀取此問卷的簽署。</translation>
    </message>
    <message>
        <source>The signature does not belong to this questionnaire: one of the two was changed.</source>
        <translation>簽署與此問卷不符：兩者之一曾被更改。</translation>
    </message>
    <message>
        <source>“%1” is not an exported questionnaire. Export it first; what is exported can be signed.</source>
        <translation>「%1」不是匯出的問卷。請先匯出；匯出的問卷方可簽署。</translation>
    </message>
</context>
<context>
    <name>PackInstall</name>
    <message>
        <source>“%1”, version %2, is installed.</source>
        <translation>「%1」版本 %2 已安裝。</translation>
    </message>
    <message>
        <source>Questionnaire installed</source>
        <translation>問卷已安裝</translation>
    </message>
    <message>
        <source>Questionnaire not installed</source>
        <translation>問卷未安裝</translation>
    </message>
    <message>
        <source>Nobody you trust has signed this questionnaire</source>
        <translation>此問卷並無你信任的人士簽署</translation>
    </message>
    <message>
        <source>Install it all the same</source>
        <translation>仍要安裝</translation>
    </message>
    <message>
        <source>Install a questionnaire</source>
        <translation>安裝問卷</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>At character %1 of the rule: %2</source>
        <translation>在規則的第 %1 個字元：%2</translation>
    </message>
    <message>
        <source>These rules depend on one another in a circle: %1.</source>
        <translation>以下規則循環互相依賴：%1。</translation>
    </message>
    <message>
        <source>The glossary must have the columns %1.</source>
        <translation>詞彙表必須有以下各欄：%1。</translation>
    </message>
    <message>
        <source>Entry %1 of the glossary does not have five fields.</source>
        <translation>詞彙表第 %1 項並非五個欄位。</translation>
    </message>
    <message>
        <source>There are more findings than are listed here.</source>
        <translation>檢查結果多於此處所列。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>此處必須為 %1。</translation>
    </message>
    <message>
        <source>There are more than %1 entries here.</source>
        <translation>此處超過 %1 項。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>此處超過 %1 個字元。</translation>
    </message>
    <message>
        <source>This must lie between %1 and %2.</source>
        <translation>此處必須介乎 %1 與 %2 之間。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>「%1」並非以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>「%1」重複出現。</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>此段文字空白。</translation>
    </message>
    <message>
        <source>This text is missing in: %1.</source>
        <translation>此段文字欠缺以下語言：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-11-22.</source>
        <translation>「%1」並非 2026-11-22 這種格式的日期。</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>此處不接受鍵「%1」。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>欠缺鍵「%1」。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>識別碼「%1」重複使用。</translation>
    </message>
    <message>
        <source>The id “%1” begins with the id of another question, “%2”.</source>
        <translation>識別碼「%1」以另一條問題的識別碼「%2」開頭。</translation>
    </message>
    <message>
        <source>A field of a matrix cannot be called “row”.</source>
        <translation>矩陣的欄位不可命名為「row」。</translation>
    </message>
    <message>
        <source>The rule id “%1” is used twice.</source>
        <translation>規則識別碼「%1」重複使用。</translation>
    </message>
    <message>
        <source>There is no attachment slot “%1”.</source>
        <translation>沒有附件項目「%1」。</translation>
    </message>
    <message>
        <source>The section shares its id “%1” with a question.</source>
        <translation>此部分的識別碼「%1」與一條問題相同。</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read.</source>
        <translation>無法讀取問卷包「%1」。</translation>
    </message>
    <message>
        <source>Version %2 of the pack “%1” is installed already with other content; a changed pack needs a new version.</source>
        <translation>問卷包「%1」的版本 %2 已安裝，但內容不同；問卷包如有更改，須使用新版本號。</translation>
    </message>
    <message>
        <source>There is no pack “%1”.</source>
        <translation>沒有問卷包「%1」。</translation>
    </message>
    <message>
        <source>There is no version %2 of the pack “%1”.</source>
        <translation>問卷包「%1」沒有版本 %2。</translation>
    </message>
    <message>
        <source>The file “%1” holds another pack than its name says.</source>
        <translation>檔案「%1」所載的問卷包與其名稱不符。</translation>
    </message>
    <message>
        <source>The pack cannot be stored: no folder for packs can be written to.</source>
        <translation>無法儲存問卷包：沒有可寫入的問卷包資料夾。</translation>
    </message>
    <message>
        <source>This pack is of a format that this program does not know.</source>
        <translation>本程式不認識此問卷包的格式。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a pack: lower-case letters, digits, “-” and “_”.</source>
        <translation>「%1」不可用作問卷包的識別碼：只可使用小寫字母、數字、「-」及「_」。</translation>
    </message>
    <message>
        <source>“%1” is not a version such as 1.0.0.</source>
        <translation>「%1」並非 1.0.0 這種格式的版本號。</translation>
    </message>
    <message>
        <source>“%1” is not an id: lower-case letters, digits and underscores, parts joined by points.</source>
        <translation>「%1」並非識別碼：只可使用小寫字母、數字及底線，各部分以點號連接。</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>「%1」並非網址。</translation>
    </message>
    <message>
        <source>The pack has no sections.</source>
        <translation>問卷包沒有任何部分。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a section: lower-case letters, digits and underscores.</source>
        <translation>「%1」不可用作部分的識別碼：只可使用小寫字母、數字及底線。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>“%1” lies outside the packs&apos; folder.</source>
        <translation>「%1」位於問卷包資料夾之外。</translation>
    </message>
    <message>
        <source>“%1” stands in another module with a different content.</source>
        <translation>「%1」亦見於另一模組，但內容不同。</translation>
    </message>
    <message>
        <source>The key “%1” has no meaning for a question of type “%2”.</source>
        <translation>鍵「%1」不適用於「%2」類型的問題。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of identifier.</source>
        <translation>「%1」並非識別號碼的種類。</translation>
    </message>
    <message>
        <source>“%1” contains a reserved word of the rule language.</source>
        <translation>「%1」含有規則語言的保留字。</translation>
    </message>
    <message>
        <source>“%1” is not a type of question.</source>
        <translation>「%1」並非問題類型。</translation>
    </message>
    <message>
        <source>Tables may stand within tables only %1 deep.</source>
        <translation>表格最多可套疊 %1 層。</translation>
    </message>
    <message>
        <source>A table needs at least one field.</source>
        <translation>表格須有最少一個欄位。</translation>
    </message>
    <message>
        <source>The pack has more than %1 questions.</source>
        <translation>問卷包的問題超過 %1 條。</translation>
    </message>
    <message>
        <source>The smallest allowed is larger than the largest.</source>
        <translation>容許的最小值大於最大值。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation>「%1」並非此表格的欄位。</translation>
    </message>
    <message>
        <source>This rule is empty.</source>
        <translation>此規則空白。</translation>
    </message>
    <message>
        <source>Only a rule of status “law” may block; this one has status “%1”.</source>
        <translation>只有地位為「law」的規則才可阻止匯出；此規則的地位為「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be a choice&apos;s value: lower-case letters, digits, “_” and “-”.</source>
        <translation>「%1」不可用作選項的值：只可使用小寫字母、數字、「_」及「-」。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此清單空白。</translation>
    </message>
    <message>
        <source>There is no choice list “%1”.</source>
        <translation>沒有選項清單「%1」。</translation>
    </message>
    <message>
        <source>“%1” is neither an ISO date nor “today”.</source>
        <translation>「%1」並非 ISO 日期，亦非「today」。</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number.</source>
        <translation>「%1」並非十進制數字。</translation>
    </message>
    <message>
        <source>This is not a regular expression that can be used: %1</source>
        <translation>這並非可用的正規表達式：%1</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>沒有資料來源「%1」。</translation>
    </message>
    <message>
        <source>The status “%1” is more than any of the sources cited supports.</source>
        <translation>地位「%1」高於所引用資料來源可支持的程度。</translation>
    </message>
    <message>
        <source>The status “%1” needs a source.</source>
        <translation>地位「%1」須有資料來源。</translation>
    </message>
    <message>
        <source>No question uses the choice list “%1”.</source>
        <translation>沒有問題使用選項清單「%1」。</translation>
    </message>
    <message>
        <source>Nothing cites the source “%1”.</source>
        <translation>沒有任何內容引用資料來源「%1」。</translation>
    </message>
    <message>
        <source>No answer promises the attachment “%1”, and no rule requires it.</source>
        <translation>沒有答案承諾提供附件「%1」，亦沒有規則要求提供。</translation>
    </message>
    <message>
        <source>This rule reads no answer: it always gives the same.</source>
        <translation>此規則沒有讀取任何答案：其結果永遠相同。</translation>
    </message>
    <message>
        <source>No answers make this rule true.</source>
        <translation>沒有任何答案可令此規則為真。</translation>
    </message>
    <message>
        <source>No answers make this rule false.</source>
        <translation>沒有任何答案可令此規則為假。</translation>
    </message>
    <message>
        <source>This rule contradicts the rule of the section or table around the question: it is never asked.</source>
        <translation>此規則與問題所屬部分或表格的規則互相矛盾：問題永遠不會詢問。</translation>
    </message>
    <message>
        <source>“%1” is not among the choices of “%2”: the comparison always gives the same.</source>
        <translation>「%1」並非「%2」的選項：比較結果永遠相同。</translation>
    </message>
    <message>
        <source>This rule depends on “%1”, which is asked in a later section.</source>
        <translation>此規則取決於「%1」，但該題在較後的部分才詢問。</translation>
    </message>
    <message>
        <source>The glossary renders “%1” as %2; the words here (%3) do not contain it.</source>
        <translation>詞彙表把「%1」譯作 %2；此處的文字（%3）沒有採用。</translation>
    </message>
    <message>
        <source>This question reads like “%1”.</source>
        <translation>此問題與「%1」相似。</translation>
    </message>
    <message>
        <source>This scenario expects nothing.</source>
        <translation>此情境沒有任何預期結果。</translation>
    </message>
    <message>
        <source>This scenario lacks the day on which it plays.</source>
        <translation>此情境欠缺所屬日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>沒有問題「%1」。</translation>
    </message>
    <message>
        <source>“%1” is %2, where %3 was expected.</source>
        <translation>「%1」為 %2，預期為 %3。</translation>
    </message>
    <message>
        <source>“%1” was expected and not found.</source>
        <translation>預期有「%1」，但沒有找到。</translation>
    </message>
    <message>
        <source>“%1” was found and should not be.</source>
        <translation>找到不應出現的「%1」。</translation>
    </message>
    <message>
        <source>%1 findings block, where %2 were expected.</source>
        <translation>有 %1 項檢查結果阻止匯出，預期為 %2 項。</translation>
    </message>
    <message>
        <source>The form %1 has no item “%2”.</source>
        <translation>表格 %1 沒有第「%2」項。</translation>
    </message>
    <message>
        <source>No question answers these items of the form %1: %2.</source>
        <translation>沒有問題回答表格 %1 的以下各項：%2。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>沒有表格「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a form: letters, digits, “-” and “_”.</source>
        <translation>「%1」不可用作表格的識別碼：只可使用字母、數字、「-」及「_」。</translation>
    </message>
    <message>
        <source>Either “days” or “months” must be given, and only one of them.</source>
        <translation>「days」與「months」須擇一填寫，不可兩者並用。</translation>
    </message>
    <message>
        <source>The roadmap has no initiative %1 in the pillar “%2”.</source>
        <translation>路線圖的支柱「%2」下沒有第 %1 項措施。</translation>
    </message>
    <message>
        <source>No question is tagged with these initiatives of the roadmap: %1.</source>
        <translation>以下路線圖措施沒有問題與之對應：%1。</translation>
    </message>
    <message>
        <source>These marks are out of place in the text in %1: %2.</source>
        <translation>%1 文字中的以下標點不合用：%2。</translation>
    </message>
    <message>
        <source>The text in %1 has characters of the other script: %2.</source>
        <translation>%1 文字含有另一種字體的字：%2。</translation>
    </message>
    <message>
        <source>English is left over in the text in %1: “%2”.</source>
        <translation>%1 文字中仍有英文：「%2」。</translation>
    </message>
    <message>
        <source>The section “%1” does not say what the regulator looks for and why applications come back.</source>
        <translation>部分「%1」沒有說明監管機構看重甚麼，以及申請被退回的原因。</translation>
    </message>
    <message>
        <source>“%1” is no section, or stands in two parts, or out of order.</source>
        <translation>「%1」並非部分，或重複列入章節，或次序不符。</translation>
    </message>
    <message>
        <source>The section “%1” stands in no part.</source>
        <translation>部分「%1」沒有列入任何章節。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Days are counted from %1.</source>
        <translation>日數由%1起計。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後到期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The answer to “%1” is expected.</source>
        <translation>預期提供「%1」的答案。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>已逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>尚餘 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日數</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>根據</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待答問題</translation>
    </message>
    <message>
        <source>Dates that cannot be worked out yet</source>
        <translation>尚未能計算的日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數值項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>計算所據</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Nothing is worked out as the answers stand now.</source>
        <translation>按現有答案，沒有需要計算的數值。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人士</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Nothing is to be gathered as the answers stand now.</source>
        <translation>按現有答案，沒有需要備妥的文件或人士資料。</translation>
    </message>
    <message>
        <source>Documents required now</source>
        <translation>現時必須提供的文件</translation>
    </message>
    <message>
        <source>Documents required once an answer is given</source>
        <translation>作出某項回答後必須提供的文件</translation>
    </message>
    <message>
        <source>Documents that may apply</source>
        <translation>可能適用的文件</translation>
    </message>
    <message>
        <source>Documents that may be attached</source>
        <translation>可選擇附上的文件</translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%2 項中已有 %1 項。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>由哪些答案引起</translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n day(s) at filing.</source>
        <translation>
            <numerusform>提交時，發出日期不得早於 %n 天前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n month(s) at filing.</source>
        <translation>
            <numerusform>提交時，發出日期不得早於 %n 個月前。</numerusform>
        </translation>
    </message>
    <message>
        <source>In English or Chinese, or with a translation</source>
        <translation>英文或中文，否則須附譯本</translation>
    </message>
    <message>
        <source>In English and in Chinese</source>
        <translation>須有英文本及中文本</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>語言不限</translation>
    </message>
    <message>
        <source>At most %1 a file</source>
        <translation>每個檔案不超過 %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s)</source>
        <translation>
            <numerusform>最多 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠缺</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>未附上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名稱</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>所任角色</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚欠</translation>
    </message>
    <message>
        <source>First missing answers</source>
        <translation>首先欠缺的答案</translation>
    </message>
    <message>
        <source>Nobody is recorded in “%1” yet.</source>
        <translation>「%1」尚未有任何紀錄。</translation>
    </message>
    <message>
        <source>Named nowhere</source>
        <translation>未有任何角色</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>沒有</translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s)</source>
        <translation>
            <numerusform>%n 項必答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n required answer(s)</source>
        <translation>
            <numerusform>%1 至 %n 項必答</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that nobody is named for</source>
        <translation>未有人選的角色</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Neighbouring regime</source>
        <translation>相關制度</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>官方表格</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>問卷的一部分</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>取決於</translation>
    </message>
    <message>
        <source>Questionnaire: %1</source>
        <translation>問卷：%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Open: these answers would decide</source>
        <translation>未定：取決於以下答案</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>What this profile leads to</source>
        <translation>按概況得出的結果</translation>
    </message>
    <message>
        <source>Regimes, forms and modules that the answers so far lead to, each with its reason. This is a guide, not legal advice.</source>
        <translation>按現有答案所涉及的制度、表格及問卷部分，並逐項說明原因。僅供參考，並非法律意見。</translation>
    </message>
    <message>
        <source>Documents and people to gather</source>
        <translation>須備妥的文件及人士資料</translation>
    </message>
    <message>
        <source>What is to be attached and who is to be asked, as the answers stand now.</source>
        <translation>按現有答案，須附上哪些文件、向哪些人士索取資料。</translation>
    </message>
    <message>
        <source>Dates that matter</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <source>Dates that follow from the answers, the nearest first.</source>
        <translation>根據答案得出的日期，最近者在前。</translation>
    </message>
    <message>
        <source>Figures worked out</source>
        <translation>計算得出的數值</translation>
    </message>
    <message>
        <source>Every value that is worked out from other answers, what it was worked out from, and on what basis.</source>
        <translation>由其他答案計算得出的每項數值、計算所據的答案及依據。</translation>
    </message>
    <message>
        <source>What is not law yet</source>
        <translation>尚未成為法律的事項</translation>
    </message>
    <message>
        <source>Questions and rules of this application that no law in force for this applicant asks for.</source>
        <translation>本申請中，並非由對此申請人生效的法律所要求的問題及規則。</translation>
    </message>
    <message>
        <source>ASPIRe roadmap</source>
        <translation>「A-S-P-I-Re」路線圖</translation>
    </message>
    <message>
        <source>What each initiative asks of this applicant, and how far that is answered.</source>
        <translation>每項措施對此申請人有何要求，以及已回答多少。</translation>
    </message>
    <message>
        <source>Before filing: reasons for return</source>
        <translation>提交前：申請被退回的原因</translation>
    </message>
    <message>
        <source>What would make an application come back, as far as the program can see it, and what a person has to look at.</source>
        <translation>程式所能察覺的退回原因，以及須由人員親自查看的事項。</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1，第 %2 項</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>無須回答</translation>
    </message>
    <message>
        <source>Cannot be worked out yet</source>
        <translation>尚未能計算</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>沒有提問</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>%1 of %2 to %3 answered</source>
        <translation>已回答 %1 項，共 %2 至 %3 項</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that block the final bundle</source>
        <translation>阻止匯出最終提交包的檢查結果</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing that the program can see blocks the final bundle.</source>
        <translation>程式未發現任何阻止匯出最終提交包的事項。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block the final bundle.</source>
        <translation>
            <numerusform>有 %n 項檢查結果阻止匯出最終提交包。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 required answers are left; other answers decide how many.</source>
        <translation>尚有 %1 至 %2 項必答問題未答；實際數目取決於其他答案。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Required questions without an answer</source>
        <translation>未回答的必答問題</translation>
    </message>
    <message>
        <source>Why it is required</source>
        <translation>必須提供的原因</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>一律必須提供</translation>
    </message>
    <message>
        <source>Documents that are promised or required, and missing</source>
        <translation>已承諾或必須提供而欠缺的文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接納原因</translation>
    </message>
    <message>
        <source>“%1” is answered in English only.</source>
        <translation>「%1」只有英文答案。</translation>
    </message>
    <message>
        <source>“%1” is answered in Chinese only.</source>
        <translation>「%1」只有中文答案。</translation>
    </message>
    <message>
        <source>Answers wanted in two languages and given in one</source>
        <translation>須以兩種語言回答而只用了一種的問題</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be at most %n day(s) old at filing: look at its date.</source>
        <translation>
            <numerusform>「%1」於提交時不得超過 %n 天：請查看其日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be at most %n month(s) old at filing: look at its date.</source>
        <translation>
            <numerusform>「%1」於提交時不得超過 %n 個月：請查看其日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents whose age the program cannot show</source>
        <translation>程式無法證明發出日期的文件</translation>
    </message>
    <message>
        <source>Declarations that are not confirmed</source>
        <translation>未確認的聲明</translation>
    </message>
    <message>
        <source>Common reasons why applications come back</source>
        <translation>申請常見的退回原因</translation>
    </message>
    <message>
        <source>Nothing has come of it yet, as far as the questionnaire knows.</source>
        <translation>據問卷所載，這項措施未有任何成果。</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>進展</translation>
    </message>
    <message>
        <source>It asks nothing of this applicant, as the answers stand now.</source>
        <translation>按現有答案，這項措施對此申請人沒有要求。</translation>
    </message>
    <message>
        <source>What it asks of this applicant: %1.</source>
        <translation>對此申請人的要求：%1。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>措施 %1：%2</translation>
    </message>
    <message>
        <source>The Government has concluded a consultation; the bill is still to come, and may differ.</source>
        <translation>政府已完成諮詢；條例草案尚未公布，內容或有不同。</translation>
    </message>
    <message>
        <source>Proposed in a consultation; it may still change or be dropped.</source>
        <translation>諮詢中提出的建議；仍可能更改或撤回。</translation>
    </message>
    <message>
        <source>In force for another class of firm; a similar rule may be expected here, but does not bind this applicant.</source>
        <translation>對另一類公司生效；預料此處會有類似規定，但對此申請人沒有約束力。</translation>
    </message>
    <message>
        <source>No rule asks for it; it is good practice or serves the work on this application.</source>
        <translation>沒有規定要求；屬良好作業，或為準備本申請而設。</translation>
    </message>
    <message>
        <source>Named in public articles only; no official text was found.</source>
        <translation>僅見於公開文章；未找到官方文本。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>地位</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>Asked by the law in force, or by an official form under it.</source>
        <translation>現行法律或其官方表格所要求。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>檢查內容</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>現時發現</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that only warn because they are not law</source>
        <translation>因並非法律而只發出警告的規則</translation>
    </message>
    <message>
        <source>What is not law for this applicant never stops an export. It is checked all the same, and each finding says so.</source>
        <translation>對此申請人而言並非法律的事項，絕不會阻止匯出；但仍會檢查，並在每項檢查結果中說明。</translation>
    </message>
    <message>
        <source>The law and the proposals are described as at %1, the date of the questionnaire “%2” %3.</source>
        <translation>法律及建議的情況截至%1，即問卷「%2」%3 的日期。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n required answer(s)</source>
        <translation>
            <numerusform>最多 %n 項必答</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more answers may be required; other answers decide how many.</source>
        <translation>可能尚有最多 %1 項必答問題；實際數目取決於其他答案。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>What is recorded of a paper is text.</source>
        <translation>文件的紀錄須為文字。</translation>
    </message>
    <message>
        <source>The date of a paper is written as year, month and day: 2026-11-22.</source>
        <translation>文件日期須按年、月、日寫成 2026-11-22。</translation>
    </message>
    <message>
        <source>The language of a paper is a tag such as en, zh-Hant, zh-Hans or ja.</source>
        <translation>文件語言須為 en、zh-Hant、zh-Hans 或 ja 等標籤。</translation>
    </message>
    <message>
        <source>The version of a paper has at most 100 characters.</source>
        <translation>文件版本最多可有 100 個字元。</translation>
    </message>
    <message>
        <source>The paper that was translated is named by the SHA-256 of its file.</source>
        <translation>翻譯所依據的文件須以其檔案的 SHA-256 指明。</translation>
    </message>
    <message>
        <source>Of a paper the date, language, version and what it translates are recorded.</source>
        <translation>文件只記錄日期、語言、版本及其所翻譯的文件。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承諾提供的答案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>譯自</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠缺</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Not required so far</source>
        <translation>暫時無須提供</translation>
    </message>
    <message>
        <source>The PDF “%1” is damaged: programs open it only by guessing what is missing. Make it anew.</source>
        <translation>PDF「%1」已損壞：程式須推測缺失的內容才能開啟。請重新製作。</translation>
    </message>
    <message>
        <source>The PDF “%1” forbids some uses, such as printing or copying. The regulator may not be able to work with it.</source>
        <translation>PDF「%1」禁止部分用途，例如列印或複製。監管機構可能無法使用。</translation>
    </message>
    <message>
        <source>The PDF “%1” holds scripts or starts programs. Print it to a new PDF and attach that.</source>
        <translation>PDF「%1」含有指令碼或會啟動程式。請列印成新的 PDF，再附上該檔案。</translation>
    </message>
    <message numerus="yes">
        <source>The PDF “%1” holds %n other file(s) inside. Attach them as papers of their own.</source>
        <translation>
            <numerusform>PDF「%1」內含另外 %n 個檔案。請把這些檔案另行附上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF “%1” is a scan without text: it cannot be searched. Add a text layer if you can.</source>
        <translation>PDF「%1」是沒有文字的掃描檔，無法搜尋。如可行，請加上文字層。</translation>
    </message>
    <message>
        <source>The paper “%1” is dated %2, which is still to come.</source>
        <translation>文件「%1」的日期為%2，該日尚未到來。</translation>
    </message>
    <message>
        <source>The paper “%1” of %2 is too old: it could be filed until %3.</source>
        <translation>文件「%1」的日期為%2，已過期：最遲應於%3提交。</translation>
    </message>
    <message>
        <source>The paper “%1” is wanted in Chinese too.</source>
        <translation>文件「%1」亦須有中文本。</translation>
    </message>
    <message>
        <source>The paper “%1” is wanted in English too.</source>
        <translation>文件「%1」亦須有英文本。</translation>
    </message>
    <message>
        <source>The file “%1” could not be looked into: that took too much time or memory. It may be damaged or made to do harm.</source>
        <translation>無法檢查檔案「%1」：所需時間或記憶體過多。檔案可能已損壞，或為造成損害而製作。</translation>
    </message>
    <message>
        <source>The file “%1” has %2 bytes, too many to be looked into.</source>
        <translation>檔案「%1」有 %2 個位元組，過大而無法檢查。</translation>
    </message>
    <message>
        <source>The picture “%1” claims %2 × %3 pixels, more than a program can show. It is not opened here.</source>
        <translation>圖片「%1」聲稱有 %2 × %3 像素，超出程式可顯示的範圍。本程式不會開啟。</translation>
    </message>
    <message>
        <source>The file “%1” grows beyond measure when it is unpacked. Do not open it.</source>
        <translation>檔案「%1」解壓後會異常膨脹。請勿開啟。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut short and cannot be opened. Attach it again from its source.</source>
        <translation>檔案「%1」已損壞或不完整，無法開啟。請從來源重新附上。</translation>
    </message>
    <message>
        <source>The file “%1” needs a password to be opened. Attach a copy without one.</source>
        <translation>檔案「%1」須輸入密碼才能開啟。請附上沒有密碼的副本。</translation>
    </message>
    <message>
        <source>The file “%1” holds macros, which are programs. Save it without them.</source>
        <translation>檔案「%1」含有巨集，即程式。請儲存為不含巨集的檔案。</translation>
    </message>
    <message>
        <source>The picture “%1” has only %2 × %3 pixels; small print in it may not be readable.</source>
        <translation>圖片「%1」只有 %2 × %3 像素；其中的細小文字可能無法閱讀。</translation>
    </message>
    <message>
        <source>The paper “%1” is neither in English nor in Chinese, and no translation of it is attached.</source>
        <translation>文件「%1」既非英文亦非中文，且沒有附上譯本。</translation>
    </message>
    <message>
        <source>The paper “%1” is recorded as a translation, but its original is not attached.</source>
        <translation>文件「%1」記錄為譯本，但沒有附上原文。</translation>
    </message>
    <message>
        <source>The file “%1” has a name that not every computer can keep. It travels as “%2”.</source>
        <translation>檔案「%1」的名稱並非所有電腦都能儲存。檔案會以「%2」之名提交。</translation>
    </message>
    <message>
        <source>This page could not be drawn. The file may be damaged; open it with its own program.</source>
        <translation>無法繪出這一頁。檔案可能已損壞；請用其本身的程式開啟。</translation>
    </message>
    <message>
        <source>No paper with this SHA-256 is attached: %1</source>
        <translation>沒有附上具有此 SHA-256 的文件：%1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>A paper is not a translation of itself.</source>
        <translation>文件不可以是其本身的譯本。</translation>
    </message>
    <message>
        <source>This very file is attached there already.</source>
        <translation>該處已附上同一檔案。</translation>
    </message>
    <message>
        <source>That place takes %1 only.</source>
        <translation>該處只接受 %1。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; that place takes at most %2.</source>
        <translation>檔案有 %1 個位元組；該處最多接受 %2 個。</translation>
    </message>
    <message>
        <source>The file’s name and the place have in common: %1.</source>
        <translation>檔案名稱與該處共有的字詞：%1。</translation>
    </message>
    <message>
        <source>A paper is still missing there.</source>
        <translation>該處仍欠文件。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This answer was not received</source>
        <translation>未有接收這份回覆</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>未能開啟這個檔案</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的通行短語</translation>
    </message>
    <message>
        <source>Whoever sent you this file has told you its passphrase, or will.</source>
        <translation>傳送這個檔案給你的人已經或將會告知你通行短語。</translation>
    </message>
    <message>
        <source>Receive an answer</source>
        <translation>接收回覆</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Open the record</source>
        <translation>開啟紀錄</translation>
    </message>
    <message>
        <source>Shows every question of this record.</source>
        <translation>顯示此紀錄的所有問題。</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>給予角色…</translation>
    </message>
    <message>
        <source>Names this person or company where the questionnaire asks for somebody.</source>
        <translation>在問卷要求填寫人選之處，填上此人士或公司。</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>與另一紀錄合併…</translation>
    </message>
    <message>
        <source>Makes this entry and another of the same person or company into one.</source>
        <translation>把同一人士或公司的兩個紀錄合而為一。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>所填內容</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>No role has been given yet.</source>
        <translation>尚未給予任何角色。</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>何處引用</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>In the row</source>
        <translation>所在項目</translation>
    </message>
    <message>
        <source>Not asked as answered now; the answer is set aside.</source>
        <translation>按現有答案無須作答；答案已擱置。</translation>
    </message>
    <message>
        <source>No question names this record yet.</source>
        <translation>尚無問題引用此紀錄。</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>計算結果</translation>
    </message>
    <message>
        <source>Worked out from the record</source>
        <translation>由紀錄計算所得</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>擔任者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚無人選</translation>
    </message>
    <message>
        <source>Filled as asked</source>
        <translation>已按要求填補</translation>
    </message>
    <message>
        <source>%1 of %2 roles that the questionnaire asks for are filled as it asks.</source>
        <translation>問卷要求 %2 個角色，其中 %1 個已按要求填補。</translation>
    </message>
    <message>
        <source>As answered so far, the questionnaire asks for no role.</source>
        <translation>按現有答案，問卷未要求任何角色。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Person %1, not yet named</source>
        <translation>人士 %1，尚未填寫姓名</translation>
    </message>
    <message>
        <source>Company %1, not yet named</source>
        <translation>公司 %1，尚未填寫名稱</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未填寫</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 項檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>尚有 %n 條必答問題未答</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>May be entered twice</source>
        <translation>可能重複填寫</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over, to be looked at</source>
        <translation>
            <numerusform>%n 項沿用答案待覆核</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to be filled in…</source>
        <translation>傳送以供填寫…</translation>
    </message>
    <message>
        <source>Writes this one record into a file for the person to check, complete and declare.</source>
        <translation>將這項紀錄寫入一個檔案，供該人核對、補充及聲明。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Schedule %1</source>
        <translation>附表%1</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>附錄%1</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>附件%1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>第%1章</translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation>第%1分部</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第%1部</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>第%1條</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1條</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第%1項</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>註腳%1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>附註%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1頁</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第%1題</translation>
    </message>
    <message>
        <source>Explanatory note</source>
        <translation>註釋說明</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>聲明</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>附函</translation>
    </message>
    <message>
        <source>note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1及%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Expected on (may be left empty):</source>
        <translation>預期日期（可留空）(&amp;E)：</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Accepted files (%1)</source>
        <translation>接受的檔案 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>Both give the same number as “%1”.</source>
        <translation>兩者的「%1」為同一號碼。</translation>
    </message>
    <message>
        <source>They give different numbers as “%1”.</source>
        <translation>兩者的「%1」號碼不同。</translation>
    </message>
    <message>
        <source>Their Chinese names differ.</source>
        <translation>兩者的中文名稱不同。</translation>
    </message>
    <message>
        <source>Their Chinese names are the same.</source>
        <translation>兩者的中文名稱相同。</translation>
    </message>
    <message>
        <source>Their Chinese names are the same, written in another way.</source>
        <translation>兩者的中文名稱相同，只是寫法有別。</translation>
    </message>
    <message>
        <source>Their English names are the same.</source>
        <translation>兩者的英文名稱相同。</translation>
    </message>
    <message>
        <source>Their English names are the same in another order.</source>
        <translation>兩者的英文名稱相同，只是次序有別。</translation>
    </message>
    <message>
        <source>One English name is the other with a further name.</source>
        <translation>其中一個英文名稱較另一個多一個名字。</translation>
    </message>
    <message>
        <source>Their English names agree by initials.</source>
        <translation>兩者的英文名稱按首字母吻合。</translation>
    </message>
    <message>
        <source>Their English names differ by a letter or two.</source>
        <translation>兩者的英文名稱只差一兩個字母。</translation>
    </message>
    <message>
        <source>One has used the name of the other.</source>
        <translation>其中一方曾使用另一方的名稱。</translation>
    </message>
    <message>
        <source>Both give the same “%1”.</source>
        <translation>兩者的「%1」相同。</translation>
    </message>
    <message>
        <source>They give different answers to “%1”.</source>
        <translation>兩者的「%1」不同。</translation>
    </message>
    <message>
        <source>Both give the same email address.</source>
        <translation>兩者的電郵地址相同。</translation>
    </message>
    <message>
        <source>“%1” is no person or company of this application.</source>
        <translation>「%1」不是本申請中的人士或公司。</translation>
    </message>
    <message>
        <source>An entry cannot be merged with itself.</source>
        <translation>項目不能與自身合併。</translation>
    </message>
    <message>
        <source>A person and a company cannot be merged.</source>
        <translation>人士與公司不能合併。</translation>
    </message>
    <message>
        <source>Nobody is named as “%1”.</source>
        <translation>沒有人獲列為「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n more to be named as “%1”.</source>
        <translation>
            <numerusform>「%1」尚欠 %n 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows for “%1” name nobody.</source>
        <translation>
            <numerusform>「%1」有 %n 列未有列出任何人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is entered for %n days, from %1 to %2.</source>
        <translation>
            <numerusform>由%1至%2共 %n 日，沒有填寫任何經歷。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” overlap for %n days, from %3 to %4.</source>
        <translation>
            <numerusform>「%1」與「%2」由%3至%4重疊 %n 日。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no answer of the entry that is kept. Name answers such as “%2”.</source>
        <translation>「%1」不是所保留項目的答案。請列出例如「%2」的答案。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The printed form could not be drawn: %1</source>
        <translation>無法製作列印表格：%1</translation>
    </message>
    <message>
        <source>Law in force</source>
        <translation>現行法律</translation>
    </message>
    <message>
        <source>Concluded policy, not yet law</source>
        <translation>政策已定，尚未立法</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Law for another class of firm</source>
        <translation>適用於另一類公司的法律</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好作業</translation>
    </message>
    <message>
        <source>Named in public articles only</source>
        <translation>僅見於公開文章</translation>
    </message>
    <message>
        <source>Blocks: %1</source>
        <translation>阻止匯出：%1</translation>
    </message>
    <message>
        <source>Warns: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft: this form is not complete. Not signed. Not filed.</source>
        <translation>草稿：本表格並不完整。未簽署。未提交。</translation>
    </message>
    <message>
        <source>Nothing blocks this form. Not signed. Not filed.</source>
        <translation>本表格沒有阻止匯出的事項。未簽署。未提交。</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>已回答 %1 / %2 題</translation>
    </message>
    <message>
        <source>Questionnaire %1, version %2, as at %3</source>
        <translation>問卷 %1，版本 %2，截至%3</translation>
    </message>
    <message>
        <source>Questionnaire digest (SHA-256): %1</source>
        <translation>問卷摘要值（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Application reference: %1</source>
        <translation>申請參考編號：%1</translation>
    </message>
    <message>
        <source>The Securities and Futures Commission accepts applications only through its WINGS portal. This form helps to prepare one; it is not itself a filing.</source>
        <translation>證券及期貨事務監察委員會只接受經其 WINGS 平台提交的申請。本表格協助準備申請，本身並不構成提交申請。</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>English: not answered</source>
        <translation>英文：未回答</translation>
    </message>
    <message>
        <source>Chinese: not answered</source>
        <translation>中文：未回答</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>沒有項目</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Form %1, item %2</source>
        <translation>表格 %1 第 %2 項</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可能適用</translation>
    </message>
    <message>
        <source>Attachment register</source>
        <translation>附件登記冊</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translation>沒有附件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Findings accepted</source>
        <translation>已接納的檢查結果</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>接納原因：%1</translation>
    </message>
    <message>
        <source>No finding has been accepted</source>
        <translation>沒有已接納的檢查結果</translation>
    </message>
    <message>
        <source>Findings still open</source>
        <translation>尚待處理的檢查結果</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>沒有尚待處理的事項</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Legal content of this questionnaire as at %1.</source>
        <translation>本問卷的法律內容截至%1。</translation>
    </message>
    <message>
        <source>The chart could not be drawn: %1</source>
        <translation>無法繪製架構圖：%1</translation>
    </message>
    <message>
        <source>With %1 boxes this chart is too large for a page. It can be saved as a PDF or SVG file of its own.</source>
        <translation>此架構圖有 %1 個方格，一頁容納不下，可另存為 PDF 或 SVG 檔案。</translation>
    </message>
    <message>
        <source>Copy with personal data masked</source>
        <translation>已遮蓋個人資料的副本</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>載有個人資料</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checklist of documents</source>
        <translation>文件清單</translation>
    </message>
    <message>
        <source>Promised by: %1</source>
        <translation>承諾提供的答案：%1</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>沒有附上任何文件。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>translation of %1</source>
        <translation>譯自 %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A %1 is needed here, but this is a %2.</source>
        <translation>此處須為「%1」類型，但這是「%2」類型。</translation>
    </message>
    <message>
        <source>Rules have no null; to ask for an answer, use answered().</source>
        <translation>規則沒有 null；如要查詢是否已有答案，請使用 answered()。</translation>
    </message>
    <message>
        <source>“this” has a meaning only in the rule of a row.</source>
        <translation>「this」只在項目的規則內有意義。</translation>
    </message>
    <message>
        <source>“parent” has a meaning only in the rule of an inner row.</source>
        <translation>「parent」只在內層項目的規則內有意義。</translation>
    </message>
    <message>
        <source>There is no “%1”; the field of the row is “this.%1”.</source>
        <translation>沒有「%1」；項目的欄位是「this.%1」。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>沒有「%1」。</translation>
    </message>
    <message>
        <source>There is no “%1” in this value.</source>
        <translation>這個值沒有「%1」。</translation>
    </message>
    <message>
        <source>A %1 has no “%2”.</source>
        <translation>「%1」類型沒有「%2」。</translation>
    </message>
    <message>
        <source>The row has no “%1”.</source>
        <translation>項目沒有「%1」。</translation>
    </message>
    <message>
        <source>A list or a map is needed here, but this is a %1.</source>
        <translation>此處須為清單或映射，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>鍵「%1」重複出現。</translation>
    </message>
    <message>
        <source>“%1” does not join a %2 and a %3.</source>
        <translation>「%1」不可連接「%2」類型與「%3」類型。</translation>
    </message>
    <message>
        <source>A %1 cannot be compared with a %2.</source>
        <translation>「%1」類型不可與「%2」類型比較。</translation>
    </message>
    <message>
        <source>A %1 can never be in a %2.</source>
        <translation>「%1」類型不可能在「%2」類型之內。</translation>
    </message>
    <message>
        <source>Values of this kind (%1) have no order.</source>
        <translation>這類值（%1）沒有先後次序。</translation>
    </message>
    <message>
        <source>A number of days cannot be compared with months or years; add the span to the earlier date and compare dates, or use years_between().</source>
        <translation>日數不可與月數或年數比較；請把時距加到較早的日期再比較日期，或使用 years_between()。</translation>
    </message>
    <message>
        <source>There is no function “%1”, or not with these arguments.</source>
        <translation>沒有函數「%1」，或該函數不接受這些參數。</translation>
    </message>
    <message>
        <source>“%1” does not take %2 arguments.</source>
        <translation>「%1」不接受 %2 個參數。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-22.</source>
        <translation>「%1」並非日期；請寫成 2026-11-22 這種格式。</translation>
    </message>
    <message>
        <source>This is not a regular expression of RE2, or it is too large.</source>
        <translation>這並非 RE2 的正規表達式，或過於龐大。</translation>
    </message>
    <message>
        <source>True or false is needed here, but this is a %1.</source>
        <translation>此處須為真或假，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A number is needed here, but this is a %1.</source>
        <translation>此處須為數字，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>Text is needed here, but this is a %1.</source>
        <translation>此處須為文字，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A date is needed here, but this is a %1.</source>
        <translation>此處須為日期，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A list is needed here, but this is a %1.</source>
        <translation>此處須為清單，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A list of numbers is needed here, but this is a %1.</source>
        <translation>此處須為數字清單，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A list of numbers, dates or texts is needed here, but this is a %1.</source>
        <translation>此處須為數字、日期或文字的清單，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A text, a list or a map is needed here, but this is a %1.</source>
        <translation>此處須為文字、清單或映射，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A text, a number, a date or a truth value is needed here, but this is a %1.</source>
        <translation>此處須為文字、數字、日期或真假值，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A text or a number is needed here, but this is a %1.</source>
        <translation>此處須為文字或數字，但這是「%1」類型。</translation>
    </message>
    <message>
        <source>A plain name for each member is needed here.</source>
        <translation>此處須為各成員提供簡單名稱。</translation>
    </message>
    <message>
        <source>has() takes one selection, such as has(a.b).</source>
        <translation>has() 須有一個欄位選取式，例如 has(a.b)。</translation>
    </message>
    <message>
        <source>applicable() takes the name of a question or a field.</source>
        <translation>applicable() 須有問題或欄位的名稱。</translation>
    </message>
    <message>
        <source>This part of the rule does not fit the kind of value that it was given.</source>
        <translation>規則的這一部分與所得值的類型不符。</translation>
    </message>
    <message>
        <source>The rule divides by zero.</source>
        <translation>規則以零作除數。</translation>
    </message>
    <message>
        <source>The result is too large.</source>
        <translation>結果過大。</translation>
    </message>
    <message>
        <source>The list has no member at this position.</source>
        <translation>清單在此位置沒有成員。</translation>
    </message>
    <message>
        <source>The map has no such key.</source>
        <translation>映射沒有此鍵。</translation>
    </message>
    <message>
        <source>A key is given twice in one map.</source>
        <translation>同一映射內有鍵重複出現。</translation>
    </message>
    <message>
        <source>This is not a date between the years 1 and 9999.</source>
        <translation>這並非公元 1 年至 9999 年之間的日期。</translation>
    </message>
    <message>
        <source>Days cannot be compared with months or years without a date to start from.</source>
        <translation>沒有起始日期，不可把日數與月數或年數比較。</translation>
    </message>
    <message>
        <source>A whole number within limits is needed here.</source>
        <translation>此處須為限定範圍內的整數。</translation>
    </message>
    <message>
        <source>This text is not a number.</source>
        <translation>此段文字並非數字。</translation>
    </message>
    <message>
        <source>The rule needs too many steps.</source>
        <translation>規則所需的步驟過多。</translation>
    </message>
    <message>
        <source>Rules have no byte strings.</source>
        <translation>規則沒有位元組字串。</translation>
    </message>
    <message>
        <source>“%1” is not a number that rules can hold.</source>
        <translation>規則無法容納數字「%1」。</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>此段文字欠缺結尾的引號。</translation>
    </message>
    <message>
        <source>This character is damaged.</source>
        <translation>此字元已損壞。</translation>
    </message>
    <message>
        <source>“%1” stands for no character.</source>
        <translation>「%1」不代表任何字元。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>「%1」在此處沒有意義。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; to compare, write “==”.</source>
        <translation>「%1」在此處沒有意義；如要比較，請寫「==」。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; for “and”, write “&amp;&amp;”.</source>
        <translation>「%1」在此處沒有意義；表示「及」請寫「&amp;&amp;」。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; for “or”, write “||”.</source>
        <translation>「%1」在此處沒有意義；表示「或」請寫「||」。</translation>
    </message>
    <message>
        <source>The rule ends too early.</source>
        <translation>規則未完成便結束。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此處不應出現「%1」。</translation>
    </message>
    <message>
        <source>The rule is nested more than %1 levels deep.</source>
        <translation>規則的巢狀層數超過 %1 層。</translation>
    </message>
    <message>
        <source>The rule has more than %1 parts.</source>
        <translation>規則的組成部分超過 %1 個。</translation>
    </message>
    <message>
        <source>“%1” is a reserved word and names nothing.</source>
        <translation>「%1」是保留字，不可用作名稱。</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters.</source>
        <translation>規則超過 %1 個字元。</translation>
    </message>
    <message>
        <source>The result is too large to be written.</source>
        <translation>結果過大，無法寫出。</translation>
    </message>
    <message>
        <source>A line holds “expr”, a text, and may hold “vars”, an object.</source>
        <translation>每行須載有「expr」（文字），並可載有「vars」（物件）。</translation>
    </message>
    <message>
        <source>A list of periods is needed here, but this is a %1.</source>
        <translation>此處須為期間清單，但這是「%1」類型。</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>There is not enough memory to open or seal the package.</source>
        <translation>記憶體不足，未能開啟或封裝傳送檔。</translation>
    </message>
    <message>
        <source>This package was damaged on its way. Ask for it to be sent again.</source>
        <translation>這個傳送檔在傳送途中損壞了。請要求對方重新傳送。</translation>
    </message>
    <message>
        <source>The package cannot be written: %1</source>
        <translation>未能寫入傳送檔：%1</translation>
    </message>
    <message>
        <source>What is to be sealed became longer while it was read.</source>
        <translation>要封裝的內容在讀取期間變長了。</translation>
    </message>
    <message>
        <source>What is to be sealed became shorter while it was read.</source>
        <translation>要封裝的內容在讀取期間變短了。</translation>
    </message>
    <message>
        <source>The package cannot be read: %1</source>
        <translation>未能讀取傳送檔：%1</translation>
    </message>
    <message>
        <source>This package says that it holds %1 bytes; at most %2 are taken.</source>
        <translation>這個傳送檔聲稱載有 %1 位元組；最多只接受 %2 位元組。</translation>
    </message>
    <message>
        <source>The end of this package is missing. Ask for it to be sent again.</source>
        <translation>這個傳送檔缺少末段。請要求對方重新傳送。</translation>
    </message>
    <message>
        <source>This package is sealed. Give the passphrase that its sender told you.</source>
        <translation>這個傳送檔已封裝。請輸入傳送人告知你的通行短語。</translation>
    </message>
    <message>
        <source>The passphrase does not open this package. Check capitals, spaces and the language of the keyboard.</source>
        <translation>這個通行短語未能開啟傳送檔。請檢查大小寫、空格及鍵盤語言。</translation>
    </message>
    <message>
        <source>Opening this package would take %1 KiB of memory and %2 passes over it; Aspirant never asks for so much or so little. The package was not opened.</source>
        <translation>開啟這個傳送檔需用 %1 KiB 記憶體並處理 %2 次；Aspirant 絕不會要求這樣多或這樣少。傳送檔沒有開啟。</translation>
    </message>
    <message>
        <source>This file is no package made by Aspirant.</source>
        <translation>這個檔案不是由 Aspirant 製作的傳送檔。</translation>
    </message>
    <message>
        <source>This package was made by a newer version of Aspirant. Update the program, then open it again.</source>
        <translation>這個傳送檔由較新版本的 Aspirant 製作。請先更新程式，再開啟傳送檔。</translation>
    </message>
    <message>
        <source>This is a package of Aspirant, but of another kind than the one asked for here.</source>
        <translation>這是 Aspirant 的傳送檔，但不是這裏所需的種類。</translation>
    </message>
    <message>
        <source>The list of files in this package is not as Aspirant writes it, or asks for too much. Nothing was taken from it.</source>
        <translation>這個傳送檔的檔案清單不符合 Aspirant 的寫法，或要求過多。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>What is inside this package is not as Aspirant writes it. Nothing was taken from it.</source>
        <translation>這個傳送檔的內容不符合 Aspirant 的寫法。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>A file in this package is not the one that its list names. Nothing was taken from it.</source>
        <translation>這個傳送檔內有檔案與清單所列的不符。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>The library that seals packages could not be started.</source>
        <translation>未能啟動用作封裝傳送檔的程式庫。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one, or choose a package without a passphrase.</source>
        <translation>通行短語是空白的。請輸入通行短語，或選擇不設通行短語的傳送檔。</translation>
    </message>
    <message>
        <source>The passphrase is longer than 1,024 bytes.</source>
        <translation>通行短語超過 1,024 位元組。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the passphrase safely.</source>
        <translation>記憶體不足，未能安全地保留通行短語。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” must be attached.</source>
        <translation>必須附上「%1」。</translation>
    </message>
    <message>
        <source>“%1” must be confirmed.</source>
        <translation>必須確認「%1」。</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>必須填寫「%1」。</translation>
    </message>
    <message>
        <source>“%1” must be answered.</source>
        <translation>必須回答「%1」。</translation>
    </message>
    <message>
        <source>“%1” has %2 of at least %3 entries.</source>
        <translation>「%1」最少須有 %3 項，現有 %2 項。</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; at most %3 are allowed.</source>
        <translation>「%1」有 %2 項；最多可有 %3 項。</translation>
    </message>
    <message>
        <source>“%2” can no longer be chosen for “%1”.</source>
        <translation>「%1」不可再選「%2」。</translation>
    </message>
    <message>
        <source>The person or company named in “%1” is no longer on the list.</source>
        <translation>「%1」所指的人士或公司已不在名單上。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」既非「是」，亦非「否」。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”.</source>
        <translation>「%1」不是「%2」的選項。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>“%1” is not an amount with its currency, such as HKD 5,000,000.</source>
        <translation>「%1」不是連同貨幣的金額，例如 HKD 5,000,000。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-22 or 22/11/2026.</source>
        <translation>「%1」不是日期。請寫成 2026-11-22 或 22/11/2026。</translation>
    </message>
    <message>
        <source>“%1” is not a period, such as 2019-01-01 to 2020-06-30.</source>
        <translation>「%1」不是時段，例如 2019-01-01 to 2020-06-30。</translation>
    </message>
    <message>
        <source>“%1” is not the name or code of a country or region.</source>
        <translation>「%1」不是國家或地區的名稱或代碼。</translation>
    </message>
    <message>
        <source>“%1” does not name its network. Write it as network:address.</source>
        <translation>「%1」沒有列明網絡。請寫成 network:address。</translation>
    </message>
    <message>
        <source>“%2” cannot be filled from a table (“%1”).</source>
        <translation>「%2」不能以表格填寫（「%1」）。</translation>
    </message>
    <message>
        <source>Nobody on the register is called “%1”.</source>
        <translation>登記冊上沒有名為「%1」的人士或公司。</translation>
    </message>
    <message>
        <source>Several entries of the register are called “%1”.</source>
        <translation>登記冊上有多個項目名為「%1」。</translation>
    </message>
    <message>
        <source>A cell in line %1 has more than %2 characters.</source>
        <translation>第 %1 行有一個儲存格超過 %2 個字元。</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>該表格超過 %1 欄。</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>該表格沒有任何內容。</translation>
    </message>
    <message>
        <source>A quotation mark opened in line %1 is not closed.</source>
        <translation>第 %1 行開始的引號沒有結束。</translation>
    </message>
    <message>
        <source>In line %1, other text follows a closing quotation mark.</source>
        <translation>第 %1 行的後引號之後還有其他文字。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Divide it and import the parts one by one.</source>
        <translation>該表格超過 %1 列。請分成數份，逐一匯入。</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Save the table as CSV and choose that file.</source>
        <translation>這是試算表檔案。請把表格存為 CSV，再選取該檔案。</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and choose that file.</source>
        <translation>這不是文字檔案。請把表格存為 CSV，再選取該檔案。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Save it as CSV in UTF-8.</source>
        <translation>無法讀取該檔案的字元。請以 UTF-8 存為 CSV。</translation>
    </message>
    <message>
        <source>No heading of this table is the name of a field of “%1”.</source>
        <translation>該表格的標題均不是「%1」的欄位名稱。</translation>
    </message>
    <message>
        <source>“%1” does not take rows.</source>
        <translation>「%1」不接受加入列。</translation>
    </message>
    <message>
        <source>“%1” is answered as a whole. Take that answer back before importing rows.</source>
        <translation>「%1」已整體作答。請先撤回該答案，再匯入各列。</translation>
    </message>
    <message>
        <source>What was copied has %1 characters; at most %2 are read. Save it as a file and divide it.</source>
        <translation>所複製的內容有 %1 個字元；最多讀取 %2 個。請存為檔案並分成數份。</translation>
    </message>
    <message>
        <source>“%1” is shown as a date, and is no day of the calendar.</source>
        <translation>「%1」以日期格式顯示，但並非日曆上的日子。</translation>
    </message>
    <message>
        <source>“%1” is stored as a number, and is none.</source>
        <translation>「%1」以數字形式儲存，但不是數字。</translation>
    </message>
    <message>
        <source>This file is not a workbook that can be read. Save the table as XLSX or CSV and choose that file.</source>
        <translation>該檔案不是可以讀取的活頁簿。請把表格存為 XLSX 或 CSV，再選取該檔案。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one and choose that file.</source>
        <translation>該活頁簿受密碼保護。請存為不設密碼的檔案，再選取該檔案。</translation>
    </message>
    <message>
        <source>This is a workbook in the old XLS form. Save it as XLSX and choose that file.</source>
        <translation>這是舊式 XLS 活頁簿。請存為 XLSX，再選取該檔案。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save the table as XLSX or CSV and choose that file.</source>
        <translation>這是 OpenDocument 檔案。請把表格存為 XLSX 或 CSV，再選取該檔案。</translation>
    </message>
    <message>
        <source>This is a workbook in the binary XLSB form. Save it as XLSX and choose that file.</source>
        <translation>這是二進制 XLSB 活頁簿。請存為 XLSX，再選取該檔案。</translation>
    </message>
    <message>
        <source>This workbook can hold macros. Save it as XLSX, without macros, and choose that file.</source>
        <translation>該活頁簿可載有巨集。請存為不含巨集的 XLSX，再選取該檔案。</translation>
    </message>
    <message>
        <source>A cell of this workbook has more text than is read.</source>
        <translation>該活頁簿有一個儲存格的文字超出可讀取的長度。</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>已停止讀取。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>第 %1 列有一個儲存格超過 %2 個字元。</translation>
    </message>
    <message>
        <source>This formula has no stored result. Open the workbook in your spreadsheet program and save it again.</source>
        <translation>該公式沒有儲存結果。請以試算表程式開啟該活頁簿，再儲存一次。</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: %1.</source>
        <translation>試算表在此處顯示錯誤：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the workbook are read too.</source>
        <translation>
            <numerusform>活頁簿中隱藏的 %n 列亦一併讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden in the workbook are read too.</source>
        <translation>
            <numerusform>活頁簿中隱藏的 %n 欄亦一併讀取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n merged area(s), only the first cell holds the value; the others are blank.</source>
        <translation>
            <numerusform>%n 個合併範圍只有首個儲存格載有數值，其餘視為空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook is damaged (“%1”). Open it in your spreadsheet program, save it again and choose that file.</source>
        <translation>該活頁簿已損壞（「%1」）。請以試算表程式開啟並重新儲存，再選取該檔案。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>該活頁簿沒有名為「%1」的工作表。現有：%2。</translation>
    </message>
    <message>
        <source>There is nothing in this workbook, or in this sheet of it.</source>
        <translation>該活頁簿或該工作表沒有任何內容。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read. Divide the table and import the parts one by one.</source>
        <translation>該檔案有 %1 位元組；最多讀取 %2 位元組。請把表格分成數份，逐一匯入。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Law in force</source>
        <translation>現行法律</translation>
    </message>
    <message>
        <source>Policy concluded, bill awaited</source>
        <translation>政策已定，有待條例草案</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>In force for other firms</source>
        <translation>對其他公司有效</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好作業</translation>
    </message>
    <message>
        <source>Public article only</source>
        <translation>僅見公開文章</translation>
    </message>
    <message>
        <source>The law in force, or an official form under it, asks for this.</source>
        <translation>現行法律或據此訂立的官方表格要求提供此項資料。</translation>
    </message>
    <message>
        <source>The policy has been concluded after consultation; the bill is still to come.</source>
        <translation>政策經諮詢後已有定案；條例草案尚待提交。</translation>
    </message>
    <message>
        <source>This has been proposed and may still change.</source>
        <translation>此為建議，日後或有更改。</translation>
    </message>
    <message>
        <source>This is in force for another class of firm; a similar rule is likely here.</source>
        <translation>此規定對另一類公司有效；此處很可能採用類似規定。</translation>
    </message>
    <message>
        <source>No rule asks for this; answering it is good practice.</source>
        <translation>沒有規則要求提供此項資料；作答屬良好作業。</translation>
    </message>
    <message>
        <source>Only a public article mentions this so far.</source>
        <translation>目前只有公開文章提及此項。</translation>
    </message>
    <message>
        <source>The text of the law was read.</source>
        <translation>已閱讀法例原文。</translation>
    </message>
    <message>
        <source>The official document was read.</source>
        <translation>已閱讀官方文件。</translation>
    </message>
    <message>
        <source>Only a summary was read; check the original.</source>
        <translation>只閱讀了摘要；請核對原文。</translation>
    </message>
    <message>
        <source>Not verified; check the original.</source>
        <translation>未經核實；請核對原文。</translation>
    </message>
    <message>
        <source>Blocks the final bundle</source>
        <translation>阻止匯出最終提交包</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可能適用</translation>
    </message>
    <message>
        <source>Complete, with warnings</source>
        <translation>已完成，但有警告</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nothing required</source>
        <translation>沒有必答問題</translation>
    </message>
    <message>
        <source>All required questions answered</source>
        <translation>已回答所有必答問題</translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>尚有 %n 條必答問題未答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n required answer(s) left</source>
        <translation>
            <numerusform>尚有 %1 至 %n 條必答問題未答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block(s)</source>
        <translation>
            <numerusform>%n 項阻止匯出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 項警告</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two figures</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基建</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>聯繫</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup “%1” is damaged: %2 is not as it was saved.</source>
        <translation>備份「%1」已損壞：%2 與儲存時不符。</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a workspace.</source>
        <translation>「%1」並非工作區的備份。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. Please update the program to open it.</source>
        <translation>「%1」由本程式的較新版本製作。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>還原已取消。</translation>
    </message>
    <message>
        <source>There are already drafts in the workspace “%1”.</source>
        <translation>工作區「%1」已有草稿。</translation>
    </message>
    <message>
        <source>Another program is busy with “%1”.</source>
        <translation>另一程式正在使用「%1」。</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>備份已取消。</translation>
    </message>
    <message>
        <source>The attachment %1 is missing from the workspace.</source>
        <translation>工作區欠缺附件 %1。</translation>
    </message>
    <message>
        <source>The attachment %1 has changed on the disk.</source>
        <translation>附件 %1 在磁碟上已被更改。</translation>
    </message>
    <message>
        <source>The file to attach could not be read: %1</source>
        <translation>無法讀取要附上的檔案：%1</translation>
    </message>
    <message>
        <source>Storing the file was cancelled.</source>
        <translation>儲存檔案已取消。</translation>
    </message>
    <message>
        <source>“%1” does not name an attachment.</source>
        <translation>「%1」並非附件的名稱。</translation>
    </message>
    <message>
        <source>The workspace file “%1” is damaged or is not a workspace: %2.</source>
        <translation>工作區檔案「%1」已損壞，或並非工作區：%2。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”.</source>
        <translation>磁碟空間不足，無法寫入「%1」。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>沒有寫入「%1」的權限。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>無法讀取或寫入「%1」：%2。</translation>
    </message>
    <message>
        <source>There is no workspace at “%1”.</source>
        <translation>「%1」沒有工作區。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>「%1」是另一程式的資料庫。</translation>
    </message>
    <message>
        <source>There is no draft “%1” in this workspace.</source>
        <translation>此工作區沒有草稿「%1」。</translation>
    </message>
    <message>
        <source>The draft “%1” is already in this workspace.</source>
        <translation>此工作區已有草稿「%1」。</translation>
    </message>
    <message>
        <source>“%1” is in an older form and has to be opened for writing once.</source>
        <translation>「%1」採用較舊的格式，須先以可寫入方式開啟一次。</translation>
    </message>
    <message>
        <source>The questionnaire kept with this draft is missing or damaged.</source>
        <translation>與此草稿一併保存的問卷不存在或已損壞。</translation>
    </message>
    <message>
        <source>Another program has changed this draft in the meantime.</source>
        <translation>期間另一程式已更改此草稿。</translation>
    </message>
    <message>
        <source>Another program is using this workspace.</source>
        <translation>另一程式正在使用此工作區。</translation>
    </message>
    <message>
        <source>This workspace is in use by %1 (%2 on %3, process %4, since %5).</source>
        <translation>此工作區正由 %1 使用（%2，電腦 %3，處理程序 %4，始於 %5）。</translation>
    </message>
</context>
<context>
    <name>Subform</name>
    <message>
        <source>This is one person&apos;s part of an application. Parts of it cannot be sent on.</source>
        <translation>這是一項申請中某一人的部分，不可再將其中部分轉發。</translation>
    </message>
    <message>
        <source>There is no person or company “%1” in this application.</source>
        <translation>這項申請沒有人士或公司「%1」。</translation>
    </message>
    <message>
        <source>The date by which an answer is wanted has passed already.</source>
        <translation>要求回覆的日期已過。</translation>
    </message>
    <message>
        <source>The note to the person has at most 4,000 characters.</source>
        <translation>給該人的備註最多 4,000 個字元。</translation>
    </message>
    <message>
        <source>The questionnaire in this package cannot be read, or is not the one that the package names.</source>
        <translation>未能讀取這個傳送檔內的問卷，或該問卷並非傳送檔所指的問卷。</translation>
    </message>
    <message>
        <source>The package answers “%1”, which is no part of this person&apos;s record. Nothing was taken from it.</source>
        <translation>傳送檔回答了「%1」，但這不屬該人的紀錄。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>What is inside this package is not as Aspirant writes it. Nothing was taken from it.</source>
        <translation>這個傳送檔的內容不符合 Aspirant 的寫法。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>This package was made by a newer version of Aspirant. Update the program, then open it again.</source>
        <translation>這個傳送檔由較新版本的 Aspirant 製作。請先更新程式，再開啟傳送檔。</translation>
    </message>
    <message>
        <source>The package holds an answer to “%1” that the question cannot take. Nothing was taken from it.</source>
        <translation>傳送檔內「%1」的答案不為該問題所接納。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>The files in this package are not those that its answers name. Nothing was taken from it.</source>
        <translation>這個傳送檔內的檔案並非其答案所指的檔案。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>This is a whole application, not one person&apos;s part that was sent.</source>
        <translation>這是整項申請，並非傳送給某一人的部分。</translation>
    </message>
    <message>
        <source>This answer belongs to another application. Open that one, and receive it there.</source>
        <translation>這份回覆屬於另一項申請。請開啟該項申請，並在該處接收。</translation>
    </message>
    <message>
        <source>This answer was given to another version of the questionnaire than the application has now. Send the person&apos;s part again.</source>
        <translation>這份回覆所用的問卷版本與申請現時的版本不同。請再次傳送該人的部分。</translation>
    </message>
    <message>
        <source>This answer was made for something that was never sent from this application.</source>
        <translation>這份回覆所針對的內容從未由這項申請傳送。</translation>
    </message>
    <message>
        <source>The declaration in this package does not belong to the answers in it. Nothing was taken from it.</source>
        <translation>這個傳送檔內的聲明不屬於其中的答案。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>This very answer was received before. Nothing has changed.</source>
        <translation>這份回覆先前已接收。沒有任何改變。</translation>
    </message>
    <message>
        <source>The person whose answer this is has been removed from the application.</source>
        <translation>作出這份回覆的人已從申請中移除。</translation>
    </message>
    <message>
        <source>This answer was not made from what was sent. Nothing was taken from it.</source>
        <translation>這份回覆並非根據所傳送的內容作出。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>The package names other people of the application. Nothing was taken from it.</source>
        <translation>傳送檔提及申請中的其他人。沒有從中取用任何內容。</translation>
    </message>
    <message>
        <source>Something in this part is still missing or wrong. It can be declared once nothing in it blocks.</source>
        <translation>這部分仍有遺漏或錯誤。待沒有任何阻止項目後，方可作出聲明。</translation>
    </message>
    <message>
        <source>A declaration needs the name and the capacity of the person who makes it, of at most 300 characters, and a date that is not to come.</source>
        <translation>聲明須有作出聲明者的姓名及身分（各不多於 300 個字元），以及並非未來的日期。</translation>
    </message>
    <message>
        <source>Sent on %1; an answer is wanted by %2.</source>
        <translation>已於%1傳送；須於%2或之前回覆。</translation>
    </message>
    <message>
        <source>Sent on %1; there is no answer yet.</source>
        <translation>已於%1傳送；仍未有回覆。</translation>
    </message>
    <message>
        <source>Sent on %1; an answer was wanted by %2 and has not come.</source>
        <translation>已於%1傳送；須於%2或之前回覆，但仍未收到。</translation>
    </message>
    <message>
        <source>Answered, but not declared. Ask for a declaration.</source>
        <translation>已回覆，但未作聲明。請要求作出聲明。</translation>
    </message>
    <message numerus="yes">
        <source>Answered; %n suggestions are still to be decided.</source>
        <translation>
            <numerusform>已回覆；尚有 %n 項建議有待決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared by %1 on %2; the application says the same.</source>
        <translation>%1已於%2聲明；申請內容與聲明一致。</translation>
    </message>
    <message>
        <source>Declared by %1 on %2, but the application says something else now. Send it again to be declared.</source>
        <translation>%1已於%2聲明，但申請內容現已不同。請再次傳送以供聲明。</translation>
    </message>
    <message>
        <source>Nothing has been sent to be filled in yet.</source>
        <translation>仍未傳送以供填寫。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The entry that this suggestion speaks of is no longer in the application.</source>
        <translation>這項建議所指的項目已不在申請內。</translation>
    </message>
    <message>
        <source>This suggestion was decided already, by %1.</source>
        <translation>這項建議已由%1作出決定。</translation>
    </message>
    <message>
        <source>There is no suggestion “%1” in this application.</source>
        <translation>這項申請沒有建議「%1」。</translation>
    </message>
    <message>
        <source>The entries of “%1” are not listed as they have to be.</source>
        <translation>「%1」的項目沒有按規定列出。</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for “%1”.</source>
        <translation>問卷沒有問及「%1」。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>An entry without a name</source>
        <translation>未填名稱的項目</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>An entry without usable dates</source>
        <translation>日期不能使用的項目</translation>
    </message>
    <message>
        <source>“%1” has no dates, or ends before it begins.</source>
        <translation>「%1」未填日期，或結束早於開始。</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>這不是 PEM 格式的證書。</translation>
    </message>
    <message>
        <source>The signature cannot be read, or is of a kind that is not accepted.</source>
        <translation>未能讀取簽署，或不接受這類簽署。</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form, or it needs a passphrase.</source>
        <translation>這不是 PEM 格式的私人密鑰，或需要密碼短語。</translation>
    </message>
    <message>
        <source>The private key does not belong to this certificate.</source>
        <translation>私人密鑰與此證書不符。</translation>
    </message>
    <message>
        <source>No signature can be made with this key.</source>
        <translation>未能以此密鑰簽署。</translation>
    </message>
    <message>
        <source>The signature does not belong to this file: one of the two was changed.</source>
        <translation>簽署與此檔案不符：兩者之一曾被更改。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3 only.</source>
        <translation>「%1」的證書只在 %2 至 %3 期間有效。</translation>
    </message>
    <message>
        <source>The certificate cannot be stored: %1</source>
        <translation>未能儲存證書：%1</translation>
    </message>
    <message>
        <source>No trusted certificate has the fingerprint “%1”.</source>
        <translation>沒有受信任的證書以「%1」為指紋。</translation>
    </message>
    <message>
        <source>The certificate cannot be removed.</source>
        <translation>未能移除證書。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>No newer version of the questionnaire “%1” than %2 is installed.</source>
        <translation>尚未安裝較 %2 更新的問卷「%1」版本。</translation>
    </message>
    <message>
        <source>An application cannot be carried into itself.</source>
        <translation>不能把申請帶入其本身。</translation>
    </message>
    <message>
        <source>There is no application of the client “%1” in this workspace.</source>
        <translation>此工作區沒有客戶「%1」的申請。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有答案</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen to the answers</source>
        <translation>答案會有甚麼改變</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept as they are</source>
        <translation>
            <numerusform>%n 個答案維持不變</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept, to be looked at</source>
        <translation>
            <numerusform>%n 個答案保留，但須再看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) set aside: kept, and back when they fit again</source>
        <translation>
            <numerusform>%n 個答案擱置：予以保留，合用時恢復</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation>
            <numerusform>%n 條新問題</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>須再看</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>新問題</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>會有甚麼改變</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>現時的答案</translation>
    </message>
    <message>
        <source>An answer is required.</source>
        <translation>此題必答。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Why to look</source>
        <translation>須再看的原因</translation>
    </message>
    <message>
        <source>A newer questionnaire</source>
        <translation>較新的問卷</translation>
    </message>
    <message>
        <source>Version %1 instead of %2. Nothing has been changed yet, and the move can be undone.</source>
        <translation>以版本 %1 取代版本 %2。目前尚未作出任何更改，轉換後亦可復原。</translation>
    </message>
    <message>
        <source>What changed in the questionnaire</source>
        <translation>問卷的改動</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改動</translation>
    </message>
    <message>
        <source>It asks the same questions in the same words.</source>
        <translation>問題及字眼均無改動。</translation>
    </message>
    <message>
        <source>Answers carried over</source>
        <translation>沿用的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came from “%1”. They are copies: what is changed there later does not change here.</source>
        <translation>
            <numerusform>%n 個答案來自「%1」。這些是副本：日後該處的更改不會影響此處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over as they are</source>
        <translation>原樣沿用</translation>
    </message>
    <message>
        <source>Differences between this client&apos;s applications</source>
        <translation>此客戶各申請之間的差異</translation>
    </message>
    <message>
        <source>Questions that two applications of %1 ask alike and answer differently.</source>
        <translation>%1 的兩份申請中，問題相同而答案不同之處。</translation>
    </message>
    <message>
        <source>One application</source>
        <translation>其中一份申請</translation>
    </message>
    <message>
        <source>The other application</source>
        <translation>另一份申請</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>開啟「%1」</translation>
    </message>
    <message>
        <source>No question that is asked twice is answered differently.</source>
        <translation>重複詢問的問題，答案並無不同。</translation>
    </message>
    <message>
        <source>Added to the register: %1</source>
        <translation>加入名冊：%1</translation>
    </message>
    <message>
        <source>Known here already, and completed: %1</source>
        <translation>已在名冊而獲補充：%1</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>人士及公司</translation>
    </message>
    <message>
        <source>A row without a name</source>
        <translation>未填名稱的項目</translation>
    </message>
    <message>
        <source>Answers that can be carried over</source>
        <translation>可沿用的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of “%1” fit questions that are unanswered here. Nothing has been changed yet. They are copied in one step that can be undone: what is changed there later does not change here.</source>
        <translation>
            <numerusform>「%1」有 %n 個答案適用於此處尚未回答的問題。目前尚未作出任何更改。答案會一次過複製，並可復原；日後在該處更改，此處不會隨之更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>You can open it to read. Nothing can be changed then.</source>
        <translation>你可以唯讀方式開啟，屆時不可作任何更改。</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>以唯讀方式開啟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The sample “%1” is not installed.</source>
        <translation>範例「%1」未有安裝。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>無法寫入檔案「%1」：%2</translation>
    </message>
    <message>
        <source>The attachment “%1” could not be read: %2</source>
        <translation>無法讀取附件「%1」：%2</translation>
    </message>
    <message>
        <source>The attachment “%1” is not in the attachments folder.</source>
        <translation>附件「%1」不在附件資料夾內。</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2</source>
        <translation>無法開啟檔案「%1」：%2</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 bytes.</source>
        <translation>檔案「%1」超過 %2 個位元組。</translation>
    </message>
    <message>
        <source>The content of the attachment “%1” is no longer in the workspace. Attach the file again.</source>
        <translation>附件「%1」的內容已不在工作區內。請重新附上檔案。</translation>
    </message>
    <message>
        <source>Findings that block: %1. Settle them, or export a draft that is marked incomplete.</source>
        <translation>阻止匯出的檢查結果：%1 項。請予以解決，或匯出註明未完成的草稿。</translation>
    </message>
    <message>
        <source>The declarations are not signed, so no signed bundle can be made.</source>
        <translation>聲明尚未簽署，因此無法製作已簽署的提交包。</translation>
    </message>
    <message>
        <source>The questionnaire of this application cannot be read.</source>
        <translation>無法讀取此申請的問卷。</translation>
    </message>
    <message>
        <source>This is one person&apos;s part of an application. It goes back to its sender; no bundle is made of it.</source>
        <translation>這是一項申請中某一人的部分。它會交回傳送人，不會製成提交包。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>未能寫入檔案「%1」：%2</translation>
    </message>
    <message>
        <source>A file of this record can no longer be read from the workspace. Attach it again.</source>
        <translation>未能再從工作區讀取這項紀錄的一個檔案。請重新附上。</translation>
    </message>
    <message>
        <source>The package changed while it was read. Open it again.</source>
        <translation>傳送檔在讀取期間改變了。請重新開啟。</translation>
    </message>
    <message>
        <source>The answers are not declared, or were changed after they were. Declare them first, or send them back as unfinished.</source>
        <translation>答案未經聲明，或在聲明後作過更改。請先作出聲明，或以未完成的形式交回。</translation>
    </message>
    <message>
        <source>This answer belongs to an application that is not in this workspace.</source>
        <translation>這份回覆屬於一項不在這個工作區內的申請。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>“%1” takes too much time or memory to be drawn here. Open it with its own program.</source>
        <translation>在此繪出「%1」所需的時間或記憶體過多。請用其本身的程式開啟。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here: the program that looks into files is not installed.</source>
        <translation>無法在此顯示「%1」：尚未安裝檢查檔案的程式。</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture. Open it with its own program.</source>
        <translation>「%1」既非 PDF，亦非圖片。請用其本身的程式開啟。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here: the program that draws pages is not installed.</source>
        <translation>無法在此顯示「%1」：尚未安裝繪製頁面的程式。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file.</source>
        <translation>「%1」不是一般檔案。</translation>
    </message>
</context>
<context>
    <name>aspirant::store::VerifyingDevice</name>
    <message>
        <source>The attachment is not what was stored: its content has changed on the disk.</source>
        <translation>附件與所儲存的不符：其內容在磁碟上已被更改。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AddressInput</name>
    <message>
        <source>No country is called “%1”. Choose one from the list.</source>
        <translation>沒有名為「%1」的國家或地區。請從清單選擇。</translation>
    </message>
    <message>
        <source>Building and street</source>
        <translation>大廈及街道</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>城市或地區</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵政編碼</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>國家或地區</translation>
    </message>
    <message>
        <source>%1: building and street</source>
        <translation>%1：大廈及街道</translation>
    </message>
    <message>
        <source>%1: city or district</source>
        <translation>%1：城市或地區</translation>
    </message>
    <message>
        <source>%1: postal code</source>
        <translation>%1：郵政編碼</translation>
    </message>
    <message>
        <source>%1: country or territory</source>
        <translation>%1：國家或地區</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AnswerCover</name>
    <message>
        <source>Hidden: personal data</source>
        <translation>已隱藏：個人資料</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the answer to: %1</source>
        <translation>顯示此題的答案：%1</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AnswersPage</name>
    <message>
        <source>Answers from people</source>
        <translation>各人的回覆</translation>
    </message>
    <message>
        <source>Who was sent a part to fill in, who has answered and declared, and what they suggest.</source>
        <translation>已向誰傳送部分供填寫、誰已回覆及聲明，以及他們的建議。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) or companies have not settled their part.</source>
        <translation>
            <numerusform>%n 位人士或公司尚未完成其部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was sent out is outstanding.</source>
        <translation>已傳送的部分並無尚欠。</translation>
    </message>
    <message>
        <source>Written as %1. Send it to the person.</source>
        <translation>已寫入 %1。請將它傳送給該人。</translation>
    </message>
    <message>
        <source>The answer was received. It suggests nothing new.</source>
        <translation>已接收回覆，當中沒有新的建議。</translation>
    </message>
    <message numerus="yes">
        <source>The answer was received: %n suggestion(s) to decide.</source>
        <translation>
            <numerusform>已接收回覆：有 %n 項建議有待決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a person&apos;s own part to that person, to be checked, completed and declared. What comes back stands here beside the answers until you decide.</source>
        <translation>將某人本身的部分傳送給該人，供其核對、補充及聲明。交回的內容會在此與答案並列，直至你作出決定。</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>人士及公司</translation>
    </message>
    <message>
        <source>Suggestions to be decided</source>
        <translation>有待決定的建議</translation>
    </message>
    <message>
        <source>People and companies, and what is outstanding</source>
        <translation>人士及公司，以及尚欠的項目</translation>
    </message>
    <message>
        <source>Send this part…</source>
        <translation>傳送這部分…</translation>
    </message>
    <message>
        <source>Receive an answer…</source>
        <translation>接收回覆…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AttachmentInput</name>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Files for: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>把檔案拖放到此處，或按「加入檔案」。</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>接受：%1。</translation>
    </message>
    <message>
        <source>At most %1 each.</source>
        <translation>每個檔案最大 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s).</source>
        <translation>
            <numerusform>最多 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message>
        <source>The name holds characters that are invisible or turn the direction of writing; they are shown as \u{…}.</source>
        <translation>名稱含有看不見或會改變書寫方向的字元；這些字元以 \u{…} 顯示。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AttachmentIntake</name>
    <message>
        <source>Another file is still being stored. Add these when it is done.</source>
        <translation>另一檔案仍在儲存。請於完成後再加入這些檔案。</translation>
    </message>
    <message>
        <source>%1 was attached (%2).</source>
        <translation>已附上 %1（%2）。</translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <translation>正在儲存 %1…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ChecklistModel</name>
    <message>
        <source>Standing</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ChoiceInput</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ComputedInput</name>
    <message>
        <source>Worked out once the answers it depends on are given.</source>
        <translation>提供所需答案後便會計算。</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>如何計算得出？</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::CountryEntry</name>
    <message>
        <source>Type part of a country&apos;s name</source>
        <translation>輸入國家或地區名稱的一部分</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::CountryInput</name>
    <message>
        <source>No country is called “%1”. Choose one from the list.</source>
        <translation>沒有名為「%1」的國家或地區。請從清單選擇。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DateEntry</name>
    <message>
        <source>Year, month and year, or full date</source>
        <translation>年份、年月或完整日期</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>從日曆選擇</translation>
    </message>
    <message>
        <source>%1: choose in a calendar</source>
        <translation>%1：從日曆選擇</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DateInput</name>
    <message>
        <source>“%1” is not a date. Write day/month/year, such as 31/12/2026.</source>
        <translation>「%1」並非日期。請按日/月/年填寫，例如 31/12/2026。</translation>
    </message>
    <message>
        <source>A period needs the date on which it began.</source>
        <translation>期間須有開始日期。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由</translation>
    </message>
    <message>
        <source>To (empty while it still runs)</source>
        <translation>至（如仍持續，請留空）</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：由</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1：至</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DeclarePage</name>
    <message>
        <source>Declare and send back</source>
        <translation>聲明並交回</translation>
    </message>
    <message>
        <source>Who asks, what is still missing, the declaration, and the way back.</source>
        <translation>由誰要求、仍欠甚麼、聲明，以及交回的方法。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this part must still be settled before it can be declared.</source>
        <translation>
            <numerusform>這部分尚有 %n 項須先處理，方可作出聲明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is asked here is answered.</source>
        <translation>這裏所問的均已回答。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks. %n thing(s) are worth another look.</source>
        <translation>
            <numerusform>沒有阻止項目。有 %n 項值得再看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared by %1 (%2) on %3.</source>
        <translation>%1（%2）已於%3聲明。</translation>
    </message>
    <message>
        <source>Something was changed after it was declared. Declare it again.</source>
        <translation>聲明後有內容改變。請重新聲明。</translation>
    </message>
    <message>
        <source>Your declared answers are ready to go back.</source>
        <translation>你已聲明的答案可以交回。</translation>
    </message>
    <message>
        <source>You may send back what you have so far without declaring it; whoever asked will see that it is not declared.</source>
        <translation>你可先交回現有內容而不作聲明；要求你填寫的人會看到內容未經聲明。</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>交回…</translation>
    </message>
    <message>
        <source>Send back undeclared…</source>
        <translation>不作聲明而交回…</translation>
    </message>
    <message>
        <source>This could not be declared</source>
        <translation>未能作出聲明</translation>
    </message>
    <message>
        <source>Declared. Any change from now on makes it void.</source>
        <translation>已聲明。此後如有任何更改，聲明即告無效。</translation>
    </message>
    <message>
        <source>Written as %1. Send it back.</source>
        <translation>已寫入 %1。請將它交回。</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>顯示第一項</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>聲明</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>In the &amp;capacity of</source>
        <translation>身分(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>I declare this</source>
        <translation>本人作此聲明</translation>
    </message>
    <message>
        <source>Back to whoever asked</source>
        <translation>交回給要求填寫的人</translation>
    </message>
    <message>
        <source>%1 asks you to check and complete your part of the application of %2, by %3.</source>
        <translation>%1 請你於%3或之前，核對並補充 %2 的申請中屬於你的部分。</translation>
    </message>
    <message>
        <source>%1 asks you to check and complete your part of the application of %2.</source>
        <translation>%1 請你核對並補充 %2 的申請中屬於你的部分。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The application names you as: %1.</source>
        <translation>申請內列明你的身分為：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DocumentsPage</name>
    <message>
        <source>Add files</source>
        <translation>加入檔案</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) are taken at once; the others were left.</source>
        <translation>
            <numerusform>每次最多接收 %n 個檔案；其餘檔案沒有加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is still being stored. Add these when it is done.</source>
        <translation>另一檔案仍在儲存。請於完成後再加入這些檔案。</translation>
    </message>
    <message numerus="yes">
        <source>Storing %n file(s)…</source>
        <translation>
            <numerusform>正在儲存 %n 個檔案…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. Undo takes all of them back in one step.</source>
        <translation>
            <numerusform>已附上 %n 個檔案。按「復原」可一次過全部撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>取代 %1</translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <translation>正在儲存 %1…</translation>
    </message>
    <message>
        <source>This file is the same as the one attached; nothing was changed.</source>
        <translation>此檔案與已附上的檔案相同；沒有任何更改。</translation>
    </message>
    <message>
        <source>%1 takes the place of the earlier version, which stays in the list under Details.</source>
        <translation>%1 已取代較早版本；較早版本仍列於「詳情」之下。</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>儲存清單</translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>列印清單</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Every document that is wanted, what came, and what is wrong with it.</source>
        <translation>須提供的每份文件、已收到的文件，以及其中有誤之處。</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 22/11/2026 or 2026-11-22.</source>
        <translation>%1 不是日期。請寫成 22/11/2026 或 2026-11-22。</translation>
    </message>
    <message>
        <source>Looking whether originals on this computer have changed.</source>
        <translation>正在查看此電腦上的原檔有否更改。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此處沒有內容。</translation>
    </message>
    <message>
        <source>All documents (%1)</source>
        <translation>所有文件（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a standing, and how many documents have it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Register (%1)</source>
        <translation>文件登記冊（%1）</translation>
    </message>
    <message>
        <source>Drop files anywhere on this page; each gets a suggestion where it belongs.</source>
        <translation>可把檔案拖放到此頁任何位置；程式會就每個檔案建議適當的項目。</translation>
    </message>
    <message>
        <source>Checklist or register</source>
        <translation>清單或登記冊</translation>
    </message>
    <message>
        <source>Which documents to list</source>
        <translation>列出哪些文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Save, print, look for changes</source>
        <translation>儲存、列印、查看更改</translation>
    </message>
    <message>
        <source>Save the checklist for a spreadsheet (CSV)…</source>
        <translation>儲存清單供試算表使用（CSV）…</translation>
    </message>
    <message>
        <source>Print the checklist (PDF)…</source>
        <translation>列印清單（PDF）…</translation>
    </message>
    <message>
        <source>Look whether originals have changed</source>
        <translation>查看原檔有否更改</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>前往問題</translation>
    </message>
    <message>
        <source>Add files here…</source>
        <translation>在此加入檔案…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>取代…</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>用其程式開啟</translation>
    </message>
    <message>
        <source>Checklist of documents</source>
        <translation>文件清單</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>文件登記冊</translation>
    </message>
    <message>
        <source>Details of the document</source>
        <translation>文件詳情</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DuplicatesStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of entries may be one and the same</source>
        <translation>
            <numerusform>有 %n 對紀錄可能屬同一人士或公司</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries look as if they were the same</source>
        <translation>沒有看似相同的紀錄</translation>
    </message>
    <message>
        <source>Hide those said to be different</source>
        <translation>隱藏已說明為不同者</translation>
    </message>
    <message numerus="yes">
        <source>Show %n pair(s) said to be different</source>
        <translation>
            <numerusform>顯示已說明為不同的 %n 對</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”. %3</source>
        <comment>two names, then the reasons</comment>
        <translation>「%1」與「%2」。%3</translation>
    </message>
    <message>
        <source>%1 “%2” and “%3”</source>
        <comment>a button&apos;s words, then two names</comment>
        <translation>%1「%2」與「%3」</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>They may be the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>兩者不同</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ExportDialog</name>
    <message>
        <source>Export a bundle</source>
        <translation>匯出提交包</translation>
    </message>
    <message>
        <source>Export “%1” as a bundle</source>
        <translation>把「%1」匯出為提交包</translation>
    </message>
    <message>
        <source>Printed forms in</source>
        <translation>列印表格的語言</translation>
    </message>
    <message>
        <source>&amp;As at</source>
        <translation>截至日期(&amp;A)</translation>
    </message>
    <message>
        <source>As at: the date of the bundle</source>
        <translation>截至日期：提交包的日期</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>另存為(&amp;S)</translation>
    </message>
    <message>
        <source>Save as: the file of the bundle</source>
        <translation>另存為：提交包的檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Export although it is not complete; every page will say that it is a draft</source>
        <translation>未完成仍匯出；每頁均會註明為草稿</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>顯示欠缺的事項</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Verify the bundle</source>
        <translation>核實提交包</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing blocks a final bundle.</source>
        <translation>沒有事項阻止匯出最終提交包。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block a final bundle.</source>
        <translation>
            <numerusform>有 %n 項檢查結果阻止匯出最終提交包。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions that apply are answered.</source>
        <translation>已回答適用問題 %1 / %2 題。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s); those you accept are exported with their reasons.</source>
        <translation>
            <numerusform>有 %n 項警告；你所接納的警告會連同原因一併匯出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) may come up, depending on answers still open.</source>
        <translation>
            <numerusform>視乎尚待提供的答案，可能另有 %n 條問題須回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the bundle as</source>
        <translation>另存提交包</translation>
    </message>
    <message>
        <source>Making the bundle…</source>
        <translation>正在製作提交包…</translation>
    </message>
    <message numerus="yes">
        <source>The bundle is saved: %1 (%2, %n file(s)). SHA-256: %3</source>
        <translation>
            <numerusform>已儲存提交包：%1（%2，%n 個檔案）。SHA-256：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Also save the printed forms with personal data masked, beside the bundle</source>
        <translation>同時在提交包旁另存遮蓋個人資料的列印表格</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::FindingStrip</name>
    <message>
        <source>%1: %2 Accepted: %3</source>
        <comment>severity, finding, reason</comment>
        <translation>%1：%2 已接納：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>附理由接納…</translation>
    </message>
    <message>
        <source>%1 Kept all the same: %2</source>
        <comment>finding, reason</comment>
        <translation>%1 仍予保留：%2</translation>
    </message>
    <message>
        <source>Keep it all the same…</source>
        <translation>仍予保留…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::FindingsPanel</name>
    <message>
        <source>Accept this warning</source>
        <translation>接納此警告</translation>
    </message>
    <message>
        <source>%1 Say why it is accepted; the reason is exported with the application.</source>
        <translation>%1 請說明接納的原因；原因會與申請一併匯出。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接納…</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有檢查結果</translation>
    </message>
    <message>
        <source>Blocking (%1)</source>
        <translation>阻止匯出（%1）</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>警告（%1）</translation>
    </message>
    <message>
        <source>Advice (%1)</source>
        <translation>提示（%1）</translation>
    </message>
    <message>
        <source>Which findings to list</source>
        <translation>選擇列出哪些檢查結果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>此處沒有檢查結果。</translation>
    </message>
    <message>
        <source>Previous place (Shift+F8)</source>
        <translation>上一處（Shift+F8）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place (F8)</source>
        <translation>下一處（F8）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>仍予保留</translation>
    </message>
    <message>
        <source>%1 Say why it is kept: a foreign document of another form, a misprint in the register … The reason is exported with the application and holds for this value only.</source>
        <translation>%1 請說明保留的原因，例如外地文件的格式不同、登記冊印有錯字。原因會隨申請一併匯出，並只適用於此值。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::GiveRoleDialog</name>
    <message>
        <source>Give a role to %1</source>
        <translation>給予「%1」角色</translation>
    </message>
    <message>
        <source>Everywhere that the questionnaire asks for somebody like %1, somebody is named already.</source>
        <translation>凡問卷要求填寫此類人選之處，均已有人選，無須再填「%1」。</translation>
    </message>
    <message>
        <source>Choose where %1 is to be named. Places that the questionnaire needs filled come first.</source>
        <translation>請選擇在何處填上「%1」。問卷仍需人選之處排在最前。</translation>
    </message>
    <message>
        <source>Places where somebody can be named</source>
        <translation>可填寫人選之處</translation>
    </message>
    <message>
        <source>Adds a row</source>
        <translation>會新增一項</translation>
    </message>
    <message>
        <source>Somebody is still needed here</source>
        <translation>此處仍需人選</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>給予此角色</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>作答說明</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>This was decided by:</source>
        <translation>決定因素：</translation>
    </message>
    <message>
        <source>It waits for these answers:</source>
        <translation>有待以下答案：</translation>
    </message>
    <message>
        <source>Choose a question to read about it here.</source>
        <translation>選擇一條問題，即可在此處閱讀有關說明。</translation>
    </message>
    <message>
        <source>Why is this asked?</source>
        <translation>為何詢問此題？</translation>
    </message>
    <message>
        <source>Why is this required?</source>
        <translation>為何必答？</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>如何計算得出？</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>地位</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>standing, what it means</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>As the questionnaire stood on %1.</source>
        <translation>按問卷於%1的版本。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>form, item number</comment>
        <translation>%1 第 %2 項</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>官方表格</translation>
    </message>
    <message>
        <source>ASPIRe roadmap</source>
        <translation>「A-S-P-I-Re」路線圖</translation>
    </message>
    <message>
        <source>The answer is personal data.</source>
        <translation>此答案屬個人資料。</translation>
    </message>
    <message>
        <source>Pillar “%1”, initiative %2</source>
        <translation>「%1」支柱，第 %2 項具體措施</translation>
    </message>
    <message>
        <source>Show less guidance</source>
        <translation>收起部分作答說明</translation>
    </message>
    <message>
        <source>Show the full guidance</source>
        <translation>顯示完整的作答說明</translation>
    </message>
    <message>
        <source>The answer was carried over from another application of this client and may be out of date: look at it again.</source>
        <translation>此答案沿用自此客戶的另一份申請，可能已過時，請再看一次。</translation>
    </message>
    <message>
        <source>The answer was carried over from another application of this client.</source>
        <translation>此答案沿用自此客戶的另一份申請。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of topics, item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>List of topics</source>
        <translation>議題清單</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::HistoryDialog</name>
    <message>
        <source>History of an answer</source>
        <translation>答案的修改紀錄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>更改後</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no answer</comment>
        <translation>（空白）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Filled from a file</source>
        <translation>由檔案填寫</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Moved to another version of the questionnaire</source>
        <translation>轉至問卷另一版本</translation>
    </message>
    <message>
        <source>Suggested by another person, and decided here</source>
        <translation>由另一人建議，並在此決定</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IdentifierInput</name>
    <message>
        <source>✓ The number passes its check.</source>
        <translation>✓ 號碼通過校驗。</translation>
    </message>
    <message>
        <source>%1: wallet address</source>
        <translation>%1：錢包地址</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>其他網絡</translation>
    </message>
    <message>
        <source>%1: network</source>
        <translation>%1：網絡</translation>
    </message>
    <message>
        <source>A telephone number of %1. The numbering plan that this program carries does not list its range: please compare it once more.</source>
        <translation>%1的電話號碼。本程式所載的號碼計劃沒有列出這個號段，請再核對一次。</translation>
    </message>
    <message>
        <source>✓ A telephone number of no single country.</source>
        <translation>✓ 不屬於單一國家的電話號碼。</translation>
    </message>
    <message>
        <source>✓ A telephone number of %1.</source>
        <translation>✓ %1的電話號碼。</translation>
    </message>
    <message>
        <source>✓ An address of the network %1; its checksum fits.</source>
        <translation>✓ %1 網絡的地址，校驗和相符。</translation>
    </message>
    <message>
        <source>✓ It has the form of an address of the network %1. It carries no checksum, so please compare every character.</source>
        <translation>✓ 符合 %1 網絡的地址格式。此地址不含校驗和，請逐字核對。</translation>
    </message>
    <message>
        <source>✓ The number has the right form.</source>
        <translation>✓ 號碼格式正確。</translation>
    </message>
    <message>
        <source>Begin with + and the country&apos;s code; a number without them is read as one of Hong Kong.</source>
        <translation>請以 + 及國家或地區號碼開首；沒有的話，會當作香港的號碼。</translation>
    </message>
    <message>
        <source>Not complete yet. %1</source>
        <translation>尚未完整。%1</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ImportDialog</name>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>選擇試算表</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：由</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1：至</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1：金額</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1：貨幣</translation>
    </message>
    <message>
        <source>%1: in English</source>
        <translation>%1：英文</translation>
    </message>
    <message>
        <source>%1: in Chinese</source>
        <translation>%1：中文</translation>
    </message>
    <message>
        <source>%1: street</source>
        <translation>%1：街道</translation>
    </message>
    <message>
        <source>%1: city</source>
        <translation>%1：城市</translation>
    </message>
    <message>
        <source>%1: country</source>
        <translation>%1：國家</translation>
    </message>
    <message>
        <source>%1: postal code</source>
        <translation>%1：郵政編碼</translation>
    </message>
    <message>
        <source>%1: network</source>
        <translation>%1：網絡</translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation>%1：地址</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 欄</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>The file is being read. Nothing has been changed yet.</source>
        <translation>正在讀取檔案。尚未作出任何更改。</translation>
    </message>
    <message>
        <source>Choose a file, or copy cells in a spreadsheet and paste them into the table.</source>
        <translation>請選擇檔案，或在試算表複製儲存格，再貼到表格。</translation>
    </message>
    <message>
        <source>Choose for at least one column what it fills.</source>
        <translation>請至少為一欄選擇其填寫的欄位。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added; you can undo this in one step.</source>
        <translation>
            <numerusform>將加入 %n 項；可一次復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows are being read…</source>
        <translation>正在讀取其餘各列…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and will be left blank.</source>
        <translation>
            <numerusform>有 %n 個儲存格無法讀取，將留空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) are passed over.</source>
        <translation>
            <numerusform>略過 %n 個空白列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form asks for at most %n row(s) here; with these there are more.</source>
        <translation>
            <numerusform>表格此處最多可填 %n 項；連同匯入的將超出此數。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import all that can be read</source>
        <translation>匯入所有可讀取的內容</translation>
    </message>
    <message>
        <source>Import these rows</source>
        <translation>匯入這些列</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>匯入各列</translation>
    </message>
    <message>
        <source>Import rows into “%1”</source>
        <translation>把各列匯入「%1」</translation>
    </message>
    <message>
        <source>From what was copied in a spreadsheet.</source>
        <translation>來自在試算表所複製的內容。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>來自 %1。</translation>
    </message>
    <message>
        <source>From %1, read as %2 text.</source>
        <comment>a file, an encoding</comment>
        <translation>來自 %1，以 %2 文字讀取。</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>Row %1 holds the headings</source>
        <translation>第 %1 列是標題</translation>
    </message>
    <message>
        <source>Which column fills what</source>
        <translation>每欄填寫甚麼</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>將匯入的內容</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>選擇另一檔案…</translation>
    </message>
    <message>
        <source>Next cell that cannot be read</source>
        <translation>下一個無法讀取的儲存格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ImportModel</name>
    <message>
        <source>Not read: %1</source>
        <comment>a cell of a spreadsheet</comment>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell, and why it is not as it should be</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IntakeDialog</name>
    <message>
        <source>Leave this file out</source>
        <translation>不加入此檔案</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建議）</translation>
    </message>
    <message>
        <source>This is a folder, or a file that cannot be read. It is left out.</source>
        <translation>這是資料夾或無法讀取的檔案，不會加入。</translation>
    </message>
    <message>
        <source>The name holds characters that are invisible or turn the direction of writing. They are shown as \u{…}. Look whether this is the file you mean.</source>
        <translation>名稱含有看不見或會改變書寫方向的字元，以 \u{…} 顯示。請查看這是否你所指的檔案。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Attach to %n place(s)</source>
        <translation>
            <numerusform>附於 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do these files go?</source>
        <translation>這些檔案放於何處？</translation>
    </message>
    <message>
        <source>For each file a place is suggested by its name, its kind and what is still missing. Change what is wrong. Nothing is stored before you confirm, and it can be undone in one step.</source>
        <translation>程式按每個檔案的名稱、種類及仍欠的文件建議附件項目。請改正不當之處。確認前不會儲存任何檔案，確認後亦可一次過復原。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>附件項目</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>擬附上的檔案</translation>
    </message>
    <message>
        <source>Another place for this file</source>
        <translation>此檔案的另一項目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place for %1</source>
        <translation>%1 的附件項目</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IssueModel</name>
    <message>
        <source>Documents to attach</source>
        <translation>須附上的文件</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>section, question</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 › %2 › %3</source>
        <comment>section, row, question</comment>
        <translation>%1 › %2 › %3</translation>
    </message>
    <message>
        <source>%1 — accepted: %2</source>
        <translation>%1（已接納：%2）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>severity, finding, place</comment>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::Languages</name>
    <message>
        <source>This did not work (%1).</source>
        <translation>操作未能完成（%1）。</translation>
    </message>
    <message>
        <source>%1 [not translated: shown in %2]</source>
        <translation>%1［未有譯文：以%2顯示］</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::MainWindow</name>
    <message>
        <source>About Aspirant</source>
        <translation>關於 Aspirant</translation>
    </message>
    <message>
        <source>Aspirant %1. A workbench for virtual-asset licence applications in Hong Kong. It works on this computer only and never opens a network connection. It is not legal advice.</source>
        <translation>Aspirant %1。香港虛擬資產牌照申請工作台。本程式只在此電腦上運作，從不建立網絡連線，亦不構成法律意見。</translation>
    </message>
    <message>
        <source>%1 — Aspirant</source>
        <translation>%1 — Aspirant</translation>
    </message>
    <message>
        <source>Aspirant</source>
        <translation>Aspirant</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>主要工具</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>所有申請</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>新增申請(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Verify a bundle…</source>
        <translation>核實提交包(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>上一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>下一項檢查結果(&amp;F)</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>上一項檢查結果(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back to the table</source>
        <translation>返回表格(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一面板(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一面板(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Why is this asked?</source>
        <translation>為何詢問此題？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Aspirant</source>
        <translation>關於 Aspirant(&amp;A)</translation>
    </message>
    <message>
        <source>%1: language of the program</source>
        <translation>%1：介面語言</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>檢查結果(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>總覽(&amp;O)</translation>
    </message>
    <message>
        <source>Insta&amp;ll a questionnaire…</source>
        <translation>安裝問卷(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Differences between this client&apos;s applications…</source>
        <translation>此客戶各申請之間的差異(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take answers from another application of this client</source>
        <translation>沿用該客戶另一份申請的答案(&amp;T)</translation>
    </message>
    <message>
        <source>This client has no other application</source>
        <translation>該客戶沒有其他申請</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or a person&apos;s part…</source>
        <translation>匯入提交包或個人部分(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Hide personal data</source>
        <translation>隱藏個人資料(&amp;H)</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::MatrixInput</name>
    <message>
        <source>%1: %2</source>
        <comment>row, column</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::MergeDialog</name>
    <message>
        <source>%1 (looks alike)</source>
        <translation>%1（看似相同）</translation>
    </message>
    <message>
        <source>Make two entries one</source>
        <translation>把兩個紀錄合而為一</translation>
    </message>
    <message>
        <source>For one person or company that was entered twice. Questions that name either entry will name the one that stays. You can undo this.</source>
        <translation>適用於同一人士或公司填寫了兩次的情況。引用任何一個紀錄的問題，其後均會引用保留的紀錄。此舉可以復原。</translation>
    </message>
    <message>
        <source>Which entry is the same as “%1”?</source>
        <translation>哪一個紀錄與「%1」相同？</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>另一紀錄</translation>
    </message>
    <message>
        <source>Choose the other entry…</source>
        <translation>選擇另一紀錄…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合而為一</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a point of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Why they may be the same: %1 of 100 points</source>
        <translation>何以可能相同：100 分中佔 %1 分</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>不利的證據：%1</translation>
    </message>
    <message>
        <source>Somebody said that they are different.</source>
        <translation>已有人說明兩者不同。</translation>
    </message>
    <message>
        <source>Nothing in these entries speaks for their being the same</source>
        <translation>這兩個紀錄並無任何相同之處可作佐證</translation>
    </message>
    <message>
        <source>Which entry stays</source>
        <translation>保留哪一個紀錄</translation>
    </message>
    <message numerus="yes">
        <source>Keep “%1” (named in %n question(s))</source>
        <translation>
            <numerusform>保留「%1」（%n 條問題引用）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer no question differently</source>
        <translation>兩者並無答案不同的問題</translation>
    </message>
    <message>
        <source>They differ: choose the answer that stays</source>
        <translation>答案不同：請選擇保留哪一個</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <translation>%1（在「%2」之下）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that will name the entry that stays</source>
        <translation>其後引用保留紀錄的問題</translation>
    </message>
    <message>
        <source>Answers taken over, where the entry that stays has none</source>
        <translation>保留紀錄未有、由另一紀錄補上的答案</translation>
    </message>
    <message>
        <source>Named twice in one table afterwards: please look</source>
        <translation>合併後在同一表內出現兩次：請查看</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::NewApplicationCard</name>
    <message>
        <source>%1 (not trusted)</source>
        <translation>%1（不受信任）</translation>
    </message>
    <message>
        <source>Begin without answers</source>
        <translation>不沿用任何答案</translation>
    </message>
    <message>
        <source>Carry over answers from “%1”</source>
        <translation>沿用「%1」的答案</translation>
    </message>
    <message>
        <source>Answers this client has given already</source>
        <translation>此客戶已有的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), as at %1. %2.</source>
        <translation>
            <numerusform>%n 條問題，截至%1。%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start an application</source>
        <translation>開始新的申請</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Choose a questionnaire…</source>
        <translation>選擇問卷…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Title of the application</source>
        <translation>申請的標題</translation>
    </message>
    <message>
        <source>Start the application</source>
        <translation>開始申請</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::NumberInput</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」並非數字。</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1：金額</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1：貨幣</translation>
    </message>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::OriginalStrip</name>
    <message>
        <source>%1 has changed on this computer since it was attached (%2).</source>
        <translation>%1 附上後，此電腦上的原檔已更改（%2）。</translation>
    </message>
    <message>
        <source>Take the new version</source>
        <translation>採用新版本</translation>
    </message>
    <message>
        <source>Keep the one attached</source>
        <translation>保留已附上的版本</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::OwnerModel</name>
    <message>
        <source>%1 capital, %2 votes</source>
        <translation>股本%1，投票權%2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes, more than 10%</source>
        <translation>是，超過10%</translation>
    </message>
    <message>
        <source>Yes, by 35% of a holder</source>
        <translation>是，經持有人的35%</translation>
    </message>
    <message>
        <source>Possibly, by a trust</source>
        <translation>可能，經信託</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>沒有紀錄</translation>
    </message>
    <message>
        <source>As both</source>
        <translation>兩者皆是</translation>
    </message>
    <message>
        <source>As ultimate owner</source>
        <translation>作為最終擁有人</translation>
    </message>
    <message>
        <source>As substantial shareholder</source>
        <translation>作為大股東</translation>
    </message>
    <message>
        <source>Without a capacity</source>
        <translation>沒有註明身分</translation>
    </message>
    <message>
        <source>What of the capital and the votes arrives with the owner when shares in shares are multiplied.</source>
        <translation>將各層持股相乘後，歸於該擁有人的股本及投票權。</translation>
    </message>
    <message>
        <source>More than half of the votes of a company pass all that it holds on to its owner.</source>
        <translation>持有一間公司過半數投票權者，視為掌控該公司所持的一切。</translation>
    </message>
    <message>
        <source>More than 10%, or 35% or more of the votes of a corporation that itself holds more than 10%.</source>
        <translation>超過10%，或在本身持有超過10%的法團中控制35%或以上的投票權。</translation>
    </message>
    <message>
        <source>An individual with more than 25% of the capital or of the votes, or with ultimate control.</source>
        <translation>持有超過25%的股本或投票權，或有最終控制權的個人。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>擁有人</translation>
    </message>
    <message>
        <source>Economic share</source>
        <translation>經濟權益</translation>
    </message>
    <message>
        <source>Control by majorities</source>
        <translation>過半數控制</translation>
    </message>
    <message>
        <source>Substantial (SFO test)</source>
        <translation>大股東（證券條例）</translation>
    </message>
    <message>
        <source>Ultimate owner</source>
        <translation>最終擁有人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>答案紀錄</translation>
    </message>
    <message>
        <source>Yes, %1 of votes</source>
        <translation>是，投票權%1</translation>
    </message>
    <message>
        <source>No, %1 of votes</source>
        <translation>否，投票權%1</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::OwnershipPage</name>
    <message>
        <source>Ownership and management</source>
        <translation>擁有權及管理架構</translation>
    </message>
    <message>
        <source>Charts of who owns the applicant and who reports to whom, with every owner&apos;s figures.</source>
        <translation>誰擁有申請人、誰向誰匯報的架構圖，連同每名擁有人的數字。</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>擁有權</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全圖</translation>
    </message>
    <message>
        <source>The whole chart at once</source>
        <translation>一次顯示整幅架構圖</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>Save the chart as PDF</source>
        <translation>將架構圖另存為 PDF</translation>
    </message>
    <message>
        <source>Save the chart as SVG</source>
        <translation>將架構圖另存為 SVG</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟紀錄</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>擁有權架構圖</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>組織架構圖</translation>
    </message>
    <message>
        <source>Arrow keys go from box to box, Enter opens the record. Ctrl and the wheel zoom, dragging moves the paper.</source>
        <translation>方向鍵在方格之間移動，Enter 開啟紀錄。按住 Ctrl 並轉動滾輪可縮放，拖曳可移動畫面。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>擁有人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Nobody is on the register of members yet. Name the shareholders, and the chart is drawn from them.</source>
        <translation>成員登記冊上尚未有人。列出股東後，便會據此繪製架構圖。</translation>
    </message>
    <message>
        <source>No manager-in-charge is named yet. Name them, and the chart is drawn from their reporting lines.</source>
        <translation>尚未列出核心職能主管。列出後，便會按其匯報途徑繪製架構圖。</translation>
    </message>
    <message>
        <source>Holds nothing in the applicant by the answers.</source>
        <translation>按答案，並無持有申請人任何權益。</translation>
    </message>
    <message>
        <source>The holdings fit together. Choose an owner to read how its figures come about.</source>
        <translation>各項持股互相吻合。選取一名擁有人，即可閱讀其數字如何得出。</translation>
    </message>
    <message>
        <source>What does not fit yet</source>
        <translation>尚未吻合之處</translation>
    </message>
    <message>
        <source>Nothing is recorded about this box.</source>
        <translation>沒有關於此方格的紀錄。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>儲存架構圖</translation>
    </message>
    <message>
        <source>The chart is saved as “%1”.</source>
        <translation>架構圖已儲存為「%1」。</translation>
    </message>
    <message>
        <source>The chart could not be saved</source>
        <translation>架構圖未能儲存</translation>
    </message>
    <message>
        <source>Owners as a data file</source>
        <translation>擁有人資料檔案</translation>
    </message>
    <message>
        <source>Save the owners as a data file (BODS 0.4)…</source>
        <translation>把擁有人儲存為資料檔案（BODS 0.4）…</translation>
    </message>
    <message>
        <source>Take in owners from a data file (BODS 0.4)…</source>
        <translation>從資料檔案（BODS 0.4）讀入擁有人…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PackageDialog</name>
    <message>
        <source>Send your answers back</source>
        <translation>交回你的答案</translation>
    </message>
    <message>
        <source>Send this part to be filled in</source>
        <translation>傳送這部分供填寫</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>傳送給 %1</translation>
    </message>
    <message>
        <source>Writes your answers and your declaration into one file. Send it to whoever asked you, in any way you like. They see what you changed as suggestions; nothing is overwritten.</source>
        <translation>將你的答案及聲明寫入一個檔案。請以任何方式傳送給要求你填寫的人。你所更改的會以建議形式顯示，不會覆寫任何內容。</translation>
    </message>
    <message>
        <source>Writes this one record, and nobody else&apos;s, into one file. The person opens it in Aspirant, checks and completes it, declares it and sends it back. What comes back only suggests.</source>
        <translation>只將這項紀錄（不包括其他人的）寫入一個檔案。該人以 Aspirant 開啟，核對、補充並聲明後交回。交回的內容只屬建議。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>通行短語(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次輸入通行短語(&amp;A)</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>不設通行短語</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>寫入檔案…</translation>
    </message>
    <message>
        <source>Write the file to send…</source>
        <translation>寫入要傳送的檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Answer wanted &amp;by (may be left empty)</source>
        <translation>回覆期限(&amp;B)（可留空）</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>&amp;Language of the person</source>
        <translation>該人的語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note to the person (may be left empty)</source>
        <translation>給該人的備註(&amp;N)（可留空）</translation>
    </message>
    <message>
        <source>Tell it in another way than the file: by telephone, or in person. Four words or more are easy to say and hard to guess.</source>
        <translation>請以有別於傳送檔案的途徑告知對方，例如以電話或當面告知。四個字詞或以上，易說難猜。</translation>
    </message>
    <message>
        <source>Too short: at least twelve characters are needed.</source>
        <translation>太短：最少須有十二個字元。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Better four words that do not belong together.</source>
        <translation>弱：容易猜中。最好用四個互不相關的字詞。</translation>
    </message>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>尚可。多加一個字詞便足夠強。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>兩次輸入的通行短語並不相同。</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read everything in it: identity documents, addresses, answers about convictions.</source>
        <translation>任何人取得這個檔案，均可讀取其中所有內容：身分證明文件、地址、關於定罪的答案。</translation>
    </message>
    <message>
        <source>Write personal data without a passphrase?</source>
        <translation>不設通行短語而寫入個人資料？</translation>
    </message>
    <message>
        <source>Anybody who gets the file can read it. Use this only where the way it is sent is closed to others.</source>
        <translation>任何取得檔案的人均可閱讀。只應在傳送途徑不對他人開放時採用。</translation>
    </message>
    <message>
        <source>Write it without a passphrase</source>
        <translation>不設通行短語而寫入</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PageView</name>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Start this application: %1</source>
        <translation>開始此申請：%1</translation>
    </message>
    <message>
        <source>Begins an application for the same client, with the answers that it has in common carried over.</source>
        <translation>為同一客戶開始一份申請，並沿用兩者共有的答案。</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>儲存為網頁…</translation>
    </message>
    <message>
        <source>Start this application</source>
        <translation>開始此申請</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PaperPreview</name>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>選擇文件，即可在此查看。</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>正在繪製頁面…</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <comment>after the number of a page</comment>
        <translation>
            <numerusform>／共 %n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>符合可用寬度</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2 頁，共 %3 頁</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>文件頁面</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PartStrip</name>
    <message>
        <source>This is your part of an application, sent to you by %1. Only this record can be changed.</source>
        <translation>這是由 %1 傳送給你的申請部分。只可更改這項紀錄。</translation>
    </message>
    <message>
        <source>This is your part of an application, sent to you by %1 and wanted back by %2. Only this record can be changed.</source>
        <translation>這是由 %1 傳送給你的申請部分，須於%2或之前交回。只可更改這項紀錄。</translation>
    </message>
    <message>
        <source>Declare and send back…</source>
        <translation>聲明並交回…</translation>
    </message>
    <message>
        <source>Send to this company…</source>
        <translation>傳送給這間公司…</translation>
    </message>
    <message>
        <source>Send to this person…</source>
        <translation>傳送給這人…</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n suggestion(s)…</source>
        <translation>
            <numerusform>決定 %n 項建議…</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>回覆…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PartyInput</name>
    <message>
        <source>Person %1, not yet named</source>
        <translation>人士 %1，尚未填寫姓名</translation>
    </message>
    <message>
        <source>Company %1, not yet named</source>
        <translation>公司 %1，尚未填寫名稱</translation>
    </message>
    <message>
        <source>A record that has been removed</source>
        <translation>已移除的紀錄</translation>
    </message>
    <message>
        <source>Choose a person or company…</source>
        <translation>選擇人士或公司…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟紀錄</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>加入人士…</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>加入公司…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PeopleModel</name>
    <message>
        <source>None yet</source>
        <comment>roles of a person</comment>
        <translation>尚無</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the roles of a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PeoplePage</name>
    <message>
        <source>People and companies</source>
        <translation>人士及公司</translation>
    </message>
    <message>
        <source>Everyone in this application once, with their roles, where they are named and what is still to be done.</source>
        <translation>本申請的每名人士及每間公司各列一次，連同其角色、引用之處及尚待處理的事項。</translation>
    </message>
    <message>
        <source>They will not be told as likely duplicates again.</source>
        <translation>日後不再列為可能重複。</translation>
    </message>
    <message>
        <source>They may be told as likely duplicates again.</source>
        <translation>可再列為可能重複。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>so many people, so many companies</comment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 名人士</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n 間公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles (%1 not filled)</source>
        <translation>角色（%1 個未填補）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Nobody has been entered yet. People and companies are entered once, and named wherever a question asks for them.</source>
        <translation>尚未填寫任何人士或公司。每名人士及每間公司只須填寫一次，其後問題需要時即可引用。</translation>
    </message>
    <message>
        <source>No person or company fits what is searched for.</source>
        <translation>沒有人士或公司符合搜尋條件。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人士</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>With something to do</source>
        <translation>尚待處理</translation>
    </message>
    <message>
        <source>Carried over, to be looked at</source>
        <translation>沿用答案待覆核</translation>
    </message>
    <message>
        <source>May be entered twice</source>
        <translation>可能重複填寫</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>按表格次序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名稱</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>By what is left to do</source>
        <translation>按尚待處理事項</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>加入人士</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>加入公司</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名冊</translation>
    </message>
    <message>
        <source>Find a person or company</source>
        <translation>尋找人士或公司</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>顯示哪些紀錄</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>按甚麼次序</translation>
    </message>
    <message>
        <source>People and companies of this application</source>
        <translation>本申請的人士及公司</translation>
    </message>
    <message>
        <source>Roles that the questionnaire asks for</source>
        <translation>問卷要求的角色</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PersonPanel</name>
    <message>
        <source>Findings (%1)</source>
        <translation>檢查結果（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>To be looked at (%1)</source>
        <translation>待覆核（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, then the question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is missing or wrong in this record, or where it is named.</source>
        <translation>此紀錄及引用之處均無欠缺或錯誤。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空檔</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>學業</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>受僱紀錄</translation>
    </message>
    <message>
        <source>No employment has been entered for this person.</source>
        <translation>尚未填寫此人的受僱紀錄。</translation>
    </message>
    <message>
        <source>%1 · answered on %2</source>
        <translation>%1 · 於 %2 作答</translation>
    </message>
    <message>
        <source>Choose a person or company in the list to see where it is used and what is still to be done.</source>
        <translation>請在列表選擇人士或公司，以查看其引用之處及尚待處理的事項。</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>關於此紀錄</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Names, roles and where used</source>
        <translation>名稱、角色及引用之處</translation>
    </message>
    <message>
        <source>Findings about this record</source>
        <translation>關於此紀錄的檢查結果</translation>
    </message>
    <message>
        <source>Employment, gaps and overlaps</source>
        <translation>受僱紀錄、空檔及重疊</translation>
    </message>
    <message>
        <source>Answers carried over, to be looked at</source>
        <translation>沿用而待覆核的答案</translation>
    </message>
    <message>
        <source>These answers came from another application of this client and may be out of date.</source>
        <translation>這些答案來自該客戶的另一份申請，可能已過時。</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>我已覆核</translation>
    </message>
    <message>
        <source>I have looked at all of them</source>
        <translation>我已全部覆核</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>開啟問題</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::QuestionEditor</name>
    <message>
        <source>More about: %1</source>
        <translation>更多：%1</translation>
    </message>
    <message>
        <source>Special answers, history and reasons</source>
        <translation>特殊答案、修改紀錄及原因</translation>
    </message>
    <message>
        <source>Worked out from other answers</source>
        <translation>由其他答案計算得出</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>供參考</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>May be required</source>
        <translation>可能必答</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選答</translation>
    </message>
    <message>
        <source>May apply, depending on answers still to come</source>
        <translation>可能適用，視乎尚待提供的答案而定</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>form, item number</comment>
        <translation>%1 第 %2 項</translation>
    </message>
    <message>
        <source>My case does not fit: %1</source>
        <translation>其他情況：%1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>不適用：%1</translation>
    </message>
    <message>
        <source>See attachment: %1</source>
        <translation>見附件：%1</translation>
    </message>
    <message>
        <source>Not yet known: %1</source>
        <translation>尚未得知：%1</translation>
    </message>
    <message>
        <source>Not yet known, expected on %1: %2</source>
        <translation>尚未得知，預期於%1提供：%2</translation>
    </message>
    <message>
        <source>This does not complete a required question.</source>
        <translation>這不足以完成必答問題。</translation>
    </message>
    <message>
        <source>Not &amp;applicable…</source>
        <translation>不適用(&amp;A)…</translation>
    </message>
    <message>
        <source>Not yet &amp;known…</source>
        <translation>尚未得知(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;See attachment…</source>
        <translation>見附件(&amp;S)…</translation>
    </message>
    <message>
        <source>My case does not &amp;fit…</source>
        <translation>其他情況(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation>清除答案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why is this asked?</source>
        <translation>為何詢問此題？(&amp;W)</translation>
    </message>
    <message>
        <source>Why is this &amp;required?</source>
        <translation>為何必答？(&amp;R)</translation>
    </message>
    <message>
        <source>How was this worked &amp;out?</source>
        <translation>如何計算得出？(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History of this answer…</source>
        <translation>此答案的修改紀錄(&amp;H)…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Say why this does not apply. The reason goes into the bundle.</source>
        <translation>請說明為何不適用。原因會納入提交包。</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>尚未得知</translation>
    </message>
    <message>
        <source>Say what is still awaited.</source>
        <translation>請說明尚待提供的事項。</translation>
    </message>
    <message>
        <source>See attachment</source>
        <translation>見附件</translation>
    </message>
    <message>
        <source>Say which attachment answers this, and where in it.</source>
        <translation>請說明哪個附件載有答案，以及答案在附件內的位置。</translation>
    </message>
    <message>
        <source>My case does not fit</source>
        <translation>其他情況</translation>
    </message>
    <message>
        <source>Describe your case in your own words.</source>
        <translation>請以你自己的文字描述情況。</translation>
    </message>
    <message>
        <source>Answer instead</source>
        <translation>改為作答</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::QuestionPage</name>
    <message>
        <source>Previous row</source>
        <translation>上一項</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Documents to attach</source>
        <translation>須附上的文件</translation>
    </message>
    <message>
        <source>Where this form belongs</source>
        <translation>本表格所屬位置</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Files that the answers promise, and others that may be attached.</source>
        <translation>答案承諾提供的檔案，以及其他可附上的檔案。</translation>
    </message>
    <message>
        <source>Nothing here applies, as answered so far.</source>
        <translation>按目前的答案，此處沒有適用的問題。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RegisterDelegate</name>
    <message>
        <source>(not recorded)</source>
        <translation>（沒有記錄）</translation>
    </message>
    <message>
        <source>Language, or a tag such as ja</source>
        <translation>語言，或 ja 等標籤</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RegisterModel</name>
    <message>
        <source>A paper that is not attached</source>
        <translation>沒有附上的文件</translation>
    </message>
    <message>
        <source>%1, with a warning</source>
        <translation>%1，有警告</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>沒有記錄</translation>
    </message>
    <message>
        <source>Another place says something else of this paper. Typing here records the same everywhere.</source>
        <translation>另一處對此文件的記錄有所不同。在此輸入後，各處的記錄會變為相同。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>譯自</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RowModel</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 項</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a row is called, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>尚有 %n 條必答問題未答</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>尚待完成</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SearchPanel</name>
    <message>
        <source>Searches questions and guidance in all three languages, and your answers.</source>
        <translation>搜尋三種語言的問題及作答說明，以及你的答案。</translation>
    </message>
    <message>
        <source>Not asked at present. %1</source>
        <translation>目前不會詢問。%1</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>沒有內容包含「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜尋問題及答案</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋內容</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SectionModel</name>
    <message>
        <source>Documents to attach</source>
        <translation>須附上的文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>section, state, findings</comment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>紀錄</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SectionNavigator</name>
    <message>
        <source>Sections and overview</source>
        <translation>部分及總覽</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SetAsidePanel</name>
    <message>
        <source>Answers set aside</source>
        <translation>擱置的答案</translation>
    </message>
    <message>
        <source>These answers belong to questions that do not apply as answered now. They are kept, are not exported, and come back unchanged when their questions do.</source>
        <translation>按目前的答案，這些答案所屬的問題並不適用。答案會予以保留，不會匯出；所屬問題再次適用時，答案會原封不動地恢復。</translation>
    </message>
    <message>
        <source>No answers are set aside.</source>
        <translation>沒有擱置的答案。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>介面語言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the &amp;questions</source>
        <translation>問題的語言(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>並列的第二語言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外觀(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>The languages of an export are chosen when exporting.</source>
        <translation>匯出的語言於匯出時選擇。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>與介面相同</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second language</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::StartPage</name>
    <message>
        <source>Explore the sample: %1</source>
        <translation>瀏覽範例：%1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次修改</translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation>沒有客戶</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title, questionnaire</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1 / %2 題</translation>
    </message>
    <message>
        <source>No applications yet. Start one above, or explore the sample.</source>
        <translation>尚無申請。請在上方開始新的申請，或瀏覽範例。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Aspirant</source>
        <translation>Aspirant</translation>
    </message>
    <message>
        <source>Prepares virtual-asset licence applications for Hong Kong: every question with its source, every answer kept, one bundle that anyone can check.</source>
        <translation>準備香港虛擬資產牌照的申請：每條問題均有出處，每個答案均予保存，並匯成任何人均可核對的提交包。</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>或由以下開始</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>匯入提交包…</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>核實提交包…</translation>
    </message>
    <message>
        <source>Applications in this workspace</source>
        <translation>此工作區的申請</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>移至回收筒…</translation>
    </message>
    <message>
        <source>Another program is working in this workspace. You can read everything, but not change it.</source>
        <translation>另一程式正在使用此工作區。你可閱讀所有內容，但不可更改。</translation>
    </message>
    <message numerus="yes">
        <source>The last session ended unexpectedly. Everything entered up to then was recovered in %n application(s).</source>
        <translation>
            <numerusform>上次工作意外結束。其時已輸入的全部內容，已在 %n 份申請中恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>匯入提交包</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在匯入 %1…</translation>
    </message>
    <message>
        <source>Move this application to the bin?</source>
        <translation>把此申請移至回收筒？</translation>
    </message>
    <message>
        <source>It leaves this list. Nothing in it is destroyed until the bin is emptied.</source>
        <translation>申請會從此列表移走。在清空回收筒之前，其中內容不會銷毀。</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移至回收筒</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收筒是空的。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>銷毀…</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>顯示回收筒</translation>
    </message>
    <message>
        <source>Destroy this application?</source>
        <translation>銷毀此申請？</translation>
    </message>
    <message>
        <source>Its answers, its history and its attachments are destroyed for good. This cannot be undone.</source>
        <translation>其答案、修改紀錄及附件將永久銷毀。此操作不可復原。</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>銷毀</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no findings</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Which licence do I need?</source>
        <translation>我需要哪個牌照？</translation>
    </message>
    <message>
        <source>A short interview for the client named beside, which proposes licences and starts their applications.</source>
        <translation>為旁邊所填的客戶作簡短訪談，據此建議牌照並開始有關申請。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::StatementInput</name>
    <message>
        <source>I confirm this statement</source>
        <translation>本人確認此聲明</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SuggestionList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Without: %2</source>
        <comment>how many entries, names of those that go</comment>
        <translation>%1
不包括：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>（沒有答案）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, capacity</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The answer here has changed since it was sent.</source>
        <translation>自傳送後，這裏的答案已有改變。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>record, question</comment>
        <translation>%1 › %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>已接納 %n 項建議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over answers that have changed here?</source>
        <translation>採用這裏已改變的答案的建議？</translation>
    </message>
    <message>
        <source>These were answered anew since they were sent out. Accepting puts the suggestion in their place; it can be undone.</source>
        <translation>以下問題自傳送後已重新作答。接納即以建議取代現有答案；可以復原。</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>仍然接納</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) rejected.</source>
        <translation>
            <numerusform>已拒絕 %n 項建議。</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>沒有有待決定的項目。</translation>
    </message>
    <message>
        <source>Suggestions to be decided</source>
        <translation>有待決定的建議</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>現有答案</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來自</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接納</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>顯示問題</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接納</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>顯示個人資料</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::TableInput</name>
    <message>
        <source>Remove this row?</source>
        <translation>移除此項目？</translation>
    </message>
    <message>
        <source>“%1” and everything entered in it will be removed. You can undo this.</source>
        <translation>「%1」及其中輸入的所有內容將被移除。此操作可以復原。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>尚未加入任何項目。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>what a row is called</comment>
        <translation>加入：%1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Import rows…</source>
        <translation>匯入各列…</translation>
    </message>
    <message>
        <source>From a spreadsheet (XLSX or CSV). Cells copied in a spreadsheet can be pasted here with %1.</source>
        <translation>來自試算表（XLSX 或 CSV）。在試算表複製的儲存格，可按 %1 貼到此處。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::TextInput</name>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>question, language</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 個字元，最多 %2 個</translation>
    </message>
    <message>
        <source>%1 characters; at least %2</source>
        <translation>%1 個字元；最少 %2 個</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::TimelineView</name>
    <message>
        <source>Employment along the years</source>
        <translation>歷年受僱紀錄</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>下方列表以文字說明同一內容。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::VerifyDialog</name>
    <message>
        <source>Choose a bundle</source>
        <translation>選擇提交包</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>正在核實 %1…</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>核實提交包</translation>
    </message>
    <message>
        <source>Choose a bundle…</source>
        <translation>選擇提交包…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核實結果</translation>
    </message>
    <message>
        <source>Checks that a bundle is complete and that none of its files has changed.</source>
        <translation>核對提交包是否完整，以及其中檔案有否更改。</translation>
    </message>
    <message>
        <source>%1 is complete and unchanged.</source>
        <translation>%1 完整，未經更改。</translation>
    </message>
    <message>
        <source>%1 does not verify.</source>
        <translation>%1 未能通過核實。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::WorkspaceHeader</name>
    <message numerus="yes">
        <source>%n more may open</source>
        <translation>
            <numerusform>可能另增 %n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>Required questions answered</source>
        <translation>已回答的必答問題</translation>
    </message>
    <message>
        <source>A newer questionnaire is available: version %1. Nothing changes until you have read what it would do.</source>
        <translation>問卷已有較新版本：%1。在你看過會有甚麼改變之前，一切維持不變。</translation>
    </message>
    <message>
        <source>See what would change…</source>
        <translation>查看會有甚麼改變…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>client, application</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>%1. %2. Law and policy as at %3.</source>
        <comment>questionnaire, its status, date</comment>
        <translation>%1。%2。法律及政策截至%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on this computer since they were attached.</source>
        <translation>
            <numerusform>有 %n 個檔案附上後，其在此電腦上的原檔已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>See which…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::WorkspaceView</name>
    <message>
        <source>All changes are saved.</source>
        <translation>所有更改均已儲存。</translation>
    </message>
    <message>
        <source>Not saved yet: %1 It will be tried again.</source>
        <translation>尚未儲存：%1 稍後會再嘗試。</translation>
    </message>
    <message>
        <source>This sets answers aside</source>
        <translation>這會擱置部分答案</translation>
    </message>
    <message numerus="yes">
        <source>With this answer, %n answered question(s) no longer apply. Their answers are set aside, and come back if you change this again.</source>
        <translation>
            <numerusform>按此答案，%n 條已回答的問題不再適用。有關答案會予以擱置；如你再次更改此答案，便會恢復。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>繼續</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were set aside.</source>
        <translation>
            <numerusform>已擱置 %n 個答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came back.</source>
        <translation>
            <numerusform>已恢復 %n 個答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>作答說明</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>檢查結果（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>擱置（%1）</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>Guidance, findings and search</source>
        <translation>作答說明、檢查結果及搜尋</translation>
    </message>
    <message>
        <source>Scroll the tabs to the left</source>
        <translation>向左捲動分頁</translation>
    </message>
    <message>
        <source>Scroll the tabs to the right</source>
        <translation>向右捲動分頁</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>儲存此頁</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Move to the newer questionnaire</source>
        <translation>轉用較新的問卷</translation>
    </message>
    <message>
        <source>The application is now at version %1 of its questionnaire.</source>
        <translation>此申請現採用問卷版本 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>已匯入 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>選擇試算表</translation>
    </message>
    <message>
        <source>No answer of “%1” fits a question that is unanswered here.</source>
        <translation>「%1」沒有答案適用於此處尚未回答的問題。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>Carry these answers over</source>
        <translation>沿用這些答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were carried over.</source>
        <translation>
            <numerusform>已沿用 %n 個答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as %1. Send it to the person.</source>
        <translation>已寫入 %1。請將它傳送給該人。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on this computer since they were attached.</source>
        <translation>
            <numerusform>有 %n 個檔案附上後，其在此電腦上的原檔已更改。</numerusform>
        </translation>
    </message>
</context>
</TS>
