// Writes the table of countries that model/ident/country.cpp holds. Runs while building, so that the program needs no
// file of the ISO code package when it runs and names are the same on every machine.
//
//     make_country_table iso_3166-1.json LOCALE_FOLDER > table
//
// Codes and English names: the package iso-codes (ISO 3166-1). Chinese names: Unicode CLDR through ICU, for Hong Kong
// and the mainland, since the package's Chinese catalogues have mistaken characters (亞塞拜彊, 柬埔塞, 马尔他) and mix
// usages; they serve as further names that are recognised when typed.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>
#include <QtEndian>

#include <unicode/uldnames.h>

#include <array>

namespace {

// A compiled gettext catalogue (GNU gettext manual, "The Format of GNU MO Files"): two tables of length and offset.
class Translations {
public:
    explicit Translations(const QString& path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_bytes = file.readAll();
        if (word(0) != 0x950412deU)
            qFatal("%s is not a catalogue that can be read here", qPrintable(path));
    }

    // Empty when there is none.
    [[nodiscard]] QString of(const QString& source) const
    {
        const QByteArray wanted = source.toUtf8();
        if (wanted.isEmpty()) // the catalogue's own header stands there
            return {};
        for (quint32 i = 0; i < word(8); ++i)
            if (text(word(12), i) == wanted)
                return QString::fromUtf8(text(word(16), i));
        return {};
    }

private:
    [[nodiscard]] quint32 word(quint32 at) const
    {
        return at + 4 <= static_cast<quint32>(m_bytes.size()) ? qFromLittleEndian<quint32>(m_bytes.constData() + at) : 0;
    }
    [[nodiscard]] QByteArray text(quint32 table, quint32 i) const { return m_bytes.mid(word(table + 8 * i + 4), word(table + 8 * i)); }

    QByteArray m_bytes;
};

// The names that forms and addresses use: 香港, not 中國香港特別行政區.
QString cldrName(const QByteArray& code, const char* locale)
{
    std::array<UChar, 160> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    UDisplayContext contexts[] = {UDISPCTX_LENGTH_SHORT};
    ULocaleDisplayNames* names = uldn_openForContext(locale, contexts, 1, &status);
    const int32_t length = uldn_regionDisplayName(names, code.constData(), buffer.data(), static_cast<int32_t>(buffer.size()), &status);
    uldn_close(names);
    if (U_FAILURE(status) || length <= 0)
        qFatal("no name of %s for %s", code.constData(), locale);
    return QString::fromUtf16(buffer.data(), length);
}

// ISO lists put the telling word first: "Virgin Islands, British", "Congo, The Democratic Republic of the".
QString inReadingOrder(const QString& name)
{
    const QStringList parts = name.split(QStringLiteral(", "));
    if (parts.size() != 2 || name.contains(QStringLiteral(" and ")))
        return name;
    QString rest = parts[1];
    if (rest.startsWith(QStringLiteral("The ")))
        rest.remove(0, 4);
    return rest + u' ' + parts[0];
}

// Mainland usage in lists of countries; Hong Kong's documents say 香港, 澳門 and 台灣.
QString simplifiedName(const QString& code, const QString& cldr)
{
    const bool regionOfChina = code == QStringLiteral("HK") || code == QStringLiteral("MO") || code == QStringLiteral("TW");
    return regionOfChina ? QStringLiteral("中国") + cldr : cldr;
}

QString quoted(const QString& text)
{
    return u'"' + QString(text).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

QStringList furtherNames(const QJsonObject& country, const QString& code, const std::array<Translations, 2>& chinese)
{
    const QString iso = country[QStringLiteral("name")].toString();
    const QString common = country[QStringLiteral("common_name")].toString();
    QStringList names{country[QStringLiteral("alpha_3")].toString(), iso, country[QStringLiteral("official_name")].toString()};
    for (const Translations& translations : chinese)
        names << translations.of(common.isEmpty() ? iso : common) << translations.of(country[QStringLiteral("official_name")].toString());
    if (code == QStringLiteral("GB"))
        names << QStringLiteral("UK"); // reserved for it in ISO 3166-1
    if (code == QStringLiteral("MO"))
        names << QStringLiteral("Macau");
    if (code == QStringLiteral("HK") || code == QStringLiteral("MO") || code == QStringLiteral("TW"))
        names << QStringLiteral("中國") + cldrName(code.toLatin1(), "zh_Hant_HK") << cldrName(code.toLatin1(), "zh_Hans_CN");
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile list(arguments.value(1));
    if (!list.open(QIODevice::ReadOnly))
        qFatal("cannot read the list of countries “%s”", qPrintable(list.fileName()));
    const auto catalogue = [&](const char* locale) {
        return Translations(QStringLiteral("%1/%2/LC_MESSAGES/iso_3166-1.mo").arg(arguments.value(2), QString::fromLatin1(locale)));
    };
    const std::array<Translations, 2> chinese{catalogue("zh_HK"), catalogue("zh_CN")};
    QMap<QString, QString> lines;
    for (const QJsonValue& entry : QJsonDocument::fromJson(list.readAll()).object()[QStringLiteral("3166-1")].toArray()) {
        const QJsonObject country = entry.toObject();
        const QString code = country[QStringLiteral("alpha_2")].toString();
        const QString common = country[QStringLiteral("common_name")].toString();
        const QString english = inReadingOrder(common.isEmpty() ? country[QStringLiteral("name")].toString() : common);
        const QByteArray latin = code.toLatin1();
        lines[code] = QStringLiteral("    {%1, %2, %3, %4, %5},\n")
                          .arg(quoted(code), quoted(english), quoted(cldrName(latin, "zh_Hant_HK")),
                               quoted(simplifiedName(code, cldrName(latin, "zh_Hans_CN"))),
                               quoted(furtherNames(country, code, chinese).join(u'|')));
    }
    if (lines.size() < 200)
        qFatal("the list of countries has only %d entries", static_cast<int>(lines.size()));
    QTextStream(stdout) << QStringList(lines.values()).join(QString());
    return 0;
}
