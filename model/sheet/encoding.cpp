#include "model/sheet/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace aspirant::sheet {

namespace {

const QString utf8 = QStringLiteral("UTF-8");
const QString littleEndian = QStringLiteral("UTF-16LE");
const QString bigEndian = QStringLiteral("UTF-16BE");
const QString mainland = QStringLiteral("GB18030");
const QString hongKong = QStringLiteral("Big5-HKSCS");

// Strict: none when a byte sequence means nothing in that encoding.
std::optional<QString> decoded(const QString& encoding, const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> buffer(static_cast<std::size_t>(bytes.size()) * 2 + 16); // no encoding here makes more of a byte
    const int32_t length = ucnv_toUChars(converter.get(), buffer.data(), static_cast<int32_t>(buffer.size()), bytes.constData(),
                                         static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    QString text = QString::fromUtf16(buffer.data(), length);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

QString marked(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return littleEndian;
    return bytes.startsWith("\xFE\xFF") ? bigEndian : QString();
}

// Separators and line ends of UTF-16 have a zero byte, always on the same side.
QString withoutMark(const QByteArray& bytes)
{
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (bytes.size() % 2 != 0 || (even == 0) == (odd == 0))
        return {};
    return even == 0 ? littleEndian : bigEndian;
}

// How many of the pairs of bytes are characters that everyday text uses, in a thousand. Both encodings put those
// first: level 1 of GB 2312 (leads B0–D7) and level 1 of Big5 (leads A4–C6); A1–A3 are punctuation in both.
int everyday(const QByteArray& bytes, bool big5)
{
    int pairs = 0, common = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x81)
            continue;
        const auto trail = static_cast<unsigned char>(bytes[++i]);
        ++pairs;
        const bool mark = lead >= 0xA1 && lead <= 0xA3 && trail >= 0x40;
        common += mark || (big5 ? lead >= 0xA4 && lead <= 0xC6 : lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1);
    }
    return pairs == 0 ? 0 : common * 1000 / pairs;
}

// The library's opinion, which rests on the frequency of characters; asked when the above is even.
bool looksMainland(const QByteArray& bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) { // best first
        const QByteArray name = ucsdet_getName(matches[i], &status);
        if (name == "GB18030" || name == "Big5")
            return name == "GB18030";
    }
    return false;
}

QString chinese(const QByteArray& bytes)
{
    const bool asMainland = decoded(mainland, bytes).has_value();
    if (asMainland != decoded(hongKong, bytes).has_value())
        return asMainland ? mainland : hongKong;
    if (!asMainland)
        return {};
    const int left = everyday(bytes, false), right = everyday(bytes, true);
    if (left != right)
        return left > right ? mainland : hongKong;
    return looksMainland(bytes) ? mainland : hongKong;
}

QString known(const QString& wanted)
{
    const QString name = wanted.toLower().remove(u'-').remove(u'_');
    if (name == u"gbk" || name == u"gb2312" || name == u"gb18030")
        return mainland;
    if (name == u"big5" || name == u"big5hkscs")
        return hongKong;
    for (const QString& one : {utf8, littleEndian, bigEndian}) {
        if (name == one.toLower().remove(u'-'))
            return one;
    }
    return {};
}

} // namespace

Result<Decoded> decodeText(const QByteArray& bytes, const QString& wanted)
{
    QString encoding = wanted.isEmpty() ? marked(bytes) : known(wanted);
    if (encoding.isEmpty() && wanted.isEmpty()) {
        if (bytes.contains('\0'))
            encoding = withoutMark(bytes);
        else
            encoding = decoded(utf8, bytes) ? utf8 : chinese(bytes);
        if (encoding.isEmpty() && bytes.contains('\0'))
            return failure(QStringLiteral("csv.binary"),
                           Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "This is not a text file. Save the table as CSV and choose that file.")));
    }
    const auto text = encoding.isEmpty() ? std::nullopt : decoded(encoding, bytes);
    if (!text)
        return failure(QStringLiteral("csv.encoding"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The characters of this file cannot be read. Save it as CSV in UTF-8.")));
    return Decoded{*text, encoding};
}

} // namespace aspirant::sheet
