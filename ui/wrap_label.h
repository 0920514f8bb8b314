// A label for running text. It measures its own height for a width, which QLabel gets wrong under a style
// sheet, and takes font and colour from the theme.
#pragma once

#include "model/base/text.h"
#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace aspirant::ui {

class WrapLabel final : public QLabel {
    Q_OBJECT
public:
    explicit WrapLabel(theme::Role role = theme::Role::Body, theme::Tone tone = theme::Tone::Text,
                       QWidget* parent = nullptr);

    // `language` chooses the Han faces; none: the interface's. Empty words hide the label.
    void setWords(const QString& words, std::optional<Language> language = std::nullopt);
    void setTone(theme::Tone tone);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Role m_role;
    theme::Tone m_tone;
    mutable int m_measuredWidth = -1, m_measuredHeight = 0;
    void changeEvent(QEvent* event) override;
};

} // namespace aspirant::ui
