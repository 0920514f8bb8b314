#include "model/archive/entry_name.h"

#include "model/archive/findings.h"
#include "model/base/hidden_characters.h"

#include <QStringList>

#include <algorithm>

namespace aspirant::archive {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// Zero-width and direction-changing characters let one name look like another.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

bool isDriveLetter(const QString& path)
{
    return path.size() >= 2 && path[1] == u':' && path[0].unicode() < 128 && path[0].isLetter();
}

bool hasLoneSurrogate(const QString& path)
{
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i].isHighSurrogate() && i + 1 < path.size() && path[i + 1].isLowSurrogate())
            ++i;
        else if (path[i].isSurrogate())
            return true;
    }
    return path.contains(QChar::ReplacementCharacter);
}

std::optional<NameFault> partFault(const QString& part)
{
    if (part == QLatin1String(".."))
        return NameFault::Parent;
    if (part.isEmpty() || part == QLatin1String("."))
        return NameFault::EmptyPart;
    if (part.toUtf8().size() > maximumPartBytes)
        return NameFault::TooLong;
    return std::nullopt;
}

bool hasWindowsTrouble(const QString& part)
{
    static const QString refused = QStringLiteral("<>:\"|?*");
    return isReservedOnWindows(part) || part.endsWith(u'.') || part.endsWith(u' ')
        || std::any_of(part.begin(), part.end(), [](QChar c) { return refused.contains(c); });
}

} // namespace

std::optional<NameFault> nameFault(const QString& path)
{
    if (path.isEmpty())
        return NameFault::Empty;
    if (path.startsWith(u'/'))
        return NameFault::Absolute;
    if (path.contains(u'\\'))
        return NameFault::Backslash;
    if (isDriveLetter(path))
        return NameFault::Drive;
    if (path.startsWith(u'~') && (path.size() == 1 || path.contains(u'/')))
        return NameFault::Home;
    if (std::any_of(path.begin(), path.end(), isControl))
        return NameFault::Control;
    if (hasLoneSurrogate(path))
        return NameFault::Damaged;
    if (path.toUtf8().size() > maximumPathBytes)
        return NameFault::TooLong;
    for (const QString& part : path.split(u'/'))
        if (const auto fault = partFault(part))
            return fault;
    return std::nullopt;
}

QString nameFaultCode(const QString& prefix, NameFault fault)
{
    static const QStringList names{
        QStringLiteral("empty"),      QStringLiteral("absolute"), QStringLiteral("drive"),
        QStringLiteral("home"),       QStringLiteral("parent"),   QStringLiteral("empty_part"),
        QStringLiteral("backslash"),  QStringLiteral("control"),  QStringLiteral("damaged"),
        QStringLiteral("long"),
    };
    return prefix + QStringLiteral(".name_") + names[static_cast<int>(fault)];
}

Message nameFaultWords(NameFault fault, const QString& path)
{
    const std::vector<MessageArgument> shown{printableName(path)};
    switch (fault) {
    case NameFault::Empty:
        return words(QT_TRANSLATE_NOOP("Archive", "A file has no name."));
    case NameFault::Absolute:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” starts at the root of the disk."), shown);
    case NameFault::Drive:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” names a drive."), shown);
    case NameFault::Home:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” points to a home folder."), shown);
    case NameFault::Parent:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” leaves the bundle’s folder."), shown);
    case NameFault::EmptyPart:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” has an empty part."), shown);
    case NameFault::Backslash:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” holds a backslash."), shown);
    case NameFault::Control:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” holds a control character."), shown);
    case NameFault::Damaged:
        return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” is not well-formed text."), shown);
    case NameFault::TooLong:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Archive", "The name “%1” is too long."), {printableName(path.left(80)) + u'…'});
}

QList<Issue> nameAdvice(const QString& prefix, const QString& path)
{
    QList<Issue> advice;
    const QStringList parts = path.split(u'/');
    if (std::any_of(parts.begin(), parts.end(), hasWindowsTrouble))
        advice << warns(prefix + QStringLiteral(".name_reserved"),
                        words(QT_TRANSLATE_NOOP("Archive", "Windows cannot store a file with the name “%1”."),
                              {printableName(path)}),
                        path);
    const auto code = path.toUcs4();
    if (std::any_of(code.begin(), code.end(), [](uint c) { return isInvisible(c); }))
        advice << warns(prefix + QStringLiteral(".name_hidden"),
                        words(QT_TRANSLATE_NOOP("Archive", "The name “%1” holds invisible characters."),
                              {printableName(path)}),
                        path);
    return advice;
}

QString foldedName(const QString& path)
{
    // Upper case first: Qt's folding goes letter by letter, and "ß" needs two.
    return path.normalized(QString::NormalizationForm_D)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

bool isReservedOnWindows(const QString& part)
{
    static const QStringList reserved{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                      QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
    const QString stem = part.section(u'.', 0, 0).trimmed().toLower();
    if (reserved.contains(stem))
        return true;
    static const QString ports = QStringLiteral("123456789\u00b9\u00b2\u00b3");
    return stem.size() == 4 && (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt")))
        && ports.contains(stem[3]);
}

QString printableName(const QString& path)
{
    return shownName(path);
}

} // namespace aspirant::archive
