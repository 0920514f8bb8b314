// A combo box whose answer changes only when its list is open: neither the wheel nor a stray key does it.
#pragma once

#include <QComboBox>

namespace aspirant::ui {

class SafeComboBox final : public QComboBox {
    Q_OBJECT
public:
    explicit SafeComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace aspirant::ui
