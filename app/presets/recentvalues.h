#pragma once

#include "instructions/catalogue.h"
#include "instructions/draft.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Desk {

/// The values that were sent last, by account and parameter, so that a form can offer them again. Nothing that the
/// catalogue calls secret, no words of a closed set, no truths, and nothing long. A file that only the user can read; a
/// damaged one is set aside.
class RecentValues
{
public:
    static constexpr qsizetype MostPerParameter = 8;
    static constexpr qsizetype MostParameters = 400; ///< Of all accounts; those used longest ago go first.
    static constexpr qsizetype LongestValue = 200;

    /// Without a path everything stays in memory.
    explicit RecentValues(QString path = {});

    [[nodiscard]] static QString defaultPath();

    /// The newest first. `account` is the account's SID; of a simulated world nothing is kept between programs.
    [[nodiscard]] QStringList of(const QString &account, const Parameter &parameter) const;
    /// Notes what is sent. Where the file cannot be written, it stays in memory: nothing that is sent depends on it.
    void note(const Catalogue &catalogue, const QString &account, const QString &action, const Draft &draft);
    /// Forgets everything, in memory and on disk.
    void clear();

private:
    struct Entry
    {
        QStringList values;
        qint64 used = 0; ///< A count that grows.
    };
    void load();
    void save() const;
    [[nodiscard]] static QString keyOf(const QString &account, const Parameter &parameter);

    QString m_path;
    QHash<QString, Entry> m_entries;
    qint64 m_count = 0;
};

} // namespace Desk
