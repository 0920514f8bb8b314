// Languages and look. Every choice takes effect at once; there is nothing to apply.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;

namespace aspirant::ui {

class Languages;
class SafeComboBox;
class WrapLabel;

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Languages& languages, QSettings& settings, QWidget* parent);
    // Puts the look that the settings hold into effect.
    static void applyLook(const QSettings& settings);

private:
    void build();
    void retranslate();
    void applyChoices();

    Languages& m_languages;
    QSettings& m_settings;
    WrapLabel* m_title = nullptr;
    WrapLabel* m_note = nullptr;
    QLabel* m_labels[5] = {};
    SafeComboBox* m_boxes[5] = {}; // interface, questions, second, theme, text size
    QPushButton* m_close = nullptr;
};

} // namespace aspirant::ui
