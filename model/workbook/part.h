// One XML part of a workbook, read as a stream: no document type, no entities of its own, no endless text.
#pragma once

#include "model/archive/entry_source.h"

#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace aspirant::workbook {

class PartDevice;

class Part final {
public:
    // `longest` bounds the bytes between two brackets. Errors: "workbook.damaged" when the root is not there, and those
    // of the archive.
    [[nodiscard]] static Result<std::unique_ptr<Part>> open(const archive::EntrySource& archive, int index, qint64 longest);
    ~Part();
    Q_DISABLE_COPY_MOVE(Part)

    // To the next child of the element that is open; false at its end, or when something is wrong.
    bool nextChild() { return m_xml.readNextStartElement(); }
    // The open element is of the spreadsheet's own vocabulary (the root's) and has that name.
    [[nodiscard]] bool is(QLatin1String name) const { return m_xml.name() == name && m_xml.namespaceUri() == m_namespace; }
    [[nodiscard]] QString attribute(QLatin1String name) const { return m_xml.attributes().value(name).toString(); }
    [[nodiscard]] bool flag(QLatin1String name) const; // an xsd:boolean; absent: false
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); } // and leaves the element
    void skip() { m_xml.skipCurrentElement(); }
    [[nodiscard]] const QXmlStreamReader& xml() const { return m_xml; }

    // What went wrong so far: "workbook.damaged", "workbook.cell", and those of the archive.
    [[nodiscard]] Result<void> check() const;

private:
    explicit Part(QString name);
    QString m_name;
    std::unique_ptr<PartDevice> m_device;
    QXmlStreamReader m_xml;
    QString m_namespace;
};

} // namespace aspirant::workbook
