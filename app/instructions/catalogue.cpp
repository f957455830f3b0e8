#include "catalogue.h"

#include "cataloguereader.h"

#include <QFile>

#include <algorithm>
#include <utility>

// Names the resource, which the linker drops from a static library otherwise. The macro must stand outside a namespace.
static void initializeParameters()
{
    Q_INIT_RESOURCE(parameters);
}

namespace Desk {

using namespace Qt::StringLiterals;

Catalogue::Catalogue(QList<Action> actions, QList<QPair<QString, QString>> groups,
                     QHash<QString, QList<Parameter>> operations)
    : m_actions(std::move(actions))
    , m_groups(std::move(groups))
    , m_operations(std::move(operations))
{
}

QList<CatalogueFile> Catalogue::builtInFiles()
{
    initializeParameters();
    QList<CatalogueFile> files;
    for (const QString &name : {u"actions.json"_s, u"list.json"_s, u"fetch.json"_s, u"update.json"_s}) {
        QFile file(u":/parameters/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The parameter metadata %s is not in this program.", qPrintable(name));
        files.append({name, file.readAll()});
    }
    return files;
}

std::shared_ptr<const Catalogue> Catalogue::builtIn()
{
    QString problem;
    auto catalogue = read(builtInFiles(), &problem);
    if (!catalogue)
        qFatal("The parameter metadata is wrong: %s", qPrintable(problem));
    return catalogue;
}

std::shared_ptr<const Catalogue> Catalogue::read(const QList<QByteArray> &files, QString *problem)
{
    QList<CatalogueFile> named;
    for (const QByteArray &json : files)
        named.append({u"file %1"_s.arg(named.size() + 1), json});
    return read(named, problem);
}

std::shared_ptr<const Catalogue> Catalogue::read(const QList<CatalogueFile> &files, QString *problem)
{
    CatalogueReader reader;
    auto catalogue = reader.read(files);
    if (problem)
        *problem = reader.problem();
    return catalogue;
}

const Action *Catalogue::action(QStringView key) const
{
    for (const Action &action : m_actions) {
        if (action.key == key)
            return &action;
    }
    return nullptr;
}

QList<Parameter> Catalogue::parametersOf(QStringView operation) const
{
    return m_operations.value(operation.toString());
}

const Parameter *Catalogue::updateParameter(QStringView name) const
{
    const auto update = m_operations.constFind(u"update"_s);
    if (update == m_operations.cend())
        return nullptr;
    for (const Parameter &parameter : *update) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

QList<Parameter> Catalogue::formOf(QStringView action) const
{
    const Action *found = this->action(action);
    if (!found)
        return {};
    QList<Parameter> form;
    for (const Parameter &parameter : m_operations.value(u"update"_s)) {
        const bool isFixed = std::any_of(found->sends.cbegin(), found->sends.cend(),
                                         [&](const auto &sent) { return sent.first == parameter.name; });
        if (parameter.place == ParameterPlace::Form && !isFixed && parameter.actions.contains(found->key))
            form.append(parameter);
    }
    return form;
}

} // namespace Desk
