// What was found by looking into one stored file. It depends on the content alone, so it is kept by SHA-256.
#pragma once

#include "model/base/json.h"

namespace aspirant::papers {

// Grows whenever an inspector would answer otherwise, so that older answers are not used any more.
inline constexpr int inspectionFormat = 1;

enum class Outcome {
    Done,
    TooLarge, // larger than what is looked into; only `kind` and `size` are known
    Limits,   // looking took too long or too much memory, or the inspector ended before its answer: not to be kept
};

struct Inspection {
    Outcome outcome = Outcome::Done;
    QString kind; // see desk::attachmentKind(); "ole" for office files of the old kind; empty: not known
    qint64 size = 0;

    bool damaged = false;    // cannot be opened, or its parts do not fit
    bool repaired = false;   // a PDF that opens only by guessing
    bool password = false;   // cannot be opened without one
    bool restricted = false; // a PDF that opens but forbids printing, copying or other uses
    bool scripts = false;    // a PDF with JavaScript, or with actions that start programs
    int embedded = 0;        // files inside a PDF
    int pages = 0;           // of a PDF
    int looked = 0;          // of these: how many were looked at for the next two figures
    int textPages = 0;       // with text
    int imagePages = 0;      // with a picture

    int width = 0, height = 0; // of a picture, pixels as declared
    int dpi = 0;               // as declared; 0: not said

    bool macros = false;     // an office file with programs
    int entries = 0;         // of an archive
    qint64 unpacked = 0;     // bytes as declared
    bool bomb = false;       // a picture or an archive that grows beyond measure when opened

    friend bool operator==(const Inspection&, const Inspection&) = default;
};

[[nodiscard]] json::Value inspectionJson(const Inspection& inspection);
// None for anything that inspectionJson() of this format did not write.
[[nodiscard]] std::optional<Inspection> inspectionFrom(const json::Value& value);

} // namespace aspirant::papers
