// Files that were dropped or chosen, and where each is to go: a place is suggested with its reasons, and a person confirms
// or changes it. Nothing is stored before that.
#pragma once

#include "model/papers/slot_suggestion.h"
#include "ui/editors/answer_input.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace aspirant::ui {

class SafeComboBox;
class WrapLabel;

// A file as it lies on this computer, before anything is done with it.
struct ArrivingFile {
    QString file;               // absolute path
    papers::OfferedFile offered; // its name, kind and size
    bool readable = true;       // an ordinary file that can be read
};
// Looks at the first bytes of each; folders are told as not readable.
[[nodiscard]] QList<ArrivingFile> arriving(const QStringList& files);

class IntakeDialog final : public QDialog {
    Q_OBJECT
public:
    // More than this at once are not taken.
    static constexpr int mostFiles = 200;

    // `only`: the place that everything goes to unless it is changed; empty: by suggestion.
    IntakeDialog(const EditorContext& context, const session::Session& session, const QList<ArrivingFile>& files,
                 const draft::Path& only, QWidget* parent);

    struct Chosen {
        QString file, name;
        draft::Path path;
    };
    [[nodiscard]] QList<Chosen> chosen() const;

Q_SIGNALS:
    void confirmed(const QList<aspirant::ui::IntakeDialog::Chosen>& chosen);

private:
    struct Line {
        ArrivingFile file;
        SafeComboBox* place = nullptr;
    };
    void build();
    void addLine(const ArrivingFile& file, const draft::Path& at, int row);
    void addAnother();
    void fillPlaces(SafeComboBox* box, const ArrivingFile& file, const draft::Path& at);
    void updateRemark(int row);
    void updateState();
    void retranslate();
    [[nodiscard]] QString title(const draft::Path& path) const;
    [[nodiscard]] QStringList remarks(const ArrivingFile& file, const draft::Path& at) const;
    [[nodiscard]] draft::Path placeIn(int row) const;

    EditorContext m_context;
    const session::Session& m_session;
    papers::SlotSuggester m_suggester;
    QList<Line> m_lines;
    WrapLabel* m_intro = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton* m_another = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace aspirant::ui
