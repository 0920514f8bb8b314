#include "model/expr/faults.h"

#include <QCoreApplication>

namespace aspirant::expr {

namespace {

struct FaultText {
    const char* code;
    const char* words;
};

// In the order of Fault.
constexpr FaultText texts[] = {
    {"", ""},
    {"eval.type",
     QT_TRANSLATE_NOOP("Rules", "This part of the rule does not fit the kind of value that it was given.")},
    {"eval.division", QT_TRANSLATE_NOOP("Rules", "The rule divides by zero.")},
    {"eval.overflow", QT_TRANSLATE_NOOP("Rules", "The result is too large.")},
    {"eval.index", QT_TRANSLATE_NOOP("Rules", "The list has no member at this position.")},
    {"eval.key", QT_TRANSLATE_NOOP("Rules", "The map has no such key.")},
    {"eval.duplicate_key", QT_TRANSLATE_NOOP("Rules", "A key is given twice in one map.")},
    {"eval.date", QT_TRANSLATE_NOOP("Rules", "This is not a date between the years 1 and 9999.")},
    {"eval.span", QT_TRANSLATE_NOOP(
                      "Rules", "Days cannot be compared with months or years without a date to start from.")},
    {"eval.integer", QT_TRANSLATE_NOOP("Rules", "A whole number within limits is needed here.")},
    {"eval.number", QT_TRANSLATE_NOOP("Rules", "This text is not a number.")},
    {"eval.pattern",
     QT_TRANSLATE_NOOP("Rules", "This is not a regular expression of RE2, or it is too large.")},
    {"eval.limit", QT_TRANSLATE_NOOP("Rules", "The rule needs too many steps.")},
};

} // namespace

Error faultError(const Got& got, const Tree& tree)
{
    const FaultText& text = texts[static_cast<std::size_t>(got.fault)];
    Error error;
    error.code = QString::fromLatin1(text.code);
    error.message = Message("Rules", text.words);
    if (got.node >= 0) {
        const TreeNode& node = tree.at(got.node);
        error.place = QString::number(node.offset) + u':' + QString::number(node.length);
    }
    return error;
}

} // namespace aspirant::expr
