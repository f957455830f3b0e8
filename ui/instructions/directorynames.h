#pragma once

#include "namedvalue.h"

#include <QHash>
#include <QObject>

namespace Desk {

class Directory;

/// The names of a workspace's workers, activities and queues, for the fields that need them. Made when first asked for,
/// and again after the directory changed. Lists that the directory does not have are fetched.
class DirectoryNames final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryNames)
public:
    explicit DirectoryNames(Directory &directory, QObject *parent = nullptr);

    [[nodiscard]] QList<NamedValue> of(NameKind kind);

private:
    [[nodiscard]] QList<NamedValue> read(NameKind kind) const;

    Directory &m_directory;
    QHash<NameKind, QList<NamedValue>> m_known;
};

} // namespace Desk
