#include "model/ident/passport.h"

#include "model/ident/shapes.h"

#include <QRegularExpression>

namespace aspirant::ident {

Checked checkPassport(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{5,9}\\z"));
    QString code = compact(text);
    code.remove(u'-');
    const Fit fits = fit(shape, code);
    if (fits == Fit::Whole)
        return {code, std::nullopt};
    return {text.simplified(), Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A passport number has five to nine letters and digits.")), fits == Fit::Beginning};
}

} // namespace aspirant::ident
