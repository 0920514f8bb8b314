<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>Give a reason why “%1” is left open in this way.</source>
        <translation>请说明“%1”为何如此留空。</translation>
    </message>
    <message>
        <source>The answer to “%1” was expected by %2, which has passed.</source>
        <translation>“%1”的答案预期于%2前提供，该日期已过。</translation>
    </message>
    <message>
        <source>The answer to “%1” has %2 characters; at least %3 are asked for.</source>
        <translation>“%1”的答案有 %2 个字符；至少须有 %3 个。</translation>
    </message>
    <message>
        <source>The answer to “%1” has %2 characters; at most %3 are allowed.</source>
        <translation>“%1”的答案有 %2 个字符；最多可有 %3 个。</translation>
    </message>
    <message>
        <source>The answer to “%1” is not in the form that is asked for.</source>
        <translation>“%1”的答案不符合所要求的格式。</translation>
    </message>
    <message>
        <source>“%1” is to be answered in English as well as in Chinese.</source>
        <translation>“%1”除中文外，也须以英文回答。</translation>
    </message>
    <message>
        <source>“%1” is to be answered in Chinese as well as in English.</source>
        <translation>“%1”除英文外，也须以中文回答。</translation>
    </message>
    <message>
        <source>The answer to “%1” is to be a whole number.</source>
        <translation>“%1”的答案须为整数。</translation>
    </message>
    <message>
        <source>The answer to “%1” has more than %2 digits after the decimal point.</source>
        <translation>“%1”的答案在小数点后多于 %2 位。</translation>
    </message>
    <message>
        <source>The answer to “%1” is less than %2.</source>
        <translation>“%1”的答案小于 %2。</translation>
    </message>
    <message>
        <source>The answer to “%1” is more than %2.</source>
        <translation>“%1”的答案大于 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be given in %2.</source>
        <translation>“%1”不可以 %2 表示。</translation>
    </message>
    <message>
        <source>The date of “%1” is before %2.</source>
        <translation>“%1”的日期早于%2。</translation>
    </message>
    <message>
        <source>The date of “%1” is after %2.</source>
        <translation>“%1”的日期晚于%2。</translation>
    </message>
    <message>
        <source>The period of “%1” ends before it begins.</source>
        <translation>“%1”的期间在开始之前已经结束。</translation>
    </message>
    <message>
        <source>“%2” is not one of the choices of “%1”.</source>
        <translation>“%2”不是“%1”的选项。</translation>
    </message>
    <message>
        <source>“%1” asks for at least %2 choices.</source>
        <translation>“%1”至少须选 %2 项。</translation>
    </message>
    <message>
        <source>“%1” allows at most %2 choices.</source>
        <translation>“%1”最多可选 %2 项。</translation>
    </message>
    <message>
        <source>The answer to “%1” is not an e-mail address.</source>
        <translation>“%1”的答案不是电邮地址。</translation>
    </message>
    <message>
        <source>The answer to “%1” is not a web address.</source>
        <translation>“%1”的答案不是网址。</translation>
    </message>
    <message>
        <source>The address of “%1” has no street or building yet.</source>
        <translation>“%1”的地址尚未填写街道或楼宇。</translation>
    </message>
    <message>
        <source>The address of “%1” has no country or territory yet.</source>
        <translation>“%1”的地址尚未填写国家或地区。</translation>
    </message>
    <message>
        <source>“%2”, given for “%1”, is not the code of a country or territory.</source>
        <translation>“%1”所填的“%2”不是国家或地区代码。</translation>
    </message>
    <message>
        <source>“%2” is not one of the networks of “%1”.</source>
        <translation>“%2”不是“%1”可选的网络。</translation>
    </message>
    <message>
        <source>“%1” allows at most %2 files.</source>
        <translation>“%1”最多可附上 %2 个文件。</translation>
    </message>
    <message>
        <source>“%1” does not take files such as “%2”; it takes %3.</source>
        <translation>“%1”不接受“%2”这类文件，只接受 %3。</translation>
    </message>
    <message>
        <source>This value does not have the form of an answer to “%1”.</source>
        <translation>这个值不符合“%1”的答案格式。</translation>
    </message>
    <message>
        <source>The expected date of “%1” is not a date such as 2026-11-22.</source>
        <translation>“%1”的预期日期不是 2026-11-22 这种格式。</translation>
    </message>
    <message>
        <source>“%1” contains characters that cannot be written.</source>
        <translation>“%1”含有无法写入的字符。</translation>
    </message>
    <message>
        <source>“%1” takes an amount and a currency of three letters.</source>
        <translation>“%1”的答案须为金额及三个字母的货币代码。</translation>
    </message>
    <message>
        <source>“%1” takes a date such as 2026-11-22.</source>
        <translation>“%1”的答案须为日期，例如 2026-11-22。</translation>
    </message>
    <message>
        <source>“%1” takes dates such as 2026-11-22.</source>
        <translation>“%1”内的日期须写成 2026-11-22 这种格式。</translation>
    </message>
    <message>
        <source>“%1” takes a country code of two letters, such as HK.</source>
        <translation>“%1”的答案须为两个字母的国家或地区代码，例如 HK。</translation>
    </message>
    <message>
        <source>“%1” takes attached files, each with its digest and name.</source>
        <translation>“%1”的答案须为附件，每个附件须有摘要值及名称。</translation>
    </message>
    <message>
        <source>A file attached to “%1” has a name that cannot be used.</source>
        <translation>“%1”有附件的文件名无法使用。</translation>
    </message>
    <message>
        <source>“%1” is worked out from other answers and cannot be entered.</source>
        <translation>“%1”由其他答案计算得出，不可输入。</translation>
    </message>
    <message>
        <source>The answers are not a JSON object.</source>
        <translation>答案不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This questionnaire has no question “%1”.</source>
        <translation>本问卷没有“%1”这个问题。</translation>
    </message>
    <message>
        <source>“%1” takes a list of rows.</source>
        <translation>“%1”的答案须为项目列表。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be attached from here.</source>
        <translation>无法从此处附上文件“%1”。</translation>
    </message>
    <message>
        <source>Two rows have the same id, “%1”.</source>
        <translation>有两个项目的标识符同为“%1”。</translation>
    </message>
    <message>
        <source>A row of “%1” is not a JSON object.</source>
        <translation>“%1”有项目不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%2” is not a row of “%1”.</source>
        <translation>“%2”不是“%1”的项目。</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>See attachment</source>
        <translation>见附件</translation>
    </message>
    <message>
        <source>See attachment: %1</source>
        <translation>见附件：%1</translation>
    </message>
    <message>
        <source>Not yet known, expected by %1: %2</source>
        <translation>尚未得知，预期于%1前提供：%2</translation>
    </message>
    <message>
        <source>Not yet known, expected by %1</source>
        <translation>尚未得知，预期于%1前提供</translation>
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
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Other: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>“%1” takes a number of at most 34 digits, written as text such as &quot;1234.5&quot;.</source>
        <translation>“%1”的答案须为最多 34 位的数字，以文本写成，例如“1234.5”。</translation>
    </message>
    <message>
        <source>“%1” takes at most %2 characters.</source>
        <translation>“%1”最多可填 %2 个字符。</translation>
    </message>
    <message>
        <source>The answer to “%1” holds a character that is not seen (%2) and may change how it reads. Type the answer anew.</source>
        <translation>“%1”的答案含有看不见的字符（%2），可能使文字读来不同。请重新输入答案。</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>“%1” and “%2” are the same name to some computers.</source>
        <translation>某些计算机会把“%1”与“%2”视为同一名称。</translation>
    </message>
    <message>
        <source>“%1” is larger than such a file may be.</source>
        <translation>“%1”超出这类文件的大小上限。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>无法打开文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a link; links are refused.</source>
        <translation>“%1”是链接；本程序拒绝接受链接。</translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation>有文件没有名称。</translation>
    </message>
    <message>
        <source>The name “%1” starts at the root of the disk.</source>
        <translation>名称“%1”以磁盘的根目录开头。</translation>
    </message>
    <message>
        <source>The name “%1” names a drive.</source>
        <translation>名称“%1”指明了驱动器。</translation>
    </message>
    <message>
        <source>The name “%1” points to a home folder.</source>
        <translation>名称“%1”指向用户主文件夹。</translation>
    </message>
    <message>
        <source>The name “%1” leaves the bundle’s folder.</source>
        <translation>名称“%1”超出提交包的文件夹范围。</translation>
    </message>
    <message>
        <source>The name “%1” has an empty part.</source>
        <translation>名称“%1”有空白的部分。</translation>
    </message>
    <message>
        <source>The name “%1” holds a backslash.</source>
        <translation>名称“%1”含有反斜杠。</translation>
    </message>
    <message>
        <source>The name “%1” holds a control character.</source>
        <translation>名称“%1”含有控制字符。</translation>
    </message>
    <message>
        <source>The name “%1” is not well-formed text.</source>
        <translation>名称“%1”不是有效的文字。</translation>
    </message>
    <message>
        <source>The name “%1” is too long.</source>
        <translation>名称“%1”过长。</translation>
    </message>
    <message>
        <source>Windows cannot store a file with the name “%1”.</source>
        <translation>Windows 无法保存名为“%1”的文件。</translation>
    </message>
    <message>
        <source>The name “%1” holds invisible characters.</source>
        <translation>名称“%1”含有不可见的字符。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>“%1”既不是文件，也不是文件夹。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 files.</source>
        <translation>压缩包内的文件超过 %1 个。</translation>
    </message>
    <message>
        <source>The archive’s table of contents is too large.</source>
        <translation>压缩包的目录过大。</translation>
    </message>
    <message>
        <source>Unpacked, the archive would be larger than %1 bytes.</source>
        <translation>压缩包解压后会超过 %1 个字节。</translation>
    </message>
    <message>
        <source>“%1” is marked as a folder and as a file.</source>
        <translation>“%1”同时标示为文件夹及文件。</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>“%1”已加密。</translation>
    </message>
    <message>
        <source>“%1” is packed with a method that this program does not read.</source>
        <translation>“%1”所用的压缩方法，本程序无法读取。</translation>
    </message>
    <message>
        <source>The archive gives two sizes for “%1”.</source>
        <translation>压缩包为“%1”记载了两个不同的大小。</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2 times its size.</source>
        <translation>“%1”解压后会超过原有大小的 %2 倍。</translation>
    </message>
    <message>
        <source>“%1” is a file, and other files are said to lie inside it.</source>
        <translation>“%1”是文件，但有其他文件被指位于其内。</translation>
    </message>
    <message>
        <source>“%1” overlaps another part of the archive.</source>
        <translation>“%1”与压缩包的另一部分重叠。</translation>
    </message>
    <message>
        <source>The archive holds bytes that belong to none of its files.</source>
        <translation>压缩包含有不属于任何文件的字节。</translation>
    </message>
    <message>
        <source>The archive was packed again after it was exported.</source>
        <translation>压缩包在导出后曾被重新打包。</translation>
    </message>
    <message>
        <source>The archive has two different tables of contents.</source>
        <translation>压缩包有两个不同的目录。</translation>
    </message>
    <message>
        <source>The archive is one part of several.</source>
        <translation>压缩包只是多个分卷之一。</translation>
    </message>
    <message>
        <source>The name “%1” is not written in Unicode.</source>
        <translation>名称“%1”不是以 Unicode 编码。</translation>
    </message>
    <message>
        <source>The name “%1” is written in Unicode but not marked so.</source>
        <translation>名称“%1”以 Unicode 编码，但没有如此标示。</translation>
    </message>
    <message>
        <source>The archive gives two names for “%1”.</source>
        <translation>压缩包为“%1”记载了两个不同的名称。</translation>
    </message>
    <message>
        <source>The archive describes “%1” in two different ways.</source>
        <translation>压缩包对“%1”有两种不同的描述。</translation>
    </message>
    <message>
        <source>The file is not a zip archive, or it is damaged.</source>
        <translation>文件不是 ZIP 压缩包，或已损坏。</translation>
    </message>
    <message>
        <source>The archive dates or labels “%1” in two different ways.</source>
        <translation>压缩包为“%1”记载了两个不同的日期或标示。</translation>
    </message>
    <message>
        <source>“%1” does not match its checksum in the archive.</source>
        <translation>“%1”与压缩包内的校验和不符。</translation>
    </message>
    <message>
        <source>“%1” is not as long as the archive says.</source>
        <translation>“%1”的长度与压缩包所载不符。</translation>
    </message>
    <message>
        <source>The packed form of “%1” is damaged.</source>
        <translation>“%1”的压缩数据已损坏。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>Stopped. No file was attached.</source>
        <translation>已停止。没有附上任何文件。</translation>
    </message>
</context>
<context>
    <name>Bods</name>
    <message>
        <source>The statement “%1” came before with other words; the new ones stand.</source>
        <translation>陈述“%1”先前已有不同内容；以新内容为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n records are closed. They are kept and change no answer.</source>
        <translation>
            <numerusform>%n项记录已结束。记录予以保留，不会更改任何答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was made for “%1”. It is taken for the applicant, “%2”; check that it is.</source>
        <translation>文件是为“%1”制作的，现视为申请人“%2”；请核对是否属实。</translation>
    </message>
    <message>
        <source>No company in the file can be taken for the applicant: neither an identifier, a number nor a name agrees.</source>
        <translation>文件中没有公司可视为申请人：标识、号码及名称均不相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n records say something for which the questionnaire has no place. They are kept as they are and come out again on export.</source>
        <translation>
            <numerusform>%n项记录的内容在问卷中没有对应的位置。记录按原样保留，导出时一并输出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The relationship “%1” names the record “%2”, which is not in the file or is closed. It is kept and not read.</source>
        <translation>关系“%1”提及记录“%2”，该记录不在文件中或已结束。关系予以保留，但不读取。</translation>
    </message>
    <message>
        <source>The relationship “%1” is about a share in a person. It is kept and not read.</source>
        <translation>关系“%1”指持有个人的股份。关系予以保留，但不读取。</translation>
    </message>
    <message>
        <source>The direct holdings in “%1” add up to %2%. They are taken over as they stand.</source>
        <translation>“%1”的直接持股合计%2%。持股按原样带入。</translation>
    </message>
    <message>
        <source>These companies hold shares in each other, or in themselves: %1.</source>
        <translation>以下公司互相持股或持有自身的股份：%1。</translation>
    </message>
    <message>
        <source>The holding of “%1” in “%2” gives no exact share of the capital or of the votes; it is left open.</source>
        <translation>“%1”在“%2”的持股没有列明占资本或投票权的确切百分比；该项留空。</translation>
    </message>
    <message>
        <source>“%1” was not taken over: %2</source>
        <translation>“%1”没有带入：%2</translation>
    </message>
    <message>
        <source>The file follows version %1 of the Beneficial Ownership Data Standard. Only version 0.4 is read; have it converted by whoever made it.</source>
        <translation>文件采用《实益拥有权数据标准》%1版。本程序只读取0.4版；请由制作者转换。</translation>
    </message>
    <message>
        <source>A share is a number from 0 to 100.</source>
        <translation>份额是0至100的数字。</translation>
    </message>
    <message>
        <source>“%1” is missing, or is no identifier of a record and no reason of the standard.</source>
        <translation>“%1”缺失，或既非记录的标识，也非标准所列的原因。</translation>
    </message>
    <message>
        <source>“%1” is not of the type that the standard asks for.</source>
        <translation>“%1”不属标准所要求的类型。</translation>
    </message>
    <message>
        <source>“%1” is missing or is not in the standard&apos;s list.</source>
        <translation>“%1”缺失，或不在标准的列表内。</translation>
    </message>
    <message>
        <source>Two statements have the same identifier, “%1”.</source>
        <translation>两项陈述的标识相同：“%1”。</translation>
    </message>
    <message>
        <source>The record “%1” is of two kinds: %2 and %3.</source>
        <translation>记录“%1”属两个类别：%2及%3。</translation>
    </message>
    <message>
        <source>The record “%1” was closed, and a statement about it follows.</source>
        <translation>记录“%1”已结束，其后却有关于它的陈述。</translation>
    </message>
    <message>
        <source>This is not a statement of the standard.</source>
        <translation>这不是标准所指的陈述。</translation>
    </message>
    <message>
        <source>“%1” is missing or is no text of usable length.</source>
        <translation>“%1”缺失，或不是长度合适的文字。</translation>
    </message>
    <message>
        <source>The identifier of a statement has 32 to 64 characters; “%1” has not.</source>
        <translation>陈述的标识有32至64个字符；“%1”不符。</translation>
    </message>
    <message>
        <source>“%1” is missing or is no date.</source>
        <translation>“%1”缺失，或不是日期。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于%1 MB。</translation>
    </message>
    <message>
        <source>The file is not a list of statements.</source>
        <translation>文件不是陈述的列表。</translation>
    </message>
    <message>
        <source>The file has more than %1 statements.</source>
        <translation>文件有超过%1项陈述。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>There is no “bagit.txt”: this is not a bag.</source>
        <translation>没有“bagit.txt”：这不是 BagIt 包。</translation>
    </message>
    <message>
        <source>Digests of the kind “%1” cannot be checked by this program.</source>
        <translation>本程序无法核对“%1”类型的摘要值。</translation>
    </message>
    <message>
        <source>“%1” guards against accidents, not against forgery.</source>
        <translation>“%1”可防意外损坏，但不能防范伪造。</translation>
    </message>
    <message>
        <source>“%1” lists “%2” with a percent sign that is not encoded.</source>
        <translation>“%1”列出的“%2”含有未经编码的百分号。</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a digest of the wrong length.</source>
        <translation>“%1”为“%2”所列的摘要值长度不正确。</translation>
    </message>
    <message>
        <source>“%1” lists “%2” more than once.</source>
        <translation>“%1”重复列出“%2”。</translation>
    </message>
    <message>
        <source>“%1” lists “%2”, which is not in the payload folder.</source>
        <translation>“%1”列出“%2”，但该文件不在内容文件夹内。</translation>
    </message>
    <message>
        <source>“%1” lists “%2”, which a tag manifest must not.</source>
        <translation>“%1”列出“%2”，但标签清单不得列出该文件。</translation>
    </message>
    <message>
        <source>“%1” was left by a file manager.</source>
        <translation>“%1”是文件管理程序遗留的文件。</translation>
    </message>
    <message>
        <source>There is no payload folder “data”.</source>
        <translation>没有内容文件夹“data”。</translation>
    </message>
    <message>
        <source>There is no manifest of the payload.</source>
        <translation>没有内容清单。</translation>
    </message>
    <message>
        <source>No manifest has digests that this program can check.</source>
        <translation>各清单均没有本程序可核对的摘要值。</translation>
    </message>
    <message>
        <source>“%1” is in the payload but in no manifest.</source>
        <translation>“%1”在内容文件夹内，但没有列入任何清单。</translation>
    </message>
    <message>
        <source>“%1” is not in every manifest of the payload.</source>
        <translation>“%1”没有列入每份内容清单。</translation>
    </message>
    <message>
        <source>“%1” is listed; the file is there as “%2”, spelled differently.</source>
        <translation>清单列出“%1”，但文件的写法不同，为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is listed but missing.</source>
        <translation>清单列出“%1”，但文件不存在。</translation>
    </message>
    <message>
        <source>Nothing guards the bag’s own text files.</source>
        <translation>BagIt 包自身的文本文件没有任何保护。</translation>
    </message>
    <message>
        <source>“%1” is not in every tag manifest.</source>
        <translation>“%1”没有列入每份标签清单。</translation>
    </message>
    <message>
        <source>“%1” is in no tag manifest; nothing guards it.</source>
        <translation>“%1”没有列入任何标签清单，因此没有任何保护。</translation>
    </message>
    <message>
        <source>“%1” is to be fetched but not in every manifest.</source>
        <translation>“%1”有待下载，但没有列入每份清单。</translation>
    </message>
    <message>
        <source>“%1” has yet to be fetched; the bag is not complete.</source>
        <translation>“%1”尚未下载；BagIt 包并不完整。</translation>
    </message>
    <message>
        <source>The bag names files to be fetched; this program fetches nothing.</source>
        <translation>BagIt 包列有待下载的文件；本程序不会下载任何文件。</translation>
    </message>
    <message>
        <source>The size of the payload is not written as BagIt asks.</source>
        <translation>内容大小的写法不符合 BagIt 的规定。</translation>
    </message>
    <message>
        <source>The payload should be %1 (bytes.files) and is %2.</source>
        <translation>内容大小应为 %1（字节数及文件数），实际为 %2。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name to some computers.</source>
        <translation>某些计算机会把“%1”与“%2”视为同一名称。</translation>
    </message>
    <message>
        <source>“%1” was changed: it does not match its digest.</source>
        <translation>“%1”已被更改：与其摘要值不符。</translation>
    </message>
    <message>
        <source>The bag follows the old BagIt draft %1.</source>
        <translation>BagIt 包采用旧有的 BagIt 草案 %1。</translation>
    </message>
    <message>
        <source>BagIt version %1 is not known.</source>
        <translation>本程序无法识别 BagIt 版本 %1。</translation>
    </message>
    <message>
        <source>“bagit.txt” must hold exactly two lines, the version and the encoding.</source>
        <translation>“bagit.txt”必须只有两行，即版本及编码。</translation>
    </message>
    <message>
        <source>“%1” begins with a byte order mark, which BagIt forbids.</source>
        <translation>“%1”以字节顺序标记开头，BagIt 不容许这样做。</translation>
    </message>
    <message>
        <source>“bagit.txt” names no BagIt version.</source>
        <translation>“bagit.txt”没有注明 BagIt 版本。</translation>
    </message>
    <message>
        <source>“%1” is written in the encoding “%2”, which this program does not read.</source>
        <translation>“%1”采用“%2”编码，本程序无法读取。</translation>
    </message>
    <message>
        <source>“%1” begins with a byte order mark.</source>
        <translation>“%1”以字节顺序标记开头。</translation>
    </message>
    <message>
        <source>“%1” is not text in the encoding “%2”.</source>
        <translation>“%1”不是“%2”编码的文字。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is not a digest and a name.</source>
        <translation>“%1”第 %2 行不是由摘要值及名称组成。</translation>
    </message>
    <message>
        <source>“%1” holds blank lines.</source>
        <translation>“%1”含有空行。</translation>
    </message>
    <message>
        <source>“%1” marks names with an asterisk, as md5sum does.</source>
        <translation>“%1”以星号标示名称，与 md5sum 的做法相同。</translation>
    </message>
    <message>
        <source>“%1” lists names that begin with “./”.</source>
        <translation>“%1”列出以“./”开头的名称。</translation>
    </message>
    <message>
        <source>“%1” repeats the entry “%2”.</source>
        <translation>“%1”重复记载“%2”。</translation>
    </message>
    <message>
        <source>“%1” gives the size of the payload more than once.</source>
        <translation>“%1”重复记载内容的大小。</translation>
    </message>
    <message>
        <source>The bagging date in “%1” is not a date.</source>
        <translation>“%1”内的打包日期不是日期。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is not an entry with a label.</source>
        <translation>“%1”第 %2 行不是带有标签的记载。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is not an address, a length and a name.</source>
        <translation>“%1”第 %2 行不是由网址、长度及名称组成。</translation>
    </message>
    <message>
        <source>Line %2 of “%1” names an address that is not on the web.</source>
        <translation>“%1”第 %2 行所列的地址不是网址。</translation>
    </message>
    <message>
        <source>“%1” is a link; links are refused.</source>
        <translation>“%1”是链接；本程序拒绝接受链接。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>无法完整读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>“%1”既不是文件，也不是文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>无法打开文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>文件夹内的文件超过 %1 个。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is not what it should be.</source>
        <translation>无法读取“%1”：其内容不符合应有格式。</translation>
    </message>
    <message>
        <source>This is not a bundle of this program, or of a later version.</source>
        <translation>这不是本程序的提交包，或由较新版本制作。</translation>
    </message>
    <message>
        <source>The bundle is marked as a draft: it is not complete.</source>
        <translation>提交包标示为草稿：并不完整。</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>提交包未经签署。</translation>
    </message>
    <message>
        <source>“%1” is missing; a bundle must have it.</source>
        <translation>缺少“%1”；提交包必须包含此文件。</translation>
    </message>
    <message>
        <source>The bundle holds no printed form.</source>
        <translation>提交包没有打印表格。</translation>
    </message>
    <message>
        <source>The answer “%1” was changed after the export.</source>
        <translation>答案“%1”在导出后曾被更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n more answers were changed after the export.</source>
        <translation>
            <numerusform>另有 %n 个答案在导出后曾被更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer “%1” is not the same in the draft and among the answers.</source>
        <translation>答案“%1”在草稿与答案文件之间并不一致。</translation>
    </message>
    <message>
        <source>The questionnaire is not the one that the draft was made with.</source>
        <translation>问卷与制作草稿时所用的并不相同。</translation>
    </message>
    <message>
        <source>The log was changed at line %1 or before it.</source>
        <translation>日志在第 %1 行或之前曾被更改。</translation>
    </message>
    <message>
        <source>The attachment “%1” is missing, or is not as the register says.</source>
        <translation>附件“%1”不存在，或与登记册所载不符。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not in the workspace.</source>
        <translation>附件“%1”不在工作区内。</translation>
    </message>
    <message>
        <source>The questionnaire in the bundle cannot be read.</source>
        <translation>无法读取提交包内的问卷。</translation>
    </message>
    <message>
        <source>An answer cites an attachment that is not in the bundle.</source>
        <translation>有答案引用不在提交包内的附件。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not what the draft cites.</source>
        <translation>附件“%1”与草稿所引用的不符。</translation>
    </message>
    <message>
        <source>The attachment “%1” cannot be read as it was stored. %2</source>
        <translation>无法按保存时的内容读取附件“%1”。%2</translation>
    </message>
    <message>
        <source>The application has findings that block a final bundle.</source>
        <translation>本申请有检查结果阻止导出最终提交包。</translation>
    </message>
    <message>
        <source>How to check this bundle</source>
        <translation>如何核对此提交包</translation>
    </message>
    <message>
        <source>Every file is listed with its SHA-256 digest in “manifest-sha256.txt”, in the folder above this page. No special program is needed: unpack the bundle and run the command below in that folder.</source>
        <translation>每个文件及其 SHA-256 摘要值均列于本页上一层文件夹内的“manifest-sha256.txt”。无需使用专门程序：解压提交包，然后在该文件夹运行以下命令。</translation>
    </message>
    <message>
        <source>Draft – not complete</source>
        <translation>草稿（并不完整）</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终版本</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Draft number</source>
        <translation>草稿编号</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Digest of the questionnaire</source>
        <translation>问卷摘要值</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作软件</translation>
    </message>
    <message>
        <source>Printed forms</source>
        <translation>打印表格</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Findings that were accepted</source>
        <translation>已接受的检查结果</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The bundle would hold “%1” twice.</source>
        <translation>提交包会有两个“%1”。</translation>
    </message>
    <message>
        <source>The bundle cannot be written: %1</source>
        <translation>无法写入提交包：%1</translation>
    </message>
    <message>
        <source>“%1” is a folder, a device or the like. Only an ordinary file can be replaced.</source>
        <translation>“%1”是文件夹、设备或同类项目。只有普通文件才可替换。</translation>
    </message>
    <message>
        <source>Worked out from this application</source>
        <translation>按本申请计算得出</translation>
    </message>
    <message>
        <source>This bundle contains personal data. Keep it, pass it on and destroy it accordingly; the list of all files says which ones hold it.</source>
        <translation>本提交包含有个人资料，请据此保存、转交和销毁；“所有文件”一栏列明哪些文件含有个人资料。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>This depends on a date. Please check that it still holds.</source>
        <translation>此答案与日期有关，请核对是否仍然正确。</translation>
    </message>
    <message>
        <source>It is not known when this was answered. Please check that it still holds.</source>
        <translation>无法得知此题何时作答，请核对答案是否仍然正确。</translation>
    </message>
    <message>
        <source>This was answered on %1. Please check that it still holds.</source>
        <translation>此题于 %1 作答，请核对答案是否仍然正确。</translation>
    </message>
    <message>
        <source>These applications belong to different clients. Nothing is carried from one client to another.</source>
        <translation>这两份申请属于不同客户。任何内容均不会从一个客户带到另一个客户。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Ownership chart</source>
        <translation>所有权架构图</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>组织架构图</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Manager-in-charge</source>
        <translation>核心职能主管</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信托</translation>
    </message>
    <message>
        <source>Known by name only</source>
        <translation>仅知其名</translation>
    </message>
    <message>
        <source>Not disclosed</source>
        <translation>未披露</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25%, or ultimate control</source>
        <translation>最终拥有人：超过25%，或有最终控制权</translation>
    </message>
    <message>
        <source>Part of a majority of the votes</source>
        <translation>构成过半数投票权</translation>
    </message>
    <message>
        <source>Held for another, or control without shares</source>
        <translation>代他人持有，或无持股的控制权</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Also reports to</source>
        <translation>另须汇报</translation>
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
        <translation>没有列出董事</translation>
    </message>
    <message>
        <source>Reporting line not given</source>
        <translation>没有填写汇报对象</translation>
    </message>
    <message>
        <source>Chaired by %1</source>
        <translation>主席：%1</translation>
    </message>
    <message>
        <source>Committee of the board</source>
        <translation>董事局下设委员会</translation>
    </message>
    <message>
        <source>As written; not found among the managers</source>
        <translation>按所写文字；主管名单中没有相符者</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>董事</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>负责人员</translation>
    </message>
    <message>
        <source>This questionnaire does not ask who is in charge of the core functions.</source>
        <translation>本问卷没有问及核心职能主管。</translation>
    </message>
    <message>
        <source>%1% votes and capital</source>
        <translation>投票权及股本各%1%</translation>
    </message>
    <message>
        <source>%1% votes</source>
        <translation>投票权%1%</translation>
    </message>
    <message>
        <source>%1% capital</source>
        <translation>股本%1%</translation>
    </message>
    <message>
        <source>settlor</source>
        <translation>财产授予人</translation>
    </message>
    <message>
        <source>trustee</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>protector</source>
        <translation>保护人</translation>
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
        <translation>信托当事人</translation>
    </message>
    <message>
        <source>Holds %1% of its own votes and %2% of its own capital</source>
        <translation>持有自身投票权的%1%及自身股本的%2%</translation>
    </message>
    <message>
        <source>as nominee</source>
        <translation>以代名人身份</translation>
    </message>
    <message>
        <source>as trustee</source>
        <translation>以受托人身份</translation>
    </message>
    <message>
        <source>Principal not named</source>
        <translation>未指明代何人持有</translation>
    </message>
    <message>
        <source>held for</source>
        <translation>代为持有</translation>
    </message>
    <message>
        <source>Beneficiaries not named</source>
        <translation>未指明受益人</translation>
    </message>
    <message>
        <source>Holdings add up to %1% of the votes and %2% of the capital</source>
        <translation>持股合计为投票权的%1%及股本的%2%</translation>
    </message>
    <message>
        <source>Not disclosed: %1% of the votes, %2% of the capital</source>
        <translation>未披露：投票权%1%，股本%2%</translation>
    </message>
    <message>
        <source>control without shares</source>
        <translation>无持股的控制权</translation>
    </message>
    <message>
        <source>Look-through: %1% of votes and capital</source>
        <translation>穿透计算：投票权及股本各%1%</translation>
    </message>
    <message>
        <source>Look-through: %1% of votes, %2% of capital</source>
        <translation>穿透计算：投票权%1%，股本%2%</translation>
    </message>
    <message>
        <source>Possible ultimate owner</source>
        <translation>可能的最终拥有人</translation>
    </message>
    <message>
        <source>Ultimate owner</source>
        <translation>最终拥有人</translation>
    </message>
    <message>
        <source>Controls the applicant</source>
        <translation>控制申请人</translation>
    </message>
    <message>
        <source>Substantial shareholder</source>
        <translation>大股东</translation>
    </message>
    <message>
        <source>These companies hold shares in each other: %1.</source>
        <translation>以下公司相互持股：%1。</translation>
    </message>
    <message>
        <source>Holdings without a holder, a company or a percentage are left out: %1.</source>
        <translation>缺少持有人、公司或百分比的持股未绘出，数目：%1。</translation>
    </message>
    <message>
        <source>No manager-in-charge is named yet, so there is no organisation chart.</source>
        <translation>尚未列出核心职能主管，因此没有组织架构图。</translation>
    </message>
    <message>
        <source>No shareholder is named yet, so there is no ownership chart.</source>
        <translation>尚未列出股东，因此没有所有权架构图。</translation>
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
        <translation>请用“add”添加项目或用“remove”移除项目，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not hold rows.</source>
        <translation>“%1”并不包含项目。</translation>
    </message>
    <message>
        <source>“%1” cannot name a new row here: it is taken, or not a row id.</source>
        <translation>“%1”不可用作新项目的标识符：已被使用，或不是项目标识符。</translation>
    </message>
    <message>
        <source>There is no row “%1” here.</source>
        <translation>此处没有项目“%1”。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>sets one answer; null clears it</source>
        <translation>设置一个答案；null 表示清除答案</translation>
    </message>
    <message>
        <source>adds or removes a row</source>
        <translation>添加或移除项目</translation>
    </message>
    <message>
        <source>sets many answers at once, or none if any is rejected</source>
        <translation>一次性设置多个答案；如有任何一个被拒绝，则全部不作更改</translation>
    </message>
    <message>
        <source>stores a file and ties it to a slot</source>
        <translation>保存文件并附于附件项目</translation>
    </message>
    <message>
        <source>The generated questionnaire has no attachment slot that applies.</source>
        <translation>生成的问卷没有适用的附件项目。</translation>
    </message>
    <message>
        <source>The option %1 takes a whole number.</source>
        <translation>选项 %1 的值须为整数。</translation>
    </message>
    <message>
        <source>measures engine, store, export and verification on a generated application</source>
        <translation>用生成的申请测量引擎、存储、导出及验证的性能</translation>
    </message>
    <message>
        <source>“%1” is not a language here. Use en, zh-Hant or zh-Hans.</source>
        <translation>“%1”不是可用的语言。请使用 en、zh-Hant 或 zh-Hans。</translation>
    </message>
    <message>
        <source>Say where the bundle goes with --out.</source>
        <translation>请以 --out 指明提交包的输出位置。</translation>
    </message>
    <message>
        <source>“%1” is not a profile. Use bagit or submission.</source>
        <translation>“%1”不是可用的验证范围。请使用 bagit 或 submission。</translation>
    </message>
    <message>
        <source>The bundle is whole and unchanged.</source>
        <translation>提交包完整，未经更改。</translation>
    </message>
    <message>
        <source>The bundle is not valid.</source>
        <translation>提交包无效。</translation>
    </message>
    <message>
        <source>writes the submission bundle</source>
        <translation>导出提交包</translation>
    </message>
    <message>
        <source>checks a bundle, zipped or unpacked</source>
        <translation>验证提交包，不论是否已解压</translation>
    </message>
    <message>
        <source>makes an application from a bundle that verifies</source>
        <translation>以通过验证的提交包建立申请</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>选项 %1 必须附有值。</translation>
    </message>
    <message>
        <source>There is no verb “%1”. Call “aspirant-cli help” for the list.</source>
        <translation>没有命令“%1”。请运行“aspirant-cli help”查看命令列表。</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>此处不接受选项 %1。</translation>
    </message>
    <message>
        <source>A verb is missing. Call “aspirant-cli help” for the list.</source>
        <translation>缺少命令。请运行“aspirant-cli help”查看命令列表。</translation>
    </message>
    <message>
        <source>“%1” was called with the wrong number of arguments. Call “aspirant-cli help” for the list.</source>
        <translation>“%1”的参数数目不正确。请运行“aspirant-cli help”查看命令列表。</translation>
    </message>
    <message>
        <source>Say which questionnaire with --pack.</source>
        <translation>请以 --pack 指明问卷。</translation>
    </message>
    <message>
        <source>%1  %2, %3: %4 of %5 answered, %6 blocking</source>
        <translation>%1  %2，%3：已回答 %4 / %5 题，%6 项阻止导出</translation>
    </message>
    <message>
        <source>Blocking: %1, warnings: %2, notes: %3. Answered: %4 of %5 questions that apply.</source>
        <translation>阻止导出：%1 项；警告：%2 项；提示：%3 项。已回答适用问题 %4 / %5 题。</translation>
    </message>
    <message>
        <source>starts an application</source>
        <translation>开始新的申请</translation>
    </message>
    <message>
        <source>lists the applications of the workspace</source>
        <translation>列出工作区内的申请</translation>
    </message>
    <message>
        <source>prints the whole application as canonical JSON</source>
        <translation>以规范 JSON 格式输出整份申请</translation>
    </message>
    <message>
        <source>prints everything that is missing or wrong</source>
        <translation>列出所有缺少或有误之处</translation>
    </message>
    <message>
        <source>says why a question is asked, required or worked out</source>
        <translation>说明为何提问、为何必答或如何计算得出</translation>
    </message>
    <message>
        <source>says who changed what, and when</source>
        <translation>说明何人于何时更改了什么</translation>
    </message>
    <message>
        <source>%1 %2: %3. Sections: %4, questions: %5, digest %6.</source>
        <translation>%1 %2：%3。部分：%4，问题：%5，摘要值：%6。</translation>
    </message>
    <message>
        <source>lists the installed questionnaires</source>
        <translation>列出已安装的问卷</translation>
    </message>
    <message>
        <source>installs a questionnaire carried by hand</source>
        <translation>安装以文件带入的问卷</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-22.</source>
        <translation>“%1”不是日期。请写成 2026-11-22 这种格式。</translation>
    </message>
    <message>
        <source>Answers changed: %1. Questions that appeared: %2, that vanished: %3; answers set aside: %4.</source>
        <translation>已更改答案：%1。新出现的问题：%2，不再出现的问题：%3；搁置的答案：%4。</translation>
    </message>
    <message>
        <source>There is no question at “%1” in this application.</source>
        <translation>本申请在“%1”没有问题。</translation>
    </message>
    <message>
        <source>Name either one application or, with --client, a client.</source>
        <translation>请指明一份申请，或以 --client 指明一名客户。</translation>
    </message>
    <message>
        <source>There is no such application in this workspace.</source>
        <translation>此工作区没有这份申请。</translation>
    </message>
    <message>
        <source>Deleted for good, with history and attachments: %1.</source>
        <translation>已永久删除，连同修改记录及附件：%1。</translation>
    </message>
    <message>
        <source>Moved to the bin: %1.</source>
        <translation>已移至回收站：%1。</translation>
    </message>
    <message>
        <source>Restored: %1 applications and %2 attachments.</source>
        <translation>已还原 %1 份申请及 %2 个附件。</translation>
    </message>
    <message>
        <source>moves applications to the bin, or deletes them for good</source>
        <translation>把申请移至回收站，或永久删除</translation>
    </message>
    <message>
        <source>saves the whole workspace as one checked file</source>
        <translation>把整个工作区保存为一个附有校验的文件</translation>
    </message>
    <message>
        <source>brings a workspace back from such a file</source>
        <translation>由备份文件还原工作区</translation>
    </message>
    <message>
        <source>These applications belong to different questionnaires, or to different versions of one.</source>
        <translation>这些申请属于不同问卷，或同一问卷的不同版本。</translation>
    </message>
    <message>
        <source>Name the three sides with --base, --mine and --theirs.</source>
        <translation>请以 --base、--mine 及 --theirs 指明三方。</translation>
    </message>
    <message>
        <source>Conflicts: %1.</source>
        <translation>冲突：%1。</translation>
    </message>
    <message>
        <source>compares two applications or bundles</source>
        <translation>比较两份申请或两个提交包</translation>
    </message>
    <message>
        <source>merges three applications or bundles</source>
        <translation>合并三份申请或三个提交包</translation>
    </message>
    <message>
        <source>Give either one expression or, with --batch, a file.</source>
        <translation>请提供一个表达式，或以 --batch 指明文件。</translation>
    </message>
    <message>
        <source>The file of variables must hold one JSON object.</source>
        <translation>变量文件必须包含一个 JSON 对象。</translation>
    </message>
    <message>
        <source>evaluates a rule</source>
        <translation>计算一条规则</translation>
    </message>
    <message>
        <source>There is no pack.json in the folder “%1”.</source>
        <translation>文件夹“%1”内没有 pack.json。</translation>
    </message>
    <message>
        <source>Findings: %1.</source>
        <translation>检查结果：%1 项。</translation>
    </message>
    <message>
        <source>checks a questionnaire and runs its scenarios; prints its logic as a book</source>
        <translation>检查问卷并运行其场景；把其逻辑输出为逻辑手册</translation>
    </message>
    <message>
        <source>This application has no page “%1”.</source>
        <translation>本申请没有名为“%1”的页面。</translation>
    </message>
    <message>
        <source>prints a page that is worked out from the application; without NAME, the list of them</source>
        <translation>输出按申请内容计算得出的页面；不加 NAME 则列出所有页面</translation>
    </message>
    <message>
        <source>Say where to write with --out.</source>
        <translation>请用 --out 指明写入位置。</translation>
    </message>
    <message>
        <source>Name the private key with --key and the certificate with --cert.</source>
        <translation>请用 --key 指明私钥，并用 --cert 指明证书。</translation>
    </message>
    <message>
        <source>%1  %2, issued by %3, valid from %4 to %5</source>
        <translation>%1  %2，由 %3 签发，有效期自 %4 至 %5</translation>
    </message>
    <message>
        <source>Name a certificate to trust, or say --list, or name one with --remove.</source>
        <translation>请指明要信任的证书，或使用 --list，或用 --remove 指明要移除的证书。</translation>
    </message>
    <message>
        <source>Changes from %1 %2 to %3 %4: %5.</source>
        <translation>从 %1 %2 到 %3 %4 的改动：%5。</translation>
    </message>
    <message>
        <source>says in words what changed between two questionnaires or two versions of one</source>
        <translation>以文字说明两份问卷或同一问卷两个版本之间的改动</translation>
    </message>
    <message>
        <source>writes a questionnaire as one file, to be carried by hand</source>
        <translation>把问卷写成单个文件，以便自行携带</translation>
    </message>
    <message>
        <source>signs an exported questionnaire; the signature is written beside it</source>
        <translation>为导出的问卷签名；签名写在文件旁边</translation>
    </message>
    <message>
        <source>trusts a certificate to sign questionnaires, or lists those trusted</source>
        <translation>信任某证书签署问卷，或列出受信任的证书</translation>
    </message>
    <message>
        <source>Kept: %1, to be checked: %2, set aside: %3, new questions: %4.</source>
        <translation>保留：%1，须核对：%2，搁置：%3，新问题：%4。</translation>
    </message>
    <message>
        <source>The application is now at version %1.</source>
        <translation>此申请现为版本 %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --apply to move the application to version %1.</source>
        <translation>未作任何改动。加上 --apply 即可把申请转到版本 %1。</translation>
    </message>
    <message>
        <source>--older-than takes a number of days, not “%1”.</source>
        <translation>--older-than 须为天数，而不是“%1”。</translation>
    </message>
    <message>
        <source>Name the two applications with --from and --to.</source>
        <translation>请用 --from 和 --to 指明两份申请。</translation>
    </message>
    <message>
        <source>“%1”: %2 in “%3” (%4), but %5 in “%6” (%7).</source>
        <translation>“%1”：在“%3”（%4）中为 %2，但在“%6”（%7）中为 %5。</translation>
    </message>
    <message>
        <source>Contradictions: %1.</source>
        <translation>互相矛盾之处：%1。</translation>
    </message>
    <message>
        <source>Carried: %1, of these to be looked at: %2. Answered there already: %3, differently: %4.</source>
        <translation>已带入：%1，其中须查看：%2。原已作答且相同：%3，不同：%4。</translation>
    </message>
    <message>
        <source>reports what moving an application to another version of its questionnaire does, or moves it</source>
        <translation>报告把申请转到问卷另一版本的影响，或进行转换</translation>
    </message>
    <message>
        <source>carries answers into another application of the same client</source>
        <translation>把答案带入同一客户的另一份申请</translation>
    </message>
    <message>
        <source>finds what the applications of one client answer differently</source>
        <translation>找出同一客户各申请中答案不同之处</translation>
    </message>
    <message>
        <source>The book cannot be written: %1</source>
        <translation>无法写入规则书：%1</translation>
    </message>
    <message>
        <source>The book is written as PDF, HTML or Markdown, by the ending of its name; “%1” has none of these endings.</source>
        <translation>规则书按扩展名写成 PDF、HTML 或 Markdown；“%1”没有这些扩展名。</translation>
    </message>
    <message>
        <source>--out writes the book of rules: it needs --book and its language.</source>
        <translation>--out 用于写出规则书，须与 --book 及其语言一并使用。</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 1 to 36500.</source>
        <translation>“%1”不是 1 至 36500 之间的天数。</translation>
    </message>
    <message>
        <source>Roles to be filled:</source>
        <translation>须有人担任的角色：</translation>
    </message>
    <message>
        <source>Entries that may be the same:</source>
        <translation>可能相同的条目：</translation>
    </message>
    <message>
        <source>References moved: %1. Answers taken over: %2. Answers of the other entry that were given up: %3.</source>
        <translation>已转移的引用：%1。已采纳的答案：%2。另一条目中不再保留的答案：%3。</translation>
    </message>
    <message>
        <source>lists people and companies with their roles, what names them, employment gaps, roles to be filled and likely duplicates</source>
        <translation>列出人员及公司、其角色、提及他们的问题、就业空档、须有人担任的角色及可能重复的条目</translation>
    </message>
    <message>
        <source>A paper is not a translation of itself.</source>
        <translation>文件不能是其本身的译本。</translation>
    </message>
    <message>
        <source>No paper with this SHA-256 is attached: %1</source>
        <translation>没有附上具有此 SHA-256 的文件：%1</translation>
    </message>
    <message>
        <source>Promised by %1</source>
        <translation>承诺提供的答案：%1</translation>
    </message>
    <message>
        <source>Received: %1, missing: %2, wrong: %3, too old: %4, not required so far: %5.</source>
        <translation>已收到：%1，缺少：%2，有误：%3，过期：%4，暂时无须提供：%5。</translation>
    </message>
    <message>
        <source>records the date, language and version of an attached paper, or what it translates; an empty value clears</source>
        <translation>记录所附文件的日期、语言及版本，或其所翻译的文件；空值表示清除</translation>
    </message>
    <message>
        <source>lists every place for papers: received, missing, too old, wrong, and the answer that promised it</source>
        <translation>列出每个文件项目：已收到、缺少、过期或有误，以及承诺提供的答案</translation>
    </message>
    <message>
        <source>Multiplied: %1 of the capital, %2 of the votes. Held directly or by controlled companies: %3 of the capital, %4 of the votes.</source>
        <translation>按层相乘：股本%1，投票权%2。直接或经受控制公司持有：股本%3，投票权%4。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The column “%1” fills no field.</source>
        <translation>“%1”列没有对应的字段。</translation>
    </message>
    <message>
        <source>Line %1, %2:</source>
        <translation>第 %1 行，%2：</translation>
    </message>
    <message>
        <source>Rows: %1. Cells that cannot be read: %2. Blank rows passed over: %3.</source>
        <translation>行数：%1。无法读取的单元格：%2。跳过的空白行：%3。</translation>
    </message>
    <message>
        <source>Roles filled as the questionnaire asks: %1 of %2.</source>
        <translation>已按问卷要求填补的角色：%2 个中的 %1 个。</translation>
    </message>
    <message>
        <source>Papers received: %1, missing: %2, wrong: %3, too old: %4.</source>
        <translation>已收文件：%1，欠缺：%2，有误：%3，过旧：%4。</translation>
    </message>
    <message>
        <source>Recorded: “%1” and “%2” are two.</source>
        <translation>已记录：“%1”与“%2”并非同一个。</translation>
    </message>
    <message>
        <source>“%1” and “%2” may be told as the same again.</source>
        <translation>“%1”与“%2”可再列为可能相同的条目。</translation>
    </message>
    <message>
        <source>makes two entries of one person or company into one; KEEP and DROP are rows such as persons[r1]; --take names answers of KEEP that DROP&apos;s replace</source>
        <translation>把同一人或同一公司的两个条目合并为一；KEEP 和 DROP 为 persons[r1] 等条目；--take 列出 KEEP 中由 DROP 取代的答案</translation>
    </message>
    <message>
        <source>records that two entries that look alike are two, so that they are not told as likely duplicates again</source>
        <translation>记录两个相似的条目并非同一个，日后不再列为可能重复</translation>
    </message>
    <message>
        <source>The first line of this file is empty; a passphrase was expected there.</source>
        <translation>这个文件的第一行为空；该处应有通行短语。</translation>
    </message>
    <message>
        <source>Give --passphrase-file FILE, or --plain to write a package that anybody can read.</source>
        <translation>请使用 --passphrase-file FILE，或以 --plain 写出任何人都可阅读的传送文件。</translation>
    </message>
    <message>
        <source>Say with --out where the package is to be written.</source>
        <translation>请以 --out 指明传送文件的写入位置。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Tell the person the passphrase in another way than the file.</source>
        <translation>请以有别于发送文件的途径将通行短语告知该人。</translation>
    </message>
    <message>
        <source>Declared by %1, %2.</source>
        <translation>由%1声明，%2。</translation>
    </message>
    <message>
        <source>Not declared.</source>
        <translation>未作声明。</translation>
    </message>
    <message numerus="yes">
        <source>Suggestions received: %n. Nothing is taken over until you accept it.</source>
        <translation>
            <numerusform>已接收建议：%n 项。在你接受之前，不会采用任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared by %1.</source>
        <translation>由%1声明。</translation>
    </message>
    <message>
        <source>writes one person&apos;s part as a package for that person to fill in; ROW is such as persons[r1]</source>
        <translation>将某一人的部分写成传送文件，供该人填写；ROW 例如 persons[r1]</translation>
    </message>
    <message>
        <source>opens such a package as a draft that holds this one person&apos;s part</source>
        <translation>将这种传送文件打开为只含该人部分的草稿</translation>
    </message>
    <message>
        <source>declares that what is stated is true and complete; without --name, prints the words and whether they are declared</source>
        <translation>声明所陈述的内容真实及完整；如没有 --name，则列出声明文字及是否已声明</translation>
    </message>
    <message>
        <source>writes the answers as a package for whoever sent the part</source>
        <translation>将答案写成传送文件，交回发送该部分的人</translation>
    </message>
    <message>
        <source>receives a person&apos;s answers as suggestions; no answer of the application is changed</source>
        <translation>以建议形式接收某人的答案；不会更改申请的任何答案</translation>
    </message>
    <message>
        <source>lists who was sent a part, who has answered and declared, and what is outstanding</source>
        <translation>列出已向谁发送、谁已回复及声明，以及尚欠的项目</translation>
    </message>
    <message>
        <source>The answer has changed since this was suggested.</source>
        <translation>自提出这项建议后，答案已有改变。</translation>
    </message>
    <message>
        <source>Name the suggestions, or say --all.</source>
        <translation>请指明建议，或使用 --all。</translation>
    </message>
    <message>
        <source>Say which suggestion, and the answer to put in its place as JSON.</source>
        <translation>请指明建议，并以 JSON 提供代替它的答案。</translation>
    </message>
    <message>
        <source>“%1” is no decision. Use accept, reject or amend.</source>
        <translation>“%1”不是一项决定。请使用 accept、reject 或 amend。</translation>
    </message>
    <message>
        <source>lists what others suggest beside the answers, or decides on it in one step that can be undone</source>
        <translation>列出他人就答案提出的建议，或以可撤销的一个步骤作出决定</translation>
    </message>
    <message>
        <source>Sheet “%1” of: %2.</source>
        <translation>工作表“%1”，共有：%2。</translation>
    </message>
    <message>
        <source>adds the rows of a spreadsheet (XLSX or CSV) to a table; nothing is written while a cell cannot be read</source>
        <translation>把电子表格（XLSX 或 CSV）的各行加入表格；只要有单元格无法读取，便不会写入任何内容</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>the same record</source>
        <translation>同一记录</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>likely the same</source>
        <translation>可能为同一人或公司</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>kept, no entry</source>
        <translation>予以保留，没有项目</translation>
    </message>
    <message>
        <source>Statements: %1. Rows added: %2. Answers filled in: %3. Answers that differ and stand as they are: %4.</source>
        <translation>陈述：%1项。新增项目：%2。填写的答案：%3。有差异而维持原状的答案：%4。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>Statements written: %1.</source>
        <translation>已写入陈述：%1项。</translation>
    </message>
    <message>
        <source>takes over owners from a file of the Beneficial Ownership Data Standard 0.4; no answer is overwritten</source>
        <translation>从《实益拥有权数据标准》0.4版的文件带入拥有人资料；不会覆盖任何答案</translation>
    </message>
    <message>
        <source>works out who owns and controls the applicant; --bods writes owners as a file of the Beneficial Ownership Data Standard 0.4</source>
        <translation>计算申请人由谁拥有及控制；--bods把拥有人资料写成《实益拥有权数据标准》0.4版的文件</translation>
    </message>
    <message>
        <source>Please say after --override why the value is kept.</source>
        <translation>请在 --override 之后说明为何保留此值。</translation>
    </message>
    <message>
        <source>There is nothing to override: the value does not fail the check of an identifier, a wallet address or a telephone number.</source>
        <translation>没有需要推翻的检查：此值并无未能通过识别号码、钱包地址或电话号码的检查。</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>接受原因：%1</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Use ownership or organisation.</source>
        <translation>没有架构图“%1”。请使用 ownership 或 organisation。</translation>
    </message>
    <message>
        <source>“%1” is not a language here. Use en, zh-Hant, zh-Hans or both.</source>
        <translation>“%1”不是可用的语言。请使用 en、zh-Hant、zh-Hans 或 both。</translation>
    </message>
    <message>
        <source>A chart is written as PDF or SVG: --out FILE.pdf or --out FILE.svg.</source>
        <translation>架构图以 PDF 或 SVG 写出：--out FILE.pdf 或 --out FILE.svg。</translation>
    </message>
    <message>
        <source>The chart cannot be written to “%1”: %2</source>
        <translation>架构图无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>draws who owns the applicant, or who reports to whom; without --out, lists the lines</source>
        <translation>绘制谁拥有申请人或谁向谁汇报的架构图；没有 --out 时列出连线</translation>
    </message>
    <message>
        <source>Say where the printed form goes with --out.</source>
        <translation>请用 --out 指明打印表格的存放位置。</translation>
    </message>
    <message>
        <source>prints the form; with --masked, personal data is masked and the copy says so</source>
        <translation>打印表格；加上 --masked 会遮盖个人资料，并在副本上注明</translation>
    </message>
    <message>
        <source>aspirant-cli [--workspace DIR] [--as NAME] [--json] [--personal] VERB …</source>
        <translation>aspirant-cli [--workspace DIR] [--as NAME] [--json] [--personal] VERB …</translation>
    </message>
    <message>
        <source>This workbook grows beyond measure when it is unpacked, so it is not opened. If you trust it, save the sheet as CSV and choose that file.</source>
        <translation>此工作簿解压后会异常庞大，因此没有打开。如信任该文件，请把工作表存为 CSV，再选取该文件。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>文件“%1”没有内容。</translation>
    </message>
    <message>
        <source>The file “%1” is not of a kind asked for here (%2).</source>
        <translation>文件“%1”不是此处要求的类型（%2）。</translation>
    </message>
    <message>
        <source>The file “%1” has %2 bytes; at most %3 are asked for here.</source>
        <translation>文件“%1”有 %2 个字节；此处最多可为 %3 个。</translation>
    </message>
    <message>
        <source>There is no question “%1” in this application.</source>
        <translation>本申请没有问题“%1”。</translation>
    </message>
    <message>
        <source>The questionnaire kept with this draft is damaged.</source>
        <translation>与此草稿一并保存的问卷已损坏。</translation>
    </message>
    <message>
        <source>No application is open.</source>
        <translation>没有打开任何申请。</translation>
    </message>
    <message>
        <source>The workspace is open for reading only; nothing can be changed.</source>
        <translation>工作区以只读方式打开，不可作任何更改。</translation>
    </message>
    <message>
        <source>There is no row “%1” in this application.</source>
        <translation>本申请没有项目“%1”。</translation>
    </message>
    <message>
        <source>A finding that blocks the application cannot be accepted; it has to be resolved.</source>
        <translation>阻止导出的检查结果不可接受，必须予以解决。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的更改。</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n changes</source>
        <translation>
            <numerusform>撤销 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n changes</source>
        <translation>
            <numerusform>重做 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the note on a finding or title</source>
        <translation>撤销对检查结果的备注或标题的更改</translation>
    </message>
    <message>
        <source>Redo the note on a finding or title</source>
        <translation>重做对检查结果的备注或标题的更改</translation>
    </message>
    <message>
        <source>Undo the change to the rows of “%1”</source>
        <translation>撤销对“%1”项目的更改</translation>
    </message>
    <message>
        <source>Redo the change to the rows of “%1”</source>
        <translation>重做对“%1”项目的更改</translation>
    </message>
    <message>
        <source>Undo the answer to “%1”</source>
        <translation>撤销“%1”的答案</translation>
    </message>
    <message>
        <source>Redo the answer to “%1”</source>
        <translation>重做“%1”的答案</translation>
    </message>
    <message>
        <source>“%1” was changed again by %2; the earlier change cannot be undone.</source>
        <translation>“%1”其后已由 %2 再作更改；较早的更改不可撤销。</translation>
    </message>
    <message>
        <source>“%1” was changed again by %2; the earlier change cannot be redone.</source>
        <translation>“%1”其后已由 %2 再作更改；较早的更改不可重做。</translation>
    </message>
    <message>
        <source>Undo what is being typed</source>
        <translation>撤销正在输入的内容</translation>
    </message>
    <message>
        <source>Redo what was being typed</source>
        <translation>重做先前输入的内容</translation>
    </message>
    <message>
        <source>This application answers the questionnaire “%1” and cannot be moved to “%2”. Carry its answers into a new application instead.</source>
        <translation>此申请所答的是问卷“%1”，不能转到“%2”。请改为把答案带入新的申请。</translation>
    </message>
    <message>
        <source>The application is at this version already.</source>
        <translation>此申请已是这个版本。</translation>
    </message>
    <message>
        <source>Undo the move to another version of the questionnaire</source>
        <translation>撤销转到问卷另一版本</translation>
    </message>
    <message>
        <source>Redo the move to another version of the questionnaire</source>
        <translation>重做转到问卷另一版本</translation>
    </message>
    <message>
        <source>The application was moved to another version of the questionnaire by %1 since; earlier changes cannot be taken back or repeated.</source>
        <translation>其后 %1 已把申请转到问卷另一版本；此前的改动不能撤销或重做。</translation>
    </message>
    <message>
        <source>Undo the decision on suggestions</source>
        <translation>撤销对建议的决定</translation>
    </message>
    <message>
        <source>Redo the decision on suggestions</source>
        <translation>重做对建议的决定</translation>
    </message>
    <message>
        <source>Undo that “%1” was looked at</source>
        <translation>撤销“%1”已复核的标记</translation>
    </message>
    <message>
        <source>Redo that “%1” was looked at</source>
        <translation>重做“%1”已复核的标记</translation>
    </message>
    <message>
        <source>Undo what was said of two entries that look alike</source>
        <translation>撤销对两个相似条目的说明</translation>
    </message>
    <message>
        <source>Redo what was said of two entries that look alike</source>
        <translation>重做对两个相似条目的说明</translation>
    </message>
    <message>
        <source>This is one person&apos;s part of an application; only that person&apos;s record can be changed here.</source>
        <translation>这是一项申请中某一人的部分；在此只可更改该人的记录。</translation>
    </message>
    <message>
        <source>One person&apos;s part of an application stays with the version of the questionnaire that it was sent with.</source>
        <translation>申请中某一人的部分会一直沿用发送时的问卷版本。</translation>
    </message>
    <message>
        <source>Undo keeping what others stated about owners</source>
        <translation>撤销保留他人关于拥有人的陈述</translation>
    </message>
    <message>
        <source>Redo keeping what others stated about owners</source>
        <translation>重做保留他人关于拥有人的陈述</translation>
    </message>
    <message>
        <source>The content of the file “%1” is not in the workspace.</source>
        <translation>工作区内没有文件“%1”的内容。</translation>
    </message>
    <message>
        <source>Undo what was recorded of a paper</source>
        <translation>撤销文件的记录</translation>
    </message>
    <message>
        <source>Redo what was recorded of a paper</source>
        <translation>重做文件的记录</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>%1, replaced %2</source>
        <translation>%1，于%2被替换</translation>
    </message>
    <message>
        <source>Earlier versions, kept here and not exported</source>
        <translation>较早版本（保留于此，不会导出）</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Promised by these answers</source>
        <translation>以下答案承诺提供</translation>
    </message>
    <message>
        <source>A translation of %1.</source>
        <translation>译自 %1。</translation>
    </message>
    <message>
        <source>Stored once, used for</source>
        <translation>只保存一次，用于</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>This answer was changed elsewhere in the meantime.</source>
        <translation>在此期间，此答案已在别处更改。</translation>
    </message>
    <message>
        <source>This is not a draft of an application.</source>
        <translation>这不是申请草稿。</translation>
    </message>
    <message>
        <source>This draft belongs to another questionnaire, or to another version of it.</source>
        <translation>此草稿属于另一份问卷，或该问卷的另一版本。</translation>
    </message>
    <message>
        <source>What others stated about owners cannot be read, or is too much.</source>
        <translation>他人关于拥有人的陈述无法读取，或数量过多。</translation>
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
        <translation>不会询问“%1”。</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>“%1”有 %2。</translation>
    </message>
    <message>
        <source>“%1” is not answered yet.</source>
        <translation>“%1”尚未回答。</translation>
    </message>
    <message>
        <source>“%1” comes to “%2”.</source>
        <translation>“%1”的计算结果为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is answered “%2”.</source>
        <translation>“%1”的答案为“%2”。</translation>
    </message>
    <message>
        <source>This waits for the answer to “%1”.</source>
        <translation>须视“%1”的答案而定。</translation>
    </message>
    <message>
        <source>This question is asked because “%1” is answered “%2”.</source>
        <translation>由于“%1”的答案为“%2”，因此须回答本题。</translation>
    </message>
    <message>
        <source>This question is always asked.</source>
        <translation>本题在任何情况下都会询问。</translation>
    </message>
    <message>
        <source>This question is asked because of other answers.</source>
        <translation>由于其他答案，因此须回答本题。</translation>
    </message>
    <message>
        <source>This question is not asked: its section does not apply because “%1” is answered “%2”.</source>
        <translation>本题不会询问：由于“%1”的答案为“%2”，其所属部分并不适用。</translation>
    </message>
    <message>
        <source>This question is not asked because “%1” is answered “%2”.</source>
        <translation>由于“%1”的答案为“%2”，因此不会询问本题。</translation>
    </message>
    <message>
        <source>This question is not asked because its section does not apply.</source>
        <translation>由于所属部分并不适用，因此不会询问本题。</translation>
    </message>
    <message>
        <source>This question is not asked because of other answers.</source>
        <translation>由于其他答案，因此不会询问本题。</translation>
    </message>
    <message>
        <source>This question may apply; other answers decide.</source>
        <translation>本题可能适用，取决于其他答案。</translation>
    </message>
    <message>
        <source>Whether this question is asked is not decided yet.</source>
        <translation>尚未能决定是否询问本题。</translation>
    </message>
    <message>
        <source>This document is required because “%1” is answered “%2”.</source>
        <translation>由于“%1”的答案为“%2”，因此须提供此文件。</translation>
    </message>
    <message>
        <source>Nothing is to be entered here: the value is worked out from other answers.</source>
        <translation>此处无须输入：其值由其他答案计算得出。</translation>
    </message>
    <message>
        <source>An answer is always required here.</source>
        <translation>此处在任何情况下均为必答。</translation>
    </message>
    <message>
        <source>An answer is not required here.</source>
        <translation>此处不是必答。</translation>
    </message>
    <message>
        <source>An answer is required here because of other answers.</source>
        <translation>由于其他答案，此处为必答。</translation>
    </message>
    <message>
        <source>An answer is not required here because of other answers.</source>
        <translation>由于其他答案，此处不是必答。</translation>
    </message>
    <message>
        <source>Whether an answer is required here is not decided yet.</source>
        <translation>尚未能决定此处是否必答。</translation>
    </message>
    <message>
        <source>This value is not worked out; it is entered.</source>
        <translation>此值不是计算得出，而是输入的。</translation>
    </message>
    <message>
        <source>This value cannot be worked out yet.</source>
        <translation>尚未能计算此值。</translation>
    </message>
    <message>
        <source>This value is worked out from other answers.</source>
        <translation>此值由其他答案计算得出。</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>What the regulator looks for in this section</source>
        <translation>监管机构在本部分着重查看的内容</translation>
    </message>
    <message>
        <source>Why applications come back</source>
        <translation>申请被退回的常见原因</translation>
    </message>
    <message>
        <source>Invented answers to compare with</source>
        <translation>虚构的示例答案，供对照</translation>
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
        <translation>示例说明应写到什么程度，而不是应写什么内容；答案须描述本申请人的实际情况。</translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n day(s) at filing.</source>
        <translation>
            <numerusform>提交时，出具日期不得早于 %n 天前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n month(s) at filing.</source>
        <translation>
            <numerusform>提交时，出具日期不得早于 %n 个月前。</numerusform>
        </translation>
    </message>
    <message>
        <source>In English or Chinese, or with a translation.</source>
        <translation>英文或中文，否则须附译文。</translation>
    </message>
    <message>
        <source>In English and in Chinese.</source>
        <translation>须有英文本和中文本。</translation>
    </message>
    <message>
        <source>In any language.</source>
        <translation>语言不限。</translation>
    </message>
</context>
<context>
    <name>Identifiers</name>
    <message>
        <source>A company number has up to seven digits, after F for a non-Hong Kong company, or the eight digits of the Unique Business Identifier.</source>
        <translation>公司编号最多有七位数字，非香港公司以 F 开头；也可为唯一业务识别码的八位数字。</translation>
    </message>
    <message>
        <source>A CE number has three letters and three digits, such as ABC123.</source>
        <translation>中央编号由三个字母及三个数字组成，例如 ABC123。</translation>
    </message>
    <message>
        <source>A TCSP licence number has the letters TC and six digits.</source>
        <translation>信托或公司服务提供者牌照号码由字母 TC 及六个数字组成。</translation>
    </message>
    <message>
        <source>An HKID number has one or two letters, six digits and a check character, such as A123456(3).</source>
        <translation>香港身份证号码由一或两个字母、六个数字及一个校验码组成，例如 A123456(3)。</translation>
    </message>
    <message>
        <source>The number is blank.</source>
        <translation>号码为空。</translation>
    </message>
    <message>
        <source>An LEI has 20 letters and digits, the last two of them digits.</source>
        <translation>法律实体识别编码（LEI）由 20 个字母及数字组成，最后两个为数字。</translation>
    </message>
    <message>
        <source>An IBAN has a country code, two check digits and the account: 15 to 34 letters and digits.</source>
        <translation>IBAN 由国家代码、两位校验码及帐号组成，共 15 至 34 个字母及数字。</translation>
    </message>
    <message>
        <source>An ISIN has a country code, nine letters or digits and a check digit.</source>
        <translation>ISIN 由国家代码、九个字母或数字及一位校验码组成。</translation>
    </message>
    <message>
        <source>A BIC has eight or eleven letters and digits, with the country code in the fifth and sixth places.</source>
        <translation>BIC 由八个或十一个字母及数字组成，第五及第六位为国家代码。</translation>
    </message>
    <message>
        <source>This is not an address of the network %1.</source>
        <translation>这不是 %1 网络的地址。</translation>
    </message>
    <message>
        <source>The checksum does not fit this address: a character may be wrong.</source>
        <translation>校验和与此地址不符：可能有字符错误。</translation>
    </message>
    <message>
        <source>The address is blank.</source>
        <translation>地址为空。</translation>
    </message>
    <message>
        <source>A business registration number has eight digits; on the certificate, groups for the branch and the period follow after hyphens. Where the Companies Registry made the identifier from an older number, letters come first, such as C0012345.</source>
        <translation>商业登记号码有八个数字；证书上其后以连字符加上分行及有效期的组别。如公司注册处由旧号码编成识别码，则以字母开头，例如 C0012345。</translation>
    </message>
    <message>
        <source>The check character does not fit this HKID number: for these letters and digits it would be %1. Please compare all of it with the card.</source>
        <translation>校验码与此香港身份证号码不符：按这些字母和数字，校验码应为 %1。请与身份证逐字核对。</translation>
    </message>
    <message>
        <source>The IBAN registry has no entry for “%1” as far as this program knows.</source>
        <translation>据本程序所知，IBAN 登记册没有“%1”的条目。</translation>
    </message>
    <message>
        <source>An IBAN of %1 has %2 letters and digits; this one has %3.</source>
        <translation>%1的 IBAN 有 %2 个字母和数字；此号码有 %3 个。</translation>
    </message>
    <message>
        <source>The check digits do not fit this IBAN: a character may be wrong.</source>
        <translation>校验码与此 IBAN 不符，可能有字符输入错误。</translation>
    </message>
    <message>
        <source>The check digits do not fit this LEI: for what stands before them they would be %1. Please compare all of it with the register.</source>
        <translation>校验码与此法律实体识别编码（LEI）不符：按前面的字符，校验码应为 %1。请与登记册逐字核对。</translation>
    </message>
    <message>
        <source>The check digit does not fit this ISIN: for what stands before it, it would be %1. Please compare all of it with its source.</source>
        <translation>校验码与此 ISIN 不符：按前面的字符，校验码应为 %1。请与资料来源逐字核对。</translation>
    </message>
    <message>
        <source>“%1”, in the fifth and sixth places of this BIC, is not the code of a country or territory.</source>
        <translation>此 BIC 第五和第六位的“%1”不是国家或地区代码。</translation>
    </message>
    <message>
        <source>A passport number has five to nine letters and digits.</source>
        <translation>护照号码由五至九个字母和数字组成。</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>This telephone number has too few digits for %1.</source>
        <translation>就%1而言，此电话号码的数字太少。</translation>
    </message>
    <message>
        <source>This telephone number has too many digits for %1.</source>
        <translation>就%1而言，此电话号码的数字太多。</translation>
    </message>
    <message>
        <source>No country or territory has the calling code of this telephone number.</source>
        <translation>没有国家或地区使用此电话号码的国际区号。</translation>
    </message>
    <message>
        <source>This is a private key, not an address. Please remove it at once: whoever reads it can spend what the wallet holds.</source>
        <translation>这是私钥，不是地址。请立即删除：任何人读到它，都可动用钱包内的资产。</translation>
    </message>
    <message>
        <source>This is an address of a test network of Bitcoin, not of the network that carries value.</source>
        <translation>这是 Bitcoin 测试网络的地址，并非具有价值的网络的地址。</translation>
    </message>
    <message>
        <source>This is an address of the network %1, not of %2.</source>
        <translation>这是 %1 网络的地址，不是 %2 网络的地址。</translation>
    </message>
</context>
<context>
    <name>Io</name>
    <message>
        <source>The file could not be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>这不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON 的嵌套层数过多。</translation>
    </message>
    <message>
        <source>The key at %1 stands twice in the same object.</source>
        <translation>位于 %1 的键在同一对象内出现两次。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>文件超过 %1 个字节。</translation>
    </message>
</context>
<context>
    <name>Logic book</name>
    <message>
        <source>Pack %1, version %2, as at %3. Status: %4.</source>
        <translation>问卷包 %1，版本 %2，截至%3。地位：%4。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Promised by “%1”.</source>
        <translation>由“%1”承诺提供。</translation>
    </message>
    <message>
        <source>Status: %1.</source>
        <translation>地位：%1。</translation>
    </message>
    <message>
        <source>Status: %1; see %2.</source>
        <translation>地位：%1；参见%2。</translation>
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
        <translation>如%1，则询问；未能决定时以浅色显示。</translation>
    </message>
    <message>
        <source>Asked if %1.</source>
        <translation>如%1，则询问。</translation>
    </message>
    <message>
        <source>Required if %1.</source>
        <translation>如%1，则必答。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>“是”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>“否”</translation>
    </message>
    <message>
        <source>%1 is not asked</source>
        <translation>不会询问%1</translation>
    </message>
    <message>
        <source>%1 is asked</source>
        <translation>会询问%1</translation>
    </message>
    <message>
        <source>%1 has no answer</source>
        <translation>%1没有答案</translation>
    </message>
    <message>
        <source>%1 has an answer</source>
        <translation>%1已有答案</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1并不成立</translation>
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
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>%1 is less than %2</source>
        <translation>%1小于%2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超过%2</translation>
    </message>
    <message>
        <source>%1 is more than %2</source>
        <translation>%1大于%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少于%2</translation>
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
        <translation>%1的项目数目</translation>
    </message>
    <message>
        <source>the sum of %1</source>
        <translation>%1的总和</translation>
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
        <translation>%1中已知的项目</translation>
    </message>
    <message>
        <source>the date of the application</source>
        <translation>本申请的日期</translation>
    </message>
    <message>
        <source>%1 without its sign</source>
        <translation>（%1）的绝对值</translation>
    </message>
    <message>
        <source>%1, rounded</source>
        <translation>%1（四舍六入五成双）</translation>
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
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>the whole years from %1 to %2</source>
        <translation>由%1至%2的完整年数</translation>
    </message>
    <message>
        <source>the whole months from %1 to %2</source>
        <translation>由%1至%2的完整月数</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>由%1至%2的天数</translation>
    </message>
    <message>
        <source>the days from %2 up to %3 that %1 cover</source>
        <translation>由%2至%3（不计该日）之间，%1所涵盖的天数</translation>
    </message>
    <message>
        <source>the whole years since %1</source>
        <translation>自%1起的完整年数</translation>
    </message>
    <message>
        <source>the amount of %1</source>
        <translation>%1的金额</translation>
    </message>
    <message>
        <source>the currency of %1</source>
        <translation>%1的货币</translation>
    </message>
    <message>
        <source>the start of %1</source>
        <translation>%1的开始日期</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation>%1的结束日期</translation>
    </message>
    <message>
        <source>the country of %1</source>
        <translation>%1的国家或地区</translation>
    </message>
    <message>
        <source>the city of %1</source>
        <translation>%1的城市</translation>
    </message>
    <message>
        <source>the network of %1</source>
        <translation>%1的网络</translation>
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
        <translation>%1减%2</translation>
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
        <translation>%1除以%2的余数</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>该项目</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>负%1</translation>
    </message>
    <message>
        <source>%2 if %1, otherwise %3</source>
        <translation>如%1，即为%2；否则为：%3</translation>
    </message>
    <message>
        <source>whether %1</source>
        <translation>是否%1</translation>
    </message>
    <message>
        <source>the length of %1</source>
        <translation>%1的字数</translation>
    </message>
    <message>
        <source>the entries of %1 for which %2</source>
        <translation>%1中符合以下条件的项目：%2</translation>
    </message>
    <message>
        <source>%2 in each entry of %1</source>
        <translation>%1各项目的%2</translation>
    </message>
    <message>
        <source>%3 in each entry of %1 for which %2</source>
        <translation>%1中符合条件（%2）的各项目的%3</translation>
    </message>
    <message>
        <source>always</source>
        <translation>任何情况</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
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
        <translation>%1以%2开头</translation>
    </message>
    <message>
        <source>%1 does not begin with %2</source>
        <translation>%1并非以%2开头</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1以%2结尾</translation>
    </message>
    <message>
        <source>%1 does not end with %2</source>
        <translation>%1并非以%2结尾</translation>
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
        <translation>如%1，则%2；否则%3</translation>
    </message>
    <message>
        <source>in at least one entry of %1, %2</source>
        <translation>在%1的至少一个项目中，%2</translation>
    </message>
    <message>
        <source>in every entry of %1, %2</source>
        <translation>在%1的每个项目中，%2</translation>
    </message>
    <message>
        <source>in exactly one entry of %1, %2</source>
        <translation>只在%1的一个项目中，%2</translation>
    </message>
    <message>
        <source>in no entry of %1, %2</source>
        <translation>在%1的所有项目中，均不符合：%2</translation>
    </message>
    <message>
        <source>not in exactly one entry of %1, %2</source>
        <translation>并非只在%1的一个项目中，%2</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1早于%2</translation>
    </message>
    <message>
        <source>%1 is on or before %2</source>
        <translation>%1不晚于%2</translation>
    </message>
    <message>
        <source>%1 is after %2</source>
        <translation>%1晚于%2</translation>
    </message>
    <message>
        <source>%1 is on or after %2</source>
        <translation>%1不早于%2</translation>
    </message>
    <message>
        <source>law in force</source>
        <translation>现行法律</translation>
    </message>
    <message>
        <source>concluded policy, not yet law</source>
        <translation>政策已定，尚未立法</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>law for another class of firm</source>
        <translation>适用于另一类公司的法律</translation>
    </message>
    <message>
        <source>good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>named in public articles only</source>
        <translation>仅见于公开文章</translation>
    </message>
    <message>
        <source>Blocks unless %1. What is said: %2</source>
        <translation>除非%1，否则阻止导出。提示文字：%2</translation>
    </message>
    <message>
        <source>A warning unless %1. What is said: %2</source>
        <translation>除非%1，否则发出警告。提示文字：%2</translation>
    </message>
    <message>
        <source>A note unless %1. What is said: %2</source>
        <translation>除非%1，否则作出提示。提示文字：%2</translation>
    </message>
    <message>
        <source>Regime: %1</source>
        <translation>制度：%1</translation>
    </message>
    <message>
        <source>Neighbouring regime: %1</source>
        <translation>相邻制度：%1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Module: %1</source>
        <translation>单元：%1</translation>
    </message>
    <message>
        <source>Digest (SHA-256): %1</source>
        <translation>摘要值（SHA-256）：%1</translation>
    </message>
    <message>
        <source>What the regulator looks for</source>
        <translation>监管机构看重什么</translation>
    </message>
    <message>
        <source>Why applications come back</source>
        <translation>申请被退回的常见原因</translation>
    </message>
    <message>
        <source>A weak answer, invented: %1</source>
        <translation>欠佳的答案（虚构）：%1</translation>
    </message>
    <message>
        <source>A strong answer, invented: %1</source>
        <translation>良好的答案（虚构）：%1</translation>
    </message>
    <message>
        <source>Topic: %1.</source>
        <translation>议题：%1。</translation>
    </message>
    <message>
        <source>Roadmap: initiative %1.</source>
        <translation>路线图：第 %1 项措施。</translation>
    </message>
    <message>
        <source>“Not applicable”, with a reason, will do.</source>
        <translation>可答“不适用”并说明理由。</translation>
    </message>
    <message>
        <source>“See attachment”, with a reason, will do.</source>
        <translation>可答“见附件”并说明理由。</translation>
    </message>
    <message>
        <source>“My case does not fit”, with words, will do.</source>
        <translation>可答“我的情况不适用于以上各项”并加以说明。</translation>
    </message>
    <message>
        <source>Not below %1.</source>
        <translation>不小于 %1。</translation>
    </message>
    <message>
        <source>Not above %1.</source>
        <translation>不大于 %1。</translation>
    </message>
    <message>
        <source>Characters: at least %1.</source>
        <translation>字数：不少于 %1。</translation>
    </message>
    <message>
        <source>Characters: at most %1.</source>
        <translation>字数：不多于 %1。</translation>
    </message>
    <message>
        <source>Choices: at least %1.</source>
        <translation>选项数目：不少于 %1。</translation>
    </message>
    <message>
        <source>Choices: at most %1.</source>
        <translation>选项数目：不多于 %1。</translation>
    </message>
    <message>
        <source>Entries: at least %1.</source>
        <translation>项目数目：不少于 %1。</translation>
    </message>
    <message>
        <source>Entries: at most %1.</source>
        <translation>项目数目：不多于 %1。</translation>
    </message>
    <message>
        <source>Only in these currencies: %1.</source>
        <translation>只限以下货币：%1。</translation>
    </message>
    <message>
        <source>Of the form %1.</source>
        <translation>格式为 %1。</translation>
    </message>
    <message>
        <source>Types of file: %1.</source>
        <translation>文件类型：%1。</translation>
    </message>
    <message>
        <source>At filing, not older than this number of days: %1.</source>
        <translation>提交时，文件日期不得早于以下天数之前：%1。</translation>
    </message>
    <message>
        <source>At filing, not older than this number of months: %1.</source>
        <translation>提交时，文件日期不得早于以下月数之前：%1。</translation>
    </message>
    <message>
        <source>In English or Chinese, else with a translation.</source>
        <translation>以英文或中文撰写，否则须附译本。</translation>
    </message>
    <message>
        <source>In English and in Chinese.</source>
        <translation>须备英文及中文本。</translation>
    </message>
    <message>
        <source>Worked out: yes if %1, otherwise no.</source>
        <translation>计算得出：如%1则为“是”，否则为“否”。</translation>
    </message>
    <message>
        <source>Worked out: %1.</source>
        <translation>计算得出：%1。</translation>
    </message>
    <message>
        <source>The date: %1.</source>
        <translation>日期：%1。</translation>
    </message>
    <message>
        <source>The date, in each entry of “%1”: %2.</source>
        <translation>“%1”各项目的日期：%2。</translation>
    </message>
    <message>
        <source>Applies if %1.</source>
        <translation>如%1，则适用。</translation>
    </message>
    <message>
        <source>Guidance is shown folded if %1.</source>
        <translation>如%1，则作答说明折叠显示。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Marked as near from this number of days before: %1.</source>
        <translation>提前以下天数标为临近：%1。</translation>
    </message>
    <message>
        <source>What a profile leads to</source>
        <translation>业务概况得出的结果</translation>
    </message>
    <message>
        <source>Served by the pack %1.</source>
        <translation>对应的问卷包：%1。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>the row</source>
        <translation>该行项目</translation>
    </message>
    <message>
        <source>entry %2 of %1</source>
        <translation>%1的第%2项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Blocks if %1. What is said: %2</source>
        <translation>如%1，则阻止导出。提示文字：%2</translation>
    </message>
    <message>
        <source>A warning if %1. What is said: %2</source>
        <translation>如%1，则发出警告。提示文字：%2</translation>
    </message>
    <message>
        <source>A note if %1. What is said: %2</source>
        <translation>如%1，则作出提示。提示文字：%2</translation>
    </message>
    <message>
        <source>Logic book: every question and every rule in words</source>
        <translation>逻辑手册：以文字载述每个问题及每项规则</translation>
    </message>
    <message>
        <source>Our own list of topics: %1.</source>
        <translation>本产品自定的议题清单：%1。</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1第%2项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not earlier than %1.</source>
        <translation>不早于%1。</translation>
    </message>
    <message>
        <source>Not later than %1.</source>
        <translation>不晚于%1。</translation>
    </message>
    <message>
        <source>%1 is no</source>
        <translation>%1为“否”</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1为“是”</translation>
    </message>
    <message>
        <source>%1 and %2 have the same answer</source>
        <translation>%1与%2的答案相同</translation>
    </message>
    <message>
        <source>%1 and %2 have different answers</source>
        <translation>%1与%2的答案不同</translation>
    </message>
    <message>
        <source>either both of these hold or neither does: %1; %2</source>
        <translation>以下两项同时成立或同时不成立：%1；%2</translation>
    </message>
    <message>
        <source>exactly one of these two holds: %1; %2</source>
        <translation>以下两项只有一项成立：%1；%2</translation>
    </message>
    <message>
        <source>%1 under “%2”</source>
        <translation>“%2”下的%1</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1个月</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1与%2相同</translation>
    </message>
    <message>
        <source>%1 is not the same as %2</source>
        <translation>%1与%2不同</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1为以下其中一项：%2</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1不是以下任何一项：%2</translation>
    </message>
    <message>
        <source>%1 includes any of: %2</source>
        <translation>%1包括以下任何一项：%2</translation>
    </message>
    <message>
        <source>%1 includes none of: %2</source>
        <translation>%1不包括以下任何一项：%2</translation>
    </message>
    <message>
        <source>%1 includes all of: %2</source>
        <translation>%1包括以下全部各项：%2</translation>
    </message>
    <message>
        <source>%1 does not include all of: %2</source>
        <translation>%1未包括以下全部各项：%2</translation>
    </message>
    <message>
        <source>%1 includes nothing but: %2</source>
        <translation>%1只包括以下各项：%2</translation>
    </message>
    <message>
        <source>%1 includes something other than: %2</source>
        <translation>%1包括以下各项以外的选项：%2</translation>
    </message>
    <message>
        <source>%1 includes exactly one of: %2</source>
        <translation>%1只包括以下其中一项：%2</translation>
    </message>
    <message>
        <source>%1 does not include exactly one of: %2</source>
        <translation>%1不是只包括以下其中一项：%2</translation>
    </message>
    <message>
        <source>every choice in %1 is also in %2</source>
        <translation>%1所选的每个选项均已在%2中选取</translation>
    </message>
    <message>
        <source>a choice in %1 is not in %2</source>
        <translation>%1所选的选项中，至少有一项未在%2中选取</translation>
    </message>
    <message>
        <source>%1 and %2 have a choice in common</source>
        <translation>%1与%2有相同的选项</translation>
    </message>
    <message>
        <source>%1 and %2 have no choice in common</source>
        <translation>%1与%2没有相同的选项</translation>
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
        <translation>人民币</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>%1 of this entry</source>
        <translation>本项目的%1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>项目%1</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>该选项</translation>
    </message>
    <message>
        <source>this entry</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>the entry around</source>
        <translation>所属的上层项目</translation>
    </message>
    <message>
        <source>the latest of %1</source>
        <translation>%1中的最晚者</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <translation>%1中的最早者</translation>
    </message>
    <message>
        <source>the number of choices in %1</source>
        <translation>%1所选的选项数目</translation>
    </message>
    <message>
        <source>the number of choices in %1 other than: %2</source>
        <translation>%1所选的选项中，以下各项以外的选项数目：%2</translation>
    </message>
    <message>
        <source>the number of these choices in %1: %2</source>
        <translation>%1包括以下各项的数目：%2</translation>
    </message>
    <message>
        <source>the number of entries in %1 for which %2</source>
        <translation>%1中符合以下条件的项目数目：%2</translation>
    </message>
    <message>
        <source>%1, only if %2</source>
        <translation>%1（仅在%2时适用）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 has no entries</source>
        <translation>%1没有项目</translation>
    </message>
    <message>
        <source>%1 has entries</source>
        <translation>%1已有项目</translation>
    </message>
    <message>
        <source>every choice in %1 is selected</source>
        <translation>%1的所有选项均已选取</translation>
    </message>
    <message>
        <source>not every choice in %1 is selected</source>
        <translation>%1的选项并未全部选取</translation>
    </message>
    <message>
        <source>for at least one of these choices (%1), %2</source>
        <translation>对于以下至少一个选项（%1），%2</translation>
    </message>
    <message>
        <source>for none of these choices (%1), %2</source>
        <translation>对于以下所有选项（%1），均不符合：%2</translation>
    </message>
    <message>
        <source>for each of these choices (%1), %2</source>
        <translation>对于以下每个选项（%1），%2</translation>
    </message>
    <message>
        <source>for exactly one of these choices (%1), %2</source>
        <translation>只对于以下其中一个选项（%1），%2</translation>
    </message>
    <message>
        <source>not for exactly one of these choices (%1), %2</source>
        <translation>并非只对于以下其中一个选项（%1），%2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1等于%2</translation>
    </message>
    <message>
        <source>%1 does not equal %2</source>
        <translation>%1不等于%2</translation>
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
        <translation>%1中没有两个项目的%2相同</translation>
    </message>
    <message>
        <source>several entries of %1 have the same %2</source>
        <translation>%1中有多于一个项目的%2相同</translation>
    </message>
    <message>
        <source>the entries of %1 differ in %2</source>
        <translation>%1各项目的%2不尽相同</translation>
    </message>
    <message>
        <source>all entries of %1 have the same %2</source>
        <translation>%1所有项目的%2均相同</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>An earlier answer does not fit this question. It is kept with the application.</source>
        <translation>较早的答案不适合此问题，现随申请保留。</translation>
    </message>
    <message>
        <source>The newer questionnaire does not ask this. The answer is kept with the application.</source>
        <translation>较新的问卷不再问此题。答案随申请保留。</translation>
    </message>
    <message>
        <source>The newer table has no such row. The answer is kept with the application.</source>
        <translation>较新的表格没有这一项。答案随申请保留。</translation>
    </message>
    <message>
        <source>This is now worked out from other answers. What was entered is kept with the application.</source>
        <translation>此项现由其他答案计算得出。已输入的内容随申请保留。</translation>
    </message>
    <message>
        <source>This was %1 and is now %2, and the answer does not fit. It is kept with the application.</source>
        <translation>此题原为%1，现为%2，答案并不适合，现随申请保留。</translation>
    </message>
    <message>
        <source>The answer was put into the form that the newer questionnaire takes. Please check it.</source>
        <translation>答案已改成较新问卷所接受的形式，请核对。</translation>
    </message>
    <message>
        <source>The newer questionnaire no longer offers the choice “%1”. Please choose again.</source>
        <translation>较新的问卷不再提供选项“%1”，请重新选择。</translation>
    </message>
    <message>
        <source>The answer no longer keeps to what the question takes. Please check it.</source>
        <translation>答案不再符合此题的要求，请核对。</translation>
    </message>
    <message>
        <source>The question asks otherwise now. Please check that the answer still holds.</source>
        <translation>此题的问法已改，请核对答案是否仍然正确。</translation>
    </message>
    <message>
        <source>The answer stays as it is.</source>
        <translation>答案保持不变。</translation>
    </message>
    <message>
        <source>An earlier answer fits again and is back. Please check it.</source>
        <translation>较早的答案再度适用，现已恢复，请核对。</translation>
    </message>
    <message>
        <source>Text that was typed here and is no answer yet is kept with the application.</source>
        <translation>在此输入而尚未成为答案的文字随申请保留。</translation>
    </message>
    <message>
        <source>Text that was typed here stays.</source>
        <translation>在此输入的文字保持不变。</translation>
    </message>
    <message>
        <source>The finding stays accepted, with its reason.</source>
        <translation>检查结果保持接受，理由不变。</translation>
    </message>
    <message>
        <source>The rule behind an accepted finding changed. Please check that the reason still holds.</source>
        <translation>已接受的检查结果所依的规则已改，请核对理由是否仍然成立。</translation>
    </message>
    <message>
        <source>Text that was typed here earlier is back.</source>
        <translation>较早时在此输入的文字已恢复。</translation>
    </message>
    <message>
        <source>The newer questionnaire does not ask this here. The answer stays and comes back when the question does.</source>
        <translation>较新的问卷在此情况下不问此题。答案仍然保留，待再问此题时恢复。</translation>
    </message>
    <message>
        <source>This question is asked now and was not asked before.</source>
        <translation>此题以前不问，现在须作答。</translation>
    </message>
    <message>
        <source>This question is new.</source>
        <translation>此为新问题。</translation>
    </message>
</context>
<context>
    <name>OwnersFile</name>
    <message>
        <source>Nothing was taken in</source>
        <translation>没有读入任何内容</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>%1 is the applicant.</source>
        <translation>%1 为申请人。</translation>
    </message>
    <message>
        <source>%1 is an entry that came from this source before.</source>
        <translation>%1 为先前来自同一来源的记录。</translation>
    </message>
    <message>
        <source>%1 is an entry with the same number.</source>
        <translation>%1 与现有一项记录的编号相同。</translation>
    </message>
    <message>
        <source>%1 is likely an entry that is there.</source>
        <translation>%1 很可能就是现有的一项记录。</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 为新记录。</translation>
    </message>
    <message>
        <source>%1 is kept with the application, without an entry.</source>
        <translation>%1 随申请保存，但不另立记录。</translation>
    </message>
    <message>
        <source>The file gives another answer to “%1”. Yours stays.</source>
        <translation>文件对“%1”给出了不同的答案；你的答案保持不变。</translation>
    </message>
    <message>
        <source>Rows that would be added: %1. Answers that would be filled in: %2. Answers of yours that differ and stay: %3. All that the file states is kept with the application, and one undo takes everything back.</source>
        <translation>将添加 %1 行，填入 %2 个答案；另有 %3 个你的答案与文件不同，保持不变。文件所载的一切均随申请保存；只需撤销一次，即可全部收回。</translation>
    </message>
    <message>
        <source>The application has all that this file states.</source>
        <translation>此文件所载的一切，申请中均已有。</translation>
    </message>
    <message>
        <source>Take in owners from this file?</source>
        <translation>从此文件读入拥有人资料？</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>The application was changed meanwhile. Please choose the file again.</source>
        <translation>申请在此期间已有更改。请重新选择文件。</translation>
    </message>
    <message>
        <source>Owners were taken in from the file.</source>
        <translation>已从文件读入拥有人资料。</translation>
    </message>
    <message>
        <source>Save the owners</source>
        <translation>保存拥有人资料</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>拥有人</translation>
    </message>
    <message>
        <source>The owners are saved as “%1”. The file contains personal data.</source>
        <translation>拥有人资料已保存为“%1”。文件包含个人资料。</translation>
    </message>
    <message>
        <source>Choose a file of owners</source>
        <translation>选择拥有人资料文件</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>This questionnaire does not ask who holds the applicant&apos;s shares.</source>
        <translation>此问卷没有问及申请人的股份由谁持有。</translation>
    </message>
    <message>
        <source>%1: %2% of the capital.</source>
        <translation>%1：股本的%2%。</translation>
    </message>
    <message>
        <source>Loops and further paths add %1% of the capital.</source>
        <translation>循环持股及其他路径另占股本的%1%。</translation>
    </message>
    <message>
        <source>Controls %1 with %2% of its votes, held by: %3.</source>
        <translation>控制%1，合计持有其%2%投票权，持有人为：%3。</translation>
    </message>
    <message>
        <source>Substantial shareholder: more than 10%, with %1% of the capital and %2% of the votes held directly or by controlled companies.</source>
        <translation>大股东：直接或经受控制公司持有%1%股本及%2%投票权，超过10%。</translation>
    </message>
    <message>
        <source>Substantial shareholder: commands %1% (35% or more) of the votes of %2, which is itself a substantial shareholder.</source>
        <translation>大股东：掌握%2的%1%（即35%或以上）投票权，而该公司本身是大股东。</translation>
    </message>
    <message>
        <source>%1 in turn commands %2% of the votes of %3.</source>
        <translation>%1则掌握%3的%2%投票权。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the capital by multiplication (%1%).</source>
        <translation>最终拥有人：按层相乘持有超过25%股本（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the votes by multiplication (%1%).</source>
        <translation>最终拥有人：按层相乘持有超过25%投票权（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the capital held directly or by controlled companies (%1%).</source>
        <translation>最终拥有人：直接或经受控制公司持有超过25%股本（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: more than 25% of the votes held directly or by controlled companies (%1%).</source>
        <translation>最终拥有人：直接或经受控制公司持有超过25%投票权（%1%）。</translation>
    </message>
    <message>
        <source>Ultimate owner: a chain of majorities leads to the applicant.</source>
        <translation>最终拥有人：经一连串过半数投票权控制申请人。</translation>
    </message>
    <message>
        <source>Ultimate owner: the answers state ultimate control over the management.</source>
        <translation>最终拥有人：答案指其对管理有最终控制权。</translation>
    </message>
    <message>
        <source>Possible ultimate owner: party to a trust without fixed shares; with it, more than 25% of the capital.</source>
        <translation>可能的最终拥有人：属没有固定份额的信托的当事人，连同该信托计算，超过25%股本。</translation>
    </message>
    <message>
        <source>Holds %1% of the capital and %2% of the votes of the applicant directly.</source>
        <translation>直接持有申请人%1%股本及%2%投票权。</translation>
    </message>
    <message>
        <source>Nobody is named behind part of %1; that part comes to %2% of the applicant, so an ultimate owner may be missing.</source>
        <translation>%1的部分持有人没有列明，该部分相当于申请人的%2%，因此可能遗漏最终拥有人。</translation>
    </message>
    <message>
        <source>%1 holds shares in %2 for someone who is not named.</source>
        <translation>%1代未列明的人持有%2的股份。</translation>
    </message>
    <message>
        <source>%1 holds its own shares. The figures take that into account.</source>
        <translation>%1持有自身的股份。各项数字已计及此点。</translation>
    </message>
    <message>
        <source>These companies hold shares in each other: %1. The figures take that into account.</source>
        <translation>下列公司互相持股：%1。各项数字已计及此点。</translation>
    </message>
    <message>
        <source>%1 is recorded with a share of the applicant, but no holdings lead from there to the applicant.</source>
        <translation>%1列为持有申请人权益，但没有任何持股由其连至申请人。</translation>
    </message>
    <message>
        <source>%1 is recorded with %2% of the capital; by the holdings it is %3%.</source>
        <translation>%1列为持有%2%股本；按持股计算为%3%。</translation>
    </message>
    <message>
        <source>%1 is recorded with %2% of the votes; by the holdings it is %3%.</source>
        <translation>%1列为持有%2%投票权；按持股计算为%3%。</translation>
    </message>
    <message>
        <source>This holding lacks a party or a percentage and is left out of the figures.</source>
        <translation>此项持股缺少当事人或百分比，未计入各项数字。</translation>
    </message>
    <message>
        <source>%1 is an ultimate owner by the holdings, and is not recorded as one.</source>
        <translation>按持股计算，%1是最终拥有人，但未列为最终拥有人。</translation>
    </message>
    <message>
        <source>%1 is a substantial shareholder by the holdings, and is not recorded as one.</source>
        <translation>按持股计算，%1是大股东，但未列为大股东。</translation>
    </message>
    <message>
        <source>A holding names “%1”, who is not among the people and companies.</source>
        <translation>一项持股提及“%1”，但“人员”及“法团”中并无此名。</translation>
    </message>
    <message>
        <source>“%1” is among the people and companies twice.</source>
        <translation>“%1”在人员及公司中出现两次。</translation>
    </message>
    <message>
        <source>The applicant is not among the companies.</source>
        <translation>公司之中没有申请人。</translation>
    </message>
    <message>
        <source>Shares are held in “%1”, which is not a company.</source>
        <translation>有人持有“%1”的股份，但该名称不属公司。</translation>
    </message>
    <message>
        <source>A holding in “%1” is below 0% or above 100%.</source>
        <translation>在“%1”的一项持股低于0%或高于100%。</translation>
    </message>
    <message>
        <source>The holdings in %1 add up to %2% of its capital. Shares behind it cannot be multiplied until they add up to 100% or less.</source>
        <translation>%1的持股合计占股本%2%。合计不超过100%之前，无法计算其背后的股份。</translation>
    </message>
    <message>
        <source>The holdings in %1 add up to %2% of its votes. Votes behind it cannot be multiplied until they add up to 100% or less.</source>
        <translation>%1的持股合计占投票权%2%。合计不超过100%之前，无法计算其背后的投票权。</translation>
    </message>
    <message>
        <source>These companies hold all of each other, so that nobody outside owns anything: %1.</source>
        <translation>下列公司互相持有全部股份，因此外间无人拥有任何权益：%1。</translation>
    </message>
    <message>
        <source>%1 is a party to a trust and, with the shares in it, passes 25% of the applicant, but is not recorded as ultimate owner.</source>
        <translation>%1是信托当事人，连同信托所持股份超过申请人的25%，但未列为最终拥有人。</translation>
    </message>
    <message>
        <source>Added up with those it is said to be linked or to act with (%1): %2% of the capital and %3% of the votes, held by them or by companies they control together.</source>
        <translation>连同据称与其有关联或一致行动者（%1）合计：资本的%2%及投票权的%3%，由他们或他们共同控制的公司持有。</translation>
    </message>
    <message>
        <source>%1 has 10% or less alone; with those it is said to be linked or to act with, %2% of the capital and %3% of the votes. If they are its associates in law, it is a substantial shareholder: that has to be judged on Schedule 1 to the Securities and Futures Ordinance.</source>
        <translation>%1单独持有不超过10%；连同据称与其有关联或一致行动者，合计占资本的%2%及投票权的%3%。如该等人在法律上是其有联系者，此持有人即属大股东：须按《证券及期货条例》附表1判断。</translation>
    </message>
</context>
<context>
    <name>Pack changes</name>
    <message>
        <source>a line of text</source>
        <translation>单行文字</translation>
    </message>
    <message>
        <source>a longer text</source>
        <translation>较长文字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>金额</translation>
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
        <translation>期间</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation>通讯地址</translation>
    </message>
    <message>
        <source>a country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>an identification number</source>
        <translation>识别号码</translation>
    </message>
    <message>
        <source>a wallet address</source>
        <translation>钱包地址</translation>
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
        <translation>多项列表</translation>
    </message>
    <message>
        <source>a table of fixed rows</source>
        <translation>固定行表格</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>阻止导出</translation>
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
        <translation>一律提问</translation>
    </message>
    <message>
        <source>asked if %1, and shown dimmed while that is open</source>
        <translation>在%1时提问，未定时以浅色显示</translation>
    </message>
    <message>
        <source>asked if %1</source>
        <translation>在%1时提问</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必答</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选答</translation>
    </message>
    <message>
        <source>required if %1</source>
        <translation>在%1时必答</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>自行输入</translation>
    </message>
    <message>
        <source>worked out from %1</source>
        <translation>由 %1 计算得出</translation>
    </message>
    <message>
        <source>the list of forms</source>
        <translation>表格清单</translation>
    </message>
    <message>
        <source>the roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>the dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>what a profile leads to</source>
        <translation>业务概况的结论</translation>
    </message>
    <message>
        <source>the notice above every page</source>
        <translation>每页上方的提示</translation>
    </message>
    <message>
        <source>when guidance is shown folded</source>
        <translation>何时收起作答说明</translation>
    </message>
    <message>
        <source>the part %1</source>
        <translation>%1 部分</translation>
    </message>
    <message>
        <source>The questionnaire was called “%1” and is now called “%2”.</source>
        <translation>问卷原称“%1”，现称“%2”。</translation>
    </message>
    <message>
        <source>The questionnaire now describes itself so: %1</source>
        <translation>问卷的简介现为：%1</translation>
    </message>
    <message>
        <source>The standing of the questionnaire was “%1” and is now “%2”.</source>
        <translation>问卷的地位原为“%1”，现为“%2”。</translation>
    </message>
    <message>
        <source>The questionnaire stood as at %1 and now stands as at %2.</source>
        <translation>问卷原截至 %1，现截至 %2。</translation>
    </message>
    <message>
        <source>The section “%1” is new.</source>
        <translation>“%1”部分为新增。</translation>
    </message>
    <message>
        <source>The section “%1” is gone.</source>
        <translation>“%1”部分已删除。</translation>
    </message>
    <message>
        <source>The sections stand in another order.</source>
        <translation>各部分的次序已改。</translation>
    </message>
    <message>
        <source>The section “%1” is now called “%2”.</source>
        <translation>“%1”部分现称“%2”。</translation>
    </message>
    <message>
        <source>The introduction of “%1” now says: %2</source>
        <translation>“%1”的引言现为：%2</translation>
    </message>
    <message>
        <source>“%1” was %2 and is now %3.</source>
        <translation>“%1”原为%2，现为%3。</translation>
    </message>
    <message>
        <source>“%1” changed in: %2.</source>
        <translation>“%1”有以下改动：%2。</translation>
    </message>
    <message>
        <source>The questions of “%1” stand in another order.</source>
        <translation>“%1”各题的次序已改。</translation>
    </message>
    <message>
        <source>A new attachment is asked for: “%1”.</source>
        <translation>新增附件要求：“%1”。</translation>
    </message>
    <message>
        <source>“%1” has a new field: “%2”.</source>
        <translation>“%1”新增字段：“%2”。</translation>
    </message>
    <message>
        <source>A new question in “%1”: “%2”.</source>
        <translation>“%1”新增问题：“%2”。</translation>
    </message>
    <message>
        <source>The attachment “%1” is no longer asked for.</source>
        <translation>不再要求附件“%1”。</translation>
    </message>
    <message>
        <source>“%1” no longer has the field “%2”.</source>
        <translation>“%1”不再有字段“%2”。</translation>
    </message>
    <message>
        <source>In “%1”, the question “%2” is no longer asked.</source>
        <translation>“%1”不再问“%2”。</translation>
    </message>
    <message>
        <source>“%1” moved from “%2” to “%3”.</source>
        <translation>“%1”由“%2”移到“%3”。</translation>
    </message>
    <message>
        <source>“%1” now reads “%2”.</source>
        <translation>“%1”现写作“%2”。</translation>
    </message>
    <message>
        <source>The guidance of “%1” now says: %2</source>
        <translation>“%1”的作答说明现为：%2</translation>
    </message>
    <message>
        <source>“%1” took %2 and now takes %3.</source>
        <translation>“%1”的答案形式原为%2，现为%3。</translation>
    </message>
    <message>
        <source>“%1” has a new choice: “%2”.</source>
        <translation>“%1”新增选项：“%2”。</translation>
    </message>
    <message>
        <source>In “%1”, the choice “%2” now reads “%3”.</source>
        <translation>“%1”的选项“%2”现写作“%3”。</translation>
    </message>
    <message>
        <source>In “%1”, the choice “%2” was %3 and is now %4.</source>
        <translation>“%1”的选项“%2”原为%3，现为%4。</translation>
    </message>
    <message>
        <source>“%1” no longer has the choice “%2”.</source>
        <translation>“%1”不再有选项“%2”。</translation>
    </message>
    <message>
        <source>A new check of “%1”: it must hold that %2; otherwise: %3</source>
        <translation>“%1”新增检查：须符合“%2”；否则：%3</translation>
    </message>
    <message>
        <source>“%1” is no longer checked for this: %2</source>
        <translation>“%1”不再作此检查：%2</translation>
    </message>
    <message>
        <source>A check of “%1” changed: it had to hold that %2; now it must hold that %3.</source>
        <translation>“%1”的一项检查已改：原须符合“%2”，现须符合“%3”。</translation>
    </message>
    <message>
        <source>In “%1”, “%2” was a finding that %3 and is now one that %4.</source>
        <translation>“%1”中的检查结果“%2”原属%3，现属%4。</translation>
    </message>
    <message>
        <source>A finding of “%1” now says: %2</source>
        <translation>“%1”的一项检查结果现为：%2</translation>
    </message>
    <message>
        <source>In “%1”, “%2” now stands as “%3”, with these sources: %4.</source>
        <translation>“%1”中的“%2”现属“%3”，依据为：%4。</translation>
    </message>
    <message>
        <source>The standing of “%1” was “%2” and is now “%3”.</source>
        <translation>“%1”的地位原为“%2”，现为“%3”。</translation>
    </message>
    <message>
        <source>The sources of “%1” are now: %2.</source>
        <translation>“%1”的依据现为：%2。</translation>
    </message>
    <message>
        <source>“%1” now answers these items of forms: %2.</source>
        <translation>“%1”现回答以下表格项目：%2。</translation>
    </message>
    <message>
        <source>An answer to “%1” now promises these attachments: %2.</source>
        <translation>回答“%1”现须附上：%2。</translation>
    </message>
    <message>
        <source>What “%1” takes changed: %2.</source>
        <translation>“%1”可接受的答案已改：%2。</translation>
    </message>
    <message>
        <source>A new source: “%1”.</source>
        <translation>新增依据：“%1”。</translation>
    </message>
    <message>
        <source>The particulars of the source “%1” changed.</source>
        <translation>依据“%1”的资料已改。</translation>
    </message>
    <message>
        <source>The source “%1” is no longer used.</source>
        <translation>不再引用依据“%1”。</translation>
    </message>
    <message>
        <source>New in %1: “%2”.</source>
        <translation>%1新增：“%2”。</translation>
    </message>
    <message>
        <source>Changed in %1: “%2”.</source>
        <translation>%1有改动：“%2”。</translation>
    </message>
    <message>
        <source>Gone from %1: “%2”.</source>
        <translation>%1删除：“%2”。</translation>
    </message>
    <message>
        <source>This changed: %1.</source>
        <translation>以下内容已改：%1。</translation>
    </message>
    <message>
        <source>the chapters</source>
        <translation>各章</translation>
    </message>
    <message>
        <source>The wording of “%1” changed in these languages: %2. It now reads “%3”.</source>
        <translation>“%1”的以下语言文本已改：%2。现写作“%3”。</translation>
    </message>
</context>
<context>
    <name>Pack files</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>无法写入文件“%1”：%2</translation>
    </message>
    <message>
        <source>Not signed: nobody vouches for this questionnaire.</source>
        <translation>未经签名：无人为此问卷作保。</translation>
    </message>
    <message>
        <source>Signed by %1, whom you trust.</source>
        <translation>由您信任的 %1 签名。</translation>
    </message>
    <message>
        <source>Signed by “%1”, whose certificate you have not chosen to trust.</source>
        <translation>由“%1”签名，您尚未选择信任其证书。</translation>
    </message>
    <message>
        <source>This questionnaire is signed by “%1”, whose certificate you have not chosen to trust. Trust the certificate first, or say that the questionnaire is to be installed all the same.</source>
        <translation>此问卷由“%1”签名，您尚未选择信任其证书。请先信任该证书，或表明仍要安装此问卷。</translation>
    </message>
    <message>
        <source>This questionnaire is not signed. It is installed only when you say that an unsigned one is wanted.</source>
        <translation>此问卷未经签名。只有在您表明接受未经签名的问卷时，才会安装。</translation>
    </message>
    <message>
        <source>The signature of this questionnaire cannot be read.</source>
        <translation>无法读取此问卷的签名。</translation>
    </message>
    <message>
        <source>The signature does not belong to this questionnaire: one of the two was changed.</source>
        <translation>签名与此问卷不符：两者之一曾被更改。</translation>
    </message>
    <message>
        <source>“%1” is not an exported questionnaire. Export it first; what is exported can be signed.</source>
        <translation>“%1”不是导出的问卷。请先导出；导出的问卷才可签名。</translation>
    </message>
</context>
<context>
    <name>PackInstall</name>
    <message>
        <source>“%1”, version %2, is installed.</source>
        <translation>“%1”版本 %2 已安装。</translation>
    </message>
    <message>
        <source>Questionnaire installed</source>
        <translation>问卷已安装</translation>
    </message>
    <message>
        <source>Questionnaire not installed</source>
        <translation>问卷未安装</translation>
    </message>
    <message>
        <source>Nobody you trust has signed this questionnaire</source>
        <translation>此问卷没有您信任的人士签署</translation>
    </message>
    <message>
        <source>Install it all the same</source>
        <translation>仍要安装</translation>
    </message>
    <message>
        <source>Install a questionnaire</source>
        <translation>安装问卷</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>At character %1 of the rule: %2</source>
        <translation>在规则的第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>These rules depend on one another in a circle: %1.</source>
        <translation>以下规则循环互相依赖：%1。</translation>
    </message>
    <message>
        <source>The glossary must have the columns %1.</source>
        <translation>术语表必须有以下各列：%1。</translation>
    </message>
    <message>
        <source>Entry %1 of the glossary does not have five fields.</source>
        <translation>术语表第 %1 项的字段数不是五个。</translation>
    </message>
    <message>
        <source>There are more findings than are listed here.</source>
        <translation>检查结果多于此处所列。</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>此处必须为 %1。</translation>
    </message>
    <message>
        <source>There are more than %1 entries here.</source>
        <translation>此处超过 %1 项。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>此处超过 %1 个字符。</translation>
    </message>
    <message>
        <source>This must lie between %1 and %2.</source>
        <translation>此处必须介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1”不是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1”重复出现。</translation>
    </message>
    <message>
        <source>This text is empty.</source>
        <translation>此段文字为空。</translation>
    </message>
    <message>
        <source>This text is missing in: %1.</source>
        <translation>此段文字缺少以下语言：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2026-11-22.</source>
        <translation>“%1”不是 2026-11-22 这种格式的日期。</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>此处不接受键“%1”。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>标识符“%1”重复使用。</translation>
    </message>
    <message>
        <source>The id “%1” begins with the id of another question, “%2”.</source>
        <translation>标识符“%1”以另一问题的标识符“%2”开头。</translation>
    </message>
    <message>
        <source>A field of a matrix cannot be called “row”.</source>
        <translation>矩阵的字段不可命名为“row”。</translation>
    </message>
    <message>
        <source>The rule id “%1” is used twice.</source>
        <translation>规则标识符“%1”重复使用。</translation>
    </message>
    <message>
        <source>There is no attachment slot “%1”.</source>
        <translation>没有附件项目“%1”。</translation>
    </message>
    <message>
        <source>The section shares its id “%1” with a question.</source>
        <translation>此部分的标识符“%1”与某个问题相同。</translation>
    </message>
    <message>
        <source>The pack “%1” cannot be read.</source>
        <translation>无法读取问卷包“%1”。</translation>
    </message>
    <message>
        <source>Version %2 of the pack “%1” is installed already with other content; a changed pack needs a new version.</source>
        <translation>问卷包“%1”的版本 %2 已安装，但内容不同；问卷包如有更改，须使用新版本号。</translation>
    </message>
    <message>
        <source>There is no pack “%1”.</source>
        <translation>没有问卷包“%1”。</translation>
    </message>
    <message>
        <source>There is no version %2 of the pack “%1”.</source>
        <translation>问卷包“%1”没有版本 %2。</translation>
    </message>
    <message>
        <source>The file “%1” holds another pack than its name says.</source>
        <translation>文件“%1”所载的问卷包与其名称不符。</translation>
    </message>
    <message>
        <source>The pack cannot be stored: no folder for packs can be written to.</source>
        <translation>无法保存问卷包：没有可写入的问卷包文件夹。</translation>
    </message>
    <message>
        <source>This pack is of a format that this program does not know.</source>
        <translation>本程序无法识别此问卷包的格式。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a pack: lower-case letters, digits, “-” and “_”.</source>
        <translation>“%1”不可用作问卷包的标识符：只可使用小写字母、数字、“-”及“_”。</translation>
    </message>
    <message>
        <source>“%1” is not a version such as 1.0.0.</source>
        <translation>“%1”不是 1.0.0 这种格式的版本号。</translation>
    </message>
    <message>
        <source>“%1” is not an id: lower-case letters, digits and underscores, parts joined by points.</source>
        <translation>“%1”不是标识符：只可使用小写字母、数字及下划线，各部分以点号连接。</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>The pack has no sections.</source>
        <translation>问卷包没有任何部分。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a section: lower-case letters, digits and underscores.</source>
        <translation>“%1”不可用作部分的标识符：只可使用小写字母、数字及下划线。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” lies outside the packs&apos; folder.</source>
        <translation>“%1”位于问卷包文件夹之外。</translation>
    </message>
    <message>
        <source>“%1” stands in another module with a different content.</source>
        <translation>“%1”也见于另一模块，但内容不同。</translation>
    </message>
    <message>
        <source>The key “%1” has no meaning for a question of type “%2”.</source>
        <translation>键“%1”不适用于“%2”类型的问题。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of identifier.</source>
        <translation>“%1”不是识别号码的种类。</translation>
    </message>
    <message>
        <source>“%1” contains a reserved word of the rule language.</source>
        <translation>“%1”含有规则语言的保留字。</translation>
    </message>
    <message>
        <source>“%1” is not a type of question.</source>
        <translation>“%1”不是问题类型。</translation>
    </message>
    <message>
        <source>Tables may stand within tables only %1 deep.</source>
        <translation>表格最多可嵌套 %1 层。</translation>
    </message>
    <message>
        <source>A table needs at least one field.</source>
        <translation>表格须有至少一个字段。</translation>
    </message>
    <message>
        <source>The pack has more than %1 questions.</source>
        <translation>问卷包的问题超过 %1 个。</translation>
    </message>
    <message>
        <source>The smallest allowed is larger than the largest.</source>
        <translation>允许的最小值大于最大值。</translation>
    </message>
    <message>
        <source>“%1” is not a field of this table.</source>
        <translation>“%1”不是此表格的字段。</translation>
    </message>
    <message>
        <source>This rule is empty.</source>
        <translation>此规则为空。</translation>
    </message>
    <message>
        <source>Only a rule of status “law” may block; this one has status “%1”.</source>
        <translation>只有地位为“law”的规则才可阻止导出；此规则的地位为“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be a choice&apos;s value: lower-case letters, digits, “_” and “-”.</source>
        <translation>“%1”不可用作选项的值：只可使用小写字母、数字、“_”及“-”。</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>There is no choice list “%1”.</source>
        <translation>没有选项列表“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither an ISO date nor “today”.</source>
        <translation>“%1”既不是 ISO 日期，也不是“today”。</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number.</source>
        <translation>“%1”不是十进制数字。</translation>
    </message>
    <message>
        <source>This is not a regular expression that can be used: %1</source>
        <translation>这不是可用的正则表达式：%1</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>没有资料来源“%1”。</translation>
    </message>
    <message>
        <source>The status “%1” is more than any of the sources cited supports.</source>
        <translation>地位“%1”高于所引用资料来源可支持的程度。</translation>
    </message>
    <message>
        <source>The status “%1” needs a source.</source>
        <translation>地位“%1”须有资料来源。</translation>
    </message>
    <message>
        <source>No question uses the choice list “%1”.</source>
        <translation>没有问题使用选项列表“%1”。</translation>
    </message>
    <message>
        <source>Nothing cites the source “%1”.</source>
        <translation>没有任何内容引用资料来源“%1”。</translation>
    </message>
    <message>
        <source>No answer promises the attachment “%1”, and no rule requires it.</source>
        <translation>没有答案承诺提供附件“%1”，也没有规则要求提供。</translation>
    </message>
    <message>
        <source>This rule reads no answer: it always gives the same.</source>
        <translation>此规则没有读取任何答案：其结果永远相同。</translation>
    </message>
    <message>
        <source>No answers make this rule true.</source>
        <translation>没有任何答案可以使此规则为真。</translation>
    </message>
    <message>
        <source>No answers make this rule false.</source>
        <translation>没有任何答案可以使此规则为假。</translation>
    </message>
    <message>
        <source>This rule contradicts the rule of the section or table around the question: it is never asked.</source>
        <translation>此规则与问题所属部分或表格的规则互相矛盾：该问题永远不会询问。</translation>
    </message>
    <message>
        <source>“%1” is not among the choices of “%2”: the comparison always gives the same.</source>
        <translation>“%1”不是“%2”的选项：比较结果永远相同。</translation>
    </message>
    <message>
        <source>This rule depends on “%1”, which is asked in a later section.</source>
        <translation>此规则取决于“%1”，但该题在较后的部分才询问。</translation>
    </message>
    <message>
        <source>The glossary renders “%1” as %2; the words here (%3) do not contain it.</source>
        <translation>术语表把“%1”译作 %2；此处的文字（%3）没有采用。</translation>
    </message>
    <message>
        <source>This question reads like “%1”.</source>
        <translation>此问题与“%1”相似。</translation>
    </message>
    <message>
        <source>This scenario expects nothing.</source>
        <translation>此场景没有任何预期结果。</translation>
    </message>
    <message>
        <source>This scenario lacks the day on which it plays.</source>
        <translation>此场景缺少所属日期。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>没有问题“%1”。</translation>
    </message>
    <message>
        <source>“%1” is %2, where %3 was expected.</source>
        <translation>“%1”为 %2，预期为 %3。</translation>
    </message>
    <message>
        <source>“%1” was expected and not found.</source>
        <translation>预期有“%1”，但没有找到。</translation>
    </message>
    <message>
        <source>“%1” was found and should not be.</source>
        <translation>找到不应出现的“%1”。</translation>
    </message>
    <message>
        <source>%1 findings block, where %2 were expected.</source>
        <translation>有 %1 项检查结果阻止导出，预期为 %2 项。</translation>
    </message>
    <message>
        <source>The form %1 has no item “%2”.</source>
        <translation>表格 %1 没有第“%2”项。</translation>
    </message>
    <message>
        <source>No question answers these items of the form %1: %2.</source>
        <translation>没有问题回答表格 %1 的以下各项：%2。</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>没有表格“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a form: letters, digits, “-” and “_”.</source>
        <translation>“%1”不可用作表格的标识符：只可使用字母、数字、“-”及“_”。</translation>
    </message>
    <message>
        <source>Either “days” or “months” must be given, and only one of them.</source>
        <translation>“days”与“months”须择一填写，不可两者并用。</translation>
    </message>
    <message>
        <source>The roadmap has no initiative %1 in the pillar “%2”.</source>
        <translation>路线图的支柱“%2”下没有第 %1 项措施。</translation>
    </message>
    <message>
        <source>No question is tagged with these initiatives of the roadmap: %1.</source>
        <translation>以下路线图措施没有问题与之对应：%1。</translation>
    </message>
    <message>
        <source>These marks are out of place in the text in %1: %2.</source>
        <translation>%1 文字中的以下标点不合用：%2。</translation>
    </message>
    <message>
        <source>The text in %1 has characters of the other script: %2.</source>
        <translation>%1 文字含有另一种字体的字：%2。</translation>
    </message>
    <message>
        <source>English is left over in the text in %1: “%2”.</source>
        <translation>%1 文字中仍有英文：“%2”。</translation>
    </message>
    <message>
        <source>The section “%1” does not say what the regulator looks for and why applications come back.</source>
        <translation>部分“%1”没有说明监管机构看重什么，以及申请被退回的原因。</translation>
    </message>
    <message>
        <source>“%1” is no section, or stands in two parts, or out of order.</source>
        <translation>“%1”不是部分，或重复列入章节，或顺序不符。</translation>
    </message>
    <message>
        <source>The section “%1” stands in no part.</source>
        <translation>部分“%1”没有列入任何章节。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Days are counted from %1.</source>
        <translation>天数从%1起计算。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后到期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The answer to “%1” is expected.</source>
        <translation>预期提供“%1”的答案。</translation>
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
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待答问题</translation>
    </message>
    <message>
        <source>Dates that cannot be worked out yet</source>
        <translation>尚无法计算的日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Worked out from</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Nothing is worked out as the answers stand now.</source>
        <translation>按现有答案，没有需要计算的数值。</translation>
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
        <translation>按现有答案，没有需要备齐的文件或人士资料。</translation>
    </message>
    <message>
        <source>Documents required now</source>
        <translation>目前必须提供的文件</translation>
    </message>
    <message>
        <source>Documents required once an answer is given</source>
        <translation>作出某项回答后必须提供的文件</translation>
    </message>
    <message>
        <source>Documents that may apply</source>
        <translation>可能适用的文件</translation>
    </message>
    <message>
        <source>Documents that may be attached</source>
        <translation>可选择附上的文件</translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%2 项中已有 %1 项。</translation>
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
            <numerusform>提交时，出具日期不得早于 %n 天前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not older than %n month(s) at filing.</source>
        <translation>
            <numerusform>提交时，出具日期不得早于 %n 个月前。</numerusform>
        </translation>
    </message>
    <message>
        <source>In English or Chinese, or with a translation</source>
        <translation>英文或中文，否则须附译文</translation>
    </message>
    <message>
        <source>In English and in Chinese</source>
        <translation>须有英文本和中文本</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>语言不限</translation>
    </message>
    <message>
        <source>At most %1 a file</source>
        <translation>每个文件不超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s)</source>
        <translation>
            <numerusform>最多 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>未附上</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
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
        <translation>尚缺</translation>
    </message>
    <message>
        <source>First missing answers</source>
        <translation>首先缺少的答案</translation>
    </message>
    <message>
        <source>Nobody is recorded in “%1” yet.</source>
        <translation>“%1”尚无任何记录。</translation>
    </message>
    <message>
        <source>Named nowhere</source>
        <translation>没有任何角色</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s)</source>
        <translation>
            <numerusform>%n 项必答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n required answer(s)</source>
        <translation>
            <numerusform>%1 至 %n 项必答</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles that nobody is named for</source>
        <translation>尚无人选的角色</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Neighbouring regime</source>
        <translation>相关制度</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>官方表格</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>问卷的一部分</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>取决于</translation>
    </message>
    <message>
        <source>Questionnaire: %1</source>
        <translation>问卷：%1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Open: these answers would decide</source>
        <translation>未定：取决于以下答案</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>What this profile leads to</source>
        <translation>按概况得出的结果</translation>
    </message>
    <message>
        <source>Regimes, forms and modules that the answers so far lead to, each with its reason. This is a guide, not legal advice.</source>
        <translation>按现有答案所涉及的制度、表格和问卷部分，并逐项说明原因。仅供参考，并非法律意见。</translation>
    </message>
    <message>
        <source>Documents and people to gather</source>
        <translation>须备齐的文件和人士资料</translation>
    </message>
    <message>
        <source>What is to be attached and who is to be asked, as the answers stand now.</source>
        <translation>按现有答案，须附上哪些文件、向哪些人士索取资料。</translation>
    </message>
    <message>
        <source>Dates that matter</source>
        <translation>重要日期</translation>
    </message>
    <message>
        <source>Dates that follow from the answers, the nearest first.</source>
        <translation>根据答案得出的日期，最近者在前。</translation>
    </message>
    <message>
        <source>Figures worked out</source>
        <translation>计算得出的数值</translation>
    </message>
    <message>
        <source>Every value that is worked out from other answers, what it was worked out from, and on what basis.</source>
        <translation>由其他答案计算得出的每项数值、计算所用的答案及依据。</translation>
    </message>
    <message>
        <source>What is not law yet</source>
        <translation>尚未成为法律的事项</translation>
    </message>
    <message>
        <source>Questions and rules of this application that no law in force for this applicant asks for.</source>
        <translation>本申请中，并非由对此申请人生效的法律所要求的问题和规则。</translation>
    </message>
    <message>
        <source>ASPIRe roadmap</source>
        <translation>“A-S-P-I-Re”路线图</translation>
    </message>
    <message>
        <source>What each initiative asks of this applicant, and how far that is answered.</source>
        <translation>每项措施对此申请人有何要求，以及已回答多少。</translation>
    </message>
    <message>
        <source>Before filing: reasons for return</source>
        <translation>提交前：申请被退回的原因</translation>
    </message>
    <message>
        <source>What would make an application come back, as far as the program can see it, and what a person has to look at.</source>
        <translation>程序所能察觉的退回原因，以及须由人员亲自查看的事项。</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1，第 %2 项</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>无须回答</translation>
    </message>
    <message>
        <source>Cannot be worked out yet</source>
        <translation>尚无法计算</translation>
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
        <translation>没有提问</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>%1 of %2 to %3 answered</source>
        <translation>已回答 %1 项，共 %2 至 %3 项</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that block the final bundle</source>
        <translation>阻止导出最终提交包的检查结果</translation>
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
        <translation>程序未发现任何阻止导出最终提交包的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block the final bundle.</source>
        <translation>
            <numerusform>有 %n 项检查结果阻止导出最终提交包。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 required answers are left; other answers decide how many.</source>
        <translation>还有 %1 至 %2 项必答问题未答；实际数目取决于其他答案。</translation>
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
        <translation>问题</translation>
    </message>
    <message>
        <source>Required questions without an answer</source>
        <translation>未回答的必答问题</translation>
    </message>
    <message>
        <source>Why it is required</source>
        <translation>必须提供的原因</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>一律必须提供</translation>
    </message>
    <message>
        <source>Documents that are promised or required, and missing</source>
        <translation>已承诺或必须提供而缺少的文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>接受原因</translation>
    </message>
    <message>
        <source>“%1” is answered in English only.</source>
        <translation>“%1”只有英文答案。</translation>
    </message>
    <message>
        <source>“%1” is answered in Chinese only.</source>
        <translation>“%1”只有中文答案。</translation>
    </message>
    <message>
        <source>Answers wanted in two languages and given in one</source>
        <translation>须以两种语言回答而只用了一种的问题</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be at most %n day(s) old at filing: look at its date.</source>
        <translation>
            <numerusform>“%1”在提交时不得超过 %n 天：请查看其日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be at most %n month(s) old at filing: look at its date.</source>
        <translation>
            <numerusform>“%1”在提交时不得超过 %n 个月：请查看其日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents whose age the program cannot show</source>
        <translation>程序无法证明出具日期的文件</translation>
    </message>
    <message>
        <source>Declarations that are not confirmed</source>
        <translation>未确认的声明</translation>
    </message>
    <message>
        <source>Common reasons why applications come back</source>
        <translation>申请常见的退回原因</translation>
    </message>
    <message>
        <source>Nothing has come of it yet, as far as the questionnaire knows.</source>
        <translation>据问卷所载，这项措施尚无任何成果。</translation>
    </message>
    <message>
        <source>What has come of it</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>It asks nothing of this applicant, as the answers stand now.</source>
        <translation>按现有答案，这项措施对此申请人没有要求。</translation>
    </message>
    <message>
        <source>What it asks of this applicant: %1.</source>
        <translation>对此申请人的要求：%1。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
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
        <translation>政府已完成咨询；条例草案尚未公布，内容或有不同。</translation>
    </message>
    <message>
        <source>Proposed in a consultation; it may still change or be dropped.</source>
        <translation>咨询中提出的建议；仍可能更改或撤回。</translation>
    </message>
    <message>
        <source>In force for another class of firm; a similar rule may be expected here, but does not bind this applicant.</source>
        <translation>对另一类公司生效；预计此处会有类似规定，但对此申请人没有约束力。</translation>
    </message>
    <message>
        <source>No rule asks for it; it is good practice or serves the work on this application.</source>
        <translation>没有规定要求；属良好做法，或为准备本申请而设。</translation>
    </message>
    <message>
        <source>Named in public articles only; no official text was found.</source>
        <translation>仅见于公开文章；未找到官方文本。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>地位</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Asked by the law in force, or by an official form under it.</source>
        <translation>现行法律或其官方表格所要求。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Found now</source>
        <translation>目前发现</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that only warn because they are not law</source>
        <translation>因并非法律而只发出警告的规则</translation>
    </message>
    <message>
        <source>What is not law for this applicant never stops an export. It is checked all the same, and each finding says so.</source>
        <translation>对此申请人而言并非法律的事项，绝不会阻止导出；但仍会检查，并在每项检查结果中说明。</translation>
    </message>
    <message>
        <source>The law and the proposals are described as at %1, the date of the questionnaire “%2” %3.</source>
        <translation>法律和建议的情况截至%1，即问卷“%2”%3 的日期。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n required answer(s)</source>
        <translation>
            <numerusform>最多 %n 项必答</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 more answers may be required; other answers decide how many.</source>
        <translation>可能还有最多 %1 项必答问题；实际数目取决于其他答案。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>现状</translation>
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
        <translation>文件的记录须为文字。</translation>
    </message>
    <message>
        <source>The date of a paper is written as year, month and day: 2026-11-22.</source>
        <translation>文件日期须按年、月、日写成 2026-11-22。</translation>
    </message>
    <message>
        <source>The language of a paper is a tag such as en, zh-Hant, zh-Hans or ja.</source>
        <translation>文件语言须为 en、zh-Hant、zh-Hans 或 ja 等标签。</translation>
    </message>
    <message>
        <source>The version of a paper has at most 100 characters.</source>
        <translation>文件版本最多可有 100 个字符。</translation>
    </message>
    <message>
        <source>The paper that was translated is named by the SHA-256 of its file.</source>
        <translation>翻译所依据的文件须以其文件的 SHA-256 指明。</translation>
    </message>
    <message>
        <source>Of a paper the date, language, version and what it translates are recorded.</source>
        <translation>文件只记录日期、语言、版本及其所翻译的文件。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>承诺提供的答案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>译自</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Not required so far</source>
        <translation>暂时无须提供</translation>
    </message>
    <message>
        <source>The PDF “%1” is damaged: programs open it only by guessing what is missing. Make it anew.</source>
        <translation>PDF“%1”已损坏：程序须推测缺失的内容才能打开。请重新制作。</translation>
    </message>
    <message>
        <source>The PDF “%1” forbids some uses, such as printing or copying. The regulator may not be able to work with it.</source>
        <translation>PDF“%1”禁止部分用途，例如打印或复制。监管机构可能无法使用。</translation>
    </message>
    <message>
        <source>The PDF “%1” holds scripts or starts programs. Print it to a new PDF and attach that.</source>
        <translation>PDF“%1”含有脚本或会启动程序。请打印成新的 PDF，再附上该文件。</translation>
    </message>
    <message numerus="yes">
        <source>The PDF “%1” holds %n other file(s) inside. Attach them as papers of their own.</source>
        <translation>
            <numerusform>PDF“%1”内含另外 %n 个文件。请把这些文件另行附上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF “%1” is a scan without text: it cannot be searched. Add a text layer if you can.</source>
        <translation>PDF“%1”是没有文字的扫描件，无法搜索。如可行，请加上文字层。</translation>
    </message>
    <message>
        <source>The paper “%1” is dated %2, which is still to come.</source>
        <translation>文件“%1”的日期为%2，该日尚未到来。</translation>
    </message>
    <message>
        <source>The paper “%1” of %2 is too old: it could be filed until %3.</source>
        <translation>文件“%1”的日期为%2，已过期：最迟应于%3提交。</translation>
    </message>
    <message>
        <source>The paper “%1” is wanted in Chinese too.</source>
        <translation>文件“%1”亦须有中文本。</translation>
    </message>
    <message>
        <source>The paper “%1” is wanted in English too.</source>
        <translation>文件“%1”亦须有英文本。</translation>
    </message>
    <message>
        <source>The file “%1” could not be looked into: that took too much time or memory. It may be damaged or made to do harm.</source>
        <translation>无法检查文件“%1”：所需时间或内存过多。文件可能已损坏，或为造成损害而制作。</translation>
    </message>
    <message>
        <source>The file “%1” has %2 bytes, too many to be looked into.</source>
        <translation>文件“%1”有 %2 字节，过大而无法检查。</translation>
    </message>
    <message>
        <source>The picture “%1” claims %2 × %3 pixels, more than a program can show. It is not opened here.</source>
        <translation>图片“%1”声称有 %2 × %3 像素，超出程序可显示的范围。本程序不会打开。</translation>
    </message>
    <message>
        <source>The file “%1” grows beyond measure when it is unpacked. Do not open it.</source>
        <translation>文件“%1”解压后会异常膨胀。请勿打开。</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut short and cannot be opened. Attach it again from its source.</source>
        <translation>文件“%1”已损坏或不完整，无法打开。请从来源重新附上。</translation>
    </message>
    <message>
        <source>The file “%1” needs a password to be opened. Attach a copy without one.</source>
        <translation>文件“%1”须输入密码才能打开。请附上没有密码的副本。</translation>
    </message>
    <message>
        <source>The file “%1” holds macros, which are programs. Save it without them.</source>
        <translation>文件“%1”含有宏，即程序。请保存为不含宏的文件。</translation>
    </message>
    <message>
        <source>The picture “%1” has only %2 × %3 pixels; small print in it may not be readable.</source>
        <translation>图片“%1”只有 %2 × %3 像素；其中的细小文字可能无法阅读。</translation>
    </message>
    <message>
        <source>The paper “%1” is neither in English nor in Chinese, and no translation of it is attached.</source>
        <translation>文件“%1”既非英文也非中文，且没有附上译本。</translation>
    </message>
    <message>
        <source>The paper “%1” is recorded as a translation, but its original is not attached.</source>
        <translation>文件“%1”记录为译本，但没有附上原文。</translation>
    </message>
    <message>
        <source>The file “%1” has a name that not every computer can keep. It travels as “%2”.</source>
        <translation>文件“%1”的名称并非所有电脑都能保存。文件会以“%2”之名提交。</translation>
    </message>
    <message>
        <source>This page could not be drawn. The file may be damaged; open it with its own program.</source>
        <translation>无法绘出这一页。文件可能已损坏；请用其本身的程序打开。</translation>
    </message>
    <message>
        <source>No paper with this SHA-256 is attached: %1</source>
        <translation>没有附上具有此 SHA-256 的文件：%1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
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
        <translation>文件不可以是其本身的译本。</translation>
    </message>
    <message>
        <source>This very file is attached there already.</source>
        <translation>该处已附上同一文件。</translation>
    </message>
    <message>
        <source>That place takes %1 only.</source>
        <translation>该处只接受 %1。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; that place takes at most %2.</source>
        <translation>文件有 %1 字节；该处最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>The file’s name and the place have in common: %1.</source>
        <translation>文件名与该处共有的字词：%1。</translation>
    </message>
    <message>
        <source>A paper is still missing there.</source>
        <translation>该处仍缺文件。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>This answer was not received</source>
        <translation>未接收这份回复</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>无法打开这个文件</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>%1 的通行短语</translation>
    </message>
    <message>
        <source>Whoever sent you this file has told you its passphrase, or will.</source>
        <translation>发送这个文件给你的人已经或将会告知你通行短语。</translation>
    </message>
    <message>
        <source>Receive an answer</source>
        <translation>接收回复</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Shows every question of this record.</source>
        <translation>显示此记录的所有问题。</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>赋予角色…</translation>
    </message>
    <message>
        <source>Names this person or company where the questionnaire asks for somebody.</source>
        <translation>在问卷要求填写人选之处，填上此人士或公司。</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>与另一记录合并…</translation>
    </message>
    <message>
        <source>Makes this entry and another of the same person or company into one.</source>
        <translation>把同一人士或公司的两条记录合而为一。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>所填内容</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
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
        <translation>尚未赋予任何角色。</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>何处引用</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>In the row</source>
        <translation>所在项目</translation>
    </message>
    <message>
        <source>Not asked as answered now; the answer is set aside.</source>
        <translation>按现有答案无须作答；答案已搁置。</translation>
    </message>
    <message>
        <source>No question names this record yet.</source>
        <translation>尚无问题引用此记录。</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>计算结果</translation>
    </message>
    <message>
        <source>Worked out from the record</source>
        <translation>由记录计算所得</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>担任者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人选</translation>
    </message>
    <message>
        <source>Filled as asked</source>
        <translation>已按要求填补</translation>
    </message>
    <message>
        <source>%1 of %2 roles that the questionnaire asks for are filled as it asks.</source>
        <translation>问卷要求 %2 个角色，其中 %1 个已按要求填补。</translation>
    </message>
    <message>
        <source>As answered so far, the questionnaire asks for no role.</source>
        <translation>按现有答案，问卷未要求任何角色。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Person %1, not yet named</source>
        <translation>人士 %1，尚未填写姓名</translation>
    </message>
    <message>
        <source>Company %1, not yet named</source>
        <translation>公司 %1，尚未填写名称</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>尚未填写</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项检查结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>还有 %n 个必答问题未答</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>May be entered twice</source>
        <translation>可能重复填写</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over, to be looked at</source>
        <translation>
            <numerusform>%n 项沿用答案待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to be filled in…</source>
        <translation>发送以供填写…</translation>
    </message>
    <message>
        <source>Writes this one record into a file for the person to check, complete and declare.</source>
        <translation>将这项记录写入一个文件，供该人核对、补充及声明。</translation>
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
        <translation>附录%1</translation>
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
        <translation>第%1条</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>第%1条</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第%1项</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>脚注%1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>附注%1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>第%1题</translation>
    </message>
    <message>
        <source>Explanatory note</source>
        <translation>注释说明</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>附函</translation>
    </message>
    <message>
        <source>note</source>
        <translation>附注</translation>
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
        <translation>预期日期（可留空）(&amp;E)：</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Accepted files (%1)</source>
        <translation>接受的文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>Both give the same number as “%1”.</source>
        <translation>两者的“%1”为同一号码。</translation>
    </message>
    <message>
        <source>They give different numbers as “%1”.</source>
        <translation>两者的“%1”号码不同。</translation>
    </message>
    <message>
        <source>Their Chinese names differ.</source>
        <translation>两者的中文名称不同。</translation>
    </message>
    <message>
        <source>Their Chinese names are the same.</source>
        <translation>两者的中文名称相同。</translation>
    </message>
    <message>
        <source>Their Chinese names are the same, written in another way.</source>
        <translation>两者的中文名称相同，只是写法有别。</translation>
    </message>
    <message>
        <source>Their English names are the same.</source>
        <translation>两者的英文名称相同。</translation>
    </message>
    <message>
        <source>Their English names are the same in another order.</source>
        <translation>两者的英文名称相同，只是次序有别。</translation>
    </message>
    <message>
        <source>One English name is the other with a further name.</source>
        <translation>其中一个英文名称较另一个多一个名字。</translation>
    </message>
    <message>
        <source>Their English names agree by initials.</source>
        <translation>两者的英文名称按首字母吻合。</translation>
    </message>
    <message>
        <source>Their English names differ by a letter or two.</source>
        <translation>两者的英文名称只差一两个字母。</translation>
    </message>
    <message>
        <source>One has used the name of the other.</source>
        <translation>其中一方曾使用另一方的名称。</translation>
    </message>
    <message>
        <source>Both give the same “%1”.</source>
        <translation>两者的“%1”相同。</translation>
    </message>
    <message>
        <source>They give different answers to “%1”.</source>
        <translation>两者的“%1”不同。</translation>
    </message>
    <message>
        <source>Both give the same email address.</source>
        <translation>两者的电邮地址相同。</translation>
    </message>
    <message>
        <source>“%1” is no person or company of this application.</source>
        <translation>“%1”不是本申请中的人员或公司。</translation>
    </message>
    <message>
        <source>An entry cannot be merged with itself.</source>
        <translation>条目不能与自身合并。</translation>
    </message>
    <message>
        <source>A person and a company cannot be merged.</source>
        <translation>人员与公司不能合并。</translation>
    </message>
    <message>
        <source>Nobody is named as “%1”.</source>
        <translation>没有人被列为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n more to be named as “%1”.</source>
        <translation>
            <numerusform>“%1”尚欠 %n 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows for “%1” name nobody.</source>
        <translation>
            <numerusform>“%1”有 %n 行未列出任何人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is entered for %n days, from %1 to %2.</source>
        <translation>
            <numerusform>由%1至%2共 %n 天，没有填写任何经历。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” overlap for %n days, from %3 to %4.</source>
        <translation>
            <numerusform>“%1”与“%2”由%3至%4重叠 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no answer of the entry that is kept. Name answers such as “%2”.</source>
        <translation>“%1”不是所保留项目的答案。请列出例如“%2”的答案。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The printed form could not be drawn: %1</source>
        <translation>无法生成打印表格：%1</translation>
    </message>
    <message>
        <source>Law in force</source>
        <translation>现行法律</translation>
    </message>
    <message>
        <source>Concluded policy, not yet law</source>
        <translation>政策已定，尚未立法</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Law for another class of firm</source>
        <translation>适用于另一类公司的法律</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Named in public articles only</source>
        <translation>仅见于公开文章</translation>
    </message>
    <message>
        <source>Blocks: %1</source>
        <translation>阻止导出：%1</translation>
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
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft: this form is not complete. Not signed. Not filed.</source>
        <translation>草稿：本表格并不完整。未签署。未提交。</translation>
    </message>
    <message>
        <source>Nothing blocks this form. Not signed. Not filed.</source>
        <translation>本表格没有阻止导出的事项。未签署。未提交。</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>已回答 %1 / %2 题</translation>
    </message>
    <message>
        <source>Questionnaire %1, version %2, as at %3</source>
        <translation>问卷 %1，版本 %2，截至%3</translation>
    </message>
    <message>
        <source>Questionnaire digest (SHA-256): %1</source>
        <translation>问卷摘要值（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Application reference: %1</source>
        <translation>申请参考编号：%1</translation>
    </message>
    <message>
        <source>The Securities and Futures Commission accepts applications only through its WINGS portal. This form helps to prepare one; it is not itself a filing.</source>
        <translation>证券及期货事务监察委员会只接受经其 WINGS 平台提交的申请。本表格协助准备申请，本身并不构成提交申请。</translation>
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
        <translation>没有项目</translation>
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
        <translation>表格 %1 第 %2 项</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可能适用</translation>
    </message>
    <message>
        <source>Attachment register</source>
        <translation>附件登记册</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translation>没有附件</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
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
        <translation>已接受的检查结果</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>接受原因：%1</translation>
    </message>
    <message>
        <source>No finding has been accepted</source>
        <translation>没有已接受的检查结果</translation>
    </message>
    <message>
        <source>Findings still open</source>
        <translation>尚待处理的检查结果</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有尚待处理的事项</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Legal content of this questionnaire as at %1.</source>
        <translation>本问卷的法律内容截至%1。</translation>
    </message>
    <message>
        <source>The chart could not be drawn: %1</source>
        <translation>无法绘制架构图：%1</translation>
    </message>
    <message>
        <source>With %1 boxes this chart is too large for a page. It can be saved as a PDF or SVG file of its own.</source>
        <translation>此架构图有 %1 个方框，一页容纳不下，可另存为 PDF 或 SVG 文件。</translation>
    </message>
    <message>
        <source>Copy with personal data masked</source>
        <translation>已遮盖个人资料的副本</translation>
    </message>
    <message>
        <source>Contains personal data</source>
        <translation>含有个人资料</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checklist of documents</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Promised by: %1</source>
        <translation>承诺提供的答案：%1</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>没有附上任何文件。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>translation of %1</source>
        <translation>译自 %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A %1 is needed here, but this is a %2.</source>
        <translation>此处须为“%1”类型，但这是“%2”类型。</translation>
    </message>
    <message>
        <source>Rules have no null; to ask for an answer, use answered().</source>
        <translation>规则没有 null；如要查询是否已有答案，请使用 answered()。</translation>
    </message>
    <message>
        <source>“this” has a meaning only in the rule of a row.</source>
        <translation>“this”只在项目的规则内有意义。</translation>
    </message>
    <message>
        <source>“parent” has a meaning only in the rule of an inner row.</source>
        <translation>“parent”只在内层项目的规则内有意义。</translation>
    </message>
    <message>
        <source>There is no “%1”; the field of the row is “this.%1”.</source>
        <translation>没有“%1”；项目的字段是“this.%1”。</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>没有“%1”。</translation>
    </message>
    <message>
        <source>There is no “%1” in this value.</source>
        <translation>这个值没有“%1”。</translation>
    </message>
    <message>
        <source>A %1 has no “%2”.</source>
        <translation>“%1”类型没有“%2”。</translation>
    </message>
    <message>
        <source>The row has no “%1”.</source>
        <translation>项目没有“%1”。</translation>
    </message>
    <message>
        <source>A list or a map is needed here, but this is a %1.</source>
        <translation>此处须为列表或映射，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>The key “%1” is given twice.</source>
        <translation>键“%1”重复出现。</translation>
    </message>
    <message>
        <source>“%1” does not join a %2 and a %3.</source>
        <translation>“%1”不可连接“%2”类型与“%3”类型。</translation>
    </message>
    <message>
        <source>A %1 cannot be compared with a %2.</source>
        <translation>“%1”类型不可与“%2”类型比较。</translation>
    </message>
    <message>
        <source>A %1 can never be in a %2.</source>
        <translation>“%1”类型不可能在“%2”类型之内。</translation>
    </message>
    <message>
        <source>Values of this kind (%1) have no order.</source>
        <translation>这类值（%1）没有先后次序。</translation>
    </message>
    <message>
        <source>A number of days cannot be compared with months or years; add the span to the earlier date and compare dates, or use years_between().</source>
        <translation>天数不可与月数或年数比较；请把时长加到较早的日期再比较日期，或使用 years_between()。</translation>
    </message>
    <message>
        <source>There is no function “%1”, or not with these arguments.</source>
        <translation>没有函数“%1”，或该函数不接受这些参数。</translation>
    </message>
    <message>
        <source>“%1” does not take %2 arguments.</source>
        <translation>“%1”不接受 %2 个参数。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-22.</source>
        <translation>“%1”不是日期；请写成 2026-11-22 这种格式。</translation>
    </message>
    <message>
        <source>This is not a regular expression of RE2, or it is too large.</source>
        <translation>这不是 RE2 的正则表达式，或过于庞大。</translation>
    </message>
    <message>
        <source>True or false is needed here, but this is a %1.</source>
        <translation>此处须为真或假，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A number is needed here, but this is a %1.</source>
        <translation>此处须为数字，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>Text is needed here, but this is a %1.</source>
        <translation>此处须为文字，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A date is needed here, but this is a %1.</source>
        <translation>此处须为日期，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A list is needed here, but this is a %1.</source>
        <translation>此处须为列表，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A list of numbers is needed here, but this is a %1.</source>
        <translation>此处须为数字列表，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A list of numbers, dates or texts is needed here, but this is a %1.</source>
        <translation>此处须为数字、日期或文字的列表，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A text, a list or a map is needed here, but this is a %1.</source>
        <translation>此处须为文字、列表或映射，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A text, a number, a date or a truth value is needed here, but this is a %1.</source>
        <translation>此处须为文字、数字、日期或真假值，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A text or a number is needed here, but this is a %1.</source>
        <translation>此处须为文字或数字，但这是“%1”类型。</translation>
    </message>
    <message>
        <source>A plain name for each member is needed here.</source>
        <translation>此处须为各成员提供简单名称。</translation>
    </message>
    <message>
        <source>has() takes one selection, such as has(a.b).</source>
        <translation>has() 须有一个字段选取式，例如 has(a.b)。</translation>
    </message>
    <message>
        <source>applicable() takes the name of a question or a field.</source>
        <translation>applicable() 须有问题或字段的名称。</translation>
    </message>
    <message>
        <source>This part of the rule does not fit the kind of value that it was given.</source>
        <translation>规则的这一部分与所得值的类型不符。</translation>
    </message>
    <message>
        <source>The rule divides by zero.</source>
        <translation>规则以零作除数。</translation>
    </message>
    <message>
        <source>The result is too large.</source>
        <translation>结果过大。</translation>
    </message>
    <message>
        <source>The list has no member at this position.</source>
        <translation>列表在此位置没有成员。</translation>
    </message>
    <message>
        <source>The map has no such key.</source>
        <translation>映射没有此键。</translation>
    </message>
    <message>
        <source>A key is given twice in one map.</source>
        <translation>同一映射内有键重复出现。</translation>
    </message>
    <message>
        <source>This is not a date between the years 1 and 9999.</source>
        <translation>这不是公元 1 年至 9999 年之间的日期。</translation>
    </message>
    <message>
        <source>Days cannot be compared with months or years without a date to start from.</source>
        <translation>没有起始日期，不可把天数与月数或年数比较。</translation>
    </message>
    <message>
        <source>A whole number within limits is needed here.</source>
        <translation>此处须为限定范围内的整数。</translation>
    </message>
    <message>
        <source>This text is not a number.</source>
        <translation>此段文字不是数字。</translation>
    </message>
    <message>
        <source>The rule needs too many steps.</source>
        <translation>规则所需的步骤过多。</translation>
    </message>
    <message>
        <source>Rules have no byte strings.</source>
        <translation>规则没有字节串。</translation>
    </message>
    <message>
        <source>“%1” is not a number that rules can hold.</source>
        <translation>规则无法容纳数字“%1”。</translation>
    </message>
    <message>
        <source>This text has no closing quotation mark.</source>
        <translation>此段文字缺少结尾的引号。</translation>
    </message>
    <message>
        <source>This character is damaged.</source>
        <translation>此字符已损坏。</translation>
    </message>
    <message>
        <source>“%1” stands for no character.</source>
        <translation>“%1”不代表任何字符。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; to compare, write “==”.</source>
        <translation>“%1”在此处没有意义；如要比较，请写“==”。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; for “and”, write “&amp;&amp;”.</source>
        <translation>“%1”在此处没有意义；表示“且”请写“&amp;&amp;”。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; for “or”, write “||”.</source>
        <translation>“%1”在此处没有意义；表示“或”请写“||”。</translation>
    </message>
    <message>
        <source>The rule ends too early.</source>
        <translation>规则未完成便结束。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>The rule is nested more than %1 levels deep.</source>
        <translation>规则的嵌套层数超过 %1 层。</translation>
    </message>
    <message>
        <source>The rule has more than %1 parts.</source>
        <translation>规则的组成部分超过 %1 个。</translation>
    </message>
    <message>
        <source>“%1” is a reserved word and names nothing.</source>
        <translation>“%1”是保留字，不可用作名称。</translation>
    </message>
    <message>
        <source>The rule is longer than %1 characters.</source>
        <translation>规则超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The result is too large to be written.</source>
        <translation>结果过大，无法写出。</translation>
    </message>
    <message>
        <source>A line holds “expr”, a text, and may hold “vars”, an object.</source>
        <translation>每行须载有“expr”（文字），并可载有“vars”（对象）。</translation>
    </message>
    <message>
        <source>A list of periods is needed here, but this is a %1.</source>
        <translation>此处须为期间列表，但这是“%1”类型。</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>There is not enough memory to open or seal the package.</source>
        <translation>内存不足，无法打开或封装传送文件。</translation>
    </message>
    <message>
        <source>This package was damaged on its way. Ask for it to be sent again.</source>
        <translation>这个传送文件在传送途中损坏了。请要求对方重新发送。</translation>
    </message>
    <message>
        <source>The package cannot be written: %1</source>
        <translation>无法写入传送文件：%1</translation>
    </message>
    <message>
        <source>What is to be sealed became longer while it was read.</source>
        <translation>要封装的内容在读取期间变长了。</translation>
    </message>
    <message>
        <source>What is to be sealed became shorter while it was read.</source>
        <translation>要封装的内容在读取期间变短了。</translation>
    </message>
    <message>
        <source>The package cannot be read: %1</source>
        <translation>无法读取传送文件：%1</translation>
    </message>
    <message>
        <source>This package says that it holds %1 bytes; at most %2 are taken.</source>
        <translation>这个传送文件声称含有 %1 字节；最多只接受 %2 字节。</translation>
    </message>
    <message>
        <source>The end of this package is missing. Ask for it to be sent again.</source>
        <translation>这个传送文件缺少末尾部分。请要求对方重新发送。</translation>
    </message>
    <message>
        <source>This package is sealed. Give the passphrase that its sender told you.</source>
        <translation>这个传送文件已封装。请输入发送人告知你的通行短语。</translation>
    </message>
    <message>
        <source>The passphrase does not open this package. Check capitals, spaces and the language of the keyboard.</source>
        <translation>这个通行短语无法打开传送文件。请检查大小写、空格及键盘语言。</translation>
    </message>
    <message>
        <source>Opening this package would take %1 KiB of memory and %2 passes over it; Aspirant never asks for so much or so little. The package was not opened.</source>
        <translation>打开这个传送文件需用 %1 KiB 内存并处理 %2 次；Aspirant 绝不会要求这么多或这么少。传送文件没有打开。</translation>
    </message>
    <message>
        <source>This file is no package made by Aspirant.</source>
        <translation>这个文件不是由 Aspirant 制作的传送文件。</translation>
    </message>
    <message>
        <source>This package was made by a newer version of Aspirant. Update the program, then open it again.</source>
        <translation>这个传送文件由较新版本的 Aspirant 制作。请先更新程序，再打开传送文件。</translation>
    </message>
    <message>
        <source>This is a package of Aspirant, but of another kind than the one asked for here.</source>
        <translation>这是 Aspirant 的传送文件，但不是这里所需的种类。</translation>
    </message>
    <message>
        <source>The list of files in this package is not as Aspirant writes it, or asks for too much. Nothing was taken from it.</source>
        <translation>这个传送文件的文件清单不符合 Aspirant 的写法，或要求过多。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>What is inside this package is not as Aspirant writes it. Nothing was taken from it.</source>
        <translation>这个传送文件的内容不符合 Aspirant 的写法。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>A file in this package is not the one that its list names. Nothing was taken from it.</source>
        <translation>这个传送文件内有文件与清单所列的不符。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>The library that seals packages could not be started.</source>
        <translation>无法启动用于封装传送文件的程序库。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one, or choose a package without a passphrase.</source>
        <translation>通行短语为空。请输入通行短语，或选择不设通行短语的传送文件。</translation>
    </message>
    <message>
        <source>The passphrase is longer than 1,024 bytes.</source>
        <translation>通行短语超过 1,024 字节。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the passphrase safely.</source>
        <translation>内存不足，无法安全地保留通行短语。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>“%1” must be attached.</source>
        <translation>必须附上“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be confirmed.</source>
        <translation>必须确认“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>必须填写“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be answered.</source>
        <translation>必须回答“%1”。</translation>
    </message>
    <message>
        <source>“%1” has %2 of at least %3 entries.</source>
        <translation>“%1”至少须有 %3 项，现有 %2 项。</translation>
    </message>
    <message>
        <source>“%1” has %2 entries; at most %3 are allowed.</source>
        <translation>“%1”有 %2 项；最多可有 %3 项。</translation>
    </message>
    <message>
        <source>“%2” can no longer be chosen for “%1”.</source>
        <translation>“%1”不可再选“%2”。</translation>
    </message>
    <message>
        <source>The person or company named in “%1” is no longer on the list.</source>
        <translation>“%1”所指的人士或公司已不在名单上。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既非“是”，亦非“否”。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”.</source>
        <translation>“%1”不是“%2”的选项。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not an amount with its currency, such as HKD 5,000,000.</source>
        <translation>“%1”不是连同货币的金额，例如 HKD 5,000,000。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-22 or 22/11/2026.</source>
        <translation>“%1”不是日期。请写成 2026-11-22 或 22/11/2026。</translation>
    </message>
    <message>
        <source>“%1” is not a period, such as 2019-01-01 to 2020-06-30.</source>
        <translation>“%1”不是时段，例如 2019-01-01 to 2020-06-30。</translation>
    </message>
    <message>
        <source>“%1” is not the name or code of a country or region.</source>
        <translation>“%1”不是国家或地区的名称或代码。</translation>
    </message>
    <message>
        <source>“%1” does not name its network. Write it as network:address.</source>
        <translation>“%1”没有列明网络。请写成 network:address。</translation>
    </message>
    <message>
        <source>“%2” cannot be filled from a table (“%1”).</source>
        <translation>“%2”不能以表格填写（“%1”）。</translation>
    </message>
    <message>
        <source>Nobody on the register is called “%1”.</source>
        <translation>登记册上没有名为“%1”的人员或公司。</translation>
    </message>
    <message>
        <source>Several entries of the register are called “%1”.</source>
        <translation>登记册上有多个条目名为“%1”。</translation>
    </message>
    <message>
        <source>A cell in line %1 has more than %2 characters.</source>
        <translation>第 %1 行有一个单元格超过 %2 个字符。</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>该表格超过 %1 列。</translation>
    </message>
    <message>
        <source>There is nothing in this table.</source>
        <translation>该表格没有任何内容。</translation>
    </message>
    <message>
        <source>A quotation mark opened in line %1 is not closed.</source>
        <translation>第 %1 行开始的引号没有结束。</translation>
    </message>
    <message>
        <source>In line %1, other text follows a closing quotation mark.</source>
        <translation>第 %1 行的后引号之后还有其他文字。</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Divide it and import the parts one by one.</source>
        <translation>该表格超过 %1 行。请分成几份，逐一导入。</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Save the table as CSV and choose that file.</source>
        <translation>这是电子表格文件。请把表格存为 CSV，再选取该文件。</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and choose that file.</source>
        <translation>这不是文本文件。请把表格存为 CSV，再选取该文件。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Save it as CSV in UTF-8.</source>
        <translation>无法读取该文件的字符。请以 UTF-8 存为 CSV。</translation>
    </message>
    <message>
        <source>No heading of this table is the name of a field of “%1”.</source>
        <translation>该表格的标题均不是“%1”的字段名称。</translation>
    </message>
    <message>
        <source>“%1” does not take rows.</source>
        <translation>“%1”不接受加入行。</translation>
    </message>
    <message>
        <source>“%1” is answered as a whole. Take that answer back before importing rows.</source>
        <translation>“%1”已整体作答。请先撤回该答案，再导入各行。</translation>
    </message>
    <message>
        <source>What was copied has %1 characters; at most %2 are read. Save it as a file and divide it.</source>
        <translation>所复制的内容有 %1 个字符；最多读取 %2 个。请存为文件并分成几份。</translation>
    </message>
    <message>
        <source>“%1” is shown as a date, and is no day of the calendar.</source>
        <translation>“%1”以日期格式显示，但并非日历上的日子。</translation>
    </message>
    <message>
        <source>“%1” is stored as a number, and is none.</source>
        <translation>“%1”以数字形式存储，但不是数字。</translation>
    </message>
    <message>
        <source>This file is not a workbook that can be read. Save the table as XLSX or CSV and choose that file.</source>
        <translation>该文件不是可以读取的工作簿。请把表格存为 XLSX 或 CSV，再选取该文件。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one and choose that file.</source>
        <translation>该工作簿受密码保护。请存为不设密码的文件，再选取该文件。</translation>
    </message>
    <message>
        <source>This is a workbook in the old XLS form. Save it as XLSX and choose that file.</source>
        <translation>这是旧式 XLS 工作簿。请存为 XLSX，再选取该文件。</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save the table as XLSX or CSV and choose that file.</source>
        <translation>这是 OpenDocument 文件。请把表格存为 XLSX 或 CSV，再选取该文件。</translation>
    </message>
    <message>
        <source>This is a workbook in the binary XLSB form. Save it as XLSX and choose that file.</source>
        <translation>这是二进制 XLSB 工作簿。请存为 XLSX，再选取该文件。</translation>
    </message>
    <message>
        <source>This workbook can hold macros. Save it as XLSX, without macros, and choose that file.</source>
        <translation>该工作簿可能含有宏。请存为不含宏的 XLSX，再选取该文件。</translation>
    </message>
    <message>
        <source>A cell of this workbook has more text than is read.</source>
        <translation>该工作簿有一个单元格的文字超出可读取的长度。</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than %2 characters.</source>
        <translation>第 %1 行有一个单元格超过 %2 个字符。</translation>
    </message>
    <message>
        <source>This formula has no stored result. Open the workbook in your spreadsheet program and save it again.</source>
        <translation>该公式没有存储结果。请用电子表格程序打开该工作簿，再保存一次。</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: %1.</source>
        <translation>电子表格在此处显示错误：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the workbook are read too.</source>
        <translation>
            <numerusform>工作簿中隐藏的 %n 行也一并读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden in the workbook are read too.</source>
        <translation>
            <numerusform>工作簿中隐藏的 %n 列也一并读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n merged area(s), only the first cell holds the value; the others are blank.</source>
        <translation>
            <numerusform>%n 个合并区域只有首个单元格含有数值，其余视为空白。</numerusform>
        </translation>
    </message>
    <message>
        <source>This workbook is damaged (“%1”). Open it in your spreadsheet program, save it again and choose that file.</source>
        <translation>该工作簿已损坏（“%1”）。请用电子表格程序打开并重新保存，再选取该文件。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>该工作簿没有名为“%1”的工作表。现有：%2。</translation>
    </message>
    <message>
        <source>There is nothing in this workbook, or in this sheet of it.</source>
        <translation>该工作簿或该工作表没有任何内容。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; at most %2 are read. Divide the table and import the parts one by one.</source>
        <translation>该文件有 %1 字节；最多读取 %2 字节。请把表格分成几份，逐一导入。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Law in force</source>
        <translation>现行法律</translation>
    </message>
    <message>
        <source>Policy concluded, bill awaited</source>
        <translation>政策已定，有待条例草案</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>In force for other firms</source>
        <translation>对其他公司生效</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>良好做法</translation>
    </message>
    <message>
        <source>Public article only</source>
        <translation>仅见公开文章</translation>
    </message>
    <message>
        <source>The law in force, or an official form under it, asks for this.</source>
        <translation>现行法律或据此订立的官方表格要求提供此项资料。</translation>
    </message>
    <message>
        <source>The policy has been concluded after consultation; the bill is still to come.</source>
        <translation>政策经咨询后已有定案；条例草案尚待提交。</translation>
    </message>
    <message>
        <source>This has been proposed and may still change.</source>
        <translation>此为建议，日后可能更改。</translation>
    </message>
    <message>
        <source>This is in force for another class of firm; a similar rule is likely here.</source>
        <translation>此规定对另一类公司生效；此处很可能采用类似规定。</translation>
    </message>
    <message>
        <source>No rule asks for this; answering it is good practice.</source>
        <translation>没有规则要求提供此项资料；作答属良好做法。</translation>
    </message>
    <message>
        <source>Only a public article mentions this so far.</source>
        <translation>目前只有公开文章提及此项。</translation>
    </message>
    <message>
        <source>The text of the law was read.</source>
        <translation>已阅读法律原文。</translation>
    </message>
    <message>
        <source>The official document was read.</source>
        <translation>已阅读官方文件。</translation>
    </message>
    <message>
        <source>Only a summary was read; check the original.</source>
        <translation>只阅读了摘要；请核对原文。</translation>
    </message>
    <message>
        <source>Not verified; check the original.</source>
        <translation>未经核实；请核对原文。</translation>
    </message>
    <message>
        <source>Blocks the final bundle</source>
        <translation>阻止导出最终提交包</translation>
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
        <translation>不适用</translation>
    </message>
    <message>
        <source>May apply</source>
        <translation>可能适用</translation>
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
        <translation>没有必答问题</translation>
    </message>
    <message>
        <source>All required questions answered</source>
        <translation>已回答所有必答问题</translation>
    </message>
    <message numerus="yes">
        <source>%n required answer(s) left</source>
        <translation>
            <numerusform>还有 %n 个必答问题未答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n required answer(s) left</source>
        <translation>
            <numerusform>还有 %1 至 %n 个必答问题未答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block(s)</source>
        <translation>
            <numerusform>%n 项阻止导出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two figures</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基建</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>联系</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The backup “%1” is damaged: %2 is not as it was saved.</source>
        <translation>备份“%1”已损坏：%2 与保存时不符。</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a workspace.</source>
        <translation>“%1”不是工作区的备份。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program. Please update the program to open it.</source>
        <translation>“%1”由本程序的较新版本创建。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>Restoring was cancelled.</source>
        <translation>还原已取消。</translation>
    </message>
    <message>
        <source>There are already drafts in the workspace “%1”.</source>
        <translation>工作区“%1”已有草稿。</translation>
    </message>
    <message>
        <source>Another program is busy with “%1”.</source>
        <translation>另一程序正在使用“%1”。</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>备份已取消。</translation>
    </message>
    <message>
        <source>The attachment %1 is missing from the workspace.</source>
        <translation>工作区缺少附件 %1。</translation>
    </message>
    <message>
        <source>The attachment %1 has changed on the disk.</source>
        <translation>附件 %1 在磁盘上已被更改。</translation>
    </message>
    <message>
        <source>The file to attach could not be read: %1</source>
        <translation>无法读取要附上的文件：%1</translation>
    </message>
    <message>
        <source>Storing the file was cancelled.</source>
        <translation>保存文件已取消。</translation>
    </message>
    <message>
        <source>“%1” does not name an attachment.</source>
        <translation>“%1”不是附件的名称。</translation>
    </message>
    <message>
        <source>The workspace file “%1” is damaged or is not a workspace: %2.</source>
        <translation>工作区文件“%1”已损坏，或不是工作区：%2。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”.</source>
        <translation>磁盘空间不足，无法写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>无法读取或写入“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no workspace at “%1”.</source>
        <translation>“%1”没有工作区。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>“%1”是另一程序的数据库。</translation>
    </message>
    <message>
        <source>There is no draft “%1” in this workspace.</source>
        <translation>此工作区没有草稿“%1”。</translation>
    </message>
    <message>
        <source>The draft “%1” is already in this workspace.</source>
        <translation>此工作区已有草稿“%1”。</translation>
    </message>
    <message>
        <source>“%1” is in an older form and has to be opened for writing once.</source>
        <translation>“%1”采用较旧的格式，须先以可写入方式打开一次。</translation>
    </message>
    <message>
        <source>The questionnaire kept with this draft is missing or damaged.</source>
        <translation>与此草稿一并保存的问卷不存在或已损坏。</translation>
    </message>
    <message>
        <source>Another program has changed this draft in the meantime.</source>
        <translation>在此期间，另一程序已更改此草稿。</translation>
    </message>
    <message>
        <source>Another program is using this workspace.</source>
        <translation>另一程序正在使用此工作区。</translation>
    </message>
    <message>
        <source>This workspace is in use by %1 (%2 on %3, process %4, since %5).</source>
        <translation>此工作区正由 %1 使用（%2，计算机 %3，进程 %4，始于 %5）。</translation>
    </message>
</context>
<context>
    <name>Subform</name>
    <message>
        <source>This is one person&apos;s part of an application. Parts of it cannot be sent on.</source>
        <translation>这是一项申请中某一人的部分，不可再将其中部分转发。</translation>
    </message>
    <message>
        <source>There is no person or company “%1” in this application.</source>
        <translation>这项申请没有人士或公司“%1”。</translation>
    </message>
    <message>
        <source>The date by which an answer is wanted has passed already.</source>
        <translation>要求回复的日期已过。</translation>
    </message>
    <message>
        <source>The note to the person has at most 4,000 characters.</source>
        <translation>给该人的备注最多 4,000 个字符。</translation>
    </message>
    <message>
        <source>The questionnaire in this package cannot be read, or is not the one that the package names.</source>
        <translation>无法读取这个传送文件内的问卷，或该问卷并非传送文件所指的问卷。</translation>
    </message>
    <message>
        <source>The package answers “%1”, which is no part of this person&apos;s record. Nothing was taken from it.</source>
        <translation>传送文件回答了“%1”，但这不属于该人的记录。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>What is inside this package is not as Aspirant writes it. Nothing was taken from it.</source>
        <translation>这个传送文件的内容不符合 Aspirant 的写法。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>This package was made by a newer version of Aspirant. Update the program, then open it again.</source>
        <translation>这个传送文件由较新版本的 Aspirant 制作。请先更新程序，再打开传送文件。</translation>
    </message>
    <message>
        <source>The package holds an answer to “%1” that the question cannot take. Nothing was taken from it.</source>
        <translation>传送文件内“%1”的答案不被该问题接受。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>The files in this package are not those that its answers name. Nothing was taken from it.</source>
        <translation>这个传送文件内的文件并非其答案所指的文件。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>This is a whole application, not one person&apos;s part that was sent.</source>
        <translation>这是整项申请，并非发送给某一人的部分。</translation>
    </message>
    <message>
        <source>This answer belongs to another application. Open that one, and receive it there.</source>
        <translation>这份回复属于另一项申请。请打开该项申请，并在该处接收。</translation>
    </message>
    <message>
        <source>This answer was given to another version of the questionnaire than the application has now. Send the person&apos;s part again.</source>
        <translation>这份回复所用的问卷版本与申请现时的版本不同。请再次发送该人的部分。</translation>
    </message>
    <message>
        <source>This answer was made for something that was never sent from this application.</source>
        <translation>这份回复所针对的内容从未由这项申请发送。</translation>
    </message>
    <message>
        <source>The declaration in this package does not belong to the answers in it. Nothing was taken from it.</source>
        <translation>这个传送文件内的声明不属于其中的答案。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>This very answer was received before. Nothing has changed.</source>
        <translation>这份回复先前已接收。没有任何改变。</translation>
    </message>
    <message>
        <source>The person whose answer this is has been removed from the application.</source>
        <translation>作出这份回复的人已从申请中移除。</translation>
    </message>
    <message>
        <source>This answer was not made from what was sent. Nothing was taken from it.</source>
        <translation>这份回复并非根据所发送的内容作出。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>The package names other people of the application. Nothing was taken from it.</source>
        <translation>传送文件提及申请中的其他人。没有从中取用任何内容。</translation>
    </message>
    <message>
        <source>Something in this part is still missing or wrong. It can be declared once nothing in it blocks.</source>
        <translation>这部分仍有遗漏或错误。待没有任何阻止项目后，方可作出声明。</translation>
    </message>
    <message>
        <source>A declaration needs the name and the capacity of the person who makes it, of at most 300 characters, and a date that is not to come.</source>
        <translation>声明须有作出声明者的姓名及身份（各不多于 300 个字符），以及并非未来的日期。</translation>
    </message>
    <message>
        <source>Sent on %1; an answer is wanted by %2.</source>
        <translation>已于%1发送；须于%2或之前回复。</translation>
    </message>
    <message>
        <source>Sent on %1; there is no answer yet.</source>
        <translation>已于%1发送；尚未有回复。</translation>
    </message>
    <message>
        <source>Sent on %1; an answer was wanted by %2 and has not come.</source>
        <translation>已于%1发送；须于%2或之前回复，但仍未收到。</translation>
    </message>
    <message>
        <source>Answered, but not declared. Ask for a declaration.</source>
        <translation>已回复，但未作声明。请要求作出声明。</translation>
    </message>
    <message numerus="yes">
        <source>Answered; %n suggestions are still to be decided.</source>
        <translation>
            <numerusform>已回复；尚有 %n 项建议有待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared by %1 on %2; the application says the same.</source>
        <translation>%1已于%2声明；申请内容与声明一致。</translation>
    </message>
    <message>
        <source>Declared by %1 on %2, but the application says something else now. Send it again to be declared.</source>
        <translation>%1已于%2声明，但申请内容现已不同。请再次发送以供声明。</translation>
    </message>
    <message>
        <source>Nothing has been sent to be filled in yet.</source>
        <translation>尚未发送以供填写。</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>The entry that this suggestion speaks of is no longer in the application.</source>
        <translation>这项建议所指的项目已不在申请内。</translation>
    </message>
    <message>
        <source>This suggestion was decided already, by %1.</source>
        <translation>这项建议已由%1作出决定。</translation>
    </message>
    <message>
        <source>There is no suggestion “%1” in this application.</source>
        <translation>这项申请没有建议“%1”。</translation>
    </message>
    <message>
        <source>The entries of “%1” are not listed as they have to be.</source>
        <translation>“%1”的项目没有按规定列出。</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for “%1”.</source>
        <translation>问卷没有问及“%1”。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>An entry without a name</source>
        <translation>未填名称的项目</translation>
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
        <translation>日期不能使用的项目</translation>
    </message>
    <message>
        <source>“%1” has no dates, or ends before it begins.</source>
        <translation>“%1”未填日期，或结束早于开始。</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>这不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The signature cannot be read, or is of a kind that is not accepted.</source>
        <translation>无法读取签名，或不接受这类签名。</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form, or it needs a passphrase.</source>
        <translation>这不是 PEM 格式的私钥，或需要密码短语。</translation>
    </message>
    <message>
        <source>The private key does not belong to this certificate.</source>
        <translation>私钥与此证书不符。</translation>
    </message>
    <message>
        <source>No signature can be made with this key.</source>
        <translation>无法用此密钥签名。</translation>
    </message>
    <message>
        <source>The signature does not belong to this file: one of the two was changed.</source>
        <translation>签名与此文件不符：两者之一曾被更改。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is valid from %2 to %3 only.</source>
        <translation>“%1”的证书只在 %2 至 %3 期间有效。</translation>
    </message>
    <message>
        <source>The certificate cannot be stored: %1</source>
        <translation>无法保存证书：%1</translation>
    </message>
    <message>
        <source>No trusted certificate has the fingerprint “%1”.</source>
        <translation>没有受信任的证书以“%1”为指纹。</translation>
    </message>
    <message>
        <source>The certificate cannot be removed.</source>
        <translation>无法移除证书。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>No newer version of the questionnaire “%1” than %2 is installed.</source>
        <translation>尚未安装比 %2 更新的问卷“%1”版本。</translation>
    </message>
    <message>
        <source>An application cannot be carried into itself.</source>
        <translation>不能把申请带入其本身。</translation>
    </message>
    <message>
        <source>There is no application of the client “%1” in this workspace.</source>
        <translation>此工作区没有客户“%1”的申请。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答案</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen to the answers</source>
        <translation>答案会有什么改变</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept as they are</source>
        <translation>
            <numerusform>%n 个答案保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept, to be looked at</source>
        <translation>
            <numerusform>%n 个答案保留，但需要再看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) set aside: kept, and back when they fit again</source>
        <translation>
            <numerusform>%n 个答案搁置：予以保留，适用时恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new question(s)</source>
        <translation>
            <numerusform>%n 个新问题</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要再看</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会有什么改变</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>当前的答案</translation>
    </message>
    <message>
        <source>An answer is required.</source>
        <translation>此题必答。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Why to look</source>
        <translation>需要再看的原因</translation>
    </message>
    <message>
        <source>A newer questionnaire</source>
        <translation>较新的问卷</translation>
    </message>
    <message>
        <source>Version %1 instead of %2. Nothing has been changed yet, and the move can be undone.</source>
        <translation>以版本 %1 取代版本 %2。目前尚未作出任何更改，转换后也可撤销。</translation>
    </message>
    <message>
        <source>What changed in the questionnaire</source>
        <translation>问卷的改动</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>It asks the same questions in the same words.</source>
        <translation>问题和措辞均无改动。</translation>
    </message>
    <message>
        <source>Answers carried over</source>
        <translation>沿用的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came from “%1”. They are copies: what is changed there later does not change here.</source>
        <translation>
            <numerusform>%n 个答案来自“%1”。这些是副本：日后该处的更改不会影响此处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over as they are</source>
        <translation>原样沿用</translation>
    </message>
    <message>
        <source>Differences between this client&apos;s applications</source>
        <translation>此客户各申请之间的差异</translation>
    </message>
    <message>
        <source>Questions that two applications of %1 ask alike and answer differently.</source>
        <translation>%1 的两份申请中，问题相同而答案不同之处。</translation>
    </message>
    <message>
        <source>One application</source>
        <translation>其中一份申请</translation>
    </message>
    <message>
        <source>The other application</source>
        <translation>另一份申请</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>No question that is asked twice is answered differently.</source>
        <translation>重复询问的问题，答案没有不同。</translation>
    </message>
    <message>
        <source>Added to the register: %1</source>
        <translation>加入名册：%1</translation>
    </message>
    <message>
        <source>Known here already, and completed: %1</source>
        <translation>已在名册而获补充：%1</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>人士及公司</translation>
    </message>
    <message>
        <source>A row without a name</source>
        <translation>未填名称的项目</translation>
    </message>
    <message>
        <source>Answers that can be carried over</source>
        <translation>可沿用的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of “%1” fit questions that are unanswered here. Nothing has been changed yet. They are copied in one step that can be undone: what is changed there later does not change here.</source>
        <translation>
            <numerusform>“%1”有 %n 个答案适用于此处尚未回答的问题。目前尚未作出任何更改。答案会一次复制过来，并可撤销；日后在该处更改，此处不会随之更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>You can open it to read. Nothing can be changed then.</source>
        <translation>您可以用只读方式打开，届时不能作任何更改。</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The sample “%1” is not installed.</source>
        <translation>示例“%1”尚未安装。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>无法写入文件“%1”：%2</translation>
    </message>
    <message>
        <source>The attachment “%1” could not be read: %2</source>
        <translation>无法读取附件“%1”：%2</translation>
    </message>
    <message>
        <source>The attachment “%1” is not in the attachments folder.</source>
        <translation>附件“%1”不在附件文件夹内。</translation>
    </message>
    <message>
        <source>The file “%1” could not be opened: %2</source>
        <translation>无法打开文件“%1”：%2</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 bytes.</source>
        <translation>文件“%1”超过 %2 个字节。</translation>
    </message>
    <message>
        <source>The content of the attachment “%1” is no longer in the workspace. Attach the file again.</source>
        <translation>附件“%1”的内容已不在工作区内。请重新附上文件。</translation>
    </message>
    <message>
        <source>Findings that block: %1. Settle them, or export a draft that is marked incomplete.</source>
        <translation>阻止导出的检查结果：%1 项。请予以解决，或导出注明未完成的草稿。</translation>
    </message>
    <message>
        <source>The declarations are not signed, so no signed bundle can be made.</source>
        <translation>声明尚未签署，因此无法制作已签署的提交包。</translation>
    </message>
    <message>
        <source>The questionnaire of this application cannot be read.</source>
        <translation>无法读取此申请的问卷。</translation>
    </message>
    <message>
        <source>This is one person&apos;s part of an application. It goes back to its sender; no bundle is made of it.</source>
        <translation>这是一项申请中某一人的部分。它会交回发送人，不会制成提交包。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>无法写入文件“%1”：%2</translation>
    </message>
    <message>
        <source>A file of this record can no longer be read from the workspace. Attach it again.</source>
        <translation>无法再从工作区读取这项记录的一个文件。请重新附上。</translation>
    </message>
    <message>
        <source>The package changed while it was read. Open it again.</source>
        <translation>传送文件在读取期间改变了。请重新打开。</translation>
    </message>
    <message>
        <source>The answers are not declared, or were changed after they were. Declare them first, or send them back as unfinished.</source>
        <translation>答案未经声明，或在声明后作过更改。请先作出声明，或以未完成的形式交回。</translation>
    </message>
    <message>
        <source>This answer belongs to an application that is not in this workspace.</source>
        <translation>这份回复属于一项不在这个工作区内的申请。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>“%1” takes too much time or memory to be drawn here. Open it with its own program.</source>
        <translation>在此绘出“%1”所需的时间或内存过多。请用其本身的程序打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here: the program that looks into files is not installed.</source>
        <translation>无法在此显示“%1”：尚未安装检查文件的程序。</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture. Open it with its own program.</source>
        <translation>“%1”既非 PDF，也非图片。请用其本身的程序打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be shown here: the program that draws pages is not installed.</source>
        <translation>无法在此显示“%1”：尚未安装绘制页面的程序。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
</context>
<context>
    <name>aspirant::store::VerifyingDevice</name>
    <message>
        <source>The attachment is not what was stored: its content has changed on the disk.</source>
        <translation>附件与所保存的不符：其内容在磁盘上已被更改。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AddressInput</name>
    <message>
        <source>No country is called “%1”. Choose one from the list.</source>
        <translation>没有名为“%1”的国家或地区。请从列表中选择。</translation>
    </message>
    <message>
        <source>Building and street</source>
        <translation>楼宇及街道</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>城市或区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country or territory</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>%1: building and street</source>
        <translation>%1：楼宇及街道</translation>
    </message>
    <message>
        <source>%1: city or district</source>
        <translation>%1：城市或区</translation>
    </message>
    <message>
        <source>%1: postal code</source>
        <translation>%1：邮政编码</translation>
    </message>
    <message>
        <source>%1: country or territory</source>
        <translation>%1：国家或地区</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AnswerCover</name>
    <message>
        <source>Hidden: personal data</source>
        <translation>已隐藏：个人资料</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the answer to: %1</source>
        <translation>显示此题的答案：%1</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AnswersPage</name>
    <message>
        <source>Answers from people</source>
        <translation>各人的回复</translation>
    </message>
    <message>
        <source>Who was sent a part to fill in, who has answered and declared, and what they suggest.</source>
        <translation>已向谁发送部分供填写、谁已回复及声明，以及他们的建议。</translation>
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
        <translation>已发送的部分并无尚欠。</translation>
    </message>
    <message>
        <source>Written as %1. Send it to the person.</source>
        <translation>已写入 %1。请将它发送给该人。</translation>
    </message>
    <message>
        <source>The answer was received. It suggests nothing new.</source>
        <translation>已接收回复，其中没有新的建议。</translation>
    </message>
    <message numerus="yes">
        <source>The answer was received: %n suggestion(s) to decide.</source>
        <translation>
            <numerusform>已接收回复：有 %n 项建议有待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a person&apos;s own part to that person, to be checked, completed and declared. What comes back stands here beside the answers until you decide.</source>
        <translation>将某人本身的部分发送给该人，供其核对、补充及声明。交回的内容会在此与答案并列，直至你作出决定。</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>人士及公司</translation>
    </message>
    <message>
        <source>Suggestions to be decided</source>
        <translation>有待决定的建议</translation>
    </message>
    <message>
        <source>People and companies, and what is outstanding</source>
        <translation>人士及公司，以及尚欠的项目</translation>
    </message>
    <message>
        <source>Send this part…</source>
        <translation>发送这部分…</translation>
    </message>
    <message>
        <source>Receive an answer…</source>
        <translation>接收回复…</translation>
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
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Files for: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Drop files here, or add them.</source>
        <translation>将文件拖放到此处，或点击“添加文件”。</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>接受：%1。</translation>
    </message>
    <message>
        <source>At most %1 each.</source>
        <translation>每个文件最大 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s).</source>
        <translation>
            <numerusform>最多 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>The name holds characters that are invisible or turn the direction of writing; they are shown as \u{…}.</source>
        <translation>名称含有看不见或会改变书写方向的字符；这些字符以 \u{…} 显示。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::AttachmentIntake</name>
    <message>
        <source>Another file is still being stored. Add these when it is done.</source>
        <translation>另一文件仍在保存。请于完成后再添加这些文件。</translation>
    </message>
    <message>
        <source>%1 was attached (%2).</source>
        <translation>已附上 %1（%2）。</translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ChecklistModel</name>
    <message>
        <source>Standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件名</translation>
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
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ComputedInput</name>
    <message>
        <source>Worked out once the answers it depends on are given.</source>
        <translation>提供所需答案后即会计算。</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>如何计算得出？</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::CountryEntry</name>
    <message>
        <source>Type part of a country&apos;s name</source>
        <translation>输入国家或地区名称的一部分</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::CountryInput</name>
    <message>
        <source>No country is called “%1”. Choose one from the list.</source>
        <translation>没有名为“%1”的国家或地区。请从列表中选择。</translation>
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
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>%1: choose in a calendar</source>
        <translation>%1：从日历中选择</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DateInput</name>
    <message>
        <source>“%1” is not a date. Write day/month/year, such as 31/12/2026.</source>
        <translation>“%1”不是日期。请按日/月/年填写，例如 31/12/2026。</translation>
    </message>
    <message>
        <source>A period needs the date on which it began.</source>
        <translation>期间须有开始日期。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To (empty while it still runs)</source>
        <translation>至（如仍持续，请留空）</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：从</translation>
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
        <translation>声明并交回</translation>
    </message>
    <message>
        <source>Who asks, what is still missing, the declaration, and the way back.</source>
        <translation>由谁要求、仍欠什么、声明，以及交回的方法。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this part must still be settled before it can be declared.</source>
        <translation>
            <numerusform>这部分尚有 %n 项须先处理，方可作出声明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that is asked here is answered.</source>
        <translation>这里所问的均已回答。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks. %n thing(s) are worth another look.</source>
        <translation>
            <numerusform>没有阻止项目。有 %n 项值得再看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared by %1 (%2) on %3.</source>
        <translation>%1（%2）已于%3声明。</translation>
    </message>
    <message>
        <source>Something was changed after it was declared. Declare it again.</source>
        <translation>声明后有内容改变。请重新声明。</translation>
    </message>
    <message>
        <source>Your declared answers are ready to go back.</source>
        <translation>你已声明的答案可以交回。</translation>
    </message>
    <message>
        <source>You may send back what you have so far without declaring it; whoever asked will see that it is not declared.</source>
        <translation>你可先交回现有内容而不作声明；要求你填写的人会看到内容未经声明。</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>交回…</translation>
    </message>
    <message>
        <source>Send back undeclared…</source>
        <translation>不作声明而交回…</translation>
    </message>
    <message>
        <source>This could not be declared</source>
        <translation>无法作出声明</translation>
    </message>
    <message>
        <source>Declared. Any change from now on makes it void.</source>
        <translation>已声明。此后如有任何更改，声明即告无效。</translation>
    </message>
    <message>
        <source>Written as %1. Send it back.</source>
        <translation>已写入 %1。请将它交回。</translation>
    </message>
    <message>
        <source>Show the first of them</source>
        <translation>显示第一项</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>你的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>In the &amp;capacity of</source>
        <translation>身份(&amp;C)</translation>
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
        <translation>本人作此声明</translation>
    </message>
    <message>
        <source>Back to whoever asked</source>
        <translation>交回给要求填写的人</translation>
    </message>
    <message>
        <source>%1 asks you to check and complete your part of the application of %2, by %3.</source>
        <translation>%1 请你于%3或之前，核对并补充 %2 的申请中属于你的部分。</translation>
    </message>
    <message>
        <source>%1 asks you to check and complete your part of the application of %2.</source>
        <translation>%1 请你核对并补充 %2 的申请中属于你的部分。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The application names you as: %1.</source>
        <translation>申请内列明你的身份为：%1。</translation>
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
        <translation>添加文件</translation>
    </message>
    <message numerus="yes">
        <source>At most %n file(s) are taken at once; the others were left.</source>
        <translation>
            <numerusform>每次最多接收 %n 个文件；其余文件没有添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file is still being stored. Add these when it is done.</source>
        <translation>另一文件仍在保存。请于完成后再添加这些文件。</translation>
    </message>
    <message numerus="yes">
        <source>Storing %n file(s)…</source>
        <translation>
            <numerusform>正在保存 %n 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached. Undo takes all of them back in one step.</source>
        <translation>
            <numerusform>已附上 %n 个文件。点击“撤销”可一次全部撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>This file is the same as the one attached; nothing was changed.</source>
        <translation>此文件与已附上的文件相同；没有任何更改。</translation>
    </message>
    <message>
        <source>%1 takes the place of the earlier version, which stays in the list under Details.</source>
        <translation>%1 已替换较早版本；较早版本仍列于“详情”之下。</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Every document that is wanted, what came, and what is wrong with it.</source>
        <translation>须提供的每份文件、已收到的文件，以及其中有误之处。</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 22/11/2026 or 2026-11-22.</source>
        <translation>%1 不是日期。请写成 22/11/2026 或 2026-11-22。</translation>
    </message>
    <message>
        <source>Looking whether originals on this computer have changed.</source>
        <translation>正在查看此电脑上的原文件是否有更改。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处没有内容。</translation>
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
        <translation>清单</translation>
    </message>
    <message>
        <source>Register (%1)</source>
        <translation>文件登记册（%1）</translation>
    </message>
    <message>
        <source>Drop files anywhere on this page; each gets a suggestion where it belongs.</source>
        <translation>可将文件拖放到此页任何位置；程序会就每个文件建议适当的项目。</translation>
    </message>
    <message>
        <source>Checklist or register</source>
        <translation>清单或登记册</translation>
    </message>
    <message>
        <source>Which documents to list</source>
        <translation>列出哪些文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Save, print, look for changes</source>
        <translation>保存、打印、查看更改</translation>
    </message>
    <message>
        <source>Save the checklist for a spreadsheet (CSV)…</source>
        <translation>保存清单供电子表格使用（CSV）…</translation>
    </message>
    <message>
        <source>Print the checklist (PDF)…</source>
        <translation>打印清单（PDF）…</translation>
    </message>
    <message>
        <source>Look whether originals have changed</source>
        <translation>查看原文件是否有更改</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>前往问题</translation>
    </message>
    <message>
        <source>Add files here…</source>
        <translation>在此添加文件…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Open with its program</source>
        <translation>用其程序打开</translation>
    </message>
    <message>
        <source>Checklist of documents</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>文件登记册</translation>
    </message>
    <message>
        <source>Details of the document</source>
        <translation>文件详情</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::DuplicatesStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of entries may be one and the same</source>
        <translation>
            <numerusform>有 %n 对记录可能属同一人士或公司</numerusform>
        </translation>
    </message>
    <message>
        <source>No entries look as if they were the same</source>
        <translation>没有看似相同的记录</translation>
    </message>
    <message>
        <source>Hide those said to be different</source>
        <translation>隐藏已说明为不同者</translation>
    </message>
    <message numerus="yes">
        <source>Show %n pair(s) said to be different</source>
        <translation>
            <numerusform>显示已说明为不同的 %n 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”. %3</source>
        <comment>two names, then the reasons</comment>
        <translation>“%1”与“%2”。%3</translation>
    </message>
    <message>
        <source>%1 “%2” and “%3”</source>
        <comment>a button&apos;s words, then two names</comment>
        <translation>%1“%2”与“%3”</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>They may be the same</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>两者不同</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::ExportDialog</name>
    <message>
        <source>Export a bundle</source>
        <translation>导出提交包</translation>
    </message>
    <message>
        <source>Export “%1” as a bundle</source>
        <translation>把“%1”导出为提交包</translation>
    </message>
    <message>
        <source>Printed forms in</source>
        <translation>打印表格的语言</translation>
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
        <translation>另存为(&amp;S)</translation>
    </message>
    <message>
        <source>Save as: the file of the bundle</source>
        <translation>另存为：提交包的文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export although it is not complete; every page will say that it is a draft</source>
        <translation>未完成仍导出；每页均会注明为草稿</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>显示缺少的事项</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Verify the bundle</source>
        <translation>验证提交包</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing blocks a final bundle.</source>
        <translation>没有事项阻止导出最终提交包。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) block a final bundle.</source>
        <translation>
            <numerusform>有 %n 项检查结果阻止导出最终提交包。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 questions that apply are answered.</source>
        <translation>已回答适用问题 %1 / %2 题。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n warning(s); those you accept are exported with their reasons.</source>
        <translation>
            <numerusform>有 %n 项警告；您所接受的警告会连同原因一并导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) may come up, depending on answers still open.</source>
        <translation>
            <numerusform>视尚待提供的答案而定，可能另有 %n 个问题须回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the bundle as</source>
        <translation>另存提交包</translation>
    </message>
    <message>
        <source>Making the bundle…</source>
        <translation>正在制作提交包…</translation>
    </message>
    <message numerus="yes">
        <source>The bundle is saved: %1 (%2, %n file(s)). SHA-256: %3</source>
        <translation>
            <numerusform>已保存提交包：%1（%2，%n 个文件）。SHA-256：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Also save the printed forms with personal data masked, beside the bundle</source>
        <translation>同时在提交包旁另存遮盖个人资料的打印表格</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::FindingStrip</name>
    <message>
        <source>%1: %2 Accepted: %3</source>
        <comment>severity, finding, reason</comment>
        <translation>%1：%2 已接受：%3</translation>
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
        <translation>附理由接受…</translation>
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
        <translation>接受此警告</translation>
    </message>
    <message>
        <source>%1 Say why it is accepted; the reason is exported with the application.</source>
        <translation>%1 请说明接受的原因；原因会与申请一并导出。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有检查结果</translation>
    </message>
    <message>
        <source>Blocking (%1)</source>
        <translation>阻止导出（%1）</translation>
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
        <translation>选择列出哪些检查结果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>此处没有检查结果。</translation>
    </message>
    <message>
        <source>Previous place (Shift+F8)</source>
        <translation>上一处（Shift+F8）</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (F8)</source>
        <translation>下一处（F8）</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Keep it all the same</source>
        <translation>仍予保留</translation>
    </message>
    <message>
        <source>%1 Say why it is kept: a foreign document of another form, a misprint in the register … The reason is exported with the application and holds for this value only.</source>
        <translation>%1 请说明保留的原因，例如境外文件的格式不同、登记册印有错字。原因会随申请一并导出，并只适用于此值。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::GiveRoleDialog</name>
    <message>
        <source>Give a role to %1</source>
        <translation>赋予“%1”角色</translation>
    </message>
    <message>
        <source>Everywhere that the questionnaire asks for somebody like %1, somebody is named already.</source>
        <translation>凡问卷要求填写此类人选之处，均已有人选，无须再填“%1”。</translation>
    </message>
    <message>
        <source>Choose where %1 is to be named. Places that the questionnaire needs filled come first.</source>
        <translation>请选择在何处填上“%1”。问卷仍需人选之处排在最前。</translation>
    </message>
    <message>
        <source>Places where somebody can be named</source>
        <translation>可填写人选之处</translation>
    </message>
    <message>
        <source>Adds a row</source>
        <translation>会新增一项</translation>
    </message>
    <message>
        <source>Somebody is still needed here</source>
        <translation>此处仍需人选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>赋予此角色</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::GuidancePanel</name>
    <message>
        <source>Guidance</source>
        <translation>作答说明</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回答</translation>
    </message>
    <message>
        <source>This was decided by:</source>
        <translation>决定因素：</translation>
    </message>
    <message>
        <source>It waits for these answers:</source>
        <translation>有待以下答案：</translation>
    </message>
    <message>
        <source>Choose a question to read about it here.</source>
        <translation>选择一个问题，即可在此处阅读有关说明。</translation>
    </message>
    <message>
        <source>Why is this asked?</source>
        <translation>为何询问此题？</translation>
    </message>
    <message>
        <source>Why is this required?</source>
        <translation>为何必答？</translation>
    </message>
    <message>
        <source>How was this worked out?</source>
        <translation>如何计算得出？</translation>
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
        <translation>按问卷于%1的版本。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>form, item number</comment>
        <translation>%1 第 %2 项</translation>
    </message>
    <message>
        <source>Official form</source>
        <translation>官方表格</translation>
    </message>
    <message>
        <source>ASPIRe roadmap</source>
        <translation>“A-S-P-I-Re”路线图</translation>
    </message>
    <message>
        <source>The answer is personal data.</source>
        <translation>此答案属个人信息。</translation>
    </message>
    <message>
        <source>Pillar “%1”, initiative %2</source>
        <translation>“%1”支柱，第 %2 项具体措施</translation>
    </message>
    <message>
        <source>Show less guidance</source>
        <translation>收起部分作答说明</translation>
    </message>
    <message>
        <source>Show the full guidance</source>
        <translation>显示完整的作答说明</translation>
    </message>
    <message>
        <source>The answer was carried over from another application of this client and may be out of date: look at it again.</source>
        <translation>此答案沿用自此客户的另一份申请，可能已过时，请再看一次。</translation>
    </message>
    <message>
        <source>The answer was carried over from another application of this client.</source>
        <translation>此答案沿用自此客户的另一份申请。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list of topics, item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>List of topics</source>
        <translation>议题清单</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::HistoryDialog</name>
    <message>
        <source>History of an answer</source>
        <translation>答案的修改记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>更改后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>no answer</comment>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Filled from a file</source>
        <translation>由文件填写</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Moved to another version of the questionnaire</source>
        <translation>转到问卷另一版本</translation>
    </message>
    <message>
        <source>Suggested by another person, and decided here</source>
        <translation>由另一人建议，并在此决定</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IdentifierInput</name>
    <message>
        <source>✓ The number passes its check.</source>
        <translation>✓ 号码通过校验。</translation>
    </message>
    <message>
        <source>%1: wallet address</source>
        <translation>%1：钱包地址</translation>
    </message>
    <message>
        <source>Another network</source>
        <translation>其他网络</translation>
    </message>
    <message>
        <source>%1: network</source>
        <translation>%1：网络</translation>
    </message>
    <message>
        <source>A telephone number of %1. The numbering plan that this program carries does not list its range: please compare it once more.</source>
        <translation>%1的电话号码。本程序所载的号码计划没有列出这个号段，请再核对一次。</translation>
    </message>
    <message>
        <source>✓ A telephone number of no single country.</source>
        <translation>✓ 不属于单一国家的电话号码。</translation>
    </message>
    <message>
        <source>✓ A telephone number of %1.</source>
        <translation>✓ %1的电话号码。</translation>
    </message>
    <message>
        <source>✓ An address of the network %1; its checksum fits.</source>
        <translation>✓ %1 网络的地址，校验和相符。</translation>
    </message>
    <message>
        <source>✓ It has the form of an address of the network %1. It carries no checksum, so please compare every character.</source>
        <translation>✓ 符合 %1 网络的地址格式。此地址不含校验和，请逐字核对。</translation>
    </message>
    <message>
        <source>✓ The number has the right form.</source>
        <translation>✓ 号码格式正确。</translation>
    </message>
    <message>
        <source>Begin with + and the country&apos;s code; a number without them is read as one of Hong Kong.</source>
        <translation>请以 + 和国家或地区号码开头；没有的话，会当作香港的号码。</translation>
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
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：自</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1：至</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1：金额</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1：货币</translation>
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
        <translation>%1：国家</translation>
    </message>
    <message>
        <source>%1: postal code</source>
        <translation>%1：邮政编码</translation>
    </message>
    <message>
        <source>%1: network</source>
        <translation>%1：网络</translation>
    </message>
    <message>
        <source>%1: address</source>
        <translation>%1：地址</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>The file is being read. Nothing has been changed yet.</source>
        <translation>正在读取文件。尚未作出任何更改。</translation>
    </message>
    <message>
        <source>Choose a file, or copy cells in a spreadsheet and paste them into the table.</source>
        <translation>请选择文件，或在电子表格中复制单元格，再粘贴到表格。</translation>
    </message>
    <message>
        <source>Choose for at least one column what it fills.</source>
        <translation>请至少为一列选择其填写的字段。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added; you can undo this in one step.</source>
        <translation>
            <numerusform>将加入 %n 项；可一次撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows are being read…</source>
        <translation>正在读取其余各行…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read and will be left blank.</source>
        <translation>
            <numerusform>有 %n 个单元格无法读取，将留空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) are passed over.</source>
        <translation>
            <numerusform>跳过 %n 个空白行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form asks for at most %n row(s) here; with these there are more.</source>
        <translation>
            <numerusform>表格此处最多可填 %n 项；连同导入的将超出此数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import all that can be read</source>
        <translation>导入所有可读取的内容</translation>
    </message>
    <message>
        <source>Import these rows</source>
        <translation>导入这些行</translation>
    </message>
    <message>
        <source>Import rows</source>
        <translation>导入各行</translation>
    </message>
    <message>
        <source>Import rows into “%1”</source>
        <translation>把各行导入“%1”</translation>
    </message>
    <message>
        <source>From what was copied in a spreadsheet.</source>
        <translation>来自在电子表格中所复制的内容。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>From %1, read as %2 text.</source>
        <comment>a file, an encoding</comment>
        <translation>来自 %1，按 %2 文本读取。</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>工作表(&amp;S)：</translation>
    </message>
    <message>
        <source>Row %1 holds the headings</source>
        <translation>第 %1 行是标题</translation>
    </message>
    <message>
        <source>Which column fills what</source>
        <translation>每列填写什么</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>将导入的内容</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择另一文件…</translation>
    </message>
    <message>
        <source>Next cell that cannot be read</source>
        <translation>下一个无法读取的单元格</translation>
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
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell, and why it is not as it should be</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IntakeDialog</name>
    <message>
        <source>Leave this file out</source>
        <translation>不添加此文件</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（建议）</translation>
    </message>
    <message>
        <source>This is a folder, or a file that cannot be read. It is left out.</source>
        <translation>这是文件夹或无法读取的文件，不会添加。</translation>
    </message>
    <message>
        <source>The name holds characters that are invisible or turn the direction of writing. They are shown as \u{…}. Look whether this is the file you mean.</source>
        <translation>名称含有看不见或会改变书写方向的字符，以 \u{…} 显示。请查看这是否您所指的文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Attach to %n place(s)</source>
        <translation>
            <numerusform>附于 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do these files go?</source>
        <translation>这些文件放在何处？</translation>
    </message>
    <message>
        <source>For each file a place is suggested by its name, its kind and what is still missing. Change what is wrong. Nothing is stored before you confirm, and it can be undone in one step.</source>
        <translation>程序按每个文件的名称、种类及仍缺的文件建议附件项目。请改正不当之处。确认前不会保存任何文件，确认后也可一次撤销。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>附件项目</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>拟附上的文件</translation>
    </message>
    <message>
        <source>Another place for this file</source>
        <translation>此文件的另一项目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place for %1</source>
        <translation>%1 的附件项目</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::IssueModel</name>
    <message>
        <source>Documents to attach</source>
        <translation>须附上的文件</translation>
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
        <translation>%1（已接受：%2）</translation>
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
        <translation>进度</translation>
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
        <translation>%1［暂无译文：以%2显示］</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::MainWindow</name>
    <message>
        <source>About Aspirant</source>
        <translation>关于 Aspirant</translation>
    </message>
    <message>
        <source>Aspirant %1. A workbench for virtual-asset licence applications in Hong Kong. It works on this computer only and never opens a network connection. It is not legal advice.</source>
        <translation>Aspirant %1。香港虚拟资产牌照申请工作台。本程序只在此计算机上运行，从不建立网络连接，也不构成法律意见。</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>主要工具</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>所有申请</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>新建申请(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Verify a bundle…</source>
        <translation>验证提交包(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
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
        <translation>下一项检查结果(&amp;F)</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>上一项检查结果(&amp;I)</translation>
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
        <translation>为何询问此题？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Aspirant</source>
        <translation>关于 Aspirant(&amp;A)</translation>
    </message>
    <message>
        <source>%1: language of the program</source>
        <translation>%1：界面语言</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>检查结果(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>Insta&amp;ll a questionnaire…</source>
        <translation>安装问卷(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Differences between this client&apos;s applications…</source>
        <translation>此客户各申请之间的差异(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Take answers from another application of this client</source>
        <translation>沿用该客户另一份申请的答案(&amp;T)</translation>
    </message>
    <message>
        <source>This client has no other application</source>
        <translation>该客户没有其他申请</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or a person&apos;s part…</source>
        <translation>导入提交包或个人部分(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Hide personal data</source>
        <translation>隐藏个人资料(&amp;H)</translation>
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
        <translation>把两条记录合而为一</translation>
    </message>
    <message>
        <source>For one person or company that was entered twice. Questions that name either entry will name the one that stays. You can undo this.</source>
        <translation>适用于同一人士或公司填写了两次的情况。引用任何一条记录的问题，其后均会引用保留的记录。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Which entry is the same as “%1”?</source>
        <translation>哪一条记录与“%1”相同？</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>另一记录</translation>
    </message>
    <message>
        <source>Choose the other entry…</source>
        <translation>选择另一记录…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>合而为一</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a point of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Why they may be the same: %1 of 100 points</source>
        <translation>为何可能相同：满分 100 分，得 %1 分</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>不利的证据：%1</translation>
    </message>
    <message>
        <source>Somebody said that they are different.</source>
        <translation>已有人说明两者不同。</translation>
    </message>
    <message>
        <source>Nothing in these entries speaks for their being the same</source>
        <translation>这两条记录并无任何相同之处可作佐证</translation>
    </message>
    <message>
        <source>Which entry stays</source>
        <translation>保留哪一条记录</translation>
    </message>
    <message numerus="yes">
        <source>Keep “%1” (named in %n question(s))</source>
        <translation>
            <numerusform>保留“%1”（%n 个问题引用）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>They answer no question differently</source>
        <translation>两者并无答案不同的问题</translation>
    </message>
    <message>
        <source>They differ: choose the answer that stays</source>
        <translation>答案不同：请选择保留哪一个</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <translation>%1（在“%2”之下）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions that will name the entry that stays</source>
        <translation>其后引用保留记录的问题</translation>
    </message>
    <message>
        <source>Answers taken over, where the entry that stays has none</source>
        <translation>保留记录未有、由另一记录补上的答案</translation>
    </message>
    <message>
        <source>Named twice in one table afterwards: please look</source>
        <translation>合并后在同一表内出现两次：请查看</translation>
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
        <translation>沿用“%1”的答案</translation>
    </message>
    <message>
        <source>Answers this client has given already</source>
        <translation>此客户已有的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), as at %1. %2.</source>
        <translation>
            <numerusform>%n 个问题，截至%1。%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start an application</source>
        <translation>开始新的申请</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Choose a questionnaire…</source>
        <translation>选择问卷…</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Title of the application</source>
        <translation>申请的标题</translation>
    </message>
    <message>
        <source>Start the application</source>
        <translation>开始申请</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::NumberInput</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <translation>%1：金额</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1：货币</translation>
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
        <translation>%1 附上后，此电脑上的原文件已更改（%2）。</translation>
    </message>
    <message>
        <source>Take the new version</source>
        <translation>采用新版本</translation>
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
        <translation>股本%1，投票权%2</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes, more than 10%</source>
        <translation>是，超过10%</translation>
    </message>
    <message>
        <source>Yes, by 35% of a holder</source>
        <translation>是，经持有人的35%</translation>
    </message>
    <message>
        <source>Possibly, by a trust</source>
        <translation>可能，经信托</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>As both</source>
        <translation>两者皆是</translation>
    </message>
    <message>
        <source>As ultimate owner</source>
        <translation>作为最终拥有人</translation>
    </message>
    <message>
        <source>As substantial shareholder</source>
        <translation>作为大股东</translation>
    </message>
    <message>
        <source>Without a capacity</source>
        <translation>没有注明身份</translation>
    </message>
    <message>
        <source>What of the capital and the votes arrives with the owner when shares in shares are multiplied.</source>
        <translation>将各层持股相乘后，归于该拥有人的股本及投票权。</translation>
    </message>
    <message>
        <source>More than half of the votes of a company pass all that it holds on to its owner.</source>
        <translation>持有一家公司过半数投票权者，视为掌控该公司所持的一切。</translation>
    </message>
    <message>
        <source>More than 10%, or 35% or more of the votes of a corporation that itself holds more than 10%.</source>
        <translation>超过10%，或在本身持有超过10%的法团中控制35%或以上的投票权。</translation>
    </message>
    <message>
        <source>An individual with more than 25% of the capital or of the votes, or with ultimate control.</source>
        <translation>持有超过25%的股本或投票权，或有最终控制权的个人。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>拥有人</translation>
    </message>
    <message>
        <source>Economic share</source>
        <translation>经济权益</translation>
    </message>
    <message>
        <source>Control by majorities</source>
        <translation>过半数控制</translation>
    </message>
    <message>
        <source>Substantial (SFO test)</source>
        <translation>大股东（证券条例）</translation>
    </message>
    <message>
        <source>Ultimate owner</source>
        <translation>最终拥有人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>答案记录</translation>
    </message>
    <message>
        <source>Yes, %1 of votes</source>
        <translation>是，投票权%1</translation>
    </message>
    <message>
        <source>No, %1 of votes</source>
        <translation>否，投票权%1</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::OwnershipPage</name>
    <message>
        <source>Ownership and management</source>
        <translation>所有权及管理架构</translation>
    </message>
    <message>
        <source>Charts of who owns the applicant and who reports to whom, with every owner&apos;s figures.</source>
        <translation>谁拥有申请人、谁向谁汇报的架构图，以及每名拥有人的数字。</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>所有权</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>The whole chart at once</source>
        <translation>一次显示整幅架构图</translation>
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
        <translation>将架构图另存为 PDF</translation>
    </message>
    <message>
        <source>Save the chart as SVG</source>
        <translation>将架构图另存为 SVG</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Ownership chart</source>
        <translation>所有权架构图</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <translation>组织架构图</translation>
    </message>
    <message>
        <source>Arrow keys go from box to box, Enter opens the record. Ctrl and the wheel zoom, dragging moves the paper.</source>
        <translation>方向键在方框之间移动，Enter 打开记录。按住 Ctrl 并滚动滚轮可缩放，拖动可移动画面。</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>拥有人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>Nobody is on the register of members yet. Name the shareholders, and the chart is drawn from them.</source>
        <translation>成员登记册上尚未有人。列出股东后，便会据此绘制架构图。</translation>
    </message>
    <message>
        <source>No manager-in-charge is named yet. Name them, and the chart is drawn from their reporting lines.</source>
        <translation>尚未列出核心职能主管。列出后，便会按其汇报途径绘制架构图。</translation>
    </message>
    <message>
        <source>Holds nothing in the applicant by the answers.</source>
        <translation>按答案，未持有申请人任何权益。</translation>
    </message>
    <message>
        <source>The holdings fit together. Choose an owner to read how its figures come about.</source>
        <translation>各项持股相互吻合。选择一名拥有人，即可阅读其数字如何得出。</translation>
    </message>
    <message>
        <source>What does not fit yet</source>
        <translation>尚未吻合之处</translation>
    </message>
    <message>
        <source>Nothing is recorded about this box.</source>
        <translation>没有关于此方框的记录。</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存架构图</translation>
    </message>
    <message>
        <source>The chart is saved as “%1”.</source>
        <translation>架构图已保存为“%1”。</translation>
    </message>
    <message>
        <source>The chart could not be saved</source>
        <translation>架构图未能保存</translation>
    </message>
    <message>
        <source>Owners as a data file</source>
        <translation>拥有人资料文件</translation>
    </message>
    <message>
        <source>Save the owners as a data file (BODS 0.4)…</source>
        <translation>将拥有人保存为数据文件（BODS 0.4）…</translation>
    </message>
    <message>
        <source>Take in owners from a data file (BODS 0.4)…</source>
        <translation>从数据文件（BODS 0.4）读入拥有人…</translation>
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
        <translation>发送这部分供填写</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送给 %1</translation>
    </message>
    <message>
        <source>Writes your answers and your declaration into one file. Send it to whoever asked you, in any way you like. They see what you changed as suggestions; nothing is overwritten.</source>
        <translation>将你的答案及声明写入一个文件。请以任何方式发送给要求你填写的人。你所更改的会以建议形式显示，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Writes this one record, and nobody else&apos;s, into one file. The person opens it in Aspirant, checks and completes it, declares it and sends it back. What comes back only suggests.</source>
        <translation>只将这项记录（不包括其他人的）写入一个文件。该人以 Aspirant 打开，核对、补充并声明后交回。交回的内容只属建议。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>通行短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入通行短语(&amp;A)</translation>
    </message>
    <message>
        <source>Without a passphrase</source>
        <translation>不设通行短语</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Write the file to send…</source>
        <translation>写入要发送的文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Answer wanted &amp;by (may be left empty)</source>
        <translation>回复期限(&amp;B)（可留空）</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>&amp;Language of the person</source>
        <translation>该人的语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note to the person (may be left empty)</source>
        <translation>给该人的备注(&amp;N)（可留空）</translation>
    </message>
    <message>
        <source>Tell it in another way than the file: by telephone, or in person. Four words or more are easy to say and hard to guess.</source>
        <translation>请以有别于发送文件的途径告知对方，例如以电话或当面告知。四个词或以上，易说难猜。</translation>
    </message>
    <message>
        <source>Too short: at least twelve characters are needed.</source>
        <translation>太短：至少须有十二个字符。</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Better four words that do not belong together.</source>
        <translation>弱：容易猜中。最好用四个互不相关的词。</translation>
    </message>
    <message>
        <source>Fair. Another word makes it strong.</source>
        <translation>尚可。多加一个词便足够强。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>强。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的通行短语并不相同。</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read everything in it: identity documents, addresses, answers about convictions.</source>
        <translation>任何人取得这个文件，均可读取其中所有内容：身份证明文件、地址、关于定罪的答案。</translation>
    </message>
    <message>
        <source>Write personal data without a passphrase?</source>
        <translation>不设通行短语而写入个人数据？</translation>
    </message>
    <message>
        <source>Anybody who gets the file can read it. Use this only where the way it is sent is closed to others.</source>
        <translation>任何取得文件的人均可阅读。只应在发送途径不对他人开放时采用。</translation>
    </message>
    <message>
        <source>Write it without a passphrase</source>
        <translation>不设通行短语而写入</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PageView</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Start this application: %1</source>
        <translation>开始此申请：%1</translation>
    </message>
    <message>
        <source>Begins an application for the same client, with the answers that it has in common carried over.</source>
        <translation>为同一客户开始一份申请，并沿用两者共有的答案。</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>保存为网页…</translation>
    </message>
    <message>
        <source>Start this application</source>
        <translation>开始此申请</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PaperPreview</name>
    <message>
        <source>Choose a document to see it here.</source>
        <translation>选择文件，即可在此查看。</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>正在绘制页面…</translation>
    </message>
    <message numerus="yes">
        <source>of %n page(s)</source>
        <comment>after the number of a page</comment>
        <translation>
            <numerusform>／共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>符合可用宽度</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1，第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>文件页面</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PartStrip</name>
    <message>
        <source>This is your part of an application, sent to you by %1. Only this record can be changed.</source>
        <translation>这是由 %1 发送给你的申请部分。只可更改这项记录。</translation>
    </message>
    <message>
        <source>This is your part of an application, sent to you by %1 and wanted back by %2. Only this record can be changed.</source>
        <translation>这是由 %1 发送给你的申请部分，须于%2或之前交回。只可更改这项记录。</translation>
    </message>
    <message>
        <source>Declare and send back…</source>
        <translation>声明并交回…</translation>
    </message>
    <message>
        <source>Send to this company…</source>
        <translation>发送给这家公司…</translation>
    </message>
    <message>
        <source>Send to this person…</source>
        <translation>发送给此人…</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n suggestion(s)…</source>
        <translation>
            <numerusform>决定 %n 项建议…</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers…</source>
        <translation>回复…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PartyInput</name>
    <message>
        <source>Person %1, not yet named</source>
        <translation>人士 %1，尚未填写姓名</translation>
    </message>
    <message>
        <source>Company %1, not yet named</source>
        <translation>公司 %1，尚未填写名称</translation>
    </message>
    <message>
        <source>A record that has been removed</source>
        <translation>已移除的记录</translation>
    </message>
    <message>
        <source>Choose a person or company…</source>
        <translation>选择人士或公司…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人士…</translation>
    </message>
    <message>
        <source>Add a company…</source>
        <translation>添加公司…</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PeopleModel</name>
    <message>
        <source>None yet</source>
        <comment>roles of a person</comment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the roles of a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>本申请的每位人士及每家公司各列一次，连同其角色、引用之处及尚待处理的事项。</translation>
    </message>
    <message>
        <source>They will not be told as likely duplicates again.</source>
        <translation>日后不再列为可能重复。</translation>
    </message>
    <message>
        <source>They may be told as likely duplicates again.</source>
        <translation>可再列为可能重复。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>so many people, so many companies</comment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 位人士</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>Roles (%1 not filled)</source>
        <translation>角色（%1 个未填补）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Nobody has been entered yet. People and companies are entered once, and named wherever a question asks for them.</source>
        <translation>尚未填写任何人士或公司。每位人士及每家公司只须填写一次，其后问题需要时即可引用。</translation>
    </message>
    <message>
        <source>No person or company fits what is searched for.</source>
        <translation>没有人士或公司符合搜索条件。</translation>
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
        <translation>尚待处理</translation>
    </message>
    <message>
        <source>Carried over, to be looked at</source>
        <translation>沿用答案待复核</translation>
    </message>
    <message>
        <source>May be entered twice</source>
        <translation>可能重复填写</translation>
    </message>
    <message>
        <source>As in the form</source>
        <translation>按表格次序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>By what is left to do</source>
        <translation>按尚待处理事项</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人士</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>添加公司</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Find a person or company</source>
        <translation>查找人士或公司</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>按什么次序</translation>
    </message>
    <message>
        <source>People and companies of this application</source>
        <translation>本申请的人士及公司</translation>
    </message>
    <message>
        <source>Roles that the questionnaire asks for</source>
        <translation>问卷要求的角色</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::PersonPanel</name>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>To be looked at (%1)</source>
        <translation>待复核（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, then the question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is missing or wrong in this record, or where it is named.</source>
        <translation>此记录及引用之处均无欠缺或错误。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>空档</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学业</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>受雇记录</translation>
    </message>
    <message>
        <source>No employment has been entered for this person.</source>
        <translation>尚未填写此人的受雇记录。</translation>
    </message>
    <message>
        <source>%1 · answered on %2</source>
        <translation>%1 · 于 %2 作答</translation>
    </message>
    <message>
        <source>Choose a person or company in the list to see where it is used and what is still to be done.</source>
        <translation>请在列表中选择人士或公司，以查看其引用之处及尚待处理的事项。</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>关于此记录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Names, roles and where used</source>
        <translation>名称、角色及引用之处</translation>
    </message>
    <message>
        <source>Findings about this record</source>
        <translation>关于此记录的检查结果</translation>
    </message>
    <message>
        <source>Employment, gaps and overlaps</source>
        <translation>受雇记录、空档及重叠</translation>
    </message>
    <message>
        <source>Answers carried over, to be looked at</source>
        <translation>沿用而待复核的答案</translation>
    </message>
    <message>
        <source>These answers came from another application of this client and may be out of date.</source>
        <translation>这些答案来自该客户的另一份申请，可能已过时。</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>我已复核</translation>
    </message>
    <message>
        <source>I have looked at all of them</source>
        <translation>我已全部复核</translation>
    </message>
    <message>
        <source>Open the question</source>
        <translation>打开问题</translation>
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
        <translation>特殊答案、修改记录及原因</translation>
    </message>
    <message>
        <source>Worked out from other answers</source>
        <translation>由其他答案计算得出</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>供参考</translation>
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
        <translation>选答</translation>
    </message>
    <message>
        <source>May apply, depending on answers still to come</source>
        <translation>可能适用，取决于尚待提供的答案</translation>
    </message>
    <message>
        <source>%1 item %2</source>
        <comment>form, item number</comment>
        <translation>%1 第 %2 项</translation>
    </message>
    <message>
        <source>My case does not fit: %1</source>
        <translation>其他情况：%1</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>不适用：%1</translation>
    </message>
    <message>
        <source>See attachment: %1</source>
        <translation>见附件：%1</translation>
    </message>
    <message>
        <source>Not yet known: %1</source>
        <translation>尚未得知：%1</translation>
    </message>
    <message>
        <source>Not yet known, expected on %1: %2</source>
        <translation>尚未得知，预期于%1提供：%2</translation>
    </message>
    <message>
        <source>This does not complete a required question.</source>
        <translation>这不足以完成必答问题。</translation>
    </message>
    <message>
        <source>Not &amp;applicable…</source>
        <translation>不适用(&amp;A)…</translation>
    </message>
    <message>
        <source>Not yet &amp;known…</source>
        <translation>尚未得知(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;See attachment…</source>
        <translation>见附件(&amp;S)…</translation>
    </message>
    <message>
        <source>My case does not &amp;fit…</source>
        <translation>其他情况(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation>清除答案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Why is this asked?</source>
        <translation>为何询问此题？(&amp;W)</translation>
    </message>
    <message>
        <source>Why is this &amp;required?</source>
        <translation>为何必答？(&amp;R)</translation>
    </message>
    <message>
        <source>How was this worked &amp;out?</source>
        <translation>如何计算得出？(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History of this answer…</source>
        <translation>此答案的修改记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Say why this does not apply. The reason goes into the bundle.</source>
        <translation>请说明为何不适用。原因会纳入提交包。</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>尚未得知</translation>
    </message>
    <message>
        <source>Say what is still awaited.</source>
        <translation>请说明尚待提供的事项。</translation>
    </message>
    <message>
        <source>See attachment</source>
        <translation>见附件</translation>
    </message>
    <message>
        <source>Say which attachment answers this, and where in it.</source>
        <translation>请说明哪个附件载有答案，以及答案在附件内的位置。</translation>
    </message>
    <message>
        <source>My case does not fit</source>
        <translation>其他情况</translation>
    </message>
    <message>
        <source>Describe your case in your own words.</source>
        <translation>请用您自己的话描述情况。</translation>
    </message>
    <message>
        <source>Answer instead</source>
        <translation>改为作答</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::QuestionPage</name>
    <message>
        <source>Previous row</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>Documents to attach</source>
        <translation>须附上的文件</translation>
    </message>
    <message>
        <source>Where this form belongs</source>
        <translation>本表格所属位置</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Files that the answers promise, and others that may be attached.</source>
        <translation>答案承诺提供的文件，以及其他可附上的文件。</translation>
    </message>
    <message>
        <source>Nothing here applies, as answered so far.</source>
        <translation>按目前的答案，此处没有适用的问题。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RegisterDelegate</name>
    <message>
        <source>(not recorded)</source>
        <translation>（没有记录）</translation>
    </message>
    <message>
        <source>Language, or a tag such as ja</source>
        <translation>语言，或 ja 等标签</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RegisterModel</name>
    <message>
        <source>A paper that is not attached</source>
        <translation>没有附上的文件</translation>
    </message>
    <message>
        <source>%1, with a warning</source>
        <translation>%1，有警告</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Another place says something else of this paper. Typing here records the same everywhere.</source>
        <translation>另一处对此文件的记录有所不同。在此输入后，各处的记录会变为相同。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>译自</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::RowModel</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 项</translation>
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
            <numerusform>还有 %n 个必答问题未答</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>搜索三种语言的问题及作答说明，以及您的答案。</translation>
    </message>
    <message>
        <source>Not asked at present. %1</source>
        <translation>目前不会询问。%1</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>没有内容包含“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索问题及答案</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SectionModel</name>
    <message>
        <source>Documents to attach</source>
        <translation>须附上的文件</translation>
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
        <translation>总览</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SectionNavigator</name>
    <message>
        <source>Sections and overview</source>
        <translation>部分及总览</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SetAsidePanel</name>
    <message>
        <source>Answers set aside</source>
        <translation>搁置的答案</translation>
    </message>
    <message>
        <source>These answers belong to questions that do not apply as answered now. They are kept, are not exported, and come back unchanged when their questions do.</source>
        <translation>按目前的答案，这些答案所属的问题并不适用。答案会予以保留，不会导出；所属问题再次适用时，答案会原样恢复。</translation>
    </message>
    <message>
        <source>No answers are set aside.</source>
        <translation>没有搁置的答案。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>介面语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the &amp;questions</source>
        <translation>问题的语言(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>并列的第二语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>The languages of an export are chosen when exporting.</source>
        <translation>导出的语言于导出时选择。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>与介面相同</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no second language</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>浏览示例：%1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次修改</translation>
    </message>
    <message>
        <source>Without a client</source>
        <translation>没有客户</translation>
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
        <translation>已回答 %1 / %2 题</translation>
    </message>
    <message>
        <source>No applications yet. Start one above, or explore the sample.</source>
        <translation>尚无申请。请在上方开始新的申请，或浏览示例。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Aspirant</source>
        <translation>Aspirant</translation>
    </message>
    <message>
        <source>Prepares virtual-asset licence applications for Hong Kong: every question with its source, every answer kept, one bundle that anyone can check.</source>
        <translation>准备香港虚拟资产牌照的申请：每个问题均有出处，每个答案均予保存，并汇成任何人均可核对的提交包。</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>或从以下开始</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>导入提交包…</translation>
    </message>
    <message>
        <source>Verify a bundle…</source>
        <translation>验证提交包…</translation>
    </message>
    <message>
        <source>Applications in this workspace</source>
        <translation>此工作区的申请</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>移至回收站…</translation>
    </message>
    <message>
        <source>Another program is working in this workspace. You can read everything, but not change it.</source>
        <translation>另一程序正在使用此工作区。您可以阅读所有内容，但不能更改。</translation>
    </message>
    <message numerus="yes">
        <source>The last session ended unexpectedly. Everything entered up to then was recovered in %n application(s).</source>
        <translation>
            <numerusform>上次工作意外结束。当时已输入的全部内容，已在 %n 份申请中恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>导入提交包</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>Move this application to the bin?</source>
        <translation>把此申请移至回收站？</translation>
    </message>
    <message>
        <source>It leaves this list. Nothing in it is destroyed until the bin is emptied.</source>
        <translation>申请会从此列表移走。在清空回收站之前，其中内容不会销毁。</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Destroy this application?</source>
        <translation>销毁此申请？</translation>
    </message>
    <message>
        <source>Its answers, its history and its attachments are destroyed for good. This cannot be undone.</source>
        <translation>其答案、修改记录及附件将永久销毁。此操作不可撤销。</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no findings</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Which licence do I need?</source>
        <translation>我需要哪个牌照？</translation>
    </message>
    <message>
        <source>A short interview for the client named beside, which proposes licences and starts their applications.</source>
        <translation>为旁边所填的客户作简短访谈，据此建议牌照并开始有关申请。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::StatementInput</name>
    <message>
        <source>I confirm this statement</source>
        <translation>本人确认此声明</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::SuggestionList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
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
        <translation>（没有答案）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, capacity</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The answer here has changed since it was sent.</source>
        <translation>自发送后，这里的答案已有改变。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>record, question</comment>
        <translation>%1 › %2</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) accepted.</source>
        <translation>
            <numerusform>已接受 %n 项建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over answers that have changed here?</source>
        <translation>采用这里已改变的答案的建议？</translation>
    </message>
    <message>
        <source>These were answered anew since they were sent out. Accepting puts the suggestion in their place; it can be undone.</source>
        <translation>以下问题自发送后已重新作答。接受即以建议取代现有答案；可以撤销。</translation>
    </message>
    <message>
        <source>Accept all the same</source>
        <translation>仍然接受</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) rejected.</source>
        <translation>
            <numerusform>已拒绝 %n 项建议。</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>无法完成</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>没有有待决定的项目。</translation>
    </message>
    <message>
        <source>Suggestions to be decided</source>
        <translation>有待决定的建议</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>现有答案</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>显示个人资料</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::TableInput</name>
    <message>
        <source>Remove this row?</source>
        <translation>移除此项目？</translation>
    </message>
    <message>
        <source>“%1” and everything entered in it will be removed. You can undo this.</source>
        <translation>“%1”及其中输入的所有内容将被移除。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>尚未添加任何项目。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>what a row is called</comment>
        <translation>添加：%1</translation>
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
        <translation>导入各行…</translation>
    </message>
    <message>
        <source>From a spreadsheet (XLSX or CSV). Cells copied in a spreadsheet can be pasted here with %1.</source>
        <translation>来自电子表格（XLSX 或 CSV）。在电子表格中复制的单元格，可按 %1 粘贴到此处。</translation>
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
        <translation>%1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>%1 characters; at least %2</source>
        <translation>%1 个字符；至少 %2 个</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::TimelineView</name>
    <message>
        <source>Employment along the years</source>
        <translation>历年受雇记录</translation>
    </message>
    <message>
        <source>The list below says the same in words.</source>
        <translation>下方列表以文字说明同一内容。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::VerifyDialog</name>
    <message>
        <source>Choose a bundle</source>
        <translation>选择提交包</translation>
    </message>
    <message>
        <source>Verifying %1…</source>
        <translation>正在验证 %1…</translation>
    </message>
    <message>
        <source>Verify a bundle</source>
        <translation>验证提交包</translation>
    </message>
    <message>
        <source>Choose a bundle…</source>
        <translation>选择提交包…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>验证结果</translation>
    </message>
    <message>
        <source>Checks that a bundle is complete and that none of its files has changed.</source>
        <translation>核对提交包是否完整，以及其中文件是否被更改。</translation>
    </message>
    <message>
        <source>%1 is complete and unchanged.</source>
        <translation>%1 完整，未经更改。</translation>
    </message>
    <message>
        <source>%1 does not verify.</source>
        <translation>%1 未能通过验证。</translation>
    </message>
</context>
<context>
    <name>aspirant::ui::WorkspaceHeader</name>
    <message numerus="yes">
        <source>%n more may open</source>
        <translation>
            <numerusform>可能另增 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Required questions answered</source>
        <translation>已回答的必答问题</translation>
    </message>
    <message>
        <source>A newer questionnaire is available: version %1. Nothing changes until you have read what it would do.</source>
        <translation>问卷已有较新版本：%1。在您看过会有什么改变之前，一切保持不变。</translation>
    </message>
    <message>
        <source>See what would change…</source>
        <translation>查看会有什么改变…</translation>
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
            <numerusform>有 %n 个文件附上后，其在此电脑上的原文件已更改。</numerusform>
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
        <translation>所有更改均已保存。</translation>
    </message>
    <message>
        <source>Not saved yet: %1 It will be tried again.</source>
        <translation>尚未保存：%1 稍后会再尝试。</translation>
    </message>
    <message>
        <source>This sets answers aside</source>
        <translation>这会搁置部分答案</translation>
    </message>
    <message numerus="yes">
        <source>With this answer, %n answered question(s) no longer apply. Their answers are set aside, and come back if you change this again.</source>
        <translation>
            <numerusform>按此答案，%n 个已回答的问题不再适用。有关答案会予以搁置；如您再次更改此答案，便会恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go ahead</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were set aside.</source>
        <translation>
            <numerusform>已搁置 %n 个答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came back.</source>
        <translation>
            <numerusform>已恢复 %n 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>作答说明</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Set aside (%1)</source>
        <translation>搁置（%1）</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Guidance, findings and search</source>
        <translation>作答说明、检查结果及搜索</translation>
    </message>
    <message>
        <source>Scroll the tabs to the left</source>
        <translation>向左滚动标签页</translation>
    </message>
    <message>
        <source>Scroll the tabs to the right</source>
        <translation>向右滚动标签页</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>保存此页</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Move to the newer questionnaire</source>
        <translation>转用较新的问卷</translation>
    </message>
    <message>
        <source>The application is now at version %1 of its questionnaire.</source>
        <translation>此申请现采用问卷版本 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>选择电子表格</translation>
    </message>
    <message>
        <source>No answer of “%1” fits a question that is unanswered here.</source>
        <translation>“%1”没有答案适用于此处尚未回答的问题。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Carry these answers over</source>
        <translation>沿用这些答案</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were carried over.</source>
        <translation>
            <numerusform>已沿用 %n 个答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written as %1. Send it to the person.</source>
        <translation>已写入 %1。请将它发送给该人。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed on this computer since they were attached.</source>
        <translation>
            <numerusform>有 %n 个文件附上后，其在此电脑上的原文件已更改。</numerusform>
        </translation>
    </message>
</context>
</TS>
