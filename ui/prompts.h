// Every question the window asks in a dialog, and every file dialog. Tests prepare the answers instead.
// Nothing waits: each call returns at once, and the answer comes by the callback.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace aspirant::ui {

struct Asked {
    QString title, text;
    QStringList details; // a list below the text
    QString accept;      // words on the button that goes ahead
};

// Why something is not applicable, not yet known, … ; `expected` only where it was asked for.
struct ReasonAsked {
    QString title, text;
    bool withDate = false;
    bool reasonNeeded = true;
    QString reason; // what stands there so far
    QDate expected;
};
struct ReasonGiven {
    QString reason;
    QDate expected;
};

class Prompts {
public:
    virtual ~Prompts() = default;
    virtual void confirm(QWidget* parent, const Asked& asked, std::function<void(bool)> answer);
    virtual void reason(QWidget* parent, const ReasonAsked& asked,
                        std::function<void(std::optional<ReasonGiven>)> answer);
    // A passphrase to open something with; none: cancelled.
    virtual void passphrase(QWidget* parent, const QString& title, const QString& text,
                            std::function<void(std::optional<QString>)> answer);
    virtual void tell(QWidget* parent, const QString& title, const QString& text);
    // `patterns` as in "*.pdf"; none: every file. Empty results: cancelled.
    virtual void openFiles(QWidget* parent, const QString& title, const QStringList& patterns,
                           std::function<void(QStringList)> answer);
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggested,
                          const QString& ending, std::function<void(QString)> answer);
    // Opens a file or address with the desktop's program for it.
    virtual void openOutside(const QString& fileOrAddress);
};

} // namespace aspirant::ui
