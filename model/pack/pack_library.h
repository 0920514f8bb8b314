// Finds installed packs. A pack is named by id, version and hash.
#pragma once

#include "model/base/result.h"
#include "model/pack/compiled_pack.h"

#include <QStringList>

namespace aspirant::pack {

// Folders are searched in order; in each, every direct subfolder with a pack.json and every *.aspirant-pack
// file (a resolved pack) is a pack. An earlier folder wins over a later one for the same id and version.
class PackLibrary final {
public:
    explicit PackLibrary(QStringList folders);

    struct Entry {
        QString id, version, place;
        bool resolved = false;
    };
    // Reads only names, not whole packs.
    [[nodiscard]] QList<Entry> entries() const;
    // The newest version of `id`, or that `version`. Errors: "pack.unknown", "pack.invalid".
    [[nodiscard]] Result<Pack> load(const QString& id, const QString& version = {}) const;
    // What a place holds: a resolved pack file, or a folder with a pack.json. Error "pack.invalid".
    [[nodiscard]] static Result<Pack> read(const QString& fileOrFolder);
    // Copies a resolved pack file, or resolves a folder, into the first writable folder. Returns the pack.
    // The file appears whole or not at all. Errors: "pack.invalid", "pack.other_content" (the version is there
    // with another hash), "pack.not_writable".
    [[nodiscard]] Result<Pack> install(const QString& fileOrFolder) const;
    // The same for a pack that has been read, with the detached signature over its canonical bytes, kept beside it
    // (`place` + signatureSuffix); empty: none. Whether a signature is any good is for the caller to know.
    [[nodiscard]] Result<Entry> install(const Pack& pack, const QByteArray& signature) const;
    static constexpr QLatin1StringView signatureSuffix{".p7s"};
    [[nodiscard]] const QStringList& folders() const { return m_folders; }

    // The folders of ASPIRANT_PACKS (separated by ':'), the user's data folder, and beside the program.
    [[nodiscard]] static QStringList standardFolders();

private:
    QStringList m_folders;
};

} // namespace aspirant::pack
