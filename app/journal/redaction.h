#pragma once

#include "knownnames.h"
#include "secretmask.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Desk {

enum class RedactionKind : quint8 { Credentials, Password, SecretField, PhoneNumber, Name, AttributeValue };

/// Something that was hidden, for the preview.
struct Redaction
{
    QString where; ///< "request 12, form, SipAuthPassword".
    RedactionKind kind = RedactionKind::Credentials;
    QString shownAs;
    friend bool operator==(const Redaction &, const Redaction &) = default;
};

/// What to hide.
struct RedactionOptions
{
    SecretMask secrets;       ///< Known secrets; hidden wherever they stand.
    QStringList secretFields; ///< Form fields and JSON keys whose value is a secret ("SipAuthPassword").
    /// "+15551234567", "+1 (555) 123-4567", "0049 30 123456", and what stands under "from", "to" and the like.
    bool phoneNumbers = false;
    /// Hide names of workers, of people in attributes (see personsIn()), and users in client:, sip: and mail addresses.
    bool names = false;
    QStringList knownNames; ///< Names of workers and callers, hidden wherever they stand if `names` is set.
    /// What stands for the n-th value of a kind, from 1, where a mark will not do because the file is to be used on;
    /// an empty answer, or none to ask: a mark. With them, only what is equal as a text is equal afterwards: rules that
    /// compare come to the same.
    std::function<QString(RedactionKind kind, int n)> standIn = {};
};

/// Replaces in texts what must not be passed on. Equal values get equal marks ("[phone 2]") during the life of the
/// redactor, so that a reader can follow one number through a bundle. No value can be computed from its mark.
class Redactor
{
public:
    explicit Redactor(RedactionOptions options = {});

    /// Redacts the value of a header line.
    [[nodiscard]] QByteArray header(const QString &where, const QByteArray &name, const QByteArray &value);
    /// Redacts an application/x-www-form-urlencoded body; it stays one.
    [[nodiscard]] QByteArray form(const QString &where, const QByteArray &encoded);
    /// Redacts JSON or any other text in place, so that a broken body stays as broken as it was.
    [[nodiscard]] QByteArray body(const QString &where, const QByteArray &bytes);
    /// Redacts any other text. In all methods, `where` names the place for the preview.
    [[nodiscard]] QString text(const QString &where, const QString &text);
    /// Redacts a worker's name as a whole.
    [[nodiscard]] QString name(const QString &where, const QString &name);
    /// A value that is hidden whole, whatever it is.
    [[nodiscard]] QString whole(const QString &where, RedactionKind kind, const QString &value);

    /// Names that became known meanwhile: hidden from now on as those of RedactionOptions::knownNames.
    void know(const QStringList &names);
    [[nodiscard]] const QList<Redaction> &made() const { return m_made; }
    /// The text with what was hidden in it. Knows what RedactionOptions::standIn made, where it is a word of its own.
    [[nodiscard]] QString unhidden(const QString &text) const;
    /// The first of those in a text; empty for none.
    [[nodiscard]] QString standInIn(const QString &text) const;
    [[nodiscard]] static QString wordsFor(RedactionKind kind);
    /// For RedactionOptions::standIn: what is of the same making as what it stands for, so that a file can be used on.
    [[nodiscard]] static QString likeStandIn(RedactionKind kind, int n);
    /// Who is named in JSON, or in JSON inside JSON: the values of keys like "customer" and "caller_name".
    [[nodiscard]] static QStringList personsIn(const QString &json);

private:
    [[nodiscard]] QString mark(RedactionKind kind, const QString &value);
    /// Notes that `value` is hidden, and returns its mark. Values with equal `same` share one.
    [[nodiscard]] QString hide(const QString &where, RedactionKind kind, const QString &value, const QString &same);
    /// What makes two values one: for a reader that they mean the same, for rules that they are the same text.
    [[nodiscard]] QString sameAs(const QString &value, const QString &meaning) const;
    void note(const QString &where, RedactionKind kind, const QString &shownAs);
    [[nodiscard]] bool isSecretField(const QString &name) const;
    [[nodiscard]] QString withoutSecretMembers(const QString &where, const QString &text);
    [[nodiscard]] QString withoutNumbers(const QString &where, const QString &text);
    [[nodiscard]] QString withoutNames(const QString &where, const QString &text);

    RedactionOptions m_options;
    KnownNames m_knownNames;
    QRegularExpression m_secretMembers;
    QHash<QString, QString> m_marks;
    QHash<quint8, int> m_counts;
    QHash<QString, QString> m_shown; ///< All marks that were given, and for what.
    QSet<QString> m_noted;           ///< What m_made contains, so that nothing is listed twice.
    QList<Redaction> m_made;
};

} // namespace Desk
