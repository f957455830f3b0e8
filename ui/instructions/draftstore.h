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

/// What the user typed, by reservation and action. It is in memory at once and on disk a moment later, so that a crash
/// loses nothing; secrets stay in memory. Only the user can read the file. A damaged one is set aside, never
/// overwritten. Programs share the file: each one writes the drafts that were typed in it, and leaves the others as
/// they are.
class DraftStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftStore)
public:
    /// Does not write values of parameters that the catalogue calls secret. With an empty path, everything stays in
    /// memory.
    DraftStore(const Catalogue &catalogue, QString path, QObject *parent = nullptr);
    /// Waits until everything is written.
    ~DraftStore() override;

    [[nodiscard]] static QString defaultPath();
    /// For drafts that end with this program: of a simulated world, which a window that is made anew shows again.
    [[nodiscard]] static QString pathOfRun(const QString &world);

    [[nodiscard]] Draft draft(const QString &reservation, const QString &action) const;
    void setDraft(const QString &reservation, const QString &action, const Draft &draft);
    /// The action that was chosen last for the reservation; empty for none.
    [[nodiscard]] QString lastAction(const QString &reservation) const { return m_lastActions.value(reservation); }
    void setLastAction(const QString &reservation, const QString &action) { m_lastActions.insert(reservation, action); }
    /// Why drafts could not be read or cannot be written, for people; empty where all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    /// An empty text: what could not be written is written now.
    void problemFound(const QString &text);

private:
    struct Entry
    {
        Draft draft; ///< Empty: the draft is to be removed.
        QDateTime changed;
    };
    using Key = std::pair<QString, QString>;
    using Entries = std::map<Key, Entry>;

    void load();
    void save();
    void report(const QString &text);
    /// May be called in any thread. `problem` is set where the file was set aside or cannot be used.
    [[nodiscard]] static Entries read(const QString &path, QString *problem);
    [[nodiscard]] static QString merge(const QString &path, const Entries &changes, QString *problem);
    [[nodiscard]] static QByteArray toJson(const Entries &entries);
    [[nodiscard]] Entry withoutSecrets(const Entry &entry) const;

    QString m_path;
    QSet<QString> m_secrets;
    Entries m_entries;
    Entries m_changes; ///< Drafts that were typed and are not written yet.
    QHash<QString, QString> m_lastActions;
    QTimer m_saveSoon;
    QThreadPool m_writer; ///< One thread, so that a slow disk does not block typing and writes keep their order.
    QString m_problem;
    bool m_isFailing = false; ///< The last write failed; it is tried again by itself.
};

} // namespace Desk
