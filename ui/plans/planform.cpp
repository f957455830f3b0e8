#include "planform.h"

#include "instructions/validation.h"
#include "ui/instructions/parameterfield.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

PlanForm::PlanForm(const QList<Parameter> &parameters, NameSource names, QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
{
    setObjectName(QStringLiteral("planForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(2));
    int labels = 0;
    for (const Parameter &parameter : parameters) {
        auto *field = new ParameterField(parameter, parameter.requiredBy.value(0), this);
        labels = std::max(labels, field->labelWidthHint());
        connect(field, &ParameterField::edited, this, [this, field] { onEdited(field); });
        column->addWidget(field);
        m_fields.append(field);
    }
    for (ParameterField *field : std::as_const(m_fields))
        field->setLabelWidth(labels);
    readNames();
}

PlanForm::~PlanForm() = default;

void PlanForm::readNames()
{
    for (ParameterField *field : std::as_const(m_fields)) {
        if (const auto kind = nameKindOf(field->parameter()); kind && m_names)
            field->setNamedValues(m_names(*kind));
    }
}

void PlanForm::setDraft(const Draft &draft)
{
    m_beside = draft;
    for (ParameterField *field : std::as_const(m_fields)) {
        const QString &name = field->parameter().name;
        m_beside.clear(name);
        field->showValues(draft.isSet(name) ? std::optional(draft.values(name)) : std::nullopt);
        field->setFinding(field->isSet() ? validateValue(field->parameter(), field->values()) : std::nullopt);
    }
    Q_EMIT changed();
}

Draft PlanForm::draft() const
{
    Draft draft = m_beside;
    for (const ParameterField *field : m_fields) {
        if (field->isSet())
            draft.setList(field->parameter().name, field->values());
    }
    return draft;
}

QStringList PlanForm::missing() const
{
    QStringList labels;
    for (const ParameterField *field : m_fields) {
        const Parameter &parameter = field->parameter();
        const bool isNeeded = !parameter.requiredBy.isEmpty() && parameter.requiredUnless.isEmpty();
        if (isNeeded && field->values().join(QString()).isEmpty())
            labels.append(parameter.label);
    }
    return labels;
}

bool PlanForm::focusFirstEmpty()
{
    const auto empty = std::find_if(m_fields.cbegin(), m_fields.cend(), [](auto *field) { return !field->isSet(); });
    if (empty == m_fields.cend())
        return false;
    (*empty)->focusEditor();
    return true;
}

void PlanForm::onEdited(ParameterField *field)
{
    field->setFinding(field->isSet() ? validateValue(field->parameter(), field->values()) : std::nullopt);
    Q_EMIT changed();
}

} // namespace Desk
