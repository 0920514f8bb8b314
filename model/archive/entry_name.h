// Accepts or refuses one path found in an archive, a folder or a manifest, before anything is done with it.
#pragma once

#include "model/base/issue.h"

#include <QString>

#include <optional>

namespace aspirant::archive {

// Why a path may not be used at all. Parts are separated by "/"; a path is relative to the bag.
enum class NameFault { Empty, Absolute, Drive, Home, Parent, EmptyPart, Backslash, Control, Damaged, TooLong };

// Longer than any file system of the day takes: bytes of UTF-8 in the whole path, and in one part.
inline constexpr qsizetype maximumPathBytes = 1024;
inline constexpr qsizetype maximumPartBytes = 255;

[[nodiscard]] std::optional<NameFault> nameFault(const QString& path);
// "zip.name_parent" for prefix "zip".
[[nodiscard]] QString nameFaultCode(const QString& prefix, NameFault fault);
[[nodiscard]] Message nameFaultWords(NameFault fault, const QString& path);

// What is allowed but will trouble somebody: reserved Windows names, endings Windows drops, characters
// Windows refuses, invisible or direction-changing characters. Codes PREFIX.name_reserved, PREFIX.name_hidden.
[[nodiscard]] QList<Issue> nameAdvice(const QString& prefix, const QString& path);

// Equal for two paths that some file system would take for one: canonical Unicode form and case folded.
[[nodiscard]] QString foldedName(const QString& path);

// CON, NUL, COM1 …, with or without an extension.
[[nodiscard]] bool isReservedOnWindows(const QString& part);

// A path as it can be printed: control and invisible characters shown as \u{…}.
[[nodiscard]] QString printableName(const QString& path);

} // namespace aspirant::archive
