#include "catalogue.h"

#include "cataloguereader.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <mutex>
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
    : m_groups(std::move(groups))
    , m_operations(std::move(operations))
{
    for (Action &action : actions) {
        QList<Parameter> &form = m_forms[action.key];
        for (const Parameter &parameter : m_operations.value(updateOf(action.about))) {
            const bool isFixed = std::any_of(action.sends.cbegin(), action.sends.cend(),
                                             [&](const auto &sent) { return sent.first == parameter.name; });
            if (parameter.place == ParameterPlace::Form && !isFixed && parameter.actions.contains(action.key))
                form.append(parameter);
        }
        (action.about == SidKind::Reservation ? m_actions : m_others).append(std::move(action));
    }
}

QString Catalogue::updateOf(SidKind about)
{
    switch (about) {
    case SidKind::Reservation:
        return u"update"_s;
    case SidKind::Task:
        return u"update-task"_s;
    case SidKind::Worker:
        return u"update-worker"_s;
    default: // Nothing else is acted on.
        return {};
    }
}

QList<CatalogueFile> Catalogue::builtInFiles()
{
    initializeParameters();
    QList<CatalogueFile> files;
    for (const QString &name :
         {u"actions.json"_s, u"list.json"_s, u"fetch.json"_s, u"update.json"_s, u"task.json"_s, u"worker.json"_s}) {
        QFile file(u":/parameters/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The parameter metadata %s is not in this program.", qPrintable(name));
        files.append({name, file.readAll()});
    }
    return files;
}

std::shared_ptr<const Catalogue> Catalogue::builtIn()
{
    // One for all who hold it at the same time, such as a window's parts. Its texts are of the language of its making:
    // it goes with the last of them.
    static std::mutex mutex;
    static std::weak_ptr<const Catalogue> held;
    const std::scoped_lock lock(mutex);
    if (auto known = held.lock())
        return known;
    QString problem;
    auto catalogue = read(builtInFiles(), &problem);
    if (!catalogue)
        qFatal("The parameter metadata is wrong: %s", qPrintable(problem));
    held = catalogue;
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

QList<Action> Catalogue::actionsAbout(SidKind about) const
{
    if (about == SidKind::Reservation)
        return m_actions;
    QList<Action> actions;
    std::copy_if(m_others.cbegin(), m_others.cend(), std::back_inserter(actions),
                 [about](const Action &action) { return action.about == about; });
    return actions;
}

const Action *Catalogue::action(QStringView key) const
{
    for (const QList<Action> *actions : {&m_actions, &m_others}) {
        for (const Action &action : *actions) {
            if (action.key == key)
                return &action;
        }
    }
    return nullptr;
}

QList<Parameter> Catalogue::parametersOf(QStringView operation) const
{
    return m_operations.value(operation.toString());
}

const Parameter *Catalogue::parameter(QStringView operation, QStringView name) const
{
    const auto found = m_operations.constFind(operation.toString());
    if (found == m_operations.cend())
        return nullptr;
    for (const Parameter &parameter : *found) {
        if (parameter.name == name)
            return &parameter;
    }
    return nullptr;
}

QList<Parameter> Catalogue::formOf(QStringView action) const
{
    return m_forms.value(action.toString());
}

} // namespace Desk
