#include "editors.h"

#include "editors_p.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

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

void ParameterEditor::watchComposing(QWidget *control)
{
    control->installEventFilter(this);
}

bool ParameterEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Without the focus nothing is composed: the field commits it or drops it when it loses it.
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusOut)
        m_composing = false;
    return QWidget::eventFilter(watched, event);
}

LineEditor::LineEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_parameter(parameter)
    , m_edit(new QLineEdit(this))
{
    fill(this, m_edit);
    if (parameter.type == ParameterType::Secret) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    watchComposing(m_edit);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 6);
    // Not textEdited: what a screen reader or another program writes is shown as well, and what is shown is sent.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        m_isSet = true;
        showPlaceholder();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::editingFinished);
}

// A field that goes away with the focus in it says that editing is finished, when nobody is left to hear it.
LineEditor::~LineEditor()
{
    m_edit->disconnect(this);
}

QVariant LineEditor::value() const
{
    return m_isSet ? QVariant(QStringList(m_edit->text())) : QVariant();
}

void LineEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback loading(m_loading, true);
    m_isSet = value.isValid();
    // Setting the text that is there already would move the cursor under the user's hands.
    if (const QString text = textOf(value); text != m_edit->text()) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    showPlaceholder();
}

QList<QWidget *> LineEditor::controls() const
{
    return {m_edit};
}

void LineEditor::showUnsetText(const QString &text)
{
    m_unsetText = text;
    showPlaceholder();
}

void LineEditor::showPlaceholder()
{
    m_edit->setPlaceholderText(m_isSet ? tr("Empty, and sent so") : m_unsetText);
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_parameter.type == ParameterType::Integer) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = !(press->modifiers() & ~Qt::KeypadModifier);
        if (plain && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down)) {
            step(press->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return ParameterEditor::eventFilter(watched, event);
}

void LineEditor::step(int by)
{
    bool isNumber = false;
    const QString text = m_edit->text().isEmpty() ? m_parameter.defaultValue : m_edit->text();
    const qint64 old = text.toLongLong(&isNumber);
    if (!isNumber && !text.isEmpty())
        return;
    qint64 number = isNumber ? old + by : m_parameter.minimum.value_or(0);
    if (m_parameter.minimum)
        number = std::max(number, *m_parameter.minimum);
    if (m_parameter.maximum)
        number = std::min(number, *m_parameter.maximum);
    {
        const QScopedValueRollback loading(m_loading, true);
        m_edit->setText(QString::number(number));
    }
    m_isSet = true; // also where the text was this number already: a bound
    Q_EMIT edited();
}

} // namespace Desk
