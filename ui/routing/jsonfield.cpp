#include "jsonfield.h"

#include "ui/widgets/wraplabel.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

JsonField::JsonField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_problem(new WrapLabel(this, Tone::Bad))
{
    m_text->setAccessibleName(name);
    m_text->setFont(Theme::fixedFont(m_text->font()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(Theme::grid(24));
    m_problem->setObjectName(u"jsonProblem"_s);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(1));
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            Q_EMIT edited();
    });
}

JsonField::~JsonField() = default;

void JsonField::setJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    setText(QString::fromUtf8(document.isNull() ? json : document.toJson().trimmed()));
}

void JsonField::setText(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_text->setPlainText(text);
    setProblem({});
}

QString JsonField::text() const
{
    return m_text->toPlainText();
}

void JsonField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    Theme::setFieldState(m_text, problem.isEmpty() ? FieldState::Plain : FieldState::Error);
    m_text->setAccessibleDescription(problem);
}

QString JsonField::problem() const
{
    return m_problem->text();
}

} // namespace Desk
