#include "texteditor.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Desk {

namespace {

constexpr int ShownLines = 7;

/// As people write it: a line a member.
QString inLines(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isObject() ? QString::fromUtf8(document.toJson()).trimmed() : json;
}

} // namespace

TextEditor::TextEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_begin(new QPushButton(tr("Begin with what is there"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(1));
    column->addWidget(m_edit);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    setFocusProxy(m_edit);
    m_edit->setFont(Theme::fixedFont(font()));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * ShownLines + Theme::grid(4));
    m_edit->setAccessibleName(parameter.label);
    m_begin->setObjectName(QStringLiteral("begin.") + parameter.name);
    m_begin->setAutoDefault(false);
    watchComposing(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        m_isSet = !m_edit->toPlainText().isEmpty();
        showState();
        Q_EMIT edited();
    });
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_edit->setPlainText(inLines(m_start));
        m_edit->setFocus();
    });
    showState();
}

TextEditor::~TextEditor()
{
    m_edit->disconnect(this);
}

QVariant TextEditor::value() const
{
    return m_isSet ? QVariant(QStringList(m_edit->toPlainText())) : QVariant();
}

void TextEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback loading(m_loading, true);
    m_isSet = value.isValid();
    // Setting the same text again would move the user's cursor.
    if (const QString text = textOf(value); text != m_edit->toPlainText())
        m_edit->setPlainText(text);
    showState();
}

void TextEditor::setStart(const QString &text)
{
    m_start = text;
    showState();
}

QList<QWidget *> TextEditor::controls() const
{
    return {m_edit, m_begin};
}

void TextEditor::showUnsetText(const QString &text)
{
    m_unsetText = text;
    showState();
}

void TextEditor::showState()
{
    m_edit->setPlaceholderText(m_isSet ? QString() : m_unsetText);
    m_begin->setEnabled(!m_isSet && !m_start.isEmpty());
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT editingFinished();
    return ParameterEditor::eventFilter(watched, event);
}

} // namespace Desk
