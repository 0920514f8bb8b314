// The parts of an XLSX file and how they hang together (ECMA-376 part 2), after everything that is no XLSX was refused.
#pragma once

#include "model/archive/zip_source.h"
#include "model/workbook/part.h"
#include "model/workbook/workbook.h"

namespace aspirant::workbook {

class Package final {
public:
    // Errors: see readWorkbook().
    [[nodiscard]] static Result<Package> open(const QString& file, const Limits& limits);

    struct SheetPart {
        QString name;
        QString part;
        bool hidden = false;
    };
    [[nodiscard]] const QList<SheetPart>& sheets() const { return m_sheets; }
    [[nodiscard]] bool countsFrom1904() const { return m_from1904; }
    [[nodiscard]] const QString& strings() const { return m_strings; } // parts; empty: there is none
    [[nodiscard]] const QString& styles() const { return m_styles; }
    [[nodiscard]] Result<std::unique_ptr<Part>> part(const QString& name) const;

private:
    struct Relation {
        QString type, target; // the last word of the type; a part's name
    };
    Package() = default;
    [[nodiscard]] bool has(const QString& name) const { return m_index.contains(name.toLower()); }
    [[nodiscard]] Result<QHash<QString, Relation>> relations(const QString& of) const;
    [[nodiscard]] Result<QString> typeOf(const QString& name) const;
    [[nodiscard]] Result<void> checkKind(const QString& main) const;
    [[nodiscard]] Result<void> readMain(const QString& main);
    [[nodiscard]] Result<void> findParts();

    std::shared_ptr<const archive::ZipSource> m_archive;
    QHash<QString, int> m_index; // parts' names are compared without case
    qint64 m_longest = 0;
    QList<SheetPart> m_sheets;
    bool m_from1904 = false;
    QString m_strings, m_styles;
};

} // namespace aspirant::workbook
