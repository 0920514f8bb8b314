// Which items of the forms that a pack declares its questions and slots answer.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

// Items are named as on the form: "5", "5(a)", "7(a)(iv)(I)". "5(a)" is a part of "5". A citation of an item
// answers it and all its parts; a number whose parts are all answered counts as answered. A citation of a part
// that the form does not name answers the smallest named item around it.
struct Coverage {
    QString form;
    FormKind kind = FormKind::Official;
    QStringList items;    // in the order of the form
    QStringList answered; // of these
    QStringList missing;  // of these, without a number whose missing parts stand here themselves
};
[[nodiscard]] QList<Coverage> coverage(const CompiledPack& pack);

// "5(a)" of "5(a)(i)"; empty of "5".
[[nodiscard]] QString enclosingItem(const QString& item);

} // namespace aspirant::pack
