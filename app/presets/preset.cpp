#include "preset.h"

#include "instructions/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct PresetWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Preset)
};

constexpr auto PresetFormat = "format"_L1;
constexpr auto NameName = "name"_L1;
constexpr auto ActionName = "action"_L1;
constexpr auto ValuesName = "values"_L1;
/// Longer names are no names, and longer values nobody saves.
constexpr qsizetype LongestPresetName = 100;
constexpr qsizetype LongestPresetValue = 20'000;
constexpr qsizetype MostPresetValues = 200;

bool isSecret(const Catalogue &catalogue, const QString &action, const QString &name)
{
    const Action *known = catalogue.action(action);
    const Parameter *parameter = known ? catalogue.parameter(Catalogue::updateOf(known->about), name) : nullptr;
    return parameter && parameter->type == ParameterType::Secret;
}

/// Texts, numbers and truths, alone or as a list; nothing else is a value of a form.
std::optional<QStringList> valuesOf(const QJsonValue &value)
{
    QStringList values;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : list) {
        if (!one.isString() && !one.isDouble() && !one.isBool())
            return {};
        values.append(one.toVariant().toString());
        if (values.constLast().size() > LongestPresetValue || values.size() > MostPresetValues)
            return {};
    }
    return values;
}

PresetRead refused(const QString &problem)
{
    return {{}, problem};
}

} // namespace

PresetRead readPreset(const QByteArray &json, const Catalogue &catalogue)
{
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return refused(PresetWords::tr("It is no JSON: %1.").arg(error.errorString()));
    const QJsonValue format = all.value(PresetFormat);
    if (format.toInt() > Preset::Format)
        return refused(PresetWords::tr("It is of a newer version of this program."));
    if (format.toInt() != Preset::Format)
        return refused(PresetWords::tr("It is no preset: there is no \"format\": 1 in it."));
    Preset preset;
    preset.original = all;
    preset.name = all.value(NameName).toString().left(LongestPresetName).simplified();
    preset.action = all.value(ActionName).toString();
    if (preset.name.isEmpty())
        return refused(PresetWords::tr("It has no name."));
    const Action *action = catalogue.action(preset.action);
    if (!action)
        return refused(PresetWords::tr("This program knows no instruction \"%1\".").arg(preset.action.left(40)));
    const QJsonObject values = all.value(ValuesName).toObject();
    const QList<Parameter> form = catalogue.formOf(preset.action);
    for (auto one = values.begin(); one != values.end(); ++one) {
        const QString name = one.key();
        const bool isKnown =
            std::any_of(form.cbegin(), form.cend(), [&name](const Parameter &each) { return each.name == name; });
        const std::optional<QStringList> list = valuesOf(one.value());
        if (!isKnown || !list)
            preset.unknown.append(name.left(LongestPresetName));
        else if (!isSecret(catalogue, preset.action, name))
            preset.values.setList(name, *list);
    }
    return {preset, {}};
}

QByteArray writePreset(const Preset &preset, const Catalogue &catalogue)
{
    QJsonObject all = preset.original;
    all.insert(PresetFormat, Preset::Format);
    all.insert(NameName, preset.name);
    all.insert(ActionName, preset.action);
    QJsonObject values = all.value(ValuesName).toObject();
    const QStringList before = values.keys();
    for (const QString &name : before) {
        if (!preset.unknown.contains(name))
            values.remove(name);
    }
    const QStringList names = preset.values.setNames();
    for (const QString &name : names) {
        if (isSecret(catalogue, preset.action, name))
            continue;
        const QStringList list = preset.values.values(name);
        values.insert(name, list.size() == 1 ? QJsonValue(list.constFirst()) : QJsonArray::fromStringList(list));
    }
    all.insert(ValuesName, values);
    return QJsonDocument(all).toJson();
}

PresetValues filledIn(const Preset &preset, const PresetVariables &variables)
{
    static const QRegularExpression variable(u"\\{((?:worker|me|task)\\.[A-Za-z0-9_.-]{1,100})\\}"_s);
    static const QRegularExpression opened(u"\\{(?:worker|me|task)\\.[A-Za-z0-9_.-]{0,30}"_s);
    PresetValues filled;
    const QStringList names = preset.values.setNames();
    for (const QString &name : names) {
        QStringList values;
        const QStringList raw = preset.values.values(name);
        for (const QString &value : raw) {
            QString made;
            qsizetype done = 0;
            for (const QRegularExpressionMatch &match : variable.globalMatch(value)) {
                made += QStringView(value).sliced(done, match.capturedStart() - done);
                const std::optional<QString> known = variables(match.captured(1));
                made += known ? *known : match.captured();
                if (!known && !filled.missing.contains(match.captured(1)))
                    filled.missing.append(match.captured(1));
                done = match.capturedEnd();
            }
            const QString rest = value.sliced(done);
            // One without an end is none, and no text that anybody means.
            if (const QRegularExpressionMatch endless = opened.match(rest); endless.hasMatch())
                filled.missing.append(endless.captured().sliced(1) + u'…');
            values.append(made + rest);
        }
        filled.draft.setList(name, values);
    }
    return filled;
}

} // namespace Desk
