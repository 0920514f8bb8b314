#include "model/bundle/safe_name.h"

#include "model/archive/entry_name.h"

#include <QTextBoundaryFinder>

namespace aspirant::bundle {

namespace {

bool mustBeReplaced(uint c)
{
    static const QString refused = QStringLiteral("<>:\"/\\|?*");
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || category == QChar::Other_NotAssigned || c == QChar::ReplacementCharacter
        || (c < 128 && refused.contains(QChar(static_cast<char16_t>(c))));
}

QString trimmedEnds(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

QString cutTo(const QString& text, qsizetype maximumBytes)
{
    if (text.toUtf8().size() <= maximumBytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (QStringView(text).left(end).toUtf8().size() > maximumBytes)
            break;
        fits = end;
    }
    return text.left(fits);
}

struct Split {
    QString stem;
    QString ending; // with its dot; empty when there is none worth the name
};

Split splitEnding(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot > 12)
        return {name, {}};
    return {name.left(dot), name.mid(dot)};
}

} // namespace

QString safeFileName(const QString& name, qsizetype maximumBytes)
{
    QString clean;
    for (const uint c : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        const char32_t one = mustBeReplaced(c) ? U'_' : static_cast<char32_t>(c);
        clean += QString::fromUcs4(&one, 1);
    }
    clean = trimmedEnds(clean);
    const Split split = splitEnding(clean);
    clean = trimmedEnds(cutTo(split.stem, maximumBytes - split.ending.toUtf8().size())) + split.ending;
    if (clean.isEmpty())
        return QStringLiteral("attachment");
    // A leading “~” would mean somebody's home folder to a shell.
    return archive::isReservedOnWindows(clean) || clean.startsWith(u'~') ? u'_' + clean : clean;
}

QString NameKeeper::unique(const QString& safeName)
{
    const Split split = splitEnding(safeName);
    QString candidate = safeName;
    for (int number = 2; m_taken.contains(archive::foldedName(candidate)); ++number)
        candidate = QStringLiteral("%1 (%2)%3").arg(split.stem).arg(number).arg(split.ending);
    m_taken.insert(archive::foldedName(candidate));
    return candidate;
}

} // namespace aspirant::bundle
