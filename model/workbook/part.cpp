#include "model/workbook/part.h"

#include "model/workbook/words.h"

#include <QIODevice>

namespace aspirant::workbook {

// The unpacked bytes, as the parser reads them. A text or tag that never ends would fill the memory, so it is cut off.
class PartDevice final : public QIODevice {
public:
    PartDevice(std::unique_ptr<archive::EntryStream> stream, qint64 longest) : m_stream(std::move(stream)), m_longest(longest)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_trouble)
            return -1;
        const auto count = m_stream->read(data, size);
        if (!count) {
            m_trouble = count.error();
            return -1;
        }
        for (qint64 i = 0; i < *count; ++i)
            m_run = data[i] == '<' || data[i] == '>' ? 0 : m_run + 1;
        if (m_run > m_longest) {
            m_trouble = refused("workbook.cell", QT_TRANSLATE_NOOP("Sheet", "A cell of this workbook has more text than is read.")).value();
            return -1;
        }
        return *count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<archive::EntryStream> m_stream;
    const qint64 m_longest;
    qint64 m_run = 0;
    std::optional<Error> m_trouble;
};

Part::Part(QString name) : m_name(std::move(name)) {}
Part::~Part() = default;

Result<std::unique_ptr<Part>> Part::open(const archive::EntrySource& archive, int index, qint64 longest)
{
    auto stream = archive.open(index);
    if (!stream)
        return tl::unexpected(stream.error());
    std::unique_ptr<Part> part(new Part(archive.entries()[static_cast<std::size_t>(index)].name));
    part->m_device = std::make_unique<PartDevice>(std::move(*stream), longest);
    part->m_xml.setDevice(part->m_device.get());
    // A document type is not allowed in these files; with it come entities that multiply.
    while (!part->m_xml.atEnd() && part->m_xml.readNext() != QXmlStreamReader::StartElement) {
        if (part->m_xml.tokenType() == QXmlStreamReader::DTD)
            return damaged(part->m_name);
    }
    if (const auto well = part->check(); !well)
        return tl::unexpected(well.error());
    part->m_namespace = part->m_xml.namespaceUri().toString();
    return part;
}

bool Part::flag(QLatin1String name) const
{
    const auto value = m_xml.attributes().value(name);
    return value == u"1" || value == u"true";
}

Result<void> Part::check() const
{
    if (m_device->trouble())
        return tl::unexpected(*m_device->trouble());
    if (m_xml.hasError())
        return damaged(m_name);
    return {};
}

} // namespace aspirant::workbook
