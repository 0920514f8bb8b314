// "Could not do it": a value, or an Error that says what, where and why.
#pragma once

#include "model/base/message.h"

#include <tl/expected.hpp>

namespace aspirant {

struct Error {
    QString code; // stable and tested: "store.newer", "json.duplicate"
    Message message;
    QString place; // file, JSON pointer, path of an answer; may be empty
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QString code, Message message, QString place = {})
{
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(place)});
}

} // namespace aspirant
