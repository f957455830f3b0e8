#pragma once

#include "cataloguechecks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Desk {

/// Reads the JSON of the catalogue and checks the type of each member, because Qt turns a wrong type into an empty
/// value without an error. Reading ends at the first defect, which is reported with file, entry and member.
class CatalogueReader
{
public:
    [[nodiscard]] std::shared_ptr<const Catalogue> read(const QList<CatalogueFile> &files);
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    bool readFile(const CatalogueFile &file);
    bool readGroups(const QJsonArray &array);
    bool readAction(const QJsonObject &object);
    bool readPhrases(const QJsonObject &object, const QString &member, QList<Phrase> &phrases);
    bool readCondition(const QString &name, const QJsonValue &value, QList<PhraseCondition> &conditions);
    bool readParameter(const QJsonObject &object, QList<Parameter> &parameters);
    bool readTypeOf(const QJsonObject &object, Parameter &parameter);
    bool readParameterPhrases(const QJsonObject &object, Parameter &parameter);

    bool checkReferences(const Catalogue &catalogue);
    bool pass(const std::optional<CatalogueDefect> &defect);

    bool fail(const QString &member, const QString &message);
    bool fail(const QString &message) { return fail({}, message); }
    bool onlyMembers(const QJsonObject &object, const QStringList &known);
    bool isTyped(const QJsonObject &object, const QString &member, QJsonValue::Type type, bool needed);
    bool text(const QJsonObject &object, const QString &member, QString &into, bool needed = false);
    bool translated(const QJsonObject &object, const QString &member, QString &into, bool needed = false);
    bool flag(const QJsonObject &object, const QString &member, bool &into);
    bool integer(const QJsonObject &object, const QString &member, std::optional<qint64> &into);
    bool code(const QJsonObject &object, const QString &member, int &into);
    bool codes(const QJsonObject &object, const QString &member, QList<int> &into);
    bool texts(const QJsonObject &object, const QString &member, QStringList &into, bool needed = false);

    QList<Action> m_actions;
    QList<QPair<QString, QString>> m_groups;
    QHash<QString, QList<Parameter>> m_operations;
    /// A text with placeholders before its translation, and where it stands.
    struct Template
    {
        QString file;
        QString entry;
        QString member;
        QString text;
    };
    QList<Template> m_templates;
    QHash<QString, QString> m_fileOf; // The file that each entry came from, for checks across files.
    QString m_file;
    QString m_entry;
    QString m_problem;
};

} // namespace Desk
