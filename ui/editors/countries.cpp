#include "ui/editors/countries.h"

#include <QFile>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

// A static library's resources have to be asked for, once, from outside any namespace.
static void loadCountryResources()
{
    Q_INIT_RESOURCE(countries);
}

namespace aspirant::ui {

const QList<Country>& countries()
{
    static const QList<Country> all = [] {
        loadCountryResources();
        QList<Country> read;
        QFile file(u":/countries/countries.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            if (const QStringList cells = line.split(u'\t'); cells.size() == 4)
                read.append({cells[0], Text{cells[1], cells[2], cells[3]}});
        return read;
    }();
    return all;
}

QString countryName(const QString& code, Language language)
{
    for (const Country& country : countries())
        if (country.code == code)
            return country.name.in(language);
    return code;
}

} // namespace aspirant::ui
