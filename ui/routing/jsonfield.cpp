#include "jsonfield.h"

#include "routing/workflowreader.h"
#include "ui/widgets/wraplabel.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

std::variant<QJsonObject, QString> jsonObjectOf(const QString &text)
{
    const QByteArray json = text.trimmed().isEmpty() ? "{}"_ba : text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    return Routing::jsonDefect(json, error).text();
}

JsonField::JsonField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_problem(new WrapLabel(this, Tone::Bad))
{
    m_text->setAccessibleName(name);
    m_text->setFont(Theme::fixedFont(m_text->font()));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setProperty("deskField", true); // Framed like the other fields, see Style.
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
    setText(laidOut(json));
}

QString JsonField::laidOut(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return QString::fromUtf8(document.isNull() ? json : document.toJson().trimmed());
}

std::variant<QJsonObject, QString> JsonField::checkObject()
{
    auto read = object();
    const auto *problem = std::get_if<QString>(&read);
    setProblem(problem ? *problem : QString());
    return read;
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
    say(problem, FieldState::Error, Tone::Bad);
}

void JsonField::setNotice(const QString &notice)
{
    say(notice, FieldState::Warning, Tone::Wait);
}

void JsonField::say(const QString &what, FieldState state, Tone tone)
{
    m_problem->setTone(tone);
    m_problem->setText(what);
    m_problem->setVisible(!what.isEmpty());
    Theme::setFieldState(m_text, what.isEmpty() ? FieldState::Plain : state);
    m_text->setAccessibleDescription(what);
}

QString JsonField::problem() const
{
    return m_problem->text();
}

} // namespace Desk
