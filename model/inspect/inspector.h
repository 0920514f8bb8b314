// Looks into one untrusted file: is it whole, does it open, what does it hide. Never runs, shows or unpacks to disk.
#pragma once

#include "model/papers/inspection.h"

namespace aspirant::inspect {

struct Limits {
    qint64 pdfBytes = qint64(1) << 30;
    qint64 officeBytes = qint64(1) << 30;
    qint64 unpackedBytes = qint64(1) << 30; // of an archive, as declared and as unpacked
    int ratio = 200;                        // an entry may be this many times larger than packed,
    qint64 ratioFloor = 16 << 20;           // once it is larger than this
    int entries = 10'000;
    qint64 pixels = 200'000'000; // a sheet of A2 at 600 dots an inch has 139 million
    int pages = 200;             // of a PDF that are looked at for text, from the first
    int objects = 500'000;       // of a PDF
    int seconds = 15;            // of processor time, see limitProcess()
    qint64 memory = qint64(1) << 30;
};

// `name` only helps to tell kinds of text apart. Whatever the content is, this ends and throws nothing; but a PDF may
// use up memory and time before its own libraries notice, so a program that must stay alive asks the inspector
// program, which calls limitProcess() first. Error: "file.read".
[[nodiscard]] Result<papers::Inspection> inspectFile(const QString& file, const QString& name, const Limits& limits = {});

// From now on this process cannot use more processor time and memory than that, or write any file.
void limitProcess(const Limits& limits);

} // namespace aspirant::inspect
