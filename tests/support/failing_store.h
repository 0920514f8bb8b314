// A store that fails when told to, for tests of what the desk does then.
#pragma once

#include "model/desk/ports.h"

namespace aspirant::testing {

// Passes everything on to a real store, and fails when told to.
class FailingStore : public desk::DraftStore {
public:
    explicit FailingStore(desk::DraftStore& under) : m_under(under) {}
    bool failing = false;
    bool packChanged = false;
    int appends = 0;

    Result<QList<desk::DraftRow>> list(bool withBin) override { return m_under.list(withBin); }
    Result<QStringList> clients() override { return m_under.clients(); }
    Result<void> create(const draft::Draft& draft, const QByteArray& bytes) override
    {
        return m_under.create(draft, bytes);
    }
    Result<draft::Draft> load(const QString& id) override { return m_under.load(id); }
    Result<QByteArray> packBytes(const QString& hash) override
    {
        return m_under.packBytes(hash).map([this](QByteArray bytes) {
            return packChanged ? bytes.replace("Corporate", "corporate") : bytes;
        });
    }
    Result<void> keepPack(const QString& hash, const QByteArray& bytes) override { return m_under.keepPack(hash, bytes); }
    Result<desk::Entry> append(const QString& id, desk::Entry entry, qint64 after) override
    {
        ++appends;
        if (failing)
            return failure(QStringLiteral("store.disk_full"), {});
        return m_under.append(id, std::move(entry), after);
    }
    Result<qint64> lastSequence(const QString& id) override { return m_under.lastSequence(id); }
    Result<QList<desk::Entry>> history(const QString& id, const draft::Path& path) override
    {
        return m_under.history(id, path);
    }
    Result<QList<desk::Entry>> historySince(const QString& id, qint64 after) override
    {
        return m_under.historySince(id, after);
    }
    Result<void> setSummary(const QString& id, const desk::Summary& summary) override
    {
        return failing ? Result<void>(failure(QStringLiteral("store.disk_full"), {}))
                       : m_under.setSummary(id, summary);
    }
    Result<void> rename(const QString& id, const QString& title) override
    {
        return m_under.rename(id, title);
    }
    Result<void> moveToBin(const QString& id, bool inBin) override { return m_under.moveToBin(id, inBin); }
    Result<QStringList> purge(const QString& id) override { return m_under.purge(id); }
    bool isReadOnly() const override { return m_under.isReadOnly(); }

private:
    desk::DraftStore& m_under;
};

} // namespace aspirant::testing
