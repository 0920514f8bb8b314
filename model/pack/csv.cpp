#include "model/pack/csv.h"

namespace aspirant::pack {

QStringList csvRecord(const QString& text, qsizetype& place)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (; place < text.size(); ++place) {
        const QChar c = text[place];
        if (quoted && c == u'"' && place + 1 < text.size() && text[place + 1] == u'"') {
            fields.last() += c;
            ++place;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            fields.append(QString());
        } else if (!quoted && c == u'\n') {
            ++place;
            break;
        } else if (quoted || c != u'\r') {
            fields.last() += c;
        }
    }
    return fields;
}

} // namespace aspirant::pack
