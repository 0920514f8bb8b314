// Questionnaires as files carried by hand: exported, signed, installed, and how far each installed one is trusted.
#pragma once

#include "model/pack/pack_library.h"
#include "model/trust/trusted_certificates.h"

namespace aspirant::app {

// Program: came with the program. Signed: by somebody the user trusts. Stranger: signed, but by nobody the user
// trusts. Unsigned: no signature; whoever works on a pack has it so. Broken: its signature is not over this content.
enum class Trust { Program, Signed, Stranger, Unsigned, Broken };
[[nodiscard]] QString trustTag(Trust trust); // "program", "signed", "stranger", "unsigned", "broken"
[[nodiscard]] inline bool isTrusted(Trust trust)
{
    return trust == Trust::Program || trust == Trust::Signed;
}

struct PackTrust {
    Trust trust = Trust::Unsigned;
    QString signer; // as the signer's certificate names itself; of Signed and Stranger only
    Message words;  // a sentence to show beside the pack; empty for what came with the program
};

// Where the user's trusted certificates lie.
[[nodiscard]] trust::TrustedCertificates trustedCertificates();
[[nodiscard]] PackTrust trustOf(const pack::PackLibrary::Entry& entry);

// A pack by a file, a folder, an id (the newest installed) or "id@version". Errors: "pack.unknown", "pack.invalid".
[[nodiscard]] Result<pack::Pack> packNamed(const pack::PackLibrary& library, const QString& name);

// Writes the resolved pack, whole or not at all, to be carried and signed. Errors: of packNamed, "file.write".
[[nodiscard]] Result<pack::Pack> exportPack(const pack::PackLibrary& library, const QString& name, const QString& file);

// Signs an exported pack; the signature is written to `file` + ".p7s". Errors: "pack.invalid", "pack.not_canonical"
// (only what exportPack wrote is signed), those of trust::sign, "file.read", "file.write".
struct SignedPack {
    QString file; // of the signature
    QString sha256;
    trust::Certificate signer;
};
[[nodiscard]] Result<SignedPack> signPack(const QString& file, const QString& keyFile, const QString& certificateFile);

// Installs a file (its signature is looked for beside it) or a folder. What nobody trusted has signed needs consent.
// Errors: "pack.unsigned" and "pack.untrusted" (consent was not given), "pack.signature" (not a signature over this
// file: refused with and without consent), those of PackLibrary::install.
enum class Consent { None, Given };
struct InstalledPack {
    pack::Pack pack;
    PackTrust trust;
};
[[nodiscard]] Result<InstalledPack> installPack(const pack::PackLibrary& library, const QString& fileOrFolder, Consent unsignedPacks);

} // namespace aspirant::app
