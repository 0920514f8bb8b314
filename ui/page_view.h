// A page that the program works out from the open application (model/pages), to be read beside the questions. It is
// worked out when it is looked at, and again after answers have changed.
#pragma once

#include "model/pages/page.h"
#include "ui/editors/answer_input.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace aspirant::ui {

class PageText;
class WrapLabel;

class PageView final : public QWidget {
    Q_OBJECT
public:
    explicit PageView(const EditorContext& context, QWidget* parent = nullptr);

    void showPage(const QString& id);
    void refreshLater(); // answers changed; coalesced, and put off while nobody looks
    void clear();
    [[nodiscard]] const QString& pageId() const { return m_id; }
    void focusPage();

Q_SIGNALS:
    void chosen(const aspirant::draft::Path& path);
    void startAsked(const QString& packId); // an application of that questionnaire, for the same client
    void saveAsked(const QString& suggestedName, const QByteArray& html);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void workOut();
    void fillStarts();
    struct Start {
        QWidget* row = nullptr;
        WrapLabel* title = nullptr;
        QPushButton* button = nullptr;
    };
    [[nodiscard]] Start makeStart(const QString& pack);
    void save();

    EditorContext m_context;
    QString m_id;
    std::optional<pages::Page> m_page;
    bool m_stale = true;
    QTimer m_later;
    PageText* m_text = nullptr;
    QPushButton* m_save = nullptr;
    QVBoxLayout* m_startRows = nullptr;
    QList<Start> m_starts;
    QStringList m_startPacks; // of the buttons
};

// The questionnaires that a page offers to start, each with what it is called there.
struct Startable {
    QString pack;
    QString title;
};
[[nodiscard]] QList<Startable> startable(const pages::Page& page);

} // namespace aspirant::ui
