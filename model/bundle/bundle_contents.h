// Everything an export is made from. The same contents give the same bytes.
#pragma once

#include "model/desk/ports.h"
#include "model/session/session.h"

#include <QDate>

namespace aspirant::bundle {

struct PrintedForm {
    Language language = Language::English;
    QByteArray bytes; // PDF
};

struct BundleContents {
    const session::Session& session; // evaluated at the as-at date
    const Catalogue& catalogue;      // for the words of findings and of the index page
    desk::BlobStore& blobs;
    QByteArray packBytes;            // the pinned pack, canonical
    QList<PrintedForm> forms;
    QList<desk::Entry> history;      // the draft's whole history, oldest first
    QByteArray logSecret;            // random, made once for a draft and kept with it in the workspace
    QDate asAt;                      // the only date in the bundle, besides those of the history
    std::vector<Language> languages{Language::English};
    bool incomplete = false;         // marks the bag as a draft; without it, nothing may block
    QString software;                // "Aspirant 0.1.0"
};

} // namespace aspirant::bundle
