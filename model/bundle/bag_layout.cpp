#include "model/bundle/bag_layout.h"

#include "model/archive/entry_name.h"
#include "model/bundle/findings.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

namespace aspirant::bundle {

namespace {

const QByteArray utf8Mark = QByteArrayLiteral("\xef\xbb\xbf");

QStringList splitLines(const QString& text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\n' && text[i] != u'\r')
            continue;
        lines << text.mid(start, i - start);
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    if (start < text.size())
        lines << text.mid(start);
    return lines;
}

bool isBlank(const QString& line)
{
    return line.trimmed().isEmpty();
}

Message lineWords(const char* source, const QString& file, int line)
{
    return words(source, {file, MessageNumber{QString::number(line)}});
}

const QRegularExpression& declarationPattern(bool strict)
{
    static const QRegularExpression exact(QStringLiteral("^(BagIt-Version|Tag-File-Character-Encoding): (\\S+)$"));
    static const QRegularExpression loose(
        QStringLiteral("^(BagIt-Version|Tag-File-Character-Encoding)[ \\t]*:[ \\t]*(\\S+)[ \\t]*$"));
    return strict ? exact : loose;
}

std::optional<BagVersion> parseVersion(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,4})\\.([0-9]{1,4})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return BagVersion{match.captured(1).toInt(), match.captured(2).toInt()};
}

void judgeVersion(BagDeclaration& declaration)
{
    const BagVersion& version = declaration.version;
    const QString file = QStringLiteral("bagit.txt");
    const QString shown = QStringLiteral("%1.%2").arg(version.major).arg(version.minor);
    if (version == bagit10 || version == bagit097)
        return;
    if (version >= bagit093 && version < bagit097)
        declaration.issues << notes(QStringLiteral("bag.version_old"),
                                    words(QT_TRANSLATE_NOOP("Bundle", "The bag follows the old BagIt draft %1."), {shown}),
                                    file);
    else
        declaration.issues << blocks(QStringLiteral("bag.version"),
                                     words(QT_TRANSLATE_NOOP("Bundle", "BagIt version %1 is not known."), {shown}), file);
}

void declarationFault(BagDeclaration& declaration)
{
    declaration.issues << blocks(
        QStringLiteral("bag.declaration"),
        words(QT_TRANSLATE_NOOP("Bundle", "“bagit.txt” must hold exactly two lines, the version and the encoding.")),
        QStringLiteral("bagit.txt"));
}

} // namespace

BagDeclaration readDeclaration(const QByteArray& bytes)
{
    BagDeclaration declaration;
    const QString file = QStringLiteral("bagit.txt");
    QByteArray plain = bytes;
    if (plain.startsWith(utf8Mark)) {
        plain.remove(0, utf8Mark.size());
        declaration.issues << blocks(
            QStringLiteral("bag.bom"),
            words(QT_TRANSLATE_NOOP("Bundle", "“%1” begins with a byte order mark, which BagIt forbids."), {file}), file);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QStringList lines = splitLines(decoder(plain));
    if (decoder.hasError() || lines.size() != 2) {
        declarationFault(declaration);
        if (lines.isEmpty())
            return declaration;
    }
    const auto first = declarationPattern(false).match(lines.value(0));
    const auto second = declarationPattern(false).match(lines.value(1));
    const auto version = parseVersion(first.captured(2));
    if (!version || first.captured(1) != QLatin1String("BagIt-Version")) {
        declaration.issues << blocks(QStringLiteral("bag.version"),
                                     words(QT_TRANSLATE_NOOP("Bundle", "“bagit.txt” names no BagIt version.")), file);
        return declaration;
    }
    declaration.version = *version;
    judgeVersion(declaration);
    if (second.captured(1) == QLatin1String("Tag-File-Character-Encoding"))
        declaration.encoding = second.captured(2);
    else if (lines.size() == 2)
        declarationFault(declaration);
    // From 1.0 on, spaces are fixed to the one behind the colon.
    const bool exact = declarationPattern(true).match(lines.value(0)).hasMatch()
        && declarationPattern(true).match(lines.value(1)).hasMatch();
    if (!exact && second.hasMatch() && *version >= bagit10)
        declarationFault(declaration);
    return declaration;
}

TagText readTagText(const QByteArray& bytes, const QString& encoding, const QString& file)
{
    TagText text;
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid()) {
        text.issues << blocks(QStringLiteral("bag.encoding_unknown"),
                              words(QT_TRANSLATE_NOOP("Bundle", "“%1” is written in the encoding “%2”, which this program does not read."),
                                    {file, archive::printableName(encoding)}),
                              file);
        return text;
    }
    if (bytes.startsWith(utf8Mark) && encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) == 0)
        text.issues << warns(QStringLiteral("bag.bom"),
                             words(QT_TRANSLATE_NOOP("Bundle", "“%1” begins with a byte order mark."), {file}), file);
    const QString decoded = decoder(bytes);
    if (decoder.hasError())
        text.issues << blocks(QStringLiteral("bag.encoding"),
                              words(QT_TRANSLATE_NOOP("Bundle", "“%1” is not text in the encoding “%2”."),
                                    {file, archive::printableName(encoding)}),
                              file);
    text.lines = splitLines(decoded);
    return text;
}

Manifest readManifest(const TagText& text, const QString& file, const QString& algorithm)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9A-Fa-f]+)[ \\t]+(\\*?)(\\S.*)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    Manifest manifest{file, algorithm, {}, text.issues};
    bool binary = false, dotSlash = false, blank = false;
    for (int i = 0; i < text.lines.size(); ++i) {
        const QString& line = text.lines[i];
        if (isBlank(line)) {
            blank = true;
            continue;
        }
        const auto match = pattern.match(line);
        if (!match.hasMatch()) {
            manifest.issues << blocks(
                QStringLiteral("bag.manifest_line"),
                lineWords(QT_TRANSLATE_NOOP("Bundle", "Line %2 of “%1” is not a digest and a name."), file, i + 1), file);
            continue;
        }
        ManifestLine entry{match.captured(1).toLower(), match.captured(3), i + 1};
        binary = binary || !match.captured(2).isEmpty();
        while (entry.path.startsWith(QLatin1String("./"))) {
            entry.path.remove(0, 2);
            dotSlash = true;
        }
        manifest.lines << entry;
    }
    if (blank)
        manifest.issues << notes(QStringLiteral("bag.manifest_blank"),
                                 words(QT_TRANSLATE_NOOP("Bundle", "“%1” holds blank lines."), {file}), file);
    if (binary)
        manifest.issues << warns(
            QStringLiteral("bag.manifest_binary"),
            words(QT_TRANSLATE_NOOP("Bundle", "“%1” marks names with an asterisk, as md5sum does."), {file}), file);
    if (dotSlash)
        manifest.issues << warns(QStringLiteral("bag.dot_slash"),
                                 words(QT_TRANSLATE_NOOP("Bundle", "“%1” lists names that begin with “./”."), {file}),
                                 file);
    return manifest;
}

std::optional<QString> manifestAlgorithm(const QString& file)
{
    static const QRegularExpression pattern(QStringLiteral("^manifest-([A-Za-z0-9]+)\\.txt$"));
    const auto match = pattern.match(file);
    return match.hasMatch() ? std::optional(match.captured(1).toLower()) : std::nullopt;
}

std::optional<QString> tagManifestAlgorithm(const QString& file)
{
    return file.startsWith(QLatin1String("tag")) ? manifestAlgorithm(file.mid(3)) : std::nullopt;
}

QString decodedPath(const QString& path, const BagVersion& version)
{
    QString decoded;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString code = path.mid(i, 3).toUpper();
        const bool feed = code == QLatin1String("%0A"), carriage = code == QLatin1String("%0D");
        const bool percent = code == QLatin1String("%25") && version >= bagit10;
        if (!feed && !carriage && !percent) {
            decoded += path[i];
            continue;
        }
        decoded += feed ? u'\n' : carriage ? u'\r' : u'%';
        i += 2;
    }
    return decoded;
}

QString encodedPath(const QString& path)
{
    QString encoded = path;
    encoded.replace(u'%', QLatin1String("%25")).replace(u'\n', QLatin1String("%0A")).replace(u'\r', QLatin1String("%0D"));
    return encoded;
}

bool hasStrayPercent(const QString& path)
{
    static const QRegularExpression stray(QStringLiteral("%(?!0[AaDd]|25)"));
    return stray.match(path).hasMatch();
}

namespace {

// What RFC 8493 §2.2.2 says should not come twice.
bool shouldBeSingle(const QString& label)
{
    static const QStringList single{QStringLiteral("bagging-date"), QStringLiteral("bag-size"),
                                    QStringLiteral("bag-group-identifier"), QStringLiteral("bag-count")};
    return single.contains(label);
}

void judgeTags(ReadBagInfo& info, const QString& file, const BagVersion& version)
{
    QHash<QString, int> counts;
    for (const auto& [label, value] : info.tags)
        ++counts[label.toLower()];
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        if (it.value() > 1 && shouldBeSingle(it.key()) && version >= bagit10)
            info.issues << warns(QStringLiteral("bag.info_repeated"),
                                 words(QT_TRANSLATE_NOOP("Bundle", "“%1” repeats the entry “%2”."), {file, it.key()}), file);
    if (counts.value(QStringLiteral("payload-oxum")) > 1)
        info.issues << finding(version >= bagit10 ? Severity::Blocks : Severity::Warns,
                               QStringLiteral("bag.oxum_repeated"),
                               words(QT_TRANSLATE_NOOP("Bundle", "“%1” gives the size of the payload more than once."), {file}),
                               file);
    const auto date = tagValue(info.tags, QStringLiteral("Bagging-Date"));
    if (date && !QDate::fromString(*date, Qt::ISODate).isValid())
        info.issues << warns(QStringLiteral("bag.info_date"),
                             words(QT_TRANSLATE_NOOP("Bundle", "The bagging date in “%1” is not a date."), {file}), file);
}

} // namespace

ReadBagInfo readBagInfo(const TagText& text, const QString& file, const BagVersion& version)
{
    static const QRegularExpression pattern(QStringLiteral("^([^\\s:][^:]*?)[ \\t]*:[ \\t]*(.*)$"));
    ReadBagInfo info{{}, text.issues};
    for (int i = 0; i < text.lines.size(); ++i) {
        const QString& line = text.lines[i];
        if (isBlank(line))
            continue;
        const auto match = pattern.match(line);
        if (match.hasMatch() && !line[0].isSpace())
            info.tags.append({match.captured(1), match.captured(2)});
        else if (line[0].isSpace() && !info.tags.isEmpty())
            info.tags.last().second += u' ' + line.trimmed();
        else
            info.issues << warns(
                QStringLiteral("bag.info_line"),
                lineWords(QT_TRANSLATE_NOOP("Bundle", "Line %2 of “%1” is not an entry with a label."), file, i + 1), file);
    }
    judgeTags(info, file, version);
    return info;
}

std::optional<QString> tagValue(const BagInfo& tags, const QString& label)
{
    for (const auto& [name, value] : tags)
        if (name.compare(label, Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

Fetch readFetch(const TagText& text, const QString& file)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\S+)[ \\t]+(-|[0-9]{1,18})[ \\t]+(\\S.*)$"));
    Fetch fetch{{}, text.issues};
    for (int i = 0; i < text.lines.size(); ++i) {
        if (isBlank(text.lines[i]))
            continue;
        const auto match = pattern.match(text.lines[i]);
        if (!match.hasMatch()) {
            fetch.issues << blocks(
                QStringLiteral("bag.fetch_line"),
                lineWords(QT_TRANSLATE_NOOP("Bundle", "Line %2 of “%1” is not an address, a length and a name."), file, i + 1),
                file);
            continue;
        }
        const QString length = match.captured(2);
        QString path = match.captured(3);
        while (path.startsWith(QLatin1String("./")))
            path.remove(0, 2);
        if (!match.captured(1).startsWith(QLatin1String("http"), Qt::CaseInsensitive))
            fetch.issues << warns(
                QStringLiteral("bag.fetch_url"),
                lineWords(QT_TRANSLATE_NOOP("Bundle", "Line %2 of “%1” names an address that is not on the web."), file, i + 1),
                file);
        fetch.lines << FetchLine{match.captured(1),
                                 length == QLatin1String("-") ? std::nullopt : std::optional(length.toLongLong()), path};
    }
    return fetch;
}

QByteArray declarationBytes()
{
    return QByteArrayLiteral("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
}

QByteArray manifestBytes(const QList<std::pair<QString, QString>>& digestAndPath)
{
    QByteArray bytes;
    for (const auto& [digest, path] : digestAndPath)
        bytes += digest.toLatin1() + "  " + encodedPath(path).toUtf8() + '\n';
    return bytes;
}

QByteArray bagInfoBytes(const BagInfo& tags)
{
    QByteArray bytes;
    for (const auto& [label, value] : tags)
        bytes += label.toUtf8() + ": " + value.simplified().toUtf8() + '\n';
    return bytes;
}

} // namespace aspirant::bundle
