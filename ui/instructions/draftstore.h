#pragma once

#include "instructions/catalogue.h"
#include "instructions/draft.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace Desk {

/// What the user typed, per reservation and action: in memory at once, on disk a moment later, so that a crash loses
/// nothing. Secrets stay in memory alone. The file is private to the user; a damaged one is set aside, never
/// overwritten. Programs share it: each writes what was typed in it, and leaves the other drafts as they are on disk.
class DraftStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftStore)
public:
    /// Values of parameters that the catalogue calls secret are not written. An empty path keeps all in memory.
    DraftStore(const Catalogue &catalogue, QString path, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~DraftStore() override;

    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] Draft draft(const QString &reservation, const QString &action) const;
    void setDraft(const QString &reservation, const QString &action, const Draft &draft);
    /// The action last chosen for the reservation; empty where none was.
    [[nodiscard]] QString lastAction(const QString &reservation) const { return m_lastActions.value(reservation); }
    void setLastAction(const QString &reservation, const QString &action) { m_lastActions.insert(reservation, action); }
    /// Why drafts were not read or cannot be written, for the message bar; empty where all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemFound(const QString &text);

private:
    struct Entry
    {
        Draft draft; ///< Empty: taken away.
        QDateTime changed;
    };
    using Key = std::pair<QString, QString>;
    using Entries = std::map<Key, Entry>;

    void load();
    void save();
    void report(const QString &text);
    /// Both in any thread; `problem` is set where the file was set aside or cannot be used.
    [[nodiscard]] static Entries read(const QString &path, QString *problem);
    [[nodiscard]] static QString merge(const QString &path, const Entries &changes, QString *problem);
    [[nodiscard]] static QByteArray toJson(const Entries &entries);
    [[nodiscard]] Entry withoutSecrets(const Entry &entry) const;

    QString m_path;
    QSet<QString> m_secrets;
    Entries m_entries;
    Entries m_changes; ///< Typed here and not written yet.
    QHash<QString, QString> m_lastActions;
    QTimer m_saveSoon;
    QThreadPool m_writer; ///< One thread: a slow disk must not hold up typing, and writes must keep their order.
    QString m_problem;
};

} // namespace Desk
