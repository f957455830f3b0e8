#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace Desk {

/// Names that are looked for in texts: whole, in any case, and as a JSON writer has them that keeps to ASCII. Ten
/// thousand cost a text no more than ten.
class KnownNames
{
public:
    explicit KnownNames(const QStringList &names = {});

    /// The text with what `replace` says of each name that stands in it, the longest first. `replace` gets the name as
    /// it is known.
    [[nodiscard]] QString replaced(const QString &text,
                                   const std::function<QString(const QString &name)> &replace) const;

private:
    struct Form
    {
        QString text;
        QString name;
        bool isOfWords = false; ///< Whatever stands around it parts it from other words.
    };

    void add(const QString &form, const QString &name);
    [[nodiscard]] const Form *at(const QString &text, qsizetype position) const;

    QHash<QString, QList<Form>> m_byWord; ///< By the word that they begin with; each list the longest first.
    QHash<QChar, QList<Form>> m_byLetter; ///< Those that begin with none.
};

} // namespace Desk
