#pragma once

#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QWidget>

#include <variant>

class QPlainTextEdit;

namespace Desk {

class WrapLabel;

/// The object that a text is, an empty text being one without members; a sentence where it is none.
[[nodiscard]] std::variant<QJsonObject, QString> jsonObjectOf(const QString &text);

/// Where a person edits JSON: the text, and under it what is wrong with it.
class JsonField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonField)
public:
    /// `name` is what screen readers call it.
    explicit JsonField(const QString &name, QWidget *parent = nullptr);
    ~JsonField() override;

    /// Laid out in lines where it is JSON; as it is otherwise. No edited().
    void setJson(const QByteArray &json);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// The text that setJson() shows.
    [[nodiscard]] static QString laidOut(const QByteArray &json);
    [[nodiscard]] std::variant<QJsonObject, QString> object() const { return jsonObjectOf(text()); }
    /// The same, and says at the field where it is none.
    std::variant<QJsonObject, QString> checkObject();
    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    /// What is odd about it, though it can be read; takes a problem away.
    void setNotice(const QString &notice);

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void say(const QString &what, FieldState state, Tone tone);

    QPlainTextEdit *m_text;
    WrapLabel *m_problem;
    bool m_isSetting = false;
};

} // namespace Desk
