// Question type to input: the one switch.
#pragma once

class QWidget;

namespace aspirant::draft {
class Path;
}
namespace aspirant::pack {
struct Question;
}

namespace aspirant::ui {

class AnswerInput;
struct EditorContext;

enum class Space { Page, Cell }; // a cell of a matrix is small

// Never null. The question must outlive the input.
[[nodiscard]] AnswerInput* makeInput(const EditorContext& context, const draft::Path& path,
                                     const pack::Question& question, Space space, QWidget* parent);

} // namespace aspirant::ui
