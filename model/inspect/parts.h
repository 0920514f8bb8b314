// The kinds of files, one reader each. All read from `file`, which is open and can seek.
#pragma once

#include "model/inspect/inspector.h"

class QIODevice;

namespace aspirant::inspect {

void inspectPdf(const QString& fileName, const Limits& limits, papers::Inspection& seen);
void inspectPng(QIODevice& file, const Limits& limits, papers::Inspection& seen);
void inspectJpeg(QIODevice& file, const Limits& limits, papers::Inspection& seen);
// Zip archives, among them docx and xlsx.
void inspectZip(QIODevice& file, const Limits& limits, papers::Inspection& seen);
// Office files before 2007, and encrypted ones since: OLE compound files.
void inspectOle(QIODevice& file, papers::Inspection& seen);

} // namespace aspirant::inspect
