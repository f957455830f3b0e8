#include "parameterfield.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wraplabel.h"

#include "text/searchtext.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString placeholderOf(const QWidget *control)
{
    const auto *combo = qobject_cast<const QComboBox *>(control);
    const auto *line = combo ? combo->lineEdit() : qobject_cast<const QLineEdit *>(control);
    return line && line->text().isEmpty() ? line->placeholderText() : QString();
}

} // namespace

ParameterField::ParameterField(Parameter parameter, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_parameter(std::move(parameter))
    , m_needed(m_parameter.requiredBy.contains(action) && m_parameter.requiredUnless.isEmpty())
    , m_label(new PlainLabel(withoutMnemonic(m_parameter.label), this))
    , m_editor(ParameterEditor::create(m_parameter, this))
    , m_clear(new QToolButton(this))
    , m_message(new WrapLabel(this))
{
    setObjectName(u"field."_s + m_parameter.name);
    m_editor->setObjectName(u"editor."_s + m_parameter.name);
    m_clear->setObjectName(u"clear."_s + m_parameter.name);
    m_message->setObjectName(u"message."_s + m_parameter.name);

    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setBuddy(m_editor->controls().constFirst());
    m_label->setToolTip(toolTipText());
    m_message->setFont(Theme::secondaryFont(font()));
    m_message->hide();

    m_clear->setText(u"✕"_s);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolTip(tr("Clear: do not send it (Alt+Del)"));
    m_clear->setAccessibleName(tr("Clear %1").arg(m_parameter.label));
    QSizePolicy keepsItsPlace = m_clear->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(keepsItsPlace);
    m_clear->hide();

    const QList<QWidget *> controls = m_editor->controls();
    for (QWidget *control : controls) {
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(m_parameter.label);
        else
            control->setAccessibleName(tr("%1: %2").arg(m_parameter.label, control->accessibleName()));
        control->setToolTip(toolTipText());
    }

    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(1));
    line->addWidget(m_editor, 1);
    if (auto *number = qobject_cast<QLineEdit *>(controls.constFirst()); number && !m_parameter.unit.isEmpty())
        addFieldSuffix(number, m_parameter.unit);
    line->addWidget(m_clear, 0, Qt::AlignTop);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid(2));
    grid->setVerticalSpacing(Theme::grid(1));
    const bool tall = m_parameter.type == ParameterType::EnumList || m_parameter.sidPrefix == "{"_L1;
    grid->addWidget(m_label, 0, 0, tall ? Qt::AlignTop | Qt::AlignRight : Qt::Alignment());
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_message, 1, 1);
    grid->setColumnStretch(1, 1);
    setTabOrder(m_editor->controls().constLast(), m_clear);

    connect(m_editor, &ParameterEditor::edited, this, [this] {
        showState();
        Q_EMIT this->edited(m_parameter.name);
    });
    connect(m_editor, &ParameterEditor::editingFinished, this, &ParameterField::tidy);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        focusEditor();
    });
    m_editor->setUnsetText(unsetText());
    showState();
}

QString ParameterField::unsetText() const
{
    if (!m_knownDefault.isEmpty())
        return tr("Not set — %1").arg(m_knownDefault);
    if (m_needed)
        return tr("Needed");
    if (!m_parameter.defaultValue.isEmpty())
        return tr("Not set — %1").arg(m_parameter.defaultValue);
    if (!m_parameter.defaultNote.isEmpty())
        return tr("Not set — %1").arg(m_parameter.defaultNote);
    return tr("Not set");
}

QString ParameterField::toolTipText() const
{
    // Escaped, because a tooltip guesses whether it is HTML; in paragraphs, because only HTML is wrapped.
    return u"<p>"_s + m_parameter.help.toHtmlEscaped() + u"</p><p>"_s + codesText().toHtmlEscaped() + u"</p>"_s;
}

QString ParameterField::codesText() const
{
    return m_parameter.errorCode == 0 ? m_parameter.name
                                      : m_parameter.name + u" · "_s + tr("error %1").arg(m_parameter.errorCode);
}

void ParameterField::showValues(const std::optional<QStringList> &values)
{
    m_editor->setValue(values ? QVariant(*values) : QVariant());
    showState();
}

void ParameterField::setKnownDefault(const QString &value)
{
    if (m_knownDefault == value)
        return;
    m_knownDefault = value;
    m_editor->setUnsetText(unsetText());
    showState();
}

void ParameterField::setNamedValues(const QList<NamedValue> &values)
{
    if (m_names == values)
        return;
    m_names = values;
    m_editor->setNamedValues(values);
    showState();
}

QString ParameterField::nameOfValue() const
{
    const QString value = values().value(0);
    const auto found =
        std::find_if(m_names.cbegin(), m_names.cend(), [&](const NamedValue &named) { return named.value == value; });
    return value.isEmpty() || found == m_names.cend() ? QString() : found->name;
}

/// The value that a name or an address stands for, if exactly one has it.
QString ParameterField::meant(const QString &text) const
{
    const auto names = [&](const NamedValue &named) {
        const bool isBeside = m_parameter.type == ParameterType::Sid && named.beside == text;
        return isBeside || named.name.compare(text, Qt::CaseInsensitive) == 0 ||
               named.title().compare(text, Qt::CaseInsensitive) == 0;
    };
    const auto isValue = [&](const NamedValue &named) { return named.value == text; };
    if (text.isEmpty() || std::any_of(m_names.cbegin(), m_names.cend(), isValue) ||
        std::count_if(m_names.cbegin(), m_names.cend(), names) != 1)
        return text;
    return std::find_if(m_names.cbegin(), m_names.cend(), names)->value;
}

void ParameterField::setFinding(const std::optional<Finding> &finding)
{
    if (m_finding == finding)
        return;
    m_finding = finding;
    showState();
}

void ParameterField::clear()
{
    if (!isSet())
        return;
    m_editor->setValue({});
    showState();
    Q_EMIT edited(m_parameter.name);
}

void ParameterField::tidy()
{
    const QStringList before = values();
    if (!isSet() || before.size() != 1)
        return;
    const QString after = meant(tidied(m_parameter, before.constFirst()));
    if (after == before.constFirst())
        return;
    m_editor->setValue(QStringList(after));
    showState();
    Q_EMIT edited(m_parameter.name);
}

void ParameterField::showState()
{
    const bool set = isSet();
    const bool isMissing = m_finding && !set;
    FieldState state = set ? FieldState::Set : FieldState::Plain;
    Tone tone = Tone::Muted;
    QString message;
    if (m_finding) {
        const bool isError = m_finding->severity == Severity::Error;
        // Where the editor itself shows that a value is needed, the message is not repeated.
        const bool isShown =
            isMissing && isError && m_needed && m_knownDefault.isEmpty() && m_parameter.type != ParameterType::EnumList;
        message = isShown ? QString() : m_finding->message;
        if (!isMissing) {
            state = isError ? FieldState::Error : FieldState::Warning;
            tone = isError ? Tone::Bad : Tone::Wait;
        }
    } else if (!set && m_parameter.type == ParameterType::EnumList) {
        message = unsetText();
    } else if (set) {
        message = nameOfValue();
    }
    m_message->setTone(tone);
    if (m_message->text() != message) {
        m_message->setText(message);
        m_message->setVisible(!message.isEmpty());
    }
    m_clear->setVisible(set);
    // Screen readers get the severity as a word, since they have no colour.
    QStringList said;
    if (m_finding && m_finding->severity == Severity::Error && !isMissing)
        said += tr("Error: %1").arg(message);
    else if (m_finding && !isMissing)
        said += tr("Warning: %1").arg(message);
    else if (!message.isEmpty())
        said += message;
    // And what a tooltip has for those who see it.
    said += {m_parameter.help, codesText()};
    const QString description = said.join(u'\n');
    const QList<QWidget *> controls = m_editor->controls();
    for (QWidget *control : controls) {
        // The placeholder of an empty field is not accessible otherwise.
        const QString shown = placeholderOf(control);
        control->setAccessibleDescription(shown.isEmpty() ? description : shown + u". "_s + description);
        if (qobject_cast<QLineEdit *>(control) || qobject_cast<QComboBox *>(control))
            Theme::setFieldState(control, state);
    }
}

QList<QWidget *> ParameterField::tabStops() const
{
    QList<QWidget *> stops = m_editor->controls();
    stops.removeIf([](const QWidget *control) { return qobject_cast<const QComboBox *>(control->parentWidget()); });
    stops.append(m_clear);
    return stops;
}

int ParameterField::labelWidthHint() const
{
    return m_label->fontMetrics().horizontalAdvance(m_parameter.label) + 2;
}

void ParameterField::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

bool ParameterField::matches(const QString &text) const
{
    const auto has = [wanted = searchText(text)](const QString &where) { return containsSearchText(where, wanted); };
    return has(m_parameter.label) || has(m_parameter.name) || has(m_parameter.help) ||
           std::any_of(m_parameter.values.cbegin(), m_parameter.values.cend(), has);
}

void ParameterField::focusEditor()
{
    m_editor->controls().constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace Desk
