#pragma once

#include "parameter.h"

#include <QByteArray>
#include <QHash>
#include <QPair>

#include <memory>

namespace Desk {

/// One JSON file of the catalogue, and the name under which a defect in it is reported.
struct CatalogueFile
{
    QString name;
    QByteArray json;
};

/// Describes every parameter and every action, as read from JSON. Immutable; shared by forms, checks, snippets, help
/// and the simulator.
class Catalogue
{
public:
    /// `groups` are keys with their titles; `operations` holds the parameters of each operation, in wire order. Checks
    /// nothing: read() does.
    Catalogue(QList<Action> actions, QList<QPair<QString, QString>> groups,
              QHash<QString, QList<Parameter>> operations);
    /// The catalogue compiled into the program. A defect in it is a programming error and ends the program with a
    /// message.
    [[nodiscard]] static std::shared_ptr<const Catalogue> builtIn();
    /// Reads actions and one or more parameter files. On failure returns null and says in `problem` which file, entry
    /// and member is wrong.
    [[nodiscard]] static std::shared_ptr<const Catalogue> read(const QList<QByteArray> &files, QString *problem);
    [[nodiscard]] static std::shared_ptr<const Catalogue> read(const QList<CatalogueFile> &files, QString *problem);
    /// The files that are compiled in, for tools, and for tests that change an entry.
    [[nodiscard]] static QList<CatalogueFile> builtInFiles();
    /// The operation that updates a resource of this kind: "update" for a reservation, "update-task", "update-worker";
    /// empty for any other.
    [[nodiscard]] static QString updateOf(SidKind about);

    /// What can be done to a reservation.
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    /// What can be done to a resource of this kind: Reservation, Task or Worker.
    [[nodiscard]] QList<Action> actionsAbout(SidKind about) const;
    /// The action about whatever resource; null where there is no such action.
    [[nodiscard]] const Action *action(QStringView key) const;
    /// All parameters of an operation ("list", "fetch", "update", "update-task", "update-worker"), in wire order.
    [[nodiscard]] QList<Parameter> parametersOf(QStringView operation) const;
    /// The parameter of a reservation's update with this wire name; null where there is none.
    [[nodiscard]] const Parameter *updateParameter(QStringView name) const { return parameter(u"update", name); }
    /// The parameter of an operation with this wire name; null where there is none.
    [[nodiscard]] const Parameter *parameter(QStringView operation, QStringView name) const;
    /// The form fields of one action, in wire order, without the action's fixed fields.
    [[nodiscard]] QList<Parameter> formOf(QStringView action) const;
    /// The keys of the groups in the order of the form, with their translated titles.
    [[nodiscard]] const QList<QPair<QString, QString>> &groups() const { return m_groups; }

private:
    QList<Action> m_actions; // About reservations.
    QList<Action> m_others;  // About tasks and workers.
    QList<QPair<QString, QString>> m_groups;
    QHash<QString, QList<Parameter>> m_operations;
    QHash<QString, QList<Parameter>> m_forms; // By action: they are asked for several times at each keystroke.
};

} // namespace Desk
