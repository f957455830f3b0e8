#include "lineeditor.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringListModel>

#include <algorithm>

namespace Desk {

LineEditor::LineEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_parameter(parameter)
    , m_edit(new QLineEdit(this))
{
    fill(m_edit);
    if (parameter.type == ParameterType::Secret) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    watchComposing(m_edit);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 6);
    // Not textEdited(): a text that assistive technology writes is shown, so it has to be sent as well.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        // An emptied secret is none: nobody sees that one was there.
        m_isSet = m_parameter.type != ParameterType::Secret || !m_edit->text().isEmpty();
        showPlaceholder();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::editingFinished);
}

// A field that is destroyed with the focus would emit editingFinished() to destroyed objects.
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
    // Setting the same text again would move the user's cursor.
    if (const QString text = textOf(value); text != m_edit->text()) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    showPlaceholder();
}

/// Offered while something is typed that they begin with or contain, and all of them by Down in an empty field.
void LineEditor::setRecentValues(const QStringList &values)
{
    if (m_parameter.type == ParameterType::Secret || (!m_recent && values.isEmpty()))
        return;
    if (!m_recent) {
        m_recent = new QStringListModel(this);
        auto *completer = new QCompleter(m_recent, m_edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_edit->setCompleter(completer);
    }
    if (m_recent->stringList() != values)
        m_recent->setStringList(values);
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
    if (event->type() == QEvent::KeyPress && m_recent && m_edit->text().isEmpty() &&
        m_parameter.type != ParameterType::Integer && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_edit->completer()->setCompletionPrefix({});
        m_edit->completer()->complete();
        return true;
    }
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
    m_isSet = true; // Also where the text does not change, at the end of the range.
    Q_EMIT edited();
}

} // namespace Desk
