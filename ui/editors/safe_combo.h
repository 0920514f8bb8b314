// A combo box whose answer changes only when its list is open: neither the wheel nor a stray key does it.
#pragma once

#include <QComboBox>

class QLabel;

namespace aspirant::ui {

class SafeComboBox final : public QComboBox {
    Q_OBJECT
public:
    explicit SafeComboBox(QWidget* parent = nullptr);

    // For a box that no visible label stands beside. On Unix, Qt names a combo box after the entry it shows and
    // leaves its purpose to a label, so an unseen one is kept next to it.
    void setSpokenName(const QString& name);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_spoken = nullptr; // the parent's
};

} // namespace aspirant::ui
