#pragma once

#include "cataloguechecks.h"
#include "cataloguemembers.h"

#include <QJsonArray>

namespace Desk {

/// Reads the JSON of the catalogue. Reading ends at the first defect, which problem() reports.
class CatalogueReader : private CatalogueMembers
{
public:
    /// Null where a file is wrong.
    [[nodiscard]] std::shared_ptr<const Catalogue> read(const QList<CatalogueFile> &files);
    using CatalogueMembers::problem;

private:
    bool readFile(const CatalogueFile &file);
    bool readGroups(const QJsonArray &array);
    bool readAction(const QJsonObject &object);
    bool readAbout(const QJsonObject &object, Action &action);
    bool readPhrases(const QJsonObject &object, const QString &member, QList<Phrase> &phrases);
    bool readCondition(const QString &name, const QJsonValue &value, QList<PhraseCondition> &conditions);
    bool readParameter(const QJsonObject &object, QList<Parameter> &parameters);
    bool readTypeOf(const QJsonObject &object, Parameter &parameter);
    bool readParameterPhrases(const QJsonObject &object, Parameter &parameter);

    bool checkReferences(const Catalogue &catalogue);
    bool pass(const std::optional<CatalogueDefect> &defect);

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
        QString operation; // Whose parameters it may name.
    };
    QList<Template> m_templates;
    QString m_operation;              // Of the entry that is being read.
    QHash<QString, QString> m_fileOf; // The file that each entry came from, for checks across files.
};

} // namespace Desk
