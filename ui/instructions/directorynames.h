#pragma once

#include "namedvalue.h"

#include <QHash>
#include <QObject>

namespace Desk {

class Directory;

/// The people and activities of a workspace, ready for the fields that mean them: made when first asked for, and anew
/// after the directory changed. Lists that the directory does not have yet are asked for.
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
