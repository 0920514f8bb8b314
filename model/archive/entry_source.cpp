#include "model/archive/entry_source.h"

#include "model/archive/findings.h"

namespace aspirant::archive {

void EntrySource::setEntries(std::vector<SourceEntry> entries)
{
    m_entries = std::move(entries);
    m_byName.clear();
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i)
        m_byName.insert(m_entries[static_cast<std::size_t>(i)].name, i);
}

Result<QByteArray> EntrySource::bytes(int index, qint64 limit) const
{
    const SourceEntry& entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.size > limit)
        return failure(QStringLiteral("bundle.large"),
                       words(QT_TRANSLATE_NOOP("Archive", "“%1” is larger than such a file may be."), {entry.name}),
                       entry.name);
    auto stream = open(index);
    if (!stream)
        return tl::unexpected(stream.error());
    QByteArray all(entry.size, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        // One byte more than is expected is asked for, so that the stream gets to make its last check.
        char extra = 0;
        auto count = done < all.size() ? (*stream)->read(all.data() + done, all.size() - done)
                                       : (*stream)->read(&extra, 1);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        done += *count;
    }
    all.truncate(done);
    return all;
}

} // namespace aspirant::archive
