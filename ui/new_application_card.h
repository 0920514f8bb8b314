// Starts an application: of which questionnaire, for which client, and with whose answers to begin.
#pragma once

#include "ui/services.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace aspirant::ui {

class Languages;
class SafeComboBox;
class WrapLabel;

class NewApplicationCard final : public QFrame {
    Q_OBJECT
public:
    explicit NewApplicationCard(Languages& languages, QWidget* parent = nullptr);

    // Of each questionnaire the newest version is offered. `drafts` are those that answers may be carried over from.
    void setOffers(const QList<PackRow>& packs, const QList<desk::DraftRow>& drafts);
    void setWritable(bool writable);
    void choosePack(const QString& packId);
    void clear();
    void begin();  // puts the cursor where the first thing is missing
    void create(); // as the button does; nothing while something is missing

Q_SIGNALS:
    // `carryFrom` is the id of another application of that client, or empty.
    void createAsked(const QString& packId, const QString& client, const QString& title, const QString& carryFrom);

private:
    void build();
    void retranslate();
    void updateState();
    void fillPacks();
    void fillSources();
    [[nodiscard]] const PackRow* chosenPack() const;

    Languages& m_languages;
    QList<PackRow> m_packs;
    QList<desk::DraftRow> m_drafts;
    bool m_writable = true;
    WrapLabel *m_heading = nullptr, *m_packLabel = nullptr, *m_packSummary = nullptr;
    SafeComboBox* m_pack = nullptr;
    WrapLabel *m_clientLabel = nullptr, *m_nameLabel = nullptr, *m_sourceLabel = nullptr;
    QLineEdit *m_client = nullptr, *m_name = nullptr;
    SafeComboBox* m_source = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace aspirant::ui
