// Takes a package that came back, or one to be filled in, from a file: asks for the file and the passphrase.
#pragma once

#include "model/subform/reply.h"
#include "ui/workspace_page.h"

namespace aspirant::ui {

// An answer to the open application. `file` empty: asked for. `passphrase` null: asked for when it is needed. Trouble is told in a dialog; `done` only hears of success.
void receiveAnswer(QWidget* parent, const PageContext& context, const QString& file, const QString& passphrase,
                   const std::function<void(const subform::Received&)>& done);

// What a package file asks for when no application is open: with the passphrase (none for a plain one).
struct PersonPackage;
void askPackage(QWidget* parent, Services& services, Languages& languages, Prompts& prompts, const QString& file,
                const std::function<void(const PersonPackage&, const std::optional<QString>&)>& go);

} // namespace aspirant::ui
