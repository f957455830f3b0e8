#pragma once

#include "profiles/profile.h"

#include <QIcon>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Desk {

/// The fields of one profile, with the secret masked. Blanks and line breaks around pasted values are removed.
class ProfileForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileForm)
public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    void setProfile(const Profile &profile);
    /// The profile as entered. Without a name it is named after its account.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] bool hasSecret() const;
    /// Why the fields make no usable profile, for people; empty where they do. A missing secret counts where
    /// `secretNeeded`.
    [[nodiscard]] QString objection(bool secretNeeded) const;
    /// Asks for the secret, in words for people.
    [[nodiscard]] static QString secretWanted();
    /// What stands in the empty field of the secret.
    void setSecretHint(const QString &hint);
    /// A small picture of a colour, for lists.
    [[nodiscard]] static QIcon swatch(const QColor &colour);
    void focusSecret();
    void clearSecret();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_name;
    QLineEdit *m_account;
    QLineEdit *m_key;
    QLineEdit *m_secret;
    QLineEdit *m_workspace;
    QComboBox *m_region;
    QComboBox *m_edge;
    QLineEdit *m_address;
    QLineEdit *m_caFile;
    QComboBox *m_colour;
};

} // namespace Desk
