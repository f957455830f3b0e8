#include "descriptioncommand.h"

#include "instructions/catalogue.h"
#include "instructions/descriptionfile.h"
#include "instructions/descriptionpatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QLatin1StringView keyOf(DescriptionDifference::Kind kind)
{
    switch (kind) {
    case DescriptionDifference::Kind::New:
        return "new"_L1;
    case DescriptionDifference::Kind::Gone:
        return "gone"_L1;
    case DescriptionDifference::Kind::Changed:
        return "changed"_L1;
    }
    return {};
}

} // namespace

CommandOutput runDescriptionCheck(const QString &file, bool asJson)
{
    const DescriptionCheck check = checkDescriptionFile(*Catalogue::builtIn(), file);
    if (!check.problem.isEmpty())
        return {CommandOutput::Unreadable, {}, file + u": "_s + check.problem + u'\n'};
    CommandOutput output;
    output.code = check.differences.isEmpty() ? CommandOutput::Fine : CommandOutput::Found;
    const QByteArray patch = descriptionPatch(check.differences);
    if (!asJson) {
        for (const DescriptionDifference &difference : check.differences)
            output.out +=
                (difference.operation + u' ' + difference.name + u' ' + describe(difference) + u'\n').toUtf8();
        if (!patch.isEmpty())
            output.out += '\n' + patch;
        return output;
    }
    QJsonArray list;
    for (const DescriptionDifference &difference : check.differences) {
        list.append(QJsonObject{{u"kind"_s, keyOf(difference.kind)},
                                {u"operation"_s, difference.operation},
                                {u"parameter"_s, difference.name},
                                {u"ours"_s, difference.ours},
                                {u"theirs"_s, difference.theirs},
                                {u"sentence"_s, describe(difference)}});
    }
    output.out = QJsonDocument(QJsonObject{{u"file"_s, file},
                                           {u"description"_s, check.title},
                                           {u"differences"_s, list},
                                           {u"patch"_s, QString::fromUtf8(patch)}})
                     .toJson();
    return output;
}

} // namespace Desk
