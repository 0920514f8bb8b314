// The frame: start page, an open application, menus and actions. It composes the window and decides nothing.
#pragma once

#include "model/base/text.h"

#include <QMainWindow>

#include <memory>

namespace aspirant::ui {

class Prompts;
class Services;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    // `services` outlives the window.
    explicit MainWindow(Services& services, QWidget* parent = nullptr);
    // `prompts` replaces dialogs in tests.
    MainWindow(Services& services, std::unique_ptr<Prompts> prompts, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Opens a draft and shows its first page; false (and a message in the window) when it cannot be opened.
    bool openDraft(const QString& draftId);
    void showStart();
    void setInterfaceLanguage(Language language);

protected:
    void closeEvent(QCloseEvent* event) override; // saves what is pending

private:
    struct Parts;
    void buildActions();
    void buildBars();
    void retranslate();
    void fillOverview();
    void fillCarry();
    void startFor(const QString& packId);
    void updateActions();
    std::unique_ptr<Parts> m_parts;
};

} // namespace aspirant::ui
