// Radio buttons and check boxes whose words wrap: Qt's own make the page as wide as the longest of them.
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace aspirant::ui {

enum class OptionShape { Round, Square };

[[nodiscard]] int optionHeight(const QWidget& button, const QString& words, int width);
[[nodiscard]] QSize optionSize(const QWidget& button, const QString& words); // on one line
void paintOption(QAbstractButton& button, const QString& words, OptionShape shape);

// Base is QRadioButton or QCheckBox, so that assistive technology meets what it knows.
template<typename Base, OptionShape shape>
class OptionButton final : public Base {
public:
    explicit OptionButton(QWidget* parent) : Base(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    void setWords(const QString& words)
    {
        m_words = words;
        this->setAccessibleName(words);
        this->updateGeometry();
        this->update();
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return optionHeight(*this, m_words, width); }
    [[nodiscard]] QSize sizeHint() const override { return optionSize(*this, m_words); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize whole = optionSize(*this, m_words);
        return {qMin(whole.width(), this->fontMetrics().averageCharWidth() * 12), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override { paintOption(*this, m_words, shape); }
    bool hitButton(const QPoint& at) const override { return this->rect().contains(at); }

private:
    QString m_words;
};

using RadioOption = OptionButton<QRadioButton, OptionShape::Round>;
using CheckOption = OptionButton<QCheckBox, OptionShape::Square>;

} // namespace aspirant::ui
