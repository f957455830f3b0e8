#include "parametereditor.h"

#include "booleaneditor.h"
#include "choiceeditor.h"
#include "choiceseditor.h"
#include "lineeditor.h"
#include "texteditor.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QVBoxLayout>

namespace Desk {

using namespace Qt::StringLiterals;

std::optional<NameKind> nameKindOf(const Parameter &parameter)
{
    if (parameter.type == ParameterType::ContactUri)
        return NameKind::Contacts;
    if (parameter.type != ParameterType::Sid)
        return std::nullopt;
    if (parameter.sidPrefix == "WK"_L1)
        return NameKind::Workers;
    if (parameter.sidPrefix == "WA"_L1)
        return NameKind::Activities;
    if (parameter.sidPrefix == "WQ"_L1)
        return NameKind::Queues;
    return parameter.sidPrefix == "CA"_L1 ? std::optional(NameKind::Calls) : std::nullopt;
}

ParameterEditor::ParameterEditor(QWidget *parent)
    : QWidget(parent)
{
}

ParameterEditor *ParameterEditor::create(const Parameter &parameter, QWidget *parent)
{
    switch (parameter.type) {
    case ParameterType::Boolean:
        return new BooleanEditor(parameter, parent);
    case ParameterType::EnumList:
        return new ChoicesEditor(parameter, parent);
    case ParameterType::Enum:
    case ParameterType::HttpMethod:
        return new ChoiceEditor(parameter, parent);
    case ParameterType::Sid:
    case ParameterType::ContactUri:
        if (nameKindOf(parameter))
            return new ChoiceEditor(parameter, parent);
        break;
    case ParameterType::Text:
        if (parameter.sidPrefix == "{"_L1)
            return new TextEditor(parameter, parent);
        break;
    case ParameterType::Secret:
    case ParameterType::PhoneNumber:
    case ParameterType::Url:
    case ParameterType::Integer:
        break;
    }
    return new LineEditor(parameter, parent);
}

void ParameterEditor::setUnsetText(const QString &text)
{
    showUnsetText(text);
}

void ParameterEditor::fill(QWidget *control)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    setFocusProxy(control);
}

QString ParameterEditor::textOf(const QVariant &value)
{
    const QStringList values = value.toStringList();
    return values.isEmpty() ? u""_s : values.constFirst();
}

void ParameterEditor::watchComposing(QWidget *control)
{
    control->installEventFilter(this);
}

bool ParameterEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Losing the focus ends composing: the field commits or discards the text.
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusOut)
        m_composing = false;
    return QWidget::eventFilter(watched, event);
}

} // namespace Desk
