#pragma once

#include "profiles/secretstore.h"
#include "ui/session/connectrequest.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QList>

class QListWidget;
class QPushButton;
class QRadioButton;

namespace Desk {

class ProfileForm;
class ProfileSecrets;
class ProfileStore;
class WrapLabel;

/// "Connect to an account…": saved profiles on the left, the fields of the chosen one on the right, and what is to be
/// kept of it. Reads a saved secret from the keyring and writes a new one. Where that is slow or fails, the dialog says
/// why, and the user may try again or connect for this session only.
class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)
public:
    /// The references must outlive the dialog.
    ConnectDialog(ProfileStore &profiles, ProfileSecrets &secrets, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// Shows this profile, which need not be saved, with its secret to be typed in; `why` says why it is asked for.
    void ask(const Profile &profile, Tone tone, const QString &why);
    /// What is said below the form.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// The person chose a connection; the dialog closes.
    void connectWanted(const Desk::ConnectRequest &request);

private:
    enum class Step : quint8 { Edit, Reading, Writing };

    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeKeep();
    void fillList(const QString &chosen);
    void choose(int row);
    void check();
    void say(Tone tone, const QString &text);
    void tell(Tone tone, const QString &why);
    void submit();
    void read();
    void write();
    void onSecretRead(const SecretAnswer &answer);
    void onSecretWritten(const SecretAnswer &answer);
    void enter(Step step);
    void finish(const Profile &profile, Keep keep);
    void onProbed(const SecretAnswer &answer);
    void removeChosen();
    void importFromCli();
    [[nodiscard]] Keep keep() const;
    /// What is typed, and whether its secret is to be asked for each time.
    [[nodiscard]] Profile typed() const;
    [[nodiscard]] bool isSaved() const;

    ProfileStore &m_profiles;
    ProfileSecrets &m_secrets;
    QList<Profile> m_offered; ///< The rows of the list after the first one: saved profiles, then imported ones.
    qsizetype m_saved = 0;    ///< How many of them are saved.
    QListWidget *m_list;
    QPushButton *m_remove;
    QPushButton *m_import;
    ProfileForm *m_form;
    QRadioButton *m_keepNothing;
    QRadioButton *m_keepProfile;
    QRadioButton *m_keepSecret;
    WrapLabel *m_keepWhy;
    WrapLabel *m_said;
    QPushButton *m_connect;
    QPushButton *m_session;
    QString m_why; ///< Shown until something is edited.
    Tone m_whyTone = Tone::Bad;
    Step m_step = Step::Edit;
    int m_question = 0; ///< Counts the questions to the keyring: an answer to an earlier one is ignored.
    bool m_hasKeyring = false;
    bool m_keepChosen = false; ///< By a person: what the keyring answers later changes it no more.
    bool m_asks = false;       ///< The profile that was chosen wants its secret typed each time.
    bool m_choosing = false;
};

} // namespace Desk
