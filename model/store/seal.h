// The seam at which sealing at rest can be added: every byte of content that the workspace writes or reads
// passes here, once per kind. Tables, statements and folder layout stay as they are when a seal is set.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace aspirant::store {

// Value: answers and their history. Name: clients and titles. Pack: pinned packs. Setting: the workspace's
// settings. Log: who did something.
enum class Content { Value, Name, Pack, Setting, Log };

class Seal {
public:
    virtual ~Seal() = default;
    [[nodiscard]] virtual QByteArray sealed(Content kind, const QByteArray& plain) const = 0;
    // Error when the bytes are not what sealed() gave: "store.sealed".
    [[nodiscard]] virtual Result<QByteArray> opened(Content kind, const QByteArray& stored) const = 0;
    // Attachments are streamed: a device that seals what is written to it into `file`; closing it writes the
    // rest. `file` outlives it.
    [[nodiscard]] virtual std::unique_ptr<QIODevice> sealing(QIODevice& file) const = 0;
    // A device opened for reading that gives back the plain bytes of `file`, which it takes over.
    [[nodiscard]] virtual std::unique_ptr<QIODevice> opening(std::unique_ptr<QIODevice> file) const = 0;
};

} // namespace aspirant::store
