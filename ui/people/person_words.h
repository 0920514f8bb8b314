// One record of the register, and the roles of the whole application, as pages of words and links.
#pragma once

#include "model/pages/page.h"
#include "ui/people/register_rows.h"

namespace aspirant::ui {

// Names in their order, roles, every question that names the person or company, and what is worked out in rows that do.
[[nodiscard]] pages::Page personPage(const session::Session& session, const RegisterRow& row, const Languages& languages);

// Which roles the questionnaire asks for, who fills them, what is missing. Links lead to questions and to records.
[[nodiscard]] pages::Page rolesPage(const session::Session& session, const Languages& languages);
[[nodiscard]] int rolesLacking(const session::Session& session);

// A person's or company's name with that in the other script.
[[nodiscard]] QString fullName(const RegisterRow& row);

} // namespace aspirant::ui
