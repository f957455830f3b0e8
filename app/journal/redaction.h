#pragma once

#include "secretmask.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace Desk {

enum class RedactionKind : quint8 { Credentials, Password, SecretField, PhoneNumber, Name };

/// One thing that was hidden, for the preview.
struct Redaction
{
    QString where; ///< "request 12, form, SipAuthPassword".
    RedactionKind kind = RedactionKind::Credentials;
    QString shownAs;
    friend bool operator==(const Redaction &, const Redaction &) = default;
};

struct RedactionOptions
{
    SecretMask secrets;       ///< Known ones, wherever they stand.
    QStringList secretFields; ///< Form fields and JSON keys whose value is a secret ("SipAuthPassword").
    bool phoneNumbers =
        false;          ///< "+15551234567", "+1 (555) 123-4567", and what stands under "from", "to" and the like.
    bool names = false; ///< Of workers, of whom attributes name (see personsIn()), of client:, sip: and mail addresses.
    QStringList knownNames; ///< Of workers and callers; hidden wherever they stand, where `names`.
};

/// Takes out of texts what must not leave. Equal values get equal marks ("[phone 2]") for as long as the redactor
/// lives, so that a reader can still follow one number through a bundle; nothing can be computed back from a mark.
class Redactor
{
public:
    explicit Redactor(RedactionOptions options = {});

    /// The value of a header line.
    [[nodiscard]] QByteArray header(const QString &where, const QByteArray &name, const QByteArray &value);
    /// application/x-www-form-urlencoded, still one.
    [[nodiscard]] QByteArray form(const QString &where, const QByteArray &encoded);
    /// JSON or anything else: hidden in place, so that a broken body stays as broken as it was.
    [[nodiscard]] QByteArray body(const QString &where, const QByteArray &bytes);
    [[nodiscard]] QString text(const QString &where, const QString &text);
    /// A worker's name, whole.
    [[nodiscard]] QString name(const QString &where, const QString &name);

    [[nodiscard]] const QList<Redaction> &made() const { return m_made; }
    [[nodiscard]] static QString wordsFor(RedactionKind kind);
    /// Who is named in JSON, or in JSON inside JSON: the values of keys like "customer" and "caller_name".
    [[nodiscard]] static QStringList personsIn(const QString &json);

private:
    [[nodiscard]] QString mark(RedactionKind kind, const QString &value);
    /// The mark for `value`, noted; values with one `same` share it.
    [[nodiscard]] QString hide(const QString &where, RedactionKind kind, const QString &value, const QString &same);
    void note(const QString &where, RedactionKind kind, const QString &shownAs);
    [[nodiscard]] bool isSecretField(const QString &name) const;
    [[nodiscard]] QString withoutSecretMembers(const QString &where, const QString &text);
    [[nodiscard]] QString withoutNumbers(const QString &where, const QString &text);
    [[nodiscard]] QString withoutNames(const QString &where, const QString &text);

    RedactionOptions m_options;
    QRegularExpression m_knownNames; ///< All of them; no pattern where there are none.
    QRegularExpression m_secretMembers;
    QHash<QString, QString> m_marks;
    QHash<quint8, int> m_counts;
    QSet<QString> m_shown; ///< All marks.
    QSet<QString> m_noted; ///< What m_made has, to say it once.
    QList<Redaction> m_made;
};

} // namespace Desk
