#pragma once

#include "profiles/profile.h"

#include <QIcon>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Desk {

/// The fields of one profile, its secret masked. Blanks and line breaks that came along with a pasted value are taken
/// off.
class ProfileForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileForm)
public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    void setProfile(const Profile &profile);
    /// Without a name of its own it is called after its account.
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] bool hasSecret() const;
    /// What is wrong with it, in words for people; empty where nothing is. A missing secret is an objection only where
    /// `secretNeeded`.
    [[nodiscard]] QString objection(bool secretNeeded) const;
    /// Asks for the secret, in words for people.
    [[nodiscard]] static QString secretWanted();
    /// What stands in the empty field of the secret.
    void setSecretHint(const QString &hint);
    /// A colour as a small picture, for lists.
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
