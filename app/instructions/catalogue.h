#pragma once

#include "parameter.h"

#include <QByteArray>
#include <QHash>
#include <QPair>

#include <memory>

namespace Desk {

/// One JSON text of the catalogue and the name by which a defect in it is reported.
struct CatalogueFile
{
    QString name;
    QByteArray json;
};

/// The metadata of every parameter and action, read once from JSON. Immutable; shared by forms, checks, snippets, docs
/// and the simulator.
class Catalogue
{
public:
    /// `groups` with their titles; `operations`: the parameters of each, in wire order. Nothing is checked: see read().
    Catalogue(QList<Action> actions, QList<QPair<QString, QString>> groups,
              QHash<QString, QList<Parameter>> operations);
    /// The catalogue compiled into the program. A defect in it is a programming error and ends the program with its
    /// message.
    [[nodiscard]] static std::shared_ptr<const Catalogue> builtIn();
    /// Reads actions and one or more parameter files. On failure returns null and says in `problem` which file, entry
    /// and member is wrong.
    [[nodiscard]] static std::shared_ptr<const Catalogue> read(const QList<QByteArray> &files, QString *problem);
    [[nodiscard]] static std::shared_ptr<const Catalogue> read(const QList<CatalogueFile> &files, QString *problem);
    /// The files that are compiled in, for tools and tests that change an entry.
    [[nodiscard]] static QList<CatalogueFile> builtInFiles();

    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }
    [[nodiscard]] const Action *action(QStringView key) const;
    /// All parameters of an operation ("list", "fetch", "update"), in wire order.
    [[nodiscard]] QList<Parameter> parametersOf(QStringView operation) const;
    [[nodiscard]] const Parameter *updateParameter(QStringView name) const;
    /// The form fields of one action, in wire order; the action's fixed fields are not among them.
    [[nodiscard]] QList<Parameter> formOf(QStringView action) const;
    /// Group keys in the order of the form, with their translated titles.
    [[nodiscard]] const QList<QPair<QString, QString>> &groups() const { return m_groups; }

private:
    QList<Action> m_actions;
    QList<QPair<QString, QString>> m_groups;
    QHash<QString, QList<Parameter>> m_operations;
};

} // namespace Desk
