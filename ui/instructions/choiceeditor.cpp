#include "choiceeditor.h"

#include "namechoices.h"
#include "namecompleter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace Desk {

ChoiceEditor::ChoiceEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_combo(new QComboBox(this))
{
    fill(m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    // The default completer would replace what was typed.
    m_combo->setCompleter(nullptr);
    m_hasKnown = !parameter.values.isEmpty();
    m_combo->addItems(parameter.values);
    m_combo->setCurrentIndex(-1);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    watchComposing(m_combo);
    watchComposing(m_combo->lineEdit());
    // For any change of the text: by a key, the list, or assistive technology.
    const auto take = [this] {
        if (m_loading)
            return;
        m_isSet = true;
        showPlaceholder();
        Q_EMIT edited();
    };
    connect(m_combo, &QComboBox::editTextChanged, this, take);
    // Choosing the entry whose text is in the field already changes nothing, and yet it is a choice.
    connect(m_combo, &QComboBox::activated, this, [this, take] {
        if (!m_isSet)
            take();
    });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::editingFinished);
    m_combo->lineEdit()->installEventFilter(this);
}

ChoiceEditor::~ChoiceEditor()
{
    m_combo->disconnect(this);
    m_combo->lineEdit()->disconnect(this);
}

/// A click into it opens the list, as one on its arrow does; what stands there can still be typed over.
bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClick = watched == m_combo->lineEdit() && event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (isClick && !m_names && !m_combo->lineEdit()->hasSelectedText() && m_combo->isEnabled())
        QMetaObject::invokeMethod(m_combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return ParameterEditor::eventFilter(watched, event);
}

QVariant ChoiceEditor::value() const
{
    return m_isSet ? QVariant(QStringList(m_combo->currentText())) : QVariant();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback loading(m_loading, true);
    m_isSet = value.isValid();
    if (const QString text = textOf(value); text != m_combo->currentText() || !m_isSet) {
        m_combo->setCurrentIndex(m_isSet ? m_combo->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) : -1);
        m_combo->setEditText(text);
    }
    showPlaceholder();
}

void ChoiceEditor::setNamedValues(const QList<NamedValue> &values)
{
    m_named = values;
    offer();
}

void ChoiceEditor::setRecentValues(const QStringList &values)
{
    if (m_hasKnown)
        return; // The few words that there are need no order of their own.
    m_recent = values;
    offer();
}

/// What was sent last comes first, by the name that it has where it has one.
void ChoiceEditor::offer()
{
    QList<NamedValue> values = m_named;
    for (auto last = m_recent.crbegin(); last != m_recent.crend(); ++last) {
        const auto known = std::find_if(values.begin(), values.end(),
                                        [last](const NamedValue &named) { return named.value == *last; });
        if (known != values.end())
            std::rotate(values.begin(), known, known + 1);
        else
            values.prepend({*last, *last, tr("sent before")});
    }
    if (m_names ? m_names->values() == values : values.isEmpty())
        return;
    // Text and cursor are kept, because the user may be typing while the list is made anew.
    const QScopedValueRollback loading(m_loading, true);
    const QString text = m_combo->currentText();
    const int cursor = m_combo->lineEdit()->cursorPosition();
    if (!m_names) {
        m_names = new NameChoices(this);
        m_combo->setModel(m_names);
        m_combo->setCompleter(new NameCompleter(m_names, m_combo));
    }
    m_names->setValues(values);
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(cursor);
    showPlaceholder();
}

QList<QWidget *> ChoiceEditor::controls() const
{
    return {m_combo, m_combo->lineEdit()};
}

void ChoiceEditor::showUnsetText(const QString &text)
{
    m_unsetText = text;
    showPlaceholder();
}

void ChoiceEditor::showPlaceholder()
{
    m_combo->lineEdit()->setPlaceholderText(m_isSet ? tr("Empty, and sent so") : m_unsetText);
}

} // namespace Desk
