// A line that finds a country by its name in any of the three languages, or by its code.
#pragma once

#include "model/base/text.h"

#include <QWidget>

class QLineEdit;
class QStandardItemModel;

namespace aspirant::ui {

class CountryEntry final : public QWidget {
    Q_OBJECT
public:
    explicit CountryEntry(QWidget* parent = nullptr);

    void setCode(const QString& code); // emits nothing
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] bool hasProblem() const; // words that name no country
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] QWidget* focusTarget() const;
    void setReadOnly(bool readOnly);
    void retranslate(const QString& accessibleName);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void picked(); // a country, or none any more
    void left();

private:
    void fill();
    void take(const QString& code);
    void readLine();

    QLineEdit* m_line = nullptr;
    QStandardItemModel* m_model = nullptr;
    QString m_code;
};

} // namespace aspirant::ui
