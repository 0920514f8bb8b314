// Short spellings of this room's errors; the wording belongs to the translation context "Sheet".
#pragma once

#include "model/base/result.h"

namespace aspirant::workbook {

inline tl::unexpected<Error> refused(const char* code, const char* source, std::vector<MessageArgument> arguments = {}, QString place = {})
{
    return failure(QString::fromLatin1(code), Message("Sheet", source, std::move(arguments)), std::move(place));
}

inline tl::unexpected<Error> damaged(const QString& part)
{
    return refused("workbook.damaged", QT_TRANSLATE_NOOP("Sheet", "This workbook is damaged (“%1”). Open it in your spreadsheet program, save it again and choose that file."),
                   {part}, part);
}

inline MessageNumber number(qint64 n)
{
    return {QString::number(n)};
}

} // namespace aspirant::workbook
